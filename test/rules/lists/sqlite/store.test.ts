import { describe } from "@jest/globals";
import { openAuditLog } from "../../../../src/audit/open-audit-log.ts";
import { openListStore } from "../../../../src/rules/lists/open-list-store.ts";
import { openListChanges } from "../../../../src/rules/lists/sqlite/open-list-changes.ts";
import { createOperatorFile } from "../../../support/operator-file.ts";
import { describeListStore } from "../list-store-contract.ts";

describe("lists in SQLite", () => {
  describeListStore(async (now) => {
    const file = await createOperatorFile();
    const store = openListStore({ path: file.path, now });
    const audit = openAuditLog({ path: file.path });
    const changes = openListChanges(file.path);
    return {
      store,
      audit,
      changes,
      remove: async () => {
        await changes.close();
        await audit.close();
        await store.close();
        await file.remove();
      },
    };
  });
});
