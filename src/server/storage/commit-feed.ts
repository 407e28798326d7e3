import type { JournalWriter } from "../../journal/journal.ts";

/** Tells followers to look for commits by other processes. */
export interface CommitFeed extends Pick<JournalWriter, "onCommit"> {
  close(): void;
}

/** Viewers get a callback after this time at the latest. Other followers read less often, even when they are told of each commit. */
const INTERVAL_MS = 100;

export function createCommitFeed(): CommitFeed {
  const listeners: Array<() => void> = [];
  const interval = setInterval(() => {
    for (const listener of listeners) listener();
  }, INTERVAL_MS);
  return { onCommit: (listener) => listeners.push(listener), close: () => clearInterval(interval) };
}
