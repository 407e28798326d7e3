import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { allow, type Decision, refuse } from "../../src/callbacks/decision.ts";
import type { StoredEntry } from "../../src/journal/journal.ts";
import { decidingSenders } from "../support/deciding.ts";
import { get, post, type Response } from "../support/http.ts";
import { type JournalFile, openJournalFile } from "../support/journal-file.ts";
import { type DocumentedCommand, documentedCommands } from "../support/operations.ts";
import { serve, type TestServer } from "../support/serve.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { tencentChatUrl } from "../support/urls.ts";
import { waitUntil } from "../support/wait-until.ts";

// A whole imhook with a duplicate window. Each example of a command is sent to an app of its own, so that no two of them share a key.

const EXAMPLES_AT_MOST = 12;
const APPS = Array.from({ length: EXAMPLES_AT_MOST + 1 }, (_, index) => index);
/** No budget of a test may end on a busy machine. */
const ENVIRONMENT = {
  IMHOOK_DUPLICATE_WINDOW: "600",
  IMHOOK_TENCENT_CHAT_BUDGET: "60000",
  IMHOOK_OPENIM_BUDGET: "60000",
  IMHOOK_TENCENT_CHAT_APPS: APPS.map((app) => appName("tencent-chat", app)).join(","),
  IMHOOK_OPENIM_APPS: APPS.map((app) => appName("openim", app)).join(","),
};
/** The app that no example is sent to first. */
const ANOTHER_APP = EXAMPLES_AT_MOST;
const TRACE_ID = "trace-1";

/** A callback as a test sends it. */
interface Callback {
  sender: DocumentedCommand["sender"];
  command: string;
  app: number;
  body: Record<string, unknown>;
  traceId?: string | undefined;
  /** Further parameters, such as `RequestID=1`. */
  query?: string;
}

interface Recorded {
  response: Response;
  entry: StoredEntry;
}

let app: TestApp;
let journal: JournalFile;
let nextProbe = 0;

function appName(sender: DocumentedCommand["sender"], index: number): string {
  return sender === "openim" ? `app${index}` : String(1_400_000_000 + index);
}

/** Sends one after the other, and finds the entry of each by a parameter that no document knows. */
async function sendInTurn(callbacks: Callback[], to = app, from = journal): Promise<Recorded[]> {
  const sent: Array<[string, Response]> = [];
  for (const callback of callbacks) sent.push(await sendOne(callback, to));
  return find(sent, from);
}

/** The same to an imhook of the test's own. */
async function sendInTurnTo(other: TestApp, callbacks: Callback[]): Promise<Recorded[]> {
  const file = openJournalFile(other.config.dataDirectory);
  const recorded = await sendInTurn(callbacks, other, file);
  file.close();
  return recorded;
}

async function sendOne(
  { sender, command, app: index, body, traceId, query = "" }: Callback,
  { url }: TestApp,
): Promise<[string, Response]> {
  nextProbe += 1;
  const probe = `probe=${nextProbe}`;
  const address =
    sender === "openim"
      ? `${url}/openim/${appName(sender, index)}/${command}?${probe}`
      : `${url}/tencent-chat?SdkAppid=${appName(sender, index)}&CallbackCommand=${command}&${query}&${probe}`;
  return [probe, await post(address, body, traceId === undefined ? {} : { operationID: traceId })];
}

async function find(sent: Array<[string, Response]>, from: JournalFile): Promise<Recorded[]> {
  const entries = new Map((await from.readNew()).map((entry) => [entry.query.split("&").at(-1), entry]));
  return sent.map(([probe, response]) => {
    const entry = entries.get(probe);
    if (entry === undefined) throw new Error(`${probe} is not recorded: ${response.text}`);
    return { response, entry };
  });
}

function expectFirst({ response, entry }: Recorded | undefined = missing()): void {
  expect({ status: response.status, entry: entry.status, duplicateOf: entry.duplicateOf }).toEqual({
    status: 200,
    entry: "accepted",
    duplicateOf: null,
  });
}

