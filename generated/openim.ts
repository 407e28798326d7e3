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
        /**
         * The decision.
         *
         * There is no 5XX. imhook answers in time with status 200, even if it cannot record the callback. If
         * a handler fails or is late, it sends the fallback, which allows. OpenIM reads only the body,
         * whatever the status is.
         */
        Decided: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": DecisionReply;
            };
        };
        /**
         * The call was rejected: the app is unknown or the address is not allowed (403), or the credentials
         * are missing or wrong (401). It is logged and not recorded. OpenIM reads the body whatever the
         * status is, so the body lets the operation continue.
         */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AllowReply;
            };
        };
        /** The callback was received and is on disk. OpenIM ignores the reply. */
        Acknowledged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AllowReply;
            };
        };
        /** The callback could not be written to disk. */
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
         * Trace id of the client call that caused the callback. Callers of OpenIM's API choose it, and many
         * always choose the same. Messages that OpenIM handles together carry their ids joined by `$`. Can
         * be empty. Versions before 3.0 do not send it.
         * @example 1646445464564
         */
        operationID: string;
        /** Command, in the URL form of versions before 3.5 and of the documentation of 2023 and 2024. */
        command: string;
        /**
         * Format of the body, always JSON. Only the documentation shows it; no release of the server sends
         * it.
         * @example json
         */
        contenttype: string;
        /** Name of the SDK. Only early documentation shows it. */
        sdkName: string;
        /**
         * Conversation of the message: the JSON object `{"sendID","recvID","groupID"}` in standard base64,
         * with an empty string for an id that does not apply. Pass it as `key` to the REST call
         * send_simple_msg to reply in the same conversation. Releases up to 3.8.3 do not send it.
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
     * A user is about to send a friend request.
     *
     * Sent when a client or a REST call submits a friend request, after OpenIM has checked the
     * caller's permission and that the two users differ. OpenIM checks only afterwards that both users
     * exist and are not friends yet, so an allowed request can still fail.
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
     * A user has sent a friend request.
     *
     * Sent after a friend request is stored and the user is notified of it. It reports the request,
     * not a friendship; `callbackAfterAddFriendAgreeCommand` reports that. Some documents place this
     * command after the acceptance, and some show the fields of the acceptance; the server does
     * neither.
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
     * A user is about to accept a friend request.
     *
     * Sent when a user accepts a friend request, before the friendship is stored. Declining a request
     * does not cause it. The user who accepts is in `blackUserID`, although no blocklist is involved.
     * Older documentation shows `toUserID` instead, and of the other fields only `fromUserID`.
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
     * A user has accepted a friend request.
     *
     * Sent after the friendship is stored, by version 3.8.1 and later. Imported friendships do not
     * cause it. The user who accepts is in `blackUserID`, although no blocklist is involved. The
     * documentation shows `toUserID` instead, and `callbackAfterAddFriendCommand` as the command; a
     * callback with that name is treated as the friend request.
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
     * Sent after a friend is removed from one user's list. It says nothing about the list of the other
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
     * A user is about to set a remark for a friend.
     *
     * Sent when the remark for a single friend is set, before any check, even that of the caller's
     * permission, so an allowed operation can still fail. A bulk update of friends does not cause it.
     * The reply can replace the remark.
     */
    callbackBeforeSetFriendRemarkCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeSetFriendRemarkRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. OpenIM reads
             * only the body, whatever the status is.
             */
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
     * A user has set a remark for a friend.
     *
     * Sent after the remark for a single friend is stored. It contains the stored remark, which is the
     * remark of the reply to the before-callback if that replaced the requested one. A bulk update of
     * friends does not cause it.
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
     * A user is about to block another user.
     *
     * Sent after OpenIM has checked the caller's permission and before it checks that both users
     * exist. No after-callback follows, so an allowed request is the only sign of the block.
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
     * A user has removed a block.
     *
     * Sent after the user is removed from the blocklist. The documentation places it before the
     * removal, but no reply can keep the block.
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
     * Sent after OpenIM has checked that all users exist, that none of them is the owner and that none
     * is listed twice. The reply can replace the list, and OpenIM does not check it again. The
     * documentation shows the older name for the after-callback too; it is treated as this command.
     */
    callbackBeforeImportFriendsCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeImportFriendsRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. OpenIM reads
             * only the body, whatever the status is.
             */
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
     * Sent after the import, with the list that was imported: the list of the reply to the
     * before-callback if it replaced the requested one. The documentation shows
     * `ImportFriendReqBeforeCommand` for this callback too; a callback with that name is treated as
     * the one before the import.
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
     * Sent after OpenIM has checked the caller's permission and that the initial members exist, and
     * before it chooses the group's id. The reply can replace values, including the id, but not the
     * members. `callbackBeforeMembersJoinGroupCommand` follows within the same call. The owner is the
     * first entry of `initMemberList`; `ownerUserID` and `creatorUserID` contain what the caller sent,
     * and are usually empty.
     */
    callbackBeforeCreateGroupCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeCreateGroupRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. OpenIM reads
             * only the body, whatever the status is.
             */
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
     * A group was created.
     *
     * Sent after the group and its members are stored, with the values that the reply to the
     * before-callback left. `initMemberList` contains the owner twice, as owner and as regular member,
     * and each administrator twice as well. A caller who is not a member is appended as a regular
     * member, although the group does not store them.
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
     * Sent before members are stored: with all initial members when a group is created, with all
     * invited users when an invitation takes effect immediately, and with one user when a join request
     * is approved or a user joins a group that is free to join. An invitation that requires approval
     * does not cause it. The reply can change the data that is stored about each member. Versions up
     * to 3.8.0 send one callback per user, in a flat form and under the singular name, and read a flat
     * reply.
     */
    callbackBeforeMembersJoinGroupCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeMembersJoinGroupRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. OpenIM reads
             * only the body, whatever the status is.
             */
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
     * Sent after OpenIM has checked the caller's permission and that the users exist, whether the
     * invitation takes effect immediately or waits for approval. A refusal applies to the whole
     * invitation: OpenIM decodes a list of refused users but ignores it.
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
     * A user is about to join a group or to request to join it.
     *
     * Sent when a user asks to join a group, whether the group is free to join or requires approval.
     * OpenIM checks only afterwards that the user is not a member yet, so an allowed request can still
     * fail. The user is in `applyID`; the documentation shows `userID` instead. OpenIM reads only the
     * decision from the reply, although the documentation lists more fields.
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
     * A user has joined a group that is free to join.
     *
     * Sent after a user becomes a member of a group that anyone can join. Approved join requests,
     * invitations and the creation of a group do not cause it, although the documentation says so. The
     * new member is in `inviterUserID`; the documentation shows `userID` instead.
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
     * Sent after a member leaves voluntarily. An owner cannot leave, so it never names one.
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
     * Members were removed from a group.
     *
     * Sent after the removal, once for all members that one call removes. It does not say who removed
     * them. The documentation places it before the removal, but no reply can prevent the removal.
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
     * A group was dismissed.
     *
     * Sent after the group is dismissed. Note the capital M in the name. OpenIM usually sends it
     * twice: first with the members, then with an empty list when its push service clears them. Both
     * callbacks report the same event, and only the first names the members.
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
     * A group has a new owner.
     *
     * Sent after the new owner is stored and before the members are notified.
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
     * A group's data about a member is about to change.
     *
     * Sent once for each member that a call changes, before anything is stored. A refusal for one
     * member stops the whole change, including that of members whom an earlier reply allowed. It does
     * not say who makes the change. The reply can replace values, including those of fields that were
     * not going to change.
     */
    callbackBeforeSetGroupMemberInfoCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeSetGroupMemberInfoRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. OpenIM reads
             * only the body, whatever the status is.
             */
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
     * A group's data about a member has changed.
     *
     * Sent once for each member that a call changes. It does not say who made the change.
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
     */
    callbackBeforeSetGroupInfoCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeSetGroupInfoRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. OpenIM reads
             * only the body, whatever the status is.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeforeSetGroupInfoReply;
                };
            };
            /**
             * The call was rejected: the app is unknown (403), or the credentials are missing or wrong
             * (401). It is logged and not recorded. OpenIM reads the body whatever the status is, so the
             * body lets the requested operation continue.
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
     * The data of a group has changed, through the older call.
     *
     * Sent after at least one value is stored. It does not say who made the change. The documentation
     * nests the values in an object, `groupInfoForSet`, which the server never did.
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
     */
    callbackBeforeSetGroupInfoExCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeSetGroupInfoExRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. OpenIM reads
             * only the body, whatever the status is.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeforeSetGroupInfoExReply;
                };
            };
            /**
             * The call was rejected: the app is unknown (403), or the credentials are missing or wrong
             * (401). It is logged and not recorded. OpenIM reads the body whatever the status is, so the
             * body lets the requested operation continue.
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
     * The data of a group has changed, through the newer call.
     *
     * Sent by version 3.8.1 and later, with the values that the reply to the before-callback left.
     * White space around the announcement is removed. It does not say who made the change. The
     * documentation nests the values in an object, `groupInfoForSet`, which the server never did.
     * Bodies that have each value as an object without nesting are not accepted.
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
     * A user is about to send a message to another user.
     *
     * Sent before OpenIM checks blocklist and friendship, so an allowed message can still fail.
     * Messages of configured administrators do not cause it, nor do typing indicators, notifications
     * and the content types that the server's configuration excludes.
     *
     * If the recipient accepts messages, `callbackBeforeMsgModifyCommand` follows, and only that
     * command can change the message.
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
     * A user has sent a message to another user.
     *
     * Sent when the message is on the server's queue but not stored yet. Messages of administrators
     * cause it; typing indicators, notifications (except in 3.8.3 releases) and excluded content types
     * do not. If the configuration lists users under `attentionIds`, only messages to them cause it,
     * and in 3.8.3 releases also messages from them.
     *
     * A notification reports something that has a callback of its own, so imhook does not count it as
     * a message that was sent. `contentType` tells it apart; `msgFrom` does not.
     */
    callbackAfterSendSingleMsgCommand: {
        parameters: {
            query?: {
                /** Command, in the URL form of versions before 3.5 and of the documentation of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * Format of the body, always JSON. Only the documentation shows it; no release of the server sends
                 * it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** Name of the SDK. Only early documentation shows it. */
                sdkName?: components["parameters"]["sdkName"];
                /**
                 * Conversation of the message: the JSON object `{"sendID","recvID","groupID"}` in standard base64,
                 * with an empty string for an id that does not apply. Pass it as `key` to the REST call
                 * send_simple_msg to reply in the same conversation. Releases up to 3.8.3 do not send it.
                 * @example eyJzZW5kSUQiOiJuYWRpYV8zMzE4IiwicmVjdklEIjoieXVzdWZfMDQ1NyIsImdyb3VwSUQiOiIifQ==
                 */
                key?: components["parameters"]["key"];
            };
            header?: {
                /**
                 * Trace id of the client call that caused the callback. Callers of OpenIM's API choose it, and many
                 * always choose the same. Messages that OpenIM handles together carry their ids joined by `$`. Can
                 * be empty. Versions before 3.0 do not send it.
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
     * Sent after OpenIM has checked membership and mutes. Messages of administrators cause it; typing
     * indicators, notifications (except in 3.8.3 releases) and the content types that the server's
     * configuration excludes do not. `callbackBeforeMsgModifyCommand` follows, and only that command
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
     * Sent when the message is on the server's queue but not stored yet. Typing indicators,
     * notifications (except in 3.8.3 releases) and excluded content types do not cause it. If
     * `attentionIds` has any entry in the server's configuration, it is normally not sent, because
     * OpenIM looks for the receiving user there and a group message has none.
     *
     * A notification reports something that has a callback of its own, so imhook does not count it as
     * a message that was sent. `contentType` tells it apart; `msgFrom` does not.
     */
    callbackAfterSendGroupMsgCommand: {
        parameters: {
            query?: {
                /** Command, in the URL form of versions before 3.5 and of the documentation of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * Format of the body, always JSON. Only the documentation shows it; no release of the server sends
                 * it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** Name of the SDK. Only early documentation shows it. */
                sdkName?: components["parameters"]["sdkName"];
                /**
                 * Conversation of the message: the JSON object `{"sendID","recvID","groupID"}` in standard base64,
                 * with an empty string for an id that does not apply. Pass it as `key` to the REST call
                 * send_simple_msg to reply in the same conversation. Releases up to 3.8.3 do not send it.
                 * @example eyJzZW5kSUQiOiJuYWRpYV8zMzE4IiwicmVjdklEIjoieXVzdWZfMDQ1NyIsImdyb3VwSUQiOiIifQ==
                 */
                key?: components["parameters"]["key"];
            };
            header?: {
                /**
                 * Trace id of the client call that caused the callback. Callers of OpenIM's API choose it, and many
                 * always choose the same. Messages that OpenIM handles together carry their ids joined by `$`. Can
                 * be empty. Versions before 3.0 do not send it.
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
     */
    callbackBeforeMsgModifyCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeMsgModifyRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. OpenIM reads
             * only the body, whatever the status is.
             */
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
     * A message was passed to the database.
     *
     * Sent once per message after the server tried to store it, even if storing it failed. 3.8.3
     * releases do not send it. Typing indicators, notifications and excluded content types do not
     * cause it. `attentionIds` has no effect on it.
     */
    callbackAfterMsgSaveDBCommand: {
        parameters: {
            query?: {
                /** Command, in the URL form of versions before 3.5 and of the documentation of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * Format of the body, always JSON. Only the documentation shows it; no release of the server sends
                 * it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** Name of the SDK. Only early documentation shows it. */
                sdkName?: components["parameters"]["sdkName"];
                /**
                 * Conversation of the message: the JSON object `{"sendID","recvID","groupID"}` in standard base64,
                 * with an empty string for an id that does not apply. Pass it as `key` to the REST call
                 * send_simple_msg to reply in the same conversation. Releases up to 3.8.3 do not send it.
                 * @example eyJzZW5kSUQiOiJuYWRpYV8zMzE4IiwicmVjdklEIjoieXVzdWZfMDQ1NyIsImdyb3VwSUQiOiIifQ==
                 */
                key?: components["parameters"]["key"];
            };
            header?: {
                /**
                 * Trace id of the client call that caused the callback. Callers of OpenIM's API choose it, and many
                 * always choose the same. Messages that OpenIM handles together carry their ids joined by `$`. Can
                 * be empty. Versions before 3.0 do not send it.
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
     * whole one-to-one conversation as read. The list of messages is the one that the client sent, not
     * the messages that changed, and is often null.
     *
     * Version 3.5 and the documentation name two users instead of conversation and reader. The
     * documentation also shows the time of a mute, and spells `Seqs` with a small s; handlers see
     * `Seqs`.
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
     * A member has read messages of a group.
     *
     * Sent when a client marks a group conversation as read, even if it had already read as far. It
     * does not show which group it is: the server writes the reader into `receiveID` too, where the
     * documentation shows the group.
     *
     * Two groups that are read under one trace id cause equal bodies if the positions are equal, so
     * nothing distinguishes one event from the next.
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
     * Sent after a message in a one-to-one chat or a group is revoked. Despite its name it is an
     * after-callback: its reply changes nothing. The server's configuration calls it `afterRevokeMsg`;
     * the entry `afterGroupMsgRevoke` has no effect.
     *
     * Older documentation shows one form for one-to-one chats and another for groups, under names that
     * no server sends.
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
     * Reports a state, not a change. Whenever a user's connections change, one callback is sent for
     * each open connection, and open connections are reported again about every 10 to 20 minutes. The
     * gateway collects reports for about a second. Versions 3.8.0 and 3.8.1 do not send it.
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
     * Reports one connection. The user can still be online through others: for each of them
     * `callbackAfterUserOnlineCommand` is sent as well, in no particular order.
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
     * The server has closed a connection of a user.
     *
     * OpenIM defines this callback and has a setting for it, but no release of version 3 sends it.
     * Version 2.3 sent it under its older name. This is the form that the current server would send.
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
     * batch. The reply can replace the batch, and OpenIM does not check it again. The documentation
     * shows `users` as a single user in request and reply. The server always sends a list, and if a
     * reply contains a single user, the registration fails.
     */
    callbackBeforeUserRegisterCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeUserRegisterRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. OpenIM reads
             * only the body, whatever the status is.
             */
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
     * Users were registered.
     *
     * Sent after the users are stored, once for the whole batch. `createTime` is still the time of the
     * request, usually 0, not the stored time. The documentation shows `users` as a single user; the
     * server always sends a list.
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
     * Sent before the change is stored. It does not say who makes it. A field that does not change is
     * empty. `ex` is always null, even if it changes, so the reply can replace it without knowing it.
     * The documentation shows it as a string.
     */
    callbackBeforeUpdateUserInfoCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeUpdateUserInfoRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. OpenIM reads
             * only the body, whatever the status is.
             */
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
     * Sent after the change is stored. It does not say who made it. A field that did not change is
     * empty. `ex` is always empty, even if it changed.
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
     * Sent before the change is stored. It does not say who makes it. A field that does not change is
     * null, and a field that is cleared is empty. `ex` is always null, even if it changes.
     *
     * The reply can replace a field only if the request has it. A value for a field that is null in
     * the request crashes the call inside OpenIM, and the caller gets a server error.
     */
    callbackBeforeUpdateUserInfoExCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeUpdateUserInfoExRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. OpenIM reads
             * only the body, whatever the status is.
             */
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
     * Sent after the change is stored. It does not say who made it. A field that did not change is
     * null, and a field that was cleared is empty. `ex` is always null, so if only `ex` changes, all
     * three fields are null.
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
     */
    callbackBeforeOfflinePushCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeOfflinePushRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. OpenIM reads
             * only the body, whatever the status is.
             */
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
     */
    callbackBeforeGroupOnlinePushCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeGroupOnlinePushRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. OpenIM reads
             * only the body, whatever the status is.
             */
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
     */
    callbackBeforeCreateSingleChatConversationsCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeCreateSingleChatConversationsRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. OpenIM reads
             * only the body, whatever the status is.
             */
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
     * A conversation between two users was created.
     *
     * Sent after the entry of one user is stored, and also if storing it fails, for example because
     * the entry exists already. A one-to-one chat causes two callbacks, one for each user. The main
     * branch sends it since March 2025; 3.8.3 releases do not.
     *
     * The Enterprise edition writes the fields in snake_case. Handlers see the names of the
     * open-source server, and the reply has the spelling of the request.
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
     */
    callbackBeforeCreateGroupChatConversationsCommand: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": BeforeCreateGroupChatConversationsRequest;
            };
        };
        responses: {
            /**
             * The decision.
             *
             * There is no 5XX. imhook answers in time with status 200, even if it cannot record the
             * callback. If a handler fails or is late, it sends the fallback, which allows. OpenIM reads
             * only the body, whatever the status is.
             */
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
     * A conversation was created for the members of a group.
     *
     * Sent after the entries are stored. One callback covers all users and names none of them. The
     * main branch sends it since March 2025; 3.8.3 releases do not.
     *
     * The Enterprise edition writes the fields in snake_case. Handlers see the names of the
     * open-source server, and the reply has the spelling of the request.
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
export type CommonParameters = {
    query?: {
        /** Command, in the URL form of versions before 3.5 and of the documentation of 2023 and 2024. */
        command?: components["parameters"]["command"];
        /**
         * Format of the body, always JSON. Only the documentation shows it; no release of the server sends
         * it.
         * @example json
         */
        contenttype?: components["parameters"]["contenttype"];
        /** Name of the SDK. Only early documentation shows it. */
        sdkName?: components["parameters"]["sdkName"];
    };
    header?: {
        /**
         * Trace id of the client call that caused the callback. Callers of OpenIM's API choose it, and many
         * always choose the same. Messages that OpenIM handles together carry their ids joined by `$`. Can
         * be empty. Versions before 3.0 do not send it.
         * @example 1646445464564
         */
        operationID?: components["parameters"]["operationID"];
    };
    path?: never;
    cookie?: never;
};
/** Name of the command, as this sender calls it. Older senders use older names. */
export type CallbackCommand = string;
/**
 * Id of a user in the deployment. Empty if there is no such user.
 * @example mira_2041
 */
export type UserID = string;
/**
 * A user is about to send a friend request.
 *
 * Request of `callbackBeforeAddFriendCommand`.
 */
export type BeforeAddFriendRequest = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** User who sends the friend request. */
    fromUserID: UserID;
    /** User who receives the friend request. */
    toUserID: UserID;
    /** Greeting to the user who receives the request. Empty if there is none. */
    reqMsg?: string;
    /** Custom data of the app for the friend request. Empty if there is none. Older versions omit it. */
    ex?: string;
    /** Trace id from the header, again. Only older versions send it. */
    operationID?: string;
};
/**
 * The five fields of every reply. OpenIM decodes them into 32-bit integers and strings. A number
 * sent as a string is a decoding error, and a decoding error stops the operation.
 */
export type CommonReply = {
    /**
     * 0 means that the callback was handled. With any other value, current versions of OpenIM ignore
     * the decision.
     * @constant
     */
    actionCode: 0;
    /** Error code for the caller of OpenIM's API if the operation is refused. Otherwise 0. */
    errCode: number;
    /** Error message for the caller of OpenIM's API if the operation is refused. */
    errMsg: string;
    /** Error detail for the caller of OpenIM's API if the operation is refused. */
    errDlt: string;
    /**
     * 0 lets the operation continue, 1 stops it.
     * @enum {integer}
     */
    nextCode: 0 | 1;
};
/** Lets the operation continue unchanged. */
export type AllowReply = {
    /**
     * Always 0: there is no error.
     * @constant
     */
    errCode?: 0;
    /**
     * Always 0: the operation continues.
     * @constant
     */
    nextCode?: 0;
} & CommonReply;
/**
 * Stops the operation. `errCode` is 5000 to 9999, the range that OpenIM reserves for
 * before-callbacks. 0 would stop the operation but report success; 1 to 99 would report an internal
 * error.
 */
export type RefuseReply = {
    /** Error code for the caller of OpenIM's API, or for OpenIM's log if there is no caller. */
    errCode?: number;
    /**
     * Always 1: the operation stops.
     * @constant
     */
    nextCode?: 1;
} & CommonReply;
export type DecisionReply = AllowReply | RefuseReply;
/**
 * A user has sent a friend request.
 *
 * Request of `callbackAfterAddFriendCommand`.
 */
export type AfterAddFriendRequest = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** User who sent the friend request. */
    fromUserID: UserID;
    /** User who received the friend request. */
    toUserID: UserID;
    /** Greeting to the user who receives the request. Empty if there is none. */
    reqMsg?: string;
};
/** An accepted friend request as the server sends it. */
export type FriendAgreement = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** User who sent the friend request. */
    fromUserID: UserID;
    /** User who accepts the friend request. Despite the name of the field, no blocklist is involved. */
    blackUserID: UserID;
    /** Answer to the friend request. Always 1, accepted. No other value is sent. */
    HandleResult?: number;
    /** Text that goes with the answer. Empty if there is none. */
    HandleMsg?: string;
};
/**
 * An accepted friend request as the documentation shows it. No release of the server sends this
 * form.
 */
export type DocumentedFriendAgreement = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** User who sent the friend request. */
    fromUserID: UserID;
    /** User who accepts the friend request. */
    toUserID: UserID;
    /** Answer to the friend request. Always 1, accepted. */
    handleResult?: number;
    /** Text that goes with the answer. */
    handleMsg?: string;
};
/**
 * A user is about to accept a friend request.
 *
 * Request of `callbackBeforeAddFriendAgreeCommand`.
 */
export type BeforeAddFriendAgreeRequest = FriendAgreement | DocumentedFriendAgreement;
/**
 * A user has accepted a friend request.
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
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** User whose friend list lost a friend. */
    ownerUserID: UserID;
    /** User who was removed from the friend list of `ownerUserID`. */
    friendUserID: UserID;
};
/**
 * A user is about to set a remark for a friend.
 *
 * Request of `callbackBeforeSetFriendRemarkCommand`.
 */
export type BeforeSetFriendRemarkRequest = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** User who sets the remark. */
    ownerUserID: UserID;
    /** Friend whom the remark is about. The friend does not see it. */
    friendUserID: UserID;
    /** New remark. An empty string clears it. */
    remark?: string;
};
/** Lets the operation continue with another remark. */
export type FriendRemarkReply = {
    /**
     * Always 0: there is no error.
     * @constant
     */
    errCode?: 0;
    /**
     * Always 0: the operation continues.
     * @constant
     */
    nextCode?: 0;
    /**
     * Remark to store instead of the requested one. OpenIM ignores an empty string, so this field
     * cannot clear a remark.
     */
    remark: string;
} & CommonReply;
export type BeforeSetFriendRemarkReply = AllowReply | RefuseReply | FriendRemarkReply;
/**
 * A user has set a remark for a friend.
 *
 * Request of `callbackAfterSetFriendRemarkCommand`.
 */
export type AfterSetFriendRemarkRequest = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** User who set the remark. */
    ownerUserID: UserID;
    /** Friend whom the remark is about. The friend does not see it. */
    friendUserID: UserID;
    /** Remark that is stored now. Empty if it was cleared. */
    remark?: string;
};
/**
 * A user is about to block another user.
 *
 * Request of `callbackBeforeAddBlackCommand`.
 */
export type BeforeAddBlackRequest = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** User who blocks: the owner of the blocklist. */
    ownerUserID: UserID;
    /** User who is blocked: who is added to the blocklist of `ownerUserID`. */
    blackUserID: UserID;
};
/**
 * A user has removed a block.
 *
 * Request of `callbackAfterRemoveBlackCommand`.
 */
