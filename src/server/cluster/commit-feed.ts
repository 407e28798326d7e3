import { FOLLOW_INTERVAL_MS } from "../../journal/follow.ts";
import type { JournalWriter } from "../../journal/journal.ts";

/** Has followers look for what other processes have committed, as often as they read where they hear of each commit. */
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
