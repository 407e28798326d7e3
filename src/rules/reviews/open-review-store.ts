import { checkOperatorFile } from "../../storage/operator-file/check-operator-file.ts";
import { createLazyThread } from "../../storage/rpc/lazy-thread.ts";
import type { ReviewStore } from "./review-store.ts";
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
    list: async (filter, page) => {
      if (page.cursor !== undefined && !ID.test(page.cursor)) throw new RangeError("cursor must be the next of a page");
      return (await lazy.open()).call("list", { filter, page });
    },
    get: async (entry) => (await lazy.open()).call("get", entry),
    change: async (entry, change, origin) => (await lazy.open()).call("change", { entry, change, origin, at: now() }),
    position: async () => (await lazy.open()).call("position"),
    record: async (reviews, through) => (await lazy.open()).call("record", { reviews, through }),
    rewind: async (position) => (await lazy.open()).call("rewind", position),
    close: () => lazy.close((thread) => thread.call("close")),
  };
}
