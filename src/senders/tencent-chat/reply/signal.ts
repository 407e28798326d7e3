import type { SignalReply } from "../../../../generated/tencent-chat.ts";
import type { Decision } from "../../../callbacks/decision.ts";

/** Data for a robot; empty if there is none. Source: 1047/59057. */
export function signalReply(decision: Decision): SignalReply {
  const changes = decision.kind === "modify" ? decision.changes : {};
  return { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "", RspData: "", ...changes };
}
