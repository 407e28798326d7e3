import { type Kysely, sql } from "kysely";
import type { CommittedEntry } from "../../../journal/journal.ts";
import { INDEX } from "../../../journal/postgres/entry-index.ts";
import { readCursor } from "../../../journal/postgres/follower-step.ts";
import { readNewestPosition } from "../../../journal/postgres/positions.ts";
import { readBatch } from "../../../journal/postgres/read-batch.ts";
import { ENTRY_COLUMNS } from "../../../journal/rows/rows.ts";
import { RELATIONS } from "../../../relations/postgres/follower.ts";
import { toName } from "../../../relations/postgres/to-name.ts";
import { storedApp } from "../../../series/postgres/app-name.ts";
import { unescapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import type { ReportProgress } from "../progress.ts";
import { createEntryChecks } from "./check-entries.ts";
import { type CheckIndexTables, createCheckIndexTables } from "./check-index-tables.ts";
import { createReplay } from "./check-relations.ts";
import { createRecount } from "./check-series.ts";
import { type DerivedKind, isComparable } from "./derived-database.ts";
import { copyRelations, copySeries } from "./stored-in-database.ts";
import { createProblems, type Problems, type Verification } from "./verification.ts";

type Counts = Omit<Verification, "faults" | "faultCount">;

const SERIES = "series";

const ROWS = { columns: ENTRY_COLUMNS, long: ["body", "query", "reply", "targets", "rules"] } as const;
const PART = { entries: 1000, bytes: 8 << 20 };

/** Verifies a journal in a database with its index, relations and series, all in one snapshot. */
export async function verifyDatabase(kysely: Kysely<unknown>, report: ReportProgress): Promise<Verification> {
  const problems = createProblems();
  const counts = await kysely
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (transaction) => {
      // The command itself takes longer between two statements than a server does.
      await sql`SELECT set_config('idle_in_transaction_session_timeout', '0', true)`.execute(transaction);
      return verifyIn(transaction, problems, report);
    });
  return { ...counts, ...problems.found() };
}

async function verifyIn(snapshot: Kysely<unknown>, problems: Problems, report: ReportProgress): Promise<Counts> {
  await using opened = new AsyncDisposableStack();
  const { rows } = await sql<{ position: number; events: number }>`SELECT position, events FROM imhook.baseline WHERE id = 1`.execute(
    snapshot,
  );
  const { position: prunedThrough, events } = rows[0] ?? { position: 0, events: 0 };
  const last = await readNewestPosition(snapshot);
  const comparable = (cursor: number, kind: DerivedKind) => isComparable({ cursor }, { first: prunedThrough, last }, kind, problems);
  const relationCursor = await readCursor(snapshot, RELATIONS);
  const seriesCursor = await readCursor(snapshot, SERIES);
  const { position: indexCursor } = await readCursor(snapshot, INDEX);
  const relations = await copyRelations(snapshot);
  opened.defer(() => relations.close());
  const replay = createReplay(relations, relationCursor, (name) => unescapeUnpaired(toName(name)));
  opened.defer(replay.close);
  const recount = createRecount(seriesCursor, prunedThrough, (app) => unescapeUnpaired(storedApp(app)));
  opened.defer(recount.close);
  const checkIndex = comparable(indexCursor, "index") ? createCheckIndexTables(snapshot, { cursor: indexCursor, prunedThrough }) : null;
  const entries = await checkAll(snapshot, { prunedThrough, last, problems, checkIndex, report }, (committed) => {
    recount.add(committed);
    replay.apply(committed);
  });
  if (comparable(seriesCursor.position, "series")) {
    const series = await copySeries(snapshot);
    opened.defer(() => series.close());
    recount.compare(series, problems);
  }
  const isBehindBaseline = relationCursor.position === prunedThrough && relationCursor.events < events;
  const isCompared = comparable(relationCursor.position, "relation") && !isBehindBaseline;
  return { entries, prunedThrough, relations: isCompared ? replay.compare(relations, problems) : null };
}

interface Checked {
  prunedThrough: number;
  /** Position of the last entry that was written. */
  last: number;
  problems: Problems;
  /** null if the index is about to be made again. */
  checkIndex: CheckIndexTables | null;
  report: ReportProgress;
}

/** Checks every entry, part by part. Calls back with each that can be read, and returns their number. */
async function checkAll(
  snapshot: Kysely<unknown>,
  { prunedThrough, last, problems, checkIndex, report }: Checked,
  each: (committed: CommittedEntry) => void,
): Promise<number> {
  let part: CommittedEntry[] = [];
  const checks = createEntryChecks({
    ...{ prunedThrough, problems },
    each: (committed) => {
      part.push(committed);
      each(committed);
    },
  });
  for (let position = prunedThrough; ; ) {
    const { rows } = await readBatch(snapshot, ROWS, position, PART);
    const read = rows.at(-1);
    if (read === undefined) break;
    position = read.position;
    part = [];
    rows.forEach(checks.check);
    const idOf = new Map(part.map(({ position: at, entry }) => [at, entry.id]));
    for (const { position: at, problem } of (await checkIndex?.of(part)) ?? [])
      problems.add("entry", `entry ${idOf.get(at)} at position ${at}: ${problem}`);
    report(position - prunedThrough, last - prunedThrough);
  }
  await checkIndex?.end(problems);
  return checks.end(last);
}
