import type { TencentChatApp } from "../../config/apps.ts";
import type { WireRequest } from "../post/post.ts";
import type { SentCallback } from "../sent-callback.ts";
import { signatureOf } from "./authenticate.ts";

const MILLISECONDS_PER_SECOND = 1000;

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
  const query = new URLSearchParams({ ...parameters, ...(app.token === null ? {} : signatureParameters(app.token, now)) });
  const text = JSON.stringify(body);
  const headers = { "Content-Length": String(Buffer.byteLength(text)), "Content-Type": "application/json" };
  return { url: `${address}?${query}`, headers, body: text };
}

/** Returns the parameters that sign a call made at `now`, in milliseconds since 1970. */
export function signatureParameters(token: string, now: number): { Sign: string; RequestTime: string } {
  const requestTime = String(Math.floor(now / MILLISECONDS_PER_SECOND));
  return { Sign: signatureOf(token, requestTime), RequestTime: requestTime };
}
