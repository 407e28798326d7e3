import type { Logger } from "pino";
import { ImhookError } from "../errors.ts";
import { createIdSource } from "../journal/entry-id.ts";
import type { Journal, NewEntry } from "../journal/journal.ts";
import type { Arrival } from "./arrival.ts";
import { createBackend, type HandleCall } from "./backend.ts";
import { withDeadline } from "./deadline.ts";
import { type Outcome, safeDefault } from "./outcome.ts";
import type { Call, Reply, Sender } from "./sender.ts";

/** An answer on its way out: HTTP status and JSON text. */
export interface Answer {
  status: number;
  text: string;
}

/** What processing calls takes. */
export interface Processing {
  sender: Sender;
  journal: Pick<Journal, "append">;
  log: Logger;
}

/** Takes a request from arrival to answer: identify, handle, record. Never throws; every answer is one that the sender decodes. */
export type ProcessCall = (arrival: Arrival) => Promise<Answer>;

const nextId = createIdSource();

export async function createProcessing(processing: Processing): Promise<ProcessCall> {
  const handle = await createBackend(processing.sender, processing.log);
  return async function processCall(arrival) {
    const call = { arrival, identity: processing.sender.identify(arrival) };
    try {
      return await handleAndRecord(processing, handle, call);
    } catch (error) {
      return answerFailure(processing, call, error);
    }
  };
}

async function handleAndRecord(processing: Processing, handle: HandleCall, call: Call): Promise<Answer> {
  const { sender, journal } = processing;
  const outcome = await handle(call);
  const text = JSON.stringify(outcome.reply);
  const remaining = sender.budget - (performance.now() - call.arrival.startedAt);
  const recorded = journal.append(toEntry(sender, call, outcome, text));
  if (phaseOf(sender, call) === "after") {
    await assertRecorded(recorded, remaining);
    if (call.arrival.body.text === null) throw new ImhookError("body-lost", outcome.reason ?? undefined);
  } else {
    await waitForRecord(processing, recorded, remaining);
  }
  return { status: 200, text };
}

/** An after-callback is acknowledged when it is on disk, and not before. */
async function assertRecorded(recorded: Promise<void>, remaining: number): Promise<void> {
  const timed = await withDeadline(recorded, remaining).catch((error: Error) => {
    throw new ImhookError("not-recorded", `journal: ${error.message}`, { cause: error });
  });
  if (timed.late) throw new ImhookError("not-recorded", "journal: too slow");
}

/** The sender waits for the decision on a before-callback, which must not fail because it could not be written down, or not in time. */
async function waitForRecord({ sender, log }: Processing, recorded: Promise<void>, remaining: number): Promise<void> {
  recorded.catch((error) => log.error({ err: error, sender: sender.name }, "decision sent and not recorded"));
  const timed = await withDeadline(recorded, remaining).catch(() => null);
  if (timed?.late) log.warn({ sender: sender.name }, "decision sent before it was recorded");
}

function answerFailure({ sender, log }: Processing, call: Call, error: unknown): Answer {
  const { command } = call.identity;
  const body = call.arrival.body.json;
  if (error instanceof ImhookError) {
    log.warn({ code: error.code, sender: sender.name, remoteAddress: call.arrival.remoteAddress }, error.message);
    return toAnswer(error.status, sender.reply.failure(error, command, body));
  }
  log.error({ err: error, sender: sender.name }, "callback failed");
  const internal = new ImhookError("internal");
  // A bug of ours must not stop the chat: a before-callback goes through.
  if (phaseOf(sender, call) === "after") return toAnswer(internal.status, sender.reply.failure(internal, command, body));
  return toAnswer(200, safeDefault(sender, command, body, "error").reply);
}

function toAnswer(status: number, reply: Reply): Answer {
  return { status, text: JSON.stringify(reply) };
}

function phaseOf(sender: Sender, { identity }: Call): "before" | "after" | null {
  return identity.command === null ? null : (sender.commands[identity.command]?.phase ?? null);
}

function toEntry(sender: Sender, call: Call, outcome: Outcome, reply: string): NewEntry {
  const { arrival, identity } = call;
  const traceId = arrival.headers.operationid;
  return {
    id: nextId(arrival.receivedAt),
    sender: sender.name,
    app: identity.app ?? "",
    command: identity.command ?? identity.sentCommand,
    sentCommand: identity.sentCommand,
    phase: phaseOf(sender, call),
    status: outcome.status,
    reason: outcome.reason,
    receivedAt: arrival.receivedAt,
    eventTime: outcome.description?.eventTime ?? null,
    actor: outcome.description?.actor ?? null,
    targets: outcome.description?.targets ?? [],
    group: outcome.description?.group ?? null,
    message: outcome.description?.message ?? null,
    decision: outcome.decision && { ...outcome.decision },
    durationMs: performance.now() - arrival.startedAt,
    remoteAddress: arrival.remoteAddress,
    authentication: outcome.authentication,
    query: arrival.queryText,
    traceId: typeof traceId === "string" ? traceId : null,
    body: arrival.body.text,
    reply,
  };
}
