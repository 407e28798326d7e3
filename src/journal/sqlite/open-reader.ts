import { startThread } from "../../sqlite/thread.ts";
import { isId } from "../entry-id.ts";
import type { JournalReader } from "../journal.ts";
import type { Reader } from "./reader.ts";

/** Opens the SQLite file `path`, which a writer has made, for operators. Rejects where that fails. */
export async function openJournalReader(path: string): Promise<JournalReader> {
  const thread = startThread<Reader>(import.meta.url, "reader", { path });
  await thread.open();
  return {
    list: async (filter, page) => {
      if (page.cursor !== undefined && !isId(page.cursor)) throw new RangeError("cursor must be the next of a page");
      return thread.call("list", { filter, page });
    },
    get: (id) => thread.call("get", id),
    readAfter: (position, limit) => thread.call("readAfter", { position, limit }),
    newestPosition: () => thread.call("newestPosition"),
    check: () => thread.call("probe"),
    close: async () => {
      await thread.call("close");
      await thread.close();
    },
  };
}
