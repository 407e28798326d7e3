import { expect, test } from "@jest/globals";
import { type Attempt, createTally } from "../../../src/cli/simulate/tally.ts";

test.each([
  { given: "sent when it is due", sinceDue: 20 },
  { given: "sent before it is due, after an abort", sinceDue: 5 },
  { given: "sent long before it is due", sinceDue: -100 },
])("latency from schedule is at least that from sending, for a callback $given", ({ sinceDue }) => {
  const tally = createTally();
  tally.record(attempt({ sinceDue, duration: 20 }));
  tally.record(attempt({ sinceDue: 50, duration: 30 }));
  const { fromSchedule, fromSending } = tally.totals().latency;
  for (const percentile of ["p50", "p90", "p99", "p99.9", "max"] as const)
    expect(fromSchedule[percentile]).toBeGreaterThanOrEqual(fromSending[percentile]);
  expect(fromSchedule.p50).toBeCloseTo(20, 1);
});

test.each([578.901, 20.001, 0.5, 4097.3])("no percentile is above the longest latency: %d ms", (duration) => {
  const tally = createTally();
  tally.record(attempt({ sinceDue: duration, duration }));
  const { max, ...percentiles } = tally.totals().latency.fromSchedule;
  expect(Math.max(...Object.values(percentiles))).toBeLessThanOrEqual(max);
});

test("an injected fault is no failure, and counts for no latency", () => {
  const tally = createTally();
  const exchange = { answered: false, reason: "connection", detail: "closed", duration: 1 } as const;
  tally.record({ ...attempt({ sinceDue: 1, duration: 1 }), exchange, wireFault: "lost-connection" });
  expect(tally.totals()).toMatchObject({ failures: {}, faults: { lostConnections: 1 }, latency: { fromSending: { max: 0 } } });
});

function attempt({ sinceDue, duration }: { sinceDue: number; duration: number }): Attempt {
  return {
    kind: { phase: "after", family: "message" },
    exchange: { answered: true, status: 200, statusText: "OK", headers: {}, text: "{}", duration, reusedConnection: true },
    effect: { kind: "noted" },
    sinceDue,
    wireFault: undefined,
    repeated: undefined,
  };
}