export type AfterRemoveBlackRequest = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** User who removes the block: the owner of the blocklist. */
    ownerUserID: UserID;
    /** User who is no longer blocked: who was removed from the blocklist of `ownerUserID`. */
    blackUserID: UserID;
};
/**
 * An administrator is about to import friends for a user.
 *
 * Request of `callbackBeforeImportFriendsCommand`.
 */
export type BeforeImportFriendsRequest = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** User whose friend list is to gain the friends. */
    ownerUserID: UserID;
    /**
     * Users who are to become friends of `ownerUserID`. OpenIM rejects an import without users, so
     * null and an empty list are not expected.
     */
    friendUserIDs: UserID[] | null;
};
/** Lets the operation continue with other friends. */
export type ImportFriendsReply = {
    /**
     * Always 0: there is no error.
     * @constant
     */
    errCode?: 0;
    /**
     * Always 0: the operation continues.
     * @constant
     */
    nextCode?: 0;
    /**
     * Users who become friends instead of the requested ones. None twice, and not the owner. OpenIM
     * ignores an empty list and imports the requested users; only a refusal stops the import.
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
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** User whose friend list gained the friends. */
    ownerUserID: UserID;
    /**
     * Users who became friends of `ownerUserID`. The list usually has users, but null is possible
     * and means nobody.
     */
    friendUserIDs: UserID[] | null;
};
/** The data of a new group. OpenIM puts these fields into the body itself, not into a nested object. */
export type GroupAttributes = {
    /** Name of the new group. */
    groupName?: string;
    /** Text of the new group's announcement. Empty if there is none. */
    notification?: string;
    /** Description of the new group. Empty if there is none. */
    introduction?: string;
    /** URL of the group's picture. Empty if there is none. */
    faceURL?: string;
    /**
     * Time at which the group was created, in milliseconds since 1970-01-01T00:00:00Z. Usually 0
     * before the creation.
     */
    createTime?: number;
    /** Number of members. Usually 0 before the creation. */
    memberCount?: number;
    /** Custom data that the app attaches to the group. Empty if there is none. */
    ex?: string;
    /**
     * Status of the group: 0 normal, 1 chat disabled, 2 dismissed, 3 muted. Other values are
     * possible.
     */
    status?: number;
    /** User who created the group. Can be empty. */
    creatorUserID?: string;
    /**
     * Type of the group. Always 2, a working group; OpenIM rejects any other type. It is a number
     * here and a character in the other group callbacks.
     */
    groupType?: number;
    /**
     * Who must be approved before they join: 0 users who apply, but not users who are invited; 1
     * users who apply and users who are invited; 2 nobody. Other values are possible.
     */
    needVerification?: number;
    /**
     * Whether members can see each other's profiles: 0 they can, 1 they cannot. Other values are
     * possible.
     */
    lookMemberInfo?: number;
    /**
     * Whether members can add each other as friends: 0 they can, 1 they cannot. Other values are
     * possible.
     */
    applyMemberFriend?: number;
    /** Whether members see who has read a message. Only the Enterprise edition sends it. */
    displayIsRead?: boolean | number | null;
    /** Users who can write while the group is muted. Only the Enterprise edition sends it. */
    muteBypassUserIDs?: UserID[] | null;
    /**
     * Time at which the announcement was set, in milliseconds since 1970-01-01T00:00:00Z. 0 if it
     * never was.
     */
    notificationUpdateTime?: number;
    /** User who set the announcement. Empty if nobody did. */
    notificationUserID?: string;
};
/** A member that a group has from the start. */
export type InitialMember = {
    /** User who is a member of the new group from the start. */
    userID: UserID;
    /**
     * Role of the member in the group: 100 for the owner, 60 for an administrator, 20 for a regular
     * member.
     */
    roleLevel?: number;
};
/**
 * A group is about to be created.
 *
 * Request of `callbackBeforeCreateGroupCommand`.
 */
