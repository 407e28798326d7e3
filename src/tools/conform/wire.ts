import type { Sender } from "../../../generated/operator.ts";
import { type OpenImForm, openImRequest, tencentChatRequest, type WireRequest } from "../trigger/requests.ts";

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
export function requestOf(target: Addressee, { command, body, form = "path" }: Callback, now: number = Date.now()): WireRequest {
  const example = { sender: target.sender, command, name: "", body };
  if (target.sender === "openim") return openImRequest(target.url, example, { name: target.app, secret: target.credential }, form);
  const app = { sdkAppId: target.app, token: target.credential, previousToken: null };
  const request = tencentChatRequest("http://sender.invalid", example, app, now);
  return { ...request, url: `${target.url}${new URL(request.url).search}` };
}
