import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { Following } from "../../../src/journal/follow.ts";
import type { StoredEntry } from "../../../src/journal/journal.ts";
import { ALWAYS_MINE, type Turn } from "../../../src/journal/turn.ts";
import { type FlagSource, followFlags } from "../../../src/rules/reviews/follow-flags.ts";
import { openReviewStore } from "../../../src/rules/reviews/open-review-store.ts";
import type { ReviewStore } from "../../../src/rules/reviews/review-store.ts";
import { storedEntry } from "../../support/entries.ts";
import { createOperatorFile } from "../../support/operator-file.ts";
import { ORIGIN } from "../../support/origin.ts";

interface Recorded {
  entry: StoredEntry;
  flaggedBy: string | null;
}

let file: Awaited<ReturnType<typeof createOperatorFile>>;
let reviews: ReviewStore;
let entries: Recorded[];
let pruned: Set<string>;
let following: Following | undefined;
let logLines: Array<Record<string, unknown>>;

beforeEach(async () => {
  file = await createOperatorFile();
  reviews = openReviewStore({ path: file.path });
  entries = [];
  pruned = new Set();
  logLines = [];
});

afterEach(async () => {
  await following?.close();
  following = undefined;
  await reviews.close();
  await file.remove();
});

const journal: FlagSource = {
  readForRules: async (position, limit) => {
    const part = entries.slice(position, position + limit);
    const ruled = part.map(({ entry: { id, receivedAt }, flaggedBy }) => ({ id, receivedAt, flaggedBy }));
    return { entries: ruled, through: position + part.length };
  },
  get: async (id) => {
    const found = entries.find(({ entry }) => entry.id === id);
    return found === undefined || pruned.has(id) ? undefined : { ...found.entry, late: null };
  },
  newestPosition: async () => entries.length,
};

function record(flaggedBy: string | null, fields: Partial<StoredEntry> = {}): StoredEntry {
  const entry = storedEntry(fields);
  entries.push({ entry, flaggedBy });
  return entry;
}

async function followAll(): Promise<void> {
  await (await start(ALWAYS_MINE)).catchUp();
}

async function start(turn: Pick<Turn, "isMine">): Promise<Following> {
  await following?.close();
  const log = pino({}, { write: (line: string) => logLines.push(JSON.parse(line)) });
  const reasonOf = (rule: string) => (rule === "links" ? "links are rare" : null);
  following = followFlags({ reviews, turn, journal, reasonOf, commits: { onCommit: () => {} }, log });
  return following;
}

const listed = async () => (await reviews.list({}, { limit: 100 })).items;

test("an instance whose turn it is not adds no reviews, and goes on where another one has ended", async () => {
  let isMine = false;
  record("links");
  const { catchUp } = await start({ isMine: () => isMine });
  expect(await listed()).toEqual([]);
  // Another instance has added the first one, which a moderator has seen since.
  await reviews.record([], 1);
  isMine = true;
  record("words");
  await catchUp();
  expect(await listed()).toMatchObject([{ rule: "words" }]);
});

test("flagged entries get a review each, others none", async () => {
  record(null);
  const { id, receivedAt } = record("links", { command: "C2C.CallbackBeforeSendMsg", actor: "alice", group: "@TGS#1", message: "1_2_3" });
  record("words", { sender: "openim", app: "sample", command: "callbackBeforeSendSingleMsgCommand" });
  await followAll();
  expect(await listed()).toMatchObject([
    { rule: "words", reason: null, sender: "openim", app: "sample", state: "open" },
    {
      ...{ entry: id, flaggedAt: receivedAt, rule: "links", reason: "links are rare", sender: "tencent-chat", app: "1400000000" },
      ...{ command: "C2C.CallbackBeforeSendMsg", actor: "alice", group: "@TGS#1", message: "1_2_3" },
    },
  ]);
});

test("each entry gets one review, also after a restart, and keeps it when it is pruned", async () => {
  const { id } = record("links");
  await followAll();
  await reviews.change(id, { state: "approved" }, ORIGIN);
  pruned.add(id);
  record("links");
  await followAll();
  await followAll();
  expect((await listed()).map(({ state }) => state)).toEqual(["open", "approved"]);
});

test("if the journal was replaced by an older one, what it flags from now on is not missed", async () => {
  const kept = record("links");
  record("links");
  record("links");
  await followAll();
  entries = entries.slice(0, 1);
  const { id } = record("words");
  await followAll();
  expect((await listed()).map(({ rule }) => rule).toSorted()).toEqual(["links", "links", "links", "words"]);
  expect(await reviews.get(id)).toMatchObject({ rule: "words" });
  expect(await reviews.get(kept.id)).toMatchObject({ rule: "links" });
  expect(await reviews.position()).toBe(2);
});

test("if the reviews cannot be read at the start, nothing is missed when they can be", async () => {
  record("links");
  const { position } = reviews;
  reviews.position = async () => {
    throw new Error("the disk is on fire");
  };
  await expect(followAll()).rejects.toThrow("the disk is on fire");
  await expect(following?.check()).rejects.toThrow("the disk is on fire");
  reviews.position = position;
  await following?.catchUp();
  expect(await listed()).toMatchObject([{ rule: "links" }]);
});

test("an entry that is pruned before it got a review is logged, and those after it get theirs", async () => {
  const { id } = record("links");
  pruned.add(id);
  record("words");
  await followAll();
  expect((await listed()).map(({ rule }) => rule)).toEqual(["words"]);
  expect(logLines).toMatchObject([{ entry: id, rule: "links", msg: "a flagged callback was pruned before it got a review" }]);
});
