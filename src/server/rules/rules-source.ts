import type { RuleFault } from "../../rules/fault.ts";
import type { RulesFile } from "./rules-file.ts";

/** What tells that there may be other rules: the file, or another instance whose operator has replaced them. */
export type SourceChange = "file" | "instance";

/** Where the rules of an instance come from. */
export interface RulesSource {
  /** Reads the rules as they should be in use now. Never rejects; what cannot be read is a fault. */
  read(): Promise<{ file: RulesFile } | { faults: RuleFault[] }>;
  /** Looks for changes now, beside the regular looks. Never rejects. */
  refresh(): Promise<void>;
  /**
   * Replaces the rules file. Rejects with an ImhookError if it must not be replaced here, or if `replaced` is not the version any more that `read` has.
   *
   * @param replaced Version that the new text was made from.
   */
  replace(content: Uint8Array, replaced: string): Promise<void>;
  /** Tells of changes, one at a time, until it is stopped. `onChange` must not reject. */
  watch(onChange: (change: SourceChange) => Promise<void>): { stop(): Promise<void> };
}
