import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { firstIdAt } from "../../src/journal/entry-id.ts";
import type { Journal, NewEntry } from "../../src/journal/journal.ts";
import type { EntryFilter } from "../../src/journal/list-query.ts";
import { newEntry, toStored } from "../support/entries.ts";
import type { JournalPlace } from "./journal-under-test.ts";

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
const SUMMARY_HAS_NOT = {
  query: undefined,
  traceId: undefined,
  requestId: undefined,
  body: undefined,
  bodyEncoding: undefined,
  reply: undefined,
  rules: undefined,
};

/** The filters that are combined here. decisions-contract.ts, list-entries-contract.ts and search-contract.ts have the others. */
type Filter = Omit<EntryFilter, "with" | "commands" | "actor" | "target" | "event" | "text" | "decision" | "decidedBy" | "rule">;

async function appendAll(journal: Journal, entries: NewEntry[]): Promise<void> {
  await Promise.all(entries.map(journal.append));
}

/** Lists the ids of all entries of a filter, page by page. `between` runs after each page. */
async function listAll(journal: Journal, filter: EntryFilter, limit: number, between = async () => {}): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await journal.list(filter, cursor === undefined ? { limit } : { limit, cursor });
    ids.push(...items.map(({ id }) => id));
    cursor = next ?? undefined;
    await between();
  } while (cursor !== undefined);
  return ids;
}

function newestFirst(entries: NewEntry[]): string[] {
  return entries
    .map(({ id }) => id)
    .toSorted()
    .toReversed();
}

