import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { run } from "../../support/run.ts";
import { testCosts } from "./test-costs.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-plan-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

function plan(...parameters: string[]) {
  return run("node", ["src/scripts/plan/main.ts", ...parameters]);
}

async function writeCosts(name: string, costs: object): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, JSON.stringify(costs));
  return file;
}

describe("npm run plan", () => {
  test("plans for a thousand to a million callbacks per second, and says what the figures rest on", async () => {
    const { code, stdout } = await plan();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^callbacks\/s at the peak +1,000 +10,000 +100,000 +1,000,000$/m);
    for (const heading of ["Profile", "Assumptions", "Measured costs", "The simulation beside what was measured"])
      expect(stdout).toMatch(new RegExp(`^${heading}$`, "m"));
  });

  test("takes costs that were measured elsewhere, also as the report of the bench", async () => {
    const costs = testCosts({ connectionsPerInstance: 7 });
    for (const file of [await writeCosts("costs.json", costs), await writeCosts("report.json", { groups: [], costs })]) {
      const { stdout } = await plan("--rate", "1000", "--costs", file, "--json");
      expect(JSON.parse(stdout)).toMatchObject([{ profile: { callbacksPerSecond: 1000 }, plan: { connectionsPerDatabase: 21 } }]);
    }
  });

  test.each([
    ["a file that is not there", async () => join(folder, "none.json"), /none\.json cannot be read/],
    ["a report without costs", () => writeCosts("no-costs.json", { costs: null }), /instance\.perCallback must be a number/],
    [
      "a cost below zero",
      () => writeCosts("bad.json", testCosts({ connectionsPerInstance: -1 })),
      /connectionsPerInstance must be a number/,
    ],
  ])("refuses %s", async (_what, write, message) => {
    const { code, stdout, stderr } = await plan("--costs", await write());
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(message);
  });

  test.each([
    ["--rate", "0"],
    ["--before", "1.5"],
    ["--zones", "2.5"],
    ["--days", ""],
  ])("refuses %s %s", async (option, value) => {
    const { code, stderr } = await plan(option, value);
    expect(code).toBe(1);
    expect(stderr).toContain("It must be a");
  });
});
