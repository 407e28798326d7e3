import { describe, expect, test } from "@jest/globals";
import { TOOLS } from "../src/tools/tools.ts";
import { run } from "./support/run.ts";

const COLUMNS = 80;
const COMMANDS = ["", "start", ...TOOLS.map(({ name }) => name)];

describe.each(COMMANDS)("imhook %s --help", (command) => {
  test(`fits ${COLUMNS} columns`, async () => {
    const { code, stdout, stderr } = await run("node", ["src/main.ts", ...(command === "" ? [] : [command]), "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n").filter((line) => line.length > COLUMNS)).toEqual([]);
  });
});

test.each(TOOLS.map((tool) => [tool.name, tool] as const))("%s describes its arguments and options", async (_name, { summary, load }) => {
  const { description, options, registeredArguments } = await load().then((command) => ({
    description: command.description(),
    options: command.options,
    registeredArguments: command.registeredArguments,
  }));
  for (const text of [summary, description, ...[...options, ...registeredArguments].map((part) => part.description)])
    expect(text).toMatch(/\S/);
});
