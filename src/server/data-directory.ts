import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "pino";
import { settings } from "../config/settings.ts";
import { ConfigError } from "../errors.ts";
import { describeFileProblem, namingFile } from "../file-error.ts";
import type { DataFiles } from "../storage/storage.ts";
import { restrictAccess } from "./restrict-access.ts";

/** Returns the paths of the files in a data directory, whether or not they exist. */
export function filesIn(directory: string): DataFiles {
  return {
    journal: join(directory, "journal.sqlite"),
    relations: join(directory, "relations.sqlite"),
    series: join(directory, "series.sqlite"),
    operator: join(directory, "operator.sqlite"),
    counters: join(directory, "counters.sqlite"),
    deliveries: join(directory, "deliveries.sqlite"),
    afterHandlers: join(directory, "after-handlers.json"),
  };
}

/**
 * Creates the data directory if it does not exist, and keeps other users out of it. Throws a ConfigError if the system refuses it, or if the
 * directory is open to every user.
 */
export async function openDataDirectory(directory: string, log?: Pick<Logger, "warn">): Promise<DataFiles> {
  await mkdir(directory, { recursive: true, mode: 0o700 }).catch((error) => {
    throw unusable(directory, error);
  });
  await namingFile(directory, () => restrictAccess(directory, log));
  return filesIn(directory);
}

function unusable(directory: string, error: NodeJS.ErrnoException): ConfigError {
  const { variable, key } = settings.dataDirectory;
  const problem =
    error.code === "EEXIST" ? `${directory} is a file and not a directory (EEXIST): move it away` : describeFileProblem(directory, error);
  return new ConfigError(`${problem}, or set ${variable} (${key} in the settings) to a directory that can be written.`, { cause: error });
}
