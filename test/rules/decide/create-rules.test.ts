import { describe, expect, test } from "@jest/globals";
import { createRules } from "../../../src/rules/decide/create-rules.ts";
import type { RuleBook } from "../../../src/rules/rule-book.ts";
import { userTexts } from "../../../src/rules/text/user-texts.ts";
import { callbackOf, createData, decideBy, type Facts, load, NOON } from "../../support/rules.ts";

const LISTS = "lists:\n  spammers: []\n  words: { match: text }\n";
const BLOCK = { ownerUserID: "alice", blackUserID: "bob" };

function rulesOf(...rules: string[]): string {
  return `${LISTS}rules:\n${rules.map((rule, index) => `  - name: r${index + 1}\n    ${rule.replaceAll("\n", "\n    ")}\n`).join("")}`;
}

const onBlock = (rest: string) => `on: user.blocking\n${rest}`;
const blocking = (more = {}) => callbackOf("openim", "callbackBeforeAddBlackCommand", BLOCK, more);

describe("which rule decides", () => {
  test("no rule concerns the command", async () => {
    const decide = decideBy(rulesOf("on: friend.requesting\nrefuse: {}"));
    expect(await decide(blocking())).toBeNull();
    const { book } = load(rulesOf("on: friend.requesting\nrefuse: {}"));
    const rules = createRules(book as RuleBook, createData(), userTexts);
    const commands = ["callbackBeforeAddFriendCommand", "callbackBeforeAddBlackCommand", "Sns.CallbackPrevFriendAdd"];
    expect(commands.map((command) => rules.concerns?.("openim", command))).toEqual([true, false, false]);
    expect(rules.concerns?.("tencent-chat", "Sns.CallbackPrevFriendAdd")).toBe(true);
  });

  test("no rule matches", async () => {
    const decide = decideBy(rulesOf(onBlock('when: actor == "mallory"\nrefuse: {}')));
    expect(await decide(blocking())).toEqual({
      decision: null,
      rule: null,
      decider: null,
      flaggedBy: null,
      trace: { shadow: [], failed: [], values: {}, counts: [], asked: [], durationUs: expect.any(Number) },
    });
  });

  test("the first that matches", async () => {
    const decide = decideBy(rulesOf(onBlock("when: false\nrefuse: {}"), onBlock('refuse: { message: "second" }'), onBlock("allow: {}")));
    expect(await decide(blocking())).toMatchObject({ rule: "r2", decision: { kind: "refuse", message: "second" } });
  });

  test("a rule that allows stops those after it", async () => {
    const decide = decideBy(rulesOf(onBlock("allow: {}"), onBlock("refuse: {}")));
    expect(await decide(blocking())).toMatchObject({ rule: "r1", decision: { kind: "allow" } });
  });

  test("a flag lets through, decides, and names its rule", async () => {
    const decide = decideBy(rulesOf(onBlock("flag: { reason: odd }"), onBlock("refuse: {}")));
    expect(await decide(blocking())).toMatchObject({ rule: "r1", flaggedBy: "r1", decision: { kind: "allow" } });
  });

  test.each([
    { at: Date.UTC(2026, 6, 1, 23, 59), rule: "r1" },
    { at: Date.UTC(2026, 6, 2), rule: null },
  ])("a rule is off after its last day: $at", async ({ at, rule }) => {
    const decide = decideBy(rulesOf(onBlock("until: 2026-07-01\nrefuse: {}")));
    expect(await decide(blocking({ receivedAt: at }))).toMatchObject({ rule });
  });
});

