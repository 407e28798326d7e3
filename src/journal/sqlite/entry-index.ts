import type { DatabaseSync } from "node:sqlite";
import { createTransactions } from "../../storage/sqlite/open-connection.ts";
import { eventsOrNone } from "../events-or-none.ts";
import type { Progress } from "../followers.ts";
import { INDEXED_COLUMNS, type IndexedEntry, partitionOf, RECOVERED } from "../index/index-row.ts";
import { INDEXED_FROM, type IndexedRow, toEntryToIndex, toIndexed } from "../index/indexed-entry.ts";
import type { ToEvents } from "../journal.ts";
import type { IndexCursor } from "./index-schema.ts";
import { createLabelIndex } from "./label-index.ts";
import { createNameIndex } from "./name-index.ts";
import { createNewestPosition } from "./newest-position.ts";
import { createReadBaseline } from "./tables/baseline.ts";
import { createHasEntryAt } from "./tables/entry.ts";

/** Keeps the index up to date with the journal. */
export interface EntryIndex {
  /** Indexes the next entries, and removes some of those that were pruned from the journal. Returns whether there may be more to do. */
  follow(): boolean;
  progress(): Progress;
}

/** Entries per transaction. A search waits for one transaction at most: about a tenth of a second. */
export const ENTRIES_PER_STEP = 3000;
const FORGOTTEN_PER_STEP = 500;

/** Most rows of users and groups per transaction, unless a single entry has more. */
const NAMES_PER_STEP = 20_000;

/** Length of the bodies that are read per transaction. */
const LENGTH_PER_STEP = 8 << 20;

const TABLES = ["indexed_entry", "indexed_user", "indexed_group", "indexed_rule", "indexed_event"] as const;

/** `connection` is one that `openIndex` returned. */
export function createEntryIndex(connection: DatabaseSync, toEvents: ToEvents): EntryIndex {
  const inTransaction = createTransactions(connection);
  const readBaseline = createReadBaseline(connection);
  const newestPosition = createNewestPosition(connection);
  const hasEntryAt = createHasEntryAt(connection);
  const readCursor = connection.prepare("SELECT position, entry, forgotten FROM cursor");
  const writeCursor = connection.prepare("UPDATE cursor SET position = ?, entry = ?, forgotten = ?");
  const selectEntries = connection.prepare(
    `SELECT ${INDEXED_FROM.join(", ")} FROM journal.entry WHERE position > ? ORDER BY position LIMIT ?`,
  );
  const addEntry = connection.prepare(
    `INSERT INTO indexed_entry (${INDEXED_COLUMNS.join(", ")}) VALUES (${INDEXED_COLUMNS.map(() => "?").join(", ")})`,
  );
  const removeEntries = connection.prepare("DELETE FROM indexed_entry WHERE position > ? AND position <= ?");
  const selectIndexed = connection.prepare(
    "SELECT position, id, users, groups FROM indexed_entry WHERE position > ? AND position <= ? ORDER BY position",
  );
  const oldest = connection.prepare("SELECT min(position) AS position FROM indexed_entry");
  const markRecovered = connection.prepare(
    `UPDATE indexed_entry SET status = '${RECOVERED}' WHERE position = (SELECT position FROM journal.entry WHERE id = ?)`,
  );
  const users = createNameIndex(connection, "indexed_user");
  const groups = createNameIndex(connection, "indexed_group");
  const rules = createLabelIndex(connection, "indexed_rule");
  const events = createLabelIndex(connection, "indexed_event");

  return {
    follow: () => inTransaction(follow),
    progress: () => {
      const { position } = cursor();
      return { followed: Math.max(position, readBaseline()), newest: newestPosition() };
    },
  };

  function cursor(): IndexCursor {
    // The statement selects these columns.
    return readCursor.get() as unknown as IndexCursor;
  }

  function follow(): boolean {
    const [{ position, entry, forgotten }, pruned, newest] = [cursor(), readBaseline(), newestPosition()];
    if (position > newest || (entry !== null && position > pruned && !hasEntryAt(position, entry))) return reset();
    const from = Math.max(position, pruned);
    const added = addAfter(from);
    const to = added?.position ?? from;
    const forgottenNow = forgotten < pruned ? forgetThrough(pruned) : forgotten;
    if (to > position || forgottenNow > forgotten) writeCursor.run(to, added?.id ?? entry, forgottenNow);
    return to < newest || forgottenNow < pruned;
  }

  /**
   * The journal no longer has the last indexed entry: it was replaced by another one, or its end was lost. The position of a lost entry may
   * have been given to a later callback.
   */
  function reset(): true {
    for (const table of TABLES) connection.exec(`DELETE FROM ${table}`);
    writeCursor.run(0, null, 0);
    return true;
  }

  /** Adds the next entries after a position, and returns the last one; undefined if there are none. */
  function addAfter(from: number): { position: number; id: string } | undefined {
    let last: { position: number; id: string } | undefined;
    let names = 0;
    let length = 0;
    // The statement selects these columns; SQLite knows no types of TypeScript.
    for (const row of selectEntries.iterate(from, ENTRIES_PER_STEP) as Iterable<unknown> as Iterable<IndexedRow>) {
      names += add(row);
      length += row.body?.length ?? 0;
      last = { position: row.position, id: row.id };
      if (names >= NAMES_PER_STEP || length >= LENGTH_PER_STEP) break;
    }
    return last;
  }

  /** Returns the number of users and groups by which the entry is found. */
  function add(row: IndexedRow): number {
    const entry = toEntryToIndex(row);
    const { row: indexed, names, rules: itsRules } = toIndexed(row.position, entry, eventsOrNone(toEvents, entry));
    const place = { position: row.position, id: row.id, partition: partitionOf(row.position) };
    if (entry.recovers !== undefined) markRecovered.run(entry.recovers.entry);
    addEntry.run(...INDEXED_COLUMNS.map((column) => indexed[column]));
    users.add(place, names.users);
    groups.add(place, names.groups);
    rules.add(place, itsRules);
    events.add(place, names.events);
    return names.users.size + names.groups.size;
  }

  /** Removes some of the entries up to `pruned`. Returns the position up to which none is left. */
  function forgetThrough(pruned: number): number {
    const first = Number(oldest.get()?.position ?? pruned + 1);
    let last = first - 1;
    let removed = 0;
    for (const { position, id, ...names } of indexedBetween(last, Math.min(pruned, first + FORGOTTEN_PER_STEP))) {
      if (removed >= NAMES_PER_STEP) break;
      const place = { partition: partitionOf(position), id };
      const [itsUsers, itsGroups] = [namesIn(names.users), namesIn(names.groups)];
      users.remove(place, itsUsers);
      groups.remove(place, itsGroups);
      removed += itsUsers.length + itsGroups.length;
      last = position;
    }
    rules.remove(first - 1, last);
    events.remove(first - 1, last);
    removeEntries.run(first - 1, last);
    return first > pruned ? pruned : last;
  }

  function indexedBetween(after: number, through: number) {
    // The statement selects these columns.
    return selectIndexed.all(after, through) as unknown as Array<Pick<IndexedEntry, "position" | "id" | "users" | "groups">>;
  }
}

function namesIn(text: string | null): string[] {
  return text === null ? [] : JSON.parse(text);
}
