import { UsageError } from "../../errors.ts";
import { claimExisting } from "../../journal/sqlite/claim-journal.ts";
import { migrations } from "../../journal/sqlite/migrations.ts";
import { openConnection } from "../../storage/sqlite/open-connection.ts";

/** Runs `work` on an existing journal that is up to date, and keeps it from being replaced meanwhile. Throws a UsageError if there is none. */
export async function withJournal<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const lock = await claimExisting(path);
  if (lock === undefined) throw new UsageError(`there is no journal ${path}: correct --data-dir or IMHOOK_DATA_DIR`);
  try {
    assertUpToDate(path);
    return await work();
  } finally {
    lock.release();
  }
}

/** Throws a UsageError if the journal has the tables of an older release. */
export function assertUpToDate(path: string): void {
  const connection = openConnection(path, { readOnly: true });
  try {
    const { applied } = connection.prepare("SELECT count(*) AS applied FROM kysely_migration").get() ?? {};
    if (applied !== Object.keys(migrations).length)
      throw new UsageError(`${path} was written by an older release: start this one once to migrate it`);
  } finally {
    connection.close();
  }
}
