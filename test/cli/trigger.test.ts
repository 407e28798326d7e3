import { type AddressInfo, createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as openIm from "../../generated/openim.validators.js";
import * as tencentChat from "../../generated/tencent-chat.validators.js";
import { withFreshValues } from "../../src/cli/trigger/fresh-values.ts";
import { formatCommands } from "../../src/cli/trigger/list.ts";
import { isObject } from "../../src/openapi/json.ts";
import { startCallbackServer } from "../support/callback-server.ts";
import { documentedCommands } from "../support/operations.ts";
import { type Ended, run } from "../support/run.ts";
import { startTestApp, type TestApp } from "../support/start.ts";

/** Without an operator API to ask. */
const APPS = {
  IMHOOK_TENCENT_CHAT_APPS: "1400000000:tok:old,1400000001:other",
  IMHOOK_OPENIM_APPS: "shop:s3cr3t,forum",
  IMHOOK_OPERATOR_PORT: "0",
};
const TENCENT_CHAT = "Sns.CallbackPrevFriendAdd";
const OPENIM = "callbackBeforeAddBlackCommand";

const validators = { "tencent-chat": tencentChat, openim: openIm };

/** With a token and a secret for the first app of each sender. */
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp(APPS);
});

afterAll(() => app.remove());

describe("sends", () => {
  test.each([
    {
      parameters: [TENCENT_CHAT],
      command: TENCENT_CHAT,
      example: 0,
      url: /\/tencent-chat\?SdkAppid=1400000000&CallbackCommand=Sns\.CallbackPrevFriendAdd&/,
    },
    { parameters: [TENCENT_CHAT, "--example", "severalFriends"], command: TENCENT_CHAT, example: 1, url: /\/tencent-chat\?/ },
    { parameters: ["State.StateChange"], command: "State.StateChange", example: 0, url: /\/tencent-chat\?/ },
    { parameters: [OPENIM], command: OPENIM, example: 0, url: /\/openim\/shop\/callbackBeforeAddBlackCommand$/m },
    { parameters: [OPENIM, "--openim-form", "path"], command: OPENIM, example: 0, url: /\/openim\/shop\/callbackBeforeAddBlackCommand$/m },
    {
      parameters: [OPENIM, "--openim-form", "query"],
      command: OPENIM,
      example: 0,
      url: /\/openim\/shop\?command=callbackBeforeAddBlackCommand$/m,
    },
    { parameters: [OPENIM, "--openim-form", "bare"], command: OPENIM, example: 0, url: /\/openim\/shop$/m },
    {
      parameters: ["addBlackCommand"],
      command: OPENIM,
      receivedCommand: "addBlackCommand",
      example: 1,
      url: /\/openim\/shop\/addBlackCommand$/m,
    },
    {
      parameters: ["addBlackCommand", "--openim-form", "query"],
      command: OPENIM,
      receivedCommand: "addBlackCommand",
      example: 1,
      url: /\/openim\/shop\?command=addBlackCommand$/m,
    },
    {
      parameters: ["addBlackCommand", "--example", "block"],
      command: OPENIM,
      receivedCommand: "addBlackCommand",
      example: 0,
      url: /\/openim\/shop\/addBlackCommand$/m,
    },
  ])(
    "$parameters, with credentials, and prints address, body, status, reply and timing",
    async ({ parameters, command, receivedCommand = command, example, url }) => {
      const ended = await trigger([...parameters, "--repeat"]);
      const entry = await app.newestEntry();
      const sender = command === OPENIM ? "openim" : "tencent-chat";
      const field = sender === "openim" ? "callbackCommand" : "CallbackCommand";
      const body = { ...exampleOf(command, example), [field]: receivedCommand };
      const effect =
        command === "State.StateChange"
          ? "Tencent Chat ignores the answer: the event has already happened."
          : `${sender === "openim" ? "OpenIM" : "Tencent Chat"} continues.`;
      expect(entry).toMatchObject({ sender, command, receivedCommand, status: "accepted", reason: null });
      expect(entry.authentication).toBe(sender === "openim" ? "secret" : "signed");
      expect(JSON.parse(String(entry.body))).toEqual(body);
      expect(ended).toMatchObject({ code: 0, stderr: "" });
      expect(ended.stdout).toMatch(url);
      expect(ended.stdout.split("\n")).toEqual([
        expect.stringContaining(`POST ${app.url}/${sender}`),
        JSON.stringify(body),
        "",
        expect.stringMatching(/^200 OK in \d+\.\d ms$/),
        JSON.stringify(entry.reply),
        "",
        effect,
        "",
      ]);
      expect(ended.stdout).not.toMatch(/s3cr3t|\btok\b/);
    },
  );

  test("what OpenIM adds: a trace id, and a newline after the body", async () => {
    await trigger([OPENIM]);
    const { traceId, body } = await app.newestEntry();
    expect(traceId).toMatch(/^[0-9a-f-]{36}$/);
    expect(body).toMatch(/\}\n$/);
  });

  test.each([
    { parameters: [TENCENT_CHAT, "--app", "1400000001"], entry: { app: "1400000001", authentication: "signed" } },
    { parameters: [OPENIM, "--app", "forum"], entry: { app: "forum", authentication: "none" } },
    { parameters: [OPENIM, "--app", "forum", "--openim-form", "bare"], entry: { app: "forum", authentication: "none" } },
  ])("for the chosen app: $parameters", async ({ parameters, entry }) => {
    expect((await trigger(parameters)).code).toBe(0);
    expect(await app.newestEntry()).toMatchObject(entry);
  });

  test("signed with the previous token, which the server still accepts", async () => {
    const environment = { IMHOOK_TENCENT_CHAT_APPS: "1400000000:old" };
    expect((await trigger([TENCENT_CHAT], { environment })).code).toBe(0);
    expect(await app.newestEntry()).toMatchObject({ command: TENCENT_CHAT, authentication: "signed" });
  });

  test("to the configured URL, without --to", async () => {
    const { port } = new URL(app.url);
    const { code, stdout } = await trigger([TENCENT_CHAT], { to: null, environment: { ...APPS, IMHOOK_PORT: port } });
    expect({ code, to: stdout.startsWith(`POST ${app.url}/`) }).toEqual({ code: 0, to: true });
  });

  test("to a URL with a slash at its end", async () => {
    expect((await trigger([OPENIM], { to: `${app.url}/` })).stdout).toContain(`POST ${app.url}/openim/shop/${OPENIM}\n`);
  });
});

