import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { type AfterContext, allow, createServer, type Handlers, refuse, type Server } from "../../src/index.ts";
import { get, post } from "../support/http.ts";
import { documentedCommands } from "../support/operations.ts";
import { type Running, start } from "../support/run.ts";
import { tencentChatUrl } from "../support/urls.ts";

const COMMAND = "Sns.CallbackFriendAdd";
const FOLLOWED = "Follow.CallbackAfterFollowAdd";

/** A call of a handler: the user whose friend list changed, and the context. */
interface HandlerCall {
  from: string | undefined;
  context: AfterContext;
}

let folder: string;
let servers: Server[];
let calls: HandlerCall[];
let messages: string[];
let programs: Running[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-after-"));
  servers = [];
  calls = [];
  messages = [];
  programs = [];
});

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  for (const program of programs) program.kill("SIGKILL");
  await Promise.all(programs.map(({ ended }) => ended));
  await rm(folder, { recursive: true });
});

const recording: Handlers = {
  tencentChat: {
    [COMMAND]: ({ PairList }, context) => {
      calls.push({ from: PairList[0]?.From_Account, context });
    },
  },
};

describe("the handler of an after-command", () => {
  test("is called with the request of an entry that is on disk", async () => {
    const server = await startServer(recording);
    await send(server, "anna");
    await until(() => calls.length === 1);
    const [{ from, context }] = calls as [HandlerCall];
    const entry = (await get(`${server.operatorUrl}/api/callbacks/${context.entry}`)).json;
    expect(from).toBe("anna");
    expect(entry).toMatchObject({ id: context.entry, command: COMMAND, app: context.app, receivedAt: context.receivedAt });
    expect(context).toMatchObject({ sender: "tencent-chat", app: "1400000000", command: COMMAND });
    expect(context.signal.aborted).toBe(false);
  });

  test("is called for one callback at a time, in the order of commits", async () => {
    const names = Array.from({ length: 250 }, (_, index) => `user${index}`);
    let running = 0;
    let peak = 0;
    const server = await startServer({
      tencentChat: {
        [COMMAND]: async ({ PairList }, context) => {
          running += 1;
          peak = Math.max(peak, running);
          await new Promise((resolve) => setImmediate(resolve));
          running -= 1;
          calls.push({ from: PairList[0]?.From_Account, context });
        },
      },
    });
    for (const name of names) await send(server, name);
    await until(() => calls.length === names.length);
    expect(calls.map(({ from }) => from)).toEqual(names);
    expect(peak).toBe(1);
    expect(server.afterCalls()).toEqual({ made: names.length, failed: 0, givenUp: 0 });
  });

  test("is not called for quarantined callbacks, duplicates, or other commands", async () => {
    const followed: string[] = [];
    const handlers: Handlers = {
      tencentChat: { ...recording.tencentChat, [FOLLOWED]: ({ From_Account }) => void followed.push(From_Account) },
    };
    const server = await startServer(handlers, { duplicateWindow: 600 });
    await post(tencentChatUrl(server.url, COMMAND), { CallbackCommand: COMMAND });
    await post(tencentChatUrl(server.url, "Sns.CallbackFriendDelete"), bodyOf("Sns.CallbackFriendDelete"));
    for (let times = 0; times < 3; times += 1) await post(tencentChatUrl(server.url, FOLLOWED), bodyOf(FOLLOWED));
    await send(server, "anna");
    await until(() => calls.length === 1);
    expect(calls.map(({ from }) => from)).toEqual(["anna"]);
    expect(followed).toHaveLength(1);
    expect(server.afterCalls()).toEqual({ made: 2, failed: 0, givenUp: 0 });
  });

  test.each<{ fails: string; fail: () => void | Promise<void> }>([
    {
      fails: "throws",
      fail: () => {
        throw new Error("broken");
      },
    },
    {
      fails: "rejects",
      fail: async () => {
        throw new Error("broken");
      },
    },
  ])("that $fails is logged, counted and called again with the same entry, and what comes later with its key waits", async ({ fail }) => {
    const order: string[] = [];
    const server = await startServer({
      tencentChat: {
        [COMMAND]: (_request, { entry }) => {
          order.push(entry);
          return order.length < 3 ? fail() : undefined;
        },
        "Sns.CallbackFriendDelete": () => void order.push("the other"),
      },
    });
    expect((await send(server, "anna")).json).toMatchObject({ ErrorCode: 0 });
    await post(tencentChatUrl(server.url, "Sns.CallbackFriendDelete"), bodyOf("Sns.CallbackFriendDelete"));
    await until(() => order.length === 4);
    expect(order).toEqual([order[0], order[0], order[0], "the other"]);
    expect(server.afterCalls()).toEqual({ made: 4, failed: 2, givenUp: 0 });
    expect(messages.filter((message) => message === "after-handler failed")).toHaveLength(2);
  });

  test("does not delay the reply", async () => {
    const ends: Array<() => void> = [];
    const server = await startServer({ tencentChat: { [COMMAND]: () => new Promise<void>((resolve) => ends.push(resolve)) } });
    expect((await send(server, "anna")).status).toBe(200);
    await until(() => ends.length === 1);
    expect((await send(server, "bob")).status).toBe(200);
    ends[0]?.();
    await until(() => ends.length === 2);
    ends[1]?.();
  });
});

