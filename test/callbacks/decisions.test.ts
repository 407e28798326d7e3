import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Command } from "../../src/callbacks/command.ts";
import { allow, type Decision, modify, refuse, verdicts } from "../../src/callbacks/decision.ts";
import type { AnyHandler } from "../../src/callbacks/handler.ts";
import type { Sender } from "../../src/callbacks/sender.ts";
import type { StoredEntry } from "../../src/journal/journal.ts";
import { createOpenIm } from "../../src/senders/openim/index.ts";
import { createTencentChat } from "../../src/senders/tencent-chat/index.ts";
import { post } from "../support/http.ts";
import { refuses } from "../support/sender-rules.ts";
import { serve, type TestServer } from "../support/serve.ts";
import { tencentChatUrl } from "../support/urls.ts";
import { withCommands } from "../support/with-commands.ts";

const BUDGET_MS = 150;
const NEVER = new Promise<Decision>(() => {});

const tencentChat = createTencentChat({
  apps: [{ sdkAppId: "1400000000", token: null, previousToken: null }],
  signatureWindow: 60,
  budget: BUDGET_MS,
});
const openIm = createOpenIm({ apps: [{ name: "sample", secret: null }], budget: BUDGET_MS });

const WISH = {
  CallbackCommand: "Sns.CallbackPrevFriendAdd",
  From_Account: "alice",
  FriendItem: [{ To_Account: "bob" }, { To_Account: "carol" }],
};
const REMARK = { callbackCommand: "callbackBeforeSetFriendRemarkCommand", ownerUserID: "mira", friendUserID: "otto", remark: "Otto" };
const IMPORT = { callbackCommand: "callbackBeforeImportFriendsCommand", ownerUserID: "mira", friendUserIDs: ["otto", "lena"] };
const ALLOWED = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };

/** What the handlers of the commands above do next. */
let decideNext: NonNullable<AnyHandler["decide"]> = allow;
let server: TestServer;

const senders = [withDecide(tencentChat, [WISH.CallbackCommand]), withDecide(openIm, [REMARK.callbackCommand, IMPORT.callbackCommand])];

beforeAll(async () => {
  server = await serve(senders);
});

afterAll(() => server.remove());

interface Case {
  given: string;
  body: Record<string, unknown>;
  decision: Decision | Promise<Decision> | Error;
  reply: unknown;
  recorded: unknown;
}

const friendReply = (...codes: Array<[code: number, info: string]>) => ({
  ActionStatus: "OK",
  ErrorCode: 0,
  ErrorInfo: "",
  ResultItem: codes.map(([ResultCode, ResultInfo], index) => ({ To_Account: WISH.FriendItem[index]?.To_Account, ResultCode, ResultInfo })),
});
const bothAllowed = friendReply([0, ""], [0, ""]);
const safe = (cause: string) => ({ kind: "allow", fallback: cause });

const cases: Case[] = [
  { given: "allow", body: WISH, decision: allow(), reply: bothAllowed, recorded: { kind: "allow" } },
  {
    given: "refuse all",
    body: WISH,
    decision: refuse("closed"),
    reply: friendReply([38_000, "closed"], [38_000, "closed"]),
    recorded: { kind: "refuse", message: "closed" },
  },
  {
    given: "refuse all with a code",
    body: WISH,
    decision: refuse("closed", { code: 39_000 }),
    reply: friendReply([39_000, "closed"], [39_000, "closed"]),
    recorded: { kind: "refuse", message: "closed", code: 39_000 },
  },
  {
    given: "refuse one",
    body: WISH,
    decision: verdicts([{ user: "carol", message: "full", code: 38_001 }]),
    reply: friendReply([0, ""], [38_001, "full"]),
    recorded: { kind: "verdicts", refused: [{ user: "carol", message: "full", code: 38_001 }] },
  },
  {
    given: "refuse a user whom nobody asked for",
    body: WISH,
    decision: verdicts([{ user: "dave", message: "full" }]),
    reply: bothAllowed,
    recorded: { kind: "verdicts", refused: [{ user: "dave", message: "full" }] },
  },
  {
    given: "a decision that comes later",
    body: WISH,
    decision: Promise.resolve(refuse("closed")),
    reply: friendReply([38_000, "closed"], [38_000, "closed"]),
    recorded: { kind: "refuse", message: "closed" },
  },
  {
    given: "a code out of Tencent Chat's range",
    body: WISH,
    decision: refuse("closed", { code: 1 }),
    reply: bothAllowed,
    recorded: safe("error"),
  },
  { given: "a handler that throws", body: WISH, decision: new Error("bug"), reply: bothAllowed, recorded: safe("error") },
  { given: "a handler that rejects", body: WISH, decision: Promise.reject(new Error("bug")), reply: bothAllowed, recorded: safe("error") },
  { given: "a handler that never ends", body: WISH, decision: NEVER, reply: bothAllowed, recorded: safe("deadline") },
  { given: "OpenIM: allow", body: REMARK, decision: allow(), reply: ALLOWED, recorded: { kind: "allow" } },
  {
    given: "OpenIM: refuse",
    body: REMARK,
    decision: refuse("no", { detail: "why" }),
    reply: { ...ALLOWED, errCode: 5000, errMsg: "no", errDlt: "why", nextCode: 1 },
    recorded: { kind: "refuse", message: "no", detail: "why" },
  },
  {
    given: "OpenIM: refuse with success for a code",
    body: REMARK,
    decision: refuse("no", { code: 0 }),
    reply: ALLOWED,
    recorded: safe("error"),
  },
  {
    given: "OpenIM: refuse with a code of gRPC's",
    body: REMARK,
    decision: refuse("no", { code: 99 }),
    reply: ALLOWED,
    recorded: safe("error"),
  },
  {
    given: "OpenIM: another remark",
    body: REMARK,
    decision: modify({ remark: "O." }),
    reply: { ...ALLOWED, remark: "O." },
    recorded: { kind: "modify", changes: { remark: "O." } },
  },
  {
    given: "OpenIM: an empty remark, which would mean the old one",
    body: REMARK,
    decision: modify({ remark: "" }),
    reply: ALLOWED,
    recorded: safe("error"),
  },
  {
    given: "OpenIM: a field that the command does not honour",
    body: REMARK,
    decision: modify({ friendUserIDs: ["x"] }),
    reply: ALLOWED,
    recorded: safe("error"),
  },
  {
    given: "OpenIM: other friends",
    body: IMPORT,
    decision: modify({ friendUserIDs: ["otto"] }),
    reply: { ...ALLOWED, friendUserIDs: ["otto"] },
    recorded: { kind: "modify", changes: { friendUserIDs: ["otto"] } },
  },
  {
    given: "OpenIM: no friends, which would mean all",
    body: IMPORT,
    decision: modify({ friendUserIDs: [] }),
    reply: ALLOWED,
    recorded: safe("error"),
  },
  { given: "OpenIM: a handler that never ends", body: REMARK, decision: NEVER, reply: ALLOWED, recorded: safe("deadline") },
];

