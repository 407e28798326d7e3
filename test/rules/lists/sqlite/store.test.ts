import { describe } from "@jest/globals";
import { openListStore } from "../../../../src/rules/lists/open-list-store.ts";
import { openListChanges } from "../../../../src/rules/lists/sqlite/open-list-changes.ts";
import { createOperatorFile } from "../../../support/operator-file.ts";
import { describeListStore } from "../list-store-contract.ts";

describe("lists in SQLite", () => {
  describeListStore(async (now) => {
    const file = await createOperatorFile();
    const store = openListStore({ path: file.path, now });
    const changes = openListChanges(file.path);
    return {
      store,
      changes,
      remove: async () => {
        await changes.close();
        await store.close();
        await file.remove();
      },
    };
  });
});
