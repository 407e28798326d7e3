import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { NewEntry } from "../../src/journal/journal.ts";
import { changesOf } from "../../src/relations/changes.ts";
import { toEvents } from "../../src/senders/events.ts";
import { newEntry, storedEntry } from "../support/entries.ts";
import { get, post, type Response } from "../support/http.ts";
import { end, type Imhook, startImhook } from "../support/imhook.ts";
import { readAll } from "../support/pages.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { tencentChatUrl } from "../support/urls.ts";

const APPS = { IMHOOK_TENCENT_CHAT_APPS: "1400000000,1400000001", IMHOOK_OPENIM_APPS: "one,two" };

type Fields = Record<string, unknown>;
type Relation = Record<string, unknown>;

/** Fields of a relation's key, in the order of listings. */
const KEY = ["sender", "app", "kind", "owner", "target"] as const;

type Edge = Record<(typeof KEY)[number], string>;

/** A callback: its command and the rest of its body. Only commands of Tencent Chat contain a dot. */
type Sent = [command: string, fields: Fields];

/** Sends a callback to an app of its sender; to the first one by default. */
function send({ url }: { url: string }, [command, fields]: Sent, app?: string): Promise<Response> {
  return command.includes(".")
    ? post(tencentChatUrl(url, command, { SdkAppid: app ?? "1400000000" }), { CallbackCommand: command, ...fields })
    : post(`${url}/openim/${app ?? "one"}/${command}`, { callbackCommand: command, ...fields });
}

function pairs(...edges: string[]): Fields {
  return {
    PairList: edges.map((edge) => {
      const [From_Account, To_Account] = edge.split(">");
      return { From_Account, To_Account };
    }),
  };
}

function follow(From_Account: string, to: string[], EventTime?: number): Sent {
  return ["Follow.CallbackAfterFollowAdd", { From_Account, FollowList: to.map((To_Account) => ({ To_Account })), EventTime }];
}

function block(ownerUserID: string, blackUserID: string): Sent {
  return ["callbackBeforeAddBlackCommand", { ownerUserID, blackUserID }];
}

/** Formats a relation, for example `friend alice>bob`. An inferred one ends with a question mark. */
function inWords({ kind, owner, target, inferred }: Relation): string {
  return `${kind} ${owner}>${target}${inferred ? "?" : ""}`;
}

