import type { Sender, Series, SeriesBuckets, SeriesGrouping, SeriesLine, SeriesTotal } from "../../generated/operator.ts";
import { addRow, type BucketRow } from "./bucket-row.ts";
import type { Buckets } from "./buckets.ts";
import { quantileOf } from "./latencies.ts";
import { type CountName, createTally, mergeInto, type Tally } from "./tally.ts";

/** A line while it is put together. */
interface Line {
  sender: Sender | null;
  command: string | null;
  /** undefined for a bucket without callbacks. */
  buckets: Array<Tally | undefined>;
}

const MEDIAN = 0.5;
const P99 = 0.99;

/** Lines of buckets as they were asked for. */
export interface Lines {
  /** Adds what a stored bucket has. */
  add(row: BucketRow): void;
  all(): Omit<Series, "countedSince">;
}

export function createLines({ since, until, step }: Buckets, by: SeriesGrouping): Lines {
  const count = (until - since) / step;
  const lines = new Map<string, Line>();
  if (by === "total") lineOf(lines, null, null, count);
  return {
    add: (row) => {
      const [sender, command] = [by === "total" ? null : row.sender, by === "command" ? row.command : null];
      const { buckets } = lineOf(lines, sender, command, count);
      const index = Math.floor((row.at - since) / step);
      buckets[index] ??= createTally();
      addRow(row, buckets[index]);
    },
    all: () => {
      const ordered = [...lines].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([_key, line]) => toLine(line));
      return {
        since,
        until,
        stepMs: step,
        times: Array.from({ length: count }, (_nothing, index) => since + index * step),
        lines: ordered,
      };
    },
  };
}

function lineOf(lines: Map<string, Line>, sender: Sender | null, command: string | null, count: number): Line {
  const key = `${sender ?? ""} ${command ?? ""}`;
  const line = lines.get(key) ?? { sender, command: command || null, buckets: new Array(count).fill(undefined) };
  lines.set(key, line);
  return line;
}

function toLine({ sender, command, buckets }: Line): SeriesLine {
  const total = createTally();
  for (const bucket of buckets) if (bucket !== undefined) mergeInto(total, bucket);
  return { sender, command, total: toTotal(total), buckets: toBuckets(buckets) };
}

function toTotal({ counts, latencies }: Tally): SeriesTotal {
  return { ...arrange((name) => counts[name]), p50Ms: quantileOf(latencies, MEDIAN), p99Ms: quantileOf(latencies, P99) };
}

function toBuckets(buckets: Line["buckets"]): SeriesBuckets {
  const quantiles = (share: number) => buckets.map((tally) => (tally === undefined ? null : quantileOf(tally.latencies, share)));
  return {
    ...arrange((name) => buckets.map((tally) => tally?.counts[name] ?? 0)),
    p50Ms: quantiles(MEDIAN),
    p99Ms: quantiles(P99),
  };
}

/** Gives every count its place in the answer. */
function arrange<Value>(valueFor: (name: CountName) => Value) {
  return {
    recorded: { accepted: valueFor("accepted"), quarantined: valueFor("quarantined"), duplicate: valueFor("duplicate") },
    decisions: {
      allow: valueFor("allow"),
      refuse: valueFor("refuse"),
      discard: valueFor("discard"),
      modify: valueFor("modify"),
      verdicts: valueFor("verdicts"),
    },
    fallbacks: {
      quarantine: valueFor("fallback_quarantine"),
      deadline: valueFor("fallback_deadline"),
      error: valueFor("fallback_error"),
    },
    failures: valueFor("failures"),
  };
}
