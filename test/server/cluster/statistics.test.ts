import { expect, test } from "@jest/globals";
import { noStatistics } from "../../../src/callbacks/counters/add-statistics.ts";
import type { CallbackStatistics } from "../../../src/callbacks/counters/statistics.ts";
import { collectStatistics } from "../../../src/server/cluster/statistics.ts";

const EMPTY = noStatistics(0);

function report(accepted: number, open: number, peakOpen: number): CallbackStatistics {
  const problems = { ...EMPTY.connections.problems, "malformed-request": accepted };
  return {
    ...EMPTY,
    recorded: { ...EMPTY.recorded, accepted },
    load: { running: open, waiting: 0, peakRunning: peakOpen, peakWaiting: 0 },
    connections: { open, peakOpen, limit: 2000, hardLimit: 20_000, problems },
  };
}

test("counts of workers are added, and peaks and limits are those of the one that has more", () => {
  const statistics = collectStatistics();
  statistics.add({ number: 1, pid: 11 }, report(3, 5, 9));
  statistics.add({ number: 2, pid: 12 }, report(4, 7, 7));
  const { recorded, connections } = statistics.total();
  expect(recorded.accepted).toBe(7);
  expect(connections).toMatchObject({ open: 12, peakOpen: 9, limit: 2000, hardLimit: 20_000, problems: { "malformed-request": 7 } });
});

test("a worker that has ended keeps its counts, and nothing is in progress there", () => {
  const statistics = collectStatistics();
  statistics.add({ number: 1, pid: 11 }, report(3, 5, 9));
  statistics.end(11);
  statistics.end(12);
  const { recorded, load, connections } = statistics.total();
  expect(recorded.accepted).toBe(3);
  expect(load).toMatchObject({ running: 0, peakRunning: 9 });
  expect(connections).toMatchObject({ open: 0, peakOpen: 9 });
});