test.each(cases)("$given", async ({ body, decision, reply, recorded }) => {
  const [sender, command] =
    "CallbackCommand" in body ? [tencentChat, String(body.CallbackCommand)] : [openIm, String(body.callbackCommand)];
  decide(decision);
  const before = await server.newestEntry();
  const response = await post(addressOf(sender, command), body);
  expect({ status: response.status, reply: response.json }).toEqual({ status: 200, reply });
  const entry = await entryAfter(before);
  expect(entry).toMatchObject({ status: "accepted", command, actor: expect.any(String), reply: response.text });
  expect(entry?.decision).toEqual(recorded);
  // Whatever went wrong must not have become a refusal.
  if ((recorded as { fallback?: string }).fallback !== undefined) expect(refuses(sender.name, response.json)).toBe(false);
});

test("a handler that is late is told by its signal", async () => {
  const { promise: aborted, resolve } = Promise.withResolvers<boolean>();
  decideNext = (_request, { signal }) => {
    signal.addEventListener("abort", () => resolve(signal.aborted));
    return NEVER;
  };
  await post(addressOf(openIm, REMARK.callbackCommand), REMARK);
  expect(await aborted).toBe(true);
});

const failures: Array<[given: string, append: () => Promise<null>, said: string, logged: string]> = [
  [
    "fails",
    async () => Promise.reject(new Error("database or disk is full")),
    "journal: database or disk is full",
    "decision sent and not recorded",
  ],
  ["hangs", () => new Promise<null>(() => {}), "journal: too slow", "decision sent before it was recorded"],
];

test.each(failures)(
  "while the journal %s, a decision goes out and an after-callback is not acknowledged",
  async (_given, append, said, logged) => {
    decide(refuse("closed"));
    const failing = await serve(senders, () => ({ append, appendLate: async () => {} }));
    const decided = await post(addressOf(tencentChat, WISH.CallbackCommand, failing), WISH);
    expect({ status: decided.status, reply: decided.json }).toEqual({
      status: 200,
      reply: friendReply([38_000, "closed"], [38_000, "closed"]),
    });
    expect(failing.messages).toContain(logged);

    const after = await post(addressOf(tencentChat, "Sns.CallbackFriendDelete", failing), {
      CallbackCommand: "Sns.CallbackFriendDelete",
      PairList: [],
    });
    expect({ status: after.status, reply: after.json }).toEqual({
      status: 503,
      reply: { ActionStatus: "FAIL", ErrorCode: 1, ErrorInfo: said },
    });
    const openImAfter = await post(addressOf(openIm, "callbackAfterRemoveBlackCommand", failing), {
      callbackCommand: "callbackAfterRemoveBlackCommand",
      ownerUserID: "a",
      blackUserID: "b",
    });
    expect({ status: openImAfter.status, reply: openImAfter.json }).toEqual({ status: 503, reply: { ...ALLOWED, errMsg: said } });
    await failing.remove();
  },
);

/** A decision that used the budget up goes out before its entry is on disk. */
async function entryAfter(before: StoredEntry | undefined): Promise<StoredEntry> {
  for (;;) {
    const entry = await server.newestEntry();
    if (entry !== undefined && entry.id !== before?.id) return entry;
  }
}

function addressOf(sender: Sender, command: string, { url } = server): string {
  return sender.name === "openim" ? `${url}/openim/${command}` : tencentChatUrl(url, command);
}

function decide(decision: Decision | Promise<Decision> | Error): void {
  if (decision instanceof Promise) decision.catch(() => {});
  decideNext = () => {
    if (decision instanceof Error) throw decision;
    return decision;
  };
}

function withDecide(sender: Sender, commands: string[]): Sender {
  const decide: AnyHandler["decide"] = (request, context) => decideNext(request, context);
  const deciding = [...sender.commands].map(([name, command]): [string, Command] => [
    name,
    commands.includes(name) ? { ...command, handler: { ...command.handler, decide } } : command,
  ]);
  return withCommands(sender, new Map(deciding));
}
