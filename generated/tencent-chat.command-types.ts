// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Allow, Discard, Modify, Refuse, Verdicts } from "../src/callbacks/decision.ts";
import type {
  Acknowledgement,
  AlertRequestOverLimitRequest,
  BotOnC2CMessageRequest,
  BotOnGroupMessageRequest,
  C2CAfterC2CMsgExtensionRequest,
  C2CAfterModifyMsgRequest,
  C2CAfterMsgReadAllRequest,
  C2CAfterMsgReadReceiptRequest,
  C2CAfterMsgReportRequest,
  C2CAfterMsgWithDrawRequest,
  C2CAfterSendMsgRequest,
  C2CBeforeSendMsgReply,
  C2CBeforeSendMsgRequest,
  CallAfterEndCallRequest,
  CallAfterMemberChangedRequest,
  CallAfterRecordChangedRequest,
  CallAfterStartCallRequest,
  ChatbotInterfaceInvocationReply,
  ChatbotInterfaceInvocationRequest,
  ChatbotOnC2CSignalMessageRequest,
  ContentResultNotifyRequest,
  DeskSessionEventNotifyRequest,
  FollowAfterCloudRecordingChangedRequest,
  FollowAfterFollowAddRequest,
  FollowAfterFollowDeleteRequest,
  FriendVerdictsReply,
  GroupAfterChangeGroupOwnerRequest,
  GroupAfterCreateGroupRequest,
  GroupAfterCreateTopicRequest,
  GroupAfterGroupAttrChangedRequest,
  GroupAfterGroupDestroyedRequest,
  GroupAfterGroupFullRequest,
  GroupAfterGroupInfoChangedRequest,
  GroupAfterGroupMsgExtensionRequest,
  GroupAfterMemberExitRequest,
  GroupAfterMemberFieldChangedRequest,
  GroupAfterModifyMsgRequest,
  GroupAfterNewMemberJoinRequest,
  GroupAfterReadReceiptRequest,
  GroupAfterRecallMsgRequest,
  GroupAfterSendMsgRequest,
  GroupAfterTopicDestroyedRequest,
  GroupAfterTopicInfoChangedRequest,
  GroupBeforeApplyJoinGroupReply,
  GroupBeforeApplyJoinGroupRequest,
  GroupBeforeCreateGroupReply,
  GroupBeforeCreateGroupRequest,
  GroupBeforeCreateTopicReply,
  GroupBeforeCreateTopicRequest,
  GroupBeforeInviteJoinGroupReply,
  GroupBeforeInviteJoinGroupRequest,
  GroupBeforeSendMsgReply,
  GroupBeforeSendMsgRequest,
  GroupOnDailyGroupQuotaAlarmRequest,
  GroupOnMemberStateChangeRequest,
  GroupSendMsgExceptionRequest,
  LiveAfterChangeOwnerRequest,
  LiveAfterCloudRecordingChangedRequest,
  LiveAfterCreateBattleRequest,
  LiveAfterCreateRoomReachingThresholdRequest,
  LiveAfterCreateRoomRequest,
  LiveAfterDelMetadataRequest,
  LiveAfterDestroyRoomRequest,
  LiveAfterEndBattleRequest,
  LiveAfterMemberStateChangedRequest,
  LiveAfterModifyAdminRequest,
  LiveAfterSetMetadataRequest,
  LiveAfterStartBattleRequest,
  LiveAfterUpdateRoomInfoRequest,
  LiveBeforeSendGiftReply,
  LiveBeforeSendGiftRequest,
  MemberEventNotifyRequest,
  MicAfterSeatInfoChangedRequest,
  ModifyMessageReply,
  OfficialAccountAfterAddSubscriberRequest,
  OfficialAccountAfterCreateOfficialAccountRequest,
  OfficialAccountAfterDeleteSubscriberRequest,
  OfficialAccountAfterMsgWithDrawRequest,
  OfficialAccountAfterOfficialAccountDestroyedRequest,
  OfficialAccountAfterOfficialAccountFullRequest,
  OfficialAccountAfterOfficialAccountInfoChangedRequest,
  OfficialAccountAfterSendMsgRequest,
  OfficialAccountBeforeAddSubscriberReply,
  OfficialAccountBeforeAddSubscriberRequest,
  OfficialAccountBeforeCreateOfficialAccountReply,
  OfficialAccountBeforeCreateOfficialAccountRequest,
  OfficialAccountBeforeSendMsgReply,
  OfficialAccountBeforeSendMsgRequest,
  ProfilePortraitSetRequest,
  PushAllMemberPushRequest,
  PushOfflinePushRequest,
  RoomAfterCreateRoomRequest,
  RoomAfterDestroyRoomRequest,
  RoomAfterMemberEnterRequest,
  RoomAfterMemberLeaveRequest,
  RoomAfterUpdateRoomInfoRequest,
  SignalReply,
  SnsBlackListAddRequest,
  SnsBlackListDeleteRequest,
  SnsFriendAddRequest,
  SnsFriendDeleteRequest,
  SnsPrevFriendAddRequest,
  SnsPrevFriendResponseRequest,
  StateStateChangeRequest,
} from "./tencent-chat.ts";