describe("of callbacks", () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp(APPS);
  });

  afterAll(() => app.remove());

  /** Lists the relations whose owner's name begins with `owner`. */
  async function relationsOf(owner: string): Promise<Relation[]> {
    const relations = await app.relationsOf();
    return relations.filter((relation) => String(relation.owner).startsWith(owner));
  }

  test.each<[string, string, Array<[Sent, string[]]>]>([
    [
      "Tencent Chat's friends, side by side",
      "a",
      [
        [
          ["Sns.CallbackFriendAdd", pairs("a1>a2", "a2>a1", "a1>a3")],
          ["friend a1>a2", "friend a1>a3", "friend a2>a1"],
        ],
        [
          ["Sns.CallbackFriendDelete", pairs("a1>a2")],
          ["friend a1>a3", "friend a2>a1"],
        ],
        [["Sns.CallbackFriendDelete", pairs("a2>a1", "a1>a3")], []],
      ],
    ],
    [
      "Tencent Chat's blocks",
      "b",
      [
        [
          ["Sns.CallbackBlackListAdd", pairs("b1>b2", "b1>b3")],
          ["block b1>b2", "block b1>b3"],
        ],
        [["Sns.CallbackBlackListDelete", pairs("b1>b3")], ["block b1>b2"]],
        [["Sns.CallbackBlackListDelete", pairs("b1>b2")], []],
      ],
    ],
    [
      "Tencent Chat's follows",
      "c",
      [
        [follow("c1", ["c2", "c3"], 1), ["follow c1>c2", "follow c1>c3"]],
        [["Follow.CallbackAfterFollowDelete", { From_Account: "c1", To_Account: ["c2"] }], ["follow c1>c3"]],
        [["Follow.CallbackAfterFollowDelete", { From_Account: "c1", To_Account: ["c2", "c3"] }], []],
      ],
    ],
    [
      "OpenIM's friends: both sides begin, one ends at a time",
      "d",
      [
        [
          ["callbackAfterAddFriendAgreeCommand", { fromUserID: "d1", blackUserID: "d2" }],
          ["friend d1>d2", "friend d2>d1"],
        ],
        [["callbackAfterDeleteFriendCommand", { ownerUserID: "d1", friendUserID: "d2" }], ["friend d2>d1"]],
        [["callbackAfterDeleteFriendCommand", { ownerUserID: "d2", friendUserID: "d1" }], []],
      ],
    ],
    [
      "OpenIM's friends by the field names of its documents",
      "e",
      [
        [
          ["callbackAfterAddFriendAgreeCommand", { fromUserID: "e1", toUserID: "e2" }],
          ["friend e1>e2", "friend e2>e1"],
        ],
      ],
    ],
    [
      "OpenIM's imported friends",
      "f",
      [
        [["callbackAfterImportFriendsCommand", { ownerUserID: "f1", friendUserIDs: null }], []],
        [
          ["callbackAfterImportFriendsCommand", { ownerUserID: "f1", friendUserIDs: ["f2", "f3"] }],
          ["friend f1>f2", "friend f1>f3", "friend f2>f1", "friend f3>f1"],
        ],
      ],
    ],
    [
      "OpenIM's blocks, which are inferred",
      "g",
      [
        [block("g1", "g2"), ["block g1>g2?"]],
        [block("g1", "g3"), ["block g1>g2?", "block g1>g3?"]],
        [["callbackAfterRemoveBlackCommand", { ownerUserID: "g1", blackUserID: "g2" }], ["block g1>g3?"]],
      ],
    ],
    [
      "OpenIM's blocks by the older names of the commands",
      "h",
      [
        [["addBlackCommand", { ownerUserID: "h1", blackUserID: "h2" }], ["block h1>h2?"]],
        [["removeBlackCommand", { ownerUserID: "h1", blackUserID: "h2" }], []],
      ],
    ],
    [
      "each kind by itself, but a block of Tencent Chat ends the friendship",
      "i",
      [
        [["Sns.CallbackFriendAdd", pairs("i1>i2")], ["friend i1>i2"]],
        [follow("i1", ["i2"]), ["follow i1>i2", "friend i1>i2"]],
        [
          ["Sns.CallbackBlackListAdd", pairs("i1>i2")],
          ["block i1>i2", "follow i1>i2"],
        ],
        [
          ["Sns.CallbackFriendDelete", pairs("i1>i2")],
          ["block i1>i2", "follow i1>i2"],
        ],
      ],
    ],
    [
      "nothing if there is nothing to end",
      "j",
      [
        [["Sns.CallbackFriendDelete", pairs("j1>j2")], []],
        [["callbackAfterRemoveBlackCommand", { ownerUserID: "j1", blackUserID: "j2" }], []],
      ],
    ],
  ])("show %s", async (_name, owner, steps) => {
    for (const [sent, expected] of steps) {
      expect((await send(app, sent)).status).toBe(200);
      const relations = await relationsOf(owner);
      expect({ sent, relations: relations.map(inWords) }).toEqual({ sent, relations: expected });
    }
  });

  test.each<[string, Sent]>([
    ["a block of OpenIM in quarantine", ["callbackBeforeAddBlackCommand", { ownerUserID: "n1", blackUserID: 2 }]],
    ["a block of Tencent Chat in quarantine", ["Sns.CallbackBlackListAdd", { PairList: [{ From_Account: "n1" }] }]],
    ["an unknown command", ["Sns.CallbackLater", pairs("n1>n2")]],
  ])("do not follow from %s", async (_name, sent) => {
    expect((await send(app, sent)).status).toBe(200);
    expect(await relationsOf("n")).toEqual([]);
  });

  test.each<[string, Sent, number | null]>([
    ["the event if the sender states it", follow("s1", ["x"], 1_714_550_403_111), 1_714_550_403_111],
    ["receipt if the sender states zero, which some send for none", follow("s2", ["x"], 0), null],
    ["receipt if the sender states none, although it could", follow("s3", ["x"]), null],
    ["receipt, for a friend of Tencent Chat", ["Sns.CallbackFriendAdd", pairs("s4>x")], null],
    ["receipt, for a block of Tencent Chat", ["Sns.CallbackBlackListAdd", pairs("s5>x")], null],
    ["receipt, for a friend of OpenIM", ["callbackAfterImportFriendsCommand", { ownerUserID: "s6", friendUserIDs: ["x"] }], null],
    ["receipt, for a block of OpenIM", block("s7", "x"), null],
  ])("begin at the time of %s", async (_name, sent, eventTime) => {
    await send(app, sent);
    const { id, sender, app: appId, actor, receivedAt } = await app.newestEntry();
    const [relation, ...others] = await relationsOf(String(actor));
    expect(others).toEqual([]);
    expect(relation).toMatchObject({ sender, app: appId, owner: actor, target: "x", entry: id, since: eventTime ?? receivedAt });
  });

  test("keep their beginning when they are reported again, and name the last entry that reported them", async () => {
    for (const time of [2000, 1000, 3000]) await send(app, follow("t", ["x"], time));
    const { id } = await app.newestEntry();
    expect(await relationsOf("t")).toMatchObject([{ since: 2000, entry: id }]);
  });

  test("begin again after their end", async () => {
    await send(app, follow("u", ["x"], 2000));
    await send(app, ["Follow.CallbackAfterFollowDelete", { From_Account: "u", To_Account: ["x"], EventTime: 3000 }]);
    await send(app, follow("u", ["x"], 4000));
    expect(await relationsOf("u")).toMatchObject([{ since: 4000 }]);
  });

  test("are of one app of one sender", async () => {
    await send(app, ["Sns.CallbackBlackListAdd", pairs("v>x")], "1400000000");
    await send(app, ["Sns.CallbackBlackListAdd", pairs("v>x")], "1400000001");
    await send(app, block("v", "x"), "two");
    await send(app, ["Sns.CallbackBlackListDelete", pairs("v>x")], "1400000000");
    expect((await relationsOf("v")).map((relation) => `${relation.app} ${inWords(relation)}`)).toEqual([
      "two block v>x?",
      "1400000001 block v>x",
    ]);
  });
});

