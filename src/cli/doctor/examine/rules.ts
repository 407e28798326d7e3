import { pino } from "pino";
import type { Config } from "../../../config/config.ts";
import { settings } from "../../../config/settings.ts";
import { describeFault } from "../../../server/rules/describe-faults.ts";
import { type Finding, findingsOf } from "../finding.ts";

const { error, ok } = findingsOf("configuration");

/** Examines the rules file with its list files. */
export async function examineRules({ rules: path }: Pick<Config, "rules">): Promise<Finding[]> {
  if (path === null) return [];
  // Only who has rules needs this code.
  const [{ readRulesFile }, { openRuleEngine }] = await Promise.all([
    import("../../../server/rules/rules-file.ts"),
    import("../../../server/rules/open-engine.ts"),
  ]);
  const read = await readRulesFile(path);
  if ("faults" in read) return read.faults.map(toFinding);
  const engine = openRuleEngine(pino({ enabled: false }));
  try {
    const faults = await engine.load(read.file);
    return faults.length > 0 ? faults.map(toFinding) : [ok(`${path} has ${engine.loaded()?.book.rules.length} rules`)];
  } finally {
    engine.close();
  }
}

function toFinding(fault: Parameters<typeof describeFault>[0]): Finding {
  return error(
    describeFault(fault),
    "imhook does not start with such a rules file, and a running one does not use it.",
    `correct the file, or the path in ${settings.rules.variable}`,
  );
}