export type BeforeCreateGroupRequest = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Trace id from the header, again. The documentation omits it. */
    operationID?: string;
    /** Group id that the caller requests. Empty if OpenIM chooses one. */
    groupID: string;
    /**
     * User whom the caller names as the owner, usually empty. The actual owner is the first entry of
     * `initMemberList`.
     */
    ownerUserID?: string;
    /**
     * Users who are to be members from the start, the owner first. The list contains at least the
     * owner, but null is possible and means no members.
     */
    initMemberList: InitialMember[] | null;
} & GroupAttributes;
/**
 * Lets the operation continue with other values. A field that is null or missing keeps the requested
 * value; any other value replaces it, including an empty string and 0. The owner, the initial
 * members and the flag for friends among members cannot be changed.
 */
export type GroupCreationReply = {
    /**
     * Always 0: there is no error.
     * @constant
     */
    errCode?: 0;
    /**
     * Always 0: the operation continues.
     * @constant
     */
    nextCode?: 0;
    /**
     * Id for the group instead of the requested one. If the id is taken, the creation fails with
     * code 1202. null or missing keeps the requested value.
     */
    groupID?: string | null;
    /** Name for the group. null or missing keeps the requested value. */
    groupName?: string | null;
    /** Text for the announcement. null or missing keeps the requested value. */
    notification?: string | null;
    /** Description for the group. null or missing keeps the requested value. */
    introduction?: string | null;
    /** URL for the group's picture. null or missing keeps the requested value. */
    faceURL?: string | null;
    /** Custom data that the app attaches to the group. null or missing keeps the requested value. */
    ex?: string | null;
    /**
     * Format: int32
     *
     * Status of the group: 0 normal, 1 chat disabled, 2 dismissed, 3 muted. null or missing keeps
     * the requested value.
     */
    status?: number | null;
    /** User who is stored as the creator. null or missing keeps the requested value. */
    creatorUserID?: string | null;
    /**
     * Format: int32
     *
     * Type of the group. Always 2, a working group. OpenIM does not check it again. null or missing
     * keeps the requested value.
     */
    groupType?: number | null;
    /**
     * Format: int32
     *
     * Who must be approved before they join: 0 users who apply, but not users who are invited; 1
     * users who apply and users who are invited; 2 nobody. null or missing keeps the requested
     * value.
     */
    needVerification?: number | null;
    /**
     * Format: int32
     *
     * Whether members can see each other's profiles: 0 they can, 1 they cannot. null or missing
     * keeps the requested value.
     */
    lookMemberInfo?: number | null;
} & CommonReply;
export type BeforeCreateGroupReply = AllowReply | RefuseReply | GroupCreationReply;
/**
 * Id of a group in the deployment. Empty if there is no such group.
 * @example g_choir_07
 */
export type GroupID = string;
/**
 * A group was created.
 *
 * Request of `callbackAfterCreateGroupCommand`.
 */
