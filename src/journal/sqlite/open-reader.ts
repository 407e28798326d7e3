import type { Logger } from "pino";
import { startThread } from "../../storage/rpc/worker-thread.ts";
import { isId } from "../entry-id.ts";
import type { JournalReader, JournalWriter } from "../journal.ts";
import { tailJournal } from "../tail.ts";
import type { Reader } from "./reader.ts";
import { isIndexed } from "./select-entries.ts";

/** What the reading side goes by. */
export interface ReaderOptions {
  /** Tells when there is more to index. */
  commits: Pick<JournalWriter, "onCommit">;
  log: Pick<Logger, "error" | "info">;
}

/** An index that is so many entries behind was lost, and takes a while to be made: a million take some twenty seconds (npm run bench:growth). */
const MANY = 20_000;

/** Opens the SQLite file `path`, which a writer has made, for operators, and keeps its index. Rejects where that fails. */
export async function openJournalReader(path: string, { commits, log }: ReaderOptions): Promise<JournalReader> {
  const thread = startThread<Reader>(import.meta.url, "reader", { path });
  await thread.open();
  const place = () => thread.call("place");
  const { followed, newest } = await place();
  const step = () => thread.call("follow");
  const index = tailJournal({ commits, step, place, failure: "the index does not follow the journal; trying again", log });
  if (newest - followed >= MANY) void tellOfLongWork(newest - followed);
  return {
    list: async (filter, page) => {
      if (page.cursor !== undefined && !isId(page.cursor)) throw new RangeError("cursor must be the next of a page");
      if (isIndexed(filter)) await index.catchUp();
      return thread.call("list", { filter, page });
    },
    get: (id) => thread.call("get", id),
    readAfter: (position, limit) => thread.call("readAfter", { position, limit }),
    newestPosition: () => thread.call("newestPosition"),
    catchUp: index.catchUp,
    check: async () => {
      await thread.call("probe");
      await index.check();
    },
    close: async () => {
      await index.close();
      await thread.call("close");
      await thread.close();
    },
  };

  /** What fails is told by the following itself, or the reader is closed. */
  async function tellOfLongWork(entries: number): Promise<void> {
    log.info({ entries }, "the index is made anew; lists of callbacks wait for it");
    await index.catchUp().then(
      () => log.info({ entries }, "the index has every entry"),
      () => {},
    );
  }
}
