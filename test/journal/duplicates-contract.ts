import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Journal, NewEntry } from "../../src/journal/journal.ts";
import { newEntry } from "../support/entries.ts";
import { by, decidedEntry, FULL } from "./decisions-contract.ts";
import type { JournalPlace } from "./journal-under-test.ts";
import { keyOf } from "./key-of.ts";

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
const WINDOW_S = 600;
const WINDOW_MS = WINDOW_S * 1000;

/** An entry with a numbered key, received some milliseconds after NOW. */
function keyed(number: number, after = 0, fields: Partial<NewEntry> = {}): NewEntry {
  return newEntry({ idempotencyKey: keyOf(number), receivedAt: NOW + after, ...fields });
}

/** Describes how every journal finds duplicates. */
export function describeDuplicates(createPlace: () => Promise<JournalPlace>): void {
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

  async function open(duplicateWindow = WINDOW_S): Promise<Journal> {
    const journal = await place.open({ duplicateWindow });
    opened.push(journal);
    return journal;
  }

  async function close(journal: Journal): Promise<void> {
    opened = opened.filter((other) => other !== journal);
    await journal.close();
  }

  test("a duplicate keeps its own data, with the reply of the original and no decision", async () => {
    const body = "{}";
    const journal = await open();
    const first = keyed(1, 0, { reply: '{"first":1}', decision: { kind: "refuse", message: "no" }, body });
    const second = keyed(1, 5, { reply: '{"second":2}', decision: { kind: "allow" }, body, actor: "carol" });
    expect(await journal.append(first)).toBeNull();
    expect(await journal.append(second)).toEqual({ id: first.id, reply: '{"first":1}' });
    expect(await journal.get(first.id)).toMatchObject({ status: "accepted", decision: first.decision, duplicateOf: null });
    expect(await journal.get(second.id)).toMatchObject({
      status: "duplicate",
      duplicateOf: first.id,
      reply: '{"first":1}',
      decision: null,
      sameKeyAs: null,
      body,
      actor: "carol",
      receivedAt: NOW + 5,
    });
  });

  describe("the same key with another body", () => {
    const withBody = (body: string, after = 0, fields: Partial<NewEntry> = {}) =>
      keyed(1, after, { body, reply: JSON.stringify({ body }), ...fields });

    /** Appends in turn, and returns for each entry the indexes of the entries that it repeats and whose key it has. */
    async function appendInTurn(journal: Journal, entries: NewEntry[]): Promise<Array<[original: number, sameKeyAs: number]>> {
      const ids = entries.map(({ id }) => id);
      const matches: Array<[number, number]> = [];
      for (const entry of entries) {
        const original = await journal.append(entry);
        const stored = await journal.get(entry.id);
        expect(stored?.duplicateOf).toBe(original?.id ?? null);
        matches.push([ids.indexOf(original?.id ?? ""), ids.indexOf(stored?.sameKeyAs ?? "")]);
      }
      return matches;
    }

    test("is accepted with its own decision and reply, and names the first entry", async () => {
      const journal = await open();
      const [hello, casino] = [withBody("hello"), withBody("casino", 5, { decision: { kind: "refuse", message: "no" } })];
      await journal.append(hello);
      expect(await journal.append(casino)).toBeNull();
      expect(await journal.get(casino.id)).toMatchObject({
        status: "accepted",
        duplicateOf: null,
        sameKeyAs: hello.id,
        decision: casino.decision,
        reply: casino.reply,
      });
      const { items } = await journal.list({}, { limit: 1 });
      expect(items[0]).toMatchObject({ id: casino.id, sameKeyAs: hello.id });
    });

    test("is itself the original of its repeats, and so is the first", async () => {
      const journal = await open();
      const entries = ["hello", "casino", "hello", "casino", "third", "casino", "third"].map((body) => withBody(body));
      expect(await appendInTurn(journal, entries)).toEqual([
        [-1, -1],
        [-1, 0],
        [0, -1],
        [1, -1],
        [-1, 0],
        [1, -1],
        [4, -1],
      ]);
    });

    test("is found in one commit too", async () => {
      const journal = await open();
      const entries = ["hello", "casino", "casino", "hello"].map((body) => withBody(body));
      const originals = await Promise.all(entries.map(journal.append));
      expect(originals.map((original) => original?.id ?? null)).toEqual([null, null, entries[1]?.id, entries[0]?.id]);
    });

    test("is repeated within a window of its own, which the window of the first does not end", async () => {
      const journal = await open();
      const entries = [
        withBody("hello"),
        withBody("casino", WINDOW_MS),
        withBody("casino", WINDOW_MS + 1),
        withBody("hello", WINDOW_MS + 2),
        withBody("casino", 2 * WINDOW_MS),
        withBody("casino", 2 * WINDOW_MS + 1),
      ];
      expect(await appendInTurn(journal, entries)).toEqual([
        [-1, -1],
        [-1, 0],
        [1, -1],
        // The first is too long ago. The key is known only by its other body, so this is a first again.
        [-1, -1],
        [1, -1],
        [-1, 3],
      ]);
    });

    test("of another key is no match", async () => {
      const journal = await open();
      const [first, other] = [withBody("hello"), keyed(2, 0, { body: "hello" })];
      await journal.append(first);
      expect(await journal.append(other)).toBeNull();
      expect(await journal.get(other.id)).toMatchObject({ sameKeyAs: null });
    });

    test("is found among thousands of bodies with one key", async () => {
      const journal = await open();
      const bodies = Array.from({ length: 3000 }, (_, index) => `body ${index}`);
      const entries = bodies.map((body) => withBody(body));
      expect((await Promise.all(entries.map(journal.append))).every((original) => original === null)).toBe(true);
      const originals = await Promise.all(bodies.map((body) => journal.append(withBody(body))));
      expect(originals.map((original) => original?.id)).toEqual(entries.map(({ id }) => id));
    });
  });

  test("a body of null is a body", async () => {
    const journal = await open();
    const first = keyed(1, 0, { body: null });
    await journal.append(first);
    expect((await journal.append(keyed(1, 0, { body: null })))?.id).toBe(first.id);
  });

  test("an entry without a key is never a duplicate", async () => {
    const journal = await open();
    const results = await Promise.all([1, 2, 3].map(() => journal.append(newEntry({ idempotencyKey: null }))));
    expect(results).toEqual([null, null, null]);
  });

  describe("the window", () => {
    test.each<[given: string, after: number, isDuplicate: boolean]>([
      ["immediately", 0, true],
      ["at its end", WINDOW_MS, true],
      ["a millisecond after its end", WINDOW_MS + 1, false],
      ["before it, because the clock was set back", -WINDOW_MS, true],
      ["more than a window before, because the clock was set back", -WINDOW_MS - 1, false],
    ])("%s", async (_given, after, isDuplicate) => {
      const journal = await open();
      const first = keyed(1);
      await journal.append(first);
      expect((await journal.append(keyed(1, after)))?.id ?? null).toBe(isDuplicate ? first.id : null);
    });

    test("of 0 finds none", async () => {
      const journal = await open(0);
      expect([await journal.append(keyed(1)), await journal.append(keyed(1))]).toEqual([null, null]);
    });

    test.each([
      ["longer", 6000],
      ["shorter", 60],
    ])("can be %s than before", async (_name, window) => {
      const first = keyed(1);
      const journal = await open();
      await journal.append(first);
      await close(journal);
      const other = await open(window);
      expect((await other.append(keyed(1, window * 1000)))?.id).toBe(first.id);
      expect(await other.append(keyed(1, window * 1000 + 1))).toBeNull();
    });

    test("counts from the original; a duplicate does not extend it", async () => {
      const journal = await open();
      const first = keyed(1);
      const again = keyed(1, WINDOW_MS + 1);
      const results: Array<string | undefined> = [];
      for (const entry of [first, keyed(1, WINDOW_MS), again, keyed(1, 2 * WINDOW_MS)]) results.push((await journal.append(entry))?.id);
      expect(results).toEqual([undefined, first.id, undefined, again.id]);
    });
  });

  describe("the keys", () => {
    test("finds the latest original if two with the same key are within the window", async () => {
      const journal = await open();
      const again = keyed(1, WINDOW_MS + 1);
      await journal.append(keyed(1));
      await journal.append(again);
      expect((await journal.append(keyed(1, WINDOW_MS / 2)))?.id).toBe(again.id);
    });
  });

  test("originals are found after the journal was closed and opened", async () => {
    const first = keyed(1);
    const journal = await open();
    await journal.append(first);
    await close(journal);
    expect((await (await open()).append(keyed(1)))?.id).toBe(first.id);
  });

  test("a duplicate has no evaluation: what it counted was taken back", async () => {
    const journal = await open();
    const outcome = { ...decidedEntry({ kind: "allow" }, by("rule", "watch"), FULL), idempotencyKey: keyOf(1), receivedAt: NOW };
    const [original, repeat] = [newEntry({ ...outcome, id: newEntry().id }), newEntry({ ...outcome, id: newEntry().id })];
    for (const entry of [original, repeat]) await journal.append(entry);
    expect(await journal.get(repeat.id)).toMatchObject({ status: "duplicate", decision: null, decidedBy: null, rules: null });
    expect((await journal.readForRules(0, 10)).entries.map(({ id }) => id)).toEqual([original.id]);
  });
}