export type AfterCreateGroupRequest = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Group that was created. */
    groupID: GroupID;
    /** User who owns the group. */
    ownerUserID?: string;
    /**
     * Users who are members from the start. Some are listed twice; the higher role counts. The list
     * contains at least the owner, but null is possible and means no members.
     */
    initMemberList: InitialMember[] | null;
} & GroupAttributes;
/** A user who is about to become a member. */
export type JoiningMember = {
    /** User who is to become a member. */
    userID: UserID;
    /** Custom data that the app attaches to the membership. Currently always empty. */
    ex?: string;
};
/** Users who are about to become members, as versions after 3.8.0 send them. */
export type MembersJoin = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Group that the users join. */
    groupID: GroupID;
    /**
     * Users who are to become members. The list usually has users, but null is possible and means
     * nobody.
     */
    memberList: JoiningMember[] | null;
    /** Custom data that the app attaches to the group. Empty if there is none. */
    groupEx?: string;
};
/**
 * One user who joins a group, in a flat form. Versions 3.0 to 3.8.0 send it before they store a
 * member. The documentation also shows it for join requests and joins.
 */
export type FlatJoin = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Group that the user joins. */
    groupID: GroupID;
    /** User who joins. */
    userID: UserID;
    /** Custom data that the app attaches to the membership. Empty if there is none. */
    ex?: string;
    /** Custom data that the app attaches to the group. Empty if there is none. */
    groupEx?: string;
    /** Trace id from the header, again. Versions 3.0 to 3.4.0 send it. */
    operationID?: string;
};
/**
 * Users are about to become members of a group.
 *
 * Request of `callbackBeforeMembersJoinGroupCommand`.
 */
export type BeforeMembersJoinGroupRequest = MembersJoin | FlatJoin;
/**
 * What to store for one of the joining members. A field that is null or missing keeps its value.
 * OpenIM ignores fields that it does not know.
 */
export type MemberOverride = {
    /**
     * User from the list of the request whose data this is. Other users are skipped. An element
     * without this field crashes the call inside OpenIM.
     */
    userID: UserID;
    /**
     * Name for the member in the group. null or missing sets none. The field is spelled with a
     * lowercase n.
     */
    nickname?: string | null;
    /** URL for the member's picture in the group. null or missing sets none. */
    faceURL?: string | null;
    /**
     * Role of the member in the group: 60 for an administrator, 20 for a regular member. null or
     * missing keeps the role. OpenIM does not check the value, and 100 would make a second owner.
     * @enum {unknown}
     */
    roleLevel?: 20 | 60 | null;
    /**
     * Format: int64
     *
     * Time until which the member is muted, in milliseconds since 1970-01-01T00:00:00Z. null or
     * missing does not mute.
     */
    muteEndTime?: number | null;
    /** Custom data that the app attaches to the membership. null or missing attaches none. */
    ex?: string | null;
};
/** Lets the operation continue with other data for some members. Versions after 3.8.0 understand it. */
export type MembersJoinReply = {
    /**
     * Always 0: there is no error.
     * @constant
     */
    errCode?: 0;
    /**
     * Always 0: the operation continues.
     * @constant
     */
    nextCode?: 0;
    /**
     * Members whose data differs from the request, none twice. Members who are not listed join
     * unchanged. A null element crashes the call inside OpenIM.
     */
    memberCallbackList: MemberOverride[];
} & CommonReply;
/**
 * Lets the operation continue with other data for the one member that the flat request names.
 * Versions 3.0 to 3.8.0 understand it; later versions ignore its fields. A field that is null or
 * missing keeps its value.
 */
export type FlatJoinReply = {
    /**
     * Always 0: there is no error.
     * @constant
     */
    errCode?: 0;
    /**
     * Always 0: the operation continues.
     * @constant
     */
    nextCode?: 0;
    /**
     * Name for the member in the group. null or missing sets none. The field is spelled with a
     * lowercase n.
     */
    nickname?: string | null;
    /** URL for the member's picture in the group. null or missing sets none. */
    faceURL?: string | null;
    /**
     * Role of the member in the group: 60 for an administrator, 20 for a regular member. null or
     * missing keeps the role. OpenIM does not check the value, and 100 would make a second owner.
     * @enum {unknown}
     */
    roleLevel?: 20 | 60 | null;
    /**
     * Format: int64
     *
     * Time until which the member is muted, in milliseconds since 1970-01-01T00:00:00Z. null or
     * missing does not mute.
     */
    muteEndTime?: number | null;
    /** Custom data that the app attaches to the membership. null or missing attaches none. */
    ex?: string | null;
} & CommonReply;
export type BeforeMembersJoinGroupReply = AllowReply | RefuseReply | MembersJoinReply | FlatJoinReply;
/**
 * Users are about to be invited to a group.
 *
 * Request of `callbackBeforeInviteJoinGroupCommand`.
 */
export type BeforeInviteJoinGroupRequest = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Trace id from the header, again. The documentation omits it. */
    operationID?: string;
    /** Group to which the users are invited. */
    groupID: GroupID;
    /** Text of the invitation. Empty if there is none. */
    reason?: string;
    /**
     * Users who are invited. OpenIM rejects an invitation without users, so null and an empty list
     * are not expected. The documentation shows a single string that contains a list in brackets.
     */
    invitedUserIDs: UserID[] | string | null;
};
/**
 * Type of the group, always 2, a working group. The server writes the number as the character with
 * that code point, so it arrives as U+0002. The documentation shows the number itself.
 */
export type GroupTypeCharacter = string | number;
/** A request to join a group, as the server sends it. */
export type GroupApplication = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Group that the user wants to join. */
    groupID: GroupID;
    /** User who asks to join. */
    applyID: UserID;
    /**
     * Type of the group, always 2, a working group. The server writes the number as the character with
     * that code point, so it arrives as U+0002. The documentation shows the number itself.
     */
    groupType?: GroupTypeCharacter;
    /** Text of the join request. Empty if there is none. */
    reqMessage?: string;
    /** Custom data that the app attaches to the join request. Empty if there is none. */
    ex?: string;
};
/**
 * A user is about to join a group or to request to join it.
 *
 * Request of `callbackBeforeJoinGroupCommand`.
 */
export type BeforeJoinGroupRequest = GroupApplication | FlatJoin;
/** A user who has joined a group that is free to join, as the server sends it. */
export type FreeJoin = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Trace id from the header, again. */
    operationID?: string;
    /** Group that the user joined. */
    groupID: GroupID;
    /** User who joined, despite the name of the field: nobody was invited. */
    inviterUserID: UserID;
    /** Text of the join request. Empty if there is none. */
    reqMessage?: string;
    /**
     * How the user found the group: 1 through an administrator, 2 by invitation, 3 by search, 4 by
     * QR code. Other values are possible.
     */
    joinSource?: number;
};
/**
 * A user has joined a group that is free to join.
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
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Group that the user left. */
    groupID: GroupID;
    /** User who left the group. */
    userID: UserID;
};
/**
 * Members were removed from a group.
 *
 * Request of `callbackAfterKickGroupCommand`.
 */
export type AfterKickGroupRequest = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Group from which the members were removed. */
    groupID: GroupID;
    /**
     * Users who were removed from the group. OpenIM rejects a call without users, so null and an
     * empty list are not expected.
     */
    kickedUserIDs: UserID[] | null;
    /** Reason for the removal. Empty if there is none. */
    reason?: string;
};
/**
 * A group was dismissed.
 *
 * Request of `callbackAfterDisMissGroupCommand`.
 */
export type AfterDisMissGroupRequest = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Group that was dismissed. */
    groupID: GroupID;
    /** User who owned the group. */
    ownerID: UserID;
    /**
     * Type of the group, always 2, a working group. The server writes the number as the character with
     * that code point, so it arrives as U+0002. The documentation shows the number itself.
     */
    groupType?: GroupTypeCharacter;
    /**
     * Users who were members until the end. Empty in the second callback; null is possible and means
     * the same.
     */
    membersID?: UserID[] | null;
    /** Users who were members until the end, under the field name that the documentation shows. */
    memberList?: UserID[] | null;
    /** Not explained: one document lists it, and no release of the server sends it. */
    muteEndTime?: number;
};
/**
 * A group has a new owner.
 *
 * Request of `callbackAfterTransferGroupOwnerCommand`.
 */
export type AfterTransferGroupOwnerRequest = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Group that has a new owner. */
    groupID: GroupID;
    /** User who owned the group. */
    oldOwnerUserID: UserID;
    /** User who owns the group now. */
    newOwnerUserID: UserID;
};
/** A change of a group's data about one member. A field that does not change is null. */
export type GroupMemberInfo = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Group of the member. */
    groupID: GroupID;
    /** Member whose name, picture, role or custom data changes. */
    userID: UserID;
    /**
     * New name of the member in the group. null if it does not change. The field is spelled with a
     * capital N.
     */
    nickName?: string | null;
    /** New URL of the member's picture in the group. null if it does not change. */
    faceURL?: string | null;
    /**
     * New role of the member: 60 for an administrator, 20 for a regular member. null if it does not
     * change. It is a number; the documentation also allows a string of digits.
     */
    roleLevel?: number | string | null;
    /** New custom data that the app attaches to the membership. null if it does not change. */
    ex?: string | null;
    /** Trace id from the header, again. Versions 3.0 to 3.4.0 send it. */
    operationID?: string;
};
/**
 * The fields of a group member that are about to change.
 *
 * Request of `callbackBeforeSetGroupMemberInfoCommand`.
 */
export type BeforeSetGroupMemberInfoRequest = GroupMemberInfo;
/**
 * Lets the operation continue with other values. A field that is null or missing keeps the requested
 * change. Any other value replaces it or adds a change that was not requested.
 */
