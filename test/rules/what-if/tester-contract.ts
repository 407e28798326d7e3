import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { RulesComparison } from "../../../generated/operator.ts";
import type { NewEntry } from "../../../src/journal/journal.ts";
import type { ListStore } from "../../../src/rules/lists/list-store.ts";
import { createRuleList } from "../../../src/rules/lists/rule-list.ts";
import { loadTested } from "../../../src/rules/what-if/load-tested.ts";
import { openTester, type TestOptions } from "../../../src/rules/what-if/tester.ts";
import { ORIGIN } from "../../support/origin.ts";
import { createRecorder, type SentBefore } from "../../support/recorded-callbacks.ts";
import { relationEntry } from "../../support/relation-entries.ts";
import type { RecordedUnderTest } from "./recorded-under-test.ts";

const START = Date.UTC(2026, 6, 1);
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const BLOCK = "callbackBeforeAddBlackCommand";
const ADD = "Sns.CallbackPrevFriendAdd";
const SEND_OPENIM = "callbackBeforeSendSingleMsgCommand";
const SEND_TENCENT = "C2C.CallbackBeforeSendMsg";

const block = (ownerUserID: string, blackUserID: string, at: number): SentBefore => ({
  command: BLOCK,
  body: { operationID: "op", ownerUserID, blackUserID },
  at,
});

const befriend = (from: string, to: string[], at: number): SentBefore => ({
  command: ADD,
  body: { Requester_Account: from, From_Account: from, FriendItem: to.map((To_Account) => ({ To_Account })) },
  at,
});

const sendOpenIm = (sendID: string, recvID: string, text: string, at: number): SentBefore => ({
  command: SEND_OPENIM,
  body: {
    ...{ operationID: "op", sendID, recvID, serverMsgID: `s-${at}`, clientMsgID: `c-${at}`, senderPlatformID: 2 },
    ...{ contentType: 101, sessionType: 1, content: JSON.stringify({ content: text }) },
  },
  at,
});

const sendTencent = (from: string, to: string, text: string, at: number): SentBefore => ({
  command: SEND_TENCENT,
  body: { From_Account: from, To_Account: to, MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: text } }] },
  query: "SdkAppid=1400000000&OptPlatform=iOS&ClientIP=203.0.113.9",
  at,
});

const RULES = `
lists:
  support: [support_01, support_02]
  words: { values: [casino], match: text }
rules:
  - { name: support, on: user.blocking, when: 'inList("support", targets[0])', refuse: { message: No. } }
  - { name: listed, on: friend.requesting, each: item, when: 'item.user.startsWith("vip")', refuse: { message: Ask first. } }
  - { name: phones, on: message.sending, when: 'platform == "iOS" && text.contains("?")', flag: {} }
  - { name: words, on: message.sending, when: 'text.containsAny("words")', mask: { list: words, with: "*" } }
  - { name: rate, on: message.sending, when: 'count("messages", actor, "1h") > 3', refuse: { message: Slowly. } }
  - { name: strict, on: message.sending, when: 'distinct("peers", actor, targets[0], "1h") > 1', refuse: { message: Strict. }, mode: shadow }
`;

const TEXTS = ["really?", "a casino"];

/** Callbacks of both senders, some of which each rule decides. */
function traffic(): SentBefore[] {
  return Array.from({ length: 60 }, (_, index): SentBefore[] => {
    const [at, user] = [START + index * 7 * MINUTE, `user-${index % 3}`];
    return [
      block(user, index % 4 === 0 ? "support_01" : "bob", at),
      befriend(user, index % 5 === 0 ? ["vip-1", "carol"] : ["carol"], at + 1),
      sendOpenIm(user, `peer-${index % 2}`, "hello", at + 2),
      sendTencent(user, "bob", TEXTS[index % 7] ?? "hello", at + 3),
    ];
  }).flat();
}

function listsOf(values: Record<string, string[]>) {
  const lists = new Map(
    Object.entries(values).map(([name, some]) => [name, createRuleList(name === "words" ? "text" : "value", some)] as const),
  );
  return { get: (name: string) => lists.get(name) };
}

