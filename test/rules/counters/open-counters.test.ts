import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { CountedValue } from "../../../src/callbacks/lookups.ts";
import { findStart } from "../../../src/rules/counters/count-source.ts";
import { openCounterStore } from "../../../src/rules/counters/open-counter-store.ts";
import { type OpenCounters, openCounters } from "../../../src/rules/counters/open-counters.ts";
import { settled } from "../../support/settled.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { createFakeCountSource, type FakeCountSource } from "./fake-count-source.ts";

const START = 1_767_350_400_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let folder: string;
let journal: FakeCountSource;
let open: OpenCounters | undefined;
let logLines: Array<Record<string, unknown>>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-open-counters-"));
  journal = createFakeCountSource();
  logLines = [];
});

afterEach(async () => {
  await close();
  await rm(folder, { recursive: true });
});

async function openAll({ limit = 1000, now = START } = {}): Promise<OpenCounters> {
  const log = pino({}, { write: (line: string) => logLines.push(JSON.parse(line)) });
  const openStore = () => openCounterStore({ path: join(folder, "counters.sqlite"), limit });
  open = await openCounters({ openStore, journal, commits: journal, longestWindow: 0, limit, log, now: () => now });
  await open.keep(HOUR);
  await open.restored();
  return open;
}

async function close(): Promise<void> {
  await open?.close();
  open = undefined;
}

const invite = (value: string): CountedValue => ({ counter: "invites", key: null, value, window: HOUR });
const target = (value: string): CountedValue => ({ counter: "targets", key: "alice", value, window: HOUR });

/** Counts and commits as a callback does. */
function receive(counters: OpenCounters, value: string, at: number): number {
  const count = counters.count("invites", value, HOUR, at);
  journal.commit(at, [invite(value)]);
  return count;
}

test("what was counted is counted after a restart, and nothing twice", async () => {
  for (let restart = 0; restart < 5; restart += 1) {
    const counters = await openAll();
    expect(receive(counters, "alice", START + restart)).toBe(2 * restart + 1);
    expect(receive(counters, "alice", START + restart)).toBe(2 * restart + 2);
    await close();
  }
});

test("entries that were recorded after the store's last position are counted from the journal", async () => {
  await openAll();
  await close();
  journal.commit(START, [invite("alice"), target("bob")], [], [invite("alice"), target("carol")]);
  const counters = await openAll();
  expect(counters.count("invites", "alice", HOUR, START + 1)).toBe(3);
  expect(counters.distinct("targets", "alice", "dave", HOUR, START + 1)).toBe(3);
});

test("what was evaluated and never recorded is not counted after a restart", async () => {
  const counters = await openAll();
  counters.count("invites", "alice", HOUR, START);
  await close();
  expect((await openAll()).count("invites", "alice", HOUR, START)).toBe(1);
});

test("what comes while the counters are being restored counts once", async () => {
  journal.commit(START, ...Array.from({ length: 5000 }, () => [invite("alice")]));
  const openStore = () => openCounterStore({ path: join(folder, "counters.sqlite"), limit: 1000 });
  open = await openCounters({ openStore, journal, commits: journal, longestWindow: 0, log: pino({ enabled: false }), now: () => START });
  await open.keep(HOUR);
  receive(open, "alice", START + 1);
  await open.restored();
  expect(open.count("invites", "alice", HOUR, START + 2)).toBe(5002);
  await close();
  expect((await openAll()).count("invites", "alice", HOUR, START + 3)).toBe(5002);
});

test("without the store, only entries within the longest window are read again", async () => {
  journal.commit(START - 10 * HOUR, ...Array.from({ length: 3000 }, () => [invite("alice")]));
  journal.commit(START - MINUTE, [invite("alice")], [invite("alice")]);
  const counters = await openAll();
  expect(counters.count("invites", "alice", HOUR, START)).toBe(3);
  expect(journal.reads[0]).toBe(3000);
});

test("the store begins anew if the journal is another one", async () => {
  for (let entry = 0; entry < 5; entry += 1) journal.commit(START, [invite("alice")]);
  await openAll();
  await close();
  journal = createFakeCountSource();
  journal.commit(START, [invite("alice")]);
  expect((await openAll()).count("invites", "alice", HOUR, START)).toBe(2);
});

