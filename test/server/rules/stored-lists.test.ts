import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import { followLists } from "../../../src/rules/lists/follow-lists.ts";
import { findValueProblem } from "../../../src/rules/lists/list-content.ts";
import type { ListStore } from "../../../src/rules/lists/list-store.ts";
import { openListStore } from "../../../src/rules/lists/open-list-store.ts";
import { createRuleList } from "../../../src/rules/lists/rule-list.ts";
import { openListChanges } from "../../../src/rules/lists/sqlite/open-list-changes.ts";
import type { RuleLists } from "../../../src/server/rules/rule-lists.ts";
import { createStoredLists } from "../../../src/server/rules/stored-lists.ts";

let folder: string;
let time: number;
let store: ListStore;
let lists: RuleLists;
let replaced: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-stored-lists-"));
  time = 1000;
  open();
});

afterEach(async () => {
  await close();
  await rm(folder, { recursive: true });
});

function open(): void {
  replaced = [];
  const path = join(folder, "operator.sqlite");
  const opened = openListStore({ path, now: () => time });
  store = {
    ...opened,
    replace: (list, source, values, origin) => {
      replaced.push(`${list} ${source}`);
      return opened.replace(list, source, values, origin);
    },
  };
  const log = pino({ enabled: false });
  lists = createStoredLists({
    store,
    followed: followLists({ changes: openListChanges(path), search: { createRuleList, findValueProblem }, log }),
    log,
  });
}

async function close(): Promise<void> {
  await lists.close();
  await store.close();
}

async function defineWith(file: string[], values: string[], match: "value" | "text" = "value"): Promise<void> {
  await writeFile(join(folder, "list.txt"), file.join("\n"));
  const definition = { name: "spammers", match, file: "list.txt", values, line: 1 };
  expect(await lists.define([definition], join(folder, "rules.yaml"))).toEqual([]);
}

/** What the store knows of the list: each value with its source, and when it came and went. */
async function history(): Promise<string[]> {
  const { items } = await store.intervals("spammers", { since: 0, until: 10_000 }, { limit: 1000 });
  return items.map(({ value, source, addedAt, endedAt }) => `${value} ${source} ${addedAt}-${endedAt ?? ""}`).toSorted();
}

test.each(["value", "text"] as const)("from one start to the next, only what differs is stored: match %s", async (match) => {
  await defineWith(["a", "b"], ["c"], match);
  expect(await history()).toEqual(["a file 1000-", "b file 1000-", "c inline 1000-"]);
  await close();
  time = 2000;
  open();
  await defineWith(["b", "d"], ["c", "a"], match);
  expect(await history()).toEqual(["a file 1000-2000", "a inline 2000-", "b file 1000-", "c inline 1000-", "d file 2000-"]);
  expect(replaced).toEqual([]);
  const list = lists.get("spammers");
  expect(["a", "b", "c", "d", "e"].map((value) => list?.has(value))).toEqual([true, true, true, true, false]);
  expect(list?.size).toBe(4);
});

test("many changes are stored at once", async () => {
  const many = Array.from({ length: 20_001 }, (_value, index) => `bot_${index}`);
  await defineWith(many, []);
  expect(replaced).toEqual(["spammers file"]);
  expect(lists.get("spammers")?.size).toBe(20_001);
  await close();
  open();
  await defineWith(many, []);
  expect(replaced).toEqual([]);
  expect(lists.get("spammers")?.size).toBe(20_001);
});

test("a source that is gone takes its values with it", async () => {
  await defineWith(["a"], ["c"]);
  time = 2000;
  const definition = { name: "spammers", match: "value" as const, file: null, values: [], line: 1 };
  expect(await lists.define([definition], join(folder, "rules.yaml"))).toEqual([]);
  expect(await history()).toEqual(["a file 1000-2000", "c inline 1000-2000"]);
  expect(lists.get("spammers")?.size).toBe(0);
});
