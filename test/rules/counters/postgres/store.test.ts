import { describe } from "@jest/globals";
import { createCounterStore } from "../../../../src/rules/counters/postgres/store.ts";
import { migrate } from "../../../../src/storage/postgres/migrate.ts";
import { type Database, openDatabase } from "../../../../src/storage/postgres/open-database.ts";
import { usePostgres } from "../../../support/postgres.ts";
import { describeCounterStore } from "../counter-store-contract.ts";

const postgres = usePostgres();

describe("what was counted, in PostgreSQL", () => {
  describeCounterStore(async (limit) => {
    const settings = await postgres.create();
    const opened: Database[] = [];
    const open = () => {
      const database = openDatabase(settings, { role: "test", connections: 2 });
      opened.push(database);
      return { database, store: createCounterStore({ ...database, limit }) };
    };
    const { database, store } = open();
    await migrate(database.kysely);
    return {
      store,
      reopen: async () => {
        await store.close();
        return open().store;
      },
      openAnother: async () => open().store,
      remove: async () => {
        for (const one of opened) await one.close();
      },
    };
  });
});
