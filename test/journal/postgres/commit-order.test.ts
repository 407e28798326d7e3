import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import pg from "pg";
import type { JournalWriter, NewEntry } from "../../../src/journal/journal.ts";
import { toAppended } from "../../../src/journal/postgres/entry-rows.ts";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { serve } from "../../../src/journal/postgres/reader.ts";
import { toEvents } from "../../../src/senders/events.ts";
import type { DatabaseSettings } from "../../../src/storage/storage.ts";
import { newEntry } from "../../support/entries.ts";
import { otherInstance, usePostgres } from "../../support/postgres.ts";
import { type ReaderUnderTest, toReaderUnderTest } from "../journal-under-test.ts";

const postgres = usePostgres();

/** How long a transaction stays open. Writers give up after five seconds. */
const HELD_MS = 700;

let settings: DatabaseSettings;
let writers: JournalWriter[];
let reader: ReaderUnderTest;
let client: pg.Client;

beforeEach(async () => {
  settings = await postgres.createMigrated();
  writers = [await openJournalWriter(settings), await openJournalWriter(otherInstance(settings))];
  reader = toReaderUnderTest(await serve(settings, toEvents));
  client = new pg.Client({ connectionString: settings.url });
  await client.connect();
});

afterEach(async () => {
  await client.end();
  await reader.close();
  await Promise.all(writers.map((writer) => writer.close()));
});

/** Appends with the writers in turn. */
function append(entries: NewEntry[]): Promise<unknown> {
  return Promise.all(entries.map((entry, index) => writers[index % writers.length]?.append(entry)));
}

async function appendOn(connection: pg.Client, entry: NewEntry): Promise<void> {
  const rows = JSON.stringify([toAppended(entry, entry.durationMs, entry.receivedAt)]);
  await connection.query("SELECT * FROM imhook.append($1, 0, $2)", [rows, settings.instance]);
}

/** Follows the journal as its followers do, until `count` entries were read. Resolves with their ids. */
async function readAll(count: number): Promise<string[]> {
  const ids: string[] = [];
  let position = 0;
  while (ids.length < count) {
    for (const { position: next, entry } of await reader.readAfter({ position, limit: 7 })) {
      expect(next).toBe(position + 1);
      position = next;
      ids.push(entry.id);
    }
    await reader.follow();
    await sleep(1);
  }
  return ids;
}

test("a transaction that has the journal's turn and stays open delays later ones, and nobody misses an entry", async () => {
  const [first, held, ...later] = Array.from({ length: 40 }, () => newEntry());
  if (first === undefined || held === undefined) throw new Error("there are no entries");
  const reading = readAll(40);
  await append([first]);
  await client.query("BEGIN");
  await appendOn(client, held);
  const appended = append(later).then(() => "appended");
  await sleep(HELD_MS);
  expect(await Promise.race([appended, "waiting"])).toBe("waiting");
  expect(await reader.newestPosition()).toBe(1);
  await client.query("COMMIT");
  expect(await appended).toBe("appended");
  const ids = await reading;
  expect(ids.slice(0, 2)).toEqual([first.id, held.id]);
  expect(ids.toSorted()).toEqual([first, held, ...later].map(({ id }) => id).toSorted());
  await reader.followAll();
  expect((await reader.listPage({ filter: { user: "alice" }, page: { limit: 100 } })).items).toHaveLength(40);
});

test("a transaction that is rolled back leaves no gap", async () => {
  await client.query("BEGIN");
  await appendOn(client, newEntry());
  const [one, other] = [newEntry(), newEntry()];
  const appended = append([one, other]);
  await sleep(HELD_MS / 2);
  await client.query("ROLLBACK");
  await appended;
  expect((await readAll(2)).toSorted()).toEqual([one.id, other.id].toSorted());
});

test("a long transaction elsewhere in the database delays nobody", async () => {
  await client.query("CREATE TABLE elsewhere (id integer)");
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
  await client.query("INSERT INTO elsewhere VALUES (1)");
  await client.query("SELECT count(*) FROM imhook.entry");
  const entries = Array.from({ length: 200 }, () => newEntry());
  const lags: number[] = [];
  for (let first = 0; first < entries.length; first += 20) {
    await append(entries.slice(first, first + 20));
    await reader.followAll();
    const { followed, newest } = await reader.progress();
    lags.push(newest - followed);
  }
  expect(lags).toEqual(Array(10).fill(0));
  expect(await reader.newestPosition()).toBe(200);
  expect((await reader.listPage({ filter: { user: "alice" }, page: { limit: 1000 } })).items).toHaveLength(200);
  await client.query("COMMIT");
});

test.each(["repeatable read", "serializable"])(
  "a role with the isolation %s by default cannot record, and is told why",
  async (isolation) => {
    await append([newEntry()]);
    const name = new URL(settings.url).pathname.slice(1);
    await client.query(`ALTER DATABASE ${name} SET default_transaction_isolation = '${isolation}'`);
    const writer = await openJournalWriter(otherInstance(settings));
    const message = "imhook needs default_transaction_isolation = 'read committed' for its role and database";
    await expect(writer.append(newEntry())).rejects.toThrow(message);
    await writer.close();
    expect(await reader.newestPosition()).toBe(1);
  },
);
