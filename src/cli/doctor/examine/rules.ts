import type { Config } from "../../../config/config.ts";
import { settings } from "../../../config/settings.ts";
import { type Finding, findingsOf } from "../../../server/diagnosis/finding.ts";
import { describeFault } from "../../../server/rules/describe-faults.ts";

const { error, ok } = findingsOf("configuration");

/** Examines the rules file with its list files. */
export async function examineRules({ rules: path }: Pick<Config, "rules">): Promise<Finding[]> {
  if (path === null) return [];
  // Only who has rules needs this code.
  const [{ readRulesFile }, { loadTested }] = await Promise.all([
    import("../../../server/rules/rules-file.ts"),
    import("../../../rules/what-if/load-tested.ts"),
  ]);
  const read = await readRulesFile(path);
  const { rules, faults } = "faults" in read ? { rules: null, faults: read.faults } : await loadTested(read.file);
  return rules === null ? faults.map(toFinding) : [ok(`${path} has ${rules.book.rules.length} rules`)];
}

function toFinding(fault: Parameters<typeof describeFault>[0]): Finding {
  return error(
    describeFault(fault),
    "imhook does not start with such a rules file, and a running one does not use it.",
    `correct the file, or the path in ${settings.rules.variable}`,
  );
}