describe("what conditions see", () => {
  test.each([
    'actor == "alice" && targets == ["bob"]',
    'event == "user.blocking" && sender == "openim" && app == "app"',
    'platform == "iOS" && clientAddress == "192.0.2.1"',
    'now == timestamp("2026-07-01T12:00:00Z")',
    'group == "" && message == "" && text == ""',
    'request.ownerUserID == "alice"',
    "has(request.blackUserID)",
  ])("%s", async (condition) => {
    const decide = decideBy(rulesOf(onBlock(`when: '${condition}'\nallow: {}`)));
    expect(await decide(blocking({ platform: "iOS", clientAddress: "192.0.2.1" }))).toMatchObject({ rule: "r1", trace: { failed: [] } });
  });

  test.each([
    { case: "a missing number", condition: "request.ForceAddFlags == 0", request: {} },
    { case: "a number", condition: "request.ForceAddFlags == 1", request: { ForceAddFlags: 1 } },
    { case: "a missing text", condition: '!has(request.AddType) && request.AddType == ""', request: {} },
    { case: "an empty list", condition: "size(request.FriendItem) == 0", request: { FriendItem: [] } },
    {
      case: "a field of an item",
      condition: 'request.FriendItem[0].AddWording == "hi"',
      request: { FriendItem: [{ To_Account: "b", AddWording: "hi" }] },
    },
  ])("$case", async ({ condition, request }) => {
    const decide = decideBy(rulesOf(`on: Sns.CallbackPrevFriendAdd\nwhen: '${condition}'\nallow: {}`));
    const callback = callbackOf("tencent-chat", "Sns.CallbackPrevFriendAdd", { From_Account: "a", FriendItem: [], ...request });
    expect(await decide(callback)).toMatchObject({ rule: "r1" });
  });

  test("a number that the sender writes as digits is a number", async () => {
    const request = { GroupId: "g", Requestor_Account: "a", EventTime: "1720000000000" };
    const command = "Group.CallbackBeforeApplyJoinGroup";
    const decide = decideBy(rulesOf(`on: ${command}\nwhen: request.EventTime == 1720000000000\nallow: {}`));
    expect(await decide(callbackOf("tencent-chat", command, request))).toMatchObject({ rule: "r1" });
  });
});

describe("counters", () => {
  const facts = (isLate: boolean): Facts => ({ isLate });

  test.each([false, true])("count callbacks of a user, the present one included; data comes later: %p", async (isLate) => {
    const decide = decideBy(rulesOf(onBlock('when: count("blocks", actor, "1h") > 2\nrefuse: {}')), facts(isLate));
    const results = [await decide(blocking()), await decide(blocking()), await decide(blocking())];
    expect(results.map((result) => result?.rule)).toEqual([null, null, "r1"]);
    expect(results[2]?.trace).toMatchObject({
      counts: [{ counter: "blocks", value: "alice" }],
      values: { actor: "alice", 'count("blocks", actor, "1h")': 3 },
    });
  });

  test("a callback counts once, whatever number of rules asks", async () => {
    const condition = 'count("blocks", actor, "1h")';
    const decide = decideBy(
      rulesOf(onBlock(`when: ${condition} > 9\nrefuse: {}`), onBlock(`when: ${condition} + ${condition} == 2\nallow: {}`)),
    );
    expect(await decide(blocking())).toMatchObject({ rule: "r2", trace: { counts: [{ counter: "blocks", value: "alice" }] } });
  });

  test("distinct counts the values of a key", async () => {
    const decide = decideBy(rulesOf(onBlock('when: distinct("blocked", actor, request.blackUserID, "1h") > 1\nrefuse: {}')));
    const block = (blackUserID: string) => decide(callbackOf("openim", "callbackBeforeAddBlackCommand", { ...BLOCK, blackUserID }));
    expect((await block("bob"))?.rule).toBeNull();
    expect((await block("bob"))?.rule).toBeNull();
    const third = await block("carol");
    expect(third).toMatchObject({ rule: "r1", trace: { counts: [{ counter: "blocked", key: "alice", value: "carol" }] } });
  });

  test("nobody is not counted", async () => {
    const decide = decideBy(rulesOf('on: callbackBeforeInviteJoinGroupCommand\nwhen: count("invites", actor, "1h") == 0\nallow: {}'));
    const callback = callbackOf("openim", "callbackBeforeInviteJoinGroupCommand", { groupID: "g", invitedUserIDs: ["bob"] });
    expect(await decide(callback)).toMatchObject({ rule: "r1", trace: { counts: [] } });
  });
});

