import { expect, test } from "@jest/globals";
import { type SummaryInput, toSummary } from "../../src/callbacks/summary.ts";

const NOTHING = { actor: null, targets: [], group: null, message: null, eventTime: null, events: [] };

test.each<[input: SummaryInput, summary: object]>([
  [{}, NOTHING],
  [{ actor: "", group: "", message: "", targets: ["", null, undefined] }, NOTHING],
  [{ actor: null, group: null, message: null }, NOTHING],
  [
    { actor: "a", group: "g", message: "m" },
    { ...NOTHING, actor: "a", group: "g", message: "m" },
  ],
  [{ message: 0 }, { ...NOTHING, message: "0" }],
  [{ message: 7 }, { ...NOTHING, message: "7" }],
  [{ targets: ["a", "b", "", "a"] }, { ...NOTHING, targets: ["a", "b"] }],
  [{ eventTime: 5 }, { ...NOTHING, eventTime: 5 }],
  [{ eventTime: "5" }, { ...NOTHING, eventTime: 5 }],
  [{ eventTime: 0 }, NOTHING],
  [{ eventTime: "" }, NOTHING],
  [{ eventTime: "soon" }, NOTHING],
  [{ eventTime: "1e400" }, NOTHING],
  [{ eventTime: 0.5 }, NOTHING],
  [{ events: [{ type: "user.online" }] }, { ...NOTHING, events: [{ type: "user.online" }] }],
])("%j is %j", (input, summary) => {
  expect(toSummary(input)).toEqual(summary);
});
