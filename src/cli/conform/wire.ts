import { randomUUID } from "node:crypto";
import type { Sender } from "../../../generated/operator.ts";
import { type OpenImForm, openImRequest } from "../../senders/openim/request.ts";
import type { WireRequest } from "../../senders/post/post.ts";
import { tencentChatRequest } from "../../senders/tencent-chat/request.ts";

export type { OpenImForm, WireRequest };

/** Whom a sender calls, and as which app. */
export interface Addressee {
  sender: Sender;
  /** As the sender has it configured, without credentials. */
  url: string;
  /** App id of Tencent Chat, or app name of OpenIM. */
  app: string;
  /** Token of Tencent Chat, or secret of OpenIM; null: calls carry no credentials. */
  credential: string | null;
}

/** A callback to send: the command by the name that it is sent under. */
export interface Callback {
  command: string;
  body: Record<string, unknown>;
  /** Where OpenIM puts the command. */
  form?: OpenImForm | undefined;
}

/** A callback as its sender writes it onto the wire. `now` is in milliseconds since 1970. */
export function requestOf(target: Addressee, callback: Callback, now: number = Date.now()): WireRequest {
  const { url, headers, body } = written(target, callback, now);
  const lowerCase = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  // Checks change the body and read answers as they are.
  const kept = lowerCase.filter(([name]) => name !== "content-length" && name !== "accept-encoding");
  return { url, headers: Object.fromEntries(kept), body };
}

function written({ sender, url, app, credential }: Addressee, { command, body, form = "path" }: Callback, now: number): WireRequest {
  if (sender === "openim")
    return openImRequest(url, { command, body }, { app: { name: app, secret: credential }, form, operationId: randomUUID() });
  return tencentChatRequest(url, { command, body }, { sdkAppId: app, token: credential, previousToken: null }, now);
}
