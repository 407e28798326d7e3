import { checkKeptFile, type KeptFile } from "../sqlite/check-kept-file.ts";
import { NEWEST_MIGRATION } from "./newest-migration.ts";

/** The file of what people decided. */
export const OPERATOR_FILE: KeptFile = {
  content: "lists, reviews and audit log",
  table: "list_value",
  newestMigration: NEWEST_MIGRATION,
};

/** Throws a UsageError if it cannot be used, as `checkKeptFile` does. */
export function checkOperatorFile(path: string, remedy?: string): Promise<void> {
  return checkKeptFile(path, OPERATOR_FILE, remedy);
}
