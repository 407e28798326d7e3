import { hash } from "node:crypto";
import { UsageError } from "../../../errors.ts";
import type { ReportProgress } from "../progress.ts";
import type { MovedTable } from "./moved-table.ts";
import { toComparable } from "./postgres-values.ts";
import type { MoveSource } from "./side.ts";
import { ENTRY, OTHER_TABLES } from "./tables.ts";

/** What the rows of a table come to, in whatever order they are read. */
export interface TableDigest {
  rows: number;
  /** Sum of the SHA-256 of all rows, in hexadecimal. */
  digest: string;
}

const DIGEST_BITS = 256;

/** Reads everything from both sides and returns the digest of the entries. Throws a UsageError if anything differs. */
export async function compareSides(source: MoveSource, target: MoveSource, report: ReportProgress): Promise<TableDigest> {
  const { pruned, newest } = await source.extent();
  const total = 2 * (newest - pruned);
  let done = 0;
  const count = (rows: number) => {
    done += rows;
    report(Math.min(done, total), total);
  };
  const differing: string[] = [];
  let entries: TableDigest = { rows: 0, digest: "" };
  for (const table of [ENTRY, ...OTHER_TABLES]) {
    const moved = await digestOf(source, table, table === ENTRY ? count : () => {});
    const found = await digestOf(target, table, table === ENTRY ? count : () => {});
    if (moved.rows !== found.rows || moved.digest !== found.digest) differing.push(`${table.name} (${moved.rows} and ${found.rows} rows)`);
    if (table === ENTRY) entries = moved;
  }
  if (JSON.stringify(await source.extent()) !== JSON.stringify(await target.extent())) differing.push("the positions");
  if (differing.length > 0)
    throw new UsageError(`${target.name} differs from ${source.name} in ${differing.join(", ")}: empty it, and move again`);
  return entries;
}

async function digestOf(side: MoveSource, table: MovedTable, onRead: (rows: number) => void): Promise<TableDigest> {
  let [rows, sum] = [0, 0n];
  const columns = Object.keys(table.columns);
  let part = await side.read(table, null);
  for (; part.length > 0; part = await side.read(table, part.at(-1) ?? null)) {
    for (const row of part) {
      const comparable = toComparable(table, row);
      sum += BigInt(`0x${hash("sha256", JSON.stringify(columns.map((name) => comparable[name])))}`);
    }
    rows += part.length;
    onRead(part.length);
  }
  return {
    rows,
    digest: BigInt.asUintN(DIGEST_BITS, sum)
      .toString(16)
      .padStart(DIGEST_BITS / 4, "0"),
  };
}