export type GroupMemberInfoReply = {
    /**
     * Always 0: there is no error.
     * @constant
     */
    errCode?: 0;
    /**
     * Always 0: the operation continues.
     * @constant
     */
    nextCode?: 0;
    /**
     * Name for the member in the group. null or missing keeps the requested value. The field is
     * spelled with a capital N.
     */
    nickName?: string | null;
    /** URL for the member's picture in the group. null or missing keeps the requested value. */
    faceURL?: string | null;
    /**
     * Role of the member in the group: 60 for an administrator, 20 for a regular member. null or
     * missing keeps the requested value. OpenIM does not check the value, and 100 would make a
     * second owner.
     * @enum {unknown}
     */
    roleLevel?: 20 | 60 | null;
    /**
     * Custom data that the app attaches to the membership. null or missing keeps the requested
     * value.
     */
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
 * A change of a group's data through the older call of OpenIM's API. An empty string or a 0 means
 * that the field does not change. It looks the same as a change to an empty string or to 0.
 */
export type GroupInfo = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Always empty. Only the header contains the trace id. */
    operationID?: string;
    /** Group whose data changes. */
    groupID: GroupID;
    /** New name of the group. Empty if it does not change. */
    groupName?: string;
    /** New text of the announcement. Empty if it does not change. */
    notification?: string;
    /** New description of the group. Empty if it does not change. */
    introduction?: string;
    /** New URL of the group's picture. Empty if it does not change. */
    faceURL?: string;
    /**
     * New custom data that the app attaches to the group. If it does not change, it is empty in the
     * before-callback and null in the after-callback.
     */
    ex?: string | null;
    /**
     * Who must be approved before they join: 0 users who apply, but not users who are invited; 1
     * users who apply and users who are invited; 2 nobody. Other values are possible. If it does not
     * change, it is 0 in the before-callback and null in the after-callback.
     */
    needVerification?: number | null;
    /**
     * Whether members can see each other's profiles: 0 they can, 1 they cannot. Other values are
     * possible. If it does not change, it is 0 in the before-callback and null in the
     * after-callback.
     */
    lookMemberInfo?: number | null;
    /**
     * Whether members can add each other as friends: 0 they can, 1 they cannot. Other values are
     * possible. If it does not change, it is 0 in the before-callback and null in the
     * after-callback.
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
 * Lets the operation continue with the values of the request or with other values. OpenIM copies the
 * four required fields over the request, whatever they contain, and treats a missing one as empty.
 * Any other field that is null or missing keeps the requested value. The announcement cannot be
 * changed.
 */
export type GroupInfoReply = {
    /**
     * Always 0: there is no error.
     * @constant
     */
    errCode?: 0;
    /**
     * Always 0: the operation continues.
     * @constant
     */
    nextCode?: 0;
    /** Group of the request. If it is empty or another one, the update fails with code 1004. */
    groupID: string;
    /** New name of the group. An empty string drops the change. */
    groupName: string;
    /** New description of the group. An empty string drops the change. */
    introduction: string;
    /** New URL of the group's picture. An empty string drops the change. */
    faceURL: string;
    /** New custom data that the app attaches to the group. null or missing keeps the requested value. */
    ex?: string | null;
    /**
     * Format: int32
     *
     * Who must be approved before they join: 0 users who apply, but not users who are invited; 1
     * users who apply and users who are invited; 2 nobody. null or missing keeps the requested
     * value.
     */
    needVerification?: number | null;
    /**
     * Format: int32
     *
     * Whether members can see each other's profiles: 0 they can, 1 they cannot. null or missing
     * keeps the requested value.
     */
    lookMemberInfo?: number | null;
    /**
     * Format: int32
     *
     * Whether members can add each other as friends: 0 they can, 1 they cannot. null or missing
     * keeps the requested value.
     */
    applyMemberFriend?: number | null;
} & CommonReply;
export type BeforeSetGroupInfoReply = GroupInfoReply | RefuseReply;
/** An optional string, as the documentation shows it. */
export type WrappedText = {
    /** Text that the object wraps. */
    value?: string;
} | null;
/** An optional number, as the documentation shows it. */
export type WrappedNumber = {
    /** Number that the object wraps. */
    value?: number;
} | null;
/** The new data of a group. Values that can be missing are objects with a `value`. */
export type GroupInfoForSet = {
    /** Group whose data changes. */
    groupID: GroupID;
    /** New name of the group. */
    groupName?: string;
    /** New text of the announcement. */
    notification?: string;
    /** New description of the group. */
    introduction?: string;
    /** New URL of the group's picture. */
    faceURL?: string;
    /** New custom data that the app attaches to the group. */
    ex?: WrappedText;
    /**
     * Who must be approved before they join: 0 users who apply, but not users who are invited; 1
     * users who apply and users who are invited; 2 nobody. Other values are possible.
     */
    needVerification?: WrappedNumber;
    /**
     * Whether members can see each other's profiles: 0 they can, 1 they cannot. Other values are
     * possible.
     */
    lookMemberInfo?: WrappedNumber;
    /**
     * Whether members can add each other as friends: 0 they can, 1 they cannot. Other values are
     * possible.
     */
    applyMemberFriend?: WrappedNumber;
};
/**
 * A change of a group's data as the documentation shows it. No release of the server sends this
 * form.
 */
export type DocumentedGroupInfo = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** New data of the group, as one object. */
    groupInfoForSet: GroupInfoForSet;
};
/**
 * The data of a group has changed, through the older call.
 *
 * Request of `callbackAfterSetGroupInfoCommand`.
 */
export type AfterSetGroupInfoRequest = GroupInfo | DocumentedGroupInfo;
/**
 * A change of a group's data through the newer call of OpenIM's API. A field that does not change is
 * null. An empty string clears the field. Values are sent directly, not as objects with a `value`.
 */
export type GroupInfoEx = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Always empty. Only the header contains the trace id. */
    operationID?: string;
    /** Group whose data changes. */
    groupID: GroupID;
    /** New name of the group. null if it does not change. */
    groupName?: string | null;
    /** New text of the announcement. null if it does not change. */
    notification?: string | null;
    /** New description of the group. null if it does not change. */
    introduction?: string | null;
    /** New URL of the group's picture. null if it does not change. */
    faceURL?: string | null;
    /** New custom data that the app attaches to the group. null if it does not change. */
    ex?: string | null;
    /**
     * Who must be approved before they join: 0 users who apply, but not users who are invited; 1
     * users who apply and users who are invited; 2 nobody. Other values are possible. null if it
     * does not change.
     */
    needVerification?: number | null;
    /**
     * Whether members can see each other's profiles: 0 they can, 1 they cannot. Other values are
     * possible. null if it does not change.
     */
    lookMemberInfo?: number | null;
    /**
     * Whether members can add each other as friends: 0 they can, 1 they cannot. Other values are
     * possible. null if it does not change.
     */
    applyMemberFriend?: number | null;
};
/**
 * The fields of a group that are about to change, as the newer call sends them.
 *
 * Request of `callbackBeforeSetGroupInfoExCommand`.
 */
export type BeforeSetGroupInfoExRequest = GroupInfoEx;
/**
 * Lets the operation continue with the values of the request or with other values. OpenIM copies
 * every field of the reply over the request, whatever it contains: null drops the requested change,
 * and a missing field would do the same. Values are sent directly; an object with a `value` is a
 * decoding error. The reply cannot change the announcement.
 */
export type GroupInfoExReply = {
    /**
     * Always 0: there is no error.
     * @constant
     */
    errCode?: 0;
    /**
     * Always 0: the operation continues.
     * @constant
     */
    nextCode?: 0;
    /** Group of the request. If it is empty or another one, the update fails with code 1004. */
    groupID: string;
    /** New name of the group. null drops the change. */
    groupName: string | null;
    /** New description of the group. null drops the change. */
    introduction: string | null;
    /** New URL of the group's picture. null drops the change. */
    faceURL: string | null;
    /** New custom data that the app attaches to the group. null drops the change. */
    ex: string | null;
    /**
     * Format: int32
     *
     * Who must be approved before they join: 0 users who apply, but not users who are invited; 1
     * users who apply and users who are invited; 2 nobody. null drops the change. Another value is
     * legal only if the request has it.
     */
    needVerification: number | null;
    /**
     * Format: int32
     *
     * Whether members can see each other's profiles: 0 they can, 1 they cannot. null drops the
     * change.
     */
    lookMemberInfo: number | null;
    /**
     * Format: int32
     *
     * Whether members can add each other as friends: 0 they can, 1 they cannot. null drops the
     * change.
     */
    applyMemberFriend: number | null;
} & CommonReply;
export type BeforeSetGroupInfoExReply = GroupInfoExReply | RefuseReply;
/**
 * The data of a group has changed, through the newer call.
 *
 * Request of `callbackAfterSetGroupInfoExCommand`.
 */
export type AfterSetGroupInfoExRequest = GroupInfoEx | DocumentedGroupInfo;
/**
 * Users whom the message mentions; `AtAllTag` means everyone. Usually null, which means that nobody
 * is mentioned. One table of the documentation shows a single string.
 * @example [
 *   "yusuf_0457",
 *   "AtAllTag"
 * ]
 */
export type AtUserList = string[] | string | null;
/** The fields that all callbacks about a message share. */
export type MessageFields = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** User who sends the message. */
    sendID: UserID;
    /** Id that the server assigns to the message: 32 hexadecimal digits. */
    serverMsgID: string;
    /** Id that the sending client assigns to the message. */
    clientMsgID: string;
    /** Trace id from the header, again. The documentation omits it. */
    operationID?: string;
    /**
     * Platform of the sender: 1 iOS, 2 Android, 3 Windows, 4 macOS, 5 web, 6 mini program, 7 Linux,
     * 8 Android tablet, 9 iPad, 10 administrator, 11 HarmonyOS, 12 bot, 0 unknown. Other values are
     * possible.
     */
    senderPlatformID?: number;
    /** Nickname under which the message appears. Can be empty. */
    senderNickname?: string;
    /**
     * Origin of the message as its sender states it: 100 a user, 200 the system. Both occur for
     * messages and for notifications; `contentType` tells them apart.
     */
    msgFrom?: number;
    /**
     * Kind of content:
     *
     * - 101 text, 102 picture, 103 voice, 104 video, 105 file, 106 text with mentions, 107 merged
     *   messages, 108 card of a user or group, 109 location, 114 quote, 115 emoji, 117 rich text,
     *   118 Markdown;
     * - 110 custom, 119 custom without a new conversation, 120 custom for users who are online;
     * - 111 revocation, 113 typing indicator, 121 reaction set, 122 reaction removed;
     * - 200 common message, 201 group message, 202 call signal, 203 custom notification;
     * - 1000 to 5000 notifications of OpenIM itself, such as 1400 of a notification account.
     *
     * Other values are possible. 113 and 1400 do not occur here. Only in 3.8.3 releases do
     * `callbackAfterSendSingleMsgCommand`, `callbackBeforeSendGroupMsgCommand` and
     * `callbackAfterSendGroupMsgCommand` have the other notifications.
     */
    contentType?: number;
    /**
     * State of the message: 1 while it is sent, 2 once it is stored. 0 is possible for messages sent
     * over REST. Other values are possible.
     */
    status?: number;
    /**
     * Time of sending on the server's clock, in milliseconds since 1970-01-01T00:00:00Z. Versions
     * before 3.8.1 omit it.
     */
    sendTime?: number;
    /** Time of writing on the client's clock, in milliseconds since 1970-01-01T00:00:00Z. */
    createTime?: number;
    /**
     * Content of the message: JSON text in a string. Its fields depend on the content type. Empty
     * for most notifications. Bytes that are not valid UTF-8 arrive as U+FFFD.
     */
    content?: string;
    /**
     * Position of the message in its conversation, truncated to 32 bits. It is assigned when the
     * message is stored; earlier callbacks contain what the client sent, normally 0.
     */
    seq?: number;
    /**
     * Users whom the message mentions; `AtAllTag` means everyone. Usually null, which means that nobody
     * is mentioned. One table of the documentation shows a single string.
     */
    atUserList?: AtUserList;
    /** URL of the sender's avatar. Can be empty. */
    faceURL?: string;
    /** Version of the key with which the message is encrypted. Only the Enterprise edition sends it. */
    keyVersion?: number | string | null;
    /** Custom data that the app attaches to the message. Empty if there is none. */
    ex?: string;
};
/**
 * A user is about to send a message to another user.
 *
 * Request of `callbackBeforeSendSingleMsgCommand`.
 */
