// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/tencent-chat/Sns.CallbackPrevFriendAdd": {
        post: operations["Sns.CallbackPrevFriendAdd"];
    };
    "/tencent-chat/Sns.CallbackPrevFriendResponse": {
        post: operations["Sns.CallbackPrevFriendResponse"];
    };
    "/tencent-chat/Sns.CallbackFriendAdd": {
        post: operations["Sns.CallbackFriendAdd"];
    };
    "/tencent-chat/Sns.CallbackFriendDelete": {
        post: operations["Sns.CallbackFriendDelete"];
    };
    "/tencent-chat/Sns.CallbackBlackListAdd": {
        post: operations["Sns.CallbackBlackListAdd"];
    };
    "/tencent-chat/Sns.CallbackBlackListDelete": {
        post: operations["Sns.CallbackBlackListDelete"];
    };
    "/tencent-chat/Follow.CallbackAfterFollowAdd": {
        post: operations["Follow.CallbackAfterFollowAdd"];
    };
    "/tencent-chat/Follow.CallbackAfterFollowDelete": {
        post: operations["Follow.CallbackAfterFollowDelete"];
    };
    "/tencent-chat/Profile.CallbackPortraitSet": {
        post: operations["Profile.CallbackPortraitSet"];
    };
    "/tencent-chat/State.StateChange": {
        post: operations["State.StateChange"];
    };
    "/tencent-chat/Alert.RequestOverLimit": {
        post: operations["Alert.RequestOverLimit"];
    };
    "/tencent-chat/C2C.CallbackBeforeSendMsg": {
        post: operations["C2C.CallbackBeforeSendMsg"];
    };
    "/tencent-chat/C2C.CallbackAfterSendMsg": {
        post: operations["C2C.CallbackAfterSendMsg"];
    };
    "/tencent-chat/C2C.CallbackAfterMsgReport": {
        post: operations["C2C.CallbackAfterMsgReport"];
    };
    "/tencent-chat/C2C.CallbackAfterMsgWithDraw": {
        post: operations["C2C.CallbackAfterMsgWithDraw"];
    };
    "/tencent-chat/C2C.CallbackAfterMsgReadReceipt": {
        post: operations["C2C.CallbackAfterMsgReadReceipt"];
    };
    "/tencent-chat/C2C.CallbackAfterModifyMsg": {
        post: operations["C2C.CallbackAfterModifyMsg"];
    };
    "/tencent-chat/C2C.CallbackAfterMsgReadAll": {
        post: operations["C2C.CallbackAfterMsgReadAll"];
    };
    "/tencent-chat/C2C.CallbackAfterC2CMsgExtension": {
        post: operations["C2C.CallbackAfterC2CMsgExtension"];
    };
    "/tencent-chat/Bot.OnC2CMessage": {
        post: operations["Bot.OnC2CMessage"];
    };
    "/tencent-chat/Bot.OnGroupMessage": {
        post: operations["Bot.OnGroupMessage"];
    };
    "/tencent-chat/Chatbot.OnC2CSignalMessage": {
        post: operations["Chatbot.OnC2CSignalMessage"];
    };
    "/tencent-chat/ContentCallback.ResultNotify": {
        post: operations["ContentCallback.ResultNotify"];
    };
    "/tencent-chat/Group.CallbackBeforeCreateGroup": {
        post: operations["Group.CallbackBeforeCreateGroup"];
    };
    "/tencent-chat/Group.CallbackAfterCreateGroup": {
        post: operations["Group.CallbackAfterCreateGroup"];
    };
    "/tencent-chat/Group.CallbackBeforeApplyJoinGroup": {
        post: operations["Group.CallbackBeforeApplyJoinGroup"];
    };
    "/tencent-chat/Group.CallbackBeforeInviteJoinGroup": {
        post: operations["Group.CallbackBeforeInviteJoinGroup"];
    };
    "/tencent-chat/Group.CallbackAfterNewMemberJoin": {
        post: operations["Group.CallbackAfterNewMemberJoin"];
    };
    "/tencent-chat/Group.CallbackAfterMemberExit": {
        post: operations["Group.CallbackAfterMemberExit"];
    };
    "/tencent-chat/Group.CallbackBeforeSendMsg": {
        post: operations["Group.CallbackBeforeSendMsg"];
    };
    "/tencent-chat/Group.CallbackAfterSendMsg": {
        post: operations["Group.CallbackAfterSendMsg"];
    };
    "/tencent-chat/Group.CallbackAfterGroupFull": {
        post: operations["Group.CallbackAfterGroupFull"];
    };
    "/tencent-chat/Group.CallbackAfterGroupDestroyed": {
        post: operations["Group.CallbackAfterGroupDestroyed"];
    };
    "/tencent-chat/Group.CallbackAfterGroupInfoChanged": {
        post: operations["Group.CallbackAfterGroupInfoChanged"];
    };
    "/tencent-chat/Group.CallbackAfterRecallMsg": {
        post: operations["Group.CallbackAfterRecallMsg"];
    };
    "/tencent-chat/Group.CallbackOnMemberStateChange": {
        post: operations["Group.CallbackOnMemberStateChange"];
    };
    "/tencent-chat/Group.CallbackSendMsgException": {
        post: operations["Group.CallbackSendMsgException"];
    };
    "/tencent-chat/Group.CallbackBeforeCreateTopic": {
        post: operations["Group.CallbackBeforeCreateTopic"];
    };
    "/tencent-chat/Group.CallbackAfterCreateTopic": {
        post: operations["Group.CallbackAfterCreateTopic"];
    };
    "/tencent-chat/Group.CallbackAfterTopicDestroyed": {
        post: operations["Group.CallbackAfterTopicDestroyed"];
    };
    "/tencent-chat/Group.CallbackAfterTopicInfoChanged": {
        post: operations["Group.CallbackAfterTopicInfoChanged"];
    };
    "/tencent-chat/Group.CallbackAfterMemberFieldChanged": {
        post: operations["Group.CallbackAfterMemberFieldChanged"];
    };
    "/tencent-chat/Group.CallbackAfterGroupAttrChanged": {
        post: operations["Group.CallbackAfterGroupAttrChanged"];
    };
    "/tencent-chat/Group.CallbackAfterReadReceipt": {
        post: operations["Group.CallbackAfterReadReceipt"];
    };
    "/tencent-chat/Group.CallbackAfterChangeGroupOwner": {
        post: operations["Group.CallbackAfterChangeGroupOwner"];
    };
    "/tencent-chat/Group.CallbackOnDailyGroupQuotaAlarm": {
        post: operations["Group.CallbackOnDailyGroupQuotaAlarm"];
    };
    "/tencent-chat/Group.CallbackAfterGroupMsgExtension": {
        post: operations["Group.CallbackAfterGroupMsgExtension"];
    };
    "/tencent-chat/Group.CallbackAfterModifyMsg": {
        post: operations["Group.CallbackAfterModifyMsg"];
    };
    "/tencent-chat/OfficialAccount.CallbackBeforeCreateOfficialAccount": {
        post: operations["OfficialAccount.CallbackBeforeCreateOfficialAccount"];
    };
    "/tencent-chat/OfficialAccount.CallbackAfterCreateOfficialAccount": {
        post: operations["OfficialAccount.CallbackAfterCreateOfficialAccount"];
    };
    "/tencent-chat/Push.OfflinePush": {
        post: operations["Push.OfflinePush"];
    };
    "/tencent-chat/Push.AllMemberPush": {
        post: operations["Push.AllMemberPush"];
    };
    "/tencent-chat/OfficialAccount.CallbackAfterOfficialAccountInfoChanged": {
        post: operations["OfficialAccount.CallbackAfterOfficialAccountInfoChanged"];
    };
    "/tencent-chat/OfficialAccount.CallbackAfterOfficialAccountDestroyed": {
        post: operations["OfficialAccount.CallbackAfterOfficialAccountDestroyed"];
    };
    "/tencent-chat/OfficialAccount.CallbackBeforeAddSubscriber": {
        post: operations["OfficialAccount.CallbackBeforeAddSubscriber"];
    };
    "/tencent-chat/OfficialAccount.CallbackAfterAddSubscriber": {
        post: operations["OfficialAccount.CallbackAfterAddSubscriber"];
    };
    "/tencent-chat/OfficialAccount.CallbackAfterOfficialAccountFull": {
        post: operations["OfficialAccount.CallbackAfterOfficialAccountFull"];
    };
    "/tencent-chat/OfficialAccount.CallbackAfterDeleteSubscriber": {
        post: operations["OfficialAccount.CallbackAfterDeleteSubscriber"];
    };
    "/tencent-chat/OfficialAccount.CallbackBeforeSendMsg": {
        post: operations["OfficialAccount.CallbackBeforeSendMsg"];
    };
    "/tencent-chat/OfficialAccount.CallbackAfterSendMsg": {
        post: operations["OfficialAccount.CallbackAfterSendMsg"];
    };
    "/tencent-chat/OfficialAccount.CallbackAfterMsgWithDraw": {
        post: operations["OfficialAccount.CallbackAfterMsgWithDraw"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    responses: {
        /**
         * The call was not accepted as one of a configured app (403): foreign or missing app id; missing,
         * wrong or outdated signature; foreign address. It is logged and not recorded.
         */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Failure;
            };
        };
        /** Received and on disk. */
        Acknowledged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Acknowledgement;
            };
        };
        /** The callback could not be put on disk, so it is not acknowledged. */
        NotRecorded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Failure;
            };
        };
    };
    parameters: {
        /**
         * App that the callback belongs to, a decimal integer. Read whatever the case of its name.
         * @example 1400000000
         */
        SdkAppid: string;
        /**
         * Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the
         * command.
         */
        CallbackCommand: string;
        /**
         * Format of the body. Only JSON is in use, written in lower case in practice and in upper case in
         * some tables.
         * @example json
         */
        contenttype: string;
        /**
         * Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client
         * was involved.
         * @example 203.0.113.7
         */
        ClientIP: string;
        /**
         * Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`),
         * `Windows`, `Mac` or `macOS`, `iPad`, `Unknown`. The list is open.
         * @example iOS
         */
        OptPlatform: string;
        /** Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
        Sign: string;
        /**
         * Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent
         * only when callback authentication is on.
         */
        RequestTime: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * A user asks to add friends.
     *
     * Sent before friend requests made in a client take effect. Requests made over REST do not cause
     * it. The answer decides for each wanted friend on its own.
     */
    "Sns.CallbackPrevFriendAdd": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": SnsPrevFriendAddRequest;
            };
        };
        responses: {
            /** The verdicts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FriendVerdictsReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A user answers friend requests.
     *
     * Sent before answers given in a client take effect. Answers given over REST do not cause it. The
     * reply decides for each answered request on its own.
     */
    "Sns.CallbackPrevFriendResponse": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": SnsPrevFriendResponseRequest;
            };
        };
        responses: {
            /** The verdicts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FriendVerdictsReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Users became friends.
     *
     * Sent after friends were added: on one side by a client or over REST, on both sides where the
     * other user accepts anyone, by the acceptance of a request, or by force over REST. The import of
     * friends over REST does not cause it. Carries no time of the event.
     */
    "Sns.CallbackFriendAdd": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": SnsFriendAddRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Friends were removed.
     *
     * Sent after friends were removed, by a client or over REST. Putting a friend on a blocklist ends
     * the friendship and causes it too. Carries no time of the event.
     */
    "Sns.CallbackFriendDelete": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": SnsFriendDeleteRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Users were put on a blocklist.
     *
     * Sent after users were blocked, by a client or over REST. Carries no time of the event.
     */
    "Sns.CallbackBlackListAdd": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": SnsBlackListAddRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Users were taken off a blocklist.
     *
     * Sent after users were unblocked, by a client or over REST. Carries no time of the event.
     */
    "Sns.CallbackBlackListDelete": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": SnsBlackListDeleteRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user followed others.
     *
     * Sent after users were followed with success, by a client or over REST.
     */
    "Follow.CallbackAfterFollowAdd": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": FollowAfterFollowAddRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user unfollowed others.
     *
     * Sent after users were unfollowed with success, by a client or over REST. The users are listed as
     * plain strings, not as objects.
     */
    "Follow.CallbackAfterFollowDelete": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": FollowAfterFollowDeleteRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Fields of a profile changed.
     *
     * Sent after a profile was changed, by a client or over REST. Reading a profile does not cause it,
     * and neither does a change of what a user notes about a friend. The console has a switch for the
     * subscription to profile changes, which must be on besides the callback's own.
     */
    "Profile.CallbackPortraitSet": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": ProfilePortraitSetRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user's online state changed.
     *
     * Sent after a client logged in, reconnected, logged out or lost its connection, after a user set
     * a custom status, and after an administrator ended a user's logins over REST. The console has a
     * switch for the notification of state changes, which must be on besides the callback's own.
     *
     * Not every disconnect arrives: a client that reconnects before its old connection is reported as
     * lost causes a login alone. With newer SDKs (native from 5.6.1200, Web from 2.14.0) a login that
     * ends another causes no logout of the other; older ones cause both. A web client's loss of the
     * network is reported about 60 seconds late, a connection that stays silent after 400 seconds.
     *
     * The form in use before 2021 has `CallbackCommand` and `Info` alone.
     */
    "State.StateChange": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": StateStateChangeRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * REST calls come near their limit.
     *
     * Sent when the calls of one REST command exceed 80 percent of what the app is allowed per second.
     * It has no switch of its own: it comes as soon as a callback URL is configured. How often it is
     * repeated is not documented, and it carries no time of the event.
     */
    "Alert.RequestOverLimit": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AlertRequestOverLimitRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user is about to send a message to another.
     *
     * Sent when Tencent Chat has taken a one-to-one message from a client or over REST and has not
     * delivered it yet. A message sent over REST with `ForbidBeforeSendMsgCallback` does not cause it.
     * Where no answer comes within two seconds, the message is delivered unless the console says
     * otherwise.
     *
     * The answer lets the message pass, changes it, refuses it with a code or drops it without a word
     * to its sender. A message that is refused or dropped causes no `C2C.CallbackAfterSendMsg`. With
     * the stock code 1 the sender gets 20006.
     *
     * The oldest form has `CallbackCommand`, `From_Account`, `To_Account` and `MsgBody` alone.
     */
    "C2C.CallbackBeforeSendMsg": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": C2CBeforeSendMsgRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": C2CBeforeSendMsgReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A user sent a message to another.
     *
     * Sent after Tencent Chat has dealt with a one-to-one message, also where it was not delivered:
     * `SendMsgResult` tells. A message that the app refused or dropped in `C2C.CallbackBeforeSendMsg`
     * does not cause it, and neither does one sent over REST with `ForbidAfterSendMsgCallback`. Where
     * the app changed the message, this is the changed one.
     */
    "C2C.CallbackAfterSendMsg": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": C2CAfterSendMsgRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user marked a conversation with another as read.
     *
     * Sent after a one-to-one conversation was marked as read up to a time, by a client or over REST.
     * Receipts for single messages cause `C2C.CallbackAfterMsgReadReceipt`, and marking everything as
     * read at once causes `C2C.CallbackAfterMsgReadAll`.
     */
    "C2C.CallbackAfterMsgReport": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": C2CAfterMsgReportRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A message between two users was recalled.
     *
     * Sent after a one-to-one message was recalled, by a client or over REST, for one message at a
     * time. It does not say who recalled it. The command is written with a capital D; the recall of
     * group messages has another name, `Group.CallbackAfterRecallMsg`.
     */
    "C2C.CallbackAfterMsgWithDraw": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": C2CAfterMsgWithDrawRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user sent read receipts for single messages.
     *
     * Sent after read receipts for single one-to-one messages went out, by a client or over REST.
     * Marking a whole conversation as read causes `C2C.CallbackAfterMsgReport` instead.
     */
    "C2C.CallbackAfterMsgReadReceipt": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": C2CAfterMsgReadReceiptRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A message between two users was edited.
     *
     * Sent after a one-to-one message that was already sent has been edited with success, by a client
     * or over REST. An edit may concern the content or the app's data alone, so either may be missing.
     */
    "C2C.CallbackAfterModifyMsg": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": C2CAfterModifyMsgRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user marked everything as read.
     *
     * Sent after a client cleared all unread messages of its user at once. It covers the one-to-one
     * conversations, which are not listed, and the groups as well, although its name says `C2C`.
     */
    "C2C.CallbackAfterMsgReadAll": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": C2CAfterMsgReadAllRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Key-value pairs on a message between two users changed.
     *
     * Sent after extensions of a one-to-one message, which are key-value pairs kept with it, were set,
     * deleted or cleared, by a client or over REST. It does not say who did so.
     */
    "C2C.CallbackAfterC2CMsgExtension": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": C2CAfterC2CMsgExtensionRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user sent a message to a robot.
     *
     * Sent after a one-to-one message went to a robot, an account whose id begins with `@RBT#`, from a
     * client or over REST. A message that the app refused in `C2C.CallbackBeforeSendMsg` does not
     * cause it; where the app changed the message there, this is the changed one. The robot's own
     * answer goes out over REST, not in the reply.
     */
    "Bot.OnC2CMessage": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BotOnC2CMessageRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user mentioned robots in a group.
     *
     * Sent after a message in a group mentioned robots by name; a mention of everybody does not cause
     * it. The console has a switch for robot events, which must be on.
     *
     * The random number is called `Random` here, not `MsgRandom`. Where the message stands in a topic,
     * `GroupId` names the community and `TopicId` the topic.
     */
    "Bot.OnGroupMessage": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BotOnGroupMessageRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user sends a robot data of the app's own.
     *
     * Sent when a user passes data to a robot by the protocol of smart robots. It has no `MsgBody` and
     * no `MsgTime`. The name begins with `Chatbot`, with a small b.
     *
     * The robot goes on with the text in `RspData`; an empty one says nothing to it. Tencent Chat
     * knows no refusal here: 1 as `ErrorCode` only says that processing failed, and `RspData` is not
     * used then.
     */
    "Chatbot.OnC2CSignalMessage": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": ChatbotOnC2CSignalMessageRequest;
            };
        };
        responses: {
            /** What the robot is told. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SignalReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Cloud moderation has checked content.
     *
     * Sent with the result of a check by cloud moderation, by default for violations alone; the
     * console can ask for all results.
     *
     * The body does not name the command: only the query does, which has `SdkAppid`, `CallbackCommand`
     * and `contenttype` and no more. There is no time of the event either.
     */
    "ContentCallback.ResultNotify": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": ContentResultNotifyRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user asks for a new group.
     *
     * Sent before a group is created, by a client or over REST, whatever its type. The import of
     * groups does not cause it, and topics of communities have a command of their own; the console
     * switches both on together. The answer decides for the whole group.
     *
     * The group has no id yet, so the request names none.
     */
    "Group.CallbackBeforeCreateGroup": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupBeforeCreateGroupRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupBeforeCreateGroupReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A group was created.
     *
     * Sent once the group exists, created by a client or over REST. For a community that can take
     * about three seconds. The import of groups does not cause it, and topics of communities have a
     * command of their own; the console switches both on together. Whether the first members are
     * reported as joining besides is not documented.
     */
    "Group.CallbackAfterCreateGroup": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupAfterCreateGroupRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user applies to join a group.
     *
     * Sent before an application made in a client takes effect: before the user is added, or, where
     * the group asks for approval, before its administrators learn of it. Applications cannot be made
     * over REST, and invitations have a command of their own. Allowing it does not stand in for the
     * approval.
     */
    "Group.CallbackBeforeApplyJoinGroup": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupBeforeApplyJoinGroupRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupBeforeApplyJoinGroupReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A user invites others to a group.
     *
     * Sent before invited users are added, by a client or over REST; where the app checks for
     * friendship, after that check has passed. The import of members does not cause it. The answer
     * decides for all invited users together or for each of them.
     */
    "Group.CallbackBeforeInviteJoinGroup": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupBeforeInviteJoinGroupRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupBeforeInviteJoinGroupReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Users joined a group.
     *
     * Sent after users became members: by an application that was accepted or needed no approval, by
     * an invitation, or over REST. Live groups (`AVChatRoom`) cause it too. Whether the first members
     * of a new group are reported here besides `Group.CallbackAfterCreateGroup` is not documented.
     */
    "Group.CallbackAfterNewMemberJoin": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupAfterNewMemberJoinRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Users left a group.
     *
     * Sent after members left by themselves or were removed by the owner, an administrator or over
     * REST. Live groups (`AVChatRoom`) cause it too, but a lost connection to one is reported as
     * `Group.CallbackOnMemberStateChange`. Whether a ban from a live group causes it is not
     * documented.
     *
     * Who left stands in `ExitMemberList` alone: `Operator_Account` is somebody else where members
     * were removed.
     */
    "Group.CallbackAfterMemberExit": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupAfterMemberExitRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user sends a message to a group.
     *
     * Sent before a group message of a client or of a REST call is delivered, in groups of every type:
     * topics of communities and live rooms (`Type` is `Live`) are included. A message that its REST
     * call exempts with `ForbidCallbackControl` does not cause it, and neither does an import, an edit
     * or a recall. A message that is dropped afterwards by the rate limit does cause it.
     *
     * The answer delivers the message as it is, delivers it with another body or other app data,
     * refuses it, or discards it without the sender noticing. Code 1 refuses with the stock code
     * 10016; a code from 10100 to 10200 reaches the client together with `ErrorInfo`. A new `MsgBody`
     * replaces the whole body, so elements that shall stay must be repeated.
     *
     * The packet has no `MsgSeq`: the sequence number is given on delivery. `Random` and
     * `From_Account` lead from here to `Group.CallbackAfterSendMsg`.
     */
    "Group.CallbackBeforeSendMsg": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupBeforeSendMsgRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupBeforeSendMsgReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A message was sent to a group.
     *
     * Sent after a group message went out, in groups of every type, live rooms (`Type` is `Live`)
     * included. A message that was refused, discarded or dropped by the rate limit does not cause it,
     * and neither does an import or a message that its REST call exempts with `ForbidCallbackControl`.
     * Where `Group.CallbackBeforeSendMsg` rewrote the message, the rewritten form is likely to stand
     * here; the vendor says so for one-to-one messages only.
     *
     * The topics of a community are likely to count their messages each on its own, so `GroupId` and
     * `MsgSeq` alone may name two messages.
     *
     * The form in use before 2020 has neither `Operator_Account` nor `Random`.
     */
    "Group.CallbackAfterSendMsg": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupAfterSendMsgRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A group is full.
     *
     * Sent when a user who joins takes the last place, and again each time that an application, an
     * invitation or an addition over REST fails because no place is left. Names no user.
     */
    "Group.CallbackAfterGroupFull": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupAfterGroupFullRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A group was disbanded.
     *
     * Sent after a group was disbanded by a client or over REST. The answer cannot bring it back.
     * Topics of communities have a command of their own; the console switches both on together.
     * Whether the vendor's removal of idle groups causes it is not documented.
     *
     * A community's members are never listed, so an absent `MemberList` does not mean that the group
     * was empty.
     */
    "Group.CallbackAfterGroupDestroyed": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupAfterGroupDestroyedRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * The profile of a group changed.
     *
     * Sent after name, introduction, notification, face or custom fields of a group were changed by a
     * client or over REST. Other settings, such as who may join or whether all are muted, do not cause
     * it, unless the vendor has enabled them for the app; under which names those arrive is not
     * documented. Only changed fields are sent. Topics of communities have a command of their own; the
     * console switches both on together.
     */
    "Group.CallbackAfterGroupInfoChanged": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupAfterGroupInfoChangedRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Messages of a group were recalled.
     *
     * Sent after group messages were recalled, by a client or over REST; one packet may name several.
     * Live groups (`AVChatRoom`) support no recall over REST and are not expected here. The packet
     * does not name the senders of the messages.
     */
    "Group.CallbackAfterRecallMsg": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupAfterRecallMsgRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Members of a live group came online or went offline.
     *
     * Sent for live groups (`AVChatRoom`) alone. Tencent Chat looks every 20 seconds for members
     * without a heartbeat and reports them as offline after 30 seconds of silence; a heartbeat that
     * comes back reports them as online. With newer senders the first device of a user that joins and
     * the last one that quits cause it too. A user with several devices is offline only when all of
     * them are.
     *
     * No client causes it, so `ClientIP` and `OptPlatform` are absent. The console has a switch for
     * the list of online members of live groups, which must be on besides the callback's own.
     */
    "Group.CallbackOnMemberStateChange": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupOnMemberStateChangeRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A group message could not be delivered.
     *
     * Sent after a group message of a client or of a REST call failed: for a wrong parameter such as a
     * group that does not exist, the rate limit, a hit of the content check, or a muted sender. The
     * vendor leaves open whether a refusal by `Group.CallbackBeforeSendMsg` counts.
     *
     * `ErrorCode` and `ErrorInfo` are fields of the request here and say why the message failed. The
     * answer has fields of the same names, which must be 0 and empty.
     */
    "Group.CallbackSendMsgException": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupSendMsgExceptionRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user wants to create a topic.
     *
     * Sent before a topic is created in a community, by a client or over REST. An import does not
     * cause it. The console switches it together with `Group.CallbackBeforeCreateGroup`.
     *
     * The answer lets the topic be created or refuses it. Code 1 refuses with the stock code 10016; a
     * code from 10100 to 10200 reaches the client together with `ErrorInfo`.
     *
     * As documented, the packet does not say in which community the topic is made: `GroupId`,
     * `TopicId` and `EventTime` are in no document and are described here in case they are sent.
     */
    "Group.CallbackBeforeCreateTopic": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupBeforeCreateTopicRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupBeforeCreateTopicReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A topic was created.
     *
     * Sent after a topic was created in a community. The console switches it together with
     * `Group.CallbackAfterCreateGroup`. The owner that it names is the owner of the community, not of
     * the topic. `EventTime` is in no document and is described here in case it is sent.
     */
    "Group.CallbackAfterCreateTopic": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupAfterCreateTopicRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Topics were deleted.
     *
     * Sent after topics of a community were deleted, by a client or over REST; one packet may name
     * several. The console switches it together with `Group.CallbackAfterGroupDestroyed`. The vendor
     * leaves open whether the end of the whole community causes it too.
     *
     * `Operator_Account` and `EventTime` are in no document and are described here in case they are
     * sent.
     */
    "Group.CallbackAfterTopicDestroyed": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupAfterTopicDestroyedRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * The profile of a topic changed.
     *
     * Sent after the name, introduction, notification or face URL of a topic was changed, by a client
     * or over REST. A change of any other field does not cause it. The console switches it together
     * with `Group.CallbackAfterGroupInfoChanged`. A field that did not change is likely to be absent.
     *
     * As documented, the packet names the community and not the topic: `TopicId`,
     * `UserDefinedDataList` and `EventTime` are in no document and are described here in case they are
     * sent.
     */
    "Group.CallbackAfterTopicInfoChanged": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupAfterTopicInfoChangedRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A member's role or name card changed.
     *
     * Sent after role or name card of a member was changed by a client or over REST. Live groups
     * (`AVChatRoom`) never cause it. Other fields of a member, such as the end of a mute, are not
     * documented as causes, and a new owner has a command of its own.
     *
     * The vendor's documents disagree on the name of the changed member: `Modified_Account` or
     * `Member_Account`. One of the two is present. Only changes sent under the first can be told from
     * their duplicates.
     */
    "Group.CallbackAfterMemberFieldChanged": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupAfterMemberFieldChangedRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Attributes of a group changed.
     *
     * Sent after group attributes were written or removed by a client or over REST, in groups of every
     * type. Attributes are pairs of key and value next to the profile; they are not its custom fields.
     */
    "Group.CallbackAfterGroupAttrChanged": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupAfterGroupAttrChangedRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Read receipts of group messages were asked for or given.
     *
     * Sent on two occasions: after a message that asks for read receipts was sent, by a client or over
     * REST, and after a client reported that such messages were read. Communities do not cause it, and
     * live groups (`AVChatRoom`) are not expected to. The packet names those who have read, but not
     * who acted. `ReadNum` and `UnreadNum` are counts at the time of the event, not changes.
     */
    "Group.CallbackAfterReadReceipt": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupAfterReadReceiptRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A group has another owner.
     *
     * Sent after a group was handed to another member by a client or over REST. Live groups
     * (`AVChatRoom`) keep their owner and never cause it. Whether it is sent when an owner leaves is
     * not documented.
     */
    "Group.CallbackAfterChangeGroupOwner": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupAfterChangeGroupOwnerRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * The app has created most of the groups that it may create today.
     *
     * Sent after a group was created while the day's growth, created groups minus disbanded ones, is
     * above 70 % of what the app may create in a day. It can come again for further groups. Names
     * neither a group nor a user. The callback has a switch of its own.
     */
    "Group.CallbackOnDailyGroupQuotaAlarm": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupOnDailyGroupQuotaAlarmRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * The extensions of a group message changed.
     *
     * Sent after key-value extensions of a group message were set, deleted or cleared, by a client or
     * over REST. Live groups (`AVChatRoom`) and communities have no such extensions over REST. The
     * packet names the message, but not who acted, and has no type of the group.
     */
    "Group.CallbackAfterGroupMsgExtension": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupAfterGroupMsgExtensionRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A message of a group was edited.
     *
     * Sent after a group message that had been sent before was edited, by a client or over REST.
     * Messages of live groups (`AVChatRoom`) cannot be edited. The packet names the editor, not the
     * sender of the message, and has no type of the group. `TopicId` is empty, not absent, for a
     * message outside topics.
     */
    "Group.CallbackAfterModifyMsg": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupAfterModifyMsgRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * An administrator asks for a new official account.
     *
     * Sent before an official account is created, which is possible over REST only. With the stock
     * code 1 the caller gets 20006.
     *
     * The account has no id yet, so the request names none. English documents since 2025 say official
     * channel; the names of the commands are the same.
     */
    "OfficialAccount.CallbackBeforeCreateOfficialAccount": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": OfficialAccountBeforeCreateOfficialAccountRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OfficialAccountBeforeCreateOfficialAccountReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * An official account was created.
     *
     * Sent after an official account was created over REST with success.
     */
    "OfficialAccount.CallbackAfterCreateOfficialAccount": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": OfficialAccountAfterCreateOfficialAccountRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Messages were pushed to users who were offline.
     *
     * Sent with what became of offline pushes of one-to-one and group messages. It needs the push
     * plugin.
     *
     * Events come in batches. The body has nothing but `Events`; each event names the command, and so
     * does the query, which has neither `ClientIP` nor `OptPlatform`. Times are in seconds, not in
     * milliseconds as in other commands. By default Tencent Chat makes 1000 calls per second at most;
     * events above that come later and are tried again.
     */
    "Push.OfflinePush": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": PushOfflinePushRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A push task reached users.
     *
     * Sent with what became of pushes that a task sends to all users, to those with a tag or to listed
     * ones. All three kinds come under this name.
     *
     * Events come in batches. The body has nothing but `Events`; each event names the command, and so
     * does the query, which has neither `ClientIP` nor `OptPlatform`. Times are in seconds, not in
     * milliseconds as in other commands. By default Tencent Chat makes 1000 calls per second at most;
     * events above that come later and are tried again.
     */
    "Push.AllMemberPush": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": PushAllMemberPushRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * The profile of an official account changed.
     *
     * Sent after the profile of an official account was changed over REST. Only fields that changed
     * are expected, as with groups; the documents do not say so.
     */
    "OfficialAccount.CallbackAfterOfficialAccountInfoChanged": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": OfficialAccountAfterOfficialAccountInfoChangedRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * An official account was destroyed.
     *
     * Sent after an official account was destroyed over REST. It does not say who did so.
     */
    "OfficialAccount.CallbackAfterOfficialAccountDestroyed": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": OfficialAccountAfterOfficialAccountDestroyedRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Users are about to subscribe to an official account.
     *
     * Sent before users subscribe by a client or are subscribed over REST. The answer decides for all
     * of them together or for each of them.
     *
     * For a refusal of all only code 1 is documented, without a range of the app's own. The list of
     * refused users is `RefusedSubscribers_Account`; the prose of the document once calls it
     * `RefusedMembers_Account`, which belongs to group invitations.
     */
    "OfficialAccount.CallbackBeforeAddSubscriber": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": OfficialAccountBeforeAddSubscriberRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OfficialAccountBeforeAddSubscriberReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Users subscribed to an official account.
     *
     * Sent after users subscribed by a client or were subscribed over REST.
     */
    "OfficialAccount.CallbackAfterAddSubscriber": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": OfficialAccountAfterAddSubscriberRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * An official account is full.
     *
     * Sent when the number of subscribers has reached its limit. Names no user.
     */
    "OfficialAccount.CallbackAfterOfficialAccountFull": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": OfficialAccountAfterOfficialAccountFullRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Users unsubscribed from an official account.
     *
     * Sent after users unsubscribed by a client or were unsubscribed over REST. The list has the same
     * name as for a subscription.
     */
    "OfficialAccount.CallbackAfterDeleteSubscriber": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": OfficialAccountAfterDeleteSubscriberRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * An official account is about to send a message.
     *
     * Sent before a message of an official account goes to its subscribers, from a client or over
     * REST. Tencent Chat waits two seconds for the answer.
     *
     * The answer lets the message pass, changes it, refuses it with a code or drops it without a word
     * to its sender. With the stock code 1 the caller gets 10016. A new `MsgBody` replaces the whole
     * body.
     *
     * The request names neither an operator nor the message: ids come with
     * `OfficialAccount.CallbackAfterSendMsg`.
     */
    "OfficialAccount.CallbackBeforeSendMsg": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": OfficialAccountBeforeSendMsgRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OfficialAccountBeforeSendMsgReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * An official account has sent a message.
     *
     * Sent after a message of an official account was delivered to its subscribers. It does not say
     * who sent it in the name of the account.
     */
    "OfficialAccount.CallbackAfterSendMsg": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": OfficialAccountAfterSendMsgRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Messages of an official account were recalled.
     *
     * Sent after messages of an official account were recalled, by a client or over REST; one packet
     * may name several. It does not say who recalled them. The command is written with a capital D,
     * the list of messages with a small one.
     */
    "OfficialAccount.CallbackAfterMsgWithDraw": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": OfficialAccountAfterMsgWithDrawRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
}
export type CommonParameters = {
    query: {
        /**
         * App that the callback belongs to, a decimal integer. Read whatever the case of its name.
         * @example 1400000000
         */
        SdkAppid: components["parameters"]["SdkAppid"];
        /**
         * Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the
         * command.
         */
        CallbackCommand?: components["parameters"]["CallbackCommand"];
        /**
         * Format of the body. Only JSON is in use, written in lower case in practice and in upper case in
         * some tables.
         * @example json
         */
        contenttype?: components["parameters"]["contenttype"];
        /**
         * Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client
         * was involved.
         * @example 203.0.113.7
         */
        ClientIP?: components["parameters"]["ClientIP"];
        /**
         * Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`),
         * `Windows`, `Mac` or `macOS`, `iPad`, `Unknown`. The list is open.
         * @example iOS
         */
        OptPlatform?: components["parameters"]["OptPlatform"];
        /** Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
        Sign?: components["parameters"]["Sign"];
        /**
         * Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent
         * only when callback authentication is on.
         */
        RequestTime?: components["parameters"]["RequestTime"];
    };
    header?: never;
    path?: never;
    cookie?: never;
};
/**
 * User id within the app, 1 to 32 bytes as a rule; never empty.
 * @example alice
 */
