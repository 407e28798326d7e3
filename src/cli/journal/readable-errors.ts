import { UsageError } from "../../errors.ts";
import { toVisibleLine } from "../visible-text.ts";

/** Runs `work` on files that the user has named. An error of the system or of SQLite becomes a UsageError. */
export async function withReadableErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isFileError(error)) throw new UsageError(toVisibleLine(error.message), { cause: error });
    throw error;
  }
}

/** System errors have a `syscall`, SQLite errors an `errcode`. */
function isFileError(error: unknown): error is Error {
  return error instanceof Error && ("syscall" in error || "errcode" in error);
}