function expectDuplicate({ response, entry }: Recorded | undefined = missing(), original: Recorded | undefined = missing()): void {
  expect({ status: response.status, entry: entry.status, duplicateOf: entry.duplicateOf, decision: entry.decision }).toEqual({
    status: 200,
    entry: "duplicate",
    duplicateOf: original.entry.id,
    decision: null,
  });
  expect([response.text, entry.reply]).toEqual([original.response.text, original.response.text]);
}

function missing(): never {
  throw new Error("it was not sent");
}

beforeAll(async () => {
  app = await startTestApp(ENVIRONMENT);
  journal = openJournalFile(app.config.dataDirectory);
});

afterAll(async () => {
  journal.close();
  await app.remove();
});

/** The header, or the path of the field, that an expression of a key reads. */
function partOf(expression: string): { header: true } | { path: string[] } {
  if (expression === "$request.header.operationID") return { header: true };
  const [, path] = /^\$request\.body#\/([\w/]+)$/.exec(expression) ?? [];
  if (path === undefined) throw new Error(`these tests do not know the expression ${expression}`);
  return { path: path.split("/") };
}

function partIn(expression: string, { body, traceId }: Callback): unknown {
  const part = partOf(expression);
  return "header" in part ? traceId : part.path.reduce<unknown>((value, name) => (value as Callback["body"] | undefined)?.[name], body);
}

/** The callback with another value for a part; undefined leaves it out. */
function withValue(expression: string, callback: Callback, value: unknown): Callback {
  const part = partOf(expression);
  if ("header" in part) return { ...callback, traceId: value as string | undefined };
  return { ...callback, body: withField(callback.body, part.path, value) };
}

function withField(body: Callback["body"], [name = "", ...rest]: string[], value: unknown): Callback["body"] {
  const { [name]: old, ...others } = body;
  const changed = rest.length === 0 ? value : withField(old as Callback["body"], rest, value);
  return changed === undefined ? others : { ...others, [name]: changed };
}

function isPresent(value: unknown): boolean {
  return ![undefined, null, ""].includes(value as undefined) && !(Array.isArray(value) && value.length === 0);
}

/** Another value of the same type, that the schemas let pass. */
function otherValue(value: unknown): unknown {
  if (typeof value === "string") return OTHER_CHOICES[value] ?? `${value}1`;
  if (typeof value === "number") return value + 1;
  if (Array.isArray(value)) return value.length > 1 ? value.slice(1) : [...value, ...value];
  return { ...(value as object), AddedLater: 1 };
}

/** Texts that can only be one of a few. */
const OTHER_CHOICES: Record<string, string> = { Online: "Offline", Offline: "Online" };

const keyed = documentedCommands.filter(({ metadata }) => metadata.idempotencyKey.length > 0);
const unkeyed = documentedCommands.filter(({ metadata }) => metadata.idempotencyKey.length === 0);

function callbacksOf({ sender, command, examples }: DocumentedCommand): Callback[] {
  return examples.map(({ body }, index) => ({ sender, command, app: index, body, traceId: TRACE_ID }));
}

function hasWholeKey({ metadata }: DocumentedCommand, callback: Callback): boolean {
  return metadata.idempotencyKey.every((expression) => isPresent(partIn(expression, callback)));
}

