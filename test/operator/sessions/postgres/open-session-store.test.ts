import { describe, expect, test } from "@jest/globals";
import { openAuditLog } from "../../../../src/audit/postgres/open-audit-log.ts";
import { openSessionStore } from "../../../../src/operator/sessions/postgres/open-session-store.ts";
import { openDatabase } from "../../../../src/storage/postgres/open-database.ts";
import { openMigrated } from "../../../support/migrated-database.ts";
import { ORIGIN } from "../../../support/origin.ts";
import { usePostgres } from "../../../support/postgres.ts";
import { describeSessionStore } from "../session-store-contract.ts";

const postgres = usePostgres();

describe("sessions in PostgreSQL", () => {
  describeSessionStore(async (now) => {
    const one = await openMigrated(postgres);
    const another = openDatabase(one.settings, { role: "other instance", connections: 2 });
    return {
      store: openSessionStore({ kysely: one.kysely, now }),
      other: openSessionStore({ kysely: another.kysely, now }),
      audit: openAuditLog(one),
      remove: async () => {
        await one.close();
        await another.close();
      },
    };
  });

  test("a session that is used at one instance while it is ended at another one is over", async () => {
    await using database = await openMigrated(postgres);
    let time = 0;
    const store = openSessionStore({ ...database, now: () => time });
    for (let round = 0; round < 20; round += 1) {
      const digest = `s${round}`;
      await store.add({ digest, token: "t", who: "carol", role: "viewer" }, ORIGIN);
      time += 120_000;
      const [, ended] = await Promise.all([store.use(digest), store.end(digest, null), store.use(digest)]);
      expect([ended, await store.get(digest)]).toEqual([true, undefined]);
    }
  });

  test("many browsers that sign in with one token at the same time all get in, and too many older ones go", async () => {
    await using database = await openMigrated(postgres);
    const store = openSessionStore(database);
    for (let number = 0; number < 100; number += 1)
      await store.add({ digest: `old ${number}`, token: "t", who: "carol", role: "viewer" }, ORIGIN);
    const digests = Array.from({ length: 20 }, (_, number) => `new ${number}`);
    await Promise.all(digests.map((digest) => store.add({ digest, token: "t", who: "carol", role: "viewer" }, ORIGIN)));
    await store.add({ digest: "last", token: "t", who: "carol", role: "viewer" }, ORIGIN);
    expect(await Promise.all(digests.map(store.get))).toEqual(digests.map((digest) => expect.objectContaining({ digest })));
    expect(
      await postgres.server().query("SELECT count(*)::int FROM imhook.session", new URL(database.settings.url).pathname.slice(1)),
    ).toEqual([{ count: 100 }]);
  });
});