describe("relations", () => {
  const relations = [{ kind: "friend" as const, owner: "alice", target: "bob", since: NOON - 3_600_000 }];

  test.each([
    { condition: "isFriend(actor, targets[0])", isTrue: true },
    { condition: "isFriend(targets[0], actor)", isTrue: false },
    { condition: "isBlocked(actor, targets[0])", isTrue: false },
    { condition: 'isFriend(actor, "")', isTrue: false },
    { condition: 'relationAge("friend", actor, targets[0]) == duration("1h")', isTrue: true },
    { condition: 'relationAge("block", actor, targets[0]) == duration("0s")', isTrue: true },
    { condition: "targets.all(t, isFriend(actor, t))", isTrue: true },
  ])("$condition", async ({ condition, isTrue }) => {
    for (const isLate of [false, true]) {
      const decide = decideBy(rulesOf(onBlock(`when: '${condition}'\nallow: {}`)), { relations, isLate });
      expect(await decide(blocking())).toMatchObject({ rule: isTrue ? "r1" : null, trace: { failed: [] } });
    }
  });

  test("many callbacks at once do not mix", async () => {
    const decide = decideBy(rulesOf(onBlock("when: targets.exists(t, isFriend(actor, t))\nallow: {}")), { relations, isLate: true });
    const callbacks = Array.from({ length: 50 }, (_, index) =>
      callbackOf("openim", "callbackBeforeAddBlackCommand", { ...BLOCK, ownerUserID: index % 2 === 0 ? "alice" : "carol" }),
    );
    const results = await Promise.all(callbacks.map(decide));
    expect(results.map((result) => result?.rule)).toEqual(callbacks.map((_, index) => (index % 2 === 0 ? "r1" : null)));
  });
});

describe("users who are decided one by one", () => {
  const request = { From_Account: "alice", FriendItem: [{ To_Account: "bob" }, { To_Account: "mallory" }, { To_Account: "carol" }] };
  const asking = () => callbackOf("tencent-chat", "Sns.CallbackPrevFriendAdd", request);
  const ON = "on: Sns.CallbackPrevFriendAdd\n";
  const facts = { lists: { spammers: ["mallory"] } };

  test("the first rule that matches a user decides, and the others go on", async () => {
    const decide = decideBy(
      rulesOf(
        `${ON}each: item\nwhen: item.user == "bob"\nallow: {}`,
        `${ON}each: item\nwhen: inList("spammers", item.user)\nrefuse: { message: listed }`,
        `${ON}refuse: { message: rest }`,
      ),
      facts,
    );
    expect(await decide(asking())).toMatchObject({
      rule: "r2",
      decision: {
        kind: "verdicts",
        refused: [
          { user: "mallory", message: "listed" },
          { user: "carol", message: "rest" },
        ],
      },
    });
  });

  test("everybody is allowed one by one", async () => {
    const decide = decideBy(rulesOf(`${ON}each: item\nallow: {}`, `${ON}refuse: {}`));
    expect(await decide(asking())).toMatchObject({ rule: "r1", decision: { kind: "allow" } });
  });

  test("nobody has decided if somebody is open and nobody refused", async () => {
    const decide = decideBy(rulesOf(`${ON}each: item\nwhen: item.user == "bob"\nallow: {}`));
    expect(await decide(asking())).toMatchObject({ rule: null, decision: null });
  });

  test("a flag on one user flags the callback and decides nothing about the others", async () => {
    const decide = decideBy(
      rulesOf(`${ON}each: item\nwhen: item.user == "bob"\nflag: {}`, `${ON}each: item\nwhen: inList("spammers", item.user)\nrefuse: {}`),
      facts,
    );
    expect(await decide(asking())).toMatchObject({
      flaggedBy: "r1",
      decision: { kind: "verdicts", refused: [{ user: "mallory", message: "" }] },
    });
  });

  test("a user who is named twice is refused once", async () => {
    const twice = { ...request, FriendItem: [...request.FriendItem, { To_Account: "mallory" }] };
    const decide = decideBy(rulesOf(`${ON}each: item\nwhen: inList("spammers", item.user)\nrefuse: {}`), facts);
    const result = await decide(callbackOf("tencent-chat", "Sns.CallbackPrevFriendAdd", twice));
    expect(result?.decision).toEqual({ kind: "verdicts", refused: [{ user: "mallory", message: "" }] });
  });

  test("a sender that decides only as a whole allows if all users match, and not if one does", async () => {
    const decide = decideBy(rulesOf('on: member.inviting\neach: item\nwhen: item.user.startsWith("b")\nallow: {}'));
    const invite = (invitedUserIDs: string[]) =>
      decide(callbackOf("openim", "callbackBeforeInviteJoinGroupCommand", { groupID: "g", invitedUserIDs }));
    expect((await invite(["bob", "bill"]))?.decision).toEqual({ kind: "allow" });
    expect((await invite(["bob", "carol"]))?.decision).toBeNull();
    expect((await invite([]))?.decision).toBeNull();
  });
});

