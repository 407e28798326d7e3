import { firstIdAt } from "../../../journal/entry-id.ts";
import type { RulesComparison } from "../comparison.ts";
import type { TestedRules } from "../load-tested.ts";
import { createWhatIf, type Tested } from "../what-if.ts";
import { openPast, type RecordedFiles } from "./open-past.ts";

/** Tests rules against a journal, step by step. */
export interface RuleTester {
  /** Takes the next entries. Resolves with whether there may be more. */
  step(): Promise<boolean>;
  progress(): TestProgress;
  comparison(): RulesComparison;
  close(): void;
}

/** How many entries were read. */
export interface TestProgress {
  done: number;
  total: number;
}

export interface TestOptions {
  tested: Tested;
  /** Most examples of each change. */
  examples: number;
}

/** Opens a journal that a writer has created. Only reads, also while a server writes. */
export function openTester(files: RecordedFiles, rules: TestedRules, { tested, examples }: TestOptions): RuleTester {
  const past = openPast(files, rules);
  try {
    const { options, reader } = past.begin(tested.since, firstIdAt(tested.until));
    const whatIf = createWhatIf({ ...options, ...tested, examples });
    let done = 0;
    return {
      step: async () => {
        const entries = reader.next();
        for (const entry of entries) {
          const taken = whatIf.take(entry);
          if (taken !== undefined) await taken;
        }
        done += entries.length;
        return entries.length > 0;
      },
      progress: () => ({ done, total: Math.max(done, reader.total) }),
      comparison: whatIf.comparison,
      close: past.close,
    };
  } catch (error) {
    past.close();
    throw error;
  }
}
