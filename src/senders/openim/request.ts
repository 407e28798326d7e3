import type { OpenImApp } from "../../config/apps.ts";
import type { SentCallback } from "../effect.ts";
import type { WireRequest } from "../post/post.ts";
import { basicCredentials } from "./authenticate.ts";

/** The forms in which OpenIM releases address a callback: command in the path (3.5 on), in the query (3.0 to 3.4), in the body alone (2). */
export const OPENIM_FORMS = ["path", "query", "bare"] as const;

export type OpenImForm = (typeof OPENIM_FORMS)[number];

/** An app, the form of its release, and the trace id of the call. */
export interface OpenImDelivery {
  app: OpenImApp;
  form: OpenImForm;
  operationId: string;
}

/** A callback of OpenIM to the address that its webhooks.yml would name, with the headers of Go's client (open-im-server pkg/common/webhook). */
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

/** JSON as Go's encoder writes it: compact, and safe to stand in HTML (encoding/json, SetEscapeHTML). */
export function toGoJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
