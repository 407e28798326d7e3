import { rename } from "node:fs/promises";
import type { DatabaseSync, SQLInputValue, SQLOutputValue } from "node:sqlite";
import { readCursorFile } from "../../../deliveries/store/sqlite/read-cursor-file.ts";
import { UsageError } from "../../../errors.ts";
import { checkJournal } from "../../../journal/sqlite/check-journal.ts";
import { createJournal } from "../../../journal/sqlite/create-journal.ts";
import { indexPath } from "../../../journal/sqlite/index-path.ts";
import { type Lock, lockJournal } from "../../../journal/sqlite/lock.ts";
import { filesIn, openDataDirectory } from "../../../server/data-directory.ts";
import { appliedMigrations, checkKeptFile } from "../../../storage/sqlite/check-kept-file.ts";
import { removeDatabase, sizeOf } from "../../../storage/sqlite/database-files.ts";
import { syncFolderOf } from "../../../storage/sqlite/durable-files.ts";
import { createTransactions, openConnection } from "../../../storage/sqlite/open-connection.ts";
import { restoringPath } from "../../../storage/sqlite/restoring-path.ts";
import type { DataFiles } from "../../../storage/storage.ts";
import { KEPT_FILES, KEPT_NAMES, type KeptName } from "../kept-files.ts";
import { assertUpToDate } from "../with-journal.ts";
import type { ColumnKind, MovedRow, MovedTable, MovedValue } from "./moved-table.ts";
import { type Extent, type Marks, type MoveSource, type MoveTarget, PART } from "./side.ts";
import { readDeliveryMarks, writeDeliveryMarks } from "./sqlite-deliveries.ts";

/** How long to wait for a server that is shutting down. */
const LOCK_TIMEOUT_MS = 1000;

/** Says that the file is the target of an unfinished move, and not a copy that a restore has left. */
const MOVING_ID = 0x6d6f7665;

/** Connections to the files that have the tables. Only the journal is always there. */
type Files = { journal: DatabaseSync } & Record<KeptName, DatabaseSync | null>;

