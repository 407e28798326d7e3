import { build, type Histogram } from "hdr-histogram-js";
import type { Exchange } from "../../senders/post/post.ts";
import type { Effect } from "../../senders/reply-model.ts";
import type { CommandKind } from "./command-index.ts";
import type { FaultPlan } from "./faults.ts";

/** One sending of a callback. */
export interface Attempt {
  kind: CommandKind;
  exchange: Exchange;
  effect: Effect;
  /** From when it was due to the end of the exchange, in milliseconds. */
  sinceDue: number;
  wireFault: FaultPlan["wire"];
  repeated: "duplicate" | "retry" | undefined;
}

/** Times in milliseconds. */
export interface Percentiles {
  p50: number;
  p90: number;
  p99: number;
  "p99.9": number;
  max: number;
}

/** Totals of a run. */
export interface Totals {
  sent: number;
  answered: number;
  timeOuts: number;
  /** After-callbacks that were never sent, because the queue was full or was cleared. */
  dropped: number;
  retries: number;
  faults: { duplicates: number; reordered: number; slowBodies: number; lostConnections: number };
  families: Array<CommandKind & { sent: number; answered: number }>;
  /** What the sender did with the answers to before-callbacks, by kind of effect. */
  effects: Record<string, number>;
  failures: Record<string, number>;
  latency: { fromSchedule: Percentiles; fromSending: Percentiles };
}

/** Counts callbacks, faults and failures, and measures latency. */
export interface Tally {
  record(attempt: Attempt): void;
  recordReordered(): void;
  recordDropped(): void;
  totals(): Totals;
}

const MICROSECONDS_PER_MILLISECOND = 1000;

export function createTally(): Tally {
  const totals: Omit<Totals, "families" | "latency"> = {
    sent: 0,
    answered: 0,
    timeOuts: 0,
    dropped: 0,
    retries: 0,
    faults: { duplicates: 0, reordered: 0, slowBodies: 0, lostConnections: 0 },
    effects: {},
    failures: {},
  };
  const families = new Map<string, Totals["families"][number]>();
  const fromSchedule = createHistogram();
  const fromSending = createHistogram();

  return {
    record(attempt) {
      const { kind, exchange, effect, sinceDue, wireFault } = attempt;
      const family = familyOf(kind);
      totals.sent += 1;
      family.sent += 1;
      if (exchange.answered) {
        totals.answered += 1;
        family.answered += 1;
      }
      countFaults(attempt);
      if (kind.phase === "before") increment(totals.effects, effect.kind);
      if (!exchange.answered && exchange.reason === "time-out") totals.timeOuts += 1;
      // An injected fault is not a failure of the server.
      const failure = wireFault === "lost-connection" ? undefined : failureOf(exchange, effect);
      if (failure !== undefined) increment(totals.failures, failure);
      if (exchange.answered || exchange.reason === "time-out") {
        // After an abort, the rest of a play is sent before it is due.
        fromSchedule.recordValue(toMicroseconds(Math.max(sinceDue, exchange.duration)));
        fromSending.recordValue(toMicroseconds(exchange.duration));
      }
    },
    recordReordered: () => {
      totals.faults.reordered += 1;
    },
    recordDropped: () => {
      totals.dropped += 1;
    },
    totals: () => ({
      ...totals,
      families: [...families.values()],
      latency: { fromSchedule: percentilesOf(fromSchedule), fromSending: percentilesOf(fromSending) },
    }),
  };

  function familyOf(kind: CommandKind): Totals["families"][number] {
    const key = `${kind.phase} ${kind.family}`;
    const family = families.get(key) ?? { ...kind, sent: 0, answered: 0 };
    families.set(key, family);
    return family;
  }

  function countFaults({ wireFault, repeated }: Attempt): void {
    if (repeated === "retry") totals.retries += 1;
    if (repeated === "duplicate") totals.faults.duplicates += 1;
    if (wireFault === "slow-body") totals.faults.slowBodies += 1;
    if (wireFault === "lost-connection") totals.faults.lostConnections += 1;
  }
}

/** Returns why the sender could not use the answer; undefined if it could. */
function failureOf(exchange: Exchange, effect: Effect): string | undefined {
  if (!exchange.answered) return exchange.detail;
  if (exchange.status < 200 || exchange.status >= 300) return `status ${exchange.status}`;
  return effect.kind === "ignored" || effect.kind === "failed" ? effect.reason : undefined;
}

function createHistogram(): Histogram {
  return build({ bitBucketSize: 32, autoResize: true, lowestDiscernibleValue: 1, numberOfSignificantValueDigits: 3 });
}

function toMicroseconds(milliseconds: number): number {
  return Math.max(0, Math.round(milliseconds * MICROSECONDS_PER_MILLISECOND));
}

function percentilesOf(histogram: Histogram): Percentiles {
  // The histogram rounds percentiles up, also beyond the largest value.
  const at = (percentile: number) =>
    Math.min(histogram.getValueAtPercentile(percentile), histogram.maxValue) / MICROSECONDS_PER_MILLISECOND;
  return { p50: at(50), p90: at(90), p99: at(99), "p99.9": at(99.9), max: histogram.maxValue / MICROSECONDS_PER_MILLISECOND };
}

function increment(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}
