import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { MAX_CALLS, MAX_CANDIDATES, MAX_PAGE_LENGTH, MAX_SEARCHED_LENGTH } from "../../src/journal/index/search.ts";
import type { NewEntry } from "../../src/journal/journal.ts";
import type { EntryFilter } from "../../src/journal/list-query.ts";
import { newEntry } from "../support/entries.ts";
import type { JournalUnderTest, ReaderUnderTest, StorageUnderTest } from "./journal-under-test.ts";

const START = Date.UTC(2026, 0, 2);

/** Entries without events, one per millisecond. */
export function plainEntries(count: number, fieldsAt: (index: number) => Partial<NewEntry>): NewEntry[] {
  return Array.from({ length: count }, (_nothing, index) => newEntry({ receivedAt: START + index, body: null, ...fieldsAt(index) }));
}

/** Describes how much every reader searches at a time, and how it finds texts. */
export function describeSearch({ create }: Pick<StorageUnderTest, "create">): void {
  let journal: JournalUnderTest;
  let reader: ReaderUnderTest;

  beforeEach(async () => {
    journal = await create();
    reader = journal.reader;
  });

  afterEach(() => journal.close());

  async function append(entries: NewEntry[]): Promise<void> {
    for (let first = 0; first < entries.length; first += 5000) await journal.append(entries.slice(first, first + 5000));
    await reader.followAll();
  }

  /** Ids on each page until the last one. */
  async function pagesOf(filter: EntryFilter, limit: number): Promise<string[][]> {
    const pages: string[][] = [];
    for (let cursor: string | null | undefined; cursor !== null && pages.length < 1000; ) {
      const { items, next } = await reader.listPage({ filter, page: { limit, ...(cursor !== undefined && { cursor }) } });
      pages.push(items.map(({ id }) => id));
      cursor = next;
    }
    return pages;
  }

  describe("of a filter with several parts, the one with the fewest entries is searched", () => {
    // If the entries of the busy user were searched, the first call would end before it has found anything.
    test.each<EntryFilter>([
      { actor: "busy", target: "rare" },
      { actor: "busy", group: "small" },
      { app: "1400000000", decision: "refuse" },
    ])("%j", async (filter) => {
      const rare: Partial<NewEntry> = { targets: ["rare"], group: "small", decision: { kind: "refuse", message: "no" } };
      const entries = plainEntries(MAX_CANDIDATES + 10, (index) => ({ actor: "busy", ...(index === 0 && rare) }));
      await append(entries);
      const { items } = await reader.list({ filter, room: { limit: 10, length: MAX_PAGE_LENGTH } });
      expect(items.map(({ id }) => id)).toEqual([entries[0]?.id]);
    });
  });

  describe("a call ends early", () => {
    const room = { limit: 10, length: MAX_PAGE_LENGTH };

    test("after as many entries as others can wait for, and the next one goes on with them", async () => {
      const entries = plainEntries(MAX_CANDIDATES + 5, (index) => ({ sender: index === 0 ? "openim" : "tencent-chat" }));
      await append(entries);
      const filter = { sender: "openim" } as const;
      const first = await reader.list({ filter, room });
      expect(first).toEqual({ items: [], length: 0, next: entries[5]?.id, isFull: false });
      expect(await reader.list({ filter, room, cursor: first.next ?? "" })).toMatchObject({ items: [{ id: entries[0]?.id }], next: null });
      expect(await pagesOf(filter, 10)).toEqual([[entries[0]?.id]]);
    });

    test("after as many bytes of bodies", async () => {
      const body = "x".repeat(MAX_SEARCHED_LENGTH);
      const entries = plainEntries(MAX_CALLS + 3, (index) => ({ body: index === 1 ? `NEEDLE${body}` : body }));
      await append(entries);
      expect(await reader.list({ filter: { text: "needle" }, room })).toMatchObject({ items: [], next: entries.at(-1)?.id, isFull: false });
      expect(await pagesOf({ text: "needle" }, 10)).toEqual([[], [entries[1]?.id]]);
    });

    test("if the texts of the page are long", async () => {
      const body = `{"Text":"${"x".repeat(MAX_PAGE_LENGTH / 2)}"}`;
      await append(plainEntries(5, () => ({ body })));
      const lists = [false, true].map(async (texts) => {
        const { items, next } = await reader.listPage({ filter: {}, page: { limit: 5 }, texts });
        return { items: items.length, more: next !== null };
      });
      expect(await Promise.all(lists)).toEqual([
        { items: 5, more: false },
        { items: 2, more: true },
      ]);
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
      await append(entries);
      expect((await pagesOf(filter, 10)).flat()).toEqual(expected.map((index) => entries[index]?.id));
    });

    test("is listed if it is asked for", async () => {
      await append(entries);
      const { items } = await reader.listPage({ filter: {}, page: { limit: 10 }, texts: true });
      const texts = items.map(({ body, bodyEncoding, reply }) => ({ body, bodyEncoding, reply }));
      const expected = entries.map(({ body, bodyEncoding, reply }) => ({ body, bodyEncoding: body === null ? null : bodyEncoding, reply }));
      expect(texts).toEqual(expected.toReversed());
      const [plain] = (await reader.listPage({ filter: {}, page: { limit: 1 } })).items;
      expect(plain).not.toHaveProperty("body");
    });
  });

  test("what was pruned is not listed although the index still has it", async () => {
    const entries = plainEntries(4, () => ({}));
    await append(entries);
    await journal.prune(2);
    const kept = [entries[3]?.id, entries[2]?.id];
    expect(await pagesOf({ user: "alice" }, 1)).toEqual([...kept.map((id) => [id])]);
    expect(await pagesOf({ app: "1400000000" }, 10)).toEqual([kept]);
  });
}
