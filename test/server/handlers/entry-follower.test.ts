import { beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { DeliveryCursor } from "../../../src/deliveries/cursor.ts";
import type { CallOutcome, HandlerCaller } from "../../../src/deliveries/handler-caller.ts";
import type { CommittedEntry } from "../../../src/journal/journal.ts";
import { ALWAYS_MINE } from "../../../src/journal/turn.ts";
import { createEntryFollower, type EntryFollower, NO_CALLS } from "../../../src/server/handlers/entry-follower.ts";
import { storedEntry } from "../../support/entries.ts";
import { settled } from "../../support/settled.ts";

let committed: CommittedEntry[];
let notify: () => void;
let stored: DeliveryCursor | null;
let readCursor: () => Promise<DeliveryCursor | null>;
let follower: EntryFollower;
let called: string[];

beforeEach(() => {
  committed = [];
  notify = () => {};
  stored = null;
  readCursor = async () => stored;
  called = [];
  follower = createEntryFollower({
    journal: {
      readAfter: async (after, limit) => committed.slice(Math.max(after, 0), Math.max(after, 0) + limit),
      newestPosition: async () => committed.length,
    },
    commits: {
      onCommit: (listener) => {
        notify = listener;
      },
    },
    openCursor: async () => ({
      turn: ALWAYS_MINE,
      read: () => readCursor(),
      write: async (cursor) => {
        stored = cursor;
        return true;
      },
      close: async () => {},
    }),
    log: pino({ level: "silent" }),
  });
});

function append(): void {
  committed.push({ position: committed.length + 1, entry: storedEntry() });
  notify();
}

/** Notes each call under a name, with the position of the entry. */
function callerOf(name: string): HandlerCaller {
  return {
    concerns: () => true,
    call: async ({ entry }): Promise<CallOutcome> => {
      called.push(`${name} ${committed.find((each) => each.entry.id === entry.id)?.position}`);
      return { completed: 1, isDone: true, made: { after: 1, event: 0 }, failure: null };
    },
  };
}

test("handlers that are replaced get the entries from then on", async () => {
  await follower.use(callerOf("old"));
  append();
  await settled();
  await follower.use(callerOf("new"));
  append();
  await settled();
  expect(called).toEqual(["old 1", "new 2"]);
  expect([follower.counts().after.made, stored?.position]).toEqual([2, 2]);
});

test("without handlers there is no cursor, and the first ones begin with the next entry", async () => {
  await follower.use(null);
  append();
  await settled();
  expect([stored, follower.counts()]).toEqual([null, NO_CALLS]);
  await follower.use(callerOf("first"));
  append();
  await settled();
  expect(called).toEqual(["first 2"]);
});

test("handlers that are taken away leave the cursor where it is, and those that come later get what was missed, without another commit", async () => {
  await follower.use(callerOf("old"));
  append();
  await settled();
  await follower.use(null);
  append();
  append();
  await settled();
  expect([called, stored?.position]).toEqual([["old 1"], 1]);
  await follower.use(callerOf("new"));
  await settled();
  expect([called, stored?.position]).toEqual([["old 1", "new 2", "new 3"], 3]);
});

describe("if the cursor cannot be read", () => {
  test("use() rejects and nothing is called; it works when the cursor can be read again", async () => {
    readCursor = () => Promise.reject(new Error("it does not contain a position"));
    await expect(follower.use(callerOf("first"))).rejects.toThrow("it does not contain a position");
    append();
    await settled();
    await expect(follower.check()).resolves.toBeUndefined();
    readCursor = async () => null;
    await follower.use(callerOf("second"));
    append();
    await settled();
    expect(called).toEqual(["second 2"]);
  });
});

test("check() rejects while the handlers cannot be called", async () => {
  await follower.use({ concerns: () => true, call: () => Promise.reject(new Error("cannot be loaded")) });
  append();
  await settled();
  await expect(follower.check()).rejects.toThrow("cannot be loaded");
  await follower.close();
});

test("close() ends it, also if it never began", async () => {
  await follower.close();
  await follower.use(callerOf("late"));
  append();
  await settled();
  expect(called).toEqual(["late 1"]);
  await follower.close();
  append();
  await settled();
  expect(called).toEqual(["late 1"]);
});
