import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { Agent, request } from "node:http";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { get, post } from "../support/http.ts";
import { documentedCommands } from "../support/operations.ts";
import { type Ended, type Running, run, start } from "../support/run.ts";
import { tencentChatUrl } from "../support/urls.ts";

/** imhook in a process of its own that has greeted. */
interface Imhook extends Running {
  greeting: string;
  /** Address of Tencent Chat's callbacks without its path. */
  url: string;
  operatorUrl: string;
}

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

describe("the greeting", () => {
  test("announces development mode, both senders' addresses and the operator API", async () => {
    const { greeting, url, operatorUrl } = await startImhook();
    expect(greeting).toContain("development mode");
    expect(greeting).toContain(`Tencent Chat 1400000000: ${url}/tencent-chat\n`);
    expect(greeting).toContain(`OpenIM sample: ${url}/openim\n`);
    expect(greeting).toContain(`Operator API: ${operatorUrl}/api/callbacks\n`);
    expect((await get(`${operatorUrl}/api/callbacks`)).json).toEqual({ items: [], next: null });
  });

  test("names every configured app, and no secret", async () => {
    const { greeting, url } = await startImhook({ ...APPS, IMHOOK_OPERATOR_TOKEN: "0p3r4t0r" });
    expect(greeting).not.toContain("development mode");
    expect(greeting).toContain(`Tencent Chat 1400000000, signed: ${url}/tencent-chat\n`);
    expect(greeting).toMatch(new RegExp(`OpenIM shop, .*: ${url}/openim/shop\n`));
    expect(greeting).toContain(` ${url.replace("//", "//shop:SECRET@")}/openim/shop or ${url}/openim/shop:SECRET\n`);
    expect(greeting).toContain(`OpenIM forum: ${url}/openim/forum\n`);
    expect(greeting).not.toMatch(/s3cr3t|0p3r4t0r/);
  });

  test("names commands that work as they are printed", async () => {
    const { greeting, operatorUrl } = await startImhook();
    const [, parameters = ""] = /npm run trigger -- (.+)/.exec(greeting) ?? [];
    const [, address = ""] = /curl (\S+)/.exec(greeting) ?? [];
    expect(await run("node", ["src/cli/main.ts", "trigger", ...parameters.split(" ")])).toMatchObject({ code: 0, stderr: "" });
    expect((await get(`${operatorUrl}/api/callbacks`)).json.items).toHaveLength(1);
    expect((await get(address)).status).toBe(200);
  });

  test("is all that goes to standard output, at any log level", async () => {
    const imhook = await startImhook({ IMHOOK_LOG_LEVEL: "trace" });
    await post(`${imhook.url}/nowhere`, {});
    await sendCallback(imhook);
    imhook.kill("SIGTERM");
    const { stdout, stderr } = await imhook.ended;
    expect(stdout).toBe(imhook.greeting);
    expect(logLines(stderr).length).toBeGreaterThan(0);
  });
});

