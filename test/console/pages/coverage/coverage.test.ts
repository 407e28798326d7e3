import { describe, expect, test } from "@jest/globals";
import type { CommandCoverage, CommandDescription } from "../../../../generated/operator.ts";
import { type CoveredCommand, coverCommands, stateOf } from "../../../../src/console/pages/coverage/command-state.ts";
import { countSeen, passes, toAreas, toWindow } from "../../../../src/console/pages/coverage/coverage-filters.ts";
import { toWebhooksYaml } from "../../../../src/console/pages/coverage/to-webhooks-yaml.ts";

const description: CommandDescription = {
  sender: "openim",
  command: "callbackBeforeAddBlackCommand",
  phase: "before",
  area: "relation",
  summary: "A user is about to block another user.",
  intent: "user.blocking",
  decisions: ["allow"],
  events: ["user.blocked"],
  source: "https://example.com",
  switch: { at: "webhooks", name: "beforeAddBlack", sharedWith: null, also: null },
};
const covered = (fields: Partial<CoveredCommand> = {}): CoveredCommand => ({
  ...description,
  count: 3,
  quarantined: 0,
  lastAt: 1,
  recent: 1,
  ...fields,
});

test.each([
  [{}, "seen"],
  [{ quarantined: 1 }, "partly"],
  [{ quarantined: 3 }, "failing"],
  [{ count: 0 }, "never"],
  [{ count: 0, switch: { ...description.switch, at: "never" as const } }, "unsent"],
])("a command with %j is %s", (fields, state) => expect(stateOf(covered(fields))).toBe(state));

test("commands have their counts, in all and lately; one that the server does not know is left out", () => {
  const coverage: CommandCoverage[] = [{ ...description, count: 7, quarantined: 2, firstAt: 1, lastAt: 2 }];
  const recorded = { accepted: 1, quarantined: 2, duplicate: 3 };
  const lines = [{ sender: "openim" as const, command: description.command, total: { recorded } }];
  const commands = [description, { ...description, command: "other" }];
  expect(coverCommands(commands, coverage, { lines })).toEqual([{ ...description, count: 7, quarantined: 2, lastAt: 2, recent: 6 }]);
  expect(coverCommands(commands, coverage, null)).toMatchObject([{ recent: 0 }]);
});

describe("a command passes", () => {
  test.each([
    [{}, true],
    [{ sender: "openim" }, true],
    [{ sender: "tencent-chat" }, false],
    [{ phase: "after" }, false],
    [{ seen: "yes" }, true],
    [{ seen: "no" }, false],
    [{ seen: "quarantined" }, false],
    [{ text: "BEFOREADDBLACK" }, true],
    [{ text: " user.blocked " }, true],
    [{ text: "nothing" }, false],
  ])("%j: %s", (values, expected) => expect(passes(covered(), values)).toBe(expected));
});

test("areas keep the order of their commands, and two senders' areas of one name are two", () => {
  const commands = [
    covered({ area: "push" }),
    covered({ area: "user" }),
    covered({ area: "push" }),
    covered({ area: "push", sender: "tencent-chat" }),
  ];
  expect(toAreas(commands).map(({ sender, area, commands: own }) => [sender, area, own.length])).toEqual([
    ["openim", "push", 2],
    ["openim", "user", 1],
    ["tencent-chat", "push", 1],
  ]);
});

test("commands that no server sends do not count as missing", () => {
  const unsent = covered({ count: 0, switch: { ...description.switch, at: "never" } });
  expect(countSeen([covered(), covered({ count: 0 }), unsent])).toEqual({ seen: 1, all: 2 });
});

test("webhooks.yml gets an entry for each command that is switched on there", () => {
  const console: CommandDescription["switch"] = { at: "console", name: "After a user is followed", sharedWith: null, also: null };
  expect(toWebhooksYaml([covered(), covered({ switch: console })])).toBe("beforeAddBlack:\n  enable: true\n  timeout: 5\n");
});

test.each([
  [undefined, "24h"],
  ["7d", "7d"],
  ["1y", "24h"],
])("the time %s is %s", (given, expected) => expect(toWindow(given)).toBe(expected));