export type BeforeSendSingleMsgRequest = {
    /** User who receives the message. */
    recvID: UserID;
    /**
     * Kind of conversation. Always 1, one-to-one. Messages of notification accounts, 4, cause no
     * message callback.
     */
    sessionType?: number;
} & MessageFields;
/**
 * A user has sent a message to another user.
 *
 * Request of `callbackAfterSendSingleMsgCommand`.
 */
export type AfterSendSingleMsgRequest = {
    /** User who receives the message. */
    recvID: UserID;
    /**
     * Kind of conversation. Always 1, one-to-one. Messages of notification accounts, 4, cause no
     * message callback.
     */
    sessionType?: number;
} & MessageFields;
/**
 * A user is about to send a message to a group.
 *
 * Request of `callbackBeforeSendGroupMsgCommand`.
 */
export type BeforeSendGroupMsgRequest = {
    /**
     * User who receives the message; usually empty, because the group does. Only the Enterprise
     * edition sends it.
     */
    recvID?: UserID;
    /** Group that receives the message. */
    groupID: GroupID;
    /** Kind of conversation. Always 3, a group. The documentation shows 2. */
    sessionType?: number;
} & MessageFields;
/**
 * A user has sent a message to a group.
 *
 * Request of `callbackAfterSendGroupMsgCommand`.
 */
export type AfterSendGroupMsgRequest = {
    /**
     * User who receives the message; usually empty, because the group does. Only the Enterprise
     * edition sends it.
     */
    recvID?: UserID;
    /** Group that receives the message. */
    groupID: GroupID;
    /**
     * URL of the sender's avatar, under the name in one table of the documentation. The server uses
     * `faceURL`.
     */
    senderFaceURL?: string;
    /** Kind of conversation. Always 3, a group. The documentation shows 2. */
    sessionType?: number;
} & MessageFields;
/**
 * A message is about to be sent and can still be changed.
 *
 * Request of `callbackBeforeMsgModifyCommand`.
 */
export type BeforeMsgModifyRequest = {
    /** User who receives the message. Only the Enterprise edition sends it. */
    recvID?: string;
    /**
     * Kind of conversation: 1 one-to-one, 3 group. Messages of notification accounts, 4, cause no
     * message callback. Other values are possible.
     */
    sessionType?: number;
} & MessageFields;
/**
 * Switches of a message by name, including `history`, `persistent`, `offlinePush`, `unreadCount`,
 * `conversationUpdate` and `senderSync`. The whole map is replaced.
 */
export type MessageOptions = {
    [key: string]: boolean;
};
/**
 * Lets the message continue with other values. A field that is null or missing keeps its value; any
 * other value replaces it, including an empty one. OpenIM also reads `offlinePushInfo` and crashes
 * if the message has none. The request does not show whether it has one, so this field is not
 * supported.
 */
export type MessageModifyReply = {
    /**
     * Always 0: there is no error.
     * @constant
     */
    errCode?: 0;
    /**
     * Always 0: the operation continues.
     * @constant
     */
    nextCode?: 0;
    /**
     * New content: a JSON object, as text, that matches the content type. With anything else,
     * sending fails with code 1001. null or missing keeps the content.
     */
    content?: string | null;
    /** User who receives the message instead. null or missing keeps the recipient. */
    recvID?: string | null;
    /** Group that receives the message instead. null or missing keeps the group. */
    groupID?: string | null;
    /** Id that replaces the id of the client. null or missing keeps the id. */
    clientMsgID?: string | null;
    /**
     * Id that replaces the id of the server, which this callback shows. null or missing keeps the
     * id.
     */
    serverMsgID?: string | null;
    /**
     * Format: int32
     *
     * Platform of the sender, with the numbers of the request. null or missing keeps it.
     */
    senderPlatformID?: number | null;
    /** Nickname under which the message appears instead. null or missing keeps it. */
    senderNickname?: string | null;
    /**
     * URL of the avatar with which the message appears instead. The request has it as `faceURL`.
     * null or missing keeps it.
     */
    senderFaceURL?: string | null;
    /**
     * Format: int32
     *
     * Kind of conversation, with the numbers of the request. null or missing keeps it.
     */
    sessionType?: number | null;
    /**
     * Format: int32
     *
     * Origin of the message: 100 a user, 200 the system. null or missing keeps it.
     */
    msgFrom?: number | null;
    /**
     * Format: int32
     *
     * Kind of content, with the numbers of the request. null or missing keeps it.
     */
    contentType?: number | null;
    /**
     * Format: int32
     *
     * State of the message, with the numbers of the request. null or missing keeps it.
     */
    status?: number | null;
    /** Switches of the message, all of them. null or missing keeps them. */
    options?: MessageOptions | null;
    /**
     * Users whom the message mentions instead. The request has them as `atUserList`. An empty list
     * removes all mentions. null or missing keeps them.
     */
    atUserIDList?: string[] | null;
    /** Data that the client stores with the message. null or missing keeps it. */
    attachedInfo?: string | null;
    /** Custom data that the app attaches to the message. null or missing keeps it. */
    ex?: string | null;
} & CommonReply;
export type BeforeMsgModifyReply = AllowReply | RefuseReply | MessageModifyReply;
/**
 * A message was passed to the database.
 *
 * Request of `callbackAfterMsgSaveDBCommand`.
 */
export type AfterMsgSaveDBRequest = {
    /** User who receives the message. Empty for a group message. */
    recvID: string;
    /** Group that receives the message. Empty for a one-to-one message. */
    groupID: string;
    /**
     * Kind of conversation: 1 one-to-one, 3 group. Messages of notification accounts, 4, cause no
     * message callback. Other values are possible.
     */
    sessionType?: number;
} & MessageFields;
/** Messages that a user has read, as version 3.6 and later send them. */
export type MessageRead = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Conversation of the messages. It can be of any kind, not only one-to-one. */
    conversationID: string;
    /** User who has read the messages. */
    userID: UserID;
    /**
     * Positions of the messages in the conversation, as the client sent them. The field is spelled
     * with a capital S. Null if the client sent none, as it usually does when it reads a whole
     * conversation.
     */
    Seqs?: number[] | null;
    /**
     * Kind of conversation, despite the name of the field: 1 one-to-one, 3 group, 4 notification
     * account. Other values are possible.
     */
    contentType?: number;
};
/**
 * Messages that a user has read, as the documentation of 2024 and 2025 shows it. Handlers see the
 * names of `MessageRead`.
 */
export type DocumentedMessageRead = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Conversation of the messages. */
    conversationID: string;
    /** User who has read the messages. */
    userID: UserID;
    /** Positions of the messages in the conversation. */
    seqs?: number[] | null;
    /** Kind of content, according to the documentation. */
    contentType?: number;
};
/** Messages that a user has read, as version 3.5 sends them and the documentation shows them. */
export type OlderMessageRead = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** User who sent the messages, according to the documentation. */
    sendID: UserID;
    /** User who received the messages and has read them now. */
    receiveID: UserID;
    /** Kind of conversation or of content; the sources disagree. The documentation omits it. */
    contentType?: number;
    /** Not explained: only one table of the documentation lists it. */
    muteEndTime?: number;
};
/**
 * A user has read messages.
 *
 * Request of `callbackAfterSingleMsgReadCommand`.
 */
export type AfterSingleMsgReadRequest = MessageRead | DocumentedMessageRead | OlderMessageRead;
/**
 * A member has read messages of a group.
 *
 * Request of `callbackAfterGroupMsgReadCommand`.
 */
export type AfterGroupMsgReadRequest = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** User who has read the messages, despite the name of the field. */
    sendID: UserID;
    /**
     * User who has read the messages, again. According to the documentation, it is the group
     * instead.
     */
    receiveID: string;
    /** Position up to which the member has read. Despite its name it is not a count. */
    unreadMsgNum?: number;
    /**
     * Kind of conversation, despite the name of the field. Always 3, a group. The documentation
     * omits it.
     */
    contentType?: number;
};
/** A revoked message as the server sends it. */
export type MessageRevocation = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Conversation of the message, one-to-one or group. */
    conversationID: string;
    /** Position of the message in the conversation. The documentation shows it as a string. */
    seq: number | string;
    /**
     * User who revokes the message, according to the call to OpenIM. The documentation says that it
     * is the sender of the message.
     */
    userID: UserID;
};
/**
 * A message revoked in a one-to-one chat, as the documentation of 2023 and 2024 shows it. No release
 * of the server sends this form.
 */
export type DocumentedMessageRevocation = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** User who sent the message and revokes it. */
    sendID: UserID;
    /** User who received the message. */
    receiveID: UserID;
    /** Content of the message that is revoked. */
    content?: string;
};
/**
 * A message revoked in a group, as the documentation of 2023 and 2024 shows it. No release of the
 * server sends this form.
 */
export type DocumentedGroupMessageRevocation = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Trace id from the header, again. */
    operationID?: string;
    /** Group of the message. */
    groupID: GroupID;
    /** Type of the group, 2 for a working group. */
    groupType?: number;
    /** User who revokes the message. */
    userID: UserID;
    /** Content of the message that is revoked. */
    content?: string;
    /** Not explained: only one table of the documentation lists it. */
    muteEndTime?: number;
};
/**
 * A user has revoked a message.
 *
 * Request of `callbackBeforeAfterMsgCommand`.
 */
export type BeforeAfterMsgRequest = MessageRevocation | DocumentedMessageRevocation | DocumentedGroupMessageRevocation;
/**
 * The fields that all callbacks about a user's connections share. The documentation shows only
 * `userID` and `seq`.
 */
export type ConnectionFields = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /**
     * Trace id created by the gateway: `p_` followed by the process id and a counter. All users that
     * are reported together share one id.
     */
    operationID?: string;
    /**
     * Platform of the connection: 1 iOS, 2 Android, 3 Windows, 4 macOS, 5 web, 6 mini program, 7
     * Linux, 8 Android tablet, 9 iPad, 10 administrator, 11 HarmonyOS, 12 bot, 0 unknown. Other
     * values are possible.
     */
    platformID?: number;
    /**
     * Name of the platform: `IOS` an iPhone, `IPad` an iPad, `Android` a phone, `APad` a tablet,
     * `Windows`, `OSX` or `Linux` a computer, `Web` a browser, `MiniWeb` a mini program, `Admin` an
     * administrator, `HarmonyOS` a device with that system, `Bot` a bot. Empty if OpenIM does not
     * know the platform. Other values are possible.
     */
    platform?: string;
    /** User who owns the connection. */
    userID: UserID;
    /**
     * Time on the gateway's clock, in milliseconds since 1970-01-01T00:00:00Z. Despite its name it
     * is not a sequence number.
     */
    seq?: number;
};
/**
 * A connection of a user is open.
 *
 * Request of `callbackAfterUserOnlineCommand`.
 */
