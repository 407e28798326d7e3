import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Journal } from "../../../src/journal/journal.ts";
import { migrations } from "../../../src/journal/sqlite/migrations.ts";
import { appliedMigrations, NEWEST_MIGRATION } from "../../../src/journal/sqlite/newest-migration.ts";
import type { JournalTables } from "../../../src/journal/sqlite/schema.ts";
import { migrate } from "../../../src/storage/sqlite/migrate.ts";
import { openConnection } from "../../../src/storage/sqlite/open-connection.ts";
import { openDatabase } from "../../../src/storage/sqlite/open-database.ts";
import { newEntry } from "../../support/entries.ts";
import { openJournal } from "../../support/open-journal.ts";
import { keyOf } from "./key-of.ts";

const WINDOW_S = 600;

let folder: string;
let path: string;
let journal: Journal | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-migrations-"));
  path = join(folder, "journal.sqlite");
});

afterEach(async () => {
  await journal?.close();
  journal = undefined;
  await rm(folder, { recursive: true });
});

/** A journal of the release before the index had a file of its own, with one entry and its key. */
async function leaveOlder(entry: ReturnType<typeof newEntry>): Promise<void> {
  const older = Object.fromEntries(Object.entries(migrations).filter(([name]) => name <= "0003-find-duplicates"));
  const { connection, kysely } = openDatabase<JournalTables>(path);
  await migrate(kysely, older);
  connection
    .prepare(
      `INSERT INTO entry (id, sender, app, command, phase, status, received_at, actor, targets, duration_ms, remote_address, authentication, query, body, reply)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, '127.0.0.1', 'none', '', ?, ?)`,
    )
    .run(
      ...[entry.id, entry.sender, entry.app, entry.command, entry.phase, entry.status, entry.receivedAt, entry.actor],
      ...[JSON.stringify(entry.targets), entry.body, entry.reply],
    );
  connection.prepare('INSERT INTO entry_user ("user", id) VALUES (?, ?)').run(entry.actor, entry.id);
  connection
    .prepare("INSERT INTO duplicate_key (key, id, received_at) VALUES (?, ?, ?)")
    .run(Buffer.from(keyOf(1), "hex"), entry.id, entry.receivedAt);
  connection.close();
}

test("an older journal is brought up to date: its entries are found and its keys are known", async () => {
  const entry = newEntry({ actor: "alice", targets: ["bob"] });
  await leaveOlder(entry);
  journal = await openJournal(path, { duplicateWindow: WINDOW_S });
  for (const user of ["alice", "bob"]) {
    expect((await journal.list({ user }, { limit: 10 })).items.map(({ id }) => id)).toEqual([entry.id]);
  }
  const again = newEntry({ duplicateKey: keyOf(1), receivedAt: entry.receivedAt + WINDOW_S * 1000 });
  expect((await journal.append(again))?.id).toBe(entry.id);
});

test("the newest migration is the last of all", async () => {
  journal = await openJournal(path);
  const connection = openConnection(path, { readOnly: true });
  expect(appliedMigrations(connection)).toEqual(Object.keys(migrations));
  expect(Object.keys(migrations).at(-1)).toBe(NEWEST_MIGRATION);
  connection.close();
});
