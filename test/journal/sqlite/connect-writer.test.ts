import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Journal, JournalWriter } from "../../../src/journal/journal.ts";
import { connectJournalWriter } from "../../../src/journal/sqlite/connect-writer.ts";
import { newEntry, toStored } from "../../support/entries.ts";
import { openJournal } from "../../support/open-journal.ts";
import { keyOf } from "../key-of.ts";

const WINDOW = 60;

let folder: string;
let socket: string;
let journal: Journal;
let writers: JournalWriter[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-connect-"));
  socket = join(folder, "writer.sock");
  writers = [];
  journal = await open();
});

afterEach(async () => {
  await Promise.all(writers.map(({ close }) => close()));
  await journal.close();
  await rm(folder, { recursive: true });
});

test("entries of several processes are in the journal when their appends resolve, complete and in the order of each process", async () => {
  const entries = Array.from({ length: 200 }, (_entry, index) => newEntry({ app: String(index % 2), traceId: String(index) }));
  const through = [connect(), connect()];
  await Promise.all(entries.map((entry) => through[Number(entry.app)]?.append(entry)));
  const read = (await journal.readAfter(0, 1000)).map(({ entry }) => entry);
  for (const app of ["0", "1"]) expect(ofApp(read, app)).toEqual(ofApp(entries.map(toStored), app));
});

test("finds the original that another process recorded", async () => {
  const first = newEntry({ idempotencyKey: keyOf(7), reply: "the first reply" });
  expect(await connect().append(first)).toBeNull();
  expect(await connect().append(newEntry({ idempotencyKey: keyOf(7) }))).toEqual({ id: first.id, reply: "the first reply" });
});

test("each process has its own duplicate window", async () => {
  await connect().append(newEntry({ idempotencyKey: keyOf(7) }));
  expect(await connect(0).append(newEntry({ idempotencyKey: keyOf(7) }))).toBeNull();
});

test("late decisions are recorded, and check() resolves", async () => {
  const writer = connect();
  const entry = newEntry();
  await writer.append(entry);
  await writer.appendLate({ id: entry.id, decision: { kind: "allow" }, reason: null, durationMs: 7 });
  await writer.check();
  expect((await journal.get(entry.id))?.late).toEqual({ decision: { kind: "allow" }, reason: null, durationMs: 7 });
});

test("an entry that cannot be recorded rejects with the reason; the others of its batch are recorded", async () => {
  const [known, good] = [newEntry(), newEntry()];
  const writer = connect();
  await writer.append(known);
  const [rejected, recorded] = await Promise.allSettled([writer.append(known), writer.append(good)]);
  expect(rejected).toEqual({ status: "rejected", reason: expect.objectContaining({ message: expect.stringContaining("UNIQUE") }) });
  expect(recorded.status).toBe("fulfilled");
  expect((await journal.readAfter(0, 10)).map(({ entry }) => entry.id)).toEqual([known.id, good.id]);
});

describe("without a writer", () => {
  test("append() and check() reject; they work again once there is one", async () => {
    const writer = connect();
    await writer.append(newEntry());
    await journal.close();
    await expect(writer.append(newEntry())).rejects.toThrow();
    await expect(writer.check()).rejects.toThrow();
    journal = await open();
    const entry = newEntry();
    await writer.append(entry);
    expect(await journal.get(entry.id)).toMatchObject({ id: entry.id });
  });
});

test("close() waits for pending appends", async () => {
  const writer = connect();
  const entry = newEntry();
  const appended = writer.append(entry);
  await writer.close();
  expect(await appended).toBeNull();
  await expect(writer.append(newEntry())).rejects.toThrow("closed");
});

function open(): Promise<Journal> {
  return openJournal(join(folder, "journal.sqlite"), { duplicateWindow: WINDOW, socket });
}

function connect(duplicateWindow = WINDOW): JournalWriter {
  const writer = connectJournalWriter(socket, { duplicateWindow });
  writers.push(writer);
  return writer;
}

function ofApp<Entry extends { app: string }>(entries: Entry[], app: string): Entry[] {
  return entries.filter((entry) => entry.app === app);
}
