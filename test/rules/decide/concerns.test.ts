import { expect, test } from "@jest/globals";
import { createRules } from "../../../src/rules/decide/create-rules.ts";
import { userTexts } from "../../../src/rules/text/user-texts.ts";
import { createData, load } from "../../support/rules.ts";

test("rules concern the commands of their intents, of both senders, and no others", () => {
  const { book } = load("rules:\n  - { name: asked, on: friend.requesting, refuse: {} }\n");
  if (book === null) throw new Error("the rules have faults");
  const rules = createRules(book, createData(), userTexts);
  const commands = ["callbackBeforeAddFriendCommand", "callbackBeforeAddBlackCommand", "Sns.CallbackPrevFriendAdd"];
  expect(commands.map((command) => rules.concerns?.("openim", command))).toEqual([true, false, false]);
  expect(rules.concerns?.("tencent-chat", "Sns.CallbackPrevFriendAdd")).toBe(true);
});
