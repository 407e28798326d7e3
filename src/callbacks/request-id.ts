import type { CallbackRequest } from "./request.ts";

/**
 * The id that the sender gave a callback and repeats with it: `RequestID` in the query of Tencent Chat (269/111212). null if the query has none, or
 * several that differ.
 */
export function requestIdOf({ parameters }: Pick<CallbackRequest, "parameters">): string | null {
  const { RequestID: id } = parameters;
  return typeof id === "string" && id !== "" ? id : null;
}
