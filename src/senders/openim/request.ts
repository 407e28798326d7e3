import type { OpenImApp } from "../../config/apps.ts";
import type { WireRequest } from "../post/post.ts";
import type { SentCallback } from "../sent-callback.ts";
import { basicCredentials } from "./authenticate.ts";

/** Where OpenIM releases put the command: in the path (3.5 and later), in the query (3.0 to 3.4), or in the body alone (2). */
export const OPENIM_FORMS = ["path", "query", "bare"] as const;

export type OpenImForm = (typeof OPENIM_FORMS)[number];

/** An app, the form of its release, and the trace id of the call. */
export interface OpenImDelivery {
  app: OpenImApp;
  form: OpenImForm;
  operationId: string;
}

/**
 * Writes a callback as OpenIM sends it: to the `url` of its webhooks.yml plus the command, with the headers of Go's client (open-im-server
 * pkg/common/webhook).
 */
export function openImRequest(address: string, { command, body }: SentCallback, { app, form, operationId }: OpenImDelivery): WireRequest {
  const suffix = { path: `/${command}`, query: `?command=${encodeURIComponent(command)}`, bare: "" }[form];
  const text = `${toGoJson(body)}\n`;
  const headers = {
    "User-Agent": "Go-http-client/1.1",
    "Content-Length": String(Buffer.byteLength(text)),
    ...(app.secret === null ? {} : { Authorization: basicCredentials(app.name, app.secret) }),
    "Content-Type": "application/json; charset=utf-8",
    Operationid: operationId,
    "Accept-Encoding": "gzip",
  };
  return { url: `${address}${suffix}`, headers, body: text };
}

/** Returns JSON as Go's encoder writes it: compact, and safe to embed in HTML (encoding/json, SetEscapeHTML). */
export function toGoJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
