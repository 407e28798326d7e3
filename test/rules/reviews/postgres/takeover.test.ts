import { randomUUID } from "node:crypto";
import { expect, test } from "@jest/globals";
import { pino } from "pino";
import { openJournalWriter } from "../../../../src/journal/postgres/open-writer.ts";
import { readNewestPosition } from "../../../../src/journal/postgres/positions.ts";
import { readForRules } from "../../../../src/journal/postgres/read-for-rules.ts";
import { followFlags } from "../../../../src/rules/reviews/follow-flags.ts";
import { openReviewStore } from "../../../../src/rules/reviews/postgres/open-review-store.ts";
import { openLeasedTurn } from "../../../../src/server/storage/postgres-turn.ts";
import { openDatabase } from "../../../../src/storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../../../src/storage/storage.ts";
import { newEntry, storedEntry } from "../../../support/entries.ts";
import { otherInstance, usePostgres } from "../../../support/postgres.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const postgres = usePostgres();

const RULES = { shadow: [], failed: [], values: {}, counts: [], asked: [], durationUs: 1, flaggedBy: "links" };

/** Follows flagged entries as an instance. */
async function startInstance(settings: DatabaseSettings) {
  const { kysely, close } = openDatabase(settings, { role: "test", connections: 2 });
  const { instance } = settings;
  const turn = await openLeasedTurn(settings, "reviews");
  const reviews = openReviewStore({ kysely });
  const following = followFlags({
    reviews,
    turn,
    journal: {
      readForRules: (position, limit) => readForRules(kysely, { position, limit, instance }),
      newestPosition: () => readNewestPosition(kysely),
      get: async (id) => ({ ...storedEntry({ id }), late: null }),
    },
    reasonOf: () => null,
    commits: { onCommit: () => {} },
    log: pino({ enabled: false }),
  });
  return {
    reviews,
    following,
    stop: async () => {
      await following.close();
      await turn.close();
      await close();
    },
  };
}

test("flagged entries get their reviews by another instance when the one that added them has ended without a word", async () => {
  const settings = await postgres.createMigrated();
  const writer = await openJournalWriter(settings);
  const entries = [newEntry({ rules: RULES }), newEntry(), newEntry({ rules: RULES })];
  for (const entry of entries) await writer.append(entry);
  const database = new URL(settings.url).pathname.slice(1);
  const query = (text: string) => postgres.server().query(text, database);
  // It died a moment ago, after it had put the first entry before a moderator.
  await query(`
    INSERT INTO imhook.lease (name, holder, token, expires_at) VALUES ('reviews', '${randomUUID()}', 7, clock_timestamp() + interval '2 seconds');
    INSERT INTO imhook.follower (name, position, token) VALUES ('reviews', 1, 7)`);
  const one = await startInstance(settings);
  const other = await startInstance(otherInstance(settings));
  const listed = async () => (await one.reviews.list({}, { limit: 10 })).items.map(({ entry }) => entry);
  expect(await listed()).toEqual([]);
  // No commit wakes them up.
  await waitUntil(async () => (await listed()).length > 0);
  await Promise.all([one.following.catchUp(), other.following.catchUp()]);
  expect(await listed()).toEqual([entries[2]?.id]);
  expect(await query("SELECT token::integer FROM imhook.lease")).toEqual([{ token: 8 }]);
  await one.stop();
  await other.stop();
  await writer.close();
});

test("an instance that is closed leaves the turn to another one at once", async () => {
  const settings = await postgres.createMigrated();
  const [one, other] = [await openLeasedTurn(settings, "reviews"), await openLeasedTurn(otherInstance(settings), "reviews")];
  expect([one.isMine(), other.isMine()]).toEqual([true, false]);
  const [first] = [one.token()];
  await one.close();
  expect(one.isMine()).toBe(false);
  const closedAt = performance.now();
  await waitUntil(other.isMine);
  expect(performance.now() - closedAt).toBeLessThan(4000);
  expect(other.token()).toBe(Number(first) + 1);
  await other.close();
});
