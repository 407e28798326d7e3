import { describe, expect, test } from "@jest/globals";
import type { Command } from "commander";
import { COMMANDS } from "../../src/cli/commands.ts";
import { createProgram } from "../../src/cli/program.ts";
import { run } from "../support/run.ts";

const COLUMNS = 80;

interface NamedCommand {
  /** What is typed after `imhook`. */
  path: string[];
  command: Command;
}

const LOADED = (await Promise.all(COMMANDS.map(({ load }) => load()))).flatMap((command) => withSubcommands([command.name()], command));

describe.each([[], ["start"], ...LOADED.map(({ path }) => path)].map((path) => ({ path })))("the help of $path", ({ path }) => {
  test(`fits ${COLUMNS} columns`, async () => {
    const help = await helpOf(path);
    expect(help).toContain(`Usage: ${["imhook", ...path].join(" ")}`);
    expect(help.split("\n").filter((line) => line.length > COLUMNS)).toEqual([]);
  });
});

test("the help of the program names every command", async () => {
  const { code, stdout, stderr } = await run("node", ["src/cli/main.ts", "--help"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (const { name, summary } of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} +${summary}$`, "m"));
});

test.each([
  { args: ["triger"], said: "error: unknown command 'triger'\n(Did you mean trigger?)\n" },
  { args: ["journl", "verify"], said: "error: unknown command 'journl'\n(Did you mean journal?)\n" },
  { args: ["frobnicate"], said: "error: unknown command 'frobnicate'\n" },
  { args: ["--hlep"], said: "error: unknown option '--hlep'\n(Did you mean --help?)\n" },
])("$args is rejected, with the most similar name if there is one", async ({ args, said }) => {
  expect(await run("node", ["src/cli/main.ts", ...args])).toEqual({ code: 1, stdout: "", stderr: said });
});

test.each(LOADED)("$path describes itself, its arguments and its options", ({ command }) => {
  const parts = [...command.options, ...command.registeredArguments];
  for (const text of [command.description(), ...parts.map(({ description }) => description)]) expect(text).toMatch(/\S/);
});

test.each(COMMANDS)("$name has a summary", ({ summary }) => {
  expect(summary).toMatch(/\S/);
});

/** What `imhook PATH --help` prints. */
async function helpOf(path: string[]): Promise<string> {
  let command = await createProgram(path);
  for (const name of path) command = command.commands.find((inner) => inner.name() === name) ?? command;
  let help = "";
  const writeOut = (text: string) => {
    help += text;
  };
  command.configureOutput({ writeOut, getOutHelpWidth: () => COLUMNS }).outputHelp();
  return help;
}

function withSubcommands(path: string[], command: Command): NamedCommand[] {
  return [{ path, command }, ...command.commands.flatMap((inner) => withSubcommands([...path, inner.name()], inner))];
}
