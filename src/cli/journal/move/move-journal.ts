import { UsageError } from "../../../errors.ts";
import { type ReportProgress, withProgress } from "../progress.ts";
import { compareSides } from "./compare.ts";
import type { MovedRow, MovedTable } from "./moved-table.ts";
import type { MoveSource, MoveTarget } from "./side.ts";
import { ENTRY, OTHER_TABLES } from "./tables.ts";

/** What was moved, as `--json` prints it. */
export interface Moved {
  from: string;
  to: string;
  entries: number;
  /** Position up to which entries had been pruned; 0 if none were. */
  prunedThrough: number;
  /** How many entries an earlier, interrupted move had moved. */
  alreadyThere: number;
  /** Rows by table, beside the entries. */
  tables: Record<string, number>;
  /** Sum of the SHA-256 of all entries, equal on both sides; null if nothing was moved. */
  digest: string | null;
}

/** Moves everything that nothing else can make again, and compares both sides. Throws a UsageError if the target cannot take it, or if they differ. */
export async function moveJournal(source: MoveSource, target: MoveTarget): Promise<Moved> {
  const extent = await source.extent();
  await target.begin(extent);
  const there = await target.extent();
  await assertBeginning(source, target);
  await withProgress("moving", async (report) => {
    const total = extent.newest - extent.pruned;
    const from = there.newest === extent.pruned ? null : { position: there.newest };
    await moveRows(source, target, ENTRY, { from, done: there.newest - extent.pruned, total, report });
    for (const table of OTHER_TABLES) await moveRows(source, target, table, { from: null, done: total, total, report: () => {} });
  });
  const { digest } = await withProgress("comparing", (report) => compareSides(source, target, report));
  await target.finish(await source.marks());
  return { ...(await describeMove(source, target)), alreadyThere: there.newest - extent.pruned, digest };
}

/** What a move would move. */
export async function describeMove(source: MoveSource, target: MoveSource): Promise<Moved> {
  const { pruned } = await source.extent();
  const tables: Record<string, number> = {};
  for (const table of OTHER_TABLES) tables[table.name] = await source.count(table);
  return {
    ...{ from: source.name, to: target.name, entries: await source.count(ENTRY), prunedThrough: pruned },
    ...{ alreadyThere: 0, tables, digest: null },
  };
}

/** Throws a UsageError if what an interrupted move has left does not belong to this source. */
async function assertBeginning(source: MoveSource, target: MoveSource): Promise<void> {
  const [mine, theirs] = [await source.extent(), await target.extent()];
  const isSame = mine.pruned === theirs.pruned && mine.prunedEvents === theirs.prunedEvents && theirs.newest <= mine.newest;
  if (!isSame || (await idAt(source, theirs.newest)) !== (await idAt(target, theirs.newest)))
    throw new UsageError(`${target.name} has part of another journal: empty it, and move again`);
}

/** null if there is no entry at the position. */
async function idAt(side: MoveSource, position: number): Promise<MovedRow["id"]> {
  const [row] = await side.read(ENTRY, { position: position - 1 });
  return row?.position === position ? (row.id ?? null) : null;
}

interface Moving {
  /** The row after which to begin; null: the first one. */
  from: MovedRow | null;
  done: number;
  total: number;
  report: ReportProgress;
}

async function moveRows(source: MoveSource, target: MoveTarget, table: MovedTable, { from, done, total, report }: Moving): Promise<void> {
  let moved = done;
  report(moved, total);
  let part = await source.read(table, from);
  for (; part.length > 0; part = await source.read(table, part.at(-1) ?? null)) {
    await target.write(table, part);
    moved += part.length;
    report(moved, total);
  }
}
