import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { get, post } from "../support/http.ts";
import { type Imhook, startImhook } from "../support/imhook.ts";
import { documentedCommands } from "../support/operations.ts";
import { REPOSITORY, type Running, run, start } from "../support/run.ts";
import { tencentChatUrl } from "../support/urls.ts";
import { waitUntil } from "../support/wait-until.ts";
import { readGuideBlocks } from "./guide-blocks.ts";

const EXAMPLES = join(REPOSITORY, "src/docs/examples");
const FROM_SOURCE = join(REPOSITORY, "test/support/imhook-from-source.ts");

/** What the README promises. */
const README_LINES = 10;

let folder: string;
let data = 0;
const running: Running[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-examples-"));
});

afterEach(async () => {
  for (const example of running) example.kill("SIGKILL");
  await Promise.all(running.splice(0).map(({ ended }) => ended));
});

afterAll(() => rm(folder, { recursive: true }));

test("every example is run by a test", async () => {
  const entries = await readdir(EXAMPLES, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const files = [import.meta.filename, ...["deciders.test.ts", "receivers.test.ts"].map((file) => join(import.meta.dirname, file))];
  const tests = (await Promise.all(files.map((file) => readFile(file, "utf8")))).join("\n");
  expect(names.filter((name) => !tests.includes(`"${name}"`))).toEqual([]);
});

describe("refuse-advertising.ts", () => {
  test("has ten lines", async () => {
    const text = await readFile(join(EXAMPLES, "refuse-advertising.ts"), "utf8");
    expect(text.trimEnd().split("\n")).toHaveLength(README_LINES);
  });

  test("refuses advertising and lets everything else through", async () => {
    const [, url = ""] = await runExample("refuse-advertising.ts").printed(/posts to (http:\S+)\/tencent-chat/);
    expect(await sendMessage(url, "Come to the CASINO")).toMatchObject({ ErrorCode: 120_001, ErrorInfo: "No advertising, please." });
    expect(await sendMessage(url, "Come to dinner")).toMatchObject({ ErrorCode: 0 });
  });
});

describe("handlers.ts", () => {
  test("decides for both senders in every worker, and is called for events, with the commands of the chapter", async () => {
    const blocks = (await readGuideBlocks("extend")).filter(({ language }) => language === "sh").map(({ text }) => text);
    const [, assignments = ""] = /^(IMHOOK_HANDLERS=.*) npx imhook$/m.exec(blocks.join("\n")) ?? [];
    const environment = Object.fromEntries(assignments.split(" ").map((assignment) => assignment.split("=") as [string, string]));
    expect(environment).toEqual({ IMHOOK_HANDLERS: "handlers.ts", IMHOOK_WORKERS: "2" });
    const imhook = await startHandlers("handlers.ts", environment);
    const commands = blocks.join("\n").match(/^npx imhook trigger .*$/gm) ?? [];
    expect(commands).toHaveLength(2);
    const shell = ['npx() { shift; "$NODE" "$MAIN" "$@"; }', ...commands].join("\n");
    const variables = { NODE: process.execPath, MAIN: join(REPOSITORY, "src/cli/main.ts"), IMHOOK_PORT: new URL(imhook.url).port };
    const { stdout } = await run("bash", ["-c", shell], { cwd: folder, environment: variables });
    expect(stdout).toContain("No advertising, please.");
    await imhook.printed(/^tencent-chat friend.added: /m);
    expect(await sendMessage(imhook.url, "Win the lottery")).toMatchObject({ ErrorCode: 120_001 });
    const request = {
      CallbackCommand: "Sns.CallbackPrevFriendAdd",
      From_Account: "anna",
      FriendItem: [{ To_Account: "mallory" }, { To_Account: "bob" }],
    };
    const { ResultItem } = (await post(tencentChatUrl(imhook.url, request.CallbackCommand), request)).json;
    expect(ResultItem).toMatchObject([
      { To_Account: "mallory", ResultInfo: "takes no requests" },
      { To_Account: "bob", ResultCode: 0 },
    ]);
    const command = "callbackBeforeSendSingleMsgCommand";
    const message = documentedCommands.find((documented) => documented.command === command)?.examples[0]?.body;
    const answer = await post(`${imhook.url}/openim/${command}`, { ...message, content: "casino" });
    expect(answer.json).toMatchObject({ nextCode: 1, errCode: 5000 });
  });

  test("is read again as the chapter says", async () => {
    const copy = join(folder, "handlers.ts");
    const text = await readFile(join(EXAMPLES, "handlers.ts"), "utf8");
    await writeFile(copy, text);
    const imhook = await startHandlers(copy, { IMHOOK_WORKERS: "2" });
    const { pid } = await imhook.logged("listening");
    await writeFile(copy, text.replaceAll("No advertising, please.", "Please, no advertising."));
    process.kill(Number(pid), "SIGHUP");
    await imhook.logged("handlers reloaded");
    expect(await sendMessage(imhook.url, "Win the lottery")).toMatchObject({ ErrorInfo: "Please, no advertising." });
  });
});

test("own-server.ts runs the same handlers in the library", async () => {
  const example = runExample("own-server.ts");
  const [, url = ""] = await example.printed(/Callbacks: (http:\S+), operator API: http:/);
  expect(await sendMessage(url, "Win the lottery")).toMatchObject({ ErrorCode: 120_001 });
  await becomeFriends(url);
  await example.printed(/^tencent-chat friend.added: anna bob$/m);
  example.kill("SIGTERM");
  expect((await example.ended).code).toBe(0);
});

test("limit-strangers.ts limits messages to strangers, and nobody else's", async () => {
  const rules = (await readGuideBlocks("extend")).find(({ language }) => language === "yaml")?.text ?? "";
  await writeFile(join(folder, "rules.yaml"), rules);
  const { url, operatorUrl } = await startHandlers("limit-strangers.ts", { IMHOOK_RULES: join(folder, "rules.yaml") });
  await relateBob(url, "Sns.CallbackFriendAdd", "anna");
  await relateBob(url, "Sns.CallbackBlackListAdd", "mallory");
  // Handlers know what the operator API knows.
  await waitUntil(async () => (await get(`${operatorUrl}/api/relations`)).json.items.length === 2);
  for (let message = 1; message <= 20; message += 1)
    expect(await sendMessage(url, "hello", { From_Account: "eve" })).toMatchObject({ ErrorCode: 0 });
  expect(await sendMessage(url, "hello", { From_Account: "eve" })).toMatchObject({ ErrorInfo: expect.stringContaining("many strangers") });
  for (let message = 1; message <= 22; message += 1) {
    expect(await sendMessage(url, "hello")).toMatchObject({ ErrorCode: 0 });
    expect(await sendMessage(url, "hello", { From_Account: "care-1" })).toMatchObject({ ErrorCode: 0 });
    expect(await sendMessage(url, "hello", { From_Account: "eve" }, { OptPlatform: "RESTAPI" })).toMatchObject({ ErrorCode: 0 });
  }
  expect(await sendMessage(url, "hello", { From_Account: "mallory" })).toMatchObject({ ErrorCode: 2 });
});

test("greet-new-friends.ts is called after the callback is on disk", async () => {
  const imhook = await startHandlers("greet-new-friends.ts");
  await becomeFriends(imhook.url);
  await imhook.printed(/^anna and bob are friends now$/m);
  expect(await imhook.logged("greeted")).toMatchObject({ user: "anna", friend: "bob", command: "Sns.CallbackFriendAdd" });
});

test("test-a-handler.ts passes", async () => {
  expect(await runExample("test-a-handler.ts").ended).toMatchObject({ code: 0, stdout: expect.stringContaining("advertising is refused") });
});

test("read-events.ts reads events, and continues where it stopped", async () => {
  const { url, operatorUrl } = await startHandlers("greet-new-friends.ts");
  await becomeFriends(url);
  const first = runExample("read-events.ts", { OPERATOR_URL: operatorUrl });
  await first.printed(/^friend.added anna bob$/m);
  // The cursor is written after the events are printed.
  await cursorWritten();
  first.kill("SIGKILL");
  await first.ended;
  const second = runExample("read-events.ts", { OPERATOR_URL: operatorUrl });
  await becomeFriends(url, "carl");
  const [printed] = await second.printed(/[\s\S]*^friend.added carl bob$/m);
  expect(printed).not.toContain("anna");
});

/** Starts imhook with a module of the examples, or of another folder. */
async function startHandlers(name: string, environment: Record<string, string> = {}): Promise<Imhook> {
  const imhook = await startImhook(join(folder, `data-${data++}`), {
    environment: { ...environment, IMHOOK_HANDLERS: resolve(EXAMPLES, name), IMHOOK_DUPLICATE_WINDOW: "0" },
  });
  running.push(imhook);
  return imhook;
}

function runExample(name: string, environment: Record<string, string> = {}): Running {
  const example = start("node", ["--import", FROM_SOURCE, join(EXAMPLES, name)], {
    cwd: folder,
    environment: {
      IMHOOK_PORT: "0",
      IMHOOK_OPERATOR_PORT: "0",
      IMHOOK_DATA_DIR: join(folder, `data-${data++}`),
      ...environment,
    },
  });
  running.push(example);
  return example;
}

async function sendMessage(url: string, Text: string, fields: object = {}, parameters: Record<string, string> = {}): Promise<object> {
  const CallbackCommand = "C2C.CallbackBeforeSendMsg";
  const MsgBody = [{ MsgType: "TIMTextElem", MsgContent: { Text } }];
  const message = { CallbackCommand, From_Account: "anna", To_Account: "bob", MsgBody, ...fields };
  return (await post(tencentChatUrl(url, CallbackCommand, parameters), message)).json;
}

/** Tells that bob has added somebody to one of his lists. */
async function relateBob(url: string, CallbackCommand: string, To_Account: string): Promise<void> {
  const PairList = [{ From_Account: "bob", To_Account, Initiator_Account: "bob" }];
  expect((await post(tencentChatUrl(url, CallbackCommand), { CallbackCommand, PairList })).status).toBe(200);
}

async function becomeFriends(url: string, From_Account = "anna"): Promise<void> {
  const CallbackCommand = "Sns.CallbackFriendAdd";
  const PairList = [{ From_Account, To_Account: "bob", Initiator_Account: From_Account }];
  expect((await post(tencentChatUrl(url, CallbackCommand), { CallbackCommand, PairList })).status).toBe(200);
}

async function cursorWritten(): Promise<void> {
  while (!(await readdir(folder)).includes("events.cursor")) await new Promise((resolve) => setTimeout(resolve, 20));
}
