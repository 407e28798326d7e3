import { channel } from "node:diagnostics_channel";
import { type Clock, systemClock } from "../../clock.ts";
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

/** How long a commit that failed speaks for the journal, unless another succeeds. A probe is small, and can still fit where entries do not. */
const FAILURE_MS = 2000;

/** Writes the journal through a recorder in another thread or process. Each of its calls is one commit. */
export function createBatchingWriter(
  recorder: RpcClient<Recorder>,
  batching: GroupCommitOptions,
  clock: Pick<Clock, "now"> = systemClock,
): JournalWriter {
  const listeners: Array<() => void> = [];
  let closed = false;
  let failure: { error: unknown; at: number } | null = null;
  const commit = async (batch: NewEntry[]) => {
    const originals = await recorder.call("append", batch).catch((error) => {
      failure = { error, at: clock.now() };
      throw error;
    });
    failure = null;
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
    recover: async (entries) => {
      const results = await recorder.call("recover", entries);
      queueMicrotask(notify);
      return results;
    },
    onCommit: (listener) => listeners.push(listener),
    check: async () => {
      if (failure !== null && clock.now() - failure.at < FAILURE_MS) throw failure.error;
      await recorder.call("probe");
    },
    close: async () => {
      closed = true;
      await commits.settled();
      await recorder.close();
    },
  };
}
