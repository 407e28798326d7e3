import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { allow, createServer, discard, type Handlers, modify, refuse, type Server, type ServerOptions, verdicts } from "../../src/index.ts";
import { get, post } from "../support/http.ts";
import { documentedCommands } from "../support/operations.ts";
import { run } from "../support/run.ts";
import { tencentChatUrl } from "../support/urls.ts";

const MESSAGE = "C2C.CallbackBeforeSendMsg";
const FRIEND_ADDED = "Sns.CallbackFriendAdd";
const PASSED = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };

let folder: string;
let servers: Server[];
let logLines: Array<Record<string, unknown>>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-library-"));
  servers = [];
  logLines = [];
});

afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await rm(folder, { recursive: true });
});

describe("a handler of a before-command", () => {
  test.each<{ decides: string; handler: NonNullable<NonNullable<Handlers["tencentChat"]>[typeof MESSAGE]>; reply: object }>([
    { decides: "allow", handler: () => allow(), reply: PASSED },
    { decides: "refuse", handler: () => refuse("no"), reply: { ErrorCode: 120_001, ErrorInfo: "no" } },
    {
      decides: "refuse, in its own time",
      handler: async () => refuse("no", { code: 120_007 }),
      reply: { ErrorCode: 120_007, ErrorInfo: "no" },
    },
    { decides: "discard", handler: () => discard(), reply: { ErrorCode: 2 } },
    { decides: "modify", handler: () => modify({ CloudCustomData: "x" }), reply: { ...PASSED, CloudCustomData: "x" } },
  ])("decides: $decides", async ({ handler, reply }) => {
    const server = await startServer({ tencentChat: { [MESSAGE]: handler } });
    expect((await send(server, MESSAGE)).json).toMatchObject(reply);
  });

  test("is given the request and what is known of the callback", async () => {
    const given: unknown[] = [];
    const server = await startServer({
      tencentChat: {
        [MESSAGE]: (request, { sender, app, command, receivedAt, signal }) => {
          given.push(request, { sender, app, command, age: Date.now() - receivedAt < 5000, aborted: signal.aborted });
          return allow();
        },
      },
    });
    await send(server, MESSAGE);
    expect(given).toEqual([bodyOf(MESSAGE), { sender: "tencent-chat", app: "1400000000", command: MESSAGE, age: true, aborted: false }]);
  });

  test("changes nothing of what imhook tells of the callback", async () => {
    const command = "Sns.CallbackPrevFriendAdd";
    const refusing = await startServer({
      tencentChat: { [command]: ({ FriendItem }) => verdicts(FriendItem.map(({ To_Account }) => ({ user: To_Account, message: "no" }))) },
    });
    await send(refusing, command);
    const [entry] = await entriesOf(refusing);
    expect(entry).toMatchObject({ command, status: "accepted", decision: { kind: "verdicts" } });
    expect(entry?.actor).toBe((bodyOf(command) as { From_Account: string }).From_Account);
  });

  test.each<{ fails: string; handler: () => unknown }>([
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
    { fails: "returns nothing", handler: () => undefined },
    { fails: "returns a promise of nothing", handler: async () => null },
    { fails: "returns what is no decision", handler: () => ({ kind: "tea" }) },
    { fails: "returns a reply", handler: () => PASSED },
    { fails: "decides what the command does not know", handler: () => verdicts([{ user: "x", message: "y" }]) },
  ])("that $fails gives way to the safe default, and the log says so", async ({ handler }) => {
    const server = await startServer({ tencentChat: { [MESSAGE]: handler } } as Handlers);
    expect(await send(server, MESSAGE)).toMatchObject({ status: 200, json: PASSED });
    expect(await entriesOf(server)).toMatchObject([{ decision: { kind: "allow", default: "error" } }]);
    expect(logLines.filter(({ msg }) => msg === "handler failed, the safe default stands in")).toHaveLength(1);
  });

  test("that is late gives way in time, and its signal is aborted", async () => {
    let aborted: boolean | undefined;
    const server = await startServer(
      {
        tencentChat: {
          [MESSAGE]: async (_request, { signal }) => {
            await new Promise((resolve) => signal.addEventListener("abort", resolve));
            aborted = signal.aborted;
            return refuse("too late");
          },
        },
      },
      { tencentChat: { budget: 100 } },
    );
    expect((await send(server, MESSAGE)).json).toEqual(PASSED);
    expect(aborted).toBe(true);
  });

  test("left out stays as it is", async () => {
    const server = await startServer({ tencentChat: { [MESSAGE]: undefined } });
    expect((await send(server, MESSAGE)).json).toMatchObject(PASSED);
    expect((await send(server, "Group.CallbackBeforeSendMsg")).json).toMatchObject(PASSED);
  });

  test("of OpenIM decides too", async () => {
    const command = "callbackBeforeAddBlackCommand";
    const server = await startServer({ openim: { [command]: ({ ownerUserID }) => refuse(`not ${ownerUserID}`) } });
    const body = bodyOf(command) as { ownerUserID: string };
    expect((await post(`${server.url}/openim/${command}`, body)).json).toMatchObject({ nextCode: 1, errMsg: `not ${body.ownerUserID}` });
  });
});

