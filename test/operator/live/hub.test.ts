import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { EntrySummary, LiveGap } from "../../../generated/operator.ts";
import type { EntryFilter } from "../../../src/journal/list-query.ts";
import { openSummaryReader } from "../../../src/journal/sqlite/open-summary-reader.ts";
import { createFeedSource } from "../../../src/operator/live/create-feed-source.ts";
import type { FeedSource, FeedStart } from "../../../src/operator/live/feed-source.ts";
import { createHub, type Live, MOST_VIEWERS } from "../../../src/operator/live/hub.ts";
import { STUCK_MS } from "../../../src/operator/live/viewer.ts";
import { toEvents } from "../../../src/senders/events.ts";
import { newEntry } from "../../support/entries.ts";
import { createFakeClock, type FakeClock } from "../../support/fake-clock.ts";
import { createJournalFile, type JournalFile } from "../../support/journal-files.ts";
import { MEMORY_DIRECTORY } from "../../support/memory-directory.ts";
import { type ParsedEvent, parseEvents } from "../../support/parse-events.ts";
import { settled } from "../../support/settled.ts";

/** At least the time between two slices of what is new. */
const INTERVAL_MS = 100;

let folder: string;
let file: JournalFile;
let clock: FakeClock;
let hub: Live;
let source: FeedSource;
let commit: () => void;
let errors: string[];
let names: number;

beforeEach(async () => {
  folder = await mkdtemp(join(MEMORY_DIRECTORY, "imhook-hub-"));
  const path = join(folder, "journal.sqlite");
  file = await createJournalFile(path);
  clock = createFakeClock();
  source = createFeedSource(openSummaryReader(path, toEvents));
  errors = [];
  names = 0;
  const log = { error: (_fields: object, message: string) => void errors.push(message) };
  hub = createHub({
    source: { begin: (request) => source.begin(request), read: (request) => source.read(request), close: () => source.close() },
    commits: {
      onCommit: (listener) => {
        commit = listener;
      },
    },
    clock,
    log: log as never,
  });
});

afterEach(async () => {
  await hub.close();
  await file.close();
  await rm(folder, { recursive: true });
});

/** Commits callbacks of these actors. */
function append(...actors: string[]): void {
  file.append(actors.map((actor) => newEntry({ actor, group: `${++names}`, targets: [] })));
  commit();
}

const many = (count: number) => Array.from({ length: count }, () => "alice");

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const gapsIn = (events: ParsedEvent[]) => events.flatMap(({ event, data }) => (event === "gap" ? [data as LiveGap] : []));

/** Somebody who reads, as long as they are not paused. */
interface Reading {
  stream: Readable;
  events(): ParsedEvent[];
  /** Numbers of the callbacks, in the order in which they came. */
  numbers(): number[];
}

async function open(filter: EntryFilter = {}, start: FeedStart = {}): Promise<Reading> {
  const stream = (await hub.prepare(filter, start)).open();
  let text = "";
  stream.on("data", (chunk) => {
    text += chunk;
  });
  const events = () => parseEvents(text.slice(0, text.lastIndexOf("\n\n")));
  const numbers = () => events().flatMap(({ event, data }) => (event === "callback" ? [Number((data as EntrySummary).group)] : []));
  return { stream, events, numbers };
}

/** As `open`, when everybody has got what there is. */
async function watch(filter: EntryFilter = {}, start: FeedStart = {}): Promise<Reading> {
  const reading = await open(filter, start);
  await pass();
  return reading;
}

/** Lets everybody get what there is. */
async function pass(): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) {
    await settled();
    await clock.advance(INTERVAL_MS);
  }
}

