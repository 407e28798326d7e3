import { UsageError } from "../../../errors.ts";
import { checkOperatorFile } from "../../../storage/operator-file/check-operator-file.ts";
import { damagedPages, describeDamage, isDamage } from "../../../storage/sqlite/damage.ts";
import { sizeOf } from "../../../storage/sqlite/database-files.ts";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";
import type { IntegrityProblem } from "./verification.ts";

/** Checks every page of the file of lists, reviews and audit log, and returns what is wrong with it; nothing if it does not exist. */
export async function findOperatorProblems(path: string): Promise<IntegrityProblem[]> {
  try {
    await checkOperatorFile(path);
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

function toProblem(message: string): IntegrityProblem {
  return { kind: "operator", message };
}