describe("the changes of an entry", () => {
  const blockEntry: Partial<NewEntry> = {
    sender: "openim",
    app: "one",
    command: "callbackBeforeAddBlackCommand",
    phase: "before",
    decision: { kind: "allow" },
    body: '{"callbackCommand":"callbackBeforeAddBlackCommand","ownerUserID":"alice","blackUserID":"mallory"}',
  };
  const blocks = [{ change: "add", kind: "block", owner: "alice", target: "mallory" }];
  const follows = [{ change: "add", kind: "follow", owner: "alice", target: "bob" }];

  test.each<[string, Partial<NewEntry>, unknown[]]>([
    ["allowed", {}, blocks],
    ["allowed by the fallback, because the handler was late", { decision: { kind: "allow", fallback: "deadline" } }, blocks],
    ["allowed with changes", { decision: { kind: "modify", changes: {} } }, blocks],
    ["refused", { decision: { kind: "refuse", message: "no" } }, []],
    ["discarded", { decision: { kind: "discard" } }, []],
    ["refused for another user", { decision: { kind: "verdicts", refused: [{ user: "eve", message: "no" }] } }, blocks],
    ["refused for this user", { decision: { kind: "verdicts", refused: [{ user: "mallory", message: "no" }] } }, []],
    ["not decided", { decision: null }, []],
    ["in quarantine, and allowed by the fallback", { status: "quarantined", decision: { kind: "allow", fallback: "quarantine" } }, []],
    ["a duplicate", { status: "duplicate" }, []],
    ["without its body", { body: null }, []],
    ["of an unknown command", { command: "callbackBeforeSomethingLater" }, []],
    ["of a command that the other sender has", { sender: "tencent-chat" }, []],
  ])("of a before-callback that was %s", (_name, fields, changes) => {
    const events = toEvents(storedEntry({ ...blockEntry, ...fields }));
    expect(events.flatMap(changesOf)).toEqual(changes);
    expect(events.every(({ inferred }) => inferred)).toBe(true);
  });

  test.each<[string, Partial<NewEntry>, unknown[]]>([
    ["accepted", {}, follows],
    ["in quarantine", { status: "quarantined" }, []],
    ["a duplicate", { status: "duplicate" }, []],
    ["without its body", { body: null }, []],
    ["without a command", { command: null, phase: null }, []],
  ])("of an after-callback that was %s", (_name, fields, changes) => {
    const events = toEvents(storedEntry(fields));
    expect(events.flatMap(changesOf)).toEqual(changes);
    expect(events.some(({ inferred }) => inferred)).toBe(false);
  });
});

