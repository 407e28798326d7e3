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
    "/tencent-chat/Call.CallbackAfterStartCall": {
        post: operations["Call.CallbackAfterStartCall"];
    };
    "/tencent-chat/Call.CallbackAfterEndCall": {
        post: operations["Call.CallbackAfterEndCall"];
    };
    "/tencent-chat/Call.CallbackAfterMemberChanged": {
        post: operations["Call.CallbackAfterMemberChanged"];
    };
    "/tencent-chat/Call.CallbackAfterRecordChanged": {
        post: operations["Call.CallbackAfterRecordChanged"];
    };
    "/tencent-chat/Live.CallbackAfterCreateRoom": {
        post: operations["Live.CallbackAfterCreateRoom"];
    };
    "/tencent-chat/Live.CallbackAfterDestroyRoom": {
        post: operations["Live.CallbackAfterDestroyRoom"];
    };
    "/tencent-chat/Live.CallbackAfterUpdateRoomInfo": {
        post: operations["Live.CallbackAfterUpdateRoomInfo"];
    };
    "/tencent-chat/Live.CallbackAfterSetMetadata": {
        post: operations["Live.CallbackAfterSetMetadata"];
    };
    "/tencent-chat/Live.CallbackAfterDelMetadata": {
        post: operations["Live.CallbackAfterDelMetadata"];
    };
    "/tencent-chat/Live.CallbackAfterCreateRoomReachingThreshold": {
        post: operations["Live.CallbackAfterCreateRoomReachingThreshold"];
    };
    "/tencent-chat/Live.CallbackAfterMemberStateChanged": {
        post: operations["Live.CallbackAfterMemberStateChanged"];
    };
    "/tencent-chat/Live.CallbackAfterChangeOwner": {
        post: operations["Live.CallbackAfterChangeOwner"];
    };
    "/tencent-chat/Live.CallbackAfterModifyAdmin": {
        post: operations["Live.CallbackAfterModifyAdmin"];
    };
    "/tencent-chat/Live.CallbackBeforeSendGift": {
        post: operations["Live.CallbackBeforeSendGift"];
    };
    "/tencent-chat/Live.CallbackAfterCreateBattle": {
        post: operations["Live.CallbackAfterCreateBattle"];
    };
    "/tencent-chat/Live.CallbackAfterStartBattle": {
        post: operations["Live.CallbackAfterStartBattle"];
    };
    "/tencent-chat/Live.CallbackAfterEndBattle": {
        post: operations["Live.CallbackAfterEndBattle"];
    };
    "/tencent-chat/Mic.CallbackAfterSeatInfoChanged": {
        post: operations["Mic.CallbackAfterSeatInfoChanged"];
    };
    "/tencent-chat/Live.CallbackAfterCloudRecordingChanged": {
        post: operations["Live.CallbackAfterCloudRecordingChanged"];
    };
    "/tencent-chat/Follow.CallbackAfterCloudRecordingChanged": {
        post: operations["Follow.CallbackAfterCloudRecordingChanged"];
    };
    "/tencent-chat/Room.CallbackAfterCreateRoom": {
        post: operations["Room.CallbackAfterCreateRoom"];
    };
    "/tencent-chat/Room.CallbackAfterDestroyRoom": {
        post: operations["Room.CallbackAfterDestroyRoom"];
    };
    "/tencent-chat/Room.CallbackAfterUpdateRoomInfo": {
        post: operations["Room.CallbackAfterUpdateRoomInfo"];
    };
    "/tencent-chat/Room.CallbackAfterMemberEnter": {
        post: operations["Room.CallbackAfterMemberEnter"];
    };
    "/tencent-chat/Room.CallbackAfterMemberLeave": {
        post: operations["Room.CallbackAfterMemberLeave"];
    };
    "/tencent-chat/Desk.SessionEventNotify": {
        post: operations["Desk.SessionEventNotify"];
    };
    "/tencent-chat/Member.EventNotify": {
        post: operations["Member.EventNotify"];
    };
    "/tencent-chat/Chatbot.InterfaceInvocation": {
        post: operations["Chatbot.InterfaceInvocation"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    responses: {
        /**
         * The call was rejected (403): the app id is unknown or missing; the signature is missing, invalid
         * or expired; or the address is not allowed. It is logged and not recorded.
         */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Failure;
            };
        };
        /** The callback was received and is on disk. */
        Acknowledged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Acknowledgement;
            };
        };
        /** The callback could not be written to disk, so it is not acknowledged. */
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
         * App that the callback belongs to, a decimal integer. The name of the parameter is not
         * case-sensitive.
         * @example 1400000000
         */
        SdkAppid: string;
        /**
         * Command of the callback. Tencent Chat always sends it. It is optional if the path names the
         * command.
         */
        CallbackCommand: string;
        /**
         * Format of the body. Only JSON is used. The value is lowercase in practice and uppercase in some
         * tables of the documentation.
         * @example json
         */
        contenttype: string;
        /**
         * IP address, IPv4 or IPv6, of the client whose action caused the callback. Missing if no client was
         * involved.
         * @example 203.0.113.7
         */
        ClientIP: string;
        /**
         * Platform of that client: `RESTAPI` no client but a REST API call, `Web` the SDK for browsers,
         * `Android` a phone or tablet with Android, `iOS` an iPhone, `IOS` the same in the query of
         * `State.StateChange`, `iPad` an iPad, `Windows` a computer with Windows, `Mac` or `macOS` a
         * computer with macOS, `Unknown` a device of an unknown kind. Other values are possible.
         * @example iOS
         */
        OptPlatform: string;
        /** Signature of the call, 64 hexadecimal digits. Sent only if callback authentication is enabled. */
        Sign: string;
        /**
         * Time of the call, in seconds since 1970-01-01T00:00:00Z. It is part of the signature. Sent only if
         * callback authentication is enabled.
         */
        RequestTime: string;
        /**
         * Id of the callback. It is the same if the callback is repeated. Documented for
         * `Desk.SessionEventNotify` and `Member.EventNotify`; other commands may have it. The name of the
         * parameter is not case-sensitive.
         * @example 7f1c2a90-5b0e-4d1c-9e55-0c2f6a7be3d1
         */
        RequestID: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * A user is about to send friend requests.
     *
     * Sent before friend requests from a client take effect. Requests made over REST do not cause it.
     * The reply decides on each user separately.
     */
    "Sns.CallbackPrevFriendAdd": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": SnsPrevFriendAddRequest;
            };
        };
        responses: {
            /**
             * The verdicts.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. Tencent Chat
             * would count any other status as a failed callback.
             */
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
     * A user is about to answer friend requests.
     *
     * Sent before answers from a client take effect. Answers given over REST do not cause it. The
     * reply decides on each request separately.
     */
    "Sns.CallbackPrevFriendResponse": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": SnsPrevFriendResponseRequest;
            };
        };
        responses: {
            /**
             * The verdicts.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. Tencent Chat
             * would count any other status as a failed callback.
             */
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
     * Users have become friends.
     *
     * Sent after friends were added: to one list by a client or over REST, to both lists if the other
     * user accepts anyone, by accepting a request, or by force over REST. Importing friends over REST
     * does not cause it. It does not contain the time of the event.
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
     * Sent after friends were removed, by a client or over REST. Blocking a friend ends the friendship
     * and causes it too. It does not contain the time of the event.
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
     * Users were added to a blocklist.
     *
     * Sent after users were blocked, by a client or over REST. It does not contain the time of the
     * event.
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
     * Users were removed from a blocklist.
     *
     * Sent after users were unblocked, by a client or over REST. It does not contain the time of the
     * event.
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
     * A user has followed others.
     *
     * Sent after users were followed, by a client or over REST.
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
     * A user has unfollowed others.
     *
     * Sent after users were unfollowed, by a client or over REST. The users are listed as plain
     * strings, not as objects.
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
     * Fields of a profile have changed.
     *
     * Sent after a profile was changed, by a client or over REST. Reading a profile does not cause it,
     * nor does a change of a user's remark for a friend. The subscription to profile changes must be
     * enabled in the console, in addition to the callback itself.
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
     * REST calls approach their limit.
     *
     * Sent when the calls of one REST command exceed 80 percent of the app's limit per second. It has
     * no setting of its own: it is sent as soon as a callback URL is configured. How often it is
     * repeated is not documented. It does not contain the time of the event.
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
     */
    "C2C.CallbackBeforeSendMsg": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": C2CBeforeSendMsgRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. Tencent Chat
             * would count any other status as a failed callback.
             */
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
     * A user has sent a message to another user.
     *
     * Sent after Tencent Chat has processed a one-to-one message, even if it was not delivered; see
     * `SendMsgResult`. A message that the app refused or discarded in `C2C.CallbackBeforeSendMsg` does
     * not cause it, nor does a message sent over REST with `ForbidAfterSendMsgCallback`. If the app
     * changed the message, this is the changed message.
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
     * A user has marked a one-to-one conversation as read.
     *
     * Sent after a one-to-one conversation was marked as read up to a time, by a client or over REST.
     * Receipts for single messages cause `C2C.CallbackAfterMsgReadReceipt`, and marking everything as
     * read causes `C2C.CallbackAfterMsgReadAll`.
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
     * A one-to-one message was recalled.
     *
     * Sent after a one-to-one message was recalled, by a client or over REST, once per message. It
     * does not say who recalled it. The name has a capital D. The command for group messages has
     * another name, `Group.CallbackAfterRecallMsg`.
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
     * A user has sent read receipts for single messages.
     *
     * Sent after read receipts for single one-to-one messages were sent, by a client or over REST.
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
     * A one-to-one message was edited.
     *
     * Sent after a one-to-one message was edited, by a client or over REST. An edit can change only
     * the content or only the custom data, so either can be missing.
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
     * A user has marked everything as read.
     *
     * Sent after a client marked all messages of its user as read at once. Despite `C2C` in its name
     * it covers groups as well as one-to-one conversations. The one-to-one conversations are not
     * listed.
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
     * Key-value pairs of a one-to-one message have changed.
     *
     * Sent after extensions of a one-to-one message, which are key-value pairs stored with it, were
     * set, deleted or cleared, by a client or over REST. It does not say who changed them.
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
     * A user has sent a message to a robot.
     *
     * Sent after a one-to-one message was sent to a robot, by a client or over REST. A robot is an
     * account whose id begins with `@RBT#`. A message that the app refused in
     * `C2C.CallbackBeforeSendMsg` does not cause it. If the app changed the message there, this is the
     * changed message. The robot answers over REST, not in the reply.
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
     * A user has mentioned robots in a group.
     *
     * Sent after a group message mentioned robots by name. A mention of everyone does not cause it.
     * Robot events must be enabled in the console.
     *
     * The random number is called `Random` here, not `MsgRandom`. If the message is in a topic,
     * `GroupId` is the community and `TopicId` the topic.
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
     * A user is about to send custom data to a robot.
     *
     * Sent when a user sends data to a robot with the protocol of smart robots. It has neither
     * `MsgBody` nor `MsgTime`. The name begins with `Chatbot`, with a lowercase b.
     *
     * The robot continues with the text in `RspData`. An empty text has no effect. Tencent Chat
     * supports no refusal here: `ErrorCode` 1 only reports that processing failed, and `RspData` is
     * ignored then.
     */
    "Chatbot.OnC2CSignalMessage": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": ChatbotOnC2CSignalMessageRequest;
            };
        };
        responses: {
            /**
             * The text for the robot.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. Tencent Chat
             * would count any other status as a failed callback.
             */
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
     * Sent with the result of a check by cloud moderation. By default only violations are reported;
     * the console can enable all results.
     *
     * The body does not name the command; only the query does. The query contains only `SdkAppid`,
     * `CallbackCommand` and `contenttype`. The time of the event is not sent either.
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
     * A user is about to create a group.
     *
     * Sent before a group of any type is created, by a client or over REST. Importing groups does not
     * cause it. Topics of communities have a command of their own; one setting in the console enables
     * both. The reply decides on the whole group.
     *
     * The group has no id yet, so the request does not contain one.
     */
    "Group.CallbackBeforeCreateGroup": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupBeforeCreateGroupRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. Tencent Chat
             * would count any other status as a failed callback.
             */
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
     * Sent after a group was created, by a client or over REST. For a community this can take about
     * three seconds. Importing groups does not cause it. Topics of communities have a command of their
     * own; one setting in the console enables both. Whether the initial members are also reported as
     * joining is not documented.
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
     * A user requests to join a group.
     *
     * Sent before a join request from a client takes effect: before the user is added or, if the group
     * requires approval, before its administrators are notified. Join requests cannot be made over
     * REST, and invitations have a command of their own. Allowing the request does not replace the
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
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. Tencent Chat
             * would count any other status as a failed callback.
             */
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
     * A user is about to invite others to a group.
     *
     * Sent before invited users are added, by a client or over REST. If the app requires friendship,
     * it is sent after that check has passed. Importing members does not cause it. The reply decides
     * on all invited users together or on each of them.
     */
    "Group.CallbackBeforeInviteJoinGroup": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupBeforeInviteJoinGroupRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. Tencent Chat
             * would count any other status as a failed callback.
             */
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
     * Users have joined a group.
     *
     * Sent after users became members: by a join request that was accepted or needed no approval, by
     * an invitation, or over REST. Live groups (`AVChatRoom`) cause it too. Whether the initial
     * members of a new group are reported here as well as in `Group.CallbackAfterCreateGroup` is not
     * documented.
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
     * Users have left a group.
     *
     * Sent after members left or were removed by the owner, an administrator or over REST. Live groups
     * (`AVChatRoom`) cause it too, but a lost connection to a live group is reported as
     * `Group.CallbackOnMemberStateChange`. Whether a ban from a live group causes it is not
     * documented.
     *
     * Only `ExitMemberList` names the users who left. If members were removed, `Operator_Account` is
     * another user.
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
     */
    "Group.CallbackBeforeSendMsg": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupBeforeSendMsgRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. Tencent Chat
             * would count any other status as a failed callback.
             */
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
     * Sent when a user who joins takes the last place, and again each time a join request, an
     * invitation or an addition over REST fails because no place is left. It names no user.
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
     * Sent after a group was disbanded, by a client or over REST. The reply cannot restore it. Topics
     * of communities have a command of their own; one setting in the console enables both. Whether the
     * vendor's removal of idle groups causes it is not documented.
     *
     * The members of a community are never listed, so a missing `MemberList` does not mean that the
     * group was empty.
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
     * The profile of a group has changed.
     *
     * Sent after the name, introduction, notification, picture or custom fields of a group were
     * changed, by a client or over REST. Other settings, such as who can join or whether all members
     * are muted, do not cause it unless the vendor has enabled them for the app; their field names are
     * not documented. Only changed fields are sent. Topics of communities have a command of their own;
     * one setting in the console enables both.
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
     * Group messages were recalled.
     *
     * Sent after group messages were recalled, by a client or over REST. One request can name several
     * messages. Live groups (`AVChatRoom`) support no recall over REST and are not expected to cause
     * it. The request does not name the senders of the messages.
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
     * Sent after a group message from a client or over REST failed: because of a wrong parameter, such
     * as a group that does not exist, the rate limit, the content check, or because the sender is
     * muted. The vendor does not say whether a refusal of `Group.CallbackBeforeSendMsg` counts.
     *
     * Here `ErrorCode` and `ErrorInfo` are fields of the request and say why the message failed. The
     * reply has fields with the same names, which must be 0 and empty.
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
     */
    "Group.CallbackBeforeCreateTopic": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": GroupBeforeCreateTopicRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. Tencent Chat
             * would count any other status as a failed callback.
             */
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
     * Sent after a topic was created in a community. One setting in the console enables it together
     * with `Group.CallbackAfterCreateGroup`. The owner is the owner of the community, not of the
     * topic. `EventTime` is not documented and is described here in case it is sent.
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
     * Sent after topics of a community were deleted, by a client or over REST. One request can name
     * several topics. One setting in the console enables it together with
     * `Group.CallbackAfterGroupDestroyed`. The vendor does not say whether disbanding the whole
     * community causes it too.
     *
     * `Operator_Account` and `EventTime` are not documented and are described here in case they are
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
     * A member's role or name card has changed.
     *
     * Sent after the role or name card of a member was changed, by a client or over REST. Live groups
     * (`AVChatRoom`) never cause it. Other fields of a member, such as the end of a mute, are not
     * documented as causes. A new owner has a command of its own.
     *
     * The vendor's documents disagree on the name of the member who changed: `Modified_Account` or
     * `Member_Account`. One of them is present. Only callbacks with the first name can be
     * deduplicated.
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
     * Attributes of a group have changed.
     *
     * Sent after group attributes were written or removed, by a client or over REST, in groups of
     * every type. Attributes are key-value pairs in addition to the profile; they are not its custom
     * fields.
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
     * Read receipts of group messages were requested or given.
     *
     * Sent in two cases: after a message that requests read receipts was sent, by a client or over
     * REST, and after a client reported that such messages were read. Communities do not cause it, and
     * live groups (`AVChatRoom`) are not expected to. The request names the users who have read the
     * message but not the user who caused it. `ReadNum` and `UnreadNum` are totals at the time of the
     * event, not changes.
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
     * A group has a new owner.
     *
     * Sent after a group was transferred to another member, by a client or over REST. Live groups
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
     * The app has almost reached its daily limit of new groups.
     *
     * Sent after a group was created if the growth of the day, which is the number of created groups
     * minus the number of disbanded groups, exceeds 70 % of the daily limit. It can be sent again for
     * further groups. It names neither a group nor a user. It has a setting of its own.
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
     * The extensions of a group message have changed.
     *
     * Sent after extensions of a group message, which are key-value pairs stored with it, were set,
     * deleted or cleared, by a client or over REST. Over REST, live groups (`AVChatRoom`) and
     * communities have no such extensions. The request names the message but not the user who changed
     * it, and does not contain the type of the group.
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
     * A group message was edited.
     *
     * Sent after a group message was edited, by a client or over REST. Messages of live groups
     * (`AVChatRoom`) cannot be edited. The request names the editor but not the sender of the message,
     * and does not contain the type of the group. For a message outside topics, `TopicId` is empty,
     * not missing.
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
     * An administrator is about to create an official account.
     *
     * Sent before an official account is created, which is possible only over REST. With the standard
     * code 1 the caller gets 20006.
     *
     * The account has no id yet, so the request does not contain one. English documentation since 2025
     * says "official channel"; the names of the commands are the same.
     */
    "OfficialAccount.CallbackBeforeCreateOfficialAccount": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": OfficialAccountBeforeCreateOfficialAccountRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. Tencent Chat
             * would count any other status as a failed callback.
             */
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
     * Sent after an official account was created over REST.
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
     * Sent with the results of offline pushes of one-to-one and group messages. It requires the push
     * plugin.
     *
     * Events are sent in batches. The body contains only `Events`. Each event names the command, and
     * so does the query, which has neither `ClientIP` nor `OptPlatform`. Times are in seconds, not in
     * milliseconds as in other commands. By default Tencent Chat makes at most 1000 calls per second;
     * events above that limit are sent later and retried.
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
     * A push task has reached users.
     *
     * Sent with the results of pushes that a task sends to all users, to users with a tag or to listed
     * users. All three kinds have this name.
     *
     * Events are sent in batches. The body contains only `Events`. Each event names the command, and
     * so does the query, which has neither `ClientIP` nor `OptPlatform`. Times are in seconds, not in
     * milliseconds as in other commands. By default Tencent Chat makes at most 1000 calls per second;
     * events above that limit are sent later and retried.
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
     * The profile of an official account has changed.
     *
     * Sent after the profile of an official account was changed over REST. Probably only changed
     * fields are sent, as for groups; this is not documented.
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
     * Sent after an official account was destroyed over REST. It does not say who destroyed it.
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
     * Sent before users subscribe in a client or are subscribed over REST. The reply decides on all of
     * them together or on each of them.
     *
     * To refuse all of them, only code 1 is documented, without a range for the app. The list of
     * refused users is `RefusedSubscribers_Account`. The text of the documentation once calls it
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
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. Tencent Chat
             * would count any other status as a failed callback.
             */
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
     * Users have subscribed to an official account.
     *
     * Sent after users subscribed in a client or were subscribed over REST.
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
     * Sent when the number of subscribers has reached its limit. It names no user.
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
     * Users have unsubscribed from an official account.
     *
     * Sent after users unsubscribed in a client or were unsubscribed over REST. The list has the same
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
     * Sent before a message of an official account is sent to its subscribers, from a client or over
     * REST. Tencent Chat waits two seconds for the reply.
     *
     * The reply can allow the message, change it, refuse it with a code, or discard it without telling
     * its sender. With the standard code 1 the sender gets 10016. A new `MsgBody` replaces the whole
     * body.
     *
     * The request names neither an operator nor the message. `OfficialAccount.CallbackAfterSendMsg`
     * contains the ids.
     */
    "OfficialAccount.CallbackBeforeSendMsg": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": OfficialAccountBeforeSendMsgRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. Tencent Chat
             * would count any other status as a failed callback.
             */
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
     * who sent it on behalf of the account.
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
     * Sent after messages of an official account were recalled, by a client or over REST. One request
     * can name several messages. It does not say who recalled them. The name of the command has a
     * capital D, the list of messages a lowercase one.
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
    /**
     * A call was started.
     *
     * Sent after a client has started a call. The request does not say who called;
     * `Call.CallbackAfterEndCall` does.
     *
     * The callbacks of calls (TUICallKit) are not in the console. The REST call
     * `v4/call_config/set_callback` sets their URL and their list, and replaces what it set before.
     */
    "Call.CallbackAfterStartCall": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": CallAfterStartCallRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A call has ended.
     *
     * Sent when at most one participant is left in a call. The REST API can read the record of the
     * call five seconds later.
     *
     * The callbacks of calls (TUICallKit) are not in the console. The REST call
     * `v4/call_config/set_callback` sets their URL and their list, and replaces what it set before.
     */
    "Call.CallbackAfterEndCall": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": CallAfterEndCallRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Participants of a call have changed their state.
     *
     * Sent after participants of a call have answered, declined, hung up or were invited.
     *
     * The callbacks of calls (TUICallKit) are not in the console. The REST call
     * `v4/call_config/set_callback` sets their URL and their list, and replaces what it set before.
     */
    "Call.CallbackAfterMemberChanged": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": CallAfterMemberChangedRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
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
     */
    "Call.CallbackAfterRecordChanged": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": CallAfterRecordChangedRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A live room was created.
     *
     * Sent after a room was created, by a client or over REST. Messages of live rooms are reported by
     * the group commands, such as `Group.CallbackAfterSendMsg`.
     *
     * The pages of the documentation place `EventTime` differently: nowhere, beside `RoomInfo`, or
     * inside it.
     */
    "Live.CallbackAfterCreateRoom": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": LiveAfterCreateRoomRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A live room was dissolved.
     *
     * Sent after a room was dissolved by a client, over REST, or by the system because nobody was
     * left.
     */
    "Live.CallbackAfterDestroyRoom": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": LiveAfterDestroyRoomRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * The data of a live room has changed.
     *
     * Sent after the data of a room was changed by a client or over REST.
     */
    "Live.CallbackAfterUpdateRoomInfo": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": LiveAfterUpdateRoomInfoRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Metadata of a live room was set.
     *
     * Sent after values that the app keeps with a room were set by a client or over REST.
     */
    "Live.CallbackAfterSetMetadata": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": LiveAfterSetMetadataRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Metadata of a live room was removed.
     *
     * Sent after values that the app keeps with a room were removed by a client or over REST. The
     * table of the documentation has the name of `Live.CallbackAfterSetMetadata` by mistake.
     */
    "Live.CallbackAfterDelMetadata": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": LiveAfterDelMetadataRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * The app has almost reached its limit of live rooms.
     *
     * Sent after a room was created, if the app then has at least 70% of the rooms that it can have.
     * The request does not name the room.
     */
    "Live.CallbackAfterCreateRoomReachingThreshold": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": LiveAfterCreateRoomReachingThresholdRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Members have come to a live room or left it.
     *
     * Sent when members enter or leave a room, and when their heartbeat is lost or comes back. Nothing
     * is sent after the room is dissolved.
     */
    "Live.CallbackAfterMemberStateChanged": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": LiveAfterMemberStateChangedRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A live room has another owner.
     *
     * Sent after a room was handed over to another user.
     */
    "Live.CallbackAfterChangeOwner": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": LiveAfterChangeOwnerRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A live room has other administrators.
     *
     * Sent after administrators of a room were appointed or dismissed. `opType`, with a lowercase o,
     * says which.
     */
    "Live.CallbackAfterModifyAdmin": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": LiveAfterModifyAdminRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
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
     */
    "Live.CallbackBeforeSendGift": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": LiveBeforeSendGiftRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LiveBeforeSendGiftReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A battle between live rooms was called for.
     *
     * Sent after a room has challenged others, by a client or over REST. If no consent is needed, the
     * battle starts at once.
     */
    "Live.CallbackAfterCreateBattle": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": LiveAfterCreateBattleRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A battle between live rooms has started.
     *
     * Sent at once if no consent is needed. Otherwise it is sent when all challenged rooms have
     * answered and at least one of them has accepted.
     */
    "Live.CallbackAfterStartBattle": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": LiveAfterStartBattleRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A battle between live rooms has ended.
     *
     * Sent when the time of a battle is up, when all owners have left, and when nobody accepted it.
     */
    "Live.CallbackAfterEndBattle": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": LiveAfterEndBattleRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * The seats of a live or meeting room have changed.
     *
     * Sent after a member took or left a seat, and after a seat was locked or unlocked. Live rooms and
     * meeting rooms share the command.
     */
    "Mic.CallbackAfterSeatInfoChanged": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": MicAfterSeatInfoChangedRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * The recording of a live stream has changed its state.
     *
     * Sent for each event of the recording of a live stream. `EventType` says what happened, in the
     * form of the recording product (Tencent RTC 647/54914). There is neither an operator nor an
     * `EventTime`.
     *
     * The documentation has two names for this event, `Live.CallbackAfterCloudRecordingChanged` and
     * `Follow.CallbackAfterCloudRecordingChanged`. If it is reported under both, it counts once.
     */
    "Live.CallbackAfterCloudRecordingChanged": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": LiveAfterCloudRecordingChangedRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
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
     */
    "Follow.CallbackAfterCloudRecordingChanged": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": FollowAfterCloudRecordingChangedRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A meeting room was created.
     *
     * Sent after a room was created, by a client or over REST, for now or for a planned meeting.
     *
     * Meeting rooms are those of TUIRoomKit. The newer room product sends `Live.*` instead.
     */
    "Room.CallbackAfterCreateRoom": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": RoomAfterCreateRoomRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A meeting room was dissolved.
     *
     * Sent after a room was dissolved.
     *
     * Meeting rooms are those of TUIRoomKit. The newer room product sends `Live.*` instead.
     */
    "Room.CallbackAfterDestroyRoom": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": RoomAfterDestroyRoomRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * The data of a meeting room has changed.
     *
     * Sent after the data of a room was changed by a client or over REST.
     *
     * Meeting rooms are those of TUIRoomKit. The newer room product sends `Live.*` instead.
     */
    "Room.CallbackAfterUpdateRoomInfo": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": RoomAfterUpdateRoomInfoRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Users have entered a meeting room.
     *
     * Sent after users have entered a room.
     *
     * Meeting rooms are those of TUIRoomKit. The newer room product sends `Live.*` instead.
     */
    "Room.CallbackAfterMemberEnter": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": RoomAfterMemberEnterRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Users have left a meeting room.
     *
     * Sent after users have left a room, were removed from it, or lost their heartbeat.
     *
     * Meeting rooms are those of TUIRoomKit. The newer room product sends `Live.*` instead.
     */
    "Room.CallbackAfterMemberLeave": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": RoomAfterMemberLeaveRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Something has happened in a customer-service session.
     *
     * Sent for each message of a session, to the chatbot and to a human agent, and when the session
     * begins, is handed over or ends. `Event` says which. It has a URL of its own in the developer
     * settings of the Desk console.
     *
     * The query has a `RequestID`, which is repeated if the callback is.
     */
    "Desk.SessionEventNotify": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": DeskSessionEventNotifyRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * The presence of a customer-service agent has changed.
     *
     * Sent when an agent goes online, has a break or goes offline. Only the advanced edition of Desk
     * has it, and Tencent's support enables it.
     *
     * The query has a `RequestID`, which is repeated if the callback is.
     */
    "Member.EventNotify": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": MemberEventNotifyRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * The dialogue of a chatbot asks for data.
     *
     * Sent when a task of a chatbot comes to an interface node, which has its own URL and variables.
     * The dialogue continues with the variables in the `Body` of the reply. Only the advanced edition
     * of Desk has it.
     *
     * No refusal is documented. What the dialogue does if no usable reply comes is not documented
     * either.
     */
    "Chatbot.InterfaceInvocation": {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": ChatbotInterfaceInvocationRequest;
            };
        };
        responses: {
            /** The variables for the dialogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatbotInterfaceInvocationReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
}
export type CommonParameters = {
    query: {
        /**
         * App that the callback belongs to, a decimal integer. The name of the parameter is not
         * case-sensitive.
         * @example 1400000000
         */
        SdkAppid: components["parameters"]["SdkAppid"];
        /**
         * Command of the callback. Tencent Chat always sends it. It is optional if the path names the
         * command.
         */
        CallbackCommand?: components["parameters"]["CallbackCommand"];
        /**
         * Format of the body. Only JSON is used. The value is lowercase in practice and uppercase in some
         * tables of the documentation.
         * @example json
         */
        contenttype?: components["parameters"]["contenttype"];
        /**
         * IP address, IPv4 or IPv6, of the client whose action caused the callback. Missing if no client was
         * involved.
         * @example 203.0.113.7
         */
        ClientIP?: components["parameters"]["ClientIP"];
        /**
         * Platform of that client: `RESTAPI` no client but a REST API call, `Web` the SDK for browsers,
         * `Android` a phone or tablet with Android, `iOS` an iPhone, `IOS` the same in the query of
         * `State.StateChange`, `iPad` an iPad, `Windows` a computer with Windows, `Mac` or `macOS` a
         * computer with macOS, `Unknown` a device of an unknown kind. Other values are possible.
         * @example iOS
         */
        OptPlatform?: components["parameters"]["OptPlatform"];
        /** Signature of the call, 64 hexadecimal digits. Sent only if callback authentication is enabled. */
        Sign?: components["parameters"]["Sign"];
        /**
         * Time of the call, in seconds since 1970-01-01T00:00:00Z. It is part of the signature. Sent only if
         * callback authentication is enabled.
         */
        RequestTime?: components["parameters"]["RequestTime"];
        /**
         * Id of the callback. It is the same if the callback is repeated. Documented for
         * `Desk.SessionEventNotify` and `Member.EventNotify`; other commands may have it. The name of the
         * parameter is not case-sensitive.
         * @example 7f1c2a90-5b0e-4d1c-9e55-0c2f6a7be3d1
         */
        RequestID?: components["parameters"]["RequestID"];
    };
    header?: never;
    path?: never;
    cookie?: never;
};
/**
 * User id within the app, usually 1 to 32 bytes. Empty if there is no such user.
 * @example alice
 */
