import { allow, discard, modify, refuse, verdicts } from "../../src/callbacks/decision.ts";
import { toSummary } from "../../src/callbacks/summary.ts";
import { handlers as openIm } from "../../src/senders/openim/handlers/index.ts";
import type { OpenImHandlerMap } from "../../src/senders/openim/handlers/types.ts";
import { handlers as tencentChat } from "../../src/senders/tencent-chat/handlers/index.ts";
import type { TencentChatHandlerMap } from "../../src/senders/tencent-chat/handlers/types.ts";

// Compiled by `npm run check` and never run: each line below an expectation must fail to compile, or the check fails.

const summary = toSummary({});

const { "State.StateChange": _stateChange, ...withoutStateChange } = tencentChat;
// @ts-expect-error a command without a handler
export const missing: TencentChatHandlerMap = withoutStateChange;

// @ts-expect-error a misspelt command
export const misspelt: OpenImHandlerMap = { ...openIm, callbackBeforeAddBlakCommand: { summarize: () => summary } };

export const wrongField: Pick<TencentChatHandlerMap, "Sns.CallbackBlackListAdd"> = {
  // @ts-expect-error a field that the request does not have
  "Sns.CallbackBlackListAdd": { summarize: ({ FriendItem }) => ({ ...summary, targets: FriendItem }) },
};

export const wrongType: Pick<TencentChatHandlerMap, "Follow.CallbackAfterFollowAdd"> = {
  // @ts-expect-error EventTime may be absent, a summary says null
  "Follow.CallbackAfterFollowAdd": { summarize: ({ EventTime }) => ({ ...summary, eventTime: EventTime }) },
};

// Without a decision of its own the command is allowed.
export const undecided: OpenImHandlerMap["callbackBeforeAddBlackCommand"] = { summarize: () => summary };

export const decisions: Array<Pick<TencentChatHandlerMap, "Sns.CallbackPrevFriendAdd">> = [
  { "Sns.CallbackPrevFriendAdd": { summarize: () => summary, decide: () => allow() } },
  { "Sns.CallbackPrevFriendAdd": { summarize: () => summary, decide: () => refuse("closed") } },
  { "Sns.CallbackPrevFriendAdd": { summarize: () => summary, decide: async () => verdicts([{ user: "bob", message: "full" }]) } },
  // @ts-expect-error Tencent Chat changes nothing in a friend request
  { "Sns.CallbackPrevFriendAdd": { summarize: () => summary, decide: () => modify({ Remark: "x" }) } },
  // @ts-expect-error a friend request cannot be discarded
  { "Sns.CallbackPrevFriendAdd": { summarize: () => summary, decide: () => ({ kind: "discard" }) } },
  // @ts-expect-error a reply in the sender's format is no decision
  { "Sns.CallbackPrevFriendAdd": { summarize: () => summary, decide: () => ({ ActionStatus: "OK", ErrorCode: 0 }) } },
];

export const changes: Array<OpenImHandlerMap["callbackBeforeSetFriendRemarkCommand"]> = [
  { summarize: () => summary, decide: () => modify({ remark: "Otto R." }) },
  // @ts-expect-error a remark is text
  { summarize: () => summary, decide: () => modify({ remark: 7 }) },
  // @ts-expect-error the command honours no such field
  { summarize: () => summary, decide: () => modify({ friendUserIDs: ["otto"] }) },
  // @ts-expect-error one user is labelled, so there is nothing to tell apart
  { summarize: () => summary, decide: () => verdicts([]) },
];

// What a request says can be returned as a change: test/senders/modify.test.ts shows that the reply is legal.
export const ownGroup: OpenImHandlerMap["callbackBeforeCreateGroupCommand"] = {
  summarize: () => summary,
  decide: (request) => modify({ ...request, needVerification: 1 }),
};

export const ownUsers: OpenImHandlerMap["callbackBeforeUserRegisterCommand"] = {
  summarize: () => summary,
  decide: ({ users }) => {
    const given = Array.isArray(users) ? users : [];
    const defaults = { nickname: "", faceURL: "", ex: "", appMangerLevel: 0, globalRecvMsgOpt: 0 };
    return modify({ users: given.map((user) => ({ ...defaults, ...user, nickname: user.nickname?.trim() ?? "" })) });
  },
};

export const ownElements: TencentChatHandlerMap["Group.CallbackBeforeSendMsg"] = {
  summarize: () => summary,
  decide: ({ MsgBody }) => modify({ MsgBody: [...MsgBody, { MsgType: "TIMTextElem", MsgContent: { Text: "checked" } }] }),
};

export const unchangeable: OpenImHandlerMap["callbackBeforeAddBlackCommand"] = {
  summarize: () => summary,
  // @ts-expect-error OpenIM can allow or refuse a block, not change it
  decide: () => modify({ blackUserID: "x" }),
};

// An after-command decides nothing: a handler that tries has no effect, and says so here.
export const notified: OpenImHandlerMap["callbackAfterRemoveBlackCommand"] = {
  summarize: () => summary,
  // @ts-expect-error there is nothing to decide
  decide: () => refuse("too late"),
};

export const messages: Array<TencentChatHandlerMap["C2C.CallbackBeforeSendMsg"]> = [
  { summarize: () => summary, decide: () => discard() },
  { summarize: () => summary, decide: () => modify({ CloudCustomData: "{}" }) },
  { summarize: () => summary, decide: () => modify({ MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hi" } }] }) },
  // @ts-expect-error an element has a type
  { summarize: () => summary, decide: () => modify({ MsgBody: [{ Text: "hi" }] }) },
  // @ts-expect-error a message has one receiver, so there is nothing to tell apart
  { summarize: () => summary, decide: () => verdicts([]) },
];

export const creations: Array<TencentChatHandlerMap["Group.CallbackBeforeCreateGroup"]> = [
  { summarize: () => summary, decide: () => refuse("too many groups", { code: 10_105 }) },
  // @ts-expect-error the creation of a group cannot be discarded
  { summarize: () => summary, decide: () => discard() },
];

// What every reply repeats need not be said.
export const renamed: OpenImHandlerMap["callbackBeforeSetGroupInfoCommand"] = {
  summarize: () => summary,
  decide: () => modify({ ex: "{}" }),
};

export const joining: Array<OpenImHandlerMap["callbackBeforeMembersJoinGroupCommand"]> = [
  { summarize: () => summary, decide: () => modify({ memberCallbackList: [{ userID: "lena", roleLevel: 60 }] }) },
  // @ts-expect-error an element without a user id crashes OpenIM
  { summarize: () => summary, decide: () => modify({ memberCallbackList: [{ roleLevel: 60 }] }) },
  // @ts-expect-error and so does one that is null
  { summarize: () => summary, decide: () => modify({ memberCallbackList: [null] }) },
];