describe("over restarts", () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp(APPS);
  });

  afterEach(() => app.remove());

  /** Relations that begin, end, are reported again and begin again. */
  const history: Sent[] = [
    ["Sns.CallbackFriendAdd", pairs("a>b", "b>a", "a>c")],
    follow("a", ["b", "c"], 1000),
    block("a", "d"),
    ["Sns.CallbackFriendDelete", pairs("a>b")],
    follow("a", ["b"], 2000),
    ["callbackAfterRemoveBlackCommand", { ownerUserID: "a", blackUserID: "d" }],
    ["Follow.CallbackAfterFollowDelete", { From_Account: "a", To_Account: ["c"] }],
    follow("a", ["c"], 3000),
    block("a", "e"),
    ["Sns.CallbackFriendAdd", pairs("a>b")],
  ];

  /** Stops the app, changes the file of the relations, and starts the app again. */
  async function restart(change: (path: string) => unknown): Promise<void> {
    await app.close();
    await change(join(app.config.dataDirectory, "relations.sqlite"));
    app = await startTestApp(APPS, app.config.dataDirectory);
  }

  // Cursor and relations change together, so no entry is applied twice. Even if it were, the result would be the same: a relation depends only on
  // the last entry that ended it and on the entries after that.
  test.each<[string, (path: string) => unknown]>([
    ["nothing happened to them", () => {}],
    ["the file of the relations was lost", lose],
    ["the file of the relations was damaged", (path) => writeFile(path, "This is not a database.\n".repeat(500))],
    ["the cursor was set back to the start", (path) => query(path, "UPDATE cursor SET position = 0")],
    ["the cursor was set back some way", (path) => query(path, "UPDATE cursor SET position = 4")],
  ])("are the same when %s", async (_name, change) => {
    for (const sent of history) await send(app, sent);
    const relations = await app.relationsOf();
    expect(relations.map(inWords).toSorted()).toEqual(["block a>e?", "follow a>b", "follow a>c", "friend a>b", "friend a>c", "friend b>a"]);
    await restart(change);
    expect(await app.relationsOf()).toEqual(relations);
    await send(app, follow("later", ["b"], 4000));
    expect(await app.relationsOf("owner=later")).toMatchObject([{ since: 4000 }]);
  });

  test("continue after the last entry that was applied, which is not applied again", async () => {
    for (const sent of history) await send(app, sent);
    await restart((path) => {
      expect(query(path, "SELECT position FROM cursor")).toEqual([{ position: history.length }]);
      query(path, "DELETE FROM relation");
    });
    await send(app, follow("later", ["b"]));
    expect((await app.relationsOf()).map(inWords)).toEqual(["follow later>b"]);
  });

  test("are rebuilt if the journal ends before their position, as after a restore", async () => {
    for (const target of ["b", "c", "d"]) await send(app, follow("a", [target]));
    expect(await app.relationsOf("owner=a")).toHaveLength(3);
    await restart((path) => lose(path.replace("relations.sqlite", "journal.sqlite")));
    const message = "journal lacks entries that the relations followed, rebuilding relations";
    expect(app.logLines).toContainEqual(expect.objectContaining({ level: 40, followed: 3, last: 0, msg: message }));
    await send(app, follow("a", ["e"]));
    expect((await app.relationsOf("owner=a")).map(({ target }) => target)).toEqual(["e"]);
  });

  test("catch up with entries recorded before the start", async () => {
    await Promise.all(Array.from({ length: 1200 }, (_, index) => send(app, follow(`user-${index}`, ["star"], index))));
    await restart(lose);
    await app.relationsOf();
    expect(await readAll(app.operatorUrl, "/api/relations?target=star&limit=1000")).toHaveLength(1200);
  });
});

