import { hash } from "node:crypto";
import type { TencentChatApp } from "../../config/apps.ts";
import type { WireRequest } from "../post/post.ts";
import type { SentCallback } from "../sent-callback.ts";
import { signatureOf } from "./authenticate.ts";

const MILLISECONDS_PER_SECOND = 1000;

/** Commands with a `RequestID`, which is the same if the callback is repeated (269/111212, 269/133254). */
const WITH_REQUEST_ID: ReadonlySet<string> = new Set(["Desk.SessionEventNotify", "Member.EventNotify"]);

const REQUEST_ID_CHARACTERS = 32;

/**
 * Writes a callback as Tencent Chat sends it: to the one URL of the console, signed if the app has a token (1047/34354). `now` is in
 * milliseconds since 1970.
 */
export function tencentChatRequest(address: string, { command, body }: SentCallback, app: TencentChatApp, now: number): WireRequest {
  const parameters = {
    SdkAppid: app.sdkAppId,
    CallbackCommand: command,
    contenttype: "json",
    ClientIP: "127.0.0.1",
    OptPlatform: "RESTAPI",
  };
  const text = JSON.stringify(body);
  const query = new URLSearchParams({
    ...parameters,
    ...requestIdFor(command, text),
    ...(app.token === null ? {} : signatureParameters(app.token, now)),
  });
  const headers = { "Content-Length": String(Buffer.byteLength(text)), "Content-Type": "application/json" };
  return { url: `${address}?${query}`, headers, body: text };
}

/** Returns an id that differs from body to body, for the commands that have one. */
function requestIdFor(command: string, text: string): Record<string, string> {
  return WITH_REQUEST_ID.has(command) ? { RequestID: hash("sha256", text).slice(0, REQUEST_ID_CHARACTERS) } : {};
}

/** Returns the parameters that sign a call made at `now`, in milliseconds since 1970. */
export function signatureParameters(token: string, now: number): { Sign: string; RequestTime: string } {
  const requestTime = String(Math.floor(now / MILLISECONDS_PER_SECOND));
  return { Sign: signatureOf(token, requestTime), RequestTime: requestTime };
}
