import { UsageError } from "../../errors.ts";

/** Runs `work` on files that the person has named; what the system or SQLite say against them becomes a UsageError in one line. */
export async function withReadableErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isOfFiles(error)) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

/** Errors of the system have a `syscall`, those of SQLite an `errcode`; a bug has neither. */
function isOfFiles(error: unknown): error is Error {
  return error instanceof Error && ("syscall" in error || "errcode" in error);
}
