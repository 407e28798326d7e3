import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { NewEntry, SummaryReader } from "../../../src/journal/journal.ts";
import { openSummaryReader } from "../../../src/journal/sqlite/open-summary-reader.ts";
import { begin } from "../../../src/operator/live/begin.ts";
import { toEventId } from "../../../src/operator/live/event-id.ts";
import { toEvents } from "../../../src/senders/events.ts";
import { newEntry } from "../../support/entries.ts";
import { createJournalFile, type JournalFile } from "../../support/journal-files.ts";

const NOW = Date.UTC(2026, 0, 2);

let folder: string;
let file: JournalFile;
let journal: SummaryReader;
let entries: NewEntry[];

/** Four entries, of which the first two were pruned. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-begin-"));
  const path = join(folder, "journal.sqlite");
  file = await createJournalFile(path);
  journal = openSummaryReader(path, toEvents);
  entries = [1, 2, 3, 4].map((time) => newEntry({ receivedAt: NOW + time }));
  file.append(entries);
  file.prune(2);
});

afterEach(async () => {
  await journal.close();
  await file.close();
  await rm(folder, { recursive: true });
});

const placeOf = (position: number) => ({ position, entry: entries[position - 1]?.id ?? null });
const eventId = (position: number) => toEventId(placeOf(position));

describe("a feed begins", () => {
  test("with what is new, if nobody says otherwise", async () => {
    expect(await begin(journal, {}, {})).toEqual({ from: placeOf(4), gap: null, newest: placeOf(4) });
  });

  test.each([
    [0, 2],
    [3, 2],
    [4, 3],
    [5, 4],
  ])("before what was received at %i", async (time, position) => {
    expect(await begin(journal, { since: NOW + time }, {})).toMatchObject({ from: { position }, gap: null });
  });

  test.each([3, 4])("after the event of entry %i", async (position) => {
    for (const after of [eventId(position), String(position), entries[position - 1]?.id ?? ""])
      expect(await begin(journal, { after, since: 0 }, {})).toMatchObject({ from: placeOf(position), gap: null });
  });

  test("at the first entry that was kept, after the event of the last one that was pruned", async () => {
    expect(await begin(journal, { after: eventId(2) }, {})).toMatchObject({ from: { position: 2, entry: null }, gap: null });
  });
});

describe("a viewer is told", () => {
  test.each([
    ["0", 2],
    ["1", 1],
  ])("how many entries were pruned after %s", async (after, missed) => {
    const gap = { missed, from: after, to: "2", reason: "pruned" };
    expect(await begin(journal, { after }, {})).toMatchObject({ from: { position: 2, entry: null }, gap });
  });

  test("that entries were pruned, if nobody knows any more which of them its filter selects", async () => {
    expect((await begin(journal, { after: "0" }, { user: "alice" }))?.gap).toMatchObject({ missed: null, reason: "pruned" });
    expect((await begin(journal, { after: "0" }, { user: undefined }))?.gap).toMatchObject({ missed: 2 });
  });

  test("that entries were pruned after one that is known by its id", async () => {
    const after = entries[0]?.id ?? "";
    const gap = { missed: null, from: after, to: "2", reason: "pruned" };
    expect(await begin(journal, { after }, {})).toMatchObject({ from: { position: 2 }, gap });
  });

  test.each(["5", "5-00000000", "4-00000000"])("that the journal is not the one that had event %s", async (after) => {
    const gap = { missed: null, from: after, to: eventId(4), reason: "replaced" };
    expect(await begin(journal, { after }, {})).toMatchObject({ from: placeOf(4), gap });
  });
});

test("there is no beginning after an entry that never was", async () => {
  expect(await begin(journal, { after: newEntry({ receivedAt: NOW + 4 }).id }, {})).toBeNull();
});

test("an empty journal begins at 0, and knows no entry and no event", async () => {
  const path = join(folder, "empty.sqlite");
  const empty = await createJournalFile(path);
  const reader = openSummaryReader(path, toEvents);
  for (const start of [{}, { since: 0 }, { after: "0" }])
    expect(await begin(reader, start, {})).toEqual({
      from: { position: 0, entry: null },
      gap: null,
      newest: { position: 0, entry: null },
    });
  expect((await begin(reader, { after: "7" }, {}))?.gap).toMatchObject({ missed: null, to: "0", reason: "replaced" });
  expect((await begin(reader, { after: entries[0]?.id ?? "" }, {}))?.gap).toMatchObject({ missed: null, to: "0" });
  await reader.close();
  await empty.close();
});
