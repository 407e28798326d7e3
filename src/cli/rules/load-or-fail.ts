import { UsageError } from "../../errors.ts";
import { loadTested, type TestedRules } from "../../rules/what-if/load-tested.ts";
import { describeFault } from "../../server/rules/describe-faults.ts";
import { readRulesFile } from "../../server/rules/rules-file.ts";

/** Reads a rules file with its list files. Rejects with a UsageError that lists every fault. */
export async function loadOrFail(path: string): Promise<TestedRules> {
  const read = await readRulesFile(path);
  const { rules, faults } = "faults" in read ? { rules: null, faults: read.faults } : await loadTested(read.file);
  if (rules === null) throw new UsageError(`${path} has faults:\n${faults.map(describeFault).join("\n")}`);
  return rules;
}
