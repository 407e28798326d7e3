import type { ListMatch } from "../../callbacks/lookups.ts";
import type { RuleFault } from "../../rules/fault.ts";
import type { RuleInfo } from "../../rules/rule-book.ts";
import { findFaults } from "../../rules/what-if/find-faults.ts";
import type { TestedRules } from "../../rules/what-if/load-tested.ts";
import { readRulesFile } from "../../server/rules/rules-file.ts";

/** What a rules file holds. */
export interface RulesSummary {
  /** In the order of the file. */
  rules: ReadonlyArray<Pick<RuleInfo, "name" | "effect" | "mode" | "until" | "commands" | "line">>;
  /** Current names of the commands that the rules decide, each once. */
  commands: string[];
  lists: Array<{ name: string; match: ListMatch; file: string | null; size: number }>;
  deciders: Array<{ name: string; timeout: number; concurrency: number; secretFile: string | null }>;
  /** Windows in milliseconds. */
  counters: Array<{ name: string; window: number }>;
}

/** Reads a rules file, its list files and its secret files. Never rejects; `summary` is null if there are faults. */
export async function readSummary(path: string): Promise<{ summary: RulesSummary | null; faults: RuleFault[] }> {
  const read = await readRulesFile(path);
  if ("faults" in read) return { summary: null, faults: read.faults };
  const { rules, faults } = await findFaults(read.file);
  return { summary: rules && summarize(rules), faults };
}

function summarize({ book, lists }: TestedRules): RulesSummary {
  return {
    rules: book.rules.map(({ name, effect, mode, until, commands, line }) => ({ name, effect, mode, until, commands, line })),
    commands: [...new Set(book.rules.flatMap(({ commands }) => commands))],
    lists: lists.map(({ definition: { name, match, file, values }, fileValues }) => ({
      ...{ name, match, file },
      size: new Set([...values, ...fileValues]).size,
    })),
    deciders: book.deciders.map(({ name, timeout, concurrency, secretFile }) => ({ name, timeout, concurrency, secretFile })),
    counters: book.counters.map(({ name, window }) => ({ name, window })),
  };
}
