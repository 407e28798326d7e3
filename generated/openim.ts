// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/openim/callbackBeforeAddFriendCommand": {
        post: operations["callbackBeforeAddFriendCommand"];
    };
    "/openim/callbackAfterAddFriendCommand": {
        post: operations["callbackAfterAddFriendCommand"];
    };
    "/openim/callbackBeforeAddFriendAgreeCommand": {
        post: operations["callbackBeforeAddFriendAgreeCommand"];
    };
    "/openim/callbackAfterAddFriendAgreeCommand": {
        post: operations["callbackAfterAddFriendAgreeCommand"];
    };
    "/openim/callbackAfterDeleteFriendCommand": {
        post: operations["callbackAfterDeleteFriendCommand"];
    };
    "/openim/callbackBeforeSetFriendRemarkCommand": {
        post: operations["callbackBeforeSetFriendRemarkCommand"];
    };
    "/openim/callbackAfterSetFriendRemarkCommand": {
        post: operations["callbackAfterSetFriendRemarkCommand"];
    };
    "/openim/callbackBeforeAddBlackCommand": {
        post: operations["callbackBeforeAddBlackCommand"];
    };
    "/openim/callbackAfterRemoveBlackCommand": {
        post: operations["callbackAfterRemoveBlackCommand"];
    };
    "/openim/callbackBeforeImportFriendsCommand": {
        post: operations["callbackBeforeImportFriendsCommand"];
    };
    "/openim/callbackAfterImportFriendsCommand": {
        post: operations["callbackAfterImportFriendsCommand"];
    };
    "/openim/callbackBeforeCreateGroupCommand": {
        post: operations["callbackBeforeCreateGroupCommand"];
    };
    "/openim/callbackAfterCreateGroupCommand": {
        post: operations["callbackAfterCreateGroupCommand"];
    };
    "/openim/callbackBeforeMembersJoinGroupCommand": {
        post: operations["callbackBeforeMembersJoinGroupCommand"];
    };
    "/openim/callbackBeforeInviteJoinGroupCommand": {
        post: operations["callbackBeforeInviteJoinGroupCommand"];
    };
    "/openim/callbackBeforeJoinGroupCommand": {
        post: operations["callbackBeforeJoinGroupCommand"];
    };
    "/openim/callbackAfterJoinGroupCommand": {
        post: operations["callbackAfterJoinGroupCommand"];
    };
    "/openim/callbackAfterQuitGroupCommand": {
        post: operations["callbackAfterQuitGroupCommand"];
    };
    "/openim/callbackAfterKickGroupCommand": {
        post: operations["callbackAfterKickGroupCommand"];
    };
    "/openim/callbackAfterDisMissGroupCommand": {
        post: operations["callbackAfterDisMissGroupCommand"];
    };
    "/openim/callbackAfterTransferGroupOwnerCommand": {
        post: operations["callbackAfterTransferGroupOwnerCommand"];
    };
    "/openim/callbackBeforeSetGroupMemberInfoCommand": {
        post: operations["callbackBeforeSetGroupMemberInfoCommand"];
    };
    "/openim/callbackAfterSetGroupMemberInfoCommand": {
        post: operations["callbackAfterSetGroupMemberInfoCommand"];
    };
    "/openim/callbackBeforeSetGroupInfoCommand": {
        post: operations["callbackBeforeSetGroupInfoCommand"];
    };
    "/openim/callbackAfterSetGroupInfoCommand": {
        post: operations["callbackAfterSetGroupInfoCommand"];
    };
    "/openim/callbackBeforeSetGroupInfoExCommand": {
        post: operations["callbackBeforeSetGroupInfoExCommand"];
    };
    "/openim/callbackAfterSetGroupInfoExCommand": {
        post: operations["callbackAfterSetGroupInfoExCommand"];
    };
    "/openim/callbackBeforeSendSingleMsgCommand": {
        post: operations["callbackBeforeSendSingleMsgCommand"];
    };
    "/openim/callbackAfterSendSingleMsgCommand": {
        post: operations["callbackAfterSendSingleMsgCommand"];
    };
    "/openim/callbackBeforeSendGroupMsgCommand": {
        post: operations["callbackBeforeSendGroupMsgCommand"];
    };
    "/openim/callbackAfterSendGroupMsgCommand": {
        post: operations["callbackAfterSendGroupMsgCommand"];
    };
    "/openim/callbackBeforeMsgModifyCommand": {
        post: operations["callbackBeforeMsgModifyCommand"];
    };
    "/openim/callbackAfterMsgSaveDBCommand": {
        post: operations["callbackAfterMsgSaveDBCommand"];
    };
    "/openim/callbackAfterSingleMsgReadCommand": {
        post: operations["callbackAfterSingleMsgReadCommand"];
    };
    "/openim/callbackAfterGroupMsgReadCommand": {
        post: operations["callbackAfterGroupMsgReadCommand"];
    };
    "/openim/callbackBeforeAfterMsgCommand": {
        post: operations["callbackBeforeAfterMsgCommand"];
    };
    "/openim/callbackAfterUserOnlineCommand": {
        post: operations["callbackAfterUserOnlineCommand"];
    };
    "/openim/callbackAfterUserOfflineCommand": {
        post: operations["callbackAfterUserOfflineCommand"];
    };
    "/openim/callbackAfterUserKickOffCommand": {
        post: operations["callbackAfterUserKickOffCommand"];
    };
    "/openim/callbackBeforeUserRegisterCommand": {
        post: operations["callbackBeforeUserRegisterCommand"];
    };
    "/openim/callbackAfterUserRegisterCommand": {
        post: operations["callbackAfterUserRegisterCommand"];
    };
    "/openim/callbackBeforeUpdateUserInfoCommand": {
        post: operations["callbackBeforeUpdateUserInfoCommand"];
    };
    "/openim/callbackAfterUpdateUserInfoCommand": {
        post: operations["callbackAfterUpdateUserInfoCommand"];
    };
    "/openim/callbackBeforeUpdateUserInfoExCommand": {
        post: operations["callbackBeforeUpdateUserInfoExCommand"];
    };
    "/openim/callbackAfterUpdateUserInfoExCommand": {
        post: operations["callbackAfterUpdateUserInfoExCommand"];
    };
    "/openim/callbackBeforeOfflinePushCommand": {
        post: operations["callbackBeforeOfflinePushCommand"];
    };
    "/openim/callbackBeforeOnlinePushCommand": {
        post: operations["callbackBeforeOnlinePushCommand"];
    };
    "/openim/callbackBeforeGroupOnlinePushCommand": {
        post: operations["callbackBeforeGroupOnlinePushCommand"];
    };
    "/openim/callbackBeforeCreateSingleChatConversationsCommand": {
        post: operations["callbackBeforeCreateSingleChatConversationsCommand"];
    };
    "/openim/callbackAfterCreateSingleChatConversationsCommand": {
        post: operations["callbackAfterCreateSingleChatConversationsCommand"];
    };
    "/openim/callbackBeforeCreateGroupChatConversationsCommand": {
        post: operations["callbackBeforeCreateGroupChatConversationsCommand"];
    };
    "/openim/callbackAfterCreateGroupChatConversationsCommand": {
        post: operations["callbackAfterCreateGroupChatConversationsCommand"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    responses: {
        /** The decision. */
        Decided: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": DecisionReply;
            };
        };
        /**
         * The call was not accepted as one of a configured app: unknown app or foreign address (403),
         * missing or wrong credentials (401). It is logged and not recorded. OpenIM reads the body whatever
         * the status, so the body lets the operation go on.
         */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AllowReply;
            };
        };
        /** Received and on disk. OpenIM throws the answer away. */
        Acknowledged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AllowReply;
            };
        };
        /** The callback could not be put on disk. */
        NotRecorded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AllowReply;
            };
        };
    };
    parameters: {
        /**
         * Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not
         * send it.
         * @example 1646445464564
         */
        operationID: string;
        /** Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
        command: string;
        /**
         * Format of the body, always JSON. Found in documents only; no release of the server sends it.
         * @example json
         */
        contenttype: string;
        /** Name of the SDK. Found in early documents only. */
        sdkName: string;
        /**
         * Conversation of the message: the JSON object `{"sendID","recvID","groupID"}` in standard base64,
         * each id empty where there is none. The REST call send_simple_msg takes it as its own `key` to
         * answer into the same conversation. 3.8.3 releases and older ones do not send it.
         * @example eyJzZW5kSUQiOiJuYWRpYV8zMzE4IiwicmVjdklEIjoieXVzdWZfMDQ1NyIsImdyb3VwSUQiOiIifQ==
         */
        key: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * A user is about to ask another for friendship.
     *
     * Sent when a client or a REST call submits a friend application, after OpenIM has checked the
     * caller's right and that users do not ask themselves. OpenIM checks only afterwards that both
     * users exist and are not friends yet, so an allowed application may still fail.
     */
    callbackBeforeAddFriendCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeAddFriendRequest;
            };
        };
        responses: {
            200: components["responses"]["Decided"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A user has asked another for friendship.
     *
     * Sent once a friend application is stored and the notification of it is out. It reports the
     * application and no friendship: `callbackAfterAddFriendAgreeCommand` reports that. Documents that
     * place this command after the agreement, some of them with the agreement's fields, are wrong
     * about the server.
     */
    callbackAfterAddFriendCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterAddFriendRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user is about to accept a friend application.
     *
     * Sent when the asked user accepts, before the friendship is stored; a declined application does
     * not cause it. The answering user stands under `blackUserID`, although no blocklist is involved.
     * Older documents print `toUserID` instead, and of the other fields `fromUserID` alone.
     */
    callbackBeforeAddFriendAgreeCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeAddFriendAgreeRequest;
            };
        };
        responses: {
            200: components["responses"]["Decided"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A user has accepted a friend application.
     *
     * Sent once the friendship is stored, by version 3.8.1 and later. Imported friendships do not
     * cause it. The answering user stands under `blackUserID`, although no blocklist is involved.
     * Documents print `toUserID` instead, and `callbackAfterAddFriendCommand` as the command; a
     * callback under that name is taken for the application.
     */
    callbackAfterAddFriendAgreeCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterAddFriendAgreeRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user has removed a friend.
     *
     * Sent after a friend is gone from one user's list. It says nothing about the list of the other
     * user.
     */
    callbackAfterDeleteFriendCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterDeleteFriendRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user is about to label a friend.
     *
     * Sent when the remark of a single friend is set, before any check, that of the caller's right
     * included: the operation may still fail. Remarks changed through the bulk update of friends do
     * not cause it. The answer may put another remark in place.
     */
    callbackBeforeSetFriendRemarkCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeSetFriendRemarkRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeforeSetFriendRemarkReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A user has labelled a friend.
     *
     * Sent after the remark of a single friend is stored. It carries the stored remark, which is the
     * one that the before-callback put in place where it did so. Remarks changed through the bulk
     * update of friends do not cause it.
     */
    callbackAfterSetFriendRemarkCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterSetFriendRemarkRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user is about to block another.
     *
     * Sent after OpenIM has checked the caller's right and before it checks that both users exist. No
     * after-callback follows, so an allowed request is the only sign that the block stands.
     */
    callbackBeforeAddBlackCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeAddBlackRequest;
            };
        };
        responses: {
            200: components["responses"]["Decided"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A user has unblocked another.
     *
     * Sent after the user is off the blocklist. Documents place it before the operation; the server
     * sends it afterwards, and no answer can keep the block.
     */
    callbackAfterRemoveBlackCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterRemoveBlackRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * An administrator is about to import friends for a user.
     *
     * Sent after OpenIM has checked that all users exist, that none is the owner and that none is
     * listed twice. The answer may put another list in place, which OpenIM does not check again.
     * Documents print the older name for the after-callback too; it counts as this command.
     */
    callbackBeforeImportFriendsCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeImportFriendsRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeforeImportFriendsReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * An administrator has imported friends for a user.
     *
     * Sent after the import, with the list that was imported: the one of the before-callback's answer
     * where that put another in place. Documents print `ImportFriendReqBeforeCommand` for this
     * callback too; a callback under that name is taken for the one before the import.
     */
    callbackAfterImportFriendsCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterImportFriendsRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A group is about to be created.
     *
     * Sent after OpenIM has checked the caller's right and that the starting members exist, before it
     * chooses the group's id. The answer may put other values in place, the id included, but no other
     * members. `callbackBeforeMembersJoinGroupCommand` follows within the same call. The owner is the
     * first of `initMemberList`; the fields `ownerUserID` and `creatorUserID` stand as the caller
     * wrote them, usually empty.
     */
    callbackBeforeCreateGroupCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeCreateGroupRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeforeCreateGroupReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A group has been created.
     *
     * Sent once the group and its members are stored, with the values that the before-callback's
     * answer left. The owner stands in `initMemberList` twice, as owner and as ordinary member, and so
     * does each administrator; a caller who is no member is appended as an ordinary one although the
     * group does not store them.
     */
    callbackAfterCreateGroupCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterCreateGroupRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Users are about to become members of a group.
     *
     * Sent before members are stored: with all starting members when a group is created, with all
     * invited users when an invitation takes effect at once, with one user when an application is
     * approved or a free-join group is entered. An invitation that turns into an application does not
     * cause it. The answer may change what is stored of each member. Versions up to 3.8.0 send one
     * callback per user, in a flat form and under the singular name, and read a flat answer.
     */
    callbackBeforeMembersJoinGroupCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeMembersJoinGroupRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeforeMembersJoinGroupReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Users are about to be invited to a group.
     *
     * Sent after OpenIM has checked the caller's right and that the users exist, whether the
     * invitation makes them members or waits for approval. A refusal concerns the invitation as a
     * whole: OpenIM decodes a list of single refused users and ignores it.
     */
    callbackBeforeInviteJoinGroupCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeInviteJoinGroupRequest;
            };
        };
        responses: {
            200: components["responses"]["Decided"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A user is about to join a group or to apply for it.
     *
     * Sent when a user asks to join, whether the group is free to join or waits for approval, and
     * before OpenIM checks that the user is no member yet: an allowed wish may still fail. The
     * applicant stands under `applyID`; documents print `userID` instead. OpenIM reads no more than
     * the decision from the answer, although documents list further fields.
     */
    callbackBeforeJoinGroupCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeJoinGroupRequest;
            };
        };
        responses: {
            200: components["responses"]["Decided"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A user has entered a free-join group.
     *
     * Sent after a user has become a member of a group that anyone may join. Approved applications,
     * invitations and the creation of a group do not cause it, although documents say so. The new
     * member stands under `inviterUserID`; documents print `userID` instead.
     */
    callbackAfterJoinGroupCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterJoinGroupRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A member has left a group.
     *
     * Sent after a member has left of their own accord. An owner cannot leave, so it never names one.
     */
    callbackAfterQuitGroupCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterQuitGroupRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Members have been removed from a group.
     *
     * Sent after the removal, once for all members whom one call removes. It does not say who removed
     * them. Documents place it before the operation; no answer can keep a member in.
     */
    callbackAfterKickGroupCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterKickGroupRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A group has been dismissed.
     *
     * Sent after the dismissal; mind the capital M. OpenIM sends an ordinary dismissal twice: with the
     * members, and again with an empty list when its push service clears them. Both tell of one event,
     * and only the first of them names the members.
     */
    callbackAfterDisMissGroupCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterDisMissGroupRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A group has passed to another owner.
     *
     * Sent after the new owner is stored and before members are told of it.
     */
    callbackAfterTransferGroupOwnerCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterTransferGroupOwnerRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * What a group stores of a member is about to change.
     *
     * Sent once per member that a call changes, every time before anything is stored: a refusal for
     * one member stops the change of all of them, those included whom an earlier answer allowed. It
     * does not say who makes the change. The answer may put other values in place, those of fields
     * that were not to change included.
     */
    callbackBeforeSetGroupMemberInfoCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeSetGroupMemberInfoRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeforeSetGroupMemberInfoReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * What a group stores of a member has changed.
     *
     * Sent once per member that a call has changed. It does not say who made the change.
     */
    callbackAfterSetGroupMemberInfoCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterSetGroupMemberInfoRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A group's data are about to change, through the older call.
     *
     * Sent after OpenIM has checked the caller's role. It does not say who makes the change, and
     * cannot tell a field that does not change from one that is emptied.
     *
     * OpenIM copies `groupID`, `groupName`, `introduction` and `faceURL` of the answer over the
     * request even where they are missing: an answer that does not repeat them makes the update fail
     * with code 1004.
     *
     * Documents print `callbackBeforeSetGroupInfoEXCommand` as the command; a callback under that name
     * is taken for `callbackBeforeSetGroupInfoExCommand`, whose answer repeats all that this one
     * needs.
     */
    callbackBeforeSetGroupInfoCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeSetGroupInfoRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeforeSetGroupInfoReply;
                };
            };
            /**
             * The call was not accepted as one of a configured app: unknown app (403), missing or wrong
             * credentials (401). It is logged and not recorded. OpenIM reads the body whatever the status,
             * so the body lets the operation go on, as it was asked for.
             */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupInfoReply;
                };
            };
        };
    };
    /**
     * A group's data have changed, through the older call.
     *
     * Sent after at least one value is stored. It does not say who made the change. Documents print
     * the values in an object of their own, `groupInfoForSet`, which the server never did.
     */
    callbackAfterSetGroupInfoCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterSetGroupInfoRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A group's data are about to change, through the newer call.
     *
     * Sent by version 3.8.1 and later, before the change is stored. It does not say who makes it.
     *
     * OpenIM copies every field of the answer but the announcement over the request, even where it is
     * missing: an answer that does not repeat `groupID` makes the update fail with code 1004, and one
     * that does not repeat another field drops the change of it.
     *
     * Documents nest the values in `groupInfoForSet`, or print each as an object with a `value`. The
     * server neither sends nor understands these forms, so a body of that kind is not accepted.
     */
    callbackBeforeSetGroupInfoExCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeSetGroupInfoExRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeforeSetGroupInfoExReply;
                };
            };
            /**
             * The call was not accepted as one of a configured app: unknown app (403), missing or wrong
             * credentials (401). It is logged and not recorded. OpenIM reads the body whatever the status,
             * so the body lets the operation go on, as it was asked for.
             */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupInfoExReply;
                };
            };
        };
    };
    /**
     * A group's data have changed, through the newer call.
     *
     * Sent by version 3.8.1 and later, with the values that the before-callback's answer left; white
     * space around the announcement is cut off. It does not say who made the change. Documents print
     * the values in an object of their own, `groupInfoForSet`, which the server never did; bodies that
     * print each value as an object without that are not accepted.
     */
    callbackAfterSetGroupInfoExCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterSetGroupInfoExRequest;
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
     * Sent before OpenIM looks at blocklist and friendship, so an allowed message may still fail.
     * Messages of configured administrators do not cause it, nor do typing indicators, notifications
     * (except in 3.8.3 releases) and the content types that the server's configuration denies.
     *
     * Where the receiver takes messages, `callbackBeforeMsgModifyCommand` follows; only that one can
     * change the message.
     */
    callbackBeforeSendSingleMsgCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeSendSingleMsgRequest;
            };
        };
        responses: {
            200: components["responses"]["Decided"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A user has sent a message to another.
     *
     * Sent when the message is on the server's queue, not stored yet. Messages of administrators are
     * included; typing indicators, notifications (except in 3.8.3 releases) and denied content types
     * are not. Where the configuration lists users under `attentionIds`, only messages to them cause
     * it, in 3.8.3 releases also messages from them.
     */
    callbackAfterSendSingleMsgCommand: {
        parameters: {
            query?: {
                /** Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
                /**
                 * Conversation of the message: the JSON object `{"sendID","recvID","groupID"}` in standard base64,
                 * each id empty where there is none. The REST call send_simple_msg takes it as its own `key` to
                 * answer into the same conversation. 3.8.3 releases and older ones do not send it.
                 * @example eyJzZW5kSUQiOiJuYWRpYV8zMzE4IiwicmVjdklEIjoieXVzdWZfMDQ1NyIsImdyb3VwSUQiOiIifQ==
                 */
                key?: components["parameters"]["key"];
            };
            header?: {
                /**
                 * Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not
                 * send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AfterSendSingleMsgRequest;
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
     * Sent after OpenIM has checked membership and mutes. Messages of administrators are included;
     * typing indicators, notifications (except in 3.8.3 releases) and the content types that the
     * server's configuration denies are not. `callbackBeforeMsgModifyCommand` follows; only that one
     * can change the message.
     */
    callbackBeforeSendGroupMsgCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeSendGroupMsgRequest;
            };
        };
        responses: {
            200: components["responses"]["Decided"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A user has sent a message to a group.
     *
     * Sent when the message is on the server's queue, not stored yet. Typing indicators, notifications
     * (except in 3.8.3 releases) and denied content types do not cause it. Any entry under
     * `attentionIds` in the server's configuration normally silences it, because OpenIM looks for the
     * receiving user there, and a group message has none.
     */
    callbackAfterSendGroupMsgCommand: {
        parameters: {
            query?: {
                /** Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
                /**
                 * Conversation of the message: the JSON object `{"sendID","recvID","groupID"}` in standard base64,
                 * each id empty where there is none. The REST call send_simple_msg takes it as its own `key` to
                 * answer into the same conversation. 3.8.3 releases and older ones do not send it.
                 * @example eyJzZW5kSUQiOiJuYWRpYV8zMzE4IiwicmVjdklEIjoieXVzdWZfMDQ1NyIsImdyb3VwSUQiOiIifQ==
                 */
                key?: components["parameters"]["key"];
            };
            header?: {
                /**
                 * Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not
                 * send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AfterSendGroupMsgRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A message is about to go out and may still be changed.
     *
     * Sent as the last step before a message to a user or group goes to the server's queue, for every
     * kind of content but typing indicators, notifications and denied types; 3.8.3 releases send it
     * for text alone. The request names neither receiver nor group;
     * `callbackBeforeSendSingleMsgCommand` and `callbackBeforeSendGroupMsgCommand` with the same
     * `serverMsgID` do, where they are switched on.
     *
     * Changed content is a JSON object as text. The plain text of the documented example makes the
     * send fail. The reply has two fields under other names than the request: `senderFaceURL` for
     * `faceURL`, `atUserIDList` for `atUserList`.
     */
    callbackBeforeMsgModifyCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeMsgModifyRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeforeMsgModifyReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A message was handed to the database.
     *
     * Sent once per message after the server tried to store it, even where the write failed. The 3.8.3
     * releases do not have it. Typing indicators, notifications and denied content types do not cause
     * it; `attentionIds` has no effect on it.
     */
    callbackAfterMsgSaveDBCommand: {
        parameters: {
            query?: {
                /** Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
                /**
                 * Conversation of the message: the JSON object `{"sendID","recvID","groupID"}` in standard base64,
                 * each id empty where there is none. The REST call send_simple_msg takes it as its own `key` to
                 * answer into the same conversation. 3.8.3 releases and older ones do not send it.
                 * @example eyJzZW5kSUQiOiJuYWRpYV8zMzE4IiwicmVjdklEIjoieXVzdWZfMDQ1NyIsImdyb3VwSUQiOiIifQ==
                 */
                key?: components["parameters"]["key"];
            };
            header?: {
                /**
                 * Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not
                 * send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AfterMsgSaveDBRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user has read messages.
     *
     * Sent when a client marks messages as read, in a conversation of any kind, and when it marks a
     * whole single chat as read. The list of messages is the one that the client sent, not the one
     * that changed, and is often null.
     *
     * Version 3.5 and documents name two users in place of conversation and reader. Documents print
     * the time of a mute besides.
     */
    callbackAfterSingleMsgReadCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterSingleMsgReadRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A member has read a group's messages.
     *
     * Sent when a client marks a group conversation as read, even where it had read no further than
     * before. Which group it is cannot be told: the server writes the reader into `receiveID` too,
     * where documents show the group.
     *
     * Two groups read under one trace id give the same body where their positions agree, so nothing
     * tells one event from the next.
     */
    callbackAfterGroupMsgReadCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterGroupMsgReadRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user has revoked a message.
     *
     * Sent after a message in a single chat or group is revoked. In spite of its name it is an
     * after-callback: its answer changes nothing. The server's configuration calls it
     * `afterRevokeMsg`; its entry `afterGroupMsgRevoke` has no effect.
     *
     * Older documents print one form for single chats and another for groups, under names that no
     * server sends.
     */
    callbackBeforeAfterMsgCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeAfterMsgRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A connection of a user is open.
     *
     * Reports a state, not a change. Whenever a user's connections change, one callback comes for each
     * that is open, and open ones are reported again about every 10 to 20 minutes. The gateway gathers
     * reports for about a second. Versions 3.8.0 and 3.8.1 do not send it.
     */
    callbackAfterUserOnlineCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterUserOnlineRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A connection of a user has closed.
     *
     * Reports one connection. The user may be online through others; for each of those
     * `callbackAfterUserOnlineCommand` comes besides, in no certain order.
     */
    callbackAfterUserOfflineCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterUserOfflineRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A connection of a user was ended by the server.
     *
     * Configured and defined, but sent by no release of version 3; version 2.3 sent it under its older
     * name. The form is the one that today's server would write.
     */
    callbackAfterUserKickOffCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterUserKickOffRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Users are about to be registered.
     *
     * Sent after OpenIM has checked the format of the ids and that none is taken, once for the whole
     * batch. The answer may put another batch in place, which OpenIM does not check again. Documents
     * print `users` as a single user, in request and answer; the server always sends a list, and a
     * single user in an answer makes the registration fail.
     */
    callbackBeforeUserRegisterCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeUserRegisterRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeforeUserRegisterReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Users have been registered.
     *
     * Sent after the users are stored, once for the whole batch. `createTime` is still the time of the
     * request, usually 0, and not the stored one. Documents print `users` as a single user; the server
     * always sends a list.
     */
    callbackAfterUserRegisterCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterUserRegisterRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user's profile is about to change, through the older call.
     *
     * Sent before the change is stored; it does not say who makes it. A field is empty where it does
     * not change. `ex` is always null, even where it changes, so the answer can replace it but not
     * know it. Documents print it as a string.
     */
    callbackBeforeUpdateUserInfoCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeUpdateUserInfoRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeforeUpdateUserInfoReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A user's profile has changed, through the older call.
     *
     * Sent after the change is stored; it does not say who made it. A field is empty where it did not
     * change. `ex` is always empty, even where it changed.
     */
    callbackAfterUpdateUserInfoCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterUpdateUserInfoRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A user's profile is about to change, through the newer call.
     *
     * Sent before the change is stored; it does not say who makes it. A field is null where it does
     * not change, and empty where it is emptied. `ex` is always null, even where it changes.
     *
     * The answer can replace a field only where the request has it. A value for a field that is null
     * in the request crashes OpenIM's call, and the caller gets an error of the server.
     */
    callbackBeforeUpdateUserInfoExCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeUpdateUserInfoExRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeforeUpdateUserInfoExReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A user's profile has changed, through the newer call.
     *
     * Sent after the change is stored; it does not say who made it. A field is null where it did not
     * change, and empty where it was emptied. `ex` is always null, so a change of it alone arrives
     * with three nulls.
     */
    callbackAfterUpdateUserInfoExCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterUpdateUserInfoExRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * A message is about to go to the push service of the devices.
     *
     * Sent for messages with the option `offlinePush`: in single chats where the receiver is not
     * reached online, in groups for the members who are not reached and have not switched off
     * notifications. Notifications are included.
     *
     * The answer may choose other users and another text. No caller of OpenIM's API waits for it: a
     * refusal stops the push and shows in OpenIM's log alone, and so does a call that fails. The push
     * text stands among the other fields, and all of it is missing where the message has none.
     *
     * Documents print one name, `callbackBeforePushCommand`, for all three callbacks on deliveries; it
     * counts as this command, whose body it has.
     */
    callbackBeforeOfflinePushCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeOfflinePushRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeforeOfflinePushReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A message to a user is about to be delivered over open connections.
     *
     * Sent for every message of a single chat or notification account, OpenIM's own notifications
     * included. No caller of OpenIM's API waits for the answer: a refusal stops the delivery, online
     * and by push, and shows in OpenIM's log alone, and so does a call that fails. The message stays
     * stored.
     *
     * Documents print it as `callbackBeforePushCommand`, which counts as
     * `callbackBeforeOfflinePushCommand`, with a push text in the request and with other users in the
     * answer. The server sends no push text and ignores the users.
     */
    callbackBeforeOnlinePushCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeOnlinePushRequest;
            };
        };
        responses: {
            200: components["responses"]["Decided"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A message to a group is about to be delivered over open connections.
     *
     * Sent for every message and notification of a group, before OpenIM looks up the members: the
     * request names none. The answer may name the users to deliver to. No caller of OpenIM's API waits
     * for it: a refusal or a failed call stops the delivery and shows in OpenIM's log alone.
     *
     * Documents print it as `callbackBeforePushCommand`, which counts as
     * `callbackBeforeOfflinePushCommand`, with users and a push text in the request. The server sends
     * no users, and a push text in version 2 alone.
     */
    callbackBeforeGroupOnlinePushCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeGroupOnlinePushRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeforeGroupOnlinePushReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Conversations of two users are about to be created.
     *
     * Sent on the first message of a single chat or of a notification account's conversation with a
     * user, by the main branch since March 2025; 3.8.3 releases do not send it. A refusal is only
     * logged, and the message is stored and delivered all the same.
     *
     * For a single chat it comes twice with the same body, that of the sender's entry. The values of
     * the first answer hold for both entries; those of the second are lost. A refusal of the first
     * keeps both entries from being created, one of the second only that of the receiver. Both share
     * the duplicate key and count as one event. For a notification account it comes once, with the
     * receiver as owner.
     */
    callbackBeforeCreateSingleChatConversationsCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeCreateSingleChatConversationsRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeforeCreateSingleChatConversationsReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * A conversation of two users has been created.
     *
     * Sent after the entry of one user is stored, and also where storing fails, as it does for an
     * entry that exists already. A single chat causes two callbacks, one for each owner. Sent by the
     * main branch since March 2025; 3.8.3 releases do not send it.
     */
    callbackAfterCreateSingleChatConversationsCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterCreateSingleChatConversationsRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    /**
     * Conversations of a group's members are about to be created.
     *
     * Sent on the first message of a group, and each time members enter a group, by the main branch
     * since March 2025; 3.8.3 releases do not send it. One callback stands for all users concerned and
     * names none of them; the values of the answer hold for all entries that are new.
     *
     * On a first message a refusal is only logged. Where members enter, their membership is stored
     * already: after a refusal the notification of their entry is not sent, and where they joined
     * freely or were approved, the caller gets the error although they are members.
     */
    callbackBeforeCreateGroupChatConversationsCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeCreateGroupChatConversationsRequest;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeforeCreateGroupChatConversationsReply;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Conversations of a group's members have been created.
     *
     * Sent after the entries are stored. One callback stands for all users concerned and names none of
     * them. Sent by the main branch since March 2025; 3.8.3 releases do not send it.
     */
    callbackAfterCreateGroupChatConversationsCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": AfterCreateGroupChatConversationsRequest;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
export type CommonParameters = {
    query?: {
        /** Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
        command?: components["parameters"]["command"];
        /**
         * Format of the body, always JSON. Found in documents only; no release of the server sends it.
         * @example json
         */
        contenttype?: components["parameters"]["contenttype"];
        /** Name of the SDK. Found in early documents only. */
        sdkName?: components["parameters"]["sdkName"];
    };
    header?: {
        /**
         * Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not
         * send it.
         * @example 1646445464564
         */
        operationID?: components["parameters"]["operationID"];
    };
    path?: never;
    cookie?: never;
};
/** The command once more, as the sender names it; an older name from an older sender. */
export type CallbackCommand = string;
/**
 * User id within the deployment; never empty.
 * @example mira_2041
 */
export type UserID = string;
/**
 * A user is about to ask another for friendship.
 *
 * Request of `callbackBeforeAddFriendCommand`.
 */
export type BeforeAddFriendRequest = {
    callbackCommand: CallbackCommand;
    /** Who applies. */
    fromUserID: UserID;
    /** Who is asked. */
    toUserID: UserID;
    /** Greeting to the asked user; empty where there is none. */
    reqMsg?: string;
    /**
     * Data that the app attaches to the application; empty where there is none. Older versions leave
     * it out.
     */
    ex?: string;
    /** The trace id of the header once more, in older versions. */
    operationID?: string;
};
/**
 * The five fields of every answer. OpenIM decodes them into 32-bit integers and strings: a number
 * written as text is a decoding error, which stops the operation whatever the text says.
 */
export type CommonReply = {
    /**
     * 0 says that the callback was handled. Any other value makes today's OpenIM ignore the
     * decision.
     * @constant
     */
    actionCode: 0;
    /** Code that the caller of OpenIM's API gets on refusal. */
    errCode: number;
    /** Message that the caller gets on refusal. */
    errMsg: string;
    /** Detail that the caller gets on refusal. */
    errDlt: string;
    /**
     * 1 stops the operation, 0 lets it go on.
     * @enum {integer}
     */
    nextCode: 0 | 1;
};
/** Lets the operation go on as it is. */
export type AllowReply = {
    /** @constant */
    errCode?: 0;
    /** @constant */
    nextCode?: 0;
} & CommonReply;
/**
 * Stops the operation. `errCode` is 5000 to 9999, the range that OpenIM reserves for
 * before-callbacks; 0 would stop it and report success, 1 to 99 would report an internal error.
 */
export type RefuseReply = {
    errCode?: number;
    /** @constant */
    nextCode?: 1;
} & CommonReply;
export type DecisionReply = AllowReply | RefuseReply;
/**
 * A user has asked another for friendship.
 *
 * Request of `callbackAfterAddFriendCommand`.
 */
export type AfterAddFriendRequest = {
    callbackCommand: CallbackCommand;
    /** Who applied. */
    fromUserID: UserID;
    /** Who was asked. */
    toUserID: UserID;
    /** Greeting to the asked user; empty where there is none. */
    reqMsg?: string;
};
/** An accepted friend application, as the server writes it. */
export type FriendAgreement = {
    callbackCommand: CallbackCommand;
    /** Who applied. */
    fromUserID: UserID;
    /** Who accepts. No blocklist is involved, in spite of the name. */
    blackUserID: UserID;
    /** 1, for accepted; no other value is sent. */
    HandleResult?: number;
    /** Words of the answer; empty where there are none. */
    HandleMsg?: string;
};
/** An accepted friend application, as documents print it. No release of the server sends this form. */
export type DocumentedFriendAgreement = {
    callbackCommand: CallbackCommand;
    /** Who applied. */
    fromUserID: UserID;
    /** Who accepts. */
    toUserID: UserID;
    /** 1, for accepted. */
    handleResult?: number;
    /** Words of the answer. */
    handleMsg?: string;
};
/**
 * A user is about to accept a friend application.
 *
 * Request of `callbackBeforeAddFriendAgreeCommand`.
 */
export type BeforeAddFriendAgreeRequest = FriendAgreement | DocumentedFriendAgreement;
/**
 * A user has accepted a friend application.
 *
 * Request of `callbackAfterAddFriendAgreeCommand`.
 */
export type AfterAddFriendAgreeRequest = FriendAgreement | DocumentedFriendAgreement;
/**
 * A user has removed a friend.
 *
 * Request of `callbackAfterDeleteFriendCommand`.
 */
export type AfterDeleteFriendRequest = {
    callbackCommand: CallbackCommand;
    /** Whose list changed. */
    ownerUserID: UserID;
    /** Who is no longer on it. */
    friendUserID: UserID;
};
/**
 * A user is about to label a friend.
 *
 * Request of `callbackBeforeSetFriendRemarkCommand`.
 */
export type BeforeSetFriendRemarkRequest = {
    callbackCommand: CallbackCommand;
    /** Who labels. */
    ownerUserID: UserID;
    /** Who is labelled. */
    friendUserID: UserID;
    /** The new remark; empty clears it. */
    remark?: string;
};
/** Lets the operation go on with another remark. */
export type FriendRemarkReply = {
    /** @constant */
    errCode?: 0;
    /** @constant */
    nextCode?: 0;
    /**
     * Remark to store in place of the requested one. OpenIM takes an empty one for none, so a remark
     * cannot be cleared this way.
     */
    remark: string;
} & CommonReply;
export type BeforeSetFriendRemarkReply = AllowReply | RefuseReply | FriendRemarkReply;
/**
 * A user has labelled a friend.
 *
 * Request of `callbackAfterSetFriendRemarkCommand`.
 */
export type AfterSetFriendRemarkRequest = {
    callbackCommand: CallbackCommand;
    /** Who labelled. */
    ownerUserID: UserID;
    /** Who is labelled. */
    friendUserID: UserID;
    /** The stored remark; empty where it was cleared. */
    remark?: string;
};
/**
 * A user is about to block another.
 *
 * Request of `callbackBeforeAddBlackCommand`.
 */
export type BeforeAddBlackRequest = {
    callbackCommand: CallbackCommand;
    /** Who blocks. */
    ownerUserID: UserID;
    /** Who is being blocked. */
    blackUserID: UserID;
};
/**
 * A user has unblocked another.
 *
 * Request of `callbackAfterRemoveBlackCommand`.
 */
export type AfterRemoveBlackRequest = {
    callbackCommand: CallbackCommand;
    /** Who unblocked. */
    ownerUserID: UserID;
    /** Who is no longer blocked. */
    blackUserID: UserID;
};
/**
 * An administrator is about to import friends for a user.
 *
 * Request of `callbackBeforeImportFriendsCommand`.
 */
export type BeforeImportFriendsRequest = {
    callbackCommand: CallbackCommand;
    /** Who gets the friends. */
    ownerUserID: UserID;
    /**
     * Who become friends of the owner. OpenIM refuses an import of nobody, so null and an empty list
     * are not expected.
     */
    friendUserIDs: UserID[] | null;
};
/** Lets the operation go on with other friends. */
export type ImportFriendsReply = {
    /** @constant */
    errCode?: 0;
    /** @constant */
    nextCode?: 0;
    /**
     * Users to import in place of the whole requested list. OpenIM takes an empty list for none and
     * imports the requested users; only a refusal keeps all of them out.
     */
    friendUserIDs: UserID[];
} & CommonReply;
export type BeforeImportFriendsReply = AllowReply | RefuseReply | ImportFriendsReply;
/**
 * An administrator has imported friends for a user.
 *
 * Request of `callbackAfterImportFriendsCommand`.
 */
export type AfterImportFriendsRequest = {
    callbackCommand: CallbackCommand;
    /** Who got the friends. */
    ownerUserID: UserID;
    /**
     * Who became friends of the owner. Null is possible and means nobody; a list with users is the
     * rule.
     */
    friendUserIDs: UserID[] | null;
};
/**
 * The group of a creation. OpenIM writes these fields into the body itself, not into an object of
 * their own.
 */
export type GroupAttributes = {
    /** Name of the group. */
    groupName?: string;
    /** Text of the announcement; empty where there is none. */
    notification?: string;
    /** Description of the group; empty where there is none. */
    introduction?: string;
    /** Address of the group's picture; empty where there is none. */
    faceURL?: string;
    /** When the group was created, in milliseconds since 1970. Usually 0 before the creation. */
    createTime?: number;
    /** Number of members. Usually 0 before the creation. */
    memberCount?: number;
    /** Data that the app attaches to the group; empty where there is none. */
    ex?: string;
    /** 0 for normal, 1 for barred from chatting, 2 for dismissed, 3 for muted. */
    status?: number;
    /** Who created the group; may be empty. */
    creatorUserID?: string;
    /**
     * 2, for a working group; OpenIM refuses any other. A number here, in other group callbacks a
     * character.
     */
    groupType?: number;
    /**
     * 0 where applications need approval and invitations do not, 1 where both need it, 2 where
     * anyone may join.
     */
    needVerification?: number;
    /** Flag for the visibility of members' profiles. */
    lookMemberInfo?: number;
    /** Flag, whether members may add each other as friends. */
    applyMemberFriend?: number;
    /** When the announcement was set, in milliseconds since 1970; 0 where it never was. */
    notificationUpdateTime?: number;
    /** Who set the announcement; empty where nobody did. */
    notificationUserID?: string;
};
/** A user whom a group starts with. */
export type InitialMember = {
    /** Who is a member from the start. */
    userID: UserID;
    /** 100 for the owner, 60 for an administrator, 20 for an ordinary member. */
    roleLevel?: number;
};
/**
 * A group is about to be created.
 *
 * Request of `callbackBeforeCreateGroupCommand`.
 */
export type BeforeCreateGroupRequest = {
    callbackCommand: CallbackCommand;
    /** The trace id of the header once more. Documents leave it out. */
    operationID?: string;
    /** Id that the caller asks for; empty where OpenIM is to choose one. */
    groupID: string;
    /** Owner as the caller wrote it, usually empty. The real one is the first of `initMemberList`. */
    ownerUserID?: string;
    /**
     * Who is a member from the start, the owner first. Null is possible and means nobody; the owner
     * is the rule.
     */
    initMemberList: InitialMember[] | null;
} & GroupAttributes;
/**
 * Lets the operation go on with other values. A field that is null or missing keeps the requested
 * value, any other replaces it, an empty text and a 0 included. The owner, the starting members and
 * the flag for friends among members cannot be changed.
 */
export type GroupCreationReply = {
    /** @constant */
    errCode?: 0;
    /** @constant */
    nextCode?: 0;
    /**
     * Id to create the group under, in place of the requested one. An id in use makes the creation
     * fail with code 1202.
     */
    groupID?: string | null;
    /** Name of the group. */
    groupName?: string | null;
    /** Text of the announcement. */
    notification?: string | null;
    /** Description of the group. */
    introduction?: string | null;
    /** Address of the group's picture. */
    faceURL?: string | null;
    /** Data that the app attaches to the group. */
    ex?: string | null;
    /**
     * Format: int32
     *
     * 0 for normal, 1 for barred from chatting, 2 for dismissed, 3 for muted.
     */
    status?: number | null;
    /** Who is stored as the creator. */
    creatorUserID?: string | null;
    /**
     * Format: int32
     *
     * 2, for a working group. OpenIM does not check it again.
     */
    groupType?: number | null;
    /**
     * Format: int32
     *
     * 0 where applications need approval and invitations do not, 1 where both need it, 2 where
     * anyone may join.
     */
    needVerification?: number | null;
    /**
     * Format: int32
     *
     * Flag for the visibility of members' profiles.
     */
    lookMemberInfo?: number | null;
} & CommonReply;
export type BeforeCreateGroupReply = AllowReply | RefuseReply | GroupCreationReply;
/**
 * Group id within the deployment; never empty.
 * @example g_choir_07
 */
export type GroupID = string;
/**
 * A group has been created.
 *
 * Request of `callbackAfterCreateGroupCommand`.
 */
export type AfterCreateGroupRequest = {
    callbackCommand: CallbackCommand;
    /** Group that was created. */
    groupID: GroupID;
    /** Who owns the group. */
    ownerUserID?: string;
    /**
     * Who is a member from the start, some of them twice; the higher role counts. Null is possible
     * and means nobody; the owner is the rule.
     */
    initMemberList: InitialMember[] | null;
} & GroupAttributes;
/** A user who is about to become a member. */
export type JoiningMember = {
    /** Who joins. */
    userID: UserID;
    /** Data that the app attaches to the membership; always empty at present. */
    ex?: string;
};
/** Users who are about to become members, as versions after 3.8.0 write them. */
export type MembersJoin = {
    callbackCommand: CallbackCommand;
    /** Group that they join. */
    groupID: GroupID;
    /** Who joins. Null is possible and means nobody; a list with users is the rule. */
    memberList: JoiningMember[] | null;
    /** Data that the app attaches to the group; empty where there is none. */
    groupEx?: string;
};
/**
 * One user who joins a group, in the flat form that versions 3.0 to 3.8.0 send before they store a
 * member, and that documents print for applications and joins too.
 */
export type FlatJoin = {
    callbackCommand: CallbackCommand;
    /** Group that the user joins. */
    groupID: GroupID;
    /** Who joins. */
    userID: UserID;
    /** Data that the app attaches to the membership; empty where there is none. */
    ex?: string;
    /** Data that the app attaches to the group; empty where there is none. */
    groupEx?: string;
    /** The trace id of the header once more, in versions 3.0 to 3.4.0. */
    operationID?: string;
};
/**
 * Users are about to become members of a group.
 *
 * Request of `callbackBeforeMembersJoinGroupCommand`.
 */
export type BeforeMembersJoinGroupRequest = MembersJoin | FlatJoin;
/** What to store of one joining member. A field that is null or missing keeps its value. */
export type MemberOverride = {
    /**
     * Whose data it is, out of the request's list; others are skipped. An element without it crashes
     * the call inside OpenIM.
     */
    userID: UserID;
    /** Name of the member in the group, with a small n. */
    nickname?: string | null;
    /** Address of the member's picture in the group. */
    faceURL?: string | null;
    /**
     * Format: int32
     *
     * 60 for an administrator, 20 for an ordinary member. OpenIM does not check it.
     */
    roleLevel?: number | null;
    /**
     * Format: int64
     *
     * Until when the member is muted, in milliseconds since 1970.
     */
    muteEndTime?: number | null;
    /** Data that the app attaches to the membership. */
    ex?: string | null;
};
/** Lets the operation go on with other data of some members. Versions after 3.8.0 understand it. */
export type MembersJoinReply = {
    /** @constant */
    errCode?: 0;
    /** @constant */
    nextCode?: 0;
    /**
     * Members to store otherwise than requested; those left out join as they are. A null element
     * crashes OpenIM's call.
     */
    memberCallbackList: MemberOverride[];
} & CommonReply;
/**
 * Lets the operation go on with other data of the one member whom the flat form of the request
 * names. Versions 3.0 to 3.8.0 understand it, later ones ignore its fields. A field that is null or
 * missing keeps its value.
 */
export type FlatJoinReply = {
    /** @constant */
    errCode?: 0;
    /** @constant */
    nextCode?: 0;
    /** Name of the member in the group, with a small n. */
    nickname?: string | null;
    /** Address of the member's picture in the group. */
    faceURL?: string | null;
    /**
     * Format: int32
     *
     * 60 for an administrator, 20 for an ordinary member. OpenIM does not check it.
     */
    roleLevel?: number | null;
    /**
     * Format: int64
     *
     * Until when the member is muted, in milliseconds since 1970.
     */
    muteEndTime?: number | null;
    /** Data that the app attaches to the membership. */
    ex?: string | null;
} & CommonReply;
export type BeforeMembersJoinGroupReply = AllowReply | RefuseReply | MembersJoinReply | FlatJoinReply;
/**
 * Users are about to be invited to a group.
 *
 * Request of `callbackBeforeInviteJoinGroupCommand`.
 */
export type BeforeInviteJoinGroupRequest = {
    callbackCommand: CallbackCommand;
    /** The trace id of the header once more. Documents leave it out. */
    operationID?: string;
    /** Group that the users are invited to. */
    groupID: GroupID;
    /** Words of the invitation; empty where there are none. */
    reason?: string;
    /**
     * Who is invited. OpenIM refuses an invitation of nobody, so null and an empty list are not
     * expected. Documents print one string with a bracketed list in it.
     */
    invitedUserIDs: UserID[] | string | null;
};
/**
 * Type of the group. The server writes the number as the character with that code point, so that
 * type 2 arrives as U+0002. Documents print the number itself.
 */
export type GroupTypeCharacter = string | number;
/** A wish to join a group, as the server writes it. */
export type GroupApplication = {
    callbackCommand: CallbackCommand;
    /** Group that the user wants to join. */
    groupID: GroupID;
    /** Who wants to join. */
    applyID: UserID;
    groupType?: GroupTypeCharacter;
    /** Words of the application; empty where there are none. */
    reqMessage?: string;
    /** Data that the app attaches to the application; empty where there is none. */
    ex?: string;
};
/**
 * A user is about to join a group or to apply for it.
 *
 * Request of `callbackBeforeJoinGroupCommand`.
 */
export type BeforeJoinGroupRequest = GroupApplication | FlatJoin;
/** A user who has entered a free-join group, as the server writes it. */
export type FreeJoin = {
    callbackCommand: CallbackCommand;
    /** The trace id of the header once more. */
    operationID?: string;
    /** Group that the user joined. */
    groupID: GroupID;
    /** Who joined. Nobody invited, in spite of the name. */
    inviterUserID: UserID;
    /** Words of the application; empty where there are none. */
    reqMessage?: string;
    /**
     * How the user came to the group. 1 through an administrator, 2 by invitation, 3 by search, 4 by
     * QR code.
     */
    joinSource?: number;
};
/**
 * A user has entered a free-join group.
 *
 * Request of `callbackAfterJoinGroupCommand`.
 */
export type AfterJoinGroupRequest = FreeJoin | FlatJoin;
/**
 * A member has left a group.
 *
 * Request of `callbackAfterQuitGroupCommand`.
 */
export type AfterQuitGroupRequest = {
    callbackCommand: CallbackCommand;
    /** Group that the member left. */
    groupID: GroupID;
    /** Who left. */
    userID: UserID;
};
/**
 * Members have been removed from a group.
 *
 * Request of `callbackAfterKickGroupCommand`.
 */
export type AfterKickGroupRequest = {
    callbackCommand: CallbackCommand;
    /** Group that the members were removed from. */
    groupID: GroupID;
    /**
     * Who was removed. OpenIM refuses a removal of nobody, so null and an empty list are not
     * expected.
     */
    kickedUserIDs: UserID[] | null;
    /** Words of the removal; empty where there are none. */
    reason?: string;
};
/**
 * A group has been dismissed.
 *
 * Request of `callbackAfterDisMissGroupCommand`.
 */
export type AfterDisMissGroupRequest = {
    callbackCommand: CallbackCommand;
    /** Group that was dismissed. */
    groupID: GroupID;
    /** Who owned the group. */
    ownerID: UserID;
    groupType?: GroupTypeCharacter;
    /**
     * Who was a member to the end. Empty in the second callback; null is possible and means the
     * same.
     */
    membersID?: UserID[] | null;
    /** The members under the name that documents print. */
    memberList?: UserID[] | null;
    /** Listed by a document without a meaning. No release of the server sends it. */
    muteEndTime?: number;
};
/**
 * A group has passed to another owner.
 *
 * Request of `callbackAfterTransferGroupOwnerCommand`.
 */
export type AfterTransferGroupOwnerRequest = {
    callbackCommand: CallbackCommand;
    /** Group that changed hands. */
    groupID: GroupID;
    /** Who owned the group. */
    oldOwnerUserID: UserID;
    /** Who owns it now. */
    newOwnerUserID: UserID;
};
/** A change of what a group stores of one member. A field is null where it does not change. */
export type GroupMemberInfo = {
    callbackCommand: CallbackCommand;
    /** Group of the member. */
    groupID: GroupID;
    /** Whose data changes. */
    userID: UserID;
    /** Name of the member in the group. */
    nickName?: string | null;
    /** Address of the member's picture in the group. */
    faceURL?: string | null;
    /**
     * 60 for an administrator, 20 for an ordinary member. A number; documents allow digits in a
     * string.
     */
    roleLevel?: number | string | null;
    /** Data that the app attaches to the membership. */
    ex?: string | null;
    /** The trace id of the header once more, in versions 3.0 to 3.4.0. */
    operationID?: string;
};
/**
 * The fields of a group member that are about to change.
 *
 * Request of `callbackBeforeSetGroupMemberInfoCommand`.
 */
export type BeforeSetGroupMemberInfoRequest = GroupMemberInfo;
/**
 * Lets the operation go on with other values. A field that is null or missing keeps the requested
 * change; any other value takes its place, or adds a change that was not requested.
 */
export type GroupMemberInfoReply = {
    /** @constant */
    errCode?: 0;
    /** @constant */
    nextCode?: 0;
    /** Name of the member in the group, with a capital N. */
    nickName?: string | null;
    /** Address of the member's picture in the group. */
    faceURL?: string | null;
    /**
     * Format: int32
     *
     * 60 for an administrator, 20 for an ordinary member. OpenIM does not check it, and would take
     * even 100, the owner.
     */
    roleLevel?: number | null;
    /** Data that the app attaches to the membership. */
    ex?: string | null;
} & CommonReply;
export type BeforeSetGroupMemberInfoReply = AllowReply | RefuseReply | GroupMemberInfoReply;
/**
 * The fields of a group member that have changed.
 *
 * Request of `callbackAfterSetGroupMemberInfoCommand`.
 */
export type AfterSetGroupMemberInfoRequest = GroupMemberInfo;
/**
 * A change of a group's data through the older call of OpenIM's API. An empty text or a 0 says that
 * the field does not change, and cannot be told from a change to empty or 0.
 */
export type GroupInfo = {
    callbackCommand: CallbackCommand;
    /** Always empty. The trace id stands in the header alone. */
    operationID?: string;
    /** Group whose data changes. */
    groupID: GroupID;
    /** Name of the group. */
    groupName?: string;
    /** Text of the announcement. */
    notification?: string;
    /** Description of the group. */
    introduction?: string;
    /** Address of the group's picture. */
    faceURL?: string;
    /** Data that the app attaches to the group. The after-callback has null where it does not change. */
    ex?: string | null;
    /**
     * 0 where applications need approval and invitations do not, 1 where both need it, 2 where
     * anyone may join. The after-callback has null where it does not change.
     */
    needVerification?: number | null;
    /**
     * Flag for the visibility of members' profiles. The after-callback has null where it does not
     * change.
     */
    lookMemberInfo?: number | null;
    /**
     * Flag, whether members may add each other as friends. The after-callback has null where it does
     * not change.
     */
    applyMemberFriend?: number | null;
};
/**
 * The fields of a group that are about to change, as the older call sends them.
 *
 * Request of `callbackBeforeSetGroupInfoCommand`.
 */
export type BeforeSetGroupInfoRequest = GroupInfo;
/**
 * Lets the operation go on, with the values of the request or others. OpenIM copies the four
 * required fields over the request whatever they hold, and takes a missing one for empty. Of the
 * others, null or missing keeps the requested value. The announcement cannot be changed.
 */
export type GroupInfoReply = {
    /** @constant */
    errCode?: 0;
    /** @constant */
    nextCode?: 0;
    /** The group of the request. With an empty or wrong one the update fails with code 1004. */
    groupID: string;
    /** Name of the group; empty drops the change. */
    groupName: string;
    /** Description of the group; empty drops the change. */
    introduction: string;
    /** Address of the group's picture; empty drops the change. */
    faceURL: string;
    /** Data that the app attaches to the group. */
    ex?: string | null;
    /**
     * Format: int32
     *
     * 0 where applications need approval and invitations do not, 1 where both need it, 2 where
     * anyone may join.
     */
    needVerification?: number | null;
    /**
     * Format: int32
     *
     * Flag for the visibility of members' profiles.
     */
    lookMemberInfo?: number | null;
    /**
     * Format: int32
     *
     * Flag, whether members may add each other as friends.
     */
    applyMemberFriend?: number | null;
} & CommonReply;
export type BeforeSetGroupInfoReply = GroupInfoReply | RefuseReply;
/** A text that may be absent, as documents print it. */
export type WrappedText = {
    /** The text. */
    value?: string;
} | null;
/** A number that may be absent, as documents print it. */
export type WrappedNumber = {
    /** The number. */
    value?: number;
} | null;
/** The new data of a group, with optional values in objects. */
export type GroupInfoForSet = {
    /** Group whose data changes. */
    groupID: GroupID;
    /** Name of the group. */
    groupName?: string;
    /** Text of the announcement. */
    notification?: string;
    /** Description of the group. */
    introduction?: string;
    /** Address of the group's picture. */
    faceURL?: string;
    /** Data that the app attaches to the group. */
    ex?: WrappedText;
    /**
     * 0 where applications need approval and invitations do not, 1 where both need it, 2 where
     * anyone may join.
     */
    needVerification?: WrappedNumber;
    /** Flag for the visibility of members' profiles. */
    lookMemberInfo?: WrappedNumber;
    /** Flag, whether members may add each other as friends. */
    applyMemberFriend?: WrappedNumber;
};
/** A change of a group's data, as documents print it. No release of the server sends this form. */
export type DocumentedGroupInfo = {
    callbackCommand: CallbackCommand;
    groupInfoForSet: GroupInfoForSet;
};
/**
 * A group's data have changed, through the older call.
 *
 * Request of `callbackAfterSetGroupInfoCommand`.
 */
export type AfterSetGroupInfoRequest = GroupInfo | DocumentedGroupInfo;
/**
 * A change of a group's data through the newer call of OpenIM's API. A field is null where it does
 * not change; an empty text empties it. Values stand bare, not in objects with a `value`.
 */
export type GroupInfoEx = {
    callbackCommand: CallbackCommand;
    /** Always empty. The trace id stands in the header alone. */
    operationID?: string;
    /** Group whose data changes. */
    groupID: GroupID;
    /** Name of the group. */
    groupName?: string | null;
    /** Text of the announcement. */
    notification?: string | null;
    /** Description of the group. */
    introduction?: string | null;
    /** Address of the group's picture. */
    faceURL?: string | null;
    /** Data that the app attaches to the group. */
    ex?: string | null;
    /**
     * 0 where applications need approval and invitations do not, 1 where both need it, 2 where
     * anyone may join.
     */
    needVerification?: number | null;
    /** Flag for the visibility of members' profiles. */
    lookMemberInfo?: number | null;
    /** Flag, whether members may add each other as friends. */
    applyMemberFriend?: number | null;
};
/**
 * The fields of a group that are about to change, as the newer call sends them.
 *
 * Request of `callbackBeforeSetGroupInfoExCommand`.
 */
export type BeforeSetGroupInfoExRequest = GroupInfoEx;
/**
 * Lets the operation go on, with the values of the request or others. OpenIM copies every field over
 * the request whatever it holds: null drops the requested change, and so would a missing field.
 * Values stand bare; an object with a `value` is a decoding error. The announcement cannot be
 * changed, and its change survives any answer.
 */
export type GroupInfoExReply = {
    /** @constant */
    errCode?: 0;
    /** @constant */
    nextCode?: 0;
    /** The group of the request. With an empty or wrong one the update fails with code 1004. */
    groupID: string;
    /** Name of the group. */
    groupName: string | null;
    /** Description of the group. */
    introduction: string | null;
    /** Address of the group's picture. */
    faceURL: string | null;
    /** Data that the app attaches to the group. */
    ex: string | null;
    /**
     * Format: int32
     *
     * 0 where applications need approval and invitations do not, 1 where both need it, 2 where
     * anyone may join.
     */
    needVerification: number | null;
    /**
     * Format: int32
     *
     * Flag for the visibility of members' profiles.
     */
    lookMemberInfo: number | null;
    /**
     * Format: int32
     *
     * Flag, whether members may add each other as friends.
     */
    applyMemberFriend: number | null;
} & CommonReply;
export type BeforeSetGroupInfoExReply = GroupInfoExReply | RefuseReply;
/**
 * A group's data have changed, through the newer call.
 *
 * Request of `callbackAfterSetGroupInfoExCommand`.
 */
export type AfterSetGroupInfoExRequest = GroupInfoEx | DocumentedGroupInfo;
/**
 * Ids of the users that the message mentions; `AtAllTag` stands for everyone. Null where nobody is
 * mentioned, which is the rule. One documented table prints a single string.
 * @example [
 *   "yusuf_0457",
 *   "AtAllTag"
 * ]
 */
export type AtUserList = string[] | string | null;
/** The fields that the callbacks on a message have in common. */
export type MessageFields = {
    callbackCommand: CallbackCommand;
    /** Who sends the message. */
    sendID: UserID;
    /** Id that the server gives the message, 32 hexadecimal characters. */
    serverMsgID: string;
    /** Id that the sending client gives the message. */
    clientMsgID: string;
    /** The trace id of the header once more. Documents leave it out. */
    operationID?: string;
    /**
     * Platform that sends: 1 iOS, 2 Android, 3 Windows, 4 macOS, 5 web, 6 mini program, 7 Linux, 8
     * Android tablet, 9 iPad, 10 administrator, 11 HarmonyOS; 0 where it is not known.
     */
    senderPlatformID?: number;
    /** Nickname of the sender; may be empty. */
    senderNickname?: string;
    /**
     * Kind of conversation. 1 single chat, 3 group, 4 notification account. Documents print 2 for a
     * group.
     */
    sessionType?: number;
    /** Origin of the message. 100 a user, 200 the system. */
    msgFrom?: number;
    /**
     * Kind of content: 101 text, 102 picture, 103 voice, 104 video, 105 file, 106 text with
     * mentions, 107 merged messages, 108 card, 109 location, 110 custom, 111 revocation, 114 quote,
     * 117 rich text, 118 Markdown, 119 and 120 further custom kinds. 113, the typing indicator, is
     * never sent. The notifications, 1000 to 5000, come from 3.8.3 releases alone.
     */
    contentType?: number;
    /**
     * State of the message. 1 while it is sent, 2 once it is stored; 0 is possible for messages sent
     * over REST.
     */
    status?: number;
    /**
     * Time of sending by the server's clock, in milliseconds since 1970-01-01T00:00:00Z. Versions
     * before 3.8.1 leave it out.
     */
    sendTime?: number;
    /** Time of writing by the client's clock, in milliseconds since 1970-01-01T00:00:00Z. */
    createTime?: number;
    /**
     * The content as JSON text inside this string; its fields depend on the content type. Empty for
     * most notifications. Bytes that are not UTF-8 arrive as U+FFFD.
     */
    content?: string;
    /**
     * Position of the message in its conversation, cut to 32 bits. Given when the message is stored;
     * earlier callbacks carry what the client sent, normally 0.
     */
    seq?: number;
    atUserList?: AtUserList;
    /** Address of the sender's avatar; may be empty. */
    faceURL?: string;
    /** Data that the app attaches to the message; empty where there is none. */
    ex?: string;
};
/**
 * A user is about to send a message to another.
 *
 * Request of `callbackBeforeSendSingleMsgCommand`.
 */
export type BeforeSendSingleMsgRequest = {
    /** Who receives the message. */
    recvID: UserID;
} & MessageFields;
/**
 * A user has sent a message to another.
 *
 * Request of `callbackAfterSendSingleMsgCommand`.
 */
export type AfterSendSingleMsgRequest = {
    /** Who receives the message. */
    recvID: UserID;
} & MessageFields;
/**
 * A user is about to send a message to a group.
 *
 * Request of `callbackBeforeSendGroupMsgCommand`.
 */
export type BeforeSendGroupMsgRequest = {
    /** Group that receives the message. */
    groupID: GroupID;
} & MessageFields;
/**
 * A user has sent a message to a group.
 *
 * Request of `callbackAfterSendGroupMsgCommand`.
 */
export type AfterSendGroupMsgRequest = {
    /** Group that receives the message. */
    groupID: GroupID;
    /**
     * Address of the sender's avatar, by the name of one documented table. The server writes
     * `faceURL`.
     */
    senderFaceURL?: string;
} & MessageFields;
/**
 * A message is about to go out and may still be changed.
 *
 * Request of `callbackBeforeMsgModifyCommand`.
 */
export type BeforeMsgModifyRequest = {
    /** Who receives the message, in the commercial edition only. */
    recvID?: string;
    /** Version of a key, in the commercial edition only. Its type is not documented. */
    keyVersion?: unknown;
} & MessageFields;
/**
 * Switches of a message by name, among them `history`, `persistent`, `offlinePush`, `unreadCount`,
 * `conversationUpdate` and `senderSync`. The whole map is replaced.
 */
export type MessageOptions = {
    [key: string]: boolean;
};
/**
 * Lets the message go on with other values. A field that is null or missing keeps its value; any
 * other value takes its place, an empty one included. OpenIM also reads `offlinePushInfo`, and
 * crashes where the message has none, which the request does not show; so it has no place here.
 */
export type MessageModifyReply = {
    /** @constant */
    errCode?: 0;
    /** @constant */
    nextCode?: 0;
    /**
     * New content, a JSON object as text that fits the content type. Anything else makes the send
     * fail with code 1001.
     */
    content?: string | null;
    /** Who receives the message. */
    recvID?: string | null;
    /** Group that receives the message. */
    groupID?: string | null;
    /** Id of the client for the message. */
    clientMsgID?: string | null;
    /** Id of the server for the message. It is no longer the one that this callback carries. */
    serverMsgID?: string | null;
    /**
     * Format: int32
     *
     * Platform that sends, by the numbers of the request.
     */
    senderPlatformID?: number | null;
    /** Nickname of the sender. */
    senderNickname?: string | null;
    /** Address of the sender's avatar, which the request has under `faceURL`. */
    senderFaceURL?: string | null;
    /**
     * Format: int32
     *
     * Kind of conversation, by the numbers of the request.
     */
    sessionType?: number | null;
    /**
     * Format: int32
     *
     * Origin of the message. 100 a user, 200 the system.
     */
    msgFrom?: number | null;
    /**
     * Format: int32
     *
     * Kind of content, by the numbers of the request.
     */
    contentType?: number | null;
    /**
     * Format: int32
     *
     * State of the message, by the numbers of the request.
     */
    status?: number | null;
    /** Other switches for the message. */
    options?: MessageOptions | null;
    /**
     * Ids of the mentioned users, which the request has under `atUserList`. An empty list ends all
     * mentions.
     */
    atUserIDList?: string[] | null;
    /** Data that the client keeps with the message. */
    attachedInfo?: string | null;
    /** Data that the app attaches to the message. */
    ex?: string | null;
} & CommonReply;
export type BeforeMsgModifyReply = AllowReply | RefuseReply | MessageModifyReply;
/**
 * A message was handed to the database.
 *
 * Request of `callbackAfterMsgSaveDBCommand`.
 */
export type AfterMsgSaveDBRequest = {
    /** Who receives the message; empty for a group. */
    recvID: string;
    /** Group that receives the message; empty outside groups. */
    groupID: string;
} & MessageFields;
/** Messages that a user has read, as version 3.6 and later write them. */
export type MessageRead = {
    callbackCommand: CallbackCommand;
    /** Conversation of the messages. It need not be a single chat. */
    conversationID: string;
    /** Who reads. */
    userID: UserID;
    /**
     * Positions of the messages in the conversation, as the client sent them; written with a
     * capital. Null where the client sent none, as it mostly does when it reads a whole
     * conversation.
     */
    Seqs?: number[] | null;
    /** Kind of conversation, in spite of the name. 1 single chat, 3 group, 4 notification account. */
    contentType?: number;
};
/** Messages that a user has read, as version 3.5 writes them and documents print them. */
export type OlderMessageRead = {
    callbackCommand: CallbackCommand;
    /** Who sent the messages, by the documents. */
    sendID: UserID;
    /** Who received them and has read them now. */
    receiveID: UserID;
    /** Kind of conversation or of content; the sources do not agree. Documents leave it out. */
    contentType?: number;
    /** Found in one documented table only; no meaning is given. */
    muteEndTime?: number;
};
/**
 * A user has read messages.
 *
 * Request of `callbackAfterSingleMsgReadCommand`.
 */
export type AfterSingleMsgReadRequest = MessageRead | OlderMessageRead;
/**
 * A member has read a group's messages.
 *
 * Request of `callbackAfterGroupMsgReadCommand`.
 */
export type AfterGroupMsgReadRequest = {
    callbackCommand: CallbackCommand;
    /** Who reads. */
    sendID: UserID;
    /** The reader again; the group, by the documents. */
    receiveID: string;
    /** Position up to which the member has read, in spite of the name no count. */
    unreadMsgNum?: number;
    /** Kind of conversation, in spite of the name. 3, for a group. Documents leave it out. */
    contentType?: number;
};
/** A revoked message, as the server writes it. */
export type MessageRevocation = {
    callbackCommand: CallbackCommand;
    /** Conversation of the message, a single chat or a group. */
    conversationID: string;
    /** Position of the message in the conversation. Documents print it as text. */
    seq: number | string;
    /** Who revokes, by the call to OpenIM. Documents name the sender of the message. */
    userID: UserID;
};
/**
 * A message revoked in a single chat, as documents of 2023 and 2024 print it. No release of the
 * server sends this form.
 */
export type DocumentedMessageRevocation = {
    callbackCommand: CallbackCommand;
    /** Who sent the message and revokes it. */
    sendID: UserID;
    /** Who received the message. */
    receiveID: UserID;
    /** Content of the message. */
    content?: string;
};
/**
 * A message revoked in a group, as documents of 2023 and 2024 print it. No release of the server
 * sends this form.
 */
export type DocumentedGroupMessageRevocation = {
    callbackCommand: CallbackCommand;
    /** The trace id of the header once more. */
    operationID?: string;
    /** Group of the message. */
    groupID: GroupID;
    /** Type of the group. */
    groupType?: number;
    /** Who revokes. */
    userID: UserID;
    /** Content of the message. */
    content?: string;
    /** Found in one documented table only; no meaning is given. */
    muteEndTime?: number;
};
/**
 * A user has revoked a message.
 *
 * Request of `callbackBeforeAfterMsgCommand`.
 */
export type BeforeAfterMsgRequest = MessageRevocation | DocumentedMessageRevocation | DocumentedGroupMessageRevocation;
/**
 * The fields that the callbacks on a user's connections have in common. Documents print `userID` and
 * `seq` alone.
 */
export type ConnectionFields = {
    callbackCommand: CallbackCommand;
    /**
     * Trace id that the gateway makes, `p_` with process id and counter. One stands for all users
     * that it reports together.
     */
    operationID?: string;
    /**
     * Platform of the connection: 1 iOS, 2 Android, 3 Windows, 4 macOS, 5 web, 6 mini program, 7
     * Linux, 8 Android tablet, 9 iPad, 10 administrator, 11 HarmonyOS.
     */
    platformID?: number;
    /** Name of the platform as OpenIM writes it, such as `Android`; empty where it is not known. */
    platform?: string;
    /** Whose connection it is. */
    userID: UserID;
    /**
     * Time by the gateway's clock, in milliseconds since 1970-01-01T00:00:00Z. It is no sequence
     * number, in spite of the name.
     */
    seq?: number;
};
/**
 * A connection of a user is open.
 *
 * Request of `callbackAfterUserOnlineCommand`.
 */
export type AfterUserOnlineRequest = {
    /** Whether the client says that it is in the background. */
    isAppBackground?: boolean;
    /** Id of the connection. Empty from version 3.8.2 on. */
    connID?: string;
    /** Token of the user's login. Found in version 2 only. */
    token?: string;
} & ConnectionFields;
/**
 * A connection of a user has closed.
 *
 * Request of `callbackAfterUserOfflineCommand`.
 */
export type AfterUserOfflineRequest = {
    /** Id of the connection. Empty from version 3.8.2 on. */
    connID?: string;
} & ConnectionFields;
/**
 * The connection that was closed.
 *
 * Request of `callbackAfterUserKickOffCommand`.
 */
export type AfterUserKickOffRequest = ConnectionFields;
/** A user to be created. Names are spelled as OpenIM spells them. */
export type NewUser = {
    /** Id that the user gets. */
    userID: UserID;
    /** Name of the user, with a small n. */
    nickname?: string;
    /** Address of the user's avatar; may be empty. */
    faceURL?: string;
    /** Data that the app attaches to the user; empty where there is none. */
    ex?: string;
    /** Time of creation as the caller gave it, usually 0. OpenIM stores the time of its own clock. */
    createTime?: number;
    /** Kind of account. 0 and 1 ordinary user, 2 administrator, 3 notification account, 4 robot. */
    appMangerLevel?: number;
    /**
     * What happens with messages to the user. 0 received, 1 refused, 2 received without a
     * notification.
     */
    globalRecvMsgOpt?: number;
};
/**
 * Users of one registration. Documents print one user in place of the list; no release of the server
 * sends that.
 */
export type NewUserList = (NewUser[] | null) | NewUser;
/** A registration of one or more users. */
export type UserRegistration = {
    callbackCommand: CallbackCommand;
    users: NewUserList;
    /** Secret of the OpenIM deployment. Versions 3.5 to 3.8.0 send it, and documents print it. */
    secret?: string;
};
/**
 * The users who are about to be registered.
 *
 * Request of `callbackBeforeUserRegisterCommand`.
 */
export type BeforeUserRegisterRequest = UserRegistration;
/**
 * A user to create. OpenIM takes a missing field for empty or 0, so all are required. The time of
 * creation is not among them: OpenIM stores the time of its own clock.
 */
export type NewUserReplacement = {
    /** Id that the user gets. OpenIM no longer checks its format, nor whether it is taken. */
    userID: UserID;
    /** Name of the user, with a small n. */
    nickname: string;
    /** Address of the user's avatar; may be empty. */
    faceURL: string;
    /** Data that the app attaches to the user; may be empty. */
    ex: string;
    /**
     * Format: int32
     *
     * Kind of account. 0 and 1 ordinary user, 2 administrator, 3 notification account, 4 robot.
     */
    appMangerLevel: number;
    /**
     * Format: int32
     *
     * What happens with messages to the user. 0 received, 1 refused, 2 received without a
     * notification.
     */
    globalRecvMsgOpt: number;
};
/** Lets the registration go on with other users. */
export type UserRegistrationReply = {
    /** @constant */
    errCode?: 0;
    /** @constant */
    nextCode?: 0;
    /**
     * Users to create in place of the whole requested batch; those left out are not created. OpenIM
     * takes an empty list for none and creates the requested users; only a refusal keeps all of them
     * out. A null element crashes OpenIM's call, and the single user of the documents is a decoding
     * error.
     */
    users: NewUserReplacement[];
} & CommonReply;
export type BeforeUserRegisterReply = AllowReply | RefuseReply | UserRegistrationReply;
/**
 * The users who have been registered.
 *
 * Request of `callbackAfterUserRegisterCommand`.
 */
export type AfterUserRegisterRequest = UserRegistration;
/**
 * A change of a user's profile through the older call of OpenIM's API. A field is empty where it
 * does not change.
 */
export type UserInfoUpdate = {
    callbackCommand: CallbackCommand;
    /** The trace id of the header once more. Version 3.4.0 alone sends it. */
    operationID?: string;
    /** Whose profile changes. */
    userID: UserID;
    /** Name of the user, with a capital N. */
    nickName?: string | null;
    /** Address of the user's avatar. */
    faceURL?: string | null;
    /**
     * Data that the app attaches to the user. OpenIM never fills it in, even where they change: null
     * before the change, empty after it.
     */
    ex?: string | null;
};
/**
 * The fields of a profile that are about to change, as the older call sends them.
 *
 * Request of `callbackBeforeUpdateUserInfoCommand`.
 */
export type BeforeUpdateUserInfoRequest = UserInfoUpdate;
/**
 * Lets the update go on with other values. A field that is null or missing keeps the requested
 * value. An empty one drops the requested change: the older call stores no empty texts.
 */
export type UserInfoReply = {
    /** @constant */
    errCode?: 0;
    /** @constant */
    nextCode?: 0;
    /** Name of the user, with a capital N. */
    nickName?: string | null;
    /** Address of the user's avatar. */
    faceURL?: string | null;
    /**
     * Data that the app attaches to the user. The request does not show what the caller wants to
     * store.
     */
    ex?: string | null;
} & CommonReply;
export type BeforeUpdateUserInfoReply = AllowReply | RefuseReply | UserInfoReply;
/**
 * The fields of a profile that have changed, as the older call reports them.
 *
 * Request of `callbackAfterUpdateUserInfoCommand`.
 */
export type AfterUpdateUserInfoRequest = UserInfoUpdate;
/**
 * A change of a user's profile through the newer call of OpenIM's API. A field is null where it does
 * not change; an empty text empties it. Values stand bare, not in objects with a `value`.
 */
export type UserInfoExUpdate = {
    callbackCommand: CallbackCommand;
    /** Whose profile changes. */
    userID: UserID;
    /** Name of the user, with a capital N. */
    nickName?: string | null;
    /** Address of the user's avatar. */
    faceURL?: string | null;
    /** Data that the app attaches to the user. OpenIM always writes null, even where they change. */
    ex?: string | null;
};
/**
 * The fields of a profile that are about to change, as the newer call sends them.
 *
 * Request of `callbackBeforeUpdateUserInfoExCommand`.
 */
export type BeforeUpdateUserInfoExRequest = UserInfoExUpdate;
/**
 * Lets the update go on with other values. A field that is null or missing keeps the requested
 * value; an empty one empties it. A value for a field that is null in the request crashes OpenIM's
 * call. `ex` is left out for that reason: the request never shows whether it changes.
 */
export type UserInfoExReply = {
    /** @constant */
    errCode?: 0;
    /** @constant */
    nextCode?: 0;
    /** Name of the user, with a capital N. Only where the request has one. */
    nickName?: string | null;
    /** Address of the user's avatar. Only where the request has one. */
    faceURL?: string | null;
} & CommonReply;
export type BeforeUpdateUserInfoExReply = AllowReply | RefuseReply | UserInfoExReply;
/**
 * The fields of a profile that have changed, as the newer call reports them.
 *
 * Request of `callbackAfterUpdateUserInfoExCommand`.
 */
export type AfterUpdateUserInfoExRequest = UserInfoExUpdate;
/** The fields that the callbacks on the delivery of a message have in common. */
export type PushFields = {
    callbackCommand: CallbackCommand;
    /** The trace id of the header once more. Documents leave it out. */
    operationID?: string;
    /**
     * Platform of the sender, not of the receivers: 1 iOS, 2 Android, 3 Windows, 4 macOS, 5 web, 6
     * mini program, 7 Linux, 8 Android tablet, 9 iPad, 10 administrator, 11 HarmonyOS; 0 where it is
     * not known.
     */
    platformID?: number;
    /**
     * Name of the sender's platform as OpenIM writes it, such as `Android`; empty where it is not
     * known.
     */
    platform?: string;
    /** Id that the sending client gave the message. The id of the server is not sent. */
    clientMsgID: string;
    /** Who sent the message. */
    sendID: UserID;
    /** Group of the message; empty outside groups. */
    groupID?: string;
    /**
     * Kind of content, by the numbers of the message callbacks, such as 101 for text. The
     * notifications, 1000 to 5000, occur here; 113, the typing indicator, does not.
     */
    contentType?: number;
    /** Kind of conversation. 1 single chat, 3 group, 4 notification account. */
    sessionType?: number;
    atUserIDList?: AtUserList;
    /**
     * The content as JSON text inside this string; its fields depend on the content type. For a
     * notification, its detail text alone, or empty where OpenIM cannot read it.
     */
    content?: string;
};
/**
 * Text of an offline push, as requests spread it among their fields. All six are present, or none
 * where the message has no such text.
 */
export type PushTextFields = {
    /** Title that the device shows. */
    title?: string;
    /** Text below the title. */
    desc?: string;
    /** Data that the app attaches to the push. */
    ex?: string;
    /** Sound that an iOS device plays. */
    iOSPushSound?: string;
    /** Whether the push counts on the badge of an iOS app. */
    iOSBadgeCount?: boolean;
    /** Data of a call's signalling. */
    signalInfo?: string;
};
/**
 * A message is about to go to the push service of the devices.
 *
 * Request of `callbackBeforeOfflinePushCommand`.
 */
export type BeforeOfflinePushRequest = {
    /** Users to push to. Null is possible and means nobody; a list with users is the rule. */
    userIDList: UserID[] | null;
} & (PushFields & PushTextFields);
/**
 * The text of an offline push. It replaces the earlier one as a whole; a field that is left out
 * becomes empty or false.
 */
export type OfflinePushInfo = {
    /** Title that the device shows. */
    title?: string;
    /** Text below the title. */
    desc?: string;
    /** Data that the app attaches to the push. */
    ex?: string;
    /** Sound that an iOS device plays. */
    iOSPushSound?: string;
    /** Whether the push counts on the badge of an iOS app. */
    iOSBadgeCount?: boolean;
    /** Data of a call's signalling. */
    signalInfo?: string;
};
/**
 * Lets the push go on with other users or another text. A field that is null or missing stays as it
 * is.
 */
export type OfflinePushReply = {
    /** @constant */
    errCode?: 0;
    /** @constant */
    nextCode?: 0;
    /**
     * Users to push to in place of the whole requested list. OpenIM takes an empty list for none and
     * pushes to the requested users; only a refusal leaves all of them out.
     */
    userIDList?: UserID[] | null;
    /** Another push text, in one object, where the request has its fields side by side. */
    offlinePushInfo?: OfflinePushInfo | null;
} & CommonReply;
export type BeforeOfflinePushReply = AllowReply | RefuseReply | OfflinePushReply;
/**
 * A message to a user is about to be delivered over open connections.
 *
 * Request of `callbackBeforeOnlinePushCommand`.
 */
export type BeforeOnlinePushRequest = {
    /**
     * The receiver, and the sender too where the message goes to the sender's other devices. One or
     * two users are the rule. Null is possible and means nobody.
     */
    userIDList: UserID[] | null;
} & (PushFields & PushTextFields);
/**
 * A message to a group is about to be delivered over open connections.
 *
 * Request of `callbackBeforeGroupOnlinePushCommand`.
 */
export type BeforeGroupOnlinePushRequest = {
    /** Group of the message. */
    groupID: GroupID;
    /** Position of the message in the group's conversation. Documents leave it out. */
    seq?: number;
    /** Users to deliver to. Found in documents only. */
    userIDList?: UserID[] | null;
} & (WithRequired<PushFields, "groupID"> & PushTextFields);
/** Lets the delivery go on, to chosen users in place of all members. A push text would be ignored. */
export type GroupOnlinePushReply = {
    /** @constant */
    errCode?: 0;
    /** @constant */
    nextCode?: 0;
    /**
     * Users to deliver to. Null or missing means all members, and OpenIM takes an empty list for the
     * same; only a refusal leaves all of them out. With a list OpenIM does not look up the members,
     * and it skips the clean-up that follows when a member leaves or is removed and when the group
     * is dissolved.
     */
    userIDList?: UserID[] | null;
} & CommonReply;
export type BeforeGroupOnlinePushReply = AllowReply | RefuseReply | GroupOnlinePushReply;
/**
 * The fields that the callbacks on new conversations have in common. A conversation has an entry for
 * each of its users. Ids end in a small d here.
 */
export type ConversationFields = {
    callbackCommand: CallbackCommand;
    /** Id of the conversation; the same for all its users. */
    conversationId: string;
    /** Kind of conversation. 1 single chat, 3 group, 4 notification account. */
    conversationType?: number;
    /** What happens with messages of the conversation. 0 received, 1 refused, 2 received silently. */
    recvMsgOpt?: number;
    /** Whether the conversation stands at the top of the list. */
    isPinned?: boolean;
    /** Whether messages vanish after they are read. */
    isPrivateChat?: boolean;
    /** Time until a read message vanishes, in seconds. */
    burnDuration?: number;
    /** Mark for mentions of the user in the group. */
    groupAtType?: number;
    /** Free data of the conversation. */
    attachedInfo?: string;
    /** Data that the app attaches to the conversation. */
    ex?: string;
};
/** An entry of a single chat, or of a notification account's conversation. */
export type SingleChatConversation = {
    /** Whose list of conversations gets the entry. */
    ownerUserId: UserID;
    /** The other party. */
    userId: UserID;
} & ConversationFields;
/**
 * One entry of a one-to-one conversation that is about to be created.
 *
 * Request of `callbackBeforeCreateSingleChatConversationsCommand`.
 */
export type BeforeCreateSingleChatConversationsRequest = SingleChatConversation;
/**
 * Lets the creation go on with other values. A field that is null or missing keeps its value; any
 * other value takes its place.
 */
export type ConversationReply = {
    /** @constant */
    errCode?: 0;
    /** @constant */
    nextCode?: 0;
    /**
     * Format: int32
     *
     * What happens with messages of the conversation. 0 received, 1 refused, 2 received silently.
     */
    recvMsgOpt?: number | null;
    /** Whether the conversation stands at the top of the list. */
    isPinned?: boolean | null;
    /** Whether messages vanish after they are read. */
    isPrivateChat?: boolean | null;
    /**
     * Format: int32
     *
     * Time until a read message vanishes, in seconds.
     */
    burnDuration?: number | null;
    /**
     * Format: int32
     *
     * Mark for mentions of the user in the group.
     */
    groupAtType?: number | null;
    /** Free data of the conversation. */
    attachedInfo?: string | null;
    /** Data that the app attaches to the conversation. */
    ex?: string | null;
} & CommonReply;
export type BeforeCreateSingleChatConversationsReply = AllowReply | RefuseReply | ConversationReply;
/**
 * An entry of a one-to-one conversation that was created.
 *
 * Request of `callbackAfterCreateSingleChatConversationsCommand`.
 */
export type AfterCreateSingleChatConversationsRequest = SingleChatConversation;
/** Entries of a group's conversation. The users whose lists get them are not named. */
export type GroupChatConversation = {
    /** Always empty. */
    ownerUserId?: string;
    /** Group of the conversation. */
    groupId: GroupID;
} & ConversationFields;
/**
 * The conversation that the members of a group are about to have.
 *
 * Request of `callbackBeforeCreateGroupChatConversationsCommand`.
 */
export type BeforeCreateGroupChatConversationsRequest = GroupChatConversation;
export type BeforeCreateGroupChatConversationsReply = AllowReply | RefuseReply | ConversationReply;
/**
 * The conversation that the members of a group now have.
 *
 * Request of `callbackAfterCreateGroupChatConversationsCommand`.
 */
export type AfterCreateGroupChatConversationsRequest = GroupChatConversation;
