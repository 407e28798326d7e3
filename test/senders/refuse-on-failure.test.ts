import { describe, expect, test } from "@jest/globals";
import { fallbackFor } from "../../src/callbacks/fallback.ts";
import { createOpenIm } from "../../src/senders/openim/index.ts";
import { findRefuseOnFailure } from "../../src/senders/refuse-on-failure.ts";
import { SENDERS } from "../../src/senders/registry.ts";
import { createTencentChat } from "../../src/senders/tencent-chat/index.ts";

const BUDGET_MS = 1000;

const refusable = Object.values(SENDERS).flatMap(({ name, commands }) =>
  Object.entries(commands).flatMap(([command, { phase, decisions }]) =>
    phase === "before" && decisions.includes("refuse") ? [[name, command] as const] : [],
  ),
);

describe("refuses a command that nobody decided, whatever its body", () => {
  test.each(refusable)("%s %s", (sender, command) => {
    const refuseOnFailure = findRefuseOnFailure([command])[sender];
    const created =
      sender === "openim"
        ? createOpenIm({ apps: [], budget: BUDGET_MS, refuseOnFailure })
        : createTencentChat({ apps: [], signatureWindow: 60, budget: BUDGET_MS, refuseOnFailure });
    const known = created.commands.get(command);
    for (const body of [undefined, null, {}, [], { FriendItem: "x", groupID: 3 }]) {
      const { decision, reply } = fallbackFor(created, known ?? null, body, "quarantine");
      expect(decision).toMatchObject({ kind: "refuse", fallback: "quarantine" });
      expect({ reply, valid: known?.validateReply(reply), problem: known?.findReplyProblem(body, reply) }).toEqual({
        reply,
        valid: true,
        problem: null,
      });
    }
  });
});

test("only the commands that are named are refused", () => {
  expect(findRefuseOnFailure([])).toEqual({ "tencent-chat": new Set(), openim: new Set() });
  const { openim } = findRefuseOnFailure(["callbackBeforeAddBlackCommand"]);
  const created = createOpenIm({ apps: [], budget: BUDGET_MS, refuseOnFailure: openim });
  const other = created.commands.get("callbackBeforeAddFriendCommand") ?? null;
  expect(fallbackFor(created, other, {}, "error").decision).toEqual({ kind: "allow", fallback: "error" });
});

test("an older name means the command of today", () => {
  const [alias] = SENDERS.openim.commands.callbackBeforeAddBlackCommand?.aliases ?? [];
  expect(findRefuseOnFailure([alias ?? ""]).openim).toEqual(new Set(["callbackBeforeAddBlackCommand"]));
});

test("an intent means every command with it that can be refused", () => {
  const { "tencent-chat": tencentChat, openim } = findRefuseOnFailure(["friend.requesting", "user.blocking"]);
  expect([...tencentChat]).toEqual(["Sns.CallbackPrevFriendAdd"]);
  expect([...openim].toSorted()).toEqual(["callbackBeforeAddBlackCommand", "callbackBeforeAddFriendCommand"]);
});

test.each([
  ["callbackBeforeAddBlack", "no sender has such a command or intent"],
  ["Sns.CallbackFriendAdd", "it is an after-command"],
  ["Chatbot.OnC2CSignalMessage", "its sender cannot refuse it"],
])("refuses the setting if it names %s", (name, why) => {
  expect(() => findRefuseOnFailure([name])).toThrow(`IMHOOK_REFUSE_ON_FAILURE (failure.refuse in the settings) names ${name}, but ${why}`);
});
