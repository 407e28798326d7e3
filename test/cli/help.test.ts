import { describe, expect, test } from "@jest/globals";
import type { Command } from "commander";
import { COMMANDS } from "../../src/cli/commands.ts";
import { run } from "../support/run.ts";

const COLUMNS = 80;

interface Named {
  /** As it is typed behind `imhook`. */
  path: string[];
  command: Command;
}

const LOADED = (await Promise.all(COMMANDS.map(({ load }) => load()))).flatMap((command) => withSubcommands([command.name()], command));

describe.each([[], ["start"], ...LOADED.map(({ path }) => path)].map((path) => ({ path })))("the help of $path", ({ path }) => {
  test(`fits ${COLUMNS} columns`, async () => {
    const { code, stdout, stderr } = await run("node", ["src/cli/main.ts", ...path, "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(`Usage: ${["imhook", ...path].join(" ")}`);
    expect(stdout.split("\n").filter((line) => line.length > COLUMNS)).toEqual([]);
  });
});

test.each(LOADED)("$path describes itself, its arguments and its options", ({ command }) => {
  const parts = [...command.options, ...command.registeredArguments];
  for (const text of [command.description(), ...parts.map(({ description }) => description)]) expect(text).toMatch(/\S/);
});

test.each(COMMANDS)("$name has a summary", ({ summary }) => {
  expect(summary).toMatch(/\S/);
});

function withSubcommands(path: string[], command: Command): Named[] {
  return [{ path, command }, ...command.commands.flatMap((inner) => withSubcommands([...path, inner.name()], inner))];
}
