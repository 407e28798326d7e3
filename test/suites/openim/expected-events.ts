import type { EventType } from "../../../generated/operator.ts";

/** What an event must say; null where it says nothing. */
export interface ExpectedEvent {
  type: EventType;
  actor: string | null;
  target: string | null;
  group: string | null;
  message: string | null;
}

type Draft = Partial<ExpectedEvent> & Pick<ExpectedEvent, "type">;

/** The fields of OpenIM 3.8.3's requests that events follow from. Each request has some of them; lists can be null. */
interface Body {
  fromUserID: string;
  toUserID: string;
  ownerUserID: string;
  creatorUserID: string;
  friendUserID: string;
  friendUserIDs: string[] | null;
  blackUserID: string;
  groupID: string;
  initMemberList: Array<{ userID: string }> | null;
  memberList: Array<{ userID: string }> | null;
  kickedUserIDs: string[] | null;
  inviterUserID: string;
  ownerID: string;
  oldOwnerUserID: string;
  newOwnerUserID: string;
  sendID: string;
  recvID: string;
  serverMsgID: string;
  contentType: number;
  conversationID: string;
  seq: number;
  userID: string;
}

/** OpenIM tells its own notifications through the callbacks of messages (protocol/constant: NotificationBegin, NotificationEnd). */
const NOTIFICATIONS = { first: 1000, last: 5000 };

/** What each callback says has happened, read from OpenIM's sources and not from imhook's. Commands that are absent say nothing. */
const EVENTS: Readonly<Record<string, (body: Body) => Draft[]>> = {
  callbackAfterAddFriendCommand: ({ fromUserID, toUserID }) => [{ type: "friend.requested", actor: fromUserID, target: toUserID }],
  // blackUserID is OpenIM's name of the user who answers.
  callbackAfterAddFriendAgreeCommand: ({ fromUserID, blackUserID }) => [
    { type: "friend.answered", actor: blackUserID, target: fromUserID },
    ...befriended(blackUserID, [fromUserID]),
  ],
  callbackAfterDeleteFriendCommand: ({ ownerUserID, friendUserID }) => [
    { type: "friend.removed", actor: ownerUserID, target: friendUserID },
  ],
  callbackAfterImportFriendsCommand: ({ ownerUserID, friendUserIDs }) => befriended(ownerUserID, friendUserIDs ?? []),
  callbackBeforeAddBlackCommand: ({ ownerUserID, blackUserID }) => [{ type: "user.blocked", actor: ownerUserID, target: blackUserID }],
  callbackAfterRemoveBlackCommand: ({ ownerUserID, blackUserID }) => [{ type: "user.unblocked", actor: ownerUserID, target: blackUserID }],
  callbackAfterCreateGroupCommand: ({ groupID, ownerUserID, creatorUserID, initMemberList }) => {
    const who = { actor: creatorUserID || ownerUserID, group: groupID };
    return [
      { type: "group.created", target: ownerUserID, ...who },
      ...idsOf(initMemberList).map((target) => ({ ...joined(target), ...who })),
    ];
  },
  callbackBeforeMembersJoinGroupCommand: ({ groupID, memberList }) =>
    idsOf(memberList).map((target) => ({ ...joined(target), group: groupID })),
  // inviterUserID is OpenIM's name of the user who joins.
  callbackAfterJoinGroupCommand: ({ groupID, inviterUserID }) => [{ ...joined(inviterUserID), actor: inviterUserID, group: groupID }],
  callbackAfterQuitGroupCommand: ({ groupID, userID }) => [{ type: "member.left", actor: userID, target: userID, group: groupID }],
  callbackAfterKickGroupCommand: ({ groupID, kickedUserIDs }) =>
    (kickedUserIDs ?? []).map((target) => ({ type: "member.left", target, group: groupID })),
  callbackAfterDisMissGroupCommand: ({ groupID, ownerID }) => [{ type: "group.dismissed", actor: ownerID, group: groupID }],
  callbackAfterTransferGroupOwnerCommand: ({ groupID, oldOwnerUserID, newOwnerUserID }) => [
    { type: "group.owner-changed", actor: oldOwnerUserID, target: newOwnerUserID, group: groupID },
  ],
  callbackAfterSetGroupInfoCommand: ({ groupID }) => [{ type: "group.changed", group: groupID }],
  callbackAfterSetGroupInfoExCommand: ({ groupID }) => [{ type: "group.changed", group: groupID }],
  callbackAfterSendSingleMsgCommand: (body) => sent(body, { target: body.recvID }),
  callbackAfterSendGroupMsgCommand: (body) => sent(body, { group: body.groupID }),
  callbackAfterSingleMsgReadCommand: ({ userID, conversationID }) => [{ type: "message.read", actor: userID, message: conversationID }],
  callbackAfterGroupMsgReadCommand: ({ sendID }) => [{ type: "message.read", actor: sendID }],
  callbackBeforeAfterMsgCommand: ({ userID, conversationID, seq }) => [
    { type: "message.recalled", actor: userID, message: `${conversationID}:${seq}` },
  ],
  callbackAfterUserOnlineCommand: ({ userID }) => [{ type: "user.online", actor: userID }],
  callbackAfterUserOfflineCommand: ({ userID }) => [{ type: "user.offline", actor: userID }],
  callbackAfterUserKickOffCommand: ({ userID }) => [{ type: "user.offline", actor: userID }],
  callbackAfterUpdateUserInfoCommand: ({ userID }) => [{ type: "user.changed", target: userID }],
  callbackAfterUpdateUserInfoExCommand: ({ userID }) => [{ type: "user.changed", target: userID }],
};

/** Returns the events that a callback must cause if it was accepted and allowed. */
export function expectedEvents(command: string, body: unknown): ExpectedEvent[] {
  // OpenIM's own structs wrote the body, and each function reads the fields of its command.
  const drafts = EVENTS[command]?.(body as Body) ?? [];
  return drafts.map(({ type, actor, target, group, message }) => ({
    type,
    actor: actor || null,
    target: target || null,
    group: group || null,
    message: message || null,
  }));
}

function befriended(user: string, others: readonly string[]): Draft[] {
  return others.flatMap((other) => [
    { type: "friend.added", actor: user, target: other },
    { type: "friend.added", actor: other, target: user },
  ]);
}

function joined(target: string): Draft {
  return { type: "member.joined", target };
}

function sent({ sendID, serverMsgID, contentType }: Body, where: Partial<ExpectedEvent>): Draft[] {
  if (contentType >= NOTIFICATIONS.first && contentType <= NOTIFICATIONS.last) return [];
  return [{ type: "message.sent", actor: sendID, message: serverMsgID, ...where }];
}

function idsOf(members: Body["memberList"]): string[] {
  return (members ?? []).map(({ userID }) => userID);
}
