import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { startDecisionLoad } from "../../support/decision-load.ts";
import { FRIEND_ADDED, MESSAGE, type ModuleOptions, moduleText } from "../../support/handlers-module.ts";
import { get, post, type Response } from "../../support/http.ts";
import { type Imhook, isAlive, launchImhook, startImhook } from "../../support/imhook.ts";
import type { Running } from "../../support/run.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { waitUntil } from "../../support/wait-until.ts";

// Real processes: modules are loaded by Node's own loader, with signals, threads and workers.

jest.setTimeout(120_000);

let folder: string;
let path: string;
let called: string;
let started: Running[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-handlers-"));
  path = join(folder, "handlers.ts");
  called = join(folder, "called");
  started = [];
});

afterEach(async () => {
  for (const running of started) running.kill("SIGKILL");
  await Promise.all(started.map(({ ended }) => ended));
  await rm(folder, { recursive: true });
});

function environmentOf(workers: string): Record<string, string> {
  return { IMHOOK_WORKERS: workers, IMHOOK_HANDLERS: path, IMHOOK_DUPLICATE_WINDOW: "0" };
}

async function start(workers: string, environment: Record<string, string> = {}): Promise<Imhook> {
  const imhook = await startImhook(join(folder, "data"), { environment: { ...environmentOf(workers), ...environment } });
  started.push(imhook);
  return imhook;
}

const write = (options: ModuleOptions) => writeFile(path, moduleText(options));

function befriend({ url }: Imhook, From_Account: string): Promise<Response> {
  const PairList = [{ From_Account, To_Account: "bob", Initiator_Account: From_Account }];
  return post(tencentChatUrl(url, FRIEND_ADDED), { CallbackCommand: FRIEND_ADDED, PairList });
}

/** The text with which a message is refused; empty if it is allowed. */
async function refusalOf({ url }: Imhook): Promise<string> {
  const MsgBody = [{ MsgType: "TIMTextElem", MsgContent: { Text: "hello" } }];
  const message = { CallbackCommand: MESSAGE, From_Account: "anna", To_Account: "bob", MsgBody };
  return (await post(tencentChatUrl(url, MESSAGE), message)).json.ErrorInfo;
}

/** What different connections, and so as good as certainly all workers, answer. */
async function refusalsOf(imhook: Imhook): Promise<string[]> {
  return [...new Set(await Promise.all(Array.from({ length: 8 }, () => refusalOf(imhook))))];
}

async function calls(): Promise<string[]> {
  const text = await readFile(called, "utf8").catch(() => "");
  return text.split("\n").filter((line) => line !== "");
}

const statisticsOf = async ({ operatorUrl }: Imhook) => (await get(`${operatorUrl}/api/statistics`)).json.handlers;

/** Reloads, and resolves when the module is in use or was refused. */
async function reload(imhook: Imhook): Promise<void> {
  const ends = () => imhook.logLines().filter(({ msg }) => /^handlers (not )?reloaded/.test(String(msg))).length;
  const before = ends();
  imhook.kill("SIGHUP");
  await waitUntil(() => ends() > before);
  await waitUntil(async () => (await imhook.ready()).json.workers.ready === (await imhook.ready()).json.workers.wanted);
}

