import { UsageError } from "../../errors.ts";
import { FileError, toFileError } from "../../file-error.ts";
import { PostgresError } from "../../storage/postgres/database-error.ts";
import { toVisibleLine } from "../visible-text.ts";

/** Runs `work` on files that the user has named. An error of the system, of SQLite or of a database becomes a UsageError. */
export async function withReadableErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    const error = toFileError(thrown);
    if (error instanceof FileError || error instanceof PostgresError || isSqliteError(error))
      throw new UsageError(toVisibleLine(error.message), { cause: thrown });
    throw error;
  }
}

function isSqliteError(error: unknown): error is Error {
  return typeof error === "object" && error !== null && "errcode" in error;
}
