import { expect, test } from "@jest/globals";
import { type GapRow, type LiveRow, spanOf } from "../../../../../src/console/pages/live/rows/live-row.ts";
import { entrySummary } from "../../../../support/entry-summary.ts";

const gap: GapRow = { kind: "gap", id: "gap-1", reason: "slow", missed: 3, since: null };

const callback = (receivedAt: number): LiveRow => ({
  kind: "callback",
  id: String(receivedAt),
  entry: entrySummary({ receivedAt }),
  size: 1,
});

test.each<[string, LiveRow[], object]>([
  ["between two callbacks, in whole seconds", [callback(9400), gap, callback(5600)], { since: 5000, until: 10_000 }],
  ["before a callback of a whole second, which is among them", [callback(9000), gap, callback(5000)], { since: 5000, until: 10_000 }],
  ["on top", [gap, callback(5600)], { since: 5000, until: null }],
  ["at the end", [callback(9400), gap], { since: null, until: 10_000 }],
  ["beside another gap", [callback(9400), { ...gap, id: "gap-2" }, gap, callback(5600)], { since: 5000, until: 10_000 }],
])("the callbacks of a gap were received %s", (_where, rows, span) => {
  expect(spanOf(gap, rows)).toEqual(span);
});

test("a gap that knows its beginning says so", () => {
  const known = { ...gap, since: 7200 };
  expect(spanOf(known, [callback(9400), known])).toEqual({ since: 7000, until: 10_000 });
});
