import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { sql } from "kysely";
import type { RuleEvaluation } from "../../../generated/operator.ts";
import type { JournalWriter, NewEntry } from "../../../src/journal/journal.ts";
import type { EntryFilter } from "../../../src/journal/list-query.ts";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { serve } from "../../../src/journal/postgres/reader.ts";
import { toEvents } from "../../../src/senders/events.ts";
import { startReader } from "../../../src/senders/start-reader.ts";
import { boundName } from "../../../src/storage/postgres/bound-name.ts";
import { type Database, openDatabase } from "../../../src/storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../../src/storage/storage.ts";
import { newEntry } from "../../support/entries.ts";
import { otherInstance, usePostgres } from "../../support/postgres.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { type ReaderUnderTest, toReaderUnderTest } from "../journal-under-test.ts";

const postgres = usePostgres();

let settings: DatabaseSettings;
let database: Database;
let writer: JournalWriter;
let opened: ReaderUnderTest[];

beforeEach(async () => {
  settings = await postgres.createMigrated();
  database = openDatabase(settings, { role: "test", connections: 1 });
  writer = await openJournalWriter(settings);
  opened = [];
});

afterEach(async () => {
  for (const reader of opened) await reader.close();
  await writer.close();
  await database.close();
});

/** Opens the reader of an instance. */
async function open(instance = otherInstance(settings)): Promise<ReaderUnderTest> {
  const reader = toReaderUnderTest(await serve(instance, toEvents));
  opened.push(reader);
  return reader;
}

async function appendAll(entries: NewEntry[]): Promise<void> {
  await Promise.all(entries.map(writer.append));
}

async function found(reader: ReaderUnderTest, filter: EntryFilter): Promise<string[]> {
  const { items } = await reader.listPage({ filter, page: { limit: 1000 } });
  return items.map(({ id }) => id).toSorted();
}

function idsOf(entries: NewEntry[]): string[] {
  return entries.map(({ id }) => id).toSorted();
}

async function rowsOf(table: string): Promise<unknown[]> {
  const { rows } = await sql`SELECT * FROM ${sql.table(`imhook.${table}`)}`.execute(database.kysely);
  return rows;
}

describe("of two instances", () => {
  test("one indexes, and both find what it has indexed", async () => {
    const entries = [newEntry(), newEntry()];
    const [one, other] = [await open(), await open()];
    await appendAll(entries);
    expect(await other.follow()).toBe("elsewhere");
    expect(await other.progress()).toEqual({ followed: 0, newest: 2 });
    expect(await found(other, { user: "alice" })).toEqual([]);
    expect(await one.follow()).toBe(false);
    expect(await other.progress()).toEqual({ followed: 2, newest: 2 });
    expect(await found(other, { user: "alice" })).toEqual(idsOf(entries));
    expect(await rowsOf("indexed_entry")).toHaveLength(2);
  });

  test("the other goes on at once if the first is closed", async () => {
    const one = await open();
    const other = await open();
    await appendAll([newEntry()]);
    await one.followAll();
    opened = [other];
    await one.close();
    await appendAll([newEntry()]);
    await waitUntil(async () => (await other.follow()) === false);
    expect(await other.progress()).toEqual({ followed: 2, newest: 2 });
  });

  test("the other goes on within seconds if the first dies", async () => {
    const thread = startReader({ database: otherInstance(settings) });
    await thread.open();
    await appendAll([newEntry()]);
    expect(await thread.call("follow")).toBe(false);
    const other = await open();
    await appendAll([newEntry()]);
    // The thread ends without a word to the database.
    await thread.close();
    const diedAt = performance.now();
    expect(await other.follow()).toBe("elsewhere");
    await waitUntil(async () => (await other.follow()) === false);
    expect(await other.progress()).toEqual({ followed: 2, newest: 2 });
    expect(performance.now() - diedAt).toBeLessThan(15_000);
  });
});