test("the trace shows what the condition saw of the first user that it matched", async () => {
  const condition = 'item.user == "mallory" || (item.user == "bob" && inList("spammers", item.user))';
  const decide = decideBy(rulesOf(`on: Sns.CallbackPrevFriendAdd\neach: item\nwhen: '${condition}'\nrefuse: {}`), {
    lists: { spammers: [] },
  });
  const request = { From_Account: "alice", FriendItem: [{ To_Account: "bob" }, { To_Account: "mallory" }, { To_Account: "bob" }] };
  const result = await decide(callbackOf("tencent-chat", "Sns.CallbackPrevFriendAdd", request));
  expect(result?.trace.values).toEqual({ "item.user": "mallory" });
});

describe("shadow rules", () => {
  test("change nothing and are noted if they would have decided otherwise", async () => {
    const decide = decideBy(
      rulesOf(
        onBlock('when: actor == "alice"\nmode: shadow\nrefuse: { message: "shadow" }'),
        onBlock("mode: shadow\nallow: {}"),
        onBlock("mode: shadow\nflag: {}"),
        onBlock("allow: {}"),
        onBlock("mode: shadow\nrefuse: {}"),
      ),
    );
    expect(await decide(blocking())).toMatchObject({
      rule: "r4",
      decision: { kind: "allow" },
      flaggedBy: null,
      trace: {
        shadow: [
          { rule: "r1", decision: "refuse" },
          { rule: "r3", decision: "flag" },
        ],
        values: { actor: "alice" },
      },
    });
  });

  test("are not noted if they want what was decided", async () => {
    const decide = decideBy(rulesOf(onBlock('mode: shadow\nrefuse: { message: "no" }'), onBlock('refuse: { message: "no" }')));
    expect((await decide(blocking()))?.trace.shadow).toEqual([]);
  });

  test("are noted once for all users", async () => {
    const decide = decideBy(rulesOf("on: Sns.CallbackPrevFriendAdd\neach: item\nmode: shadow\nrefuse: {}"));
    const request = { From_Account: "alice", FriendItem: [{ To_Account: "bob" }, { To_Account: "carol" }] };
    const result = await decide(callbackOf("tencent-chat", "Sns.CallbackPrevFriendAdd", request));
    expect(result).toMatchObject({ decision: null, trace: { shadow: [{ rule: "r1", decision: "verdicts" }] } });
  });
});

