import type { Sender, SeriesLine } from "../../generated/operator.ts";

/** Lines of commands by their sender. */
export function bySender(lines: readonly SeriesLine[]): Array<[sender: Sender, lines: SeriesLine[]]> {
  const grouped = new Map<Sender, SeriesLine[]>();
  for (const line of lines) if (line.sender !== null) grouped.set(line.sender, [...(grouped.get(line.sender) ?? []), line]);
  return [...grouped];
}

export function recordedOf({ total: { recorded } }: SeriesLine): number {
  return recorded.accepted + recorded.quarantined + recorded.duplicate;
}

/** Before-callbacks of a line, which are those that were decided. */
export function decidedOf({ total: { decisions } }: SeriesLine): number {
  return Object.values(decisions).reduce((sum, count) => sum + count, 0);
}

/** Name of a line's command; commands that are in no document have none. */
export function commandOf({ command }: SeriesLine): string {
  return command ?? "unknown";
}

export function sumOf<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + numberOf(item), 0);
}

/** The first time for which a line has a number above 0; null if there is none. */
export function firstTime(
  times: readonly number[],
  lines: readonly SeriesLine[],
  countOf: (line: SeriesLine, index: number) => number,
): number | null {
  return times.find((_time, index) => lines.some((line) => countOf(line, index) > 0)) ?? null;
}
