import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "pino";
import { settings } from "../config/settings.ts";
import { ConfigError } from "../errors.ts";
import { restrictAccess } from "./restrict-access.ts";

/** Paths of the files in the data directory. */
export interface DataDirectory {
  journal: string;
  relations: string;
  /** Position in the journal up to which after-handlers have run. */
  afterHandlers: string;
}

/** Why the system refuses a directory, in words that follow its path. */
const REASONS: Readonly<Record<string, string>> = {
  EEXIST: "is a file",
  ENOTDIR: "lies below a file",
  EACCES: "may not be created by this user",
  EPERM: "may not be created by this user",
  EROFS: "is on a read-only file system",
};

/** Returns the paths of the files in a data directory, whether or not they exist. */
export function filesIn(directory: string): DataDirectory {
  return {
    journal: join(directory, "journal.sqlite"),
    relations: join(directory, "relations.sqlite"),
    afterHandlers: join(directory, "after-handlers.json"),
  };
}

/**
 * Creates the data directory if it does not exist, and keeps other users out of it. Throws a ConfigError if the system refuses it, or if the
 * directory is open to every user.
 */
export async function openDataDirectory(directory: string, log?: Pick<Logger, "warn">): Promise<DataDirectory> {
  await mkdir(directory, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    const reason = REASONS[error.code ?? ""];
    if (reason === undefined) throw error;
    const { variable, key } = settings.dataDirectory;
    throw new ConfigError(`${directory} ${reason}. Set ${variable} (${key} in the settings) to a directory that can be written.`, {
      cause: error,
    });
  });
  await restrictAccess(directory, log);
  return filesIn(directory);
}