describe("a server", () => {
  test("stops once, however often it is told", async () => {
    const server = await startServer();
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  test("is one of several in a process, each with its own handlers", async () => {
    const [lenient, strict] = await Promise.all([
      startServer({ tencentChat: { [MESSAGE]: () => allow() } }, { dataDir: join(folder, "lenient") }),
      startServer({ tencentChat: { [MESSAGE]: () => refuse("no") } }, { dataDir: join(folder, "strict") }),
    ]);
    expect((await send(lenient, MESSAGE)).json).toMatchObject({ ErrorCode: 0 });
    expect((await send(strict, MESSAGE)).json).toMatchObject({ ErrorCode: 120_001 });
    expect(await entriesOf(lenient)).toHaveLength(1);
    await lenient.stop();
    expect((await send(strict, MESSAGE)).status).toBe(200);
  });

  test("looks at no environment unless it is given one", async () => {
    process.env.IMHOOK_PORT = "not a port";
    try {
      const server = await startServer();
      expect((await get(`${server.operatorUrl}/ready`)).status).toBe(200);
      await expect(createServer({ environment: process.env })).rejects.toThrow("IMHOOK_PORT must be");
    } finally {
      delete process.env.IMHOOK_PORT;
    }
  });

  test("warns of a variable of ours that is none", async () => {
    const log = pino({}, { write: (line: string) => logLines.push(JSON.parse(line)) });
    servers.push(await createServer({ settings: settingsOf(), environment: { IMHOOK_PROT: "1" }, log }));
    expect(logLines).toContainEqual(expect.objectContaining({ variable: "IMHOOK_PROT", level: 40 }));
  });

  test("takes no signal and prints nothing", async () => {
    const signals = ["SIGINT", "SIGTERM", "SIGHUP", "uncaughtException", "unhandledRejection"];
    const before = signals.map((signal) => process.listenerCount(signal));
    await startServer();
    expect(signals.map((signal) => process.listenerCount(signal))).toEqual(before);
    const source = `import { createServer } from "../library/src/index.ts";
      const server = await createServer({ settings: ${JSON.stringify(settingsOf({ dataDir: join(folder, "quiet") }))} });
      await fetch(server.url + "/nowhere");
      await server.stop();`;
    expect(await run("node", ["--input-type=module-typescript", "--eval", source])).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe("is refused at the start, by name", () => {
  test.each<{ handlers: unknown; message: string }>([
    {
      handlers: { tencentChat: { "C2C.CallbackBeforeSendMesg": () => allow() } },
      message: 'handlers.tencentChat["C2C.CallbackBeforeSendMesg"] is not a command.',
    },
    { handlers: { openim: { addBlackCommand: () => allow() } }, message: "its current name is callbackBeforeAddBlackCommand." },
    {
      handlers: { openim: { callbackBeforeAddBlackCommand: allow() } },
      message: 'handlers.openim["callbackBeforeAddBlackCommand"] must be a function.',
    },
    { handlers: { openIm: {} }, message: "handlers.openIm is not a sender; there are tencentChat, openim." },
    { handlers: { tencentChat: { constructor: () => allow() } }, message: 'handlers.tencentChat["constructor"] is not a command.' },
  ])("$message", async ({ handlers, message }) => {
    await expect(createServer({ handlers: handlers as Handlers, settings: settingsOf() })).rejects.toMatchObject({
      name: "ConfigError",
      message: expect.stringContaining(message),
    });
  });
});

describe("leaves nothing open where it cannot start:", () => {
  let occupied: TcpServer;
  let port: number;

  beforeEach(async () => {
    occupied = createTcpServer();
    await new Promise<void>((resolve) => occupied.listen(0, "127.0.0.1", resolve));
    // A server that listens on a port, not on a pipe, has an address of this form.
    port = (occupied.address() as AddressInfo).port;
    await writeFile(join(folder, "file"), "");
    for (const name of ["journal.sqlite", "relations.sqlite"]) await mkdirWith(name);
    await mkdirWith("after-handlers.json");
  });

  afterEach(() => new Promise((resolve) => occupied.close(resolve)));

  test.each([
    { fault: "a port in use", settings: () => ({ port }), reason: "EADDRINUSE" },
    { fault: "an operator port in use", settings: () => ({ operator: { port } }), reason: "EADDRINUSE" },
    { fault: "a data folder that is a file", settings: () => ({ dataDir: join(folder, "file") }), reason: "EEXIST" },
    { fault: "a journal that is none", settings: () => ({ dataDir: join(folder, "bad-journal.sqlite") }), reason: "not a database" },
    { fault: "relations that are none", settings: () => ({ dataDir: join(folder, "bad-relations.sqlite") }), reason: "not a database" },
    {
      fault: "a position that is none",
      settings: () => ({ dataDir: join(folder, "bad-after-handlers.json") }),
      reason: "does not contain a position",
    },
  ])("$fault", async ({ settings, reason }) => {
    // The process ends by itself only where no port, thread or timer is left.
    const source = `import { createServer } from "../library/src/index.ts";
      const handlers = { tencentChat: { "${FRIEND_ADDED}": () => {} } };
      await createServer({ handlers, settings: ${JSON.stringify({ ...settingsOf(), ...settings() })} }).catch((error) => console.log(String(error)));`;
    const { code, stdout, stderr } = await run("node", ["--input-type=module-typescript", "--eval", source]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(reason);
  });

  /** A data folder of its own in which one file is no such file. */
  async function mkdirWith(name: string): Promise<void> {
    await mkdir(join(folder, `bad-${name}`));
    await writeFile(join(folder, `bad-${name}`, name), "this is neither a database nor a position. ".repeat(40));
  }
});

function settingsOf(settings: ServerOptions["settings"] = {}): NonNullable<ServerOptions["settings"]> {
  return { port: 0, operator: { port: 0 }, dataDir: join(folder, "data"), duplicateWindow: 0, ...settings };
}

async function startServer(handlers: Handlers = {}, settings: ServerOptions["settings"] = {}): Promise<Server> {
  const log = pino({ level: "debug" }, { write: (line: string) => logLines.push(JSON.parse(line)) });
  const server = await createServer({ handlers, settings: settingsOf(settings), log });
  servers.push(server);
  return server;
}

function send({ url }: Server, command: string) {
  return post(tencentChatUrl(url, command), bodyOf(command));
}

function bodyOf(command: string): unknown {
  return documentedCommands.find((documented) => documented.command === command)?.examples[0]?.body;
}

async function entriesOf({ operatorUrl }: Server): Promise<Array<Record<string, unknown>>> {
  return (await get(`${operatorUrl}/api/callbacks`)).json.items as Array<Record<string, unknown>>;
}
