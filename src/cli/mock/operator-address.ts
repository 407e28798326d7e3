import { ImhookError } from "../../errors.ts";
import type { Addressed, MockRequest } from "./mock.ts";

/** The operator's document describes its requests as they are sent. */
export function operatorAddress({ method, pathText, query, headers }: MockRequest): Addressed {
  assertEncoded(pathText);
  // openapi-backend's types leave out that a header or parameter may be absent.
  return { request: { method, path: pathText, query, headers } as Addressed["request"], reasons: [] };
}

/** openapi-backend decodes path parameters, and fails where it cannot. */
function assertEncoded(path: string): void {
  try {
    decodeURIComponent(path);
  } catch (error) {
    throw new ImhookError("bad-request", "the path is not percent-encoded", { cause: error });
  }
}
