import { InvalidArgumentError, Option } from "commander";
import { readConfig } from "../../config/config.ts";
import { filesIn } from "../../server/data-directory.ts";
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

export const dataDirOption = new Option("--data-dir <dir>", "data directory (default: IMHOOK_DATA_DIR, or data)");

export const jsonOption = new Option("--json", "print the result as JSON");

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
