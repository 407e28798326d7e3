import type { Costs } from "../../../src/scripts/plan/costs.ts";

/** Round figures. */
export function testCosts(changed: Partial<Costs> = {}): Costs {
  return {
    source: { command: "npm run bench:cluster", date: "2026-01-01", cpu: "a CPU", cores: 2, node: "v24.0.0", postgres: "18" },
    instance: { perCallback: 50, perCommit: 100 },
    database: { perEntry: 20, perCommit: 300 },
    followers: { instancePerEntry: 40, databasePerEntry: 40, entriesPerSecond: 10_000 },
    commit: { median: 1, p99: 5, perEntry: 0.02 },
    entry: { bodyBytes: 200, databaseBytes: 1200, walBytes: 1500 },
    connectionsPerInstance: 10,
    checked: [],
    ...changed,
  };
}
