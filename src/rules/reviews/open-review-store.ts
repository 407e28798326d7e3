import { checkOperatorFile } from "../../storage/operator-file/check-operator-file.ts";
import { createLazyThread } from "../../storage/rpc/lazy-thread.ts";
import type { ReviewChangeResult, ReviewRequest, ReviewStore } from "./review-store.ts";
import type { ReviewThread } from "./sqlite/store.ts";

export interface ReviewStoreOptions {
  /** File of what people decided. It is created or upgraded with the first call, if necessary. */
  path: string;
  /** The time in milliseconds since 1970. */
  now?(): number;
}

const ID = /^[0-9a-f-]{36}$/;

/** Opens the reviews. The thread and its file are opened with the first call, which rejects if the file is unusable. */
export function openReviewStore({ path, now = Date.now }: ReviewStoreOptions): ReviewStore {
  const lazy = createLazyThread<ReviewThread>(import.meta.url, "sqlite/store", { path }, () => checkOperatorFile(path));
  return {
    list: async (filter, page, order = "newest") => {
      if (page.cursor !== undefined && !ID.test(page.cursor)) throw new RangeError("cursor must be the next of a page");
      return (await lazy.open()).call("list", { filter, page, order });
    },
    count: async (filter) => (await lazy.open()).call("count", filter),
    get: async (entry) => (await lazy.open()).call("get", entry),
    change: async (entry, change, origin) => {
      const [result] = await changeAll([{ entry, change, origin }]);
      return result ?? { result: "unknown" };
    },
    changeAll,
    position: async () => (await lazy.open()).call("position"),
    record: async (reviews, through) => (await lazy.open()).call("record", { reviews, through }),
    rewind: async (position) => (await lazy.open()).call("rewind", position),
    close: () => lazy.close((thread) => thread.call("close")),
  };

  async function changeAll(requests: readonly ReviewRequest[]): Promise<ReviewChangeResult[]> {
    return (await lazy.open()).call("change", { requests, at: now() });
  }
}
