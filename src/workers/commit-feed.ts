import type { JournalWriter } from "../journal/journal.ts";

/** Has followers look for what other processes have committed. */
export interface CommitFeed extends Pick<JournalWriter, "onCommit"> {
  close(): void;
}

/** As often as followers read where they hear of each commit. */
const INTERVAL_MS = 500;

export function createCommitFeed(): CommitFeed {
  const listeners: Array<() => void> = [];
  const interval = setInterval(() => {
    for (const listener of listeners) listener();
  }, INTERVAL_MS);
  return { onCommit: (listener) => listeners.push(listener), close: () => clearInterval(interval) };
}
