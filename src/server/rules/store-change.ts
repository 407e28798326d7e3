import type { ListSource } from "../../../generated/operator.ts";
import type { ChangeOrigin } from "../../audit/change-origin.ts";
import type { ListStore } from "../../rules/lists/list-store.ts";

/** How a source of a list changed. */
export interface SourceChange {
  added: Iterable<string>;
  removed: Iterable<string>;
}

/** Values that are stored at a time, so that whoever else changes the list does not wait for long. */
const VALUES_PER_PART = 2000;

/** Stores what was added to a source of a list and removed from it. Resolves with the numbers of both. */
export async function storeChange(
  store: Pick<ListStore, "add" | "removeMany">,
  list: string,
  source: ListSource,
  { added, removed }: SourceChange,
  origin: ChangeOrigin,
): Promise<{ added: number; removed: number }> {
  const counts = { added: 0, removed: 0 };
  for (const values of partsOf(added)) {
    const stored = await store.add(list, source, values.map(withoutEnd), origin);
    counts.added += stored.added;
  }
  for (const values of partsOf(removed)) counts.removed += await store.removeMany(list, source, values, origin);
  return counts;
}

function withoutEnd(value: string): { value: string; expiresAt: null; note: null } {
  return { value, expiresAt: null, note: null };
}

function* partsOf(values: Iterable<string>): Generator<string[]> {
  let part: string[] = [];
  for (const value of values) {
    part.push(value);
    if (part.length < VALUES_PER_PART) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
