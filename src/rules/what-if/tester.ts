import type { RulesComparison } from "../../../generated/operator.ts";
import { firstIdAt } from "../../journal/entry-id.ts";
import type { TestedRules } from "./load-tested.ts";
import { openPast } from "./open-past.ts";
import { openRun } from "./open-run.ts";
import type { PastSource } from "./past-source.ts";
import type { Run } from "./run.ts";
import { createWhatIf, type Tested } from "./what-if.ts";

export interface TestOptions {
  tested: Tested;
  /** Most examples of each change. */
  examples: number;
}

/** Tests rules against what was recorded. Only reads, also while a server writes. */
export function openTester(source: PastSource, rules: TestedRules, { tested, examples }: TestOptions): Promise<Run<RulesComparison>> {
  const past = openPast(source, rules);
  return openRun(past, async () => {
    const { options, reader } = await past.begin(tested.since, firstIdAt(tested.until));
    const whatIf = createWhatIf({ ...options, ...tested, examples });
    return { reader, take: whatIf.take, result: whatIf.comparison };
  });
}
