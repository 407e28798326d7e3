import { expect, test } from "@jest/globals";
import type { Entry, ListedEntry } from "../../../../../generated/operator.ts";
import { toMessages } from "../../../../../src/console/pages/review/detail/to-messages.ts";

let entries = 0;

function listed(message: string | null, fields: Partial<ListedEntry> = {}): ListedEntry {
  entries += 1;
  return {
    ...{
      id: `e${entries}`,
      sender: "openim",
      app: "sample",
      command: "c",
      receivedCommand: "c",
      phase: "before",
      status: "accepted",
      reason: null,
    },
    ...{
      receivedAt: entries,
      eventTime: null,
      actor: "alice",
      targets: ["bob"],
      group: null,
      message,
      decision: null,
      decidedBy: null,
      durationMs: 1,
    },
    ...{
      remoteAddress: "127.0.0.1",
      authentication: "none",
      duplicateOf: null,
      sameKeyAs: null,
      body: "{}",
      bodyEncoding: "utf-8",
      ...fields,
    },
  };
}

const rest = { query: "", traceId: null, requestId: null, body: "{}", bodyEncoding: "utf-8", reply: {}, late: null, rules: null } as const;
const judged: Entry = { ...listed("m2"), ...rest };

test("callbacks about one message are one, and the one to judge stands for its own", () => {
  const before = [listed("m1"), listed("m1", { phase: "after" })];
  const after = [listed("m2", { phase: "after" }), listed(null), listed(null), listed("m3")];
  const messages = toMessages(judged, { before, after, isMoreBefore: false, isMoreAfter: false });
  expect(messages.map(({ entry, isJudged }) => [entry, isJudged])).toEqual([
    [before[0]?.id, false],
    [judged.id, true],
    [after[1]?.id, false],
    [after[2]?.id, false],
    [after[3]?.id, false],
  ]);
});

test.each([
  ["refuse", "refused"],
  ["discard", "discarded"],
  ["modify", "changed"],
  ["allow", null],
] as const)("the decision %s shows as %s", (kind, outcome) => {
  const before = [listed("m1", { decision: { kind } })];
  expect(toMessages(judged, { before, after: [], isMoreBefore: false, isMoreAfter: false })[0]?.outcome).toBe(outcome);
});
