import { UsageError } from "../../../errors.ts";
import { checkKeptFile } from "../../../storage/sqlite/check-kept-file.ts";
import { damagedPages, describeDamage, isDamage } from "../../../storage/sqlite/damage.ts";
import { sizeOf } from "../../../storage/sqlite/database-files.ts";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";
import { KEPT_FILES, type KeptName } from "../kept-files.ts";
import type { IntegrityProblem } from "./verification.ts";

/** Checks every page of such a file, and returns what is wrong with it; nothing if it does not exist. */
export async function findKeptProblems(kind: KeptName, path: string): Promise<IntegrityProblem[]> {
  const toProblem = (message: string): IntegrityProblem => ({ kind, message });
  try {
    await checkKeptFile(path, KEPT_FILES[kind]);
    if (((await sizeOf(path)) ?? 0) === 0) return [];
    const connection = openConnection(path, { readOnly: true });
    try {
      return damagedPages(connection).map((damage) => toProblem(`${path}: ${damage}`));
    } finally {
      connection.close();
    }
  } catch (error) {
    if (error instanceof UsageError) return [toProblem(error.message)];
    if (!isDamage(error)) throw error;
    return [toProblem(`${path} cannot be read: ${describeDamage(error)}`)];
  }
}
