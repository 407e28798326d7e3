import { ImhookError } from "../../errors.ts";
import type { Addressed, MockRequest } from "./mock.ts";

/** Returns a request to the operator API, which its document describes as it is sent. */
export function operatorAddress({ method, pathText, query, headers }: MockRequest): Addressed {
  assertEncoded(pathText);
  // The types of openapi-backend do not allow for absent headers and parameters.
  return { request: { method, path: pathText, query, headers } as Addressed["request"], reasons: [] };
}

/** openapi-backend throws if it cannot decode a path parameter. */
function assertEncoded(path: string): void {
  try {
    decodeURIComponent(path);
  } catch (error) {
    throw new ImhookError("bad-request", "the path is not percent-encoded", { cause: error });
  }
}
