import type { DatabaseSync } from "node:sqlite";
import { damagedPages, isDamage } from "../../../storage/sqlite/damage.ts";
import { sizeOf } from "../../../storage/sqlite/database-files.ts";
import { type DerivedSchema, hasVersion } from "../../../storage/sqlite/derived-file.ts";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";
import type { FaultKind, Faults } from "./verification.ts";

/** What is derived from the journal and kept in a file of its own, in one snapshot. */
export interface Kept {
  connection: DatabaseSync;
  /** Position of the last entry that it has followed. */
  cursor: number;
}

/**
 * Opens a file that follows the journal. Resolves with undefined if there is none, if it is of another version and will be rebuilt, or if it
 * cannot be read, which is a fault of this kind.
 */
export async function openKept(path: string, schema: DerivedSchema, kind: FaultKind, faults: Faults): Promise<Kept | undefined> {
  if ((await sizeOf(path)) === undefined) return undefined;
  try {
    const connection = openConnection(path, { readOnly: true });
    if (!hasVersion(connection, schema)) {
      connection.close();
      return undefined;
    }
    connection.exec("BEGIN");
    for (const damage of damagedPages(connection)) faults.add(kind, `${path}: ${damage}`);
    return { connection, cursor: Number(connection.prepare("SELECT position FROM cursor WHERE id = 1").get()?.position) };
  } catch (error) {
    if (!isDamage(error)) throw error;
    faults.add(kind, `${path} cannot be read (${error.message}): remove it, it is made anew`);
    return undefined;
  }
}

/** Whether it can be compared: what is from before the baseline is about to begin anew, and from beyond the end too, but there something was lost. */
export function isWithin({ cursor }: Kept, first: number, last: number, kind: FaultKind, faults: Faults): boolean {
  if (cursor > last) faults.add(kind, `${FOLLOWED[kind]} entries to position ${cursor}, and the journal ends at ${last}`);
  return cursor >= first && cursor <= last;
}

const FOLLOWED: Partial<Record<FaultKind, string>> = { relation: "the relations have followed", index: "the index has followed" };