describe.each(keyed)("$command", (documented) => {
  const { metadata } = documented;
  const callbacks = callbacksOf(documented);
  const [whole] = callbacks.filter((callback) => hasWholeKey(documented, callback));

  test("an example sent twice is a duplicate where it has every part of the key, and counts twice where it has not", async () => {
    expect(whole).toBeDefined();
    const sent = await sendInTurn(callbacks.flatMap((callback) => [callback, callback]));
    for (const [index, callback] of callbacks.entries()) {
      const [first, second] = sent.slice(2 * index);
      expectFirst(first);
      if (hasWholeKey(documented, callback)) expectDuplicate(second, first);
      else expectFirst(second);
    }
  });

  test.each([...metadata.idempotencyKey])("another %s makes it a first again", async (expression) => {
    if (whole === undefined) return missing();
    const other = withValue(expression, whole, otherValue(partIn(expression, whole)));
    const [again, first, second] = await sendInTurn([whole, other, other]);
    expect(again?.entry.status).toBe("duplicate");
    expectFirst(first);
    expectDuplicate(second, first);
  });

  test.each([...metadata.idempotencyKey])("without %s it is never a duplicate", async (expression) => {
    if (whole === undefined) return missing();
    const absent = "header" in partOf(expression) ? [undefined, ""] : [undefined, null, "", []];
    for (const value of absent) {
      const without = withValue(expression, whole, value);
      const sent = await sendInTurn([without, without]);
      // Not every document lets every part be absent; what it does not let pass is in quarantine.
      const [{ entry } = missing()] = sent;
      expect("header" in partOf(expression) ? ["accepted"] : ["accepted", "quarantined"]).toContain(entry.status);
      expect(sent.map((one) => [one.entry.status, one.entry.duplicateOf])).toEqual([
        [entry.status, null],
        [entry.status, null],
      ]);
    }
  });

  test("the same values from another app are another event", async () => {
    if (whole === undefined) return missing();
    const elsewhere = { ...whole, app: ANOTHER_APP };
    const [here, first, second] = await sendInTurn([whole, elsewhere, elsewhere]);
    expect(here?.entry.status).toBe("duplicate");
    expectFirst(first);
    expectDuplicate(second, first);
  });
});

test.each(unkeyed)("$command has no key, and every one of it counts", async (documented) => {
  const sent = await sendInTurn(callbacksOf(documented).flatMap((callback) => [callback, callback, callback]));
  for (const recorded of sent) expectFirst(recorded);
});

/** A wish to be friends, at a time of its own. */
function wishAt(EventTime: number, fields: Record<string, unknown> = {}, app = 0): Callback {
  const command = "Sns.CallbackPrevFriendAdd";
  const FriendItem = [{ To_Account: "otto", Remark: "", GroupName: "", AddSource: "AddSource_Type_XXXX", AddWording: "hi" }];
  const body = {
    CallbackCommand: command,
    Requester_Account: "mira",
    From_Account: "mira",
    FriendItem,
    AddType: "Add_Type_Single",
    ForceAddFlags: 0,
    EventTime,
  };
  return { sender: "tencent-chat", command, app, body: { ...body, ...fields } };
}

