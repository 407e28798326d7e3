import { stat } from "node:fs/promises";
import { backup, DatabaseSync } from "node:sqlite";
import { UsageError } from "../../errors.ts";
import { checkJournal } from "../../journal/sqlite/check-journal.ts";
import { createPrivateFile } from "../../storage/private-file.ts";
import { damagedPages, describeDamage, isDamage } from "../../storage/sqlite/damage.ts";
import { namingDatabase, toDatabaseError } from "../../storage/sqlite/database-error.ts";
import { sizeOf } from "../../storage/sqlite/database-files.ts";
import { syncFile } from "../../storage/sqlite/durable-files.ts";
import { isReleasable, MAKE_RELEASABLE } from "../../storage/sqlite/free-pages.ts";
import { openConnection } from "../../storage/sqlite/open-connection.ts";
import type { ReportProgress } from "./progress.ts";

/** What a copy contains. */
export interface Copied {
  entries: number;
  /** Position of the last entry in commit order; 0 if there is none. */
  last: number;
  bytes: number;
}

export interface CopyOptions {
  report: ReportProgress;
  /** What to do if `from` is damaged. */
  remedy?: string;
  /** Creates the empty file of the copy. By default it belongs to the user of this process. */
  createFile?(path: string): void;
}

const PAGES_PER_STEP = 1000;

/**
 * Copies a journal as it is at the start, even while others write to it, checks the copy and syncs it to disk. The copy is one file without a
 * write-ahead log, and can return free space to the disk. Throws a UsageError if `from` is not a journal or the copy is incomplete.
 */
export async function copyJournal(
  from: string,
  to: string,
  { report, remedy, createFile = createPrivateFile }: CopyOptions,
): Promise<Copied> {
  if ((await sizeOf(from)) === undefined) throw new UsageError(`there is no journal ${from}: correct the path`);
  await checkJournal(from, remedy);
  createFile(to);
  try {
    const counts = await copyPages(from, to, report);
    namingDatabase([to], () => checkCopy(from, to, counts));
    await syncFile(to);
    return { ...counts, bytes: (await stat(to)).size };
  } catch (error) {
    if (isDamage(error)) throw damaged(from, describeDamage(error));
    throw error;
  }
}

async function copyPages(from: string, to: string, report: ReportProgress): Promise<Omit<Copied, "bytes">> {
  const connection = openConnection(from, { readOnly: true });
  try {
    // Without a transaction, a backup restarts whenever another connection commits, and under load never ends.
    connection.exec("BEGIN");
    const counts = countEntries(connection);
    await backup(connection, to, {
      rate: PAGES_PER_STEP,
      progress: ({ totalPages, remainingPages }) => report(totalPages - remainingPages, totalPages),
    }).catch((error) => {
      throw isDamage(error) ? error : toDatabaseError(error, [to]);
    });
    return counts;
  } finally {
    connection.close();
  }
}

function checkCopy(from: string, path: string, expected: Omit<Copied, "bytes">): void {
  const connection = new DatabaseSync(path);
  try {
    // A file in write-ahead mode cannot be read from a read-only medium. The server sets the mode again.
    connection.exec("PRAGMA journal_mode = DELETE");
    // Files that other tools have written may be unable to return free space to the disk. Only a copy can be changed without stopping the server.
    if (!isReleasable(connection)) connection.exec(`${MAKE_RELEASABLE}; VACUUM`);
    const [damage] = damagedPages(connection);
    if (damage !== undefined) throw damaged(from, damage);
    const counts = countEntries(connection);
    if (counts.entries !== expected.entries || counts.last !== expected.last)
      throw new UsageError(`the copy of ${from} has ${counts.entries} of ${expected.entries} entries, so it was deleted`);
  } finally {
    connection.close();
  }
}

function countEntries(connection: DatabaseSync): Omit<Copied, "bytes"> {
  const { entries, last } = connection.prepare("SELECT count(*) AS entries, max(position) AS last FROM entry").get() ?? {};
  return { entries: Number(entries), last: Number(last) };
}

function damaged(from: string, how: string): UsageError {
  return new UsageError(`${from} is damaged (${how}), so its copy was deleted`);
}