/** The request of each command, the decisions on it, and its reply on the wire. Tencent Chat callbacks. */
export interface CommandTypes {
  /**
   * A user is about to send friend requests.
   *
   * Sent before friend requests from a client take effect. Requests made over REST do not cause it.
   * The reply decides on each user separately.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/43468 Tencent Chat 1047/43468}
   */
  "Sns.CallbackPrevFriendAdd": { phase: "before"; request: SnsPrevFriendAddRequest; decision: Allow | Refuse | Verdicts; reply: FriendVerdictsReply };
  /**
   * A user is about to answer friend requests.
   *
   * Sent before answers from a client take effect. Answers given over REST do not cause it. The
   * reply decides on each request separately.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/43467 Tencent Chat 1047/43467}
   */
  "Sns.CallbackPrevFriendResponse": { phase: "before"; request: SnsPrevFriendResponseRequest; decision: Allow | Refuse | Verdicts; reply: FriendVerdictsReply };
  /**
   * Users have become friends.
   *
   * Sent after friends were added: to one list by a client or over REST, to both lists if the other
   * user accepts anyone, by accepting a request, or by force over REST. Importing friends over REST
   * does not cause it. It does not contain the time of the event.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34359 Tencent Chat 1047/34359}
   */
  "Sns.CallbackFriendAdd": { phase: "after"; request: SnsFriendAddRequest; decision: never; reply: Acknowledgement };
  /**
   * Friends were removed.
   *
   * Sent after friends were removed, by a client or over REST. Blocking a friend ends the friendship
   * and causes it too. It does not contain the time of the event.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34360 Tencent Chat 1047/34360}
   */
  "Sns.CallbackFriendDelete": { phase: "after"; request: SnsFriendDeleteRequest; decision: never; reply: Acknowledgement };
  /**
   * Users were added to a blocklist.
   *
   * Sent after users were blocked, by a client or over REST. It does not contain the time of the
   * event.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34361 Tencent Chat 1047/34361}
   */
  "Sns.CallbackBlackListAdd": { phase: "after"; request: SnsBlackListAddRequest; decision: never; reply: Acknowledgement };
  /**
   * Users were removed from a blocklist.
   *
   * Sent after users were unblocked, by a client or over REST. It does not contain the time of the
   * event.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34362 Tencent Chat 1047/34362}
   */
  "Sns.CallbackBlackListDelete": { phase: "after"; request: SnsBlackListDeleteRequest; decision: never; reply: Acknowledgement };
  /**
   * A user has followed others.
   *
   * Sent after users were followed, by a client or over REST.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/70355 Tencent Chat 1047/70355}
   */
  "Follow.CallbackAfterFollowAdd": { phase: "after"; request: FollowAfterFollowAddRequest; decision: never; reply: Acknowledgement };
  /**
   * A user has unfollowed others.
   *
   * Sent after users were unfollowed, by a client or over REST. The users are listed as plain
   * strings, not as objects.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/70356 Tencent Chat 1047/70356}
   */
  "Follow.CallbackAfterFollowDelete": { phase: "after"; request: FollowAfterFollowDeleteRequest; decision: never; reply: Acknowledgement };
  /**
   * Fields of a profile have changed.
   *
   * Sent after a profile was changed, by a client or over REST. Reading a profile does not cause it,
   * nor does a change of a user's remark for a friend. The subscription to profile changes must be
   * enabled in the console, in addition to the callback itself.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/48733 Tencent Chat 1047/48733}
   */
  "Profile.CallbackPortraitSet": { phase: "after"; request: ProfilePortraitSetRequest; decision: never; reply: Acknowledgement };
  /**
   * A user's online state has changed.
   *
   * Sent after a client logged in, reconnected, logged out or lost its connection, after a user set
   * a custom status, and after an administrator ended a user's logins over REST. The notification of
   * state changes must be enabled in the console, in addition to the callback itself.
   *
   * Not every disconnect is reported: a client that reconnects before its old connection is reported
   * as lost causes only a login. With newer SDKs (native from 5.6.1200, Web from 2.14.0), a login
   * that logs out another device causes no logout of that device; older SDKs cause both. A web
   * client's loss of the network is reported about 60 seconds late, and a connection that stays
   * silent after 400 seconds.
   *
   * The form used before 2021 has only `CallbackCommand` and `Info`.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34357 Tencent Chat 1047/34357}
   */
  "State.StateChange": { phase: "after"; request: StateStateChangeRequest; decision: never; reply: Acknowledgement };
  /**
   * REST calls approach their limit.
   *
   * Sent when the calls of one REST command exceed 80 percent of the app's limit per second. It has
   * no setting of its own: it is sent as soon as a callback URL is configured. How often it is
   * repeated is not documented. It does not contain the time of the event.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60256 Tencent Chat 1047/60256}
   */
  "Alert.RequestOverLimit": { phase: "after"; request: AlertRequestOverLimitRequest; decision: never; reply: Acknowledgement };
  /**
   * A user is about to send a message to another user.
   *
   * Sent when Tencent Chat has received a one-to-one message, from a client or over REST, and has
   * not delivered it yet. A message sent over REST with `ForbidBeforeSendMsgCallback` does not cause
   * it. If there is no reply within two seconds, the message is delivered unless the console is
   * configured otherwise.
   *
   * The reply can allow the message, change it, refuse it with a code, or discard it without telling
   * its sender. A message that is refused or discarded causes no `C2C.CallbackAfterSendMsg`. With
   * the standard code 1 the sender gets 20006.
   *
   * The oldest form has only `CallbackCommand`, `From_Account`, `To_Account` and `MsgBody`.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34364 Tencent Chat 1047/34364}
   */
  "C2C.CallbackBeforeSendMsg": { phase: "before"; request: C2CBeforeSendMsgRequest; decision: Allow | Refuse | Discard | Modify<ModifyMessageChanges>; reply: C2CBeforeSendMsgReply };
  /**
   * A user has sent a message to another user.
   *
   * Sent after Tencent Chat has processed a one-to-one message, even if it was not delivered; see
   * `SendMsgResult`. A message that the app refused or discarded in `C2C.CallbackBeforeSendMsg` does
   * not cause it, nor does a message sent over REST with `ForbidAfterSendMsgCallback`. If the app
   * changed the message, this is the changed message.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34365 Tencent Chat 1047/34365}
   */
  "C2C.CallbackAfterSendMsg": { phase: "after"; request: C2CAfterSendMsgRequest; decision: never; reply: Acknowledgement };
  /**
   * A user has marked a one-to-one conversation as read.
   *
   * Sent after a one-to-one conversation was marked as read up to a time, by a client or over REST.
   * Receipts for single messages cause `C2C.CallbackAfterMsgReadReceipt`, and marking everything as
   * read causes `C2C.CallbackAfterMsgReadAll`.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/43465 Tencent Chat 1047/43465}
   */
  "C2C.CallbackAfterMsgReport": { phase: "after"; request: C2CAfterMsgReportRequest; decision: never; reply: Acknowledgement };
  /**
   * A one-to-one message was recalled.
   *
   * Sent after a one-to-one message was recalled, by a client or over REST, once per message. It
   * does not say who recalled it. The name has a capital D. The command for group messages has
   * another name, `Group.CallbackAfterRecallMsg`.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/43466 Tencent Chat 1047/43466}
   */
  "C2C.CallbackAfterMsgWithDraw": { phase: "after"; request: C2CAfterMsgWithDrawRequest; decision: never; reply: Acknowledgement };
  /**
   * A user has sent read receipts for single messages.
   *
   * Sent after read receipts for single one-to-one messages were sent, by a client or over REST.
   * Marking a whole conversation as read causes `C2C.CallbackAfterMsgReport` instead.
   *
   * @see {@link https://cloud.tencent.com/document/product/269/128223 Tencent Chat 269/128223}
   */
  "C2C.CallbackAfterMsgReadReceipt": { phase: "after"; request: C2CAfterMsgReadReceiptRequest; decision: never; reply: Acknowledgement };
  /**
   * A one-to-one message was edited.
   *
   * Sent after a one-to-one message was edited, by a client or over REST. An edit can change only
   * the content or only the custom data, so either can be missing.
   *
   * @see {@link https://cloud.tencent.com/document/product/269/128224 Tencent Chat 269/128224}
   */
  "C2C.CallbackAfterModifyMsg": { phase: "after"; request: C2CAfterModifyMsgRequest; decision: never; reply: Acknowledgement };
  /**
   * A user has marked everything as read.
   *
   * Sent after a client marked all messages of its user as read at once. Despite `C2C` in its name
   * it covers groups as well as one-to-one conversations. The one-to-one conversations are not
   * listed.
   *
   * @see {@link https://cloud.tencent.com/document/product/269/128225 Tencent Chat 269/128225}
   */
  "C2C.CallbackAfterMsgReadAll": { phase: "after"; request: C2CAfterMsgReadAllRequest; decision: never; reply: Acknowledgement };
  /**
   * Key-value pairs of a one-to-one message have changed.
   *
   * Sent after extensions of a one-to-one message, which are key-value pairs stored with it, were
   * set, deleted or cleared, by a client or over REST. It does not say who changed them.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/76006 Tencent Chat 1047/76006}
   */
  "C2C.CallbackAfterC2CMsgExtension": { phase: "after"; request: C2CAfterC2CMsgExtensionRequest; decision: never; reply: Acknowledgement };
  /**
   * A user has sent a message to a robot.
   *
   * Sent after a one-to-one message was sent to a robot, by a client or over REST. A robot is an
   * account whose id begins with `@RBT#`. A message that the app refused in
   * `C2C.CallbackBeforeSendMsg` does not cause it. If the app changed the message there, this is the
   * changed message. The robot answers over REST, not in the reply.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/68952 Tencent Chat 1047/68952}
   */
  "Bot.OnC2CMessage": { phase: "after"; request: BotOnC2CMessageRequest; decision: never; reply: Acknowledgement };
  /**
   * A user has mentioned robots in a group.
   *
   * Sent after a group message mentioned robots by name. A mention of everyone does not cause it.
   * Robot events must be enabled in the console.
   *
   * The random number is called `Random` here, not `MsgRandom`. If the message is in a topic,
   * `GroupId` is the community and `TopicId` the topic.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/68953 Tencent Chat 1047/68953}
   */
  "Bot.OnGroupMessage": { phase: "after"; request: BotOnGroupMessageRequest; decision: never; reply: Acknowledgement };
  /**
   * A user is about to send custom data to a robot.
   *
   * Sent when a user sends data to a robot with the protocol of smart robots. It has neither
   * `MsgBody` nor `MsgTime`. The name begins with `Chatbot`, with a lowercase b.
   *
   * The robot continues with the text in `RspData`. An empty text has no effect. Tencent Chat
   * supports no refusal here: `ErrorCode` 1 only reports that processing failed, and `RspData` is
   * ignored then.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/59057 Tencent Chat 1047/59057}
   */
  "Chatbot.OnC2CSignalMessage": { phase: "before"; request: ChatbotOnC2CSignalMessageRequest; decision: Allow | Modify<SignalChanges>; reply: SignalReply };
  /**
   * Cloud moderation has checked content.
   *
   * Sent with the result of a check by cloud moderation. By default only violations are reported;
   * the console can enable all results.
   *
   * The body does not name the command; only the query does. The query contains only `SdkAppid`,
   * `CallbackCommand` and `contenttype`. The time of the event is not sent either.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/78240 Tencent Chat 1047/78240}
   */
  "ContentCallback.ResultNotify": { phase: "after"; request: ContentResultNotifyRequest; decision: never; reply: Acknowledgement };
  /**
   * A user is about to create a group.
   *
   * Sent before a group of any type is created, by a client or over REST. Importing groups does not
   * cause it. Topics of communities have a command of their own; one setting in the console enables
   * both. The reply decides on the whole group.
   *
   * The group has no id yet, so the request does not contain one.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34368 Tencent Chat 1047/34368}
   */
  "Group.CallbackBeforeCreateGroup": { phase: "before"; request: GroupBeforeCreateGroupRequest; decision: Allow | Refuse; reply: GroupBeforeCreateGroupReply };
  /**
   * A group was created.
   *
   * Sent after a group was created, by a client or over REST. For a community this can take about
   * three seconds. Importing groups does not cause it. Topics of communities have a command of their
   * own; one setting in the console enables both. Whether the initial members are also reported as
   * joining is not documented.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34369 Tencent Chat 1047/34369}
   */
  "Group.CallbackAfterCreateGroup": { phase: "after"; request: GroupAfterCreateGroupRequest; decision: never; reply: Acknowledgement };
  /**
   * A user requests to join a group.
   *
   * Sent before a join request from a client takes effect: before the user is added or, if the group
   * requires approval, before its administrators are notified. Join requests cannot be made over
   * REST, and invitations have a command of their own. Allowing the request does not replace the
   * approval.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34370 Tencent Chat 1047/34370}
   */
  "Group.CallbackBeforeApplyJoinGroup": { phase: "before"; request: GroupBeforeApplyJoinGroupRequest; decision: Allow | Refuse; reply: GroupBeforeApplyJoinGroupReply };
  /**
   * A user is about to invite others to a group.
   *
   * Sent before invited users are added, by a client or over REST. If the app requires friendship,
   * it is sent after that check has passed. Importing members does not cause it. The reply decides
   * on all invited users together or on each of them.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34371 Tencent Chat 1047/34371}
   */
  "Group.CallbackBeforeInviteJoinGroup": { phase: "before"; request: GroupBeforeInviteJoinGroupRequest; decision: Allow | Refuse | Verdicts; reply: GroupBeforeInviteJoinGroupReply };
  /**
   * Users have joined a group.
   *
   * Sent after users became members: by a join request that was accepted or needed no approval, by
   * an invitation, or over REST. Live groups (`AVChatRoom`) cause it too. Whether the initial
   * members of a new group are reported here as well as in `Group.CallbackAfterCreateGroup` is not
   * documented.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34372 Tencent Chat 1047/34372}
   */
  "Group.CallbackAfterNewMemberJoin": { phase: "after"; request: GroupAfterNewMemberJoinRequest; decision: never; reply: Acknowledgement };
  /**
   * Users have left a group.
   *
   * Sent after members left or were removed by the owner, an administrator or over REST. Live groups
   * (`AVChatRoom`) cause it too, but a lost connection to a live group is reported as
   * `Group.CallbackOnMemberStateChange`. Whether a ban from a live group causes it is not
   * documented.
   *
   * Only `ExitMemberList` names the users who left. If members were removed, `Operator_Account` is
   * another user.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34373 Tencent Chat 1047/34373}
   */
  "Group.CallbackAfterMemberExit": { phase: "after"; request: GroupAfterMemberExitRequest; decision: never; reply: Acknowledgement };
  /**
   * A user is about to send a message to a group.
   *
   * Sent before a group message from a client or over REST is delivered, in groups of every type,
   * including topics of communities and live rooms (`Type` is `Live`). A message sent over REST with
   * `ForbidCallbackControl` does not cause it, nor does an import, an edit or a recall. A message
   * that the rate limit drops afterwards does cause it.
   *
   * The reply allows the message, changes its body or its custom data, refuses it, or discards it
   * without telling the sender. Code 1 refuses with the standard code 10016. A code from 10100 to
   * 10200 reaches the client together with `ErrorInfo`. A new `MsgBody` replaces the whole body, so
   * it must repeat the elements to keep.
   *
   * The request has no `MsgSeq`, because the sequence number is assigned on delivery. Use `Random`
   * and `From_Account` to find the matching `Group.CallbackAfterSendMsg`.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34374 Tencent Chat 1047/34374}
   */
  "Group.CallbackBeforeSendMsg": { phase: "before"; request: GroupBeforeSendMsgRequest; decision: Allow | Refuse | Discard | Modify<ModifyMessageChanges>; reply: GroupBeforeSendMsgReply };
  /**
   * A user has sent a message to a group.
   *
   * Sent after a group message was sent, in groups of every type, including live rooms (`Type` is
   * `Live`). A message that was refused, discarded or dropped by the rate limit does not cause it,
   * nor does an import or a message sent over REST with `ForbidCallbackControl`. If
   * `Group.CallbackBeforeSendMsg` changed the message, this is probably the changed message; the
   * vendor documents that only for one-to-one messages.
   *
   * Whether system notifications that the app sends over REST cause it is not documented. imhook
   * counts a body of nothing but tips of the group and notices of the system as no message.
   *
   * The topics of a community probably count their messages separately, so `GroupId` and `MsgSeq`
   * alone might not identify a message.
   *
   * The form used before 2020 has neither `Operator_Account` nor `Random`.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34375 Tencent Chat 1047/34375}
   */
  "Group.CallbackAfterSendMsg": { phase: "after"; request: GroupAfterSendMsgRequest; decision: never; reply: Acknowledgement };
  /**
   * A group is full.
   *
   * Sent when a user who joins takes the last place, and again each time a join request, an
   * invitation or an addition over REST fails because no place is left. It names no user.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34376 Tencent Chat 1047/34376}
   */
  "Group.CallbackAfterGroupFull": { phase: "after"; request: GroupAfterGroupFullRequest; decision: never; reply: Acknowledgement };
  /**
   * A group was disbanded.
   *
   * Sent after a group was disbanded, by a client or over REST. The reply cannot restore it. Topics
   * of communities have a command of their own; one setting in the console enables both. Whether the
   * vendor's removal of idle groups causes it is not documented.
   *
   * The members of a community are never listed, so a missing `MemberList` does not mean that the
   * group was empty.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34377 Tencent Chat 1047/34377}
   */
  "Group.CallbackAfterGroupDestroyed": { phase: "after"; request: GroupAfterGroupDestroyedRequest; decision: never; reply: Acknowledgement };
  /**
   * The profile of a group has changed.
   *
   * Sent after the name, introduction, notification, picture or custom fields of a group were
   * changed, by a client or over REST. Other settings, such as who can join or whether all members
   * are muted, do not cause it unless the vendor has enabled them for the app; their field names are
   * not documented. Only changed fields are sent. Topics of communities have a command of their own;
   * one setting in the console enables both.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34378 Tencent Chat 1047/34378}
   */
  "Group.CallbackAfterGroupInfoChanged": { phase: "after"; request: GroupAfterGroupInfoChangedRequest; decision: never; reply: Acknowledgement };
  /**
   * Group messages were recalled.
   *
   * Sent after group messages were recalled, by a client or over REST. One request can name several
   * messages. Live groups (`AVChatRoom`) support no recall over REST and are not expected to cause
   * it. The request does not name the senders of the messages.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/46979 Tencent Chat 1047/46979}
   */
  "Group.CallbackAfterRecallMsg": { phase: "after"; request: GroupAfterRecallMsgRequest; decision: never; reply: Acknowledgement };
  /**
   * Members of a live group have come online or gone offline.
   *
   * Sent only for live groups (`AVChatRoom`). Tencent Chat checks every 20 seconds for members
   * without a heartbeat and reports them as offline after 30 seconds of silence. When the heartbeat
   * returns, it reports them as online. With newer senders, the first device of a user that joins
   * and the last one that leaves cause it too. A user with several devices is offline only when all
   * of them are.
   *
   * No client causes it, so `ClientIP` and `OptPlatform` are missing. The list of online members of
   * live groups must be enabled in the console, in addition to the callback itself.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/48734 Tencent Chat 1047/48734}
   */
  "Group.CallbackOnMemberStateChange": { phase: "after"; request: GroupOnMemberStateChangeRequest; decision: never; reply: Acknowledgement };
  /**
   * A group message could not be delivered.
   *
   * Sent after a group message from a client or over REST failed: because of a wrong parameter, such
   * as a group that does not exist, the rate limit, the content check, or because the sender is
   * muted. The vendor does not say whether a refusal of `Group.CallbackBeforeSendMsg` counts.
   *
   * Here `ErrorCode` and `ErrorInfo` are fields of the request and say why the message failed. The
   * reply has fields with the same names, which must be 0 and empty.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49462 Tencent Chat 1047/49462}
   */
  "Group.CallbackSendMsgException": { phase: "after"; request: GroupSendMsgExceptionRequest; decision: never; reply: Acknowledgement };
  /**
   * A user is about to create a topic.
   *
   * Sent before a topic is created in a community, by a client or over REST. Importing topics does
   * not cause it. One setting in the console enables it together with
   * `Group.CallbackBeforeCreateGroup`.
   *
   * The reply allows or refuses the topic. Code 1 refuses with the standard code 10016. A code from
   * 10100 to 10200 reaches the client together with `ErrorInfo`.
   *
   * According to the documentation, the request does not say in which community the topic is
   * created. `GroupId`, `TopicId` and `EventTime` are not documented and are described here in case
   * they are sent.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49463 Tencent Chat 1047/49463}
   */
  "Group.CallbackBeforeCreateTopic": { phase: "before"; request: GroupBeforeCreateTopicRequest; decision: Allow | Refuse; reply: GroupBeforeCreateTopicReply };
  /**
   * A topic was created.
   *
   * Sent after a topic was created in a community. One setting in the console enables it together
   * with `Group.CallbackAfterCreateGroup`. The owner is the owner of the community, not of the
   * topic. `EventTime` is not documented and is described here in case it is sent.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49464 Tencent Chat 1047/49464}
   */
  "Group.CallbackAfterCreateTopic": { phase: "after"; request: GroupAfterCreateTopicRequest; decision: never; reply: Acknowledgement };
  /**
   * Topics were deleted.
   *
   * Sent after topics of a community were deleted, by a client or over REST. One request can name
   * several topics. One setting in the console enables it together with
   * `Group.CallbackAfterGroupDestroyed`. The vendor does not say whether disbanding the whole
   * community causes it too.
   *
   * `Operator_Account` and `EventTime` are not documented and are described here in case they are
   * sent.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49465 Tencent Chat 1047/49465}
   */
  "Group.CallbackAfterTopicDestroyed": { phase: "after"; request: GroupAfterTopicDestroyedRequest; decision: never; reply: Acknowledgement };
  /**
   * The profile of a topic has changed.
   *
   * Sent after the name, introduction, notification or picture of a topic was changed, by a client
   * or over REST. A change of any other field does not cause it. One setting in the console enables
   * it together with `Group.CallbackAfterGroupInfoChanged`. A field that did not change is probably
   * missing.
   *
   * According to the documentation, the request names the community but not the topic. `TopicId`,
   * `UserDefinedDataList` and `EventTime` are not documented and are described here in case they are
   * sent.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49466 Tencent Chat 1047/49466}
   */
  "Group.CallbackAfterTopicInfoChanged": { phase: "after"; request: GroupAfterTopicInfoChangedRequest; decision: never; reply: Acknowledgement };
  /**
   * A member's role or name card has changed.
   *
   * Sent after the role or name card of a member was changed, by a client or over REST. Live groups
   * (`AVChatRoom`) never cause it. Other fields of a member, such as the end of a mute, are not
   * documented as causes. A new owner has a command of its own.
   *
   * The vendor's documents disagree on the name of the member who changed: `Modified_Account` or
   * `Member_Account`. One of them is present. Only callbacks with the first name can be
   * deduplicated.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60393 Tencent Chat 1047/60393}
   */
  "Group.CallbackAfterMemberFieldChanged": { phase: "after"; request: GroupAfterMemberFieldChangedRequest; decision: never; reply: Acknowledgement };
  /**
   * Attributes of a group have changed.
   *
   * Sent after group attributes were written or removed, by a client or over REST, in groups of
   * every type. Attributes are key-value pairs in addition to the profile; they are not its custom
   * fields.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60394 Tencent Chat 1047/60394}
   */
  "Group.CallbackAfterGroupAttrChanged": { phase: "after"; request: GroupAfterGroupAttrChangedRequest; decision: never; reply: Acknowledgement };
  /**
   * Read receipts of group messages were requested or given.
   *
   * Sent in two cases: after a message that requests read receipts was sent, by a client or over
   * REST, and after a client reported that such messages were read. Communities do not cause it, and
   * live groups (`AVChatRoom`) are not expected to. The request names the users who have read the
   * message but not the user who caused it. `ReadNum` and `UnreadNum` are totals at the time of the
   * event, not changes.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60395 Tencent Chat 1047/60395}
   */
  "Group.CallbackAfterReadReceipt": { phase: "after"; request: GroupAfterReadReceiptRequest; decision: never; reply: Acknowledgement };
  /**
   * A group has a new owner.
   *
   * Sent after a group was transferred to another member, by a client or over REST. Live groups
   * (`AVChatRoom`) keep their owner and never cause it. Whether it is sent when an owner leaves is
   * not documented.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60396 Tencent Chat 1047/60396}
   */
  "Group.CallbackAfterChangeGroupOwner": { phase: "after"; request: GroupAfterChangeGroupOwnerRequest; decision: never; reply: Acknowledgement };
  /**
   * The app has almost reached its daily limit of new groups.
   *
   * Sent after a group was created if the growth of the day, which is the number of created groups
   * minus the number of disbanded groups, exceeds 70 % of the daily limit. It can be sent again for
   * further groups. It names neither a group nor a user. It has a setting of its own.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/57455 Tencent Chat 1047/57455}
   */
  "Group.CallbackOnDailyGroupQuotaAlarm": { phase: "after"; request: GroupOnDailyGroupQuotaAlarmRequest; decision: never; reply: Acknowledgement };
  /**
   * The extensions of a group message have changed.
   *
   * Sent after extensions of a group message, which are key-value pairs stored with it, were set,
   * deleted or cleared, by a client or over REST. Over REST, live groups (`AVChatRoom`) and
   * communities have no such extensions. The request names the message but not the user who changed
   * it, and does not contain the type of the group.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/76007 Tencent Chat 1047/76007}
   */
  "Group.CallbackAfterGroupMsgExtension": { phase: "after"; request: GroupAfterGroupMsgExtensionRequest; decision: never; reply: Acknowledgement };
  /**
   * A group message was edited.
   *
   * Sent after a group message was edited, by a client or over REST. Messages of live groups
   * (`AVChatRoom`) cannot be edited. The request names the editor but not the sender of the message,
   * and does not contain the type of the group. For a message outside topics, `TopicId` is empty,
   * not missing.
   *
   * @see {@link https://cloud.tencent.com/document/product/269/129193 Tencent Chat 269/129193}
   */
  "Group.CallbackAfterModifyMsg": { phase: "after"; request: GroupAfterModifyMsgRequest; decision: never; reply: Acknowledgement };
  /**
   * An administrator is about to create an official account.
   *
   * Sent before an official account is created, which is possible only over REST. With the standard
   * code 1 the caller gets 20006.
   *
   * The account has no id yet, so the request does not contain one. English documentation since 2025
   * says "official channel"; the names of the commands are the same.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60795 Tencent Chat 1047/60795}
   */
  "OfficialAccount.CallbackBeforeCreateOfficialAccount": { phase: "before"; request: OfficialAccountBeforeCreateOfficialAccountRequest; decision: Allow | Refuse; reply: OfficialAccountBeforeCreateOfficialAccountReply };
  /**
   * An official account was created.
   *
   * Sent after an official account was created over REST.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60796 Tencent Chat 1047/60796}
   */
  "OfficialAccount.CallbackAfterCreateOfficialAccount": { phase: "after"; request: OfficialAccountAfterCreateOfficialAccountRequest; decision: never; reply: Acknowledgement };
  /**
   * Messages were pushed to users who were offline.
   *
   * Sent with the results of offline pushes of one-to-one and group messages. It requires the push
   * plugin.
   *
   * Events are sent in batches. The body contains only `Events`. Each event names the command, and
   * so does the query, which has neither `ClientIP` nor `OptPlatform`. Times are in seconds, not in
   * milliseconds as in other commands. By default Tencent Chat makes at most 1000 calls per second;
   * events above that limit are sent later and retried.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67552 Tencent Chat 1047/67552}
   */
  "Push.OfflinePush": { phase: "after"; request: PushOfflinePushRequest; decision: never; reply: Acknowledgement };
  /**
   * A push task has reached users.
   *
   * Sent with the results of pushes that a task sends to all users, to users with a tag or to listed
   * users. All three kinds have this name.
   *
   * Events are sent in batches. The body contains only `Events`. Each event names the command, and
   * so does the query, which has neither `ClientIP` nor `OptPlatform`. Times are in seconds, not in
   * milliseconds as in other commands. By default Tencent Chat makes at most 1000 calls per second;
   * events above that limit are sent later and retried.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67551 Tencent Chat 1047/67551}
   */
  "Push.AllMemberPush": { phase: "after"; request: PushAllMemberPushRequest; decision: never; reply: Acknowledgement };
  /**
   * The profile of an official account has changed.
   *
   * Sent after the profile of an official account was changed over REST. Probably only changed
   * fields are sent, as for groups; this is not documented.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60797 Tencent Chat 1047/60797}
   */
  "OfficialAccount.CallbackAfterOfficialAccountInfoChanged": { phase: "after"; request: OfficialAccountAfterOfficialAccountInfoChangedRequest; decision: never; reply: Acknowledgement };
  /**
   * An official account was destroyed.
   *
   * Sent after an official account was destroyed over REST. It does not say who destroyed it.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60798 Tencent Chat 1047/60798}
   */
  "OfficialAccount.CallbackAfterOfficialAccountDestroyed": { phase: "after"; request: OfficialAccountAfterOfficialAccountDestroyedRequest; decision: never; reply: Acknowledgement };
  /**
   * Users are about to subscribe to an official account.
   *
   * Sent before users subscribe in a client or are subscribed over REST. The reply decides on all of
   * them together or on each of them.
   *
   * To refuse all of them, only code 1 is documented, without a range for the app. The list of
   * refused users is `RefusedSubscribers_Account`. The text of the documentation once calls it
   * `RefusedMembers_Account`, which belongs to group invitations.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60799 Tencent Chat 1047/60799}
   */
  "OfficialAccount.CallbackBeforeAddSubscriber": { phase: "before"; request: OfficialAccountBeforeAddSubscriberRequest; decision: Allow | Refuse | Verdicts; reply: OfficialAccountBeforeAddSubscriberReply };
  /**
   * Users have subscribed to an official account.
   *
   * Sent after users subscribed in a client or were subscribed over REST.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60800 Tencent Chat 1047/60800}
   */
  "OfficialAccount.CallbackAfterAddSubscriber": { phase: "after"; request: OfficialAccountAfterAddSubscriberRequest; decision: never; reply: Acknowledgement };
  /**
   * An official account is full.
   *
   * Sent when the number of subscribers has reached its limit. It names no user.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60801 Tencent Chat 1047/60801}
   */
  "OfficialAccount.CallbackAfterOfficialAccountFull": { phase: "after"; request: OfficialAccountAfterOfficialAccountFullRequest; decision: never; reply: Acknowledgement };
  /**
   * Users have unsubscribed from an official account.
   *
   * Sent after users unsubscribed in a client or were unsubscribed over REST. The list has the same
   * name as for a subscription.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60802 Tencent Chat 1047/60802}
   */
  "OfficialAccount.CallbackAfterDeleteSubscriber": { phase: "after"; request: OfficialAccountAfterDeleteSubscriberRequest; decision: never; reply: Acknowledgement };
  /**
   * An official account is about to send a message.
   *
   * Sent before a message of an official account is sent to its subscribers, from a client or over
   * REST. Tencent Chat waits two seconds for the reply.
   *
   * The reply can allow the message, change it, refuse it with a code, or discard it without telling
   * its sender. With the standard code 1 the sender gets 10016. A new `MsgBody` replaces the whole
   * body.
   *
   * The request names neither an operator nor the message. `OfficialAccount.CallbackAfterSendMsg`
   * contains the ids.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60803 Tencent Chat 1047/60803}
   */
  "OfficialAccount.CallbackBeforeSendMsg": { phase: "before"; request: OfficialAccountBeforeSendMsgRequest; decision: Allow | Refuse | Discard | Modify<ModifyMessageChanges>; reply: OfficialAccountBeforeSendMsgReply };
  /**
   * An official account has sent a message.
   *
   * Sent after a message of an official account was delivered to its subscribers. It does not say
   * who sent it on behalf of the account.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60804 Tencent Chat 1047/60804}
   */
  "OfficialAccount.CallbackAfterSendMsg": { phase: "after"; request: OfficialAccountAfterSendMsgRequest; decision: never; reply: Acknowledgement };
  /**
   * Messages of an official account were recalled.
   *
   * Sent after messages of an official account were recalled, by a client or over REST. One request
   * can name several messages. It does not say who recalled them. The name of the command has a
   * capital D, the list of messages a lowercase one.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60805 Tencent Chat 1047/60805}
   */
  "OfficialAccount.CallbackAfterMsgWithDraw": { phase: "after"; request: OfficialAccountAfterMsgWithDrawRequest; decision: never; reply: Acknowledgement };
  /**
   * A call was started.
   *
   * Sent after a client has started a call. The request does not say who called;
   * `Call.CallbackAfterEndCall` does.
   *
   * The callbacks of calls (TUICallKit) are not in the console. The REST call
   * `v4/call_config/set_callback` sets their URL and their list, and replaces what it set before.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/68941 Tencent RTC 647/68941}
   */
  "Call.CallbackAfterStartCall": { phase: "after"; request: CallAfterStartCallRequest; decision: never; reply: Acknowledgement };
  /**
   * A call has ended.
   *
   * Sent when at most one participant is left in a call. The REST API can read the record of the
   * call five seconds later.
   *
   * The callbacks of calls (TUICallKit) are not in the console. The REST call
   * `v4/call_config/set_callback` sets their URL and their list, and replaces what it set before.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/68940 Tencent RTC 647/68940}
   */
  "Call.CallbackAfterEndCall": { phase: "after"; request: CallAfterEndCallRequest; decision: never; reply: Acknowledgement };
  /**
   * Participants of a call have changed their state.
   *
   * Sent after participants of a call have answered, declined, hung up or were invited.
   *
   * The callbacks of calls (TUICallKit) are not in the console. The REST call
   * `v4/call_config/set_callback` sets their URL and their list, and replaces what it set before.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/69215 Tencent RTC 647/69215}
   */
  "Call.CallbackAfterMemberChanged": { phase: "after"; request: CallAfterMemberChangedRequest; decision: never; reply: Acknowledgement };
  /**
   * The cloud recording of a call has changed its state.
   *
   * Sent for each event of the recording. What happened is in `Callback`, in the form of the
   * recording product (Tencent RTC 647/54914). Recorded media have their address in the event 311.
   *
   * One sample of the documentation calls the command `Call.CallbackAfterCloudRecordingChanged`, and
   * the lists of commands have neither name.
   *
   * The callbacks of calls (TUICallKit) are not in the console. The REST call
   * `v4/call_config/set_callback` sets their URL and their list, and replaces what it set before.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/80345 Tencent RTC 647/80345}
   */
  "Call.CallbackAfterRecordChanged": { phase: "after"; request: CallAfterRecordChangedRequest; decision: never; reply: Acknowledgement };
  /**
   * A live room was created.
   *
   * Sent after a room was created, by a client or over REST. Messages of live rooms are reported by
   * the group commands, such as `Group.CallbackAfterSendMsg`.
   *
   * The pages of the documentation place `EventTime` differently: nowhere, beside `RoomInfo`, or
   * inside it.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/64422 Tencent RTC 647/64422}
   */
  "Live.CallbackAfterCreateRoom": { phase: "after"; request: LiveAfterCreateRoomRequest; decision: never; reply: Acknowledgement };
  /**
   * A live room was dissolved.
   *
   * Sent after a room was dissolved by a client, over REST, or by the system because nobody was
   * left.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/64423 Tencent RTC 647/64423}
   */
  "Live.CallbackAfterDestroyRoom": { phase: "after"; request: LiveAfterDestroyRoomRequest; decision: never; reply: Acknowledgement };
  /**
   * The data of a live room has changed.
   *
   * Sent after the data of a room was changed by a client or over REST.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/67938 Tencent RTC 647/67938}
   */
  "Live.CallbackAfterUpdateRoomInfo": { phase: "after"; request: LiveAfterUpdateRoomInfoRequest; decision: never; reply: Acknowledgement };
  /**
   * Metadata of a live room was set.
   *
   * Sent after values that the app keeps with a room were set by a client or over REST.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/68222 Tencent RTC 647/68222}
   */
  "Live.CallbackAfterSetMetadata": { phase: "after"; request: LiveAfterSetMetadataRequest; decision: never; reply: Acknowledgement };
  /**
   * Metadata of a live room was removed.
   *
   * Sent after values that the app keeps with a room were removed by a client or over REST. The
   * table of the documentation has the name of `Live.CallbackAfterSetMetadata` by mistake.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/68223 Tencent RTC 647/68223}
   */
  "Live.CallbackAfterDelMetadata": { phase: "after"; request: LiveAfterDelMetadataRequest; decision: never; reply: Acknowledgement };
  /**
   * The app has almost reached its limit of live rooms.
   *
   * Sent after a room was created, if the app then has at least 70% of the rooms that it can have.
   * The request does not name the room.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/70485 Tencent RTC 647/70485}
   */
  "Live.CallbackAfterCreateRoomReachingThreshold": { phase: "after"; request: LiveAfterCreateRoomReachingThresholdRequest; decision: never; reply: Acknowledgement };
  /**
   * Members have come to a live room or left it.
   *
   * Sent when members enter or leave a room, and when their heartbeat is lost or comes back. Nothing
   * is sent after the room is dissolved.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/64424 Tencent RTC 647/64424}
   */
  "Live.CallbackAfterMemberStateChanged": { phase: "after"; request: LiveAfterMemberStateChangedRequest; decision: never; reply: Acknowledgement };
  /**
   * A live room has another owner.
   *
   * Sent after a room was handed over to another user.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/72553 Tencent RTC 647/72553}
   */
  "Live.CallbackAfterChangeOwner": { phase: "after"; request: LiveAfterChangeOwnerRequest; decision: never; reply: Acknowledgement };
  /**
   * A live room has other administrators.
   *
   * Sent after administrators of a room were appointed or dismissed. `opType`, with a lowercase o,
   * says which.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/72554 Tencent RTC 647/72554}
   */
  "Live.CallbackAfterModifyAdmin": { phase: "after"; request: LiveAfterModifyAdminRequest; decision: never; reply: Acknowledgement };
  /**
   * A user is about to send a gift in a live room.
   *
   * Sent when a client sends a gift. The app checks the balance of the user, for example. Nothing
   * reports the gift afterwards.
   *
   * If no usable reply comes within two seconds, the gift is refused. This is the opposite of what
   * happens to messages. The console has a switch against it, `Live.CallbackBeforeCallBackNotBlock`:
   * gifts then pass if the reply is late or not usable. It is in the list of callbacks, but it is
   * never sent.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/72210 Tencent RTC 647/72210}
   */
  "Live.CallbackBeforeSendGift": { phase: "before"; request: LiveBeforeSendGiftRequest; decision: Allow | Refuse; reply: LiveBeforeSendGiftReply };
  /**
   * A battle between live rooms was called for.
   *
   * Sent after a room has challenged others, by a client or over REST. If no consent is needed, the
   * battle starts at once.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/68259 Tencent RTC 647/68259}
   */
  "Live.CallbackAfterCreateBattle": { phase: "after"; request: LiveAfterCreateBattleRequest; decision: never; reply: Acknowledgement };
  /**
   * A battle between live rooms has started.
   *
   * Sent at once if no consent is needed. Otherwise it is sent when all challenged rooms have
   * answered and at least one of them has accepted.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/68260 Tencent RTC 647/68260}
   */
  "Live.CallbackAfterStartBattle": { phase: "after"; request: LiveAfterStartBattleRequest; decision: never; reply: Acknowledgement };
  /**
   * A battle between live rooms has ended.
   *
   * Sent when the time of a battle is up, when all owners have left, and when nobody accepted it.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/68261 Tencent RTC 647/68261}
   */
  "Live.CallbackAfterEndBattle": { phase: "after"; request: LiveAfterEndBattleRequest; decision: never; reply: Acknowledgement };
  /**
   * The seats of a live or meeting room have changed.
   *
   * Sent after a member took or left a seat, and after a seat was locked or unlocked. Live rooms and
   * meeting rooms share the command.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/64425 Tencent RTC 647/64425}
   */
  "Mic.CallbackAfterSeatInfoChanged": { phase: "after"; request: MicAfterSeatInfoChangedRequest; decision: never; reply: Acknowledgement };
  /**
   * The recording of a live stream has changed its state.
   *
   * Sent for each event of the recording of a live stream. `EventType` says what happened, in the
   * form of the recording product (Tencent RTC 647/54914). There is neither an operator nor an
   * `EventTime`.
   *
   * The documentation has two names for this event, `Live.CallbackAfterCloudRecordingChanged` and
   * `Follow.CallbackAfterCloudRecordingChanged`. If it is reported under both, it counts once.
   *
   * @see {@link https://cloud.tencent.com/document/product/269/129603 Tencent Chat 269/129603}
   */
  "Live.CallbackAfterCloudRecordingChanged": { phase: "after"; request: LiveAfterCloudRecordingChangedRequest; decision: never; reply: Acknowledgement };
  /**
   * The recording of a live stream has changed its state.
   *
   * Sent for each event of the recording of a live stream. `EventType` says what happened, in the
   * form of the recording product (Tencent RTC 647/54914). There is neither an operator nor an
   * `EventTime`.
   *
   * The documentation has two names for this event, `Live.CallbackAfterCloudRecordingChanged` and
   * `Follow.CallbackAfterCloudRecordingChanged`. If it is reported under both, it counts once.
   * Following users has nothing to do with it.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/78428 Tencent RTC 647/78428}
   */
  "Follow.CallbackAfterCloudRecordingChanged": { phase: "after"; request: FollowAfterCloudRecordingChangedRequest; decision: never; reply: Acknowledgement };
  /**
   * A meeting room was created.
   *
   * Sent after a room was created, by a client or over REST, for now or for a planned meeting.
   *
   * Meeting rooms are those of TUIRoomKit. The newer room product sends `Live.*` instead.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/60733 Tencent RTC 647/60733}
   */
  "Room.CallbackAfterCreateRoom": { phase: "after"; request: RoomAfterCreateRoomRequest; decision: never; reply: Acknowledgement };
  /**
   * A meeting room was dissolved.
   *
   * Sent after a room was dissolved.
   *
   * Meeting rooms are those of TUIRoomKit. The newer room product sends `Live.*` instead.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/60732 Tencent RTC 647/60732}
   */
  "Room.CallbackAfterDestroyRoom": { phase: "after"; request: RoomAfterDestroyRoomRequest; decision: never; reply: Acknowledgement };
  /**
   * The data of a meeting room has changed.
   *
   * Sent after the data of a room was changed by a client or over REST.
   *
   * Meeting rooms are those of TUIRoomKit. The newer room product sends `Live.*` instead.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/60731 Tencent RTC 647/60731}
   */
  "Room.CallbackAfterUpdateRoomInfo": { phase: "after"; request: RoomAfterUpdateRoomInfoRequest; decision: never; reply: Acknowledgement };
  /**
   * Users have entered a meeting room.
   *
   * Sent after users have entered a room.
   *
   * Meeting rooms are those of TUIRoomKit. The newer room product sends `Live.*` instead.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/60735 Tencent RTC 647/60735}
   */
  "Room.CallbackAfterMemberEnter": { phase: "after"; request: RoomAfterMemberEnterRequest; decision: never; reply: Acknowledgement };
  /**
   * Users have left a meeting room.
   *
   * Sent after users have left a room, were removed from it, or lost their heartbeat.
   *
   * Meeting rooms are those of TUIRoomKit. The newer room product sends `Live.*` instead.
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/60734 Tencent RTC 647/60734}
   */
  "Room.CallbackAfterMemberLeave": { phase: "after"; request: RoomAfterMemberLeaveRequest; decision: never; reply: Acknowledgement };
  /**
   * Something has happened in a customer-service session.
   *
   * Sent for each message of a session, to the chatbot and to a human agent, and when the session
   * begins, is handed over or ends. `Event` says which. It has a URL of its own in the developer
   * settings of the Desk console.
   *
   * The query has a `RequestID`, which is repeated if the callback is.
   *
   * @see {@link https://cloud.tencent.com/document/product/269/111212 Tencent Chat 269/111212}
   */
  "Desk.SessionEventNotify": { phase: "after"; request: DeskSessionEventNotifyRequest; decision: never; reply: Acknowledgement };
  /**
   * The presence of a customer-service agent has changed.
   *
   * Sent when an agent goes online, has a break or goes offline. Only the advanced edition of Desk
   * has it, and Tencent's support enables it.
   *
   * The query has a `RequestID`, which is repeated if the callback is.
   *
   * @see {@link https://cloud.tencent.com/document/product/269/133254 Tencent Chat 269/133254}
   */
  "Member.EventNotify": { phase: "after"; request: MemberEventNotifyRequest; decision: never; reply: Acknowledgement };
  /**
   * The dialogue of a chatbot asks for data.
   *
   * Sent when a task of a chatbot comes to an interface node, which has its own URL and variables.
   * The dialogue continues with the variables in the `Body` of the reply. Only the advanced edition
   * of Desk has it.
   *
   * No refusal is documented. What the dialogue does if no usable reply comes is not documented
   * either.
   *
   * @see {@link https://cloud.tencent.com/document/product/269/113786 Tencent Chat 269/113786}
   */
  "Chatbot.InterfaceInvocation": { phase: "before"; request: ChatbotInterfaceInvocationRequest; decision: Allow | Modify<ChatbotInterfaceInvocationChanges>; reply: ChatbotInterfaceInvocationReply };
}

/** The message continues with the given content. A field that is missing stays unchanged; without both fields the message continues unchanged. */
export interface ModifyMessageChanges extends Omit<ModifyMessageReply, keyof Acknowledgement> {}

/** Gives the robot a text with which it continues. */
export interface SignalChanges extends Omit<SignalReply, keyof Acknowledgement> {}

/** Gives the dialogue of a chatbot variables with which it continues. */
export interface ChatbotInterfaceInvocationChanges extends Omit<ChatbotInterfaceInvocationReply, keyof Acknowledgement> {}
