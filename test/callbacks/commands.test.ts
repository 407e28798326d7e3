import { expect, test } from "@jest/globals";
import { chooseCommand, createResolver } from "../../src/callbacks/commands.ts";
import { documentedCommands } from "../support/operations.ts";

const row = { phase: "before", decisions: [], idempotencyKey: [], echo: {} } as const;
const resolve = createResolver({ today: { ...row, aliases: ["older", "oldest"] }, other: { ...row, aliases: [] } });

const choices: Array<[given: string, names: unknown[], command: string | null, sent: string | null, fault: string | null]> = [
  ["one name", ["today"], "today", "today", null],
  ["the same name twice", ["today", "today"], "today", "today", null],
  ["an older and today's name", ["older", "today"], "today", "older", null],
  ["two older names", ["older", "oldest"], "today", "older", null],
  ["absent places", [undefined, "", "today", null], "today", "today", null],
  ["names that are no text", [7, {}, "today"], "today", "today", null],
  ["two commands", ["today", "other"], "today", "today", "command-mismatch"],
  ["a known and an unknown name", ["today", "unknown"], "today", "today", "command-mismatch"],
  ["an unknown and a known name", ["unknown", "today"], "today", "today", "command-mismatch"],
  ["an unknown name", ["unknown", "unknown"], null, "unknown", "unknown-command"],
  ["a name that goes on and on", ["x".repeat(1_000_000)], null, "x".repeat(128), "unknown-command"],
  ["no name", [], null, null, "command-missing"],
];

test.each(choices)("%s", (_given, names, command, sentCommand, fault) => {
  const chosen = chooseCommand(names, resolve);
  expect({ ...chosen, fault: chosen.fault?.code ?? null }).toEqual({ command, sentCommand, fault });
});

test("no app name of OpenIM can be taken for a command: every name of every command has a capital", () => {
  const names = documentedCommands.filter(({ sender }) => sender === "openim").flatMap(({ command, facts }) => [command, ...facts.aliases]);
  expect(names.length).toBeGreaterThan(11);
  for (const name of names) expect(name).toMatch(/[A-Z]/);
});
