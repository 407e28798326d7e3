import { startThread } from "../../sqlite/thread.ts";
import { isId } from "../entry-id.ts";
import { createGroupCommit } from "../group-commit.ts";
import type { Journal, NewEntry } from "../journal.ts";
import { claimJournal } from "./claim-journal.ts";
import type { Reader } from "./reader.ts";
import type { Writer } from "./writer.ts";

/**
 * Opens the journal in the SQLite file `path`, which is made where there is none, and brought up to date. Rejects where that fails: with a
 * UsageError where the file that is there is no journal that can be worked with.
 */
export async function openJournal(path: string): Promise<Journal> {
  const lock = await claimJournal(path);
  const writer = startThread<Writer>(import.meta.url, "writer", { path });
  const reader = startThread<Reader>(import.meta.url, "reader", { path });
  try {
    await writer.open();
    await reader.open();
  } catch (error) {
    await Promise.all([writer.close(), reader.close()]);
    lock.release();
    throw error;
  }
  const listeners: Array<() => void> = [];
  let closed = false;
  const commits = createGroupCommit<NewEntry>(async (batch) => {
    await writer.call("append", batch);
    // On its own, for the batch is on disk whatever a listener does.
    queueMicrotask(notify);
  });

  function notify(): void {
    for (const listener of listeners) listener();
  }

  return {
    append: async (entry) => {
      if (closed) throw new Error("the journal is closed");
      return commits.append(entry);
    },
    list: async (filter, page) => {
      if (page.cursor !== undefined && !isId(page.cursor)) throw new RangeError("cursor must be the next of a page");
      return reader.call("list", { filter, page });
    },
    get: (id) => reader.call("get", id),
    readAfter: (position, limit) => reader.call("readAfter", { position, limit }),
    onCommit: (listener) => listeners.push(listener),
    check: async () => {
      await writer.call("probe");
      await reader.call("probe");
    },
    close: async () => {
      closed = true;
      await commits.settled();
      for (const thread of [reader, writer]) {
        await thread.call("close");
        await thread.close();
      }
      lock.release();
    },
  };
}