describe("sends the current time and new ids", () => {
  test("so that a server does not take the callback for a repeat", async () => {
    const deduplicating = await startTestApp({ ...APPS, IMHOOK_DUPLICATE_WINDOW: "900" });
    try {
      for (const command of [TENCENT_CHAT, "C2C.CallbackAfterSendMsg", "callbackAfterSendSingleMsgCommand"]) {
        const sentAt = Date.now();
        for (let count = 0; count < 2; count += 1) expect(await trigger([command], { to: deduplicating.url })).toMatchObject({ code: 0 });
        const [newest, first] = await deduplicating.entries(`command=${command}`);
        expect([newest?.status, first?.status]).toEqual(["accepted", "accepted"]);
        if (command === TENCENT_CHAT) expect(newest?.eventTime).toBeGreaterThanOrEqual(sentAt);
      }
    } finally {
      await deduplicating.remove();
    }
  }, 120_000);

  // What can happen only once is identified by whom or what it happens to, and these stay.
  const repeatable = documentedCommands.filter(({ metadata }) => !metadata.oneEventPerKey);

  test.each(repeatable.filter(({ metadata }) => metadata.idempotencyKey.some((part) => part.includes("body"))))(
    "$command: in the fields that identify it, and nothing else that matters",
    ({ sender, command, metadata, examples }) => {
      const now = Date.now();
      for (const { body } of examples) {
        const [one, other] = ["trace-1", "trace-2"].map((traceId, index) => withFreshValues(body, traceId, now + index * 1000));
        const keys = metadata.idempotencyKey.map((part) => part.replace(/^\$request\.(body#\/)?/, ""));
        const isIdentified = keys.every((key) => key === "header.operationID" || Boolean(valueAt(body, key)));
        if (isIdentified && !keys.includes("header.operationID"))
          expect(keys.map((key) => valueAt(one, key))).not.toEqual(keys.map((key) => valueAt(other, key)));
        expect(Object.keys(one ?? {})).toEqual(Object.keys(body));
        expect(usersIn(one)).toEqual(usersIn(body));
        expect(validators[sender].requests[command]?.({ requestBody: one })).toBe(true);
      }
    },
  );

  test("--repeat sends the example unchanged, and says which entry it repeats", async () => {
    const deduplicating = await startTestApp({ ...APPS, IMHOOK_OPERATOR_PORT: "", IMHOOK_DUPLICATE_WINDOW: "900" });
    try {
      const { port } = new URL(deduplicating.operatorUrl);
      const repeat = () =>
        trigger([TENCENT_CHAT, "--repeat"], { to: deduplicating.url, environment: { ...APPS, IMHOOK_OPERATOR_PORT: port } });
      expect((await repeat()).stdout).not.toContain("repeat");
      const [first] = await deduplicating.entries();
      expect((await repeat()).stdout).toContain(`\nThis is a repeat of entry ${first?.id}: the server sent the first answer again.\n`);
    } finally {
      await deduplicating.remove();
    }
  }, 60_000);
});

describe("changes the example", () => {
  test("by paths, in order, with JSON values parsed", async () => {
    const changes = [
      "FriendItem.0.To_Account=mallory",
      'FriendItem.1={"To_Account":"carol"}',
      "FriendItem.1.Remark=a=b",
      "ForceAddFlags=1",
      "Later=soon",
    ];
    const ended = await trigger([TENCENT_CHAT, ...changes.flatMap((change) => ["--set", change])]);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    const { FriendItem, ...rest } = JSON.parse(String((await app.newestEntry()).body));
    expect(FriendItem).toEqual([
      expect.objectContaining({ To_Account: "mallory", AddSource: "AddSource_Type_Web" }),
      { To_Account: "carol", Remark: "a=b" },
    ]);
    expect(rest).toMatchObject({ ForceAddFlags: 1, Later: "soon" });
  });

  test.each([
    {
      change: "FriendItems.0.To_Account=x",
      named: "--set FriendItems.0.To_Account: there is no FriendItems; the fields are CallbackCommand, Requester_Account,",
    },
    { change: "FriendItem.1.To_Account=x", named: "there is no 1; the list has indexes 0 to 0" },
    { change: "FriendItem.2=x", named: "there is no 2; the list has indexes 0 to 0" },
    { change: "FriendItem.-1=x", named: "there is no -1" },
    { change: "FriendItem.first=x", named: "there is no first" },
    { change: "FriendItem.0.To_Account.x=y", named: 'there is no x; the value is "bob"' },
    { change: "FriendItem..x=y", named: "the list has indexes 0 to 0" },
    { change: "__proto__.x=y", named: "there is no __proto__" },
    { change: "constructor.x=y", named: "there is no constructor" },
    { change: "FriendItem", named: "--set needs path=value, such as PairList.0.To_Account=mallory; it is FriendItem" },
    { change: "=x", named: "--set needs path=value" },
  ])("and rejects $change", async ({ change, named }) => {
    expectUsageError(await trigger([TENCENT_CHAT, "--set", change]), named);
  });
});

describe("--token and --secret replace the configuration", () => {
  test.each([
    { parameters: [TENCENT_CHAT, "--token", "tok"], entry: { app: "1400000000", authentication: "signed" } },
    { parameters: [TENCENT_CHAT, "--app", "1400000001", "--token", "other"], entry: { app: "1400000001", authentication: "signed" } },
    { parameters: [OPENIM, "--app", "shop", "--secret", "s3cr3t", "--to"], entry: { app: "shop", authentication: "secret" } },
  ])("$parameters", async ({ parameters, entry }) => {
    const to = parameters.at(-1) === "--to" ? [`${app.url}/openim/shop`] : ["--to", app.url];
    expect(await trigger([...parameters, ...to], { to: null, environment: {} })).toMatchObject({ code: 0, stderr: "" });
    expect(await app.newestEntry()).toMatchObject(entry);
  });

  test.each([{ parameters: [TENCENT_CHAT, "--token", "wrong"] }, { parameters: [OPENIM, "--secret", "wrong"] }])(
    "$parameters is refused",
    async ({ parameters }) => {
      expect((await trigger(parameters)).stdout).toMatch(/^40[13] /m);
    },
  );
});

describe("--list", () => {
  test.each(["text", "json"])("shows every command with its phase and examples, as %s", async (format) => {
    const { code, stdout, stderr } = await trigger(["--list", ...(format === "json" ? ["--json"] : [])], { to: null });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const listed = documentedCommands.map(({ sender, command, metadata, examples }) => ({
      sender,
      command,
      phase: metadata.phase,
      examples: examples.map(({ name }) => name),
    }));
    if (format === "json") expect(JSON.parse(stdout)).toEqual(listed);
    else {
      expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(stdout.replace(/\s+/g, " ")).toContain("after State.StateChange login, ");
      for (const { command, examples } of listed) expect(stdout.replace(/\s+/g, " ")).toContain(`${command} ${examples.join(", ")}`);
    }
  });

  test("uses one line for each if there is room", () => {
    const text = formatCommands([{ sender: "openim", command: "callbackA", phase: "after", examples: ["one", "two"] }], 200);
    expect(text).toBe("openim:\n  after   callbackA  one, two\n");
  });
});

test("--json prints the request, the answer and its effect, and no secret", async () => {
  const { code, stdout } = await trigger([OPENIM, "--json"]);
  const { url, body, answer, effect, ...rest } = JSON.parse(stdout);
  expect(Object.keys(answer)).toEqual(["answered", "status", "statusText", "text", "duration"]);
  expect({ code, url, rest }).toEqual({
    code: 0,
    url: `${app.url}/openim/shop/${OPENIM}`,
    rest: { sender: "openim", command: OPENIM, example: "block", duplicateOf: null },
  });
  expect(body).toEqual(exampleOf(OPENIM, 0));
  expect(answer).toMatchObject({ answered: true, status: 200 });
  expect(effect).toEqual({ kind: "allowed", text: "OpenIM continues." });
  expect(stdout).not.toMatch(/s3cr3t|c2hvcDpzM2NyM3Q/);
});

test("says what the sender does with a refusal, and that it continues without an answer in time", async () => {
  const refusing = await startCallbackServer(({ command }) =>
    command === OPENIM ? { body: { actionCode: 0, errCode: 5001, errMsg: "not now", errDlt: "", nextCode: 1 } } : null,
  );
  try {
    const refused = await trigger([OPENIM], { to: refusing.url });
    expect(refused).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/\n\nOpenIM refuses the operation with code 5001: not now\.\n$/),
    });
    const silent = await trigger([TENCENT_CHAT], { to: refusing.url });
    expect(silent.code).toBe(1);
    expect(silent.stdout).toMatch(/\n\nno answer within 2000 ms\n\nTencent Chat cannot use the answer .* continues by default\.\n$/);
  } finally {
    await refusing.close();
  }
});

