import { randomUUID } from "node:crypto";
import type { OpenImApp, TencentChatApp } from "../../config/apps.ts";
import { basicCredentials } from "../../senders/openim/authenticate.ts";
import { signatureOf } from "../../senders/tencent-chat/authenticate.ts";
import type { Example } from "./examples.ts";

/** A callback as it goes over the wire. */
export interface WireRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** The form in which an OpenIM release addresses a callback: command in the path (3.5 on), in the query (3.0 to 3.4), in the body alone (2). */
export type OpenImForm = "path" | "query" | "bare";

const MILLISECONDS_PER_SECOND = 1000;

/** A callback of Tencent Chat: one URL for all commands, signed where the app has a token (vendor document 1047/34354). */
export function tencentChatRequest(base: string, { command, body }: Example, app: TencentChatApp, now: number): WireRequest {
  const parameters = {
    SdkAppid: app.sdkAppId,
    CallbackCommand: command,
    contenttype: "json",
    ClientIP: "127.0.0.1",
    OptPlatform: "RESTAPI",
  };
  const query = new URLSearchParams(parameters);
  if (app.token !== null) {
    const requestTime = String(Math.floor(now / MILLISECONDS_PER_SECOND));
    query.set("Sign", signatureOf(app.token, requestTime));
    query.set("RequestTime", requestTime);
  }
  return { url: `${base}/tencent-chat?${query}`, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

/** A callback of OpenIM to the address that its webhooks.yml would name: compact JSON with a newline behind it, the trace id in a header (open-im-server pkg/common/webhook/http_client.go). */
export function openImRequest(address: string, { command, body }: Example, app: OpenImApp, form: OpenImForm): WireRequest {
  const suffix = { path: `/${command}`, query: `?command=${encodeURIComponent(command)}`, bare: "" }[form];
  const headers: Record<string, string> = { "content-type": "application/json; charset=utf-8", operationid: randomUUID() };
  if (app.secret !== null) headers.authorization = basicCredentials(app.name, app.secret);
  return { url: `${address}${suffix}`, headers, body: `${JSON.stringify(body)}\n` };
}
