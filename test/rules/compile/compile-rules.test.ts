import { describe, expect, test } from "@jest/globals";
import { load, RULED_SENDERS } from "../../support/rules.ts";

const NAMED = `lists: { support: [support_01], words: { match: text } }
deciders:
  moderation: { url: http://127.0.0.1:9000/decide }
rules:
`;

/** Faults of a file whose rules begin in line 5, as people read them. */
function faultsOf(rules: string): string[] {
  return load(NAMED + rules).faults.map(
    ({ line, column, message, hint }) => `${line}:${column} ${message}${hint === null ? "" : ` ${hint}`}`,
  );
}

/** Faults of one rule whose keys begin in column 5 of line 5. */
function faultsOfRule(rule: string): string[] {
  return faultsOf(`  - name: one\n    ${rule.replaceAll("\n", "\n    ")}\n`);
}

test("the rules of a person who knows the guide have no faults", () => {
  const { book, faults } = load(`
# yaml-language-server: $schema=http://127.0.0.1:8081/docs/rules.schema.json
lists:
  support: [support_01, support_02]
  spammers: { file: lists/spammers.txt }
  words: { file: lists/words.txt, match: text }
rules:
  - name: nobody-blocks-support
    on: callbackBeforeAddBlackCommand
    when: inList("support", request.blackUserID)
    refuse: { code: 5001, message: Support cannot be blocked. }
  - name: spammers-get-no-answer
    on: friend.answering
    each: item
    when: inList("spammers", item.user)
    refuse: {}
  - name: mask-words
    on: message.sending
    when: text.containsAny("words")
    mask: { list: words, with: "*" }
  - name: new-accounts-invite-little
    on: member.inviting
    when: count("invites", actor, "1h") > 20
    refuse: { message: Too many invitations. }
    mode: shadow
    until: 2027-01-31
`);
  expect(faults).toEqual([]);
  expect(book?.rules).toEqual([
    {
      name: "nobody-blocks-support",
      effect: "refuse",
      on: ["callbackBeforeAddBlackCommand"],
      when: 'inList("support", request.blackUserID)',
      mode: "enforce",
      until: null,
      reason: null,
      commands: ["callbackBeforeAddBlackCommand"],
      line: 8,
    },
    expect.objectContaining({ commands: ["Sns.CallbackPrevFriendResponse", "callbackBeforeAddFriendAgreeCommand"] }),
    expect.objectContaining({
      effect: "mask",
      commands: [
        "C2C.CallbackBeforeSendMsg",
        "Group.CallbackBeforeSendMsg",
        "OfficialAccount.CallbackBeforeSendMsg",
        "callbackBeforeMsgModifyCommand",
      ],
    }),
    expect.objectContaining({ mode: "shadow", until: Date.UTC(2027, 1, 1) }),
  ]);
  expect(book?.counters).toEqual([{ name: "invites", kind: "count", window: 3_600_000 }]);
  expect(book?.lists.map(({ name, match, file }) => ({ name, match, file }))).toEqual([
    { name: "support", match: "value", file: null },
    { name: "spammers", match: "value", file: "lists/spammers.txt" },
    { name: "words", match: "text", file: "lists/words.txt" },
  ]);
});

