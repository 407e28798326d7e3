import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { RuleList } from "../../../src/callbacks/lookups.ts";
import { type FollowedLists, followLists } from "../../../src/rules/lists/follow-lists.ts";
import type { ListChanges, ListStore, NewListValue } from "../../../src/rules/lists/list-store.ts";
import { openListStore } from "../../../src/rules/lists/open-list-store.ts";
import { openListChanges } from "../../../src/rules/lists/sqlite/open-list-changes.ts";
import { createOperatorFile } from "../../support/operator-file.ts";
import { ORIGIN } from "../../support/origin.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { createPlainSearch } from "./plain-search.ts";

const START = 1_767_350_400_000;
const SECOND = 1000;
const SPAMMERS = { name: "spammers", match: "value" as const, file: null };
const WORDS = { name: "words", match: "text" as const, file: null };

let time: number;
let file: Awaited<ReturnType<typeof createOperatorFile>>;
let store: ListStore;
let changes: ListChanges;
let lists: FollowedLists;
let logLines: string[];

beforeEach(async () => {
  time = START;
  logLines = [];
  file = await createOperatorFile();
  store = openListStore({ path: file.path, now: () => time });
  changes = openListChanges(file.path);
  lists = follow();
});

afterEach(async () => {
  await lists.close();
  await store.close();
  await file.remove();
});

