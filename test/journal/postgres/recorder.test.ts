import { expect, test } from "@jest/globals";
import pg from "pg";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { newEntry } from "../../support/entries.ts";
import { otherInstance, usePostgres } from "../../support/postgres.ts";

const postgres = usePostgres();

const KEY = "ab".repeat(32);

async function entriesOf(url: string): Promise<Array<Record<string, unknown>>> {
  return postgres.server().query("SELECT * FROM imhook.entry ORDER BY position", new URL(url).pathname.slice(1));
}

test("entries have dense positions in the order of commits, whichever instance appended them", async () => {
  const settings = await postgres.create();
  const [one, other] = [await openJournalWriter(settings), await openJournalWriter(otherInstance(settings))];
  await Promise.all(Array.from({ length: 400 }, (_, index) => (index % 2 === 0 ? one : other).append(newEntry())));
  await Promise.all([one.close(), other.close()]);
  const rows = await entriesOf(settings.url);
  expect(rows.map(({ position }) => Number(position))).toEqual(Array.from({ length: 400 }, (_, index) => index + 1));
});

test("a repeat that reaches another instance is a duplicate with the reply of the original", async () => {
  const settings = await postgres.create();
  const [one, other] = [
    await openJournalWriter(settings, { duplicateWindow: 60 }),
    await openJournalWriter(otherInstance(settings), { duplicateWindow: 60 }),
  ];
  const original = newEntry({ idempotencyKey: KEY, reply: "first" });
  expect(await one.append(original)).toBeNull();
  expect(await other.append(newEntry({ idempotencyKey: KEY, reply: "second" }))).toEqual({ id: original.id, reply: "first" });
  const differing = newEntry({ idempotencyKey: KEY, body: "{}", reply: "third" });
  expect(await other.append(differing)).toBeNull();
  expect(await one.append(newEntry({ idempotencyKey: KEY, body: "{}" }))).toEqual({ id: differing.id, reply: "third" });
  await Promise.all([one.close(), other.close()]);
  const rows = await entriesOf(settings.url);
  expect(rows.map(({ status, reply, same_key_as: sameKeyAs }) => ({ status, reply, sameKeyAs }))).toEqual([
    { status: "accepted", reply: "first", sameKeyAs: null },
    { status: "duplicate", reply: "first", sameKeyAs: null },
    { status: "accepted", reply: "third", sameKeyAs: original.id },
    { status: "duplicate", reply: "third", sameKeyAs: null },
  ]);
});

test("repeats that are appended at the same time find each other", async () => {
  const settings = await postgres.create();
  const writer = await openJournalWriter(settings, { duplicateWindow: 60 });
  const repeats = Array.from({ length: 50 }, () => newEntry({ idempotencyKey: KEY }));
  const originals = await Promise.all(repeats.map(writer.append));
  expect(originals.map((original) => original?.id ?? null)).toEqual([null, ...Array(49).fill(repeats[0]?.id)]);
  await writer.close();
});

test("an entry that cannot be stored fails alone, and those beside it are recorded once", async () => {
  const settings = await postgres.create();
  const writer = await openJournalWriter(settings, { duplicateWindow: 60 });
  // The second one with the key is appended after the others, and the last one fails.
  const entries = [newEntry(), newEntry({ idempotencyKey: KEY }), newEntry({ idempotencyKey: KEY }), newEntry({ receivedAt: 1e30 })];
  const outcomes = await Promise.allSettled(entries.map(writer.append));
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled", "rejected"]);
  await writer.close();
  const rows = await entriesOf(settings.url);
  expect(rows.map(({ id, status }) => [id, status])).toEqual([
    [entries[0]?.id, "accepted"],
    [entries[1]?.id, "accepted"],
    [entries[2]?.id, "duplicate"],
  ]);
});

test("calls that wait for a commit which never ends do not gather in the database", async () => {
  const settings = await postgres.create();
  const writer = await openJournalWriter(settings);
  const name = new URL(settings.url).pathname.slice(1);
  const holder = new pg.Client({ connectionString: settings.url });
  await holder.connect();
  await holder.query("BEGIN");
  await holder.query("SELECT imhook.lock_journal()");
  const startedAt = performance.now();
  await expect(writer.append(newEntry())).rejects.toThrow("lock timeout");
  expect(performance.now() - startedAt).toBeLessThan(5000);
  const waiting = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()";
  expect(await postgres.server().query(waiting, name)).toEqual([]);
  await holder.query("COMMIT");
  expect(await writer.append(newEntry())).toBeNull();
  await holder.end();
  await writer.close();
});
