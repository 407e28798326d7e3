import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { stringify } from "yaml";
import { end, type Imhook, launchImhook, startImhook } from "../../support/imhook.ts";
import { usePostgres } from "../../support/postgres.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { ask, follow, pairsOf } from "./delivering-server.ts";
import { type Receiver, SECRET, startReceiver } from "./receiver.ts";

// Real processes, which are killed and replaced.

jest.setTimeout(120_000);

const postgres = usePostgres();

let folder: string;
let receiver: Receiver;
let started: Imhook[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-deliveries-"));
  receiver = await startReceiver();
  started = [];
});

afterEach(async () => {
  for (const imhook of started) imhook.kill("SIGKILL");
  await Promise.all(started.map(({ ended }) => ended));
  await receiver.close();
  await rm(folder, { recursive: true });
});

async function writeSettings(name: string, definition: object = {}): Promise<string> {
  const path = join(folder, `${name}.yaml`);
  const social = { name: "social", kind: "http", url: receiver.url, secret: SECRET, ...definition };
  await writeFile(path, stringify({ destinations: [social] }), { mode: 0o600 });
  return path;
}

async function start(name: string, environment: Record<string, string>): Promise<Imhook> {
  const imhook = await startImhook(join(folder, name), { environment: { IMHOOK_DUPLICATE_WINDOW: "0", ...environment } });
  started.push(imhook);
  return imhook;
}

/** Lets a number of callbacks arrive of users that take turns, and resolves with who followed whom. */
async function followMany(imhook: Imhook, from: number, count: number): Promise<string[]> {
  const pairs = Array.from({ length: count }, (_, index) => [`user${(from + index) % 5}`, `${from + index}`] as const);
  for (const [actor, target] of pairs) expect((await follow(imhook, actor, target)).status).toBe(200);
  return pairs.map((pair) => pair.join(" "));
}

/** Those of a user, in order; repeats count where they came first. */
function firstOf(user: string): string[] {
  return [...new Set(pairsOf(receiver))].filter((pair) => pair.startsWith(`${user} `));
}

function expectInOrder(sent: readonly string[]): void {
  for (const user of new Set(sent.map((pair) => pair.split(" ")[0] ?? "")))
    expect(firstOf(user)).toEqual(sent.filter((pair) => pair.startsWith(`${user} `)));
}

const hasAll = (sent: readonly string[]) => waitUntil(() => new Set(pairsOf(receiver)).size === sent.length);

