import type { HandlerLookups } from "../../callbacks/lookups.ts";
import type { Decisions } from "../../callbacks/user-decisions.ts";
import type { JournalReader, JournalWriter } from "../../journal/journal.ts";
import type { HandlersAdmin } from "../../operator/api/handlers-admin.ts";
import type { ListDefinition } from "../../rules/file/definition.ts";
import type { OpenDeliveries } from "../deliveries/open-deliveries.ts";

/** What handlers that are called for entries are put together with. */
export interface FollowedEntries {
  journal: Pick<JournalReader, "readAfter" | "newestPosition">;
  /** Notifies of commits by any process. */
  commits: Pick<JournalWriter, "onCommit">;
  /** Keep how far handlers are, and what has failed. */
  deliveries: Pick<OpenDeliveries, "openHandlers">;
  /** What handlers in this thread ask for; null if they are in another. */
  lookups: HandlerLookups | null;
}

/** Handlers that are called for entries, wherever they come from. */
export interface FollowingHandlers extends HandlersAdmin {
  /** Begins to call what is called for entries. Rejects if what was delivered before cannot be read. */
  follow(entries: FollowedEntries): Promise<void>;
  /** Replaces the lists that they ask for, if they are in another thread. */
  useLists(lists: readonly ListDefinition[]): Promise<void>;
  /** Ends when the call in progress has ended. */
  close(): Promise<void>;
}

/** The handlers of a process that receives callbacks and has the journal. */
export interface HandlersInUse extends FollowingHandlers {
  decisions: Decisions;
}
