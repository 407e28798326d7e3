import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { POSITIONS_PER_PARTITION } from "../../../src/journal/index/index-row.ts";
import { MAX_CALLS, MAX_CANDIDATES, MAX_PAGE_LENGTH, MAX_SEARCHED_LENGTH } from "../../../src/journal/index/search.ts";
import type { NewEntry } from "../../../src/journal/journal.ts";
import type { EntryFilter, EventFilter } from "../../../src/journal/list-query.ts";
import { serve } from "../../../src/journal/sqlite/reader.ts";
import { toEvents } from "../../../src/senders/events.ts";
import { newEntry } from "../../support/entries.ts";
import { explainPlans } from "../../support/explain-plan.ts";
import { followAll } from "../../support/follow-all.ts";
import { createJournalFile, type JournalFile } from "../../support/journal-files.ts";
import { MEMORY_DIRECTORY } from "../../support/memory-directory.ts";
import { openReader, type TestReader } from "../../support/open-reader.ts";

const START = Date.UTC(2026, 0, 2);

let folder: string;
let path: string;
let journal: JournalFile;
let reader: TestReader;

beforeEach(async () => {
  folder = await mkdtemp(join(MEMORY_DIRECTORY, "imhook-search-"));
  path = join(folder, "journal.sqlite");
  journal = await createJournalFile(path);
  reader = openReader({ path });
});

afterEach(async () => {
  reader.close();
  await journal.close();
  await rm(folder, { recursive: true });
});

function append(entries: NewEntry[]): void {
  for (let first = 0; first < entries.length; first += 5000) journal.append(entries.slice(first, first + 5000));
  followAll(reader);
}

/** Entries without events, one per millisecond. */
function plainEntries(count: number, fieldsAt: (index: number) => Partial<NewEntry>): NewEntry[] {
  return Array.from({ length: count }, (_nothing, index) => newEntry({ receivedAt: START + index, body: null, ...fieldsAt(index) }));
}

/** Ids on each page until the last one. */
async function pagesOf(filter: EntryFilter, limit: number): Promise<string[][]> {
  const pages: string[][] = [];
  for (let cursor: string | null | undefined; cursor !== null && pages.length < 1000; ) {
    const { items, next } = await reader.list({ filter, page: { limit, ...(cursor !== undefined && { cursor }) } });
    pages.push(items.map(({ id }) => id));
    cursor = next;
  }
  return pages;
}

describe("SQLite searches an index, and neither reads a whole table nor sorts,", () => {
  const entries = plainEntries(1500, (index) => ({
    ...{
      sender: index % 3 === 0 ? "openim" : "tencent-chat",
      app: `app-${index % 2}`,
      status: index % 7 === 0 ? "quarantined" : "accepted",
    },
    ...{ actor: `user-${index % 5}`, targets: [`user-${index % 3}`], group: `group-${index % 4}`, message: `m-${index}`, requestId: "r-1" },
    ...(index % 2 === 0 && { phase: "before", decision: { kind: "refuse", message: "no" }, decidedBy: { by: "rule", name: "spam" } }),
  }));

  test.each<EntryFilter>([
    { user: "user-1" },
    { actor: "user-1" },
    { target: "user-1" },
    { user: "user-1", since: START, until: START + 9 },
    { user: "user-1", group: "group-1", message: "m-1", requestId: "r-1" },
    { user: "user-1", command: "Follow.CallbackAfterFollowAdd", status: "accepted", decision: "allow", decidedBy: "default", rule: "spam" },
    { user: "user-1", event: "user.followed", text: "x" },
    { command: "Follow.CallbackAfterFollowAdd" },
    { app: "app-1" },
    { app: "app-1", sender: "openim", status: "accepted" },
    { group: "group-1" },
    { message: "m-7" },
    { requestId: "r-1" },
    { status: "quarantined" },
    { status: "duplicate" },
    { decision: "refuse" },
    { decision: "discard", decidedBy: "service" },
    { decidedBy: "rule" },
    { decidedBy: "rule", decision: "refuse", app: "app-1", since: START },
    { rule: "spam" },
    { rule: "spam", since: START },
    { event: "user.followed" },
    { event: "user.followed", command: "Follow.CallbackAfterFollowAdd", app: "app-1" },
    { since: START, until: START + 1 },
    { since: START, sender: "openim", status: "accepted", text: "x" },
  ])("for the entries of %j", async (filter) => {
    append(entries);
    const { steps, badSteps } = await explainPlans(path, () => reader.list({ filter, page: { limit: 10 } }));
    expect([steps.length > 0, badSteps]).toEqual([true, []]);
  });

  test.each<EventFilter>([
    { user: "user-1" },
    { user: "user-1", with: "user-2" },
    { user: "user-1", with: "user-2", type: "user.blocked", since: START, until: START + 9, sender: "openim", app: "app-1" },
    { actor: "user-1", target: "user-2" },
    { group: "group-1" },
    { type: "user.blocked" },
    { app: "app-1" },
    { since: START },
  ])("for the events of %j", async (filter) => {
    append(entries);
    const { steps, badSteps } = await explainPlans(path, () => reader.history({ filter, page: { limit: 10 } }));
    expect([steps.length > 0, badSteps]).toEqual([true, []]);
  });
});

