import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { get, post } from "../support/http.ts";
import { documentedCommands } from "../support/operations.ts";
import { REPOSITORY, type Running, start } from "../support/run.ts";
import { tencentChatUrl } from "../support/urls.ts";
import { waitUntil } from "../support/wait-until.ts";
import { readGuideBlocks } from "./guide-blocks.ts";

const EXAMPLES = join(REPOSITORY, "src/docs/examples");
const FROM_SOURCE = join(REPOSITORY, "test/support/imhook-from-source.ts");

/** What the README promises. */
const README_LINES = 10;

let folder: string;
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
  const files = [import.meta.filename, join(import.meta.dirname, "deciders.test.ts")];
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

test("moderate-messages.ts decides for both senders and calls its after-handler", async () => {
  const example = runExample("moderate-messages.ts");
  const [, url = ""] = await example.printed(/Callbacks: (http:\S+), operator API: http:/);
  expect(await sendMessage(url, "Win the lottery")).toMatchObject({ ErrorCode: 120_001 });
  const request = {
    CallbackCommand: "Sns.CallbackPrevFriendAdd",
    From_Account: "anna",
    FriendItem: [{ To_Account: "mallory" }, { To_Account: "bob" }],
  };
  const { ResultItem } = (await post(tencentChatUrl(url, request.CallbackCommand), request)).json;
  expect(ResultItem).toMatchObject([
    { To_Account: "mallory", ResultInfo: "takes no requests" },
    { To_Account: "bob", ResultCode: 0 },
  ]);
  const command = "callbackBeforeSendSingleMsgCommand";
  const message = documentedCommands.find((documented) => documented.command === command)?.examples[0]?.body;
  expect((await post(`${url}/openim/${command}`, { ...message, content: "casino" })).json).toMatchObject({ nextCode: 1, errCode: 5000 });
  await becomeFriends(url);
  await example.printed(/^[0-9a-f-]{36}: 1 became friends$/m);
});

test("limit-strangers.ts limits messages to strangers, and nobody else's", async () => {
  const rules = (await readGuideBlocks("extend")).find(({ language }) => language === "yaml")?.text ?? "";
  await writeFile(join(folder, "rules.yaml"), rules);
  const example = runExample("limit-strangers.ts", { IMHOOK_RULES: "rules.yaml" });
  const [, url = "", operatorUrl = ""] = await example.printed(/Callbacks: (http:\S+), operator API: (http:\S+)/);
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
  const example = runExample("greet-new-friends.ts");
  const [, url = ""] = await example.printed(/Callbacks: (http:\S+),/);
  await becomeFriends(url);
  await example.printed(/^anna and bob are friends now$/m);
});

test("test-a-handler.ts passes", async () => {
  expect(await runExample("test-a-handler.ts").ended).toMatchObject({ code: 0, stdout: expect.stringContaining("banned users") });
});

test("read-events.ts reads events, and continues where it stopped", async () => {
  const [, url = "", operatorUrl = ""] = await runExample("greet-new-friends.ts").printed(
    /Callbacks: (http:\S+), operator API: (http:\S+)/,
  );
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

function runExample(name: string, environment: Record<string, string> = {}): Running {
  const example = start("node", ["--import", FROM_SOURCE, join(EXAMPLES, name)], {
    cwd: folder,
    environment: {
      IMHOOK_PORT: "0",
      IMHOOK_OPERATOR_PORT: "0",
      IMHOOK_DATA_DIR: join(folder, `data-${name}-${running.length}`),
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