export type Account = string;
/** One wanted friend. */
export type FriendItem = {
    To_Account: Account;
    /** Name that the requester gives to the friend. */
    Remark?: string;
    /** Friend list that the friend goes to. */
    GroupName?: string;
    /** Where the request comes from, `AddSource_Type_` and a keyword of the app. */
    AddSource?: string;
    /** Text of the request. */
    AddWording?: string;
};
/**
 * Format: int64
 *
 * When it happened, in milliseconds since 1970-01-01T00:00:00Z.
 * @example 1714550403111
 */
export type EventTime = number;
/**
 * A user asks to add friends.
 *
 * Request of `Sns.CallbackPrevFriendAdd`.
 */
export type SnsPrevFriendAddRequest = {
    /** @constant */
    CallbackCommand: "Sns.CallbackPrevFriendAdd";
    /** Who sent the request. */
    Requester_Account?: Account;
    /** Who wants new friends. */
    From_Account: Account;
    /** The wanted friends. */
    FriendItem: FriendItem[];
    /**
     * `Add_Type_Both` for a friendship on both sides, `Add_Type_Single` for the requester's side
     * alone. The list is open.
     */
    AddType?: string;
    /** 1 when an administrator forces the friendship, else 0. */
    ForceAddFlags?: number;
    EventTime?: EventTime;
};
/** The app's word on one of the users that the request names. */
export type FriendVerdict = {
    To_Account: Account;
    /** 0 lets it happen, 38000 to 39000 refuses it for this user. */
    ResultCode: number | 0;
    /** Reason of a refusal, may be empty. */
    ResultInfo: string;
};
/**
 * One verdict per user of the request. `ErrorCode` stays 0 also when users are refused: any other
 * value would say that processing failed, which Tencent Chat ignores by default, and the request
 * would go through.
 */
