import type { Logger } from "pino";
import type { Followers } from "../../journal/followers.ts";
import type { Journal, JournalWriter } from "../../journal/journal.ts";
import type { Storage } from "../../storage/storage.ts";
import type { CountingLookups } from "../lookups/lookups.ts";
import type { RuleStores } from "../rule-stores.ts";
import type { SystemAudit } from "../system-audit.ts";
import type { RulesFile } from "./rules-file.ts";

/** What rules are put together with, in the process that has the journal. */
export interface RulesEnvironment {
  storage: Storage;
  stores: RuleStores;
  journal: Journal;
  /** Notifies of commits by any process. */
  commits: Pick<JournalWriter, "onCommit">;
  followers: Followers;
  /** Closed by whoever opened them. */
  lookups: CountingLookups;
  /** Takes the entries of reloads that a changed file causes. */
  audit: Pick<SystemAudit, "record">;
  /** Called with each file that was loaded after the first one. Resolves with whether all other processes decide by it; never rejects. */
  onReloaded?(file: RulesFile): Promise<boolean>;
  log: Logger;
}