describe("what counts as the same", () => {
  const presence = { userID: "mira", platformID: 1, platform: "IOS", isAppBackground: false, connID: "c" };
  const online = (command: string, seq: number, app: number): Callback => ({
    sender: "openim",
    command,
    app,
    body: { ...presence, seq, callbackCommand: command },
    traceId: "t",
  });

  test("an older name of the command has the same key", async () => {
    const names = ["callbackAfterUserOnlineCommand", "callbackUserOnlineCommand"];
    const [first, second] = await sendInTurn(names.map((name) => online(name, 1, 0)));
    expectFirst(first);
    // The body contains the name, so it is another one.
    expectFirst(second);
    expect(second?.entry.sameKeyAs).toBe(first?.entry.id);
  });

  test("another command with the same values is another event", async () => {
    const names = ["callbackAfterUserOnlineCommand", "callbackAfterUserOfflineCommand"];
    for (const recorded of await sendInTurn(names.map((name) => online(name, 2, 1)))) expectFirst(recorded);
  });

  test("a callback with the same key and another body is no repeat, and names the first", async () => {
    const bodies = [wishAt(1), wishAt(1, { AddType: "Add_Type_Both" })];
    const [first, second, firstAgain, secondAgain] = await sendInTurn([...bodies, ...bodies]);
    expectFirst(first);
    expectFirst(second);
    expect([first?.entry.sameKeyAs, second?.entry.sameKeyAs]).toEqual([null, first?.entry.id]);
    expectDuplicate(firstAgain, first);
    expectDuplicate(secondAgain, second);
  });

  test("the operator API tells which entry has the same key", async () => {
    const [first, second] = await sendInTurn([wishAt(5), wishAt(5, { AddType: "Add_Type_Both" })]);
    const shown = (await get(`${app.operatorUrl}/api/callbacks/${second?.entry.id}`)).json;
    expect(shown).toMatchObject({ status: "accepted", duplicateOf: null, sameKeyAs: first?.entry.id });
    const listed = await app.entries("limit=2");
    expect(listed.map(({ id, sameKeyAs }) => [id, sameKeyAs])).toEqual([
      [second?.entry.id, first?.entry.id],
      [first?.entry.id, null],
    ]);
  });

  test.each<[phase: string, callback: Callback]>([
    ["an after-callback", online("callbackAfterUserOnlineCommand", 3, 0)],
    ["a before-callback", wishAt(6)],
  ])("%s that repeats all but the name of one unknown field is no repeat", async (_phase, callback) => {
    const [first, second] = await sendInTurn([callback, { ...callback, body: { ...callback.body, Unknown: 1 } }]);
    expectFirst(first);
    expectFirst(second);
    expect(second?.entry.sameKeyAs).toBe(first?.entry.id);
  });

  test("what is in quarantine is never a duplicate, nor the first of one", async () => {
    const [whole, broken] = [wishAt(2), wishAt(2, { From_Account: 7 })];
    const sent = await sendInTurn([broken, broken, whole, broken, whole]);
    expect(sent.map(({ entry }) => entry.status)).toEqual(["quarantined", "quarantined", "accepted", "quarantined", "duplicate"]);
  });
});

describe("an id of the request", () => {
  const command = "Sns.CallbackFriendDelete";
  const unkeyed = (query: string, fields: Record<string, unknown> = {}): Callback => {
    const PairList = [{ From_Account: "mira", To_Account: "otto" }];
    return { sender: "tencent-chat", command, app: 4, query, body: { CallbackCommand: command, PairList, ...fields } };
  };
  const keyed = (EventTime: number, query: string): Callback => ({ ...wishAt(EventTime, {}, 4), query });

  test("makes a callback without a key a repeat", async () => {
    const [first, second, other] = await sendInTurn([unkeyed("RequestID=r1"), unkeyed("RequestID=r1"), unkeyed("RequestID=r2")]);
    expectFirst(first);
    expectDuplicate(second, first);
    expectFirst(other);
    expect([first, second, other].map((recorded) => recorded?.entry.requestId)).toEqual(["r1", "r1", "r2"]);
  });

  test("tells callbacks with equal keys and bodies apart", async () => {
    const [first, other, otherAgain] = await sendInTurn([keyed(11, "RequestID=r3"), keyed(11, "RequestID=r4"), keyed(11, "RequestID=r4")]);
    expectFirst(first);
    expectFirst(other);
    expectDuplicate(otherAgain, other);
  });

  test("is not enough if the body differs", async () => {
    const [first, other] = await sendInTurn([unkeyed("RequestID=r5"), unkeyed("RequestID=r5", { Later: 1 })]);
    expectFirst(other);
    expect(other?.entry.sameKeyAs).toBe(first?.entry.id);
  });

  test("may be spelled in another case", async () => {
    const [first, second] = await sendInTurn([unkeyed("RequestId=r6"), unkeyed("requestid=r6")]);
    expectDuplicate(second, first);
  });

  test.each(["", "RequestID="])("counts for nothing as %j", async (query) => {
    const sent = await sendInTurn([unkeyed(query), unkeyed(query)]);
    for (const recorded of sent) expectFirst(recorded);
    expect(sent.map(({ entry }) => entry.requestId)).toEqual([null, null]);
  });

  test("finds all callbacks that have it, and the operator API shows it", async () => {
    const [first, second] = await sendInTurn([unkeyed("RequestID=%2Fr9%26"), unkeyed("RequestID=%2Fr9%26")]);
    const listed = await app.entries(`requestId=${encodeURIComponent("/r9&")}`);
    expect(listed.map(({ id }) => id)).toEqual([second?.entry.id, first?.entry.id]);
    expect((await get(`${app.operatorUrl}/api/callbacks/${first?.entry.id}`)).json).toMatchObject({ requestId: "/r9&" });
  });
});