export type FriendVerdictsReply = {
    /** @constant */
    ActionStatus: "OK";
    /** @constant */
    ErrorCode: 0;
    /** Text for the logs, may be empty. */
    ErrorInfo: string;
    ResultItem: FriendVerdict[];
};
/**
 * Says that the callback was not processed. Sent with a status other than 200 only, which by itself
 * tells Tencent Chat that the callback failed.
 */
export type Failure = {
    /** @constant */
    ActionStatus: "FAIL";
    /**
     * 1 for an after-callback, where Tencent Chat ignores the code; 0 otherwise, because 1 could be
     * read as a refusal.
     * @enum {integer}
     */
    ErrorCode: 0 | 1;
    /** What was wrong and what was expected. */
    ErrorInfo: string;
};
/** The answer to one friend request. */
export type ResponseFriendItem = {
    /** Whose request is answered. */
    To_Account: Account;
    /** Name that the answering user gives to the friend. */
    Remark?: string;
    /** Friend list that the friend goes to. A friend request calls the same thing `GroupName`. */
    TagName?: string;
    /**
     * `Response_Action_AgreeAndAdd` and `Response_Action_Agree` accept the request,
     * `Response_Action_Reject` turns it down. The list is open.
     */
    ResponseAction: string;
};
/**
 * A user answers friend requests.
 *
 * Request of `Sns.CallbackPrevFriendResponse`.
 */