export type Account = string;
/** A friend request to one user. */
export type FriendItem = {
    /** User who is asked: who receives the friend request. */
    To_Account: Account;
    /** Name that the user who asks gives the friend. */
    Remark?: string;
    /** Section of the asking user's friend list to which the friend is added. */
    GroupName?: string;
    /**
     * Source of the request: `AddSource_Type_` followed by a keyword of the app, such as
     * `AddSource_Type_Android`.
     */
    AddSource?: string;
    /** Text that the user who is asked sees with the request. */
    AddWording?: string;
};
/**
 * Format: int64
 *
 * Time of the event, in milliseconds since 1970-01-01T00:00:00Z.
 * @example 1714550403111
 */
export type EventTime = number;
/**
 * A user is about to send friend requests.
 *
 * Request of `Sns.CallbackPrevFriendAdd`.
 */
export type SnsPrevFriendAddRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Sns.CallbackPrevFriendAdd";
    /** User who sent the request to Tencent Chat, usually the same as `From_Account`. */
    Requester_Account?: Account;
    /** User who asks the others to become friends. */
    From_Account: Account;
    /** Users to whom friend requests are sent. */
    FriendItem: FriendItem[];
    /**
     * `Add_Type_Both` for a mutual friendship, which is the default, `Add_Type_Single` for the list
     * of `From_Account` only. Other values are possible.
     */
    AddType?: string;
    /** 1 if an administrator forces the friendship, otherwise 0. */
    ForceAddFlags?: number;
    /** Time at which the friend requests were sent, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/** The app's decision on one of the users in the request. */
export type FriendVerdict = {
    /**
     * User to whom the verdict applies: in answer to `Sns.CallbackPrevFriendAdd` the user who is
     * asked, in answer to `Sns.CallbackPrevFriendResponse` the user whose request is answered.
     */
    To_Account: Account;
    /** 0 allows the request or the answer; 38000 to 39000 refuses it for this user. */
    ResultCode: number | 0;
    /** Reason for a refusal. Can be empty. */
    ResultInfo: string;
};
/**
 * One verdict per user in the request. `ErrorCode` is 0 even if users are refused. Any other value
 * would report that processing failed; by default Tencent Chat ignores such a failure, and the
 * request would succeed.
 */
export type FriendVerdictsReply = {
    /**
     * Always `OK`: the callback was processed.
     * @constant
     */
    ActionStatus: "OK";
    /**
     * Always 0: the verdicts in `ResultItem` count.
     * @constant
     */
    ErrorCode: 0;
    /** Text for the logs. Can be empty. */
    ErrorInfo: string;
    /**
     * Verdicts, one for each user whom the request lists under `FriendItem` or `ResponseFriendItem`,
     * and none for anybody else.
     */
    ResultItem: FriendVerdict[];
};
/**
 * Reports that the callback was not processed. It is sent only with a status other than 200. The
 * status alone tells Tencent Chat that the callback failed.
 */
export type Failure = {
    /**
     * Always `FAIL`: the callback was not processed.
     * @constant
     */
    ActionStatus: "FAIL";
    /**
     * 1 for an after-callback, because Tencent Chat ignores the code there. Otherwise 0, because 1
     * could be treated as a refusal.
     * @enum {integer}
     */
    ErrorCode: 0 | 1;
    /** What was wrong and what was expected. */
    ErrorInfo: string;
};
/** The answer to one friend request. */
export type ResponseFriendItem = {
    /** User whose friend request is answered. */
    To_Account: Account;
    /** Name that the answering user gives the friend. */
    Remark?: string;
    /**
     * Section of the answering user's friend list to which the friend is added. In a friend request
     * the same field is `GroupName`.
     */
    TagName?: string;
    /**
     * `Response_Action_Agree` accepts the request, `Response_Action_AgreeAndAdd` accepts it and also
     * adds its sender to the answering user's list, `Response_Action_Reject` declines it. Other
     * values are possible.
     */
    ResponseAction: string;
};
/**
 * A user is about to answer friend requests.
 *
 * Request of `Sns.CallbackPrevFriendResponse`.
 */
export type SnsPrevFriendResponseRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Sns.CallbackPrevFriendResponse";
    /**
     * User who sent the answer. One of the vendor's documents says that it is the user who sent the
     * friend request; rely on `From_Account` instead.
     */
    Requester_Account?: Account;
    /** User who answers the friend requests. */
    From_Account: Account;
    /** Answers, one for each friend request. */
    ResponseFriendItem: ResponseFriendItem[];
    /** Time at which the friend requests were answered, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/** A new friend, and on whose list. */
export type FriendPair = {
    /** User whose friend list gained a friend. */
    From_Account: Account;
    /**
     * User who was added to the friend list of `From_Account`. The list of this user changes only if
     * there is a pair for it.
     */
    To_Account: Account;
    /** User who sent the friend request, also if the pair results from accepting it. */
    Initiator_Account?: Account;
};
/**
 * Users have become friends.
 *
 * Request of `Sns.CallbackFriendAdd`.
 */
export type SnsFriendAddRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Sns.CallbackFriendAdd";
    /** New friends, each with the owner of the friend list. A mutual friendship takes two pairs. */
    PairList: FriendPair[];
    /**
     * What led to the friendship: `friend_add` or `FriendAdd` for a request, `friend_response` or
     * `FriendResponse` for accepting it. Other values are possible.
     */
    ClientCmd?: string;
    /** Administrator who acted, if the app's backend caused the event. Otherwise empty. */
    Admin_Account?: string;
    /**
     * 1 if an administrator forces the friendship, otherwise 0. In a friend request the same field
     * is `ForceAddFlags`.
     */
    ForceFlag?: number;
};
/**
 * Acknowledges the callback. For an after-callback the values have no effect; a before-callback is
 * allowed.
 */
export type Acknowledgement = {
    /**
     * Always `OK`: the callback was processed.
     * @constant
     */
    ActionStatus: "OK";
    /**
     * Always 0. It allows a before-callback, and has no effect for an after-callback.
     * @constant
     */
    ErrorCode: 0;
    /** Text for the logs. Can be empty. */
    ErrorInfo: string;
};
/** A friend who was removed, and from whose list. */
export type UnfriendPair = {
    /** User whose friend list lost a friend. */
    From_Account: Account;
    /**
     * User who was removed from the friend list of `From_Account`. The list of this user changes
     * only if there is a pair for it.
     */
    To_Account: Account;
};
/**
 * Friends were removed.
 *
 * Request of `Sns.CallbackFriendDelete`.
 */
export type SnsFriendDeleteRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Sns.CallbackFriendDelete";
    /**
     * Friends who were removed, each with the owner of the friend list. If both lists changed, there
     * are two pairs.
     */
    PairList: UnfriendPair[];
};
/** A user who was blocked, and by whom. */
export type BlockPair = {
    /** User who blocks: the owner of the blocklist. */
    From_Account: Account;
    /** User who is blocked: who was added to the blocklist of `From_Account`. */
    To_Account: Account;
};
/**
 * Users were added to a blocklist.
 *
 * Request of `Sns.CallbackBlackListAdd`.
 */
export type SnsBlackListAddRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Sns.CallbackBlackListAdd";
    /** Users who were blocked, each with the user who blocks. */
    PairList: BlockPair[];
};
/** A user who was unblocked, and by whom. */
export type UnblockPair = {
    /** User who removes the block: the owner of the blocklist. */
    From_Account: Account;
    /** User who is no longer blocked: who was removed from the blocklist of `From_Account`. */
    To_Account: Account;
};
/**
 * Users were removed from a blocklist.
 *
 * Request of `Sns.CallbackBlackListDelete`.
 */
export type SnsBlackListDeleteRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Sns.CallbackBlackListDelete";
    /** Users who were unblocked, each with the user who removes the block. */
    PairList: UnblockPair[];
};
/** A user who is followed from now on. */
export type FollowItem = {
    /** User whom `From_Account` follows from now on. */
    To_Account: Account;
};
/**
 * A user has followed others.
 *
 * Request of `Follow.CallbackAfterFollowAdd`.
 */
export type FollowAfterFollowAddRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Follow.CallbackAfterFollowAdd";
    /** User who follows others. */
    From_Account: Account;
    /** Users who are followed from now on. */
    FollowList: FollowItem[];
    /** Time at which the users were followed, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/**
 * A user has unfollowed others.
 *
 * Request of `Follow.CallbackAfterFollowDelete`.
 */
export type FollowAfterFollowDeleteRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Follow.CallbackAfterFollowDelete";
    /** User who no longer follows the others. */
    From_Account: Account;
    /** Users whom `From_Account` no longer follows. */
    To_Account: Account[];
    /** Time at which the users were unfollowed, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/** A field of a profile that was changed. */
export type ProfileItem = {
    /**
     * Name of the field. The standard fields, and what `Value` is then:
     *
     * - `Tag_Profile_IM_Nick`: nickname, a string.
     * - `Tag_Profile_IM_Gender`: `Gender_Type_Female` for female, `Gender_Type_Male` for male,
     *   `Gender_Type_Unknown` if not stated.
     * - `Tag_Profile_IM_BirthDay`: birthday, an integer of eight digits: year, month and day.
     * - `Tag_Profile_IM_Location`: place, a string in a format of the app.
     * - `Tag_Profile_IM_SelfSignature`: text about the user, a string.
     * - `Tag_Profile_IM_AllowType`: who can become a friend: `AllowType_Type_AllowAny` anyone,
     *   `AllowType_Type_NeedConfirm` users whom this user accepts, `AllowType_Type_DenyAny` nobody.
     * - `Tag_Profile_IM_Language`: language, an integer that the app defines.
     * - `Tag_Profile_IM_Image`: URL of the avatar, a string.
     * - `Tag_Profile_IM_MsgSettings`: flags, an integer. If bit 0 is set, the user receives no
     *   messages.
     * - `Tag_Profile_IM_AdminForbidType`: whether the user may send friend requests:
     *   `AdminForbid_Type_None` yes, `AdminForbid_Type_SendOut` no.
     * - `Tag_Profile_IM_Level`: level, an integer that the app defines.
     * - `Tag_Profile_IM_Role`: role, an integer that the app defines.
     *
     * Custom fields are `Tag_Profile_Custom_` followed by a keyword of the app. Other values are
     * possible.
     */
    Tag: string;
    /** New value of the field: a string or an unsigned 32-bit integer, depending on `Tag`. */
    Value?: string | number;
};
/**
 * Fields of a profile have changed.
 *
 * Request of `Profile.CallbackPortraitSet`.
 */
