import type { DatabaseSync, StatementSync } from "node:sqlite";
import { createTransactions } from "../../storage/sqlite/open-connection.ts";
import { ESCAPE_MARK, unescapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { Progress } from "../followers.ts";
import { MAX_SEARCHED_TARGETS } from "../journal.ts";
import { DERIVED_COLUMNS } from "./decision-columns.ts";
import { INDEXED_COLUMNS, type IndexCursorTable, type IndexTables } from "./index-schema.ts";
import { createNewestPosition } from "./newest-position.ts";
import { usersOf } from "./rows.ts";
import { createRuleIndex } from "./rule-index.ts";
import { createReadBaseline } from "./tables/baseline.ts";
import { createHasEntryAt } from "./tables/entry.ts";

/** Keeps the index up to date with the journal. */
export interface EntryIndex {
  /** Indexes the next entries, and removes some of those that were pruned from the journal. Returns whether there may be more to do. */
  follow(): boolean;
  progress(): Progress;
}

/** Entries per transaction. A search waits for one transaction at most. */
export const ENTRIES_PER_STEP = 5000;
const FORGOTTEN_PER_STEP = 500;

/** Most rows of users per transaction, unless a single entry has more. */
const USERS_PER_STEP = 20_000;

const COLUMNS: readonly string[] = [...INDEXED_COLUMNS, ...Object.keys(DERIVED_COLUMNS)];
const INSERT = `INSERT INTO indexed_entry (${COLUMNS.join(", ")})`;
const SELECT = `SELECT ${[
  ...INDEXED_COLUMNS.map((column) => `entry.${column}`),
  ...Object.entries(DERIVED_COLUMNS).map(([column, expression]) => `${expression} AS ${column}`),
].join(", ")} FROM journal.entry`;

/** SQLite can take JSON apart by itself if nothing in it is escaped, for JSON or for storage. JavaScript handles the rest. */
const HAS_ESCAPES = `(instr(targets, '\\') > 0 OR instr(targets, '${ESCAPE_MARK}') > 0)`;

/** `connection` is one that `openIndex` returned. */
export function createEntryIndex(connection: DatabaseSync): EntryIndex {
  const inTransaction = createTransactions(connection);
  const readBaseline = createReadBaseline(connection);
  const newestPosition = createNewestPosition(connection);
  const hasEntryAt = createHasEntryAt(connection);
  const readCursor = connection.prepare("SELECT position, entry, forgotten FROM cursor");
  const writeCursor = connection.prepare("UPDATE cursor SET position = ?, entry = ?, forgotten = ?");
  const addUser = connection.prepare(
    'INSERT INTO indexed_user (partition, "user", id, position) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const removeUser = connection.prepare('DELETE FROM indexed_user WHERE partition = ? AND "user" = ? AND id = ?');
  const removeEntries = connection.prepare("DELETE FROM indexed_entry WHERE position > ? AND position <= ?");
  const selectIndexed = connection.prepare(
    "SELECT position, partition, id, actor, targets FROM indexed_entry WHERE position > ? AND position <= ? ORDER BY position",
  );
  const oldest = connection.prepare("SELECT min(position) AS position FROM indexed_entry");
  const selectTargetCounts = connection.prepare(
    "SELECT position, id, json_array_length(targets) AS targets FROM journal.entry WHERE position > ? ORDER BY position LIMIT ?",
  );
  const selectEntry = connection.prepare(`${SELECT} WHERE position = ?`);
  const addEntry = connection.prepare(`${INSERT} VALUES (${COLUMNS.map(() => "?").join(", ")})`);
  const addEntries = connection.prepare(`${INSERT} ${SELECT} WHERE position > ? AND position <= ?`);
  const rules = createRuleIndex(connection);
  const addUsers = connection.prepare(`
    INSERT INTO indexed_user (partition, "user", id, position)
    SELECT partition, actor, id, position FROM indexed_entry
      WHERE position > :from AND position <= :to AND actor IS NOT NULL AND NOT ${HAS_ESCAPES}
    UNION ALL
    SELECT partition, target.value, indexed_entry.id, position FROM indexed_entry, json_each(targets) AS target
      WHERE position > :from AND position <= :to AND NOT ${HAS_ESCAPES}
    ON CONFLICT DO NOTHING`);
  const selectEscaped = connection.prepare(
    `SELECT position, partition, id, actor, targets FROM indexed_entry WHERE position > ? AND position <= ? AND ${HAS_ESCAPES}`,
  );

  return {
    follow: () => inTransaction(follow),
    progress: () => {
      const { position } = cursor();
      return { followed: Math.max(position, readBaseline()), newest: newestPosition() };
    },
  };

  function cursor(): Omit<IndexCursorTable, "id"> {
    // The statement selects these columns.
    return readCursor.get() as unknown as IndexCursorTable;
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
    connection.exec("DELETE FROM indexed_entry; DELETE FROM indexed_user; DELETE FROM indexed_rule");
    writeCursor.run(0, null, 0);
    return true;
  }

  /** Adds the next entries after a position, and returns the last one; undefined if there are none. */
  function addAfter(from: number): { position: number; id: string } | undefined {
    let last: { position: number; id: string } | undefined;
    let users = 0;
    const long: number[] = [];
    for (const { position, id, targets } of selectTargetCounts.iterate(from, ENTRIES_PER_STEP)) {
      last = { position: Number(position), id: String(id) };
      users += 1 + Math.min(Number(targets), MAX_SEARCHED_TARGETS);
      if (Number(targets) > MAX_SEARCHED_TARGETS) long.push(last.position);
      if (users >= USERS_PER_STEP) break;
    }
    if (last !== undefined) addThrough(from, last.position, long);
    return last;
  }

  /** `long` are the positions of the entries that have more targets than are indexed. */
  function addThrough(from: number, to: number, long: number[]): void {
    let added = from;
    for (const position of long) {
      if (position - 1 > added) addEntries.run(added, position - 1);
      addLong(position);
      added = position;
    }
    if (to > added) addEntries.run(added, to);
    addUsers.run({ from, to });
    rules.add(from, to);
    for (const { users, partition, id, position } of usersIn(selectEscaped, from, to)) {
      for (const user of users) addUser.run(partition, user, id, position);
    }
  }

  /** Adds an entry with its first targets only. */
  function addLong(position: number): void {
    const row = selectEntry.get(position) ?? {};
    const targets = JSON.stringify(JSON.parse(String(row.targets)).slice(0, MAX_SEARCHED_TARGETS));
    addEntry.run(...COLUMNS.map((column) => (column === "targets" ? targets : (row[column] ?? null))));
  }

  /** Removes some of the entries up to `pruned`. Returns the position up to which none is left. */
  function forgetThrough(pruned: number): number {
    const first = Number(oldest.get()?.position ?? pruned + 1);
    let last = first - 1;
    let removed = 0;
    for (const { position, users, partition, id } of usersIn(selectIndexed, last, Math.min(pruned, first + FORGOTTEN_PER_STEP))) {
      if (removed >= USERS_PER_STEP) break;
      for (const user of users) removeUser.run(partition, user, id);
      removed += users.size;
      last = position;
    }
    rules.remove(first - 1, last);
    removeEntries.run(first - 1, last);
    return first > pruned ? pruned : last;
  }
}

function usersIn(statement: StatementSync, after: number, through: number) {
  // Both statements select what is read here; SQLite knows no types of TypeScript.
  const rows = statement.all(after, through) as unknown as Array<IndexTables["indexed_entry"]>;
  return rows.map(({ position, partition, id, actor, targets }) => ({
    position,
    partition,
    id,
    users: usersOf({ actor: actor && unescapeUnpaired(actor), targets: JSON.parse(targets) }),
  }));
}