export type SnsPrevFriendResponseRequest = {
    /** @constant */
    CallbackCommand: "Sns.CallbackPrevFriendResponse";
    /**
     * Who sent the answer. One of the vendor's texts says instead that it is who sent the friend
     * request; `From_Account` is the field to rely on.
     */
    Requester_Account?: Account;
    /** Who answers. */
    From_Account: Account;
    /** The answered requests. */
    ResponseFriendItem: ResponseFriendItem[];
    EventTime?: EventTime;
};
/** An ordered pair of users. The first has the second as a new friend. */
export type FriendPair = {
    /** Whose friend list has grown. */
    From_Account: Account;
    /** Who was added to it. */
    To_Account: Account;
    /** Who started the request, also where the pair comes from its acceptance. */
    Initiator_Account?: Account;
};
/**
 * Users became friends.
 *
 * Request of `Sns.CallbackFriendAdd`.
 */
export type SnsFriendAddRequest = {
    /** @constant */
    CallbackCommand: "Sns.CallbackFriendAdd";
    /**
     * Each pair names the owner of a friend list (`From_Account`) and a user newly on it
     * (`To_Account`). A friendship on both sides takes two pairs.
     */
    PairList: FriendPair[];
    /**
     * What led to the friendship: `friend_add` or `FriendAdd` for a request, `friend_response` or
     * `FriendResponse` for its acceptance. The list is open.
     */
    ClientCmd?: string;
    /** Administrator who acted, where the app's backend caused the event; empty otherwise. */
    Admin_Account?: string;
    /**
     * 1 when an administrator forces the friendship, else 0. A friend request calls the same thing
     * `ForceAddFlags`.
     */
    ForceFlag?: number;
};
/**
 * Says that the callback was received. To an after-callback the values mean nothing; a
 * before-callback takes its course.
 */
export type Acknowledgement = {
    /** @constant */
    ActionStatus: "OK";
    /** @constant */
    ErrorCode: 0;
    /** Text for the logs, may be empty. */
    ErrorInfo: string;
};
/** An ordered pair of users. The entry stands in the list of the first and names the second. */
export type AccountPair = {
    From_Account: Account;
    To_Account: Account;
};
/**
 * Friends were removed.
 *
 * Request of `Sns.CallbackFriendDelete`.
 */
export type SnsFriendDeleteRequest = {
    /** @constant */
    CallbackCommand: "Sns.CallbackFriendDelete";
    /**
     * Each pair names the owner of a friend list (`From_Account`) and a user no longer on it
     * (`To_Account`).
     */
    PairList: AccountPair[];
};
/**
 * Users were put on a blocklist.
 *
 * Request of `Sns.CallbackBlackListAdd`.
 */
export type SnsBlackListAddRequest = {
    /** @constant */
    CallbackCommand: "Sns.CallbackBlackListAdd";
    /**
     * Each pair names the owner of a blocklist (`From_Account`) and a user newly on it
     * (`To_Account`).
     */
    PairList: AccountPair[];
};
/**
 * Users were taken off a blocklist.
 *
 * Request of `Sns.CallbackBlackListDelete`.
 */
export type SnsBlackListDeleteRequest = {
    /** @constant */
    CallbackCommand: "Sns.CallbackBlackListDelete";
    /**
     * Each pair names the owner of a blocklist (`From_Account`) and a user no longer on it
     * (`To_Account`).
     */
    PairList: AccountPair[];
};
/** One user who is now followed. */
export type FollowItem = {
    To_Account: Account;
};
/**
 * A user followed others.
 *
 * Request of `Follow.CallbackAfterFollowAdd`.
 */
export type FollowAfterFollowAddRequest = {
    /** @constant */
    CallbackCommand: "Follow.CallbackAfterFollowAdd";
    /** Who follows. */
    From_Account: Account;
    /** The users who are now followed. */
    FollowList: FollowItem[];
    EventTime?: EventTime;
};
/**
 * A user unfollowed others.
 *
 * Request of `Follow.CallbackAfterFollowDelete`.
 */
export type FollowAfterFollowDeleteRequest = {
    /** @constant */
    CallbackCommand: "Follow.CallbackAfterFollowDelete";
    /** Who no longer follows. */
    From_Account: Account;
    /** The users who are no longer followed. */
    To_Account: Account[];
    EventTime?: EventTime;
};
/** One field of a profile that was changed. */
export type ProfileItem = {
    /**
     * Name of the field. Standard fields are `Tag_Profile_IM_` and one of `Nick`, `Gender`,
     * `BirthDay`, `Location`, `SelfSignature`, `AllowType`, `Language`, `Image`, `MsgSettings`,
     * `AdminForbidType`, `Level` and `Role`; fields of the app are `Tag_Profile_Custom_` and a
     * keyword. The list is open.
     */
    Tag: string;
    /** The new value, a text or an unsigned 32-bit integer depending on the field. */
    Value?: string | number;
};
/**
 * Fields of a profile changed.
 *
 * Request of `Profile.CallbackPortraitSet`.
 */
export type ProfilePortraitSetRequest = {
    /** @constant */
    CallbackCommand: "Profile.CallbackPortraitSet";
    /** Who made the change, the user or an administrator. */
    Operator_Account: Account;
    /** Whose profile changed. */
    From_Account: Account;
    EventTime?: EventTime;
    /** The fields that were changed with success. */
    ProfileItem: ProfileItem[];
};
/** What changed, for whom and why. */
export type StateInfo = {
    /**
     * `Login`, `Logout`, `Disconnect` for a connection that ended without a logout, or
     * `CustomStatusChange`. The older form reports a disconnect as `Logout`. The list is open.
     */
    Action: string;
    /** Whose state changed. */
    To_Account: Account;
    /**
     * `Register` for a login or a reconnection, `Unregister` for a logout, `LinkClose` for a closed
     * TCP connection, `TimeOut` for 400 seconds without a heartbeat, or `SetCustomStatus`. The older
     * form writes `Timeout`, so case does not matter. The list is open.
     */
    Reason?: string;
    /**
     * The new custom status, empty when it was cleared. Sent only when `Action` is
     * `CustomStatusChange`.
     */
    CustomStatus?: string;
};
/** One device that lost its login to the new one. */
export type KickedDevice = {
    /**
     * Platform of the device, `iOS`, `Android`, `Web`, `Windows`, `iPad`, `Mac` or `Linux`. The list
     * is open.
     */
    Platform?: string;
};
/**
 * A user's online state changed.
 *
 * Request of `State.StateChange`.
 */
export type StateStateChangeRequest = {
    /** @constant */
    CallbackCommand: "State.StateChange";
    EventTime?: EventTime;
    Info: StateInfo;
    /**
     * The new custom status, empty when it was cleared. The vendor does not say whether it stands
     * here or inside `Info`; both places are allowed.
     */
    CustomStatus?: string;
    /** The devices that lost their login to this one. Sent only for a `Login` that ended others. */
    KickedDevice?: KickedDevice[];
};
/**
 * REST calls come near their limit.
 *
 * Request of `Alert.RequestOverLimit`.
 */
export type AlertRequestOverLimitRequest = {
    /** @constant */
    CallbackCommand: "Alert.RequestOverLimit";
    /** Service that the REST command belongs to, such as `openim`. */
    ServiceName: string;
    /** The REST command, such as `sendmsg`. */
    Command: string;
    /**
     * Format: int64
     *
     * Calls per second at present, below or above `Limit`.
     */
    Request?: number;
    /**
     * Format: int64
     *
     * Calls per second that are allowed.
     */
    Limit?: number;
};
/**
 * Format: int64
 *
 * Sequence number of the message, an unsigned 32-bit integer.
 * @example 3201
 */
export type MessageSequence = number;
/**
 * Format: int64
 *
 * Random number that the sender gave to the message, an unsigned 32-bit integer.
 * @example 2987110453
 */
export type MessageRandom = number;
/**
 * Format: int64
 *
 * When the message was sent, in seconds since 1970-01-01T00:00:00Z.
 * @example 1740823112
 */
export type MessageTime = number;
/**
 * Id of the message in Tencent Chat, which REST calls take. Made of three integers with `_` between
 * them, not always in the same order, so it is to be compared and not taken apart.
 * @example 3201_2987110453_1740823112
 */
export type MessageKey = string;
/**
 * Id that the client gave to the message. Senders before 2024 leave it out.
 * @example 144115233740518264-1740823112-2987110453
 */
export type MessageId = string;
/**
 * 1 when the message is meant only for users who are online, else 0.
 * @example 0
 */
export type OnlineOnlyFlag = number;
/**
 * Type of an element that is not listed. The generated TypeScript type excludes every listed type,
 * so that comparing `MsgType` with one of them narrows the element. To compare with a type that is
 * not listed, write `"TIMExampleElem" as OtherMessageType`.
 */
export type OtherMessageType = `(not listed) ${string}`;
/** An element that none of the descriptions above fits, with any content. */
export type OtherElement = {
    MsgType: OtherMessageType;
    /** Content of the element. */
    MsgContent: {
        [key: string]: unknown;
    };
};
/** A text. */
export type TextElement = {
    /** @constant */
    MsgType: "TIMTextElem";
    MsgContent: {
        /** The text. */
        Text: string;
    };
};
/**
 * A place.
 * @example {
 *   "MsgType": "TIMLocationElem",
 *   "MsgContent": {
 *     "Desc": "stage door",
 *     "Latitude": 52.3702,
 *     "Longitude": 4.8952
 *   }
 * }
 */
export type LocationElement = {
    /** @constant */
    MsgType: "TIMLocationElem";
    MsgContent: {
        /** Description of the place. */
        Desc: string;
        /** Latitude in degrees. */
        Latitude: number;
        /** Longitude in degrees. */
        Longitude: number;
    };
};
/** An emoji of the app. */
export type FaceElement = {
    /** @constant */
    MsgType: "TIMFaceElem";
    MsgContent: {
        /** Number of the emoji, chosen by the app. */
        Index: number;
        /** Data of the app. May contain control characters. */
        Data?: string;
    };
};
/** Content in a format of the app. A message has at most one such element. */
export type CustomElement = {
    /** @constant */
    MsgType: "TIMCustomElem";
    MsgContent: {
        /** The content. */
        Data?: string;
        /** Text of the offline push. */
        Desc?: string;
        /** Additional data of the offline push. */
        Ext?: string;
        /** Name of the sound file of the offline push. */
        Sound?: string;
    };
};
/** A voice message. */
export type SoundElement = {
    /** @constant */
    MsgType: "TIMSoundElem";
    MsgContent: {
        /** Key of the file. */
        UUID: string;
        /** Size in bytes. */
        Size: number;
        /** Length in seconds. */
        Second: number;
        /** Address of the file. Missing from clients whose SDK is older than 4.x. */
        Url?: string;
        /** Always 2, which means that the file is loaded from the address. Missing if the address is. */
        Download_Flag?: number;
    };
};
/** One of the sizes in which an image is stored. */
export type ImageRendition = {
    /** 1 original, 2 large, 3 thumbnail. */
    Type: number;
    /** Size in bytes. */
    Size: number;
    /** Width in pixels, 0 if unknown. */
    Width: number;
    /** Height in pixels, 0 if unknown. */
    Height: number;
    /** Address of the file. Its name is in upper case, unlike that of sounds and files. */
    URL: string;
};
/** An image. */
export type ImageElement = {
    /** @constant */
    MsgType: "TIMImageElem";
    MsgContent: {
        /** Key of the image. */
        UUID: string;
        /** 1 JPG, 2 GIF, 3 PNG, 4 BMP, 255 other. */
        ImageFormat: number;
        /** The sizes in which the image is stored, usually three. */
        ImageInfoArray: ImageRendition[];
    };
};
/** A file. */
export type FileElement = {
    /** @constant */
    MsgType: "TIMFileElem";
    MsgContent: {
        /** Key of the file. */
        UUID: string;
        /** Size in bytes. */
        FileSize: number;
        /** Name of the file. */
        FileName: string;
        /** Address of the file. Missing from clients whose SDK is older than 4.x. */
        Url?: string;
        /** Always 2, which means that the file is loaded from the address. Missing if the address is. */
        Download_Flag?: number;
    };
};
/** A video with a still image. */
export type VideoElement = {
    /** @constant */
    MsgType: "TIMVideoFileElem";
    MsgContent: {
        /** Key of the video. */
        VideoUUID: string;
        /** Size of the video in bytes. */
        VideoSize: number;
        /** Length in seconds. 0 from web clients. */
        VideoSecond: number;
        /** Format of the video, such as mp4. */
        VideoFormat: string;
        /** Address of the video. Missing from clients whose SDK is older than 4.x. */
        VideoUrl?: string;
        /**
         * Always 2, which means that the video is loaded from the address. Missing if the address
         * is.
         */
        VideoDownloadFlag?: number;
        /** Key of the still image. */
        ThumbUUID: string;
        /** Size of the still image in bytes. */
        ThumbSize: number;
        /** Width of the still image in pixels. */
        ThumbWidth: number;
        /** Height of the still image in pixels. */
        ThumbHeight: number;
        /** Format of the still image, such as JPG. */
        ThumbFormat: string;
        /** Address of the still image. Missing from clients whose SDK is older than 4.x. */
        ThumbUrl?: string;
        /**
         * Always 2, which means that the still image is loaded from the address. Missing if the
         * address is.
         */
        ThumbDownloadFlag?: number;
    };
};
/**
 * Group id within the app. Generated ids begin with `@TGS#`, those of communities with `@TGS#_`. Ids
 * that the app chooses are printable ASCII of 48 bytes at most.
 * @example choir_north
 */
