import type { JournalWriter } from "./journal.ts";

/** Tells followers to look for commits, whoever makes them. */
export interface CommitFeed extends Pick<JournalWriter, "onCommit"> {
  close(): void;
}
