// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Allow, Modify, Refuse } from "../src/callbacks/decision.ts";
import type {
  AfterAddFriendAgreeRequest,
  AfterAddFriendRequest,
  AfterCreateGroupRequest,
  AfterDeleteFriendRequest,
  AfterDisMissGroupRequest,
  AfterGroupMsgReadRequest,
  AfterImportFriendsRequest,
  AfterJoinGroupRequest,
  AfterKickGroupRequest,
  AfterMsgSaveDBRequest,
  AfterQuitGroupRequest,
  AfterRemoveBlackRequest,
  AfterSendGroupMsgRequest,
  AfterSendSingleMsgRequest,
  AfterSetFriendRemarkRequest,
  AfterSetGroupInfoExRequest,
  AfterSetGroupInfoRequest,
  AfterSetGroupMemberInfoRequest,
  AfterTransferGroupOwnerRequest,
  AfterUpdateUserInfoExRequest,
  AfterUpdateUserInfoRequest,
  AfterUserKickOffRequest,
  AfterUserOfflineRequest,
  AfterUserOnlineRequest,
  AfterUserRegisterRequest,
  AllowReply,
  BeforeAddBlackRequest,
  BeforeAddFriendAgreeRequest,
  BeforeAddFriendRequest,
  BeforeAfterMsgRequest,
  BeforeCreateGroupChatConversationsReply,
  BeforeCreateGroupReply,
  BeforeCreateGroupRequest,
  BeforeCreateSingleChatConversationsReply,
  BeforeGroupOnlinePushReply,
  BeforeGroupOnlinePushRequest,
  BeforeImportFriendsReply,
  BeforeImportFriendsRequest,
  BeforeInviteJoinGroupRequest,
  BeforeJoinGroupRequest,
  BeforeMembersJoinGroupReply,
  BeforeMembersJoinGroupRequest,
  BeforeMsgModifyReply,
  BeforeMsgModifyRequest,
  BeforeOfflinePushReply,
  BeforeOfflinePushRequest,
  BeforeOnlinePushRequest,
  BeforeSendGroupMsgRequest,
  BeforeSendSingleMsgRequest,
  BeforeSetFriendRemarkReply,
  BeforeSetFriendRemarkRequest,
  BeforeSetGroupInfoExReply,
  BeforeSetGroupInfoExRequest,
  BeforeSetGroupInfoReply,
  BeforeSetGroupInfoRequest,
  BeforeSetGroupMemberInfoReply,
  BeforeSetGroupMemberInfoRequest,
  BeforeUpdateUserInfoExReply,
  BeforeUpdateUserInfoExRequest,
  BeforeUpdateUserInfoReply,
  BeforeUpdateUserInfoRequest,
  BeforeUserRegisterReply,
  BeforeUserRegisterRequest,
  CommonReply,
  Conversation,
  ConversationReply,
  DecisionReply,
  FlatJoinReply,
  FriendRemarkReply,
  GroupCreationReply,
  GroupInfoExReply,
  GroupInfoReply,
  GroupMemberInfoReply,
  GroupOnlinePushReply,
  ImportFriendsReply,
  MembersJoinReply,
  MessageModifyReply,
  MessageRead,
  OfflinePushReply,
  OlderMessageRead,
  UserInfoExReply,
  UserInfoReply,
  UserRegistrationReply,
} from "./openim.ts";