export type GroupId = string;
/**
 * Data that the app stores with the message, in a format of its own. Missing or empty where there is
 * none.
 * @example {"seat":"B12"}
 */
export type CloudCustomData = string;
/** One of several messages that were forwarded together. */
export type ForwardedMessage = {
    /** Who sent the message. */
    From_Account: Account;
    /** Who received the message. Missing for a message of a group. */
    To_Account?: Account;
    /** Group of the message. Missing for a one-to-one message. */
    GroupId?: GroupId;
    MsgSeq: MessageSequence;
    MsgRandom: MessageRandom;
    MsgTimeStamp: MessageTime;
    /**
     * Elements of the message, in the form of `MessageElement`. Described no further, so that the
     * document has no circle.
     */
    MsgBody: {
        /** Type of the element. */
        MsgType: string;
        /** Content of the element. */
        MsgContent: {
            [key: string]: unknown;
        };
    }[];
    CloudCustomData?: CloudCustomData;
};
/** A bundle of forwarded messages. */
export type RelayElement = {
    /** @constant */
    MsgType: "TIMRelayElem";
    MsgContent: {
        /** Title of the bundle. */
        Title: string;
        /** Number of messages. */
        MsgNum: number;
        /** Text for clients that do not know the type. */
        CompatibleText: string;
        /** Lines that sum up the messages. */
        AbstractList: string[];
        /** The messages, if they have at most 12 KB in all. */
        MsgList?: ForwardedMessage[];
        /** Key under which larger bundles are stored. Replaces `MsgList`. */
        JsonMsgKey?: string;
    };
};
/** A piece of a streamed message. */
export type StreamChunk = {
    /** `data` in all known samples. */
    EventType?: string;
    /** Position of the piece, from 1. */
    Index?: number;
    /** Text of the piece. */
    Markdown?: string;
    /** true closes the stream. */
    IsLast?: boolean;
};
/**
 * A message that is written piece by piece. Known from the REST API and the SDKs; whether a callback
 * has this form is not confirmed.
 */
export type StreamElement = {
    /** @constant */
    MsgType: "TIMStreamElem";
    MsgContent: {
        /** Text for clients that cannot show streams. */
        CompatibleText?: string;
        /** Id of the stream. */
        StreamMsgID?: string;
        /** The pieces. */
        Chunks?: StreamChunk[];
    };
};
/**
 * One element of a message. `MsgType` decides what `MsgContent` holds. Tencent Chat adds types and
 * fields without notice, so elements that match none of the listed types are accepted too.
 * @example {
 *   "MsgType": "TIMTextElem",
 *   "MsgContent": {
 *     "Text": "rehearsal moved to seven"
 *   }
 * }
 * @example {
 *   "MsgType": "TIMFaceElem",
 *   "MsgContent": {
 *     "Index": 12,
 *     "Data": "applause"
 *   }
 * }
 */
export type MessageElement = OtherElement | TextElement | LocationElement | FaceElement | CustomElement | SoundElement | ImageElement | FileElement | VideoElement | RelayElement | StreamElement;
/**
 * Content of a message, one element or more in the order in which they are shown. Types may be
 * mixed.
 */
export type MessageBody = MessageElement[];
/**
 * A user is about to send a message to another.
 *
 * Request of `C2C.CallbackBeforeSendMsg`.
 */
export type C2CBeforeSendMsgRequest = {
    /** @constant */
    CallbackCommand: "C2C.CallbackBeforeSendMsg";
    /** Who sends. */
    From_Account: Account;
    /** Who is to receive the message. */
    To_Account: Account;
    MsgSeq?: MessageSequence;
    MsgRandom?: MessageRandom;
    /**
     * When the message was sent, in seconds since 1970-01-01T00:00:00Z. Messages of a conversation
     * are in the order of `MsgTime`, and of `MsgSeq` within a second.
     */
    MsgTime?: MessageTime;
    MsgKey?: MessageKey;
    MsgId?: MessageId;
    OnlineOnlyFlag?: OnlineOnlyFlag;
    MsgBody: MessageBody;
    CloudCustomData?: CloudCustomData;
    EventTime?: EventTime;
};
/**
 * Refuses what was asked for. `ActionStatus` stays `OK`, because a refusal is a decision and not a
 * failure.
 */
export type RefuseReply = {
    /** @constant */
    ActionStatus: "OK";
    /**
     * 120001 to 130000 reaches the caller together with `ErrorInfo`. 1 gives the caller a stock code
     * of Tencent Chat instead, which depends on the command. The effect of any other code is not
     * documented.
     */
    ErrorCode: number | 1;
    /** Reason of the refusal, may be empty. Certain to reach the caller only with 120001 to 130000. */
    ErrorInfo: string;
};
/** The message is not delivered, while its sender is told that it was. */
export type DiscardReply = {
    /** @constant */
    ActionStatus: "OK";
    /** @constant */
    ErrorCode: 2;
    /** Text for the logs, may be empty. It does not reach the sender. */
    ErrorInfo: string;
};
/**
 * The message goes on with what is given here in place of its own. A field that is left out stays as
 * it was; without both fields the message goes on unchanged.
 */
export type ModifyMessageReply = {
    /** @constant */
    ActionStatus: "OK";
    /** @constant */
    ErrorCode: 0;
    /** Text for the logs, may be empty. */
    ErrorInfo: string;
    /** The whole new content, with one element at least. */
    MsgBody?: MessageElement[];
    /** The new data of the app. */
    CloudCustomData?: CloudCustomData;
};
export type C2CBeforeSendMsgReply = Acknowledgement | RefuseReply | DiscardReply | ModifyMessageReply;
/**
 * Format: int64
 *
 * Unread one-to-one messages of the user, over all conversations.
 * @example 4
 */
export type UnreadCount = number;
/**
 * A user sent a message to another.
 *
 * Request of `C2C.CallbackAfterSendMsg`.
 */
export type C2CAfterSendMsgRequest = {
    /** @constant */
    CallbackCommand: "C2C.CallbackAfterSendMsg";
    /** Who sent. */
    From_Account: Account;
    /** Who receives the message. */
    To_Account: Account;
    MsgSeq?: MessageSequence;
    MsgRandom?: MessageRandom;
    /**
     * When the message was sent, in seconds since 1970-01-01T00:00:00Z. Messages of a conversation
     * are in the order of `MsgTime`, and of `MsgSeq` within a second.
     */
    MsgTime?: MessageTime;
    MsgKey?: MessageKey;
    MsgId?: MessageId;
    OnlineOnlyFlag?: OnlineOnlyFlag;
    /** 0 when the message was delivered, else the code with which Tencent Chat turned it down. */
    SendMsgResult?: number;
    /** `send msg succeed` when the message was delivered, else the reason. */
    ErrorInfo?: string;
    /**
     * Unread one-to-one messages of the receiver, over all conversations; -1 when the message was
     * not delivered.
     */
    UnreadMsgNum?: UnreadCount;
    MsgBody: MessageBody;
    CloudCustomData?: CloudCustomData;
    EventTime?: EventTime;
};
/**
 * A user marked a conversation with another as read.
 *
 * Request of `C2C.CallbackAfterMsgReport`.
 */
export type C2CAfterMsgReportRequest = {
    /** @constant */
    CallbackCommand: "C2C.CallbackAfterMsgReport";
    /** Who has read. */
    Report_Account: Account;
    /** The other side of the conversation. */
    Peer_Account: Account;
    /** Time up to which messages are read, in seconds since 1970-01-01T00:00:00Z. */
    LastReadTime?: MessageTime;
    /** One-to-one messages that the reader has not read yet, over all conversations. */
    UnreadMsgNum?: UnreadCount;
    EventTime?: EventTime;
};
/**
 * A message between two users was recalled.
 *
 * Request of `C2C.CallbackAfterMsgWithDraw`.
 */
export type C2CAfterMsgWithDrawRequest = {
    /** @constant */
    CallbackCommand: "C2C.CallbackAfterMsgWithDraw";
    /** Who had sent the message. */
    From_Account: Account;
    /** Who had received it. */
    To_Account: Account;
    MsgKey: MessageKey;
    /** Unread one-to-one messages of the receiver, over all conversations. */
    UnreadMsgNum?: UnreadCount;
    EventTime?: EventTime;
};
/** One message that was read. */
export type ReadMessage = {
    /** Who sent the message. */
    From_Account?: Account;
    /** Who received it. */
    To_Account?: Account;
    MsgKey: MessageKey;
    MsgId?: MessageId;
};
/**
 * A user sent read receipts for single messages.
 *
 * Request of `C2C.CallbackAfterMsgReadReceipt`.
 */
export type C2CAfterMsgReadReceiptRequest = {
    /** @constant */
    CallbackCommand: "C2C.CallbackAfterMsgReadReceipt";
    /** Who has read and sends the receipts. */
    Operator_Account: Account;
    /** The other side of the conversation. */
    Peer_Account: Account;
    /** The messages that were read. */
    C2CMsgInfo: ReadMessage[];
    EventTime?: EventTime;
};
/**
 * A message between two users was edited.
 *
 * Request of `C2C.CallbackAfterModifyMsg`.
 */
export type C2CAfterModifyMsgRequest = {
    /** @constant */
    CallbackCommand: "C2C.CallbackAfterModifyMsg";
    /** Who edited the message. */
    Operator_Account: Account;
    /** Who had sent it. */
    From_Account: Account;
    /** Who had received it. */
    To_Account: Account;
    MsgSeq?: MessageSequence;
    MsgRandom?: MessageRandom;
    /** When the message was sent at first, in seconds since 1970-01-01T00:00:00Z. */
    MsgTime?: MessageTime;
    MsgKey: MessageKey;
    /** The content after the edit. */
    MsgBody?: MessageBody;
    /** The data of the app after the edit. */
    CloudCustomData?: CloudCustomData;
    EventTime?: EventTime;
};
/** One group whose messages were marked as read. */
export type ReadGroup = {
    GroupId: GroupId;
    /** Sequence number of the group that the request gave, an unsigned 32-bit integer. */
    MsgSeq?: MessageSequence;
};
/**
 * A user marked everything as read.
 *
 * Request of `C2C.CallbackAfterMsgReadAll`.
 */
export type C2CAfterMsgReadAllRequest = {
    /** @constant */
    CallbackCommand: "C2C.CallbackAfterMsgReadAll";
    /** Who has read. */
    Report_Account: Account;
    EventTime?: EventTime;
    /** The groups that had unread messages. Missing or empty where there were none. */
    GroupReadInfo?: ReadGroup[];
};
/** One key-value pair on a message. */
export type MessageExtension = {
    /** Name of the pair. */
    Key: string;
    /** Value of the pair, empty where it was deleted. */
    Value?: string;
    /**
     * Format: int64
     *
     * Version of this pair.
     */
    Seq?: number;
};
/**
 * Key-value pairs on a message between two users changed.
 *
 * Request of `C2C.CallbackAfterC2CMsgExtension`.
 */
export type C2CAfterC2CMsgExtensionRequest = {
    /** @constant */
    CallbackCommand: "C2C.CallbackAfterC2CMsgExtension";
    /** Who had sent the message. */
    From_Account: Account;
    /** Who had received it. */
    To_Account: Account;
    MsgKey: MessageKey;
    /**
     * 1 when pairs were set, 2 when pairs were deleted, 3 when all pairs were cleared. The list is
     * open.
     */
    OperateType: number;
    /** The pairs that changed. Empty where all were cleared. */
    ExtensionList?: MessageExtension[];
    /**
     * Format: int64
     *
     * Version of all pairs of the message together.
     */
    Seq?: number;
    EventTime?: EventTime;
};
/**
 * A user sent a message to a robot.
 *
 * Request of `Bot.OnC2CMessage`.
 */
export type BotOnC2CMessageRequest = {
    /** @constant */
    CallbackCommand: "Bot.OnC2CMessage";
    /** Who sent. */
    From_Account: Account;
    /** Robot that received the message. */
    To_Account: Account;
    MsgSeq?: MessageSequence;
    MsgRandom?: MessageRandom;
    MsgTime?: MessageTime;
    MsgKey: MessageKey;
    MsgId?: MessageId;
    OnlineOnlyFlag?: OnlineOnlyFlag;
    /** 0 when the message was sent, else the code with which Tencent Chat turned it down. */
    SendMsgResult?: number;
    /** `send msg succeed` when the message was sent, else the reason. */
    ErrorInfo?: string;
    /**
     * Unread one-to-one messages of the robot, over all conversations. Not documented, but it does
     * arrive.
     */
    UnreadMsgNum?: UnreadCount;
    MsgBody: MessageBody;
    CloudCustomData?: CloudCustomData;
    EventTime?: EventTime;
};
/**
 * Type of the group: `Public`; `Work`, formerly `Private`; `Meeting`, formerly `ChatRoom`;
 * `AVChatRoom` for live groups; `BChatRoom` for the former broadcast rooms; `Community`; `Live` for
 * the live-room product. The former names still arrive and mean the same. The list is open.
 * @example Public
 */