describe("of a filter with several parts, the one with the fewest entries is searched", () => {
  // If the entries of the busy user were searched, the first call would end before it has found anything.
  test.each<EntryFilter>([
    { actor: "busy", target: "rare" },
    { actor: "busy", group: "small" },
    { app: "1400000000", decision: "refuse" },
  ])("%j", async (filter) => {
    const rare: Partial<NewEntry> = { targets: ["rare"], group: "small", decision: { kind: "refuse", message: "no" } };
    const entries = plainEntries(MAX_CANDIDATES + 10, (index) => ({ actor: "busy", ...(index === 0 && rare) }));
    append(entries);
    const raw = serve({ path }, toEvents);
    const { items } = raw.list({ filter, room: { limit: 10, length: MAX_PAGE_LENGTH } });
    raw.close();
    expect(items.map(({ id }) => id)).toEqual([entries[0]?.id]);
  });
});

describe("a call ends early", () => {
  const room = { limit: 10, length: MAX_PAGE_LENGTH };

  test("after as many entries as others can wait for, and the next one goes on with them", async () => {
    const entries = plainEntries(MAX_CANDIDATES + 5, (index) => ({ sender: index === 0 ? "openim" : "tencent-chat" }));
    append(entries);
    const raw = serve({ path }, toEvents);
    const filter = { sender: "openim" } as const;
    const first = raw.list({ filter, room });
    expect(first).toEqual({ items: [], length: 0, next: entries[5]?.id, isFull: false });
    expect(raw.list({ filter, room, cursor: first.next ?? "" })).toMatchObject({ items: [{ id: entries[0]?.id }], next: null });
    raw.close();
    expect(await pagesOf(filter, 10)).toEqual([[entries[0]?.id]]);
  });

  test("after as many bytes of bodies", async () => {
    const body = "x".repeat(MAX_SEARCHED_LENGTH);
    const entries = plainEntries(MAX_CALLS + 3, (index) => ({ body: index === 1 ? `NEEDLE${body}` : body }));
    append(entries);
    const raw = serve({ path }, toEvents);
    expect(raw.list({ filter: { text: "needle" }, room })).toMatchObject({ items: [], next: entries.at(-1)?.id, isFull: false });
    raw.close();
    expect(await pagesOf({ text: "needle" }, 10)).toEqual([[], [entries[1]?.id]]);
  });

  test("if the texts of the page are long", async () => {
    const body = `{"Text":"${"x".repeat(MAX_PAGE_LENGTH / 2)}"}`;
    append(plainEntries(5, () => ({ body })));
    const lists = [false, true].map(async (texts) => {
      const { items, next } = await reader.list({ filter: {}, page: { limit: 5 }, texts });
      return { items: items.length, more: next !== null };
    });
    expect(await Promise.all(lists)).toEqual([
      { items: 5, more: false },
      { items: 2, more: true },
    ]);
  });

  test("and others are served between two of its parts", async () => {
    append(plainEntries(3 * MAX_CANDIDATES, () => ({})));
    const calls: string[] = [];
    const list = async (name: string, filter: EntryFilter) => {
      await reader.list({ filter, page: { limit: 1 } });
      calls.push(name);
    };
    await Promise.all([list("long", { sender: "openim" }), list("short", { sender: "tencent-chat" })]);
    expect(calls).toEqual(["short", "long"]);
  });
});

describe("the text of a body", () => {
  const entries = plainEntries(4, (index) => ({
    body: ['{"Text":"the Casino"}', String.raw`{"Text":"\u4f60\u597d"}`, "eyJjYXNpbm8iOjF9", null][index] ?? null,
    bodyEncoding: index === 2 ? "base64" : "utf-8",
    status: index < 2 ? "accepted" : "quarantined",
    actor: `user-${index}`,
  }));

  test.each<[EntryFilter, number[]]>([
    [{ text: "casino" }, [0]],
    [{ text: "CASINO" }, [0]],
    [{ text: "你好" }, [1]],
    [{ text: "Text" }, [1, 0]],
    [{ text: "text", actor: "user-1" }, [1]],
    [{ text: "text", until: START + 1 }, [0]],
    [{ text: "eyJ" }, []],
    [{ text: "null" }, []],
  ])("is found by %j", async (filter, expected) => {
    append(entries);
    expect((await pagesOf(filter, 10)).flat()).toEqual(expected.map((index) => entries[index]?.id));
  });

  test("is listed if it is asked for", async () => {
    append(entries);
    const { items } = await reader.list({ filter: {}, page: { limit: 10 }, texts: true });
    const texts = items.map(({ body, bodyEncoding, reply }) => ({ body, bodyEncoding, reply }));
    const expected = entries.map(({ body, bodyEncoding, reply }) => ({ body, bodyEncoding: body === null ? null : bodyEncoding, reply }));
    expect(texts).toEqual(expected.toReversed());
    const [plain] = (await reader.list({ filter: {}, page: { limit: 1 } })).items;
    expect(plain).not.toHaveProperty("body");
  });
});

test("what was pruned is not listed although the index still has it", async () => {
  const entries = plainEntries(4, () => ({}));
  append(entries);
  journal.prune(2);
  const kept = [entries[3]?.id, entries[2]?.id];
  expect(await pagesOf({ user: "alice" }, 1)).toEqual([...kept.map((id) => [id])]);
  expect(await pagesOf({ app: "1400000000" }, 10)).toEqual([kept]);
});

test("a user of two partitions is found in both", async () => {
  const entries = plainEntries(POSITIONS_PER_PARTITION + 3, (index) => ({
    actor: index % POSITIONS_PER_PARTITION === 2 ? "rare" : "busy",
  }));
  append(entries);
  expect((await pagesOf({ user: "rare", actor: "rare" }, 1)).flat()).toEqual([entries[POSITIONS_PER_PARTITION + 2]?.id, entries[2]?.id]);
}, 60_000);
