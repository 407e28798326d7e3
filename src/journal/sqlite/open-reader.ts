import { startThread } from "../../sqlite/thread.ts";
import { isId } from "../entry-id.ts";
import type { JournalReader } from "../journal.ts";
import type { Reader } from "./reader.ts";

/** Opens the SQLite file `path` for operators, once `made` says that a writer has made it. Rejects where that fails. */
export async function openJournalReader(path: string, made: Promise<unknown>): Promise<JournalReader> {
  const thread = startThread<Reader>(import.meta.url, "reader", { path });
  try {
    // The thread loads meanwhile.
    await made;
  } catch (error) {
    await thread.close();
    throw error;
  }
  await thread.open();
  return {
    list: async (filter, page) => {
      if (page.cursor !== undefined && !isId(page.cursor)) throw new RangeError("cursor must be the next of a page");
      return thread.call("list", { filter, page });
    },
    get: (id) => thread.call("get", id),
    readAfter: (position, limit) => thread.call("readAfter", { position, limit }),
    check: () => thread.call("probe"),
    close: async () => {
      await thread.call("close");
      await thread.close();
    },
  };
}