describe("names of commands", () => {
  test("a rule for an intent decides at the first question that can express its effect, so that nothing counts twice", () => {
    const commandsOf = (effect: string) => load(`rules:\n  - name: one\n    on: message.sending\n    ${effect}\n`).book?.rules[0]?.commands;
    expect(commandsOf("refuse: {}")).toEqual(
      expect.arrayContaining(["callbackBeforeSendSingleMsgCommand", "callbackBeforeSendGroupMsgCommand"]),
    );
    expect(commandsOf("refuse: {}")).not.toContain("callbackBeforeMsgModifyCommand");
  });

  test("a rule that allows does so at each question, so that no later rule decides at the next one", () => {
    const { book } = load("rules:\n  - name: one\n    on: message.sending\n    allow: {}\n");
    expect(book?.rules[0]?.commands).toEqual(
      expect.arrayContaining(["callbackBeforeSendSingleMsgCommand", "callbackBeforeSendGroupMsgCommand", "callbackBeforeMsgModifyCommand"]),
    );
  });

  test("an older name means the command", () => {
    expect(load("rules:\n  - name: one\n    on: addBlackCommand\n    refuse: {}\n").book?.rules[0]?.commands).toEqual([
      "callbackBeforeAddBlackCommand",
    ]);
  });

  test("a rule that is off decides nothing, and is checked", () => {
    const { book } = load("rules:\n  - name: one\n    on: user.blocking\n    mode: off\n    refuse: {}\n");
    expect(book?.rules[0]).toMatchObject({ mode: "off" });
    expect(book?.commands.openim.size).toBe(0);
    expect(faultsOfRule("on: user.blocking\nmode: off\nwhen: foo\nrefuse: {}")).toEqual(["8:11 There is no foo. Did you mean now?"]);
  });

  test.each([
    {
      rule: "on: callbackBeforeAddBlackComand\nrefuse: {}",
      fault: "5:9 There is no command or intent callbackBeforeAddBlackComand. Did you mean callbackBeforeAddBlackCommand?",
    },
    {
      rule: "on: [user.blocking, friend.requestin]\nrefuse: {}",
      fault: "5:25 There is no command or intent friend.requestin. Did you mean friend.requesting?",
    },
    {
      rule: "on: C2C.CallbackAfterSendMsg\nrefuse: {}",
      fault: "5:9 C2C.CallbackAfterSendMsg is a notification, which nothing can decide. Did you mean C2C.CallbackBeforeSendMsg?",
    },
  ])("$rule", ({ rule, fault }) => {
    expect(faultsOf(`  - ${rule.replaceAll("\n", "\n    ")}\n    name: one\n`)).toEqual([fault]);
  });
});

