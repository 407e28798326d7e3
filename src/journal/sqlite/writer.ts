import type { SQLInputValue } from "node:sqlite";
import { workerData } from "node:worker_threads";
import type { Compilable } from "kysely";
import { migrate } from "../../sqlite/migrate.ts";
import { inTransaction, openDatabase } from "../../sqlite/open-database.ts";
import type { NewEntry } from "../journal.ts";
import { migrations } from "./migrations.ts";
import { toRow } from "./rows.ts";
import type { JournalTables } from "./schema.ts";

// The thread that writes the journal. Its statements are compiled once; Kysely gives the SQL, values are bound by place.
const { connection, kysely } = openDatabase<JournalTables>(workerData.path);
await migrate(kysely, migrations);

const insertEntry = connection.prepare(sqlOf(kysely.insertInto("entry").values(toRow(blankEntry()))));
const insertUser = connection.prepare(sqlOf(kysely.insertInto("entry_user").values({ user: "", id: "" })));
const writeProbe = connection.prepare("INSERT OR REPLACE INTO probe (id, checked_at) VALUES (1, ?)");

/** Called once the module is loaded, hence when the file is open and up to date. */
export function open(): void {}

/** Puts a batch on disk in one commit, all of it or nothing. */
export function append(entries: NewEntry[]): void {
  inTransaction(connection, () => entries.forEach(insert));
}

/** Proves that the file can be written by writing to it. */
export function probe(): void {
  writeProbe.run(Date.now());
}

/** Moves the write-ahead log into the file and closes it. */
export function close(): void {
  connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  connection.close();
}

function insert(entry: NewEntry): void {
  insertEntry.run(...(Object.values(toRow(entry)) as SQLInputValue[]));
  const users = new Set(entry.actor === null ? entry.targets : [entry.actor, ...entry.targets]);
  for (const user of users) insertUser.run(user, entry.id);
}

function sqlOf(query: Compilable): string {
  return query.compile().sql;
}

/** Any entry: a compiled insert depends on the columns alone. */
function blankEntry(): NewEntry {
  return {
    id: "",
    sender: "openim",
    app: "",
    command: null,
    sentCommand: null,
    phase: null,
    status: "accepted",
    reason: null,
    receivedAt: 0,
    eventTime: null,
    actor: null,
    targets: [],
    decision: null,
    durationMs: 0,
    remoteAddress: "",
    authentication: "none",
    query: "",
    traceId: null,
    body: null,
    reply: "",
  };
}
