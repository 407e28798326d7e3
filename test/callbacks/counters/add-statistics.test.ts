import { expect, test } from "@jest/globals";
import { addStatistics, noStatistics } from "../../../src/callbacks/counters/add-statistics.ts";
import type { CallbackStatistics } from "../../../src/callbacks/counters/statistics.ts";

const none = noStatistics(500);

function counted(fields: Partial<CallbackStatistics>): CallbackStatistics {
  return { ...noStatistics(500), ...fields };
}

const refusal = (remoteAddress: string, count: number, firstAt: number, lastAt: number) =>
  ({ code: "unknown-app", sender: "openim", remoteAddress, message: "m", count, firstAt, lastAt }) as const;

test("counts start at 0", () => {
  expect(none).toMatchObject({
    since: 500,
    recorded: { accepted: 0, quarantined: 0, duplicate: 0 },
    fallbacks: { quarantine: 0, deadline: 0, error: 0, overload: 0 },
    late: { decisions: 0, records: 0 },
    failures: {},
    refusals: [],
    load: { running: 0, waiting: 0, peakRunning: 0, peakWaiting: 0 },
    connections: { open: 0, peakOpen: 0, limit: 0, hardLimit: 0 },
  });
});

test("counts of two processes are added", () => {
  const one = counted({
    recorded: { accepted: 1, quarantined: 2, duplicate: 3 },
    fallbacks: { quarantine: 1, deadline: 2, error: 3, overload: 4 },
    late: { decisions: 1, records: 2 },
    failures: { internal: 1, overloaded: 2 },
  });
  const other = counted({
    recorded: { accepted: 10, quarantined: 20, duplicate: 30 },
    fallbacks: { quarantine: 10, deadline: 20, error: 30, overload: 40 },
    late: { decisions: 10, records: 20 },
    failures: { internal: 10, "unknown-app": 5 },
  });
  expect(addStatistics(one, other)).toMatchObject({
    recorded: { accepted: 11, quarantined: 22, duplicate: 33 },
    fallbacks: { quarantine: 11, deadline: 22, error: 33, overload: 44 },
    late: { decisions: 11, records: 22 },
    failures: { internal: 11, overloaded: 2, "unknown-app": 5 },
  });
});

test.each([
  [1000, 2000],
  [2000, 1000],
])("they count since the earlier start, of %i and %i", (one, other) => {
  expect(addStatistics(noStatistics(one), noStatistics(other)).since).toBe(1000);
});

test("what is in progress is added, and a peak is that of the process that had more", () => {
  const one = counted({
    load: { running: 1, waiting: 2, peakRunning: 9, peakWaiting: 3 },
    connections: { ...none.connections, open: 1, peakOpen: 9, limit: 5, hardLimit: 6 },
  });
  const other = counted({
    load: { running: 10, waiting: 20, peakRunning: 4, peakWaiting: 8 },
    connections: { ...none.connections, open: 10, peakOpen: 4, limit: 7, hardLimit: 8 },
  });
  for (const sum of [addStatistics(one, other), addStatistics(other, one)])
    expect(sum).toMatchObject({
      load: { running: 11, waiting: 22, peakRunning: 9, peakWaiting: 8 },
      connections: { open: 11, peakOpen: 9, limit: 7, hardLimit: 8 },
    });
});

test("refusals of one reason and address are joined, the latest first", () => {
  const one = counted({ refusals: [refusal("a", 2, 10, 20), refusal("b", 1, 5, 5)] });
  const other = counted({ refusals: [refusal("c", 1, 15, 15), refusal("a", 3, 8, 12)] });
  const joined = [refusal("a", 5, 8, 20), refusal("c", 1, 15, 15), refusal("b", 1, 5, 5)];
  expect(addStatistics(one, other).refusals).toEqual(joined);
  expect(addStatistics(other, one).refusals).toEqual(joined);
});

test("the hundred latest refusals are kept", () => {
  const many = Array.from({ length: 101 }, (_, at) => refusal(`address ${at}`, 1, at, at));
  const kept = addStatistics(counted({ refusals: many }), none).refusals;
  expect(kept).toHaveLength(100);
  expect([kept[0]?.lastAt, kept[99]?.lastAt]).toEqual([100, 1]);
});
