import { channel } from "node:diagnostics_channel";
import type { RpcClient } from "../../storage/rpc/procedures.ts";
import { createGroupCommit, type GroupCommitOptions } from "../group-commit.ts";
import type { JournalWriter, NewEntry } from "../journal.ts";
import type { Recorder } from "./recorder.ts";

/** Diagnostics channel with a message for each batch of entries that this process has committed. */
export const COMMIT_CHANNEL = "imhook:journal:commit";

/** Message of the channel. */
export interface Commit {
  entries: number;
}

const commitChannel = channel(COMMIT_CHANNEL);

/** Writes the journal through a recorder in another thread or process. Each of its calls is one commit. */
export function createBatchingWriter(recorder: RpcClient<Recorder>, batching: GroupCommitOptions): JournalWriter {
  const listeners: Array<() => void> = [];
  let closed = false;
  const commit = async (batch: NewEntry[]) => {
    const originals = await recorder.call("append", batch);
    commitChannel.publish({ entries: batch.length } satisfies Commit);
    // In a microtask of its own: an error in a listener must not look like a failed commit.
    queueMicrotask(notify);
    return originals;
  };
  const commits = createGroupCommit(commit, batching);

  function notify(): void {
    for (const listener of listeners) listener();
  }

  return {
    append: async (entry) => {
      if (closed) throw new Error("the journal is closed");
      return commits.append(entry);
    },
    appendLate: (late) => recorder.call("appendLate", late),
    onCommit: (listener) => listeners.push(listener),
    check: () => recorder.call("probe"),
    close: async () => {
      closed = true;
      await commits.settled();
      await recorder.close();
    },
  };
}
