import { backup, DatabaseSync } from "node:sqlite";
import { UsageError } from "../../errors.ts";
import { createPrivateFile } from "../../storage/private-file.ts";
import { appliedMigrations, checkKeptFile } from "../../storage/sqlite/check-kept-file.ts";
import { damagedPages, describeDamage, isDamage } from "../../storage/sqlite/damage.ts";
import { toDatabaseError } from "../../storage/sqlite/database-error.ts";
import { removeDatabase } from "../../storage/sqlite/database-files.ts";
import { syncFile } from "../../storage/sqlite/durable-files.ts";
import { openConnection } from "../../storage/sqlite/open-connection.ts";
import { checkSchema } from "./check-schema.ts";
import { KEPT_FILES, type KeptName } from "./kept-files.ts";

/** Returns the path of the copy of such a file that belongs to a backup. */
export function copyOf(file: string, name: KeptName): string {
  return `${file}.${name}`;
}

export interface KeptCopyOptions {
  name: KeptName;
  from: string;
  to: string;
  /** Creates the empty file of the copy. By default it belongs to the user of this process. */
  createFile?(path: string): void;
}

/**
 * Copies such a file as it is at the start, even while others change it, checks the copy and syncs it to disk. Throws a UsageError if `from` is unusable, or
 * was not created by imhook as it is; then there is no copy.
 */
export async function copyKeptFile({ name, from, to, createFile = createPrivateFile }: KeptCopyOptions): Promise<void> {
  const kind = KEPT_FILES[name];
  await removeDatabase(to);
  await checkKeptFile(from, kind, "use another backup");
  createFile(to);
  try {
    await copyPages(from, to);
    checkPages(from, to);
    await checkSchema(to, { name: from, migrations: kind.migrations, appliedMigrations });
    await syncFile(to);
  } catch (error) {
    await removeDatabase(to);
    throw isDamage(error) ? new UsageError(`${from} is damaged (${describeDamage(error)}), so its copy was deleted`) : error;
  }
}

async function copyPages(from: string, to: string): Promise<void> {
  const connection = openConnection(from, { readOnly: true });
  try {
    // Without a transaction, the copy restarts whenever somebody commits.
    connection.exec("BEGIN; SELECT count(*) FROM sqlite_schema");
    await backup(connection, to).catch((error) => {
      throw toDatabaseError(error, [to]);
    });
  } finally {
    connection.close();
  }
}

function checkPages(from: string, path: string): void {
  const connection = new DatabaseSync(path);
  try {
    // A file in write-ahead mode cannot be read from a read-only medium. The server sets the mode again.
    connection.exec("PRAGMA journal_mode = DELETE");
    const [damage] = damagedPages(connection);
    if (damage !== undefined) throw new UsageError(`${from} is damaged (${damage}), so its copy was deleted`);
  } finally {
    connection.close();
  }
}
