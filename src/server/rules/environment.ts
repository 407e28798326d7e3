import type { Logger } from "pino";
import type { Followers } from "../../journal/followers.ts";
import type { Journal, JournalWriter } from "../../journal/journal.ts";
import type { DataDirectory } from "../data-directory.ts";
import type { RuleStores } from "../rule-stores.ts";
import type { RulesFile } from "./rules-file.ts";

/** What rules are put together with, in the process that has the journal. */
export interface RulesEnvironment {
  files: DataDirectory;
  stores: RuleStores;
  journal: Journal;
  /** Notifies of commits by any process. */
  commits: Pick<JournalWriter, "onCommit">;
  followers: Followers;
  /** Path of a socket at which workers count; null if there are none. */
  countersSocket: string | null;
  /** Called with each file that was loaded after the first one. */
  onReloaded?(file: RulesFile): void;
  log: Logger;
}
