import { describe, expect, test } from "@jest/globals";
import type { DestinationDefinition } from "../../../generated/operator.ts";
import { resolve } from "../../../src/deliveries/definition/resolve.ts";
import { allCommands } from "../../../src/deliveries/events/commands.ts";
import { createSelection, type Selection, type SelectionOptions } from "../../../src/deliveries/events/selection.ts";
import type { KeptNotice } from "../../../src/deliveries/store/delivery-store.ts";
import type { StoredEntry } from "../../../src/journal/journal.ts";
import { exampleBodiesOf } from "../../../src/rules/compile/documents.ts";
import { COMMAND_NOTES } from "../../../src/senders/command-notes.ts";
import { toEvents } from "../../../src/senders/events.ts";
import { SENDERS } from "../../../src/senders/registry.ts";
import { storedEntry } from "../../support/entries.ts";

function select(fields: Partial<DestinationDefinition> = {}, options?: SelectionOptions): Selection {
  const definition = { name: "d", kind: "http", url: "https://example.com/", ...fields } as DestinationDefinition;
  return createSelection(resolve(definition, "settings"), options);
}

/** The ids of what is taken of entries, with `e` in place of the id of the entry. */
function taken(selection: Selection, ...entries: StoredEntry[]): string[][] {
  return entries.map((entry) => selection.ofEntry(7, entry, null).map(({ event }) => event.replace(entry.id, "e")));
}

/** alice adds bob and carol, who become friends. */
const FRIENDS = storedEntry({
  command: "Sns.CallbackFriendAdd",
  body: JSON.stringify({
    CallbackCommand: "Sns.CallbackFriendAdd",
    PairList: [
      { From_Account: "alice", To_Account: "bob", Initiator_Account: "alice" },
      { From_Account: "alice", To_Account: "carol", Initiator_Account: "alice" },
    ],
  }),
});
const FOLLOW = storedEntry({});
const BLOCK = storedEntry({
  ...{ sender: "openim", app: "north", command: "callbackBeforeAddBlackCommand", phase: "before", decision: { kind: "allow" } },
  ...{ actor: "mira", targets: ["spam"] },
  body: '{"callbackCommand":"callbackBeforeAddBlackCommand","ownerUserID":"mira","blackUserID":"spam"}',
});
const MESSAGE = storedEntry({
  command: "C2C.CallbackAfterSendMsg",
  message: "key-1",
  body: JSON.stringify({
    ...{ CallbackCommand: "C2C.CallbackAfterSendMsg", From_Account: "alice", To_Account: "bob", MsgKey: "key-1", SendMsgResult: 0 },
    MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "win at the casino" } }],
  }),
});

describe("events", () => {
  test("each event is a delivery with its number, in the order of the callback", () => {
    const deliveries = select().ofEntry(7, FRIENDS, null);
    expect(
      deliveries.map(({ number, event, type, key, position, entry, app }) => ({ number, event, type, key, position, entry, app })),
    ).toEqual(
      [1, 2].map((number) => ({
        ...{ number, event: `${FRIENDS.id}-${number}`, type: "friend.added", key: "1400000000/alice" },
        ...{ position: 7, entry: FRIENDS.id, app: "1400000000" },
      })),
    );
    expect(deliveries.every(({ recorded }) => recorded === FRIENDS)).toBe(true);
  });

  test("patterns and types", () => {
    expect(taken(select({ events: ["friend.*"] }), FRIENDS, FOLLOW, BLOCK)).toEqual([["e-1", "e-2"], [], []]);
    expect(taken(select({ events: ["user.followed", "user.b*"] }), FRIENDS, FOLLOW, BLOCK)).toEqual([[], ["e-1"], ["e-1"]]);
    expect(taken(select({ events: ["*"] }), FRIENDS, FOLLOW)).toEqual([["e-1", "e-2"], ["e-1"]]);
  });

  test("a number stays the same if others are not taken", () => {
    const both = storedEntry({
      command: "State.StateChange",
      body: '{"CallbackCommand":"State.StateChange","EventTime":1,"Info":{"Action":"Login","To_Account":"alice","Reason":"Register"},"KickedDevice":[]}',
    });
    const types = toEvents(both).map(({ type }) => type);
    expect(types).toEqual(["user.online"]);
    expect(taken(select({ events: ["user.offline"] }), both)).toEqual([[]]);
  });

  test("what was refused did not happen, and a repeat or a quarantined callback is not delivered", () => {
    const entries = [
      { ...BLOCK, decision: { kind: "refuse" as const } },
      { ...BLOCK, decision: null },
      { ...BLOCK, status: "duplicate" as const },
      { ...BLOCK, status: "quarantined" as const },
      { ...FRIENDS, command: null },
    ];
    expect(taken(select(), ...entries)).toEqual([[], [], [], [], []]);
    expect(taken(select({ payload: "callback" }), ...entries.slice(2))).toEqual([[], [], []]);
  });
});