describe("the event handler", () => {
  test("is called for the events of both senders, after the after-handler, in the form of the operator API", async () => {
    const called: unknown[] = [];
    const server = await startServer({
      tencentChat: { [COMMAND]: () => void called.push("after-handler") },
      onEvent: (event, { entry, index }) => void called.push({ ...event, isOf: entry, index }),
    });
    await send(server, "anna");
    await post(`${server.url}/openim/callbackAfterUserOnlineCommand`, bodyOf("callbackAfterUserOnlineCommand"));
    const { items } = (await get(`${server.operatorUrl}/api/events`)).json as { items: Array<{ entry: string }> };
    expect(items).toMatchObject([{ type: "friend.added", actor: "anna" }, { type: "user.online" }]);
    await until(() => called.length === 3);
    expect(called).toEqual(["after-handler", ...items.map((event) => ({ ...event, isOf: event.entry, index: 0 }))]);
    expect([server.afterCalls(), server.eventCalls()]).toEqual([
      { made: 1, failed: 0, givenUp: 0 },
      { made: 2, failed: 0, givenUp: 0 },
    ]);
  });

  test("is called for what an allowed before-callback announces, and not for what was refused", async () => {
    const called: unknown[] = [];
    const command = "callbackBeforeAddBlackCommand";
    const server = await startServer({
      openim: { [command]: ({ ownerUserID }) => (ownerUserID === "mallory" ? refuse("no") : allow()) },
      onEvent: ({ type, actor, inferred }) => void called.push({ type, actor, inferred }),
    });
    const block = bodyOf(command) as object;
    for (const ownerUserID of ["mallory", "anna"]) await post(`${server.url}/openim/${command}`, { ...block, ownerUserID });
    await until(() => called.length === 1);
    expect(called).toEqual([{ type: "user.blocked", actor: "anna", inferred: true }]);
  });
});

