import { expect, test } from "@jest/globals";
import type { DeciderCounts } from "../../../generated/operator.ts";
import { addDeciderCounts, NOT_ASKED, withoutCircuits } from "../../../src/callbacks/counters/decider-counts.ts";

/** Counts of one process, all of them different. */
function counts(factor: number): DeciderCounts {
  const failed = { late: 1, unreachable: 2, status: 3, nonsense: 4, illegal: 5, overload: 6, open: 7 };
  const multiplied = Object.entries(failed).map(([reason, count]) => [reason, count * factor]);
  return {
    asked: 100 * factor,
    answered: 72 * factor,
    failed: { ...failed, ...Object.fromEntries(multiplied) },
    circuits: { closed: 1, open: 0, halfOpen: 0 },
  };
}

test("the counts of processes add up by decider, and so do their circuits", () => {
  const open = { ...counts(2), circuits: { closed: 0, open: 1, halfOpen: 0 } };
  expect(addDeciderCounts({ moderation: counts(1), fraud: counts(1) }, { moderation: open, constructor: NOT_ASKED })).toEqual({
    moderation: { ...counts(3), circuits: { closed: 1, open: 1, halfOpen: 0 } },
    fraud: counts(1),
    constructor: NOT_ASKED,
  });
});

test("a process that has ended has no circuits, and what it counted stays", () => {
  expect(withoutCircuits({ moderation: counts(1) })).toEqual({
    moderation: { ...counts(1), circuits: { closed: 0, open: 0, halfOpen: 0 } },
  });
  expect(NOT_ASKED.asked).toBe(0);
});
