import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { keep } from "../../bench/children.ts";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";
import { REPOSITORY } from "../../support/repository.ts";
import { waitUntil } from "../../support/wait-until.ts";

jest.setTimeout(120_000);

const CLIENTS = 200;
const RELOADS = 2;

/** Pauses between the calls of a client, in milliseconds: about as long as an idle connection is kept when a worker is replaced. */
const PAUSES = { shortest: 700, longest: 1400 };

const testWithGo = hasGo() ? test : test.skip;

let folder: string;
let imhook: Imhook;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-go-"));
  imhook = await startImhook(join(folder, "data"), { environment: { IMHOOK_WORKERS: "2" } });
});

afterAll(async () => {
  await end(imhook, "SIGTERM");
  await rm(folder, { recursive: true });
});

testWithGo("no operation of a Go client fails while workers are replaced", async () => {
  const client = join(folder, "go-client");
  execFileSync("go", ["build", "-o", client, "."], { cwd: join(REPOSITORY, "test/server/cluster/go-client") });
  const { shortest, longest } = PAUSES;
  const url = `${imhook.url}/openim/callbackBeforeAddBlackCommand`;
  const calling = keep(spawn(client, [url, CLIENTS, shortest, longest].map(String), { stdio: ["pipe", "pipe", "inherit"] }));
  const printed = text(calling.stdout);
  for (let reload = 1; reload <= RELOADS; reload += 1) {
    imhook.kill("SIGHUP");
    await waitUntil(() => imhook.logLines().filter(({ msg }) => msg === "reloaded: all workers replaced").length === reload);
  }
  calling.stdin.end();
  await once(calling, "close");
  const outcomes: Record<string, number> = JSON.parse(await printed);
  expect(Object.keys(outcomes)).toEqual(["allowed"]);
  expect(outcomes.allowed).toBeGreaterThan(CLIENTS);
});

function hasGo(): boolean {
  try {
    execFileSync("go", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