test("follows in steps of a limited number of entries, and writes nothing if there are none", async () => {
  const reader = await open();
  await appendAll(Array.from({ length: 6500 }, () => newEntry({ targets: [] })));
  expect([await reader.follow(), await reader.follow(), await reader.follow()]).toEqual([true, true, false]);
  const cursor = "SELECT xmin::text AS version, position FROM imhook.follower WHERE name = 'index'";
  const name = new URL(settings.url).pathname.slice(1);
  const before = await postgres.server().query(cursor, name);
  expect(await reader.follow()).toBe(false);
  expect(await postgres.server().query(cursor, name)).toEqual(before);
  expect(before).toMatchObject([{ position: "6500" }]);
});

test("takes few entries in a step if they name many users, and finds them by their first 1,000 targets", async () => {
  const targets = Array.from({ length: 1500 }, (_, index) => `target-${index}`);
  const long = Array.from({ length: 30 }, () => newEntry({ targets }));
  const reader = await open();
  await appendAll(long);
  expect([await reader.follow(), await reader.follow()]).toEqual([true, false]);
  expect(await found(reader, { user: "target-999" })).toEqual(idsOf(long));
  expect(await found(reader, { user: "target-1000" })).toEqual([]);
});

test("an entry and the one that recovers it can be indexed in one step", async () => {
  const quarantined = newEntry({ status: "quarantined", reason: "unknown-command: x" });
  await writer.append(quarantined);
  const recovers = { entry: quarantined.id, receivedAt: quarantined.receivedAt, outdated: false };
  expect(await writer.recover([{ ...newEntry(), recovers }])).toEqual(["recovered"]);
  const reader = await open();
  expect(await reader.follow()).toBe(false);
  expect(await found(reader, { status: "quarantined" })).toEqual([]);
  expect(await reader.get(quarantined.id)).toMatchObject({ status: "quarantined" });
});

describe("names that a database cannot have in an index are found again", () => {
  const long = "\u{1f600}".repeat(20_000);
  const names = [long, `${long}x`, `a\u0000b`, "a\ud83d", "a\ude00", "a\u{10fffd}0\u{10fffd}b", "", " ", "a\nb"];

  test.each<keyof NewEntry & keyof EntryFilter>(["actor", "group", "message", "requestId", "app", "command"])("as %s", async (field) => {
    const entries = names.map((name) => newEntry({ [field]: name }));
    const reader = await open();
    await appendAll(entries);
    await reader.followAll();
    for (const [index, name] of names.entries())
      expect([name.slice(0, 20), await found(reader, { [field]: name })]).toEqual([name.slice(0, 20), [entries[index]?.id]]);
  });

  test("as targets, as rules, and in events", async () => {
    const rules: RuleEvaluation = { shadow: [], failed: [], values: {}, counts: [], asked: [], durationUs: 1, flaggedBy: long };
    const body = JSON.stringify({ From_Account: long, FollowList: [{ To_Account: "a\u0000b" }, { To_Account: "a\ud83d" }] });
    const entry = newEntry({ targets: names, rules, body });
    const reader = await open();
    await appendAll([entry, newEntry()]);
    await reader.followAll();
    for (const target of names) expect(await found(reader, { target })).toEqual([entry.id]);
    expect(await found(reader, { rule: long })).toEqual([entry.id]);
    const { items } = await reader.historyPage({ filter: { actor: long, target: "a\u0000b" }, page: { limit: 10 } });
    expect(items).toMatchObject([{ actor: long, target: "a\u0000b", entry: entry.id }]);
  });

  test("also if an entry has a long one and what stands for it", async () => {
    const entry = newEntry({ actor: long, targets: [boundName(long)] });
    const reader = await open();
    await appendAll([entry]);
    expect(await reader.follow()).toBe(false);
    expect(await found(reader, { actor: long })).toEqual([entry.id]);
    expect(await found(reader, { target: boundName(long) })).toEqual([entry.id]);
  });
});
