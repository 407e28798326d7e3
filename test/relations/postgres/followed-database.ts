import { randomUUID } from "node:crypto";
import { expect } from "@jest/globals";
import { sql } from "kysely";
import { readCursor } from "../../../src/journal/postgres/follower-step.ts";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { readForEvents } from "../../../src/journal/postgres/read-for-events.ts";
import { createApply } from "../../../src/relations/apply.ts";
import { holdBaseline } from "../../../src/relations/postgres/baseline.ts";
import { collectChanges } from "../../../src/relations/postgres/collect-changes.ts";
import { createFollower, RELATIONS } from "../../../src/relations/postgres/follower.ts";
import { relationEvents } from "../../../src/relations/relation-events.ts";
import { type Lease, openLease } from "../../../src/storage/postgres/lease.ts";
import { type Database, openDatabase } from "../../../src/storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../../src/storage/storage.ts";
import type { FollowedJournal } from "../followed-journal.ts";
import { pruneOldest } from "./prune-oldest.ts";

const ALL = { entries: 100_000 };

/** A journal in a database that is empty, and a follower of it. */
export async function followDatabase(settings: DatabaseSettings): Promise<FollowedJournal & { database: Database }> {
  const writer = await openJournalWriter(settings);
  const database = openDatabase(settings, { role: "test", connections: 3 });
  const { kysely } = database;
  let lease: Lease;
  let follower: ReturnType<typeof createFollower>;
  await open();
  return {
    database,
    follower: () => follower,
    append: async (entries) => {
      // One after the other: they have this order.
      for (const entry of entries) await writer.append(entry);
    },
    prune: (entries) => pruneOldest(kysely, entries),
    loseAfter: async (position) => {
      await sql`DELETE FROM imhook.entry WHERE position > ${position}`.execute(kysely);
      await sql`DELETE FROM imhook.committed WHERE through > ${position}`.execute(kysely);
      await sql`
        INSERT INTO imhook.committed (through, entries, instance) VALUES (${position}, 0, ${settings.instance}) ON CONFLICT DO NOTHING`.execute(
        kysely,
      );
    },
    reopen: async () => {
      await lease.close();
      await open();
    },
    cursor: async () => {
      const { position, events, entry } = await readCursor(kysely, RELATIONS);
      return { position, events, entry };
    },
    verify: () => verify(database),
    refuse: async (owner) => {
      await sql`DROP TRIGGER IF EXISTS refuse ON imhook.relation`.execute(kysely);
      if (owner === null) return;
      await sql`
        CREATE OR REPLACE FUNCTION imhook.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'disk is full'; END $$`.execute(
        kysely,
      );
      await sql`
        CREATE TRIGGER refuse BEFORE INSERT ON imhook.relation FOR EACH ROW WHEN (NEW.owner = ${sql.lit(owner)})
        EXECUTE FUNCTION imhook.refuse()`.execute(kysely);
    },
    close: async () => {
      await lease.close();
      await writer.close();
      await database.close();
    },
  };

  async function open(): Promise<void> {
    lease = await openLease(kysely, { name: RELATIONS, instance: randomUUID() });
    follower = createFollower(kysely, lease);
  }
}

/** Compares the relations with those that follow from baseline and entries, applied one by one. */
async function verify({ kysely }: Database): Promise<void> {
  const at = await readCursor(kysely, RELATIONS);
  const select = sql`SELECT sender, app, kind, owner, target, since, inferred, entry`;
  const order = sql`ORDER BY sender, app, kind, owner, target`;
  const stored = await sql`${select} FROM imhook.relation ${order}`.execute(kysely);
  const rolledBack = new Error("only to compare");
  const comparing = kysely.transaction().execute(async (transaction) => {
    const { position } = await holdBaseline(transaction);
    const changes = collectChanges();
    const apply = createApply(changes);
    for (const committed of (await readForEvents(transaction, position, ALL)).entries) {
      const events = relationEvents(committed.entry);
      if (committed.position <= at.position) events.forEach(apply);
      else if (committed.position === at.position + 1) events.slice(0, at.events).forEach(apply);
    }
    await changes.writeTo(transaction, "baseline_relation");
    const expected = await sql`${select} FROM imhook.baseline_relation ${order}`.execute(transaction);
    expect(stored.rows).toEqual(expected.rows);
    throw rolledBack;
  });
  await expect(comparing).rejects.toBe(rolledBack);
}