export type ProfilePortraitSetRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Profile.CallbackPortraitSet";
    /** User who made the change: the user themselves or an administrator. */
    Operator_Account?: Account;
    /** User whose profile changed. */
    From_Account: Account;
    /** Time at which the profile was changed, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
    /** Fields that were changed, with their new values. */
    ProfileItem: ProfileItem[];
};
/** What changed, for which user and why. */
export type StateInfo = {
    /**
     * `Login` if a client logged in or reconnected, `Logout` if it logged out, `Disconnect` if its
     * connection ended without a logout, `CustomStatusChange` if the user set or cleared a custom
     * status. The older form reports a disconnect as `Logout` too. Other values are possible.
     */
    Action: string;
    /** User whose state changed. */
    To_Account: Account;
    /**
     * `Register` for a login or a reconnection, `Unregister` for a logout, `LinkClose` for a closed
     * TCP connection, `TimeOut` for 400 seconds without a heartbeat, `SetCustomStatus` for a custom
     * status. The older form uses `Timeout` instead of `TimeOut`, so ignore case. Other values are
     * possible.
     */
    Reason?: string;
    /** New custom status. Empty if it was cleared. Sent only if `Action` is `CustomStatusChange`. */
    CustomStatus?: string;
};
/** A device that was logged out by the new login. */
export type KickedDevice = {
    /**
     * Platform of the device: `iOS` for an iPhone, `iPad` for an iPad, `Android` for a phone or
     * tablet with Android, `Web` for a browser, `Windows`, `Mac` or `Linux` for a computer. Other
     * values are possible.
     */
    Platform?: string;
};
/**
 * A user's online state has changed.
 *
 * Request of `State.StateChange`.
 */
export type StateStateChangeRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "State.StateChange";
    /** Time at which the state changed, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
    /** What changed, for which user and why. */
    Info: StateInfo;
    /**
     * New custom status. Empty if it was cleared. The vendor does not say whether it is here or in
     * `Info`; both are allowed.
     */
    CustomStatus?: string;
    /** Devices that this login logged out. Sent only for a `Login` that logged out others. */
    KickedDevice?: KickedDevice[];
};
/**
 * REST calls approach their limit.
 *
 * Request of `Alert.RequestOverLimit`.
 */
export type AlertRequestOverLimitRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Alert.RequestOverLimit";
    /** Service that the REST command belongs to, such as `openim`. */
    ServiceName?: string;
    /** REST command that is called too often, such as `sendmsg`. */
    Command?: string;
    /**
     * Format: int64
     *
     * Current calls per second, below or above `Limit`.
     */
    Request?: number;
    /**
     * Format: int64
     *
     * Maximum calls per second.
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
 * Random number that the sender assigned to the message, an unsigned 32-bit integer.
 * @example 2987110453
 */
export type MessageRandom = number;
/**
 * Format: int64
 *
 * Time at which the message was sent, in seconds since 1970-01-01T00:00:00Z.
 * @example 1740823112
 */
export type MessageTime = number;
/**
 * Id of the message in Tencent Chat, as REST calls take it. It consists of three integers joined by
 * `_`, not always in the same order, so compare it as a whole and do not parse it.
 * @example 3201_2987110453_1740823112
 */
export type MessageKey = string;
/**
 * Id that the client assigned to the message. Senders before 2024 omit it.
 * @example 144115233740518264-1740823112-2987110453
 */
export type MessageId = string;
/**
 * 1 if the message is only for users who are online, otherwise 0.
 * @example 0
 */
export type OnlineOnlyFlag = number;
/**
 * Type of an element that is not listed. The generated TypeScript type excludes every listed type,
 * so that comparing `MsgType` with one of them narrows the element. To compare with a type that is
 * not listed, write `"TIMExampleElem" as OtherMessageType`.
 */
export type OtherMessageType = `(not listed) ${string}`;
/** An element of any type with any content. */
export type OtherElement = {
    /** Type of an element that this document does not describe. */
    MsgType: OtherMessageType;
    /** Content of the element, in any form. */
    MsgContent: {
        [key: string]: unknown;
    };
};
/**
 * A text.
 * @example {
 *   "MsgType": "TIMTextElem",
 *   "MsgContent": {
 *     "Text": "rehearsal moved to seven"
 *   }
 * }
 */
export type TextElement = {
    /**
     * Type of the element: a text.
     * @constant
     */
    MsgType: "TIMTextElem";
    /** What the text says. */
    MsgContent: {
        /** Text that clients show. */
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
    /**
     * Type of the element: a place.
     * @constant
     */
    MsgType: "TIMLocationElem";
    /** Where the place is. */
    MsgContent: {
        /** Text that describes the place. */
        Desc: string;
        /** Latitude in degrees, positive to the north. */
        Latitude: number;
        /** Longitude in degrees, positive to the east. */
        Longitude: number;
    };
};
/**
 * An emoji of the app.
 * @example {
 *   "MsgType": "TIMFaceElem",
 *   "MsgContent": {
 *     "Index": 12,
 *     "Data": "applause"
 *   }
 * }
 */
export type FaceElement = {
    /**
     * Type of the element: an emoji.
     * @constant
     */
    MsgType: "TIMFaceElem";
    /** Which emoji it is. */
    MsgContent: {
        /** Number of the emoji, chosen by the app. */
        Index: number;
        /** Custom data of the app. Can contain control characters. */
        Data?: string;
    };
};
/**
 * Content in a format of the app. A message has at most one such element.
 * @example {
 *   "MsgType": "TIMCustomElem",
 *   "MsgContent": {
 *     "Data": "{\"poll\":4}",
 *     "Desc": "a poll",
 *     "Ext": "{\"open\":\"poll\"}",
 *     "Sound": "bell.caf"
 *   }
 * }
 */
export type CustomElement = {
    /**
     * Type of the element: content of the app.
     * @constant
     */
    MsgType: "TIMCustomElem";
    /** What the app sends, and how an offline push announces it. */
    MsgContent: {
        /** Content in a format of the app. */
        Data?: string;
        /** Text of the offline push. */
        Desc?: string;
        /** Additional data of the offline push. */
        Ext?: string;
        /** Name of the sound file of the offline push. */
        Sound?: string;
    };
};
/**
 * A voice message.
 * @example {
 *   "MsgType": "TIMSoundElem",
 *   "MsgContent": {
 *     "UUID": "snd-77aa",
 *     "Size": 15872,
 *     "Second": 6,
 *     "Url": "https://media.example/77aa",
 *     "Download_Flag": 2
 *   }
 * }
 */
export type SoundElement = {
    /**
     * Type of the element: a voice message.
     * @constant
     */
    MsgType: "TIMSoundElem";
    /** Where the sound is, and how long. */
    MsgContent: {
        /** Key of the file. */
        UUID: string;
        /** Size of the file in bytes. */
        Size: number;
        /** Length of the sound in seconds. */
        Second: number;
        /** URL of the file. Missing from clients with an SDK older than 4.x. */
        Url?: string;
        /** Always 2: the file is downloaded from the URL. Missing if there is no URL. */
        Download_Flag?: number;
    };
};
/** One of the sizes in which an image is stored. */
export type ImageRendition = {
    /** Which of the sizes it is: 1 original, 2 large, 3 thumbnail. */
    Type: number;
    /** Size of the file in bytes. */
    Size: number;
    /** Width in pixels, 0 if unknown. */
    Width: number;
    /** Height in pixels, 0 if unknown. */
    Height: number;
    /** URL of the file. The field is spelled in uppercase, unlike that of sounds and files. */
    URL: string;
};
/**
 * An image.
 * @example {
 *   "MsgType": "TIMImageElem",
 *   "MsgContent": {
 *     "UUID": "img-5f02",
 *     "ImageFormat": 1,
 *     "ImageInfoArray": [
 *       {
 *         "Type": 1,
 *         "Size": 483120,
 *         "Width": 1920,
 *         "Height": 1080,
 *         "URL": "https://media.example/5f02/1"
 *       },
 *       {
 *         "Type": 2,
 *         "Size": 61044,
 *         "Width": 720,
 *         "Height": 405,
 *         "URL": "https://media.example/5f02/2"
 *       },
 *       {
 *         "Type": 3,
 *         "Size": 9140,
 *         "Width": 198,
 *         "Height": 111,
 *         "URL": "https://media.example/5f02/3"
 *       }
 *     ]
 *   }
 * }
 */
export type ImageElement = {
    /**
     * Type of the element: an image.
     * @constant
     */
    MsgType: "TIMImageElem";
    /** Where the image is, in each of its sizes. */
    MsgContent: {
        /** Key of the image. */
        UUID: string;
        /** Format of the image: 1 JPG, 2 GIF, 3 PNG, 4 BMP, 255 any other. */
        ImageFormat: number;
        /** Sizes in which the image is stored, usually three. */
        ImageInfoArray: ImageRendition[];
    };
};
/**
 * A file.
 * @example {
 *   "MsgType": "TIMFileElem",
 *   "MsgContent": {
 *     "UUID": "file-31d9",
 *     "FileSize": 48213,
 *     "FileName": "tour plan.pdf",
 *     "Url": "https://media.example/31d9",
 *     "Download_Flag": 2
 *   }
 * }
 */
export type FileElement = {
    /**
     * Type of the element: a file.
     * @constant
     */
    MsgType: "TIMFileElem";
    /** Where the file is, and how large. */
    MsgContent: {
        /** Key of the file. */
        UUID: string;
        /** Size of the file in bytes. */
        FileSize: number;
        /** Name under which clients show the file. */
        FileName: string;
        /** URL of the file. Missing from clients with an SDK older than 4.x. */
        Url?: string;
        /** Always 2: the file is downloaded from the URL. Missing if there is no URL. */
        Download_Flag?: number;
    };
};
/**
 * A video with a still image.
 * @example {
 *   "MsgType": "TIMVideoFileElem",
 *   "MsgContent": {
 *     "VideoUUID": "vid-60be",
 *     "VideoSize": 1893402,
 *     "VideoSecond": 12,
 *     "VideoFormat": "mp4",
 *     "VideoUrl": "https://media.example/60be",
 *     "VideoDownloadFlag": 2,
 *     "ThumbUUID": "vid-60be-still",
 *     "ThumbSize": 22107,
 *     "ThumbWidth": 720,
 *     "ThumbHeight": 1280,
 *     "ThumbFormat": "JPG",
 *     "ThumbUrl": "https://media.example/60be/still",
 *     "ThumbDownloadFlag": 2
 *   }
 * }
 */
export type VideoElement = {
    /**
     * Type of the element: a video.
     * @constant
     */
    MsgType: "TIMVideoFileElem";
    /** Where the video and its still image are, and how large. */
    MsgContent: {
        /** Key of the video. */
        VideoUUID: string;
        /** Size of the video in bytes. */
        VideoSize: number;
        /** Length of the video in seconds. 0 from web clients. */
        VideoSecond: number;
        /** Format of the video, such as mp4. */
        VideoFormat: string;
        /** URL of the video. Missing from clients with an SDK older than 4.x. */
        VideoUrl?: string;
        /** Always 2: the video is downloaded from the URL. Missing if there is no URL. */
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
        /** URL of the still image. Missing from clients with an SDK older than 4.x. */
        ThumbUrl?: string;
        /** Always 2: the still image is downloaded from the URL. Missing if there is no URL. */
        ThumbDownloadFlag?: number;
    };
};
/**
 * Group id within the app. Generated ids begin with `@TGS#`, those of communities with `@TGS#_`. Ids
 * that the app assigns are printable ASCII of at most 48 bytes.
 * @example choir_north
 */
export type GroupId = string;
/**
 * Custom data that the app stores with the message, in a format of the app. Missing or empty if
 * there is none.
 * @example {"seat":"B12"}
 */
export type CloudCustomData = string;
/** One of several messages that were forwarded together. */
export type ForwardedMessage = {
    /** User who sent the message. */
    From_Account: Account;
    /** User who received the message. Missing for a group message. */
    To_Account?: Account;
    /** Group of the message. Missing for a one-to-one message. */
    GroupId?: GroupId;
    /** Sequence number of the message, an unsigned 32-bit integer. */
    MsgSeq: MessageSequence;
    /** Random number that the sender assigned to the message, an unsigned 32-bit integer. */
    MsgRandom: MessageRandom;
    /**
     * Time at which the forwarded message was sent, in seconds since 1970-01-01T00:00:00Z. In other
     * places the field is `MsgTime`.
     */
    MsgTimeStamp: MessageTime;
    /**
     * Elements of the message, in the form of `MessageElement`. They are not described further, to
     * keep the schema free of cycles.
     */
    MsgBody: {
        /** Type of the element, such as `TIMTextElem`. */
        MsgType: string;
        /** Content of the element, which depends on `MsgType`. */
        MsgContent: {
            [key: string]: unknown;
        };
    }[];
    /**
     * Custom data that the app stores with the message, in a format of the app. Missing or empty if
     * there is none.
     */
    CloudCustomData?: CloudCustomData;
};
/**
 * A bundle of forwarded messages.
 * @example {
 *   "MsgType": "TIMRelayElem",
 *   "MsgContent": {
 *     "Title": "Nadia and Jonas",
 *     "MsgNum": 1,
 *     "CompatibleText": "update to read this message",
 *     "AbstractList": [
 *       "nadia: rehearsal moved to seven"
 *     ],
 *     "MsgList": [
 *       {
 *         "From_Account": "nadia",
 *         "To_Account": "jonas",
 *         "MsgSeq": 3201,
 *         "MsgRandom": 2987110453,
 *         "MsgTimeStamp": 1740823112,
 *         "MsgBody": [
 *           {
 *             "MsgType": "TIMTextElem",
 *             "MsgContent": {
 *               "Text": "rehearsal moved to seven"
 *             }
 *           }
 *         ]
 *       }
 *     ]
 *   }
 * }
 * @example {
 *   "MsgType": "TIMRelayElem",
 *   "MsgContent": {
 *     "Title": "Rowing club",
 *     "MsgNum": 96,
 *     "CompatibleText": "update to read this message",
 *     "AbstractList": [
 *       "nadia: boats leave at seven",
 *       "jonas: I bring gloves"
 *     ],
 *     "JsonMsgKey": "relay-4410-96"
 *   }
 * }
 */
export type RelayElement = {
    /**
     * Type of the element: a bundle of forwarded messages.
     * @constant
     */
    MsgType: "TIMRelayElem";
    /** Which messages were forwarded. */
    MsgContent: {
        /** Title that clients show above the bundle. */
        Title: string;
        /** Number of messages in the bundle. */
        MsgNum: number;
        /** Text for clients that do not know the type. */
        CompatibleText: string;
        /** Lines that summarize the messages. */
        AbstractList: string[];
        /** Messages of the bundle, if their total size is at most 12 KB. */
        MsgList?: ForwardedMessage[];
        /** Key under which a larger bundle is stored. It replaces `MsgList`. */
        JsonMsgKey?: string;
    };
};
/** A piece of a streamed message. */
export type StreamChunk = {
    /** What the piece is: `data` for text, in all known samples. Other values are possible. */
    EventType?: string;
    /** Position of the piece, from 1. */
    Index?: number;
    /** Text of the piece. */
    Markdown?: string;
    /** Whether this is the last piece of the stream. */
    IsLast?: boolean;
};
/**
 * A message that is sent piece by piece. Known from the REST API and the SDKs; it is not confirmed
 * that callbacks have this form.
 * @example {
 *   "MsgType": "TIMStreamElem",
 *   "MsgContent": {
 *     "CompatibleText": "update to read this message",
 *     "Chunks": [
 *       {
 *         "EventType": "data",
 *         "Index": 1,
 *         "Markdown": "The **Fauré** is",
 *         "IsLast": false
 *       },
 *       {
 *         "EventType": "data",
 *         "Index": 2,
 *         "Markdown": " on shelf 4.",
 *         "IsLast": true
 *       }
 *     ],
 *     "StreamMsgID": "st-0c19"
 *   }
 * }
 */
export type StreamElement = {
    /**
     * Type of the element: a part of a streamed message.
     * @constant
     */
    MsgType: "TIMStreamElem";
    /** What is new in the stream. */
    MsgContent: {
        /** Text for clients that cannot show streams. */
        CompatibleText?: string;
        /**
         * Id of the stream that the pieces belong to. Missing in the first request of a stream,
         * whose answer assigns it.
         */
        StreamMsgID?: string;
        /** Pieces that this request adds. */
        Chunks?: StreamChunk[];
    };
};
/**
 * One element of a message. `MsgType` determines what `MsgContent` contains. Tencent Chat adds types
 * and fields without notice, so elements that match none of the listed types are accepted as well.
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
 * Content of a message: one or more elements in the order in which they are shown. Types can be
 * mixed.
 */
export type MessageBody = MessageElement[];
/**
 * A user is about to send a message to another user.
 *
 * Request of `C2C.CallbackBeforeSendMsg`.
 */
export type C2CBeforeSendMsgRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "C2C.CallbackBeforeSendMsg";
    /** User who sends the message. */
    From_Account: Account;
    /** User who is to receive the message. */
    To_Account: Account;
    /** Sequence number of the message, an unsigned 32-bit integer. */
    MsgSeq?: MessageSequence;
    /** Random number that the sender assigned to the message, an unsigned 32-bit integer. */
    MsgRandom?: MessageRandom;
    /**
     * Time at which the message was sent, in seconds since 1970-01-01T00:00:00Z. Messages of a
     * conversation are ordered by `MsgTime`, and by `MsgSeq` within a second.
     */
    MsgTime?: MessageTime;
    /**
     * Id of the message in Tencent Chat, as REST calls take it. It consists of three integers joined by
     * `_`, not always in the same order, so compare it as a whole and do not parse it.
     */
    MsgKey?: MessageKey;
    /** Id that the client assigned to the message. Senders before 2024 omit it. */
    MsgId?: MessageId;
    /** 1 if the message is only for users who are online, otherwise 0. */
    OnlineOnlyFlag?: OnlineOnlyFlag;
    /**
     * Content of a message: one or more elements in the order in which they are shown. Types can be
     * mixed.
     */
    MsgBody: MessageBody;
    /**
     * Custom data that the app stores with the message, in a format of the app. Missing or empty if
     * there is none.
     */
    CloudCustomData?: CloudCustomData;
    /**
     * Time at which the message was sent, in milliseconds since 1970-01-01T00:00:00Z. Only the
     * documentation for mainland China shows it.
     */
    EventTime?: EventTime;
};
/** Refuses the request. `ActionStatus` is `OK`, because a refusal is a decision and not a failure. */
export type RefuseReply = {
    /**
     * Always `OK`, because a refusal is a decision and not a failure.
     * @constant
     */
    ActionStatus: "OK";
    /**
     * With 120001 to 130000, the code and `ErrorInfo` reach the caller. With 1, the caller gets a
     * standard code of Tencent Chat instead, which depends on the command. The effect of any other
     * code is not documented.
     */
    ErrorCode: number | 1;
    /**
     * Reason for the refusal. Can be empty. It is certain to reach the caller only with 120001 to
     * 130000.
     */
    ErrorInfo: string;
};
/** The message is not delivered, but its sender is told that it was. */
export type DiscardReply = {
    /**
     * Always `OK`, because to discard a message is a decision and not a failure.
     * @constant
     */
    ActionStatus: "OK";
    /**
     * Always 2: the message is dropped, and its sender sees success.
     * @constant
     */
    ErrorCode: 2;
    /** Text for the logs. Can be empty. It does not reach the sender. */
    ErrorInfo: string;
};
/**
 * An element of a changed message. Its type is one of the listed ones, and its content has the
 * fields of that type. Elements of the request can be repeated as they are, whatever their type.
 */
export type ReplyElement = MessageElement;
/**
 * The message continues with the given content. A field that is missing stays unchanged; without
 * both fields the message continues unchanged.
 */