export type AfterUserOnlineRequest = {
    /** Whether the client reports that it is in the background. */
    isAppBackground?: boolean;
    /** Id of the connection. Empty since version 3.8.2. */
    connID?: string;
    /** Token of the user's login. Only version 2 sends it. */
    token?: string;
} & ConnectionFields;
/**
 * A connection of a user has closed.
 *
 * Request of `callbackAfterUserOfflineCommand`.
 */
export type AfterUserOfflineRequest = {
    /** Id of the connection. Empty since version 3.8.2. */
    connID?: string;
} & ConnectionFields;
/**
 * The connection that was closed.
 *
 * Request of `callbackAfterUserKickOffCommand`.
 */
export type AfterUserKickOffRequest = ConnectionFields;
/** A user who is created. The names of the fields are spelled as OpenIM spells them. */
export type NewUser = {
    /** User who is registered, by the new id. */
    userID: UserID;
    /** Name of the user. The field is spelled with a lowercase n. */
    nickname?: string;
    /** URL of the user's avatar. Can be empty. */
    faceURL?: string;
    /** Custom data that the app attaches to the user. Empty if there is none. */
    ex?: string;
    /** Time of creation as the caller specified it, usually 0. OpenIM stores its own time. */
    createTime?: number;
    /**
     * Kind of account: 0 and 1 regular user, 2 administrator, 3 notification account, 4 robot. Other
     * values are possible.
     */
    appMangerLevel?: number;
    /**
     * What happens to messages to the user: 0 received, 1 refused, 2 received without a
     * notification. Other values are possible.
     */
    globalRecvMsgOpt?: number;
};
/**
 * Users who are registered together. The documentation shows a single user instead of the list; no
 * release of the server sends that.
 */
export type NewUserList = (NewUser[] | null) | NewUser;
/** A registration of one or more users. */
export type UserRegistration = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Users who are registered together. */
    users?: NewUserList;
    /**
     * Secret of the OpenIM deployment. Versions 3.5 to 3.8.0 send it, and the documentation shows
     * it.
     */
    secret?: string;
};
/**
 * The users who are about to be registered.
 *
 * Request of `callbackBeforeUserRegisterCommand`.
 */
export type BeforeUserRegisterRequest = UserRegistration;
/**
 * A user to create. OpenIM treats a missing field as empty or 0, so all fields but the time of
 * creation are required. It ignores fields that it does not know, such as those that a user of the
 * request may have in a later version.
 */
export type NewUserReplacement = {
    /**
     * User who is registered, by the new id. OpenIM checks neither its format nor whether it is
     * taken.
     */
    userID: UserID;
    /** Name of the user. The field is spelled with a lowercase n. */
    nickname: string;
    /** URL of the user's avatar. Can be empty. */
    faceURL: string;
    /** Custom data that the app attaches to the user. Can be empty. */
    ex: string;
    /**
     * Format: int64
     *
     * Time of creation. OpenIM reads it and stores its own time.
     */
    createTime?: number;
    /**
     * Format: int32
     *
     * Kind of account: 0 and 1 regular user, 2 administrator, 3 notification account, 4 robot.
     */
    appMangerLevel: number;
    /**
     * Format: int32
     *
     * What happens to messages to the user: 0 received, 1 refused, 2 received without a
     * notification.
     */
    globalRecvMsgOpt: number;
};
/** Lets the registration continue with other users. */
export type UserRegistrationReply = {
    /**
     * Always 0: there is no error.
     * @constant
     */
    errCode?: 0;
    /**
     * Always 0: the operation continues.
     * @constant
     */
    nextCode?: 0;
    /**
     * Users to create instead of the whole requested batch, none twice. Users who are not listed are
     * not created. OpenIM ignores an empty list and creates the requested users; only a refusal
     * stops the registration. A null element crashes the call inside OpenIM. The single user that
     * the documentation shows is a decoding error.
     */
    users: NewUserReplacement[];
} & CommonReply;
export type BeforeUserRegisterReply = AllowReply | RefuseReply | UserRegistrationReply;
/**
 * The users who were registered.
 *
 * Request of `callbackAfterUserRegisterCommand`.
 */
export type AfterUserRegisterRequest = UserRegistration;
/**
 * A change of a user's profile through the older call of OpenIM's API. A field that does not change
 * is empty.
 */
export type UserInfoUpdate = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Trace id from the header, again. Only version 3.4.0 sends it. */
    operationID?: string;
    /** User whose profile changes. */
    userID: UserID;
    /** New name of the user. Empty if it does not change. The field is spelled with a capital N. */
    nickName?: string | null;
    /** New URL of the user's avatar. Empty if it does not change. */
    faceURL?: string | null;
    /**
     * Custom data that the app attaches to the user. OpenIM never fills it in, even if it changes:
     * it is null in the before-callback and empty in the after-callback.
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
 * Lets the update continue with other values. A field that is null or missing keeps the requested
 * value. An empty string drops the requested change, because the older call stores no empty strings.
 */
export type UserInfoReply = {
    /**
     * Always 0: there is no error.
     * @constant
     */
    errCode?: 0;
    /**
     * Always 0: the operation continues.
     * @constant
     */
    nextCode?: 0;
    /**
     * New name of the user. null or missing keeps the requested value. The field is spelled with a
     * capital N.
     */
    nickName?: string | null;
    /** New URL of the user's avatar. null or missing keeps the requested value. */
    faceURL?: string | null;
    /**
     * New custom data that the app attaches to the user. null or missing keeps the requested value.
     * The request does not show what the caller wants to store.
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
 * A change of a user's profile through the newer call of OpenIM's API. A field that does not change
 * is null. An empty string clears the field. Values are sent directly, not as objects with a
 * `value`.
 */
export type UserInfoExUpdate = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** User whose profile changes. */
    userID: UserID;
    /** New name of the user. null if it does not change. The field is spelled with a capital N. */
    nickName?: string | null;
    /** New URL of the user's avatar. null if it does not change. */
    faceURL?: string | null;
    /** Custom data that the app attaches to the user. OpenIM always sends null, even if it changes. */
    ex?: string | null;
};
/**
 * The fields of a profile that are about to change, as the newer call sends them.
 *
 * Request of `callbackBeforeUpdateUserInfoExCommand`.
 */
export type BeforeUpdateUserInfoExRequest = UserInfoExUpdate;
/**
 * Lets the update continue with other values. A field that is null or missing keeps the requested
 * value; an empty string clears the field. A value for a field that is null in the request crashes
 * the call inside OpenIM. `ex` is not supported for that reason: the request never shows whether it
 * changes.
 */
export type UserInfoExReply = {
    /**
     * Always 0: there is no error.
     * @constant
     */
    errCode?: 0;
    /**
     * Always 0: the operation continues.
     * @constant
     */
    nextCode?: 0;
    /**
     * New name of the user. The field is spelled with a capital N. Only allowed if the request has
     * one.
     */
    nickName?: string | null;
    /** New URL of the user's avatar. Only allowed if the request has one. */
    faceURL?: string | null;
} & CommonReply;
export type BeforeUpdateUserInfoExReply = AllowReply | RefuseReply | UserInfoExReply;
/**
 * The fields of a profile that have changed, as the newer call reports them.
 *
 * Request of `callbackAfterUpdateUserInfoExCommand`.
 */
export type AfterUpdateUserInfoExRequest = UserInfoExUpdate;
/** The fields that all callbacks about the delivery of a message share. */
export type PushFields = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /** Trace id from the header, again. The documentation omits it. */
    operationID?: string;
    /**
     * Platform of the sender, not of the recipients: 1 iOS, 2 Android, 3 Windows, 4 macOS, 5 web, 6
     * mini program, 7 Linux, 8 Android tablet, 9 iPad, 10 administrator, 11 HarmonyOS, 12 bot, 0
     * unknown. Other values are possible.
     */
    platformID?: number;
    /**
     * Name of the sender's platform: `IOS` an iPhone, `IPad` an iPad, `Android` a phone, `APad` a
     * tablet, `Windows`, `OSX` or `Linux` a computer, `Web` a browser, `MiniWeb` a mini program,
     * `Admin` an administrator, `HarmonyOS` a device with that system, `Bot` a bot. Empty if OpenIM
     * does not know the platform. Other values are possible.
     */
    platform?: string;
    /** Id that the sending client assigned to the message. The id of the server is not sent. */
    clientMsgID: string;
    /** User who sent the message. */
    sendID: UserID;
    /**
     * Kind of content:
     *
     * - 101 text, 102 picture, 103 voice, 104 video, 105 file, 106 text with mentions, 107 merged
     *   messages, 108 card of a user or group, 109 location, 114 quote, 115 emoji, 117 rich text,
     *   118 Markdown;
     * - 110 custom, 119 custom without a new conversation, 120 custom for users who are online;
     * - 111 revocation, 121 reaction set, 122 reaction removed;
     * - 200 common message, 201 group message, 202 call signal, 203 custom notification;
     * - 1000 to 5000 notifications of OpenIM itself: 1201 friend request accepted, 1202 declined,
     *   1203 sent, 1204 friend added, 1205 removed, 1207 user blocked, 1208 unblocked, 1303 profile
     *   changed, 1400 message of a notification account, 1501 group created, 1502 changed, 1504
     *   member left, 1507 group transferred, 1508 member removed, 1509 member invited, 1510 member
     *   joined, 1511 group dismissed, 1519 announcement changed, 1520 group renamed, 2101 message
     *   revoked, 2200 messages read.
     *
     * Other values are possible. 113, the typing indicator, does not occur.
     */
    contentType?: number;
    /**
     * Users whom the message mentions; `AtAllTag` means everyone. Usually null, which means that nobody
     * is mentioned. One table of the documentation shows a single string.
     */
    atUserIDList?: AtUserList;
    /**
     * Content of the message: JSON text in a string. Its fields depend on the content type. For a
     * notification it is only the detail text, or empty if OpenIM cannot read it.
     */
    content?: string;
};
/**
 * The text of an offline push, with its fields at the top level of the request. Either all six
 * fields are present or, if the message has no such text, none of them.
 */
export type PushTextFields = {
    /** Title that the device displays. */
    title?: string;
    /** Text below the title. */
    desc?: string;
    /** Custom data that the app attaches to the push. */
    ex?: string;
    /** Sound that an iOS device plays. */
    iOSPushSound?: string;
    /** Whether the push increases the badge count of an iOS app. */
    iOSBadgeCount?: boolean;
    /** Signaling data of a call. */
    signalInfo?: string;
};
/**
 * A message is about to be passed to the push service of the devices.
 *
 * Request of `callbackBeforeOfflinePushCommand`.
 */