describe("rules that fail", () => {
  const FAILING = "when: targets[5] == actor";

  test("count as no match, are noted, and leave the decision to the next rule", async () => {
    const decide = decideBy(rulesOf(onBlock(`${FAILING}\nrefuse: {}`), onBlock("allow: {}")));
    expect(await decide(blocking())).toMatchObject({
      rule: "r2",
      trace: {
        failed: [{ rule: "r1", reason: expect.stringContaining("out of bounds"), takenFor: "no-match" }],
        values: { actor: "alice" },
      },
    });
  });

  test.each([
    { effect: 'refuse: { code: 5005, message: "no" }', decision: { kind: "refuse", code: 5005, message: "no" } },
    { effect: "allow: {}", decision: { kind: "refuse", message: "" } },
  ])("refuse if they say so: $effect", async ({ effect, decision }) => {
    const decide = decideBy(rulesOf(onBlock(`${FAILING}\nonError: refuse\n${effect}`)));
    expect(await decide(blocking())).toMatchObject({ rule: "r1", decision, trace: { failed: [{ takenFor: "refuse" }] } });
  });

  test("a change that makes no legal reply is a failure", async () => {
    const decide = decideBy(rulesOf("on: callbackBeforeMsgModifyCommand\nmodify: { content: text }"));
    const request = { sendID: "a", recvID: "b", contentType: 101, content: '{"content":"hi"}' };
    const result = await decide(callbackOf("openim", "callbackBeforeMsgModifyCommand", request));
    expect(result).toMatchObject({
      decision: null,
      trace: { failed: [{ rule: "r1", reason: expect.stringMatching(/^content is not legal: must match/) }] },
    });
  });

  test("a value without a form in JSON is a failure", async () => {
    const decide = decideBy(rulesOf("on: callbackBeforeCreateGroupCommand\nmodify: { status: '9223372036854775807 - size(text)' }"));
    const request = { groupID: "g", initMemberList: [] };
    const result = await decide(callbackOf("openim", "callbackBeforeCreateGroupCommand", request));
    expect(result?.trace.failed).toEqual([{ rule: "r1", reason: "the number is too large for JSON", takenFor: "no-match" }]);
  });

  test("data that cannot be had is a failure, also later", async () => {
    const { createRules } = await import("../../../src/rules/decide/create-rules.ts");
    const { createData, load } = await import("../../support/rules.ts");
    const { book } = load(rulesOf(onBlock("when: isFriend(actor, targets[0])\nrefuse: {}\nonError: refuse")));
    if (book === null) throw new Error("the rules have faults");
    for (const since of [
      () => Promise.reject(new Error("disk")),
      () => {
        throw new Error("disk");
      },
    ]) {
      const rules = createRules(book, { ...createData(), relations: { since } }, userTexts);
      expect(await rules.evaluate(blocking())).toMatchObject({ rule: "r1", trace: { failed: [{ reason: "disk", takenFor: "refuse" }] } });
    }
  });

  test("a list with more users than conditions look at is a failure", async () => {
    const decide = decideBy(rulesOf("on: push.sending\nwhen: targets.exists(t, t == actor)\nrefuse: {}"));
    const userIDList = Array.from({ length: 10_001 }, (_, index) => `u${index}`);
    const result = await decide(
      callbackOf("openim", "callbackBeforeOfflinePushCommand", { sendID: "a", userIDList, contentType: 101, content: "" }),
    );
    expect(result).toMatchObject({ rule: null, trace: { failed: [{ rule: "r1", reason: expect.stringContaining("10000 at most") }] } });
  });
});

describe("the trace", () => {
  test("is bounded", async () => {
    const decide = decideBy(rulesOf("on: push.sending\nwhen: size(targets) > 0 && size(text) > 1 && size(request.content) > 1\nallow: {}"));
    const userIDList = Array.from({ length: 100 }, (_, index) => `u${index}`);
    const content = JSON.stringify({ content: "x".repeat(5000) });
    const result = await decide(
      callbackOf("openim", "callbackBeforeOfflinePushCommand", { sendID: "a", userIDList, contentType: 101, content }),
    );
    expect(result?.trace.values).toEqual({
      targets: [...userIDList.slice(0, 10), "… 90 more"],
      text: `${"x".repeat(200)}…`,
      "request.content": `${content.slice(0, 200)}…`,
    });
  });

  test("is plain JSON", async () => {
    const decide = decideBy(
      rulesOf(
        onBlock('when: now > timestamp("2020-01-01T00:00:00Z") && relationAge("friend", actor, targets[0]) < duration("1h")\nallow: {}'),
      ),
    );
    const result = await decide(blocking());
    expect(JSON.parse(JSON.stringify(result?.trace.values))).toEqual(result?.trace.values);
    expect(result?.trace.values).toMatchObject({ now: "2026-07-01T12:00:00.000Z", 'relationAge("friend", actor, targets[0])': "0s" });
  });

  test("shows nothing that the condition did not come to", async () => {
    const decide = decideBy(rulesOf(onBlock('when: actor == "alice" || count("x", actor, "1h") > 1\nallow: {}')));
    expect((await decide(blocking()))?.trace).toMatchObject({ values: { actor: "alice" }, counts: [] });
  });
});
