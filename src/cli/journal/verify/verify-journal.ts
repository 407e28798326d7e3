import { UsageError } from "../../../errors.ts";
import { checkJournal } from "../../../journal/sqlite/check-journal.ts";
import { indexPath } from "../../../journal/sqlite/index-path.ts";
import { INDEX_SCHEMA } from "../../../journal/sqlite/index-schema.ts";
import { createReadBaseline, createReadBaselineEvents } from "../../../journal/sqlite/tables/baseline.ts";
import { createCursor } from "../../../relations/sqlite/cursor-table.ts";
import { RELATIONS_SCHEMA } from "../../../relations/sqlite/schema.ts";
import { createCursor as createSeriesCursor, type SeriesCursor } from "../../../series/sqlite/cursor-table.ts";
import { SERIES_SCHEMA } from "../../../series/sqlite/schema.ts";
import { damagedPages, describeDamage, isDamage } from "../../../storage/sqlite/damage.ts";
import { sizeOf } from "../../../storage/sqlite/database-files.ts";
import type { DerivedSchema } from "../../../storage/sqlite/derived-file.ts";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";
import type { DataDirectory } from "../options.ts";
import type { ReportProgress } from "../progress.ts";
import { assertUpToDate } from "../with-journal.ts";
import { checkEntries, lastWritten } from "./check-entries.ts";
import { createCheckIndexed } from "./check-indexed.ts";
import { createReplay } from "./check-relations.ts";
import { createRecount } from "./check-series.ts";
import { type DerivedDatabase, type DerivedKind, isComparable, openDerived } from "./derived-database.ts";
import { createProblems, type Problems, type Verification } from "./verification.ts";

type VerifiedFiles = Pick<DataDirectory, "journal" | "relations" | "series">;

type Counts = Omit<Verification, "faults" | "faultCount">;

const NOT_COUNTED: SeriesCursor = { position: 0, entry: null, start: 0 };

const NOTHING_READ: Counts = { entries: 0, prunedThrough: 0, relations: null };

/**
 * Verifies a journal with its index, relations and series, each in one snapshot. Throws a UsageError if there is no journal, or if another release wrote it.
 */
export async function verifyJournal(files: VerifiedFiles, report: ReportProgress): Promise<Verification> {
  if ((await sizeOf(files.journal)) === undefined)
    throw new UsageError(`there is no journal ${files.journal}: correct --data-dir or IMHOOK_DATA_DIR`);
  const problems = createProblems();
  try {
    await assertUsable(files.journal);
    return { ...(await verifyFiles(files, problems, report)), ...problems.found() };
  } catch (error) {
    if (!isDamage(error)) throw error;
    problems.add("file", `the file cannot be read: ${describeDamage(error)}`);
    return { ...NOTHING_READ, ...problems.found() };
  }
}

/** Throws what a start of the server would throw, except for damage, which is examined here. */
async function assertUsable(path: string): Promise<void> {
  try {
    await checkJournal(path);
  } catch (error) {
    if (!isDamage((error as Error).cause)) throw error;
  }
  assertUpToDate(path);
}

async function verifyFiles(files: VerifiedFiles, problems: Problems, report: ReportProgress): Promise<Counts> {
  await using opened = new AsyncDisposableStack();
  const open = async (path: string, schema: DerivedSchema, kind: DerivedKind) => {
    const database = await openDerived(path, schema, kind, problems);
    if (database !== undefined) opened.defer(() => database.connection.close());
    return database;
  };
  // Open the derived databases first, so that the journal's later snapshot has all the entries that they include.
  const relations = await open(files.relations, RELATIONS_SCHEMA, "relation");
  const series = await open(files.series, SERIES_SCHEMA, "series");
  const index = await open(indexPath(files.journal), INDEX_SCHEMA, "index");
  const connection = openConnection(files.journal, { readOnly: true });
  opened.defer(() => connection.close());
  connection.exec("BEGIN");
  const prunedThrough = createReadBaseline(connection)();
  for (const damage of damagedPages(connection)) problems.add("file", damage);
  const last = lastWritten(connection);
  const comparable = (database: DerivedDatabase | undefined, kind: DerivedKind) =>
    database !== undefined && isComparable(database, { first: prunedThrough, last }, kind, problems) ? database : undefined;
  const relationCursor = relations === undefined ? { position: 0, events: 0, entry: null } : createCursor(relations.connection).read();
  const replay = createReplay(connection, relationCursor);
  opened.defer(replay.close);
  const seriesCursor = series === undefined ? NOT_COUNTED : createSeriesCursor(series.connection).read();
  const recount = createRecount(seriesCursor, prunedThrough);
  opened.defer(recount.close);
  const checkIndexed = createCheckIndexed(comparable(index, "index"), prunedThrough);
  let done = 0;
  const entries = checkEntries({ connection, prunedThrough, checkIndexed, problems }, (committed) => {
    recount.add(committed);
    replay.apply(committed);
    done += 1;
    report(done, last - prunedThrough);
  });
  const counted = comparable(series, "series");
  if (counted !== undefined) recount.compare(counted.connection, problems);
  const isBehindBaseline = relationCursor.position === prunedThrough && relationCursor.events < createReadBaselineEvents(connection)();
  const compared = isBehindBaseline ? undefined : comparable(relations, "relation");
  return { entries, prunedThrough, relations: compared === undefined ? null : replay.compare(compared.connection, problems) };
}
