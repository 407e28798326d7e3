import type { CommandTypes } from "../../../../generated/tencent-chat.command-types.ts";
import type { Acknowledgement, Failure } from "../../../../generated/tencent-chat.ts";
import type { Command } from "../../../callbacks/command.ts";
import type { Decision } from "../../../callbacks/decision.ts";
import type { Reply } from "../../../callbacks/reply.ts";
import type { ImhookError } from "../../../errors.ts";
import { friendVerdicts } from "./friend-verdicts.ts";
import { interfaceInvocationReply } from "./interface-invocation.ts";
import { membersRefused, subscribersRefused } from "./members-refused.ts";
import { messageReply } from "./message.ts";
import { refusalOr } from "./refusal.ts";
import { signalReply } from "./signal.ts";

type BeforeCommand = {
  [Command in keyof CommandTypes]: CommandTypes[Command]["phase"] extends "before" ? Command : never;
}[keyof CommandTypes];
type DecisionWriters = { [Command in BeforeCommand]: (decision: Decision, body: unknown) => CommandTypes[Command]["reply"] };

export const acknowledgement: Acknowledgement = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };

/** The first codes of the ranges that reach the user together with the reason (openapi/tencent-chat, the refusal schemas). */
const REFUSED = 120_001;
const GROUP_REFUSED = 10_100;
const GIFT_REFUSED = 102_100;

const writers: DecisionWriters = {
  "Sns.CallbackPrevFriendAdd": (decision, body) => friendVerdicts(decision, body, "FriendItem"),
  "Sns.CallbackPrevFriendResponse": (decision, body) => friendVerdicts(decision, body, "ResponseFriendItem"),
  "C2C.CallbackBeforeSendMsg": (decision, body) => messageReply(decision, body, REFUSED),
  "Chatbot.OnC2CSignalMessage": (decision, body) => signalReply(decision, body),
  "Group.CallbackBeforeCreateGroup": (decision) => refusalOr(acknowledgement, decision, GROUP_REFUSED),
  "Group.CallbackBeforeApplyJoinGroup": (decision) => refusalOr(acknowledgement, decision, GROUP_REFUSED),
  "Group.CallbackBeforeInviteJoinGroup": (decision, body) => membersRefused(decision, body, GROUP_REFUSED),
  "Group.CallbackBeforeSendMsg": (decision, body) => messageReply(decision, body, GROUP_REFUSED),
  "Group.CallbackBeforeCreateTopic": (decision) => refusalOr(acknowledgement, decision, GROUP_REFUSED),
  "OfficialAccount.CallbackBeforeCreateOfficialAccount": (decision) => refusalOr(acknowledgement, decision, REFUSED),
  "OfficialAccount.CallbackBeforeAddSubscriber": (decision, body) => subscribersRefused(decision, body),
  "OfficialAccount.CallbackBeforeSendMsg": (decision, body) => messageReply(decision, body, REFUSED),
  "Live.CallbackBeforeSendGift": (decision) => refusalOr(acknowledgement, decision, GIFT_REFUSED),
  "Chatbot.InterfaceInvocation": (decision, body) => interfaceInvocationReply(decision, body),
};

/** Writes a decision as Tencent Chat understands it. Source: 1047/34354. */
export function writeReply(command: string, decision: Decision, body: unknown): Reply {
  return { ...writers[command as BeforeCommand](decision, body) };
}

/** Says that a call failed. For a before-callback the ErrorCode is 0, because any other could refuse what the user does. */
export function writeFailure({ message }: ImhookError, command: Command | null): Reply {
  return { ActionStatus: "FAIL", ErrorCode: command?.phase === "after" ? 1 : 0, ErrorInfo: message } satisfies Failure;
}
