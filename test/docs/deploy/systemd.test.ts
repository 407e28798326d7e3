import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readConfig } from "../../../src/config/config.ts";
import { longestBudget } from "../../../src/config/longest-budget.ts";
import { isInstalled } from "../../support/is-installed.ts";
import { REPOSITORY, run } from "../../support/run.ts";

// Systemd checks the units in a root of their own. It cannot start them there: that takes a system that systemd has booted.

const UNITS = ["imhook.service", "imhook@.service"] as const;
const PROGRAMS = ["usr/bin/node", "bin/kill"];
const ANALYZE = "/usr/bin/systemd-analyze";

/** Out of 100, from systemd-analyze: below 20 it calls a service "OK". */
const MOST_EXPOSURE = 20;

/** What a shutdown takes beside the longest budget, as the guide says. */
const SHUTDOWN_SECONDS = 15;

const withSystemd = isInstalled(ANALYZE) ? describe : describe.skip;

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "imhook-systemd-"));
  await mkdir(join(root, "etc/systemd/system"), { recursive: true });
  for (const unit of UNITS) await cp(pathOf(unit), join(root, "etc/systemd/system", unit));
  for (const program of PROGRAMS) {
    await mkdir(join(root, program, ".."), { recursive: true });
    await writeFile(join(root, program), "#!/bin/sh\n");
    await chmod(join(root, program), 0o755);
  }
});

afterAll(() => rm(root, { recursive: true }));

withSystemd("systemd", () => {
  test.each(["imhook.service", "imhook@8080.service"])("finds nothing wrong with %s", async (unit) => {
    const { code, stdout, stderr } = await run(ANALYZE, ["verify", `--root=${root}`, "--man=no", "--recursive-errors=no", unit]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test.each(UNITS)("takes %s for well protected", async (unit) => {
    const { code, stdout } = await run(ANALYZE, ["security", "--offline=true", `--threshold=${MOST_EXPOSURE}`, pathOf(unit)]);
    expect({ code, exposure: /exposure level.*/.exec(stdout)?.[0] }).toEqual({ code: 0, exposure: expect.stringContaining("OK") });
  });
});

test.each(UNITS)("%s lets a shutdown end", async (unit) => {
  const [, seconds] = /^TimeoutStopSec=(\d+)$/m.exec(await readFile(pathOf(unit), "utf8")) ?? [];
  const longest = longestBudget(readConfig({})) / 1000;
  expect(Number(seconds)).toBeGreaterThanOrEqual(longest + SHUTDOWN_SECONDS);
});

test("the units differ in nothing but names, ports and places", async () => {
  const [one = "", several = ""] = await Promise.all(UNITS.map((unit) => readFile(pathOf(unit), "utf8")));
  const kept = (text: string) => text.split("\n").filter((line) => !/^(#|Description=|Environment=|StateDirectory=)/.test(line));
  expect(kept(several)).toEqual(kept(one));
});

test("the file of settings can be used, and has no port, which would be that of every instance", async () => {
  const text = await readFile(pathOf("imhook.env"), "utf8");
  const variables = Object.fromEntries([...text.matchAll(/^#?(IMHOOK_\w+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value]));
  expect(readConfig(variables)).toMatchObject({ host: "0.0.0.0", database: expect.stringMatching(/^postgres:/), development: false });
  expect(Object.keys(variables).filter((name) => name.endsWith("_PORT"))).toEqual([]);
});

function pathOf(file: string): string {
  return join(REPOSITORY, "src/docs/deploy/systemd", file);
}
