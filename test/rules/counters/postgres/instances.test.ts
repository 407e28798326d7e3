import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { JournalWriter } from "../../../../src/journal/journal.ts";
import { watchCommits } from "../../../../src/journal/postgres/commit-watch.ts";
import { openJournalWriter } from "../../../../src/journal/postgres/open-writer.ts";
import { readNewestPosition } from "../../../../src/journal/postgres/positions.ts";
import { readForEvents } from "../../../../src/journal/postgres/read-for-events.ts";
import { readForRules } from "../../../../src/journal/postgres/read-for-rules.ts";
import { type OpenCounters, openCounters } from "../../../../src/rules/counters/open-counters.ts";
import { createCounterStore } from "../../../../src/rules/counters/postgres/store.ts";
import { openLeasedTurn } from "../../../../src/server/storage/postgres-turn.ts";
import { openDatabase } from "../../../../src/storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../../../src/storage/storage.ts";
import { newEntry } from "../../../support/entries.ts";
import { otherInstance, usePostgres } from "../../../support/postgres.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const postgres = usePostgres();

const HOUR = 3_600_000;
const COUNTER = { name: "invites", kind: "count" as const, window: HOUR };

/** An instance that counts callbacks and records them. */
interface Instance {
  counters: OpenCounters;
  /** Counts a callback of a user and records it. */
  receive(user: string): Promise<number>;
  /** How often a user is counted by now. */
  countOf(user: string): number;
  stop(): Promise<void>;
}

let instances: Instance[] = [];

afterEach(async () => {
  await Promise.all(instances.map(({ stop }) => stop()));
  instances = [];
});

async function startInstance(settings: DatabaseSettings): Promise<Instance> {
  const { kysely, close } = openDatabase(settings, { role: "test", connections: 2 });
  const writer: JournalWriter = await openJournalWriter(settings, { duplicateWindow: 60 });
  const commits = watchCommits(settings, { own: writer });
  const { instance } = settings;
  const counters = await openCounters({
    openStore: async () => createCounterStore({ kysely, limit: 1000, close: async () => {} }),
    openTurn: () => openLeasedTurn(settings, "counters"),
    isShared: true,
    journal: {
      readForRules: (position, limit) => readForRules(kysely, { position, limit, instance }),
      readForEvents: async (position, limit) => (await readForEvents(kysely, position, { entries: limit })).entries,
      newestPosition: () => readNewestPosition(kysely),
    },
    ...{ commits, longestWindow: HOUR, log: pino({ enabled: false }) },
  });
  await counters.keep(HOUR);
  const started: Instance = {
    counters,
    receive: async (user) => {
      const receivedAt = Date.now();
      const count = counters.count(COUNTER.name, user, HOUR, receivedAt);
      const counts = [{ counter: COUNTER.name, key: null, value: user, window: HOUR }];
      const rules = { shadow: [], failed: [], values: {}, counts, asked: [], durationUs: 1, flaggedBy: null };
      await writer.append(newEntry({ receivedAt, rules }));
      return count;
    },
    countOf: (user) => counters.peek(COUNTER, user, Date.now()),
    stop: async () => {
      await counters.close();
      commits.close();
      await writer.close();
      await close();
    },
  };
  instances.push(started);
  return started;
}

test("instances add what the others have counted within some 100 ms, each once", async () => {
  const settings = await postgres.createMigrated();
  const [one, other] = [await startInstance(settings), await startInstance(otherInstance(settings))];
  await Promise.all(Array.from({ length: 60 }, (_nothing, index) => (index % 3 === 0 ? one : other).receive("alice")));
  const recordedAt = performance.now();
  await waitUntil(() => one.countOf("alice") >= 60 && other.countOf("alice") >= 60);
  expect(performance.now() - recordedAt).toBeLessThan(3000);
  await sleep(300);
  expect([one.countOf("alice"), other.countOf("alice")]).toEqual([60, 60]);
  expect(await one.receive("alice")).toBe(61);
  await waitUntil(() => other.countOf("alice") === 61);
});

test("an instance that starts later counts what all have counted, also while they go on, and so does the one after it", async () => {
  const settings = await postgres.createMigrated();
  const one = await startInstance(settings);
  await Promise.all(Array.from({ length: 30 }, () => one.receive("alice")));
  const receiving = Promise.all(Array.from({ length: 200 }, () => one.receive("alice")));
  const other = await startInstance(otherInstance(settings));
  await Promise.all(Array.from({ length: 20 }, () => other.receive("alice")));
  await receiving;
  await waitUntil(() => one.countOf("alice") === 250 && other.countOf("alice") === 250);
  await one.counters.close();
  await other.receive("alice");
  // What only the last instance knows is stored when it closes.
  await waitUntil(async () => {
    await other.counters.check();
    return other.countOf("alice") === 251;
  });
  await other.counters.close();
  const next = await startInstance(otherInstance(settings));
  await next.counters.restored();
  expect(next.countOf("alice")).toBe(251);
});
