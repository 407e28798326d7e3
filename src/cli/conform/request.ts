import { randomUUID } from "node:crypto";
import type { OpenImForm } from "../../senders/openim/request.ts";
import type { WireRequest } from "../../senders/post/post.ts";
import type { Recipient } from "../../senders/profile.ts";
import { SENDERS } from "../../senders/registry.ts";
import type { SentCallback } from "../../senders/sent-callback.ts";

/** A callback to send. */
export interface Callback extends SentCallback {
  /** Where OpenIM puts the command; in the path by default. */
  form?: OpenImForm | undefined;
}

/**
 * Writes a callback as its sender does, with lower-case header names and without the headers that say how the body and the answer are encoded:
 * checks change the body, and curl prints the answer. `now` is in milliseconds since 1970.
 */
export function requestOf(recipient: Recipient, { form = "path", ...callback }: Callback, now: number = Date.now()): WireRequest {
  const { url, headers, body } = SENDERS[recipient.sender].writeRequest(recipient, callback, { now, form, traceId: randomUUID() });
  const lowerCase = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const kept = lowerCase.filter(([name]) => name !== "content-length" && name !== "accept-encoding");
  return { url, headers: Object.fromEntries(kept), body };
}