describe("one event under two names", () => {
  const names = ["Live.CallbackAfterCloudRecordingChanged", "Follow.CallbackAfterCloudRecordingChanged"];
  const recording = (CallbackCommand: string, EventType: number, CallbackTs: number, query = "", url = CallbackCommand): Callback => {
    const EventInfo = { RoomId: "live-1", EventTs: 1, EventMsTs: 1_774_427_100_081, UserId: "r", TaskId: "task-1", Payload: { Status: 0 } };
    const body = { CallbackCommand, EventGroupId: 3, EventType, CallbackTs, EventInfo };
    return { sender: "tencent-chat", command: url, app: 5, body, query };
  };

  test("is told once, whichever name comes first and whatever else differs", async () => {
    const own = await startTestApp(ENVIRONMENT);
    try {
      const [one = "", other = ""] = names;
      const sent = await sendInTurnTo(own, [
        recording(one, 301, 1, "RequestID=a"),
        recording(other, 301, 2, "RequestID=b"),
        recording(other, 302, 3),
        recording(one, 302, 4),
        recording(one, 302, 4),
      ]);
      expect(sent.map(({ entry }) => entry.status)).toEqual(["accepted", "accepted", "accepted", "accepted", "duplicate"]);
      expect(sent.map(({ entry }) => entry.sameKeyAs)).toEqual([null, sent[0]?.entry.id, null, sent[2]?.entry.id, null]);
      const { items } = (await get(`${own.operatorUrl}/api/events?limit=10`)).json;
      expect(items.map(({ type, entry }: Record<string, string>) => [type, entry])).toEqual([
        ["recording.started", sent[0]?.entry.id],
        ["recording.ended", sent[2]?.entry.id],
      ]);
    } finally {
      await own.remove();
    }
  });

  test("is accepted if query and body have one each", async () => {
    const [one = "", other = ""] = names;
    const sent = await sendInTurn([recording(one, 303, 1, "", other), recording(other, 305, 2, "", one)]);
    for (const recorded of sent) expectFirst(recorded);
    expect(sent.map(({ entry }) => entry.command)).toEqual([other, one]);
  });
});

describe("what OpenIM asks twice, with one trace id, is decided twice", () => {
  const push = {
    operationID: TRACE_ID,
    clientMsgID: "c1",
    sendID: "mira",
    platformID: 2,
    contentType: 1501,
    atUserIDList: null,
    content: "",
  };
  const conversation = { ownerUserId: "mira", userId: "otto", conversationId: "si_mira_otto", conversationType: 1 };
  const asked: Array<[what: string, command: string, bodies: Array<Record<string, unknown>>]> = [
    [
      "a push to one user, twice alike",
      "callbackBeforeOnlinePushCommand",
      alike({ ...push, sessionType: 1, userIDList: ["otto"], groupID: "" }),
    ],
    [
      "a push to a group, with its position and then 0",
      "callbackBeforeGroupOnlinePushCommand",
      [
        { ...push, sessionType: 3, groupID: "g", seq: 42 },
        { ...push, sessionType: 3, groupID: "g", seq: 0 },
      ],
    ],
    ["a push to a group, twice alike", "callbackBeforeGroupOnlinePushCommand", alike({ ...push, sessionType: 3, groupID: "g", seq: 0 })],
    ["a push to a vendor", "callbackBeforeOfflinePushCommand", alike({ ...push, sessionType: 1, userIDList: ["otto"], groupID: "" })],
    ["a new conversation, for either user", "callbackBeforeCreateSingleChatConversationsCommand", alike(conversation)],
  ];

  test.each(asked)("%s", async (_what, command, bodies) => {
    const callbacks = bodies.map(
      (body): Callback => ({ sender: "openim", command, app: 2, body: { callbackCommand: command, ...body }, traceId: TRACE_ID }),
    );
    for (const recorded of await sendInTurn(callbacks)) {
      expectFirst(recorded);
      expect(recorded.entry).toMatchObject({ decision: { kind: "allow" }, sameKeyAs: null });
    }
  });

  function alike(body: Record<string, unknown>): Array<Record<string, unknown>> {
    return [body, { ...body }];
  }
});

