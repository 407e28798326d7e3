import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createCommitMeter } from "../../../src/journal/sqlite/commit-meter.ts";
import { connectJournalWriter } from "../../../src/journal/sqlite/connect-writer.ts";
import { openJournalWriter } from "../../../src/journal/sqlite/open-writer.ts";
import { newEntry } from "../../support/entries.ts";

describe("a transaction", () => {
  test.each<[given: string, work: (add: (entries: number) => void) => void, commits: number, entries: number, failed: number]>([
    ["with entries is measured", (add) => add(3), 1, 3, 0],
    ["with the entries of several callers is one commit", (add) => [3, 4].forEach(add), 1, 7, 0],
    ["without entries is not measured", () => {}, 0, 0, 0],
    ["that fails counts as failed, and its entries do not", fail, 0, 0, 1],
  ])("%s", (_given, work, commits, entries, failed) => {
    const meter = createCommitMeter(() => (run) => run());
    try {
      meter.inTransaction(() => work(meter.add));
    } catch {
      // It counts.
    }
    const figures = meter.figures();
    expect({ commits: total(figures.seconds.counts), sizes: total(figures.entries.counts), entries: figures.entries.sum }).toEqual({
      commits,
      sizes: commits,
      entries,
    });
    expect(figures.failed).toBe(failed);
  });

  test("after one that failed begins at no entries", () => {
    const meter = createCommitMeter(() => (run) => run());
    expect(() => meter.inTransaction(() => fail(meter.add))).toThrow("disk full");
    meter.inTransaction(() => meter.add(2));
    expect(meter.figures()).toMatchObject({ entries: { sum: 2 }, failed: 1 });
  });
});

function fail(add: (entries: number) => void): void {
  add(5);
  throw new Error("disk full");
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

describe("a journal", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-meter-"));
  });

  afterEach(() => rm(folder, { recursive: true }));

  test("measures the commits of all processes that write to it", async () => {
    const socket = join(folder, "writer.sock");
    const writer = await openJournalWriter(join(folder, "journal.sqlite"), { socket });
    const other = connectJournalWriter(socket, { duplicateWindow: 0 });
    await Promise.all([newEntry(), newEntry(), newEntry()].map(writer.append));
    await Promise.all([newEntry(), newEntry()].map(other.append));
    await writer.check();
    const { entries, seconds, failed } = await writer.commitFigures();
    expect({ entries: entries.sum, failed, isMeasured: seconds.sum > 0 }).toEqual({ entries: 5, failed: 0, isMeasured: true });
    expect(total(seconds.counts)).toBe(total(entries.counts));
    await other.close();
    await writer.close();
  });
});