describe("listing", () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp(APPS);
  });

  afterAll(() => app.remove());

  /** Sends the callbacks for relations of one app of Tencent Chat. */
  async function sendEdges(edges: Edge[]): Promise<void> {
    for (const [kind, command] of [
      ["friend", "Sns.CallbackFriendAdd"],
      ["block", "Sns.CallbackBlackListAdd"],
    ] as const) {
      const PairList = edges.filter((edge) => edge.kind === kind).map(({ owner, target }) => ({ From_Account: owner, To_Account: target }));
      expect((await send(app, [command, { PairList }], edges[0]?.app)).status).toBe(200);
    }
  }

  test("filters by sender, app, kind, owner and target, alone and combined", async () => {
    const users = ["alice", "bob", "carol"];
    const edges = users.flatMap((owner) => users.map((target) => `${owner}>${target}`));
    for (const appId of ["1400000000", "1400000001"]) {
      // Blocks first, because they end friendships.
      await send(app, ["Sns.CallbackBlackListAdd", pairs(...edges)], appId);
      await send(app, ["Sns.CallbackFriendAdd", pairs(...edges)], appId);
      for (const user of users) await send(app, follow(user, users), appId);
    }
    for (const name of ["one", "two"]) {
      for (const user of users) await send(app, ["callbackAfterImportFriendsCommand", { ownerUserID: user, friendUserIDs: users }], name);
      for (const edge of edges) await send(app, block(...(edge.split(">") as [string, string])), name);
    }
    const all = await app.relationsOf();
    expect(all).toHaveLength(2 * 3 * edges.length + 2 * 2 * edges.length);
    const filter = { sender: "openim", app: "two", kind: "friend", owner: "alice", target: "bob" };
    for (const subset of subsetsOf(filter)) {
      const expected = all.filter((relation) => Object.entries(subset).every(([field, value]) => relation[field] === value));
      expect(expected.length).toBeGreaterThan(0);
      const relations = await app.relationsOf(String(new URLSearchParams(subset)));
      expect({ subset, relations }).toEqual({ subset, relations: expected });
    }
    expect(await app.relationsOf("owner=Alice")).toEqual([]);
    expect(await app.relationsOf("sender=openim&app=1400000000")).toEqual([]);
  });

  test("pages over 2500 relations in the order of their key, without gaps or repetitions while others begin and end", async () => {
    const targets = ["plain", "é", "\u{1f600}", "a\u0000b", 'quote"', "comma,", "%", "z".repeat(1000)];
    const edges = Array.from({ length: 2400 }, (_, number) => ({
      sender: "tencent-chat",
      app: number % 2 === 0 ? "1400000000" : "1400000001",
      kind: number % 3 === 0 ? "block" : "friend",
      owner: `owner-${number % 97}`,
      target: `${targets[number % targets.length]}-${number}`,
    }));
    for (const app of ["1400000000", "1400000001"]) await sendEdges(edges.filter((edge) => edge.app === app));
    const friends = Array.from({ length: 50 }, (_, number) => `owner-${number}-friend`);
    await send(app, ["callbackAfterImportFriendsCommand", { ownerUserID: "owner-0", friendUserIDs: friends }], "two");
    await app.relationsOf();

    let passing = 0;
    const relations = await readAll(app.operatorUrl, "/api/relations?limit=97", async () => {
      await send(app, ["Sns.CallbackFriendDelete", pairs(`passing-${passing}>x`, `owner-0>passing-${passing - 1}`)]);
      passing += 1;
      await send(app, ["Sns.CallbackFriendAdd", pairs(`passing-${passing}>x`, `owner-0>passing-${passing}`)]);
    });
    expect(passing).toBeGreaterThan(20);
    const lasting = relations.filter(({ owner, target }) => String(owner).startsWith("owner-") && !String(target).startsWith("passing-"));
    const imported = friends.flatMap((friend) => [
      { sender: "openim", app: "two", kind: "friend", owner: "owner-0", target: friend },
      { sender: "openim", app: "two", kind: "friend", owner: friend, target: "owner-0" },
    ]);
    expect(lasting.map(({ since, inferred, entry, ...key }) => key)).toEqual([...edges, ...imported].toSorted(compareKeys));
  });

  test.each([
    ["not base64", "!"],
    ["not JSON", "abcd"],
    ["another length", toCursor(["openim", "one", "block", "alice"])],
    ["other types", toCursor(["openim", "one", "block", "alice", 1])],
    ["not a list", toCursor({ length: 5 })],
    ["an entry's id", newEntry().id],
  ])("rejects a cursor that is %s", async (_name, cursor) => {
    expect(await get(`${app.operatorUrl}/api/relations?cursor=${encodeURIComponent(cursor)}`)).toMatchObject({ status: 400 });
  });
});

