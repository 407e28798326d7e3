import { describe } from "@jest/globals";
import { openReviewStore } from "../../../../src/rules/reviews/open-review-store.ts";
import { createOperatorFile } from "../../../support/operator-file.ts";
import { describeReviewStore } from "../review-store-contract.ts";

describe("reviews in SQLite", () => {
  describeReviewStore(async (now) => {
    const file = await createOperatorFile();
    let store = openReviewStore({ path: file.path, now });
    return {
      store,
      reopen: async () => {
        await store.close();
        store = openReviewStore({ path: file.path, now });
        return store;
      },
      remove: async () => {
        await store.close();
        await file.remove();
      },
    };
  });
});