test("a command reports no other events than it says, so it is safe to look at those first", () => {
  const unexpected = allCommands().flatMap(({ sender, command }) => {
    const metadata = SENDERS[sender].commands[command];
    const bodies = exampleBodiesOf(sender, { name: command, spellings: metadata?.spellings ?? {} });
    const types = bodies.flatMap((body) =>
      toEvents(storedEntry({ sender, command, phase: metadata?.phase ?? null, decision: { kind: "allow" }, body: JSON.stringify(body) })),
    );
    const said: readonly string[] = COMMAND_NOTES[sender][command]?.events ?? [];
    return types.filter(({ type }) => !said.includes(type)).map(({ type }) => `${command} ${type}`);
  });
  expect(unexpected).toEqual([]);
  expect(allCommands().length).toBeGreaterThan(100);
});

describe("callbacks", () => {
  test("a callback is one delivery with the number 0, before- and after-callbacks alike", () => {
    expect(taken(select({ payload: "callback" }), FRIENDS, BLOCK)).toEqual([["e-0"], ["e-0"]]);
  });

  test("with types of events, those that report one of them", () => {
    expect(taken(select({ payload: "callback", events: ["friend.*"] }), FRIENDS, BLOCK)).toEqual([["e-0"], []]);
    expect(taken(select({ payload: "callback", events: ["imhook.*"] }), FRIENDS)).toEqual([[]]);
  });

  test("a damaged body stands in nobody's way", () => {
    const damaged = { ...FRIENDS, body: "{" };
    const selection = select();
    expect(taken(selection, damaged, FRIENDS)).toEqual([[], ["e-1", "e-2"]]);
    expect(selection.failedConditions()).toBe(1);
    expect(taken(select({ payload: "callback" }), damaged, { ...damaged, body: null })).toEqual([["e-0"], ["e-0"]]);
  });
});

describe("handlers", () => {
  const HANDLER = { kind: "handler", name: "after-handlers", url: undefined } as Partial<DestinationDefinition>;

  test("the after-handler has the number 0, and the events those after it", () => {
    expect(taken(select(HANDLER), FRIENDS, BLOCK)).toEqual([["e-0", "e-1", "e-2"], ["e-1"]]);
  });

  test("types of events are those of onEvent", () => {
    expect(taken(select({ ...HANDLER, events: ["user.blocked"] }), FRIENDS, BLOCK)).toEqual([["e-0"], ["e-1"]]);
  });

  test("whoever knows the handlers says what is wanted", () => {
    const wants = ({ command }: StoredEntry) => ({ callback: command === FRIENDS.command, events: false });
    expect(taken(select(HANDLER, { wants }), FRIENDS, FOLLOW)).toEqual([["e-0"], []]);
  });
});

describe("commands", () => {
  test("by their names, and older entries by older names", () => {
    const commands = ["Sns.CallbackFriendAdd", "callbackBeforeAddBlackCommand"];
    expect(taken(select({ commands }), FRIENDS, FOLLOW, BLOCK)).toEqual([["e-1", "e-2"], [], ["e-1"]]);
  });
});

