import { dirname, resolve } from "node:path";
import type { ListMatch } from "../../callbacks/lookups.ts";
import { readSecrets } from "../../rules/deciders/read-secrets.ts";
import type { RuleFault } from "../../rules/fault.ts";
import type { DeciderDefinition } from "../../rules/file/definition.ts";
import type { RuleInfo } from "../../rules/rule-book.ts";
import { loadTested, type TestedRules } from "../../rules/what-if/load-tested.ts";
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
  const { rules, faults } = await loadTested(read.file);
  const secretFaults = await findSecretFaults(path, rules?.book.deciders ?? []);
  return { summary: rules !== null && secretFaults.length === 0 ? summarize(rules) : null, faults: [...faults, ...secretFaults] };
}

/** Testing rules asks nobody and needs no secrets, so only a check reads them. */
async function findSecretFaults(rulesFile: string, deciders: readonly DeciderDefinition[]): Promise<RuleFault[]> {
  const files = deciders.flatMap(({ secretFile }) => secretFile ?? []);
  const read = await Promise.all(files.map((name) => readSecrets({ path: resolve(dirname(rulesFile), name), name })));
  return read.flatMap(({ faults = [] }) => faults);
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
