import { FOLLOW_INTERVAL_MS } from "../../journal/follow.ts";
import type { JournalWriter } from "../../journal/journal.ts";

/** Tells followers to look for commits by other processes. It polls at the rate at which followers read when they are notified of each commit. */
export interface CommitFeed extends Pick<JournalWriter, "onCommit"> {
  close(): void;
}

export function createCommitFeed(): CommitFeed {
  const listeners: Array<() => void> = [];
  const interval = setInterval(() => {
    for (const listener of listeners) listener();
  }, FOLLOW_INTERVAL_MS);
  return { onCommit: (listener) => listeners.push(listener), close: () => clearInterval(interval) };
}
