import { describe } from "@jest/globals";
import { openAuditLog } from "../../../../src/audit/open-audit-log.ts";
import { openReviewStore } from "../../../../src/rules/reviews/open-review-store.ts";
import { createOperatorFile } from "../../../support/operator-file.ts";
import { describeReviewStore } from "../review-store-contract.ts";

describe("reviews in SQLite", () => {
  describeReviewStore(async (now) => {
    const file = await createOperatorFile();
    let store = openReviewStore({ path: file.path, now });
    const audit = openAuditLog({ path: file.path });
    return {
      store,
      audit,
      reopen: async () => {
        await store.close();
        store = openReviewStore({ path: file.path, now });
        return store;
      },
      remove: async () => {
        await store.close();
        await audit.close();
        await file.remove();
      },
    };
  });
});
