import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { createHandlerLogs } from "../../src/callbacks/context/log.ts";
import { NO_LOOKUPS } from "../../src/callbacks/context/no-lookups.ts";
import { createAfterCalls } from "../../src/deliveries/after-calls.ts";
import { type AfterContext, createServer, type Handlers, type Server } from "../../src/index.ts";
import { storedEntry } from "../support/entries.ts";
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
    expect(server.afterCalls()).toEqual({ made: names.length, failed: 0 });
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
    expect(server.afterCalls()).toEqual({ made: 2, failed: 0 });
  });

  test.each<{ fails: string; handler: () => void | Promise<void> }>([
    {
      fails: "throws",
      handler: () => {
        throw new Error("broken");
      },
    },
    {
      fails: "rejects",
      handler: async () => {
        throw new Error("broken");
      },
    },
  ])("that $fails is logged and counted, is not retried, and does not stop the others", async ({ handler }) => {
    const server = await startServer({
      tencentChat: { [COMMAND]: handler, "Sns.CallbackFriendDelete": () => void calls.push({} as HandlerCall) },
    });
    expect((await send(server, "anna")).json).toMatchObject({ ErrorCode: 0 });
    await post(tencentChatUrl(server.url, "Sns.CallbackFriendDelete"), bodyOf("Sns.CallbackFriendDelete"));
    await until(() => calls.length === 1);
    expect(server.afterCalls()).toEqual({ made: 2, failed: 1 });
    expect(messages.filter((message) => message === "after-handler failed")).toHaveLength(1);
  });

  test("does not delay the reply", async () => {
    let end = () => {};
    const server = await startServer({
      tencentChat: {
        [COMMAND]: () =>
          new Promise<void>((resolve) => {
            end = resolve;
          }),
      },
    });
    expect((await send(server, "anna")).status).toBe(200);
    await until(() => server.afterCalls().made === 1);
    expect((await send(server, "bob")).status).toBe(200);
    end();
    await until(() => server.afterCalls().made === 2);
    end();
  });

  test("that never finishes is abandoned after the timeout, its signal aborted, and counted", async () => {
    let aborted = false;
    const hang = (_request: never, { signal }: AfterContext) =>
      new Promise((resolve) => {
        signal.addEventListener("abort", () => {
          aborted = true;
        });
        setTimeout(resolve, 60_000).unref();
      });
    const log = pino({}, { write: (line: string) => messages.push(JSON.parse(line).msg) });
    const tools = { lookups: NO_LOOKUPS, logOf: createHandlerLogs(log) };
    const afterCalls = createAfterCalls({ handlers: { "tencent-chat": { [COMMAND]: hang }, openim: {} }, tools, log, timeout: 20 });
    await afterCalls.handle({ position: 1, entry: storedEntry({ command: COMMAND, body: JSON.stringify(bodyOf(COMMAND)) }) });
    expect({ aborted, counts: afterCalls.counts(), messages }).toEqual({
      aborted: true,
      counts: { made: 1, failed: 1 },
      messages: ["after-handler failed"],
    });
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
