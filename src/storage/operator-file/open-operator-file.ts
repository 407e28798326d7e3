import type { DatabaseSync } from "node:sqlite";
import { openKeptFile } from "../sqlite/kept-file.ts";
import { OPERATOR_FILE } from "./check-operator-file.ts";

/**
 * Opens the file of what people decided and nothing else can make again: the operator's own values of lists, and decisions of reviews. It is created or
 * upgraded if necessary. Every commit is on disk when it returns. Throws a UsageError if the file is unusable; the message says what to do.
 */
export function openOperatorFile(path: string): Promise<DatabaseSync> {
  return openKeptFile(path, { ...OPERATOR_FILE, loadMigrations: async () => (await import("./migrations.ts")).migrations });
}
