import { describe, expect, test } from "@jest/globals";
import { changeOrigin } from "../../../../src/audit/change-origin.ts";
import { openAuditLog } from "../../../../src/audit/postgres/open-audit-log.ts";
import { openListChanges } from "../../../../src/rules/lists/postgres/open-list-changes.ts";
import { openListStore } from "../../../../src/rules/lists/postgres/open-list-store.ts";
import { openDatabase } from "../../../../src/storage/postgres/open-database.ts";
import { openMigrated } from "../../../support/migrated-database.ts";
import { usePostgres } from "../../../support/postgres.ts";
import { describeListStore } from "../list-store-contract.ts";

const postgres = usePostgres();

describe("lists in PostgreSQL", () => {
  describeListStore(async (now) => {
    const database = await openMigrated(postgres);
    const store = openListStore({ ...database, now });
    return {
      store,
      audit: openAuditLog(database),
      changes: openListChanges({ kysely: database.kysely }),
      remove: async () => {
        await store.close();
        await database.close();
      },
    };
  });

  const by = (who: string) => changeOrigin({ who, role: "operator", address: null }, "test", "lists/spammers");
  const SPAMMERS = { name: "spammers", match: "value", file: null } as const;
  const forever = (values: readonly string[]) => values.map((value) => ({ value, expiresAt: null, note: null }));
  const named = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix} ${index}`);

  test("a follower misses no change while two instances change lists, and no value is there twice", async () => {
    await using database = await openMigrated(postgres);
    const [one, other] = [openListStore(database), openListStore(database)];
    const changes = openListChanges({ kysely: database.kysely });
    await one.define([SPAMMERS]);
    let isDone = false;
    let followed = 0;
    const present = new Set<string>();
    const follow = async () => {
      for (const { number, value, isRemoved } of await changes.changesAfter(followed, 10_000)) {
        if (isRemoved) present.delete(value);
        else present.add(value);
        followed = number;
      }
    };
    const following = (async () => {
      while (!isDone) await follow();
    })();
    const values = named("user", 60);
    await Promise.all(
      [one, other].map(async (store, offset) => {
        for (const [index, value] of values.entries()) {
          await store.add("spammers", "operator", forever([value, `${value} of ${offset}`]), by("alice"));
          if (index % 3 === offset) await store.remove("spammers", "operator", value, by("bob"));
        }
      }),
    );
    isDone = true;
    await following;
    await follow();
    const stored = (await one.values("spammers", {}, { limit: 1000 })).items.map(({ value }) => value);
    expect(new Set(stored).size).toBe(stored.length);
    expect([...present].toSorted()).toEqual(stored.toSorted());
    await Promise.all([one.close(), other.close()]);
  });

  test("two instances that make the same change count it once", async () => {
    await using database = await openMigrated(postgres);
    const stores = [openListStore(database), openListStore(database)];
    await Promise.all(stores.map((store) => store.define([SPAMMERS])));
    const values = named("user", 5000);
    const replaced = await Promise.all(stores.map((store) => store.replace("spammers", "inline", values, by("system"))));
    expect(replaced.reduce((sum, { added }) => sum + added, 0)).toBe(5000);
    const emptied = await Promise.all(stores.map((store) => store.replace("spammers", "inline", [], by("system"))));
    expect(emptied.reduce((sum, { removed }) => sum + removed, 0)).toBe(5000);
    for (const store of stores) await store.close();
  });

  test("the end of a value is noted once, by whichever instance looks first", async () => {
    await using database = await openMigrated(postgres);
    let time = 1000;
    const stores = [1, 2, 3].map(() => openListStore({ ...database, now: () => time }));
    await stores[0]?.define([SPAMMERS]);
    const ending = named("user", 50).map((value) => ({ value, expiresAt: 2000, note: null }));
    await stores[0]?.add("spammers", "operator", ending, by("alice"));
    time = 3000;
    expect((await Promise.all(stores.map((store) => store.get("spammers")))).map((list) => list?.size)).toEqual([0, 0, 0]);
    expect(await openListChanges({ kysely: database.kysely }).newest()).toBe(100);
    for (const store of stores) await store.close();
  });

  test("a value that is given several times is counted each time, and has what was given last", async () => {
    await using database = await openMigrated(postgres);
    const store = openListStore({ ...database, now: () => 1000 });
    await store.define([SPAMMERS]);
    const noted = (note: string | null, expiresAt: number | null = null) => ({ value: "a", expiresAt, note });
    expect(await store.add("spammers", "operator", [noted("x"), noted("x"), noted("y"), noted("y", 500), noted("z")], by("alice"))).toEqual(
      {
        ...{ added: 2, changed: 2, unchanged: 1 },
      },
    );
    expect(await store.find("spammers", "operator", "a")).toMatchObject({ note: "z", expiresAt: null });
    await store.close();
  });

  test("values are found and listed in the order of their bytes, however long they are", async () => {
    await using database = await openMigrated(postgres);
    const store = openListStore(database);
    await store.define([SPAMMERS]);
    const long = "\u4f60".repeat(3000);
    const values = ["Z", "a", "\u00e9", `${long}a`, `${long}b`, "\ud83d".repeat(2000), "b"];
    await store.add("spammers", "operator", forever(values), by("alice"));
    const listed: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await store.values("spammers", {}, { limit: 1, ...(cursor !== undefined && { cursor }) });
      listed.push(...page.items.map(({ value }) => value));
      cursor = page.next;
    }
    expect(listed).toEqual(["Z", "a", "b", "\u00e9", `${long}a`, `${long}b`, "\ud83d".repeat(2000)]);
    expect(await store.remove("spammers", "operator", `${long}b`, by("bob"))).toMatchObject({ value: `${long}b` });
    await store.close();
  });

  test("the check rejects where nothing can be written", async () => {
    await using database = await openMigrated(postgres);
    const store = openListStore(database);
    await expect(store.check()).resolves.toBeUndefined();
    const name = new URL(database.settings.url).pathname.slice(1);
    await postgres.server().query(`ALTER DATABASE ${name} SET default_transaction_read_only = on`);
    const reader = openDatabase(database.settings, { role: "test", connections: 1 });
    const fixed = openListStore(reader);
    await expect(fixed.check()).rejects.toThrow("read-only transaction");
    await Promise.all([store.close(), fixed.close()]);
    await reader.close();
  });
});
