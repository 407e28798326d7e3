// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Allow, Modify, Refuse } from "../src/callbacks/decision.ts";
import type {
  AfterAddFriendAgreeRequest,
  AfterAddFriendRequest,
  AfterCreateGroupChatConversationsRequest,
  AfterCreateGroupRequest,
  AfterCreateSingleChatConversationsRequest,
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
  AfterSingleMsgReadRequest,
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
  BeforeCreateGroupChatConversationsRequest,
  BeforeCreateGroupReply,
  BeforeCreateGroupRequest,
  BeforeCreateSingleChatConversationsReply,
  BeforeCreateSingleChatConversationsRequest,
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
  OfflinePushReply,
  UserInfoExReply,
  UserInfoReply,
  UserRegistrationReply,
} from "./openim.ts";

/** The request of each command, the decisions on it, and its reply on the wire. OpenIM callbacks. */
export interface CommandTypes {
  /**
   * A user is about to ask another for friendship.
   *
   * Sent when a client or a REST call submits a friend application, after OpenIM has checked the caller's right and that users do not
   * ask themselves. OpenIM checks only afterwards that both users exist and are not friends yet, so an allowed application may still fail.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackBeforeAddFriendReq}
   */
  "callbackBeforeAddFriendCommand": { phase: "before"; request: BeforeAddFriendRequest; decision: Allow | Refuse; reply: DecisionReply };
  /**
   * A user has asked another for friendship.
   *
   * Sent once a friend application is stored and the notification of it is out. It reports the application and no friendship:
   * `callbackAfterAddFriendAgreeCommand` reports that. Documents that place this command after the agreement, some of them with the
   * agreement's fields, are wrong about the server.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackAfterAddFriendReq}
   */
  "callbackAfterAddFriendCommand": { phase: "after"; request: AfterAddFriendRequest; decision: never; reply: AllowReply };
  /**
   * A user is about to accept a friend application.
   *
   * Sent when the asked user accepts, before the friendship is stored; a declined application does not cause it. The answering user
   * stands under `blackUserID`, although no blocklist is involved. Older documents print `toUserID` instead, and of the other fields
   * `fromUserID` alone.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackBeforeAddFriendAgreeReq}
   */
  "callbackBeforeAddFriendAgreeCommand": { phase: "before"; request: BeforeAddFriendAgreeRequest; decision: Allow | Refuse; reply: DecisionReply };
  /**
   * A user has accepted a friend application.
   *
   * Sent once the friendship is stored, by version 3.8.1 and later. Imported friendships do not cause it. The answering user stands
   * under `blackUserID`, although no blocklist is involved. Documents print `toUserID` instead, and `callbackAfterAddFriendCommand` as the
   * command; a callback under that name is taken for the application.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackAfterAddFriendAgreeReq}
   */
  "callbackAfterAddFriendAgreeCommand": { phase: "after"; request: AfterAddFriendAgreeRequest; decision: never; reply: AllowReply };
  /**
   * A user has removed a friend.
   *
   * Sent after a friend is gone from one user's list. It says nothing about the list of the other user.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackAfterDeleteFriendReq}
   */
  "callbackAfterDeleteFriendCommand": { phase: "after"; request: AfterDeleteFriendRequest; decision: never; reply: AllowReply };
  /**
   * A user is about to label a friend.
   *
   * Sent when the remark of a single friend is set, before any check, that of the caller's right included: the operation may still fail.
   * Remarks changed through the bulk update of friends do not cause it. The answer may put another remark in place.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackBeforeSetFriendRemarkReq}
   */
  "callbackBeforeSetFriendRemarkCommand": { phase: "before"; request: BeforeSetFriendRemarkRequest; decision: Allow | Refuse | Modify<FriendRemarkChanges>; reply: BeforeSetFriendRemarkReply };
  /**
   * A user has labelled a friend.
   *
   * Sent after the remark of a single friend is stored. It carries the stored remark, which is the one that the before-callback put in
   * place where it did so. Remarks changed through the bulk update of friends do not cause it.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackAfterSetFriendRemarkReq}
   */
  "callbackAfterSetFriendRemarkCommand": { phase: "after"; request: AfterSetFriendRemarkRequest; decision: never; reply: AllowReply };
  /**
   * A user is about to block another.
   *
   * Sent after OpenIM has checked the caller's right and before it checks that both users exist. No after-callback follows, so an
   * allowed request is the only sign that the block stands.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackBeforeAddBlackReq}
   */
  "callbackBeforeAddBlackCommand": { phase: "before"; request: BeforeAddBlackRequest; decision: Allow | Refuse; reply: DecisionReply };
  /**
   * A user has unblocked another.
   *
   * Sent after the user is off the blocklist. Documents place it before the operation; the server sends it afterwards, and no answer can
   * keep the block.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackAfterRemoveBlackReq}
   */
  "callbackAfterRemoveBlackCommand": { phase: "after"; request: AfterRemoveBlackRequest; decision: never; reply: AllowReply };
  /**
   * An administrator is about to import friends for a user.
   *
   * Sent after OpenIM has checked that all users exist, that none is the owner and that none is listed twice. The answer may put another
   * list in place, which OpenIM does not check again. Documents print the older name for the after-callback too; it counts as this command.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackBeforeImportFriendsReq}
   */
  "callbackBeforeImportFriendsCommand": { phase: "before"; request: BeforeImportFriendsRequest; decision: Allow | Refuse | Modify<ImportFriendsChanges>; reply: BeforeImportFriendsReply };
  /**
   * An administrator has imported friends for a user.
   *
   * Sent after the import, with the list that was imported: the one of the before-callback's answer where that put another in place.
   * Documents print `ImportFriendReqBeforeCommand` for this callback too; a callback under that name is taken for the one before the import.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/friend.go open-im-server pkg/callbackstruct/friend.go, CallbackAfterImportFriendsReq}
   */
  "callbackAfterImportFriendsCommand": { phase: "after"; request: AfterImportFriendsRequest; decision: never; reply: AllowReply };
  /**
   * A group is about to be created.
   *
   * Sent after OpenIM has checked the caller's right and that the starting members exist, before it chooses the group's id. The answer may
   * put other values in place, the id included, but no other members. `callbackBeforeMembersJoinGroupCommand` follows within the same
   * call. The owner is the first of `initMemberList`; the fields `ownerUserID` and `creatorUserID` stand as the caller wrote them, usually
   * empty.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackBeforeCreateGroupReq}
   */
  "callbackBeforeCreateGroupCommand": { phase: "before"; request: BeforeCreateGroupRequest; decision: Allow | Refuse | Modify<GroupCreationChanges>; reply: BeforeCreateGroupReply };
  /**
   * A group has been created.
   *
   * Sent once the group and its members are stored, with the values that the before-callback's answer left. The owner stands in
   * `initMemberList` twice, as owner and as ordinary member, and so does each administrator; a caller who is no member is appended as an
   * ordinary one although the group does not store them.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackAfterCreateGroupReq}
   */
  "callbackAfterCreateGroupCommand": { phase: "after"; request: AfterCreateGroupRequest; decision: never; reply: AllowReply };
  /**
   * Users are about to become members of a group.
   *
   * Sent before members are stored: with all starting members when a group is created, with all invited users when an invitation takes
   * effect at once, with one user when an application is approved or a free-join group is entered. An invitation that turns into an
   * application does not cause it. The answer may change what is stored of each member. Versions up to 3.8.0 send one callback per user, in
   * a flat form and under the singular name, and read a flat answer.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackBeforeMembersJoinGroupReq}
   */
  "callbackBeforeMembersJoinGroupCommand": { phase: "before"; request: BeforeMembersJoinGroupRequest; decision: Allow | Refuse | Modify<MembersJoinChanges | FlatJoinChanges>; reply: BeforeMembersJoinGroupReply };
  /**
   * Users are about to be invited to a group.
   *
   * Sent after OpenIM has checked the caller's right and that the users exist, whether the invitation makes them members or waits for
   * approval. A refusal concerns the invitation as a whole: OpenIM decodes a list of single refused users and ignores it.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackBeforeInviteUserToGroupReq}
   */
  "callbackBeforeInviteJoinGroupCommand": { phase: "before"; request: BeforeInviteJoinGroupRequest; decision: Allow | Refuse; reply: DecisionReply };
  /**
   * A user is about to join a group or to apply for it.
   *
   * Sent when a user asks to join, whether the group is free to join or waits for approval, and before OpenIM checks that the user is no
   * member yet: an allowed wish may still fail. The applicant stands under `applyID`; documents print `userID` instead. OpenIM reads no
   * more than the decision from the answer, although documents list further fields.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackJoinGroupReq}
   */
  "callbackBeforeJoinGroupCommand": { phase: "before"; request: BeforeJoinGroupRequest; decision: Allow | Refuse; reply: DecisionReply };
  /**
   * A user has entered a free-join group.
   *
   * Sent after a user has become a member of a group that anyone may join. Approved applications, invitations and the creation of a group
   * do not cause it, although documents say so. The new member stands under `inviterUserID`; documents print `userID` instead.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackAfterJoinGroupReq}
   */
  "callbackAfterJoinGroupCommand": { phase: "after"; request: AfterJoinGroupRequest; decision: never; reply: AllowReply };
  /**
   * A member has left a group.
   *
   * Sent after a member has left of their own accord. An owner cannot leave, so it never names one.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackQuitGroupReq}
   */
  "callbackAfterQuitGroupCommand": { phase: "after"; request: AfterQuitGroupRequest; decision: never; reply: AllowReply };
  /**
   * Members have been removed from a group.
   *
   * Sent after the removal, once for all members whom one call removes. It does not say who removed them. Documents place it before the
   * operation; no answer can keep a member in.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackKillGroupMemberReq}
   */
  "callbackAfterKickGroupCommand": { phase: "after"; request: AfterKickGroupRequest; decision: never; reply: AllowReply };
  /**
   * A group has been dismissed.
   *
   * Sent after the dismissal; mind the capital M. OpenIM sends an ordinary dismissal twice: with the members, and again with an empty list
   * when its push service clears them. Both tell of one event, and only the first of them names the members.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackDisMissGroupReq}
   */
  "callbackAfterDisMissGroupCommand": { phase: "after"; request: AfterDisMissGroupRequest; decision: never; reply: AllowReply };
  /**
   * A group has passed to another owner.
   *
   * Sent after the new owner is stored and before members are told of it.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackTransferGroupOwnerReq}
   */
  "callbackAfterTransferGroupOwnerCommand": { phase: "after"; request: AfterTransferGroupOwnerRequest; decision: never; reply: AllowReply };
  /**
   * What a group stores of a member is about to change.
   *
   * Sent once per member that a call changes, every time before anything is stored: a refusal for one member stops the change of all of
   * them, those included whom an earlier answer allowed. It does not say who makes the change. The answer may put other values in place,
   * those of fields that were not to change included.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackBeforeSetGroupMemberInfoReq}
   */
  "callbackBeforeSetGroupMemberInfoCommand": { phase: "before"; request: BeforeSetGroupMemberInfoRequest; decision: Allow | Refuse | Modify<GroupMemberInfoChanges>; reply: BeforeSetGroupMemberInfoReply };
  /**
   * What a group stores of a member has changed.
   *
   * Sent once per member that a call has changed. It does not say who made the change.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackAfterSetGroupMemberInfoReq}
   */
  "callbackAfterSetGroupMemberInfoCommand": { phase: "after"; request: AfterSetGroupMemberInfoRequest; decision: never; reply: AllowReply };
  /**
   * A group's data are about to change, through the older call.
   *
   * Sent after OpenIM has checked the caller's role. It does not say who makes the change, and cannot tell a field that does not change
   * from one that is emptied.
   *
   * OpenIM copies `groupID`, `groupName`, `introduction` and `faceURL` of the answer over the request even where they are missing: an
   * answer that does not repeat them makes the update fail with code 1004.
   *
   * Documents print `callbackBeforeSetGroupInfoEXCommand` as the command; a callback under that name is taken for
   * `callbackBeforeSetGroupInfoExCommand`, whose answer repeats all that this one needs.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackBeforeSetGroupInfoReq}
   */
  "callbackBeforeSetGroupInfoCommand": { phase: "before"; request: BeforeSetGroupInfoRequest; decision: Allow | Refuse | Modify<GroupInfoChanges>; reply: BeforeSetGroupInfoReply };
  /**
   * A group's data have changed, through the older call.
   *
   * Sent after at least one value is stored. It does not say who made the change. Documents print the values in an object of their own,
   * `groupInfoForSet`, which the server never did.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackAfterSetGroupInfoReq}
   */
  "callbackAfterSetGroupInfoCommand": { phase: "after"; request: AfterSetGroupInfoRequest; decision: never; reply: AllowReply };
  /**
   * A group's data are about to change, through the newer call.
   *
   * Sent by version 3.8.1 and later, before the change is stored. It does not say who makes it.
   *
   * OpenIM copies every field of the answer but the announcement over the request, even where it is missing: an answer that does not repeat
   * `groupID` makes the update fail with code 1004, and one that does not repeat another field drops the change of it.
   *
   * Documents nest the values in `groupInfoForSet`, or print each as an object with a `value`. The server neither sends nor understands
   * these forms, so a body of that kind is not accepted.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackBeforeSetGroupInfoExReq}
   */
  "callbackBeforeSetGroupInfoExCommand": { phase: "before"; request: BeforeSetGroupInfoExRequest; decision: Allow | Refuse | Modify<GroupInfoExChanges>; reply: BeforeSetGroupInfoExReply };
  /**
   * A group's data have changed, through the newer call.
   *
   * Sent by version 3.8.1 and later, with the values that the before-callback's answer left; white space around the announcement is cut
   * off. It does not say who made the change. Documents print the values in an object of their own, `groupInfoForSet`, which the server
   * never did; bodies that print each value as an object without that are not accepted.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/group.go open-im-server pkg/callbackstruct/group.go, CallbackAfterSetGroupInfoExReq}
   */
  "callbackAfterSetGroupInfoExCommand": { phase: "after"; request: AfterSetGroupInfoExRequest; decision: never; reply: AllowReply };
  /**
   * A user is about to send a message to another.
   *
   * Sent before OpenIM looks at blocklist and friendship, so an allowed message may still fail. Messages of configured administrators do
   * not cause it, nor do typing indicators, notifications (except in 3.8.3 releases) and the content types that the server's
   * configuration denies.
   *
   * Where the receiver takes messages, `callbackBeforeMsgModifyCommand` follows; only that one can change the message.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/message.go open-im-server pkg/callbackstruct/message.go, CallbackBeforeSendSingleMsgReq}
   */
  "callbackBeforeSendSingleMsgCommand": { phase: "before"; request: BeforeSendSingleMsgRequest; decision: Allow | Refuse; reply: DecisionReply };
  /**
   * A user has sent a message to another.
   *
   * Sent when the message is on the server's queue, not stored yet. Messages of administrators are included; typing indicators,
   * notifications (except in 3.8.3 releases) and denied content types are not. Where the configuration lists users under
   * `attentionIds`, only messages to them cause it, in 3.8.3 releases also messages from them.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/message.go open-im-server pkg/callbackstruct/message.go, CallbackAfterSendSingleMsgReq}
   */
  "callbackAfterSendSingleMsgCommand": { phase: "after"; request: AfterSendSingleMsgRequest; decision: never; reply: AllowReply };
  /**
   * A user is about to send a message to a group.
   *
   * Sent after OpenIM has checked membership and mutes. Messages of administrators are included; typing indicators, notifications (except
   * in 3.8.3 releases) and the content types that the server's configuration denies are not. `callbackBeforeMsgModifyCommand` follows;
   * only that one can change the message.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/message.go open-im-server pkg/callbackstruct/message.go, CallbackBeforeSendGroupMsgReq}
   */
  "callbackBeforeSendGroupMsgCommand": { phase: "before"; request: BeforeSendGroupMsgRequest; decision: Allow | Refuse; reply: DecisionReply };
  /**
   * A user has sent a message to a group.
   *
   * Sent when the message is on the server's queue, not stored yet. Typing indicators, notifications (except in 3.8.3 releases) and
   * denied content types do not cause it. Any entry under `attentionIds` in the server's configuration normally silences it, because
   * OpenIM looks for the receiving user there, and a group message has none.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/message.go open-im-server pkg/callbackstruct/message.go, CallbackAfterSendGroupMsgReq}
   */
  "callbackAfterSendGroupMsgCommand": { phase: "after"; request: AfterSendGroupMsgRequest; decision: never; reply: AllowReply };
  /**
   * A message is about to go out and may still be changed.
   *
   * Sent as the last step before a message to a user or group goes to the server's queue, for every kind of content but typing
   * indicators, notifications and denied types; 3.8.3 releases send it for text alone. The request names neither receiver nor group;
   * `callbackBeforeSendSingleMsgCommand` and `callbackBeforeSendGroupMsgCommand` with the same `serverMsgID` do, where they are switched on.
   *
   * Changed content is a JSON object as text. The plain text of the documented example makes the send fail. The reply has two fields under
   * other names than the request: `senderFaceURL` for `faceURL`, `atUserIDList` for `atUserList`.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/message.go open-im-server pkg/callbackstruct/message.go, CallbackMsgModifyCommandReq}
   */
  "callbackBeforeMsgModifyCommand": { phase: "before"; request: BeforeMsgModifyRequest; decision: Allow | Refuse | Modify<MessageModifyChanges>; reply: BeforeMsgModifyReply };
  /**
   * A message was handed to the database.
   *
   * Sent once per message after the server tried to store it, even where the write failed. The 3.8.3 releases do not have it. Typing
   * indicators, notifications and denied content types do not cause it; `attentionIds` has no effect on it.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/message.go open-im-server pkg/callbackstruct/message.go, CallbackAfterMsgSaveDBReq}
   */
  "callbackAfterMsgSaveDBCommand": { phase: "after"; request: AfterMsgSaveDBRequest; decision: never; reply: AllowReply };
  /**
   * A user has read messages.
   *
   * Sent when a client marks messages as read, in a conversation of any kind, and when it marks a whole single chat as read. The list of
   * messages is the one that the client sent, not the one that changed, and is often null.
   *
   * Version 3.5 and documents name two users in place of conversation and reader. Documents print the time of a mute besides.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/message.go open-im-server pkg/callbackstruct/message.go, CallbackSingleMsgReadReq}
   */
  "callbackAfterSingleMsgReadCommand": { phase: "after"; request: AfterSingleMsgReadRequest; decision: never; reply: AllowReply };
  /**
   * A member has read a group's messages.
   *
   * Sent when a client marks a group conversation as read, even where it had read no further than before. Which group it is cannot be told:
   * the server writes the reader into `receiveID` too, where documents show the group.
   *
   * Two groups read under one trace id give the same body where their positions agree, so nothing tells one event from the next.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/message.go open-im-server pkg/callbackstruct/message.go, CallbackGroupMsgReadReq}
   */
  "callbackAfterGroupMsgReadCommand": { phase: "after"; request: AfterGroupMsgReadRequest; decision: never; reply: AllowReply };
  /**
   * A user has revoked a message.
   *
   * Sent after a message in a single chat or group is revoked. In spite of its name it is an after-callback: its answer changes nothing.
   * The server's configuration calls it `afterRevokeMsg`; its entry `afterGroupMsgRevoke` has no effect.
   *
   * Older documents print one form for single chats and another for groups, under names that no server sends.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/revoke.go open-im-server pkg/callbackstruct/revoke.go, CallbackAfterRevokeMsgReq}
   */
  "callbackBeforeAfterMsgCommand": { phase: "after"; request: BeforeAfterMsgRequest; decision: never; reply: AllowReply };
  /**
   * A connection of a user is open.
   *
   * Reports a state, not a change. Whenever a user's connections change, one callback comes for each that is open, and open ones are
   * reported again about every 10 to 20 minutes. The gateway gathers reports for about a second. Versions 3.8.0 and 3.8.1 do not send it.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/msg_gateway.go open-im-server pkg/callbackstruct/msg_gateway.go, CallbackUserOnlineReq}
   */
  "callbackAfterUserOnlineCommand": { phase: "after"; request: AfterUserOnlineRequest; decision: never; reply: AllowReply };
  /**
   * A connection of a user has closed.
   *
   * Reports one connection. The user may be online through others; for each of those `callbackAfterUserOnlineCommand` comes besides, in no
   * certain order.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/msg_gateway.go open-im-server pkg/callbackstruct/msg_gateway.go, CallbackUserOfflineReq}
   */
  "callbackAfterUserOfflineCommand": { phase: "after"; request: AfterUserOfflineRequest; decision: never; reply: AllowReply };
  /**
   * A connection of a user was ended by the server.
   *
   * Configured and defined, but sent by no release of version 3; version 2.3 sent it under its older name. The form is the one that today's
   * server would write.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/msg_gateway.go open-im-server pkg/callbackstruct/msg_gateway.go, CallbackUserKickOffReq}
   */
  "callbackAfterUserKickOffCommand": { phase: "after"; request: AfterUserKickOffRequest; decision: never; reply: AllowReply };
  /**
   * Users are about to be registered.
   *
   * Sent after OpenIM has checked the format of the ids and that none is taken, once for the whole batch. The answer may put another batch
   * in place, which OpenIM does not check again. Documents print `users` as a single user, in request and answer; the server always sends
   * a list, and a single user in an answer makes the registration fail.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/user.go open-im-server pkg/callbackstruct/user.go, CallbackBeforeUserRegisterReq}
   */
  "callbackBeforeUserRegisterCommand": { phase: "before"; request: BeforeUserRegisterRequest; decision: Allow | Refuse | Modify<UserRegistrationChanges>; reply: BeforeUserRegisterReply };
  /**
   * Users have been registered.
   *
   * Sent after the users are stored, once for the whole batch. `createTime` is still the time of the request, usually 0, and not the
   * stored one. Documents print `users` as a single user; the server always sends a list.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/user.go open-im-server pkg/callbackstruct/user.go, CallbackAfterUserRegisterReq}
   */
  "callbackAfterUserRegisterCommand": { phase: "after"; request: AfterUserRegisterRequest; decision: never; reply: AllowReply };
  /**
   * A user's profile is about to change, through the older call.
   *
   * Sent before the change is stored; it does not say who makes it. A field is empty where it does not change. `ex` is always null, even
   * where it changes, so the answer can replace it but not know it. Documents print it as a string.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/user.go open-im-server pkg/callbackstruct/user.go, CallbackBeforeUpdateUserInfoReq}
   */
  "callbackBeforeUpdateUserInfoCommand": { phase: "before"; request: BeforeUpdateUserInfoRequest; decision: Allow | Refuse | Modify<UserInfoChanges>; reply: BeforeUpdateUserInfoReply };
  /**
   * A user's profile has changed, through the older call.
   *
   * Sent after the change is stored; it does not say who made it. A field is empty where it did not change. `ex` is always empty, even
   * where it changed.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/user.go open-im-server pkg/callbackstruct/user.go, CallbackAfterUpdateUserInfoReq}
   */
  "callbackAfterUpdateUserInfoCommand": { phase: "after"; request: AfterUpdateUserInfoRequest; decision: never; reply: AllowReply };
  /**
   * A user's profile is about to change, through the newer call.
   *
   * Sent before the change is stored; it does not say who makes it. A field is null where it does not change, and empty where it is
   * emptied. `ex` is always null, even where it changes.
   *
   * The answer can replace a field only where the request has it. A value for a field that is null in the request crashes OpenIM's call,
   * and the caller gets an error of the server.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/user.go open-im-server pkg/callbackstruct/user.go, CallbackBeforeUpdateUserInfoExReq}
   */
  "callbackBeforeUpdateUserInfoExCommand": { phase: "before"; request: BeforeUpdateUserInfoExRequest; decision: Allow | Refuse | Modify<UserInfoExChanges>; reply: BeforeUpdateUserInfoExReply };
  /**
   * A user's profile has changed, through the newer call.
   *
   * Sent after the change is stored; it does not say who made it. A field is null where it did not change, and empty where it was emptied.
   * `ex` is always null, so a change of it alone arrives with three nulls.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/user.go open-im-server pkg/callbackstruct/user.go, CallbackAfterUpdateUserInfoExReq}
   */
  "callbackAfterUpdateUserInfoExCommand": { phase: "after"; request: AfterUpdateUserInfoExRequest; decision: never; reply: AllowReply };
  /**
   * A message is about to go to the push service of the devices.
   *
   * Sent for messages with the option `offlinePush`: in single chats where the receiver is not reached online, in groups for the members
   * who are not reached and have not switched off notifications. Notifications are included.
   *
   * The answer may choose other users and another text. No caller of OpenIM's API waits for it: a refusal stops the push and shows in
   * OpenIM's log alone, and so does a call that fails. The push text stands among the other fields, and all of it is missing where the
   * message has none.
   *
   * Documents print one name, `callbackBeforePushCommand`, for all three callbacks on deliveries; it counts as this command, whose body it
   * has.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/push.go open-im-server pkg/callbackstruct/push.go, CallbackBeforePushReq}
   */
  "callbackBeforeOfflinePushCommand": { phase: "before"; request: BeforeOfflinePushRequest; decision: Allow | Refuse | Modify<OfflinePushChanges>; reply: BeforeOfflinePushReply };
  /**
   * A message to a user is about to be delivered over open connections.
   *
   * Sent for every message of a single chat or notification account, OpenIM's own notifications included. No caller of OpenIM's API waits
   * for the answer: a refusal stops the delivery, online and by push, and shows in OpenIM's log alone, and so does a call that fails. The
   * message stays stored.
   *
   * Documents print it as `callbackBeforePushCommand`, which counts as `callbackBeforeOfflinePushCommand`, with a push text in the request
   * and with other users in the answer. The server sends no push text and ignores the users.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/push.go open-im-server pkg/callbackstruct/push.go, CallbackBeforePushReq}
   */
  "callbackBeforeOnlinePushCommand": { phase: "before"; request: BeforeOnlinePushRequest; decision: Allow | Refuse; reply: DecisionReply };
  /**
   * A message to a group is about to be delivered over open connections.
   *
   * Sent for every message and notification of a group, before OpenIM looks up the members: the request names none. The answer may name
   * the users to deliver to. No caller of OpenIM's API waits for it: a refusal or a failed call stops the delivery and shows in OpenIM's
   * log alone.
   *
   * Documents print it as `callbackBeforePushCommand`, which counts as `callbackBeforeOfflinePushCommand`, with users and a push text in
   * the request. The server sends no users, and a push text in version 2 alone.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/push.go open-im-server pkg/callbackstruct/push.go, CallbackBeforeSuperGroupOnlinePushReq}
   */
  "callbackBeforeGroupOnlinePushCommand": { phase: "before"; request: BeforeGroupOnlinePushRequest; decision: Allow | Refuse | Modify<GroupOnlinePushChanges>; reply: BeforeGroupOnlinePushReply };
  /**
   * Conversations of two users are about to be created.
   *
   * Sent on the first message of a single chat or of a notification account's conversation with a user, by the main branch since March
   * 2025; 3.8.3 releases do not send it. A refusal is only logged, and the message is stored and delivered all the same.
   *
   * For a single chat it comes twice with the same body, that of the sender's entry. The values of the first answer hold for both entries;
   * those of the second are lost. A refusal of the first keeps both entries from being created, one of the second only that of the
   * receiver. Both share the duplicate key and count as one event. For a notification account it comes once, with the receiver as owner.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/conversation.go open-im-server pkg/callbackstruct/conversation.go, CallbackBeforeCreateSingleChatConversationsReq}
   */
  "callbackBeforeCreateSingleChatConversationsCommand": { phase: "before"; request: BeforeCreateSingleChatConversationsRequest; decision: Allow | Refuse | Modify<ConversationChanges>; reply: BeforeCreateSingleChatConversationsReply };
  /**
   * A conversation of two users has been created.
   *
   * Sent after the entry of one user is stored, and also where storing fails, as it does for an entry that exists already. A single chat
   * causes two callbacks, one for each owner. Sent by the main branch since March 2025; 3.8.3 releases do not send it.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/conversation.go open-im-server pkg/callbackstruct/conversation.go, CallbackAfterCreateSingleChatConversationsReq}
   */
  "callbackAfterCreateSingleChatConversationsCommand": { phase: "after"; request: AfterCreateSingleChatConversationsRequest; decision: never; reply: AllowReply };
  /**
   * Conversations of a group's members are about to be created.
   *
   * Sent on the first message of a group, and each time members enter a group, by the main branch since March 2025; 3.8.3 releases do not
   * send it. One callback stands for all users concerned and names none of them; the values of the answer hold for all entries that are
   * new.
   *
   * On a first message a refusal is only logged. Where members enter, their membership is stored already: after a refusal the notification
   * of their entry is not sent, and where they joined freely or were approved, the caller gets the error although they are members.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/conversation.go open-im-server pkg/callbackstruct/conversation.go, CallbackBeforeCreateGroupChatConversationsReq}
   */
  "callbackBeforeCreateGroupChatConversationsCommand": { phase: "before"; request: BeforeCreateGroupChatConversationsRequest; decision: Allow | Refuse | Modify<ConversationChanges>; reply: BeforeCreateGroupChatConversationsReply };
  /**
   * Conversations of a group's members have been created.
   *
   * Sent after the entries are stored. One callback stands for all users concerned and names none of them. Sent by the main branch since
   * March 2025; 3.8.3 releases do not send it.
   *
   * @see {@link https://github.com/openimsdk/open-im-server/blob/main/pkg/callbackstruct/conversation.go open-im-server pkg/callbackstruct/conversation.go, CallbackAfterCreateGroupChatConversationsReq}
   */
  "callbackAfterCreateGroupChatConversationsCommand": { phase: "after"; request: AfterCreateGroupChatConversationsRequest; decision: never; reply: AllowReply };
}

