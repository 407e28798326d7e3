import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { get, post, send } from "../../support/http.ts";
import { type Imhook, launchImhook, startImhook } from "../../support/imhook.ts";
import type { Running } from "../../support/run.ts";
import { waitUntil } from "../../support/wait-until.ts";

jest.setTimeout(60_000);

const COMMAND = "callbackBeforeAddBlackCommand";
const rulesWith = (code: number) =>
  `rules:\n  - { name: protect, on: user.blocking, when: request.blackUserID == "support", refuse: { code: ${code} } }\n`;
/** Callbacks by which all workers have been asked, as good as certainly: the primary hands out connections in turn. */
const CALLBACKS = 8;

let folder: string;
let path: string;
let started: Running[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-worker-rules-"));
  path = join(folder, "rules.yaml");
  started = [];
  await writeFile(path, rulesWith(5001));
});

afterEach(async () => {
  for (const running of started) running.kill("SIGKILL");
  await Promise.all(started.map(({ ended }) => ended));
  await rm(folder, { recursive: true });
});

async function start(environment: Record<string, string> = {}): Promise<Imhook> {
  const imhook = await startImhook(join(folder, "data"), { environment: { IMHOOK_WORKERS: "2", IMHOOK_RULES: path, ...environment } });
  started.push(imhook);
  return imhook;
}

/** The different codes that several connections get. */
async function codes({ url }: Imhook): Promise<unknown[]> {
  const bodies = Array.from({ length: CALLBACKS }, (_, index) => ({
    callbackCommand: COMMAND,
    operationID: `op-${Date.now()}-${index}`,
    ownerUserID: "alice",
    blackUserID: "support",
  }));
  const answers = await Promise.all(bodies.map((body) => post(`${url}/openim/sample/${COMMAND}`, body)));
  return [...new Set(answers.map(({ json }) => json.errCode))];
}

const rulesOf = async ({ operatorUrl }: Imhook) => (await get(`${operatorUrl}/api/rules`)).json;

describe("with workers", () => {
  test("every worker uses replaced rules by the time of the answer", async () => {
    const imhook = await start({ IMHOOK_WORKERS: "3" });
    for (const code of [5002, 5003, 5004]) {
      const { onDisk } = (await get(`${imhook.operatorUrl}/api/rules/file`)).json;
      const answer = await send(`${imhook.operatorUrl}/api/rules/file?version=${onDisk.version}`, {
        method: "PUT",
        headers: { "content-type": "application/yaml" },
        body: rulesWith(code),
      });
      expect(answer.json).toMatchObject({ result: "used", inForceAt: expect.any(Number), faults: [] });
      expect(await codes(imhook)).toEqual([code]);
    }
  });

  test("a replacement says if a worker does not answer, and the worker uses it later", async () => {
    const imhook = await start();
    await waitUntil(() => imhook.workerPids().length === 2);
    const { onDisk } = (await get(`${imhook.operatorUrl}/api/rules/file`)).json;
    const [stopped = 0] = imhook.workerPids();
    process.kill(stopped, "SIGSTOP");
    try {
      const answer = await send(`${imhook.operatorUrl}/api/rules/file?version=${onDisk.version}`, {
        method: "PUT",
        headers: { "content-type": "application/yaml" },
        body: rulesWith(5002),
      });
      expect(answer.json).toMatchObject({ result: "used", inForceAt: null });
    } finally {
      process.kill(stopped, "SIGCONT");
    }
    await waitUntil(async () => JSON.stringify(await codes(imhook)) === "[5002]");
  });

  test("every worker uses the rules, and a change of them", async () => {
    const imhook = await start();
    expect(await codes(imhook)).toEqual([5001]);
    await writeFile(path, rulesWith(5002));
    await waitUntil(async () => JSON.stringify(await codes(imhook)) === "[5002]");
    expect(imhook.logLines().filter(({ msg }) => msg === "rules reloaded")).toHaveLength(1);
  });

  test("what the rules did is added up", async () => {
    const imhook = await start();
    await codes(imhook);
    await waitUntil(async () => (await rulesOf(imhook)).rules[0].counts.matched === CALLBACKS);
    expect((await get(`${imhook.operatorUrl}/api/statistics`)).json.rules.counts).toEqual({
      protect: { matched: CALLBACKS, shadow: 0, failed: 0 },
    });
  });

  test("a bad file reaches no worker, and one that is replaced starts with the rules in use", async () => {
    const imhook = await start();
    await writeFile(path, "rules: 7\n");
    expect((await post(`${imhook.operatorUrl}/api/rules/reload`, {})).json.failure.faults).toHaveLength(1);
    process.kill(imhook.workerPids()[0] ?? 0, "SIGKILL");
    await imhook.readyWhen(({ json }) => json.workers.died === 1 && json.workers.ready === 2);
    expect(await codes(imhook)).toEqual([5001]);
    expect((await imhook.ready()).json).toMatchObject({ ready: true, rules: expect.stringContaining("refused") });
  });

  test("SIGHUP reloads settings and rules", async () => {
    const imhook = await start();
    await writeFile(path, rulesWith(5003));
    imhook.kill("SIGHUP");
    await imhook.logged("reloaded: all workers replaced");
    await waitUntil(async () => JSON.stringify(await codes(imhook)) === "[5003]");
  });

  test("a start with a bad file lists its faults and exits with 1", async () => {
    await writeFile(path, "rules:\n  - { name: a, on: nothing, refuse: {} }\n");
    const environment = { IMHOOK_WORKERS: "2", IMHOOK_RULES: path };
    expect(await launchImhook(join(folder, "data"), { environment }).ended).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${path}:2:`),
    });
  });
});

test("SIGHUP reloads the rules in one process too, and says that settings stay", async () => {
  const imhook = await start({ IMHOOK_WORKERS: "1" });
  await writeFile(path, rulesWith(5004));
  imhook.kill("SIGHUP");
  await imhook.logged("rules reloaded");
  expect(await codes(imhook)).toEqual([5004]);
  const said = imhook.logLines().find(({ msg }) => String(msg).startsWith("SIGHUP"));
  expect(said?.msg).toContain("reloading settings needs at least two workers");
});