test("the help fits 80 columns", async () => {
  const { stdout } = await trigger(["--help"], { to: null });
  expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

describe("exits with 1", () => {
  test.each<{ parameters: string[]; environment: Record<string, string>; status: number }>([
    { parameters: [TENCENT_CHAT], environment: { IMHOOK_TENCENT_CHAT_APPS: "1400000000:wrong" }, status: 403 },
    { parameters: [TENCENT_CHAT], environment: {}, status: 403 },
    { parameters: [OPENIM], environment: { IMHOOK_OPENIM_APPS: "shop:wrong,forum" }, status: 401 },
  ])("and prints the answer, if the server has other credentials: $environment", async ({ parameters, environment, status }) => {
    const before = await app.entries();
    const { code, stdout } = await trigger(parameters, { environment });
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^${status} .* in \\d+\\.\\d ms\n\\{.+\\}$`, "m"));
    expect(stdout).toContain(`The server refused the call with status ${status} and did not record it.`);
    expect(await app.entries()).toEqual(before);
  });

  test.each([
    ["Sns.CallbackPrevFriendAd", "Sns.CallbackPrevFriendAdd"],
    ["BlackListAdd", "Sns.CallbackBlackListAdd"],
    ["callbackbeforeaddblackcommand", OPENIM],
    ["addBlackComand", "addBlackCommand"],
  ])("and suggests three commands for %s", async (misspelt, meant) => {
    const ended = await trigger([misspelt]);
    expectUsageError(ended, `imhook: unknown command ${misspelt}; the nearest are ${meant}, `);
    expect(ended.stderr.split(", ")).toHaveLength(3);
  });

  test.each([
    { parameters: [OPENIM, "--example", "tea"], named: `${OPENIM} has no example tea; its examples are block, olderName` },
    { parameters: [TENCENT_CHAT, "--app", "5"], named: "unknown app 5; configured apps: 1400000000, 1400000001" },
    { parameters: [OPENIM, "--app", "5"], named: "unknown app 5; configured apps: shop, forum" },
    { parameters: [OPENIM, "--openim-form", "tea"], named: "Allowed choices are path, query, bare." },
    { parameters: [OPENIM, "--tea"], named: "unknown option '--tea'" },
    { parameters: [OPENIM, "tea"], named: "too many arguments" },
    { parameters: [], named: "name a command, or use --list" },
    { parameters: ["constructor"], named: "unknown command constructor;" },
    { parameters: ["__proto__"], named: "unknown command __proto__;" },
  ])("and says what is wrong with $parameters", async ({ parameters, named }) => {
    expectUsageError(await trigger(parameters), named);
  });

  test.each(["nowhere", "http://exa mple", "ftp://127.0.0.1"])("and says that --to %s is not a URL", async (to) => {
    const { code, stderr } = await trigger([OPENIM], { to });
    expect(code).toBe(1);
    expectReadable(stderr, to);
  });

  test("and says that no app of the sender is configured", async () => {
    const ended = await trigger([OPENIM], { environment: { IMHOOK_TENCENT_CHAT_APPS: "1:t" } });
    expectUsageError(ended, "no app of this sender is configured; configured apps: none");
  });

  test("and says what is wrong with a setting", async () => {
    expectUsageError(await trigger([OPENIM], { environment: { IMHOOK_PORT: "x" } }), "imhook: IMHOOK_PORT must be a whole number");
  });

  test("and says that no server listens", async () => {
    const url = `http://127.0.0.1:${await closedPort()}`;
    expectNoAnswer(await trigger([OPENIM], { to: url }), url);
  });

  test("and says that no server listens at the configured IPv6 address", async () => {
    const port = await closedPort();
    const ended = await trigger([OPENIM], { to: null, environment: { IMHOOK_HOST: "::1", IMHOOK_PORT: String(port) } });
    expectNoAnswer(ended, `http://[::1]:${port}`);
  });
});

test("a refused after-callback is reported as refused, not as received", async () => {
  const { code, stdout } = await trigger(["Sns.CallbackBlackListAdd"], { environment: { IMHOOK_OPERATOR_PORT: "0" } });
  expect(code).toBe(1);
  expect(stdout).toMatch(/\n\nThe server refused the call with status 403 and did not record it\.\n$/);
});

describe("an answer from a hostile server", () => {
  test("does not reach the terminal as control or bidi characters", async () => {
    const hostile = await startCallbackServer(() => ({
      body: { actionCode: 0, errCode: 5001, errMsg: "\u001b[2J\u009b1m\u202egnp.exe\nOpenIM continues.", nextCode: 1 },
    }));
    try {
      const { stdout } = await trigger([OPENIM], { to: hostile.url });
      expect(stdout).not.toMatch(/[^\n\P{Cc}]|\p{Bidi_Control}/u);
      expect(stdout).toContain("code 5001: \\u001b[2J\\u009b1m\\u202egnp.exe\\u000aOpenIM continues.\n");
      const { stdout: json } = await trigger([OPENIM, "--json"], { to: hostile.url });
      expect(json).not.toMatch(/[^\n\P{Cc}]|\p{Bidi_Control}/u);
      expect(JSON.parse(json).effect.message).toContain("\u202egnp.exe");
    } finally {
      await hostile.close();
    }
  });

  test("is read up to 1 MiB", async () => {
    const endless = await startCallbackServer(() => ({ text: "x".repeat(2 * 1024 * 1024) }));
    try {
      const { code, stdout } = await trigger([OPENIM], { to: endless.url });
      expect(code).toBe(1);
      expect(stdout).toMatch(/\n\nthe answer is larger than 1 MiB\n\n/);
    } finally {
      await endless.close();
    }
  });
});

interface TriggerOptions {
  /** null: no `--to`. */
  to?: string | null;
  environment?: Record<string, string>;
}

function trigger(parameters: string[], { to = app.url, environment = APPS }: TriggerOptions = {}): Promise<Ended> {
  const addressed = to === null ? parameters : [...parameters, "--to", to];
  return run("node", ["src/cli/main.ts", "trigger", ...addressed], { environment });
}

function exampleOf(command: string, index: number): Record<string, unknown> | undefined {
  return documentedCommands.find((documented) => documented.command === command)?.examples[index]?.body;
}

/** Every id of a user or group in a body, with its path. */
function usersIn(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return /_Account|[uU]serID|GroupId|groupID/.test(path) ? [`${path}=${value}`] : [];
  return Object.entries(value).flatMap(([field, item]) => usersIn(item, `${path}.${field}`));
}

/** The value at a path of field names, joined by slashes. */
function valueAt(body: unknown, path: string): unknown {
  return path.split("/").reduce((value, field) => (isObject(value) ? value[field] : undefined), body);
}

/** Nothing was sent, and the message is readable. */
function expectUsageError({ code, stdout, stderr }: Ended, named: string): void {
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expectReadable(stderr, named);
}

function expectReadable(stderr: string, named: string): void {
  expect(stderr).toContain(named);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
}

function expectNoAnswer({ code, stderr }: Ended, url: string): void {
  expect(code).toBe(1);
  expect(stderr).toMatch(/^imhook: [^\n]+\n$/);
  expect(stderr).toContain(`no answer from ${url} `);
  expect(stderr).toContain("Is imhook running there?");
}

/** A closed port. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
