import { expect, test } from "@jest/globals";
import { xCallback } from "../../openapi/lint/x-callback.ts";

const SWITCH = { at: "webhooks", name: "beforeAddBlack" };
const before = { phase: "before", switch: SWITCH, intent: "user.blocking", decisions: ["allow"], idempotencyReason: "alike" };
const after = { phase: "after", switch: SWITCH, idempotencyReason: "alike" };
const ITEMS = { list: "/FriendItem", user: "To_Account" };
const KEY = ["$request.body#/MsgKey"];

test.each([
  { case: "nothing but what is required, before", callback: before },
  { case: "nothing but what is required, after", callback: after },
  {
    case: "every field",
    callback: {
      phase: "before",
      switch: { at: "console", name: "Before a friend is added", sharedWith: "Sns.AskFriend", also: "online-status" },
      intent: "friend.requesting",
      followUpOf: ["Sns.AskFriend"],
      aliases: ["addBlackCommand", "Sns.AddBlack"],
      decisions: ["allow", "refuse", "discard", "modify", "verdicts"],
      items: { list: "/Info/FriendItem", user: "To_Account" },
      idempotencyKey: ["$request.body#/Info/Seq", "$request.header.operationID", "$request.query.key"],
      idempotencyReason: "once",
      oneEventPerKey: true,
      sameEventAs: "Sns.Block",
      echo: { groupID: "text", ex: "textOrNull", needVerification: "integerOrNull" },
    },
  },
])("accepts $case", ({ callback }) => expect(messagesOf(callback)).toEqual([]));

test("names every field that is missing", () => {
  expect(messagesOf(undefined)).toEqual([
    expect.stringMatching(/^x-callback\.phase is missing/),
    expect.stringMatching(/^x-callback\.switch is missing/),
    expect.stringMatching(/^x-callback\.idempotencyReason is missing/),
  ]);
});

test.each([
  { fault: "no phase", callback: { ...after, phase: undefined }, field: "phase" },
  { fault: "an unknown phase", callback: { ...after, phase: "during" }, field: "phase" },
  { fault: "no switch", callback: { ...after, switch: undefined }, field: "switch" },
  { fault: "an unknown place of the switch", callback: { ...after, switch: { at: "elsewhere" } }, field: "switch" },
  { fault: "a switch in the console without a name", callback: { ...after, switch: { at: "console" } }, field: "switch" },
  { fault: "an unknown second switch", callback: { ...after, switch: { ...SWITCH, also: "luck" } }, field: "switch" },
  { fault: "an empty list of aliases", callback: { ...after, aliases: [] }, field: "aliases" },
  { fault: "an alias without a capital", callback: { ...after, aliases: ["addblack"] }, field: "aliases" },
  { fault: "an alias with a slash", callback: { ...after, aliases: ["black/Add"] }, field: "aliases" },
  { fault: "an alias that is not a list", callback: { ...after, aliases: "addBlackCommand" }, field: "aliases" },
  { fault: "no decisions before", callback: { ...before, decisions: undefined }, field: "decisions" },
  { fault: "no intent before", callback: { ...before, intent: undefined }, field: "intent" },
  { fault: "an unknown intent", callback: { ...before, intent: "user.hiding" }, field: "intent" },
  { fault: "an intent after", callback: { ...after, intent: "user.blocking" }, field: "intent" },
  { fault: "a follow-up of nothing", callback: { ...before, followUpOf: [] }, field: "followUpOf" },
  { fault: "a follow-up after", callback: { ...after, followUpOf: ["Sns.AskFriend"] }, field: "followUpOf" },
  { fault: "verdicts without items", callback: { ...before, decisions: ["allow", "verdicts"] }, field: "items" },
  { fault: "items without verdicts", callback: { ...before, items: ITEMS }, field: "items" },
  {
    fault: "items without a user",
    callback: { ...before, decisions: ["allow", "verdicts"], items: { list: "/FriendItem" } },
    field: "items",
  },
  {
    fault: "items whose list is not a pointer",
    callback: { ...before, decisions: ["allow", "verdicts"], items: { ...ITEMS, list: "FriendItem" } },
    field: "items",
  },
  { fault: "decisions without allow", callback: { ...before, decisions: ["refuse"] }, field: "decisions" },
  { fault: "an unknown decision", callback: { ...before, decisions: ["allow", "deny"] }, field: "decisions" },
  { fault: "decisions after", callback: { ...after, decisions: ["allow"] }, field: "decisions" },
  {
    fault: "a key from the reply",
    callback: { ...after, idempotencyKey: ["$response.body#/a"], idempotencyReason: "once" },
    field: "idempotencyKey",
  },
  {
    fault: "a key that is not an expression",
    callback: { ...after, idempotencyKey: ["ownerUserID"], idempotencyReason: "once" },
    field: "idempotencyKey",
  },
  { fault: "an empty key", callback: { ...after, idempotencyKey: [], idempotencyReason: "once" }, field: "idempotencyKey" },
  { fault: "no reason for having no key", callback: { phase: "after", switch: SWITCH }, field: "idempotencyReason" },
  { fault: "an unknown reason", callback: { ...after, idempotencyReason: "habit" }, field: "idempotencyReason" },
  { fault: "a reason for a key that there is not", callback: { ...after, idempotencyReason: "once" }, field: "idempotencyReason" },
  { fault: "a key with a reason for having none", callback: { ...after, idempotencyKey: KEY }, field: "idempotencyReason" },
  { fault: "one event per key, and no key", callback: { ...after, oneEventPerKey: true }, field: "oneEventPerKey" },
  { fault: "the same event as another, and no key", callback: { ...after, sameEventAs: "Sns.Block" }, field: "sameEventAs" },
  { fault: "an echo of an unknown type", callback: { ...before, echo: { groupID: "number" } }, field: "echo" },
  { fault: "an echo after", callback: { ...after, echo: { groupID: "text" } }, field: "echo" },
])("$fault: says what to write in $field", ({ callback, field }) => {
  expect(messagesOf(callback)).toEqual([
    expect.stringMatching(new RegExp(`^x-callback\\.${field} is missing or not valid\\. (Write|List|Map) `)),
  ]);
});

test("names the fields that there are for one that does not exist", () => {
  expect(messagesOf({ ...after, safeDefault: "acknowledge" })).toEqual([
    "x-callback has no field safeDefault. Its fields are phase, switch, intent, followUpOf, aliases, decisions, items, idempotencyKey, idempotencyReason, oneEventPerKey, sameEventAs, echo.",
  ]);
});

test("wants a map", () => {
  expect(messagesOf("before")).toEqual([
    "x-callback must be a map of phase, switch, intent, followUpOf, aliases, decisions, items, idempotencyKey, idempotencyReason, oneEventPerKey, sameEventAs, echo.",
  ]);
});

function messagesOf(callback: unknown): string[] {
  const messages: string[] = [];
  const location = { source: { absoluteRef: "" }, pointer: "", child: () => location, key: () => location };
  const visit = { report: ({ message }: { message: string }) => messages.push(message), location, key: "post", resolve: () => ({}) };
  xCallback().Operation({ "x-callback": callback }, visit);
  return messages;
}
