import type { RulesFile } from "../../../generated/operator.ts";
import type { CounterDefinition } from "../../rules/compile/declarations.ts";
import type { Counters } from "../../rules/counters/counters.ts";
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
  file(): RulesText | null;
  /** The rules file as it is on disk now, or what an operator of another instance has put in its place. */
  onDisk(): Promise<RulesOnDisk>;
  /**
   * Replaces the rules file, and uses the new one. Resolves when all processes of this instance decide by it, or when it is known that they do not. Other
   * instances with the same file decide by it within a second. Rejects with an ImhookError if the file must not be replaced here, or if its version is not
   * `replaced` any more.
   *
   * @param content Checked before. Faults that are found only now leave the rules from before in use.
   * @param replaced Version that the new text was made from.
   */
  replace(content: Uint8Array, replaced: string): Promise<RulesReplaced>;
  /** The counters that conditions ask for. */
  counters(): readonly CounterDefinition[];
  /** What was counted by now. */
  counted: Pick<Counters, "peek" | "highest">;
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

/** A rules file as it was read. */
export interface RulesText {
  path: string;
  content: Uint8Array;
  /** Tells contents of the file apart. */
  version: string;
  /** When it was read, in milliseconds since 1970. */
  readAt: number;
}

/** What the disk says about the rules file. */
export interface RulesOnDisk {
  /** null if it cannot be read. */
  content: Uint8Array | null;
  /** `NO_FILE` if it cannot be read. */
  version: string;
  /** Why it cannot be read. */
  faults: RuleFault[];
  /** Why it must not be replaced here; null if it may be. */
  readOnly: RulesFile["readOnly"];
}

/** Version of a file that cannot be read. */
export const NO_FILE = "none";

/** What came of replacing the rules file. */
export interface RulesReplaced extends RulesReload {
  /** When all processes of this instance decided by the new rules, in milliseconds since 1970; null if they do not, or if one of them does not say so. */
  inForceAt: number | null;
  /** Everything that is wrong with the files, if the rules from before stay in use. */
  found: RuleFault[];
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
