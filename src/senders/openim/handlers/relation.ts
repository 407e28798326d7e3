import type { DocumentedFriendAgreement, FriendAgreement } from "../../../../generated/openim.ts";
import { allow } from "../../../callbacks/decision.ts";
import { describe, type StatedEvent } from "../../../callbacks/handler.ts";
import type { OpenImHandlers } from "./types.ts";

type Command =
  | "callbackBeforeAddFriendCommand"
  | "callbackAfterAddFriendCommand"
  | "callbackBeforeAddFriendAgreeCommand"
  | "callbackAfterAddFriendAgreeCommand"
  | "callbackAfterDeleteFriendCommand"
  | "callbackBeforeSetFriendRemarkCommand"
  | "callbackAfterSetFriendRemarkCommand"
  | "callbackBeforeAddBlackCommand"
  | "callbackAfterRemoveBlackCommand"
  | "callbackBeforeImportFriendsCommand"
  | "callbackAfterImportFriendsCommand";

/** Friend applications, friend lists and blocklists. No request states a time. */
export const relation: Pick<OpenImHandlers, Command> = {
  callbackBeforeAddFriendCommand: {
    describe: ({ fromUserID, toUserID }) => describe({ actor: fromUserID, targets: [toUserID] }),
    decide: allow,
  },
  // Reports the application, not a friendship.
  callbackAfterAddFriendCommand: {
    describe: ({ fromUserID, toUserID }) =>
      describe({ actor: fromUserID, targets: [toUserID], events: [{ type: "friend.requested", target: toUserID }] }),
  },
  callbackBeforeAddFriendAgreeCommand: {
    describe: (request) => describe({ actor: answererOf(request), targets: [request.fromUserID] }),
    decide: allow,
  },
  callbackAfterAddFriendAgreeCommand: {
    describe: (request) => {
      const [actor, applicant] = [answererOf(request), request.fromUserID];
      return describe({
        actor,
        targets: [applicant],
        events: [{ type: "friend.answered", target: applicant }, ...befriended(actor, [applicant])],
      });
    },
  },
  // Only the owner's list changes; the friend keeps the owner.
  callbackAfterDeleteFriendCommand: {
    describe: ({ ownerUserID, friendUserID }) =>
      describe({ actor: ownerUserID, targets: [friendUserID], events: [{ type: "friend.removed", target: friendUserID }] }),
  },
  callbackBeforeSetFriendRemarkCommand: {
    describe: ({ ownerUserID, friendUserID }) => describe({ actor: ownerUserID, targets: [friendUserID] }),
    decide: allow,
  },
  callbackAfterSetFriendRemarkCommand: {
    describe: ({ ownerUserID, friendUserID }) => describe({ actor: ownerUserID, targets: [friendUserID] }),
  },
  // No after-callback follows, so what was let through counts as done.
  callbackBeforeAddBlackCommand: {
    describe: ({ ownerUserID, blackUserID }) =>
      describe({ actor: ownerUserID, targets: [blackUserID], events: [{ type: "user.blocked", target: blackUserID }] }),
    decide: allow,
  },
  callbackAfterRemoveBlackCommand: {
    describe: ({ ownerUserID, blackUserID }) =>
      describe({ actor: ownerUserID, targets: [blackUserID], events: [{ type: "user.unblocked", target: blackUserID }] }),
  },
  callbackBeforeImportFriendsCommand: {
    describe: ({ ownerUserID, friendUserIDs }) => describe({ actor: ownerUserID, targets: friendUserIDs ?? [] }),
    decide: allow,
  },
  callbackAfterImportFriendsCommand: {
    describe: ({ ownerUserID, friendUserIDs }) =>
      describe({ actor: ownerUserID, targets: friendUserIDs ?? [], events: befriended(ownerUserID, friendUserIDs ?? []) }),
  },
};

function answererOf(request: FriendAgreement | DocumentedFriendAgreement): string {
  return "blackUserID" in request ? request.blackUserID : request.toUserID;
}

/** OpenIM stores a friendship in the lists of both. */
function befriended(user: string, others: string[]): StatedEvent[] {
  return others.flatMap((other) => [
    { type: "friend.added", actor: user, target: other },
    { type: "friend.added", actor: other, target: user },
  ]);
}
