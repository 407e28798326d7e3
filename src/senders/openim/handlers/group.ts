import type { DocumentedGroupInfo, GroupInfo, GroupInfoEx, InitialMember } from "../../../../generated/openim.ts";
import { allow } from "../../../callbacks/decision.ts";
import { type Description, describe, type StatedEvent } from "../../../callbacks/handler.ts";
import type { OpenImHandlers } from "./types.ts";

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
export const group: Pick<OpenImHandlers, Command> = {
  callbackBeforeCreateGroupCommand: {
    describe: ({ groupID, ownerUserID, creatorUserID, initMemberList }) =>
      describe({ actor: creatorUserID || ownerUserID || idsOf(initMemberList)[0], targets: idsOf(initMemberList), group: groupID }),
    decide: allow,
  },
  callbackAfterCreateGroupCommand: {
    describe: ({ groupID, ownerUserID, creatorUserID, initMemberList }) =>
      describe({
        actor: creatorUserID || ownerUserID,
        targets: idsOf(initMemberList),
        group: groupID,
        events: [{ type: "group.created", target: ownerUserID || null }, ...joined(idsOf(initMemberList))],
      }),
  },
  // Invitations and approved applications have no after-callback, so members are taken to have joined where they were let through.
  callbackBeforeMembersJoinGroupCommand: {
    describe: (request) => {
      const members = "memberList" in request ? (request.memberList ?? []).map((member) => member.userID) : [request.userID];
      return describe({ targets: members, group: request.groupID, events: joined(members) });
    },
    decide: allow,
  },
  callbackBeforeInviteJoinGroupCommand: {
    describe: ({ groupID, invitedUserIDs }) => describe({ targets: invitedOf(invitedUserIDs), group: groupID }),
    decide: allow,
  },
  callbackBeforeJoinGroupCommand: {
    describe: (request) => describe({ actor: "applyID" in request ? request.applyID : request.userID, group: request.groupID }),
    decide: allow,
  },
  callbackAfterJoinGroupCommand: {
    describe: (request) => {
      const member = "inviterUserID" in request ? request.inviterUserID : request.userID;
      return describe({ actor: member, group: request.groupID, events: joined([member]) });
    },
  },
  callbackAfterQuitGroupCommand: {
    describe: ({ groupID, userID }) => describe({ actor: userID, group: groupID, events: left([userID]) }),
  },
  callbackAfterKickGroupCommand: {
    describe: ({ groupID, kickedUserIDs }) => describe({ targets: kickedUserIDs ?? [], group: groupID, events: left(kickedUserIDs ?? []) }),
  },
  callbackAfterDisMissGroupCommand: {
    describe: ({ groupID, ownerID, membersID, memberList }) =>
      describe({ actor: ownerID, targets: membersID ?? memberList ?? [], group: groupID, events: [{ type: "group.dismissed" }] }),
  },
  callbackAfterTransferGroupOwnerCommand: {
    describe: ({ groupID, oldOwnerUserID, newOwnerUserID }) =>
      describe({
        actor: oldOwnerUserID,
        targets: [newOwnerUserID],
        group: groupID,
        events: [{ type: "group.owner-changed", target: newOwnerUserID }],
      }),
  },
  callbackBeforeSetGroupMemberInfoCommand: {
    describe: ({ groupID, userID }) => describe({ targets: [userID], group: groupID }),
    decide: allow,
  },
  callbackAfterSetGroupMemberInfoCommand: {
    describe: ({ groupID, userID }) => describe({ targets: [userID], group: groupID }),
  },
  callbackBeforeSetGroupInfoCommand: {
    describe: ({ groupID }) => describe({ group: groupID }),
    decide: allow,
  },
  callbackAfterSetGroupInfoCommand: {
    describe: (request) => changed(request),
  },
  callbackBeforeSetGroupInfoExCommand: {
    describe: ({ groupID }) => describe({ group: groupID }),
    decide: allow,
  },
  callbackAfterSetGroupInfoExCommand: {
    describe: (request) => changed(request),
  },
};

function changed(request: GroupInfo | GroupInfoEx | DocumentedGroupInfo): Description {
  const groupID = "groupInfoForSet" in request ? request.groupInfoForSet.groupID : request.groupID;
  return describe({ group: groupID, events: [{ type: "group.changed" }] });
}

function joined(members: string[]): StatedEvent[] {
  return [...new Set(members)].map((target) => ({ type: "member.joined", target }));
}

function left(members: string[]): StatedEvent[] {
  return members.map((target) => ({ type: "member.left", target }));
}

function idsOf(members: InitialMember[] | null | undefined): string[] {
  return (members ?? []).map((member) => member.userID);
}

/** The invited users: a list on the wire, one user in an older document's example. */
function invitedOf(invited: string[] | string | null): string[] {
  return typeof invited === "string" ? [invited] : (invited ?? []);
}
