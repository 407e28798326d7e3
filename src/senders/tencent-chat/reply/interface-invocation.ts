import type { ChatbotInterfaceInvocationReply } from "../../../../generated/tencent-chat.ts";
import type { Decision } from "../../../callbacks/decision.ts";
import { changesFrom } from "../../../callbacks/own-values.ts";

/** Variables for the dialogue of a chatbot; none if nothing changes. Source: 269/113786. */
export function interfaceInvocationReply(decision: Decision, body: unknown): ChatbotInterfaceInvocationReply {
  const changes = decision.kind === "modify" ? changesFrom(body, decision.changes) : {};
  return { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "", ...changes };
}
