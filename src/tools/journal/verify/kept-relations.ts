import type { DatabaseSync } from "node:sqlite";
import { damagedPages, isDamage } from "../../../sqlite/damage.ts";
import { sizeOf } from "../../../sqlite/database-files.ts";
import { openConnection } from "../../../sqlite/open-connection.ts";
import type { Faults } from "./verification.ts";

/** The relations that the follower keeps, in one snapshot. */
export interface Kept {
  connection: DatabaseSync;
  /** Position of the last entry that they have followed. */
  cursor: number;
}

/** Opens the file of relations; undefined where there is none, or none that can be read, which is a fault. */
export async function openKept(path: string, faults: Faults): Promise<Kept | undefined> {
  if ((await sizeOf(path)) === undefined) return undefined;
  try {
    const connection = openConnection(path, { readOnly: true });
    connection.exec("BEGIN");
    for (const damage of damagedPages(connection)) faults.add("relation", `${path}: ${damage}`);
    return { connection, cursor: Number(connection.prepare("SELECT position FROM cursor WHERE id = 1").get()?.position) };
  } catch (error) {
    if (!isDamage(error)) throw error;
    faults.add("relation", `${path} cannot be read (${error.message}): remove it, it is made anew`);
    return undefined;
  }
}
