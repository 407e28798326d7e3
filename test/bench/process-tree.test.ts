import { type ChildProcess, spawn } from "node:child_process";
import { afterEach, describe, expect, test } from "@jest/globals";
import { canReadProcessTree, cpuMicrosecondsOfTree } from "./process-tree.ts";

const BURN_MICROSECONDS = 150_000;
/** The system counts in ticks of 10 ms, and a process does more than it is told. */
const TICK_MICROSECONDS = 20_000;
/** Then a process ends by itself, whoever has started it. */
const LIFE_MS = 3000;

const burn = `const burn = () => { while (process.cpuUsage().user < ${BURN_MICROSECONDS}); };`;
const alone = `${burn} burn(); console.log("done"); setTimeout(() => {}, ${LIFE_MS});`;
const parent = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(alone)}], { stdio: ["ignore", 1, "ignore"] });`;

const onLinux = canReadProcessTree() ? test : test.skip;

describe("CPU time of processes", () => {
  let child: ChildProcess | undefined;
  afterEach(() => {
    child?.kill("SIGKILL");
  });

  async function start(script: string): Promise<number> {
    child = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", 2] });
    for await (const _line of child.stdout ?? []) break;
    return cpuMicrosecondsOfTree(child.pid ?? 0);
  }

  onLinux("has what a process used", async () => {
    expect(await start(alone)).toBeGreaterThan(BURN_MICROSECONDS - TICK_MICROSECONDS);
  });

  onLinux("has what those used that it started", async () => {
    const all = await start(parent);
    expect(all).toBeGreaterThan(BURN_MICROSECONDS - TICK_MICROSECONDS);
    // No process but these: the tests themselves have used far more.
    expect(all).toBeLessThan(cpuMicrosecondsOfTree(process.pid));
  });

  onLinux("is nothing for a process that is no more", () => {
    expect(cpuMicrosecondsOfTree(0x7fffffff)).toBe(0);
  });
});
