import type { Logger } from "pino";
import { userTexts } from "../../rules/text/user-texts.ts";
import type { Storage } from "../../storage/storage.ts";
import type { Lookups } from "../lookups/lookups.ts";
import { describeFault } from "./describe-faults.ts";
import { createRuleEngine, type RuleEngine } from "./engine.ts";
import { followListsIn } from "./follow-lists-in.ts";
import { createRuleDeciders } from "./rule-deciders.ts";
import type { RuleLists } from "./rule-lists.ts";
import type { RulesFile } from "./rules-file.ts";

/** The rules of a worker. Its primary has checked them. */
export interface WorkerRules {
  engine: RuleEngine;
  /**
   * Uses another file from now on, and resolves with null. If the worker finds a fault that the primary did not, it resolves with it, and the rules from
   * before stay in use. Never rejects.
   */
  use(file: RulesFile): Promise<string | null>;
}

/** What the rules of a worker are put together with. */
export interface WorkerRulesEnvironment {
  storage: Storage;
  /** Closed by whoever opened them. */
  lookups: Lookups;
  log: Logger;
}

/** Rejects if the worker finds a fault. */
export async function openWorkerRules(file: RulesFile, { storage, lookups, log }: WorkerRulesEnvironment): Promise<WorkerRules> {
  const engine = createRuleEngine({
    lists: await createFollowedLists(storage, log),
    deciders: createRuleDeciders({ log }),
    lookups,
    texts: userTexts,
  });
  const faults = await engine.load(file);
  if (faults.length > 0) throw new Error(`the rules cannot be used: ${faults.map(describeFault).join("; ")}`);
  return {
    engine,
    use: async (renewed) => {
      try {
        const found = (await engine.load(renewed)).map(describeFault);
        if (found.length === 0) return null;
        log.error({ faults: found }, "rules not used, the ones from before stay in use");
        return found.join("; ");
      } catch (error) {
        log.error({ err: error }, "rules not used, the ones from before stay in use");
        return String(error);
      }
    },
  };
}

/** The primary stores the values of the rules file and of list files. */
async function createFollowedLists(storage: Storage, log: Logger): Promise<RuleLists> {
  const followed = await followListsIn(storage, log);
  return {
    get: followed.get,
    names: followed.names,
    define: async (definitions) => {
      await followed.define(definitions);
      return [];
    },
    check: followed.check,
    failure: () => null,
    poll: followed.catchUp,
    close: followed.close,
  };
}