describe("order", () => {
  const keys = (orderBy: DestinationDefinition["orderBy"], entry: StoredEntry, payload: DestinationDefinition["payload"] = "event") =>
    select({ orderBy, payload })
      .ofEntry(1, entry, null)
      .map(({ key }) => key);

  test("a key is the app and who is concerned; what lacks it has one key", () => {
    expect(keys("actor", FRIENDS)).toEqual(["1400000000/alice", "1400000000/alice"]);
    expect(keys("target", FRIENDS)).toEqual(["1400000000/bob", "1400000000/carol"]);
    expect(keys("group", FRIENDS)).toEqual(["1400000000/", "1400000000/"]);
    expect(keys("message", MESSAGE)).toEqual(["1400000000/key-1"]);
    expect(keys("none", FRIENDS)).toEqual([null, null]);
    expect(keys("target", BLOCK, "callback")).toEqual(["north/spam"]);
    expect(keys("actor", { ...FOLLOW, actor: null }, "callback")).toEqual(["1400000000/"]);
  });
});

describe("conditions", () => {
  test.each<[string, boolean[]]>([
    // FRIENDS, BLOCK, MESSAGE
    ['app == "1400000000"', [true, false, true]],
    ['sender == "openim" || "bob" in targets', [true, true, true]],
    ['text.contains("casino")', [false, false, true]],
    ['text.matches("c[a4]sino")', [false, false, true]],
    ['request.From_Account == "alice" && request.MsgBody[0].MsgType == "TIMTextElem"', [false, false, true]],
    ['has(request.blackUserID) && actor == "mira"', [false, true, false]],
    ["size(request.PairList) == 2", [true, false, false]],
    ['event == "block.adding" || event != ""', [false, true, false]],
    ["now > timestamp('2020-01-01T00:00:00Z')", [true, true, true]],
    ["false", [false, false, false]],
  ])("%s", (when, met) => {
    const selection = select({ payload: "callback", when });
    expect([FRIENDS, BLOCK, MESSAGE].map((entry) => selection.ofEntry(1, entry, null).length === 1)).toEqual(met);
    expect(selection.failedConditions()).toBe(0);
  });

  test("messages of OpenIM, before and after", () => {
    const after = storedEntry({
      ...{ sender: "openim", command: "callbackAfterSendSingleMsgCommand" },
      body: JSON.stringify({
        ...{ callbackCommand: "callbackAfterSendSingleMsgCommand", sendID: "a", recvID: "b", contentType: 101 },
        content: '{"content":"win at the casino"}',
      }),
    });
    const selection = select({ payload: "callback", when: 'text == "win at the casino"' });
    expect(taken(selection, after, { ...after, command: "callbackBeforeSendSingleMsgCommand", phase: "before" })).toEqual([
      ["e-0"],
      ["e-0"],
    ]);
  });

  test("the client of the user, from the query or from the body", () => {
    const query = "SdkAppid=1400000000&OptPlatform=iOS&ClientIP=203.0.113.9";
    const selection = select({ payload: "callback", when: 'platform == "iOS" && clientAddress == "203.0.113.9"' });
    expect(taken(selection, { ...FRIENDS, query }, FRIENDS)).toEqual([["e-0"], []]);
    const login = {
      ...BLOCK,
      body: '{"callbackCommand":"callbackBeforeAddBlackCommand","ownerUserID":"a","blackUserID":"b","platformID":2}',
    };
    expect(taken(select({ payload: "callback", when: 'platform == "Android"' }), login)).toEqual([["e-0"]]);
  });

  test("what cannot be evaluated is delivered and counted", () => {
    const selection = select({ payload: "callback", when: "size(targets) > 0" });
    const crowded = storedEntry({ targets: Array.from({ length: 10_001 }, (_, index) => `u${index}`) });
    expect(taken(selection, crowded, FOLLOW)).toEqual([["e-0"], ["e-0"]]);
    expect(selection.failedConditions()).toBe(1);
    const damaged = select({ payload: "callback", when: 'text.contains("casino")' });
    expect(taken(damaged, { ...MESSAGE, body: null }, { ...MESSAGE, body: "{" }, MESSAGE)).toEqual([["e-0"], ["e-0"], ["e-0"]]);
    expect(damaged.failedConditions()).toBe(2);
  });

  test("a replay has a condition beside that of the destination, and marks what it delivers", () => {
    const selection = select({ payload: "callback", when: 'app == "1400000000"' }, { when: 'actor == "alice"' });
    expect(taken(selection, FOLLOW, BLOCK, { ...FOLLOW, actor: "bob" })).toEqual([["e-0"], [], []]);
    const [delivery] = selection.ofEntry(1, FOLLOW, "0b2e6e2a-7a60-4b6e-9a55-d0c3f9c4a111");
    expect(delivery?.toCloudEvent()).toMatchObject({ id: `${FOLLOW.id}-0`, replay: "0b2e6e2a-7a60-4b6e-9a55-d0c3f9c4a111" });
  });

  test("bodies are parsed only if they are needed", () => {
    let reads = 0;
    const counting = {
      ...FOLLOW,
      get body() {
        reads += 1;
        return FOLLOW.body;
      },
    };
    const takes = (fields: Partial<DestinationDefinition>) => select(fields).ofEntry(1, counting, null).length;
    expect(takes({ events: ["friend.*"] })).toBe(0);
    expect(takes({ commands: ["Sns.CallbackFriendAdd"] })).toBe(0);
    expect(takes({ when: 'app == "other"' })).toBe(0);
    expect(takes({ payload: "callback", events: ["friend.*"] })).toBe(0);
    expect(takes({ payload: "callback", when: 'app == "1400000000"' })).toBe(1);
    expect(reads).toBe(0);
    expect(takes({ events: ["user.*"] })).toBe(1);
    expect(reads).toBeGreaterThan(0);
  });
});

