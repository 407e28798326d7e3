import { eventsOrNone } from "../../../journal/events-or-none.ts";
import { RECOVERED } from "../../../journal/index/index-row.ts";
import { toIndexed } from "../../../journal/index/indexed-entry.ts";
import type { CommittedEntry } from "../../../journal/journal.ts";
import { createIndexLookup, type NameTable } from "../../../journal/sqlite/look-up-index.ts";
import { toEvents } from "../../../senders/events.ts";
import type { DerivedDatabase } from "./derived-database.ts";
import type { Problems } from "./verification.ts";

/** Compares the index with the entries. */
export interface CheckIndexed {
  /** Returns what is wrong with how the index lists an entry; nothing if the index does not include it yet. */
  of(committed: CommittedEntry): string[];
  /** Reports what the index has beyond the entries that were checked. */
  end(problems: Problems): void;
}

/** A name by which the index must find an entry. */
interface Expected {
  table: NameTable;
  name: string;
  /** Of users and groups. */
  roles?: number;
}

const NOUNS: Readonly<Record<NameTable, string>> = {
  indexed_user: "user",
  indexed_group: "group",
  indexed_rule: "rule",
  indexed_event: "event",
};

const TABLES = Object.keys(NOUNS) as NameTable[];

/** Creates the comparison. Without an index it finds nothing. */
export function createCheckIndexed(index: DerivedDatabase | undefined, prunedThrough: number): CheckIndexed {
  if (index === undefined) return { of: () => [], end: () => {} };
  const { connection, cursor } = index;
  const lookup = createIndexLookup(connection);
  let entriesFound = 0;
  const found: Record<NameTable, number> = { indexed_user: 0, indexed_group: 0, indexed_rule: 0, indexed_event: 0 };

  return {
    of: ({ position, entry }) => {
      if (position > cursor) return [];
      const { row, names, rules } = toIndexed(position, entry, eventsOrNone(toEvents, entry));
      // Only a later entry says whether it was recovered.
      const isFound = lookup.hasEntry(row) || (row.status === "quarantined" && lookup.hasEntry({ ...row, status: RECOVERED }));
      entriesFound += isFound ? 1 : 0;
      const expected: Expected[] = [
        ...[...names.users].map(([name, roles]) => ({ table: "indexed_user" as const, name, roles })),
        ...[...names.groups].map(([name, roles]) => ({ table: "indexed_group" as const, name, roles })),
        ...rules.map((name) => ({ table: "indexed_rule" as const, name })),
        ...names.events.map((name) => ({ table: "indexed_event" as const, name })),
      ];
      const missing = expected.filter(({ table, name, roles }) => !lookup.hasName(table, row, name, roles));
      for (const { table } of expected) found[table] += 1;
      for (const { table } of missing) found[table] -= 1;
      const problems = missing.map(({ table, name }) => `the index does not list it for its ${NOUNS[table]} ${JSON.stringify(name)}`);
      return isFound ? problems : ["the index lacks it or differs from it", ...problems];
    },
    end: (problems) => {
      const surplus = lookup.count("indexed_entry", prunedThrough) - entriesFound;
      if (surplus > 0) problems.add("index", `the index has ${surplus} rows for entries that differ or do not exist`);
      for (const table of TABLES) {
        const rows = lookup.count(table, prunedThrough) - found[table];
        if (rows > 0) problems.add("index", `the index has ${rows} rows for ${NOUNS[table]}s that no entry names`);
      }
    },
  };
}
