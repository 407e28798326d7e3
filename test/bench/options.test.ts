import { describe, expect, test } from "@jest/globals";
import { type Ended, start } from "../support/run.ts";

const SCRIPTS = { bench: "test/bench/main.ts", growth: "test/bench/growth/main.ts" };

function run(script: keyof typeof SCRIPTS, ...options: string[]): Promise<Ended> {
  return start("node", [SCRIPTS[script], ...options]).ended;
}

describe("the command lines of the measurements", () => {
  test.each(["bench", "growth"] as const)("explain themselves in lines of at most 80 characters: %s", async (script) => {
    const { code, stdout } = await run(script, "--help");
    expect(code).toBe(0);
    expect(stdout).toContain("--publish");
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test.each<[keyof typeof SCRIPTS, string, string]>([
    ["bench", "--rounds", "0"],
    ["bench", "--rounds", "51"],
    ["bench", "--seconds", "half"],
    ["bench", "--connections", "-1"],
    ["bench", "--memory", "1e6"],
    ["growth", "--most", "99999"],
    ["growth", "--most", "1e99"],
    ["growth", "--relations", "many"],
  ])("refuse what is no count: %s %s %s", async (script, flag, value) => {
    const { code, stdout, stderr } = await run(script, flag, value);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(flag);
    expect(stderr).toContain("whole number from");
  });

  test.each(["bench", "growth"] as const)("refuse an option that does not exist: %s", async (script) => {
    expect(await run(script, "--roundz", "1")).toMatchObject({ code: 1, stdout: "" });
  });
});