export type BeforeOfflinePushRequest = {
    /**
     * Users to whom the message is pushed. The list usually has users, but null is possible and
     * means nobody.
     */
    userIDList: UserID[] | null;
    /**
     * Kind of conversation: 1 one-to-one, 3 group, 4 notification account. Other values are
     * possible.
     */
    sessionType?: number;
    /** Group of the message. Empty for other messages. */
    groupID?: string;
} & (PushFields & PushTextFields);
/**
 * The text of an offline push. It replaces the previous one completely: a field that is missing
 * becomes empty or false. OpenIM ignores fields that it does not know.
 */
export type OfflinePushInfo = {
    /** Title that the device displays. */
    title?: string;
    /** Text below the title. */
    desc?: string;
    /** Custom data that the app attaches to the push. */
    ex?: string;
    /** Sound that an iOS device plays. */
    iOSPushSound?: string;
    /** Whether the push increases the badge count of an iOS app. */
    iOSBadgeCount?: boolean;
    /** Signaling data of a call. */
    signalInfo?: string;
};
/**
 * Lets the push continue with other users or another text. A field that is null or missing stays
 * unchanged.
 */
export type OfflinePushReply = {
    /**
     * Always 0: there is no error.
     * @constant
     */
    errCode?: 0;
    /**
     * Always 0: the operation continues.
     * @constant
     */
    nextCode?: 0;
    /**
     * Users to whom the message is pushed instead of the requested ones, none twice. OpenIM ignores
     * an empty list and uses the requested users; only a refusal stops the push to everyone.
     */
    userIDList?: UserID[] | null;
    /**
     * Push text that replaces the previous one, as one object. The request has its fields at the top
     * level. null or missing keeps the text.
     */
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
     * User who receives the message, and also the one who sent it if it is synchronized to the
     * sender's other devices. The list usually has one or two users, but null is possible and means
     * nobody.
     */
    userIDList: UserID[] | null;
    /** Kind of conversation: 1 one-to-one, 4 notification account. Other values are possible. */
    sessionType?: number;
    /** Group of the message. Always empty, because group messages have a command of their own. */
    groupID?: string;
} & (PushFields & PushTextFields);
/**
 * A group message is about to be delivered over open connections.
 *
 * Request of `callbackBeforeGroupOnlinePushCommand`.
 */
export type BeforeGroupOnlinePushRequest = {
    /** Group of the message. */
    groupID: GroupID;
    /** Position of the message in the group's conversation. The documentation omits it. */
    seq?: number;
    /** Users to whom the message is delivered. Only the documentation shows it. */
    userIDList?: UserID[] | null;
    /** Kind of conversation. Always 3, a group. */
    sessionType?: number;
} & (PushFields & PushTextFields);
/** Lets the delivery continue, to selected users instead of all members. OpenIM ignores a push text. */
export type GroupOnlinePushReply = {
    /**
     * Always 0: there is no error.
     * @constant
     */
    errCode?: 0;
    /**
     * Always 0: the operation continues.
     * @constant
     */
    nextCode?: 0;
    /**
     * Users to whom the message is delivered, none twice. null or missing means all members, and so
     * does an empty list; only a refusal stops the delivery to everyone. With a list, OpenIM does
     * not look up the members. It also skips the cleanup that follows when a member leaves or is
     * removed and when the group is dismissed.
     */
    userIDList?: UserID[] | null;
} & CommonReply;
export type BeforeGroupOnlinePushReply = AllowReply | RefuseReply | GroupOnlinePushReply;
/**
 * The entry of a conversation, as handlers see it and as the open-source server sends it. Each user
 * of a conversation has an entry of their own. The names of ids end in a lowercase d here. The
 * fields of one-to-one conversations and of groups occur under either command.
 */
export type Conversation = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /**
     * User in whose conversation list the entry is. Empty for a group, whose callback covers all
     * users.
     */
    ownerUserId?: UserID;
    /** Id of the conversation. It is the same for all users. */
    conversationId: string;
    /**
     * Kind of conversation: 1 one-to-one, 3 group, 4 notification account. Other values are
     * possible.
     */
    conversationType?: number;
    /** User with whom the owner talks, or the notification account that writes to the owner. */
    userId?: UserID;
    /** Group of the conversation. One-to-one conversations have none. */
    groupId?: GroupID;
    /**
     * What happens to messages of the conversation: 0 received, 1 refused, 2 received silently.
     * Other values are possible.
     */
    recvMsgOpt?: number;
    /** Whether the conversation is pinned to the top of the list. */
    isPinned?: boolean;
    /** Whether the conversation is marked. Only the Enterprise edition has it. */
    isMarked?: boolean;
    /** Whether messages disappear after they are read. */
    isPrivateChat?: boolean;
    /** Time after which a read message disappears, in seconds. */
    burnDuration?: number;
    /**
     * Mention that the conversation list shows: 0 none, 1 of the user, 2 of everyone, 3 of everyone
     * and the user, 4 an announcement of the group. Other values are possible.
     */
    groupAtType?: number;
    /** Further custom data of the conversation. */
    attachedInfo?: string;
    /** Custom data that the app attaches to the conversation. */
    ex?: string;
};
/**
 * The entry of a conversation as the documentation of the Enterprise edition shows it. Handlers see
 * the names of `Conversation`, and the reply has the names of the request.
 */
export type EnterpriseConversation = {
    /** Name of the command, as this sender calls it. Older senders use older names. */
    callbackCommand?: CallbackCommand;
    /**
     * User in whose conversation list the entry is. Empty for a group, whose callback covers all
     * users.
     */
    owner_user_id?: UserID;
    /** Id of the conversation. It is the same for all users. */
    conversation_id: string;
    /**
     * Kind of conversation: 1 one-to-one, 3 group, 4 notification account. Other values are
     * possible.
     */
    conversation_type?: number;
    /** User with whom the owner talks, or the notification account that writes to the owner. */
    user_id?: UserID;
    /** Group of the conversation. One-to-one conversations have none. */
    group_id?: GroupID;
    /**
     * What happens to messages of the conversation: 0 received, 1 refused, 2 received silently.
     * Other values are possible.
     */
    recv_msg_opt?: number;
    /** Whether the conversation is pinned to the top of the list. */
    is_pinned?: boolean;
    /** Whether the conversation is marked. */
    is_marked?: boolean;
    /** Whether messages disappear after they are read. */
    is_private_chat?: boolean;
    /** Time after which a read message disappears, in seconds. */
    burn_duration?: number;
    /**
     * Mention that the conversation list shows: 0 none, 1 of the user, 2 of everyone, 3 of everyone
     * and the user, 4 an announcement of the group. Other values are possible.
     */
    group_at_type?: number;
    /** Further custom data of the conversation. */
    attached_info?: string;
    /** Custom data that the app attaches to the conversation. */
    ex?: string;
};
/**
 * An entry of a one-to-one conversation that is about to be created.
 *
 * Request of `callbackBeforeCreateSingleChatConversationsCommand`.
 */
export type BeforeCreateSingleChatConversationsRequest = Conversation | EnterpriseConversation;
/**
 * Lets the creation continue with other values. A field that is null or missing keeps its value; any
 * other value replaces it.
 */
export type ConversationReply = {
    /**
     * Always 0: there is no error.
     * @constant
     */
    errCode?: 0;
    /**
     * Always 0: the operation continues.
     * @constant
     */
    nextCode?: 0;
    /**
     * Format: int32
     *
     * What happens to messages of the conversation: 0 received, 1 refused, 2 received silently. null
     * or missing keeps the requested value.
     */
    recvMsgOpt?: number | null;
    /**
     * Whether the conversation is pinned to the top of the list. null or missing keeps the requested
     * value.
     */
    isPinned?: boolean | null;
    /**
     * Whether the conversation is marked. Only the Enterprise edition has it; the open-source server
     * ignores it. null or missing keeps the requested value.
     */
    isMarked?: boolean | null;
    /** Whether messages disappear after they are read. null or missing keeps the requested value. */
    isPrivateChat?: boolean | null;
    /**
     * Format: int32
     *
     * Time after which a read message disappears, in seconds. null or missing keeps the requested
     * value.
     */
    burnDuration?: number | null;
    /**
     * Format: int32
     *
     * Mention that the conversation list shows: 0 none, 1 of the user, 2 of everyone, 3 of everyone
     * and the user, 4 an announcement of the group. null or missing keeps the requested value.
     */
    groupAtType?: number | null;
    /** Further custom data of the conversation. null or missing keeps the requested value. */
    attachedInfo?: string | null;
    /**
     * Custom data that the app attaches to the conversation. null or missing keeps the requested
     * value.
     */
    ex?: string | null;
} & CommonReply;
/**
 * The same as `ConversationReply`, with the names that the documentation of the Enterprise edition
 * shows. It is the reply to an `EnterpriseConversation`.
 */
export type EnterpriseConversationReply = {
    /**
     * Always 0: there is no error.
     * @constant
     */
    errCode?: 0;
    /**
     * Always 0: the operation continues.
     * @constant
     */
    nextCode?: 0;
    /**
     * Format: int32
     *
     * What happens to messages of the conversation: 0 received, 1 refused, 2 received silently. null
     * or missing keeps the requested value.
     */
    recv_msg_opt?: number | null;
    /**
     * Whether the conversation is pinned to the top of the list. null or missing keeps the requested
     * value.
     */
    is_pinned?: boolean | null;
    /** Whether the conversation is marked. null or missing keeps the requested value. */
    is_marked?: boolean | null;
    /** Whether messages disappear after they are read. null or missing keeps the requested value. */
    is_private_chat?: boolean | null;
    /**
     * Format: int32
     *
     * Time after which a read message disappears, in seconds. null or missing keeps the requested
     * value.
     */
    burn_duration?: number | null;
    /**
     * Format: int32
     *
     * Mention that the conversation list shows: 0 none, 1 of the user, 2 of everyone, 3 of everyone
     * and the user, 4 an announcement of the group. null or missing keeps the requested value.
     */
    group_at_type?: number | null;
    /** Further custom data of the conversation. null or missing keeps the requested value. */
    attached_info?: string | null;
    /**
     * Custom data that the app attaches to the conversation. null or missing keeps the requested
     * value.
     */
    ex?: string | null;
} & CommonReply;
export type BeforeCreateSingleChatConversationsReply = AllowReply | RefuseReply | ConversationReply | EnterpriseConversationReply;
/**
 * An entry of a one-to-one conversation that was created.
 *
 * Request of `callbackAfterCreateSingleChatConversationsCommand`.
 */
export type AfterCreateSingleChatConversationsRequest = Conversation | EnterpriseConversation;
/**
 * The conversation that is about to be created for the members of a group.
 *
 * Request of `callbackBeforeCreateGroupChatConversationsCommand`.
 */
export type BeforeCreateGroupChatConversationsRequest = Conversation | EnterpriseConversation;
export type BeforeCreateGroupChatConversationsReply = AllowReply | RefuseReply | ConversationReply | EnterpriseConversationReply;
/**
 * The conversation that was created for the members of a group.
 *
 * Request of `callbackAfterCreateGroupChatConversationsCommand`.
 */
export type AfterCreateGroupChatConversationsRequest = Conversation | EnterpriseConversation;