/** Describes what testing rules finds out from the journal of every storage. */
export function describeTester(create: () => Promise<RecordedUnderTest>): void {
  let recorded: RecordedUnderTest;

  beforeEach(async () => {
    recorded = await create();
  });

  afterEach(() => recorded.remove());

  /** Tests rules against the journal. */
  async function compareBy(text: string, options: Partial<TestOptions["tested"]> & { examples?: number } = {}): Promise<RulesComparison> {
    const { rules, faults } = await loadTested({ path: join(recorded.folder, "rules.yaml"), content: text });
    if (rules === null) throw new Error(JSON.stringify(faults));
    const { examples = 3, ...tested } = options;
    const tester = await openTester(recorded.openSource(), rules, {
      tested: { since: START, until: START + 30 * DAY, ...tested },
      examples,
    });
    try {
      while (await tester.step());
      const { done, total } = tester.progress();
      expect(done).toBe(total);
      const comparison = await tester.result();
      const { entries, tested: compared, notAsked, skipped } = comparison;
      expect(entries).toBe(compared + notAsked + Object.values(skipped).reduce((sum, count) => sum + count, 0));
      return comparison;
    } finally {
      await tester.close();
    }
  }

  /** Records callbacks as they are decided by rules. */
  async function leave(text: string | null, sent: SentBefore[]): Promise<NewEntry[]> {
    const recorder = createRecorder(text, { lists: listsOf({ support: ["support_01", "support_02"], words: ["casino"] }) });
    const entries = sent.map(recorder.record);
    await recorded.append(entries);
    return entries;
  }

  describe("unchanged rules", () => {
    test("decide every callback of both senders as it was decided", async () => {
      const entries = await leave(RULES, traffic());
      const kinds = new Set(entries.map(({ decision, decidedBy }) => `${decidedBy?.name} ${decision?.kind}`));
      expect(kinds).toEqual(new Set(["support refuse", "listed verdicts", "phones allow", "words modify", "rate refuse", "null allow"]));
      const { changed, changes, tested, rules } = await compareBy(RULES);
      expect({ changed, changes, tested }).toEqual({ changed: 0, changes: [], tested: 240 });
      for (const { rule, decided, decidedThen } of rules) expect(`${rule} ${decided}`).toBe(`${rule} ${decidedThen}`);
      expect(rules.find(({ rule }) => rule === "strict")).toMatchObject({ decided: 0, shadow: expect.any(Number) });
    });

    test("also if it is tested from a time within the window of a counter", async () => {
      await leave(RULES, traffic());
      for (const since of [START + HOUR, START + 61 * MINUTE, START + 3 * HOUR]) {
        const { changed, since: from } = await compareBy(RULES, { since });
        expect({ changed, from }).toEqual({ changed: 0, from: since });
      }
    });

    test("leave what a handler decided", async () => {
      const handler = { kind: "refuse", code: 5005, message: "mine" } as const;
      await leave(RULES, [
        { ...block("alice", "bob", START), handler },
        { ...block("alice", "support_01", START + 1), handler },
      ]);
      expect(await compareBy(RULES)).toMatchObject({ tested: 2, changed: 0 });
    });
  });

  describe("a changed rule", () => {
    test("shows what it decides, what it decided before, and examples", async () => {
      const [, , , third] = await leave(RULES, [
        block("alice", "support_01", START),
        block("alice", "support_02", START + 1),
        block("alice", "bob", START + 2),
        block("mallory", "carol", START + 3),
      ]);
      const changed = RULES.replace("support_01, support_02", "support_01, carol").replace("message: No.", "code: 5007, message: No.");
      const { changes, rules, ...counts } = await compareBy(changed);
      expect(counts).toMatchObject({ entries: 4, tested: 4, changed: 3 });
      expect(changes).toEqual([
        { rule: "support", from: "refuse", to: "refuse", count: 1, examples: [expect.objectContaining({ command: BLOCK })] },
        { rule: "support", from: "refuse", to: "undecided", count: 1, examples: [expect.objectContaining({ actor: "alice" })] },
        {
          ...{ rule: "support", from: "allow", to: "refuse", count: 1 },
          examples: [{ entry: third?.id, sender: "openim", app: "sample", command: BLOCK, receivedAt: START + 3, actor: "mallory" }],
        },
      ]);
      expect(rules[0]).toEqual({
        ...{ rule: "support", isInFile: true, matched: 2, decided: 2, decidedThen: 2, changed: 3, shadow: 0, failed: 0 },
      });
    });

    test.each<{ case: string; before: string | null; after: string; sent: SentBefore; change: object | null }>([
      {
        case: "a rule that is gone leaves its callbacks undecided",
        before: "rules: [{ name: gone, on: user.blocking, refuse: {} }]",
        after: "rules: []",
        sent: block("alice", "bob", START),
        change: { rule: "gone", from: "refuse", to: "undecided" },
      },
      {
        case: "another rule that decides the same changes nothing",
        before: "rules: [{ name: one, on: user.blocking, refuse: {} }]",
        after: "rules: [{ name: other, on: user.blocking, refuse: {} }]",
        sent: block("alice", "bob", START),
        change: null,
      },
      {
        case: "a flag is a change",
        before: null,
        after: "rules: [{ name: look, on: user.blocking, flag: {} }]",
        sent: block("alice", "bob", START),
        change: { rule: "look", from: "allow", to: "flag" },
      },
      {
        case: "a flag that is gone is one too",
        before: "rules: [{ name: look, on: user.blocking, flag: {} }]",
        after: "rules: [{ name: fine, on: user.blocking, allow: {} }]",
        sent: block("alice", "bob", START),
        change: { rule: "fine", from: "flag", to: "allow" },
      },
      {
        case: "a rule in shadow mode changes nothing",
        before: null,
        after: "rules: [{ name: calm, on: user.blocking, refuse: {}, mode: shadow }]",
        sent: block("alice", "bob", START),
        change: null,
      },
      {
        case: "a rule is judged at the time of the callback: before its end",
        before: null,
        after: "rules: [{ name: july, on: user.blocking, refuse: {}, until: 2026-07-01 }]",
        sent: block("alice", "bob", START),
        change: { rule: "july", from: "allow", to: "refuse" },
      },
      {
        case: "and after it",
        before: null,
        after: "rules: [{ name: june, on: user.blocking, refuse: {}, until: 2026-06-30 }]",
        sent: block("alice", "bob", START),
        change: null,
      },
      {
        case: "a rule takes the place of a handler",
        before: null,
        after: "rules: [{ name: yes, on: user.blocking, allow: {} }]",
        sent: { ...block("alice", "bob", START), handler: { kind: "refuse", message: "mine" } },
        change: { rule: "yes", from: "refuse", to: "allow" },
      },
      {
        case: "other verdicts",
        before: "rules: [{ name: each, on: friend.requesting, each: item, when: 'item.user == \"bob\"', refuse: {} }]",
        after: "rules: [{ name: each, on: friend.requesting, each: item, when: 'item.user == \"carol\"', refuse: {} }]",
        sent: befriend("alice", ["bob", "carol"], START),
        change: { rule: "each", from: "verdicts", to: "verdicts" },
      },
      {
        case: "other changes",
        before:
          "lists: { words: { values: [casino], match: text } }\nrules: [{ name: mask, on: message.sending, mask: { list: words, with: '*' } }]",
        after:
          "lists: { words: { values: [casino], match: text } }\nrules: [{ name: mask, on: message.sending, mask: { list: words, with: '#' } }]",
        sent: sendTencent("alice", "bob", "a casino", START),
        change: { rule: "mask", from: "modify", to: "modify" },
      },
      {
        case: "the client's platform and address are those of the call",
        before: null,
        after: 'rules: [{ name: ios, on: message.sending, when: \'platform == "iOS" && clientAddress == "203.0.113.9"\', refuse: {} }]',
        sent: sendTencent("alice", "bob", "hello", START),
        change: { rule: "ios", from: "allow", to: "refuse" },
      },
    ])("$case", async ({ before, after, sent, change }) => {
      await leave(before, [sent]);
      const { changes, tested } = await compareBy(after);
      expect(tested).toBe(1);
      expect(changes).toMatchObject(change === null ? [] : [change]);
      expect(changes).toHaveLength(change === null ? 0 : 1);
    });

    test("decides what got the fallback, because nobody did in time", async () => {
      const late = (at: number, blackUserID: string): NewEntry => ({
        ...createRecorder(null).record(block("alice", blackUserID, at)),
        decision: { kind: "allow", fallback: "deadline" },
        decidedBy: { by: "fallback", name: null },
      });
      await recorded.append([late(START, "support_01"), late(START + 1, "bob")]);
      const { changes } = await compareBy(`${RULES}  - { name: rest, on: user.blocking, allow: {} }`);
      expect(changes).toMatchObject([{ rule: "support", from: "allow", to: "refuse", count: 1 }]);
    });

    test("that fails is counted", async () => {
      await leave(null, [block("alice", "bob", START)]);
      const { changed, rules } = await compareBy("rules: [{ name: broken, on: user.blocking, when: 'targets[5] == actor', refuse: {} }]");
      expect({ changed, rules }).toMatchObject({ changed: 0, rules: [{ rule: "broken", matched: 0, failed: 1 }] });
    });
  });

  describe("what can be tested", () => {
    test("are accepted before-callbacks; others are counted", async () => {
      const recorder = createRecorder(null);
      await recorded.append([
        recorder.record(block("alice", "support_01", START)),
        { ...recorder.record(block("alice", "support_01", START + 1)), status: "duplicate", decision: null, decidedBy: null },
        { ...recorder.record(block("alice", "support_01", START + 2)), status: "quarantined", reason: "invalid: x", decision: null },
        { ...recorder.record(block("alice", "support_01", START + 3)), command: "callbackBeforeSomethingOld" },
        { ...recorder.record(block("alice", "support_01", START + 4)), body: null, bodyEncoding: null },
        { ...recorder.record(block("alice", "support_01", START + 5)), body: "{" },
        { ...recorder.record(block("alice", "support_01", START + 6)), command: null, phase: null, status: "quarantined" },
        relationEntry({ kind: "follow", user: "alice", other: "bob", group: "", time: START }, { receivedAt: START + 7 }),
      ]);
      expect(await compareBy(RULES)).toMatchObject({
        entries: 8,
        tested: 1,
        notAsked: 1,
        skipped: { duplicate: 1, quarantined: 2, unknownCommand: 1, unreadable: 2 },
        changed: 1,
      });
    });

    test("is limited by time, sender and command; counters still count everything before", async () => {
      await leave(null, traffic());
      const text =
        'rules: [{ name: rate, on: [user.blocking, friend.requesting, message.sending], when: \'count("all", app, "7d") > 10\', refuse: {} }]';
      expect(await compareBy(text, { since: START + HOUR, until: START + 2 * HOUR })).toMatchObject({
        entries: 36,
        tested: 36,
        changed: 36,
      });
      expect(await compareBy(text, { sender: "openim", until: START + HOUR })).toMatchObject({ entries: 18, changed: 8 });
      expect(await compareBy(text, { command: ADD, until: START + HOUR })).toMatchObject({ entries: 9, changed: 4 });
      const { changes } = await compareBy(text, { examples: 2 });
      expect(changes.map(({ examples }) => examples.length)).toEqual([2]);
    });

    test("does not include what a repeat counted", async () => {
      const text = 'rules: [{ name: rate, on: user.blocking, when: \'count("all", actor, "1h") > 2\', refuse: {} }]';
      const recorder = createRecorder(null);
      const repeat = (): NewEntry => ({ ...recorder.record(block("alice", "bob", START + 1)), status: "duplicate", decision: null });
      await recorded.append([
        recorder.record(block("alice", "bob", START)),
        repeat(),
        repeat(),
        recorder.record(block("alice", "carol", START + 2)),
      ]);
      expect(await compareBy(text)).toMatchObject({ tested: 2, skipped: { duplicate: 2 }, changed: 0 });
    });
  });

  describe("lists are as they were", () => {
    const FILE =
      "lists: { spammers: { file: spammers.txt } }\nrules: [{ name: spam, on: user.blocking, when: 'inList(\"spammers\", actor)', refuse: {} }]";

    type Change = readonly [at: number, change: (store: ListStore) => Promise<unknown>];

    /** Changes the stored lists at these times. */
    async function keepHistory(changes: readonly Change[]): Promise<void> {
      let now = START;
      const store = await recorded.openListStore(() => now);
      await store.define([{ name: "spammers", match: "value", file: "spammers.txt" }]);
      for (const [at, change] of changes) {
        now = at;
        await change(store);
      }
      await store.close();
    }

    const replaceFile =
      (...values: string[]) =>
      (store: ListStore) =>
        store.replace("spammers", "file", values, ORIGIN);
    const addEve = (expiresAt: number | null) => (store: ListStore) =>
      store.add("spammers", "operator", [{ value: "eve", expiresAt, note: null }], ORIGIN);

    /** Callbacks of mallory and eve at the times in question, decided by a list that changes. */
    async function leaveChanging(changes: ReadonlyArray<{ at: number; on: string[] }>): Promise<void> {
      const entries = Array.from({ length: 40 }, (_, index) => {
        const at = START + index * HOUR;
        const values = changes.findLast((change) => change.at <= at)?.on ?? [];
        const recorder = createRecorder(FILE, { lists: listsOf({ spammers: values }) });
        return ["mallory", "eve"].map((user, order) => recorder.record(block(user, "bob", at + order)));
      });
      await recorded.append(entries.flat());
    }

    test("by its file and by the operator, with expiry", async () => {
      await writeFile(join(recorded.folder, "spammers.txt"), "mallory\n");
      await keepHistory([
        [START, replaceFile("eve")],
        [START + 4 * HOUR, addEve(START + 8 * HOUR)],
        [START + 5 * HOUR, replaceFile()],
        [START + 10 * HOUR, replaceFile("mallory")],
        [START + 20 * HOUR, addEve(null)],
        [START + 30 * HOUR, (store) => store.remove("spammers", "operator", "eve", ORIGIN)],
      ]);
      await leaveChanging([
        { at: START, on: ["eve"] },
        { at: START + 8 * HOUR, on: [] },
        { at: START + 10 * HOUR, on: ["mallory"] },
        { at: START + 20 * HOUR, on: ["mallory", "eve"] },
        { at: START + 30 * HOUR, on: ["mallory"] },
      ]);
      expect(await compareBy(FILE)).toMatchObject({ tested: 80, changed: 0, listsAsNow: [] });
      expect(await compareBy(FILE, { since: START + 6 * HOUR })).toMatchObject({ tested: 68, changed: 0 });
    });

    test("and a file that differs from the list in use is what is tested", async () => {
      await writeFile(join(recorded.folder, "spammers.txt"), "eve\n");
      await keepHistory([[START, replaceFile("mallory")]]);
      await leaveChanging([{ at: START, on: ["mallory"] }]);
      const { changes, listsAsNow } = await compareBy(FILE);
      expect(listsAsNow).toEqual(["spammers"]);
      expect(changes).toMatchObject([
        { from: "refuse", to: "undecided", count: 40 },
        { from: "allow", to: "refuse", count: 40 },
      ]);
    });

    test("and as they are now for callbacks from before the list and before rules", async () => {
      await writeFile(join(recorded.folder, "spammers.txt"), "mallory\n");
      await keepHistory([
        [START + 20 * HOUR, replaceFile("eve")],
        [START + 30 * HOUR, replaceFile("mallory")],
      ]);
      await recorded.append([
        createRecorder(null).record(block("mallory", "bob", START)),
        createRecorder(null).record(block("eve", "bob", START + 1)),
      ]);
      const during = (user: string, values: string[], at: number) =>
        createRecorder(FILE, { lists: listsOf({ spammers: values }) }).record(block(user, "bob", at));
      await recorded.append([
        during("mallory", [], START + 2),
        during("eve", ["eve"], START + 21 * HOUR),
        during("eve", ["mallory"], START + 31 * HOUR),
      ]);
      const { changes, listsAsNow } = await compareBy(FILE);
      expect(changes).toMatchObject([{ rule: "spam", from: "allow", to: "refuse", count: 1, examples: [{ receivedAt: START }] }]);
      expect(listsAsNow).toEqual(["spammers"]);
    });

    test("or as they are now if nothing was kept", async () => {
      await writeFile(join(recorded.folder, "spammers.txt"), "mallory\n");
      await leaveChanging([{ at: START, on: ["mallory"] }]);
      expect(await compareBy(FILE)).toMatchObject({ changed: 0, listsAsNow: ["spammers"] });
    });
  });

  describe("relations are as they were", () => {
    const text = "rules: [{ name: friends, on: message.sending, when: '!isFriend(actor, targets[0])', refuse: {} }]";
    const talk = (at: number, since: number | null) =>
      createRecorder(text, { relations: { since: () => since } }).record(sendTencent("alice", "bob", "hello", at));
    const change = (kind: "befriend" | "unfriend", at: number) =>
      relationEntry({ kind, user: "alice", other: "bob", group: "", time: at }, { receivedAt: at });

    test("from entry to entry", async () => {
      await recorded.append([
        talk(START, null),
        change("befriend", START + 1),
        talk(START + 2, START + 1),
        change("unfriend", START + 3),
        talk(START + 4, null),
      ]);
      expect(await compareBy(text)).toMatchObject({ tested: 3, notAsked: 2, changed: 0 });
      expect(await compareBy(text, { since: START + 2 })).toMatchObject({ tested: 2, changed: 0 });
    });

    test("also those that follow from pruned entries", async () => {
      await recorded.append([change("befriend", START + 1), talk(START + 2, START + 1), talk(START + 3, START + 1)]);
      await recorded.prune(2);
      expect(await compareBy(text)).toMatchObject({ entries: 1, tested: 1, changed: 0 });
    });

    test("also if entries are pruned while they are read", async () => {
      await recorded.append([
        ...Array.from({ length: 600 }, (_, index) => talk(START + index, null)),
        change("befriend", START + 1000),
        talk(START + 1001, START + 1000),
        talk(START + 1002, START + 1000),
      ]);
      const { rules } = await loadTested({ path: "rules.yaml", content: text });
      if (rules === null) throw new Error("the rules have faults");
      const tester = await openTester(recorded.openSource(), rules, { tested: { since: START, until: START + DAY }, examples: 1 });
      await tester.step();
      await recorded.prune(602);
      while (await tester.step());
      expect(await tester.result()).toMatchObject({ entries: 501, changed: 0 });
      await tester.close();
    });
  });
}
