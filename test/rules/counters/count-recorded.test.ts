import { beforeEach, expect, test } from "@jest/globals";
import { type CountRecorded, createCountRecorded } from "../../../src/rules/counters/count-recorded.ts";
import type { StoredCount } from "../../../src/rules/counters/counter-store.ts";
import { type Counters, createCounters } from "../../../src/rules/counters/counters.ts";
import { createFakeCountSource, type FakeCountSource } from "./fake-count-source.ts";

const START = 1_767_350_400_000;
const HOUR = 3_600_000;

const invite = { counter: "invites", key: null, value: "alice", window: HOUR };
const target = (value: string) => ({ counter: "targets", key: "alice", value, window: HOUR });

let journal: FakeCountSource;
let counters: Counters;

beforeEach(() => {
  journal = createFakeCountSource();
  counters = createCounters({ limit: 1000 });
});

/** Counts as an instance that begins when the journal has `newest` entries. The store has what is given, up to a position. */
function begin({ newest = 0, position = null as number | null, stored = [] as StoredCount[] } = {}): CountRecorded {
  const read = async (take: (part: readonly StoredCount[]) => void) => {
    take(stored);
    return position;
  };
  return createCountRecorded({ store: { read }, counters, journal, newest, since: START - HOUR, signal: new AbortController().signal });
}

async function stepAll({ step }: CountRecorded): Promise<void> {
  while (await step());
}

/** Counts and records as this instance. */
function countOwn(at: number): void {
  counters.count("invites", "alice", HOUR, at);
  journal.commit(at, [invite]);
}

const invites = (at: number) => counters.peek({ name: "invites", kind: "count", window: HOUR }, "alice", at);
const targets = (at: number) => counters.peek({ name: "targets", kind: "distinct", window: HOUR }, "alice", at);

test("what this instance counts is counted once, and what others record is added once", async () => {
  const counting = begin();
  countOwn(START);
  journal.commitElsewhere(START + 1, [invite, target("bob")]);
  await stepAll(counting);
  expect([invites(START + 1), targets(START + 1)]).toEqual([2, 1]);
  journal.commitElsewhere(START + 2, [invite, target("bob"), target("carol")]);
  countOwn(START + 3);
  await stepAll(counting);
  await stepAll(counting);
  expect([invites(START + 3), targets(START + 3)]).toEqual([4, 2]);
});

test("what is from before the start is counted, whoever recorded it, from the store and after its position", async () => {
  journal.commit(START, [invite], [invite]);
  journal.commitElsewhere(START, [invite]);
  const counting = begin({ newest: 3, position: 1, stored: [{ ...invite, times: [START], counts: [1] }] });
  expect(counting.isRestored()).toBe(false);
  await stepAll(counting);
  expect([invites(START), counting.isRestored(), counting.position()]).toEqual([3, true, 3]);
});

test("what another instance has stored of this one's counts by the time the store is read is not counted twice", async () => {
  journal.commit(START, [invite]);
  const stored = [{ ...invite, times: [START, START + 1, START + 2], counts: [1, 2, 1] }];
  const counting = begin({ newest: 1, position: 4, stored });
  countOwn(START + 1);
  journal.commitElsewhere(START + 1, [invite]);
  countOwn(START + 2);
  countOwn(START + 3);
  await stepAll(counting);
  expect(invites(START + 3)).toBe(5);
  expect(invites(START + 1)).toBe(3);
});

test("a store whose position the journal does not have is not used", async () => {
  journal.commit(START, [invite]);
  await stepAll(begin({ newest: 1, position: 5, stored: [{ ...invite, times: [START], counts: [7] }] }));
  expect(invites(START)).toBe(1);
});

test("if the journal loses its end, what gets these positions is counted, and this instance's own is not counted twice", async () => {
  journal.commit(START, [invite], [invite]);
  const counting = begin({ newest: 2 });
  await stepAll(counting);
  journal.lose(1);
  await stepAll(counting);
  countOwn(START + 1);
  journal.commitElsewhere(START + 1, [invite]);
  await stepAll(counting);
  // One was lost and stays counted until its window is over.
  expect(invites(START + 1)).toBe(4);
});

test("what cannot be read is read again, and nothing is counted twice", async () => {
  journal.commitElsewhere(START, [invite]);
  const { readForRules } = journal;
  const counting = begin({ newest: 1, position: 0 });
  journal.readForRules = async () => {
    throw new Error("the database is gone");
  };
  await expect(stepAll(counting)).rejects.toThrow("the database is gone");
  expect(counting.isRestored()).toBe(false);
  journal.readForRules = readForRules;
  await stepAll(counting);
  expect([invites(START), counting.isRestored()]).toEqual([1, true]);
});