/** The request of each command, the decisions on it, and its reply on the wire. OpenIM callbacks. */
export interface CommandTypes {
  /**
   * A user is about to send a friend request.
   *
   * Sent when a client or a REST call submits a friend request, after OpenIM has checked the
   * caller's permission and that the two users differ. OpenIM checks only afterwards that both users
   * exist and are not friends yet, so an allowed request can still fail.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackBeforeAddFriendReq}
   */
  "callbackBeforeAddFriendCommand": { phase: "before"; request: BeforeAddFriendRequest; decision: Allow | Refuse; reply: DecisionReply };
  /**
   * A user has sent a friend request.
   *
   * Sent after a friend request is stored and the user is notified of it. It reports the request,
   * not a friendship; `callbackAfterAddFriendAgreeCommand` reports that. Some documents place this
   * command after the acceptance, and some show the fields of the acceptance; the server does
   * neither.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackAfterAddFriendReq}
   */
  "callbackAfterAddFriendCommand": { phase: "after"; request: AfterAddFriendRequest; decision: never; reply: AllowReply };
  /**
   * A user is about to accept a friend request.
   *
   * Sent when a user accepts a friend request, before the friendship is stored. Declining a request
   * does not cause it. The user who accepts is in `blackUserID`, although no blocklist is involved.
   * Older documentation shows `toUserID` instead, and of the other fields only `fromUserID`.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackBeforeAddFriendAgreeReq}
   */
  "callbackBeforeAddFriendAgreeCommand": { phase: "before"; request: BeforeAddFriendAgreeRequest; decision: Allow | Refuse; reply: DecisionReply };
  /**
   * A user has accepted a friend request.
   *
   * Sent after the friendship is stored, by version 3.8.1 and later. Imported friendships do not
   * cause it. The user who accepts is in `blackUserID`, although no blocklist is involved. The
   * documentation shows `toUserID` instead, and `callbackAfterAddFriendCommand` as the command; a
   * callback with that name is treated as the friend request.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackAfterAddFriendAgreeReq}
   */
  "callbackAfterAddFriendAgreeCommand": { phase: "after"; request: AfterAddFriendAgreeRequest; decision: never; reply: AllowReply };
  /**
   * A user has removed a friend.
   *
   * Sent after a friend is removed from one user's list. It says nothing about the list of the other
   * user.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackAfterDeleteFriendReq}
   */
  "callbackAfterDeleteFriendCommand": { phase: "after"; request: AfterDeleteFriendRequest; decision: never; reply: AllowReply };
  /**
   * A user is about to set a remark for a friend.
   *
   * Sent when the remark for a single friend is set, before any check, even that of the caller's
   * permission, so an allowed operation can still fail. A bulk update of friends does not cause it.
   * The reply can replace the remark.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackBeforeSetFriendRemarkReq}
   */
  "callbackBeforeSetFriendRemarkCommand": { phase: "before"; request: BeforeSetFriendRemarkRequest; decision: Allow | Refuse | Modify<FriendRemarkChanges>; reply: BeforeSetFriendRemarkReply };
  /**
   * A user has set a remark for a friend.
   *
   * Sent after the remark for a single friend is stored. It contains the stored remark, which is the
   * remark of the reply to the before-callback if that replaced the requested one. A bulk update of
   * friends does not cause it.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackAfterSetFriendRemarkReq}
   */
  "callbackAfterSetFriendRemarkCommand": { phase: "after"; request: AfterSetFriendRemarkRequest; decision: never; reply: AllowReply };
  /**
   * A user is about to block another user.
   *
   * Sent after OpenIM has checked the caller's permission and before it checks that both users
   * exist. No after-callback follows, so an allowed request is the only sign of the block.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackBeforeAddBlackReq}
   */
  "callbackBeforeAddBlackCommand": { phase: "before"; request: BeforeAddBlackRequest; decision: Allow | Refuse; reply: DecisionReply };
  /**
   * A user has removed a block.
   *
   * Sent after the user is removed from the blocklist. The documentation places it before the
   * removal, but no reply can keep the block.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackAfterRemoveBlackReq}
   */
  "callbackAfterRemoveBlackCommand": { phase: "after"; request: AfterRemoveBlackRequest; decision: never; reply: AllowReply };
  /**
   * An administrator is about to import friends for a user.
   *
   * Sent after OpenIM has checked that all users exist, that none of them is the owner and that none
   * is listed twice. The reply can replace the list, and OpenIM does not check it again. The
   * documentation shows the older name for the after-callback too; it is treated as this command.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackBeforeImportFriendsReq}
   */
  "callbackBeforeImportFriendsCommand": { phase: "before"; request: BeforeImportFriendsRequest; decision: Allow | Refuse | Modify<ImportFriendsChanges>; reply: BeforeImportFriendsReply };
  /**
   * An administrator has imported friends for a user.
   *
   * Sent after the import, with the list that was imported: the list of the reply to the
   * before-callback if it replaced the requested one. The documentation shows
   * `ImportFriendReqBeforeCommand` for this callback too; a callback with that name is treated as
   * the one before the import.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackAfterImportFriendsReq}
   */
  "callbackAfterImportFriendsCommand": { phase: "after"; request: AfterImportFriendsRequest; decision: never; reply: AllowReply };
  /**
   * A group is about to be created.
   *
   * Sent after OpenIM has checked the caller's permission and that the initial members exist, and
   * before it chooses the group's id. The reply can replace values, including the id, but not the
   * members. `callbackBeforeMembersJoinGroupCommand` follows within the same call. The owner is the
   * first entry of `initMemberList`; `ownerUserID` and `creatorUserID` contain what the caller sent,
   * and are usually empty.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackBeforeCreateGroupReq}
   */
  "callbackBeforeCreateGroupCommand": { phase: "before"; request: BeforeCreateGroupRequest; decision: Allow | Refuse | Modify<GroupCreationChanges>; reply: BeforeCreateGroupReply };
  /**
   * A group was created.
   *
   * Sent after the group and its members are stored, with the values that the reply to the
   * before-callback left. `initMemberList` contains the owner twice, as owner and as regular member,
   * and each administrator twice as well. A caller who is not a member is appended as a regular
   * member, although the group does not store them.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackAfterCreateGroupReq}
   */
  "callbackAfterCreateGroupCommand": { phase: "after"; request: AfterCreateGroupRequest; decision: never; reply: AllowReply };
  /**
   * Users are about to become members of a group.
   *
   * Sent before members are stored: with all initial members when a group is created, with all
   * invited users when an invitation takes effect immediately, and with one user when a join request
   * is approved or a user joins a group that is free to join. An invitation that requires approval
   * does not cause it. The reply can change the data that is stored about each member. Versions up
   * to 3.8.0 send one callback per user, in a flat form and under the singular name, and read a flat
   * reply.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackBeforeMembersJoinGroupReq}
   */
  "callbackBeforeMembersJoinGroupCommand": { phase: "before"; request: BeforeMembersJoinGroupRequest; decision: Allow | Refuse | Modify<MembersJoinChanges | FlatJoinChanges>; reply: BeforeMembersJoinGroupReply };
  /**
   * Users are about to be invited to a group.
   *
   * Sent after OpenIM has checked the caller's permission and that the users exist, whether the
   * invitation takes effect immediately or waits for approval. A refusal applies to the whole
   * invitation: OpenIM decodes a list of refused users but ignores it.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackBeforeInviteUserToGroupReq}
   */
  "callbackBeforeInviteJoinGroupCommand": { phase: "before"; request: BeforeInviteJoinGroupRequest; decision: Allow | Refuse; reply: DecisionReply };
  /**
   * A user is about to join a group or to request to join it.
   *
   * Sent when a user asks to join a group, whether the group is free to join or requires approval.
   * OpenIM checks only afterwards that the user is not a member yet, so an allowed request can still
   * fail. The user is in `applyID`; the documentation shows `userID` instead. OpenIM reads only the
   * decision from the reply, although the documentation lists more fields.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackJoinGroupReq}
   */
  "callbackBeforeJoinGroupCommand": { phase: "before"; request: BeforeJoinGroupRequest; decision: Allow | Refuse; reply: DecisionReply };
  /**
   * A user has joined a group that is free to join.
   *
   * Sent after a user becomes a member of a group that anyone can join. Approved join requests,
   * invitations and the creation of a group do not cause it, although the documentation says so. The
   * new member is in `inviterUserID`; the documentation shows `userID` instead.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackAfterJoinGroupReq}
   */
  "callbackAfterJoinGroupCommand": { phase: "after"; request: AfterJoinGroupRequest; decision: never; reply: AllowReply };
  /**
   * A member has left a group.
   *
   * Sent after a member leaves voluntarily. An owner cannot leave, so it never names one.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackQuitGroupReq}
   */
  "callbackAfterQuitGroupCommand": { phase: "after"; request: AfterQuitGroupRequest; decision: never; reply: AllowReply };
  /**
   * Members were removed from a group.
   *
   * Sent after the removal, once for all members that one call removes. It does not say who removed
   * them. The documentation places it before the removal, but no reply can prevent the removal.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackKillGroupMemberReq}
   */
  "callbackAfterKickGroupCommand": { phase: "after"; request: AfterKickGroupRequest; decision: never; reply: AllowReply };
  /**
   * A group was dismissed.
   *
   * Sent after the group is dismissed. Note the capital M in the name. OpenIM usually sends it
   * twice: first with the members, then with an empty list when its push service clears them. Both
   * callbacks report the same event, and only the first names the members.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackDisMissGroupReq}
   */
  "callbackAfterDisMissGroupCommand": { phase: "after"; request: AfterDisMissGroupRequest; decision: never; reply: AllowReply };
  /**
   * A group has a new owner.
   *
   * Sent after the new owner is stored and before the members are notified.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackTransferGroupOwnerReq}
   */
  "callbackAfterTransferGroupOwnerCommand": { phase: "after"; request: AfterTransferGroupOwnerRequest; decision: never; reply: AllowReply };
  /**
   * A group's data about a member is about to change.
   *
   * Sent once for each member that a call changes, before anything is stored. A refusal for one
   * member stops the whole change, including that of members whom an earlier reply allowed. It does
   * not say who makes the change. The reply can replace values, including those of fields that were
   * not going to change.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackBeforeSetGroupMemberInfoReq}
   */
  "callbackBeforeSetGroupMemberInfoCommand": { phase: "before"; request: BeforeSetGroupMemberInfoRequest; decision: Allow | Refuse | Modify<GroupMemberInfoChanges>; reply: BeforeSetGroupMemberInfoReply };
  /**
   * A group's data about a member has changed.
   *
   * Sent once for each member that a call changes. It does not say who made the change.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackAfterSetGroupMemberInfoReq}
   */
  "callbackAfterSetGroupMemberInfoCommand": { phase: "after"; request: AfterSetGroupMemberInfoRequest; decision: never; reply: AllowReply };
  /**
   * The data of a group is about to change, through the older call.
   *
   * Sent after OpenIM has checked the caller's role. It does not say who makes the change, and a
   * field that does not change looks like a field that is cleared.
   *
   * OpenIM copies `groupID`, `groupName`, `introduction` and `faceURL` of the reply over the request
   * even if they are missing: if a reply does not repeat them, the update fails with code 1004.
   *
   * The documentation shows `callbackBeforeSetGroupInfoEXCommand` as the command. A callback with
   * that name is treated as `callbackBeforeSetGroupInfoExCommand`, whose reply repeats everything
   * that this command needs.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackBeforeSetGroupInfoReq}
   */
  "callbackBeforeSetGroupInfoCommand": { phase: "before"; request: BeforeSetGroupInfoRequest; decision: Allow | Refuse | Modify<GroupInfoChanges>; reply: BeforeSetGroupInfoReply };
  /**
   * The data of a group has changed, through the older call.
   *
   * Sent after at least one value is stored. It does not say who made the change. The documentation
   * nests the values in an object, `groupInfoForSet`, which the server never did.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackAfterSetGroupInfoReq}
   */
  "callbackAfterSetGroupInfoCommand": { phase: "after"; request: AfterSetGroupInfoRequest; decision: never; reply: AllowReply };
  /**
   * The data of a group is about to change, through the newer call.
   *
   * Sent by version 3.8.1 and later, before the change is stored. It does not say who makes the
   * change.
   *
   * OpenIM copies every field of the reply except the announcement over the request, even if the
   * field is missing: if a reply does not repeat `groupID`, the update fails with code 1004; if it
   * does not repeat another field, the change of that field is dropped.
   *
   * The documentation nests the values in `groupInfoForSet`, or shows each as an object with a
   * `value`. The server neither sends nor understands these forms, so bodies in these forms are not
   * accepted.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackBeforeSetGroupInfoExReq}
   */
  "callbackBeforeSetGroupInfoExCommand": { phase: "before"; request: BeforeSetGroupInfoExRequest; decision: Allow | Refuse | Modify<GroupInfoExChanges>; reply: BeforeSetGroupInfoExReply };
  /**
   * The data of a group has changed, through the newer call.
   *
   * Sent by version 3.8.1 and later, with the values that the reply to the before-callback left.
   * White space around the announcement is removed. It does not say who made the change. The
   * documentation nests the values in an object, `groupInfoForSet`, which the server never did.
   * Bodies that have each value as an object without nesting are not accepted.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackAfterSetGroupInfoExReq}
   */
  "callbackAfterSetGroupInfoExCommand": { phase: "after"; request: AfterSetGroupInfoExRequest; decision: never; reply: AllowReply };
  /**
   * A user is about to send a message to another user.
   *
   * Sent before OpenIM checks blocklist and friendship, so an allowed message can still fail.
   * Messages of configured administrators do not cause it, nor do typing indicators, notifications
   * and the content types that the server's configuration excludes.
   *
   * If the recipient accepts messages, `callbackBeforeMsgModifyCommand` follows, and only that
   * command can change the message.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/message.go open-im-server pkg/callbackstruct/message.go, CallbackBeforeSendSingleMsgReq}
   */
  "callbackBeforeSendSingleMsgCommand": { phase: "before"; request: BeforeSendSingleMsgRequest; decision: Allow | Refuse; reply: DecisionReply };
  /**
   * A user has sent a message to another user.
   *
   * Sent when the message is on the server's queue but not stored yet. Messages of administrators
   * cause it; typing indicators, notifications (except in 3.8.3 releases) and excluded content types
   * do not. If the configuration lists users under `attentionIds`, only messages to them cause it,
   * and in 3.8.3 releases also messages from them.
   *
   * A notification reports something that has a callback of its own, so imhook does not count it as
   * a message that was sent. `contentType` tells it apart; `msgFrom` does not.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/message.go open-im-server pkg/callbackstruct/message.go, CallbackAfterSendSingleMsgReq}
   */
  "callbackAfterSendSingleMsgCommand": { phase: "after"; request: AfterSendSingleMsgRequest; decision: never; reply: AllowReply };
  /**
   * A user is about to send a message to a group.
   *
   * Sent after OpenIM has checked membership and mutes. Messages of administrators cause it; typing
   * indicators, notifications (except in 3.8.3 releases) and the content types that the server's
   * configuration excludes do not. `callbackBeforeMsgModifyCommand` follows, and only that command
   * can change the message.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/message.go open-im-server pkg/callbackstruct/message.go, CallbackBeforeSendGroupMsgReq}
   */
  "callbackBeforeSendGroupMsgCommand": { phase: "before"; request: BeforeSendGroupMsgRequest; decision: Allow | Refuse; reply: DecisionReply };
  /**
   * A user has sent a message to a group.
   *
   * Sent when the message is on the server's queue but not stored yet. Typing indicators,
   * notifications (except in 3.8.3 releases) and excluded content types do not cause it. If
   * `attentionIds` has any entry in the server's configuration, it is normally not sent, because
   * OpenIM looks for the receiving user there and a group message has none.
   *
   * A notification reports something that has a callback of its own, so imhook does not count it as
   * a message that was sent. `contentType` tells it apart; `msgFrom` does not.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/message.go open-im-server pkg/callbackstruct/message.go, CallbackAfterSendGroupMsgReq}
   */
  "callbackAfterSendGroupMsgCommand": { phase: "after"; request: AfterSendGroupMsgRequest; decision: never; reply: AllowReply };
  /**
   * A message is about to be sent and can still be changed.
   *
   * Sent as the last step before a message to a user or group is put on the server's queue. Typing
   * indicators, notifications and excluded content types do not cause it; in 3.8.3 releases only
   * text messages do. The request names neither recipient nor group. If they are enabled,
   * `callbackBeforeSendSingleMsgCommand` and `callbackBeforeSendGroupMsgCommand` do, with the same
   * `serverMsgID`.
   *
   * Changed content must be a JSON object as text. With the plain text of the documentation's
   * example, sending fails. Two fields of the reply have other names than in the request:
   * `senderFaceURL` for `faceURL`, and `atUserIDList` for `atUserList`.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/message.go open-im-server pkg/callbackstruct/message.go, CallbackMsgModifyCommandReq}
   */
  "callbackBeforeMsgModifyCommand": { phase: "before"; request: BeforeMsgModifyRequest; decision: Allow | Refuse | Modify<MessageModifyChanges>; reply: BeforeMsgModifyReply };
  /**
   * A message was passed to the database.
   *
   * Sent once per message after the server tried to store it, even if storing it failed. 3.8.3
   * releases do not send it. Typing indicators, notifications and excluded content types do not
   * cause it. `attentionIds` has no effect on it.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/message.go open-im-server pkg/callbackstruct/message.go, CallbackAfterMsgSaveDBReq}
   */
  "callbackAfterMsgSaveDBCommand": { phase: "after"; request: AfterMsgSaveDBRequest; decision: never; reply: AllowReply };
  /**
   * A user has read messages.
   *
   * Sent when a client marks messages as read, in a conversation of any kind, and when it marks a
   * whole one-to-one conversation as read. The list of messages is the one that the client sent, not
   * the messages that changed, and is often null.
   *
   * Version 3.5 and the documentation name two users instead of conversation and reader. The
   * documentation also shows the time of a mute, and spells `Seqs` with a small s; handlers see
   * `Seqs`.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/message.go open-im-server pkg/callbackstruct/message.go, CallbackSingleMsgReadReq}
   */
  "callbackAfterSingleMsgReadCommand": { phase: "after"; request: MessageRead | OlderMessageRead; decision: never; reply: AllowReply };
  /**
   * A member has read messages of a group.
   *
   * Sent when a client marks a group conversation as read, even if it had already read as far. It
   * does not show which group it is: the server writes the reader into `receiveID` too, where the
   * documentation shows the group.
   *
   * Two groups that are read under one trace id cause equal bodies if the positions are equal, so
   * nothing distinguishes one event from the next.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/message.go open-im-server pkg/callbackstruct/message.go, CallbackGroupMsgReadReq}
   */
  "callbackAfterGroupMsgReadCommand": { phase: "after"; request: AfterGroupMsgReadRequest; decision: never; reply: AllowReply };
  /**
   * A user has revoked a message.
   *
   * Sent after a message in a one-to-one chat or a group is revoked. Despite its name it is an
   * after-callback: its reply changes nothing. The server's configuration calls it `afterRevokeMsg`;
   * the entry `afterGroupMsgRevoke` has no effect.
   *
   * Older documentation shows one form for one-to-one chats and another for groups, under names that
   * no server sends.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/revoke.go open-im-server pkg/callbackstruct/revoke.go, CallbackAfterRevokeMsgReq}
   */
  "callbackBeforeAfterMsgCommand": { phase: "after"; request: BeforeAfterMsgRequest; decision: never; reply: AllowReply };
  /**
   * A connection of a user is open.
   *
   * Reports a state, not a change. Whenever a user's connections change, one callback is sent for
   * each open connection, and open connections are reported again about every 10 to 20 minutes. The
   * gateway collects reports for about a second. Versions 3.8.0 and 3.8.1 do not send it.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/msg_gateway.go open-im-server pkg/callbackstruct/msg_gateway.go, CallbackUserOnlineReq}
   */
  "callbackAfterUserOnlineCommand": { phase: "after"; request: AfterUserOnlineRequest; decision: never; reply: AllowReply };
  /**
   * A connection of a user has closed.
   *
   * Reports one connection. The user can still be online through others: for each of them
   * `callbackAfterUserOnlineCommand` is sent as well, in no particular order.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/msg_gateway.go open-im-server pkg/callbackstruct/msg_gateway.go, CallbackUserOfflineReq}
   */
  "callbackAfterUserOfflineCommand": { phase: "after"; request: AfterUserOfflineRequest; decision: never; reply: AllowReply };
  /**
   * The server has closed a connection of a user.
   *
   * OpenIM defines this callback and has a setting for it, but no release of version 3 sends it.
   * Version 2.3 sent it under its older name. This is the form that the current server would send.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/msg_gateway.go open-im-server pkg/callbackstruct/msg_gateway.go, CallbackUserKickOffReq}
   */
  "callbackAfterUserKickOffCommand": { phase: "after"; request: AfterUserKickOffRequest; decision: never; reply: AllowReply };
  /**
   * Users are about to be registered.
   *
   * Sent after OpenIM has checked the format of the ids and that none is taken, once for the whole
   * batch. The reply can replace the batch, and OpenIM does not check it again. The documentation
   * shows `users` as a single user in request and reply. The server always sends a list, and if a
   * reply contains a single user, the registration fails.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/user.go open-im-server pkg/callbackstruct/user.go, CallbackBeforeUserRegisterReq}
   */
  "callbackBeforeUserRegisterCommand": { phase: "before"; request: BeforeUserRegisterRequest; decision: Allow | Refuse | Modify<UserRegistrationChanges>; reply: BeforeUserRegisterReply };
  /**
   * Users were registered.
   *
   * Sent after the users are stored, once for the whole batch. `createTime` is still the time of the
   * request, usually 0, not the stored time. The documentation shows `users` as a single user; the
   * server always sends a list.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/user.go open-im-server pkg/callbackstruct/user.go, CallbackAfterUserRegisterReq}
   */
  "callbackAfterUserRegisterCommand": { phase: "after"; request: AfterUserRegisterRequest; decision: never; reply: AllowReply };
  /**
   * A user's profile is about to change, through the older call.
   *
   * Sent before the change is stored. It does not say who makes it. A field that does not change is
   * empty. `ex` is always null, even if it changes, so the reply can replace it without knowing it.
   * The documentation shows it as a string.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/user.go open-im-server pkg/callbackstruct/user.go, CallbackBeforeUpdateUserInfoReq}
   */
  "callbackBeforeUpdateUserInfoCommand": { phase: "before"; request: BeforeUpdateUserInfoRequest; decision: Allow | Refuse | Modify<UserInfoChanges>; reply: BeforeUpdateUserInfoReply };
  /**
   * A user's profile has changed, through the older call.
   *
   * Sent after the change is stored. It does not say who made it. A field that did not change is
   * empty. `ex` is always empty, even if it changed.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/user.go open-im-server pkg/callbackstruct/user.go, CallbackAfterUpdateUserInfoReq}
   */
  "callbackAfterUpdateUserInfoCommand": { phase: "after"; request: AfterUpdateUserInfoRequest; decision: never; reply: AllowReply };
  /**
   * A user's profile is about to change, through the newer call.
   *
   * Sent before the change is stored. It does not say who makes it. A field that does not change is
   * null, and a field that is cleared is empty. `ex` is always null, even if it changes.
   *
   * The reply can replace a field only if the request has it. A value for a field that is null in
   * the request crashes the call inside OpenIM, and the caller gets a server error.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/user.go open-im-server pkg/callbackstruct/user.go, CallbackBeforeUpdateUserInfoExReq}
   */
  "callbackBeforeUpdateUserInfoExCommand": { phase: "before"; request: BeforeUpdateUserInfoExRequest; decision: Allow | Refuse | Modify<UserInfoExChanges>; reply: BeforeUpdateUserInfoExReply };
  /**
   * A user's profile has changed, through the newer call.
   *
   * Sent after the change is stored. It does not say who made it. A field that did not change is
   * null, and a field that was cleared is empty. `ex` is always null, so if only `ex` changes, all
   * three fields are null.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/user.go open-im-server pkg/callbackstruct/user.go, CallbackAfterUpdateUserInfoExReq}
   */
  "callbackAfterUpdateUserInfoExCommand": { phase: "after"; request: AfterUpdateUserInfoExRequest; decision: never; reply: AllowReply };
  /**
   * A message is about to be passed to the push service of the devices.
   *
   * Sent for messages with the option `offlinePush`: in one-to-one chats if the recipient cannot be
   * reached online, in groups for the members who cannot be reached and have not disabled
   * notifications. Notifications are included.
   *
   * The reply can select other users and another text. No caller of OpenIM's API waits for it: a
   * refusal or a failed call stops the push and appears only in OpenIM's log. The fields of the push
   * text are at the top level, and all of them are missing if the message has no push text.
   *
   * The documentation shows one name, `callbackBeforePushCommand`, for all three callbacks about
   * delivery. It is treated as this command, because the body has this command's form.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/push.go open-im-server pkg/callbackstruct/push.go, CallbackBeforePushReq}
   */
  "callbackBeforeOfflinePushCommand": { phase: "before"; request: BeforeOfflinePushRequest; decision: Allow | Refuse | Modify<OfflinePushChanges>; reply: BeforeOfflinePushReply };
  /**
   * A message to a user is about to be delivered over open connections.
   *
   * Sent for every message of a one-to-one chat or a notification account, including OpenIM's own
   * notifications. No caller of OpenIM's API waits for the reply: a refusal or a failed call stops
   * the delivery, both online and by push, and appears only in OpenIM's log. The message stays
   * stored.
   *
   * A notification is pushed twice, with equal bodies and trace ids. Both callbacks are decided.
   *
   * The documentation shows the name `callbackBeforePushCommand`, which is treated as
   * `callbackBeforeOfflinePushCommand`, with a push text in the request and other users in the
   * reply. The server sends no push text and ignores the users; the Enterprise edition is said to
   * send one.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/push.go open-im-server pkg/callbackstruct/push.go, CallbackBeforePushReq}
   */
  "callbackBeforeOnlinePushCommand": { phase: "before"; request: BeforeOnlinePushRequest; decision: Allow | Refuse; reply: DecisionReply };
  /**
   * A group message is about to be delivered over open connections.
   *
   * Sent for every message and notification of a group, before OpenIM looks up the members, so the
   * request names none. The reply can name the users to whom the message is delivered. No caller of
   * OpenIM's API waits for it: a refusal or a failed call stops the delivery and appears only in
   * OpenIM's log.
   *
   * A notification is pushed twice, with equal ids: with its `seq` and then with 0. Both callbacks
   * are decided.
   *
   * The documentation shows the name `callbackBeforePushCommand`, which is treated as
   * `callbackBeforeOfflinePushCommand`, with users and a push text in the request. The server sends
   * no users, and only version 2 sends a push text.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/push.go open-im-server pkg/callbackstruct/push.go, CallbackBeforeSuperGroupOnlinePushReq}
   */
  "callbackBeforeGroupOnlinePushCommand": { phase: "before"; request: BeforeGroupOnlinePushRequest; decision: Allow | Refuse | Modify<GroupOnlinePushChanges>; reply: BeforeGroupOnlinePushReply };
  /**
   * A conversation between two users is about to be created.
   *
   * Sent on the first message of a one-to-one chat, or of a notification account to a user. The main
   * branch sends it since March 2025; 3.8.3 releases do not. A refusal is only logged; the message
   * is still stored and delivered.
   *
   * For a one-to-one chat it is sent twice with the same body, that of the sender's entry. The
   * values of the first reply apply to both entries; those of the second are lost. A refusal of the
   * first prevents both entries, a refusal of the second only that of the recipient. imhook answers
   * both, because both replies count. For a notification account it is sent once, with the recipient
   * as the owner.
   *
   * The Enterprise edition writes the fields in snake_case. Handlers see the names of the
   * open-source server, and the reply has the spelling of the request.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/conversation.go open-im-server pkg/callbackstruct/conversation.go,
CallbackBeforeCreateSingleChatConversationsReq
}
   */
  "callbackBeforeCreateSingleChatConversationsCommand": { phase: "before"; request: Conversation; decision: Allow | Refuse | Modify<ConversationChanges>; reply: BeforeCreateSingleChatConversationsReply };
  /**
   * A conversation between two users was created.
   *
   * Sent after the entry of one user is stored, and also if storing it fails, for example because
   * the entry exists already. A one-to-one chat causes two callbacks, one for each user. The main
   * branch sends it since March 2025; 3.8.3 releases do not.
   *
   * The Enterprise edition writes the fields in snake_case. Handlers see the names of the
   * open-source server, and the reply has the spelling of the request.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/conversation.go open-im-server pkg/callbackstruct/conversation.go,
CallbackAfterCreateSingleChatConversationsReq
}
   */
  "callbackAfterCreateSingleChatConversationsCommand": { phase: "after"; request: Conversation; decision: never; reply: AllowReply };
  /**
   * A conversation is about to be created for the members of a group.
   *
   * Sent on the first message in a group and whenever members join a group. The main branch sends it
   * since March 2025; 3.8.3 releases do not. One callback covers all users and names none of them.
   * The values of the reply apply to all new entries.
   *
   * On a first message, a refusal is only logged. When members join, their membership is already
   * stored: after a refusal, the notification about the new members is not sent. If they joined
   * freely or were approved, the caller gets an error although they are members.
   *
   * The Enterprise edition writes the fields in snake_case. Handlers see the names of the
   * open-source server, and the reply has the spelling of the request.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/conversation.go open-im-server pkg/callbackstruct/conversation.go,
CallbackBeforeCreateGroupChatConversationsReq
}
   */
  "callbackBeforeCreateGroupChatConversationsCommand": { phase: "before"; request: Conversation; decision: Allow | Refuse | Modify<ConversationChanges>; reply: BeforeCreateGroupChatConversationsReply };
  /**
   * A conversation was created for the members of a group.
   *
   * Sent after the entries are stored. One callback covers all users and names none of them. The
   * main branch sends it since March 2025; 3.8.3 releases do not.
   *
   * The Enterprise edition writes the fields in snake_case. Handlers see the names of the
   * open-source server, and the reply has the spelling of the request.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/conversation.go open-im-server pkg/callbackstruct/conversation.go,
CallbackAfterCreateGroupChatConversationsReq
}
   */
  "callbackAfterCreateGroupChatConversationsCommand": { phase: "after"; request: Conversation; decision: never; reply: AllowReply };
}