describe("conditions", () => {
  const ON = "on: user.blocking\n";

  test.each([
    { when: 'inList("suport", actor)', fault: "7:18 There is no list suport. Did you mean support?" },
    { when: 'inList(actor, "support")', fault: "7:18 The name of a list must be written in quotes." },
    { when: 'inList("support")', fault: '7:11 inList takes other arguments. Write inList("list", value).' },
    {
      when: 'inList("support", size(actor))',
      fault: "7:29 size(actor) must be a text; it is a value of type int. Write string(size(actor)).",
    },
    {
      when: 'request.blackUser == "x"',
      fault: "7:19 request has no field blackUser in callbackBeforeAddBlackCommand. Did you mean blackUserID?",
    },
    {
      when: "has(request.blackUser)",
      fault: "7:23 request has no field blackUser in callbackBeforeAddBlackCommand. Did you mean blackUserID?",
    },
    { when: "has(actor)", fault: "7:15 has takes a field. Write has(request.field)." },
    { when: 'request["blackUser"] == "x"', fault: /^7:\d+ / },
    { when: 'acter == "x"', fault: "7:11 There is no acter. Did you mean actor?" },
    { when: 'item.user == "x"', fault: "7:11 There is no item. Give the rule `each: item`." },
    { when: "actor == 5", fault: "7:11 These types do not go together: string == int." },
    { when: "actor", fault: "7:11 A condition must be true or false; this one is a value of type string." },
    { when: "actor in support", fault: '7:20 There is no support. It is a list: write inList("support", …).' },
    { when: 'actor = "x"', fault: /^7:17 .* Compare with ==\.$/ },
    { when: 'actor == "x" and true', fault: /^7:\d+ .* Write &&, \|\| or !\.$/ },
    { when: "not has(request.blackUserID)", fault: /^7:\d+ .* Write &&, \|\| or !\.$/ },
    { when: 'count("a", actor, 1h) > 2', fault: /^7:30 .* Write a time in quotes, such as "1h"\.$/ },
    { when: "actor ==", fault: "7:19 The expression ends too early." },
    { when: 'cout("a", actor, "1h") > 2', fault: "7:11 There is no function cout. Did you mean count?" },
    { when: 'count("a", actor, "1y") > 2', fault: /^7:29 The window must be a time of up to 366 days, not "1y"\./ },
    { when: 'count("a", actor, "0s") > 2', fault: /^7:29 The window must be/ },
    { when: 'count("a b", actor, "1h") > 2', fault: /^7:17 The name of a counter has letters/ },
    { when: 'count("a", actor, "1h") + count("a", actor, "2h") > 2', fault: /^7:43 The counter a is used with another window/ },
    { when: 'count("a", actor, "1h") + distinct("a", actor, actor, "1h") > 2', fault: /^7:46 The counter a is used with another window/ },
    { when: 'relationAge("frend", actor, actor) > duration("1h")', fault: "7:23 There is no relation frend. Did you mean friend?" },
    {
      when: 'text.containsAny("support")',
      fault: "7:28 The list support has whole values, which are found in no text. Give it `match: text`.",
    },
    { when: 'text.matches("(")', fault: /^7:24 The pattern is not valid: .*Patterns are those of RE2\.$/ },
    { when: "text.matches(actor)", fault: "7:24 The pattern must be written in quotes." },
    { when: 'text.matches("(?=a)")', fault: /^7:24 The pattern is not valid/ },
    { when: "actor.foo()", fault: /^7:11 There is no function foo/ },
    { when: "actor.startsWith(5)", fault: /^7:11 startsWith takes values of other types/ },
  ])("$when", ({ when, fault }) => {
    const wanted = typeof fault === "string" ? fault : expect.stringMatching(fault);
    expect(faultsOfRule(`${ON}when: ${when}\nrefuse: {}`)).toEqual([wanted]);
  });

  test.each([
    { case: "loops within loops", when: "targets.exists(t, targets.exists(u, u == t))", fault: "A loop within a loop" },
    { case: "a list that is searched in each turn", when: "targets.exists(t, t in targets)", fault: "A loop cannot look through" },
    { case: "a text that is searched in each turn", when: "targets.exists(t, text.contains(t))", fault: "A loop cannot look through" },
    { case: "a loop over the parts of a text", when: 'text.split("").exists(t, t == actor)', fault: "A loop over the parts of a text" },
    { case: "many loops", when: "[1].map(a, a).map(b, b).map(c, c).map(d, d).map(e, e).size() > 1", fault: "more than 4 loops" },
    { case: "a name for a value", when: "cel.bind(a, text + text, a + a).size() > 5", fault: "cel.bind cannot be used" },
    { case: "a long expression", when: Array(300).fill("actor").join(" + ").concat(' == ""'), fault: "too large" },
    { case: "a deep expression", when: `${"(".repeat(60)}true${")".repeat(60)}`, fault: "too large" },
    { case: "a very long text", when: `actor == "${"x".repeat(20_000)}"`, fault: "more than 10000 characters" },
    { case: "a long pattern", when: `text.matches("${"x".repeat(501)}")`, fault: "more than 500 characters" },
  ])("$case would take too long", ({ when, fault }) => {
    expect(faultsOfRule(`${ON}when: '${when}'\nrefuse: {}`)).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    { when: 'targets.exists(t, ["a", "b"].exists(p, t.startsWith(p)))' },
    { when: 'targets.all(t, t in ["a", "b"])' },
    { when: 'targets.exists(t, t.contains("x") && inList("support", t))' },
    { when: "has(request.blackUserID) && !(actor in targets)" },
    { when: 'now > timestamp("2026-01-01T00:00:00Z") && now.getHours("Asia/Shanghai") < 6' },
    { when: 'relationAge("friend", actor, targets[0]) < duration("24h")' },
    { when: 'text.matches(["a+", "b+"]) || text.containsAny("words")' },
    {
      when: 'event == "user.blocking" && app == "a" && sender == "openim" && platform == "" && clientAddress == "" && message == "" && group == ""',
    },
  ])("can say: $when", ({ when }) => expect(faultsOfRule(`${ON}when: '${when}'\nrefuse: {}`)).toEqual([]));

  test("a fault in a block has its line and column there", () => {
    expect(faultsOfRule(`${ON}when: |\n  inList("support", actor)\n    && foo\nrefuse: {}`)).toEqual([
      "9:12 There is no foo. Did you mean now?",
    ]);
  });
});