describe.each(["1", "2"])("with %s worker(s)", (workers) => {
  test("after SIGKILL every event arrives, in the order of its key", async () => {
    const environment = { IMHOOK_CONFIG: await writeSettings("settings"), IMHOOK_WORKERS: workers };
    const first = await start("data", environment);
    const sent = await followMany(first, 0, 20);
    await waitUntil(() => receiver.received.length >= 5);
    // What is on its way by then may have arrived or not.
    receiver.answerWith((_event, response) => setTimeout(() => response.writeHead(204).end(), 20));
    sent.push(...(await followMany(first, 20, 20)));
    await end(first, "SIGKILL");
    const second = await start("data", environment);
    sent.push(...(await followMany(second, 40, 5)));
    await hasAll(sent);
    expectInOrder(sent);
    const state = (await ask(second, "GET", "destinations/social")).json;
    expect(state).toMatchObject({ state: "running", retrying: 0, held: 0, dead: 0 });
    expect(await end(second, "SIGTERM")).toBe(0);
    expect(second.logLines().filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  test("a destination that hangs does not keep the server from ending, and nothing is lost", async () => {
    const environment = { IMHOOK_CONFIG: await writeSettings("settings"), IMHOOK_WORKERS: workers };
    const first = await start("data", environment);
    const hanging: unknown[] = [];
    receiver.answerWith((_event, response) => void hanging.push(response));
    const sent = await followMany(first, 0, 3);
    await waitUntil(() => hanging.length > 0);
    expect(await end(first, "SIGTERM")).toBe(0);
    receiver.answerWith(undefined);
    await start("data", environment);
    await hasAll(sent);
    expectInOrder(sent);
  });
});

test("a reload of several processes uses the destinations of the settings file as they are now", async () => {
  const path = await writeSettings("settings");
  const imhook = await start("data", { IMHOOK_CONFIG: path, IMHOOK_WORKERS: "2" });
  const sent = await followMany(imhook, 0, 2);
  await hasAll(sent);
  const other = await startReceiver();
  await writeSettings("settings", { url: other.url });
  imhook.kill("SIGHUP");
  await imhook.logged("reloaded: all workers replaced");
  await followMany(imhook, 2, 2);
  await waitUntil(() => other.received.length === 2);
  expect(receiver.received).toHaveLength(2);
  await other.close();
});

test("a fault in the settings file is named, and imhook does not start", async () => {
  const path = await writeSettings("settings", { rate: "fast" });
  const failed = launchImhook(join(folder, "data"), { environment: { IMHOOK_CONFIG: path } });
  const { code, stderr } = await failed.ended;
  expect(code).not.toBe(0);
  expect(stderr).toContain("destinations.social.rate must");
});

describe("two instances over PostgreSQL", () => {
  test("deliver to a destination one at a time; when the one that does is killed, the other goes on", async () => {
    const { url } = await postgres.create();
    const environment = { IMHOOK_CONFIG: await writeSettings("settings"), IMHOOK_DATABASE: url };
    const one = await start("one", environment);
    const other = await start("other", environment);
    const sent = [...(await followMany(one, 0, 5)), ...(await followMany(other, 5, 5))];
    await hasAll(sent);
    expect(receiver.received).toHaveLength(10);
    for (const imhook of [one, other])
      expect((await ask(imhook, "GET", "destinations/social")).json).toMatchObject({ state: "running", origin: "settings" });
    await end(one, "SIGKILL");
    sent.push(...(await followMany(other, 10, 5)));
    await hasAll(sent);
    expectInOrder(sent);
  });

  test("run a destination of a settings file only where it is in the file, and one of a request wherever it can be run", async () => {
    const { url } = await postgres.create();
    const shared = { IMHOOK_DATABASE: url, IMHOOK_DESTINATION_ADDRESSES: "127.0.0.1" };
    const without = await start("without", shared);
    const withFile = await start("with", { ...shared, IMHOOK_CONFIG: await writeSettings("settings") });
    const sent = await followMany(without, 0, 3);
    await hasAll(sent);
    expect((await ask(without, "GET", "destinations")).json.items).toEqual([]);
    const requested = await startReceiver();
    const definition = { name: "requested", kind: "http", url: requested.url, secret: SECRET };
    expect((await ask(withFile, "POST", "destinations", definition)).status).toBe(200);
    await end(withFile, "SIGTERM");
    await followMany(without, 3, 3);
    await waitUntil(() => requested.received.length >= 3);
    expect(receiver.received).toHaveLength(3);
    expect((await ask(without, "GET", "destinations")).json.items).toMatchObject([{ name: "requested", state: "running" }]);
    await requested.close();
  });

  test("call after-handlers one at a time; when the one that does is killed, the other calls what is left, in order", async () => {
    const { url } = await postgres.create();
    const called = join(folder, "called");
    const handlers = join(folder, "handlers.ts");
    await writeFile(handlers, noteFollowers(called));
    const environment = { IMHOOK_DATABASE: url, IMHOOK_HANDLERS: handlers };
    const instances = [await start("one", environment), await start("other", environment)] as const;
    const calls = async () => (await readFile(called, "utf8").catch(() => "")).split("\n").filter((line) => line !== "");
    const sent = [...(await followMany(instances[0], 0, 15)), ...(await followMany(instances[1], 15, 15))];
    await waitUntil(async () => (await calls()).length >= 5);
    const [caller] = (await calls()).map((line) => Number(line.split(" ")[0]));
    const [killed, left] = instances[0].pid === caller ? instances : instances.toReversed();
    if (killed === undefined || left === undefined) throw new Error("there are two");
    await end(killed, "SIGKILL");
    const before = (await calls()).length;
    sent.push(...(await followMany(left, 30, 5)));
    const pairs = async () => (await calls()).map((line) => line.split(" ").slice(1).join(" "));
    await waitUntil(async () => new Set(await pairs()).size === sent.length);
    // Nothing has failed, so the order is that of the journal; what was not written yet is called again.
    expect([...new Set(await pairs())]).toEqual(sent);
    expect((await calls()).map((line) => line.startsWith(`${caller} `))).toEqual((await calls()).map((_line, index) => index < before));
    const state = await ask(left, "GET", "destinations/after-handlers");
    expect(state.json).toMatchObject({ kind: "handler", state: "running", retrying: 0, held: 0, dead: 0 });
  });
});

/** A module that notes by which process and for whom its after-handler is called, which takes some time. */
function noteFollowers(called: string): string {
  return `
import { appendFileSync } from "node:fs";
import { setTimeout as pass } from "node:timers/promises";
import { defineHandlers } from "imhook";
export default defineHandlers({ tencentChat: { "Follow.CallbackAfterFollowAdd": async ({ From_Account, FollowList }) => {
  await pass(100);
  appendFileSync(${JSON.stringify(called)}, \`\${process.pid} \${From_Account} \${FollowList[0]?.To_Account}\\n\`);
} } });
`;
}
