import type { JournalWriter } from "../journal/journal.ts";

/** Tells followers in this process of commits by others. */
export interface CommitFeed extends Pick<JournalWriter, "onCommit"> {
  /** Passes on that there was a commit. */
  notify(): void;
  close(): void;
}

/** A worker that dies between its commit and its message tells nobody; followers then hear of the commit by this. */
const POLL_MS = 1000;

export function createCommitFeed(): CommitFeed {
  const listeners: Array<() => void> = [];
  const poll = setInterval(notify, POLL_MS);
  return { onCommit: (listener) => listeners.push(listener), notify, close: () => clearInterval(poll) };

  function notify(): void {
    for (const listener of listeners) listener();
  }
}
