import type { DatabaseSync } from "node:sqlite";
import type { ListSource } from "../../../../generated/operator.ts";
import { escapeUnpaired, unescapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import type { ReplacedCounts } from "../list-store.ts";
import type { ListWriter } from "./list-table.ts";

/** What a step did, and whether another one is needed. */
export interface ReplacementStep extends ReplacedCounts {
  isMore: boolean;
}

/** Replaces the values of a source step by step, so that others can write in between. */
export interface Replacement {
  readonly list: string;
  readonly source: ListSource;
  /** Takes a part of the values. All of them come before the first step. */
  take(values: readonly string[]): void;
  /** Compares or adds some thousand values. The caller begins and ends the transaction. */
  step(at: number): ReplacementStep;
}

const VALUES_PER_STEP = 5000;

/** Returns a function that begins the replacement of a source's values. */
export function createReplacements(connection: DatabaseSync, writer: ListWriter): (list: string, source: ListSource) => Replacement {
  const selectPresent = connection.prepare(`
    SELECT value FROM list_value INDEXED BY list_value_present
    WHERE list = ? AND source = ? AND removed_at IS NULL AND value > ? ORDER BY value LIMIT ${VALUES_PER_STEP}`);

  return function begin(list, source) {
    const wanted = new Set<string>();
    /** What is left to add, the next one last; null until everything stored was compared. */
    let missing: string[] | null = null;
    /** The last of the stored values that were compared; null when all were. */
    let comparedThrough: string | null = "";
    return {
      list,
      source,
      take: (values) => {
        for (const value of values) wanted.add(value);
      },
      step: (at) => (comparedThrough === null ? addSome(at) : { added: 0, removed: removeSome(at, comparedThrough), isMore: true }),
    };

    /** Removes stored values that are not wanted. From here on, `wanted` lacks those that are stored. */
    function removeSome(at: number, after: string): number {
      const present = selectPresent.all(list, source, after).map(({ value }) => unescapeUnpaired(String(value)));
      const last = present.at(-1);
      comparedThrough = present.length < VALUES_PER_STEP || last === undefined ? null : escapeUnpaired(last);
      const surplus = present.filter((value) => !wanted.delete(value));
      for (const value of surplus) writer.remove(list, source, value, at);
      return surplus.length;
    }

    function addSome(at: number): ReplacementStep {
      // In the order of the index, so that each of its pages is written once and not again and again.
      missing ??= [...wanted].sort().reverse();
      const some = missing.splice(-VALUES_PER_STEP).map((value) => ({ value, expiresAt: null, note: null }));
      writer.add(list, source, some, at);
      return { added: some.length, removed: 0, isMore: missing.length > 0 };
    }
  };
}