export type ModifyMessageReply = {
    /**
     * Always `OK`: the callback was processed.
     * @constant
     */
    ActionStatus: "OK";
    /**
     * Always 0: the message is delivered, with the changes in this reply.
     * @constant
     */
    ErrorCode: 0;
    /** Text for the logs. Can be empty. */
    ErrorInfo: string;
    /**
     * New content of the message, complete, with at least one element and at most one
     * `TIMCustomElem`. Elements of the request are legal as they are. If it is missing, the content
     * stays unchanged.
     */
    MsgBody?: ReplyElement[];
    /** New custom data of the app. If it is missing, the custom data stays unchanged. */
    CloudCustomData?: CloudCustomData;
};
export type C2CBeforeSendMsgReply = Acknowledgement | RefuseReply | DiscardReply | ModifyMessageReply;
/**
 * Format: int64
 *
 * Number of the user's unread one-to-one messages in all conversations.
 * @example 4
 */
export type UnreadCount = number;
/**
 * A user has sent a message to another user.
 *
 * Request of `C2C.CallbackAfterSendMsg`.
 */
export type C2CAfterSendMsgRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "C2C.CallbackAfterSendMsg";
    /** User who sent the message. */
    From_Account: Account;
    /** User who receives the message. */
    To_Account: Account;
    /** Sequence number of the message, an unsigned 32-bit integer. */
    MsgSeq?: MessageSequence;
    /** Random number that the sender assigned to the message, an unsigned 32-bit integer. */
    MsgRandom?: MessageRandom;
    /**
     * Time at which the message was sent, in seconds since 1970-01-01T00:00:00Z. Messages of a
     * conversation are ordered by `MsgTime`, and by `MsgSeq` within a second.
     */
    MsgTime?: MessageTime;
    /**
     * Id of the message in Tencent Chat, as REST calls take it. It consists of three integers joined by
     * `_`, not always in the same order, so compare it as a whole and do not parse it.
     */
    MsgKey?: MessageKey;
    /** Id that the client assigned to the message. Senders before 2024 omit it. */
    MsgId?: MessageId;
    /** 1 if the message is only for users who are online, otherwise 0. */
    OnlineOnlyFlag?: OnlineOnlyFlag;
    /** 0 if the message was delivered, otherwise the code with which Tencent Chat rejected it. */
    SendMsgResult?: number;
    /** `send msg succeed` if the message was delivered, otherwise the reason. */
    ErrorInfo?: string;
    /**
     * Number of the recipient's unread one-to-one messages in all conversations. -1 if the message
     * was not delivered.
     */
    UnreadMsgNum?: UnreadCount;
    /**
     * Content of a message: one or more elements in the order in which they are shown. Types can be
     * mixed.
     */
    MsgBody: MessageBody;
    /**
     * Custom data that the app stores with the message, in a format of the app. Missing or empty if
     * there is none.
     */
    CloudCustomData?: CloudCustomData;
    /**
     * Time at which the message was sent, in milliseconds since 1970-01-01T00:00:00Z. Only the
     * documentation for mainland China shows it.
     */
    EventTime?: EventTime;
};
/**
 * A user has marked a one-to-one conversation as read.
 *
 * Request of `C2C.CallbackAfterMsgReport`.
 */
export type C2CAfterMsgReportRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "C2C.CallbackAfterMsgReport";
    /** User who has read the conversation. */
    Report_Account: Account;
    /** User with whom the reader talks: the other user of the conversation. */
    Peer_Account: Account;
    /** Time up to which messages are read, in seconds since 1970-01-01T00:00:00Z. */
    LastReadTime?: MessageTime;
    /** Number of the reader's unread one-to-one messages in all conversations. */
    UnreadMsgNum?: UnreadCount;
    /**
     * Time of the report, in milliseconds since 1970-01-01T00:00:00Z. Only the documentation for
     * mainland China shows it.
     */
    EventTime?: EventTime;
};
/**
 * A one-to-one message was recalled.
 *
 * Request of `C2C.CallbackAfterMsgWithDraw`.
 */
export type C2CAfterMsgWithDrawRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "C2C.CallbackAfterMsgWithDraw";
    /** User who sent the recalled message. */
    From_Account: Account;
    /** User who received the recalled message. */
    To_Account: Account;
    /**
     * Id of the message in Tencent Chat, as REST calls take it. It consists of three integers joined by
     * `_`, not always in the same order, so compare it as a whole and do not parse it.
     */
    MsgKey: MessageKey;
    /** Number of the recipient's unread one-to-one messages in all conversations. */
    UnreadMsgNum?: UnreadCount;
    /**
     * Time at which the message was recalled, in milliseconds since 1970-01-01T00:00:00Z. Only the
     * documentation for mainland China shows it.
     */
    EventTime?: EventTime;
};
/** A message that was read. */
export type ReadMessage = {
    /** User who sent the message. */
    From_Account?: Account;
    /** User who received the message and has read it. */
    To_Account?: Account;
    /**
     * Id of the message in Tencent Chat, as REST calls take it. It consists of three integers joined by
     * `_`, not always in the same order, so compare it as a whole and do not parse it.
     */
    MsgKey?: MessageKey;
    /** Id that the client assigned to the message. Senders before 2024 omit it. */
    MsgId?: MessageId;
};
/**
 * A user has sent read receipts for single messages.
 *
 * Request of `C2C.CallbackAfterMsgReadReceipt`.
 */
export type C2CAfterMsgReadReceiptRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "C2C.CallbackAfterMsgReadReceipt";
    /** User who has read the messages and sends the receipts. */
    Operator_Account: Account;
    /** User with whom the reader talks: the other user of the conversation. */
    Peer_Account: Account;
    /** Messages that were read. */
    C2CMsgInfo?: ReadMessage[];
    /** Time at which the receipts were sent, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/**
 * A one-to-one message was edited.
 *
 * Request of `C2C.CallbackAfterModifyMsg`.
 */
export type C2CAfterModifyMsgRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "C2C.CallbackAfterModifyMsg";
    /** User who edited the message. */
    Operator_Account?: Account;
    /** User who sent the message. */
    From_Account: Account;
    /** User who received the message. */
    To_Account: Account;
    /** Sequence number of the message, an unsigned 32-bit integer. */
    MsgSeq?: MessageSequence;
    /** Random number that the sender assigned to the message, an unsigned 32-bit integer. */
    MsgRandom?: MessageRandom;
    /** Time at which the message was first sent, in seconds since 1970-01-01T00:00:00Z. */
    MsgTime?: MessageTime;
    /**
     * Id of the message in Tencent Chat, as REST calls take it. It consists of three integers joined by
     * `_`, not always in the same order, so compare it as a whole and do not parse it.
     */
    MsgKey: MessageKey;
    /** Content of the message after the edit. Can be missing if only the custom data was edited. */
    MsgBody?: MessageBody;
    /** Custom data of the app after the edit. Can be missing if only the content was edited. */
    CloudCustomData?: CloudCustomData;
    /** Time at which the message was edited, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/** A group whose messages were marked as read. */
export type ReadGroup = {
    /** Group whose messages were marked as read. */
    GroupId?: GroupId;
    /** Sequence number in the group, as the client's call stated it, an unsigned 32-bit integer. */
    MsgSeq?: MessageSequence;
};
/**
 * A user has marked everything as read.
 *
 * Request of `C2C.CallbackAfterMsgReadAll`.
 */
export type C2CAfterMsgReadAllRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "C2C.CallbackAfterMsgReadAll";
    /** User who has marked everything as read. */
    Report_Account: Account;
    /** Time at which everything was marked as read, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
    /** Groups that had unread messages. Missing or empty if there were none. */
    GroupReadInfo?: ReadGroup[];
};
/** A key-value pair of a message. */
export type MessageExtension = {
    /** Name of the pair, which identifies it within the message. */
    Key?: string;
    /** Value of the pair. Empty if it was deleted. */
    Value?: string;
    /**
     * Format: int64
     *
     * Version of this pair.
     */
    Seq?: number;
};
/**
 * Key-value pairs of a one-to-one message have changed.
 *
 * Request of `C2C.CallbackAfterC2CMsgExtension`.
 */
export type C2CAfterC2CMsgExtensionRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "C2C.CallbackAfterC2CMsgExtension";
    /** User who sent the message, not necessarily the one who changed the pairs. */
    From_Account: Account;
    /** User who received the message. */
    To_Account: Account;
    /**
     * Id of the message in Tencent Chat, as REST calls take it. It consists of three integers joined by
     * `_`, not always in the same order, so compare it as a whole and do not parse it.
     */
    MsgKey: MessageKey;
    /**
     * 1 if pairs were set, 2 if pairs were deleted, 3 if all pairs were cleared. Other values are
     * possible.
     */
    OperateType?: number;
    /** Pairs that changed. Empty if all were cleared. */
    ExtensionList?: MessageExtension[];
    /**
     * Format: int64
     *
     * Version of all pairs of the message.
     */
    Seq?: number;
    /** Time at which the pairs changed, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/**
 * A user has sent a message to a robot.
 *
 * Request of `Bot.OnC2CMessage`.
 */
export type BotOnC2CMessageRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Bot.OnC2CMessage";
    /** User who sent the message. */
    From_Account: Account;
    /** Robot that received the message. */
    To_Account: Account;
    /** Sequence number of the message, an unsigned 32-bit integer. */
    MsgSeq?: MessageSequence;
    /** Random number that the sender assigned to the message, an unsigned 32-bit integer. */
    MsgRandom?: MessageRandom;
    /** Time at which the message was sent, in seconds since 1970-01-01T00:00:00Z. */
    MsgTime?: MessageTime;
    /**
     * Id of the message in Tencent Chat, as REST calls take it. It consists of three integers joined by
     * `_`, not always in the same order, so compare it as a whole and do not parse it.
     */
    MsgKey?: MessageKey;
    /** Id that the client assigned to the message. Senders before 2024 omit it. */
    MsgId?: MessageId;
    /** 1 if the message is only for users who are online, otherwise 0. */
    OnlineOnlyFlag?: OnlineOnlyFlag;
    /** 0 if the message was sent, otherwise the code with which Tencent Chat rejected it. */
    SendMsgResult?: number;
    /** `send msg succeed` if the message was sent, otherwise the reason. */
    ErrorInfo?: string;
    /**
     * Number of the robot's unread one-to-one messages in all conversations. Not documented, but it
     * is sent.
     */
    UnreadMsgNum?: UnreadCount;
    /**
     * Content of a message: one or more elements in the order in which they are shown. Types can be
     * mixed.
     */
    MsgBody: MessageBody;
    /**
     * Custom data that the app stores with the message, in a format of the app. Missing or empty if
     * there is none.
     */
    CloudCustomData?: CloudCustomData;
    /** Time at which the message was sent, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/**
 * Type of the group:
 *
 * - `Public`: a public group.
 * - `Work`, formerly `Private`: a group of friends or colleagues.
 * - `Meeting`, formerly `ChatRoom`: a temporary group that anyone can join.
 * - `AVChatRoom`: a live group without a limit of members.
 * - `BChatRoom`: a former broadcast room for all users who are online.
 * - `Community`: a community, which can have topics.
 * - `Live`: a room of the live-room product.
 *
 * The former names are still sent and mean the same. Other values are possible.
 * @example Public
 */
export type GroupType = string;
/**
 * Topic of a community: the id of the community, `@TOPIC#_` and an id of its own. A generated id
 * begins with `@TOPIC#`. Missing or empty if no topic is involved.
 * @example @TGS#_harbor@TOPIC#_berths
 */
export type TopicId = string;
/**
 * A user has mentioned robots in a group.
 *
 * Request of `Bot.OnGroupMessage`.
 */
export type BotOnGroupMessageRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Bot.OnGroupMessage";
    /** Group of the message. For a message in a topic, the community. */
    GroupId: GroupId;
    /**
     * Type of the group:
     *
     * - `Public`: a public group.
     * - `Work`, formerly `Private`: a group of friends or colleagues.
     * - `Meeting`, formerly `ChatRoom`: a temporary group that anyone can join.
     * - `AVChatRoom`: a live group without a limit of members.
     * - `BChatRoom`: a former broadcast room for all users who are online.
     * - `Community`: a community, which can have topics.
     * - `Live`: a room of the live-room product.
     *
     * The former names are still sent and mean the same. Other values are possible.
     */
    Type?: GroupType;
    /** User who sent the message. */
    From_Account: Account;
    /**
     * User who made the request. If the message was sent over REST on behalf of another user, this
     * is an administrator.
     */
    Operator_Account?: Account;
    /** Random number that the sender assigned to the message, an unsigned 32-bit integer. */
    Random?: MessageRandom;
    /** Sequence number of the message in the group, an unsigned 32-bit integer. */
    MsgSeq?: MessageSequence;
    /** Time at which the message was sent, in seconds since 1970-01-01T00:00:00Z. */
    MsgTime?: MessageTime;
    /** 1 if the message is only for users who are online, otherwise 0. Always 0 in live groups. */
    OnlineOnlyFlag?: OnlineOnlyFlag;
    /**
     * Content of a message: one or more elements in the order in which they are shown. Types can be
     * mixed.
     */
    MsgBody: MessageBody;
    /** Robots that the message mentions. It can be missing; the text has their ids then. */
    AtRobots_Account?: Account[];
    /**
     * Custom data that the app stores with the message, in a format of the app. Missing or empty if
     * there is none.
     */
    CloudCustomData?: CloudCustomData;
    /** Topic of the message. Sent only for a message in a topic of a community. */
    TopicId?: TopicId;
    /** Time at which the message was sent, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/**
 * A user is about to send custom data to a robot.
 *
 * Request of `Chatbot.OnC2CSignalMessage`.
 */
export type ChatbotOnC2CSignalMessageRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Chatbot.OnC2CSignalMessage";
    /** User who sends the data. */
    From_Account: Account;
    /** Robot that receives the data. */
    To_Account: Account;
    /** Sequence number of the message, an unsigned 32-bit integer. */
    MsgSeq?: MessageSequence;
    /** Random number that the sender assigned to the message, an unsigned 32-bit integer. */
    MsgRandom?: MessageRandom;
    /**
     * Id of the message in Tencent Chat, as REST calls take it. It consists of three integers joined by
     * `_`, not always in the same order, so compare it as a whole and do not parse it.
     */
    MsgKey?: MessageKey;
    /** Time at which the user sent the data, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
    /** Data that the user sends to the robot, in a format of the app, often JSON. */
    Data: string;
};
/** Gives the robot a text with which it continues. */
export type SignalReply = {
    /**
     * Always `OK`: the callback was processed.
     * @constant
     */
    ActionStatus: "OK";
    /**
     * Always 0: `RspData` is passed to the robot.
     * @constant
     */
    ErrorCode: 0;
    /** Text for the logs. Can be empty. */
    ErrorInfo: string;
    /** Text that is passed to the robot, in a format of the app. Empty if there is nothing to pass. */
    RspData: string;
};
/** The conversation of a message that was checked. */
export type ModerationContact = {
    /** 1 for a one-to-one conversation, 2 for a group. Other values are possible. */
    ContactType?: number;
    /** User who receives the message. Sent only if `ContactType` is 1. */
    To_Account?: Account;
    /** Group that receives the message. Sent only if `ContactType` is 2. */
    ToGroupId?: GroupId;
};
/**
 * Cloud moderation has checked content.
 *
 * Request of `ContentCallback.ResultNotify`.
 */
export type ContentResultNotifyRequest = {
    /**
     * Origin of the content:
     *
     * - `C2C`: a one-to-one message.
     * - `C2CCustom`: a custom element of a one-to-one message.
     * - `Group`: a group message.
     * - `GroupCustom`: a custom element of a group message.
     * - `GroupInfo`: the profile of a group.
     * - `GroupMemberInfo`: a group's data about a member.
     * - `RelationChain`: data about a friend, such as a remark.
     * - `UserInfo`: the profile of a user.
     *
     * Other values are possible.
     */
    Scene?: string;
    /**
     * Format: int64
     *
     * App that the content belongs to. In the query it is spelled `SdkAppid`.
     */
    SdkAppId?: number;
    /** User who wrote the content. */
    From_Account: Account;
    /** Conversation of the message. Sent only if a message was checked. */
    ContactItem?: ModerationContact;
    /**
     * Kind of content: `Text` for text, `Image` for an image, `Audio` for sound, `Video` for a
     * video. Other values are possible.
     */
    ContentType?: string;
    /**
     * Text that was checked. Sent only if `ContentType` is `Text`. It is a list, with several
     * entries if a custom message has several texts; one document of the vendor describes a plain
     * string.
     */
    TextContent?: string[] | string;
    /** URL or storage key of the file that was checked. Sent if `ContentType` is not `Text`. */
    FileURL?: string;
    /**
     * Id of the message that was checked: the `MsgKey` of a one-to-one message, or the digits of the
     * `MsgSeq` of a group message. Can be missing, for example for a group message that was not
     * delivered.
     */
    MsgID?: string;
    /** 1 if the content was blocked, 0 if it passed. Other values are possible. */
    CtxcbResult: number;
    /** Id that cloud moderation gave the check. */
    CtxcbRequestId?: string;
    /** Words of the content that matched. */
    CtxcbKeywords?: string[];
    /**
     * What cloud moderation suggests: `Block` to reject the content, `Review` to let a person
     * decide, `Normal` to accept it. Other values are possible.
     */
    CtxcbSuggestion?: string;
    /**
     * Category of the content: `Normal` if nothing was found, `Illegal` for unlawful content,
     * `Abuse` for insults, `Polity` for politics, `Ad` for advertising, `Porn` for pornography,
     * `Sexy` for suggestive content, `Terror` for terrorism and violence, `Composite` for a mixture.
     * Other values are possible.
     */
    CtxcbLabel?: string;
    /** Subcategory within `CtxcbLabel`. */
    CtxcbSubLabel?: string;
    /** Text that explains `CtxcbSubLabel`. */
    CtxcbSubLabelDesc?: string;
    /** Name of the word or image library that contains the match. */
    CtxcbLibName?: string;
    /**
     * Custom data that the app stores with the message, in a format of the app. Missing or empty if
     * there is none.
     */
    CloudCustomData?: CloudCustomData;
};
/** A member that a group has from the start. */
export type InitialMember = {
    /** User who is a member of the new group from the start. */
    Member_Account: Account;
};
/**
 * Time of the event, in milliseconds since 1970-01-01T00:00:00Z: an integer, or its decimal digits
 * as a string. Senders before 2023 omit it.
 * @example 1714550403111
 * @example 1714550403111
 */
export type GroupEventTime = number | string;
/**
 * A user is about to create a group.
 *
 * Request of `Group.CallbackBeforeCreateGroup`.
 */
export type GroupBeforeCreateGroupRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackBeforeCreateGroup";
    /** User who requests the group. */
    Operator_Account: Account;
    /** User who is to own the group. Can be empty if a group is created over REST without an owner. */
    Owner_Account?: string;
    /**
     * Type of the group:
     *
     * - `Public`: a public group.
     * - `Work`, formerly `Private`: a group of friends or colleagues.
     * - `Meeting`, formerly `ChatRoom`: a temporary group that anyone can join.
     * - `AVChatRoom`: a live group without a limit of members.
     * - `BChatRoom`: a former broadcast room for all users who are online.
     * - `Community`: a community, which can have topics.
     * - `Live`: a room of the live-room product.
     *
     * The former names are still sent and mean the same. Other values are possible.
     */
    Type?: GroupType;
    /** Requested name of the group, usually up to 30 bytes. */
    Name?: string;
    /** Users who are to be members from the start. */
    MemberList?: InitialMember[];
    /**
     * Who can invite users: `FreeAccess` any member, `NeedPermission` members whose invitations are
     * approved, `DisableInvite` nobody. Not documented. Other values are possible.
     */
    InviteOption?: string;
    /**
     * Format: int64
     *
     * Number of groups of this type that the user already has. Sent until about 2024.
     */
    CreateGroupNum?: number;
    /**
     * Number of groups that the user already has, under another name: one integer, or an object with
     * an integer for each type of group. Only older senders send it.
     */
    CreatedGroupNum?: number | Record<string, never>;
    /**
     * Format: int64
     *
     * Number of groups that the user already has, under the name that senders used in 2019.
     */
    CreatedNum?: number;
    /**
     * Time at which the group was requested, in milliseconds since 1970-01-01T00:00:00Z. It is an
     * integer or a string of digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
/**
 * Refuses the whole request. `ActionStatus` is `OK`, because a refusal is a decision and not a
 * failure.
 */
export type GroupRefuseReply = {
    /**
     * Always `OK`, because a refusal is a decision and not a failure.
     * @constant
     */
    ActionStatus: "OK";
    /**
     * With 10100 to 10200, the code and `ErrorInfo` reach the client. With 1, the caller gets the
     * standard code 10016 instead. The effect of any other code is not documented.
     */
    ErrorCode: number | 1;
    /**
     * Reason for the refusal. Can be empty. It is certain to reach the client only with 10100 to
     * 10200.
     */
    ErrorInfo: string;
};
export type GroupBeforeCreateGroupReply = Acknowledgement | GroupRefuseReply;
/**
 * A custom field of a group or topic. Sent only if custom fields are enabled for the app in the
 * console.
 */
