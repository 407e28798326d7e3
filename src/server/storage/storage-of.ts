import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import type { Config } from "../../config/config.ts";
import type { Storage } from "../../storage/storage.ts";
import { openDataDirectory } from "../data-directory.ts";

/** Returns the storage of a configuration, for an instance that starts now. The data directory is created in either case: it has what is of this machine. */
export async function storageOf(
  { dataDirectory, database }: Pick<Config, "dataDirectory" | "database">,
  log?: Pick<Logger, "warn">,
): Promise<Storage> {
  const files = await openDataDirectory(dataDirectory, log);
  return database === null ? { kind: "sqlite", files } : { kind: "postgres", database: { url: database, instance: randomUUID() } };
}
