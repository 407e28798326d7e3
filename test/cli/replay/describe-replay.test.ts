import { expect, test } from "@jest/globals";
import { describeReplay, describeStarted, hasSucceeded } from "../../../src/cli/replay/describe-replay.ts";
import { REPLAY, replay } from "../../support/fake-deliveries.ts";

test.each([
  [{}, `replay ${REPLAY} to social-graph: 86400 callbacks received from 2026-01-01T10:40:00.000Z to 2026-01-02T10:40:00.000Z`],
  [{ total: 1, dryRun: true }, "social-graph, dry run: 1 callback received"],
  [{ when: 'app == "1"', rate: "200/s" }, ', when app == "1", at most 200/s'],
])("what starts with %j is said", (fields, text) => expect(describeStarted(replay(fields))).toContain(text));

const ENDED = { endedAt: 1_767_350_400_123 + 42_000 };

test.each([
  [{ ...ENDED, state: "done", examined: 86_400, matching: 7, delivered: 7 }, ["Done in 42 s. 7 of 7 delivered."], true],
  [
    { ...ENDED, state: "done", matching: 7, delivered: 6, dead: 1, failedAttempts: 12 },
    [
      "Done in 42 s. 6 of 7 delivered, 1 dead, 12 failed attempts.",
      `See what was given up: \`imhook deliveries list --replay ${REPLAY}\``,
      "Try one of them again: `imhook deliveries retry ID`",
    ],
    false,
  ],
  [
    { ...ENDED, state: "done", dryRun: true, examined: 1, matching: 1 },
    ["1 delivery to social-graph would follow from 1 callback. Nothing was sent."],
    true,
  ],
  [
    { ...ENDED, state: "cancelled", examined: 5, matching: 3, delivered: 3 },
    ["Cancelled after 5 of 86400 callbacks. 3 of 3 delivered."],
    false,
  ],
  [{ state: "paused", examined: 5 }, ["Paused at 5 of 86400 callbacks. 0 of 0 delivered."], true],
  [
    { examined: 5, retrying: 2, held: 1, failedAttempts: 1 },
    ["Running at 5 of 86400 callbacks. 0 of 0 delivered, 2 retrying, 1 held, 1 failed attempt."],
    true,
  ],
] as const)("%j is described, and says whether it has succeeded", (fields, lines, succeeded) => {
  expect(describeReplay(replay(fields))).toEqual(lines);
  expect(hasSucceeded(replay(fields))).toBe(succeeded);
});
