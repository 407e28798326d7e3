import type { DocumentedFriendAgreement, FriendAgreement } from "../../../../generated/openim.ts";
import { allow } from "../../../callbacks/decision.ts";
import { type EventDraft, summarize } from "../../../callbacks/handler.ts";
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
    summarize: ({ fromUserID, toUserID }) => summarize({ actor: fromUserID, targets: [toUserID] }),
    decide: allow,
  },
  // Reports the application, not a friendship.
  callbackAfterAddFriendCommand: {
    summarize: ({ fromUserID, toUserID }) =>
      summarize({ actor: fromUserID, targets: [toUserID], events: [{ type: "friend.requested", target: toUserID }] }),
  },
  callbackBeforeAddFriendAgreeCommand: {
    summarize: (request) => summarize({ actor: answererOf(request), targets: [request.fromUserID] }),
    decide: allow,
  },
  callbackAfterAddFriendAgreeCommand: {
    summarize: (request) => {
      const [actor, applicant] = [answererOf(request), request.fromUserID];
      return summarize({
        actor,
        targets: [applicant],
        events: [{ type: "friend.answered", target: applicant }, ...befriended(actor, [applicant])],
      });
    },
  },
  // Only the owner's list changes; the friend keeps the owner.
  callbackAfterDeleteFriendCommand: {
    summarize: ({ ownerUserID, friendUserID }) =>
      summarize({ actor: ownerUserID, targets: [friendUserID], events: [{ type: "friend.removed", target: friendUserID }] }),
  },
  callbackBeforeSetFriendRemarkCommand: {
    summarize: ({ ownerUserID, friendUserID }) => summarize({ actor: ownerUserID, targets: [friendUserID] }),
    decide: allow,
  },
  callbackAfterSetFriendRemarkCommand: {
    summarize: ({ ownerUserID, friendUserID }) => summarize({ actor: ownerUserID, targets: [friendUserID] }),
  },
  // No after-callback follows, so what was let through counts as done.
  callbackBeforeAddBlackCommand: {
    summarize: ({ ownerUserID, blackUserID }) =>
      summarize({ actor: ownerUserID, targets: [blackUserID], events: [{ type: "user.blocked", target: blackUserID }] }),
    decide: allow,
  },
  callbackAfterRemoveBlackCommand: {
    summarize: ({ ownerUserID, blackUserID }) =>
      summarize({ actor: ownerUserID, targets: [blackUserID], events: [{ type: "user.unblocked", target: blackUserID }] }),
  },
  callbackBeforeImportFriendsCommand: {
    summarize: ({ ownerUserID, friendUserIDs }) => summarize({ actor: ownerUserID, targets: friendUserIDs ?? [] }),
    decide: allow,
  },
  callbackAfterImportFriendsCommand: {
    summarize: ({ ownerUserID, friendUserIDs }) =>
      summarize({ actor: ownerUserID, targets: friendUserIDs ?? [], events: befriended(ownerUserID, friendUserIDs ?? []) }),
  },
};

function answererOf(request: FriendAgreement | DocumentedFriendAgreement): string {
  return "blackUserID" in request ? request.blackUserID : request.toUserID;
}

/** OpenIM stores a friendship in the lists of both. */
function befriended(user: string, others: string[]): EventDraft[] {
  return others.flatMap((other) => [
    { type: "friend.added", actor: user, target: other },
    { type: "friend.added", actor: other, target: user },
  ]);
}
