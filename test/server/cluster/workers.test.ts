import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { stringify } from "yaml";
import { get, post } from "../../support/http.ts";
import { type Imhook, isAlive, launchImhook, startImhook as startProcess } from "../../support/imhook.ts";
import { acknowledged, type Outcome, startLoad } from "../../support/load.ts";
import { readAll } from "../../support/pages.ts";
import type { Running } from "../../support/run.ts";

jest.setTimeout(60_000);

const CALLERS = 8;

let folder: string;
let started: Running[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-workers-"));
  started = [];
});

afterEach(async () => {
  // Workers exit by themselves when their primary is gone.
  for (const running of started) running.kill("SIGKILL");
  await Promise.all(started.map(({ ended }) => ended));
  await rm(folder, { recursive: true });
});

describe("several workers", () => {
  test("accept callbacks on one port and record them in one journal", async () => {
    const imhook = await startImhook({ IMHOOK_LOG_LEVEL: "trace" });
    const load = startLoad(imhook.url, CALLERS, false);
    await load.atLeast(200);
    const outcomes = await load.stop();
    expect(outcomes.filter(failed)).toEqual([]);
    expect(await recordedUsers(imhook)).toEqual(acknowledged(outcomes).toSorted());
    expect((await imhook.ready()).json).toEqual({
      ready: true,
      checks: { journal: "ok", relations: "ok", workers: "ok" },
      workers: { wanted: 2, ready: 2, died: 0 },
      operatorFile: "ok",
      series: "ok",
      deliveries: "ok",
    });
    await eventually(async () => {
      const { recorded } = (await get(`${imhook.operatorUrl}/api/statistics`)).json;
      expect(recorded).toEqual({ accepted: acknowledged(outcomes).length, quarantined: 0, duplicate: 0 });
    });
    expect(imhook.logLines().filter(({ msg }) => msg === "listening")).toMatchObject([{ workers: 2 }]);
    expect(imhook.stdout().match(/Operator API/g)).toHaveLength(1);
  });

  test("are followed by the relations immediately", async () => {
    const imhook = await startImhook();
    await get(`${imhook.operatorUrl}/api/relations`);
    await post(`${imhook.url}/openim/callbackAfterImportFriendsCommand`, {
      callbackCommand: "callbackAfterImportFriendsCommand",
      ownerUserID: "alice",
      friendUserIDs: ["bob"],
    });
    await eventually(async () => expect((await get(`${imhook.operatorUrl}/api/relations`)).json.items).toHaveLength(2));
  });

  test("add their number to their log lines", async () => {
    const imhook = await startImhook();
    await post(`${imhook.url}/openim/foreign/callbackAfterImportFriendsCommand`, {});
    await eventually(() => expect(imhook.logLines()).toContainEqual(expect.objectContaining({ level: 40, worker: expect.any(Number) })));
  });
});

describe("a worker that is killed", () => {
  test("loses nothing that was acknowledged; the others continue, and it is replaced", async () => {
    const imhook = await startImhook();
    const load = startLoad(imhook.url, CALLERS, true);
    await load.atLeast(100);
    const [first = 0] = imhook.workerPids();
    process.kill(first, "SIGKILL");
    await load.atLeast(load.outcomes.length + 100);
    const ready = await imhook.readyWhen(({ json }) => json.workers.ready === 2 && json.workers.died === 1);
    expect(ready.json).toMatchObject({ ready: true, workers: { wanted: 2, ready: 2, died: 1 } });
    const outcomes = await load.stop();
    expect(outcomes.filter(({ kind }) => kind === "refused" || kind === "cut")).toEqual([]);
    expect(outcomes.filter(failed).length).toBeLessThanOrEqual(CALLERS);
    expect(await missing(imhook, outcomes)).toEqual([]);
    expect(imhook.logLines()).toContainEqual(expect.objectContaining({ level: 50, msg: "worker died", workerPid: first, how: "SIGKILL" }));
  });

  test("together with all others makes imhook not ready until they are replaced on the same port", async () => {
    const imhook = await startImhook();
    for (const pid of imhook.workerPids()) process.kill(pid, "SIGKILL");
    const down = await imhook.readyWhen(({ json }) => json.workers.ready === 0);
    expect(down).toMatchObject({ status: 503, json: { ready: false, checks: { workers: "no worker accepts callbacks" } } });
    const up = await imhook.readyWhen(({ json }) => json.workers.ready === 2);
    expect(up).toMatchObject({ status: 200, json: { workers: { wanted: 2, ready: 2, died: 2 } } });
    expect((await post(`${imhook.url}/openim/callbackAfterUserOnlineCommand`, {})).status).toBe(200);
  });
});

