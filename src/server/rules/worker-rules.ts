import type { Logger } from "pino";
import { describeFault } from "./describe-faults.ts";
import type { RuleEngine } from "./engine.ts";
import { openRuleEngine } from "./open-engine.ts";
import type { RulesFile } from "./rules-file.ts";

/** The rules of a worker. Its primary has checked them. */
export interface WorkerRules {
  engine: RuleEngine;
  /** Uses another file from now on. Never rejects; if the worker finds a fault that the primary did not, the rules from before stay in use. */
  use(file: RulesFile): Promise<void>;
}

/** Rejects if the worker finds a fault, apart from list files. */
export async function openWorkerRules(file: RulesFile, log: Logger): Promise<WorkerRules> {
  const engine = openRuleEngine(log, { toleratesListFaults: true });
  const faults = await engine.load(file);
  if (faults.length > 0) throw new Error(`the rules cannot be used: ${faults.map(describeFault).join("; ")}`);
  return {
    engine,
    use: async (renewed) => {
      try {
        const found = await engine.load(renewed);
        if (found.length > 0) log.error({ faults: found.map(describeFault) }, "rules not used, the ones from before stay in use");
      } catch (error) {
        log.error({ err: error }, "rules not used, the ones from before stay in use");
      }
    },
  };
}