describe("findings", () => {
  const NOTICE: KeptNotice = {
    ...{ position: 3, id: "0198-n", at: 1000 },
    notice: {
      ...{ state: "began", instance: "host-1" },
      finding: {
        ...{ kind: "disk-low", severity: "critical", since: 900, sender: null, subjects: [], figures: {} },
        ...{ text: "The disk is nearly full.", cause: "", remedy: "" },
      },
    },
  };

  test("they are taken only if they are named", () => {
    const takes = (events?: string[]) => select({ events }).ofNotice(NOTICE).length;
    expect([takes(), takes(["*"]), takes(["imhook.*"]), takes(["imhook.disk-low"]), takes(["imhook.load-shed"])]).toEqual([0, 0, 1, 1, 0]);
    expect([select().takesFindings, select({ events: ["*"] }).takesFindings, select({ events: ["imhook.d*"] }).takesFindings]).toEqual([
      ...[false, false, true],
    ]);
    expect(taken(select({ events: ["imhook.*"] }), FRIENDS)).toEqual([[]]);
  });

  test("that it is over comes after that it has begun", () => {
    const [delivery] = select({ events: ["imhook.*"] }).ofNotice(NOTICE);
    expect(delivery).toMatchObject({ position: 3, number: 0, event: "0198-n-0", type: "imhook.disk-low", entry: null, key: "/disk-low" });
    expect(delivery?.toCloudEvent()).toMatchObject({ source: "/imhook", type: "imhook.disk-low", data: NOTICE.notice });
  });
});

test("a callback with 100,000 events makes no envelope before it is sent", () => {
  const FollowList = Array.from({ length: 100_000 }, (_, index) => ({ To_Account: `user-${index}` }));
  const body = JSON.stringify({ CallbackCommand: "Follow.CallbackAfterFollowAdd", From_Account: "alice", FollowList });
  const entry = storedEntry({ body });
  const selection = select();
  selection.ofEntry(1, entry, null);
  const begun = performance.now();
  const deliveries = selection.ofEntry(1, entry, null);
  const milliseconds = performance.now() - begun;
  expect(deliveries).toHaveLength(100_000);
  expect(deliveries.at(-1)?.toCloudEvent()).toMatchObject({ id: `${entry.id}-100000`, data: { target: "user-99999" } });
  expect(milliseconds).toBeLessThan(3000);
});
