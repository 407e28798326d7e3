import { pino } from "pino";
import type { ListMatch } from "../../rules/data.ts";
import type { RuleFault } from "../../rules/fault.ts";
import type { RuleInfo } from "../../rules/rule-book.ts";
import type { LoadedRules, RuleEngine } from "../../server/rules/engine.ts";
import { openRuleEngine } from "../../server/rules/open-engine.ts";
import { readRulesFile } from "../../server/rules/rules-file.ts";

/** What a rules file holds. */
export interface RulesSummary {
  /** In the order of the file. */
  rules: ReadonlyArray<Pick<RuleInfo, "name" | "effect" | "mode" | "until" | "commands" | "line">>;
  /** Current names of the commands that the rules decide, each once. */
  commands: string[];
  lists: Array<{ name: string; match: ListMatch; file: string | null; size: number }>;
  /** Windows in milliseconds. */
  counters: Array<{ name: string; window: number }>;
}

/** Reads a rules file and its list files. Never rejects; `summary` is null if there are faults. */
export async function readSummary(path: string): Promise<{ summary: RulesSummary | null; faults: RuleFault[] }> {
  const read = await readRulesFile(path);
  if ("faults" in read) return { summary: null, faults: read.faults };
  const engine = openRuleEngine(pino({ enabled: false }));
  try {
    const faults = await engine.load(read.file);
    const loaded = engine.loaded();
    return { summary: loaded === null ? null : summarize(loaded, engine), faults };
  } finally {
    engine.close();
  }
}

function summarize({ book }: LoadedRules, { lists }: RuleEngine): RulesSummary {
  return {
    rules: book.rules.map(({ name, effect, mode, until, commands, line }) => ({ name, effect, mode, until, commands, line })),
    commands: [...new Set(book.rules.flatMap(({ commands }) => commands))],
    lists: book.lists.map(({ name, match, file }) => ({ name, match, file, size: lists.get(name)?.size ?? 0 })),
    counters: book.counters.map(({ name, window }) => ({ name, window })),
  };
}
