import type { Sender, Series } from "../../../../../generated/operator.ts";

/** A command and what became of its callbacks in a time. */
export interface CommandRow {
  sender: Sender;
  /** null for commands that are in no document. */
  command: string | null;
  count: number;
  p99Ms: number | null;
  refused: number;
  quarantined: number;
  failures: number;
  /** Callbacks over time. */
  course: number[];
}

export const SORTS = ["count", "p99Ms", "refused", "quarantined", "failures"] as const;

export type CommandSort = (typeof SORTS)[number];

/** The commands of a series, those with the most of what they are sorted by first. */
export function toCommandRows({ lines }: Series, sort: CommandSort): CommandRow[] {
  const rows = lines.flatMap(({ sender, command, total, buckets }): CommandRow[] => {
    if (sender === null) return [];
    const { accepted, quarantined, duplicate } = total.recorded;
    return [
      {
        ...{ sender, command, quarantined, p99Ms: total.p99Ms, failures: total.failures },
        count: accepted + quarantined + duplicate,
        refused: total.decisions.refuse + total.decisions.discard,
        course: buckets.recorded.accepted.map(
          (count, index) => count + (buckets.recorded.quarantined[index] ?? 0) + (buckets.recorded.duplicate[index] ?? 0),
        ),
      },
    ];
  });
  return rows.toSorted((one, other) => (other[sort] ?? 0) - (one[sort] ?? 0) || other.count - one.count);
}
