import type { RuleTrace } from "../../callbacks/rules.ts";
import type { CommittedForEvents } from "../../journal/journal.ts";
import type { Counted } from "./counter-store.ts";

/** What the rules counted for an entry. */
export interface CountingEntry {
  position: number;
  /** In milliseconds since 1970. */
  receivedAt: number;
  counts: RuleTrace["counts"];
  /** Whether this instance recorded it. */
  isOwn: boolean;
}

/** The part of the journal that counters follow from. */
export interface CountSource {
  /**
   * Resolves with what rules counted for the entries after a position, in the order of commits. It reads `limit` entries at most, and leaves out those for
   * which nothing was evaluated; there are no more if `through` is the position that was asked for.
   */
  readForRules(position: number, limit: number): Promise<{ entries: CountingEntry[]; through: number }>;
  /** Resolves with entries after a position, in the order of commits. */
  readForEvents(position: number, limit: number): Promise<CommittedForEvents[]>;
  newestPosition(): Promise<number>;
}

/** Entries that are read at a time. */
export const ENTRIES_PER_STEP = 2000;

/** Entries are committed in about the order of their receipt. */
const DISORDER_MS = 60_000;

export function toCounted({ receivedAt, counts }: CountingEntry): Counted[] {
  return counts.map(({ counter, key, value, window }) => ({ counter, key, value, window, at: receivedAt }));
}

/** Finds a position, by halving, after which are all entries that were received since a time, in milliseconds since 1970. */
export async function findStart(journal: CountSource, newest: number, since: number): Promise<number> {
  let [before, after] = [0, newest];
  while (before < after) {
    const middle = Math.floor((before + after) / 2);
    const [next] = await journal.readForEvents(middle, 1);
    if (next !== undefined && next.entry.receivedAt < since - DISORDER_MS) before = Math.max(middle + 1, Math.min(next.position, newest));
    else after = middle;
  }
  return before;
}
