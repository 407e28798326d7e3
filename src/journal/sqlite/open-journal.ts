import { channel } from "node:diagnostics_channel";
import { startThread } from "../../sqlite/thread.ts";
import { isId } from "../entry-id.ts";
import { createGroupCommit } from "../group-commit.ts";
import type { Journal, NewEntry } from "../journal.ts";
import type { Reader } from "./reader.ts";
import type { Writer, WriterOptions } from "./writer.ts";

/** How a journal is kept. */
export interface JournalOptions {
  /** In seconds; 0, the default, takes no callback for repeated. */
  duplicateWindow?: number;
}

/** Diagnostics channel that tells each commit of a journal in this process. */
export const COMMIT_CHANNEL = "imhook:journal:commit";

/** What the channel carries. */
export interface Commit {
  entries: number;
}

const commitChannel = channel(COMMIT_CHANNEL);

/** Opens the journal in the SQLite file `path`, which is created or brought up to date. Rejects where that fails. */
export async function openJournal(path: string, { duplicateWindow = 0 }: JournalOptions = {}): Promise<Journal> {
  const writer = startThread<Writer>(import.meta.url, "writer", { path, duplicateWindow } satisfies WriterOptions);
  const reader = startThread<Reader>(import.meta.url, "reader", { path });
  try {
    await writer.open();
    await reader.open();
  } catch (error) {
    await Promise.all([writer.close(), reader.close()]);
    throw error;
  }
  const listeners: Array<() => void> = [];
  let closed = false;
  const commits = createGroupCommit(async (batch: NewEntry[]) => {
    const originals = await writer.call("append", batch);
    commitChannel.publish({ entries: batch.length } satisfies Commit);
    // On its own, for the batch is on disk whatever a listener does.
    queueMicrotask(notify);
    return originals;
  });

  function notify(): void {
    for (const listener of listeners) listener();
  }

  return {
    append: async (entry) => {
      if (closed) throw new Error("the journal is closed");
      return commits.append(entry);
    },
    appendLate: (late) => writer.call("appendLate", late),
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
    },
  };
}
