import { dirname, resolve } from "node:path";
import { readSecrets } from "../deciders/read-secrets.ts";
import type { RuleFault } from "../fault.ts";
import type { DeciderDefinition } from "../file/definition.ts";
import { loadTested, type TestedFile, type TestedRules } from "./load-tested.ts";

/** A rules file to check. */
export interface CheckedFile extends TestedFile {
  /** The secret files that it may name, as it writes them; any if absent. */
  secretFiles?: readonly string[];
}

/** More of them say no more. */
export const MOST_FAULTS = 1000;

/**
 * Finds everything that is wrong with a rules file, its list files and its secret files, in the order of the file. Never rejects; `rules` is null if
 * something is.
 */
export async function findFaults(file: CheckedFile): Promise<{ rules: TestedRules | null; faults: RuleFault[] }> {
  const { rules, faults: found } = await loadTested(file);
  // Testing rules asks nobody and needs no secrets, so only a check reads them.
  const secretFaults = await Promise.all((rules?.book.deciders ?? []).map((decider) => findSecretFaults(decider, file)));
  const faults = [...found, ...secretFaults.flat()];
  return { rules: faults.length > 0 ? null : rules, faults };
}

async function findSecretFaults({ name, secretFile, line }: DeciderDefinition, checked: CheckedFile): Promise<RuleFault[]> {
  if (secretFile === null) return [];
  if (checked.secretFiles?.includes(secretFile) === false) {
    const message = `The decider ${name} has a secret file that no decider in use has.`;
    return [{ file: checked.name ?? checked.path, line, column: null, message, hint: "Add it in the file itself." }];
  }
  return (await readSecrets({ path: resolve(dirname(checked.path), secretFile), name: secretFile })).faults ?? [];
}
