import { commands } from "../../../generated/tencent-chat.commands.ts";
import type { Acknowledgement, Failure, operations } from "../../../generated/tencent-chat.ts";
import type { Decision } from "../../callbacks/decision.ts";
import type { ReplyOf } from "../../callbacks/handler.ts";
import type { ReplyWriter } from "../../callbacks/sender.ts";
import { friendVerdicts } from "./replies/friend-verdicts.ts";
import { membersRefused, subscribersRefused } from "./replies/members-refused.ts";
import { messageReply } from "./replies/message.ts";
import { refusalOr } from "./replies/refusal.ts";
import { signalReply } from "./replies/signal.ts";

type Commands = typeof commands;
type BeforeCommand = { [Command in keyof Commands]: Commands[Command]["phase"] extends "before" ? Command : never }[keyof Commands];
type DecisionWriters = { [Command in BeforeCommand]: (decision: Decision, body: unknown) => ReplyOf<operations[Command]> };

const ACKNOWLEDGEMENT: Acknowledgement = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };

/** First codes of the ranges that reach the refused user together with the reason (openapi/tencent-chat, the refusal schemas). */
const REFUSED = 120_001;
const GROUP_REFUSED = 10_100;

const writers: DecisionWriters = {
  "Sns.CallbackPrevFriendAdd": (decision, body) => friendVerdicts(decision, body, "FriendItem"),
  "Sns.CallbackPrevFriendResponse": (decision, body) => friendVerdicts(decision, body, "ResponseFriendItem"),
  "C2C.CallbackBeforeSendMsg": (decision) => messageReply(decision, REFUSED),
  "Chatbot.OnC2CSignalMessage": (decision) => signalReply(decision),
  "Group.CallbackBeforeCreateGroup": (decision) => refusalOr(ACKNOWLEDGEMENT, decision, GROUP_REFUSED),
  "Group.CallbackBeforeApplyJoinGroup": (decision) => refusalOr(ACKNOWLEDGEMENT, decision, GROUP_REFUSED),
  "Group.CallbackBeforeInviteJoinGroup": (decision) => membersRefused(decision, GROUP_REFUSED),
  "Group.CallbackBeforeSendMsg": (decision) => messageReply(decision, GROUP_REFUSED),
  "Group.CallbackBeforeCreateTopic": (decision) => refusalOr(ACKNOWLEDGEMENT, decision, GROUP_REFUSED),
  "OfficialAccount.CallbackBeforeCreateOfficialAccount": (decision) => refusalOr(ACKNOWLEDGEMENT, decision, REFUSED),
  "OfficialAccount.CallbackBeforeAddSubscriber": (decision) => subscribersRefused(decision),
  "OfficialAccount.CallbackBeforeSendMsg": (decision) => messageReply(decision, REFUSED),
};

/** Writes as Tencent Chat understands it (vendor document 1047/34354). */
export const reply: ReplyWriter = {
  acknowledgement: ACKNOWLEDGEMENT,
  decision: (command, decision, body) => writers[command as BeforeCommand](decision, body),
  failure: (error, command) => ({ ActionStatus: "FAIL", ErrorCode: isAfter(command) ? 1 : 0, ErrorInfo: error.message }) satisfies Failure,
};

function isAfter(command: string | null): boolean {
  return command !== null && commands[command as keyof Commands]?.phase === "after";
}
