import { InvalidArgumentError, Option } from "commander";
import { readConfig } from "../../config/config.ts";
import { UsageError } from "../../errors.ts";
import { filesIn } from "../../server/data-directory.ts";
import { serverOf } from "../../storage/postgres/database-error.ts";
import type { DataFiles } from "../../storage/storage.ts";
import { toVisible } from "../visible-text.ts";

/** Common options of the commands. */
export interface JournalOptions {
  dataDir?: string;
  json?: true;
}

/** A data directory and its files. */
export interface DataDirectory extends DataFiles {
  directory: string;
}

const LARGEST = 1e9;

export const dataDirOption = new Option("--data-dir <dir>", "data directory (default: that of the settings, or their database)");

export const jsonOption = new Option("--json", "print the result as JSON");

/** Where the journal is: in a data directory, or in a database. */
export type JournalPlace = { files: DataDirectory } | { database: string };

/** Returns where the journal is: in the directory of --data-dir, or where the settings say. */
export function placeOf(options: JournalOptions): JournalPlace {
  if (options.dataDir !== undefined) return { files: dataFiles(options) };
  const { dataDirectory, database } = readConfig(process.env);
  return database === null ? { files: dataFiles({ dataDir: dataDirectory }) } : { database };
}

/** Returns the files of a command that works on files only. Throws a UsageError that says what to do if the journal is in a database. */
export function filesOnly(options: JournalOptions, instead: string): DataDirectory {
  const place = placeOf(options);
  if ("files" in place) return place.files;
  throw new UsageError(`the journal is in the database ${serverOf(place.database)}: ${instead}; --data-dir names files`);
}

/** Returns the files of the directory of --data-dir, or of the configured one. */
export function dataFiles({ dataDir }: JournalOptions): DataDirectory {
  const directory = dataDir ?? readConfig(process.env).dataDirectory;
  return { directory, ...filesIn(directory) };
}

/** Parses a whole number of an option. */
export function wholeNumber(text: string): number {
  if (!/^[0-9]+$/.test(text) || Number(text) < 1 || Number(text) > LARGEST)
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${LARGEST}.`);
  return Number(text);
}

/** Writes a result to standard output, as JSON or as `text`. Entries can contain any text, so control characters are escaped. */
export function print(result: object, text: string, { json }: JournalOptions): void {
  process.stdout.write(toVisible(json ? `${JSON.stringify(result)}\n` : text));
}
