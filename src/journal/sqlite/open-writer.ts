import { startThread } from "../../sqlite/thread.ts";
import { createGroupCommit } from "../group-commit.ts";
import type { JournalWriter, NewEntry } from "../journal.ts";
import type { Writer } from "./writer.ts";

/** Opens the SQLite file `path` to record in it; it is created or brought up to date. Rejects where that fails. */
export async function openJournalWriter(path: string): Promise<JournalWriter> {
  const thread = startThread<Writer>(import.meta.url, "writer", { path });
  await thread.open();
  const listeners: Array<() => void> = [];
  let closed = false;
  const commits = createGroupCommit<NewEntry>(async (batch) => {
    await thread.call("append", batch);
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
    onCommit: (listener) => listeners.push(listener),
    check: () => thread.call("probe"),
    close: async () => {
      closed = true;
      await commits.settled();
      await thread.call("close");
      await thread.close();
    },
  };
}
