import type { Decisions } from "../../callbacks/user-decisions.ts";
import type { JournalReader, JournalWriter } from "../../journal/journal.ts";
import type { HandlersAdmin } from "../../operator/api/handlers-admin.ts";
import type { DataDirectory } from "../data-directory.ts";

/** Handlers that are called for entries, wherever they come from. */
export interface FollowingHandlers extends HandlersAdmin {
  /** Begins to call what is called for entries. Rejects if the cursor cannot be read. */
  follow(journal: JournalReader, commits: Pick<JournalWriter, "onCommit">, files: DataDirectory): Promise<void>;
  /** Ends when the call in progress has ended. */
  close(): Promise<void>;
}

/** The handlers of a process that receives callbacks and has the journal. */
export interface HandlersInUse extends FollowingHandlers {
  decisions: Decisions;
}
