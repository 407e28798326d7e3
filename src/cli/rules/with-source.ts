import { randomUUID } from "node:crypto";
import { readConfig } from "../../config/config.ts";
import { UsageError } from "../../errors.ts";
import type { PastSource } from "../../rules/what-if/past-source.ts";
import { PostgresError, serverOf } from "../../storage/postgres/database-error.ts";
import { dataFiles, type JournalOptions } from "../journal/options.ts";
import { withJournal } from "../journal/with-journal.ts";

/** Something recorded to read, and how messages call it. */
interface Recorded {
  source: PastSource;
  name: string;
}

/** SQLSTATE of a table or schema that does not exist. */
const MISSING = ["42P01", "3F000"];

/** Runs `work`, which closes the source, on what was recorded in the directory of --data-dir; without it, in the configured database or directory. */
export async function withSource<Result>(options: JournalOptions, work: (recorded: Recorded) => Promise<Result>): Promise<Result> {
  const url = options.dataDir === undefined ? readConfig(process.env).database : null;
  if (url !== null) return inDatabase(url, work);
  const files = dataFiles(options);
  const { openSource } = await import("../../rules/what-if/sqlite/open-source.ts");
  return withJournal(files.journal, () => work({ source: openSource(files), name: files.journal }));
}

async function inDatabase<Result>(url: string, work: (recorded: Recorded) => Promise<Result>): Promise<Result> {
  const { openSource } = await import("../../rules/what-if/postgres/open-source.ts");
  const name = `database ${serverOf(url)}`;
  try {
    return await work({ source: openSource({ url, instance: randomUUID() }), name });
  } catch (error) {
    if (error instanceof PostgresError && MISSING.includes(error.code ?? ""))
      throw new UsageError(`there is no journal in ${name}: correct IMHOOK_DATABASE`, { cause: error });
    throw error;
  }
}
