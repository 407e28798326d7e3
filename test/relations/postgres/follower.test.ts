import { randomUUID } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sql } from "kysely";
import type { NewEntry } from "../../../src/journal/journal.ts";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { createFollower, RELATIONS, serve } from "../../../src/relations/postgres/follower.ts";
import { openLease } from "../../../src/storage/postgres/lease.ts";
import { otherInstance, usePostgres } from "../../support/postgres.ts";
import { PROPERTY, PROPERTY_TIMEOUT_MS } from "../../support/property.ts";
import { type Act, entryOf, relationsAfter } from "../../support/relation-model.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { anyAct } from "../any-act.ts";
import { followToEnd } from "../followed-journal.ts";
import { describeFollower, followsFrom } from "../follower-contract.ts";
import { followDatabase } from "./followed-database.ts";

const postgres = usePostgres();

const PAGE = { filter: {}, page: { limit: 1000 } };

describe("relations in PostgreSQL", () => describeFollower(async () => followDatabase(await postgres.create())));

const happening = fc.oneof(
  { weight: 8, arbitrary: fc.record({ what: fc.constant("append" as const), acts: fc.array(anyAct, { minLength: 1, maxLength: 20 }) }) },
  { weight: 5, arbitrary: fc.record({ what: fc.constant("follow" as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("prune" as const), entries: fc.integer({ min: 1, max: 15 }) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("reopen" as const) }) },
);

test(
  "whatever happens to a journal, the relations are those of the entries that were followed",
  async () => {
    const journal = await followDatabase(await postgres.create());
    const { kysely } = journal.database;
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(happening, { minLength: 3, maxLength: 20, size: "max" }), async (happenings) => {
          for (const table of ["entry", "committed", "relation", "baseline_relation", "follower"])
            await sql`TRUNCATE ${sql.table(`imhook.${table}`)}`.execute(kysely);
          await sql`UPDATE imhook.baseline SET position = 0, events = 0`.execute(kysely);
          const [acts, entries]: [Act[], NewEntry[]] = [[], []];
          const check = async () => {
            const { followed } = await journal.follower().progress();
            const { items } = await journal.follower().list(PAGE);
            expect(items).toEqual(relationsAfter(acts.slice(0, followed), entries));
          };
          for (const one of [...happenings, { what: "follow" as const }]) {
            if (one.what === "append") {
              const added = one.acts.map(entryOf);
              await journal.append(added);
              acts.push(...one.acts);
              entries.push(...added);
            } else if (one.what === "prune") await journal.prune(one.entries);
            else if (one.what === "reopen") await journal.reopen();
            else {
              await followToEnd(journal);
              expect((await journal.follower().progress()).followed).toBe(entries.length);
            }
            await check();
          }
        }),
        PROPERTY,
      );
    } finally {
      await journal.close();
    }
  },
  PROPERTY_TIMEOUT_MS,
);

describe("of two instances", () => {
  test("one follows, the other reads and takes over when the first one ends", async () => {
    const settings = await postgres.create();
    const writer = await openJournalWriter(settings);
    const [one, other] = [await serve(settings), await serve(otherInstance(settings))];
    try {
      await writer.append(followsFrom("a"));
      expect(await other.follow()).toBe("elsewhere");
      expect((await other.list(PAGE)).items).toEqual([]);
      expect(await one.follow()).toBe(false);
      expect((await other.list(PAGE)).items).toMatchObject([{ owner: "a" }]);
      expect(await other.follow()).toBe(false);
      await writer.append(followsFrom("b"));
      await one.close();
      await waitUntil(async () => (await other.follow()) !== "elsewhere");
      expect((await other.list(PAGE)).items).toMatchObject([{ owner: "a" }, { owner: "b" }]);
    } finally {
      await other.close();
      await writer.close();
    }
  });

  test("a step of an instance whose lease is over writes nothing, and waits for the other's", async () => {
    const journal = await followDatabase(await postgres.create());
    const { kysely } = journal.database;
    try {
      await journal.append([followsFrom("a")]);
      const stalled = createFollower(kysely, { token: () => 0 });
      await followToEnd(journal);
      await journal.append([followsFrom("b")]);
      expect(await stalled.follow()).toBe("elsewhere");
      expect((await stalled.list(PAGE)).items).toHaveLength(1);
      expect(await journal.cursor()).toMatchObject({ position: 1 });
      await Promise.all([stalled.follow(), journal.follower().follow(), stalled.follow()]);
      expect((await stalled.list(PAGE)).items).toHaveLength(2);
    } finally {
      await journal.close();
    }
  });

  test("both apply each entry once, even if both believe to have the lease", async () => {
    const journal = await followDatabase(await postgres.create());
    const { kysely } = journal.database;
    try {
      const lease = await openLease(kysely, { name: RELATIONS, instance: randomUUID() });
      // The same token, as if the clock of one had stood still.
      const token = { token: () => 1 };
      const followers = [createFollower(kysely, token), createFollower(kysely, token)];
      await journal.append(Array.from({ length: 20 }, (_, index) => followsFrom(`u${index}`)));
      await Promise.all([...followers, ...followers].map((follower) => follower.follow()));
      expect((await journal.follower().list(PAGE)).items).toHaveLength(20);
      expect(await journal.cursor()).toMatchObject({ position: 20 });
      await journal.verify();
      await lease.close();
    } finally {
      await journal.close();
    }
  });
});
