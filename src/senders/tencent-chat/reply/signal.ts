import type { SignalReply } from "../../../../generated/tencent-chat.ts";
import type { Decision } from "../../../callbacks/decision.ts";
import { changesFrom } from "../../../callbacks/own-values.ts";

/** Data for a robot; empty if there is none. Source: 1047/59057. */
export function signalReply(decision: Decision, body: unknown): SignalReply {
  const changes = decision.kind === "modify" ? changesFrom(body, decision.changes) : {};
  return { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "", RspData: "", ...changes };
}