test("a worker that does not answer makes imhook not ready", async () => {
  const imhook = await startImhook();
  const [first = 0] = imhook.workerPids();
  process.kill(first, "SIGSTOP");
  const { status, json } = await imhook.readyWhen((response) => response.status === 503);
  process.kill(first, "SIGCONT");
  expect({ status, workers: json.checks.workers }).toEqual({
    status: 503,
    workers: expect.stringMatching(/^worker [12]: no answer in 2000 ms$/),
  });
});

describe("a primary that is killed", () => {
  test("takes its workers with it and loses nothing that was acknowledged", async () => {
    const imhook = await startImhook();
    const pids = imhook.workerPids();
    const load = startLoad(imhook.url, CALLERS, true);
    await load.atLeast(200);
    imhook.kill("SIGKILL");
    await imhook.ended;
    const outcomes = await load.stop();
    await eventually(() => expect(pids.filter(isAlive)).toEqual([]));
    expect(acknowledged(outcomes).length).toBeGreaterThanOrEqual(200);
    expect(await missing(await startImhook(), outcomes)).toEqual([]);
  });

  test("leaves a socket that the next start removes", async () => {
    const imhook = await startImhook();
    const sockets = async () => (await readdir(folder)).filter((name) => name.endsWith(".sock"));
    const [left] = await sockets();
    imhook.kill("SIGKILL");
    await imhook.ended;
    expect(await sockets()).toEqual([left]);
    const again = await startImhook();
    const [own, ...others] = await sockets();
    expect({ own: own !== left, others }).toEqual({ own: true, others: [] });
    again.kill("SIGTERM");
    await again.ended;
    expect(await sockets()).toEqual([]);
  });
});

describe.each(["1", "2"])("SIGTERM to %s worker(s) under load", (workers) => {
  test("cuts off no answer, answers every request that was read, and loses no acknowledged callback", async () => {
    const imhook = await startImhook({ IMHOOK_WORKERS: workers });
    const load = startLoad(imhook.url, CALLERS, true);
    await load.atLeast(200);
    imhook.kill("SIGTERM");
    const { code } = await imhook.ended;
    const outcomes = await load.stop();
    expect(code).toBe(0);
    expect(outcomes.filter(({ kind }) => kind === "cut")).toEqual([]);
    // A new connection may arrive too late to be read. A connection that was open gets every answer.
    expect(outcomes.filter((outcome) => outcome.kind === "closed" && outcome.reused)).toEqual([]);
    const again = await startImhook();
    expect(await recordedUsers(again)).toEqual(acknowledged(outcomes).toSorted());
  });
});

test("a second signal ends imhook immediately with code 1", async () => {
  const imhook = await startImhook();
  const socket = connect(Number(new URL(imhook.url).port), "127.0.0.1");
  socket.on("error", () => {});
  socket.write("POST /openim HTTP/1.1\r\nHost: imhook\r\nContent-Length: 10\r\n\r\nhalf");
  const pids = imhook.workerPids();
  imhook.kill("SIGTERM");
  await imhook.logged("shutting down");
  imhook.kill("SIGINT");
  // A shutdown that waits for the request would end with 0.
  expect(await imhook.ended).toMatchObject({ code: 1 });
  await eventually(() => expect(pids.filter(isAlive)).toEqual([]));
  socket.destroy();
});

