import { UsageError } from "../../../errors.ts";
import { checkJournal } from "../../../journal/sqlite/check-journal.ts";
import { indexPath } from "../../../journal/sqlite/index-path.ts";
import { INDEX_SCHEMA } from "../../../journal/sqlite/index-schema.ts";
import { createReadBaseline } from "../../../journal/sqlite/tables/baseline.ts";
import { RELATIONS_SCHEMA } from "../../../relations/sqlite/schema.ts";
import { damagedPages, isDamage } from "../../../storage/sqlite/damage.ts";
import { sizeOf } from "../../../storage/sqlite/database-files.ts";
import type { DerivedSchema } from "../../../storage/sqlite/derived-file.ts";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";
import type { DataFiles } from "../options.ts";
import type { Tell } from "../progress.ts";
import { refuseOlder } from "../with-journal.ts";
import { checkEntries, lastWritten } from "./check-entries.ts";
import { createCheckIndexed } from "./check-indexed.ts";
import { createReplay } from "./check-relations.ts";
import { isWithin, type Kept, openKept } from "./kept.ts";
import { createFaults, type FaultKind, type Faults, type Verification } from "./verification.ts";

type Counts = Omit<Verification, "faults" | "faultCount">;

const NOTHING_READ: Counts = { entries: 0, prunedThrough: 0, relations: null };

/** Reads a whole journal, its index and its relations in one state each. Throws a UsageError where there is no journal, or that of another release. */
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
  await using opened = new AsyncDisposableStack();
  // What follows the journal first: what it has followed is in the journal's later state.
  const open = async (file: string, schema: DerivedSchema, kind: FaultKind) => {
    const kept = await openKept(file, schema, kind, faults);
    if (kept !== undefined) opened.defer(() => kept.connection.close());
    return kept;
  };
  const relations = await open(relationsPath, RELATIONS_SCHEMA, "relation");
  const index = await open(indexPath(path), INDEX_SCHEMA, "index");
  const connection = openConnection(path, { readOnly: true });
  opened.defer(() => connection.close());
  connection.exec("BEGIN");
  const prunedThrough = createReadBaseline(connection)();
  for (const damage of damagedPages(connection)) faults.add("file", damage);
  const last = lastWritten(connection);
  const comparable = (kept: Kept | undefined, kind: FaultKind) =>
    kept !== undefined && isWithin(kept, prunedThrough, last, kind, faults) ? kept : undefined;
  const replay = createReplay(connection, relations?.cursor ?? 0);
  opened.defer(replay.close);
  const checkIndexed = createCheckIndexed(comparable(index, "index"), prunedThrough);
  let done = 0;
  const entries = checkEntries({ connection, prunedThrough, checkIndexed, faults }, (committed) => {
    replay.apply(committed);
    done += 1;
    tell(done, last - prunedThrough);
  });
  const compared = comparable(relations, "relation");
  return { entries, prunedThrough, relations: compared === undefined ? null : replay.compare(compared.connection, faults) };
}