export type UserDefinedData = {
    /** Name of the custom field. */
    Key?: string;
    /** Value of the custom field. As far as known it is a string, but any type is accepted. */
    Value?: unknown;
};
/**
 * A group was created.
 *
 * Request of `Group.CallbackAfterCreateGroup`.
 */
export type GroupAfterCreateGroupRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackAfterCreateGroup";
    /** Group that was created. */
    GroupId: GroupId;
    /** User who requested the group. */
    Operator_Account?: Account;
    /** User who owns the group. Can be empty if the group was created over REST without an owner. */
    Owner_Account?: string;
    /**
     * Type of the group:
     *
     * - `Public`: a public group.
     * - `Work`, formerly `Private`: a group of friends or colleagues.
     * - `Meeting`, formerly `ChatRoom`: a temporary group that anyone can join.
     * - `AVChatRoom`: a live group without a limit of members.
     * - `BChatRoom`: a former broadcast room for all users who are online.
     * - `Community`: a community, which can have topics.
     * - `Live`: a room of the live-room product.
     *
     * The former names are still sent and mean the same. Other values are possible.
     */
    Type?: GroupType;
    /** Name of the group, usually up to 30 bytes. */
    Name?: string;
    /** Users who are members from the start. They can include the creator. */
    MemberList?: InitialMember[];
    /** Custom fields that the group was created with. */
    UserDefinedDataList?: UserDefinedData[];
    /**
     * Who can invite users: `FreeAccess` any member, `NeedPermission` members whose invitations are
     * approved, `DisableInvite` nobody. Observed in practice, but not documented. Other values are
     * possible.
     */
    InviteOption?: string;
    /**
     * Time at which the group was created, in milliseconds since 1970-01-01T00:00:00Z. It is an
     * integer or a string of digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
/**
 * A user requests to join a group.
 *
 * Request of `Group.CallbackBeforeApplyJoinGroup`.
 */
export type GroupBeforeApplyJoinGroupRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackBeforeApplyJoinGroup";
    /** Group that the user asks to join. */
    GroupId: GroupId;
    /**
     * Type of the group:
     *
     * - `Public`: a public group.
     * - `Work`, formerly `Private`: a group of friends or colleagues.
     * - `Meeting`, formerly `ChatRoom`: a temporary group that anyone can join.
     * - `AVChatRoom`: a live group without a limit of members.
     * - `BChatRoom`: a former broadcast room for all users who are online.
     * - `Community`: a community, which can have topics.
     * - `Live`: a room of the live-room product.
     *
     * The former names are still sent and mean the same. Other values are possible.
     */
    Type?: GroupType;
    /** User who asks to join. */
    Requestor_Account: Account;
    /** Text of the join request. Sent since 2025. */
    ApplyMsg?: string;
    /**
     * Private topic of a community that the user asks to join. Missing if the request is for the
     * group itself.
     */
    TopicId?: TopicId;
    /**
     * Time of the join request, in milliseconds since 1970-01-01T00:00:00Z. It is an integer or a
     * string of digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
export type GroupBeforeApplyJoinGroupReply = Acknowledgement | GroupRefuseReply;
/** A user who is invited to a group. */
export type InvitedMember = {
    /** User who is invited: who becomes a member unless the app refuses. */
    Member_Account: Account;
};
/**
 * A user is about to invite others to a group.
 *
 * Request of `Group.CallbackBeforeInviteJoinGroup`.
 */
export type GroupBeforeInviteJoinGroupRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackBeforeInviteJoinGroup";
    /** Group to which users are invited. */
    GroupId: GroupId;
    /**
     * Type of the group:
     *
     * - `Public`: a public group.
     * - `Work`, formerly `Private`: a group of friends or colleagues.
     * - `Meeting`, formerly `ChatRoom`: a temporary group that anyone can join.
     * - `AVChatRoom`: a live group without a limit of members.
     * - `BChatRoom`: a former broadcast room for all users who are online.
     * - `Community`: a community, which can have topics.
     * - `Live`: a room of the live-room product.
     *
     * The former names are still sent and mean the same. Other values are possible.
     */
    Type?: GroupType;
    /** User who invites others. */
    Operator_Account?: Account;
    /** Users who are invited. */
    DestinationMembers: InvitedMember[];
    /**
     * Private topic of a community to which users are invited. Missing if the invitation is for the
     * group itself.
     */
    TopicId?: TopicId;
    /**
     * Time of the invitation, in milliseconds since 1970-01-01T00:00:00Z. It is an integer or a
     * string of digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
/**
 * Allows the invitation of all users except the listed ones. `ErrorCode` is 0; the meaning of the
 * list together with a refusal is not documented.
 */
export type InviteReply = {
    /**
     * Always `OK`: the callback was processed.
     * @constant
     */
    ActionStatus: "OK";
    /**
     * Always 0: users who are not listed are added.
     * @constant
     */
    ErrorCode: 0;
    /** Text for the logs. Can be empty. */
    ErrorInfo: string;
    /**
     * Users who are not added. They are plain user ids from `DestinationMembers` of the request, not
     * objects with a `Member_Account`.
     */
    RefusedMembers_Account: Account[];
};
export type GroupBeforeInviteJoinGroupReply = Acknowledgement | GroupRefuseReply | InviteReply;
/** A user who has joined a group. */
export type NewMember = {
    /** User who has joined the group. */
    Member_Account: Account;
};
/**
 * Users have joined a group.
 *
 * Request of `Group.CallbackAfterNewMemberJoin`.
 */
export type GroupAfterNewMemberJoinRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackAfterNewMemberJoin";
    /** Group that the users joined. */
    GroupId: GroupId;
    /**
     * Type of the group:
     *
     * - `Public`: a public group.
     * - `Work`, formerly `Private`: a group of friends or colleagues.
     * - `Meeting`, formerly `ChatRoom`: a temporary group that anyone can join.
     * - `AVChatRoom`: a live group without a limit of members.
     * - `BChatRoom`: a former broadcast room for all users who are online.
     * - `Community`: a community, which can have topics.
     * - `Live`: a room of the live-room product.
     *
     * The former names are still sent and mean the same. Other values are possible.
     */
    Type?: GroupType;
    /**
     * `Apply` if the users joined on their own, `Invited` if others added them. Other values are
     * possible.
     */
    JoinType?: string;
    /** User who caused it: the user who joined for `Apply`, the user who invited for `Invited`. */
    Operator_Account?: Account;
    /** Users who joined. */
    NewMemberList: NewMember[];
    /**
     * Private topic of a community that the users joined. Not documented for this command, but for
     * similar ones.
     */
    TopicId?: TopicId;
    /**
     * Time at which the users joined, in milliseconds since 1970-01-01T00:00:00Z. It is an integer
     * or a string of digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
/** A user who is no longer a member of a group. */
export type FormerMember = {
    /** User who has left the group or was removed from it. */
    Member_Account: Account;
};
/**
 * Users have left a group.
 *
 * Request of `Group.CallbackAfterMemberExit`.
 */
export type GroupAfterMemberExitRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackAfterMemberExit";
    /** Group that the users left. */
    GroupId: GroupId;
    /**
     * Type of the group:
     *
     * - `Public`: a public group.
     * - `Work`, formerly `Private`: a group of friends or colleagues.
     * - `Meeting`, formerly `ChatRoom`: a temporary group that anyone can join.
     * - `AVChatRoom`: a live group without a limit of members.
     * - `BChatRoom`: a former broadcast room for all users who are online.
     * - `Community`: a community, which can have topics.
     * - `Live`: a room of the live-room product.
     *
     * The former names are still sent and mean the same. Other values are possible.
     */
    Type?: GroupType;
    /** `Quit` if the users left, `Kicked` if they were removed. Other values are possible. */
    ExitType?: string;
    /**
     * User who caused it: for `Quit`, the user who left; for `Kicked`, usually the user who removed
     * the others. One of the vendor's tables says that it is the removed user instead.
     */
    Operator_Account?: Account;
    /** Users who are no longer members. */
    ExitMemberList: FormerMember[];
    /** Private topic of a community that the users left. Missing if they left the group itself. */
    TopicId?: TopicId;
    /**
     * Time at which the users left, in milliseconds since 1970-01-01T00:00:00Z. It is an integer or
     * a string of digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
/** A mention in a group message. */
export type GroupMention = {
    /** 1 if everyone in the group is mentioned, 0 if one member is. */
    GroupAtAllFlag?: number;
    /** Member who is mentioned. Missing or empty if `GroupAtAllFlag` is 1. */
    GroupAt_Account?: string;
};
/**
 * A user is about to send a message to a group.
 *
 * Request of `Group.CallbackBeforeSendMsg`.
 */
export type GroupBeforeSendMsgRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackBeforeSendMsg";
    /** Group to which the message is sent. For a message in a topic, the community. */
    GroupId: GroupId;
    /**
     * Type of the group:
     *
     * - `Public`: a public group.
     * - `Work`, formerly `Private`: a group of friends or colleagues.
     * - `Meeting`, formerly `ChatRoom`: a temporary group that anyone can join.
     * - `AVChatRoom`: a live group without a limit of members.
     * - `BChatRoom`: a former broadcast room for all users who are online.
     * - `Community`: a community, which can have topics.
     * - `Live`: a room of the live-room product.
     *
     * The former names are still sent and mean the same. Other values are possible.
     */
    Type?: GroupType;
    /** Topic to which the message is sent. Sent only for a message in a topic of a community. */
    TopicId?: TopicId;
    /** User who sends the message. */
    From_Account: Account;
    /** User who made the request: the sender or, over REST, an administrator. */
    Operator_Account?: Account;
    /** Random number that the sender assigned to the message, an unsigned 32-bit integer. */
    Random?: MessageRandom;
    /** Id that the client assigned to the message, opaque. Senders before 2025 omit it. */
    MsgId?: MessageId;
    /**
     * 1 if the message is only for members who are online and is not stored, otherwise 0. Always 0
     * in a live group.
     */
    OnlineOnlyFlag?: OnlineOnlyFlag;
    /**
     * Content of a message: one or more elements in the order in which they are shown. Types can be
     * mixed.
     */
    MsgBody: MessageBody;
    /**
     * Custom data that the app stores with the message, in a format of the app. Missing or empty if
     * there is none.
     */
    CloudCustomData?: CloudCustomData;
    /** Mentions, at most 30. Documented only for `Group.CallbackAfterSendMsg`. */
    GroupAtInfo?: GroupMention[];
    /**
     * Time at which the message was sent, in milliseconds since 1970-01-01T00:00:00Z. It is an
     * integer or a string of digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
export type GroupBeforeSendMsgReply = GroupRefuseReply | DiscardReply | ModifyMessageReply;
/**
 * A user has sent a message to a group.
 *
 * Request of `Group.CallbackAfterSendMsg`.
 */
export type GroupAfterSendMsgRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackAfterSendMsg";
    /** Group to which the message was sent. For a message in a topic, the community. */
    GroupId: GroupId;
    /**
     * Type of the group:
     *
     * - `Public`: a public group.
     * - `Work`, formerly `Private`: a group of friends or colleagues.
     * - `Meeting`, formerly `ChatRoom`: a temporary group that anyone can join.
     * - `AVChatRoom`: a live group without a limit of members.
     * - `BChatRoom`: a former broadcast room for all users who are online.
     * - `Community`: a community, which can have topics.
     * - `Live`: a room of the live-room product.
     *
     * The former names are still sent and mean the same. Other values are possible.
     */
    Type?: GroupType;
    /** Topic of the message. Sent only for a message in a topic of a community. */
    TopicId?: TopicId;
    /** User who sent the message. */
    From_Account: Account;
    /** User who made the request: the sender or, over REST, an administrator. */
    Operator_Account?: Account;
    /** Random number that the sender assigned to the message, an unsigned 32-bit integer. */
    Random?: MessageRandom;
    /** Sequence number of the message. Identifies and orders the messages of a group. */
    MsgSeq: MessageSequence;
    /** Time at which the message was sent, in seconds since 1970-01-01T00:00:00Z. */
    MsgTime?: MessageTime;
    /** Id that the client assigned to the message, opaque. Senders before 2025 omit it. */
    MsgId?: MessageId;
    /**
     * 1 if the message is only for members who are online and is not stored, otherwise 0. Always 0
     * in a live group.
     */
    OnlineOnlyFlag?: OnlineOnlyFlag;
    /**
     * Content of a message: one or more elements in the order in which they are shown. Types can be
     * mixed.
     */
    MsgBody: MessageBody;
    /**
     * Custom data that the app stores with the message, in a format of the app. Missing or empty if
     * there is none.
     */
    CloudCustomData?: CloudCustomData;
    /** Mentions, at most 30. Sent since 2024, and only for a message that mentions someone. */
    GroupAtInfo?: GroupMention[];
    /**
     * Time at which the message was sent, in milliseconds since 1970-01-01T00:00:00Z. It is an
     * integer or a string of digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
/**
 * A group is full.
 *
 * Request of `Group.CallbackAfterGroupFull`.
 */
export type GroupAfterGroupFullRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackAfterGroupFull";
    /** Group that is full or, if a private topic is full, its community. */
    GroupId: GroupId;
    /** Private topic of a community that is full. Missing if the group itself is full. */
    TopicId?: TopicId;
    /**
     * Time at which a user took the last place or found none, in milliseconds since
     * 1970-01-01T00:00:00Z. It is an integer or a string of digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
/** A member that a group had when it was disbanded. */
export type LastMember = {
    /** User who was a member until the group was disbanded. */
    Member_Account: Account;
};
/**
 * A group was disbanded.
 *
 * Request of `Group.CallbackAfterGroupDestroyed`.
 */
export type GroupAfterGroupDestroyedRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackAfterGroupDestroyed";
    /** Group that was disbanded. */
    GroupId: GroupId;
    /**
     * Type of the group:
     *
     * - `Public`: a public group.
     * - `Work`, formerly `Private`: a group of friends or colleagues.
     * - `Meeting`, formerly `ChatRoom`: a temporary group that anyone can join.
     * - `AVChatRoom`: a live group without a limit of members.
     * - `BChatRoom`: a former broadcast room for all users who are online.
     * - `Community`: a community, which can have topics.
     * - `Live`: a room of the live-room product.
     *
     * The former names are still sent and mean the same. Other values are possible.
     */
    Type?: GroupType;
    /** User who owned the group. Can be empty if it had no owner. */
    Owner_Account?: string;
    /**
     * User who disbanded the group. Documented since 2024, and only in the documentation for
     * mainland China.
     */
    Operator_Account?: Account;
    /** Name that the group had. */
    Name?: string;
    /** Users who were members until the end. Never sent for a community. */
    MemberList?: LastMember[];
    /**
     * Time at which the group was disbanded, in milliseconds since 1970-01-01T00:00:00Z. It is an
     * integer or a string of digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
/**
 * The profile of a group has changed.
 *
 * Request of `Group.CallbackAfterGroupInfoChanged`.
 */
export type GroupAfterGroupInfoChangedRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackAfterGroupInfoChanged";
    /** Group whose profile changed. */
    GroupId: GroupId;
    /**
     * Type of the group:
     *
     * - `Public`: a public group.
     * - `Work`, formerly `Private`: a group of friends or colleagues.
     * - `Meeting`, formerly `ChatRoom`: a temporary group that anyone can join.
     * - `AVChatRoom`: a live group without a limit of members.
     * - `BChatRoom`: a former broadcast room for all users who are online.
     * - `Community`: a community, which can have topics.
     * - `Live`: a room of the live-room product.
     *
     * The former names are still sent and mean the same. Other values are possible.
     */
    Type?: GroupType;
    /** User who changed the profile. */
    Operator_Account?: Account;
    /** New name, usually up to 30 bytes. Missing if it did not change. */
    Name?: string;
    /** New introduction, usually up to 240 bytes. Missing if it did not change. */
    Introduction?: string;
    /**
     * New notification, usually up to 300 bytes. Can be empty if it was cleared. Missing if it did
     * not change.
     */
    Notification?: string;
    /** New URL of the group's picture, usually up to 100 bytes. Missing if it did not change. */
    FaceUrl?: string;
    /** Custom fields that changed. Missing if none did. */
    UserDefinedDataList?: UserDefinedData[];
    /**
     * Time at which the profile was changed, in milliseconds since 1970-01-01T00:00:00Z. It is an
     * integer or a string of digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
/** A recalled group message. */
export type RecalledGroupMessage = {
    /** Sequence number of the message in its group. */
    MsgSeq: MessageSequence;
    /** Id that the client assigned to the message, opaque. Senders before 2025 omit it. */
    MsgId?: MessageId;
};
/**
 * Group messages were recalled.
 *
 * Request of `Group.CallbackAfterRecallMsg`.
 */
export type GroupAfterRecallMsgRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackAfterRecallMsg";
    /** User who recalled the messages. */
    Operator_Account?: Account;
    /**
     * Type of the group:
     *
     * - `Public`: a public group.
     * - `Work`, formerly `Private`: a group of friends or colleagues.
     * - `Meeting`, formerly `ChatRoom`: a temporary group that anyone can join.
     * - `AVChatRoom`: a live group without a limit of members.
     * - `BChatRoom`: a former broadcast room for all users who are online.
     * - `Community`: a community, which can have topics.
     * - `Live`: a room of the live-room product.
     *
     * The former names are still sent and mean the same. Other values are possible.
     */
    Type?: GroupType;
    /** Group of the recalled messages. For messages in a topic, the community. */
    GroupId: GroupId;
    /** Topic of the messages. Sent only for messages in a topic of a community. */
    TopicId?: TopicId;
    /** Messages that were recalled. */
    MsgSeqList: RecalledGroupMessage[];
    /**
     * Time at which the messages were recalled, in milliseconds since 1970-01-01T00:00:00Z. It is an
     * integer or a string of digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
/** A member of a live group whose state changed. */
export type LiveMember = {
    /** Member who has come online or gone offline. */
    Member_Account: Account;
};
/**
 * Members of a live group have come online or gone offline.
 *
 * Request of `Group.CallbackOnMemberStateChange`.
 */
export type GroupOnMemberStateChangeRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackOnMemberStateChange";
    /** Live group whose members came online or went offline. */
    GroupId: GroupId;
    /**
     * Type of the group. Always `AVChatRoom`, a live group. An SDK contains the field; the
     * documentation does not.
     */
    Type?: GroupType;
    /**
     * `Online` if the members came online, `Offline` if they went offline. Other values are
     * possible.
     */
    EventType?: string;
    /**
     * Why: `HeartbeatInterrupt` if no heartbeat came for 30 seconds, `Quit` if the last device left,
     * `HeartbeatRecover` if the heartbeat came back, `Join` if the first device joined. Sent since
     * 2024; older senders know only the two heartbeat values. Other values are possible.
     */
    EventCause?: string;
    /** Members who came online or went offline. */
    MemberList: LiveMember[];
    /**
     * Time at which the state changed, in milliseconds since 1970-01-01T00:00:00Z. It is an integer
     * or a string of digits. Older senders omit it.
     */
    EventTime?: GroupEventTime;
};
/**
 * A group message could not be delivered.
 *
 * Request of `Group.CallbackSendMsgException`.
 */
export type GroupSendMsgExceptionRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackSendMsgException";
    /** Group to which the message was sent. It might not exist. */
    GroupId: GroupId;
    /** Type of the group. Can be empty or missing if the group does not exist. */
    Type?: GroupType;
    /** User who sent the message. */
    From_Account: Account;
    /** User who made the request: the sender or, over REST, an administrator. */
    Operator_Account?: Account;
    /** Random number that the sender assigned to the message, an unsigned 32-bit integer. */
    Random?: MessageRandom;
    /**
     * 1 if the message is only for members who are online and is not stored, otherwise 0. Always 0
     * in a live group.
     */
    OnlineOnlyFlag?: OnlineOnlyFlag;
    /**
     * Content of a message: one or more elements in the order in which they are shown. Types can be
     * mixed.
     */
    MsgBody: MessageBody;
    /**
     * Custom data that the app stores with the message, in a format of the app. Missing or empty if
     * there is none.
     */
    CloudCustomData?: CloudCustomData;
    /** Code of Tencent Chat for the reason why the message failed, such as 10023 for the rate limit. */
    ErrorCode?: number;
    /** Text for the reason why the message failed. */
    ErrorInfo?: string;
    /**
     * Time at which the message failed, in milliseconds since 1970-01-01T00:00:00Z. It is an integer
     * or a string of digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
/**
 * A user is about to create a topic.
 *
 * Request of `Group.CallbackBeforeCreateTopic`.
 */
export type GroupBeforeCreateTopicRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackBeforeCreateTopic";
    /** User who requests the topic. */
    Operator_Account: Account;
    /** Type of the group. Always `Community`. */
    Type?: GroupType;
    /** Requested name of the topic. */
    Name?: string;
    /** Community of the topic. Not documented; can be missing or empty. */
    GroupId?: string;
    /** Requested id of the topic. Not documented. */
    TopicId?: TopicId;
    /**
     * Time at which the topic was requested, in milliseconds since 1970-01-01T00:00:00Z. It is an
     * integer or a string of digits. Not documented for this command.
     */
    EventTime?: GroupEventTime;
};
export type GroupBeforeCreateTopicReply = Acknowledgement | GroupRefuseReply;
/**
 * A topic was created.
 *
 * Request of `Group.CallbackAfterCreateTopic`.
 */
export type GroupAfterCreateTopicRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackAfterCreateTopic";
    /** Community that the topic belongs to. */
    GroupId: GroupId;
    /** Topic that was created. */
    TopicId?: TopicId;
    /** User who created the topic. */
    Operator_Account?: Account;
    /** User who owns the community, not the topic. Can be empty if the community has no owner. */
    Owner_Account?: string;
    /** Type of the group. Always `Community`. */
    Type?: GroupType;
    /** Name of the topic. */
    Name?: string;
    /** Custom fields of the topic. Sent only if the app has enabled them. */
    UserDefinedDataList?: UserDefinedData[];
    /**
     * Time at which the topic was created, in milliseconds since 1970-01-01T00:00:00Z. It is an
     * integer or a string of digits. Not documented for this command.
     */
    EventTime?: GroupEventTime;
};
/**
 * Topics were deleted.
 *
 * Request of `Group.CallbackAfterTopicDestroyed`.
 */
export type GroupAfterTopicDestroyedRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackAfterTopicDestroyed";
    /** Community of the topics. */
    GroupId: GroupId;
    /** Type of the group. Always `Community`. */
    Type?: GroupType;
    /** Topics that were deleted, as plain strings. */
    TopicIdList: TopicId[];
    /** User who deleted the topics. Not documented; can be missing or empty. */
    Operator_Account?: string;
    /**
     * Time at which the topics were deleted, in milliseconds since 1970-01-01T00:00:00Z. It is an
     * integer or a string of digits. Not documented for this command.
     */
    EventTime?: GroupEventTime;
};
/**
 * The profile of a topic has changed.
 *
 * Request of `Group.CallbackAfterTopicInfoChanged`.
 */
export type GroupAfterTopicInfoChangedRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackAfterTopicInfoChanged";
    /** Community that the topic belongs to. */
    GroupId: GroupId;
    /** Topic whose profile changed. Not documented. */
    TopicId?: TopicId;
    /** Type of the group. Always `Community`. */
    Type?: GroupType;
    /** User who changed the profile. */
    Operator_Account?: Account;
    /** New name. Probably missing if it did not change. */
    Name?: string;
    /** New introduction. Probably missing if it did not change. */
    Introduction?: string;
    /**
     * New notification, a text that members see when they enter. Probably missing if it did not
     * change.
     */
    Notification?: string;
    /** New URL of the topic's picture. Probably missing if it did not change. */
    FaceUrl?: string;
    /** New custom fields of the topic. Not documented. */
    UserDefinedDataList?: UserDefinedData[];
    /**
     * Time at which the profile was changed, in milliseconds since 1970-01-01T00:00:00Z. It is an
     * integer or a string of digits. Not documented for this command.
     */
    EventTime?: GroupEventTime;
};
/**
 * A member's role or name card has changed.
 *
 * Request of `Group.CallbackAfterMemberFieldChanged`.
 */
export type GroupAfterMemberFieldChangedRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackAfterMemberFieldChanged";
    /** Group in which the member has the role and the name card. */
    GroupId: GroupId;
    /**
     * Type of the group:
     *
     * - `Public`: a public group.
     * - `Work`, formerly `Private`: a group of friends or colleagues.
     * - `Meeting`, formerly `ChatRoom`: a temporary group that anyone can join.
     * - `AVChatRoom`: a live group without a limit of members.
     * - `BChatRoom`: a former broadcast room for all users who are online.
     * - `Community`: a community, which can have topics.
     * - `Live`: a room of the live-room product.
     *
     * The former names are still sent and mean the same. Other values are possible.
     */
    Type?: GroupType;
    /** User who made the change: the member or, for instance, an administrator. */
    Operator_Account?: Account;
    /**
     * User whose role or name card changed, under the name in the documentation for mainland China
     * and in an SDK.
     */
    Modified_Account?: Account;
    /**
     * The same user, under the name in the English documentation. It is not known which of the two
     * names is sent.
     */
    Member_Account?: Account;
    /**
     * New role: `Admin` for an administrator, `Member` for a regular member. Missing if it did not
     * change. Other values are possible.
     */
    Role?: string;
    /** New name of the member in this group, usually up to 50 bytes. Missing if it did not change. */
    NameCard?: string;
    /**
     * Time of the change, in milliseconds since 1970-01-01T00:00:00Z. It is an integer or a string
     * of digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
/** A group attribute. The names of its two fields are lowercase, unlike those of custom fields. */
export type GroupAttribute = {
    /** Name of the attribute, usually up to 32 bytes. */
    key?: string;
    /**
     * Value of the attribute, usually up to 4000 bytes. Can be missing or empty if the attribute was
     * removed.
     */
    value?: string;
};
/**
 * Attributes of a group have changed.
 *
 * Request of `Group.CallbackAfterGroupAttrChanged`.
 */
export type GroupAfterGroupAttrChangedRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackAfterGroupAttrChanged";
    /** Group whose attributes changed. */
    GroupId: GroupId;
    /**
     * Type of the group:
     *
     * - `Public`: a public group.
     * - `Work`, formerly `Private`: a group of friends or colleagues.
     * - `Meeting`, formerly `ChatRoom`: a temporary group that anyone can join.
     * - `AVChatRoom`: a live group without a limit of members.
     * - `BChatRoom`: a former broadcast room for all users who are online.
     * - `Community`: a community, which can have topics.
     * - `Live`: a room of the live-room product.
     *
     * The former names are still sent and mean the same. Other values are possible.
     */
    Type?: GroupType;
    /** User who changed the attributes. */
    Operator_Account?: Account;
    /**
     * What was done: `set` replaced all attributes, `modify` wrote some, `delete` removed some,
     * `clear` removed all. Other values are possible.
     */
    OptionType?: string;
    /** Attributes that are affected. What it contains after `delete` and `clear` is not documented. */
    GroupAttr?: GroupAttribute[];
    /**
     * Time at which the attributes were changed, in milliseconds since 1970-01-01T00:00:00Z. It is
     * an integer or a string of digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
/** A member who has read a group message. */
export type MessageReader = {
    /** Member who has read the message. */
    Member_Account: Account;
};
/** The read receipts of one group message. */
export type GroupMessageReceipt = {
    /** Sequence number of the message in its group. */
    MsgSeq: MessageSequence;
    /** Number of members who have read the message. */
    ReadNum?: number;
    /** Number of members who have not read it. */
    UnreadNum?: number;
    /** Members who have read the message. Can be empty or missing for a message that was just sent. */
    ReadReceiptMembers?: MessageReader[];
};
/**
 * Read receipts of group messages were requested or given.
 *
 * Request of `Group.CallbackAfterReadReceipt`.
 */
export type GroupAfterReadReceiptRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackAfterReadReceipt";
    /** Group of the messages. */
    GroupId: GroupId;
    /**
     * Type of the group:
     *
     * - `Public`: a public group.
     * - `Work`, formerly `Private`: a group of friends or colleagues.
     * - `Meeting`, formerly `ChatRoom`: a temporary group that anyone can join.
     * - `AVChatRoom`: a live group without a limit of members.
     * - `BChatRoom`: a former broadcast room for all users who are online.
     * - `Community`: a community, which can have topics.
     * - `Live`: a room of the live-room product.
     *
     * The former names are still sent and mean the same. Other values are possible.
     */
    Type?: GroupType;
    /** Receipts, one for each message. */
    GroupMsgReceiptList: GroupMessageReceipt[];
    /**
     * Time at which the receipts were requested or given, in milliseconds since
     * 1970-01-01T00:00:00Z. It is an integer or a string of digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
/**
 * A group has a new owner.
 *
 * Request of `Group.CallbackAfterChangeGroupOwner`.
 */
export type GroupAfterChangeGroupOwnerRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackAfterChangeGroupOwner";
    /** Group that has a new owner. */
    GroupId: GroupId;
    /**
     * Type of the group:
     *
     * - `Public`: a public group.
     * - `Work`, formerly `Private`: a group of friends or colleagues.
     * - `Meeting`, formerly `ChatRoom`: a temporary group that anyone can join.
     * - `AVChatRoom`: a live group without a limit of members.
     * - `BChatRoom`: a former broadcast room for all users who are online.
     * - `Community`: a community, which can have topics.
     * - `Live`: a room of the live-room product.
     *
     * The former names are still sent and mean the same. Other values are possible.
     */
    Type?: GroupType;
    /** User who transferred the group. */
    Operator_Account?: Account;
    /** User who owned the group before. Can be empty if the group had no owner. */
    OldOwner_Account?: string;
    /** User who owns the group now. */
    NewOwner_Account: Account;
    /**
     * Time at which the group was transferred, in milliseconds since 1970-01-01T00:00:00Z. It is an
     * integer or a string of digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
/**
 * The app has almost reached its daily limit of new groups.
 *
 * Request of `Group.CallbackOnDailyGroupQuotaAlarm`.
 */
export type GroupOnDailyGroupQuotaAlarmRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackOnDailyGroupQuotaAlarm";
    /**
     * Format: int64
     *
     * Number of groups by which the app has grown today.
     */
    QuotaUsed?: number;
    /**
     * Format: int64
     *
     * Number of groups by which the app may grow per day.
     */
    Quota?: number;
    /**
     * Time of the alarm, in milliseconds since 1970-01-01T00:00:00Z. It is an integer or a string of
     * digits. Senders before 2023 omit it.
     */
    EventTime?: GroupEventTime;
};
/**
 * The extensions of a group message have changed.
 *
 * Request of `Group.CallbackAfterGroupMsgExtension`.
 */
export type GroupAfterGroupMsgExtensionRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackAfterGroupMsgExtension";
    /** Group of the message. */
    GroupId: GroupId;
    /** Sequence number of the message in its group. */
    MsgSeq: MessageSequence;
    /**
     * 1 if pairs were set, 2 if pairs were deleted, 3 if all pairs were cleared. Other values are
     * possible.
     */
    OperateType?: number;
    /** Pairs that were set or deleted, at most 20. Empty if all were cleared. */
    ExtensionList?: MessageExtension[];
    /**
     * Format: int64
     *
     * Version of all extensions of the message.
     */
    Seq?: number;
    /**
     * Time at which the pairs changed, in milliseconds since 1970-01-01T00:00:00Z. It is an integer
     * or a string of digits.
     */
    EventTime?: GroupEventTime;
};
/**
 * A group message was edited.
 *
 * Request of `Group.CallbackAfterModifyMsg`.
 */
export type GroupAfterModifyMsgRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Group.CallbackAfterModifyMsg";
    /** Group of the message. For a message in a topic, the community. */
    GroupId: GroupId;
    /** Topic of the message. Empty for a message outside topics. */
    TopicId?: TopicId;
    /** User who edited the message. */
    Operator_Account?: Account;
    /** Sequence number of the edited message. */
    MsgSeq: MessageSequence;
    /** Content of the message after the edit. Can be missing if only the custom data was edited. */
    MsgBody?: MessageBody;
    /**
     * Custom data of the app after the edit. Not documented for this command, although REST can edit
     * it.
     */
    CloudCustomData?: CloudCustomData;
    /**
     * Time at which the message was edited, in milliseconds since 1970-01-01T00:00:00Z. It is an
     * integer or a string of digits.
     */
    EventTime?: GroupEventTime;
};
/**
 * An administrator is about to create an official account.
 *
 * Request of `OfficialAccount.CallbackBeforeCreateOfficialAccount`.
 */
export type OfficialAccountBeforeCreateOfficialAccountRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "OfficialAccount.CallbackBeforeCreateOfficialAccount";
    /** User who requests the account. */
    Operator_Account?: Account;
    /** User who is to own the account. */
    Owner_Account: Account;
    /** Requested name of the account. */
    Name?: string;
    /** Time at which the account was requested, in milliseconds since 1970-01-01T00:00:00Z. */
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
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "OfficialAccount.CallbackAfterCreateOfficialAccount";
    /** Official account that was created. */
    Official_Account: OfficialAccountId;
    /** User who created the account. */
    Operator_Account?: Account;
    /** User who owns the account. */
    Owner_Account?: Account;
    /** Name that the account was given. */
    Name?: string;
    /** Time at which the account was created, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/**
 * Format: int64
 *
 * Time of the event, in seconds since 1970-01-01T00:00:00Z. Other commands use milliseconds.
 * @example 1745913022
 */
export type PushTime = number;
/**
 * Platform of the push: 0 unknown, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8
 * Honor. Other values are possible.
 * @example 4
 */
export type PushPlatform = number;
/**
 * Stage that the push has reached: 1 sent, 2 arrived, 3 clicked. Other values are possible.
 * @example 2
 */
export type PushStage = number;
/**
 * The result of the offline push of one message for one user. `MsgKey` identifies a one-to-one
 * message; `GroupID` and `MsgSeq` together identify a group message.
 */
export type OfflinePushEvent = {
    /** Name of the command. It is in each event, not at the top level of the body. */
    CallbackCommand?: string;
    /** 1 for a one-to-one message, 2 for a group message. Other values are possible. */
    EventType?: number;
    /**
     * Time at which the push reached this stage, in seconds since 1970-01-01T00:00:00Z. Other
     * commands use milliseconds.
     */
    EventTime?: PushTime;
    /** User who sent the message. */
    From_Account?: Account;
    /** User to whom the message was pushed. */
    To_Account: Account;
    /**
     * Platform of the push: 0 unknown, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8
     * Honor. Other values are possible.
     */
    PushPlatform?: PushPlatform;
    /** Stage that the push has reached: 1 sent, 2 arrived, 3 clicked. Other values are possible. */
    PushStage?: PushStage;
    /** Id of the message. Sent only if `EventType` is 1. */
    MsgKey?: MessageKey;
    /**
     * Group of the message. The name ends in a capital D, unlike `GroupId` in other commands. Sent
     * only if `EventType` is 2.
     */
    GroupID?: string;
    /** Sequence number of the message, an unsigned 32-bit integer. */
    MsgSeq?: MessageSequence;
    /**
     * Random number of the message, an unsigned 32-bit integer. The documentation says that it is
     * empty for group messages, but shows one there.
     */
    MsgRandom?: number | string;
    /** Time at which the message was sent, in seconds since 1970-01-01T00:00:00Z. */
    MsgTime?: MessageTime;
    /** Id of the push, which distinguishes the pushes of one message. Older senders omit it. */
    PushID?: string;
    /**
     * Format: int64
     *
     * 0 if this stage succeeded, otherwise an error code.
     */
    ErrCode?: number;
    /** Error message for `ErrCode`. Can be empty. */
    ErrInfo?: string;
};
/**
 * Messages were pushed to users who were offline.
 *
 * Request of `Push.OfflinePush`.
 */
export type PushOfflinePushRequest = {
    /** Results of pushes, 1 to 100. */
    Events: OfflinePushEvent[];
};
/** The result of a push task for one user. */
export type MemberPushEvent = {
    /** Name of the command. It is in each event, not at the top level of the body. */
    CallbackCommand?: string;
    /** 1 for an offline push, 2 for an online push. Other values are possible. */
    EventType?: number;
    /** Id of the push task. */
    TaskId?: string;
    /** Id that the app gave the task. Missing or empty if there is none. */
    DataId?: string;
    /** Time at which the task was started, in seconds since 1970-01-01T00:00:00Z. */
    TaskTime?: PushTime;
    /**
     * Time at which the push reached this stage, in seconds since 1970-01-01T00:00:00Z. Other
     * commands use milliseconds.
     */
    EventTime?: PushTime;
    /** User to whom the push was sent, or the registration id of a device that has no user. */
    To_Account: Account;
    /**
     * Platform of an offline push: 0 unknown, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7
     * vivo, 8 Honor. 0 for an online push. Other values are possible.
     */
    PushPlatform?: PushPlatform;
    /**
     * Kind of device to which an online push was sent, with the numbers of `PushPlatform`. 0 for an
     * offline push.
     */
    DeviceType?: PushPlatform;
    /** Stage that the push has reached: 1 sent, 2 arrived, 3 clicked. Other values are possible. */
    PushStage?: PushStage;
    /**
     * Format: int64
     *
     * 0 if this stage succeeded, otherwise an error code.
     */
    ErrCode?: number;
    /** Error message for `ErrCode`. Can be empty. */
    ErrInfo?: string;
};
/**
 * A push task has reached users.
 *
 * Request of `Push.AllMemberPush`.
 */
export type PushAllMemberPushRequest = {
    /** Results of pushes, 1 to 100. */
    Events: MemberPushEvent[];
};
/**
 * The profile of an official account has changed.
 *
 * Request of `OfficialAccount.CallbackAfterOfficialAccountInfoChanged`.
 */
export type OfficialAccountAfterOfficialAccountInfoChangedRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "OfficialAccount.CallbackAfterOfficialAccountInfoChanged";
    /** Official account whose profile changed. */
    Official_Account: OfficialAccountId;
    /** User who changed the profile. */
    Operator_Account?: Account;
    /** New introduction. Probably missing if it did not change. */
    Introduction?: string;
    /** New name. Probably missing if it did not change. */
    Name?: string;
    /** New URL of the account's picture. Probably missing if it did not change. */
    FaceUrl?: string;
    /**
     * New name of the organization that the account belongs to. Probably missing if it did not
     * change.
     */
    Organization?: string;
    /** Time at which the profile was changed, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/**
 * An official account was destroyed.
 *
 * Request of `OfficialAccount.CallbackAfterOfficialAccountDestroyed`.
 */
export type OfficialAccountAfterOfficialAccountDestroyedRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "OfficialAccount.CallbackAfterOfficialAccountDestroyed";
    /** Official account that was destroyed. */
    Official_Account: OfficialAccountId;
    /** User who owned the account. */
    Owner_Account?: Account;
    /** Name that the account had. */
    Name?: string;
    /** Time at which the account was destroyed, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/** A user who subscribes to an official account. */
export type NewSubscriber = {
    /** User who subscribes, or whom an administrator subscribes. */
    Subscriber_Account: Account;
};
/**
 * Users are about to subscribe to an official account.
 *
 * Request of `OfficialAccount.CallbackBeforeAddSubscriber`.
 */
export type OfficialAccountBeforeAddSubscriberRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "OfficialAccount.CallbackBeforeAddSubscriber";
    /** Official account to which the users subscribe. */
    Official_Account: OfficialAccountId;
    /** User who subscribes, or who makes the request over REST. */
    Operator_Account?: Account;
    /** Users who are to be subscribed. */
    SubscribeAccountList: NewSubscriber[];
    /** Time at which the subscription was requested, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/**
 * Refuses the subscription for all users. `ActionStatus` is `OK`, because a refusal is a decision
 * and not a failure.
 */
export type SubscribeRefuseReply = {
    /**
     * Always `OK`, because a refusal is a decision and not a failure.
     * @constant
     */
    ActionStatus: "OK";
    /**
     * Always 1, the only refusal that is documented for subscriptions. With another code the
     * subscription might succeed.
     * @constant
     */
    ErrorCode: 1;
    /** Reason for the refusal. Can be empty. Whether it reaches the caller is not documented. */
    ErrorInfo: string;
};
/**
 * Allows the subscription of all users except the listed ones. `ErrorCode` is 0; the meaning of the
 * list together with a refusal is not documented.
 */
export type SubscribeReply = {
    /**
     * Always `OK`: the callback was processed.
     * @constant
     */
    ActionStatus: "OK";
    /**
     * Always 0: users who are not listed are subscribed.
     * @constant
     */
    ErrorCode: 0;
    /** Text for the logs. Can be empty. */
    ErrorInfo: string;
    /**
     * Users who are not subscribed. They are plain user ids from `SubscribeAccountList` of the
     * request, not objects with a `Subscriber_Account`.
     */
    RefusedSubscribers_Account: Account[];
};
export type OfficialAccountBeforeAddSubscriberReply = Acknowledgement | SubscribeRefuseReply | SubscribeReply;
/**
 * Users have subscribed to an official account.
 *
 * Request of `OfficialAccount.CallbackAfterAddSubscriber`.
 */
export type OfficialAccountAfterAddSubscriberRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "OfficialAccount.CallbackAfterAddSubscriber";
    /** Official account to which the users subscribed. */
    Official_Account: OfficialAccountId;
    /** User who subscribed, or who made the request over REST. */
    Operator_Account?: Account;
    /** Users who subscribed. */
    SubscribeAccountList: NewSubscriber[];
    /** Time at which the users subscribed, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/**
 * An official account is full.
 *
 * Request of `OfficialAccount.CallbackAfterOfficialAccountFull`.
 */
export type OfficialAccountAfterOfficialAccountFullRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "OfficialAccount.CallbackAfterOfficialAccountFull";
    /** Official account that has no place left for subscribers. */
    Official_Account: OfficialAccountId;
    /** Time at which the last place was taken, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/** A user who is no longer subscribed to an official account. */
export type FormerSubscriber = {
    /** User who has unsubscribed, or whom an administrator has unsubscribed. */
    Subscriber_Account: Account;
};
/**
 * Users have unsubscribed from an official account.
 *
 * Request of `OfficialAccount.CallbackAfterDeleteSubscriber`.
 */
export type OfficialAccountAfterDeleteSubscriberRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "OfficialAccount.CallbackAfterDeleteSubscriber";
    /** Official account from which the users unsubscribed. */
    Official_Account: OfficialAccountId;
    /** User who unsubscribed, or who made the request over REST. */
    Operator_Account?: Account;
    /** Users who are no longer subscribed. */
    SubscribeAccountList: FormerSubscriber[];
    /** Time at which the users unsubscribed, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/**
 * An official account is about to send a message.
 *
 * Request of `OfficialAccount.CallbackBeforeSendMsg`.
 */
export type OfficialAccountBeforeSendMsgRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "OfficialAccount.CallbackBeforeSendMsg";
    /** Official account that sends the message. */
    Official_Account: OfficialAccountId;
    /** 1 if the message is only for subscribers who are online, otherwise 0. */
    OnlineOnlyFlag?: OnlineOnlyFlag;
    /**
     * Content of a message: one or more elements in the order in which they are shown. Types can be
     * mixed.
     */
    MsgBody: MessageBody;
    /**
     * Custom data that the app stores with the message, in a format of the app. Missing or empty if
     * there is none.
     */
    CloudCustomData?: CloudCustomData;
    /** Time at which the message was sent, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
export type OfficialAccountBeforeSendMsgReply = Acknowledgement | RefuseReply | DiscardReply | ModifyMessageReply;
/**
 * An official account has sent a message.
 *
 * Request of `OfficialAccount.CallbackAfterSendMsg`.
 */
export type OfficialAccountAfterSendMsgRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "OfficialAccount.CallbackAfterSendMsg";
    /** Official account that sent the message. */
    Official_Account: OfficialAccountId;
    /**
     * Id of the message in Tencent Chat, as REST calls take it. It consists of three integers joined by
     * `_`, not always in the same order, so compare it as a whole and do not parse it.
     */
    MsgKey?: MessageKey;
    /** Time at which the message was sent, in seconds since 1970-01-01T00:00:00Z. */
    MsgTime?: MessageTime;
    /** 1 if the message is only for subscribers who are online, otherwise 0. */
    OnlineOnlyFlag?: OnlineOnlyFlag;
    /**
     * Content of a message: one or more elements in the order in which they are shown. Types can be
     * mixed.
     */
    MsgBody: MessageBody;
    /**
     * Custom data that the app stores with the message, in a format of the app. Missing or empty if
     * there is none.
     */
    CloudCustomData?: CloudCustomData;
    /** Time at which the message was delivered, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/** A recalled message of an official account. */
export type RecalledOfficialMessage = {
    /**
     * Id of the message in Tencent Chat, as REST calls take it. It consists of three integers joined by
     * `_`, not always in the same order, so compare it as a whole and do not parse it.
     */
    MsgKey?: MessageKey;
};
/**
 * Messages of an official account were recalled.
 *
 * Request of `OfficialAccount.CallbackAfterMsgWithDraw`.
 */
export type OfficialAccountAfterMsgWithDrawRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "OfficialAccount.CallbackAfterMsgWithDraw";
    /** Official account whose messages were recalled. */
    Official_Account: OfficialAccountId;
    /** Messages that were recalled. */
    WithdrawMsgList: RecalledOfficialMessage[];
    /** Time at which the messages were recalled, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: EventTime;
};
/** A call that was started. */
export type CallInfo = {
    /**
     * Id of the call. All callbacks of the call repeat it.
     * @example c-71b0
     */
    CallId: string;
    /**
     * What the call transmits: `Audio` for sound, `Video` for sound and pictures. Other values are
     * possible. The samples of the documentation print this name.
     */
    CallMediaType?: string;
    /** The same as `CallMediaType`. The tables of the documentation print this name. */
    MediaType?: string;
    /** Chat group in which the call was started. Empty for a call between two users. */
    ChatGroupId?: string;
    /** TRTC room in which the call takes place. Can be empty. */
    RoomId?: string;
    /**
     * Type of `RoomId`: 1 if the room was created with a number, 2 if it was created with a string.
     * Other values are possible.
     */
    RoomIdType?: number;
};
/**
 * User id within the app. The tables of the documentation call it a string; some of its samples
 * print an integer, which can be larger than 2^53. imhook reads such a large integer as the string
 * of its digits.
 * @example alice
 * @example 144115229481234560
 */
export type AnyAccount = string | number;
/** A user whom a call concerns. */
export type CallParticipant = {
    /** User who called or is called. */
    User_Account?: AnyAccount;
    /**
     * `Calling` if the user is in the call, `Waiting` if the user has not answered yet. Other values
     * are possible.
     */
    Status?: string;
};
/**
 * Time of the event, in milliseconds since 1970-01-01T00:00:00Z. The documentation shows an integer;
 * its digits as a string are accepted as well.
 * @example 1774425600111
 */
export type AnyEventTime = number | string;
/**
 * A call was started.
 *
 * Request of `Call.CallbackAfterStartCall`.
 */
export type CallAfterStartCallRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Call.CallbackAfterStartCall";
    /** The call that was started. */
    CallInfo: CallInfo;
    /** Everybody whom the call concerns, in the call or not yet. */
    UserList?: CallParticipant[];
    /** When the call was started, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/** A call that has ended. */
export type CallRecord = {
    /**
     * Id of the call, the same as when it started.
     * @example c-71b0
     */
    CallId: string;
    /** User who called. */
    Caller_Account?: AnyAccount;
    /**
     * What the call transmitted: `Audio` for sound, `Video` for sound and pictures. Other values are
     * possible.
     */
    MediaType?: string;
    /** `SingleCall` between two users, `MultiCall` between more. Other values are possible. */
    CallType?: string;
    /**
     * Format: int64
     *
     * When the user called, in seconds since 1970-01-01T00:00:00Z.
     */
    StartTime?: number;
    /**
     * Format: int64
     *
     * When the call ended, in seconds since 1970-01-01T00:00:00Z.
     */
    EndTime?: number;
    /**
     * Format: int64
     *
     * When the call was answered, in seconds since 1970-01-01T00:00:00Z. 0 if it never was.
     */
    AcceptTime?: number;
    /**
     * How the call ended. Other values are possible, and one table of the documentation calls the
     * field an integer.
     *
     * - `NormalEnd`: it was answered, and somebody hung up.
     * - `Cancel`: the caller gave up before it was answered.
     * - `Reject`: it was declined.
     * - `NotAnswer`: nobody answered in time.
     * - `CallBusy`: the callee was in another call.
     * - `Interrupt`: the network was interrupted.
     * - `Offline`: the heartbeat of a participant was lost.
     */
    CallResult?: string | number;
    /** Users who were called. The sample of the documentation repeats the caller in the list. */
    CalleeList_Account?: AnyAccount[];
    /** TRTC room in which the call took place. */
    RoomId?: string;
    /**
     * Type of `RoomId`: 1 if the room was created with a number, 2 if it was created with a string.
     * Other values are possible.
     */
    RoomIdType?: number;
};
/**
 * A call has ended.
 *
 * Request of `Call.CallbackAfterEndCall`.
 */
export type CallAfterEndCallRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Call.CallbackAfterEndCall";
    /** The call that has ended. */
    CallRecord: CallRecord;
    /** When the call ended, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/** A participant whose state has changed. */
export type ChangedParticipant = {
    /** User who did it or, for invitations, to whom it was done. */
    User_Account?: AnyAccount;
    /**
     * What happened. The pages of the documentation spell some values differently, and other values
     * are possible.
     *
     * - `Accept` or `Answer`: the user answered the call.
     * - `Join`: the user joined a call of a group.
     * - `Reject`: the user declined.
     * - `NotAnswer`: the user did not answer in time.
     * - `Hangup`, `HangUp` or `Hang Up`: the user left the call.
     * - `Offline`: the heartbeat of the user was lost.
     * - `Invite` or `Invited`: the user was invited to the call.
     * - `Cancel_Invite` or `Canncel_Invite`: the invitation was withdrawn.
     */
    ActionType?: string;
};
/**
 * Participants of a call have changed their state.
 *
 * Request of `Call.CallbackAfterMemberChanged`.
 */
export type CallAfterMemberChangedRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Call.CallbackAfterMemberChanged";
    /**
     * Id of the call, the same as when it started.
     * @example c-71b0
     */
    CallId: string;
    /** Everybody whom the call concerns, after the change. */
    UserList?: CallParticipant[];
    /** The participants whose state has changed. */
    ChangedUserList?: ChangedParticipant[];
    /** When the participants changed their state, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/**
 * Kind of recording: 3 for cloud recording, 8 for recording a web page. Other values are possible.
 * @example 3
 */
export type RecordingEventGroup = number;
/**
 * What happened. Other values are possible.
 *
 * - 301: the recorder started.
 * - 302: the recorder left.
 * - 303: the upload of files began.
 * - 304: the first M3U8 file was uploaded.
 * - 305: files were uploaded.
 * - 306: the task moved to another machine.
 * - 307: an M3U8 file was made.
 * - 309: a picture could not be loaded.
 * - 310: an MP4 file was made.
 * - 311: the media were stored.
 * - 312: the task of video on demand ended.
 * - 801: the recording of a page started.
 * - 802: it ended.
 * - 803: its state changed.
 * - 804: it reached a limit.
 * @example 301
 */
export type RecordingEventType = number;
/**
 * When the recording product sent the event, in milliseconds since 1970-01-01T00:00:00Z.
 * @example 1774425608091
 */
export type RecordingSentTime = number | string;
/** Which recording an event is about, and what happened to it. */
export type RecordingEventInfo = {
    /** Room that is recorded, a string or a number as the room was created with. */
    RoomId?: string | number;
    /**
     * Time of the event, in seconds since 1970-01-01T00:00:00Z. Some samples quote it. `EventMsTs`
     * is more exact.
     */
    EventTs?: number | string;
    /** Time of the event, in milliseconds since 1970-01-01T00:00:00Z. */
    EventMsTs?: number | string;
    /** Robot that records. It joins the room as a user of its own. */
    UserId?: string;
    /** Id of the recording task. All events of the task repeat it. */
    TaskId?: string;
    /**
     * Details, by type of event. Other fields are possible, and missing ones too.
     *
     * - `Status`: 0 for success (301, 303, 306, 310 to 312, 801 to 804).
     * - `LeaveCode`: why the recorder left (302, 305).
     * - `FileList`: a file (304) or a list of files (310).
     * - `FileName`, `UserId`, `TrackType`, `BeginTimeStamp`: the file, its user and its track (307).
     * - `FileMessage`: a list of what is known about each file (310).
     * - `Url`: the picture (309).
     * - `TencentVod`: ids, address and times of the media (311).
     * - `Errmsg`: the reason if `Status` is not 0 (311).
     * - `EventMessage`: a text (801 to 804).
     */
    Payload?: Record<string, never>;
};
/** What happened to the recording of a call, as the recording product reports it. */
export type CallRecordingEvent = {
    /** Kind of recording: 3 for cloud recording, 8 for recording a web page. Other values are possible. */
    EventGroupId?: RecordingEventGroup;
    /**
     * What happened. Other values are possible.
     *
     * - 301: the recorder started.
     * - 302: the recorder left.
     * - 303: the upload of files began.
     * - 304: the first M3U8 file was uploaded.
     * - 305: files were uploaded.
     * - 306: the task moved to another machine.
     * - 307: an M3U8 file was made.
     * - 309: a picture could not be loaded.
     * - 310: an MP4 file was made.
     * - 311: the media were stored.
     * - 312: the task of video on demand ended.
     * - 801: the recording of a page started.
     * - 802: it ended.
     * - 803: its state changed.
     * - 804: it reached a limit.
     */
    EventType?: RecordingEventType;
    /** When the recording product sent the event, in milliseconds since 1970-01-01T00:00:00Z. */
    CallbackTs?: RecordingSentTime;
    /** Which recording an event is about, and what happened to it. */
    EventInfo?: RecordingEventInfo;
    /** Product that the recording belongs to; 2 in the sample. The documentation does not explain it. */
    KitType?: number;
};
/**
 * The cloud recording of a call has changed its state.
 *
 * Request of `Call.CallbackAfterRecordChanged`.
 */
export type CallAfterRecordChangedRequest = {
    /**
     * Name of the command: `Call.CallbackAfterRecordChanged` or, as one sample of the documentation
     * prints it, `Call.CallbackAfterCloudRecordingChanged`.
     */
    CallbackCommand?: string;
    /**
     * Id of the recorded call, the same as when it started.
     * @example c-71b0
     */
    CallId: string;
    /** What happened to the recording, as the recording product reports it. */
    Callback?: CallRecordingEvent;
    /** When Tencent Chat passed the event on, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/** A live room. Which fields occur differs by command. */
export type LiveRoomInfo = {
    /**
     * Id of the room within the app.
     * @example live-1
     */
    RoomId?: string;
    /** Title that viewers see. */
    RoomName?: string;
    /**
     * `Live` in the samples of the documentation. Its tables say that it is a meeting. Other values
     * are possible.
     */
    RoomType?: string;
    /** User who owns the room. */
    Owner_Account?: AnyAccount;
    /** How many members the room can have. */
    MaxMemberCount?: number;
    /** Whether nobody may write messages. */
    IsMessageDisabled?: boolean;
    /** Data of the app. Can be empty. */
    CustomInfo?: string;
    /** Whether the room has seats, from which members are seen and heard. */
    IsSeatEnabled?: boolean;
    /**
     * How members get a seat. Other values are possible.
     *
     * - `FreeToTake`: they take one.
     * - `ApplyToTake`: they ask for one.
     * - `None`: no mode is set.
     */
    TakeSeatMode?: string;
    /** How many seats the room has. */
    MaxSeatCount?: number;
    /**
     * Format: int64
     *
     * When the room was created, in seconds since 1970-01-01T00:00:00Z.
     */
    CreateTime?: number;
    /** Whether everybody finds the room in lists. */
    IsPublicVisible?: boolean;
    /** Address of the cover picture. Can be empty. */
    CoverURL?: string;
    /** Address of the background picture. Can be empty. */
    BackgroundURL?: string;
    /** Numbers of the app's categories that the room belongs to. */
    Category?: number[];
    /** Mark whose meaning the app defines. */
    ActivityStatus?: number;
    /** How often users have entered so far. */
    ViewCount?: number;
    /** Whether the room is mixed into one stream for a large number of viewers. */
    IsUnlimitedRoomEnabled?: boolean;
    /**
     * Time of the event, in milliseconds since 1970-01-01T00:00:00Z. One sample of
     * `Live.CallbackAfterCreateRoom` has it here and not beside the room.
     */
    EventTime?: AnyEventTime;
};
/**
 * A live room was created.
 *
 * Request of `Live.CallbackAfterCreateRoom`.
 */
export type LiveAfterCreateRoomRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Live.CallbackAfterCreateRoom";
    /** User who created the room. */
    Operator_Account?: AnyAccount;
    /** The new room. */
    RoomInfo: LiveRoomInfo;
    /**
     * Time of the event, in milliseconds since 1970-01-01T00:00:00Z. Missing in one sample of the
     * documentation, and inside `RoomInfo` in another.
     */
    EventTime?: AnyEventTime;
};
/** What happened in a live room while it existed. Missing in a recorded request of 2025. */
export type LiveStatistic = {
    /** How often users entered. Who entered twice counts twice. */
    TotalViewers?: number;
    /** How many gifts were sent. */
    TotalGiftsSent?: number;
    /** What the gifts cost together, in coins. */
    TotalGiftCoins?: number;
    /** How many users sent gifts. */
    TotalUniqueGiftSenders?: number;
    /** How many likes the room got. */
    TotalLikesReceived?: number;
};
/**
 * A live room was dissolved.
 *
 * Request of `Live.CallbackAfterDestroyRoom`.
 */
export type LiveAfterDestroyRoomRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Live.CallbackAfterDestroyRoom";
    /** User who dissolved the room, or `@TIM#SYSTEM` if the system did. */
    Operator_Account?: AnyAccount;
    /**
     * Room that was dissolved.
     * @example live-1
     */
    RoomId: string;
    /**
     * Who dissolved the room: `DestroyByUser`, or `DestroyBySystem` because nobody was left. Other
     * values are possible.
     */
    EventType?: string;
    /** When the room was dissolved, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
    /** The room as it was in the end. It need not repeat `RoomId`, and older pages do not have it. */
    RoomInfo?: LiveRoomInfo;
    /** What happened in a live room while it existed. Missing in a recorded request of 2025. */
    Statistic?: LiveStatistic;
};
/**
 * The data of a live room has changed.
 *
 * Request of `Live.CallbackAfterUpdateRoomInfo`.
 */
export type LiveAfterUpdateRoomInfoRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Live.CallbackAfterUpdateRoomInfo";
    /** User who changed the data. */
    Operator_Account?: AnyAccount;
    /**
     * Id and new data of the room. Whether fields that have not changed are present is not
     * documented.
     */
    RoomInfo: LiveRoomInfo;
    /** When the data was changed, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/** A value that an app keeps with a live room. */
export type RoomMetadata = {
    /** Name under which the value is kept. */
    Key?: string;
    /** The new value, in a format of the app. */
    Value?: string;
};
/**
 * Metadata of a live room was set.
 *
 * Request of `Live.CallbackAfterSetMetadata`.
 */
export type LiveAfterSetMetadataRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Live.CallbackAfterSetMetadata";
    /** User who set the metadata. */
    Operator_Account?: AnyAccount;
    /**
     * Room whose metadata was set.
     * @example live-1
     */
    RoomId?: string;
    /** The values that were set. */
    Metadata?: RoomMetadata[];
    /** When the metadata was set, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/**
 * Metadata of a live room was removed.
 *
 * Request of `Live.CallbackAfterDelMetadata`.
 */
export type LiveAfterDelMetadataRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Live.CallbackAfterDelMetadata";
    /** User who removed the metadata. */
    Operator_Account?: AnyAccount;
    /**
     * Room whose metadata was removed.
     * @example live-1
     */
    RoomId?: string;
    /** Names of the values that were removed. */
    Keys?: string[];
    /** When the metadata was removed, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/**
 * The app has almost reached its limit of live rooms.
 *
 * Request of `Live.CallbackAfterCreateRoomReachingThreshold`.
 */
export type LiveAfterCreateRoomReachingThresholdRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Live.CallbackAfterCreateRoomReachingThreshold";
    /** User who created the latest room. */
    Operator_Account?: AnyAccount;
    /**
     * How many rooms the app has. An integer in the sample of the documentation; its table says
     * otherwise.
     */
    CurRoomCount?: number | string;
    /**
     * How many rooms the app can have. An integer in the sample of the documentation; its table says
     * otherwise.
     */
    MaxRoomCount?: number | string;
    /** When the latest room was created, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/** A member of a live room. */
export type LiveRoomMember = {
    /** User who came to the room or left it. */
    Member_Account?: AnyAccount;
};
/**
 * Members have come to a live room or left it.
 *
 * Request of `Live.CallbackAfterMemberStateChanged`.
 */
