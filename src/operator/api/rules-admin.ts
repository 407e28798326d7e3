import type { RuleFault } from "../../rules/fault.ts";
import type { DeciderDefinition } from "../../rules/file/definition.ts";
import type { RuleInfo } from "../../rules/rule-book.ts";

/** The rules in use, for operators. */
export interface RulesAdmin {
  /** null if there are none. */
  state(): RulesState | null;
  /** Reads rules file and list files again. Resolves when the new rules are in use, or when they were refused. */
  reload(): Promise<RulesReload>;
  /** The rules file in use; null if there are no rules. */
  file(): { path: string; content: Uint8Array } | null;
  /** Resolves if what rules count, look up and flag is stored and followed; rejects with the reason if not. */
  check(): Promise<void>;
}

export const THERE_ARE_NO_RULES = "there are no rules: set IMHOOK_RULES to the path of a rules file";

export interface RulesState {
  path: string;
  /** Changes with the content of the file. */
  version: string;
  /** In milliseconds since 1970. */
  loadedAt: number;
  rules: readonly RuleInfo[];
  deciders: readonly DeciderDefinition[];
  failure: RulesFailure | null;
}

/** What came of reading the files again. */
export interface RulesReload {
  /** Whether the rules file is in use as it is now: newly, as before, or not because of its faults. */
  result: "used" | "unchanged" | "refused";
  /** Version of the rules that were in use; null if there were none. */
  versionBefore: string | null;
  /** Version of the rules in use now. */
  version: string | null;
  /** Number of faults of rules file and list files. */
  faults: number;
}

/** Why the files as they are now are not in use. */
export interface RulesFailure {
  /** When they were refused, in milliseconds since 1970. */
  at: number;
  faults: RuleFault[];
}
