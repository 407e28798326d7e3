import { describe } from "@jest/globals";
import { openAuditLog } from "../../../../src/audit/postgres/open-audit-log.ts";
import { openListChanges } from "../../../../src/rules/lists/postgres/open-list-changes.ts";
import { openListStore } from "../../../../src/rules/lists/postgres/open-list-store.ts";
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
});