describe("effects", () => {
  test.each([
    {
      rule: "on: Sns.CallbackPrevFriendAdd\ndiscard: {}",
      fault: "7:5 Sns.CallbackPrevFriendAdd cannot discard. It can allow, refuse, flag, ask.",
    },
    {
      rule: "on: C2C.CallbackBeforeSendMsg\neach: item\ndiscard: {}",
      fault: "8:5 A rule with `each: item` cannot discard. It can allow, refuse, flag.",
    },
    { rule: "on: robot.answering\nonError: refuse\nallow: {}", fault: "7:14 Chatbot.OnC2CSignalMessage cannot refuse." },
    { rule: "on: robot.answering\nonError: refuse\nask: moderation", fault: "7:14 Chatbot.OnC2CSignalMessage cannot refuse." },
    { rule: "on: user.blocking\nask: moderatoin", fault: "7:10 There is no decider moderatoin. Did you mean moderation?" },
    {
      rule: "on: Sns.CallbackPrevFriendAdd\neach: item\nask: moderation",
      fault: "8:5 A rule with `each: item` cannot ask. It can allow, refuse, flag.",
    },
    {
      rule: "on: user.blocking\nrefuse: { code: 4000 }",
      fault:
        "7:21 4000 is no code with which callbackBeforeAddBlackCommand refuses. Codes are 5000 to 9999. Without a code it is the first of the range.",
    },
    {
      rule: "on: gift.sending\nrefuse: { code: 2 }",
      fault:
        "7:21 2 is no code with which Live.CallbackBeforeSendGift refuses. Codes are 1, 102100 to 102200. Without a code it is the first of the range.",
    },
    {
      rule: "on: Sns.CallbackPrevFriendAdd\neach: item\nrefuse: { code: 5000 }",
      fault:
        "8:21 5000 is no code with which Sns.CallbackPrevFriendAdd refuses. Codes are 38000 to 39000. Without a code it is the first of the range.",
    },
    { rule: "on: message.sending\nmask: { list: word }", fault: "7:19 There is no list word. Did you mean words?" },
    {
      rule: "on: message.sending\nmask: { list: support }",
      fault: "7:19 The list support has whole values, which are found in no text. Give it `match: text`.",
    },
    {
      rule: "on: callbackBeforeSendSingleMsgCommand\nmask: { list: words }",
      fault: "7:5 callbackBeforeSendSingleMsgCommand cannot mask. It can allow, refuse, flag, ask.",
    },
    {
      rule: "on: callbackBeforeCreateGroupCommand\nmodify: { groupNam: actor }",
      fault: "7:15 A reply to callbackBeforeCreateGroupCommand cannot change groupNam. Did you mean groupName?",
    },
    {
      rule: "on: callbackBeforeCreateGroupCommand\nmodify: { nextCode: 1 }",
      fault: /^7:15 A reply to callbackBeforeCreateGroupCommand cannot change nextCode/,
    },
    {
      rule: "on: callbackBeforeCreateGroupCommand\nmodify: { needVerification: actor }",
      fault: "7:33 needVerification takes an integer; this is a value of type string.",
    },
    {
      rule: "on: callbackBeforeCreateGroupCommand\nmodify: { groupName: 5 }",
      fault: /^7:26 groupName takes a text; this is a value of type int\./,
    },
    {
      rule: "on: callbackBeforeCreateGroupCommand\nmodify: { status: 9 }",
      fault: "7:23 status is not legal in a reply to callbackBeforeCreateGroupCommand: must be <= 3, not 9.",
    },
    {
      rule: "on: callbackBeforeCreateGroupCommand\nmodify: { status: '9223372036854775807' }",
      fault: "7:23 status has no value: the number is too large for JSON.",
    },
    {
      rule: "on: callbackBeforeCreateGroupCommand\nmodify: { status: '1 / 0' }",
      fault: /^7:23 status has no value: /,
    },
    {
      rule: "on: callbackBeforeCreateGroupCommand\nmodify: { groupName: request.groupNam }",
      fault: /^7:34 request has no field groupNam /,
    },
    {
      rule: "on: callbackBeforeMsgModifyCommand\nmodify: { content: '\"plain\"' }",
      fault: /^7:24 content is not legal .* The sender wants a JSON object in a text\./,
    },
    {
      rule: "on: user.blocking\nuntil: 2027-02-30\nrefuse: {}",
      fault: "7:12 2027-02-30 is not a date. Write 2027-01-31, or 2027-01-31T18:00:00Z.",
    },
  ])("$rule", ({ rule, fault }) => {
    const wanted = typeof fault === "string" ? fault : expect.stringMatching(fault);
    expect(faultsOfRule(rule)).toContainEqual(wanted);
  });

  test.each([
    { until: "2027-01-31", end: "2027-02-01T00:00:00Z" },
    { until: "2027-01-31T18:00Z", end: "2027-01-31T18:00:00Z" },
    { until: "2027-01-31T18:00:00.5+08:00", end: "2027-01-31T10:00:00.500Z" },
  ])("a rule until $until ends at $end", ({ until, end }) => {
    const { book } = load(`rules:\n  - name: one\n    on: user.blocking\n    until: ${until}\n    refuse: {}\n`);
    expect(book?.rules[0]?.until).toBe(Date.parse(end));
  });

  test("reports every fault of every rule, in the order of the file", () => {
    const rule = (name: string) => `  - name: ${name}\n    on: user.blocking\n    until: soon\n    when: foo\n    refuse: { code: 1 }\n`;
    expect(faultsOf(rule("one") + rule("two")).map((fault) => fault.split(" ")[0])).toEqual([
      "7:12",
      "8:11",
      "9:21",
      "12:12",
      "13:11",
      "14:21",
    ]);
  });
});

describe("rules that ask", () => {
  const commandsOf = (on: string) => load(`${NAMED}  - { name: one, on: ${on}, ask: moderation }\n`).book?.rules[0]?.commands;

  test("can name every command that decides", () => {
    const commands = Object.values(RULED_SENDERS).flatMap((sender) =>
      [...sender.commands.values()].flatMap(({ name, phase }) => (phase === "before" ? [name] : [])),
    );
    expect(commands.length).toBeGreaterThan(30);
    expect(commandsOf(JSON.stringify(commands))).toEqual(commands);
  });

  test("ask at each question of a sender that asks again about one thing, because each can express something else", () => {
    expect(commandsOf("message.sending")).toEqual([
      "C2C.CallbackBeforeSendMsg",
      "Group.CallbackBeforeSendMsg",
      "OfficialAccount.CallbackBeforeSendMsg",
      "callbackBeforeSendSingleMsgCommand",
      "callbackBeforeSendGroupMsgCommand",
      "callbackBeforeMsgModifyCommand",
    ]);
  });

  test("a decider with a fault of its own is not missing too", () => {
    expect(load("deciders: { broken: { url: x } }\nrules: [{ name: one, on: user.blocking, ask: broken }]\n").faults).toHaveLength(1);
  });
});