/** Describes what every journal does. */
export function describeJournal(createPlace: () => Promise<JournalPlace>): void {
  let place: JournalPlace;
  let opened: Journal[];

  beforeEach(async () => {
    place = await createPlace();
    opened = [];
  });

  afterEach(async () => {
    for (const journal of opened) await journal.close();
    await place.remove();
  });

  /** Returns the journal that the tests of a group share, with these entries. */
  function shareJournal(entries: NewEntry[]): () => Journal {
    let journal: Journal;
    let sharedPlace: JournalPlace;
    beforeAll(async () => {
      sharedPlace = await createPlace();
      journal = await sharedPlace.open();
      await appendAll(journal, entries);
    });
    afterAll(async () => {
      await journal.close();
      await sharedPlace.remove();
    });
    return () => journal;
  }

  /** Opens the journal of the test and closes it afterwards. */
  async function open(): Promise<Journal> {
    const journal = await place.open();
    opened.push(journal);
    return journal;
  }

  async function close(journal: Journal): Promise<void> {
    opened = opened.filter((other) => other !== journal);
    await journal.close();
  }

  describe("round trip", () => {
    const shared = shareJournal([]);

    test.each<[string, Partial<NewEntry>]>([
      [
        "every field",
        {
          sender: "openim",
          app: "sample",
          command: "callbackBeforeSetFriendRemarkCommand",
          receivedCommand: "callbackBeforeSetFriendRemark",
          phase: "before",
          eventTime: NOW - 1,
          targets: ["bob", "carol", "dave"],
          group: "hiking \u{1f97e}",
          message: "61",
          decision: { kind: "modify", changes: { remark: "Bob \u0000 \u{1f600}", nested: [1, null, { deep: true }] } },
          decidedBy: { by: "handler", name: null },
          durationMs: 1234.568,
          remoteAddress: "2001:db8::1",
          authentication: "secret",
          query: "command=callbackBeforeSetFriendRemark&x=%00",
          traceId: "trace-1",
          requestId: "request-1",
        },
      ],
      [
        "null in every field that can be null",
        {
          command: null,
          receivedCommand: null,
          phase: null,
          status: "quarantined",
          reason: "command-missing: none",
          actor: null,
          targets: [],
          body: null,
          bodyEncoding: null,
        },
      ],
      ["bytes in base64", { body: "0KHD9w==", bodyEncoding: "base64", status: "quarantined", reason: "body-not-text: x" }],
      ["text that was decoded from GBK", { body: '{"a":"小明"}', bodyEncoding: "gbk" }],
      [
        "unpaired surrogates",
        {
          command: "\ud83d",
          receivedCommand: "\ud83d",
          status: "quarantined",
          reason: "unknown-command: \ud83d",
          actor: "alice\ud83d",
          targets: ["bob\ude00", "\ud83d\ud83d"],
          group: "\ude00\ud83d",
          message: "\ud800",
          body: '{"a":"\\ud83d"}',
        },
      ],
      ["a duplicate", { status: "duplicate" }],
      ["empty texts", { body: "", query: "", targets: [""], actor: "" }],
      ["the earliest time", { receivedAt: 0, eventTime: 0 }],
      ["the latest time that is a safe integer", { eventTime: Number.MAX_SAFE_INTEGER }],
      ["a NUL character in the body", { body: '{"a":"b\u0000c"}\u0000' }],
      ["a NUL character in user ids", { actor: "a\u0000b", targets: ["a\u0000c", "\u0000"] }],
      ["emoji", { body: "\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u{1f1ea}\u{1f1fa}", actor: "\u{1f600}", targets: ["\u{1f601}"] }],
      ["replacement characters that were sent", { body: "\ufffd{\ufffd\ufffd}\ufffd" }],
      ["SQL in texts", { actor: "'; DROP TABLE entry; --", body: '"; DELETE FROM entry WHERE 1; --' }],
      ["a body of 1 MB", { body: '{"text":"\u00e9"}'.repeat((1 << 20) / 14) }],
      ["1000 targets", { targets: Array.from({ length: 1000 }, (_, index) => `user-${index}`) }],
      ["a target twice, and the actor among the targets", { targets: ["bob", "bob", "alice"] }],
    ])("keeps %s", async (_name, fields) => {
      const entry = newEntry(fields);
      await shared().append(entry);
      expect(await shared().get(entry.id)).toEqual({ ...toStored(entry), late: null });
      const { items } = await shared().list({}, { limit: 1000 });
      expect(items.find(({ id }) => id === entry.id)).toEqual({ ...toStored(entry), ...SUMMARY_HAS_NOT });
    });

    test("get() of an unknown id resolves with undefined", async () => {
      expect(await shared().get(newEntry().id)).toBeUndefined();
    });
  });

  describe("append", () => {
    test("calls listeners after each commit, when its entries can be read", async () => {
      const journal = await open();
      const seen: Array<Promise<string[]>> = [];
      journal.onCommit(() => seen.push(listAll(journal, {}, 10)));
      const [first, second] = [newEntry(), newEntry()];
      await journal.append(first);
      expect(await Promise.all(seen)).toEqual([[first.id]]);
      await journal.append(second);
      expect(await seen[1]).toEqual(newestFirst([first, second]));
    });

    test("close() waits until everything appended is on disk; later appends reject", async () => {
      const journal = await open();
      const entries = Array.from({ length: 2000 }, () => newEntry());
      const appended = appendAll(journal, entries);
      await close(journal);
      await appended;
      await expect(journal.append(newEntry())).rejects.toThrow();
      expect(await listAll(await open(), {}, 1000)).toEqual(newestFirst(entries));
    });
  });

  describe("listing", () => {
    test("is by time of receipt, newest first, whatever the order of the appends", async () => {
      const journal = await open();
      const entries = [5, 3, 9, 9, 1, 7].map((seconds) => newEntry({ receivedAt: NOW + seconds * 1000 }));
      for (const entry of entries) await journal.append(entry);
      const { items, next } = await journal.list({}, { limit: 10 });
      expect(items.map(({ receivedAt }) => (receivedAt - NOW) / 1000)).toEqual([9, 9, 7, 5, 3, 1]);
      expect(items.map(({ id }) => id)).toEqual(newestFirst(entries));
      expect(next).toBeNull();
    });

    const recorded = {
      early: newEntry({ receivedAt: NOW, actor: "alice", targets: ["bob"], group: "hiking", message: "61", requestId: "r-1" }),
      onTime: newEntry({ receivedAt: NOW + 1, actor: "bob", targets: ["alice", "carol"], status: "quarantined" }),
      // The smallest id of its time, so that a limit that is off by one shows.
      late: newEntry({
        id: firstIdAt(NOW + 2),
        receivedAt: NOW + 2,
        sender: "openim",
        app: "sample",
        command: "callbackAfterRemoveBlackCommand",
        actor: "dave",
      }),
      last: newEntry({
        receivedAt: NOW + 3,
        app: "1400000001",
        actor: null,
        targets: [],
        status: "duplicate",
        command: null,
        group: "hiking",
      }),
    };

    const shared = shareJournal(Object.values(recorded));

    test.each<[string, EntryFilter, Array<keyof typeof recorded>]>([
      ["nothing", {}, ["last", "late", "onTime", "early"]],
      ["sender", { sender: "openim" }, ["late"]],
      ["app", { app: "1400000001" }, ["last"]],
      ["app that is a prefix of another", { app: "140000000" }, []],
      ["command", { command: "callbackAfterRemoveBlackCommand" }, ["late"]],
      ["status accepted", { status: "accepted" }, ["late", "early"]],
      ["status quarantined", { status: "quarantined" }, ["onTime"]],
      ["status duplicate", { status: "duplicate" }, ["last"]],
      ["group", { group: "hiking" }, ["last", "early"]],
      ["message", { message: "61" }, ["early"]],
      ["id of the request", { requestId: "r-1" }, ["early"]],
      ["user, as actor or target", { user: "alice" }, ["onTime", "early"]],
      ["user, as target only", { user: "carol" }, ["onTime"]],
      ["user, as actor only", { user: "dave" }, ["late"]],
      ["actor", { actor: "alice" }, ["early"]],
      ["target", { target: "alice" }, ["onTime"]],
      ["actor and target", { actor: "bob", target: "carol" }, ["onTime"]],
      ["actor and another target", { actor: "alice", target: "carol" }, []],
      ["type of event", { event: "user.followed" }, ["early"]],
      ["another type of event", { event: "user.unfollowed" }, []],
      ["user and type of event", { user: "bob", event: "user.followed" }, ["early"]],
      ["text", { text: "FOLLOWLIST" }, ["last", "late", "onTime", "early"]],
      ["text and user", { text: "bob", user: "carol" }, ["onTime"]],
      ["text that no body has", { text: "carol" }, []],
      ["user in another case", { user: "Alice" }, []],
      ["user with wildcards", { user: "%" }, []],
      ["since, inclusive", { since: NOW + 2 }, ["last", "late"]],
      ["until, exclusive", { until: NOW + 2 }, ["onTime", "early"]],
      ["since and until", { since: NOW + 1, until: NOW + 2 }, ["onTime"]],
      ["since and until at the same time", { since: NOW + 1, until: NOW + 1 }, []],
      ["user, since and until", { user: "bob", since: NOW, until: NOW + 1 }, ["early"]],
      ["since before all times and until after", { since: 0, until: Number.MAX_SAFE_INTEGER }, ["last", "late", "onTime", "early"]],
    ])("filters by %s", async (_name, filter, expected) => {
      expect(await listAll(shared(), filter, 10)).toEqual(expected.map((name) => recorded[name].id));
    });

    test("combines any filters with AND", async () => {
      const journal = await open();
      const entries = Array.from({ length: 600 }, (_, index) => variedEntry(index));
      await appendAll(journal, entries);
      const whole: Required<Filter> = {
        sender: "openim",
        app: "one",
        command: "callbackAfterRemoveBlackCommand",
        status: "accepted",
        user: "alice",
        group: "hiking",
        message: "61",
        requestId: "r-1",
        since: NOW + 10,
        until: NOW + 500,
      };
      for (const filter of subsetsOf(whole)) {
        const expected = newestFirst(entries.filter((entry) => passes(entry, filter)));
        expect(expected.length).toBeGreaterThan(0);
        expect({ filter, ids: await listAll(journal, filter, 1000) }).toEqual({ filter, ids: expected });
      }
    }, 60_000);

    test.each<[string, EntryFilter]>([
      ["all entries", {}],
      ["the entries of a user", { user: "alice" }],
      ["the entries of a command", { command: "callbackAfterRemoveBlackCommand" }],
      ["the entries in quarantine", { status: "quarantined" }],
    ])("pages over %s, of 2500, without gaps or repetitions while new ones arrive", async (_name, filter) => {
      const journal = await open();
      const entries = Array.from({ length: 2500 }, (_, index) => variedEntry(index));
      await appendAll(journal, entries);
      let time = NOW + 10_000;
      const ids = await listAll(journal, filter, 97, () => appendAll(journal, [variedEntry(time++), variedEntry(time++)]));
      expect(ids).toEqual(newestFirst(entries.filter((entry) => passes(entry, filter))));
    });

    test("a page that holds exactly the rest is the last one", async () => {
      const journal = await open();
      await appendAll(journal, [newEntry(), newEntry()]);
      expect(await journal.list({}, { limit: 2 })).toMatchObject({ items: [{}, {}], next: null });
      expect(await journal.list({ user: "nobody" }, { limit: 2 })).toEqual({ items: [], next: null });
    });

    test.each<[string, EntryFilter]>([
      ["all entries", {}],
      ["the entries of a user", { user: "alice" }],
    ])("pages over %s end early if they name very many users", async (_name, filter) => {
      const journal = await open();
      const targets = Array.from({ length: 100_000 }, (_, index) => `user-${index}`);
      const entries = Array.from({ length: 7 }, () => newEntry({ actor: "alice", targets }));
      await appendAll(journal, entries);
      const { items } = await journal.list(filter, { limit: 1000 });
      // Names of 989 kB each, of which the fifth passes 4 MiB.
      expect(items).toHaveLength(5);
      expect(await listAll(journal, filter, 1000)).toEqual(newestFirst(entries));
    });

    test.each(["", "x", "0", "019A9F1C-7A00-7000-8000-000000000001", "019a9f1c-7a00-7000-8000-00000000000", "' OR 1 --"])(
      "rejects the cursor %j with RangeError",
      async (cursor) => {
        await expect(shared().list({}, { limit: 10, cursor })).rejects.toThrow(RangeError);
      },
    );
  });

  describe("the late decision of an entry", () => {
    test("is read with it, letter by letter", async () => {
      const journal = await open();
      const entries = [newEntry(), newEntry(), newEntry()];
      await appendAll(journal, entries);
      const [decided, failed, none] = entries.map(({ id }) => id);
      const decision = { kind: "refuse", message: "no \u0000 \ud83d" } as const;
      await journal.appendLate({ id: decided ?? "", decision, reason: null, durationMs: 2500.123_456_7 });
      await journal.appendLate({ id: failed ?? "", decision: null, reason: "threw \u0000 \ud83d", durationMs: 1 });
      expect((await journal.get(decided ?? ""))?.late).toEqual({ decision, reason: null, durationMs: 2500.123 });
      expect((await journal.get(failed ?? ""))?.late).toEqual({ decision: null, reason: "threw \u0000 \ud83d", durationMs: 1 });
      expect((await journal.get(none ?? ""))?.late).toBeNull();
    });
  });

  describe("a journal", () => {
    test("can be opened again and appended to", async () => {
      const entries = [newEntry(), newEntry(), newEntry()];
      for (const entry of entries) {
        const journal = await open();
        await journal.append(entry);
        await close(journal);
      }
      const journal = await open();
      expect(await listAll(journal, {}, 10)).toEqual(newestFirst(entries));
      expect(await Promise.all(entries.map(({ id }) => journal.get(id)))).toEqual(
        entries.map((entry) => ({ ...toStored(entry), late: null })),
      );
    });

    test("has one order of positions, however often it is opened", async () => {
      const entries = [3, 1, 2].map((seconds) => newEntry({ receivedAt: NOW + seconds * 1000 }));
      for (const entry of entries) {
        const journal = await open();
        await journal.append(entry);
        await close(journal);
      }
      const journal = await open();
      const committed = entries.map((entry, index) => ({ position: index + 1, entry: toStored(entry) }));
      expect(await journal.readAfter(0, 10)).toEqual(committed);
      expect(await journal.readAfter(1, 1)).toEqual(committed.slice(1, 2));
      expect(await journal.readAfter(3, 10)).toEqual([]);
      expect(await journal.newestPosition()).toBe(3);
    });
    test("check() resolves while the journal works, whether it is empty or not", async () => {
      const journal = await open();
      await expect(journal.check()).resolves.toBeUndefined();
      await journal.append(newEntry());
      await expect(journal.check()).resolves.toBeUndefined();
    });
  });
}

