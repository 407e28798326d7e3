import type { NewEntry } from "../../src/journal/journal.ts";
import { newEntry } from "./entries.ts";

/** A change of a relation: its kind, who makes it, and the other user or the group. */
export interface RelationStep {
  kind: keyof typeof KINDS;
  user: string;
  other: string;
  group: string;
  time: number;
}

type Make = (step: RelationStep) => [command: string, body: Record<string, unknown>];

/** Callbacks of both senders that begin and end every kind of relation. */
const KINDS = {
  befriend: ({ user, other }) => ["Sns.CallbackFriendAdd", { PairList: [{ From_Account: user, To_Account: other }] }],
  unfriend: ({ user, other }) => ["Sns.CallbackFriendDelete", { PairList: [{ From_Account: user, To_Account: other }] }],
  block: ({ user, other }) => ["Sns.CallbackBlackListAdd", { PairList: [{ From_Account: user, To_Account: other }] }],
  unblock: ({ user, other }) => ["Sns.CallbackBlackListDelete", { PairList: [{ From_Account: user, To_Account: other }] }],
  follow: ({ user, other, time }) => [
    "Follow.CallbackAfterFollowAdd",
    { From_Account: user, FollowList: [{ To_Account: other }], EventTime: time },
  ],
  createGroup: ({ user, other, group }) => [
    "Group.CallbackAfterCreateGroup",
    { GroupId: group, Operator_Account: user, Owner_Account: user, MemberList: [{ Member_Account: other }] },
  ],
  join: ({ user, other, group }) => [
    "Group.CallbackAfterNewMemberJoin",
    { GroupId: group, Operator_Account: user, NewMemberList: [{ Member_Account: other }] },
  ],
  leave: ({ user, other, group }) => [
    "Group.CallbackAfterMemberExit",
    { GroupId: group, Operator_Account: user, ExitMemberList: [{ Member_Account: other }] },
  ],
  passOn: ({ user, other, group }) => [
    "Group.CallbackAfterChangeGroupOwner",
    { GroupId: group, Operator_Account: user, OldOwner_Account: user, NewOwner_Account: other },
  ],
  dismiss: ({ user, group }) => ["Group.CallbackAfterGroupDestroyed", { GroupId: group, Operator_Account: user, Owner_Account: user }],
  befriendBoth: ({ user, other }) => ["callbackAfterImportFriendsCommand", { ownerUserID: user, friendUserIDs: [other] }],
  announceBlock: ({ user, other }) => ["callbackBeforeAddBlackCommand", { ownerUserID: user, blackUserID: other }],
  endBlock: ({ user, other }) => ["callbackAfterRemoveBlackCommand", { ownerUserID: user, blackUserID: other }],
} as const satisfies Record<string, Make>;

export const RELATION_KINDS = Object.keys(KINDS) as Array<RelationStep["kind"]>;

/** The entry of such a callback. */
export function relationEntry(step: RelationStep, fields: Partial<NewEntry> = {}): NewEntry {
  const [command, body] = KINDS[step.kind](step);
  const isTencentChat = command.includes(".");
  return newEntry({
    sender: isTencentChat ? "tencent-chat" : "openim",
    app: isTencentChat ? "1400000000" : "sample",
    command,
    receivedCommand: command,
    phase: command.includes("Before") ? "before" : "after",
    decision: command.includes("Before") ? { kind: "allow" } : null,
    eventTime: step.time,
    actor: step.user,
    targets: [step.other],
    group: step.group,
    body: JSON.stringify({ [isTencentChat ? "CallbackCommand" : "callbackCommand"]: command, ...body }),
    ...fields,
  });
}
