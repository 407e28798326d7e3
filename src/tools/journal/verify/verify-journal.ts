import { UsageError } from "../../../errors.ts";
import { checkJournal } from "../../../journal/sqlite/check-journal.ts";
import type { JournalTables } from "../../../journal/sqlite/schema.ts";
import { createReadBaseline } from "../../../relations/sqlite/baseline.ts";
import { damagedPages, isDamage } from "../../../sqlite/damage.ts";
import { sizeOf } from "../../../sqlite/database-files.ts";
import { openDatabase } from "../../../sqlite/open-database.ts";
import type { DataFiles } from "../options.ts";
import type { Tell } from "../progress.ts";
import { refuseOlder } from "../with-journal.ts";
import { checkEntries, lastWritten } from "./check-entries.ts";
import { createReplay } from "./check-relations.ts";
import { type Kept, openKept } from "./kept-relations.ts";
import { createFaults, type Faults, type Verification } from "./verification.ts";

type Counts = Omit<Verification, "faults" | "faultCount">;

const NOTHING_READ: Counts = { entries: 0, prunedThrough: 0, relations: null };

/** Reads a whole journal and its relations in one state each. Throws a UsageError where there is no journal, or that of another release. */
export async function verifyJournal({ journal, relations }: DataFiles, tell: Tell): Promise<Verification> {
  if ((await sizeOf(journal)) === undefined) throw new UsageError(`there is no journal ${journal}.`);
  const faults = createFaults();
  try {
    await refuseForeign(journal);
    const counts = await verifyFiles(journal, relations, faults, tell);
    return { ...counts, ...faults.found() };
  } catch (error) {
    if (!isDamage(error)) throw error;
    faults.add("file", `the file cannot be read: ${error.message}`);
    return { ...NOTHING_READ, ...faults.found() };
  }
}

/** What a start refuses is refused here, but for damage, which is looked at. */
async function refuseForeign(path: string): Promise<void> {
  try {
    await checkJournal(path);
  } catch (error) {
    if (!isDamage((error as Error).cause)) throw error;
  }
  refuseOlder(path);
}

async function verifyFiles(path: string, relationsPath: string, faults: Faults, tell: Tell): Promise<Counts> {
  // The relations first, for they follow the journal: what they have followed is in its later state.
  const kept = await openKept(relationsPath, faults);
  const { connection, kysely } = openDatabase<JournalTables>(path, { readOnly: true });
  try {
    connection.exec("BEGIN");
    const prunedThrough = createReadBaseline(connection)();
    for (const damage of damagedPages(connection)) faults.add("file", damage);
    const replay = await createReplay(connection, kept?.cursor ?? 0);
    const total = lastWritten(connection) - prunedThrough;
    let done = 0;
    const entries = checkEntries({ connection, kysely, prunedThrough, faults }, (committed) => {
      replay.apply(committed);
      done += 1;
      tell(done, total);
    });
    const isComparable = kept !== undefined && isWithin(kept, prunedThrough, lastWritten(connection), faults);
    const relations = isComparable ? replay.compare(kept.connection, faults) : null;
    replay.close();
    return { entries, prunedThrough, relations };
  } finally {
    connection.close();
    kept?.connection.close();
  }
}

/** Relations from before the baseline are about to begin anew, and those from beyond the end too, but there something was lost. */
function isWithin({ cursor }: Kept, first: number, last: number, faults: Faults): boolean {
  if (cursor > last) faults.add("relation", `the relations have followed entries to position ${cursor}, and the journal ends at ${last}`);
  return cursor >= first && cursor <= last;
}
