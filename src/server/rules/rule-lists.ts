import type { NamedLists } from "../../callbacks/lookups.ts";
import type { RulesFailure } from "../../operator/api/rules-admin.ts";
import type { RuleFault } from "../../rules/fault.ts";
import type { ListDefinition } from "../../rules/file/definition.ts";

/** The lists of a rules file. */
export interface RuleLists extends NamedLists {
  /**
   * Replaces the lists. Lists that are defined as before are kept. Resolves when all values are loaded. If there are faults, it resolves with them and
   * changes nothing.
   *
   * @param rulesFile Paths of list files are relative to it.
   */
  define(definitions: readonly ListDefinition[], rulesFile: string): Promise<RuleFault[]>;
  /** Resolves if the values are stored and followed; rejects with the reason if not. It is tried again then. */
  check(): Promise<void>;
  /** What is wrong with list files that have changed, and since when; the values from before stay in use. null if nothing is. */
  failure(): RulesFailure | null;
  /** Looks at the list files now, beside the regular looks. */
  poll(): Promise<void>;
  close(): Promise<void>;
}