/** Lets the operation continue with another remark. */
export interface FriendRemarkChanges extends Omit<FriendRemarkReply, keyof CommonReply> {}

/** Lets the operation continue with other friends. */
export interface ImportFriendsChanges extends Omit<ImportFriendsReply, keyof CommonReply> {}

/** Lets the operation continue with other values. A field that is null or missing keeps the requested value; any other value replaces it, including an empty string and 0. The owner, the initial members and the flag for friends among members cannot be changed. */
export interface GroupCreationChanges extends Omit<GroupCreationReply, keyof CommonReply> {}

/** Lets the operation continue with other data for some members. Versions after 3.8.0 understand it. */
export interface MembersJoinChanges extends Omit<MembersJoinReply, keyof CommonReply> {}

/** Lets the operation continue with other data for the one member that the flat request names. Versions 3.0 to 3.8.0 understand it; later versions ignore its fields. A field that is null or missing keeps its value. */
export interface FlatJoinChanges extends Omit<FlatJoinReply, keyof CommonReply> {}

/** Lets the operation continue with other values. A field that is null or missing keeps the requested change. Any other value replaces it or adds a change that was not requested. */
export interface GroupMemberInfoChanges extends Omit<GroupMemberInfoReply, keyof CommonReply> {}

/** Lets the operation continue with the values of the request or with other values. OpenIM copies the four required fields over the request, whatever they contain, and treats a missing one as empty. Any other field that is null or missing keeps the requested value. The announcement cannot be changed. */
export interface GroupInfoChanges extends Omit<GroupInfoReply, keyof CommonReply | "groupID" | "groupName" | "introduction" | "faceURL">, Partial<Pick<GroupInfoReply, "groupID" | "groupName" | "introduction" | "faceURL">> {}

