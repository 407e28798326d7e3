import { expect, test } from "@jest/globals";
import { hasPgBouncer } from "../../support/pgbouncer.ts";
import { faults } from "./faults/index.ts";
import { clusterObstacle } from "./obstacle.ts";
import { measureOutage } from "./outage.ts";
import type { Plan } from "./plans.ts";
import { runSeries } from "./series.ts";

/** Those of the long form that take with them what others do not. */
const SHORT = ["instance killed", "database killed", "failover", "all instances cut off"];
const HOLD_MS = 1000;
const TIMEOUT_MS = 180_000;

const obstacle = await clusterObstacle();
const testCluster = obstacle === null ? test : test.skip;

function planOf(name: string): Plan {
  const fault = faults.find((candidate) => candidate.name === name);
  if (fault === undefined) throw new RangeError(`there is no fault ${name}`);
  return { fault, delayMilliseconds: 300, holdMilliseconds: HOLD_MS, seed: 1 };
}

testCluster(
  `no end of an instance or of the database loses, doubles or skips anything (${obstacle ?? SHORT.join(", ")})`,
  async () => {
    const { rounds, failures, handled, replayed } = await runSeries({ pooled: false }, SHORT.map(planOf), () => {});
    expect([...rounds.flatMap((round) => round.failures), ...failures]).toEqual([]);
    expect(rounds.map(({ account }) => account.acknowledged > 0)).toEqual(SHORT.map(() => true));
    expect(rounds[0]?.takeovers.length).toBeGreaterThan(0);
    expect(handled.entries).toBeGreaterThan(0);
    expect(Object.entries(replayed.rows).filter(([table, rows]) => rows === 0 && table !== "series_dropped")).toEqual([]);
  },
  TIMEOUT_MS,
);

(obstacle === null && hasPgBouncer() ? test : test.skip)(
  "callbacks are recorded and followed through PgBouncer in transaction mode, also when it restarts (needs PgBouncer)",
  async () => {
    const { rounds, failures } = await runSeries({ pooled: true, instances: 2 }, [planOf("pooler restarted")], () => {});
    expect([...rounds.flatMap((round) => round.failures), ...failures]).toEqual([]);
    expect(rounds[0]?.account.acknowledged).toBeGreaterThan(0);
  },
  TIMEOUT_MS,
);

test(
  "an instance without its database keeps its memory, asks for few connections, and says that it is not ready",
  async () => {
    expect((await measureOutage(8)).failures).toEqual([]);
  },
  TIMEOUT_MS,
);