describe("SIGHUP", () => {
  test("replaces the workers while every request over a new connection is answered", async () => {
    const imhook = await startImhook();
    const load = startLoad(imhook.url, CALLERS, false);
    await load.atLeast(100);
    const before = imhook.workerPids();
    imhook.kill("SIGHUP");
    await eventually(() => expect(imhook.logLines()).toContainEqual(expect.objectContaining({ msg: "reloaded: all workers replaced" })));
    await load.atLeast(load.outcomes.length + 100);
    const outcomes = await load.stop();
    expect(outcomes.filter(failed)).toEqual([]);
    expect(await recordedUsers(imhook)).toEqual(acknowledged(outcomes).toSorted());
    expect(before.filter(isAlive)).toEqual([]);
    expect(imhook.workerPids()).toHaveLength(4);
    expect((await imhook.ready()).json.workers).toEqual({ wanted: 2, ready: 2, died: 0 });
  });

  test("replaces them while requests over open connections are answered", async () => {
    const imhook = await startImhook();
    const load = startLoad(imhook.url, CALLERS, true);
    await load.atLeast(100);
    imhook.kill("SIGHUP");
    await eventually(() => expect(imhook.logLines()).toContainEqual(expect.objectContaining({ msg: "reloaded: all workers replaced" })));
    await load.atLeast(load.outcomes.length + 100);
    expect((await load.stop()).filter(failed)).toEqual([]);
  });

  test("replaces the secret of an app", async () => {
    const { imhook, configure } = await startWithFile({ openim: { apps: [{ name: "shop", secret: "old" }] } });
    expect([await statusWith(imhook, "old"), await statusWith(imhook, "new")]).toEqual([200, 401]);
    await configure({ openim: { apps: [{ name: "shop", secret: "new" }] } });
    imhook.kill("SIGHUP");
    await eventually(() => expect(imhook.logLines()).toContainEqual(expect.objectContaining({ msg: "reloaded: all workers replaced" })));
    expect([await statusWith(imhook, "old"), await statusWith(imhook, "new")]).toEqual([401, 200]);
  });

  test.each([
    { fault: "bad settings", content: { bodyLimit: 1 }, reason: /IMHOOK_BODY_LIMIT|bodyLimit/ },
    {
      fault: "settings that need a restart",
      content: { operator: { token: "s3cr3t" } },
      reason: /^A reload cannot change IMHOOK_OPERATOR_TOKEN\. Restart imhook/,
    },
  ])("with $fault logs the reason and keeps the workers", async ({ content, reason }) => {
    const { imhook, configure } = await startWithFile({});
    await configure(content);
    imhook.kill("SIGHUP");
    await eventually(() => {
      const found = imhook.logLines().find(({ level }) => level === 50);
      expect(found).toMatchObject({
        msg: "reload failed: workers that were not replaced keep running",
        err: { message: expect.stringMatching(reason) },
      });
    });
    expect(imhook.workerPids().filter(isAlive)).toHaveLength(2);
    expect(imhook.stderr()).not.toContain("s3cr3t");
    expect((await imhook.ready()).json).toMatchObject({ ready: true, workers: { ready: 2, died: 0 } });
  });

  test("with settings that no worker starts with keeps the workers, replaces those that die with the old settings, and loses no counts", async () => {
    const { imhook, configure } = await startWithFile({});
    const accepted = async () => (await get(`${imhook.operatorUrl}/api/statistics`)).json.recorded.accepted;
    const online = () => post(`${imhook.url}/openim/callbackAfterUserOnlineCommand`, { userID: "mira" });
    for (let call = 0; call < 4; call += 1) expect((await online()).status).toBe(200);
    await eventually(async () => expect(await accepted()).toBe(4));
    await configure({ tls: { certificate: join(folder, "missing"), key: join(folder, "missing") } });
    imhook.kill("SIGHUP");
    await eventually(() =>
      expect(imhook.logLines()).toContainEqual(
        expect.objectContaining({
          msg: "reload failed: workers that were not replaced keep running",
          err: expect.objectContaining({ message: expect.stringContaining("IMHOOK_TLS_CERTIFICATE") }),
        }),
      ),
    );
    for (const pid of imhook.workerPids()) process.kill(pid, "SIGKILL");
    await imhook.readyWhen(({ json }) => json.workers.ready === 2 && json.workers.died === 2);
    expect((await online()).status).toBe(200);
    await configure({});
    imhook.kill("SIGHUP");
    await eventually(() => expect(imhook.logLines()).toContainEqual(expect.objectContaining({ msg: "reloaded: all workers replaced" })));
    expect((await online()).status).toBe(200);
    await eventually(async () => expect(await accepted()).toBe(6));
    expect((await imhook.ready()).json.workers).toEqual({ wanted: 2, ready: 2, died: 2 });
  });

  test("without workers is ignored with a warning", async () => {
    const imhook = await startImhook({ IMHOOK_WORKERS: "1" });
    imhook.kill("SIGHUP");
    await eventually(() => expect(imhook.logLines()).toContainEqual(expect.objectContaining({ msg: expect.stringContaining("SIGHUP") })));
    expect((await imhook.ready()).json).toMatchObject({ ready: true, workers: { wanted: 1, ready: 1, died: 0 } });
  });
});

