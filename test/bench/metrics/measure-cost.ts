import type { Sender } from "../../../src/callbacks/sender.ts";
import { type Spread, spreadOf } from "../statistics.ts";
import { createDrive, type Drive } from "./drive.ts";
import type { Variant } from "./variants.ts";

/** What a callback costs under an observer. */
export interface Cost {
  name: string;
  /** CPU time of the process per callback, in µs. */
  cpu: Spread;
  /** The same less that of the first variant in the same round. */
  added: Spread;
}

export interface CostOptions {
  rounds: number;
  calls: number;
}

/** Measures all variants in each round, each round beginning with another one. The first variant is what the others are compared with. */
export async function measureCost(
  senders: readonly Sender[],
  variants: readonly Variant[],
  { rounds, calls }: CostOptions,
  say: (line: string) => void,
): Promise<Cost[]> {
  const measured = variants.map(({ name, observer }) => ({ name, drive: createDrive(senders, observer), costs: [] as number[] }));
  for (let round = 0; round <= rounds; round += 1) {
    say(`round ${round} of ${rounds}`);
    for (const { drive, costs } of rotate(measured, round)) {
      const cost = await costOf(drive, calls);
      // The first round warms up.
      if (round > 0) costs.push(cost);
    }
  }
  const baseline = measured[0]?.costs ?? [];
  return measured.map(({ name, costs }) => ({
    name,
    cpu: spreadOf(costs),
    added: spreadOf(costs.map((cost, round) => cost - (baseline[round] ?? Number.NaN))),
  }));
}

async function costOf(drive: Drive, calls: number): Promise<number> {
  const before = process.cpuUsage();
  await drive(calls);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

function rotate<Item>(items: readonly Item[], by: number): Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