describe("over a restart", () => {
  test("callbacks recorded before there was a handler are not delivered", async () => {
    const first = await startServer({});
    await send(first, "anna");
    await first.close();
    const second = await startServer(recording);
    await send(second, "bob");
    await until(() => calls.length === 1);
    expect(calls.map(({ from }) => from)).toEqual(["bob"]);
  });

  test("callbacks that were recorded and not delivered are delivered, each once", async () => {
    const first = await startServer(recording);
    await send(first, "anna");
    await until(() => calls.length === 1);
    await first.close();
    const without = await startServer({});
    await send(without, "bob");
    await without.close();
    const third = await startServer(recording);
    await until(() => calls.length === 2);
    await send(third, "carl");
    await until(() => calls.length === 3);
    expect(calls.map(({ from }) => from)).toEqual(["anna", "bob", "carl"]);
  });

  test("a new journal is followed from its beginning", async () => {
    const first = await startServer(recording);
    for (const name of ["anna", "bob"]) await send(first, name);
    await until(() => calls.length === 2);
    await first.close();
    for (const file of ["journal.sqlite", "relations.sqlite"]) await rm(join(folder, file));
    const second = await startServer(recording);
    await send(second, "carl");
    await until(() => calls.length === 3);
    expect(calls.at(-1)?.from).toBe("carl");
  });

  test.each(["", "{", '{"position":-1}', '{"position":1e9}', '{"position":"1"}', "null"])(
    "an invalid position stops the start: %j",
    async (text) => {
      await writeFile(join(folder, "after-handlers.json"), text);
      await expect(startServer(recording)).rejects.toThrow(/after-handlers\.json does not contain a position/);
    },
  );

  test("forced by kill -9, each callback is delivered at least once", async () => {
    const called = join(folder, "called");
    const killed = await startProgram(called);
    const sent = Array.from({ length: 60 }, (_, index) => `user${index}`);
    const answers = await Promise.all(sent.map((name) => post(tencentChatUrl(killed.url, COMMAND), bodyFrom(name))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    killed.running.kill("SIGKILL");
    await killed.running.ended;
    expect((await readCalls(called)).length).toBeLessThan(sent.length);
    await startProgram(called);
    await until(async () => new Set(await readCalls(called)).size === sent.length);
    expect([...new Set(await readCalls(called))].toSorted()).toEqual(sent.toSorted());
  });
});

/** Starts a process whose handler writes each name to a file. It is slow, so that it is behind when it is killed. */
async function startProgram(called: string): Promise<{ running: Running; url: string }> {
  const source = `import { createServer } from ${JSON.stringify(new URL("../../src/index.ts", import.meta.url))};
    import { appendFileSync } from "node:fs";
    const server = await createServer({
      settings: { port: 0, operator: { port: 0 }, dataDir: ${JSON.stringify(folder)}, duplicateWindow: 0 },
      handlers: { tencentChat: { "${COMMAND}": async ({ PairList }) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        appendFileSync(${JSON.stringify(called)}, PairList[0].From_Account + "\\n");
      } } },
    });
    console.log(server.url);`;
  const running = start("node", ["--input-type=module-typescript", "--eval", source]);
  programs.push(running);
  const [url = ""] = await running.printed(/http:\S+/);
  return { running, url };
}

async function readCalls(path: string): Promise<string[]> {
  const text = await readFile(path, "utf8").catch(() => "");
  return text.split("\n").filter((line) => line !== "");
}

async function startServer(handlers: Handlers, settings: { duplicateWindow?: number } = {}): Promise<Server> {
  const log = pino({ level: "debug" }, { write: (line: string) => messages.push(JSON.parse(line).msg) });
  const settled = { port: 0, operator: { port: 0 }, dataDir: folder, duplicateWindow: 0, ...settings };
  const server = await createServer({ handlers, settings: settled, log });
  servers.push(server);
  return server;
}

function send({ url }: Server, from: string) {
  return post(tencentChatUrl(url, COMMAND), bodyFrom(from));
}

function bodyFrom(from: string): unknown {
  const body = structuredClone(bodyOf(COMMAND)) as { PairList: Array<{ From_Account: string }> };
  for (const pair of body.PairList) pair.From_Account = from;
  return body;
}

function bodyOf(command: string): unknown {
  return documentedCommands.find((documented) => documented.command === command)?.examples[0]?.body;
}

const LONGEST_WAIT_MS = 15_000;

/** Polls until the condition holds. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + LONGEST_WAIT_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error("the condition never became true");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
