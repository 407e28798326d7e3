import type { DatabaseSync } from "node:sqlite";
import type { KeptFile } from "../../../storage/sqlite/check-kept-file.ts";
import { openKeptFile } from "../../../storage/sqlite/kept-file.ts";

/** The file of deliveries: destinations of requests, how far each is, and what has not arrived. */
export const DELIVERIES_FILE: KeptFile = {
  content: "destinations and deliveries",
  table: "delivery_lane",
  newestMigration: "0001-deliveries",
};

/**
 * Opens the file of deliveries; it is created or upgraded if necessary. A commit may be lost in a power failure, never in part: then what follows from the
 * journal is delivered again. Forcing each to disk would make callbacks wait for the same disk.
 */
export function openDeliveriesFile(path: string): Promise<DatabaseSync> {
  const loadMigrations = async () => (await import("./migrations.ts")).migrations;
  return openKeptFile(path, { ...DELIVERIES_FILE, loadMigrations, synchronous: "NORMAL" });
}
