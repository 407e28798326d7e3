import { channel } from "node:diagnostics_channel";
import { type Clock, systemClock } from "../clock.ts";
import { createGroupCommit, type GroupCommitOptions } from "./group-commit.ts";
import type { JournalWriter, NewEntry, NewLateDecision, Original, RecoveringEntry, RecoveryResult } from "./journal.ts";

/** Writes to a journal. Each call is one commit: all of it is on disk, or nothing. */
export interface JournalRecorder {
  /** Resolves with the original of each entry if it is a duplicate, otherwise with null. */
  append(entries: NewEntry[]): Promise<Array<Original | null>>;
  appendLate(late: NewLateDecision): Promise<void>;
  recover(entries: RecoveringEntry[]): Promise<RecoveryResult[]>;
  /** Proves that the journal can be written, by writing to it. */
  probe(): Promise<void>;
  /** Resolves when the calls have completed. Later ones reject. */
  close(): Promise<void>;
}

/** Diagnostics channel with a message for each batch of entries that this process has committed. */
export const COMMIT_CHANNEL = "imhook:journal:commit";

/** Message of the channel. */
export interface Commit {
  entries: number;
}

const commitChannel = channel(COMMIT_CHANNEL);

/** How long a commit that failed speaks for the journal, unless another succeeds. A probe is small, and can still fit where entries do not. */
const FAILURE_MS = 2000;

/** Lets entries that are appended at the same time share the commits of a recorder. */
export function createBatchingWriter(
  recorder: JournalRecorder,
  batching: GroupCommitOptions,
  clock: Pick<Clock, "now"> = systemClock,
): JournalWriter {
  const listeners: Array<() => void> = [];
  let closed = false;
  let failure: { error: unknown; at: number } | null = null;
  const commit = async (batch: NewEntry[]) => {
    const originals = await recorder.append(batch).catch((error) => {
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
    appendLate: recorder.appendLate,
    recover: async (entries) => {
      const results = await recorder.recover(entries);
      queueMicrotask(notify);
      return results;
    },
    onCommit: (listener) => listeners.push(listener),
    check: async () => {
      if (failure !== null && clock.now() - failure.at < FAILURE_MS) throw failure.error;
      await recorder.probe();
    },
    close: async () => {
      closed = true;
      await commits.settled();
      await recorder.close();
    },
  };
}