/** Entries that differ in every field that a filter looks at, one per millisecond. */
function variedEntry(index: number): NewEntry {
  const commands = ["callbackAfterRemoveBlackCommand", "callbackAfterDeleteFriendCommand", null];
  const users = ["alice", "bob", "carol", "dave", "erin"];
  return newEntry({
    receivedAt: NOW + index,
    sender: index % 4 === 0 ? "tencent-chat" : "openim",
    app: index % 3 === 0 ? "two" : "one",
    command: commands[index % 7 === 0 ? 2 : index % 2] ?? null,
    status: index % 11 === 0 ? "quarantined" : index % 13 === 0 ? "duplicate" : "accepted",
    actor: users[index % 5] ?? null,
    group: index % 7 === 1 ? null : "hiking",
    message: index % 3 === 0 ? null : "61",
    requestId: index % 8 === 1 ? null : "r-1",
    targets: index % 6 === 0 ? [] : [users[(index + 1) % 5] ?? "", users[(index + 2) % 5] ?? ""],
  });
}

/** Whether an entry matches a filter, independently of the code under test. */
function passes({ actor, targets, receivedAt, ...entry }: NewEntry, { user, since = 0, until = Infinity, ...equal }: Filter): boolean {
  return (
    (user === undefined || actor === user || targets.includes(user)) &&
    receivedAt >= since &&
    receivedAt < until &&
    Object.entries(equal).every(([field, value]) => entry[field as keyof typeof equal] === value)
  );
}

function subsetsOf(filter: Required<Filter>): Filter[] {
  return Object.entries(filter).reduce<Filter[]>(
    (subsets, [field, value]) => subsets.flatMap((subset) => [subset, { ...subset, [field]: value }]),
    [{}],
  );
}