describe("viewers get", () => {
  test("what is new, each what its filter selects, in the order of commits", async () => {
    append("alice", "bob");
    const [all, bob] = [await watch(), await watch({ user: "bob" })];
    append("alice", "bob");
    append("bob");
    await pass();
    expect([all.numbers(), bob.numbers()]).toEqual([
      [3, 4, 5],
      [4, 5],
    ]);
  });

  test("what they missed, and then what is new, without a gap and without anything twice", async () => {
    append(...many(1200));
    const first = await watch({}, { after: "0" });
    const second = await watch({}, { after: "700" });
    append(...many(3));
    await pass();
    expect(first.numbers()).toEqual(range(1, 1203));
    expect(second.numbers()).toEqual(range(701, 1203));
    expect(first.events().filter(({ event }) => event === "position")).toMatchObject([{ data: { live: false } }, { data: { live: true } }]);
  });

  test("everything once if they come while callbacks do", async () => {
    const readings: Array<{ first: number; reading: Reading }> = [];
    for (let round = 0; round < 30; round += 1) {
      append(...many(40));
      const seen = round % 3 === 0 ? names : names - (round % 7) * 5;
      const opening = open({}, round % 3 === 0 ? {} : { after: String(seen) });
      if (round % 2 === 0) append("alice");
      readings.push({ first: seen + 1, reading: await opening });
    }
    await pass();
    for (const { first, reading } of readings) expect(reading.numbers()).toEqual(range(first, names));
  });

  test("what is new although callbacks never stop while they catch up", async () => {
    append(...many(2000));
    await watch();
    const late = await open({}, { after: "0" });
    for (let turns = 0; turns < 100; turns += 1) {
      append("alice");
      await settled();
      if (turns % 10 === 0) await clock.advance(INTERVAL_MS);
    }
    expect(late.events().filter(({ event }) => event === "position")).toMatchObject([{ data: { live: false } }, { data: { live: true } }]);
    await pass();
    expect(late.numbers()).toEqual(range(1, 2100));
  });

  test("a slice at once after a pause, and further ones after the interval", async () => {
    const reading = await watch();
    append("alice");
    for (let turns = 0; turns < 5; turns += 1) await settled();
    expect(reading.numbers()).toEqual([1]);
    append("alice");
    for (let turns = 0; turns < 5; turns += 1) await settled();
    expect(reading.numbers()).toEqual([1]);
    await clock.advance(INTERVAL_MS);
    for (let turns = 0; turns < 5; turns += 1) await settled();
    expect(reading.numbers()).toEqual([1, 2]);
  });

  test("a gap if entries were pruned after a place that they resume from", async () => {
    append(...many(5));
    file.prune(3);
    const reading = await watch({}, { after: "1" });
    expect(reading.events().map(({ event }) => event)).toEqual(["gap", "callback", "callback", "position"]);
    expect(reading.events()[0]?.data).toMatchObject({ missed: 2, from: "1", to: "3", reason: "pruned" });
  });

  test("a gap if entries are pruned while they read them", async () => {
    append(...many(1500));
    const stream = (await hub.prepare({}, { after: "0" })).open();
    await pass();
    file.prune(1400);
    let text = "";
    stream.on("data", (chunk) => {
      text += chunk;
    });
    await pass();
    const events = parseEvents(text);
    const [gap] = gapsIn(events);
    const before = Number(gap?.to) - Number(gap?.missed);
    const callbacks = events.filter(({ event }) => event === "callback").map(({ id }) => Number.parseInt(id, 10));
    expect(callbacks).toEqual([...range(1, before), ...range(1401, 1500)]);
    expect(before).toBeGreaterThan(0);
  });

  test("and the journal is read once for all of them", async () => {
    let slices = 0;
    const read = source.read;
    source.read = (request) => {
      slices += 1;
      return read(request);
    };
    for (let viewers = 0; viewers < 20; viewers += 1) await watch();
    slices = 0;
    append(...many(10));
    await pass();
    expect(slices).toBe(1);
  });
});

