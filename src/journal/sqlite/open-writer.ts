import { channel } from "node:diagnostics_channel";
import { startThread } from "../../sqlite/thread.ts";
import { createGroupCommit } from "../group-commit.ts";
import type { JournalWriter, NewEntry } from "../journal.ts";
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

/**
 * Opens the SQLite file `path` to record in it; it is made where there is none, and brought up to date. Rejects where that fails, with a
 * message for the operator where the file that is there is no journal that can be worked with.
 */
export async function openJournalWriter(path: string, { duplicateWindow = 0 }: JournalOptions = {}): Promise<JournalWriter> {
  const thread = startThread<Writer>(import.meta.url, "writer", { path, duplicateWindow } satisfies WriterOptions);
  await thread.open();
  const listeners: Array<() => void> = [];
  let closed = false;
  const commits = createGroupCommit(async (batch: NewEntry[]) => {
    const originals = await thread.call("append", batch);
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
    appendLate: (late) => thread.call("appendLate", late),
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
