import type { DocumentedFriendAgreement, FriendAgreement } from "../../../../generated/openim.ts";
import { allow } from "../../../callbacks/decision.ts";
import type { Description, RelationChange } from "../../../callbacks/handler.ts";
import type { OpenImHandlers } from "./types.ts";

/** Friend applications, friend lists and blocklists. No request states a time. */
export const relation: OpenImHandlers = {
  callbackBeforeAddFriendCommand: {
    describe: ({ fromUserID, toUserID }) => describe(fromUserID, [toUserID]),
    decide: allow,
  },
  // Reports the application, not a friendship.
  callbackAfterAddFriendCommand: {
    describe: ({ fromUserID, toUserID }) => describe(fromUserID, [toUserID]),
  },
  callbackBeforeAddFriendAgreeCommand: {
    describe: (request) => describe(answererOf(request), [request.fromUserID]),
    decide: allow,
  },
  callbackAfterAddFriendAgreeCommand: {
    describe: (request) => describe(answererOf(request), [request.fromUserID], befriended(answererOf(request), [request.fromUserID])),
  },
  // Only the owner's list changes; the friend keeps the owner.
  callbackAfterDeleteFriendCommand: {
    describe: ({ ownerUserID, friendUserID }) =>
      describe(ownerUserID, [friendUserID], [edge("remove", "friend", ownerUserID, friendUserID)]),
  },
  callbackBeforeSetFriendRemarkCommand: {
    describe: ({ ownerUserID, friendUserID }) => describe(ownerUserID, [friendUserID]),
    decide: allow,
  },
  callbackAfterSetFriendRemarkCommand: {
    describe: ({ ownerUserID, friendUserID }) => describe(ownerUserID, [friendUserID]),
  },
  // No after-callback follows, so what was let through counts as done.
  callbackBeforeAddBlackCommand: {
    describe: ({ ownerUserID, blackUserID }) => describe(ownerUserID, [blackUserID], [edge("add", "block", ownerUserID, blackUserID)]),
    decide: allow,
  },
  callbackAfterRemoveBlackCommand: {
    describe: ({ ownerUserID, blackUserID }) => describe(ownerUserID, [blackUserID], [edge("remove", "block", ownerUserID, blackUserID)]),
  },
  callbackBeforeImportFriendsCommand: {
    describe: ({ ownerUserID, friendUserIDs }) => describe(ownerUserID, friendUserIDs ?? []),
    decide: allow,
  },
  callbackAfterImportFriendsCommand: {
    describe: ({ ownerUserID, friendUserIDs }) => describe(ownerUserID, friendUserIDs ?? [], befriended(ownerUserID, friendUserIDs ?? [])),
  },
};

function describe(actor: string | null, targets: string[], changes: RelationChange[] = []): Description {
  return { actor, targets, eventTime: null, changes };
}

function answererOf(request: FriendAgreement | DocumentedFriendAgreement): string {
  return "blackUserID" in request ? request.blackUserID : request.toUserID;
}

/** OpenIM stores a friendship in the lists of both. */
function befriended(user: string, others: string[]): RelationChange[] {
  return others.flatMap((other) => [edge("add", "friend", user, other), edge("add", "friend", other, user)]);
}

function edge(change: RelationChange["change"], kind: RelationChange["kind"], owner: string, target: string): RelationChange {
  return { change, kind, owner, target };
}