/** Lets the operation continue with the values of the request or with other values. OpenIM copies every field of the reply over the request, whatever it contains: null drops the requested change, and a missing field would do the same. Values are sent directly; an object with a `value` is a decoding error. The reply cannot change the announcement. */
export interface GroupInfoExChanges extends Omit<GroupInfoExReply, keyof CommonReply | "groupID" | "groupName" | "introduction" | "faceURL" | "ex" | "needVerification" | "lookMemberInfo" | "applyMemberFriend">, Partial<Pick<GroupInfoExReply, "groupID" | "groupName" | "introduction" | "faceURL" | "ex" | "needVerification" | "lookMemberInfo" | "applyMemberFriend">> {}

/** Lets the message continue with other values. A field that is null or missing keeps its value; any other value replaces it, including an empty one. OpenIM also reads `offlinePushInfo` and crashes if the message has none. The request does not show whether it has one, so this field is not supported. */
export interface MessageModifyChanges extends Omit<MessageModifyReply, keyof CommonReply> {}

/** Lets the registration continue with other users. */
export interface UserRegistrationChanges extends Omit<UserRegistrationReply, keyof CommonReply> {}

/** Lets the update continue with other values. A field that is null or missing keeps the requested value. An empty string drops the requested change, because the older call stores no empty strings. */
export interface UserInfoChanges extends Omit<UserInfoReply, keyof CommonReply> {}

/** Lets the update continue with other values. A field that is null or missing keeps the requested value; an empty string clears the field. A value for a field that is null in the request crashes the call inside OpenIM. `ex` is not supported for that reason: the request never shows whether it changes. */
export interface UserInfoExChanges extends Omit<UserInfoExReply, keyof CommonReply> {}

/** Lets the push continue with other users or another text. A field that is null or missing stays unchanged. */
export interface OfflinePushChanges extends Omit<OfflinePushReply, keyof CommonReply> {}

/** Lets the delivery continue, to selected users instead of all members. OpenIM ignores a push text. */
export interface GroupOnlinePushChanges extends Omit<GroupOnlinePushReply, keyof CommonReply> {}

/** Lets the creation continue with other values. A field that is null or missing keeps its value; any other value replaces it. */
export interface ConversationChanges extends Omit<ConversationReply, keyof CommonReply> {}
