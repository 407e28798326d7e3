import { type ErrorCode, ImhookError } from "../../src/errors.ts";

/** The ImhookError that a function throws. Fails if it throws none. */
export function errorOf(work: () => unknown): ImhookError {
  const error = thrownBy(work);
  if (error === null) throw new Error("no error was thrown");
  return error;
}

/** Code of the ImhookError that a function throws; null if it throws none. */
export function errorCodeOf(work: () => unknown): ErrorCode | null {
  return thrownBy(work)?.code ?? null;
}

function thrownBy(work: () => unknown): ImhookError | null {
  try {
    work();
  } catch (error) {
    if (error instanceof ImhookError) return error;
    throw error;
  }
  return null;
}
