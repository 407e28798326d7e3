import type { Logger } from "pino";
import type { RuleEngine } from "./engine.ts";
import { openRulesKeeper, type RulesKeeper } from "./keeper.ts";
import { openRuleEngine } from "./open-engine.ts";
import type { RulesFile } from "./rules-file.ts";

/** The rules of a process, and what keeps them up to date. */
export interface OpenRules {
  engine: RuleEngine;
  keeper: RulesKeeper;
}

/**
 * Loads the rules file, and again whenever it changes; then calls `onReloaded`. Rejects with a ConfigError that lists every fault if the file cannot be
 * used.
 */
export async function openRules(path: string, log: Logger, onReloaded?: (file: RulesFile) => void): Promise<OpenRules> {
  const engine = openRuleEngine(log);
  const keeper = await openRulesKeeper({ path, engine, log, ...(onReloaded !== undefined && { onReloaded }) });
  return { engine, keeper };
}
