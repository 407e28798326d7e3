import type { RuleBook } from "../rule-book.ts";

/** The time from which on callbacks have to be counted for conditions that are evaluated from `since` on; in milliseconds since 1970. */
export function startOfCounts({ counters }: Pick<RuleBook, "counters">, since: number): number {
  return Math.max(0, since - Math.max(0, ...counters.map(({ window }) => window)));
}

/** The time from which on entries have to be read for that. Relations follow from all entries that were kept. */
export function startOf(book: Pick<RuleBook, "counters" | "asksForRelations">, since: number): number {
  return book.asksForRelations ? 0 : startOfCounts(book, since);
}
