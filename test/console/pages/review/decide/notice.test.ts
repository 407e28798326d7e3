import { expect, test } from "@jest/globals";
import { toNotice } from "../../../../../src/console/pages/review/decide/notice.ts";
import { review } from "../../../../support/review.ts";

const changed = (entry: string) => ({ entry, result: "changed" as const, review: review(entry, { state: "rejected" }) });
const unknown = (entry: string) => ({ entry, result: "unknown" as const, review: null });
const conflict = (entry: string, result: "decided-already" | "changed-meanwhile") => ({
  entry,
  result,
  review: review(entry, { decidedBy: "carol" }),
});

test.each([
  ["all that was changed", [changed("1"), changed("2")], { kind: "changed", state: "rejected", count: 2 }],
  [
    "what somebody else has decided before anything else",
    [changed("1"), unknown("2"), conflict("3", "decided-already")],
    { kind: "conflict", count: 1 },
  ],
  ["what was changed meanwhile", [conflict("1", "changed-meanwhile"), conflict("2", "decided-already")], { kind: "conflict", count: 2 }],
  ["what is missing", [changed("1"), unknown("2")], { kind: "missing", count: 1 }],
])("says %s", (_what, items, notice) => expect(toNotice(items, "rejected")).toMatchObject(notice));
