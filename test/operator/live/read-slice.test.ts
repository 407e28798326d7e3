import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { SummaryReader } from "../../../src/journal/journal.ts";
import { openSummaryReader } from "../../../src/journal/sqlite/open-summary-reader.ts";
import { toEventId } from "../../../src/operator/live/event-id.ts";
import type { SlicePart } from "../../../src/operator/live/feed-source.ts";
import { readSlice } from "../../../src/operator/live/read-slice.ts";
import { toEvents } from "../../../src/senders/events.ts";
import { newEntry } from "../../support/entries.ts";
import { createJournalFile, type JournalFile } from "../../support/journal-files.ts";
import { parseEvents } from "../../support/parse-events.ts";

const START = { position: 0, entry: null };

let folder: string;
let file: JournalFile;
let journal: SummaryReader;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-slice-"));
  const path = join(folder, "journal.sqlite");
  file = await createJournalFile(path);
  journal = openSummaryReader(path, toEvents);
});

afterEach(async () => {
  await journal.close();
  await file.close();
  await rm(folder, { recursive: true });
});

const eventsOf = (part: SlicePart | undefined) => parseEvents(Buffer.from(part?.bytes ?? []).toString());

test("each feed gets what its filter selects, in the order of commits", async () => {
  const entries = ["alice", "bob", "alice"].map((actor) => newEntry({ actor, targets: [] }));
  file.append(entries);
  const { parts, ...slice } = await readSlice(journal, { after: START, filters: [{ user: "alice" }, {}, { user: "carol" }] });
  expect(slice).toEqual({ through: { position: 3, entry: entries[2]?.id }, pruned: 0, more: false });
  expect(parts.map((part) => eventsOf(part).map(({ data }) => (data as { id: string }).id))).toEqual([
    [entries[0]?.id, entries[2]?.id],
    entries.map(({ id }) => id),
    [],
  ]);
  expect(parts.map(({ events }) => events)).toEqual([2, 3, 0]);
});

test("an event has the place of its entry as its id, and what a list shows as its data", async () => {
  const entry = newEntry();
  file.append([entry]);
  const [summary] = (await journal.readSummaries(0, 1)).entries;
  const { parts } = await readSlice(journal, { after: START, filters: [{}] });
  expect(eventsOf(parts[0])).toEqual([{ id: toEventId({ position: 1, entry: entry.id }), event: "callback", data: summary?.summary }]);
});

test("no text of a sender can end an event or begin another", async () => {
  const hostile = "a\n\nid: 9\nevent: gap\ndata: {}\r\n\r\r\u2028\u2029\u0085\u0000\ud800\u202e\u001b[2J</script>";
  const entry = newEntry({ actor: hostile, targets: [hostile], group: hostile, message: hostile, command: hostile, reason: hostile });
  file.append([entry]);
  const { parts } = await readSlice(journal, { after: START, filters: [{}] });
  const text = Buffer.from(parts[0]?.bytes ?? []).toString();
  expect(text.match(/[\r\n]/g)).toHaveLength(4);
  expect(eventsOf(parts[0])).toMatchObject([{ event: "callback", data: { actor: hostile, targets: [hostile], group: hostile } }]);
});

test("a slice ends where it may not go on, and says whether there may be more", async () => {
  file.append(Array.from({ length: 1200 }, () => newEntry()));
  const first = await readSlice(journal, { after: START, filters: [{}] });
  expect([first.through.position, first.parts[0]?.events, first.more]).toEqual([500, 500, true]);
  const last = await readSlice(journal, { after: { position: 1000, entry: null }, filters: [{}] });
  expect([last.through.position, last.parts[0]?.events, last.more]).toEqual([1200, 200, false]);
  const bounded = await readSlice(journal, { after: { position: 1000, entry: null }, through: 1003, filters: [{}] });
  expect([bounded.through.position, bounded.parts[0]?.events]).toEqual([1003, 3]);
  const nothing = await readSlice(journal, { after: { position: 1200, entry: "x" }, through: 1200, filters: [{}] });
  expect(nothing).toMatchObject({ through: { position: 1200, entry: "x" }, parts: [{ events: 0 }] });
});

test("entries that were pruned count as read", async () => {
  file.append([1, 2, 3].map(() => newEntry()));
  file.prune(2);
  expect(await readSlice(journal, { after: START, filters: [{}] })).toMatchObject({ pruned: 2, through: { position: 3 } });
  expect(await readSlice(journal, { after: START, through: 1, filters: [{}] })).toMatchObject({ pruned: 2, through: { position: 2 } });
  file.prune(1);
  expect(await readSlice(journal, { after: START, filters: [{}] })).toMatchObject({ pruned: 3, through: { position: 3, entry: null } });
});
