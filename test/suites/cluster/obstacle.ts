import { existsSync } from "node:fs";
import { join } from "node:path";
import { postgresPrograms } from "../../support/postgres-server.ts";

/** To make a replica, and to copy a journal. */
const PROGRAMS = ["pg_basebackup", "pg_dump", "psql"];

/** Why faults of a cluster cannot be brought about here; null where they can. */
export async function clusterObstacle(): Promise<string | null> {
  const folder = await postgresPrograms();
  const missing = PROGRAMS.filter((program) => !existsSync(join(folder, program)));
  return missing.length === 0 ? null : `${folder} lacks ${missing.join(", ")}`;
}
