import { ApiError } from "./client.ts";

/** What was thrown, as an error of the API. */
export function toApiError(thrown: unknown): ApiError {
  return thrown instanceof ApiError ? thrown : new ApiError(0, "unknown", String(thrown));
}
