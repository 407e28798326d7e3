import { allow, discard, modify, refuse, verdicts } from "../../src/callbacks/decision.ts";
import { summarize } from "../../src/callbacks/handler.ts";
import { handlers as openIm } from "../../src/senders/openim/handlers/index.ts";
import type { OpenImHandlers } from "../../src/senders/openim/handlers/types.ts";
import { handlers as tencentChat } from "../../src/senders/tencent-chat/handlers/index.ts";
import type { TencentChatHandlers } from "../../src/senders/tencent-chat/handlers/types.ts";

// Compiled by `npm run check` and never run: each line below an expectation must fail to compile, or the check fails.

const description = summarize({});

const { "State.StateChange": _stateChange, ...withoutStateChange } = tencentChat;
// @ts-expect-error a command without a handler
export const missing: TencentChatHandlers = withoutStateChange;

// @ts-expect-error a misspelt command
export const misspelt: OpenImHandlers = { ...openIm, callbackBeforeAddBlakCommand: { describe: () => description } };

export const wrongField: Pick<TencentChatHandlers, "Sns.CallbackBlackListAdd"> = {
  // @ts-expect-error a field that the request does not have
  "Sns.CallbackBlackListAdd": { summarize: ({ FriendItem }) => ({ ...description, targets: FriendItem }) },
};

export const wrongType: Pick<TencentChatHandlers, "Follow.CallbackAfterFollowAdd"> = {
  // @ts-expect-error EventTime may be absent, a description says null
  "Follow.CallbackAfterFollowAdd": { summarize: ({ EventTime }) => ({ ...description, eventTime: EventTime }) },
};

// @ts-expect-error a before-command has to decide
export const undecided: OpenImHandlers["callbackBeforeAddBlackCommand"] = { summarize: () => description };

export const decisions: Array<Pick<TencentChatHandlers, "Sns.CallbackPrevFriendAdd">> = [
  { "Sns.CallbackPrevFriendAdd": { summarize: () => description, decide: () => allow() } },
  { "Sns.CallbackPrevFriendAdd": { summarize: () => description, decide: () => refuse("closed") } },
  { "Sns.CallbackPrevFriendAdd": { summarize: () => description, decide: async () => verdicts([{ user: "bob", message: "full" }]) } },
  // @ts-expect-error Tencent Chat changes nothing in a friend request
  { "Sns.CallbackPrevFriendAdd": { summarize: () => description, decide: () => modify({ Remark: "x" }) } },
  // @ts-expect-error a friend request cannot be discarded
  { "Sns.CallbackPrevFriendAdd": { summarize: () => description, decide: () => ({ kind: "discard" }) } },
  // @ts-expect-error a reply in the sender's format is no decision
  { "Sns.CallbackPrevFriendAdd": { summarize: () => description, decide: () => ({ ActionStatus: "OK", ErrorCode: 0 }) } },
];

export const changes: Array<OpenImHandlers["callbackBeforeSetFriendRemarkCommand"]> = [
  { summarize: () => description, decide: () => modify({ remark: "Otto R." }) },
  // @ts-expect-error a remark is text
  { summarize: () => description, decide: () => modify({ remark: 7 }) },
  // @ts-expect-error the command honours no such field
  { summarize: () => description, decide: () => modify({ friendUserIDs: ["otto"] }) },
  // @ts-expect-error one user is labelled, so there is nothing to tell apart
  { summarize: () => description, decide: () => verdicts([]) },
];

export const unchangeable: OpenImHandlers["callbackBeforeAddBlackCommand"] = {
  summarize: () => description,
  // @ts-expect-error OpenIM can allow or refuse a block, not change it
  decide: () => modify({ blackUserID: "x" }),
};

// An after-command decides nothing: a handler that tries has no effect, and says so here.
export const notified: OpenImHandlers["callbackAfterRemoveBlackCommand"] = {
  summarize: () => description,
  // @ts-expect-error there is nothing to decide
  decide: () => refuse("too late"),
};

export const messages: Array<TencentChatHandlers["C2C.CallbackBeforeSendMsg"]> = [
  { summarize: () => description, decide: () => discard() },
  { summarize: () => description, decide: () => modify({ CloudCustomData: "{}" }) },
  { summarize: () => description, decide: () => modify({ MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hi" } }] }) },
  // @ts-expect-error an element has a type
  { summarize: () => description, decide: () => modify({ MsgBody: [{ Text: "hi" }] }) },
  // @ts-expect-error a message has one receiver, so there is nothing to tell apart
  { summarize: () => description, decide: () => verdicts([]) },
];

export const creations: Array<TencentChatHandlers["Group.CallbackBeforeCreateGroup"]> = [
  { summarize: () => description, decide: () => refuse("too many groups", { code: 10_105 }) },
  // @ts-expect-error the creation of a group cannot be discarded
  { summarize: () => description, decide: () => discard() },
];

// What every reply repeats need not be said.
export const renamed: OpenImHandlers["callbackBeforeSetGroupInfoCommand"] = {
  summarize: () => description,
  decide: () => modify({ ex: "{}" }),
};

export const joining: Array<OpenImHandlers["callbackBeforeMembersJoinGroupCommand"]> = [
  { summarize: () => description, decide: () => modify({ memberCallbackList: [{ userID: "lena", roleLevel: 60 }] }) },
  // @ts-expect-error an element without a user id crashes OpenIM
  { summarize: () => description, decide: () => modify({ memberCallbackList: [{ roleLevel: 60 }] }) },
  // @ts-expect-error and so does one that is null
  { summarize: () => description, decide: () => modify({ memberCallbackList: [null] }) },
];
