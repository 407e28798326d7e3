import { describe, expect, test } from "@jest/globals";
import type { Command } from "../../src/callbacks/command.ts";
import { modify } from "../../src/callbacks/decision.ts";
import { findReplyFault } from "../../src/callbacks/reply-fault.ts";
import { toHandlerSpelling } from "../../src/callbacks/spelling.ts";
import { createOpenIm } from "../../src/senders/openim/index.ts";
import { createTencentChat } from "../../src/senders/tencent-chat/index.ts";
import { changeableFieldsOf, type FieldSchema } from "../support/changeable-fields.ts";
import { type DocumentedCommand, documentedCommands } from "../support/operations.ts";
import { effectOf } from "../support/sender-effects.ts";

// What a request says may always be returned as a change, alone, together, and as a whole: the types of handlers accept it.

const SENDERS = {
  "tencent-chat": createTencentChat({ apps: [], signatureWindow: 60, budget: 1000 }),
  openim: createOpenIm({ apps: [], budget: 1000 }),
};

type Body = Record<string, unknown>;

const changeable = documentedCommands.filter(({ metadata }) => metadata.decisions.includes("modify"));

test("the commands that take changes are those of the documents", () => {
  expect(changeable).toHaveLength(20);
});

describe.each(changeable)("$command", (documented) => {
  const { examples, metadata } = documented;
  const fields = changeableFieldsOf(documented);

  test("has fields that can change", () => expect(fields.size).toBeGreaterThan(0));

  test.each(examples)("takes the request's own values, example $name", ({ body: sent }) => {
    const body = toHandlerSpelling(metadata.spellings, sent) as Body;
    const own = ownValues(body, fields);
    for (const [field, value] of Object.entries(own)) expectUnchanged(documented, body, { [field]: value });
    expectUnchanged(documented, body, own);
    expectUnchanged(documented, body, body);
    expectUnchanged(documented, body, { ...body, AddedLater: undefined });
  });

  test.each(examples)("takes lists with items of the request and with fields that it has no name for, example $name", ({ body }) => {
    for (const [field, value] of Object.entries(ownValues(body, fields))) {
      if (!Array.isArray(value)) continue;
      const later = value.map((item) => (isObject(item) ? { ...item, AddedLater: 1 } : item));
      const request = { ...body, [field]: later };
      expectLegal(documented, request, { [field]: later.toReversed() });
      if (value.length > 1) expectLegal(documented, request, { [field]: later.slice(1) });
    }
  });
});

/** The fields that the type of a new user requires. The Enterprise edition sends some of them alone. */
const NO_USER = { nickname: "", faceURL: "", ex: "", appMangerLevel: 0, globalRecvMsgOpt: 0 };

describe("items of the request with another value", () => {
  test.each<[command: string, change: (body: Body) => Body]>([
    [
      "callbackBeforeUserRegisterCommand",
      ({ users }) => ({ users: listOf(users).map((user) => ({ ...NO_USER, ...user, nickname: "changed", AddedLater: 1 })) }),
    ],
    [
      "callbackBeforeMembersJoinGroupCommand",
      ({ memberList }) => ({ memberCallbackList: listOf(memberList).map((member) => ({ ...member, nickname: "changed", AddedLater: 1 })) }),
    ],
    [
      "callbackBeforeOfflinePushCommand",
      ({ title = "", desc = "", ...others }) => ({ offlinePushInfo: { ...others, title, desc: `${desc} changed` } }),
    ],
    ...["C2C.CallbackBeforeSendMsg", "Group.CallbackBeforeSendMsg", "OfficialAccount.CallbackBeforeSendMsg"].map(
      (command): [string, (body: Body) => Body] => [
        command,
        ({ MsgBody }) => ({ MsgBody: [...listOf(MsgBody), { MsgType: "TIMTextElem", MsgContent: { Text: "added" } }] }),
      ],
    ),
  ])("%s", (name, change) => {
    const documented = documentedCommands.find(({ command }) => command === name);
    let changed = 0;
    for (const { body } of documented?.examples ?? []) {
      const changes = change(body);
      const [value] = Object.values(changes);
      if (documented === undefined || (Array.isArray(value) && value.length === 0)) continue;
      expectLegal(documented, body, changes);
      changed += 1;
    }
    expect(changed).toBeGreaterThan(0);
  });
});

/** The fields that the type of the changes and the request share, with values that the type accepts. */
function ownValues(body: Body, fields: ReadonlyMap<string, FieldSchema>): Body {
  return Object.fromEntries(Object.entries(body).filter(([field, value]) => fields.get(field)?.accepts(value)));
}

function expectUnchanged(documented: DocumentedCommand, body: Body, changes: Body): void {
  const reply = expectLegal(documented, body, changes);
  const { sender, command } = documented;
  expect({ changes, effect: effectOf(sender, command, body, reply) }).toEqual({ changes, effect: "unchanged" });
}

function expectLegal(documented: DocumentedCommand, body: Body, changes: Body): Body {
  const command = commandOf(documented);
  const reply = command.writeReply(modify(changes), body);
  expect({ changes, reply, fault: findReplyFault(command, body, reply) }).toEqual({ changes, reply, fault: null });
  return reply;
}

function commandOf({ sender, command }: DocumentedCommand): Command {
  const found = SENDERS[sender].commands.get(command);
  if (found === undefined) throw new Error(`${sender} has no command ${command}`);
  return found;
}

function listOf(value: unknown): Body[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
