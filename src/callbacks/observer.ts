import type { EntryStatus } from "../../generated/operator.ts";
import type { CallAnswer } from "./call-answer.ts";
import type { CallTrace } from "./call-trace.ts";
import type { Command } from "./command.ts";
import type { CallbackRequest, RequestHead } from "./request.ts";
import type { Sender } from "./sender.ts";
import type { Outcome } from "./write-reply.ts";

/** Told what happens to calls: statistics, metrics and traces. Callbacks wait for it, so it returns at once; it must not throw. */
export interface CallObserver {
  /** Called when the command of a call is known, before it is decided. Returns its trace. Absent: there are no traces. */
  begin?(call: BegunCall): CallTrace;
  /** The answer to a call was handed to its socket. Called once for each call. */
  answered(call: AnsweredCall): void;
  /** A callback is on disk. */
  recorded(sender: Sender, status: EntryStatus): void;
  /** Something was completed after the answer had been sent: a decision of a handler, or the record of a decision. */
  late(what: "decisions" | "records"): void;
}

/** A call that is about to be decided. */
export interface BegunCall {
  sender: Sender;
  head: RequestHead;
  /** null if it is not known. */
  command: Command | null;
}

/** A call with its answer. */
export interface AnsweredCall extends CallProgress {
  /** null if its path belongs to none. */
  sender: Sender | null;
  /** null if it could not be read. */
  head: RequestHead | null;
  answer: CallAnswer;
  /** On the monotonic clock, in milliseconds. */
  answeredAt: number;
}

/** How far a call has come. Times are on the monotonic clock, in milliseconds. */
export interface CallProgress {
  /** null until its command is identified. */
  request: CallbackRequest | null;
  identifiedAt: number;
  /** null until it is decided. */
  decided: Outcome | null;
  decidedAt: number;
}

/** Progress of a call whose body was not read yet. */
export function noProgress(): CallProgress {
  return { request: null, identifiedAt: Number.NaN, decided: null, decidedAt: Number.NaN };
}

/** Tells several observers. One of them at most has traces. */
export function observeAll(observers: readonly CallObserver[]): CallObserver {
  const [begin] = observers.flatMap((observer) => observer.begin ?? []);
  return {
    ...(begin !== undefined && { begin }),
    answered: (call) => {
      for (const observer of observers) observer.answered(call);
    },
    recorded: (sender, status) => {
      for (const observer of observers) observer.recorded(sender, status);
    },
    late: (what) => {
      for (const observer of observers) observer.late(what);
    },
  };
}
