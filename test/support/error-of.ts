import { ImhookError } from "../../src/errors.ts";

/** The ImhookError that a function throws. Fails if it throws none. */
export function errorOf(work: () => unknown): ImhookError {
  try {
    work();
  } catch (error) {
    if (error instanceof ImhookError) return error;
    throw error;
  }
  throw new Error("no error was thrown");
}
