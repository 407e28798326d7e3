import type { DatabaseSync } from "node:sqlite";
import { damagedPages, describeDamage, isDamage } from "../../../storage/sqlite/damage.ts";
import { sizeOf } from "../../../storage/sqlite/database-files.ts";
import { type DerivedSchema, hasVersion } from "../../../storage/sqlite/derived-file.ts";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";
import type { Problems } from "./verification.ts";

/** What is derived from the journal. */
export type DerivedKind = "relation" | "series" | "index";

/** A snapshot of a database that is derived from the journal. */
export interface DerivedDatabase {
  connection: DatabaseSync;
  /** Position of the last entry that it includes. */
  cursor: number;
}

/**
 * Opens a derived database. Returns undefined if it does not exist, if it has another version and will be rebuilt, or if it is unreadable, which is
 * a problem.
 */
export async function openDerived(
  path: string,
  schema: DerivedSchema,
  kind: DerivedKind,
  problems: Problems,
): Promise<DerivedDatabase | undefined> {
  if ((await sizeOf(path)) === undefined) return undefined;
  try {
    const connection = openConnection(path, { readOnly: true });
    if (!hasVersion(connection, schema)) {
      connection.close();
      return undefined;
    }
    connection.exec("BEGIN");
    for (const damage of damagedPages(connection)) problems.add(kind, `${path}: ${damage}`);
    return { connection, cursor: Number(connection.prepare("SELECT position FROM cursor WHERE id = 1").get()?.position) };
  } catch (error) {
    if (!isDamage(error)) throw error;
    problems.add(kind, `${path} cannot be read (${describeDamage(error)}): delete it, and imhook rebuilds it`);
    return undefined;
  }
}

/**
 * Returns whether a derived database can be compared with the journal's entries from `first` to `last`. One that ends before them is about to be
 * rebuilt. One that ends after them means that entries were lost, which is a problem.
 */
export function isComparable(
  { cursor }: Pick<DerivedDatabase, "cursor">,
  { first, last }: { first: number; last: number },
  kind: DerivedKind,
  problems: Problems,
): boolean {
  if (cursor > last) problems.add(kind, `${NAMES[kind]} includes entries up to position ${cursor}, but the journal ends at ${last}`);
  return cursor >= first && cursor <= last;
}

const NAMES: Readonly<Record<DerivedKind, string>> = {
  relation: "the relations database",
  series: "the series database",
  index: "the index",
};
