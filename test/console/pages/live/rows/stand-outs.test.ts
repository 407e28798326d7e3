import { expect, test } from "@jest/globals";
import { markOf } from "../../../../../src/console/entries/marks.ts";
import { markOfStandOut, type StandOut, standOutOf } from "../../../../../src/console/pages/live/rows/stand-outs.ts";
import { entrySummary } from "../../../../support/entry-summary.ts";

test.each<[Parameters<typeof entrySummary>[0], StandOut | null]>([
  [{ decision: null }, null],
  [{ decision: { kind: "allow" } }, null],
  [{ decision: { kind: "modify" } }, null],
  [{ decision: { kind: "refuse" } }, "refused"],
  [{ decision: { kind: "discard" } }, "refused"],
  [{ decision: { kind: "allow", fallback: "deadline" } }, "fallback"],
  [{ decision: { kind: "refuse", fallback: "error" } }, "fallback"],
  [{ status: "quarantined", decision: { kind: "allow", fallback: "quarantine" } }, "quarantined"],
  [{ status: "duplicate", decision: { kind: "refuse" } }, null],
])("%j stands out as %s, with the mark of its row", (fields, standOut) => {
  const entry = entrySummary(fields);
  expect(standOutOf(entry)).toBe(standOut);
  if (standOut !== null) expect(markOfStandOut(standOut)).toBe(markOf(entry));
});