describe("a slow viewer", () => {
  test("misses something and is told, while the others miss nothing", async () => {
    const [slow, quick] = [await watch(), await watch()];
    slow.stream.pause();
    for (let steps = 0; steps < 10; steps += 1) {
      append(...many(300));
      await pass();
    }
    slow.stream.resume();
    await pass();
    append("alice");
    await pass();
    expect(quick.numbers()).toEqual(range(1, 3001));
    const missed = Number(gapsIn(slow.events())[0]?.missed);
    expect(missed).toBeGreaterThan(0);
    expect(slow.numbers()).toEqual([...range(1, 3000 - missed), 3001]);
    expect(hub.counts()).toMatchObject({ gaps: 1, missed });
  });

  test("loses nothing if it reads the past slowly", async () => {
    append(...many(3000));
    const slow = await watch({}, { after: "0" });
    for (let steps = 0; steps < 40; steps += 1) {
      slow.stream.pause();
      await pass();
      slow.stream.resume();
      await settled();
    }
    await pass();
    expect(slow.numbers()).toEqual(range(1, 3000));
    expect(hub.counts()).toMatchObject({ gaps: 0, missed: 0 });
  });

  test("is cut off if it never reads", async () => {
    const stuck = await watch();
    const other = await watch();
    stuck.stream.pause();
    for (let steps = 0; steps < 5; steps += 1) {
      append(...many(500));
      await pass();
    }
    await clock.advance(STUCK_MS + 5000);
    expect([stuck.stream.destroyed, other.stream.destroyed]).toEqual([true, false]);
    expect(hub.counts()).toMatchObject({ open: 1, stuck: 1 });
  });
});

describe("viewers", () => {
  test("are counted, and there are only so many", async () => {
    const feeds = await Promise.all(Array.from({ length: MOST_VIEWERS + 1 }, () => hub.prepare({}, {})));
    const streams = feeds.slice(0, MOST_VIEWERS).map((feed) => feed.open());
    expect(() => feeds.at(-1)?.open()).toThrow("As many viewers watch");
    expect(hub.counts()).toMatchObject({ open: MOST_VIEWERS, peakOpen: MOST_VIEWERS, limit: MOST_VIEWERS, refused: 1 });
    streams[0]?.destroy();
    await settled();
    feeds.at(-1)?.open();
    expect(hub.counts()).toMatchObject({ open: MOST_VIEWERS, refused: 1 });
  });

  test("who are gone cost nothing: the journal is not read for nobody", async () => {
    const reading = await watch();
    reading.stream.destroy();
    await pass();
    source.read = () => Promise.reject(new Error("nobody watches"));
    append("alice");
    await pass();
    expect(errors).toEqual([]);
    expect(clock.scheduled()).toEqual([]);
  });

  test("are refused if they come from where nobody was", async () => {
    await expect(hub.prepare({}, { after: "yesterday" })).rejects.toThrow(RangeError);
    await expect(hub.prepare({}, { after: newEntry().id })).resolves.toBeDefined();
    append("alice");
    await expect(hub.prepare({}, { after: newEntry().id })).rejects.toThrow(RangeError);
  });
});

test("if the journal cannot be read, that is logged once and tried again, and nothing is lost", async () => {
  const reading = await watch();
  const { read } = source;
  source.read = () => Promise.reject(new Error("the disk is gone"));
  append("alice");
  await pass();
  append("alice");
  await pass();
  expect(errors).toEqual(["viewers cannot follow the journal, retrying"]);
  source.read = read;
  await pass();
  expect(reading.numbers()).toEqual([1, 2]);
});

test("at the end, viewers get what was recorded until then, and whoever comes later gets nothing", async () => {
  const [live, behind] = [await watch(), await watch()];
  append("alice");
  await pass();
  append("alice");
  await hub.close();
  await settled();
  expect([live.numbers(), behind.numbers()]).toEqual([
    [1, 2],
    [1, 2],
  ]);
  expect([live.stream.readableEnded, behind.stream.readableEnded]).toEqual([true, true]);
});
