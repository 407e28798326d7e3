import { createCounters } from "../../../src/rules/counters/counters.ts";
import { createRuleList } from "../../../src/rules/lists/rule-list.ts";
import { ids, words } from "./values.ts";

/** What one of many things takes in memory, in bytes. */
export interface Memory {
  name: string;
  count: number;
  bytesEach: number;
}

const HOUR_MS = 3_600_000;
const COUNTED = 100_000;

/** Measures memory after garbage collection, which needs `--expose-gc`. */
export function measureMemory(): Memory[] {
  const list = (name: string, create: () => unknown, count: number) => ({ name, count, bytesEach: grownBy(create) / count });
  return [
    ...[1e5, 1e6].map((count) => list("a value of a list, 13 letters", () => createRuleList("value", ids(count)), count)),
    list("a word of a list, 7 random letters", () => createRuleList("text", words(1e5)), 1e5),
    list("a value that was counted once", () => countEach(1), COUNTED),
    list("a value that was counted 10 times", () => countEach(10), COUNTED),
  ];
}

function countEach(times: number): unknown {
  const counters = createCounters({ limit: COUNTED });
  for (let time = 1; time <= times; time += 1) for (const id of ids(COUNTED)) counters.count("messages", id, HOUR_MS, time * 1000);
  return counters;
}

function grownBy(create: () => unknown): number {
  const before = used();
  const created = create();
  const after = used();
  // Is in use until here.
  if (created === undefined) throw new Error("there is nothing to measure");
  return after - before;
}

function used(): number {
  if (globalThis.gc === undefined) throw new Error("start Node with --expose-gc");
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
