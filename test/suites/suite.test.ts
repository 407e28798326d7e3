import { describe, expect, test } from "@jest/globals";
import { run } from "../support/run.ts";

const SUITES = ["attack", "cluster", "crash", "deliveries", "fault", "fuzz", "mutation", "openim", "soak"];

describe("the command lines of the suites", () => {
  test.each(SUITES)("explain themselves in lines of at most 80 characters: %s", async (suite) => {
    const { code, stdout } = await run("node", [`test/suites/${suite}/main.ts`, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("--json");
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test.each([
    ["cluster", "--rounds", "0"],
    ["crash", "--rounds", "0"],
    ["crash", "--rounds", "many"],
    ["deliveries", "--rounds", "0"],
    ["fault", "--seconds", "-1"],
    ["fuzz", "--requests", "1e6"],
    ["fuzz", "--seed", ""],
    ["mutation", "--sample", "0"],
    ["mutation", "--concurrency", "none"],
    ["openim", "--rounds", "0"],
    ["soak", "--minutes", "0"],
    ["soak", "--growth", "2"],
  ])("refuse what is no number of theirs: %s %s %s", async (suite, flag, value) => {
    const { code, stdout, stderr } = await run("node", [`test/suites/${suite}/main.ts`, flag, value]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(flag);
    expect(stderr).toContain("number from");
  });
});
