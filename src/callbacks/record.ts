import { ImhookError } from "../errors.ts";
import type { Journal, NewEntry, Original } from "../journal/journal.ts";
import type { CallbackLog } from "../log/bounded-log.ts";
import type { CallAnswer, CallOutcome } from "./call-answer.ts";
import type { Decision } from "./decision.ts";
import type { LateDecisions } from "./late-decisions.ts";
import { logFieldsOf } from "./log-fields.ts";
import type { LogRecorded } from "./log-recorded.ts";
import type { CounterLookup } from "./lookups.ts";
import type { CallObserver } from "./observer.ts";
import type { CallbackRequest } from "./request.ts";
import type { Sender } from "./sender.ts";
import { toEntry } from "./to-entry.ts";
import type { Outcome } from "./write-reply.ts";

/** What recording takes. */
export interface RecordOptions {
  journal: Pick<Journal, "append" | "appendLate">;
  observer: Pick<CallObserver, "recorded" | "late">;
  lateDecisions: Pick<LateDecisions, "add">;
  /** Told of repeats. Absent: nobody counts. */
  counters?: Pick<CounterLookup, "takeBack"> | undefined;
  /** Logs what is on disk. Absent: nobody wants to read it. */
  logRecorded?: LogRecorded | undefined;
  log: CallbackLog;
}

/**
 * Records a callback in the journal and says what to answer: its own reply, or that of the callback which it repeats.
 *
 * An after-callback is acknowledged when it is on disk and not before; otherwise this throws an ImhookError. A before-callback is answered in time
 * even if it could not be recorded, because its sender waits for the decision.
 */
export async function record(options: RecordOptions, sender: Sender, request: CallbackRequest, outcome: Outcome): Promise<CallAnswer> {
  const text = JSON.stringify(outcome.reply);
  const entry = toEntry(sender, request, outcome, text);
  const recorded = append(options, sender, entry);
  if (outcome.lateDecision !== null) {
    const recordedLate = recordLate(options, entry.id, request, outcome.lateDecision);
    options.lateDecisions.add(
      recordedLate.catch((error) => options.log.error({ err: error, ...logFieldsOf(sender, request) }, "late decision not recorded")),
    );
  }
  if (request.command?.phase !== "after") {
    const original = await waitForRecord(options, sender, request, recorded);
    return toAnswer(request, outcome, text, original);
  }
  const original = await assertRecorded(request, recorded);
  if (isIncomplete(request)) throw new ImhookError("incomplete-body", outcome.reason ?? undefined);
  return toAnswer(request, outcome, text, original);
}

/** `original` is null if the callback repeats none, or if that is not known yet. */
function toAnswer({ command }: CallbackRequest, outcome: Outcome, text: string, original: Original | null): CallAnswer {
  const fallback = outcome.decision?.fallback ?? null;
  return { status: 200, text: original?.reply ?? text, outcome: outcomeOf(outcome, original), command, fallback, error: null };
}

function outcomeOf({ status, decision }: Outcome, original: Original | null): CallOutcome {
  if (original !== null) return "duplicate";
  if (status === "quarantined") return "quarantined";
  if (decision === null) return "acknowledged";
  return decision.fallback === undefined ? decision.kind : "fallback";
}

async function append(
  { journal, observer, counters, logRecorded }: RecordOptions,
  sender: Sender,
  entry: NewEntry,
): Promise<Original | null> {
  const original = await journal.append(entry);
  // Only the journal knows repeats for sure, because another process may have received the original.
  if (original !== null) for (const counted of entry.rules?.counts ?? []) counters?.takeBack?.(counted, entry.receivedAt);
  observer.recorded(sender, original === null ? entry.status : "duplicate");
  logRecorded?.(entry, original !== null);
  return original;
}

async function assertRecorded(request: CallbackRequest, recorded: Promise<Original | null>): Promise<Original | null> {
  const timed = await request.deadline.within(recorded).catch((error: Error) => {
    throw new ImhookError("not-recorded", `journal: ${error.message}`, { cause: error });
  });
  if (!timed.late) return timed.value;
  // If the body took all the time, the body was too slow and not the journal.
  if (isIncomplete(request)) return null;
  throw new ImhookError("not-recorded", "journal: too slow");
}

/** Its sender could send it again, and then it may arrive as a whole. A body that is too long would be too long again. */
function isIncomplete({ body }: CallbackRequest): boolean {
  return body.reason?.code === "body-unreadable";
}

async function waitForRecord(
  { observer, log }: RecordOptions,
  sender: Sender,
  request: CallbackRequest,
  recorded: Promise<Original | null>,
): Promise<Original | null> {
  recorded.catch((error) => log.error({ err: error, ...logFieldsOf(sender, request) }, "decision sent and not recorded"));
  const timed = await request.deadline.within(recorded).catch(() => null);
  if (timed === null) return null;
  if (!timed.late) return timed.value;
  observer.late("records");
  log.warn(logFieldsOf(sender, request), "decision sent before it was recorded");
  return null;
}

/** The sender has the fallback; what the handler decides later is kept for the operator. */
async function recordLate(
  { journal, observer }: RecordOptions,
  id: string,
  { startedAt }: CallbackRequest,
  decision: Promise<Decision>,
): Promise<void> {
  const [decided] = await Promise.allSettled([decision]);
  observer.late("decisions");
  const late =
    decided.status === "fulfilled" ? { decision: { ...decided.value }, reason: null } : { decision: null, reason: String(decided.reason) };
  await journal.appendLate({ id, ...late, durationMs: performance.now() - startedAt });
}