/** Lets the operation go on with another remark. */
export interface FriendRemarkChanges extends Omit<FriendRemarkReply, keyof CommonReply> {}

/** Lets the operation go on with other friends. */
export interface ImportFriendsChanges extends Omit<ImportFriendsReply, keyof CommonReply> {}

/** Lets the operation go on with other values. A field that is null or missing keeps the requested value, any other replaces it, an empty text and a 0 included. The owner, the starting members and the flag for friends among members cannot be changed. */
export interface GroupCreationChanges extends Omit<GroupCreationReply, keyof CommonReply> {}

/** Lets the operation go on with other data of some members. Versions after 3.8.0 understand it. */
export interface MembersJoinChanges extends Omit<MembersJoinReply, keyof CommonReply> {}

/** Lets the operation go on with other data of the one member whom the flat form of the request names. Versions 3.0 to 3.8.0 understand it, later ones ignore its fields. A field that is null or missing keeps its value. */
export interface FlatJoinChanges extends Omit<FlatJoinReply, keyof CommonReply> {}

/** Lets the operation go on with other values. A field that is null or missing keeps the requested change; any other value takes its place, or adds a change that was not requested. */
export interface GroupMemberInfoChanges extends Omit<GroupMemberInfoReply, keyof CommonReply> {}

/** Lets the operation go on, with the values of the request or others. OpenIM copies the four required fields over the request whatever they hold, and takes a missing one for empty. Of the others, null or missing keeps the requested value. The announcement cannot be changed. */
export interface GroupInfoChanges extends Omit<GroupInfoReply, keyof CommonReply | "groupID" | "groupName" | "introduction" | "faceURL">, Partial<Pick<GroupInfoReply, "groupID" | "groupName" | "introduction" | "faceURL">> {}