describe("what can happen twice in one millisecond, with equal values, is no repeat", () => {
  const presence = { userID: "mira", platformID: 5, platform: "Web", seq: 1_767_351_200_456, isAppBackground: false, connID: "" };
  const created = { Operator_Account: "admin", EventTime: 1_767_351_200_456, Name: "Rowing" };
  const pushed = {
    CallbackCommand: "Push.OfflinePush",
    EventType: 1,
    EventTime: 1_714_550_600,
    To_Account: "bob",
    PushPlatform: 1,
    PushStage: 1,
  };
  const cases: Array<[what: string, sender: Callback["sender"], command: string, body: Record<string, unknown>]> = [
    ["two tabs of one browser", "openim", "callbackAfterUserOnlineCommand", presence],
    ["two tabs that close", "openim", "callbackAfterUserOfflineCommand", presence],
    ["two groups of one name", "tencent-chat", "Group.CallbackBeforeCreateGroup", { ...created, Owner_Account: "a", Type: "Public" }],
    ["two topics of one name", "tencent-chat", "Group.CallbackBeforeCreateTopic", { ...created, Type: "Community" }],
    [
      "two official accounts of one name",
      "tencent-chat",
      "OfficialAccount.CallbackBeforeCreateOfficialAccount",
      { ...created, Owner_Account: "a" },
    ],
    [
      "two broadcasts of one text",
      "tencent-chat",
      "OfficialAccount.CallbackBeforeSendMsg",
      {
        Official_Account: "@TOA#_news",
        EventTime: 1,
        OnlineOnlyFlag: 0,
        MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "now" } }],
      },
    ],
    [
      "pushes to two devices of a user, by the second",
      "tencent-chat",
      "Push.OfflinePush",
      { Events: [{ ...pushed, From_Account: "a", MsgKey: "1_2_3", MsgSeq: 1, MsgTime: 1, ErrCode: 0, ErrInfo: "" }] },
    ],
  ];

  test.each(cases)("%s", async (_what, sender, command, body) => {
    const named = body.Events === undefined ? { [sender === "openim" ? "callbackCommand" : "CallbackCommand"]: command } : {};
    const callback = { sender, command, app: 3, body: { ...named, ...body }, traceId: TRACE_ID };
    for (const recorded of await sendInTurn([callback, callback])) expectFirst(recorded);
  });
});

const twins: Array<[phase: string, callback: Callback]> = [
  [
    "an after-callback",
    {
      sender: "tencent-chat",
      command: "Follow.CallbackAfterFollowAdd",
      app: 0,
      body: {
        CallbackCommand: "Follow.CallbackAfterFollowAdd",
        From_Account: "twin",
        FollowList: [{ To_Account: "other" }],
        EventTime: 1_767_351_012_345,
      },
    },
  ],
  ["a before-callback", wishAt(3)],
];

test.each(twins)("of a hundred of %s at once exactly one is the first, and all are answered alike", async (_phase, callback) => {
  const sent = await find(await Promise.all(Array.from({ length: 100 }, () => sendOne(callback, app))), journal);
  const firsts = sent.filter(({ entry }) => entry.status === "accepted");
  expect(firsts).toHaveLength(1);
  for (const recorded of sent.filter((one) => one !== firsts[0])) expectDuplicate(recorded, firsts[0]);
});

