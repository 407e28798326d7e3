import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { POSITIONS_PER_PARTITION } from "../../../src/journal/index/index-row.ts";
import { MAX_CANDIDATES } from "../../../src/journal/index/search.ts";
import type { NewEntry } from "../../../src/journal/journal.ts";
import type { EntryFilter, EventFilter } from "../../../src/journal/list-query.ts";
import { explainPlans } from "../../support/explain-plan.ts";
import { followAll } from "../../support/follow-all.ts";
import { createJournalFile, type JournalFile } from "../../support/journal-files.ts";
import { MEMORY_DIRECTORY } from "../../support/memory-directory.ts";
import { openReader, type TestReader } from "../../support/open-reader.ts";
import { describeSearch, plainEntries } from "../search-contract.ts";
import { SQLITE } from "./under-test.ts";

const START = Date.UTC(2026, 0, 2);

describe("a search", () => describeSearch(SQLITE));

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

test("others are served between two parts of a page", async () => {
  append(plainEntries(3 * MAX_CANDIDATES, () => ({})));
  const calls: string[] = [];
  const list = async (name: string, filter: EntryFilter) => {
    await reader.list({ filter, page: { limit: 1 } });
    calls.push(name);
  };
  await Promise.all([list("long", { sender: "openim" }), list("short", { sender: "tencent-chat" })]);
  expect(calls).toEqual(["short", "long"]);
});

test("a user of two partitions is found in both", async () => {
  const entries = plainEntries(POSITIONS_PER_PARTITION + 3, (index) => ({
    actor: index % POSITIONS_PER_PARTITION === 2 ? "rare" : "busy",
  }));
  append(entries);
  expect((await pagesOf({ user: "rare", actor: "rare" }, 1)).flat()).toEqual([entries[POSITIONS_PER_PARTITION + 2]?.id, entries[2]?.id]);
}, 60_000);