describe("it exits with 1 and one readable line", () => {
  test("for a port that is in use", async () => {
    const occupied = createServer();
    await new Promise<void>((resolve) => occupied.listen(0, "127.0.0.1", resolve));
    // A server on a port, unlike one on a pipe, has an AddressInfo.
    const { port } = occupied.address() as AddressInfo;
    const ended = await runImhook({ IMHOOK_PORT: String(port) });
    occupied.close();
    expect(ended).toEqual({
      code: 1,
      stdout: "",
      stderr: `imhook: 127.0.0.1:${port} is already in use. Stop the process that listens there, or set IMHOOK_PORT (port in the settings) to another port.\n`,
    });
  });

  test("for a data directory whose path is too long for a socket", async () => {
    expect(await runImhook({ IMHOOK_DATA_DIR: join(folder, "x".repeat(100)) })).toEqual({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/^imhook: The path in IMHOOK_DATA_DIR is \d+ bytes too long[^\n]+\n$/),
    });
  });

  test("for bad settings", async () => {
    expect(await runImhook({ IMHOOK_BODY_LIMIT: "1" })).toEqual({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/^imhook: IMHOOK_BODY_LIMIT [^\n]+\n$/),
    });
  });
});

function failed(outcome: Outcome): boolean {
  return outcome.kind !== "answered" || outcome.status !== 200;
}

async function startImhook(environment: Record<string, string> = {}): Promise<Imhook> {
  const imhook = await startProcess(folder, { environment: { IMHOOK_WORKERS: "2", ...environment } });
  started.push(imhook);
  return imhook;
}

function runImhook(environment: Record<string, string>) {
  return launchImhook(folder, { environment: { IMHOOK_WORKERS: "2", ...environment } }).ended;
}

/** imhook with a settings file that `configure` rewrites. */
async function startWithFile(content: unknown) {
  const path = join(folder, "imhook.yaml");
  const configure = (changed: unknown) => writeFile(path, stringify(changed));
  await configure(content);
  return { imhook: await startImhook({ IMHOOK_CONFIG: path }), configure };
}

async function statusWith({ url }: Imhook, secret: string): Promise<number> {
  const authorization = `Basic ${Buffer.from(`shop:${secret}`).toString("base64")}`;
  return (await post(`${url}/openim/callbackAfterUserOnlineCommand`, {}, { authorization })).status;
}

async function recordedUsers({ operatorUrl }: Imhook): Promise<unknown[]> {
  return (await readAll(operatorUrl, "/api/callbacks?limit=1000")).map(({ actor }) => actor).toSorted();
}

async function missing(imhook: Imhook, outcomes: readonly Outcome[]): Promise<string[]> {
  const recorded = new Set(await recordedUsers(imhook));
  return acknowledged(outcomes).filter((user) => !recorded.has(user));
}

/** Waits until the expectation holds. */
async function eventually(expectation: () => void | Promise<void>): Promise<void> {
  const end = performance.now() + 20_000;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (performance.now() > end) throw error;
      await pass(50);
    }
  }
}