describe("nothing follows from a duplicate", () => {
  const follow = (command: string, EventTime: number, targets: object) => ({
    sender: "tencent-chat" as const,
    command,
    app: 5,
    body: { CallbackCommand: command, From_Account: "repeating", EventTime, ...targets },
  });
  const follows = follow("Follow.CallbackAfterFollowAdd", 1, { FollowList: [{ To_Account: "bob" }] });
  const unfollows = follow("Follow.CallbackAfterFollowDelete", 2, { To_Account: ["bob"] });

  test("a relation that has ended stays ended when its beginning is repeated", async () => {
    const sent = await sendInTurn([follows, unfollows, follows]);
    expect(sent.map(({ entry }) => entry.status)).toEqual(["accepted", "accepted", "duplicate"]);
    expect(await app.relationsOf("owner=repeating")).toEqual([]);
  });

  const pairs = (command: string) => ({
    sender: "tencent-chat" as const,
    command,
    app: 5,
    body: { CallbackCommand: command, PairList: [{ From_Account: "again", To_Account: "bob" }] },
  });

  test.each<[kind: string, begins: Callback, ends: Callback]>([
    ["friend", pairs("Sns.CallbackFriendAdd"), pairs("Sns.CallbackFriendDelete")],
    ["block", pairs("Sns.CallbackBlackListAdd"), pairs("Sns.CallbackBlackListDelete")],
  ])("begun, ended and begun again with equal bodies, a %s is there", async (kind, begins, ends) => {
    const filter = `owner=again&target=bob&kind=${kind}`;
    for (const recorded of await sendInTurn([begins, ends, begins])) expectFirst(recorded);
    expect(await app.relationsOf(filter)).toHaveLength(1);
    expectFirst((await sendInTurn([ends]))[0]);
    expect(await app.relationsOf(filter)).toHaveLength(0);
  });

  test("begun and ended again at another time, a follow is there", async () => {
    await sendInTurn([{ ...follows, body: { ...follows.body, EventTime: 3 } }]);
    expect(await app.relationsOf("owner=repeating")).toHaveLength(1);
  });

  test("no duplicate of all these has an event, and their firsts have", async () => {
    const duplicates = new Set((await app.entries("status=duplicate&limit=1000")).map(({ id }) => id));
    expect(duplicates.size).toBeGreaterThan(keyed.length);
    const told = await entriesWithEvents();
    expect([...duplicates].filter((id) => told.has(id))).toEqual([]);
    expect(told.size).toBeGreaterThan(keyed.length);
  });
});

/** Ids of the entries that have events. */
async function entriesWithEvents(): Promise<Set<unknown>> {
  const ids = new Set<unknown>();
  for (let cursor = "0"; ; ) {
    const { items, next } = (await get(`${app.operatorUrl}/api/events?limit=1000&cursor=${cursor}`)).json;
    for (const { entry } of items) ids.add(entry);
    if (next === cursor) return ids;
    cursor = next;
  }
}

describe("over time", () => {
  const callback = wishAt(4);

  test("a restart forgets no first", async () => {
    const earlier = await startTestApp(ENVIRONMENT);
    const [first] = await sendInTurnTo(earlier, [callback]);
    await earlier.close();
    const later = await startTestApp(ENVIRONMENT, earlier.config.dataDirectory);
    const [second] = await sendInTurnTo(later, [callback]);
    expectDuplicate(second, first);
    await later.remove();
  });

  test("with a window of 0 every callback counts", async () => {
    const other = await startTestApp({ ...ENVIRONMENT, IMHOOK_DUPLICATE_WINDOW: "0" });
    for (const recorded of await sendInTurnTo(other, [callback, callback])) expectFirst(recorded);
    await other.remove();
  });
});

