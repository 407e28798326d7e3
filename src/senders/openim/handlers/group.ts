import type { DocumentedGroupInfo, GroupInfo, GroupInfoEx, InitialMember } from "../../../../generated/openim.ts";
import { type CallbackSummary, type EventDraft, toSummary } from "../../../callbacks/summary.ts";
import type { OpenImHandlerMap } from "./types.ts";

type Command =
  | "callbackBeforeCreateGroupCommand"
  | "callbackAfterCreateGroupCommand"
  | "callbackBeforeMembersJoinGroupCommand"
  | "callbackBeforeInviteJoinGroupCommand"
  | "callbackBeforeJoinGroupCommand"
  | "callbackAfterJoinGroupCommand"
  | "callbackAfterQuitGroupCommand"
  | "callbackAfterKickGroupCommand"
  | "callbackAfterDisMissGroupCommand"
  | "callbackAfterTransferGroupOwnerCommand"
  | "callbackBeforeSetGroupMemberInfoCommand"
  | "callbackAfterSetGroupMemberInfoCommand"
  | "callbackBeforeSetGroupInfoCommand"
  | "callbackAfterSetGroupInfoCommand"
  | "callbackBeforeSetGroupInfoExCommand"
  | "callbackAfterSetGroupInfoExCommand";

/** Groups, their data and their members. Few requests say who acts. */
export const group: Pick<OpenImHandlerMap, Command> = {
  callbackBeforeCreateGroupCommand: {
    summarize: ({ groupID, ownerUserID, creatorUserID, initMemberList }) =>
      toSummary({ actor: creatorUserID || ownerUserID || idsOf(initMemberList)[0], targets: idsOf(initMemberList), group: groupID }),
  },
  callbackAfterCreateGroupCommand: {
    summarize: ({ groupID, ownerUserID, creatorUserID, createTime, initMemberList }) =>
      toSummary({
        actor: creatorUserID || ownerUserID,
        targets: idsOf(initMemberList),
        group: groupID,
        eventTime: createTime,
        events: [{ type: "group.created", target: ownerUserID || null }, ...joined(idsOf(initMemberList))],
      }),
  },
  // Invitations and approved applications have no after-callback, so allowed members count as joined.
  callbackBeforeMembersJoinGroupCommand: {
    summarize: (request) => {
      const members = "memberList" in request ? (request.memberList ?? []).map((member) => member.userID) : [request.userID];
      return toSummary({ targets: members, group: request.groupID, events: joined(members) });
    },
  },
  callbackBeforeInviteJoinGroupCommand: {
    summarize: ({ groupID, invitedUserIDs }) => toSummary({ targets: invitedOf(invitedUserIDs), group: groupID }),
  },
  callbackBeforeJoinGroupCommand: {
    summarize: (request) => toSummary({ actor: "applyID" in request ? request.applyID : request.userID, group: request.groupID }),
  },
  callbackAfterJoinGroupCommand: {
    summarize: (request) => {
      const member = "inviterUserID" in request ? request.inviterUserID : request.userID;
      return toSummary({ actor: member, group: request.groupID, events: joined([member]) });
    },
  },
  callbackAfterQuitGroupCommand: {
    summarize: ({ groupID, userID }) => toSummary({ actor: userID, group: groupID, events: left([userID]) }),
  },
  callbackAfterKickGroupCommand: {
    summarize: ({ groupID, kickedUserIDs }) =>
      toSummary({ targets: kickedUserIDs ?? [], group: groupID, events: left(kickedUserIDs ?? []) }),
  },
  callbackAfterDisMissGroupCommand: {
    summarize: ({ groupID, ownerID, membersID, memberList }) =>
      toSummary({ actor: ownerID, targets: membersID ?? memberList ?? [], group: groupID, events: [{ type: "group.dismissed" }] }),
  },
  callbackAfterTransferGroupOwnerCommand: {
    summarize: ({ groupID, oldOwnerUserID, newOwnerUserID }) =>
      toSummary({
        actor: oldOwnerUserID,
        targets: [newOwnerUserID],
        group: groupID,
        events: [{ type: "group.owner-changed", target: newOwnerUserID }],
      }),
  },
  callbackBeforeSetGroupMemberInfoCommand: {
    summarize: ({ groupID, userID }) => toSummary({ targets: [userID], group: groupID }),
  },
  callbackAfterSetGroupMemberInfoCommand: {
    summarize: ({ groupID, userID }) => toSummary({ targets: [userID], group: groupID }),
  },
  callbackBeforeSetGroupInfoCommand: {
    summarize: ({ groupID }) => toSummary({ group: groupID }),
  },
  callbackAfterSetGroupInfoCommand: {
    summarize: (request) => changed(request),
  },
  callbackBeforeSetGroupInfoExCommand: {
    summarize: ({ groupID }) => toSummary({ group: groupID }),
  },
  callbackAfterSetGroupInfoExCommand: {
    summarize: (request) => changed(request),
  },
};

function changed(request: GroupInfo | GroupInfoEx | DocumentedGroupInfo): CallbackSummary {
  const groupID = "groupInfoForSet" in request ? request.groupInfoForSet.groupID : request.groupID;
  return toSummary({ group: groupID, events: [{ type: "group.changed" }] });
}

function joined(members: string[]): EventDraft[] {
  return [...new Set(members)].map((target) => ({ type: "member.joined", target }));
}

function left(members: string[]): EventDraft[] {
  return members.map((target) => ({ type: "member.left", target }));
}

function idsOf(members: InitialMember[] | null | undefined): string[] {
  return (members ?? []).map((member) => member.userID);
}

/** The invited users: a list on the wire, a text with a list in brackets in an older document's example. */
function invitedOf(invited: string[] | string | null): string[] {
  if (typeof invited !== "string") return invited ?? [];
  const [, list] = /^\[(.*)\]$/.exec(invited) ?? [];
  return list === undefined ? [invited] : list.split(",").map((user) => user.trim());
}
