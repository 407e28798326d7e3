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
  ChatbotOnC2CSignalMessageRequest,
  ContentResultNotifyRequest,
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
   * A user asks to add friends.
   *
   * Sent before friend requests made in a client take effect. Requests made over REST do not cause it. The answer decides for each
   * wanted friend on its own.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/43468 Tencent Chat 1047/43468}
   */
  "Sns.CallbackPrevFriendAdd": { phase: "before"; request: SnsPrevFriendAddRequest; decision: Allow | Refuse | Verdicts; reply: FriendVerdictsReply };
  /**
   * A user answers friend requests.
   *
   * Sent before answers given in a client take effect. Answers given over REST do not cause it. The reply decides for each answered
   * request on its own.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/43467 Tencent Chat 1047/43467}
   */
  "Sns.CallbackPrevFriendResponse": { phase: "before"; request: SnsPrevFriendResponseRequest; decision: Allow | Refuse | Verdicts; reply: FriendVerdictsReply };
  /**
   * Users became friends.
   *
   * Sent after friends were added: on one side by a client or over REST, on both sides where the other user accepts anyone, by the
   * acceptance of a request, or by force over REST. The import of friends over REST does not cause it. Carries no time of the event.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34359 Tencent Chat 1047/34359}
   */
  "Sns.CallbackFriendAdd": { phase: "after"; request: SnsFriendAddRequest; decision: never; reply: Acknowledgement };
  /**
   * Friends were removed.
   *
   * Sent after friends were removed, by a client or over REST. Putting a friend on a blocklist ends the friendship and causes it too.
   * Carries no time of the event.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34360 Tencent Chat 1047/34360}
   */
  "Sns.CallbackFriendDelete": { phase: "after"; request: SnsFriendDeleteRequest; decision: never; reply: Acknowledgement };
  /**
   * Users were put on a blocklist.
   *
   * Sent after users were blocked, by a client or over REST. Carries no time of the event.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34361 Tencent Chat 1047/34361}
   */
  "Sns.CallbackBlackListAdd": { phase: "after"; request: SnsBlackListAddRequest; decision: never; reply: Acknowledgement };
  /**
   * Users were taken off a blocklist.
   *
   * Sent after users were unblocked, by a client or over REST. Carries no time of the event.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34362 Tencent Chat 1047/34362}
   */
  "Sns.CallbackBlackListDelete": { phase: "after"; request: SnsBlackListDeleteRequest; decision: never; reply: Acknowledgement };
  /**
   * A user followed others.
   *
   * Sent after users were followed with success, by a client or over REST.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/70355 Tencent Chat 1047/70355}
   */
  "Follow.CallbackAfterFollowAdd": { phase: "after"; request: FollowAfterFollowAddRequest; decision: never; reply: Acknowledgement };
  /**
   * A user unfollowed others.
   *
   * Sent after users were unfollowed with success, by a client or over REST. The users are listed as plain strings, not as objects.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/70356 Tencent Chat 1047/70356}
   */
  "Follow.CallbackAfterFollowDelete": { phase: "after"; request: FollowAfterFollowDeleteRequest; decision: never; reply: Acknowledgement };
  /**
   * Fields of a profile changed.
   *
   * Sent after a profile was changed, by a client or over REST. Reading a profile does not cause it, and neither does a change of what a
   * user notes about a friend. The console has a switch for the subscription to profile changes, which must be on besides the callback's
   * own.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/48733 Tencent Chat 1047/48733}
   */
  "Profile.CallbackPortraitSet": { phase: "after"; request: ProfilePortraitSetRequest; decision: never; reply: Acknowledgement };
  /**
   * A user's online state changed.
   *
   * Sent after a client logged in, reconnected, logged out or lost its connection, after a user set a custom status, and after an
   * administrator ended a user's logins over REST. The console has a switch for the notification of state changes, which must be on
   * besides the callback's own.
   *
   * Not every disconnect arrives: a client that reconnects before its old connection is reported as lost causes a login alone. With newer
   * SDKs (native from 5.6.1200, Web from 2.14.0) a login that ends another causes no logout of the other; older ones cause both. A web
   * client's loss of the network is reported about 60 seconds late, a connection that stays silent after 400 seconds.
   *
   * The form in use before 2021 has `CallbackCommand` and `Info` alone.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34357 Tencent Chat 1047/34357}
   */
  "State.StateChange": { phase: "after"; request: StateStateChangeRequest; decision: never; reply: Acknowledgement };
  /**
   * REST calls come near their limit.
   *
   * Sent when the calls of one REST command exceed 80 percent of what the app is allowed per second. It has no switch of its own: it comes
   * as soon as a callback URL is configured. How often it is repeated is not documented, and it carries no time of the event.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60256 Tencent Chat 1047/60256}
   */
  "Alert.RequestOverLimit": { phase: "after"; request: AlertRequestOverLimitRequest; decision: never; reply: Acknowledgement };
  /**
   * A user is about to send a message to another.
   *
   * Sent when Tencent Chat has taken a one-to-one message from a client or over REST and has not delivered it yet. A message sent over REST
   * with `ForbidBeforeSendMsgCallback` does not cause it. Where no answer comes within two seconds, the message is delivered unless the
   * console says otherwise.
   *
   * The answer lets the message pass, changes it, refuses it with a code or drops it without a word to its sender. A message that is refused
   * or dropped causes no `C2C.CallbackAfterSendMsg`. With the stock code 1 the sender gets 20006.
   *
   * The oldest form has `CallbackCommand`, `From_Account`, `To_Account` and `MsgBody` alone.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34364 Tencent Chat 1047/34364}
   */
  "C2C.CallbackBeforeSendMsg": { phase: "before"; request: C2CBeforeSendMsgRequest; decision: Allow | Refuse | Discard | Modify<ModifyMessageChanges>; reply: C2CBeforeSendMsgReply };
  /**
   * A user sent a message to another.
   *
   * Sent after Tencent Chat has dealt with a one-to-one message, also where it was not delivered: `SendMsgResult` tells. A message that
   * the app refused or dropped in `C2C.CallbackBeforeSendMsg` does not cause it, and neither does one sent over REST with
   * `ForbidAfterSendMsgCallback`. Where the app changed the message, this is the changed one.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34365 Tencent Chat 1047/34365}
   */
  "C2C.CallbackAfterSendMsg": { phase: "after"; request: C2CAfterSendMsgRequest; decision: never; reply: Acknowledgement };
  /**
   * A user marked a conversation with another as read.
   *
   * Sent after a one-to-one conversation was marked as read up to a time, by a client or over REST. Receipts for single messages cause
   * `C2C.CallbackAfterMsgReadReceipt`, and marking everything as read at once causes `C2C.CallbackAfterMsgReadAll`.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/43465 Tencent Chat 1047/43465}
   */
  "C2C.CallbackAfterMsgReport": { phase: "after"; request: C2CAfterMsgReportRequest; decision: never; reply: Acknowledgement };
  /**
   * A message between two users was recalled.
   *
   * Sent after a one-to-one message was recalled, by a client or over REST, for one message at a time. It does not say who recalled it. The
   * command is written with a capital D; the recall of group messages has another name, `Group.CallbackAfterRecallMsg`.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/43466 Tencent Chat 1047/43466}
   */
  "C2C.CallbackAfterMsgWithDraw": { phase: "after"; request: C2CAfterMsgWithDrawRequest; decision: never; reply: Acknowledgement };
  /**
   * A user sent read receipts for single messages.
   *
   * Sent after read receipts for single one-to-one messages went out, by a client or over REST. Marking a whole conversation as read causes
   * `C2C.CallbackAfterMsgReport` instead.
   *
   * @see {@link https://cloud.tencent.com/document/product/269/128223 Tencent Chat 269/128223}
   */
  "C2C.CallbackAfterMsgReadReceipt": { phase: "after"; request: C2CAfterMsgReadReceiptRequest; decision: never; reply: Acknowledgement };
  /**
   * A message between two users was edited.
   *
   * Sent after a one-to-one message that was already sent has been edited with success, by a client or over REST. An edit may concern the
   * content or the app's data alone, so either may be missing.
   *
   * @see {@link https://cloud.tencent.com/document/product/269/128224 Tencent Chat 269/128224}
   */
  "C2C.CallbackAfterModifyMsg": { phase: "after"; request: C2CAfterModifyMsgRequest; decision: never; reply: Acknowledgement };
  /**
   * A user marked everything as read.
   *
   * Sent after a client cleared all unread messages of its user at once. It covers the one-to-one conversations, which are not listed, and
   * the groups as well, although its name says `C2C`.
   *
   * @see {@link https://cloud.tencent.com/document/product/269/128225 Tencent Chat 269/128225}
   */
  "C2C.CallbackAfterMsgReadAll": { phase: "after"; request: C2CAfterMsgReadAllRequest; decision: never; reply: Acknowledgement };
  /**
   * Key-value pairs on a message between two users changed.
   *
   * Sent after extensions of a one-to-one message, which are key-value pairs kept with it, were set, deleted or cleared, by a client or over
   * REST. It does not say who did so.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/76006 Tencent Chat 1047/76006}
   */
  "C2C.CallbackAfterC2CMsgExtension": { phase: "after"; request: C2CAfterC2CMsgExtensionRequest; decision: never; reply: Acknowledgement };
  /**
   * A user sent a message to a robot.
   *
   * Sent after a one-to-one message went to a robot, an account whose id begins with `@RBT#`, from a client or over REST. A message that the
   * app refused in `C2C.CallbackBeforeSendMsg` does not cause it; where the app changed the message there, this is the changed one. The
   * robot's own answer goes out over REST, not in the reply.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/68952 Tencent Chat 1047/68952}
   */
  "Bot.OnC2CMessage": { phase: "after"; request: BotOnC2CMessageRequest; decision: never; reply: Acknowledgement };
  /**
   * A user mentioned robots in a group.
   *
   * Sent after a message in a group mentioned robots by name; a mention of everybody does not cause it. The console has a switch for robot
   * events, which must be on.
   *
   * The random number is called `Random` here, not `MsgRandom`. Where the message stands in a topic, `GroupId` names the community and
   * `TopicId` the topic.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/68953 Tencent Chat 1047/68953}
   */
  "Bot.OnGroupMessage": { phase: "after"; request: BotOnGroupMessageRequest; decision: never; reply: Acknowledgement };
  /**
   * A user sends a robot data of the app's own.
   *
   * Sent when a user passes data to a robot by the protocol of smart robots. It has no `MsgBody` and no `MsgTime`. The name begins with
   * `Chatbot`, with a small b.
   *
   * The robot goes on with the text in `RspData`; an empty one says nothing to it. Tencent Chat knows no refusal here: 1 as `ErrorCode` only
   * says that processing failed, and `RspData` is not used then.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/59057 Tencent Chat 1047/59057}
   */
  "Chatbot.OnC2CSignalMessage": { phase: "before"; request: ChatbotOnC2CSignalMessageRequest; decision: Allow | Modify<SignalChanges>; reply: SignalReply };
  /**
   * Cloud moderation has checked content.
   *
   * Sent with the result of a check by cloud moderation, by default for violations alone; the console can ask for all results.
   *
   * The body does not name the command: only the query does, which has `SdkAppid`, `CallbackCommand` and `contenttype` and no more. There is
   * no time of the event either.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/78240 Tencent Chat 1047/78240}
   */
  "ContentCallback.ResultNotify": { phase: "after"; request: ContentResultNotifyRequest; decision: never; reply: Acknowledgement };
  /**
   * A user asks for a new group.
   *
   * Sent before a group is created, by a client or over REST, whatever its type. The import of groups does not cause it, and topics of
   * communities have a command of their own; the console switches both on together. The answer decides for the whole group.
   *
   * The group has no id yet, so the request names none.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34368 Tencent Chat 1047/34368}
   */
  "Group.CallbackBeforeCreateGroup": { phase: "before"; request: GroupBeforeCreateGroupRequest; decision: Allow | Refuse; reply: GroupBeforeCreateGroupReply };
  /**
   * A group was created.
   *
   * Sent once the group exists, created by a client or over REST. For a community that can take about three seconds. The import of groups
   * does not cause it, and topics of communities have a command of their own; the console switches both on together. Whether the first
   * members are reported as joining besides is not documented.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34369 Tencent Chat 1047/34369}
   */
  "Group.CallbackAfterCreateGroup": { phase: "after"; request: GroupAfterCreateGroupRequest; decision: never; reply: Acknowledgement };
  /**
   * A user applies to join a group.
   *
   * Sent before an application made in a client takes effect: before the user is added, or, where the group asks for approval, before its
   * administrators learn of it. Applications cannot be made over REST, and invitations have a command of their own. Allowing it does not
   * stand in for the approval.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34370 Tencent Chat 1047/34370}
   */
  "Group.CallbackBeforeApplyJoinGroup": { phase: "before"; request: GroupBeforeApplyJoinGroupRequest; decision: Allow | Refuse; reply: GroupBeforeApplyJoinGroupReply };
  /**
   * A user invites others to a group.
   *
   * Sent before invited users are added, by a client or over REST; where the app checks for friendship, after that check has passed. The
   * import of members does not cause it. The answer decides for all invited users together or for each of them.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34371 Tencent Chat 1047/34371}
   */
  "Group.CallbackBeforeInviteJoinGroup": { phase: "before"; request: GroupBeforeInviteJoinGroupRequest; decision: Allow | Refuse | Verdicts; reply: GroupBeforeInviteJoinGroupReply };
  /**
   * Users joined a group.
   *
   * Sent after users became members: by an application that was accepted or needed no approval, by an invitation, or over REST. Live groups
   * (`AVChatRoom`) cause it too. Whether the first members of a new group are reported here besides `Group.CallbackAfterCreateGroup` is not
   * documented.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34372 Tencent Chat 1047/34372}
   */
  "Group.CallbackAfterNewMemberJoin": { phase: "after"; request: GroupAfterNewMemberJoinRequest; decision: never; reply: Acknowledgement };
  /**
   * Users left a group.
   *
   * Sent after members left by themselves or were removed by the owner, an administrator or over REST. Live groups (`AVChatRoom`) cause it
   * too, but a lost connection to one is reported as `Group.CallbackOnMemberStateChange`. Whether a ban from a live group causes it is not
   * documented.
   *
   * Who left stands in `ExitMemberList` alone: `Operator_Account` is somebody else where members were removed.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34373 Tencent Chat 1047/34373}
   */
  "Group.CallbackAfterMemberExit": { phase: "after"; request: GroupAfterMemberExitRequest; decision: never; reply: Acknowledgement };
  /**
   * A user sends a message to a group.
   *
   * Sent before a group message of a client or of a REST call is delivered, in groups of every type: topics of communities and live
   * rooms (`Type` is `Live`) are included. A message that its REST call exempts with `ForbidCallbackControl` does not cause it, and neither
   * does an import, an edit or a recall. A message that is dropped afterwards by the rate limit does cause it.
   *
   * The answer delivers the message as it is, delivers it with another body or other app data, refuses it, or discards it without the
   * sender noticing. Code 1 refuses with the stock code 10016; a code from 10100 to 10200 reaches the client together with `ErrorInfo`.
   * A new `MsgBody` replaces the whole body, so elements that shall stay must be repeated.
   *
   * The packet has no `MsgSeq`: the sequence number is given on delivery. `Random` and `From_Account` lead from here to
   * `Group.CallbackAfterSendMsg`.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34374 Tencent Chat 1047/34374}
   */
  "Group.CallbackBeforeSendMsg": { phase: "before"; request: GroupBeforeSendMsgRequest; decision: Allow | Refuse | Discard | Modify<ModifyMessageChanges>; reply: GroupBeforeSendMsgReply };
  /**
   * A message was sent to a group.
   *
   * Sent after a group message went out, in groups of every type, live rooms (`Type` is `Live`) included. A message that was refused,
   * discarded or dropped by the rate limit does not cause it, and neither does an import or a message that its REST call exempts with
   * `ForbidCallbackControl`. Where `Group.CallbackBeforeSendMsg` rewrote the message, the rewritten form is likely to stand here; the
   * vendor says so for one-to-one messages only.
   *
   * The topics of a community are likely to count their messages each on its own, so `GroupId` and `MsgSeq` alone may name two messages.
   *
   * The form in use before 2020 has neither `Operator_Account` nor `Random`.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34375 Tencent Chat 1047/34375}
   */
  "Group.CallbackAfterSendMsg": { phase: "after"; request: GroupAfterSendMsgRequest; decision: never; reply: Acknowledgement };
  /**
   * A group is full.
   *
   * Sent when a user who joins takes the last place, and again each time that an application, an invitation or an addition over REST fails
   * because no place is left. Names no user.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34376 Tencent Chat 1047/34376}
   */
  "Group.CallbackAfterGroupFull": { phase: "after"; request: GroupAfterGroupFullRequest; decision: never; reply: Acknowledgement };
  /**
   * A group was disbanded.
   *
   * Sent after a group was disbanded by a client or over REST. The answer cannot bring it back. Topics of communities have a command of
   * their own; the console switches both on together. Whether the vendor's removal of idle groups causes it is not documented.
   *
   * A community's members are never listed, so an absent `MemberList` does not mean that the group was empty.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34377 Tencent Chat 1047/34377}
   */
  "Group.CallbackAfterGroupDestroyed": { phase: "after"; request: GroupAfterGroupDestroyedRequest; decision: never; reply: Acknowledgement };
  /**
   * The profile of a group changed.
   *
   * Sent after name, introduction, notification, face or custom fields of a group were changed by a client or over REST. Other settings,
   * such as who may join or whether all are muted, do not cause it, unless the vendor has enabled them for the app; under which names those
   * arrive is not documented. Only changed fields are sent. Topics of communities have a command of their own; the console switches both on
   * together.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34378 Tencent Chat 1047/34378}
   */
  "Group.CallbackAfterGroupInfoChanged": { phase: "after"; request: GroupAfterGroupInfoChangedRequest; decision: never; reply: Acknowledgement };
  /**
   * Messages of a group were recalled.
   *
   * Sent after group messages were recalled, by a client or over REST; one packet may name several. Live groups (`AVChatRoom`) support no
   * recall over REST and are not expected here. The packet does not name the senders of the messages.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/46979 Tencent Chat 1047/46979}
   */
  "Group.CallbackAfterRecallMsg": { phase: "after"; request: GroupAfterRecallMsgRequest; decision: never; reply: Acknowledgement };
  /**
   * Members of a live group came online or went offline.
   *
   * Sent for live groups (`AVChatRoom`) alone. Tencent Chat looks every 20 seconds for members without a heartbeat and reports them as
   * offline after 30 seconds of silence; a heartbeat that comes back reports them as online. With newer senders the first device of a user
   * that joins and the last one that quits cause it too. A user with several devices is offline only when all of them are.
   *
   * No client causes it, so `ClientIP` and `OptPlatform` are absent. The console has a switch for the list of online members of live groups,
   * which must be on besides the callback's own.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/48734 Tencent Chat 1047/48734}
   */
  "Group.CallbackOnMemberStateChange": { phase: "after"; request: GroupOnMemberStateChangeRequest; decision: never; reply: Acknowledgement };
  /**
   * A group message could not be delivered.
   *
   * Sent after a group message of a client or of a REST call failed: for a wrong parameter such as a group that does not exist, the rate
   * limit, a hit of the content check, or a muted sender. The vendor leaves open whether a refusal by `Group.CallbackBeforeSendMsg` counts.
   *
   * `ErrorCode` and `ErrorInfo` are fields of the request here and say why the message failed. The answer has fields of the same names,
   * which must be 0 and empty.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49462 Tencent Chat 1047/49462}
   */
  "Group.CallbackSendMsgException": { phase: "after"; request: GroupSendMsgExceptionRequest; decision: never; reply: Acknowledgement };
  /**
   * A user wants to create a topic.
   *
   * Sent before a topic is created in a community, by a client or over REST. An import does not cause it. The console switches it together
   * with `Group.CallbackBeforeCreateGroup`.
   *
   * The answer lets the topic be created or refuses it. Code 1 refuses with the stock code 10016; a code from 10100 to 10200 reaches the
   * client together with `ErrorInfo`.
   *
   * As documented, the packet does not say in which community the topic is made: `GroupId`, `TopicId` and `EventTime` are in no document
   * and are described here in case they are sent.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49463 Tencent Chat 1047/49463}
   */
  "Group.CallbackBeforeCreateTopic": { phase: "before"; request: GroupBeforeCreateTopicRequest; decision: Allow | Refuse; reply: GroupBeforeCreateTopicReply };
  /**
   * A topic was created.
   *
   * Sent after a topic was created in a community. The console switches it together with `Group.CallbackAfterCreateGroup`. The owner that it
   * names is the owner of the community, not of the topic. `EventTime` is in no document and is described here in case it is sent.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49464 Tencent Chat 1047/49464}
   */
  "Group.CallbackAfterCreateTopic": { phase: "after"; request: GroupAfterCreateTopicRequest; decision: never; reply: Acknowledgement };
  /**
   * Topics were deleted.
   *
   * Sent after topics of a community were deleted, by a client or over REST; one packet may name several. The console switches it together
   * with `Group.CallbackAfterGroupDestroyed`. The vendor leaves open whether the end of the whole community causes it too.
   *
   * `Operator_Account` and `EventTime` are in no document and are described here in case they are sent.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49465 Tencent Chat 1047/49465}
   */
  "Group.CallbackAfterTopicDestroyed": { phase: "after"; request: GroupAfterTopicDestroyedRequest; decision: never; reply: Acknowledgement };
  /**
   * The profile of a topic changed.
   *
   * Sent after the name, introduction, notification or face URL of a topic was changed, by a client or over REST. A change of any other
   * field does not cause it. The console switches it together with `Group.CallbackAfterGroupInfoChanged`. A field that did not change
   * is likely to be absent.
   *
   * As documented, the packet names the community and not the topic: `TopicId`, `UserDefinedDataList` and `EventTime` are in no document
   * and are described here in case they are sent.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49466 Tencent Chat 1047/49466}
   */
  "Group.CallbackAfterTopicInfoChanged": { phase: "after"; request: GroupAfterTopicInfoChangedRequest; decision: never; reply: Acknowledgement };
  /**
   * A member's role or name card changed.
   *
   * Sent after role or name card of a member was changed by a client or over REST. Live groups (`AVChatRoom`) never cause it. Other fields
   * of a member, such as the end of a mute, are not documented as causes, and a new owner has a command of its own.
   *
   * The vendor's documents disagree on the name of the changed member: `Modified_Account` or `Member_Account`. One of the two is present.
   * Only changes sent under the first can be told from their duplicates.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60393 Tencent Chat 1047/60393}
   */
  "Group.CallbackAfterMemberFieldChanged": { phase: "after"; request: GroupAfterMemberFieldChangedRequest; decision: never; reply: Acknowledgement };
  /**
   * Attributes of a group changed.
   *
   * Sent after group attributes were written or removed by a client or over REST, in groups of every type. Attributes are pairs of key and
   * value next to the profile; they are not its custom fields.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60394 Tencent Chat 1047/60394}
   */
  "Group.CallbackAfterGroupAttrChanged": { phase: "after"; request: GroupAfterGroupAttrChangedRequest; decision: never; reply: Acknowledgement };
  /**
   * Read receipts of group messages were asked for or given.
   *
   * Sent on two occasions: after a message that asks for read receipts was sent, by a client or over REST, and after a client reported
   * that such messages were read. Communities do not cause it, and live groups (`AVChatRoom`) are not expected to. The packet names those
   * who have read, but not who acted. `ReadNum` and `UnreadNum` are counts at the time of the event, not changes.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60395 Tencent Chat 1047/60395}
   */
  "Group.CallbackAfterReadReceipt": { phase: "after"; request: GroupAfterReadReceiptRequest; decision: never; reply: Acknowledgement };
  /**
   * A group has another owner.
   *
   * Sent after a group was handed to another member by a client or over REST. Live groups (`AVChatRoom`) keep their owner and never cause
   * it. Whether it is sent when an owner leaves is not documented.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60396 Tencent Chat 1047/60396}
   */
  "Group.CallbackAfterChangeGroupOwner": { phase: "after"; request: GroupAfterChangeGroupOwnerRequest; decision: never; reply: Acknowledgement };
  /**
   * The app has created most of the groups that it may create today.
   *
   * Sent after a group was created while the day's growth, created groups minus disbanded ones, is above 70 % of what the app may create in
   * a day. It can come again for further groups. Names neither a group nor a user. The callback has a switch of its own.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/57455 Tencent Chat 1047/57455}
   */
  "Group.CallbackOnDailyGroupQuotaAlarm": { phase: "after"; request: GroupOnDailyGroupQuotaAlarmRequest; decision: never; reply: Acknowledgement };
  /**
   * The extensions of a group message changed.
   *
   * Sent after key-value extensions of a group message were set, deleted or cleared, by a client or over REST. Live groups (`AVChatRoom`)
   * and communities have no such extensions over REST. The packet names the message, but not who acted, and has no type of the group.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/76007 Tencent Chat 1047/76007}
   */
  "Group.CallbackAfterGroupMsgExtension": { phase: "after"; request: GroupAfterGroupMsgExtensionRequest; decision: never; reply: Acknowledgement };
  /**
   * A message of a group was edited.
   *
   * Sent after a group message that had been sent before was edited, by a client or over REST. Messages of live groups (`AVChatRoom`) cannot
   * be edited. The packet names the editor, not the sender of the message, and has no type of the group. `TopicId` is empty, not absent,
   * for a message outside topics.
   *
   * @see {@link https://cloud.tencent.com/document/product/269/129193 Tencent Chat 269/129193}
   */
  "Group.CallbackAfterModifyMsg": { phase: "after"; request: GroupAfterModifyMsgRequest; decision: never; reply: Acknowledgement };
  /**
   * An administrator asks for a new official account.
   *
   * Sent before an official account is created, which is possible over REST only. With the stock code 1 the caller gets 20006.
   *
   * The account has no id yet, so the request names none. English documents since 2025 say official channel; the names of the commands
   * are the same.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60795 Tencent Chat 1047/60795}
   */
  "OfficialAccount.CallbackBeforeCreateOfficialAccount": { phase: "before"; request: OfficialAccountBeforeCreateOfficialAccountRequest; decision: Allow | Refuse; reply: OfficialAccountBeforeCreateOfficialAccountReply };
  /**
   * An official account was created.
   *
   * Sent after an official account was created over REST with success.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60796 Tencent Chat 1047/60796}
   */
  "OfficialAccount.CallbackAfterCreateOfficialAccount": { phase: "after"; request: OfficialAccountAfterCreateOfficialAccountRequest; decision: never; reply: Acknowledgement };
  /**
   * Messages were pushed to users who were offline.
   *
   * Sent with what became of offline pushes of one-to-one and group messages. It needs the push plugin.
   *
   * Events come in batches. The body has nothing but `Events`; each event names the command, and so does the query, which has neither
   * `ClientIP` nor `OptPlatform`. Times are in seconds, not in milliseconds as in other commands. By default Tencent Chat makes
   * 1000 calls per second at most; events above that come later and are tried again.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67552 Tencent Chat 1047/67552}
   */
  "Push.OfflinePush": { phase: "after"; request: PushOfflinePushRequest; decision: never; reply: Acknowledgement };
  /**
   * A push task reached users.
   *
   * Sent with what became of pushes that a task sends to all users, to those with a tag or to listed ones. All three kinds come under this
   * name.
   *
   * Events come in batches. The body has nothing but `Events`; each event names the command, and so does the query, which has neither
   * `ClientIP` nor `OptPlatform`. Times are in seconds, not in milliseconds as in other commands. By default Tencent Chat makes
   * 1000 calls per second at most; events above that come later and are tried again.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67551 Tencent Chat 1047/67551}
   */
  "Push.AllMemberPush": { phase: "after"; request: PushAllMemberPushRequest; decision: never; reply: Acknowledgement };
  /**
   * The profile of an official account changed.
   *
   * Sent after the profile of an official account was changed over REST. Only fields that changed are expected, as with groups; the
   * documents do not say so.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60797 Tencent Chat 1047/60797}
   */
  "OfficialAccount.CallbackAfterOfficialAccountInfoChanged": { phase: "after"; request: OfficialAccountAfterOfficialAccountInfoChangedRequest; decision: never; reply: Acknowledgement };
  /**
   * An official account was destroyed.
   *
   * Sent after an official account was destroyed over REST. It does not say who did so.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60798 Tencent Chat 1047/60798}
   */
  "OfficialAccount.CallbackAfterOfficialAccountDestroyed": { phase: "after"; request: OfficialAccountAfterOfficialAccountDestroyedRequest; decision: never; reply: Acknowledgement };
  /**
   * Users are about to subscribe to an official account.
   *
   * Sent before users subscribe by a client or are subscribed over REST. The answer decides for all of them together or for each of them.
   *
   * For a refusal of all only code 1 is documented, without a range of the app's own. The list of refused users is
   * `RefusedSubscribers_Account`; the prose of the document once calls it `RefusedMembers_Account`, which belongs to group invitations.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60799 Tencent Chat 1047/60799}
   */
  "OfficialAccount.CallbackBeforeAddSubscriber": { phase: "before"; request: OfficialAccountBeforeAddSubscriberRequest; decision: Allow | Refuse | Verdicts; reply: OfficialAccountBeforeAddSubscriberReply };
  /**
   * Users subscribed to an official account.
   *
   * Sent after users subscribed by a client or were subscribed over REST.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60800 Tencent Chat 1047/60800}
   */
  "OfficialAccount.CallbackAfterAddSubscriber": { phase: "after"; request: OfficialAccountAfterAddSubscriberRequest; decision: never; reply: Acknowledgement };
  /**
   * An official account is full.
   *
   * Sent when the number of subscribers has reached its limit. Names no user.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60801 Tencent Chat 1047/60801}
   */
  "OfficialAccount.CallbackAfterOfficialAccountFull": { phase: "after"; request: OfficialAccountAfterOfficialAccountFullRequest; decision: never; reply: Acknowledgement };
  /**
   * Users unsubscribed from an official account.
   *
   * Sent after users unsubscribed by a client or were unsubscribed over REST. The list has the same name as for a subscription.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60802 Tencent Chat 1047/60802}
   */
  "OfficialAccount.CallbackAfterDeleteSubscriber": { phase: "after"; request: OfficialAccountAfterDeleteSubscriberRequest; decision: never; reply: Acknowledgement };
  /**
   * An official account is about to send a message.
   *
   * Sent before a message of an official account goes to its subscribers, from a client or over REST. Tencent Chat waits two seconds for the
   * answer.
   *
   * The answer lets the message pass, changes it, refuses it with a code or drops it without a word to its sender. With the stock code 1 the
   * caller gets 10016. A new `MsgBody` replaces the whole body.
   *
   * The request names neither an operator nor the message: ids come with `OfficialAccount.CallbackAfterSendMsg`.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60803 Tencent Chat 1047/60803}
   */
  "OfficialAccount.CallbackBeforeSendMsg": { phase: "before"; request: OfficialAccountBeforeSendMsgRequest; decision: Allow | Refuse | Discard | Modify<ModifyMessageChanges>; reply: OfficialAccountBeforeSendMsgReply };
  /**
   * An official account has sent a message.
   *
   * Sent after a message of an official account was delivered to its subscribers. It does not say who sent it in the name of the account.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60804 Tencent Chat 1047/60804}
   */
  "OfficialAccount.CallbackAfterSendMsg": { phase: "after"; request: OfficialAccountAfterSendMsgRequest; decision: never; reply: Acknowledgement };
  /**
   * Messages of an official account were recalled.
   *
   * Sent after messages of an official account were recalled, by a client or over REST; one packet may name several. It does not say who
   * recalled them. The command is written with a capital D, the list of messages with a small one.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60805 Tencent Chat 1047/60805}
   */
  "OfficialAccount.CallbackAfterMsgWithDraw": { phase: "after"; request: OfficialAccountAfterMsgWithDrawRequest; decision: never; reply: Acknowledgement };
}

/** The message goes on with what is given here in place of its own. A field that is left out stays as it was; without both fields the message goes on unchanged. */
export interface ModifyMessageChanges extends Omit<ModifyMessageReply, keyof Acknowledgement> {}

/** Gives the robot a text to go on with. */
export interface SignalChanges extends Omit<SignalReply, keyof Acknowledgement> {}