describe("a before-callback that is repeated", () => {
  const WISH = { CallbackCommand: "Sns.CallbackPrevFriendAdd", From_Account: "alice", FriendItem: [{ To_Account: "bob" }], EventTime: 1 };
  let decide: () => Decision | Promise<Decision>;
  let server: TestServer;

  beforeAll(async () => {
    server = await serve(
      decidingSenders(300, () => decide()),
      undefined,
      { duplicateWindow: 600 },
    );
  });

  afterAll(() => server.remove());

  test.each<[first: string, decideFirst: () => Decision | Promise<Decision>]>([
    ["a refusal", () => refuse("closed")],
    [
      "what stood in for a handler that failed",
      () => {
        throw new Error("bug");
      },
    ],
    ["what stood in for a handler that was late", () => delay(400).then(() => refuse("late"))],
  ])("is answered with %s, whatever its handler decides now", async (first, decideFirst) => {
    const url = tencentChatUrl(server.url, WISH.CallbackCommand);
    const wish = { ...WISH, From_Account: first };
    decide = decideFirst;
    const { text } = await post(url, wish);
    // The answer to a late handler does not wait for its record.
    await waitUntil(async () => (await server.newestEntry())?.actor === first);
    decide = () => refuse("now", { code: 39_000 });
    expect((await post(url, wish)).text).toBe(text);
    expect(await server.newestEntry()).toMatchObject({ status: "duplicate", reply: text, decision: null });
  });
});

describe("a message whose key was used before", () => {
  const MESSAGES: Array<[command: string, url: (base: string) => string, body: (text: string) => object]> = [
    [
      "C2C.CallbackBeforeSendMsg",
      (base) => tencentChatUrl(base, "C2C.CallbackBeforeSendMsg"),
      (Text) => ({ ...exampleOf("C2C.CallbackBeforeSendMsg"), MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text } }] }),
    ],
    [
      "callbackBeforeSendSingleMsgCommand",
      (base) => `${base}/openim/sample/callbackBeforeSendSingleMsgCommand`,
      (text) => ({ ...exampleOf("callbackBeforeSendSingleMsgCommand"), content: JSON.stringify({ content: text }) }),
    ],
  ];

  test.each(MESSAGES)("%s: is decided on its own if its text differs", async (_command, urlOf, bodyOf) => {
    const server = await serve(
      decidingSenders(60_000, (body) => (JSON.stringify(body).includes("casino") ? refuse("no advertising") : allow())),
      undefined,
      { duplicateWindow: 600 },
    );
    const send = async (text: string) => {
      const response = await post(urlOf(server.url), bodyOf(text));
      return { text: response.text, entry: await server.newestEntry() };
    };
    const [hello, casino, helloAgain, casinoAgain] = [await send("hello"), await send("casino"), await send("hello"), await send("casino")];
    await server.remove();
    expect(casino.text).toContain("no advertising");
    expect(casino.text).not.toBe(hello.text);
    expect(casino.entry).toMatchObject({ status: "accepted", decision: { kind: "refuse" }, sameKeyAs: hello.entry?.id });
    expect(helloAgain).toMatchObject({ text: hello.text, entry: { status: "duplicate", duplicateOf: hello.entry?.id } });
    expect(casinoAgain).toMatchObject({ text: casino.text, entry: { status: "duplicate", duplicateOf: casino.entry?.id } });
  });

  function exampleOf(command: string): Record<string, unknown> {
    return documentedCommands.find((documented) => documented.command === command)?.examples[0]?.body ?? missing();
  }
});

test("statistics count what the journal holds", async () => {
  const { recorded } = (await get(`${app.operatorUrl}/api/statistics`)).json;
  const whole = openJournalFile(app.config.dataDirectory);
  const counted = { accepted: 0, quarantined: 0, duplicate: 0 };
  for (const { status } of await whole.readNew()) counted[status] += 1;
  whole.close();
  expect(recorded).toEqual(counted);
});
