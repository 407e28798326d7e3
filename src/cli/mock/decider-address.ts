import { formatReason } from "../../callbacks/quarantine.ts";
import type { Addressed, MockRequest } from "./mock.ts";

/** First segment of the path at which the mock answers as a decider. */
export const DECIDER_MOUNT = "decide";

const TIMESTAMP = "webhook-timestamp";

/** Returns a question to a decider. There is one operation, and it takes every path below the mount, because the path of a decider is its own. */
export function deciderAddress({ method, query, headers, body }: MockRequest): Addressed {
  const sent = headers[TIMESTAMP];
  // The validator takes headers as they are, and this one is a number.
  const timestamp = typeof sent === "string" && /^\d+$/.test(sent) ? Number(sent) : sent;
  const read = { ...headers, ...(sent === undefined ? {} : { [TIMESTAMP]: timestamp }) };
  // The types of openapi-backend do not allow for absent headers, numbers in them, or JSON that is not an object.
  const request = { method, path: `/${DECIDER_MOUNT}`, query, headers: read, body: body.json } as Addressed["request"];
  return { request, reasons: body.reason === null ? [] : [formatReason(body.reason)] };
}
