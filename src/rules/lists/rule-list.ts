import type { ListMatch, RuleList } from "../../callbacks/lookups.ts";
import { inTurns, nextTurn } from "./in-turns.ts";
import { createListContent } from "./list-content.ts";

/** A list in memory whose values change while callbacks are decided. */
export interface UpdatableRuleList extends RuleList {
  /** Adds a value; one that is on the list already changes nothing. Throws a RangeError for a value that {@link findValueProblem} refuses. */
  add(value: string): void;
  /** Removes a value; one that is not on the list changes nothing. */
  remove(value: string): void;
  /** Changes many values, a few in each turn of the event loop. Resolves when all are changed; updates follow each other in order. */
  update(change: ListChange): Promise<void>;
}

/** How the values of a list change. */
export interface ListChange {
  added: Iterable<string>;
  removed: Iterable<string>;
}

/** How many values a turn changes, in a few milliseconds. */
const VALUES_PER_TURN: Readonly<Record<ListMatch, number>> = { value: 5000, text: 1000, pattern: 10 };

/**
 * Creates a list in memory, at once. Values that are there twice count once. Throws a RangeError for a value that {@link findValueProblem} refuses.
 *
 * A value of 13 letters takes about 75 bytes; a word takes 50 to 100 bytes more, for the letters that it shares with no other word.
 */
export function createRuleList(match: ListMatch, values: Iterable<string>): UpdatableRuleList {
  const content = createListContent(match);
  const known = new Set<string>();
  let updated = Promise.resolve();
  for (const value of values) add(value);
  while (content.prepare()) {}

  return {
    match,
    get size() {
      return known.size;
    },
    has: (value) => known.has(value),
    find: (text) => content.find(text),
    isIn: (text) => content.isIn(text),
    add,
    remove,
    update(change) {
      const update = updated.then(() => updateInTurns(change));
      updated = update.catch(() => {});
      return update;
    },
  };

  function add(value: string): void {
    if (known.has(value)) return;
    content.add(value);
    known.add(value);
  }

  function remove(value: string): void {
    if (known.delete(value)) content.remove(value);
  }

  async function updateInTurns({ added, removed }: ListChange): Promise<void> {
    await inTurns(added, VALUES_PER_TURN[match], add);
    await inTurns(removed, VALUES_PER_TURN[match], remove);
    while (content.prepare()) await nextTurn();
  }
}
