import { describe, expect, test } from "@jest/globals";
import { assert, constantFrom, infiniteStream, property, string } from "fast-check";
import type { Command } from "../../../src/callbacks/command.ts";
import { modify } from "../../../src/callbacks/decision.ts";
import { findReplyFault } from "../../../src/callbacks/reply-fault.ts";
import { createRuleList } from "../../../src/rules/lists/rule-list.ts";
import { canMask, mask, textsOf } from "../../../src/rules/text/mask.ts";
import { createOpenIm } from "../../../src/senders/openim/index.ts";
import { createTencentChat } from "../../../src/senders/tencent-chat/index.ts";
import { type DocumentedCommand, documentedCommands } from "../../support/operations.ts";
import { effectOf } from "../../support/sender-effects.ts";

const SEED = 20_260_118;

const SENDERS = {
  "tencent-chat": createTencentChat({ apps: [], signatureWindow: 60, budget: 1000 }),
  openim: createOpenIm({ apps: [], budget: 1000 }),
};

const maskable = documentedCommands.filter(({ sender, command }) => canMask(sender, command));

/** Words that begin and end anywhere, so that they are found wherever they are put. */
const LIST = createRuleList("text", ["*zqbad*", "赌博", "🎲"]);

test("these commands can be masked", () => {
  expect(maskable.map(({ command }) => command)).toEqual([
    "C2C.CallbackBeforeSendMsg",
    "Group.CallbackBeforeSendMsg",
    "OfficialAccount.CallbackBeforeSendMsg",
    "callbackBeforeSetFriendRemarkCommand",
    "callbackBeforeCreateGroupCommand",
    "callbackBeforeSetGroupMemberInfoCommand",
    "callbackBeforeSetGroupInfoCommand",
    "callbackBeforeSetGroupInfoExCommand",
    "callbackBeforeMsgModifyCommand",
    "callbackBeforeUserRegisterCommand",
    "callbackBeforeUpdateUserInfoCommand",
    "callbackBeforeUpdateUserInfoExCommand",
    "callbackBeforeOfflinePushCommand",
  ]);
});

test("the senders can modify what can be masked", () => {
  expect(maskable.filter(({ metadata }) => !metadata.decisions.includes("modify"))).toEqual([]);
});

describe.each(maskable)("$command", (documented) => {
  const { sender, command, examples } = documented;
  const withTexts = examples.filter(({ body }) => textsOf({ sender, command, request: body }).some(({ changeable }) => changeable));

  test("has examples with texts", () => expect(withTexts.length).toBeGreaterThan(0));

  test.each(examples)("is not masked without a match, example $name", ({ body }) => {
    expect(mask({ sender, command, request: body }, LIST, "*")).toBeNull();
  });

  test.each(withTexts)("makes a legal reply that has no match left, example $name", ({ body }) => {
    assert(
      property(
        infiniteStream(constantFrom("zqbad", "zq\u200bＢad", "在线赌\u200b博", "🎲", "fine", "")),
        string({ unit: "grapheme" }),
        (hidden, around) => {
          const request = withOtherTexts(documented, body, (text) => `${around}${text}${hidden.next().value}${around}`);
          const changes = mask({ sender, command, request }, LIST, "*");
          if (changes === null) {
            expect(textsOf({ sender, command, request }).filter(({ text, changeable }) => changeable && LIST.isIn(text))).toEqual([]);
            return;
          }
          const reply = commandOf(documented).writeReply(modify(changes), request);
          expect({ changes, fault: findReplyFault(commandOf(documented), request, reply) }).toEqual({ changes, fault: null });
          expect(effectOf(sender, command, request, reply)).toBe("changed");
          const after = { ...request, ...flat(changes) };
          expect(textsOf({ sender, command, request: after }).filter(({ text, changeable }) => changeable && LIST.isIn(text))).toEqual([]);
          expect(mask({ sender, command, request: after }, LIST, "*")).toBeNull();
          expect(shapeOf(after)).toEqual(shapeOf(asReplied(request)));
        },
      ),
      { seed: SEED, numRuns: 20 },
    );
  });
});

/** The changes of a push are in an object of their own. */
function flat({ offlinePushInfo, ...changes }: Record<string, unknown>): Record<string, unknown> {
  return { ...changes, ...(offlinePushInfo as object | undefined) };
}

/** A documented form of new users is one object, and the Enterprise edition sends some fields alone; a reply has a list of whole users. */
function asReplied(request: Record<string, unknown>): Record<string, unknown> {
  if (!("users" in request)) return request;
  const users = [request.users].flat() as object[];
  return { ...request, users: users.map((user) => ({ ...user, ...missingIn(user, { appMangerLevel: 0, globalRecvMsgOpt: 0 }) })) };
}

function missingIn(user: object, fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !(name in user)));
}

/** A request with other texts, written as its sender would. */
function withOtherTexts({ sender, command }: DocumentedCommand, body: Record<string, unknown>, change: (text: string) => string) {
  const request = structuredClone(body);
  for (const { where, text } of textsOf({ sender, command, request })) setAt(request, where.split("/").slice(1), change(text));
  return request;
}

function setAt(value: object, [name = "", ...rest]: string[], text: string): void {
  const inner: unknown = Reflect.get(value, name);
  if (rest.length === 0) Reflect.set(value, name, text);
  else if (typeof inner === "object" && inner !== null) setAt(inner, rest, text);
  else {
    const json = JSON.parse(String(inner));
    setAt(json, rest, text);
    Reflect.set(value, name, JSON.stringify(json));
  }
}

/** Everything but texts: names in their order, lengths of lists, and other values. */
function shapeOf(value: unknown): unknown {
  if (typeof value === "string") return isJson(value) ? shapeOf(JSON.parse(value)) : "a text";
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]);
}

function isJson(text: string): boolean {
  return text.startsWith("{") && text.endsWith("}");
}

function commandOf({ sender, command }: DocumentedCommand): Command {
  const found = SENDERS[sender].commands.get(command);
  if (found === undefined) throw new Error(`${sender} has no command ${command}`);
  return found;
}
