import { join } from "node:path";
import { InvalidArgumentError, Option } from "commander";
import { readConfig } from "../../config/config.ts";

/** Options that the commands share. */
export interface JournalOptions {
  dataDir?: string;
  json?: true;
}

/** Files of a data folder. */
export interface DataFiles {
  folder: string;
  journal: string;
  relations: string;
}

const LARGEST = 1e9;

export const dataDirOption = new Option("--data-dir <dir>", "folder of the journal (default: what IMHOOK_DATA_DIR says, data)");

export const jsonOption = new Option("--json", "print the result as JSON");

/** The files of the folder that the person names, or of the one that is configured. */
export function dataFiles({ dataDir }: JournalOptions): DataFiles {
  const folder = dataDir ?? readConfig(process.env).dataDirectory;
  return { folder, journal: join(folder, "journal.sqlite"), relations: join(folder, "relations.sqlite") };
}

/** A whole number of an option. */
export function wholeNumber(text: string): number {
  if (!/^[0-9]+$/.test(text) || Number(text) < 1 || Number(text) > LARGEST)
    throw new InvalidArgumentError("It must be a whole number from 1.");
  return Number(text);
}

/** Writes a result to standard output: for programs as JSON, for people as `text`. */
export function print(result: object, text: string, { json }: JournalOptions): void {
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : text);
}
