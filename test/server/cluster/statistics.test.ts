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
  statistics.addWorker().report(report(3, 5, 9));
  statistics.addWorker().report(report(4, 7, 7));
  const { recorded, connections } = statistics.total();
  expect(recorded.accepted).toBe(7);
  expect(connections).toMatchObject({ open: 12, peakOpen: 9, limit: 2000, hardLimit: 20_000, problems: { "malformed-request": 7 } });
});

test("a report replaces the one before it", () => {
  const statistics = collectStatistics();
  const worker = statistics.addWorker();
  worker.report(report(3, 5, 9));
  worker.report(report(8, 1, 9));
  expect(statistics.total()).toMatchObject({ recorded: { accepted: 8 }, load: { running: 1 } });
});

test("a worker that has ended keeps its counts, and nothing is in progress there", () => {
  const statistics = collectStatistics();
  const worker = statistics.addWorker();
  worker.report(report(3, 5, 9));
  worker.end();
  expect(statistics.total()).toMatchObject({
    recorded: { accepted: 3 },
    load: { running: 0, peakRunning: 9 },
    connections: { open: 0, peakOpen: 9 },
  });
});

test("the last report of a worker may arrive after its end", () => {
  const statistics = collectStatistics();
  const worker = statistics.addWorker();
  worker.report(report(3, 5, 9));
  worker.end();
  worker.report(report(4, 5, 9));
  expect(statistics.total()).toMatchObject({ recorded: { accepted: 4 }, load: { running: 0 }, connections: { open: 0 } });
});

test("counts are kept over many lives, those of the workers that run included", () => {
  const statistics = collectStatistics();
  const first = statistics.addWorker();
  first.report(report(1, 1, 1));
  for (let life = 0; life < 1000; life += 1) {
    const worker = statistics.addWorker();
    worker.report(report(1, 1, 1));
    worker.end();
  }
  first.report(report(5, 2, 2));
  expect(statistics.total()).toMatchObject({ recorded: { accepted: 1005 }, load: { running: 2 }, connections: { open: 2, peakOpen: 2 } });
});
