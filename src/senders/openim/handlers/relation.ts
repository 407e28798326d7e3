import type { DocumentedFriendAgreement, FriendAgreement } from "../../../../generated/openim.ts";
import { type EventDraft, toSummary } from "../../../callbacks/summary.ts";
import type { OpenImHandlerMap } from "./types.ts";

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

/** Friend requests, friend lists and blocklists. No request states a time. */
export const relation: Pick<OpenImHandlerMap, Command> = {
  callbackBeforeAddFriendCommand: {
    summarize: ({ fromUserID, toUserID }) => toSummary({ actor: fromUserID, targets: [toUserID] }),
  },
  // Reports the request, not a friendship.
  callbackAfterAddFriendCommand: {
    summarize: ({ fromUserID, toUserID }) =>
      toSummary({ actor: fromUserID, targets: [toUserID], events: [{ type: "friend.requested", target: toUserID }] }),
  },
  callbackBeforeAddFriendAgreeCommand: {
    summarize: (request) => toSummary({ actor: answererOf(request), targets: [request.fromUserID] }),
  },
  callbackAfterAddFriendAgreeCommand: {
    summarize: (request) => {
      const [actor, applicant] = [answererOf(request), request.fromUserID];
      return toSummary({
        actor,
        targets: [applicant],
        events: [{ type: "friend.answered", target: applicant }, ...befriended(actor, [applicant])],
      });
    },
  },
  // Only the owner's list changes. The owner stays on the friend's list.
  callbackAfterDeleteFriendCommand: {
    summarize: ({ ownerUserID, friendUserID }) =>
      toSummary({ actor: ownerUserID, targets: [friendUserID], events: [{ type: "friend.removed", target: friendUserID }] }),
  },
  callbackBeforeSetFriendRemarkCommand: {
    summarize: ({ ownerUserID, friendUserID }) => toSummary({ actor: ownerUserID, targets: [friendUserID] }),
  },
  callbackAfterSetFriendRemarkCommand: {
    summarize: ({ ownerUserID, friendUserID }) => toSummary({ actor: ownerUserID, targets: [friendUserID] }),
  },
  // No after-callback follows, so an allowed block counts as done.
  callbackBeforeAddBlackCommand: {
    summarize: ({ ownerUserID, blackUserID }) =>
      toSummary({ actor: ownerUserID, targets: [blackUserID], events: [{ type: "user.blocked", target: blackUserID }] }),
  },
  callbackAfterRemoveBlackCommand: {
    summarize: ({ ownerUserID, blackUserID }) =>
      toSummary({ actor: ownerUserID, targets: [blackUserID], events: [{ type: "user.unblocked", target: blackUserID }] }),
  },
  callbackBeforeImportFriendsCommand: {
    summarize: ({ ownerUserID, friendUserIDs }) => toSummary({ actor: ownerUserID, targets: friendUserIDs ?? [] }),
  },
  callbackAfterImportFriendsCommand: {
    summarize: ({ ownerUserID, friendUserIDs }) =>
      toSummary({ actor: ownerUserID, targets: friendUserIDs ?? [], events: befriended(ownerUserID, friendUserIDs ?? []) }),
  },
};

function answererOf(request: FriendAgreement | DocumentedFriendAgreement): string {
  return "blackUserID" in request ? request.blackUserID : request.toUserID;
}

/** OpenIM stores a friendship on both users' lists. */
function befriended(user: string, others: string[]): EventDraft[] {
  return others.flatMap((other) => [
    { type: "friend.added", actor: user, target: other },
    { type: "friend.added", actor: other, target: user },
  ]);
}
