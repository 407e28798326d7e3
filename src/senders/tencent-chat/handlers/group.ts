import { type EventDraft, toSummary } from "../../../callbacks/summary.ts";
import type { TencentChatHandlerMap } from "./types.ts";

type Command =
  | "Group.CallbackBeforeCreateGroup"
  | "Group.CallbackAfterCreateGroup"
  | "Group.CallbackAfterGroupFull"
  | "Group.CallbackAfterGroupDestroyed"
  | "Group.CallbackAfterGroupInfoChanged"
  | "Group.CallbackAfterChangeGroupOwner"
  | "Group.CallbackAfterGroupAttrChanged"
  | "Group.CallbackBeforeApplyJoinGroup"
  | "Group.CallbackBeforeInviteJoinGroup"
  | "Group.CallbackAfterNewMemberJoin"
  | "Group.CallbackAfterMemberExit"
  | "Group.CallbackAfterMemberFieldChanged"
  | "Group.CallbackOnMemberStateChange"
  | "Group.CallbackOnDailyGroupQuotaAlarm";

/** Groups: creation, profile, members, live-group presence and the daily quota. */
export const group: Pick<TencentChatHandlerMap, Command> = {
  "Group.CallbackBeforeCreateGroup": {
    summarize: ({ Operator_Account, Owner_Account, MemberList, EventTime }) =>
      toSummary({ actor: Operator_Account, targets: [Owner_Account, ...idsOf(MemberList)], eventTime: EventTime }),
  },
  "Group.CallbackAfterCreateGroup": {
    summarize: ({ GroupId, Operator_Account, Owner_Account, MemberList, EventTime }) =>
      toSummary({
        actor: Operator_Account,
        targets: [Owner_Account, ...idsOf(MemberList)],
        group: GroupId,
        eventTime: EventTime,
        events: [{ type: "group.created", target: Owner_Account || null }, ...each("member.joined", idsOf(MemberList))],
      }),
  },
  "Group.CallbackAfterGroupFull": {
    summarize: ({ GroupId, EventTime }) => toSummary({ group: GroupId, eventTime: EventTime }),
  },
  "Group.CallbackAfterGroupDestroyed": {
    summarize: ({ GroupId, Operator_Account, Owner_Account, MemberList, EventTime }) =>
      toSummary({
        actor: Operator_Account,
        targets: [Owner_Account, ...idsOf(MemberList)],
        group: GroupId,
        eventTime: EventTime,
        events: [{ type: "group.dismissed" }],
      }),
  },
  "Group.CallbackAfterGroupInfoChanged": {
    summarize: ({ GroupId, Operator_Account, EventTime }) => changed(GroupId, Operator_Account, EventTime),
  },
  "Group.CallbackAfterChangeGroupOwner": {
    summarize: ({ GroupId, Operator_Account, OldOwner_Account, NewOwner_Account, EventTime }) =>
      toSummary({
        actor: Operator_Account,
        targets: [OldOwner_Account, NewOwner_Account],
        group: GroupId,
        eventTime: EventTime,
        events: [{ type: "group.owner-changed", target: NewOwner_Account }],
      }),
  },
  "Group.CallbackAfterGroupAttrChanged": {
    summarize: ({ GroupId, Operator_Account, EventTime }) => changed(GroupId, Operator_Account, EventTime),
  },
  "Group.CallbackBeforeApplyJoinGroup": {
    summarize: ({ GroupId, Requestor_Account, EventTime }) => toSummary({ actor: Requestor_Account, group: GroupId, eventTime: EventTime }),
  },
  "Group.CallbackBeforeInviteJoinGroup": {
    summarize: ({ GroupId, Operator_Account, DestinationMembers, EventTime }) =>
      toSummary({ actor: Operator_Account, targets: idsOf(DestinationMembers), group: GroupId, eventTime: EventTime }),
  },
  "Group.CallbackAfterNewMemberJoin": {
    summarize: ({ GroupId, TopicId, Operator_Account, NewMemberList, EventTime }) =>
      toSummary({
        actor: Operator_Account,
        targets: idsOf(NewMemberList),
        group: GroupId,
        eventTime: EventTime,
        events: TopicId ? [] : each("member.joined", idsOf(NewMemberList)),
      }),
  },
  // A user who leaves a private topic stays in the community.
  "Group.CallbackAfterMemberExit": {
    summarize: ({ GroupId, TopicId, Operator_Account, ExitMemberList, EventTime }) =>
      toSummary({
        actor: Operator_Account,
        targets: idsOf(ExitMemberList),
        group: GroupId,
        eventTime: EventTime,
        events: TopicId ? [] : each("member.left", idsOf(ExitMemberList)),
      }),
  },
  "Group.CallbackAfterMemberFieldChanged": {
    summarize: (request) =>
      toSummary({
        actor: request.Operator_Account,
        targets: [request.Modified_Account ?? request.Member_Account],
        group: request.GroupId,
        eventTime: request.EventTime,
      }),
  },
  "Group.CallbackOnMemberStateChange": {
    summarize: ({ GroupId, MemberList, EventTime }) => toSummary({ targets: idsOf(MemberList), group: GroupId, eventTime: EventTime }),
  },
  "Group.CallbackOnDailyGroupQuotaAlarm": {
    summarize: ({ EventTime }) => toSummary({ eventTime: EventTime }),
  },
};

function changed(groupId: string, actor: string | undefined, eventTime: number | string | undefined) {
  return toSummary({ actor, group: groupId, eventTime, events: [{ type: "group.changed" }] });
}

function idsOf(members: Array<{ Member_Account: string }> | undefined): string[] {
  return (members ?? []).map((member) => member.Member_Account);
}

function each(type: EventDraft["type"], targets: string[]): EventDraft[] {
  return targets.map((target) => ({ type, target }));
}
