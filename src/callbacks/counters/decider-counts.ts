import type { DeciderCounts } from "../../../generated/operator.ts";

/** Counts by name of the decider. */
export type AllDeciderCounts = Readonly<Record<string, DeciderCounts>>;

/** Counts of a decider that nobody has asked. */
export const NOT_ASKED: DeciderCounts = {
  asked: 0,
  answered: 0,
  failed: { late: 0, unreachable: 0, status: 0, nonsense: 0, illegal: 0, overload: 0, open: 0 },
  circuits: { closed: 0, open: 0, halfOpen: 0 },
};

/** Adds the counts of two processes. */
export function addDeciderCounts(left: AllDeciderCounts, right: AllDeciderCounts): AllDeciderCounts {
  const [known, added] = [new Map(Object.entries(left)), new Map(Object.entries(right))];
  const names = new Set([...known.keys(), ...added.keys()]);
  return Object.fromEntries([...names].map((name) => [name, addTwo(known.get(name) ?? NOT_ASKED, added.get(name) ?? NOT_ASKED)]));
}

/** The counts of a process that has ended, which has no circuits any more. */
export function withoutCircuits(counts: AllDeciderCounts): AllDeciderCounts {
  return Object.fromEntries(Object.entries(counts).map(([name, row]) => [name, { ...row, circuits: NOT_ASKED.circuits }]));
}

function addTwo(left: DeciderCounts, right: DeciderCounts): DeciderCounts {
  return {
    asked: left.asked + right.asked,
    answered: left.answered + right.answered,
    failed: addEach(left.failed, right.failed),
    circuits: addEach(left.circuits, right.circuits),
  };
}

function addEach<Counts extends Readonly<Record<keyof Counts, number>>>(left: Counts, right: Counts): Counts {
  const sums = Object.entries<number>(right).map(([name, count]) => [name, (left[name as keyof Counts] ?? 0) + count]);
  return { ...left, ...Object.fromEntries(sums) };
}
