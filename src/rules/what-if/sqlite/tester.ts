import type { RulesComparison } from "../../../../generated/operator.ts";
import { firstIdAt } from "../../../journal/entry-id.ts";
import type { TestedRules } from "../load-tested.ts";
import type { Run } from "../run.ts";
import { createWhatIf, type Tested } from "../what-if.ts";
import { openPast, type RecordedFiles } from "./open-past.ts";
import { openRun } from "./open-run.ts";

export interface TestOptions {
  tested: Tested;
  /** Most examples of each change. */
  examples: number;
}

/** Tests rules against a journal that a writer has created. Only reads, also while a server writes. */
export function openTester(files: RecordedFiles, rules: TestedRules, { tested, examples }: TestOptions): Run<RulesComparison> {
  const past = openPast(files, rules);
  return openRun(past, () => {
    const { options, reader } = past.begin(tested.since, firstIdAt(tested.until));
    const whatIf = createWhatIf({ ...options, ...tested, examples });
    return { reader, take: whatIf.take, result: whatIf.comparison };
  });
}
