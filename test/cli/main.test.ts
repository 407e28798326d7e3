import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { Agent, request } from "node:http";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { get, post } from "../support/http.ts";
import { end, type Imhook, launchImhook, startImhook } from "../support/imhook.ts";
import { documentedCommands } from "../support/operations.ts";
import { type Ended, type Running, run } from "../support/run.ts";
import { tencentChatUrl } from "../support/urls.ts";

const COMMAND = "Sns.CallbackBlackListAdd";
const APPS = { IMHOOK_TENCENT_CHAT_APPS: "1400000000:token", IMHOOK_OPENIM_APPS: "shop:s3cr3t,forum" };

let folder: string;
let started: Running[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-main-"));
  started = [];
});

afterEach(async () => {
  for (const running of started) running.kill("SIGKILL");
  await Promise.all(started.map(({ ended }) => ended));
  await rm(folder, { recursive: true });
});

describe("the banner", () => {
  test("shows development mode, the callback URLs of both senders and the operator API", async () => {
    const imhook = await start();
    const { url, operatorUrl } = imhook;
    const banner = await bannerOf(imhook);
    expect(banner).toContain("development mode");
    expect(banner).toContain(`Tencent Chat 1400000000: ${url}/tencent-chat\n`);
    expect(banner).toContain(`OpenIM sample: ${url}/openim\n`);
    expect(banner).toContain(`Console: ${operatorUrl}/`);
    expect(banner).toContain(`Operator API: ${operatorUrl}/api/callbacks\n`);
    expect(banner).toContain(`Documentation: ${operatorUrl}/docs`);
    expect((await get(`${operatorUrl}/api/callbacks`)).json).toEqual({ items: [], next: null });
  });

  test("shows every configured app, and no secret", async () => {
    const imhook = await start({ ...APPS, IMHOOK_OPERATOR_TOKEN: "0p3r4t0r" });
    const { url } = imhook;
    const banner = await bannerOf(imhook);
    expect(banner).not.toContain("development mode");
    expect(banner).toContain(`Tencent Chat 1400000000, signed: ${url}/tencent-chat\n`);
    expect(banner).toContain(`OpenIM shop, with its name and secret in the URL: ${url.replace("//", "//shop:SECRET@")}/openim/shop\n`);
    expect(banner).toContain(`    or: ${url}/openim/shop:SECRET\n`);
    expect(banner).toContain(`OpenIM forum: ${url}/openim/forum\n`);
    expect(banner).not.toMatch(/s3cr3t|0p3r4t0r/);
  });

  test("suggests commands that work as printed", async () => {
    const imhook = await start();
    const banner = await bannerOf(imhook);
    const [, parameters = ""] = /npm run trigger -- (.+)/.exec(banner) ?? [];
    const [, address = ""] = /curl (\S+)/.exec(banner) ?? [];
    expect(await run("node", ["src/cli/main.ts", "trigger", ...parameters.split(" ")])).toMatchObject({ code: 0, stderr: "" });
    expect(await itemsOf(imhook)).toHaveLength(1);
    expect((await get(address)).status).toBe(200);
  });

  test("is all that goes to standard output, at any log level", async () => {
    const imhook = await start({ IMHOOK_LOG_LEVEL: "trace" });
    const banner = await bannerOf(imhook);
    await post(`${imhook.url}/nowhere`, {});
    await sendCallback(imhook);
    imhook.kill("SIGTERM");
    const { stdout } = await imhook.ended;
    expect(stdout).toBe(banner);
    expect(imhook.logLines()).not.toEqual([]);
  });
});

test("one log line says where it listens", async () => {
  const imhook = await start();
  const { version } = JSON.parse(await readFile("package.json", "utf8"));
  const lines = imhook.logLines().filter(({ msg }) => msg === "listening");
  expect(lines).toMatchObject([
    {
      level: 30,
      callbacks: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      operator: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      workers: 1,
      dataDirectory: folder,
      development: true,
      version,
    },
  ]);
  expect((await get(`${lines[0]?.operator}/ready`)).status).toBe(200);
  expect((await post(`${lines[0]?.callbacks}/openim/callbackAfterUserOnlineCommand`, {})).status).toBe(200);
});

