import { describe, expect, test } from "@jest/globals";
import type { CommittedEntry } from "../../../src/journal/journal.ts";
import { serve } from "../../../src/operator/api/event-deriver.ts";
import { createListEvents, type EventSources } from "../../../src/operator/api/list-events.ts";
import { storedEntry } from "../../support/entries.ts";
import { get, post } from "../../support/http.ts";
import { startTestApp } from "../../support/start.ts";
import { tencentChatUrl } from "../../support/urls.ts";

/** A journal in memory, without the entries up to `prunedThrough`. */
function journalOf(entries: CommittedEntry[], prunedThrough = 0) {
  const asked: number[] = [];
  const readForEvents = async (position: number, limit: number) => {
    asked.push(limit);
    if (asked.length > 1000) throw new Error("a page is read without an end");
    return entries.filter((entry) => entry.position > Math.max(position, prunedThrough)).slice(0, limit);
  };
  return { readForEvents, asked };
}

/** Derives events in the thread of the test. */
function eventsHere(): EventSources["events"] {
  const { take } = serve();
  return { take: async (request) => take(request) };
}

/** The entry of a callback in which alice follows these users. */
function follows(position: number, users: string[]): CommittedEntry {
  const FollowList = users.map((To_Account) => ({ To_Account }));
  return { position, entry: storedEntry({ body: JSON.stringify({ From_Account: "alice", FollowList }) }) };
}

function quarantined(position: number): CommittedEntry {
  return { position, entry: storedEntry({ status: "quarantined", body: "{}" }) };
}

const THREE = [follows(1, ["a"]), follows(2, ["b", "c", "d", "e"]), follows(3, ["f"])];

async function readAll(journal: ReturnType<typeof journalOf>, limit: number, first?: string) {
  const listEvents = createListEvents({ journal, events: eventsHere() });
  const pages: Array<[targets: string, next: string]> = [];
  for (let cursor = first; ; ) {
    const { items, next } = await listEvents({ query: { limit, ...(cursor !== undefined && { cursor }) } });
    if (items.length === 0) return pages;
    pages.push([items.map(({ target }) => target).join(""), next]);
    cursor = next;
  }
}

describe("pages", () => {
  test.each<[limit: number, pages: Array<[string, string]>]>([
    [
      1,
      [
        ["a", "1"],
        ["b", "2-1"],
        ["c", "2-2"],
        ["d", "2-3"],
        ["e", "2"],
        ["f", "3"],
      ],
    ],
    [
      2,
      [
        ["ab", "2-1"],
        ["cd", "2-3"],
        ["e", "2"],
        ["f", "3"],
      ],
    ],
    [
      3,
      [
        ["abc", "2-2"],
        ["de", "2"],
        ["f", "3"],
      ],
    ],
    [100, [["abcdef", "3"]]],
  ])("count events: %i", async (limit, pages) => {
    expect(await readAll(journalOf(THREE), limit)).toEqual(pages);
  });

  test.each([
    ["1", "bcdef"],
    ["2-2", "def"],
    ["2-4", "f"],
    ["2-9", "f"],
    ["2", "f"],
  ])("continue after the cursor %s", async (cursor, expected) => {
    for (const limit of [1, 3, 10])
      expect((await readAll(journalOf(THREE), limit, cursor)).map(([targets]) => targets).join("")).toBe(expected);
  });

  test("begin with the next entry if the one of the cursor was pruned", async () => {
    expect((await readAll(journalOf(THREE, 2), 10, "2-1")).map(([targets]) => targets)).toEqual(["f"]);
  });

  test("are not empty because of entries without events", async () => {
    const entries = [quarantined(1), quarantined(2), quarantined(3), follows(4, ["a"]), quarantined(5)];
    expect(await readAll(journalOf(entries), 1)).toEqual([["a", "4"]]);
  });

  test("end early if their texts are long", async () => {
    const long = "x".repeat(1 << 20);
    const pages = await readAll(
      journalOf([
        follows(
          1,
          ["a", "b", "c", "d", "e", "f", "g"].map((user) => user + long),
        ),
      ]),
      1000,
    );
    expect(pages.map(([targets]) => targets.replaceAll("x", ""))).toEqual(["abcd", "efg"]);
  });

  test("within an entry read no other entry", async () => {
    const journal = journalOf(THREE);
    await readAll(journal, 1, "2-1");
    expect(journal.asked.slice(0, 3)).toEqual([1, 1, 1]);
  });
});

test.each(["none", "-1", "1-", "-", "1-2-3", "1.5", "1-x", "9999999999999999"])("the cursor %s is invalid", async (cursor) => {
  const listEvents = createListEvents({ journal: journalOf(THREE), events: eventsHere() });
  await expect(listEvents({ query: { limit: 1, cursor } })).rejects.toMatchObject({ code: "bad-request" });
});

test("a callback that names 20,000 users is read in pages of the limit", async () => {
  const app = await startTestApp({});
  const command = "Follow.CallbackAfterFollowAdd";
  const users = Array.from({ length: 20_000 }, (_, index) => `user-${index}`);
  const FollowList = users.map((To_Account) => ({ To_Account }));
  expect((await post(tencentChatUrl(app.url, command), { CallbackCommand: command, From_Account: "alice", FollowList })).status).toBe(200);
  const one = await get(`${app.operatorUrl}/api/events?limit=1`);
  expect([one.json.items.length, one.json.next]).toEqual([1, "1-1"]);
  expect(one.text.length).toBeLessThan(1000);
  const targets: string[] = [];
  for (let cursor = "0"; ; ) {
    const { items, next } = (await get(`${app.operatorUrl}/api/events?limit=1000&cursor=${cursor}`)).json;
    expect(items.length).toBeLessThanOrEqual(1000);
    targets.push(...items.map(({ target }: { target: string }) => target));
    if (next === cursor) break;
    cursor = next;
  }
  expect(targets).toEqual(users);
  expect((await get(`${app.operatorUrl}/api/relations?owner=alice&target=user-19999`)).json.items).toHaveLength(1);
  // Found by the first 1,000 of them, and by alice.
  const found = async (user: string) => (await app.entries(`user=${user}`)).length;
  expect([await found("alice"), await found("user-0"), await found("user-999"), await found("user-1000")]).toEqual([1, 1, 1, 0]);
  expect((await app.entries())[0]?.targets).toHaveLength(20_000);
  await app.remove();
}, 60_000);