/** Lets the operation go on, with the values of the request or others. OpenIM copies every field over the request whatever it holds: null drops the requested change, and so would a missing field. Values stand bare; an object with a `value` is a decoding error. The announcement cannot be changed, and its change survives any answer. */
export interface GroupInfoExChanges extends Omit<GroupInfoExReply, keyof CommonReply | "groupID" | "groupName" | "introduction" | "faceURL" | "ex" | "needVerification" | "lookMemberInfo" | "applyMemberFriend">, Partial<Pick<GroupInfoExReply, "groupID" | "groupName" | "introduction" | "faceURL" | "ex" | "needVerification" | "lookMemberInfo" | "applyMemberFriend">> {}

/** Lets the message go on with other values. A field that is null or missing keeps its value; any other value takes its place, an empty one included. OpenIM also reads `offlinePushInfo`, and crashes where the message has none, which the request does not show; so it has no place here. */
export interface MessageModifyChanges extends Omit<MessageModifyReply, keyof CommonReply> {}

/** Lets the registration go on with other users. */
export interface UserRegistrationChanges extends Omit<UserRegistrationReply, keyof CommonReply> {}

/** Lets the update go on with other values. A field that is null or missing keeps the requested value. An empty one drops the requested change: the older call stores no empty texts. */
export interface UserInfoChanges extends Omit<UserInfoReply, keyof CommonReply> {}

/** Lets the update go on with other values. A field that is null or missing keeps the requested value; an empty one empties it. A value for a field that is null in the request crashes OpenIM's call. `ex` is left out for that reason: the request never shows whether it changes. */
export interface UserInfoExChanges extends Omit<UserInfoExReply, keyof CommonReply> {}

/** Lets the push go on with other users or another text. A field that is null or missing stays as it is. */
export interface OfflinePushChanges extends Omit<OfflinePushReply, keyof CommonReply> {}

/** Lets the delivery go on, to chosen users in place of all members. A push text would be ignored. */
export interface GroupOnlinePushChanges extends Omit<GroupOnlinePushReply, keyof CommonReply> {}

/** Lets the creation go on with other values. A field that is null or missing keeps its value; any other value takes its place. */
export interface ConversationChanges extends Omit<ConversationReply, keyof CommonReply> {}
