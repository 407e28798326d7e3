import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { createServer, type Handlers, refuse, type Server } from "../../../src/index.ts";
import { get, post } from "../../support/http.ts";
import { waitUntil } from "../../support/wait-until.ts";

const COMMAND = "callbackBeforeAddBlackCommand";
const RULES = `
lists:
  support: [support_01]
  spammers: { file: spammers.txt }
rules:
  - name: nobody-blocks-support
    on: ${COMMAND}
    when: inList("support", request.blackUserID)
    refuse: { code: 5001, message: Support cannot be blocked. }
  - name: no-spammers
    on: user.blocking
    when: inList("spammers", actor)
    refuse: {}
  - name: many
    on: user.blocking
    when: count("blocks", actor, "1h") > 1
    flag: {}
  - name: strict
    on: user.blocking
    when: actor == "alice"
    refuse: {}
    mode: shadow
`;

let folder: string;
let path: string;
let servers: Server[];
let lines: Array<Record<string, unknown>>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-rules-"));
  path = join(folder, "rules.yaml");
  servers = [];
  lines = [];
  await writeFile(path, RULES);
  await writeFile(join(folder, "spammers.txt"), "mallory\n");
});

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await rm(folder, { recursive: true });
});

async function start(handlers: Handlers = {}): Promise<Server> {
  const log = pino({ level: "info" }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const settings = { port: 0, operator: { port: 0 }, dataDir: join(folder, "data"), rules: path };
  const server = await createServer({ handlers, settings, log });
  servers.push(server);
  return server;
}

let sent = 0;

async function block(server: Server, ownerUserID: string, blackUserID: string) {
  sent += 1;
  const body = { callbackCommand: COMMAND, operationID: `op-${sent}`, ownerUserID, blackUserID };
  return (await post(`${server.url}/openim/sample/${COMMAND}`, body, { operationid: `op-${sent}` })).json;
}

const rulesOf = async (server: Server) => (await get(`${server.operatorUrl}/api/rules`)).json;
const messages = () => lines.map(({ msg }) => msg);

describe("rules", () => {
  test("decide before the handler, and entries say so", async () => {
    const server = await start({ openim: { [COMMAND]: () => refuse("mine", { code: 5002 }) } });
    expect(await block(server, "alice", "support_01")).toMatchObject({ nextCode: 1, errCode: 5001 });
    expect(await block(server, "mallory", "bob")).toMatchObject({ nextCode: 1, errCode: 5000 });
    expect(await block(server, "alice", "bob")).toMatchObject({ nextCode: 1, errCode: 5002 });
    const { items } = (await get(`${server.operatorUrl}/api/callbacks`)).json;
    expect(items.map(({ decidedBy }: { decidedBy: unknown }) => decidedBy)).toEqual([
      { by: "handler", name: null },
      { by: "rule", name: "no-spammers" },
      { by: "rule", name: "nobody-blocks-support" },
    ]);
    const whole = (await get(`${server.operatorUrl}/api/callbacks/${items[0].id}`)).json;
    expect(whole.rules).toMatchObject({
      shadow: [{ rule: "strict", decision: "refuse" }],
      counts: [{ counter: "blocks", key: null, value: "alice", window: 3_600_000 }],
      flaggedBy: null,
    });
    const filtered = (await get(`${server.operatorUrl}/api/callbacks?rule=no-spammers&decision=refuse`)).json;
    expect(filtered.items).toMatchObject([{ actor: "mallory" }]);
  });

  test("are shown with what they did, and counted in the statistics", async () => {
    const server = await start();
    await block(server, "alice", "bob");
    await block(server, "alice", "carol");
    expect(await rulesOf(server)).toMatchObject({
      path,
      version: expect.stringMatching(/^[0-9a-f]{12}$/),
      rules: [
        { name: "nobody-blocks-support", effect: "refuse", mode: "enforce", until: null, line: 6, counts: { matched: 0 } },
        { name: "no-spammers" },
        { name: "many", effect: "flag", commands: [COMMAND], counts: { matched: 1, shadow: 0, failed: 0 } },
        { name: "strict", mode: "shadow", counts: { matched: 0, shadow: 1 } },
      ],
      failure: null,
    });
    const { rules } = (await get(`${server.operatorUrl}/api/statistics`)).json;
    expect(rules.counts).toMatchObject({ many: { matched: 1 } });
    expect((await get(`${server.operatorUrl}/ready`)).json).toMatchObject({ ready: true, rules: "ok" });
  });

  test("count a repeat once", async () => {
    await writeFile(path, 'rules:\n  - name: rate\n    on: message.sending\n    when: count("messages", actor, "1h") > 0\n    flag: {}\n');
    const server = await start();
    const command = "callbackBeforeSendSingleMsgCommand";
    const message = (serverMsgID: string) => ({
      ...{ callbackCommand: command, operationID: "op", sendID: "erin", recvID: "bob", serverMsgID, clientMsgID: serverMsgID },
      ...{ contentType: 101, sessionType: 1, content: '{"content":"hi"}' },
    });
    for (const id of ["m-1", "m-1", "m-1", "m-2"]) await post(`${server.url}/openim/sample/${command}`, message(id));
    const { items } = (await get(`${server.operatorUrl}/api/callbacks`)).json;
    expect(items.map(({ status }: { status: string }) => status)).toEqual(["accepted", "duplicate", "duplicate", "accepted"]);
    const { rules } = (await get(`${server.operatorUrl}/api/callbacks/${items[0].id}`)).json;
    expect(rules.values).toMatchObject({ 'count("messages", actor, "1h")': 2 });
  });

  test("cannot be shown or reloaded if there are none", async () => {
    const server = await createServer({ settings: { port: 0, operator: { port: 0 }, dataDir: join(folder, "data") } });
    servers.push(server);
    expect((await get(`${server.operatorUrl}/api/rules`)).status).toBe(404);
    expect((await post(`${server.operatorUrl}/api/rules/reload`, {})).status).toBe(404);
    expect((await get(`${server.operatorUrl}/ready`)).json).not.toHaveProperty("rules");
    expect((await get(`${server.operatorUrl}/api/statistics`)).json.rules).toEqual({ loadedAt: null, counts: {} });
  });
});

describe("a start", () => {
  test("stops at a bad rules file with all of its faults", async () => {
    await writeFile(
      path,
      'rules:\n  - name: a\n    on: user.blokking\n    refuse: {}\n  - name: b\n    on: user.blocking\n    when: inList("x", actor)\n    refuse: {}\n',
    );
    const failed = start();
    await expect(failed).rejects.toThrow(`The rules file ${path} has 2 faults, so imhook does not start:\n${path}:3:`);
    await expect(failed).rejects.toThrow(`\n${path}:7:`);
    await expect(failed).rejects.toMatchObject({ name: "ConfigError" });
  });

  test("stops at a missing rules file", async () => {
    await rm(path);
    await expect(start()).rejects.toThrow(`${path}: It does not exist (ENOENT). (Correct the path.)`);
  });

  test("stops at a missing list file, which is relative to the rules file", async () => {
    await rm(join(folder, "spammers.txt"));
    await expect(start()).rejects.toThrow(/\nspammers\.txt: .*does not exist \(ENOENT\)/);
  });

  test("stops at a directory in place of the rules file", async () => {
    await rm(path);
    await mkdir(path);
    await expect(start()).rejects.toThrow("It is not a file. (Name a YAML file.)");
  });
});

describe("a reload", () => {
  const OTHER = RULES.replace("5001", "5003");

  test.each<[string, (server: Server) => Promise<unknown>]>([
    ["by itself", async () => {}],
    ["by the operator API", (server) => post(`${server.operatorUrl}/api/rules/reload`, {})],
  ])("uses a changed rules file %s", async (_name, reload) => {
    const server = await start();
    const before = await rulesOf(server);
    await block(server, "alice", "support_01");
    await writeFile(path, OTHER);
    await reload(server);
    await waitUntil(async () => (await block(server, "alice", "support_01")).errCode === 5003);
    const after = await rulesOf(server);
    expect(after.version).not.toBe(before.version);
    expect(messages()).toContain("rules reloaded");
  });

  test("begins to count again", async () => {
    const server = await start();
    await block(server, "alice", "support_01");
    expect((await rulesOf(server)).rules[0].counts.matched).toBe(1);
    await writeFile(path, OTHER);
    expect((await post(`${server.operatorUrl}/api/rules/reload`, {})).json.rules[0].counts.matched).toBe(0);
  });

  test("refuses a bad file with its faults, and keeps the rules from before until it is mended", async () => {
    const server = await start();
    await writeFile(path, RULES.replace('inList("support"', 'inList("suport"'));
    const { json } = await post(`${server.operatorUrl}/api/rules/reload`, {});
    expect(json).toMatchObject({
      version: (await rulesOf(server)).version,
      failure: { at: expect.any(Number), faults: [{ file: path, line: 8, message: expect.stringContaining("suport") }] },
    });
    expect(await block(server, "alice", "support_01")).toMatchObject({ nextCode: 1, errCode: 5001 });
    expect((await get(`${server.operatorUrl}/ready`)).json).toMatchObject({
      ready: true,
      rules: expect.stringContaining("the rules from before stay in use"),
    });
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 50,
        faults: [expect.stringContaining(`${path}:8:`)],
        msg: "rules not reloaded, the ones from before stay in use",
      }),
    );
    await writeFile(path, RULES);
    expect((await post(`${server.operatorUrl}/api/rules/reload`, {})).json.failure).toBeNull();
    expect((await get(`${server.operatorUrl}/ready`)).json).toMatchObject({ rules: "ok" });
  });

  test("refuses a file that disappeared", async () => {
    const server = await start();
    await rm(path);
    const { json } = await post(`${server.operatorUrl}/api/rules/reload`, {});
    expect(json.failure.faults).toMatchObject([{ file: path, line: null, column: null }]);
    expect(await block(server, "alice", "support_01")).toMatchObject({ errCode: 5001 });
  });

  test("refuses rules whose list file is missing", async () => {
    const server = await start();
    await writeFile(path, RULES.replace("spammers.txt", "others.txt"));
    const { json } = await post(`${server.operatorUrl}/api/rules/reload`, {});
    expect(json.failure.faults).toMatchObject([{ file: "others.txt" }]);
    expect(await block(server, "mallory", "bob")).toMatchObject({ nextCode: 1 });
  });
});

describe("a list file", () => {
  test("is read again when it changes", async () => {
    const server = await start();
    expect(await block(server, "trudy", "bob")).toMatchObject({ nextCode: 0 });
    await writeFile(join(folder, "spammers.txt"), "trudy\n");
    await waitUntil(async () => (await block(server, "trudy", "bob")).nextCode === 1);
    expect(await block(server, "mallory", "bob")).toMatchObject({ nextCode: 0 });
  });

  test("that turns bad is refused, and its values from before stay", async () => {
    const server = await start();
    await writeFile(join(folder, "spammers.txt"), Buffer.from([0xff, 0xfe, 0x00, 0x01]));
    await waitUntil(async () => (await rulesOf(server)).failure !== null);
    expect((await rulesOf(server)).failure.faults).toMatchObject([{ file: "spammers.txt" }]);
    expect(await block(server, "mallory", "bob")).toMatchObject({ nextCode: 1 });
    expect((await get(`${server.operatorUrl}/ready`)).json).toMatchObject({ ready: true, rules: expect.stringContaining("refused") });
    await writeFile(join(folder, "spammers.txt"), "mallory\n");
    await waitUntil(async () => (await rulesOf(server)).failure === null);
  });
});
