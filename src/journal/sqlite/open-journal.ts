import { startThread } from "../../sqlite/thread.ts";
import { isId } from "../entry-id.ts";
import { createGroupCommit } from "../group-commit.ts";
import type { Journal, NewEntry } from "../journal.ts";

/** Opens the journal in the SQLite file `path`, which is created or brought up to date. Rejects where that fails. */
export async function openJournal(path: string): Promise<Journal> {
  const writer = await startThread(import.meta.url, "writer", { path });
  const reader = await startThread(import.meta.url, "reader", { path });
  const listeners: Array<() => void> = [];
  const commits = createGroupCommit<NewEntry>(async (batch) => {
    await writer.run("append", batch);
    for (const listener of listeners) listener();
  });

  return {
    append: commits.append,
    list: async (filter, page) => {
      if (page.cursor !== undefined && !isId(page.cursor)) throw new RangeError("cursor must be the next of a page");
      return reader.run("list", { filter, page });
    },
    get: (id) => reader.run("get", id),
    onCommit: (listener) => listeners.push(listener),
    check: async () => {
      await writer.run("probe");
      await reader.run("probe");
    },
    close: async () => {
      await commits.settled();
      for (const thread of [reader, writer]) {
        await thread.run("close");
        await thread.close();
      }
    },
  };
}
