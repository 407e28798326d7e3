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
import { waitUntil } from "../support/wait-until.ts";

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
  await Promise.all(servers.map((server) => server.close()));
  await rm(folder, { recursive: true });
});

describe("a handler of a before-command", () => {
  test.each<{ decides: string; handler: NonNullable<NonNullable<Handlers["tencentChat"]>[typeof MESSAGE]>; reply: object }>([
    { decides: "allow", handler: () => allow(), reply: PASSED },
    { decides: "refuse", handler: () => refuse("no"), reply: { ErrorCode: 120_001, ErrorInfo: "no" } },
    {
      decides: "refuse, asynchronously",
      handler: async () => refuse("no", { code: 120_007 }),
      reply: { ErrorCode: 120_007, ErrorInfo: "no" },
    },
    { decides: "discard", handler: () => discard(), reply: { ErrorCode: 2 } },
    { decides: "modify", handler: () => modify({ CloudCustomData: "x" }), reply: { ...PASSED, CloudCustomData: "x" } },
  ])("decides: $decides", async ({ handler, reply }) => {
    const server = await startServer({ tencentChat: { [MESSAGE]: handler } });
    expect((await send(server, MESSAGE)).json).toMatchObject(reply);
  });

  test("receives the request and the context of the callback", async () => {
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

  test("does not change what imhook records about the callback", async () => {
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
    { fails: "returns something else than a decision", handler: () => ({ kind: "tea" }) },
    { fails: "returns a reply", handler: () => PASSED },
    { fails: "returns a decision that the command does not have", handler: () => verdicts([{ user: "x", message: "y" }]) },
  ])("that $fails is replaced by the fallback and logged", async ({ handler }) => {
    const server = await startServer({ tencentChat: { [MESSAGE]: handler } } as Handlers);
    expect(await send(server, MESSAGE)).toMatchObject({ status: 200, json: PASSED });
    expect(await entriesOf(server)).toMatchObject([{ decision: { kind: "allow", fallback: "error" } }]);
    expect(logLines.filter(({ msg }) => msg === "handler failed, the fallback was sent")).toHaveLength(1);
  });

  test("that throws is logged with its command and entry", async () => {
    const server = await startServer({
      tencentChat: {
        [MESSAGE]: () => {
          throw new Error("broken");
        },
      },
    });
    await send(server, MESSAGE);
    const [entry] = await entriesOf(server);
    const line = logLines.find(({ msg }) => msg === "handler failed, the fallback was sent");
    expect(line).toMatchObject({ command: MESSAGE, entry: entry?.id, err: { message: "broken" } });
  });

  test("that returns the request's own users may do so, and an illegal field is logged with its place", async () => {
    const command = "callbackBeforeUserRegisterCommand";
    const user = { userID: "nadia", nickname: "Nadia", faceURL: "", ex: "", createTime: 1, appMangerLevel: 0, globalRecvMsgOpt: 0 };
    let nickname: unknown = "changed";
    const changed = () => ({ ...user, nickname });
    const server = await startServer({ openim: { [command]: () => modify({ users: [changed()] }) } } as Handlers);
    const register = () => post(`${server.url}/openim/sample/${command}`, { callbackCommand: command, users: [user] });
    expect((await register()).json).toMatchObject({ users: [changed()] });
    nickname = 7;
    expect((await register()).json).not.toHaveProperty("users");
    const [entry] = await entriesOf(server);
    expect(entry).toMatchObject({ decision: { kind: "allow", fallback: "error" } });
    expect(logLines.find(({ field }) => field !== undefined)).toMatchObject({
      msg: "decision makes no legal reply, the fallback was sent",
      sender: "openim",
      command,
      entry: entry?.id,
      field: "/users/0/nickname",
      detail: "must be string, not 7",
    });
  });

  test("that is late is replaced in time, and its signal is aborted", async () => {
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

  test("that is undefined changes nothing", async () => {
    const server = await startServer({ tencentChat: { [MESSAGE]: undefined } });
    expect((await send(server, MESSAGE)).json).toMatchObject(PASSED);
    expect((await send(server, "Group.CallbackBeforeSendMsg")).json).toMatchObject(PASSED);
  });

  test("of OpenIM decides as well", async () => {
    const command = "callbackBeforeAddBlackCommand";
    const server = await startServer({ openim: { [command]: ({ ownerUserID }) => refuse(`not ${ownerUserID}`) } });
    const body = bodyOf(command) as { ownerUserID: string };
    expect((await post(`${server.url}/openim/${command}`, body)).json).toMatchObject({ nextCode: 1, errMsg: `not ${body.ownerUserID}` });
  });
});

describe("a server", () => {
  test("closes once, even if close() is called again", async () => {
    const server = await startServer();
    await Promise.all([server.close(), server.close()]);
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  test("is closed at the end of its block by `await using`", async () => {
    let url: string;
    {
      await using server = await createServer({ settings: settingsOf() });
      url = server.url;
      expect((await get(`${server.operatorUrl}/health`)).status).toBe(200);
    }
    await expect(fetch(url)).rejects.toThrow();
  });

  test("logs where it listens", async () => {
    const { url, operatorUrl } = await startServer();
    expect(logLines.filter(({ msg }) => msg === "listening")).toMatchObject([{ callbacks: url, operator: operatorUrl, workers: 1 }]);
  });

  test("can run beside others in one process, each with its own handlers", async () => {
    const [lenient, strict] = await Promise.all([
      startServer({ tencentChat: { [MESSAGE]: () => allow() } }, { dataDir: join(folder, "lenient") }),
      startServer({ tencentChat: { [MESSAGE]: () => refuse("no") } }, { dataDir: join(folder, "strict") }),
    ]);
    expect((await send(lenient, MESSAGE)).json).toMatchObject({ ErrorCode: 0 });
    expect((await send(strict, MESSAGE)).json).toMatchObject({ ErrorCode: 120_001 });
    expect(await entriesOf(lenient)).toHaveLength(1);
    await lenient.close();
    expect((await send(strict, MESSAGE)).status).toBe(200);
  });

  test("reads no environment variables unless it is given an environment", async () => {
    process.env.IMHOOK_PORT = "not a port";
    try {
      const server = await startServer();
      expect((await get(`${server.operatorUrl}/ready`)).status).toBe(200);
      await expect(createServer({ environment: process.env })).rejects.toThrow("IMHOOK_PORT must be");
    } finally {
      delete process.env.IMHOOK_PORT;
    }
  });

  test("warns of an unknown IMHOOK_ variable", async () => {
    const log = pino({}, { write: (line: string) => logLines.push(JSON.parse(line)) });
    servers.push(await createServer({ settings: settingsOf(), environment: { IMHOOK_PROT: "1" }, log }));
    expect(logLines).toContainEqual(expect.objectContaining({ variable: "IMHOOK_PROT", level: 40 }));
  });

  test("installs no signal handlers and prints nothing", async () => {
    const signals = ["SIGINT", "SIGTERM", "SIGHUP", "uncaughtException", "unhandledRejection"];
    const before = signals.map((signal) => process.listenerCount(signal));
    await startServer();
    expect(signals.map((signal) => process.listenerCount(signal))).toEqual(before);
    const source = `import { createServer } from "./src/index.ts";
      const server = await createServer({ settings: ${JSON.stringify(settingsOf({ dataDir: join(folder, "quiet") }))} });
      await fetch(server.operatorUrl + "/health");
      await server.close();`;
    expect(await run("node", ["--input-type=module-typescript", "--eval", source])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("without a logger writes warnings to standard error", async () => {
    const source = `import { createServer } from "./src/index.ts";
      const server = await createServer({ settings: ${JSON.stringify(settingsOf())} });
      await fetch(server.url + "/nowhere");
      await server.close();`;
    const { code, stdout, stderr } = await run("node", ["--input-type=module-typescript", "--eval", source]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(
      stderr
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).level),
    ).toEqual([40]);
  });
});

describe("createServer rejects invalid handlers, by name", () => {
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
    { handlers: { openIm: {} }, message: "handlers.openIm is unknown; there are tencentChat, openim, onEvent." },
    { handlers: { tencentChat: { constructor: () => allow() } }, message: 'handlers.tencentChat["constructor"] is not a command.' },
  ])("$message", async ({ handlers, message }) => {
    await expect(createServer({ handlers: handlers as Handlers, settings: settingsOf() })).rejects.toMatchObject({
      name: "ConfigError",
      message: expect.stringContaining(message),
    });
  });
});

describe("a server that stops while a handler still decides, after the fallback was sent,", () => {
  test("waits for the decision and records it", async () => {
    const decided = Promise.withResolvers<ReturnType<typeof refuse>>();
    const server = await startServer({ tencentChat: { [MESSAGE]: () => decided.promise } }, { tencentChat: { budget: 20 } });
    expect((await send(server, MESSAGE)).json).toEqual(PASSED);
    const closed = server.close();
    // The port is closed, and only the decision is waited for.
    await waitUntil(() =>
      send(server, MESSAGE).then(
        () => false,
        () => true,
      ),
    );
    decided.resolve(refuse("too late"));
    await closed;
    servers = [];
    const again = await startServer();
    const [entry] = (await get(`${again.operatorUrl}/api/callbacks?limit=1`)).json.items;
    expect((await get(`${again.operatorUrl}/api/callbacks/${entry.id}`)).json.late).toMatchObject({ decision: { kind: "refuse" } });
  });
});

describe("a server that cannot start leaves nothing open:", () => {
  let occupied: TcpServer;
  let port: number;

  beforeEach(async () => {
    occupied = createTcpServer();
    await new Promise<void>((resolve) => occupied.listen(0, "127.0.0.1", resolve));
    // A server on a port, unlike one on a pipe, has an AddressInfo.
    port = (occupied.address() as AddressInfo).port;
    await writeFile(join(folder, "file"), "");
    for (const name of ["journal.sqlite", "after-handlers.json"]) await mkdirWith(name);
  });

  afterEach(() => new Promise((resolve) => occupied.close(resolve)));

  test.each([
    {
      fault: "a port in use",
      settings: () => ({ port }),
      reason: "Stop the process that listens there, or set IMHOOK_PORT (port in the settings)",
    },
    {
      fault: "an operator port in use",
      settings: () => ({ operator: { port } }),
      reason: "set IMHOOK_OPERATOR_PORT (operator.port in the settings)",
    },
    {
      fault: "a data directory that is a file",
      settings: () => ({ dataDir: join(folder, "file") }),
      reason: "file is a file and not a directory (EEXIST): move it away, or set IMHOOK_DATA_DIR (dataDir in the settings)",
    },
    {
      fault: "a journal that is not a database",
      settings: () => ({ dataDir: join(folder, "bad-journal.sqlite") }),
      reason: "not a database",
    },
    {
      fault: "a cursor file without a position",
      settings: () => ({ dataDir: join(folder, "bad-after-handlers.json") }),
      reason: "does not contain a position",
    },
  ])("$fault", async ({ settings, reason }) => {
    // The process ends by itself only if no port, thread or timer is left open.
    const source = `import { createServer } from "./src/index.ts";
      const handlers = { tencentChat: { "${FRIEND_ADDED}": () => {} } };
      await createServer({ handlers, settings: ${JSON.stringify({ ...settingsOf(), ...settings() })} }).catch((error) => console.log(String(error)));`;
    const { code, stdout, stderr } = await run("node", ["--input-type=module-typescript", "--eval", source]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(reason);
  });

  /** Creates a data directory in which one file has invalid content. */
  async function mkdirWith(name: string): Promise<void> {
    await mkdir(join(folder, `bad-${name}`), { mode: 0o700 });
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