test("it answers a callback and shows it in the operator API", async () => {
  const imhook = await start();
  const response = await sendCallback(imhook);
  expect({ status: response.status, reply: response.json }).toEqual({
    status: 200,
    reply: { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" },
  });
  expect(await itemsOf(imhook)).toMatchObject([{ command: COMMAND, status: "accepted" }]);
});

describe.each(["SIGTERM", "SIGINT"] as const)("%s", (signal) => {
  test("shuts it down with code 0, and what was recorded is there after a restart", async () => {
    const first = await start();
    await sendCallback(first);
    const recorded = await itemsOf(first);
    first.kill(signal);
    expect((await first.ended).code).toBe(0);
    const second = await start();
    expect(recorded).toHaveLength(1);
    expect(await itemsOf(second)).toEqual(recorded);
  });

  test("shuts it down even if a sender keeps its connection open", async () => {
    const imhook = await start();
    const agent = new Agent({ keepAlive: true });
    await sendThrough(agent, imhook.url);
    expect(Object.values(agent.freeSockets).flat()).toHaveLength(1);
    imhook.kill(signal);
    expect((await imhook.ended).code).toBe(0);
    agent.destroy();
  });
});

test("a signal that arrives with the listening line shuts it down", async () => {
  const imhook = await start();
  imhook.kill("SIGTERM");
  expect((await imhook.ended).code).toBe(0);
});

test("SIGTERM shuts it down even if a client has connected and sent nothing", async () => {
  const imhook = await start();
  const socket = connect(Number(new URL(imhook.url).port), "127.0.0.1");
  await new Promise((resolve) => socket.once("connect", resolve));
  // Connections are accepted in order, so the silent one has been accepted when this is answered.
  await sendCallback(imhook);
  imhook.kill("SIGTERM");
  const ended = imhook.ended.finally(() => socket.destroy());
  expect((await ended).code).toBe(0);
}, 15_000);

test("an unknown IMHOOK_ variable is logged as a warning", async () => {
  const imhook = await start({ IMHOOK_PROT: "1" });
  await end(imhook, "SIGTERM");
  expect(imhook.logLines()).toContainEqual(expect.objectContaining({ level: 40, variable: "IMHOOK_PROT" }));
});

describe("it exits with 1 and one readable line", () => {
  test.each<{ fault: string; environment: Record<string, string>; named: string }>([
    { fault: "a bad value", environment: { IMHOOK_PORT: "80 80" }, named: "IMHOOK_PORT must be a whole number from 0 to 65535" },
    { fault: "a bad list of apps", environment: { IMHOOK_OPENIM_APPS: "Shop" }, named: "IMHOOK_OPENIM_APPS" },
    { fault: "a public address without credentials", environment: { IMHOOK_HOST: "0.0.0.0" }, named: "IMHOOK_HOST is 0.0.0.0" },
    { fault: "no configuration file", environment: { IMHOOK_CONFIG: "/nowhere/imhook.yaml" }, named: "/nowhere/imhook.yaml" },
    { fault: "a folder as configuration file", environment: { IMHOOK_CONFIG: tmpdir() }, named: "IMHOOK_CONFIG" },
    {
      fault: "an address of another machine",
      environment: { IMHOOK_HOST: "203.0.113.9", IMHOOK_TENCENT_CHAT_APPS: "1400000000:token" },
      named: "203.0.113.9 is not an address of this machine. Set IMHOOK_HOST ",
    },
  ])("for $fault", async ({ environment, named }) => {
    expectReadable(await runToEnd(environment), named);
  });

  test("for a configuration file that is not YAML", async () => {
    const path = join(folder, "imhook.yaml");
    await writeFile(path, "operator:\n  token: [\nport: 1\n");
    expectReadable(await runToEnd({ IMHOOK_CONFIG: path }), path);
  });

  test.each(["IMHOOK_PORT", "IMHOOK_OPERATOR_PORT"])("for a port in use in %s", async (variable) => {
    const occupied = createServer();
    await new Promise<void>((resolve) => occupied.listen(0, "127.0.0.1", resolve));
    // A server on a port, unlike one on a pipe, has an AddressInfo.
    const { port } = occupied.address() as AddressInfo;
    const ended = await runToEnd({ [variable]: String(port) });
    occupied.close();
    expectReadable(ended, `127.0.0.1:${port} is already in use. Stop the process that listens there, or set ${variable} `);
  });

  test("for a data directory that is a file", async () => {
    const path = join(folder, "file");
    await writeFile(path, "");
    expectReadable(
      await runToEnd({ IMHOOK_DATA_DIR: path }),
      `${path} is a file and not a directory (EEXIST): move it away, or set IMHOOK_DATA_DIR `,
    );
  });

  test("for a journal that is not a database", async () => {
    const data = join(folder, "data");
    await mkdir(data);
    await writeFile(join(data, "journal.sqlite"), "this is not a database, and long enough to be taken for a header of one".repeat(10));
    expectReadable(await runToEnd({ IMHOOK_DATA_DIR: data }), "file is not a database");
  });
});

function runToEnd(environment: Record<string, string>): Promise<Ended> {
  const running = launchImhook(folder, { environment });
  started.push(running);
  return running.ended;
}

async function start(environment: Record<string, string> = {}): Promise<Imhook> {
  const imhook = await startImhook(folder, { environment });
  started.push(imhook);
  return imhook;
}

async function bannerOf(imhook: Imhook): Promise<string> {
  const [banner] = await imhook.printed(/^[\s\S]*Try:\n[\s\S]*\n\n/);
  return banner;
}

function sendCallback({ url }: Imhook) {
  return post(tencentChatUrl(url, COMMAND), bodyOf(COMMAND));
}

/** Sends over a connection that stays open. */
function sendThrough(agent: Agent, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const outgoing = request(tencentChatUrl(url, COMMAND), { method: "POST", agent }, (incoming) => {
      incoming.resume();
      incoming.once("close", resolve);
    });
    outgoing.once("error", reject);
    outgoing.end(JSON.stringify(bodyOf(COMMAND)));
  });
}

function bodyOf(command: string): unknown {
  return documentedCommands.find((documented) => documented.command === command)?.examples[0]?.body;
}

async function itemsOf({ operatorUrl }: Imhook): Promise<unknown[]> {
  return (await get(`${operatorUrl}/api/callbacks`)).json.items;
}

/** One line for a person: no stack trace, no JSON, nothing on standard output. */
function expectReadable({ code, stdout, stderr }: Ended, named: string): void {
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^imhook: [^\n]+\n$/);
  expect(stderr).toContain(named);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+|"level":/);
}
