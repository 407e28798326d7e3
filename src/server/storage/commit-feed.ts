import type { CommitFeed } from "../../journal/commit-feed.ts";

/** Viewers get a callback after this time at the latest. Other followers read less often, even when they are told of each commit. */
const INTERVAL_MS = 100;

/** Tells followers of commits by other processes, without looking whether there were any. */
export function createCommitFeed(): CommitFeed {
  const listeners: Array<() => void> = [];
  const interval = setInterval(() => {
    for (const listener of listeners) listener();
  }, INTERVAL_MS);
  return { onCommit: (listener) => listeners.push(listener), close: () => clearInterval(interval) };
}
