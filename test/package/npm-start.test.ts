import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { get } from "../support/http.ts";
import { isAlive } from "../support/imhook.ts";
import { REPOSITORY, type Running, start } from "../support/run.ts";

let folder: string;
let npm: Running | undefined;
let server: number | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-npm-"));
});

afterEach(async () => {
  npm?.kill("SIGKILL");
  if (server !== undefined && isAlive(server)) process.kill(server, "SIGKILL");
  await rm(folder, { recursive: true });
});

// npm passes the signal to its shell. Without `exec` the shell dies of it and leaves the server running, with the port open.
test("SIGTERM to `npm start` alone shuts the server down", async () => {
  npm = start("npm", ["start"], { environment: { IMHOOK_PORT: "0", IMHOOK_OPERATOR_PORT: "0", IMHOOK_DATA_DIR: folder } });
  const { pid, operator } = await npm.logged("listening");
  server = Number(pid);
  expect((await get(`${operator}/health`)).status).toBe(200);
  npm.kill("SIGTERM");
  const { code } = await npm.ended;
  expect({ code, isAlive: isAlive(server) }).toEqual({ code: 0, isAlive: false });
  await expect(get(`${operator}/health`)).rejects.toThrow("ECONNREFUSED");
});

test("every script that runs a server replaces its shell", () => {
  const { scripts } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as { scripts: Record<string, string> };
  for (const name of ["start", "imhook", "mock", "simulate"])
    expect([name, scripts[name]]).toEqual([name, expect.stringMatching(/^exec node /)]);
});
