// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/openim/callbackBeforeAddFriendCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user is about to ask another for friendship.
         * @description Sent when a client or a REST call submits a friend application, after OpenIM has checked the caller's right and that users do not
         *     ask themselves. OpenIM checks only afterwards that both users exist and are not friends yet, so an allowed application may still fail.
         */
        post: operations["callbackBeforeAddFriendCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterAddFriendCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user has asked another for friendship.
         * @description Sent once a friend application is stored and the notification of it is out. It reports the application and no friendship:
         *     `callbackAfterAddFriendAgreeCommand` reports that. Documents that place this command after the agreement, some of them with the
         *     agreement's fields, are wrong about the server.
         */
        post: operations["callbackAfterAddFriendCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeAddFriendAgreeCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user is about to accept a friend application.
         * @description Sent when the asked user accepts, before the friendship is stored; a declined application does not cause it. The answering user
         *     stands under `blackUserID`, although no blocklist is involved. Older documents print `toUserID` instead, and of the other fields
         *     `fromUserID` alone.
         */
        post: operations["callbackBeforeAddFriendAgreeCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterAddFriendAgreeCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user has accepted a friend application.
         * @description Sent once the friendship is stored, by version 3.8.1 and later. Imported friendships do not cause it. The answering user stands
         *     under `blackUserID`, although no blocklist is involved. Documents print `toUserID` instead, and `callbackAfterAddFriendCommand` as the
         *     command; a callback under that name is taken for the application.
         */
        post: operations["callbackAfterAddFriendAgreeCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterDeleteFriendCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user has removed a friend.
         * @description Sent after a friend is gone from one user's list. It says nothing about the list of the other user.
         */
        post: operations["callbackAfterDeleteFriendCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeSetFriendRemarkCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user is about to label a friend.
         * @description Sent when the remark of a single friend is set, before any check, that of the caller's right included: the operation may still fail.
         *     Remarks changed through the bulk update of friends do not cause it. The answer may put another remark in place.
         */
        post: operations["callbackBeforeSetFriendRemarkCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterSetFriendRemarkCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user has labelled a friend.
         * @description Sent after the remark of a single friend is stored. It carries the stored remark, which is the one that the before-callback put in
         *     place where it did so. Remarks changed through the bulk update of friends do not cause it.
         */
        post: operations["callbackAfterSetFriendRemarkCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeAddBlackCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user is about to block another.
         * @description Sent after OpenIM has checked the caller's right and before it checks that both users exist. No after-callback follows, so an
         *     allowed request is the only sign that the block stands.
         */
        post: operations["callbackBeforeAddBlackCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterRemoveBlackCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user has unblocked another.
         * @description Sent after the user is off the blocklist. Documents place it before the operation; the server sends it afterwards, and no answer can
         *     keep the block.
         */
        post: operations["callbackAfterRemoveBlackCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeImportFriendsCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An administrator is about to import friends for a user.
         * @description Sent after OpenIM has checked that all users exist, that none is the owner and that none is listed twice. The answer may put another
         *     list in place, which OpenIM does not check again. Documents print the older name for the after-callback too; it counts as this command.
         */
        post: operations["callbackBeforeImportFriendsCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterImportFriendsCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An administrator has imported friends for a user.
         * @description Sent after the import, with the list that was imported: the one of the before-callback's answer where that put another in place.
         *     Documents print `ImportFriendReqBeforeCommand` for this callback too; a callback under that name is taken for the one before the import.
         */
        post: operations["callbackAfterImportFriendsCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeCreateGroupCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group is about to be created.
         * @description Sent after OpenIM has checked the caller's right and that the starting members exist, before it chooses the group's id. The answer may
         *     put other values in place, the id included, but no other members. `callbackBeforeMembersJoinGroupCommand` follows within the same
         *     call. The owner is the first of `initMemberList`; the fields `ownerUserID` and `creatorUserID` stand as the caller wrote them, usually
         *     empty.
         */
        post: operations["callbackBeforeCreateGroupCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterCreateGroupCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group has been created.
         * @description Sent once the group and its members are stored, with the values that the before-callback's answer left. The owner stands in
         *     `initMemberList` twice, as owner and as ordinary member, and so does each administrator; a caller who is no member is appended as an
         *     ordinary one although the group does not store them.
         */
        post: operations["callbackAfterCreateGroupCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeMembersJoinGroupCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Users are about to become members of a group.
         * @description Sent before members are stored: with all starting members when a group is created, with all invited users when an invitation takes
         *     effect at once, with one user when an application is approved or a free-join group is entered. An invitation that turns into an
         *     application does not cause it. The answer may change what is stored of each member. Versions up to 3.8.0 send one callback per user, in
         *     a flat form and under the singular name, and read a flat answer.
         */
        post: operations["callbackBeforeMembersJoinGroupCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeInviteJoinGroupCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Users are about to be invited to a group.
         * @description Sent after OpenIM has checked the caller's right and that the users exist, whether the invitation makes them members or waits for
         *     approval. A refusal concerns the invitation as a whole: OpenIM decodes a list of single refused users and ignores it.
         */
        post: operations["callbackBeforeInviteJoinGroupCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeJoinGroupCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user is about to join a group or to apply for it.
         * @description Sent when a user asks to join, whether the group is free to join or waits for approval, and before OpenIM checks that the user is no
         *     member yet: an allowed wish may still fail. The applicant stands under `applyID`; documents print `userID` instead. OpenIM reads no
         *     more than the decision from the answer, although documents list further fields.
         */
        post: operations["callbackBeforeJoinGroupCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterJoinGroupCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user has entered a free-join group.
         * @description Sent after a user has become a member of a group that anyone may join. Approved applications, invitations and the creation of a group
         *     do not cause it, although documents say so. The new member stands under `inviterUserID`; documents print `userID` instead.
         */
        post: operations["callbackAfterJoinGroupCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterQuitGroupCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A member has left a group.
         * @description Sent after a member has left of their own accord. An owner cannot leave, so it never names one.
         */
        post: operations["callbackAfterQuitGroupCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterKickGroupCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Members have been removed from a group.
         * @description Sent after the removal, once for all members whom one call removes. It does not say who removed them. Documents place it before the
         *     operation; no answer can keep a member in.
         */
        post: operations["callbackAfterKickGroupCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterDisMissGroupCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group has been dismissed.
         * @description Sent after the dismissal; mind the capital M. OpenIM sends an ordinary dismissal twice: with the members, and again with an empty list
         *     when its push service clears them. Both tell of one event, and only the first of them names the members.
         */
        post: operations["callbackAfterDisMissGroupCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterTransferGroupOwnerCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group has passed to another owner.
         * @description Sent after the new owner is stored and before members are told of it.
         */
        post: operations["callbackAfterTransferGroupOwnerCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeSetGroupMemberInfoCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a group stores of a member is about to change.
         * @description Sent once per member that a call changes, every time before anything is stored: a refusal for one member stops the change of all of
         *     them, those included whom an earlier answer allowed. It does not say who makes the change. The answer may put other values in place,
         *     those of fields that were not to change included.
         */
        post: operations["callbackBeforeSetGroupMemberInfoCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterSetGroupMemberInfoCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a group stores of a member has changed.
         * @description Sent once per member that a call has changed. It does not say who made the change.
         */
        post: operations["callbackAfterSetGroupMemberInfoCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeSetGroupInfoCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group's data are about to change, through the older call.
         * @description Sent after OpenIM has checked the caller's role. It does not say who makes the change, and cannot tell a field that does not change
         *     from one that is emptied.
         *
         *     OpenIM copies `groupID`, `groupName`, `introduction` and `faceURL` of the answer over the request even where they are missing: an
         *     answer that does not repeat them makes the update fail with code 1004.
         *
         *     Documents print `callbackBeforeSetGroupInfoEXCommand` as the command; a callback under that name is taken for
         *     `callbackBeforeSetGroupInfoExCommand`, whose answer repeats all that this one needs.
         */
        post: operations["callbackBeforeSetGroupInfoCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterSetGroupInfoCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group's data have changed, through the older call.
         * @description Sent after at least one value is stored. It does not say who made the change. Documents print the values in an object of their own,
         *     `groupInfoForSet`, which the server never did.
         */
        post: operations["callbackAfterSetGroupInfoCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeSetGroupInfoExCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group's data are about to change, through the newer call.
         * @description Sent by version 3.8.1 and later, before the change is stored. It does not say who makes it.
         *
         *     OpenIM copies every field of the answer but the announcement over the request, even where it is missing: an answer that does not repeat
         *     `groupID` makes the update fail with code 1004, and one that does not repeat another field drops the change of it.
         *
         *     Documents nest the values in `groupInfoForSet`, or print each as an object with a `value`. The server neither sends nor understands
         *     these forms, so a body of that kind is not accepted.
         */
        post: operations["callbackBeforeSetGroupInfoExCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterSetGroupInfoExCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group's data have changed, through the newer call.
         * @description Sent by version 3.8.1 and later, with the values that the before-callback's answer left; white space around the announcement is cut
         *     off. It does not say who made the change. Documents print the values in an object of their own, `groupInfoForSet`, which the server
         *     never did; bodies that print each value as an object without that are not accepted.
         */
        post: operations["callbackAfterSetGroupInfoExCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeSendSingleMsgCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user is about to send a message to another.
         * @description Sent before OpenIM looks at blocklist and friendship, so an allowed message may still fail. Messages of configured administrators do
         *     not cause it, nor do typing indicators, notifications (except in 3.8.3 releases) and the content types that the server's
         *     configuration denies.
         *
         *     Where the receiver takes messages, `callbackBeforeMsgModifyCommand` follows; only that one can change the message.
         */
        post: operations["callbackBeforeSendSingleMsgCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterSendSingleMsgCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
                /**
                 * @description Conversation of the message: the JSON object `{"sendID","recvID","groupID"}` in standard base64, each id empty where there is none.
                 *     The REST call send_simple_msg takes it as its own `key` to answer into the same conversation. 3.8.3 releases and older ones do not
                 *     send it.
                 * @example eyJzZW5kSUQiOiJuYWRpYV8zMzE4IiwicmVjdklEIjoieXVzdWZfMDQ1NyIsImdyb3VwSUQiOiIifQ==
                 */
                key?: components["parameters"]["key"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user has sent a message to another.
         * @description Sent when the message is on the server's queue, not stored yet. Messages of administrators are included; typing indicators,
         *     notifications (except in 3.8.3 releases) and denied content types are not. Where the configuration lists users under
         *     `attentionIds`, only messages to them cause it, in 3.8.3 releases also messages from them.
         */
        post: operations["callbackAfterSendSingleMsgCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeSendGroupMsgCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user is about to send a message to a group.
         * @description Sent after OpenIM has checked membership and mutes. Messages of administrators are included; typing indicators, notifications (except
         *     in 3.8.3 releases) and the content types that the server's configuration denies are not. `callbackBeforeMsgModifyCommand` follows;
         *     only that one can change the message.
         */
        post: operations["callbackBeforeSendGroupMsgCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterSendGroupMsgCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
                /**
                 * @description Conversation of the message: the JSON object `{"sendID","recvID","groupID"}` in standard base64, each id empty where there is none.
                 *     The REST call send_simple_msg takes it as its own `key` to answer into the same conversation. 3.8.3 releases and older ones do not
                 *     send it.
                 * @example eyJzZW5kSUQiOiJuYWRpYV8zMzE4IiwicmVjdklEIjoieXVzdWZfMDQ1NyIsImdyb3VwSUQiOiIifQ==
                 */
                key?: components["parameters"]["key"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user has sent a message to a group.
         * @description Sent when the message is on the server's queue, not stored yet. Typing indicators, notifications (except in 3.8.3 releases) and
         *     denied content types do not cause it. Any entry under `attentionIds` in the server's configuration normally silences it, because
         *     OpenIM looks for the receiving user there, and a group message has none.
         */
        post: operations["callbackAfterSendGroupMsgCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeMsgModifyCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message is about to go out and may still be changed.
         * @description Sent as the last step before a message to a user or group goes to the server's queue, for every kind of content but typing
         *     indicators, notifications and denied types; 3.8.3 releases send it for text alone. The request names neither receiver nor group;
         *     `callbackBeforeSendSingleMsgCommand` and `callbackBeforeSendGroupMsgCommand` with the same `serverMsgID` do, where they are switched on.
         *
         *     Changed content is a JSON object as text. The plain text of the documented example makes the send fail. The reply has two fields under
         *     other names than the request: `senderFaceURL` for `faceURL`, `atUserIDList` for `atUserList`.
         */
        post: operations["callbackBeforeMsgModifyCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterMsgSaveDBCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
                /**
                 * @description Conversation of the message: the JSON object `{"sendID","recvID","groupID"}` in standard base64, each id empty where there is none.
                 *     The REST call send_simple_msg takes it as its own `key` to answer into the same conversation. 3.8.3 releases and older ones do not
                 *     send it.
                 * @example eyJzZW5kSUQiOiJuYWRpYV8zMzE4IiwicmVjdklEIjoieXVzdWZfMDQ1NyIsImdyb3VwSUQiOiIifQ==
                 */
                key?: components["parameters"]["key"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was handed to the database.
         * @description Sent once per message after the server tried to store it, even where the write failed. The 3.8.3 releases do not have it. Typing
         *     indicators, notifications and denied content types do not cause it; `attentionIds` has no effect on it.
         */
        post: operations["callbackAfterMsgSaveDBCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterSingleMsgReadCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user has read messages.
         * @description Sent when a client marks messages as read, in a conversation of any kind, and when it marks a whole single chat as read. The list of
         *     messages is the one that the client sent, not the one that changed, and is often null.
         *
         *     Version 3.5 and documents name two users in place of conversation and reader. Documents print the time of a mute besides.
         */
        post: operations["callbackAfterSingleMsgReadCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterGroupMsgReadCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A member has read a group's messages.
         * @description Sent when a client marks a group conversation as read, even where it had read no further than before. Which group it is cannot be told:
         *     the server writes the reader into `receiveID` too, where documents show the group.
         *
         *     Two groups read under one trace id give the same body where their positions agree, so nothing tells one event from the next.
         */
        post: operations["callbackAfterGroupMsgReadCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeAfterMsgCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user has revoked a message.
         * @description Sent after a message in a single chat or group is revoked. In spite of its name it is an after-callback: its answer changes nothing.
         *     The server's configuration calls it `afterRevokeMsg`; its entry `afterGroupMsgRevoke` has no effect.
         *
         *     Older documents print one form for single chats and another for groups, under names that no server sends.
         */
        post: operations["callbackBeforeAfterMsgCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterUserOnlineCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A connection of a user is open.
         * @description Reports a state, not a change. Whenever a user's connections change, one callback comes for each that is open, and open ones are
         *     reported again about every 10 to 20 minutes. The gateway gathers reports for about a second. Versions 3.8.0 and 3.8.1 do not send it.
         */
        post: operations["callbackAfterUserOnlineCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterUserOfflineCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A connection of a user has closed.
         * @description Reports one connection. The user may be online through others; for each of those `callbackAfterUserOnlineCommand` comes besides, in no
         *     certain order.
         */
        post: operations["callbackAfterUserOfflineCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterUserKickOffCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A connection of a user was ended by the server.
         * @description Configured and defined, but sent by no release of version 3; version 2.3 sent it under its older name. The form is the one that today's
         *     server would write.
         */
        post: operations["callbackAfterUserKickOffCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeUserRegisterCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Users are about to be registered.
         * @description Sent after OpenIM has checked the format of the ids and that none is taken, once for the whole batch. The answer may put another batch
         *     in place, which OpenIM does not check again. Documents print `users` as a single user, in request and answer; the server always sends
         *     a list, and a single user in an answer makes the registration fail.
         */
        post: operations["callbackBeforeUserRegisterCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterUserRegisterCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Users have been registered.
         * @description Sent after the users are stored, once for the whole batch. `createTime` is still the time of the request, usually 0, and not the
         *     stored one. Documents print `users` as a single user; the server always sends a list.
         */
        post: operations["callbackAfterUserRegisterCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeUpdateUserInfoCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user's profile is about to change, through the older call.
         * @description Sent before the change is stored; it does not say who makes it. A field is empty where it does not change. `ex` is always null, even
         *     where it changes, so the answer can replace it but not know it. Documents print it as a string.
         */
        post: operations["callbackBeforeUpdateUserInfoCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterUpdateUserInfoCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user's profile has changed, through the older call.
         * @description Sent after the change is stored; it does not say who made it. A field is empty where it did not change. `ex` is always empty, even
         *     where it changed.
         */
        post: operations["callbackAfterUpdateUserInfoCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeUpdateUserInfoExCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user's profile is about to change, through the newer call.
         * @description Sent before the change is stored; it does not say who makes it. A field is null where it does not change, and empty where it is
         *     emptied. `ex` is always null, even where it changes.
         *
         *     The answer can replace a field only where the request has it. A value for a field that is null in the request crashes OpenIM's call,
         *     and the caller gets an error of the server.
         */
        post: operations["callbackBeforeUpdateUserInfoExCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterUpdateUserInfoExCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user's profile has changed, through the newer call.
         * @description Sent after the change is stored; it does not say who made it. A field is null where it did not change, and empty where it was emptied.
         *     `ex` is always null, so a change of it alone arrives with three nulls.
         */
        post: operations["callbackAfterUpdateUserInfoExCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeOfflinePushCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message is about to go to the push service of the devices.
         * @description Sent for messages with the option `offlinePush`: in single chats where the receiver is not reached online, in groups for the members
         *     who are not reached and have not switched off notifications. Notifications are included.
         *
         *     The answer may choose other users and another text. No caller of OpenIM's API waits for it: a refusal stops the push and shows in
         *     OpenIM's log alone, and so does a call that fails. The push text stands among the other fields, and all of it is missing where the
         *     message has none.
         *
         *     Documents print one name, `callbackBeforePushCommand`, for all three callbacks on deliveries; it counts as this command, whose body it
         *     has.
         */
        post: operations["callbackBeforeOfflinePushCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeOnlinePushCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message to a user is about to be delivered over open connections.
         * @description Sent for every message of a single chat or notification account, OpenIM's own notifications included. No caller of OpenIM's API waits
         *     for the answer: a refusal stops the delivery, online and by push, and shows in OpenIM's log alone, and so does a call that fails. The
         *     message stays stored.
         *
         *     Documents print it as `callbackBeforePushCommand`, which counts as `callbackBeforeOfflinePushCommand`, with a push text in the request
         *     and with other users in the answer. The server sends no push text and ignores the users.
         */
        post: operations["callbackBeforeOnlinePushCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeGroupOnlinePushCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message to a group is about to be delivered over open connections.
         * @description Sent for every message and notification of a group, before OpenIM looks up the members: the request names none. The answer may name
         *     the users to deliver to. No caller of OpenIM's API waits for it: a refusal or a failed call stops the delivery and shows in OpenIM's
         *     log alone.
         *
         *     Documents print it as `callbackBeforePushCommand`, which counts as `callbackBeforeOfflinePushCommand`, with users and a push text in
         *     the request. The server sends no users, and a push text in version 2 alone.
         */
        post: operations["callbackBeforeGroupOnlinePushCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeCreateSingleChatConversationsCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conversations of two users are about to be created.
         * @description Sent on the first message of a single chat or of a notification account's conversation with a user, by the main branch since March
         *     2025; 3.8.3 releases do not send it. A refusal is only logged, and the message is stored and delivered all the same.
         *
         *     For a single chat it comes twice with the same body, that of the sender's entry. The values of the first answer hold for both entries;
         *     those of the second are lost. A refusal of the first keeps both entries from being created, one of the second only that of the
         *     receiver. Both share the duplicate key and count as one event. For a notification account it comes once, with the receiver as owner.
         */
        post: operations["callbackBeforeCreateSingleChatConversationsCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterCreateSingleChatConversationsCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation of two users has been created.
         * @description Sent after the entry of one user is stored, and also where storing fails, as it does for an entry that exists already. A single chat
         *     causes two callbacks, one for each owner. Sent by the main branch since March 2025; 3.8.3 releases do not send it.
         */
        post: operations["callbackAfterCreateSingleChatConversationsCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackBeforeCreateGroupChatConversationsCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conversations of a group's members are about to be created.
         * @description Sent on the first message of a group, and each time members enter a group, by the main branch since March 2025; 3.8.3 releases do not
         *     send it. One callback stands for all users concerned and names none of them; the values of the answer hold for all entries that are
         *     new.
         *
         *     On a first message a refusal is only logged. Where members enter, their membership is stored already: after a refusal the notification
         *     of their entry is not sent, and where they joined freely or were approved, the caller gets the error although they are members.
         */
        post: operations["callbackBeforeCreateGroupChatConversationsCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openim/callbackAfterCreateGroupChatConversationsCommand": {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conversations of a group's members have been created.
         * @description Sent after the entries are stored. One callback stands for all users concerned and names none of them. Sent by the main branch since
         *     March 2025; 3.8.3 releases do not send it.
         */
        post: operations["callbackAfterCreateGroupChatConversationsCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The command once more, as the sender names it; an older name from an older sender. */
        CallbackCommand: string;
        /**
         * @description User id within the deployment; never empty.
         * @example mira_2041
         */
        UserID: string;
        BeforeAddFriendRequest: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Who applies. */
            fromUserID: components["schemas"]["UserID"];
            /** @description Who is asked. */
            toUserID: components["schemas"]["UserID"];
            /** @description Greeting to the asked user; empty where there is none. */
            reqMsg?: string;
            /** @description Data that the app attaches to the application; empty where there is none. Older versions leave it out. */
            ex?: string;
            /** @description The trace id of the header once more, in older versions. */
            operationID?: string;
        };
        /**
         * @description The five fields of every answer. OpenIM decodes them into 32-bit integers and strings: a number written as text is a decoding error,
         *     which stops the operation whatever the text says.
         */
        CommonReply: {
            /**
             * @description 0 says that the callback was handled. Any other value makes today's OpenIM ignore the decision.
             * @constant
             */
            actionCode: 0;
            /** @description Code that the caller of OpenIM's API gets on refusal. */
            errCode: number;
            /** @description Message that the caller gets on refusal. */
            errMsg: string;
            /** @description Detail that the caller gets on refusal. */
            errDlt: string;
            /**
             * @description 1 stops the operation, 0 lets it go on.
             * @enum {integer}
             */
            nextCode: 0 | 1;
        };
        /** @description Lets the operation go on as it is. */
        AllowReply: {
            /** @constant */
            errCode?: 0;
            /** @constant */
            nextCode?: 0;
        } & components["schemas"]["CommonReply"];
        /**
         * @description Stops the operation. `errCode` is 5000 to 9999, the range that OpenIM reserves for before-callbacks; 0 would stop it and report success,
         *     1 to 99 would report an internal error.
         */
        RefuseReply: {
            errCode?: number;
            /** @constant */
            nextCode?: 1;
        } & components["schemas"]["CommonReply"];
        DecisionReply: components["schemas"]["AllowReply"] | components["schemas"]["RefuseReply"];
        AfterAddFriendRequest: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Who applied. */
            fromUserID: components["schemas"]["UserID"];
            /** @description Who was asked. */
            toUserID: components["schemas"]["UserID"];
            /** @description Greeting to the asked user; empty where there is none. */
            reqMsg?: string;
        };
        /** @description An accepted friend application, as the server writes it. */
        FriendAgreement: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Who applied. */
            fromUserID: components["schemas"]["UserID"];
            /** @description Who accepts. No blocklist is involved, in spite of the name. */
            blackUserID: components["schemas"]["UserID"];
            /** @description 1, for accepted; no other value is sent. */
            HandleResult?: number;
            /** @description Words of the answer; empty where there are none. */
            HandleMsg?: string;
        };
        /** @description An accepted friend application, as documents print it. No release of the server sends this form. */
        DocumentedFriendAgreement: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Who applied. */
            fromUserID: components["schemas"]["UserID"];
            /** @description Who accepts. */
            toUserID: components["schemas"]["UserID"];
            /** @description 1, for accepted. */
            handleResult?: number;
            /** @description Words of the answer. */
            handleMsg?: string;
        };
        BeforeAddFriendAgreeRequest: components["schemas"]["FriendAgreement"] | components["schemas"]["DocumentedFriendAgreement"];
        AfterAddFriendAgreeRequest: components["schemas"]["FriendAgreement"] | components["schemas"]["DocumentedFriendAgreement"];
        AfterDeleteFriendRequest: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Whose list changed. */
            ownerUserID: components["schemas"]["UserID"];
            /** @description Who is no longer on it. */
            friendUserID: components["schemas"]["UserID"];
        };
        BeforeSetFriendRemarkRequest: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Who labels. */
            ownerUserID: components["schemas"]["UserID"];
            /** @description Who is labelled. */
            friendUserID: components["schemas"]["UserID"];
            /** @description The new remark; empty clears it. */
            remark?: string;
        };
        /** @description Lets the operation go on with another remark. */
        FriendRemarkReply: {
            /** @constant */
            errCode?: 0;
            /** @constant */
            nextCode?: 0;
            /** @description Remark to store in place of the requested one. OpenIM takes an empty one for none, so a remark cannot be cleared this way. */
            remark: string;
        } & components["schemas"]["CommonReply"];
        BeforeSetFriendRemarkReply: components["schemas"]["AllowReply"] | components["schemas"]["RefuseReply"] | components["schemas"]["FriendRemarkReply"];
        AfterSetFriendRemarkRequest: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Who labelled. */
            ownerUserID: components["schemas"]["UserID"];
            /** @description Who is labelled. */
            friendUserID: components["schemas"]["UserID"];
            /** @description The stored remark; empty where it was cleared. */
            remark?: string;
        };
        BeforeAddBlackRequest: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Who blocks. */
            ownerUserID: components["schemas"]["UserID"];
            /** @description Who is being blocked. */
            blackUserID: components["schemas"]["UserID"];
        };
        AfterRemoveBlackRequest: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Who unblocked. */
            ownerUserID: components["schemas"]["UserID"];
            /** @description Who is no longer blocked. */
            blackUserID: components["schemas"]["UserID"];
        };
        BeforeImportFriendsRequest: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Who gets the friends. */
            ownerUserID: components["schemas"]["UserID"];
            /** @description Who become friends of the owner. OpenIM refuses an import of nobody, so null and an empty list are not expected. */
            friendUserIDs: components["schemas"]["UserID"][] | null;
        };
        /** @description Lets the operation go on with other friends. */
        ImportFriendsReply: {
            /** @constant */
            errCode?: 0;
            /** @constant */
            nextCode?: 0;
            /**
             * @description Users to import in place of the whole requested list. OpenIM takes an empty list for none and imports the requested users; only a
             *     refusal keeps all of them out.
             */
            friendUserIDs: components["schemas"]["UserID"][];
        } & components["schemas"]["CommonReply"];
        BeforeImportFriendsReply: components["schemas"]["AllowReply"] | components["schemas"]["RefuseReply"] | components["schemas"]["ImportFriendsReply"];
        AfterImportFriendsRequest: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Who got the friends. */
            ownerUserID: components["schemas"]["UserID"];
            /** @description Who became friends of the owner. Null is possible and means nobody; a list with users is the rule. */
            friendUserIDs: components["schemas"]["UserID"][] | null;
        };
        /** @description The group of a creation. OpenIM writes these fields into the body itself, not into an object of their own. */
        GroupAttributes: {
            /** @description Name of the group. */
            groupName?: string;
            /** @description Text of the announcement; empty where there is none. */
            notification?: string;
            /** @description Description of the group; empty where there is none. */
            introduction?: string;
            /** @description Address of the group's picture; empty where there is none. */
            faceURL?: string;
            /** @description When the group was created, in milliseconds since 1970. Usually 0 before the creation. */
            createTime?: number;
            /** @description Number of members. Usually 0 before the creation. */
            memberCount?: number;
            /** @description Data that the app attaches to the group; empty where there is none. */
            ex?: string;
            /** @description 0 for normal, 1 for barred from chatting, 2 for dismissed, 3 for muted. */
            status?: number;
            /** @description Who created the group; may be empty. */
            creatorUserID?: string;
            /** @description 2, for a working group; OpenIM refuses any other. A number here, in other group callbacks a character. */
            groupType?: number;
            /** @description 0 where applications need approval and invitations do not, 1 where both need it, 2 where anyone may join. */
            needVerification?: number;
            /** @description Flag for the visibility of members' profiles. */
            lookMemberInfo?: number;
            /** @description Flag, whether members may add each other as friends. */
            applyMemberFriend?: number;
            /** @description When the announcement was set, in milliseconds since 1970; 0 where it never was. */
            notificationUpdateTime?: number;
            /** @description Who set the announcement; empty where nobody did. */
            notificationUserID?: string;
        };
        /** @description A user whom a group starts with. */
        InitialMember: {
            /** @description Who is a member from the start. */
            userID: components["schemas"]["UserID"];
            /** @description 100 for the owner, 60 for an administrator, 20 for an ordinary member. */
            roleLevel?: number;
        };
        BeforeCreateGroupRequest: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description The trace id of the header once more. Documents leave it out. */
            operationID?: string;
            /** @description Id that the caller asks for; empty where OpenIM is to choose one. */
            groupID: string;
            /** @description Owner as the caller wrote it, usually empty. The real one is the first of `initMemberList`. */
            ownerUserID?: string;
            /** @description Who is a member from the start, the owner first. Null is possible and means nobody; the owner is the rule. */
            initMemberList: components["schemas"]["InitialMember"][] | null;
        } & components["schemas"]["GroupAttributes"];
        /**
         * @description Lets the operation go on with other values. A field that is null or missing keeps the requested value, any other replaces it, an empty
         *     text and a 0 included. The owner, the starting members and the flag for friends among members cannot be changed.
         */
        GroupCreationReply: {
            /** @constant */
            errCode?: 0;
            /** @constant */
            nextCode?: 0;
            /** @description Id to create the group under, in place of the requested one. An id in use makes the creation fail with code 1202. */
            groupID?: string | null;
            /** @description Name of the group. */
            groupName?: string | null;
            /** @description Text of the announcement. */
            notification?: string | null;
            /** @description Description of the group. */
            introduction?: string | null;
            /** @description Address of the group's picture. */
            faceURL?: string | null;
            /** @description Data that the app attaches to the group. */
            ex?: string | null;
            /**
             * Format: int32
             * @description 0 for normal, 1 for barred from chatting, 2 for dismissed, 3 for muted.
             */
            status?: number | null;
            /** @description Who is stored as the creator. */
            creatorUserID?: string | null;
            /**
             * Format: int32
             * @description 2, for a working group. OpenIM does not check it again.
             */
            groupType?: number | null;
            /**
             * Format: int32
             * @description 0 where applications need approval and invitations do not, 1 where both need it, 2 where anyone may join.
             */
            needVerification?: number | null;
            /**
             * Format: int32
             * @description Flag for the visibility of members' profiles.
             */
            lookMemberInfo?: number | null;
        } & components["schemas"]["CommonReply"];
        BeforeCreateGroupReply: components["schemas"]["AllowReply"] | components["schemas"]["RefuseReply"] | components["schemas"]["GroupCreationReply"];
        /**
         * @description Group id within the deployment; never empty.
         * @example g_choir_07
         */
        GroupID: string;
        AfterCreateGroupRequest: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Group that was created. */
            groupID: components["schemas"]["GroupID"];
            /** @description Who owns the group. */
            ownerUserID?: string;
            /**
             * @description Who is a member from the start, some of them twice; the higher role counts. Null is possible and means
             *     nobody; the owner is the rule.
             */
            initMemberList: components["schemas"]["InitialMember"][] | null;
        } & components["schemas"]["GroupAttributes"];
        /** @description A user who is about to become a member. */
        JoiningMember: {
            /** @description Who joins. */
            userID: components["schemas"]["UserID"];
            /** @description Data that the app attaches to the membership; always empty at present. */
            ex?: string;
        };
        /** @description Users who are about to become members, as versions after 3.8.0 write them. */
        MembersJoin: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Group that they join. */
            groupID: components["schemas"]["GroupID"];
            /** @description Who joins. Null is possible and means nobody; a list with users is the rule. */
            memberList: components["schemas"]["JoiningMember"][] | null;
            /** @description Data that the app attaches to the group; empty where there is none. */
            groupEx?: string;
        };
        /**
         * @description One user who joins a group, in the flat form that versions 3.0 to 3.8.0 send before they store a member, and that documents print for
         *     applications and joins too.
         */
        FlatJoin: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Group that the user joins. */
            groupID: components["schemas"]["GroupID"];
            /** @description Who joins. */
            userID: components["schemas"]["UserID"];
            /** @description Data that the app attaches to the membership; empty where there is none. */
            ex?: string;
            /** @description Data that the app attaches to the group; empty where there is none. */
            groupEx?: string;
            /** @description The trace id of the header once more, in versions 3.0 to 3.4.0. */
            operationID?: string;
        };
        BeforeMembersJoinGroupRequest: components["schemas"]["MembersJoin"] | components["schemas"]["FlatJoin"];
        /** @description What to store of one joining member. A field that is null or missing keeps its value. */
        MemberOverride: {
            /** @description Whose data it is, out of the request's list; others are skipped. An element without it crashes the call inside OpenIM. */
            userID: components["schemas"]["UserID"];
            /** @description Name of the member in the group, with a small n. */
            nickname?: string | null;
            /** @description Address of the member's picture in the group. */
            faceURL?: string | null;
            /**
             * Format: int32
             * @description 60 for an administrator, 20 for an ordinary member. OpenIM does not check it.
             */
            roleLevel?: number | null;
            /**
             * Format: int64
             * @description Until when the member is muted, in milliseconds since 1970.
             */
            muteEndTime?: number | null;
            /** @description Data that the app attaches to the membership. */
            ex?: string | null;
        };
        /** @description Lets the operation go on with other data of some members. Versions after 3.8.0 understand it. */
        MembersJoinReply: {
            /** @constant */
            errCode?: 0;
            /** @constant */
            nextCode?: 0;
            /** @description Members to store otherwise than requested; those left out join as they are. A null element crashes OpenIM's call. */
            memberCallbackList: components["schemas"]["MemberOverride"][];
        } & components["schemas"]["CommonReply"];
        /**
         * @description Lets the operation go on with other data of the one member whom the flat form of the request names. Versions 3.0 to 3.8.0 understand
         *     it, later ones ignore its fields. A field that is null or missing keeps its value.
         */
        FlatJoinReply: {
            /** @constant */
            errCode?: 0;
            /** @constant */
            nextCode?: 0;
            /** @description Name of the member in the group, with a small n. */
            nickname?: string | null;
            /** @description Address of the member's picture in the group. */
            faceURL?: string | null;
            /**
             * Format: int32
             * @description 60 for an administrator, 20 for an ordinary member. OpenIM does not check it.
             */
            roleLevel?: number | null;
            /**
             * Format: int64
             * @description Until when the member is muted, in milliseconds since 1970.
             */
            muteEndTime?: number | null;
            /** @description Data that the app attaches to the membership. */
            ex?: string | null;
        } & components["schemas"]["CommonReply"];
        BeforeMembersJoinGroupReply: components["schemas"]["AllowReply"] | components["schemas"]["RefuseReply"] | components["schemas"]["MembersJoinReply"] | components["schemas"]["FlatJoinReply"];
        BeforeInviteJoinGroupRequest: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description The trace id of the header once more. Documents leave it out. */
            operationID?: string;
            /** @description Group that the users are invited to. */
            groupID: components["schemas"]["GroupID"];
            /** @description Words of the invitation; empty where there are none. */
            reason?: string;
            /**
             * @description Who is invited. OpenIM refuses an invitation of nobody, so null and an empty list are not expected. Documents print one
             *     string with a bracketed list in it.
             */
            invitedUserIDs: components["schemas"]["UserID"][] | string | null;
        };
        /**
         * @description Type of the group. The server writes the number as the character with that code point, so that type 2 arrives as U+0002. Documents
         *     print the number itself.
         */
        GroupTypeCharacter: string | number;
        /** @description A wish to join a group, as the server writes it. */
        GroupApplication: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Group that the user wants to join. */
            groupID: components["schemas"]["GroupID"];
            /** @description Who wants to join. */
            applyID: components["schemas"]["UserID"];
            groupType?: components["schemas"]["GroupTypeCharacter"];
            /** @description Words of the application; empty where there are none. */
            reqMessage?: string;
            /** @description Data that the app attaches to the application; empty where there is none. */
            ex?: string;
        };
        BeforeJoinGroupRequest: components["schemas"]["GroupApplication"] | components["schemas"]["FlatJoin"];
        /** @description A user who has entered a free-join group, as the server writes it. */
        FreeJoin: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description The trace id of the header once more. */
            operationID?: string;
            /** @description Group that the user joined. */
            groupID: components["schemas"]["GroupID"];
            /** @description Who joined. Nobody invited, in spite of the name. */
            inviterUserID: components["schemas"]["UserID"];
            /** @description Words of the application; empty where there are none. */
            reqMessage?: string;
            /** @description How the user came to the group. 1 through an administrator, 2 by invitation, 3 by search, 4 by QR code. */
            joinSource?: number;
        };
        AfterJoinGroupRequest: components["schemas"]["FreeJoin"] | components["schemas"]["FlatJoin"];
        AfterQuitGroupRequest: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Group that the member left. */
            groupID: components["schemas"]["GroupID"];
            /** @description Who left. */
            userID: components["schemas"]["UserID"];
        };
        AfterKickGroupRequest: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Group that the members were removed from. */
            groupID: components["schemas"]["GroupID"];
            /** @description Who was removed. OpenIM refuses a removal of nobody, so null and an empty list are not expected. */
            kickedUserIDs: components["schemas"]["UserID"][] | null;
            /** @description Words of the removal; empty where there are none. */
            reason?: string;
        };
        AfterDisMissGroupRequest: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Group that was dismissed. */
            groupID: components["schemas"]["GroupID"];
            /** @description Who owned the group. */
            ownerID: components["schemas"]["UserID"];
            groupType?: components["schemas"]["GroupTypeCharacter"];
            /** @description Who was a member to the end. Empty in the second callback; null is possible and means the same. */
            membersID?: components["schemas"]["UserID"][] | null;
            /** @description The members under the name that documents print. */
            memberList?: components["schemas"]["UserID"][] | null;
            /** @description Listed by a document without a meaning. No release of the server sends it. */
            muteEndTime?: number;
        };
        AfterTransferGroupOwnerRequest: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Group that changed hands. */
            groupID: components["schemas"]["GroupID"];
            /** @description Who owned the group. */
            oldOwnerUserID: components["schemas"]["UserID"];
            /** @description Who owns it now. */
            newOwnerUserID: components["schemas"]["UserID"];
        };
        /** @description A change of what a group stores of one member. A field is null where it does not change. */
        GroupMemberInfo: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Group of the member. */
            groupID: components["schemas"]["GroupID"];
            /** @description Whose data changes. */
            userID: components["schemas"]["UserID"];
            /** @description Name of the member in the group. */
            nickName?: string | null;
            /** @description Address of the member's picture in the group. */
            faceURL?: string | null;
            /** @description 60 for an administrator, 20 for an ordinary member. A number; documents allow digits in a string. */
            roleLevel?: number | string | null;
            /** @description Data that the app attaches to the membership. */
            ex?: string | null;
            /** @description The trace id of the header once more, in versions 3.0 to 3.4.0. */
            operationID?: string;
        };
        /** @description The fields of a group member that are about to change. */
        BeforeSetGroupMemberInfoRequest: components["schemas"]["GroupMemberInfo"];
        /**
         * @description Lets the operation go on with other values. A field that is null or missing keeps the requested change; any other value takes its
         *     place, or adds a change that was not requested.
         */
        GroupMemberInfoReply: {
            /** @constant */
            errCode?: 0;
            /** @constant */
            nextCode?: 0;
            /** @description Name of the member in the group, with a capital N. */
            nickName?: string | null;
            /** @description Address of the member's picture in the group. */
            faceURL?: string | null;
            /**
             * Format: int32
             * @description 60 for an administrator, 20 for an ordinary member. OpenIM does not check it, and would take even 100, the owner.
             */
            roleLevel?: number | null;
            /** @description Data that the app attaches to the membership. */
            ex?: string | null;
        } & components["schemas"]["CommonReply"];
        BeforeSetGroupMemberInfoReply: components["schemas"]["AllowReply"] | components["schemas"]["RefuseReply"] | components["schemas"]["GroupMemberInfoReply"];
        /** @description The fields of a group member that have changed. */
        AfterSetGroupMemberInfoRequest: components["schemas"]["GroupMemberInfo"];
        /**
         * @description A change of a group's data through the older call of OpenIM's API. An empty text or a 0 says that the field does not change, and
         *     cannot be told from a change to empty or 0.
         */
        GroupInfo: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Always empty. The trace id stands in the header alone. */
            operationID?: string;
            /** @description Group whose data changes. */
            groupID: components["schemas"]["GroupID"];
            /** @description Name of the group. */
            groupName?: string;
            /** @description Text of the announcement. */
            notification?: string;
            /** @description Description of the group. */
            introduction?: string;
            /** @description Address of the group's picture. */
            faceURL?: string;
            /** @description Data that the app attaches to the group. The after-callback has null where it does not change. */
            ex?: string | null;
            /**
             * @description 0 where applications need approval and invitations do not, 1 where both need it, 2 where anyone may join. The after-callback has
             *     null where it does not change.
             */
            needVerification?: number | null;
            /** @description Flag for the visibility of members' profiles. The after-callback has null where it does not change. */
            lookMemberInfo?: number | null;
            /** @description Flag, whether members may add each other as friends. The after-callback has null where it does not change. */
            applyMemberFriend?: number | null;
        };
        /** @description The fields of a group that are about to change, as the older call sends them. */
        BeforeSetGroupInfoRequest: components["schemas"]["GroupInfo"];
        /**
         * @description Lets the operation go on, with the values of the request or others. OpenIM copies the four required fields over the request whatever
         *     they hold, and takes a missing one for empty. Of the others, null or missing keeps the requested value. The announcement cannot be
         *     changed.
         */
        GroupInfoReply: {
            /** @constant */
            errCode?: 0;
            /** @constant */
            nextCode?: 0;
            /** @description The group of the request. With an empty or wrong one the update fails with code 1004. */
            groupID: string;
            /** @description Name of the group; empty drops the change. */
            groupName: string;
            /** @description Description of the group; empty drops the change. */
            introduction: string;
            /** @description Address of the group's picture; empty drops the change. */
            faceURL: string;
            /** @description Data that the app attaches to the group. */
            ex?: string | null;
            /**
             * Format: int32
             * @description 0 where applications need approval and invitations do not, 1 where both need it, 2 where anyone may join.
             */
            needVerification?: number | null;
            /**
             * Format: int32
             * @description Flag for the visibility of members' profiles.
             */
            lookMemberInfo?: number | null;
            /**
             * Format: int32
             * @description Flag, whether members may add each other as friends.
             */
            applyMemberFriend?: number | null;
        } & components["schemas"]["CommonReply"];
        BeforeSetGroupInfoReply: components["schemas"]["GroupInfoReply"] | components["schemas"]["RefuseReply"];
        /** @description A text that may be absent, as documents print it. */
        WrappedText: {
            /** @description The text. */
            value?: string;
        } | null;
        /** @description A number that may be absent, as documents print it. */
        WrappedNumber: {
            /** @description The number. */
            value?: number;
        } | null;
        /** @description The new data of a group, with optional values in objects. */
        GroupInfoForSet: {
            /** @description Group whose data changes. */
            groupID: components["schemas"]["GroupID"];
            /** @description Name of the group. */
            groupName?: string;
            /** @description Text of the announcement. */
            notification?: string;
            /** @description Description of the group. */
            introduction?: string;
            /** @description Address of the group's picture. */
            faceURL?: string;
            /** @description Data that the app attaches to the group. */
            ex?: components["schemas"]["WrappedText"];
            /** @description 0 where applications need approval and invitations do not, 1 where both need it, 2 where anyone may join. */
            needVerification?: components["schemas"]["WrappedNumber"];
            /** @description Flag for the visibility of members' profiles. */
            lookMemberInfo?: components["schemas"]["WrappedNumber"];
            /** @description Flag, whether members may add each other as friends. */
            applyMemberFriend?: components["schemas"]["WrappedNumber"];
        };
        /** @description A change of a group's data, as documents print it. No release of the server sends this form. */
        DocumentedGroupInfo: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            groupInfoForSet: components["schemas"]["GroupInfoForSet"];
        };
        AfterSetGroupInfoRequest: components["schemas"]["GroupInfo"] | components["schemas"]["DocumentedGroupInfo"];
        /**
         * @description A change of a group's data through the newer call of OpenIM's API. A field is null where it does not change; an empty text empties it.
         *     Values stand bare, not in objects with a `value`.
         */
        GroupInfoEx: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Always empty. The trace id stands in the header alone. */
            operationID?: string;
            /** @description Group whose data changes. */
            groupID: components["schemas"]["GroupID"];
            /** @description Name of the group. */
            groupName?: string | null;
            /** @description Text of the announcement. */
            notification?: string | null;
            /** @description Description of the group. */
            introduction?: string | null;
            /** @description Address of the group's picture. */
            faceURL?: string | null;
            /** @description Data that the app attaches to the group. */
            ex?: string | null;
            /** @description 0 where applications need approval and invitations do not, 1 where both need it, 2 where anyone may join. */
            needVerification?: number | null;
            /** @description Flag for the visibility of members' profiles. */
            lookMemberInfo?: number | null;
            /** @description Flag, whether members may add each other as friends. */
            applyMemberFriend?: number | null;
        };
        /** @description The fields of a group that are about to change, as the newer call sends them. */
        BeforeSetGroupInfoExRequest: components["schemas"]["GroupInfoEx"];
        /**
         * @description Lets the operation go on, with the values of the request or others. OpenIM copies every field over the request whatever it holds: null
         *     drops the requested change, and so would a missing field. Values stand bare; an object with a `value` is a decoding error. The
         *     announcement cannot be changed, and its change survives any answer.
         */
        GroupInfoExReply: {
            /** @constant */
            errCode?: 0;
            /** @constant */
            nextCode?: 0;
            /** @description The group of the request. With an empty or wrong one the update fails with code 1004. */
            groupID: string;
            /** @description Name of the group. */
            groupName: string | null;
            /** @description Description of the group. */
            introduction: string | null;
            /** @description Address of the group's picture. */
            faceURL: string | null;
            /** @description Data that the app attaches to the group. */
            ex: string | null;
            /**
             * Format: int32
             * @description 0 where applications need approval and invitations do not, 1 where both need it, 2 where anyone may join.
             */
            needVerification: number | null;
            /**
             * Format: int32
             * @description Flag for the visibility of members' profiles.
             */
            lookMemberInfo: number | null;
            /**
             * Format: int32
             * @description Flag, whether members may add each other as friends.
             */
            applyMemberFriend: number | null;
        } & components["schemas"]["CommonReply"];
        BeforeSetGroupInfoExReply: components["schemas"]["GroupInfoExReply"] | components["schemas"]["RefuseReply"];
        AfterSetGroupInfoExRequest: components["schemas"]["GroupInfoEx"] | components["schemas"]["DocumentedGroupInfo"];
        /**
         * @description Ids of the users that the message mentions; `AtAllTag` stands for everyone. Null where nobody is mentioned, which is the rule. One
         *     documented table prints a single string.
         * @example [
         *       "yusuf_0457",
         *       "AtAllTag"
         *     ]
         */
        AtUserList: string[] | string | null;
        /** @description The fields that the callbacks on a message have in common. */
        MessageFields: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Who sends the message. */
            sendID: components["schemas"]["UserID"];
            /** @description Id that the server gives the message, 32 hexadecimal characters. */
            serverMsgID: string;
            /** @description Id that the sending client gives the message. */
            clientMsgID: string;
            /** @description The trace id of the header once more. Documents leave it out. */
            operationID?: string;
            /**
             * @description Platform that sends: 1 iOS, 2 Android, 3 Windows, 4 macOS, 5 web, 6 mini program, 7 Linux, 8 Android tablet, 9 iPad,
             *     10 administrator, 11 HarmonyOS; 0 where it is not known.
             */
            senderPlatformID?: number;
            /** @description Nickname of the sender; may be empty. */
            senderNickname?: string;
            /** @description Kind of conversation. 1 single chat, 3 group, 4 notification account. Documents print 2 for a group. */
            sessionType?: number;
            /** @description Origin of the message. 100 a user, 200 the system. */
            msgFrom?: number;
            /**
             * @description Kind of content: 101 text, 102 picture, 103 voice, 104 video, 105 file, 106 text with mentions, 107 merged messages, 108 card,
             *     109 location, 110 custom, 111 revocation, 114 quote, 117 rich text, 118 Markdown, 119 and 120 further custom kinds. 113, the typing
             *     indicator, is never sent. The notifications, 1000 to 5000, come from 3.8.3 releases alone.
             */
            contentType?: number;
            /** @description State of the message. 1 while it is sent, 2 once it is stored; 0 is possible for messages sent over REST. */
            status?: number;
            /** @description Time of sending by the server's clock, in milliseconds since 1970-01-01T00:00:00Z. Versions before 3.8.1 leave it out. */
            sendTime?: number;
            /** @description Time of writing by the client's clock, in milliseconds since 1970-01-01T00:00:00Z. */
            createTime?: number;
            /**
             * @description The content as JSON text inside this string; its fields depend on the content type. Empty for most notifications. Bytes that are
             *     not UTF-8 arrive as U+FFFD.
             */
            content?: string;
            /**
             * @description Position of the message in its conversation, cut to 32 bits. Given when the message is stored; earlier callbacks carry what the
             *     client sent, normally 0.
             */
            seq?: number;
            atUserList?: components["schemas"]["AtUserList"];
            /** @description Address of the sender's avatar; may be empty. */
            faceURL?: string;
            /** @description Data that the app attaches to the message; empty where there is none. */
            ex?: string;
        };
        BeforeSendSingleMsgRequest: {
            /** @description Who receives the message. */
            recvID: components["schemas"]["UserID"];
        } & components["schemas"]["MessageFields"];
        AfterSendSingleMsgRequest: {
            /** @description Who receives the message. */
            recvID: components["schemas"]["UserID"];
        } & components["schemas"]["MessageFields"];
        BeforeSendGroupMsgRequest: {
            /** @description Group that receives the message. */
            groupID: components["schemas"]["GroupID"];
        } & components["schemas"]["MessageFields"];
        AfterSendGroupMsgRequest: {
            /** @description Group that receives the message. */
            groupID: components["schemas"]["GroupID"];
            /** @description Address of the sender's avatar, by the name of one documented table. The server writes `faceURL`. */
            senderFaceURL?: string;
        } & components["schemas"]["MessageFields"];
        BeforeMsgModifyRequest: {
            /** @description Who receives the message, in the commercial edition only. */
            recvID?: string;
            /** @description Version of a key, in the commercial edition only. Its type is not documented. */
            keyVersion?: unknown;
        } & components["schemas"]["MessageFields"];
        /**
         * @description Switches of a message by name, among them `history`, `persistent`, `offlinePush`, `unreadCount`, `conversationUpdate` and `senderSync`.
         *     The whole map is replaced.
         */
        MessageOptions: {
            [key: string]: boolean;
        };
        /**
         * @description Lets the message go on with other values. A field that is null or missing keeps its value; any other value takes its place,
         *     an empty one included. OpenIM also reads `offlinePushInfo`, and crashes where the message has none, which the request does not show; so
         *     it has no place here.
         */
        MessageModifyReply: {
            /** @constant */
            errCode?: 0;
            /** @constant */
            nextCode?: 0;
            /** @description New content, a JSON object as text that fits the content type. Anything else makes the send fail with code 1001. */
            content?: string | null;
            /** @description Who receives the message. */
            recvID?: string | null;
            /** @description Group that receives the message. */
            groupID?: string | null;
            /** @description Id of the client for the message. */
            clientMsgID?: string | null;
            /** @description Id of the server for the message. It is no longer the one that this callback carries. */
            serverMsgID?: string | null;
            /**
             * Format: int32
             * @description Platform that sends, by the numbers of the request.
             */
            senderPlatformID?: number | null;
            /** @description Nickname of the sender. */
            senderNickname?: string | null;
            /** @description Address of the sender's avatar, which the request has under `faceURL`. */
            senderFaceURL?: string | null;
            /**
             * Format: int32
             * @description Kind of conversation, by the numbers of the request.
             */
            sessionType?: number | null;
            /**
             * Format: int32
             * @description Origin of the message. 100 a user, 200 the system.
             */
            msgFrom?: number | null;
            /**
             * Format: int32
             * @description Kind of content, by the numbers of the request.
             */
            contentType?: number | null;
            /**
             * Format: int32
             * @description State of the message, by the numbers of the request.
             */
            status?: number | null;
            /** @description Other switches for the message. */
            options?: components["schemas"]["MessageOptions"] | null;
            /** @description Ids of the mentioned users, which the request has under `atUserList`. An empty list ends all mentions. */
            atUserIDList?: string[] | null;
            /** @description Data that the client keeps with the message. */
            attachedInfo?: string | null;
            /** @description Data that the app attaches to the message. */
            ex?: string | null;
        } & components["schemas"]["CommonReply"];
        BeforeMsgModifyReply: components["schemas"]["AllowReply"] | components["schemas"]["RefuseReply"] | components["schemas"]["MessageModifyReply"];
        AfterMsgSaveDBRequest: {
            /** @description Who receives the message; empty for a group. */
            recvID: string;
            /** @description Group that receives the message; empty outside groups. */
            groupID: string;
        } & components["schemas"]["MessageFields"];
        /** @description Messages that a user has read, as version 3.6 and later write them. */
        MessageRead: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Conversation of the messages. It need not be a single chat. */
            conversationID: string;
            /** @description Who reads. */
            userID: components["schemas"]["UserID"];
            /**
             * @description Positions of the messages in the conversation, as the client sent them; written with a capital. Null where the client sent none,
             *     as it mostly does when it reads a whole conversation.
             */
            Seqs?: number[] | null;
            /** @description Kind of conversation, in spite of the name. 1 single chat, 3 group, 4 notification account. */
            contentType?: number;
        };
        /** @description Messages that a user has read, as version 3.5 writes them and documents print them. */
        OlderMessageRead: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Who sent the messages, by the documents. */
            sendID: components["schemas"]["UserID"];
            /** @description Who received them and has read them now. */
            receiveID: components["schemas"]["UserID"];
            /** @description Kind of conversation or of content; the sources do not agree. Documents leave it out. */
            contentType?: number;
            /** @description Found in one documented table only; no meaning is given. */
            muteEndTime?: number;
        };
        AfterSingleMsgReadRequest: components["schemas"]["MessageRead"] | components["schemas"]["OlderMessageRead"];
        AfterGroupMsgReadRequest: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Who reads. */
            sendID: components["schemas"]["UserID"];
            /** @description The reader again; the group, by the documents. */
            receiveID: string;
            /** @description Position up to which the member has read, in spite of the name no count. */
            unreadMsgNum?: number;
            /** @description Kind of conversation, in spite of the name. 3, for a group. Documents leave it out. */
            contentType?: number;
        };
        /** @description A revoked message, as the server writes it. */
        MessageRevocation: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Conversation of the message, a single chat or a group. */
            conversationID: string;
            /** @description Position of the message in the conversation. Documents print it as text. */
            seq: number | string;
            /** @description Who revokes, by the call to OpenIM. Documents name the sender of the message. */
            userID: components["schemas"]["UserID"];
        };
        /** @description A message revoked in a single chat, as documents of 2023 and 2024 print it. No release of the server sends this form. */
        DocumentedMessageRevocation: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Who sent the message and revokes it. */
            sendID: components["schemas"]["UserID"];
            /** @description Who received the message. */
            receiveID: components["schemas"]["UserID"];
            /** @description Content of the message. */
            content?: string;
        };
        /** @description A message revoked in a group, as documents of 2023 and 2024 print it. No release of the server sends this form. */
        DocumentedGroupMessageRevocation: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description The trace id of the header once more. */
            operationID?: string;
            /** @description Group of the message. */
            groupID: components["schemas"]["GroupID"];
            /** @description Type of the group. */
            groupType?: number;
            /** @description Who revokes. */
            userID: components["schemas"]["UserID"];
            /** @description Content of the message. */
            content?: string;
            /** @description Found in one documented table only; no meaning is given. */
            muteEndTime?: number;
        };
        BeforeAfterMsgRequest: components["schemas"]["MessageRevocation"] | components["schemas"]["DocumentedMessageRevocation"] | components["schemas"]["DocumentedGroupMessageRevocation"];
        /** @description The fields that the callbacks on a user's connections have in common. Documents print `userID` and `seq` alone. */
        ConnectionFields: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Trace id that the gateway makes, `p_` with process id and counter. One stands for all users that it reports together. */
            operationID?: string;
            /**
             * @description Platform of the connection: 1 iOS, 2 Android, 3 Windows, 4 macOS, 5 web, 6 mini program, 7 Linux, 8 Android tablet, 9 iPad,
             *     10 administrator, 11 HarmonyOS.
             */
            platformID?: number;
            /** @description Name of the platform as OpenIM writes it, such as `Android`; empty where it is not known. */
            platform?: string;
            /** @description Whose connection it is. */
            userID: components["schemas"]["UserID"];
            /** @description Time by the gateway's clock, in milliseconds since 1970-01-01T00:00:00Z. It is no sequence number, in spite of the name. */
            seq?: number;
        };
        AfterUserOnlineRequest: {
            /** @description Whether the client says that it is in the background. */
            isAppBackground?: boolean;
            /** @description Id of the connection. Empty from version 3.8.2 on. */
            connID?: string;
            /** @description Token of the user's login. Found in version 2 only. */
            token?: string;
        } & components["schemas"]["ConnectionFields"];
        AfterUserOfflineRequest: {
            /** @description Id of the connection. Empty from version 3.8.2 on. */
            connID?: string;
        } & components["schemas"]["ConnectionFields"];
        /** @description The connection that was closed. */
        AfterUserKickOffRequest: components["schemas"]["ConnectionFields"];
        /** @description A user to be created. Names are spelled as OpenIM spells them. */
        NewUser: {
            /** @description Id that the user gets. */
            userID: components["schemas"]["UserID"];
            /** @description Name of the user, with a small n. */
            nickname?: string;
            /** @description Address of the user's avatar; may be empty. */
            faceURL?: string;
            /** @description Data that the app attaches to the user; empty where there is none. */
            ex?: string;
            /** @description Time of creation as the caller gave it, usually 0. OpenIM stores the time of its own clock. */
            createTime?: number;
            /** @description Kind of account. 0 and 1 ordinary user, 2 administrator, 3 notification account, 4 robot. */
            appMangerLevel?: number;
            /** @description What happens with messages to the user. 0 received, 1 refused, 2 received without a notification. */
            globalRecvMsgOpt?: number;
        };
        /** @description Users of one registration. Documents print one user in place of the list; no release of the server sends that. */
        NewUserList: (components["schemas"]["NewUser"][] | null) | components["schemas"]["NewUser"];
        /** @description A registration of one or more users. */
        UserRegistration: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            users: components["schemas"]["NewUserList"];
            /** @description Secret of the OpenIM deployment. Versions 3.5 to 3.8.0 send it, and documents print it. */
            secret?: string;
        };
        /** @description The users who are about to be registered. */
        BeforeUserRegisterRequest: components["schemas"]["UserRegistration"];
        /**
         * @description A user to create. OpenIM takes a missing field for empty or 0, so all are required. The time of creation is not among them: OpenIM
         *     stores the time of its own clock.
         */
        NewUserReplacement: {
            /** @description Id that the user gets. OpenIM no longer checks its format, nor whether it is taken. */
            userID: components["schemas"]["UserID"];
            /** @description Name of the user, with a small n. */
            nickname: string;
            /** @description Address of the user's avatar; may be empty. */
            faceURL: string;
            /** @description Data that the app attaches to the user; may be empty. */
            ex: string;
            /**
             * Format: int32
             * @description Kind of account. 0 and 1 ordinary user, 2 administrator, 3 notification account, 4 robot.
             */
            appMangerLevel: number;
            /**
             * Format: int32
             * @description What happens with messages to the user. 0 received, 1 refused, 2 received without a notification.
             */
            globalRecvMsgOpt: number;
        };
        /** @description Lets the registration go on with other users. */
        UserRegistrationReply: {
            /** @constant */
            errCode?: 0;
            /** @constant */
            nextCode?: 0;
            /**
             * @description Users to create in place of the whole requested batch; those left out are not created. OpenIM takes an empty list for none and
             *     creates the requested users; only a refusal keeps all of them out. A null element crashes OpenIM's call, and the single user of
             *     the documents is a decoding error.
             */
            users: components["schemas"]["NewUserReplacement"][];
        } & components["schemas"]["CommonReply"];
        BeforeUserRegisterReply: components["schemas"]["AllowReply"] | components["schemas"]["RefuseReply"] | components["schemas"]["UserRegistrationReply"];
        /** @description The users who have been registered. */
        AfterUserRegisterRequest: components["schemas"]["UserRegistration"];
        /** @description A change of a user's profile through the older call of OpenIM's API. A field is empty where it does not change. */
        UserInfoUpdate: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description The trace id of the header once more. Version 3.4.0 alone sends it. */
            operationID?: string;
            /** @description Whose profile changes. */
            userID: components["schemas"]["UserID"];
            /** @description Name of the user, with a capital N. */
            nickName?: string | null;
            /** @description Address of the user's avatar. */
            faceURL?: string | null;
            /** @description Data that the app attaches to the user. OpenIM never fills it in, even where they change: null before the change, empty after it. */
            ex?: string | null;
        };
        /** @description The fields of a profile that are about to change, as the older call sends them. */
        BeforeUpdateUserInfoRequest: components["schemas"]["UserInfoUpdate"];
        /**
         * @description Lets the update go on with other values. A field that is null or missing keeps the requested value. An empty one drops the requested
         *     change: the older call stores no empty texts.
         */
        UserInfoReply: {
            /** @constant */
            errCode?: 0;
            /** @constant */
            nextCode?: 0;
            /** @description Name of the user, with a capital N. */
            nickName?: string | null;
            /** @description Address of the user's avatar. */
            faceURL?: string | null;
            /** @description Data that the app attaches to the user. The request does not show what the caller wants to store. */
            ex?: string | null;
        } & components["schemas"]["CommonReply"];
        BeforeUpdateUserInfoReply: components["schemas"]["AllowReply"] | components["schemas"]["RefuseReply"] | components["schemas"]["UserInfoReply"];
        /** @description The fields of a profile that have changed, as the older call reports them. */
        AfterUpdateUserInfoRequest: components["schemas"]["UserInfoUpdate"];
        /**
         * @description A change of a user's profile through the newer call of OpenIM's API. A field is null where it does not change; an empty text empties it.
         *     Values stand bare, not in objects with a `value`.
         */
        UserInfoExUpdate: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Whose profile changes. */
            userID: components["schemas"]["UserID"];
            /** @description Name of the user, with a capital N. */
            nickName?: string | null;
            /** @description Address of the user's avatar. */
            faceURL?: string | null;
            /** @description Data that the app attaches to the user. OpenIM always writes null, even where they change. */
            ex?: string | null;
        };
        /** @description The fields of a profile that are about to change, as the newer call sends them. */
        BeforeUpdateUserInfoExRequest: components["schemas"]["UserInfoExUpdate"];
        /**
         * @description Lets the update go on with other values. A field that is null or missing keeps the requested value; an empty one empties it. A value for
         *     a field that is null in the request crashes OpenIM's call. `ex` is left out for that reason: the request never shows whether it changes.
         */
        UserInfoExReply: {
            /** @constant */
            errCode?: 0;
            /** @constant */
            nextCode?: 0;
            /** @description Name of the user, with a capital N. Only where the request has one. */
            nickName?: string | null;
            /** @description Address of the user's avatar. Only where the request has one. */
            faceURL?: string | null;
        } & components["schemas"]["CommonReply"];
        BeforeUpdateUserInfoExReply: components["schemas"]["AllowReply"] | components["schemas"]["RefuseReply"] | components["schemas"]["UserInfoExReply"];
        /** @description The fields of a profile that have changed, as the newer call reports them. */
        AfterUpdateUserInfoExRequest: components["schemas"]["UserInfoExUpdate"];
        /** @description The fields that the callbacks on the delivery of a message have in common. */
        PushFields: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description The trace id of the header once more. Documents leave it out. */
            operationID?: string;
            /**
             * @description Platform of the sender, not of the receivers: 1 iOS, 2 Android, 3 Windows, 4 macOS, 5 web, 6 mini program, 7 Linux,
             *     8 Android tablet, 9 iPad, 10 administrator, 11 HarmonyOS; 0 where it is not known.
             */
            platformID?: number;
            /** @description Name of the sender's platform as OpenIM writes it, such as `Android`; empty where it is not known. */
            platform?: string;
            /** @description Id that the sending client gave the message. The id of the server is not sent. */
            clientMsgID: string;
            /** @description Who sent the message. */
            sendID: components["schemas"]["UserID"];
            /** @description Group of the message; empty outside groups. */
            groupID?: string;
            /**
             * @description Kind of content, by the numbers of the message callbacks, such as 101 for text. The notifications, 1000 to 5000, occur here;
             *     113, the typing indicator, does not.
             */
            contentType?: number;
            /** @description Kind of conversation. 1 single chat, 3 group, 4 notification account. */
            sessionType?: number;
            atUserIDList?: components["schemas"]["AtUserList"];
            /**
             * @description The content as JSON text inside this string; its fields depend on the content type. For a notification, its detail text alone, or
             *     empty where OpenIM cannot read it.
             */
            content?: string;
        };
        /** @description Text of an offline push, as requests spread it among their fields. All six are present, or none where the message has no such text. */
        PushTextFields: {
            /** @description Title that the device shows. */
            title?: string;
            /** @description Text below the title. */
            desc?: string;
            /** @description Data that the app attaches to the push. */
            ex?: string;
            /** @description Sound that an iOS device plays. */
            iOSPushSound?: string;
            /** @description Whether the push counts on the badge of an iOS app. */
            iOSBadgeCount?: boolean;
            /** @description Data of a call's signalling. */
            signalInfo?: string;
        };
        BeforeOfflinePushRequest: {
            /** @description Users to push to. Null is possible and means nobody; a list with users is the rule. */
            userIDList: components["schemas"]["UserID"][] | null;
        } & (components["schemas"]["PushFields"] & components["schemas"]["PushTextFields"]);
        /** @description The text of an offline push. It replaces the earlier one as a whole; a field that is left out becomes empty or false. */
        OfflinePushInfo: {
            /** @description Title that the device shows. */
            title?: string;
            /** @description Text below the title. */
            desc?: string;
            /** @description Data that the app attaches to the push. */
            ex?: string;
            /** @description Sound that an iOS device plays. */
            iOSPushSound?: string;
            /** @description Whether the push counts on the badge of an iOS app. */
            iOSBadgeCount?: boolean;
            /** @description Data of a call's signalling. */
            signalInfo?: string;
        };
        /** @description Lets the push go on with other users or another text. A field that is null or missing stays as it is. */
        OfflinePushReply: {
            /** @constant */
            errCode?: 0;
            /** @constant */
            nextCode?: 0;
            /**
             * @description Users to push to in place of the whole requested list. OpenIM takes an empty list for none and pushes to the requested users;
             *     only a refusal leaves all of them out.
             */
            userIDList?: components["schemas"]["UserID"][] | null;
            /** @description Another push text, in one object, where the request has its fields side by side. */
            offlinePushInfo?: components["schemas"]["OfflinePushInfo"] | null;
        } & components["schemas"]["CommonReply"];
        BeforeOfflinePushReply: components["schemas"]["AllowReply"] | components["schemas"]["RefuseReply"] | components["schemas"]["OfflinePushReply"];
        BeforeOnlinePushRequest: {
            /**
             * @description The receiver, and the sender too where the message goes to the sender's other devices. One or two users are the rule.
             *     Null is possible and means nobody.
             */
            userIDList: components["schemas"]["UserID"][] | null;
        } & (components["schemas"]["PushFields"] & components["schemas"]["PushTextFields"]);
        BeforeGroupOnlinePushRequest: {
            /** @description Group of the message. */
            groupID: components["schemas"]["GroupID"];
            /** @description Position of the message in the group's conversation. Documents leave it out. */
            seq?: number;
            /** @description Users to deliver to. Found in documents only. */
            userIDList?: components["schemas"]["UserID"][] | null;
        } & (WithRequired<components["schemas"]["PushFields"], "groupID"> & components["schemas"]["PushTextFields"]);
        /** @description Lets the delivery go on, to chosen users in place of all members. A push text would be ignored. */
        GroupOnlinePushReply: {
            /** @constant */
            errCode?: 0;
            /** @constant */
            nextCode?: 0;
            /**
             * @description Users to deliver to. Null or missing means all members, and OpenIM takes an empty list for the same; only a refusal leaves all of
             *     them out. With a list OpenIM does not look up the members, and it skips the clean-up that follows when a member leaves or is
             *     removed and when the group is dissolved.
             */
            userIDList?: components["schemas"]["UserID"][] | null;
        } & components["schemas"]["CommonReply"];
        BeforeGroupOnlinePushReply: components["schemas"]["AllowReply"] | components["schemas"]["RefuseReply"] | components["schemas"]["GroupOnlinePushReply"];
        /**
         * @description The fields that the callbacks on new conversations have in common. A conversation has an entry for each of its users. Ids end in a
         *     small d here.
         */
        ConversationFields: {
            callbackCommand: components["schemas"]["CallbackCommand"];
            /** @description Id of the conversation; the same for all its users. */
            conversationId: string;
            /** @description Kind of conversation. 1 single chat, 3 group, 4 notification account. */
            conversationType?: number;
            /** @description What happens with messages of the conversation. 0 received, 1 refused, 2 received silently. */
            recvMsgOpt?: number;
            /** @description Whether the conversation stands at the top of the list. */
            isPinned?: boolean;
            /** @description Whether messages vanish after they are read. */
            isPrivateChat?: boolean;
            /** @description Time until a read message vanishes, in seconds. */
            burnDuration?: number;
            /** @description Mark for mentions of the user in the group. */
            groupAtType?: number;
            /** @description Free data of the conversation. */
            attachedInfo?: string;
            /** @description Data that the app attaches to the conversation. */
            ex?: string;
        };
        /** @description An entry of a single chat, or of a notification account's conversation. */
        SingleChatConversation: {
            /** @description Whose list of conversations gets the entry. */
            ownerUserId: components["schemas"]["UserID"];
            /** @description The other party. */
            userId: components["schemas"]["UserID"];
        } & components["schemas"]["ConversationFields"];
        /** @description One entry of a one-to-one conversation that is about to be created. */
        BeforeCreateSingleChatConversationsRequest: components["schemas"]["SingleChatConversation"];
        /** @description Lets the creation go on with other values. A field that is null or missing keeps its value; any other value takes its place. */
        ConversationReply: {
            /** @constant */
            errCode?: 0;
            /** @constant */
            nextCode?: 0;
            /**
             * Format: int32
             * @description What happens with messages of the conversation. 0 received, 1 refused, 2 received silently.
             */
            recvMsgOpt?: number | null;
            /** @description Whether the conversation stands at the top of the list. */
            isPinned?: boolean | null;
            /** @description Whether messages vanish after they are read. */
            isPrivateChat?: boolean | null;
            /**
             * Format: int32
             * @description Time until a read message vanishes, in seconds.
             */
            burnDuration?: number | null;
            /**
             * Format: int32
             * @description Mark for mentions of the user in the group.
             */
            groupAtType?: number | null;
            /** @description Free data of the conversation. */
            attachedInfo?: string | null;
            /** @description Data that the app attaches to the conversation. */
            ex?: string | null;
        } & components["schemas"]["CommonReply"];
        BeforeCreateSingleChatConversationsReply: components["schemas"]["AllowReply"] | components["schemas"]["RefuseReply"] | components["schemas"]["ConversationReply"];
        /** @description An entry of a one-to-one conversation that was created. */
        AfterCreateSingleChatConversationsRequest: components["schemas"]["SingleChatConversation"];
        /** @description Entries of a group's conversation. The users whose lists get them are not named. */
        GroupChatConversation: {
            /** @description Always empty. */
            ownerUserId?: string;
            /** @description Group of the conversation. */
            groupId: components["schemas"]["GroupID"];
        } & components["schemas"]["ConversationFields"];
        /** @description The conversation that the members of a group are about to have. */
        BeforeCreateGroupChatConversationsRequest: components["schemas"]["GroupChatConversation"];
        BeforeCreateGroupChatConversationsReply: components["schemas"]["AllowReply"] | components["schemas"]["RefuseReply"] | components["schemas"]["ConversationReply"];
        /** @description The conversation that the members of a group now have. */
        AfterCreateGroupChatConversationsRequest: components["schemas"]["GroupChatConversation"];
    };
    responses: {
        /** @description The decision. */
        Decided: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DecisionReply"];
            };
        };
        /**
         * @description The call was not accepted as one of a configured app: unknown app or foreign address (403), missing or wrong credentials (401). It is
         *     logged and not recorded. OpenIM reads the body whatever the status, so the body lets the operation go on.
         */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AllowReply"];
            };
        };
        /** @description Received and on disk. OpenIM throws the answer away. */
        Acknowledged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AllowReply"];
            };
        };
        /** @description The callback could not be put on disk. */
        NotRecorded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AllowReply"];
            };
        };
    };
    parameters: {
        /**
         * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
         * @example 1646445464564
         */
        operationID: string;
        /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
        command: string;
        /**
         * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
         * @example json
         */
        contenttype: string;
        /** @description Name of the SDK. Found in early documents only. */
        sdkName: string;
        /**
         * @description Conversation of the message: the JSON object `{"sendID","recvID","groupID"}` in standard base64, each id empty where there is none.
         *     The REST call send_simple_msg takes it as its own `key` to answer into the same conversation. 3.8.3 releases and older ones do not
         *     send it.
         * @example eyJzZW5kSUQiOiJuYWRpYV8zMzE4IiwicmVjdklEIjoieXVzdWZfMDQ1NyIsImdyb3VwSUQiOiIifQ==
         */
        key: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type CallbackCommand = components['schemas']['CallbackCommand'];
export type UserId = components['schemas']['UserID'];
export type BeforeAddFriendRequest = components['schemas']['BeforeAddFriendRequest'];
export type CommonReply = components['schemas']['CommonReply'];
export type AllowReply = components['schemas']['AllowReply'];
export type RefuseReply = components['schemas']['RefuseReply'];
export type DecisionReply = components['schemas']['DecisionReply'];
export type AfterAddFriendRequest = components['schemas']['AfterAddFriendRequest'];
export type FriendAgreement = components['schemas']['FriendAgreement'];
export type DocumentedFriendAgreement = components['schemas']['DocumentedFriendAgreement'];
export type BeforeAddFriendAgreeRequest = components['schemas']['BeforeAddFriendAgreeRequest'];
export type AfterAddFriendAgreeRequest = components['schemas']['AfterAddFriendAgreeRequest'];
export type AfterDeleteFriendRequest = components['schemas']['AfterDeleteFriendRequest'];
export type BeforeSetFriendRemarkRequest = components['schemas']['BeforeSetFriendRemarkRequest'];
export type FriendRemarkReply = components['schemas']['FriendRemarkReply'];
export type BeforeSetFriendRemarkReply = components['schemas']['BeforeSetFriendRemarkReply'];
export type AfterSetFriendRemarkRequest = components['schemas']['AfterSetFriendRemarkRequest'];
export type BeforeAddBlackRequest = components['schemas']['BeforeAddBlackRequest'];
export type AfterRemoveBlackRequest = components['schemas']['AfterRemoveBlackRequest'];
export type BeforeImportFriendsRequest = components['schemas']['BeforeImportFriendsRequest'];
export type ImportFriendsReply = components['schemas']['ImportFriendsReply'];
export type BeforeImportFriendsReply = components['schemas']['BeforeImportFriendsReply'];
export type AfterImportFriendsRequest = components['schemas']['AfterImportFriendsRequest'];
export type GroupAttributes = components['schemas']['GroupAttributes'];
export type InitialMember = components['schemas']['InitialMember'];
export type BeforeCreateGroupRequest = components['schemas']['BeforeCreateGroupRequest'];
export type GroupCreationReply = components['schemas']['GroupCreationReply'];
export type BeforeCreateGroupReply = components['schemas']['BeforeCreateGroupReply'];
export type GroupId = components['schemas']['GroupID'];
export type AfterCreateGroupRequest = components['schemas']['AfterCreateGroupRequest'];
export type JoiningMember = components['schemas']['JoiningMember'];
export type MembersJoin = components['schemas']['MembersJoin'];
export type FlatJoin = components['schemas']['FlatJoin'];
export type BeforeMembersJoinGroupRequest = components['schemas']['BeforeMembersJoinGroupRequest'];
export type MemberOverride = components['schemas']['MemberOverride'];
export type MembersJoinReply = components['schemas']['MembersJoinReply'];
export type FlatJoinReply = components['schemas']['FlatJoinReply'];
export type BeforeMembersJoinGroupReply = components['schemas']['BeforeMembersJoinGroupReply'];
export type BeforeInviteJoinGroupRequest = components['schemas']['BeforeInviteJoinGroupRequest'];
export type GroupTypeCharacter = components['schemas']['GroupTypeCharacter'];
export type GroupApplication = components['schemas']['GroupApplication'];
export type BeforeJoinGroupRequest = components['schemas']['BeforeJoinGroupRequest'];
export type FreeJoin = components['schemas']['FreeJoin'];
export type AfterJoinGroupRequest = components['schemas']['AfterJoinGroupRequest'];
export type AfterQuitGroupRequest = components['schemas']['AfterQuitGroupRequest'];
export type AfterKickGroupRequest = components['schemas']['AfterKickGroupRequest'];
export type AfterDisMissGroupRequest = components['schemas']['AfterDisMissGroupRequest'];
export type AfterTransferGroupOwnerRequest = components['schemas']['AfterTransferGroupOwnerRequest'];
export type GroupMemberInfo = components['schemas']['GroupMemberInfo'];
export type BeforeSetGroupMemberInfoRequest = components['schemas']['BeforeSetGroupMemberInfoRequest'];
export type GroupMemberInfoReply = components['schemas']['GroupMemberInfoReply'];
export type BeforeSetGroupMemberInfoReply = components['schemas']['BeforeSetGroupMemberInfoReply'];
export type AfterSetGroupMemberInfoRequest = components['schemas']['AfterSetGroupMemberInfoRequest'];
export type GroupInfo = components['schemas']['GroupInfo'];
export type BeforeSetGroupInfoRequest = components['schemas']['BeforeSetGroupInfoRequest'];
export type GroupInfoReply = components['schemas']['GroupInfoReply'];
export type BeforeSetGroupInfoReply = components['schemas']['BeforeSetGroupInfoReply'];
export type WrappedText = components['schemas']['WrappedText'];
export type WrappedNumber = components['schemas']['WrappedNumber'];
export type GroupInfoForSet = components['schemas']['GroupInfoForSet'];
export type DocumentedGroupInfo = components['schemas']['DocumentedGroupInfo'];
export type AfterSetGroupInfoRequest = components['schemas']['AfterSetGroupInfoRequest'];
export type GroupInfoEx = components['schemas']['GroupInfoEx'];
export type BeforeSetGroupInfoExRequest = components['schemas']['BeforeSetGroupInfoExRequest'];
export type GroupInfoExReply = components['schemas']['GroupInfoExReply'];
export type BeforeSetGroupInfoExReply = components['schemas']['BeforeSetGroupInfoExReply'];
export type AfterSetGroupInfoExRequest = components['schemas']['AfterSetGroupInfoExRequest'];
export type AtUserList = components['schemas']['AtUserList'];
export type MessageFields = components['schemas']['MessageFields'];
export type BeforeSendSingleMsgRequest = components['schemas']['BeforeSendSingleMsgRequest'];
export type AfterSendSingleMsgRequest = components['schemas']['AfterSendSingleMsgRequest'];
export type BeforeSendGroupMsgRequest = components['schemas']['BeforeSendGroupMsgRequest'];
export type AfterSendGroupMsgRequest = components['schemas']['AfterSendGroupMsgRequest'];
export type BeforeMsgModifyRequest = components['schemas']['BeforeMsgModifyRequest'];
export type MessageOptions = components['schemas']['MessageOptions'];
export type MessageModifyReply = components['schemas']['MessageModifyReply'];
export type BeforeMsgModifyReply = components['schemas']['BeforeMsgModifyReply'];
export type AfterMsgSaveDbRequest = components['schemas']['AfterMsgSaveDBRequest'];
export type MessageRead = components['schemas']['MessageRead'];
export type OlderMessageRead = components['schemas']['OlderMessageRead'];
export type AfterSingleMsgReadRequest = components['schemas']['AfterSingleMsgReadRequest'];
export type AfterGroupMsgReadRequest = components['schemas']['AfterGroupMsgReadRequest'];
export type MessageRevocation = components['schemas']['MessageRevocation'];
export type DocumentedMessageRevocation = components['schemas']['DocumentedMessageRevocation'];
export type DocumentedGroupMessageRevocation = components['schemas']['DocumentedGroupMessageRevocation'];
export type BeforeAfterMsgRequest = components['schemas']['BeforeAfterMsgRequest'];
export type ConnectionFields = components['schemas']['ConnectionFields'];
export type AfterUserOnlineRequest = components['schemas']['AfterUserOnlineRequest'];
export type AfterUserOfflineRequest = components['schemas']['AfterUserOfflineRequest'];
export type AfterUserKickOffRequest = components['schemas']['AfterUserKickOffRequest'];
export type NewUser = components['schemas']['NewUser'];
export type NewUserList = components['schemas']['NewUserList'];
export type UserRegistration = components['schemas']['UserRegistration'];
export type BeforeUserRegisterRequest = components['schemas']['BeforeUserRegisterRequest'];
export type NewUserReplacement = components['schemas']['NewUserReplacement'];
export type UserRegistrationReply = components['schemas']['UserRegistrationReply'];
export type BeforeUserRegisterReply = components['schemas']['BeforeUserRegisterReply'];
export type AfterUserRegisterRequest = components['schemas']['AfterUserRegisterRequest'];
export type UserInfoUpdate = components['schemas']['UserInfoUpdate'];
export type BeforeUpdateUserInfoRequest = components['schemas']['BeforeUpdateUserInfoRequest'];
export type UserInfoReply = components['schemas']['UserInfoReply'];
export type BeforeUpdateUserInfoReply = components['schemas']['BeforeUpdateUserInfoReply'];
export type AfterUpdateUserInfoRequest = components['schemas']['AfterUpdateUserInfoRequest'];
export type UserInfoExUpdate = components['schemas']['UserInfoExUpdate'];
export type BeforeUpdateUserInfoExRequest = components['schemas']['BeforeUpdateUserInfoExRequest'];
export type UserInfoExReply = components['schemas']['UserInfoExReply'];
export type BeforeUpdateUserInfoExReply = components['schemas']['BeforeUpdateUserInfoExReply'];
export type AfterUpdateUserInfoExRequest = components['schemas']['AfterUpdateUserInfoExRequest'];
export type PushFields = components['schemas']['PushFields'];
export type PushTextFields = components['schemas']['PushTextFields'];
export type BeforeOfflinePushRequest = components['schemas']['BeforeOfflinePushRequest'];
export type OfflinePushInfo = components['schemas']['OfflinePushInfo'];
export type OfflinePushReply = components['schemas']['OfflinePushReply'];
export type BeforeOfflinePushReply = components['schemas']['BeforeOfflinePushReply'];
export type BeforeOnlinePushRequest = components['schemas']['BeforeOnlinePushRequest'];
export type BeforeGroupOnlinePushRequest = components['schemas']['BeforeGroupOnlinePushRequest'];
export type GroupOnlinePushReply = components['schemas']['GroupOnlinePushReply'];
export type BeforeGroupOnlinePushReply = components['schemas']['BeforeGroupOnlinePushReply'];
export type ConversationFields = components['schemas']['ConversationFields'];
export type SingleChatConversation = components['schemas']['SingleChatConversation'];
export type BeforeCreateSingleChatConversationsRequest = components['schemas']['BeforeCreateSingleChatConversationsRequest'];
export type ConversationReply = components['schemas']['ConversationReply'];
export type BeforeCreateSingleChatConversationsReply = components['schemas']['BeforeCreateSingleChatConversationsReply'];
export type AfterCreateSingleChatConversationsRequest = components['schemas']['AfterCreateSingleChatConversationsRequest'];
export type GroupChatConversation = components['schemas']['GroupChatConversation'];
export type BeforeCreateGroupChatConversationsRequest = components['schemas']['BeforeCreateGroupChatConversationsRequest'];
export type BeforeCreateGroupChatConversationsReply = components['schemas']['BeforeCreateGroupChatConversationsReply'];
export type AfterCreateGroupChatConversationsRequest = components['schemas']['AfterCreateGroupChatConversationsRequest'];
export type ResponseDecided = components['responses']['Decided'];
export type ResponseRefused = components['responses']['Refused'];
export type ResponseAcknowledged = components['responses']['Acknowledged'];
export type ResponseNotRecorded = components['responses']['NotRecorded'];
export type ParameterOperationId = components['parameters']['operationID'];
export type ParameterCommand = components['parameters']['command'];
export type ParameterContenttype = components['parameters']['contenttype'];
export type ParameterSdkName = components['parameters']['sdkName'];
export type ParameterKey = components['parameters']['key'];
export type $defs = Record<string, never>;
export interface operations {
    callbackBeforeAddFriendCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeAddFriendRequest"];
            };
        };
        responses: {
            200: components["responses"]["Decided"];
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackAfterAddFriendCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterAddFriendRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeAddFriendAgreeCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeAddFriendAgreeRequest"];
            };
        };
        responses: {
            200: components["responses"]["Decided"];
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackAfterAddFriendAgreeCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterAddFriendAgreeRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackAfterDeleteFriendCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterDeleteFriendRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeSetFriendRemarkCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeSetFriendRemarkRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeforeSetFriendRemarkReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackAfterSetFriendRemarkCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterSetFriendRemarkRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeAddBlackCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeAddBlackRequest"];
            };
        };
        responses: {
            200: components["responses"]["Decided"];
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackAfterRemoveBlackCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterRemoveBlackRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeImportFriendsCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeImportFriendsRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeforeImportFriendsReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackAfterImportFriendsCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterImportFriendsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeCreateGroupCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeCreateGroupRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeforeCreateGroupReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackAfterCreateGroupCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterCreateGroupRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeMembersJoinGroupCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeMembersJoinGroupRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeforeMembersJoinGroupReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackBeforeInviteJoinGroupCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeInviteJoinGroupRequest"];
            };
        };
        responses: {
            200: components["responses"]["Decided"];
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackBeforeJoinGroupCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeJoinGroupRequest"];
            };
        };
        responses: {
            200: components["responses"]["Decided"];
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackAfterJoinGroupCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterJoinGroupRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackAfterQuitGroupCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterQuitGroupRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackAfterKickGroupCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterKickGroupRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackAfterDisMissGroupCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterDisMissGroupRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackAfterTransferGroupOwnerCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterTransferGroupOwnerRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeSetGroupMemberInfoCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeSetGroupMemberInfoRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeforeSetGroupMemberInfoReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackAfterSetGroupMemberInfoCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterSetGroupMemberInfoRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeSetGroupInfoCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeSetGroupInfoRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeforeSetGroupInfoReply"];
                };
            };
            /**
             * @description The call was not accepted as one of a configured app: unknown app (403), missing or wrong credentials (401). It is logged and
             *     not recorded. OpenIM reads the body whatever the status, so the body lets the operation go on, as it was asked for.
             */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupInfoReply"];
                };
            };
        };
    };
    callbackAfterSetGroupInfoCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterSetGroupInfoRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeSetGroupInfoExCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeSetGroupInfoExRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeforeSetGroupInfoExReply"];
                };
            };
            /**
             * @description The call was not accepted as one of a configured app: unknown app (403), missing or wrong credentials (401). It is logged and
             *     not recorded. OpenIM reads the body whatever the status, so the body lets the operation go on, as it was asked for.
             */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupInfoExReply"];
                };
            };
        };
    };
    callbackAfterSetGroupInfoExCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterSetGroupInfoExRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeSendSingleMsgCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeSendSingleMsgRequest"];
            };
        };
        responses: {
            200: components["responses"]["Decided"];
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackAfterSendSingleMsgCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
                /**
                 * @description Conversation of the message: the JSON object `{"sendID","recvID","groupID"}` in standard base64, each id empty where there is none.
                 *     The REST call send_simple_msg takes it as its own `key` to answer into the same conversation. 3.8.3 releases and older ones do not
                 *     send it.
                 * @example eyJzZW5kSUQiOiJuYWRpYV8zMzE4IiwicmVjdklEIjoieXVzdWZfMDQ1NyIsImdyb3VwSUQiOiIifQ==
                 */
                key?: components["parameters"]["key"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterSendSingleMsgRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeSendGroupMsgCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeSendGroupMsgRequest"];
            };
        };
        responses: {
            200: components["responses"]["Decided"];
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackAfterSendGroupMsgCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
                /**
                 * @description Conversation of the message: the JSON object `{"sendID","recvID","groupID"}` in standard base64, each id empty where there is none.
                 *     The REST call send_simple_msg takes it as its own `key` to answer into the same conversation. 3.8.3 releases and older ones do not
                 *     send it.
                 * @example eyJzZW5kSUQiOiJuYWRpYV8zMzE4IiwicmVjdklEIjoieXVzdWZfMDQ1NyIsImdyb3VwSUQiOiIifQ==
                 */
                key?: components["parameters"]["key"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterSendGroupMsgRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeMsgModifyCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeMsgModifyRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeforeMsgModifyReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackAfterMsgSaveDBCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
                /**
                 * @description Conversation of the message: the JSON object `{"sendID","recvID","groupID"}` in standard base64, each id empty where there is none.
                 *     The REST call send_simple_msg takes it as its own `key` to answer into the same conversation. 3.8.3 releases and older ones do not
                 *     send it.
                 * @example eyJzZW5kSUQiOiJuYWRpYV8zMzE4IiwicmVjdklEIjoieXVzdWZfMDQ1NyIsImdyb3VwSUQiOiIifQ==
                 */
                key?: components["parameters"]["key"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterMsgSaveDBRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackAfterSingleMsgReadCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterSingleMsgReadRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackAfterGroupMsgReadCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterGroupMsgReadRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeAfterMsgCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeAfterMsgRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackAfterUserOnlineCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterUserOnlineRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackAfterUserOfflineCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterUserOfflineRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackAfterUserKickOffCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterUserKickOffRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeUserRegisterCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeUserRegisterRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeforeUserRegisterReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackAfterUserRegisterCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterUserRegisterRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeUpdateUserInfoCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeUpdateUserInfoRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeforeUpdateUserInfoReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackAfterUpdateUserInfoCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterUpdateUserInfoRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeUpdateUserInfoExCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeUpdateUserInfoExRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeforeUpdateUserInfoExReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackAfterUpdateUserInfoExCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterUpdateUserInfoExRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeOfflinePushCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeOfflinePushRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeforeOfflinePushReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackBeforeOnlinePushCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeOnlinePushRequest"];
            };
        };
        responses: {
            200: components["responses"]["Decided"];
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackBeforeGroupOnlinePushCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeGroupOnlinePushRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeforeGroupOnlinePushReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackBeforeCreateSingleChatConversationsCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeCreateSingleChatConversationsRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeforeCreateSingleChatConversationsReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackAfterCreateSingleChatConversationsCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterCreateSingleChatConversationsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    callbackBeforeCreateGroupChatConversationsCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeforeCreateGroupChatConversationsRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeforeCreateGroupChatConversationsReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    callbackAfterCreateGroupChatConversationsCommand: {
        parameters: {
            query?: {
                /** @description Command, in the address form of versions before 3.5 and of the documents of 2023 and 2024. */
                command?: components["parameters"]["command"];
                /**
                 * @description Format of the body, always JSON. Found in documents only; no release of the server sends it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /** @description Name of the SDK. Found in early documents only. */
                sdkName?: components["parameters"]["sdkName"];
            };
            header?: {
                /**
                 * @description Trace id of the client call that caused the callback. May be empty; versions before 3.0 do not send it.
                 * @example 1646445464564
                 */
                operationID?: components["parameters"]["operationID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfterCreateGroupChatConversationsRequest"];
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