describe("extreme values", () => {
  let folder: string;
  let imhook: Imhook;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-relations-"));
    imhook = await startImhook(folder);
  });

  afterEach(async () => {
    await end(imhook, "SIGKILL");
    await rm(folder, { recursive: true });
  });

  // Whatever an authenticated callback contains, it is recorded and acknowledged, and the relations continue with the next one.
  test.each<[string, Sent]>([
    ["the latest time that is a safe integer", follow("alice", ["bob"], Number.MAX_SAFE_INTEGER)],
    ["a time beyond the safe integers", follow("alice", ["bob"], Number.MAX_SAFE_INTEGER + 1)],
    ["a time in nanoseconds", follow("alice", ["bob"], 1_767_323_045_678_000_000)],
    ["a time beyond 64 bits", follow("alice", ["bob"], 1e300)],
    ["user ids that are not well-formed text", follow("\ud800", ["\ud801", "\ud802"])],
    ["a user who follows himself, twice", follow("alice", ["alice", "alice"])],
    ["nobody", follow("alice", [])],
    ["a user id of 100,000 characters", follow("a".repeat(100_000), ["bob"])],
    [
      "10,000 users",
      follow(
        "alice",
        Array.from({ length: 10_000 }, (_, index) => `user-${index}`),
      ),
    ],
  ])("%s: recorded, and the relations continue", async (_name, [command, fields]) => {
    const body = { CallbackCommand: command, ...fields };
    expect(await post(tencentChatUrl(imhook.url, command), body)).toMatchObject({
      status: 200,
      json: { ActionStatus: "OK", ErrorCode: 0 },
    });
    const [entry] = await readAll(imhook.operatorUrl, "/api/callbacks?");
    expect(await get(`${imhook.operatorUrl}/api/callbacks/${entry?.id}`)).toMatchObject({
      status: 200,
      json: { body: JSON.stringify(body) },
    });
    await post(tencentChatUrl(imhook.url, command), {
      CallbackCommand: command,
      From_Account: "later",
      FollowList: [{ To_Account: "star" }],
    });
    const later = (await get(`${imhook.operatorUrl}/api/relations?owner=later`)).json.items;
    expect(later.map(inWords)).toEqual(["follow later>star"]);
    expect((await get(`${imhook.operatorUrl}/ready`)).json).toMatchObject({ ready: true, checks: { journal: "ok", relations: "ok" } });
    expect(await end(imhook, "SIGTERM")).toBe(0);
  });
});

async function lose(path: string): Promise<void> {
  for (const ending of ["", "-wal", "-shm"]) await rm(`${path}${ending}`, { force: true });
}

function query(path: string, sql: string): Array<Record<string, SQLOutputValue>> {
  const database = new DatabaseSync(path);
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

function subsetsOf(filter: Record<string, string>): Array<Record<string, string>> {
  return Object.entries(filter).reduce<Array<Record<string, string>>>(
    (subsets, [field, value]) => subsets.flatMap((subset) => [subset, { ...subset, [field]: value }]),
    [{}],
  );
}

/** Encodes any value as a cursor. */
function toCursor(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** Compares keys field by field, by the bytes of their UTF-8. */
function compareKeys(one: Edge, other: Edge): number {
  const differing = KEY.find((field) => one[field] !== other[field]);
  return differing === undefined ? 0 : Buffer.compare(Buffer.from(one[differing]), Buffer.from(other[differing]));
}
