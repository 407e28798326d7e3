import { expect, test } from "@jest/globals";
import { chooseCommand, indexByName } from "../../src/callbacks/choose-command.ts";
import { documentedCommands } from "../support/operations.ts";

const commands = [
  { name: "today", aliases: ["older", "oldest"], sameEventAs: null },
  { name: "other", aliases: [], sameEventAs: null },
  { name: "twin", aliases: ["elder twin"], sameEventAs: "today" },
];
const find = indexByName(commands.map((command) => [command.name, command] as const));

const choices: Array<[given: string, names: unknown[], command: string | null, received: string | null, reason: string | null]> = [
  ["one name", ["today"], "today", "today", null],
  ["the same name twice", ["today", "today"], "today", "today", null],
  ["an older and today's name", ["older", "today"], "today", "older", null],
  ["two older names", ["older", "oldest"], "today", "older", null],
  ["absent places", [undefined, "", "today", null], "today", "today", null],
  ["names that are no text", [7, {}, "today"], "today", "today", null],
  ["two commands", ["today", "other"], "today", "today", "command-mismatch"],
  ["two commands that report the same events", ["twin", "older"], "twin", "twin", null],
  ["the same two, the other way round", ["today", "elder twin"], "today", "today", null],
  ["a third command beside one of them", ["twin", "other"], "twin", "twin", "command-mismatch"],
  ["a known and an unknown name", ["today", "unknown"], "today", "today", "command-mismatch"],
  ["an unknown and a known name", ["unknown", "today"], "today", "today", "command-mismatch"],
  ["an unknown name", ["unknown", "unknown"], null, "unknown", "unknown-command"],
  ["a name that goes on and on", ["x".repeat(1_000_000)], null, "x".repeat(128), "unknown-command"],
  ["no name", [], null, null, "command-missing"],
];

test.each(choices)("%s", (_given, names, command, receivedCommand, reason) => {
  const chosen = chooseCommand(names, find);
  expect({ ...chosen, command: chosen.command?.name ?? null, reason: chosen.reason?.code ?? null }).toEqual({
    command,
    receivedCommand,
    reason,
  });
});

test("no app name of OpenIM can be taken for a command: every name of every command has a capital", () => {
  const names = documentedCommands
    .filter(({ sender }) => sender === "openim")
    .flatMap(({ command, metadata }) => [command, ...metadata.aliases]);
  expect(names.length).toBeGreaterThan(11);
  for (const name of names) expect(name).toMatch(/[A-Z]/);
});
