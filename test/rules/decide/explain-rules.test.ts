import { expect, test } from "@jest/globals";
import { explainRules } from "../../../src/rules/decide/explain-rules.ts";
import { userTexts } from "../../../src/rules/text/user-texts.ts";
import { callbackOf, createData, load } from "../../support/rules.ts";

const RULES = `
lists:
  spammers: []
rules:
  - name: first
    on: friend.requesting
    when: actor == "alice"
    allow: {}
  - name: listed
    on: friend.requesting
    each: item
    when: inList("spammers", item.user)
    refuse: {}
  - name: broken
    on: friend.requesting
    when: targets[5] == actor
    refuse: {}
`;

test("shows what every condition sees, also after the rule that decides, and for each user", async () => {
  const { book } = load(RULES);
  if (book === null) throw new Error("the rules have faults");
  const request = { From_Account: "alice", FriendItem: [{ To_Account: "bob" }, { To_Account: "mallory" }] };
  const callback = callbackOf("tencent-chat", "Sns.CallbackPrevFriendAdd", request);
  const data = createData({ lists: { spammers: ["mallory"] } });
  const listed = (user: string, matches: boolean) => ({
    rule: "listed",
    user,
    matches,
    failure: null,
    decider: null,
    values: { 'inList("spammers", item.user)': matches, "item.user": user },
  });
  expect(await explainRules(book, data, userTexts, callback)).toEqual([
    { rule: "first", user: null, matches: true, failure: null, values: { actor: "alice" }, decider: null },
    listed("bob", false),
    listed("mallory", true),
    {
      rule: "broken",
      user: null,
      matches: false,
      failure: expect.stringContaining("out of bounds"),
      decider: null,
      values: { targets: ["bob", "mallory"], actor: "alice" },
    },
  ]);
  expect(await explainRules(book, data, userTexts, callbackOf("openim", "callbackBeforeAddBlackCommand", { ownerUserID: "a" }))).toEqual(
    [],
  );
});