describe.each(["1", "2"])("a handlers module with %s worker(s)", (workers) => {
  test("decides, is called for what was recorded, and is shown", async () => {
    await write({ refusal: "not today", called });
    const imhook = await start(workers);
    expect(await refusalsOf(imhook)).toEqual(["not today"]);
    expect((await befriend(imhook, "anna")).status).toBe(200);
    await waitUntil(async () => (await calls()).length === 2);
    expect(await calls()).toEqual(["after anna", "event anna"]);
    const [banner] = await imhook.printed(/Handlers of [\s\S]*?\n\n/);
    expect(banner).toBe(`Handlers of ${path}:\n  Tencent Chat: ${MESSAGE}\n  Tencent Chat: ${FRIEND_ADDED}\n  onEvent\n\n`);
    expect((await imhook.ready()).json.handlers).toBe("ok");
    expect(await statisticsOf(imhook)).toEqual({
      loadedAt: expect.any(Number),
      version: expect.stringMatching(/^[0-9a-f]{12}$/),
      failure: null,
      after: { made: 1, failed: 0, givenUp: 0 },
      events: { made: 1, failed: 0, givenUp: 0 },
    });
    imhook.kill("SIGTERM");
    expect((await imhook.ended).code).toBe(0);
  });

  test("is read again at SIGHUP, under load: no call is refused, old decisions come before and new ones after", async () => {
    await write({ refusal: "old" });
    const imhook = await start(workers);
    const load = startDecisionLoad(imhook.url);
    await load.more(200);
    await write({ refusal: "new" });
    const signalled = load.now();
    await reload(imhook);
    const reloaded = load.now();
    await load.more(200);
    const outcomes = await load.stop();
    const answersOf = (chosen: typeof outcomes) => [...new Set(chosen.map(({ answer }) => answer))].toSorted();
    expect(answersOf(outcomes)).toEqual(["new", "old"]);
    expect(answersOf(outcomes.filter(({ ended }) => ended < signalled))).toEqual(["old"]);
    expect(answersOf(outcomes.filter(({ began }) => began > reloaded))).toEqual(["new"]);
    // In one process the change is one step: a call that begins after a new decision gets a new one.
    const firstNew = Math.min(...outcomes.filter(({ answer }) => answer === "new").map(({ ended }) => ended));
    if (workers === "1") expect(answersOf(outcomes.filter(({ began }) => began > firstNew))).toEqual(["new"]);
    const statistics = async () => (await get(`${imhook.operatorUrl}/api/statistics`)).json;
    // Workers report once per second.
    await waitUntil(async () => (await statistics()).recorded.accepted === outcomes.length);
    expect((await statistics()).fallbacks).toEqual({ quarantine: 0, deadline: 0, error: 0, overload: 0 });
  });

  test("that is broken at SIGHUP changes nothing, also for a process that is started later; a good one ends that", async () => {
    await write({ refusal: "old", called });
    const imhook = await start(workers);
    const broken = `${moduleText({ refusal: "broken", called })}throw new Error("half written");`;
    await writeFile(path, broken);
    await reload(imhook);
    const problem = `${path}:${broken.split("\n").length}: Error: half written`;
    expect(imhook.logLines().find(({ msg }) => String(msg).startsWith("handlers not reloaded"))).toMatchObject({
      level: 50,
      msg: "handlers not reloaded, the ones from before stay in use",
      problem,
    });
    expect((await imhook.ready()).json).toMatchObject({ ready: true, handlers: expect.stringContaining("read again and refused") });
    expect(await statisticsOf(imhook)).toMatchObject({ failure: problem });
    const worker = imhook.workerPids().findLast(isAlive);
    if (worker !== undefined) {
      process.kill(worker, "SIGKILL");
      await imhook.readyWhen(({ json }) => json.workers.died === 1 && json.workers.ready === 2);
    }
    expect(await refusalsOf(imhook)).toEqual(["old"]);
    await befriend(imhook, "anna");
    await waitUntil(async () => (await calls()).length === 2);
    await write({ refusal: "good", called });
    await reload(imhook);
    expect(await refusalsOf(imhook)).toEqual(["good"]);
    expect([(await imhook.ready()).json.handlers, (await statisticsOf(imhook)).failure]).toEqual(["ok", null]);
  });

  test("that gets after-handlers at SIGHUP calls them from the next callback on", async () => {
    await write({});
    const imhook = await start(workers);
    await befriend(imhook, "anna");
    await write({ called });
    await reload(imhook);
    await befriend(imhook, "carl");
    await waitUntil(async () => (await calls()).length === 2);
    expect(await calls()).toEqual(["after carl", "event carl"]);
  });

  test("whose process is killed is called for everything, in order, each at least once", async () => {
    await write({ called, pause: 20 });
    const killed = await start(workers);
    const users = Array.from({ length: 40 }, (_user, index) => `user-${index}`);
    const answers = await Promise.all(users.map((user) => befriend(killed, user)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await waitUntil(async () => (await calls()).length > 5);
    killed.kill("SIGKILL");
    await killed.ended;
    const before = await calls();
    expect(before.length).toBeLessThan(2 * users.length);
    const imhook = await start(workers);
    const { items } = (await get(`${imhook.operatorUrl}/api/events?limit=1000`)).json as { items: Array<{ actor: string }> };
    const inOrder = items.flatMap(({ actor }) => [`after ${actor}`, `event ${actor}`]);
    expect(inOrder).toHaveLength(2 * users.length);
    await waitUntil(async () => new Set(await calls()).size === inOrder.length);
    const after = (await calls()).slice(before.length);
    expect(before).toEqual(inOrder.slice(0, before.length));
    // What is repeated is the end of what was called before.
    expect(after).toEqual(inOrder.slice(inOrder.length - after.length));
    expect(before.length + after.length).toBeGreaterThanOrEqual(inOrder.length);
  });

  test.each([
    ["everywhere", ""],
    ["in the process that receives callbacks", "if (isMainThread) "],
  ])("that throws %s while it is loaded stops the start, with its file and line", async (_where, condition) => {
    const imports = 'import { isMainThread } from "node:worker_threads";\nimport { defineHandlers } from "imhook";';
    const thrown = `${condition}throw new Error("no database");\nvoid isMainThread;`;
    await writeFile(path, `${imports}\n${thrown}\nexport default defineHandlers({});\n`);
    const running = launchImhook(join(folder, "data"), { environment: environmentOf(workers) });
    started.push(running);
    const { code, stdout, stderr } = await running.ended;
    expect([code, stdout, stderr.split("\n").at(-2)]).toEqual([1, "", `imhook: ${path}:3: Error: no database`]);
  });

  test("whose after-handler ends its thread, or blocks it, delays nobody and is called again", async () => {
    const open = join(folder, "open");
    await writeFile(
      path,
      `import { appendFileSync, existsSync, readFileSync } from "node:fs";
      import { defineHandlers } from "imhook";
      export default defineHandlers({ tencentChat: { "${FRIEND_ADDED}": ({ PairList }, { log }) => {
        appendFileSync(${JSON.stringify(called)}, "call\\n");
        log.info("called");
        if (readFileSync(${JSON.stringify(called)}, "utf8") === "call\\n") process.exit(0);
        while (!existsSync(${JSON.stringify(open)}));
      } } });`,
    );
    const imhook = await start(workers);
    await befriend(imhook, "anna");
    await waitUntil(async () => (await calls()).length === 2);
    // The second call blocks its thread now.
    expect((await befriend(imhook, "carl")).status).toBe(200);
    expect((await imhook.ready()).json).toMatchObject({ ready: true, handlers: "ok", workers: { died: 0 } });
    await writeFile(open, "");
    await waitUntil(async () => (await statisticsOf(imhook)).after.made === 3);
    expect((await statisticsOf(imhook)).after).toEqual({ made: 3, failed: 1, givenUp: 0 });
    const [entry] = (await get(`${imhook.operatorUrl}/api/callbacks?user=anna`)).json.items;
    expect(imhook.logLines()).toContainEqual(
      expect.objectContaining({
        level: 40,
        msg: "after-handler failed",
        sender: "tencent-chat",
        command: FRIEND_ADDED,
        entry: entry.id,
        err: expect.objectContaining({ message: "it ended or blocked its thread: module-thread has ended" }),
      }),
    );
    // Lines that were written just before the thread ended are there.
    expect(imhook.logLines().filter(({ msg, entry: of }) => msg === "called" && of === entry.id)).toHaveLength(2);
  });

  test("asks for lists and relations in its after-handlers too, also after the rules have changed", async () => {
    const rules = join(folder, "rules.yaml");
    const listing = (name: string) => `lists:\n  ${name}: [anna]\nrules:\n  - { name: r, on: user.blocking, when: "false", refuse: {} }\n`;
    await writeFile(rules, listing("vips"));
    await writeFile(
      path,
      `import { appendFileSync } from "node:fs";
      import { defineHandlers } from "imhook";
      export default defineHandlers({ tencentChat: { "${FRIEND_ADDED}": async ({ PairList }, { lists, relations }) => {
        const user = String(PairList[0]?.From_Account);
        const isListed = (name: string) => { try { return lists.has(name, user); } catch { return null; } };
        const isBlocked = await relations.isBlocked(user, "mallory").catch(() => false);
        appendFileSync(${JSON.stringify(called)}, JSON.stringify([user, isListed("vips"), isListed("guests"), isBlocked]) + "\\n");
      } } });`,
    );
    const imhook = await start(workers, { IMHOOK_RULES: rules });
    const blocking = { CallbackCommand: "Sns.CallbackBlackListAdd", PairList: [{ From_Account: "anna", To_Account: "mallory" }] };
    await post(tencentChatUrl(imhook.url, blocking.CallbackCommand), blocking);
    await waitUntil(async () => (await get(`${imhook.operatorUrl}/api/relations`)).json.items.length > 0);
    for (const user of ["anna", "carl"]) await befriend(imhook, user);
    await waitUntil(async () => (await calls()).length === 2);
    await writeFile(rules, listing("guests"));
    expect((await post(`${imhook.operatorUrl}/api/rules/reload`, {})).json.failure).toBeNull();
    await befriend(imhook, "anna");
    await waitUntil(async () => (await calls()).length === 3);
    expect((await calls()).map((line) => JSON.parse(line))).toEqual([
      ["anna", true, null, true],
      ["carl", false, null, false],
      ["anna", null, true, true],
    ]);
  });
});

test("a before-handler that ends its process ends a worker, which is replaced", async () => {
  await writeFile(
    path,
    `import { allow, defineHandlers } from "imhook";
    export default defineHandlers({ tencentChat: { "${MESSAGE}": ({ From_Account }) => From_Account === "anna" ? process.exit(7) : allow() } });`,
  );
  const imhook = await start("2");
  await expect(refusalOf(imhook)).rejects.toThrow();
  await imhook.readyWhen(({ json }) => json.workers.died === 1 && json.workers.ready === 2);
  expect(imhook.logLines()).toContainEqual(expect.objectContaining({ level: 50, msg: "worker died", how: "exit code 7" }));
  expect((await befriend(imhook, "carl")).status).toBe(200);
});

test("a module that workers cannot load, and the primary can, is refused as a whole", async () => {
  await write({ refusal: "old" });
  const imhook = await start("2");
  await writeFile(
    path,
    `import { isMainThread } from "node:worker_threads";\nif (isMainThread) throw new Error("not here");\n${moduleText({})}`,
  );
  await reload(imhook);
  expect(await statisticsOf(imhook)).toMatchObject({ failure: `${path}:2: Error: not here` });
  expect(await refusalsOf(imhook)).toEqual(["old"]);
  process.kill(imhook.workerPids()[0] ?? 0, "SIGKILL");
  await imhook.readyWhen(({ json }) => json.workers.died === 1 && json.workers.ready === 2);
  expect(await refusalsOf(imhook)).toEqual(["old"]);
});

test("SIGHUP to one process with neither rules nor handlers says that there is nothing to reload", async () => {
  const imhook = await startImhook(join(folder, "data"));
  started.push(imhook);
  imhook.kill("SIGHUP");
  const message =
    "SIGHUP ignored: there are no files of rules, handlers or tokens, and reloading settings needs at least two workers (IMHOOK_WORKERS)";
  expect(await imhook.logged(message)).toMatchObject({ level: 40 });
});
