import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { sql } from "kysely";
import type { CommitFeed } from "../../../src/journal/commit-feed.ts";
import type { JournalWriter } from "../../../src/journal/journal.ts";
import { watchCommits } from "../../../src/journal/postgres/commit-watch.ts";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { type Database, openDatabase } from "../../../src/storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../../src/storage/storage.ts";
import { newEntry } from "../../support/entries.ts";
import { otherInstance, usePostgres } from "../../support/postgres.ts";
import { waitUntil } from "../../support/wait-until.ts";

const postgres = usePostgres();

/** Longer than a test may take. */
const NEVER_MS = 1_000_000;

let settings: DatabaseSettings;
let database: Database;
let writer: JournalWriter;
let watches: CommitFeed[];

beforeEach(async () => {
  settings = await postgres.createMigrated();
  database = openDatabase(settings, { role: "test", connections: 1 });
  writer = await openJournalWriter(settings);
  watches = [];
});

afterEach(async () => {
  for (const watch of watches) watch.close();
  await writer.close();
  await database.close();
});

/** Watches the commits of a journal, and waits until it has looked for the first time. */
async function watch(options: Parameters<typeof watchCommits>[1]): Promise<{ told(): number; close(): void }> {
  const watching = watchCommits(otherInstance(settings), options);
  watches.push(watching);
  let told = 0;
  watching.onCommit(() => {
    told += 1;
  });
  await waitUntil(() => told > 0);
  told = 0;
  return { told: () => told, close: watching.close };
}

test("tells commits of other instances, and nothing while there are none", async () => {
  const { told } = await watch({ interval: 10 });
  const before = told();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(told()).toBe(before);
  await writer.append(newEntry());
  await waitUntil(() => told() > 0);
  expect(told()).toBe(1);
});

test("tells its own commits at once", async () => {
  const { told } = await watch({ own: writer, interval: NEVER_MS });
  await writer.append(newEntry());
  await waitUntil(() => told() > 0);
  expect(told()).toBe(1);
});

test("tells that the newest entry is an older one than before", async () => {
  await writer.append(newEntry());
  const { told } = await watch({ interval: 10 });
  await writer.append(newEntry());
  await waitUntil(() => told() === 1);
  // A replica that takes over can lack the last commits.
  await sql`DELETE FROM imhook.committed WHERE through = 2`.execute(database.kysely);
  await waitUntil(() => told() === 2);
  await sql`INSERT INTO imhook.committed (through, entries, instance) VALUES (2, 1, gen_random_uuid())`.execute(database.kysely);
  await waitUntil(() => told() === 3);
  expect(told()).toBe(3);
});

test("is quiet while the database does not answer, and goes on afterwards", async () => {
  const { told } = await watch({ interval: 10 });
  await sql`ALTER TABLE imhook.committed RENAME TO gone`.execute(database.kysely);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(told()).toBe(0);
  await sql`ALTER TABLE imhook.gone RENAME TO committed`.execute(database.kysely);
  await writer.append(newEntry());
  await waitUntil(() => told() > 0);
  expect(told()).toBe(1);
});

test("tells nothing after it was closed, and leaves no connection", async () => {
  const { told, close } = await watch({ own: writer, interval: 10 });
  close();
  await writer.append(newEntry());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told()).toBe(0);
  const connections = sql`SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'imhook commits'`;
  await waitUntil(async () => (await connections.execute(database.kysely)).rows.length === 0);
});
