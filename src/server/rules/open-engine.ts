import type { Logger } from "pino";
import { createCounters } from "../../rules/counters/counters.ts";
import type { RuleData } from "../../rules/data.ts";
import { userTexts } from "../../rules/text/user-texts.ts";
import { createRuleEngine, type RuleEngine, type RuleEngineOptions } from "./engine.ts";
import { createFileLists } from "./file-lists.ts";

/** Most values that are counted in a process. */
const MOST_COUNTED = 100_000;

/** What conditions ask for, in the memory of this process alone. */
function createData(): Omit<RuleData, "lists"> {
  return { counters: createCounters({ limit: MOST_COUNTED }), relations: { since: () => null } };
}

/** Creates what decides callbacks by rules in this process: the one place where the server puts rules, lists, counters, relations and texts together. */
export function openRuleEngine(log: Logger, options: Pick<RuleEngineOptions, "toleratesListFaults"> = {}): RuleEngine {
  return createRuleEngine({ ...options, lists: createFileLists(log), data: createData(), texts: userTexts });
}