test("steps that are asked for together count nothing twice", async () => {
  await openAll();
  const { readForRules } = journal;
  const held = Promise.withResolvers<void>();
  journal.readForRules = async (position, limit) => {
    const part = await readForRules(position, limit);
    await held.promise;
    return part;
  };
  journal.commit(START, [invite("alice")]);
  await settled();
  journal.commit(START, [invite("alice")]);
  const closed = close();
  await settled();
  held.resolve();
  await closed;
  journal.readForRules = readForRules;
  expect((await openAll()).count("invites", "alice", HOUR, START)).toBe(3);
});

test("the first count opens the store, and none before it", async () => {
  journal.commit(START, [invite("alice")]);
  let opened = 0;
  const openStore = () => {
    opened += 1;
    return openCounterStore({ path: join(folder, "counters.sqlite"), limit: 1000 });
  };
  const log = pino({ enabled: false });
  open = await openCounters({ openStore, journal, commits: journal, longestWindow: HOUR, log, now: () => START });
  await open.check();
  open.takeBack(invite("alice"), START);
  expect(opened).toBe(0);
  receive(open, "alice", START + 1);
  open.distinct("targets", "alice", "bob", HOUR, START + 1);
  await open.restored();
  expect([opened, open.count("invites", "alice", HOUR, START + 2)]).toEqual([1, 3]);
});

test("a store that cannot be opened fails the check and not the counts, and is tried again after a second", async () => {
  let now = START;
  let isBroken = true;
  const openStore = async () => {
    if (isBroken) throw new Error("the disk is full");
    return openCounterStore({ path: join(folder, "counters.sqlite"), limit: 1000 });
  };
  const log = pino({}, { write: (line: string) => logLines.push(JSON.parse(line)) });
  open = await openCounters({ openStore, journal, commits: journal, longestWindow: HOUR, log, now: () => now });
  await expect(open.keep(HOUR)).rejects.toThrow("the disk is full");
  const counters = open;
  const count = () => receive(counters, "alice", START);
  expect([count(), count()]).toEqual([1, 2]);
  await settled();
  expect(logLines).toEqual([]);
  now += 1000;
  expect(count()).toBe(3);
  await waitUntil(() => logLines.length === 1);
  expect(logLines).toMatchObject([{ msg: "counters cannot be stored, retrying", err: { message: "the disk is full" } }]);
  await expect(counters.check()).rejects.toThrow("the disk is full");
  now += 1000;
  isBroken = false;
  expect(count()).toBe(4);
  await counters.restored();
  await counters.check();
  await close();
  expect((await openAll({ now })).count("invites", "alice", HOUR, START)).toBe(5);
});

test("an eviction is logged", async () => {
  const counters = await openAll({ limit: 2 });
  for (const value of ["a", "b", "c"]) counters.count("invites", value, HOUR, START);
  expect(counters.size()).toEqual({ kept: 2, evicted: 1 });
  expect(logLines).toMatchObject([{ limit: 2, values: 1, msg: "too many values are counted, forgetting the least recent" }]);
});

test("a journal that cannot be read fails the check", async () => {
  const counters = await openAll();
  await counters.check();
  journal.readForRules = async () => {
    throw new Error("the disk is on fire");
  };
  journal.commit(START, [invite("alice")]);
  await waitUntil(() =>
    counters.check().then(
      () => false,
      () => true,
    ),
  );
  await expect(counters.check()).rejects.toThrow("the disk is on fire");
});

test.each([
  [[], 0],
  [[-5, -4, -3], 3],
  [[-5, -1, 0], 1],
  [[0, 0, 0], 0],
  [[-5, -5, -5, -5, 0], 4],
])("with entries received at hours %j, those of the last two begin after position %i", async (hours, expected) => {
  for (const hour of hours) journal.commit(START + hour * HOUR, [invite("alice")]);
  expect(await findStart(journal, hours.length, START - 2 * HOUR)).toBe(expected);
});