export type LiveAfterMemberStateChangedRequest = {
    /**
     * Name of the command: `Live.CallbackAfterMemberStateChanged` or, as one table of the
     * documentation prints it, `Live.CallbackMemberStateChanged`.
     */
    CallbackCommand?: string;
    /**
     * Room that the members have come to or left.
     * @example live-1
     */
    RoomId?: string;
    /**
     * `Online` if the members are in the room now, `Offline` if they are not. Other values are
     * possible.
     */
    EventType?: string;
    /**
     * Why. Other values are possible.
     *
     * - `Enter` and `Leave`: they entered or left.
     * - `HeartbeatInterrupt` and `HeartbeatRecover`: their heartbeat was lost or came back.
     */
    EventCause?: string;
    /** The members whose state has changed. */
    MemberList?: LiveRoomMember[];
    /** When the members came or left, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/**
 * A live room has another owner.
 *
 * Request of `Live.CallbackAfterChangeOwner`.
 */
export type LiveAfterChangeOwnerRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Live.CallbackAfterChangeOwner";
    /**
     * Room that has another owner.
     * @example live-1
     */
    RoomId: string;
    /** User who handed the room over. One table of the documentation lacks it. */
    Operator_Account?: AnyAccount;
    /** User who owns the room now. */
    CurrentOwner_Account?: AnyAccount;
    /** User who owned the room before. */
    OriginalOwner_Account?: AnyAccount;
    /** When the room was handed over, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/**
 * A live room has other administrators.
 *
 * Request of `Live.CallbackAfterModifyAdmin`.
 */
export type LiveAfterModifyAdminRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Live.CallbackAfterModifyAdmin";
    /**
     * Room whose administrators have changed.
     * @example live-1
     */
    RoomId?: string;
    /** User who appointed or dismissed them. */
    Operator_Account?: AnyAccount;
    /** Users who have become administrators, or are administrators no longer. */
    Admin_Account?: AnyAccount[];
    /**
     * `add` for new administrators, `delete` for former ones. Other values are possible. The name
     * begins with a lowercase o.
     */
    opType?: string;
    /** When the administrators were changed, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/** A gift. Nothing in it identifies the act of sending it. */
export type Gift = {
    /** User who gives. */
    From_Account?: AnyAccount;
    /** Users who receive the gift. */
    To_Account?: AnyAccount[];
    /**
     * Format: int64
     *
     * When the user gave it, in seconds since 1970-01-01T00:00:00Z.
     */
    Time?: number;
    /** Kind of gift, by the id that the app gave it. */
    GiftId?: string;
    /** How many pieces the user gives. */
    Count?: number;
    /** Price of one piece, in coins. */
    Coins?: number;
};
/**
 * A user is about to send a gift in a live room.
 *
 * Request of `Live.CallbackBeforeSendGift`.
 */
export type LiveBeforeSendGiftRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Live.CallbackBeforeSendGift";
    /** User whose client asks. */
    Operator_Account?: AnyAccount;
    /**
     * Room in which the gift is sent.
     * @example live-1
     */
    RoomId: string;
    /** A gift. Nothing in it identifies the act of sending it. */
    GiftWater: Gift;
};
/** Refuses the gift. `ActionStatus` is `OK`, because a refusal is a decision and not a failure. */
export type GiftRefuseReply = {
    /**
     * Always `OK`: the callback was processed.
     * @constant
     */
    ActionStatus: "OK";
    /**
     * With 102100 to 102200, the code reaches the client. With 1, the gift is refused without a code
     * of the app. Any other code except 0 refuses as well; what the client gets then is not
     * documented.
     */
    ErrorCode: number | 1;
    /** Reason for the refusal. Can be empty. */
    ErrorInfo: string;
};
export type LiveBeforeSendGiftReply = Acknowledgement | GiftRefuseReply;
/**
 * Id of the battle. All callbacks of the battle repeat it. It resembles base64.
 * @example b+71/x=
 */
export type BattleId = string;
/**
 * Format: int64
 *
 * How long the battle takes, in milliseconds.
 * @example 60000
 */
export type BattleDuration = number;
/**
 * A battle between live rooms was called for.
 *
 * Request of `Live.CallbackAfterCreateBattle`.
 */
export type LiveAfterCreateBattleRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Live.CallbackAfterCreateBattle";
    /** User who called for the battle. */
    Operator_Account?: AnyAccount;
    /** Id of the battle. All callbacks of the battle repeat it. It resembles base64. */
    BattleId?: BattleId;
    /** Room that challenges the others. */
    FromRoomId?: string;
    /** Rooms that are challenged. */
    ToRoomIdList?: string[];
    /**
     * Format: int64
     *
     * How long the challenged rooms may take to accept, in milliseconds.
     */
    Timeout?: number;
    /** How long the battle takes, in milliseconds. */
    Duration?: BattleDuration;
    /** Whether the challenged rooms have to accept. If not, the battle starts at once. */
    NeedResponse?: boolean;
    /** Data of the app. Can be empty. */
    ExtensionInfo?: string;
    /** When the battle was called for, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/** A room that takes part in a battle. */
export type BattleRoom = {
    /**
     * Room that takes part.
     * @example live-1
     */
    RoomId?: string;
    /** User who owns the room. */
    Owner_Account?: AnyAccount;
    /**
     * Format: int64
     *
     * Points of the room. Only when the battle has ended.
     */
    Score?: number;
};
/**
 * A battle between live rooms has started.
 *
 * Request of `Live.CallbackAfterStartBattle`.
 */
export type LiveAfterStartBattleRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Live.CallbackAfterStartBattle";
    /** Id of the battle. All callbacks of the battle repeat it. It resembles base64. */
    BattleId?: BattleId;
    /** How long the battle takes, in milliseconds. */
    Duration?: BattleDuration;
    /**
     * Format: int64
     *
     * When the battle was called for, in seconds since 1970-01-01T00:00:00Z.
     */
    CreateTime?: number;
    /**
     * Format: int64
     *
     * When the battle started, in seconds since 1970-01-01T00:00:00Z.
     */
    StartTime?: number;
    /**
     * Room that challenged the others. An object in the sample of the documentation; its table says
     * that it is a string.
     */
    FromRoomInfo?: BattleRoom;
    /** The other rooms. */
    ToRoomList?: BattleRoom[];
    /** When the battle started, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/**
 * A battle between live rooms has ended.
 *
 * Request of `Live.CallbackAfterEndBattle`.
 */
export type LiveAfterEndBattleRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Live.CallbackAfterEndBattle";
    /** Id of the battle. All callbacks of the battle repeat it. It resembles base64. */
    BattleId?: BattleId;
    /** How long the battle takes, in milliseconds. */
    Duration?: BattleDuration;
    /**
     * Format: int64
     *
     * When the battle was called for, in seconds since 1970-01-01T00:00:00Z.
     */
    CreateTime?: number;
    /**
     * Format: int64
     *
     * When the battle started, in seconds since 1970-01-01T00:00:00Z.
     */
    StartTime?: number;
    /**
     * Format: int64
     *
     * When the battle ended, in seconds since 1970-01-01T00:00:00Z.
     */
    EndTime?: number;
    /**
     * Why the battle ended: 0 because its time was up, 1 because all owners had left, 2 because
     * nobody accepted and it never started. Other values are possible.
     */
    OpType?: number;
    /** Room that challenged the others, with its points. */
    FromRoomInfo?: BattleRoom;
    /** The other rooms, with their points. */
    ToRoomList?: BattleRoom[];
    /** When the battle ended, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/** A seat of a room, from which a member is seen and heard. */
export type Seat = {
    /** Position of the seat. */
    Index?: number;
    /**
     * User who has the seat. If it is free, the field is missing in live rooms and empty in meeting
     * rooms.
     */
    Member_Account?: AnyAccount;
    /** Whether the seat is locked, so that nobody can take it. */
    IsTakenDisabled?: boolean;
    /** Whether the member cannot be seen. */
    IsVideoDisabled?: boolean;
    /** Whether the member cannot be heard. */
    IsAudioDisabled?: boolean;
};
/**
 * The seats of a live or meeting room have changed.
 *
 * Request of `Mic.CallbackAfterSeatInfoChanged`.
 */
export type MicAfterSeatInfoChangedRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Mic.CallbackAfterSeatInfoChanged";
    /**
     * Live or meeting room whose seats have changed.
     * @example live-1
     */
    RoomId: string;
    /** User who changed the seats. Only for meeting rooms. */
    Operator_Account?: AnyAccount;
    /** The seats of the room. */
    SeatList?: Seat[];
    /** When the seats were changed, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/**
 * Name of the command. `Live.CallbackAfterCloudRecordingChanged` and
 * `Follow.CallbackAfterCloudRecordingChanged` are two names of one event; the query and the body can
 * carry different ones.
 */
export type RecordingCommand = string;
/**
 * The recording of a live stream has changed its state.
 *
 * Request of `Live.CallbackAfterCloudRecordingChanged`.
 */
export type LiveAfterCloudRecordingChangedRequest = {
    /**
     * Name of the command. `Live.CallbackAfterCloudRecordingChanged` and
     * `Follow.CallbackAfterCloudRecordingChanged` are two names of one event; the query and the body can
     * carry different ones.
     */
    CallbackCommand?: RecordingCommand;
    /** Kind of recording: 3 for cloud recording, 8 for recording a web page. Other values are possible. */
    EventGroupId?: RecordingEventGroup;
    /**
     * What happened. Other values are possible.
     *
     * - 301: the recorder started.
     * - 302: the recorder left.
     * - 303: the upload of files began.
     * - 304: the first M3U8 file was uploaded.
     * - 305: files were uploaded.
     * - 306: the task moved to another machine.
     * - 307: an M3U8 file was made.
     * - 309: a picture could not be loaded.
     * - 310: an MP4 file was made.
     * - 311: the media were stored.
     * - 312: the task of video on demand ended.
     * - 801: the recording of a page started.
     * - 802: it ended.
     * - 803: its state changed.
     * - 804: it reached a limit.
     */
    EventType: RecordingEventType;
    /** When the recording product sent the event, in milliseconds since 1970-01-01T00:00:00Z. */
    CallbackTs?: RecordingSentTime;
    /** Which recording an event is about, and what happened to it. */
    EventInfo: RecordingEventInfo;
};
/**
 * The recording of a live stream has changed its state.
 *
 * Request of `Follow.CallbackAfterCloudRecordingChanged`.
 */
export type FollowAfterCloudRecordingChangedRequest = {
    /**
     * Name of the command. `Live.CallbackAfterCloudRecordingChanged` and
     * `Follow.CallbackAfterCloudRecordingChanged` are two names of one event; the query and the body can
     * carry different ones.
     */
    CallbackCommand?: RecordingCommand;
    /** Kind of recording: 3 for cloud recording, 8 for recording a web page. Other values are possible. */
    EventGroupId?: RecordingEventGroup;
    /**
     * What happened. Other values are possible.
     *
     * - 301: the recorder started.
     * - 302: the recorder left.
     * - 303: the upload of files began.
     * - 304: the first M3U8 file was uploaded.
     * - 305: files were uploaded.
     * - 306: the task moved to another machine.
     * - 307: an M3U8 file was made.
     * - 309: a picture could not be loaded.
     * - 310: an MP4 file was made.
     * - 311: the media were stored.
     * - 312: the task of video on demand ended.
     * - 801: the recording of a page started.
     * - 802: it ended.
     * - 803: its state changed.
     * - 804: it reached a limit.
     */
    EventType: RecordingEventType;
    /** When the recording product sent the event, in milliseconds since 1970-01-01T00:00:00Z. */
    CallbackTs?: RecordingSentTime;
    /** Which recording an event is about, and what happened to it. */
    EventInfo: RecordingEventInfo;
};
/**
 * A boolean. One sample of the documentation writes one as a string, `"true"` or `"false"`.
 * @example false
 * @example false
 */
export type MeetingFlag = boolean | string;
/** A meeting room. Which fields occur differs by command. */
export type MeetingRoomInfo = {
    /**
     * Id of the room within the app.
     * @example m-1
     */
    RoomId?: string;
    /** Title that participants see. */
    RoomName?: string;
    /** `Meeting` for a meeting room. Other values are possible. */
    RoomType?: string;
    /** User who owns the room. */
    Owner_Account?: AnyAccount;
    /** How many members the room can have. */
    MaxMemberCount?: number;
    /** How many seats the room has. */
    MaxSeatCount?: number;
    /** Whether nobody may show video. */
    IsVideoDisabled?: MeetingFlag;
    /** Whether nobody may speak. */
    IsAudioDisabled?: MeetingFlag;
    /** Whether nobody may write messages. */
    IsMessageDisabled?: MeetingFlag;
    /** Whether nobody may share a screen. */
    IsScreenSharingDisabled?: MeetingFlag;
    /** Whether the meeting may not be recorded. One sample of the documentation quotes it. */
    IsCloudRecordingDisabled?: MeetingFlag;
    /** Data of the app. Can be empty. */
    CustomInfo?: string;
    /**
     * Format: int64
     *
     * When a planned meeting begins, in seconds since 1970-01-01T00:00:00Z.
     */
    ScheduleStartTime?: number;
    /**
     * Format: int64
     *
     * When a planned meeting ends, in seconds since 1970-01-01T00:00:00Z.
     */
    ScheduleEndTime?: number;
    /**
     * `NotStarted` before a planned meeting, `Running` during a meeting, `None` if there is no
     * status. Other values are possible.
     */
    RoomStatus?: string;
    /** Whether the room has seats, from which members are seen and heard. */
    IsSeatEnabled?: MeetingFlag;
    /**
     * How members get a seat: `FreeToTake` if they take one, `ApplyToTake` if they ask for one,
     * `None` if no mode is set. Other values are possible.
     */
    TakeSeatMode?: string;
    /**
     * Format: int64
     *
     * When the room was created, in seconds since 1970-01-01T00:00:00Z.
     */
    CreateTime?: number;
};
/**
 * A meeting room was created.
 *
 * Request of `Room.CallbackAfterCreateRoom`.
 */
export type RoomAfterCreateRoomRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Room.CallbackAfterCreateRoom";
    /** User who created the room. */
    Operator_Account?: AnyAccount;
    /** The new room. */
    RoomInfo?: MeetingRoomInfo;
    /** Users who are invited to a planned meeting. Only the sample of the documentation has it. */
    ScheduleInviteeList_Account?: AnyAccount[];
    /** When the room was created, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/**
 * A meeting room was dissolved.
 *
 * Request of `Room.CallbackAfterDestroyRoom`.
 */
export type RoomAfterDestroyRoomRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Room.CallbackAfterDestroyRoom";
    /** User who dissolved the room. */
    Operator_Account?: AnyAccount;
    /**
     * Room that was dissolved.
     * @example m-1
     */
    RoomId?: string;
    /** When the room was dissolved, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/**
 * The data of a meeting room has changed.
 *
 * Request of `Room.CallbackAfterUpdateRoomInfo`.
 */
export type RoomAfterUpdateRoomInfoRequest = {
    /**
     * Name of the command: `Room.CallbackAfterUpdateRoomInfo` or, as one list of the documentation
     * prints it, `Room.CallbackUpdateRoomInfo`.
     */
    CallbackCommand?: string;
    /** User who changed the data. */
    Operator_Account?: AnyAccount;
    /**
     * Id and new data of the room. Whether fields that have not changed are present is not
     * documented.
     */
    RoomInfo?: MeetingRoomInfo;
    /** When the data was changed, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/**
 * Users have entered a meeting room.
 *
 * Request of `Room.CallbackAfterMemberEnter`.
 */
export type RoomAfterMemberEnterRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Room.CallbackAfterMemberEnter";
    /** User who caused it, usually the one who entered. */
    Operator_Account?: AnyAccount;
    /**
     * Room that was entered.
     * @example m-1
     */
    RoomId?: string;
    /** How many members are in the room now. */
    MemberCount?: number;
    /** `Enter`, because the users came. Other values are possible. */
    Type?: string;
    /** Users who have entered. */
    MemberList_Account?: AnyAccount[];
    /** When the users entered, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/**
 * Users have left a meeting room.
 *
 * Request of `Room.CallbackAfterMemberLeave`.
 */
export type RoomAfterMemberLeaveRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Room.CallbackAfterMemberLeave";
    /** User who caused it, the one who left or the one who removed them. */
    Operator_Account?: AnyAccount;
    /**
     * Room that was left.
     * @example m-1
     */
    RoomId?: string;
    /** How many members are in the room now. */
    MemberCount?: number;
    /**
     * Why they are gone: `Leave` because they left, `Kicked` because somebody removed them,
     * `Expired` because their heartbeat was lost. Other values are possible.
     */
    Type?: string;
    /** Users who are gone. */
    MemberList_Account?: AnyAccount[];
    /** Reason that was given for removing them. Can be empty. */
    Reason?: string;
    /** When the users left, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/**
 * Something has happened in a customer-service session.
 *
 * Request of `Desk.SessionEventNotify`.
 */
export type DeskSessionEventNotifyRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Desk.SessionEventNotify";
    /** Id of the session. All callbacks of the session repeat it. */
    SessionId: string;
    /**
     * What happened. The list of the documentation is known in part only, so other values occur.
     *
     * - `SessionBegin`: a customer opened a session.
     * - `ChatBot.UserSendMsg`: the customer wrote to the chatbot.
     * - `ChatBot.RobotSendMsg`: the chatbot wrote to the customer.
     */
    Event: string;
    /** When it happened, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
    /**
     * Where the customer writes: `SDK` in an app, `Web(H5)` on a web page. The second is how the
     * documentation prints it; what is sent may be spelled otherwise. Other values are possible.
     */
    ChannelType?: string;
    /** User who is the customer of the session. */
    ClientUserId?: string;
    /** Customer-service account to which the customer writes. */
    CustomerServiceId?: string;
    /** Human agent of the session, identified by a mail address. */
    AgentId?: string;
    /** Key of the message. Missing if the event is not a message. */
    MsgKey?: string;
    /** Content of the message. Missing if the event is not a message. */
    MsgBody?: MessageBody;
    /** Data that the app attached to the message. Missing if the event is not a message. */
    CloudCustomData?: string;
    /** Whether the agent began the conversation, and not the customer. */
    IsContactUser?: boolean;
    /** How the customer rated the session, from 1 to 5. */
    SatisfactionSelected?: number;
    /**
     * Agent who handed the session over to `AgentId`. Empty if nobody did. One of the two pages has
     * the field.
     */
    ForwardFromAgentId?: string;
};
/** A client with which an agent works. */
export type AgentConnection = {
    /** Kind of client. Only `Web` is documented. */
    ClientType?: string;
    /** Whether the client is connected. */
    IsConnected?: boolean;
};
/**
 * The presence of a customer-service agent has changed.
 *
 * Request of `Member.EventNotify`.
 */
export type MemberEventNotifyRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Member.EventNotify";
    /** What happened. Only `Member.StatusChange` is documented. */
    Event?: string;
    /** Agent whose presence has changed, identified by a mail address. */
    MemberId?: string;
    /**
     * Presence of the agent. Other values are possible.
     *
     * - `ready`, or `free` in the sample of the documentation: takes sessions.
     * - `notReady`: takes no sessions.
     * - `rest`: has a break.
     * - `offline`: is not connected.
     */
    Status?: string;
    /** When the presence changed, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
    /** Connections of the agent. */
    ClientInfo?: AgentConnection[];
    /** Why the agent has a break. Empty unless `Status` is `rest`. */
    RestReason?: string;
};
/**
 * The dialogue of a chatbot asks for data.
 *
 * Request of `Chatbot.InterfaceInvocation`.
 */
export type ChatbotInterfaceInvocationRequest = {
    /**
     * Name of the command, as in the query.
     * @constant
     */
    CallbackCommand?: "Chatbot.InterfaceInvocation";
    /**
     * Variables of the dialogue, by name. `SystemClientUserID` is the customer and `SystemSessionID`
     * the session; the app defines the others. Their types are those of the node.
     */
    Body: {
        /** Customer who talks to the chatbot. */
        SystemClientUserID?: string;
        /** Session in which they talk. */
        SystemSessionID?: string;
    } & {
        [key: string]: unknown;
    };
    /** When the dialogue came to the node, in milliseconds since 1970-01-01T00:00:00Z. */
    EventTime?: AnyEventTime;
};
/** Gives the dialogue of a chatbot variables with which it continues. */
export type ChatbotInterfaceInvocationReply = {
    /**
     * Always `OK`: the callback was processed.
     * @constant
     */
    ActionStatus: "OK";
    /**
     * Says that the call succeeded. What the dialogue does otherwise is not documented.
     * @constant
     */
    ErrorCode: 0;
    /** Text for the logs. Can be empty. */
    ErrorInfo: string;
    /**
     * Variables for the dialogue, by the names that the node declares. Missing if there is nothing
     * to return.
     */
    Body?: {
        [key: string]: unknown;
    };
};