/** Opens the journal of a data directory to move it away. Throws a UsageError if the directory has no journal, or if the journal is in use. */
export async function openSqliteSource(directory: string): Promise<MoveSource> {
  const files = filesIn(directory);
  if ((await sizeOf(files.journal)) === undefined) throw new UsageError(`there is no journal ${files.journal}: correct the path`);
  const lock = await lockAlone(files.journal);
  try {
    await checkJournal(files.journal);
    assertUpToDate(files.journal);
    const operator = await openForReading("operator", files.operator);
    const deliveries = await openForReading("deliveries", files.deliveries);
    const opened: Files = { journal: openConnection(files.journal, { readOnly: true }), operator, deliveries };
    return toSource(
      directory,
      () => opened,
      files.afterHandlers,
      async () => {
        closeFiles(opened);
        lock.release();
      },
    );
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Opens a data directory to move a journal there. Throws a UsageError if it has one, or if it is in use. */
export async function openSqliteTarget(directory: string, { dryRun }: { dryRun: boolean }): Promise<MoveTarget> {
  const files = filesIn(directory);
  for (const path of [files.journal, ...KEPT_NAMES.map((name) => files[name])])
    if ((await sizeOf(path)) !== undefined) throw new UsageError(`${path} exists: use a data directory without a journal`);
  if (dryRun) return createTarget(directory, files, { release: () => {} });
  await openDataDirectory(directory);
  const lock = await lockAlone(files.journal);
  try {
    return createTarget(directory, files, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function lockAlone(journal: string): Promise<Lock> {
  const lock = await lockJournal(journal, "exclusive", LOCK_TIMEOUT_MS);
  if (lock === undefined) throw new UsageError(`${journal} is in use: stop imhook first`);
  return lock;
}

async function openForReading(name: KeptName, path: string): Promise<DatabaseSync | null> {
  if (((await sizeOf(path)) ?? 0) === 0) return null;
  await checkKeptFile(path, KEPT_FILES[name]);
  const connection = openConnection(path, { readOnly: true });
  if (appliedMigrations(connection).length === Object.keys(KEPT_FILES[name].migrations).length) return connection;
  connection.close();
  throw new UsageError(`${path} was written by an older release: start this one once to migrate it`);
}

function closeFiles(files: Files): void {
  files.journal.close();
  for (const name of KEPT_NAMES) files[name]?.close();
}

function toSource(name: string, files: () => Files | null, afterHandlers: string, close: () => Promise<void>): MoveSource {
  const connectionOf = ({ file }: MovedTable) => files()?.[file] ?? null;
  return {
    name,
    extent: async () => readExtent(files()?.journal ?? null),
    marks: () => readMarks(files(), afterHandlers),
    read: async (table, after) => {
      const connection = connectionOf(table);
      return connection === null ? [] : readRows(connection, table, after);
    },
    count: async (table) =>
      Number(
        connectionOf(table)
          ?.prepare(`SELECT count(*) AS rows FROM ${table.name} WHERE ${movedOf(table)}`)
          .get()?.rows ?? 0,
      ),
    close,
  };
}

function readExtent(journal: DatabaseSync | null): Extent {
  if (journal === null) return { pruned: 0, prunedEvents: 0, newest: 0 };
  const baseline = journal.prepare("SELECT position, events FROM baseline WHERE id = 1").get();
  const written = journal.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'entry'").get();
  const pruned = Number(baseline?.position);
  return { pruned, prunedEvents: Number(baseline?.events), newest: Math.max(pruned, Number(written?.seq ?? 0)) };
}

async function readMarks(files: Files | null, afterHandlers: string): Promise<Marks> {
  const operator = files?.operator;
  return {
    listChange: Number(operator?.prepare("SELECT newest FROM list_change WHERE id = 1").get()?.newest ?? 0),
    reviews: Number(operator?.prepare("SELECT position FROM review_cursor WHERE id = 1").get()?.position ?? 0),
    deliveries: readDeliveryMarks(files?.deliveries ?? null),
    afterHandlers: await readCursorFile(afterHandlers),
  };
}

function readRows(connection: DatabaseSync, table: MovedTable, after: MovedRow | null): MovedRow[] {
  const columns = Object.keys(table.columns).map((name) => `"${name}"`);
  const key = table.key.join(", ");
  const isAfter = after === null ? "true" : `(${key}) > (${table.key.map(() => "?").join(", ")})`;
  const select = connection.prepare(
    `SELECT ${columns.join(", ")} FROM ${table.name} WHERE ${movedOf(table)} AND ${isAfter} ORDER BY ${key} LIMIT ${PART.rows}`,
  );
  const values = after === null ? [] : table.key.map((name) => toInput(table.columns[name], after[name] ?? null));
  const rows: MovedRow[] = [];
  let length = 0;
  for (const row of select.iterate(...values)) {
    const moved = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toMoved(value)]));
    rows.push(moved);
    length += table.long.reduce((sum, name) => sum + String(moved[name] ?? "").length, 0);
    if (length >= PART.bytes) break;
  }
  return rows;
}

function movedOf({ moved = "true" }: MovedTable): string {
  return moved;
}

function toMoved(value: SQLOutputValue): MovedValue {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  return typeof value === "bigint" ? Number(value) : value;
}

function toInput(kind: ColumnKind | undefined, value: MovedValue): SQLInputValue {
  return kind === "bytes" && typeof value === "string" ? Buffer.from(value, "hex") : value;
}

/** The files get their names when everything is in them. A server that finds them before does not start. */
function createTarget(directory: string, files: DataFiles, lock: Lock): MoveTarget {
  const journalPath = restoringPath(files.journal);
  const keptPath = (name: KeptName) => restoringPath(files[name]);
  let opened: Files | null = null;
  const close = async () => {
    if (opened !== null) closeFiles(opened);
    opened = null;
    lock.release();
  };
  return {
    ...toSource(directory, () => opened, files.afterHandlers, close),
    begin: async (extent) => {
      if (!(await isMoving(journalPath))) await createFiles(extent);
      opened = { journal: openConnection(journalPath, { create: false }), operator: null, deliveries: null };
      for (const name of KEPT_NAMES) if ((await sizeOf(keptPath(name))) !== undefined) await openKept(opened, name);
    },
    write: async (table, rows) => {
      if (opened === null) throw new Error("the move has not begun");
      insertRows(table.file === "journal" ? opened.journal : await openKept(opened, table.file), table, rows);
    },
    finish: async ({ listChange, reviews, deliveries, afterHandlers }) => {
      if (opened === null) throw new Error("the move has not begun");
      if (listChange + reviews > 0) await openKept(opened, "operator");
      if (afterHandlers !== null || Object.values(deliveries).some((number) => number > 0))
        writeDeliveryMarks(await openKept(opened, "deliveries"), deliveries, afterHandlers);
      const { operator, journal } = opened;
      operator?.prepare("UPDATE list_change SET newest = ? WHERE id = 1").run(listChange);
      operator?.prepare("UPDATE review_cursor SET position = ? WHERE id = 1").run(reviews);
      journal.exec("PRAGMA application_id = 0");
      // The write-ahead logs go with the last connections.
      closeFiles(opened);
      const kept = opened;
      opened = null;
      await nameFiles(KEPT_NAMES.filter((name) => kept[name] !== null));
    },
  };

  async function createFiles({ pruned, prunedEvents }: Extent): Promise<void> {
    for (const path of [journalPath, ...KEPT_NAMES.map(keptPath)]) await removeDatabase(path);
    await createJournal(journalPath);
    const connection = openConnection(journalPath, { create: false });
    connection.exec(`
      BEGIN; PRAGMA application_id = ${MOVING_ID};
      UPDATE baseline SET position = ${pruned}, events = ${prunedEvents} WHERE id = 1;
      INSERT INTO sqlite_sequence (name, seq) VALUES ('entry', ${pruned}); COMMIT`);
    connection.close();
  }

  /** Opens the file when the first thing is written to it. */
  async function openKept(connections: Files, name: KeptName): Promise<DatabaseSync> {
    const connection = connections[name] ?? (await KEPT_FILES[name].open(keptPath(name)));
    connections[name] = connection;
    return connection;
  }

  async function nameFiles(kept: readonly KeptName[]): Promise<void> {
    // Data derived from another journal would be wrong.
    for (const derived of [files.relations, files.series, files.counters, indexPath(files.journal)]) await removeDatabase(derived);
    for (const name of kept) await rename(keptPath(name), files[name]);
    await rename(journalPath, files.journal);
    await syncFolderOf(files.journal);
  }
}

async function isMoving(path: string): Promise<boolean> {
  if ((await sizeOf(path)) === undefined) return false;
  const connection = openConnection(path, { create: false });
  const id = connection.prepare("PRAGMA application_id").get()?.application_id;
  connection.close();
  return id === MOVING_ID;
}

function insertRows(connection: DatabaseSync, table: MovedTable, rows: readonly MovedRow[]): void {
  const columns = Object.entries(table.columns);
  const names = columns.map(([name]) => `"${name}"`).join(", ");
  const insert = connection.prepare(`INSERT OR IGNORE INTO ${table.name} (${names}) VALUES (${columns.map(() => "?").join(", ")})`);
  createTransactions(connection)(() => {
    for (const row of rows) insert.run(...columns.map(([name, kind]) => toInput(kind, row[name] ?? null)));
  });
}
