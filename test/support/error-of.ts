import { type ErrorCode, ImhookError } from "../../src/errors.ts";

/** Code of the ImhookError that `act` throws; null if it throws none. */
export function errorCodeOf(act: () => unknown): ErrorCode | null {
  try {
    act();
  } catch (error) {
    if (error instanceof ImhookError) return error.code;
    throw error;
  }
  return null;
}
