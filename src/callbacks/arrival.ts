import type { IncomingHttpHeaders } from "node:http";
import type { ParsedUrlQuery } from "node:querystring";
import type { QuarantineReason } from "./fault.ts";

/** A request as it came in, before anything is made of it. */
export interface IncomingRequest {
  /** Non-empty segments of the path behind the sender's own, as sent. */
  path: string[];
  query: ParsedUrlQuery;
  /** Query as sent, without the question mark. */
  queryText: string;
  headers: IncomingHttpHeaders;
  body: Body;
  /** The sender's own, also behind trusted proxies. */
  remoteAddress: string;
  /** In milliseconds since 1970. */
  receivedAt: number;
  /** By the monotonic clock, in milliseconds. */
  startedAt: number;
}

/** A body as read; `json` is an object unless there is a fault. */
export interface Body {
  /** null where it was too long or broke off. */
  text: string | null;
  json: unknown;
  fault: QuarantineReason | null;
}
