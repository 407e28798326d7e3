import type { Logger } from "pino";
import { ImhookError, isRefusal } from "../errors.ts";
import type { Journal, NewEntry, Original } from "../journal/journal.ts";
import { boundLog, type CallbackLog } from "../log/bounded-log.ts";
import type { Admission } from "./admission.ts";
import type { IncomingRequest } from "./arrival.ts";
import { createBackend, type HandleCall } from "./backend.ts";
import type { Statistics } from "./counters/statistics.ts";
import type { Deadline } from "./deadline.ts";
import type { Decision } from "./decision.ts";
import { safeReply } from "./outcome.ts";
import type { CallbackRequest, Sender } from "./sender.ts";
import { toEntry } from "./to-entry.ts";

/** An answer on its way out: HTTP status and JSON text. */
export interface Answer {
  status: number;
  text: string;
}

/** What processing calls takes. */
export interface ProcessingOptions {
  sender: Sender;
  journal: Pick<Journal, "append" | "appendLate">;
  admission: Admission;
  statistics: Statistics;
  log: Logger;
}

type Processing = Omit<ProcessingOptions, "log"> & { log: CallbackLog; handle: HandleCall };

/** Takes a request from arrival to answer: identify, handle, record. Never throws; every answer is one that the sender decodes. */
export type ProcessCall = (arrival: IncomingRequest, deadline: Deadline) => Promise<Answer>;

export function createProcessing(options: ProcessingOptions): ProcessCall {
  const { sender, admission } = options;
  const log = boundLog(options.log);
  const processing = { ...options, log, handle: createBackend(sender, log) };
  return async function processCall(arrival, deadline) {
    const call = { arrival, deadline, identity: sender.identify(arrival) };
    try {
      const entered = admission.enter(deadline);
      if (!(entered === true || (await entered))) return turnAway(processing, call);
      try {
        return await handleAndRecord(processing, call);
      } finally {
        admission.leave();
      }
    } catch (error) {
      return answerFailure(processing, call, error);
    }
  };
}

async function handleAndRecord(processing: Processing, call: CallbackRequest): Promise<Answer> {
  const { sender, statistics } = processing;
  const outcome = await processing.handle(call);
  const { decision, lateDecision } = outcome;
  if (decision?.default !== undefined) statistics.stoodIn(decision.default);
  const text = JSON.stringify(outcome.reply);
  const entry = toEntry(sender, call, outcome, text);
  const recorded = record(processing, entry);
  if (lateDecision !== null) {
    recordLate(processing, entry.id, call, lateDecision).catch((error) =>
      processing.log.error({ err: error }, "late decision not recorded"),
    );
  }
  if (phaseOf(sender, call) !== "after") return { status: 200, text: (await waitForRecord(processing, call, recorded))?.reply ?? text };
  const original = await assertRecorded(call, recorded);
  if (isBodyLost(call)) throw new ImhookError("body-lost", outcome.reason ?? undefined);
  return { status: 200, text: original?.reply ?? text };
}

async function record({ journal, statistics }: Processing, entry: NewEntry): Promise<Original | null> {
  const original = await journal.append(entry);
  statistics.recorded(original === null ? entry.status : "duplicate");
  return original;
}

/** An after-callback is acknowledged when it is on disk, and not before. */
async function assertRecorded(call: CallbackRequest, recorded: Promise<Original | null>): Promise<Original | null> {
  const timed = await call.deadline.within(recorded).catch((error: Error) => {
    throw new ImhookError("not-recorded", `journal: ${error.message}`, { cause: error });
  });
  if (!timed.late) return timed.value;
  // A body that took all the time was too slow, and not the journal.
  if (isBodyLost(call)) return null;
  throw new ImhookError("not-recorded", "journal: too slow");
}

function isBodyLost({ arrival }: CallbackRequest): boolean {
  return arrival.body.text === null;
}

/** The sender waits for the decision on a before-callback, which must not fail because it could not be written down, or not in time. */
async function waitForRecord(processing: Processing, call: CallbackRequest, recorded: Promise<Original | null>): Promise<Original | null> {
  const { sender, statistics, log } = processing;
  recorded.catch((error) => log.error({ err: error, sender: sender.name }, "decision sent and not recorded"));
  const timed = await call.deadline.within(recorded).catch(() => null);
  if (timed === null) return null;
  if (!timed.late) return timed.value;
  statistics.late("records");
  log.warn({ sender: sender.name }, "decision sent before it was recorded");
  return null;
}

/** What a handler decides after its time is for the operator: the sender has had the safe default. */
async function recordLate(
  { journal, statistics }: Processing,
  id: string,
  { arrival }: CallbackRequest,
  decision: Promise<Decision>,
): Promise<void> {
  const [decided] = await Promise.allSettled([decision]);
  statistics.late("decisions");
  const late =
    decided.status === "fulfilled" ? { decision: { ...decided.value }, reason: null } : { decision: null, reason: String(decided.reason) };
  const durationMs = performance.now() - arrival.startedAt;
  await journal.appendLate({ id, ...late, durationMs });
}

/** More is under way than may be, or the journal is stuck: what is turned away at once is answered in time. */
function turnAway(processing: Processing, call: CallbackRequest): Answer {
  const { sender, statistics } = processing;
  if (phaseOf(sender, call) !== "before") return fail(processing, call, new ImhookError("overloaded"));
  statistics.stoodIn("overload");
  return { status: 200, text: JSON.stringify(safeReply(sender, call.identity.command, call.arrival.body.json)) };
}

function answerFailure(processing: Processing, call: CallbackRequest, error: unknown): Answer {
  const { sender, statistics, log } = processing;
  if (error instanceof ImhookError) return fail(processing, call, error);
  log.error({ err: error, sender: sender.name }, "callback failed");
  // A bug of ours must not stop the chat: a before-callback goes through.
  if (phaseOf(sender, call) === "after") return fail(processing, call, new ImhookError("internal"));
  statistics.stoodIn("error");
  return { status: 200, text: JSON.stringify(safeReply(sender, call.identity.command, call.arrival.body.json)) };
}

function fail({ sender, statistics, log }: Processing, { arrival, identity }: CallbackRequest, error: ImhookError): Answer {
  const { remoteAddress } = arrival;
  const { code, message, status } = error;
  if (isRefusal(error)) statistics.refused({ code, sender: sender.name, remoteAddress, message });
  else statistics.failed(code);
  log.warn({ code, sender: sender.name, remoteAddress, detail: message }, `call answered with ${code}`);
  return { status, text: JSON.stringify(sender.reply.failure(error, identity.command, arrival.body.json)) };
}

function phaseOf(sender: Sender, { identity }: CallbackRequest): "before" | "after" | null {
  return identity.command === null ? null : (sender.commands[identity.command]?.phase ?? null);
}