test("answers a callback and shows it in the operator API", async () => {
  const imhook = await startImhook();
  const response = await sendCallback(imhook);
  expect({ status: response.status, reply: response.json }).toEqual({
    status: 200,
    reply: { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" },
  });
  expect(await itemsOf(imhook)).toMatchObject([{ command: COMMAND, status: "accepted" }]);
});

describe.each(["SIGTERM", "SIGINT"] as const)("%s", (signal) => {
  test("ends it with code 0, and what was recorded is there after a restart", async () => {
    const first = await startImhook();
    await sendCallback(first);
    const recorded = await itemsOf(first);
    first.kill(signal);
    expect((await first.ended).code).toBe(0);
    const second = await startImhook();
    expect(recorded).toHaveLength(1);
    expect(await itemsOf(second)).toEqual(recorded);
  });

  test("ends it though a sender keeps its connection open", async () => {
    const imhook = await startImhook();
    const agent = new Agent({ keepAlive: true });
    await sendThrough(agent, imhook.url);
    expect(Object.values(agent.freeSockets).flat()).toHaveLength(1);
    imhook.kill(signal);
    expect((await imhook.ended).code).toBe(0);
    agent.destroy();
  });
});

test("a signal that comes with the greeting ends it in order", async () => {
  const imhook = await startImhook();
  imhook.kill("SIGTERM");
  expect((await imhook.ended).code).toBe(0);
});

test("SIGTERM ends it though someone has connected and sent nothing", async () => {
  const imhook = await startImhook();
  const socket = connect(Number(new URL(imhook.url).port), "127.0.0.1");
  await new Promise((resolve) => socket.once("connect", resolve));
  // Answered behind the silent connection, hence that one has been accepted.
  await sendCallback(imhook);
  imhook.kill("SIGTERM");
  const ended = imhook.ended.finally(() => socket.destroy());
  expect((await ended).code).toBe(0);
}, 15_000);

test("an unknown variable of ours is warned about in the log", async () => {
  const imhook = await startImhook({ IMHOOK_PROT: "1" });
  imhook.kill("SIGTERM");
  const { stderr } = await imhook.ended;
  expect(logLines(stderr)).toContainEqual(expect.objectContaining({ level: 40, variable: "IMHOOK_PROT" }));
});

describe("exits with 1 and one readable line", () => {
  test.each<{ fault: string; environment: Record<string, string>; named: string }>([
    { fault: "a bad value", environment: { IMHOOK_PORT: "80 80" }, named: "IMHOOK_PORT must be a whole number from 0 to 65535" },
    { fault: "a bad list of apps", environment: { IMHOOK_OPENIM_APPS: "Shop" }, named: "IMHOOK_OPENIM_APPS" },
    { fault: "an open door", environment: { IMHOOK_HOST: "0.0.0.0" }, named: "IMHOOK_HOST is 0.0.0.0" },
    { fault: "no configuration file", environment: { IMHOOK_CONFIG: "/nowhere/imhook.yaml" }, named: "/nowhere/imhook.yaml" },
    { fault: "a folder as configuration file", environment: { IMHOOK_CONFIG: tmpdir() }, named: "IMHOOK_CONFIG" },
    {
      fault: "an address of another machine",
      environment: { IMHOOK_HOST: "203.0.113.9", IMHOOK_TENCENT_CHAT_APPS: "1400000000:token" },
      named: "203.0.113.9",
    },
  ])("for $fault", async ({ environment, named }) => {
    expectReadable(await runImhook(environment), named);
  });

  test("for a configuration file that is not YAML", async () => {
    const path = join(folder, "imhook.yaml");
    await writeFile(path, "operator:\n  token: [\nport: 1\n");
    expectReadable(await runImhook({ IMHOOK_CONFIG: path }), path);
  });

  test.each(["IMHOOK_PORT", "IMHOOK_OPERATOR_PORT"])("for a port in use in %s", async (variable) => {
    const occupied = createServer();
    await new Promise<void>((resolve) => occupied.listen(0, "127.0.0.1", resolve));
    // A server that listens on a port, not on a pipe, has an address of this form.
    const { port } = occupied.address() as AddressInfo;
    const ended = await runImhook({ [variable]: String(port) });
    occupied.close();
    expectReadable(ended, `address already in use 127.0.0.1:${port}`);
  });

  test("for a data folder that is a file", async () => {
    const path = join(folder, "file");
    await writeFile(path, "");
    expectReadable(await runImhook({ IMHOOK_DATA_DIR: path }), path);
  });

  test.each(["journal", "relations"])("for a file that is no %s", async (name) => {
    const data = join(folder, "data");
    await mkdir(data);
    await writeFile(join(data, `${name}.sqlite`), "this is not a database, and long enough to be taken for a header of one".repeat(10));
    expectReadable(await runImhook({ IMHOOK_DATA_DIR: data }), "file is not a database");
  });
});

function startProcess(environment: Record<string, string>): Running {
  const ours = { IMHOOK_PORT: "0", IMHOOK_OPERATOR_PORT: "0", IMHOOK_DATA_DIR: folder };
  const running = start("node", ["src/cli/main.ts"], { environment: { ...ours, ...environment } });
  started.push(running);
  return running;
}

function runImhook(environment: Record<string, string>): Promise<Ended> {
  return startProcess(environment).ended;
}

async function startImhook(environment: Record<string, string> = {}): Promise<Imhook> {
  const running = startProcess(environment);
  const [greeting] = await running.printed(/^[\s\S]*Try:\n[\s\S]*\n\n/);
  const [, url = ""] = /(http:\S+)\/tencent-chat$/m.exec(greeting) ?? [];
  const [, operatorUrl = ""] = /(http:\S+)\/api\/callbacks$/m.exec(greeting) ?? [];
  return { ...running, greeting, url, operatorUrl };
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

function logLines(stderr: string): unknown[] {
  return stderr
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** One line for a person: no stack, no JSON, nothing on standard output. */
function expectReadable({ code, stdout, stderr }: Ended, named: string): void {
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^imhook: [^\n]+\n$/);
  expect(stderr).toContain(named);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+|"level":/);
}