/** Follows, and looks into the store only if a test asks for it. */
function follow(options: Partial<Parameters<typeof followLists>[0]> = {}): FollowedLists {
  const log = pino({}, { write: (line: string) => logLines.push(JSON.parse(line).msg) });
  const sleep = (_milliseconds: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
  return followLists({ changes, search: createPlainSearch(), log, now: () => time, sleep, ...options });
}

const forever = (...values: string[]): NewListValue[] => values.map((value) => ({ value, expiresAt: null, note: null }));
const until = (expiresAt: number, ...values: string[]): NewListValue[] => values.map((value) => ({ value, expiresAt, note: null }));

function list(name: string): RuleList {
  const found = lists.get(name);
  if (found === undefined) throw new Error(`there is no list ${name}`);
  return found;
}

describe("the lists", () => {
  test("are those that were defined", async () => {
    expect(lists.get("spammers")).toBeUndefined();
    await lists.define([SPAMMERS, WORDS]);
    expect(list("spammers")).toMatchObject({ match: "value", size: 0 });
    expect(list("words")).toMatchObject({ match: "text", size: 0 });
    await lists.define([WORDS]);
    expect(lists.get("spammers")).toBeUndefined();
  });

  test("are read anew if the store has lost its newest changes", async () => {
    await store.add("spammers", "operator", forever("a", "b"), ORIGIN);
    await lists.define([SPAMMERS]);
    await store.add("spammers", "operator", forever("lost", "lost too"), ORIGIN);
    await lists.catchUp();
    expect(list("spammers").size).toBe(4);
    const connection = new DatabaseSync(file.path);
    connection.exec("DELETE FROM list_value WHERE change > 2; UPDATE list_change SET newest = 2");
    connection.close();
    await store.add("spammers", "operator", forever("c"), ORIGIN);
    await lists.catchUp();
    expect(["a", "b", "c", "lost", "lost too"].map(list("spammers").has)).toEqual([true, true, true, false, false]);
  });

  test("have what is in the store by then, and afterwards what changes there", async () => {
    await store.add("spammers", "operator", forever("a", "b"), ORIGIN);
    await store.replace("spammers", "inline", ["b", "c"], ORIGIN);
    await lists.define([SPAMMERS]);
    expect(["a", "b", "c", "d"].map(list("spammers").has)).toEqual([true, true, true, false]);
    expect(list("spammers").size).toBe(3);
    await store.remove("spammers", "operator", "a", ORIGIN);
    await store.remove("spammers", "operator", "b", ORIGIN);
    await store.add("spammers", "operator", forever("d"), ORIGIN);
    await lists.catchUp();
    expect(["a", "b", "c", "d"].map(list("spammers").has)).toEqual([false, true, true, true]);
    expect(list("spammers").size).toBe(3);
  });

  test("keep their values if others are defined, and new ones have what was stored for them before", async () => {
    await store.add("spammers", "operator", forever("a"), ORIGIN);
    await store.add("words", "operator", forever("casino"), ORIGIN);
    await lists.define([SPAMMERS]);
    const before = list("spammers");
    await lists.define([SPAMMERS, WORDS]);
    expect(list("spammers")).toBe(before);
    expect(list("words").isIn("the casino")).toBe(true);
    await lists.define([{ ...SPAMMERS, match: "text" as const }]);
    expect(list("spammers").isIn("a")).toBe(true);
  });

  test("of values find nothing in texts", async () => {
    await store.add("spammers", "operator", forever("a"), ORIGIN);
    await lists.define([SPAMMERS]);
    expect([list("spammers").find("a"), list("spammers").isIn("a")]).toEqual([[], false]);
  });

  test("can be longer than what is read at a time", async () => {
    await store.replace(
      "spammers",
      "inline",
      Array.from({ length: 5001 }, (_value, index) => `bot_${index}`),
      ORIGIN,
    );
    await lists.define([SPAMMERS]);
    expect(list("spammers").size).toBe(5001);
    await store.replace("spammers", "inline", [], ORIGIN);
    await lists.catchUp();
    expect(list("spammers").size).toBe(0);
  });
});

describe("expiry", () => {
  test("of a value is honoured by the clock, without a look into the store", async () => {
    await store.add("spammers", "operator", [...until(START + SECOND, "a", "b")], ORIGIN);
    await store.replace("spammers", "inline", ["b"], ORIGIN);
    await lists.define([SPAMMERS]);
    time = START + SECOND - 1;
    expect(["a", "b"].map(list("spammers").has)).toEqual([true, true]);
    time += 1;
    expect(["a", "b"].map(list("spammers").has)).toEqual([false, true]);
  });

  test("of a word is honoured with the next look, and the value goes when the store has noted its end", async () => {
    await store.add(
      "words",
      "operator",
      [...until(START + SECOND, "casino"), ...until(START + 2 * SECOND, "prize"), ...forever("lottery")],
      ORIGIN,
    );
    await lists.define([WORDS]);
    time = START + SECOND;
    await lists.catchUp();
    expect(["casino", "prize", "lottery"].map(list("words").isIn)).toEqual([false, true, true]);
    time = START + 2 * SECOND;
    await lists.catchUp();
    expect(["casino", "prize", "lottery"].map(list("words").isIn)).toEqual([false, false, true]);
    await store.lists();
    await lists.catchUp();
    expect(list("words").size).toBe(1);
  });

  test("can be extended before and after it", async () => {
    await store.add("words", "operator", until(START + SECOND, "a", "b"), ORIGIN);
    await lists.define([WORDS]);
    await store.add("words", "operator", until(START + 9 * SECOND, "a"), ORIGIN);
    time = START + 2 * SECOND;
    await lists.catchUp();
    expect(["a", "b"].map(list("words").isIn)).toEqual([true, false]);
    await store.add("words", "operator", forever("b"), ORIGIN);
    await lists.catchUp();
    expect(["a", "b"].map(list("words").isIn)).toEqual([true, true]);
  });
});

test("a value that cannot be on a list of words is ignored, and the others are not", async () => {
  await store.add("words", "operator", forever("unusable", "casino"), ORIGIN);
  await lists.define([WORDS]);
  expect(["unusable", "casino"].map(list("words").isIn)).toEqual([false, true]);
});

test("a change is seen without being asked for", async () => {
  const own = follow({ changes: openListChanges(file.path), interval: 5, sleep: undefined });
  await own.define([SPAMMERS]);
  await store.add("spammers", "operator", forever("a"), ORIGIN);
  await waitUntil(() => own.get("spammers")?.has("a") === true);
  await own.close();
});

test("if the store cannot be read, the lists stay as they are, and it is logged once and tried again", async () => {
  let isBroken = false;
  const fragile: ListChanges = {
    ...openListChanges(file.path),
    changesAfter: async (number, limit) => {
      if (isBroken) throw new Error("the disk is on fire");
      return changes.changesAfter(number, limit);
    },
  };
  const own = follow({ changes: fragile, interval: 1, sleep: undefined });
  await store.add("spammers", "operator", forever("a"), ORIGIN);
  await own.define([SPAMMERS]);
  isBroken = true;
  await waitUntil(() =>
    own.check().then(
      () => false,
      () => true,
    ),
  );
  await expect(own.check()).rejects.toThrow("the disk is on fire");
  await store.add("spammers", "operator", forever("b"), ORIGIN);
  await expect(own.catchUp()).rejects.toThrow("the disk is on fire");
  expect(["a", "b"].map((value) => own.get("spammers")?.has(value))).toEqual([true, false]);
  isBroken = false;
  await waitUntil(() => own.get("spammers")?.has("b") === true);
  await waitUntil(() =>
    own.check().then(
      () => true,
      () => false,
    ),
  );
  expect(logLines).toEqual(["lists cannot follow the changes of the operator's file, retrying"]);
  await own.close();
});

test("if the store cannot be read at first, lists are unknown until it can be, and those from before stay", async () => {
  let isBroken = false;
  const fragile: ListChanges = {
    ...openListChanges(file.path),
    presentAfter: async (number, limit) => {
      if (isBroken) throw new Error("the disk is on fire");
      return changes.presentAfter(number, limit);
    },
  };
  const own = follow({ changes: fragile, interval: 1, sleep: undefined });
  await store.add("spammers", "operator", forever("a"), ORIGIN);
  await store.add("words", "operator", forever("casino"), ORIGIN);
  await own.define([SPAMMERS]);
  isBroken = true;
  await own.define([SPAMMERS, WORDS]);
  expect(own.get("spammers")?.has("a")).toBe(true);
  expect(() => own.get("words")).toThrow("the values of the list words could not be read yet");
  expect(own.get("others")).toBeUndefined();
  await expect(own.check()).rejects.toThrow("the disk is on fire");
  isBroken = false;
  await waitUntil(() =>
    own.check().then(
      () => true,
      () => false,
    ),
  );
  expect(own.get("words")?.isIn("the casino")).toBe(true);
  expect(logLines).toEqual(["lists cannot follow the changes of the operator's file, retrying"]);
  await own.close();
});

test("before the file exists there are no values, and they come when it does", async () => {
  const path = `${file.path}-later`;
  const own = follow({ changes: openListChanges(path) });
  await own.define([SPAMMERS]);
  expect(own.get("spammers")?.size).toBe(0);
  const later = openListStore({ path });
  await later.add("spammers", "operator", forever("a"), ORIGIN);
  await own.catchUp();
  expect(own.get("spammers")?.has("a")).toBe(true);
  await own.close();
  await later.close();
});
