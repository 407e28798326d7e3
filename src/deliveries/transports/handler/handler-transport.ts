import { setImmediate as nextTurn } from "node:timers/promises";
import type { Logger } from "pino";
import type { StoredEntry } from "../../../journal/journal.ts";
import { boundLog } from "../../../log/bounded-log.ts";
import type { CallCounts, CallFailure, CallKind, CallRequest, HandlerCaller } from "../../handler-caller.ts";
import { LONGEST_TEXT, type Outcome, type Transport } from "../transport.ts";
import { type Run, runFrom } from "./run-from.ts";

/** Calls handlers with what was recorded. */
export interface HandlerTransport extends Transport {
  /** Calls since it was opened, retries included, and those of them that failed. */
  counts(): Record<CallKind, Omit<CallCounts, "givenUp">>;
  /** Resolves if the handlers can be called; rejects with the reason if they could not be at last. */
  check(): Promise<void>;
}

export interface HandlerTransportOptions {
  /** The handlers as they are now. They may change between two calls. */
  caller(): HandlerCaller;
  /** Time that a call may take now, in milliseconds. */
  timeout(): number;
  log: Logger;
}

/** Most deliveries that are handed over together. They are called one at a time. */
const BATCH = 100;

/** Time after which the rest of a batch is left for the next one, in milliseconds: what has arrived is written only when its batch has ended. */
const SLICE_MS = 200;

const NAMES: Readonly<Record<CallKind, string>> = { after: "after-handler", event: "onEvent" };

const DELIVERED: Outcome = { result: "delivered", status: null, text: "" };
const SKIPPED: Outcome = { result: "skipped" };

/** How far the calls of a run have come. */
interface Reached {
  /** Number of the next call. */
  next: number;
  /** What came of it, if it was the last one; null if others may follow. */
  ended: Outcome | null;
}

export function createHandlerTransport({ caller, timeout, log }: HandlerTransportOptions): HandlerTransport {
  const counts = { after: { made: 0, failed: 0 }, event: { made: 0, failed: 0 } };
  const boundedLog = boundLog(log);
  let fault: Error | null = null;

  return {
    batch: BATCH,
    send: async (deliveries, { signal }) => {
      const outcomes: Outcome[] = [];
      const failedKeys = new Set<string>();
      const sliceEnd = performance.now() + SLICE_MS;
      while (outcomes.length < deliveries.length) {
        const isOver = signal.aborted || isOutage(outcomes.at(-1)) || (outcomes.length > 0 && performance.now() >= sliceEnd);
        if (isOver) return deliveries.map((_delivery, index) => outcomes[index] ?? SKIPPED);
        const run = runFrom(deliveries, outcomes.length, failedKeys);
        outcomes.push(...(run === undefined ? [SKIPPED] : await callFor(run, signal)));
        const latest = deliveries[outcomes.length - 1];
        if (outcomes.at(-1)?.result !== "delivered" && latest?.key != null) failedKeys.add(latest.key);
      }
      return outcomes;
    },
    counts: () => structuredClone(counts),
    check: async () => {
      if (fault !== null) throw fault;
    },
    close: async () => {},
  };

  /** Makes the calls of a run, up to the first one that fails. */
  async function callFor(run: Run, signal: AbortSignal): Promise<Outcome[]> {
    const [{ recorded: entry, number: first }] = run;
    if (entry === null) return [failed("handlers are called for callbacks only")];
    const end = first + run.length;
    let reached = await callNext({ entry, from: first, most: run.length, timeout: timeout() }, signal);
    while (reached.ended === null && reached.next < end && !signal.aborted) {
      await nextTurn();
      reached = await callNext({ entry, from: reached.next, most: end - reached.next, timeout: timeout() }, signal);
    }
    const delivered = Array.from({ length: reached.next - first }, () => DELIVERED);
    return reached.ended === null ? delivered : [...delivered, reached.ended];
  }

  async function callNext(request: CallRequest, signal: AbortSignal): Promise<Reached> {
    try {
      const { made, completed, isDone, failure } = await caller().call(request);
      fault = null;
      counts.after.made += made.after;
      counts.event.made += made.event;
      const next = isDone ? request.from + request.most : completed;
      return { next, ended: failure && toOutcome(request.entry, failure, signal) };
    } catch (error) {
      fault = error as Error;
      return { next: request.from, ended: { ...failed(fault.message), isOutage: true } };
    }
  }

  function toOutcome({ id, sender, command }: StoredEntry, { kind, message, stack }: CallFailure, signal: AbortSignal): Outcome {
    // It was interrupted by the end of the process.
    if (signal.aborted) return SKIPPED;
    counts[kind].failed += 1;
    boundedLog.warn({ err: Object.assign(new Error(message), { stack }), sender, command, entry: id }, `${NAMES[kind]} failed`);
    return failed(message);
  }
}

/** Whether the handlers could not be called at all. */
function isOutage(outcome: Outcome | undefined): boolean {
  return outcome?.result === "failed" && outcome.isOutage;
}

function failed(text: string): Extract<Outcome, { result: "failed" }> {
  return { result: "failed", status: null, text: text.slice(0, LONGEST_TEXT), retryAfter: null, isOutage: false };
}
