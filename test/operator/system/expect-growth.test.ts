import { expect, test } from "@jest/globals";
import { expectGrowth, type Growing } from "../../../src/operator/system/expect-growth.ts";

const DAY_MS = 86_400_000;
const NOW = 100 * DAY_MS;
const GROWING: Growing = {
  entries: 2000,
  oldestAt: NOW - 2 * DAY_MS,
  files: [{ bytes: 6_000_000 }, { bytes: 2_000_000 }],
  freeBytes: 40_000_000,
  mebibytes: null,
  now: NOW,
};

test.each<[string, Partial<Growing>, object]>([
  ["a journal goes on growing as it did", {}, { entriesPerDay: 1000, bytesPerDay: 4_000_000, daysUntilFull: 10 }],
  ["an empty journal tells nothing", { oldestAt: null, entries: 0 }, { entriesPerDay: null, bytesPerDay: null, daysUntilFull: null }],
  ["less than an hour tells nothing", { oldestAt: NOW - 60_000 }, { bytesPerDay: null, daysUntilFull: null }],
  ["a limit below the free space keeps the disk from being full", { mebibytes: 20 }, { bytesPerDay: 4_000_000, daysUntilFull: null }],
  ["a limit above the free space does not", { mebibytes: 1000 }, { daysUntilFull: 10 }],
  ["without a known disk there is no such day", { freeBytes: null }, { bytesPerDay: 4_000_000, daysUntilFull: null }],
  ["a disk that is full is full now", { freeBytes: 0 }, { daysUntilFull: 0 }],
])("%s", (_name, fields, expected) => {
  expect(expectGrowth({ ...GROWING, ...fields })).toMatchObject(expected);
});
