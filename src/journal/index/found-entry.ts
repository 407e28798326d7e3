import type { ListedEntry } from "../journal.ts";
import type { Found } from "./search.ts";

/** What a list finds in a candidate: its entry, or nothing if that is null. `searched` is the length of the body that was searched. */
export function foundEntry(entry: ListedEntry | null, searched: number): Found<ListedEntry> {
  return { items: entry === null ? [] : [{ item: entry, length: lengthOf(entry), cursor: entry.id }], searched };
}

function lengthOf({ targets, body, reply }: ListedEntry): number {
  return targets.reduce((sum, target) => sum + target.length, (body?.length ?? 0) + (reply?.length ?? 0));
}
