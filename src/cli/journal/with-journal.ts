import { UsageError } from "../../errors.ts";
import { claimExisting } from "../../journal/sqlite/claim-journal.ts";
import { migrations } from "../../journal/sqlite/migrations.ts";
import { openConnection } from "../../storage/sqlite/open-connection.ts";

/** Runs `work` on a journal that is there and up to date, and that nobody replaces in the meantime. Throws a UsageError for any other. */
export async function withJournal<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const lock = await claimExisting(path);
  if (lock === undefined) throw new UsageError(`there is no journal ${path}.`);
  try {
    refuseOlder(path);
    return await work();
  } finally {
    lock.release();
  }
}

/** Throws a UsageError where the tables are those of an older release. */
export function refuseOlder(path: string): void {
  const connection = openConnection(path, { readOnly: true });
  try {
    const { applied } = connection.prepare("SELECT count(*) AS applied FROM kysely_migration").get() ?? {};
    if (applied !== Object.keys(migrations).length)
      throw new UsageError(`${path} was written by an older imhook: start this one once, which brings it up to date.`);
  } finally {
    connection.close();
  }
}