export type GroupType = string;
/**
 * Topic of a community: the id of the community, `@TOPIC#_` and a part of its own, which begins with
 * `@TOPIC#` where it was generated. Missing or empty where no topic is concerned.
 * @example @TGS#_harbor@TOPIC#_berths
 */
export type TopicId = string;
/**
 * A user mentioned robots in a group.
 *
 * Request of `Bot.OnGroupMessage`.
 */
export type BotOnGroupMessageRequest = {
    /** @constant */
    CallbackCommand: "Bot.OnGroupMessage";
    GroupId: GroupId;
    Type?: GroupType;
    /** Who sent. */
    From_Account: Account;
    /**
     * Who made the request, an administrator where the message was sent over REST in the name of
     * another.
     */
    Operator_Account?: Account;
    Random?: MessageRandom;
    /** Sequence number of the message in the group, an unsigned 32-bit integer. */
    MsgSeq?: MessageSequence;
    MsgTime?: MessageTime;
    /** 1 when the message is meant only for users who are online, else 0. Always 0 in live groups. */
    OnlineOnlyFlag?: OnlineOnlyFlag;
    MsgBody: MessageBody;
    /** The robots that are mentioned. */
    AtRobots_Account: Account[];
    CloudCustomData?: CloudCustomData;
    TopicId?: TopicId;
    EventTime?: EventTime;
};
/**
 * A user sends a robot data of the app's own.
 *
 * Request of `Chatbot.OnC2CSignalMessage`.
 */
export type ChatbotOnC2CSignalMessageRequest = {
    /** @constant */
    CallbackCommand: "Chatbot.OnC2CSignalMessage";
    /** Who sends the data. */
    From_Account: Account;
    /** Robot that the data is for. */
    To_Account: Account;
    MsgSeq?: MessageSequence;
    MsgRandom?: MessageRandom;
    MsgKey: MessageKey;
    EventTime?: EventTime;
    /** The data, in a format of the app's own, often JSON. */
    Data: string;
};
/** Gives the robot a text to go on with. */
export type SignalReply = {
    /** @constant */
    ActionStatus: "OK";
    /** @constant */
    ErrorCode: 0;
    /** Text for the logs, may be empty. */
    ErrorInfo: string;
    /**
     * Text that is handed to the robot, in a format of the app's own. Empty where there is nothing
     * to say.
     */
    RspData: string;
};
/** The conversation that a checked message belongs to. */
export type ModerationContact = {
    /** 1 for a one-to-one conversation, 2 for a group. The list is open. */
    ContactType?: number;
    /** Who the message is for. Sent only where `ContactType` is 1. */
    To_Account?: Account;
    /** Group that the message is for. Sent only where `ContactType` is 2. */
    ToGroupId?: GroupId;
};
/**
 * Cloud moderation has checked content.
 *
 * Request of `ContentCallback.ResultNotify`.
 */
export type ContentResultNotifyRequest = {
    /**
     * Where the content is from: `C2C`, `C2CCustom`, `Group` or `GroupCustom` for messages;
     * `GroupInfo`, `GroupMemberInfo`, `RelationChain` or `UserInfo` for other data. The list is
     * open.
     */
    Scene: string;
    /**
     * Format: int64
     *
     * App that the content belongs to. The query has it as `SdkAppid`.
     */
    SdkAppId?: number;
    /** Who wrote the content. */
    From_Account: Account;
    /** The conversation that the message belongs to. Sent only where a message was checked. */
    ContactItem?: ModerationContact;
    /** `Text`, `Image`, `Audio` or `Video`. The list is open. */
    ContentType?: string;
    /**
     * The text that was checked, with several entries where a custom message has several texts. Sent
     * only where `ContentType` is `Text`, as a list; one document of the vendor calls it a plain
     * string.
     */
    TextContent?: string[] | string;
    /** Address or storage key of the file that was checked. Sent where `ContentType` is not `Text`. */
    FileURL?: string;
    /**
     * The message that was checked: its `MsgKey` where it is one-to-one, the digits of its `MsgSeq`
     * where it is a group's. May be missing, as for a group message that was not delivered.
     */
    MsgID?: string;
    /** 1 when the content was blocked, 0 when it passed. The list is open. */
    CtxcbResult: number;
    /** Id of the check. */
    CtxcbRequestId: string;
    /** The words that were hit. */
    CtxcbKeywords?: string[];
    /** `Block`, `Review` or `Normal`. The list is open. */
    CtxcbSuggestion?: string;
    /**
     * Kind of the content: `Normal`, `Illegal`, `Abuse`, `Polity`, `Ad`, `Porn`, `Sexy`, `Terror` or
     * `Composite`. The list is open.
     */
    CtxcbLabel?: string;
    /** Kind of the content within `CtxcbLabel`. */
    CtxcbSubLabel?: string;
    /** What `CtxcbSubLabel` means. */
    CtxcbSubLabelDesc?: string;
    /** Name of the library that the hit comes from. */
    CtxcbLibName?: string;
    CloudCustomData?: CloudCustomData;
};
/** One user, as a member of a group or on the way to be one. */
export type GroupMember = {
    Member_Account: Account;
};
/**
 * When it happened, in milliseconds since 1970-01-01T00:00:00Z. An integer or its decimal digits as
 * a string. Senders before 2023 leave it out.
 * @example 1714550403111
 * @example 1714550403111
 */
export type GroupEventTime = number | string;
/**
 * A user asks for a new group.
 *
 * Request of `Group.CallbackBeforeCreateGroup`.
 */
export type GroupBeforeCreateGroupRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackBeforeCreateGroup";
    /** Who asks for the group. */
    Operator_Account: Account;
    /** Who is to own the group. May be empty where a group is created over REST without an owner. */
    Owner_Account?: string;
    Type?: GroupType;
    /** Intended name of the group, up to 30 bytes as a rule. */
    Name?: string;
    /** The users to be in the group from the start. */
    MemberList?: GroupMember[];
    /**
     * Who may invite: `FreeAccess`, `NeedPermission` or `DisableInvite`. Not in the documents. The
     * list is open.
     */
    InviteOption?: string;
    /**
     * Format: int64
     *
     * Groups of this type that the user already has. Sent until about 2024.
     */
    CreateGroupNum?: number;
    /**
     * The same count under another name, as an integer or as one integer for each of several names.
     * Left over from older senders.
     */
    CreatedGroupNum?: number | {
        [key: string]: number;
    };
    /**
     * Format: int64
     *
     * The same count, as senders of 2019 name it.
     */
    CreatedNum?: number;
    EventTime?: GroupEventTime;
};
/**
 * Refuses the whole request. `ActionStatus` stays `OK`, because a refusal is a decision and not a
 * failure.
 */
export type GroupRefuseReply = {
    /** @constant */
    ActionStatus: "OK";
    /**
     * 10100 to 10200 reaches the client together with `ErrorInfo`. 1 gives the caller the stock code
     * 10016 instead. The effect of any other code is not documented.
     */
    ErrorCode: number | 1;
    /** Reason of the refusal, may be empty. Certain to reach the client only with 10100 to 10200. */
    ErrorInfo: string;
};
export type GroupBeforeCreateGroupReply = Acknowledgement | GroupRefuseReply;
/**
 * One custom field of a group or topic. Sent only where the app has custom fields enabled in the
 * console.
 */
export type UserDefinedData = {
    /** Name of the field. */
    Key: string;
    /** Value of the field, a text as far as known. The type is left open. */
    Value?: unknown;
};
/**
 * A group was created.
 *
 * Request of `Group.CallbackAfterCreateGroup`.
 */
export type GroupAfterCreateGroupRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackAfterCreateGroup";
    /** The new group. */
    GroupId: GroupId;
    /** Who asked for the group. */
    Operator_Account: Account;
    /** Who owns the group. May be empty where a group was created over REST without an owner. */
    Owner_Account?: string;
    Type?: GroupType;
    /** Name of the group, up to 30 bytes as a rule. */
    Name?: string;
    /** The users who are in the group from the start. The creator can be among them. */
    MemberList?: GroupMember[];
    /** The custom fields that the group was created with. */
    UserDefinedDataList?: UserDefinedData[];
    /**
     * Who may invite: `FreeAccess`, `NeedPermission` or `DisableInvite`. Seen in practice, not in
     * the documents. The list is open.
     */
    InviteOption?: string;
    EventTime?: GroupEventTime;
};
/**
 * A user applies to join a group.
 *
 * Request of `Group.CallbackBeforeApplyJoinGroup`.
 */
export type GroupBeforeApplyJoinGroupRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackBeforeApplyJoinGroup";
    /** The group to join. */
    GroupId: GroupId;
    Type?: GroupType;
    /** Who applies. */
    Requestor_Account: Account;
    /** Words of the application. Sent since 2025. */
    ApplyMsg?: string;
    /**
     * The private topic of a community to join. Missing where the application is for the group
     * itself.
     */
    TopicId?: TopicId;
    EventTime?: GroupEventTime;
};
export type GroupBeforeApplyJoinGroupReply = Acknowledgement | GroupRefuseReply;
/**
 * A user invites others to a group.
 *
 * Request of `Group.CallbackBeforeInviteJoinGroup`.
 */
export type GroupBeforeInviteJoinGroupRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackBeforeInviteJoinGroup";
    /** The group to join. */
    GroupId: GroupId;
    Type?: GroupType;
    /** Who invites. */
    Operator_Account: Account;
    /** The invited users. */
    DestinationMembers: GroupMember[];
    /**
     * The private topic of a community to join. Missing where the invitation is for the group
     * itself.
     */
    TopicId?: TopicId;
    EventTime?: GroupEventTime;
};
/**
 * Lets the invitation happen for all but the listed users. `ErrorCode` stays 0: what the list means
 * next to a refusal is not documented.
 */
export type InviteReply = {
    /** @constant */
    ActionStatus: "OK";
    /** @constant */
    ErrorCode: 0;
    /** Text for the logs, may be empty. */
    ErrorInfo: string;
    /**
     * Users who are not added. Plain user ids, not objects with a `Member_Account`, each out of
     * `DestinationMembers` of the request.
     */
    RefusedMembers_Account: Account[];
};
export type GroupBeforeInviteJoinGroupReply = Acknowledgement | GroupRefuseReply | InviteReply;
/**
 * Users joined a group.
 *
 * Request of `Group.CallbackAfterNewMemberJoin`.
 */
export type GroupAfterNewMemberJoinRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackAfterNewMemberJoin";
    /** The group that they joined. */
    GroupId: GroupId;
    Type?: GroupType;
    /**
     * `Apply` for users who came by themselves, `Invited` for users who were added by others. The
     * list is open.
     */
    JoinType: string;
    /** Who caused it: the joining user for `Apply`, the inviting one for `Invited`. */
    Operator_Account: Account;
    /** The new members. */
    NewMemberList: GroupMember[];
    /**
     * The private topic of a community that they joined. Not in the documents, but in those of the
     * neighbouring commands.
     */
    TopicId?: TopicId;
    EventTime?: GroupEventTime;
};
/**
 * Users left a group.
 *
 * Request of `Group.CallbackAfterMemberExit`.
 */
export type GroupAfterMemberExitRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackAfterMemberExit";
    /** The group that they left. */
    GroupId: GroupId;
    Type?: GroupType;
    /**
     * `Quit` for users who left by themselves, `Kicked` for users who were removed. The list is
     * open.
     */
    ExitType: string;
    /**
     * Who caused it: the leaving user for `Quit`, as a rule the removing one for `Kicked`, where one
     * of the vendor's tables names the removed user instead.
     */
    Operator_Account: Account;
    /** The users who are no longer members. */
    ExitMemberList: GroupMember[];
    /** The private topic of a community that they left. Missing where they left the group itself. */
    TopicId?: TopicId;
    EventTime?: GroupEventTime;
};
/** One mention in a group message. */
export type GroupMention = {
    /** 1 when everyone in the group is mentioned, 0 when it is one member. */
    GroupAtAllFlag?: number;
    /** The mentioned member. Missing or empty where `GroupAtAllFlag` is 1. */
    GroupAt_Account?: string;
};
/**
 * A user sends a message to a group.
 *
 * Request of `Group.CallbackBeforeSendMsg`.
 */
export type GroupBeforeSendMsgRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackBeforeSendMsg";
    GroupId: GroupId;
    Type?: GroupType;
    /** Topic that the message is meant for. Sent only for a message in a topic of a community. */
    TopicId?: TopicId;
    /** Who sends the message. */
    From_Account: Account;
    /** Who made the request, the sender or, over REST, an administrator. */
    Operator_Account?: Account;
    Random?: MessageRandom;
    /** Id that the client gave to the message, opaque. Senders before 2025 leave it out. */
    MsgId?: MessageId;
    /**
     * 1 when the message goes to members who are online and is not stored, else 0. Always 0 in a
     * live group.
     */
    OnlineOnlyFlag?: OnlineOnlyFlag;
    MsgBody: MessageBody;
    CloudCustomData?: CloudCustomData;
    /** The mentions, 30 at most. Documented for `Group.CallbackAfterSendMsg` only. */
    GroupAtInfo?: GroupMention[];
    EventTime?: GroupEventTime;
};
export type GroupBeforeSendMsgReply = GroupRefuseReply | DiscardReply | ModifyMessageReply;
/**
 * A message was sent to a group.
 *
 * Request of `Group.CallbackAfterSendMsg`.
 */
export type GroupAfterSendMsgRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackAfterSendMsg";
    GroupId: GroupId;
    Type?: GroupType;
    /** Topic that the message stands in. Sent only for a message in a topic of a community. */
    TopicId?: TopicId;
    /** Who sent the message. */
    From_Account: Account;
    /** Who made the request, the sender or, over REST, an administrator. */
    Operator_Account?: Account;
    Random?: MessageRandom;
    /** Sequence number of the message. Identifies and orders the messages of a group. */
    MsgSeq: MessageSequence;
    MsgTime?: MessageTime;
    /** Id that the client gave to the message, opaque. Senders before 2025 leave it out. */
    MsgId?: MessageId;
    /**
     * 1 when the message goes to members who are online and is not stored, else 0. Always 0 in a
     * live group.
     */
    OnlineOnlyFlag?: OnlineOnlyFlag;
    MsgBody: MessageBody;
    CloudCustomData?: CloudCustomData;
    /** The mentions, 30 at most. Sent since 2024, and only for a message that mentions someone. */
    GroupAtInfo?: GroupMention[];
    EventTime?: GroupEventTime;
};
/**
 * A group is full.
 *
 * Request of `Group.CallbackAfterGroupFull`.
 */
export type GroupAfterGroupFullRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackAfterGroupFull";
    /** The full group. */
    GroupId: GroupId;
    /** The full private topic of a community. Missing where the group itself is full. */
    TopicId?: TopicId;
    EventTime?: GroupEventTime;
};
/**
 * A group was disbanded.
 *
 * Request of `Group.CallbackAfterGroupDestroyed`.
 */
export type GroupAfterGroupDestroyedRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackAfterGroupDestroyed";
    /** The group that is gone. */
    GroupId: GroupId;
    Type?: GroupType;
    /** Who owned the group. May be empty where it had no owner. */
    Owner_Account?: string;
    /** Who disbanded the group. In the documents since 2024, in those of the mainland alone. */
    Operator_Account?: Account;
    /** Name of the group. */
    Name?: string;
    /** The members that the group had. Never sent for a community. */
    MemberList?: GroupMember[];
    EventTime?: GroupEventTime;
};
/**
 * The profile of a group changed.
 *
 * Request of `Group.CallbackAfterGroupInfoChanged`.
 */
export type GroupAfterGroupInfoChangedRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackAfterGroupInfoChanged";
    GroupId: GroupId;
    Type?: GroupType;
    /** Who made the change. */
    Operator_Account: Account;
    /** The new name, up to 30 bytes as a rule. */
    Name?: string;
    /** The new introduction, up to 240 bytes as a rule. */
    Introduction?: string;
    /** The new notification, up to 300 bytes as a rule. May be empty where it was cleared. */
    Notification?: string;
    /** The new address of the face, up to 100 bytes as a rule. */
    FaceUrl?: string;
    /** The custom fields that changed. */
    UserDefinedDataList?: UserDefinedData[];
    EventTime?: GroupEventTime;
};
/** One recalled group message. */
export type RecalledGroupMessage = {
    /** Sequence number of the message in its group. */
    MsgSeq: MessageSequence;
    /** Id that the client gave to the message, opaque. Senders before 2025 leave it out. */
    MsgId?: MessageId;
};
/**
 * Messages of a group were recalled.
 *
 * Request of `Group.CallbackAfterRecallMsg`.
 */
export type GroupAfterRecallMsgRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackAfterRecallMsg";
    /** Who recalled the messages. */
    Operator_Account: Account;
    Type?: GroupType;
    GroupId: GroupId;
    /** Topic that the messages stood in. Sent only for messages in a topic of a community. */
    TopicId?: TopicId;
    /** The recalled messages. */
    MsgSeqList: RecalledGroupMessage[];
    EventTime?: GroupEventTime;
};
/**
 * Members of a live group came online or went offline.
 *
 * Request of `Group.CallbackOnMemberStateChange`.
 */
export type GroupOnMemberStateChangeRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackOnMemberStateChange";
    /** The live group. */
    GroupId: GroupId;
    /** Always `AVChatRoom`. Known from an SDK, not from the documents. */
    Type?: GroupType;
    /** `Online` or `Offline`. The list is open. */
    EventType: string;
    /**
     * `HeartbeatInterrupt` or `Quit` for `Offline`, `HeartbeatRecover` or `Join` for `Online`. Sent
     * since 2024; older senders know the two of the heartbeat alone. The list is open.
     */
    EventCause?: string;
    /** The members whose state changed. */
    MemberList: GroupMember[];
    EventTime?: GroupEventTime;
};
/**
 * A group message could not be delivered.
 *
 * Request of `Group.CallbackSendMsgException`.
 */
export type GroupSendMsgExceptionRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackSendMsgException";
    /** Group that the message was meant for. There may be no such group. */
    GroupId: GroupId;
    /** Type of the group. May be empty or absent where there is no such group. */
    Type?: GroupType;
    /** Who sent the message. */
    From_Account: Account;
    /** Who made the request, the sender or, over REST, an administrator. */
    Operator_Account?: Account;
    Random?: MessageRandom;
    /**
     * 1 when the message goes to members who are online and is not stored, else 0. Always 0 in a
     * live group.
     */
    OnlineOnlyFlag?: OnlineOnlyFlag;
    MsgBody: MessageBody;
    CloudCustomData?: CloudCustomData;
    /**
     * Why the message failed, an error code of Tencent Chat such as 10023 for the rate limit. The
     * list is open.
     */
    ErrorCode: number;
    /** The reason as text. */
    ErrorInfo?: string;
    EventTime?: GroupEventTime;
};
/**
 * A user wants to create a topic.
 *
 * Request of `Group.CallbackBeforeCreateTopic`.
 */
export type GroupBeforeCreateTopicRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackBeforeCreateTopic";
    /** Who wants to create the topic. */
    Operator_Account: Account;
    /** Type of the group, always `Community`. */
    Type?: GroupType;
    /** Name that the topic shall have. */
    Name: string;
    /** Community that the topic shall belong to. Not documented; may be missing or empty. */
    GroupId?: string;
    /** Id that the topic shall have. Not documented. */
    TopicId?: TopicId;
    EventTime?: GroupEventTime;
};
export type GroupBeforeCreateTopicReply = Acknowledgement | GroupRefuseReply;
/**
 * A topic was created.
 *
 * Request of `Group.CallbackAfterCreateTopic`.
 */
export type GroupAfterCreateTopicRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackAfterCreateTopic";
    /** Community that the topic belongs to. */
    GroupId: GroupId;
    /** The new topic. */
    TopicId: TopicId;
    /** Who created the topic. */
    Operator_Account: Account;
    /** Owner of the community. May be empty where it has none. */
    Owner_Account?: string;
    /** Type of the group, always `Community`. */
    Type?: GroupType;
    /** Name of the topic. */
    Name?: string;
    /** Custom fields of the topic. Sent only where the app has switched them on. */
    UserDefinedDataList?: UserDefinedData[];
    EventTime?: GroupEventTime;
};
/**
 * Topics were deleted.
 *
 * Request of `Group.CallbackAfterTopicDestroyed`.
 */
export type GroupAfterTopicDestroyedRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackAfterTopicDestroyed";
    /** Community that the topics belonged to. */
    GroupId: GroupId;
    /** Type of the group, always `Community`. */
    Type?: GroupType;
    /** The deleted topics, as plain strings. */
    TopicIdList: TopicId[];
    /** Who deleted the topics. Not documented; may be missing or empty. */
    Operator_Account?: string;
    EventTime?: GroupEventTime;
};
/**
 * The profile of a topic changed.
 *
 * Request of `Group.CallbackAfterTopicInfoChanged`.
 */
export type GroupAfterTopicInfoChangedRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackAfterTopicInfoChanged";
    /** Community that the topic belongs to. */
    GroupId: GroupId;
    /** The changed topic. Not documented. */
    TopicId?: TopicId;
    /** Type of the group, always `Community`. */
    Type?: GroupType;
    /** Who made the change. */
    Operator_Account: Account;
    /** The new name. */
    Name?: string;
    /** The new introduction. */
    Introduction?: string;
    /** The new notification, a text that members see on entering. */
    Notification?: string;
    /** The new address of the topic's picture. */
    FaceUrl?: string;
    /** New custom fields of the topic. Not documented. */
    UserDefinedDataList?: UserDefinedData[];
    EventTime?: GroupEventTime;
};
/**
 * Whose role or name card changed: `Modified_Account` in mainland documents and an SDK,
 * `Member_Account` in the English document. Which of the two is sent is not settled.
 */
export type ChangedMember = {
    Modified_Account: Account;
} | GroupMember;
/**
 * A member's role or name card changed.
 *
 * Request of `Group.CallbackAfterMemberFieldChanged`.
 */
export type GroupAfterMemberFieldChangedRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackAfterMemberFieldChanged";
    GroupId: GroupId;
    Type?: GroupType;
    /** Who made the change. */
    Operator_Account: Account;
    /** The new role, `Admin` or `Member`. Missing where it is unchanged. The list is open. */
    Role?: string;
    /** The new name card, up to 50 bytes as a rule. Missing where it is unchanged. */
    NameCard?: string;
    EventTime?: GroupEventTime;
} & ChangedMember;
/** One group attribute. Its two names are in lower case, unlike those of custom fields. */
export type GroupAttribute = {
    /** Name of the attribute, up to 32 bytes as a rule. */
    key: string;
    /**
     * Value of the attribute, up to 4000 bytes as a rule. May be missing or empty where the
     * attribute was removed.
     */
    value?: string;
};
/**
 * Attributes of a group changed.
 *
 * Request of `Group.CallbackAfterGroupAttrChanged`.
 */
export type GroupAfterGroupAttrChangedRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackAfterGroupAttrChanged";
    GroupId: GroupId;
    Type?: GroupType;
    /** Who made the change. */
    Operator_Account: Account;
    /**
     * What was done: `set` replaced all attributes, `modify` wrote some, `delete` removed some,
     * `clear` removed all. The list is open.
     */
    OptionType?: string;
    /** The attributes concerned. What it holds after `delete` and `clear` is not documented. */
    GroupAttr?: GroupAttribute[];
    EventTime?: GroupEventTime;
};
/** The read receipts of one group message. */
export type GroupMessageReceipt = {
    /** Sequence number of the message in its group. */
    MsgSeq: MessageSequence;
    /** How many members have read the message so far. */
    ReadNum?: number;
    /** How many members have not read it yet. */
    UnreadNum?: number;
    /** The members who have read it. May be empty or absent for a message that was just sent. */
    ReadReceiptMembers?: GroupMember[];
};
/**
 * Read receipts of group messages were asked for or given.
 *
 * Request of `Group.CallbackAfterReadReceipt`.
 */
export type GroupAfterReadReceiptRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackAfterReadReceipt";
    GroupId: GroupId;
    Type?: GroupType;
    /** The receipts, one item per message. */
    GroupMsgReceiptList: GroupMessageReceipt[];
    EventTime?: GroupEventTime;
};
/**
 * A group has another owner.
 *
 * Request of `Group.CallbackAfterChangeGroupOwner`.
 */
export type GroupAfterChangeGroupOwnerRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackAfterChangeGroupOwner";
    GroupId: GroupId;
    Type?: GroupType;
    /** Who handed the group over. */
    Operator_Account: Account;
    /** Who owned the group before. May be empty where it had no owner. */
    OldOwner_Account?: string;
    /** Who owns the group now. */
    NewOwner_Account: Account;
    EventTime?: GroupEventTime;
};
/**
 * The app has created most of the groups that it may create today.
 *
 * Request of `Group.CallbackOnDailyGroupQuotaAlarm`.
 */
export type GroupOnDailyGroupQuotaAlarmRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackOnDailyGroupQuotaAlarm";
    /**
     * Format: int64
     *
     * Groups by which the app has grown today.
     */
    QuotaUsed?: number;
    /**
     * Format: int64
     *
     * Groups by which the app may grow in a day.
     */
    Quota?: number;
    EventTime?: GroupEventTime;
};
/**
 * The extensions of a group message changed.
 *
 * Request of `Group.CallbackAfterGroupMsgExtension`.
 */
export type GroupAfterGroupMsgExtensionRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackAfterGroupMsgExtension";
    GroupId: GroupId;
    /** Sequence number of the message in its group. */
    MsgSeq: MessageSequence;
    /**
     * 1 when pairs were set, 2 when pairs were deleted, 3 when all of them were cleared. The list is
     * open.
     */
    OperateType: number;
    /** The pairs that were set or deleted, 20 at most; empty when all were cleared. */
    ExtensionList?: MessageExtension[];
    /**
     * Format: int64
     *
     * Version of the extensions of the message as a whole.
     */
    Seq?: number;
    EventTime?: GroupEventTime;
};
/**
 * A message of a group was edited.
 *
 * Request of `Group.CallbackAfterModifyMsg`.
 */
export type GroupAfterModifyMsgRequest = {
    /** @constant */
    CallbackCommand: "Group.CallbackAfterModifyMsg";
    GroupId: GroupId;
    /** Topic that the message stands in; empty for a message outside topics. */
    TopicId?: TopicId;
    /** Who edited the message. */
    Operator_Account: Account;
    /** Sequence number of the edited message. */
    MsgSeq: MessageSequence;
    /** The body after the edit. May be absent where only the app data was edited. */
    MsgBody?: MessageBody;
    /** App data after the edit. Not documented for this command, although REST can edit it. */
    CloudCustomData?: CloudCustomData;
    EventTime?: GroupEventTime;
};
/**
 * An administrator asks for a new official account.
 *
 * Request of `OfficialAccount.CallbackBeforeCreateOfficialAccount`.
 */
export type OfficialAccountBeforeCreateOfficialAccountRequest = {
    /** @constant */
    CallbackCommand: "OfficialAccount.CallbackBeforeCreateOfficialAccount";
    /** Who asks for the account. */
    Operator_Account: Account;
    /** Who is to own the account. */
    Owner_Account: Account;
    /** Intended name of the account. */
    Name?: string;
    EventTime?: EventTime;
};
export type OfficialAccountBeforeCreateOfficialAccountReply = Acknowledgement | RefuseReply;
/**
 * Id of an official account within the app. It begins with `@TOA#_`.
 * @example @TOA#_harbor_radio
 */
export type OfficialAccountId = string;
/**
 * An official account was created.
 *
 * Request of `OfficialAccount.CallbackAfterCreateOfficialAccount`.
 */
export type OfficialAccountAfterCreateOfficialAccountRequest = {
    /** @constant */
    CallbackCommand: "OfficialAccount.CallbackAfterCreateOfficialAccount";
    /** The new account. */
    Official_Account: OfficialAccountId;
    /** Who created the account. */
    Operator_Account: Account;
    /** Who owns it. */
    Owner_Account: Account;
    /** Name of the account. */
    Name?: string;
    EventTime?: EventTime;
};
/**
 * Format: int64
 *
 * When it happened, in seconds since 1970-01-01T00:00:00Z. Other commands count milliseconds.
 * @example 1745913022
 */
export type PushTime = number;
/**
 * Platform of the push: 0 unknown, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8
 * Honor. The list is open.
 * @example 4
 */
export type PushPlatform = number;
/**
 * How far the push has come, 1 sent, 2 arrived, 3 clicked. The list is open.
 * @example 2
 */
export type PushStage = number;
/**
 * What became of the offline push of one message for one user. `MsgKey` names a one-to-one message,
 * `GroupID` together with `MsgSeq` a group message.
 */
export type OfflinePushEvent = {
    /** @constant */
    CallbackCommand: "Push.OfflinePush";
    /** 1 for a one-to-one message, 2 for a group message. The list is open. */
    EventType: number;
    EventTime?: PushTime;
    /** Who sent the message. */
    From_Account: Account;
    /** Who the push is for. */
    To_Account: Account;
    PushPlatform?: PushPlatform;
    PushStage: PushStage;
    /** Id of the message. Sent only where `EventType` is 1. */
    MsgKey?: MessageKey;
    /**
     * Group of the message, written with a capital D, unlike the `GroupId` of other commands. Sent
     * only where `EventType` is 2.
     */
    GroupID?: string;
    MsgSeq?: MessageSequence;
    /**
     * Random number of the message, an unsigned 32-bit integer. The documents call it empty for
     * group messages, yet print one there.
     */
    MsgRandom?: MessageRandom | "";
    MsgTime?: MessageTime;
    /** Id of the push. Left out by older senders. */
    PushID?: string;
    /**
     * Format: int64
     *
     * 0 when this stage succeeded, else the code of the error.
     */
    ErrCode?: number;
    /** Text to `ErrCode`, may be empty. */
    ErrInfo?: string;
};
/**
 * Messages were pushed to users who were offline.
 *
 * Request of `Push.OfflinePush`.
 */
export type PushOfflinePushRequest = {
    /** The events, 1 to 100. */
    Events: OfflinePushEvent[];
};
/** What became of a push task for one user. */
export type MemberPushEvent = {
    /** @constant */
    CallbackCommand: "Push.AllMemberPush";
    /** 1 for an offline push, 2 for an online push. The list is open. */
    EventType: number;
    /** Id of the push task. */
    TaskId: string;
    /** Id that the app gave to the task. Missing or empty where it gave none. */
    DataId?: string;
    /** When the task was started, in seconds since 1970-01-01T00:00:00Z. */
    TaskTime?: PushTime;
    EventTime?: PushTime;
    /** Who the push is for, a user id or the registration id of a device. */
    To_Account: Account;
    /**
     * Platform of an offline push: 0 unknown, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7
     * vivo, 8 Honor. 0 for an online push. The list is open.
     */
    PushPlatform?: PushPlatform;
    /**
     * Kind of device that an online push went to, in the numbers of `PushPlatform`. 0 for an offline
     * push.
     */
    DeviceType?: PushPlatform;
    PushStage: PushStage;
    /**
     * Format: int64
     *
     * 0 when this stage succeeded, else the code of the error.
     */
    ErrCode?: number;
    /** Text to `ErrCode`, may be empty. */
    ErrInfo?: string;
};
/**
 * A push task reached users.
 *
 * Request of `Push.AllMemberPush`.
 */
export type PushAllMemberPushRequest = {
    /** The events, 1 to 100. */
    Events: MemberPushEvent[];
};
/**
 * The profile of an official account changed.
 *
 * Request of `OfficialAccount.CallbackAfterOfficialAccountInfoChanged`.
 */
export type OfficialAccountAfterOfficialAccountInfoChangedRequest = {
    /** @constant */
    CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountInfoChanged";
    /** The account whose profile changed. */
    Official_Account: OfficialAccountId;
    /** Who made the change. */
    Operator_Account: Account;
    /** The new introduction. */
    Introduction?: string;
    /** The new name. */
    Name?: string;
    /** The new address of the face. */
    FaceUrl?: string;
    /** The new name of the organization behind the account. */
    Organization?: string;
    EventTime?: EventTime;
};
/**
 * An official account was destroyed.
 *
 * Request of `OfficialAccount.CallbackAfterOfficialAccountDestroyed`.
 */
export type OfficialAccountAfterOfficialAccountDestroyedRequest = {
    /** @constant */
    CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountDestroyed";
    /** The account that is gone. */
    Official_Account: OfficialAccountId;
    /** Who owned it. */
    Owner_Account: Account;
    /** Name that it had. */
    Name?: string;
    EventTime?: EventTime;
};
/** One user, as a subscriber of an official account or on the way to be one. */
export type Subscriber = {
    Subscriber_Account: Account;
};
/**
 * Users are about to subscribe to an official account.
 *
 * Request of `OfficialAccount.CallbackBeforeAddSubscriber`.
 */
export type OfficialAccountBeforeAddSubscriberRequest = {
    /** @constant */
    CallbackCommand: "OfficialAccount.CallbackBeforeAddSubscriber";
    /** The account to subscribe to. */
    Official_Account: OfficialAccountId;
    /** Who subscribes, or who makes the request over REST. */
    Operator_Account: Account;
    /** The users to be subscribed. */
    SubscribeAccountList: Subscriber[];
    EventTime?: EventTime;
};
/**
 * Refuses the subscription for all users. `ActionStatus` stays `OK`, because a refusal is a decision
 * and not a failure.
 */
export type SubscribeRefuseReply = {
    /** @constant */
    ActionStatus: "OK";
    /**
     * The one refusal that is documented for subscriptions. Another code might let them happen.
     * @constant
     */
    ErrorCode: 1;
    /** Reason of the refusal, may be empty. Whether it reaches the caller is not documented. */
    ErrorInfo: string;
};
/**
 * Lets the subscription happen for all but the listed users. `ErrorCode` stays 0: what the list
 * means next to a refusal is not documented.
 */
export type SubscribeReply = {
    /** @constant */
    ActionStatus: "OK";
    /** @constant */
    ErrorCode: 0;
    /** Text for the logs, may be empty. */
    ErrorInfo: string;
    /**
     * Users who are not subscribed. Plain user ids, not objects with a `Subscriber_Account`, each
     * out of `SubscribeAccountList` of the request.
     */
    RefusedSubscribers_Account: Account[];
};
export type OfficialAccountBeforeAddSubscriberReply = Acknowledgement | SubscribeRefuseReply | SubscribeReply;
/**
 * Users subscribed to an official account.
 *
 * Request of `OfficialAccount.CallbackAfterAddSubscriber`.
 */
export type OfficialAccountAfterAddSubscriberRequest = {
    /** @constant */
    CallbackCommand: "OfficialAccount.CallbackAfterAddSubscriber";
    /** The account that they subscribed to. */
    Official_Account: OfficialAccountId;
    /** Who subscribed, or who made the request over REST. */
    Operator_Account: Account;
    /** The new subscribers. */
    SubscribeAccountList: Subscriber[];
    EventTime?: EventTime;
};
/**
 * An official account is full.
 *
 * Request of `OfficialAccount.CallbackAfterOfficialAccountFull`.
 */
export type OfficialAccountAfterOfficialAccountFullRequest = {
    /** @constant */
    CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountFull";
    /** The full account. */
    Official_Account: OfficialAccountId;
    EventTime?: EventTime;
};
/**
 * Users unsubscribed from an official account.
 *
 * Request of `OfficialAccount.CallbackAfterDeleteSubscriber`.
 */
export type OfficialAccountAfterDeleteSubscriberRequest = {
    /** @constant */
    CallbackCommand: "OfficialAccount.CallbackAfterDeleteSubscriber";
    /** The account that they unsubscribed from. */
    Official_Account: OfficialAccountId;
    /** Who unsubscribed, or who made the request over REST. */
    Operator_Account: Account;
    /** The users who are no longer subscribed. */
    SubscribeAccountList: Subscriber[];
    EventTime?: EventTime;
};
/**
 * An official account is about to send a message.
 *
 * Request of `OfficialAccount.CallbackBeforeSendMsg`.
 */
export type OfficialAccountBeforeSendMsgRequest = {
    /** @constant */
    CallbackCommand: "OfficialAccount.CallbackBeforeSendMsg";
    /** The account that sends. */
    Official_Account: OfficialAccountId;
    /** 1 when the message is meant only for subscribers who are online, else 0. */
    OnlineOnlyFlag?: OnlineOnlyFlag;
    MsgBody: MessageBody;
    CloudCustomData?: CloudCustomData;
    EventTime?: EventTime;
};
export type OfficialAccountBeforeSendMsgReply = Acknowledgement | RefuseReply | DiscardReply | ModifyMessageReply;
/**
 * An official account has sent a message.
 *
 * Request of `OfficialAccount.CallbackAfterSendMsg`.
 */
export type OfficialAccountAfterSendMsgRequest = {
    /** @constant */
    CallbackCommand: "OfficialAccount.CallbackAfterSendMsg";
    /** The account that sent. */
    Official_Account: OfficialAccountId;
    MsgKey: MessageKey;
    MsgTime?: MessageTime;
    /** 1 when the message is meant only for subscribers who are online, else 0. */
    OnlineOnlyFlag?: OnlineOnlyFlag;
    MsgBody: MessageBody;
    CloudCustomData?: CloudCustomData;
    EventTime?: EventTime;
};
/** One recalled message of an official account. */
export type RecalledOfficialMessage = {
    MsgKey: MessageKey;
};
/**
 * Messages of an official account were recalled.
 *
 * Request of `OfficialAccount.CallbackAfterMsgWithDraw`.
 */
export type OfficialAccountAfterMsgWithDrawRequest = {
    /** @constant */
    CallbackCommand: "OfficialAccount.CallbackAfterMsgWithDraw";
    /** The account whose messages were recalled. */
    Official_Account: OfficialAccountId;
    /** The recalled messages. */
    WithdrawMsgList: RecalledOfficialMessage[];
    EventTime?: EventTime;
};
