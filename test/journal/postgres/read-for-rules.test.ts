import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { JournalWriter, NewEntry } from "../../../src/journal/journal.ts";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { readForRules } from "../../../src/journal/postgres/read-for-rules.ts";
import { type Database, openDatabase } from "../../../src/storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../../src/storage/storage.ts";
import { newEntry } from "../../support/entries.ts";
import { otherInstance, usePostgres } from "../../support/postgres.ts";

const postgres = usePostgres();

let settings: DatabaseSettings;
let database: Database;
let own: JournalWriter;
let other: JournalWriter;

beforeEach(async () => {
  settings = await postgres.create();
  own = await openJournalWriter(settings, { duplicateWindow: 60 });
  other = await openJournalWriter(otherInstance(settings), { duplicateWindow: 60 });
  database = openDatabase(settings, { role: "test", connections: 1 });
});

afterEach(async () => {
  await Promise.all([own.close(), other.close(), database.close()]);
});

function ruled(value: string, fields: Partial<NewEntry> = {}): NewEntry {
  const counts = [{ counter: "invites", key: null, value, window: 60_000 }];
  return newEntry({
    rules: { shadow: [], failed: [], values: {}, counts, asked: [], durationUs: 1, flaggedBy: null },
    ...fields,
  });
}

async function read(position: number, limit: number) {
  const { entries, through } = await readForRules(database.kysely, { position, limit, instance: settings.instance });
  return { through, entries: entries.map(({ position: at, isOwn, counts }) => [at, isOwn, counts[0]?.value]) };
}

async function query(text: string): Promise<void> {
  await postgres.server().query(text, new URL(settings.url).pathname.slice(1));
}

test("tells which entries this instance recorded, and reads past those without rules", async () => {
  await own.append(ruled("a"));
  await other.append(ruled("b"));
  await own.append(newEntry());
  await Promise.all([own.append(ruled("c")), own.append(ruled("c"))]);
  await other.append(newEntry());
  const expected = [
    [1, true, "a"],
    [2, false, "b"],
    [4, true, "c"],
    [5, true, "c"],
  ];
  expect(await read(0, 100)).toEqual({ through: 6, entries: expected });
  expect(await read(2, 1)).toEqual({ through: 3, entries: [] });
  expect(await read(1, 3)).toEqual({ through: 4, entries: expected.slice(1, 3) });
  expect(await read(6, 100)).toEqual({ through: 6, entries: [] });
});

test("leaves duplicates out, which counted nothing", async () => {
  const key = "ab".repeat(32);
  await own.append(ruled("a", { idempotencyKey: key }));
  await other.append(ruled("a", { idempotencyKey: key }));
  expect(await read(0, 100)).toEqual({ through: 2, entries: [[1, true, "a"]] });
});

test("what is in no commit that is still known is of another instance", async () => {
  for (const value of ["a", "b", "c"]) await own.append(ruled(value));
  await query("DELETE FROM imhook.committed WHERE through < 3");
  expect((await read(0, 100)).entries).toEqual([
    [1, false, "a"],
    [2, false, "b"],
    [3, true, "c"],
  ]);
});

test("begins with the first entry that was kept", async () => {
  for (const value of ["a", "b", "c"]) await own.append(ruled(value));
  await query("DELETE FROM imhook.entry WHERE position <= 2");
  expect(await read(0, 1)).toEqual({ through: 3, entries: [[3, true, "c"]] });
});

test("reads a part of long evaluations, and one entry however long it is", async () => {
  const long = "x".repeat(3 << 20);
  for (const value of [long, `${long}y`, "c", `${long}${long}`, "d"]) await other.append(ruled(value));
  const throughs: number[] = [];
  for (let through = 0; through < 5; ) {
    ({ through } = await read(through, 100));
    throughs.push(through);
  }
  expect(throughs).toEqual([2, 4, 5]);
});

test("gives values back as they were, with null characters and unpaired surrogates", async () => {
  for (const value of ["\u0000", "\ud83d", "\u{10fffd}0", ""]) await own.append(ruled(value));
  expect((await read(0, 100)).entries.map(([, , value]) => value)).toEqual(["\u0000", "\ud83d", "\u{10fffd}0", ""]);
});
