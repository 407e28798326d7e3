import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { connectCounters } from "../../../src/rules/counters/connect-counters.ts";
import { createCounters } from "../../../src/rules/counters/counters.ts";
import { openCounterStore } from "../../../src/rules/counters/open-counter-store.ts";
import { serveCounters } from "../../../src/rules/counters/serve-counters.ts";
import { readAll } from "./counter-store-contract.ts";

const START = 1_767_350_400_000;
const HOUR = 3_600_000;
const PER_PROCESS = 500;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-counting-"));
});

afterEach(() => rm(folder, { recursive: true }));

test("counts of several processes are one: no number is given twice", async () => {
  const socket = join(folder, "counters.sock");
  const server = await serveCounters(socket, createCounters({ limit: 1000 }));
  const module = fileURLToPath(new URL("./count-in-process.ts", import.meta.url));
  const results = await Promise.all(
    ["one", "two"].map(async (name) => {
      const child = fork(module, [socket, name, String(PER_PROCESS)]);
      const [counts] = await once(child, "message");
      return counts as { counts: number[]; distinct: number };
    }),
  );
  const all = results.flatMap(({ counts }) => counts);
  expect(all.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 2 * PER_PROCESS }, (_value, index) => index + 1));
  expect(Math.max(...results.map(({ distinct }) => distinct))).toBe(2);
  await server.close();
});

test("a count rejects while the process that counts is gone, and succeeds when it is back", async () => {
  const socket = join(folder, "counters.sock");
  const client = connectCounters(socket);
  await expect(client.count("invites", "alice", HOUR, START)).rejects.toThrow();
  const server = await serveCounters(socket, createCounters({ limit: 1000 }));
  expect(await client.count("invites", "alice", HOUR, START)).toBe(1);
  await server.close();
  await expect(client.count("invites", "alice", HOUR, START)).rejects.toThrow();
  await client.close();
});

test("after kill -9 the store has each count once, up to the position that it says", async () => {
  const path = join(folder, "counters.sqlite");
  const module = fileURLToPath(new URL("./count-until-killed.ts", import.meta.url));
  let acknowledged = 0;
  for (const lines of [1, 40, 7]) {
    const child = spawn(process.execPath, [module, path], { stdio: ["ignore", "pipe", "inherit"] });
    let left = lines;
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged = JSON.parse(line).position;
      left -= 1;
      if (left === 0) child.kill("SIGKILL");
    }
    const store = await openCounterStore({ path, limit: 1000 });
    const position = Number(await store.position());
    expect(position).toBeGreaterThanOrEqual(acknowledged);
    const [stored] = await readAll(store);
    expect(stored?.counts).toEqual([position]);
    await store.close();
  }
});
