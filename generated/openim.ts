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
        /** @description Lets the operation go on with another remark. */
        FriendRemarkReply: {
            /** @constant */
            errCode?: 0;
            /** @constant */
            nextCode?: 0;
            /** @description Remark to store in place of the requested one. OpenIM takes an empty one for none, so a remark cannot be cleared this way. */
            remark: string;
        } & components["schemas"]["CommonReply"];
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
    };
    responses: {
        /** @description The decision. */
        Decided: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AllowReply"] | components["schemas"]["RefuseReply"];
            };
        };
        /**
         * @description The call was not accepted as one of a configured app: unknown app (403), missing or wrong credentials (401). Nothing is recorded but a
         *     count. OpenIM reads the body whatever the status, so the body lets the operation go on.
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
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type CallbackCommand = components['schemas']['CallbackCommand'];
export type UserId = components['schemas']['UserID'];
export type CommonReply = components['schemas']['CommonReply'];
export type AllowReply = components['schemas']['AllowReply'];
export type RefuseReply = components['schemas']['RefuseReply'];
export type FriendAgreement = components['schemas']['FriendAgreement'];
export type DocumentedFriendAgreement = components['schemas']['DocumentedFriendAgreement'];
export type FriendRemarkReply = components['schemas']['FriendRemarkReply'];
export type ImportFriendsReply = components['schemas']['ImportFriendsReply'];
export type ResponseDecided = components['responses']['Decided'];
export type ResponseRefused = components['responses']['Refused'];
export type ResponseAcknowledged = components['responses']['Acknowledged'];
export type ResponseNotRecorded = components['responses']['NotRecorded'];
export type ParameterOperationId = components['parameters']['operationID'];
export type ParameterCommand = components['parameters']['command'];
export type ParameterContenttype = components['parameters']['contenttype'];
export type ParameterSdkName = components['parameters']['sdkName'];
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
                "application/json": {
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
                "application/json": {
                    callbackCommand: components["schemas"]["CallbackCommand"];
                    /** @description Who applied. */
                    fromUserID: components["schemas"]["UserID"];
                    /** @description Who was asked. */
                    toUserID: components["schemas"]["UserID"];
                    /** @description Greeting to the asked user; empty where there is none. */
                    reqMsg?: string;
                };
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
                "application/json": components["schemas"]["FriendAgreement"] | components["schemas"]["DocumentedFriendAgreement"];
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
                "application/json": components["schemas"]["FriendAgreement"] | components["schemas"]["DocumentedFriendAgreement"];
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
                "application/json": {
                    callbackCommand: components["schemas"]["CallbackCommand"];
                    /** @description Whose list changed. */
                    ownerUserID: components["schemas"]["UserID"];
                    /** @description Who is no longer on it. */
                    friendUserID: components["schemas"]["UserID"];
                };
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
                "application/json": {
                    callbackCommand: components["schemas"]["CallbackCommand"];
                    /** @description Who labels. */
                    ownerUserID: components["schemas"]["UserID"];
                    /** @description Who is labelled. */
                    friendUserID: components["schemas"]["UserID"];
                    /** @description The new remark; empty clears it. */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllowReply"] | components["schemas"]["RefuseReply"] | components["schemas"]["FriendRemarkReply"];
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
                "application/json": {
                    callbackCommand: components["schemas"]["CallbackCommand"];
                    /** @description Who labelled. */
                    ownerUserID: components["schemas"]["UserID"];
                    /** @description Who is labelled. */
                    friendUserID: components["schemas"]["UserID"];
                    /** @description The stored remark; empty where it was cleared. */
                    remark?: string;
                };
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
                "application/json": {
                    callbackCommand: components["schemas"]["CallbackCommand"];
                    /** @description Who blocks. */
                    ownerUserID: components["schemas"]["UserID"];
                    /** @description Who is being blocked. */
                    blackUserID: components["schemas"]["UserID"];
                };
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
                "application/json": {
                    callbackCommand: components["schemas"]["CallbackCommand"];
                    /** @description Who unblocked. */
                    ownerUserID: components["schemas"]["UserID"];
                    /** @description Who is no longer blocked. */
                    blackUserID: components["schemas"]["UserID"];
                };
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
                "application/json": {
                    callbackCommand: components["schemas"]["CallbackCommand"];
                    /** @description Who gets the friends. */
                    ownerUserID: components["schemas"]["UserID"];
                    /** @description Who become friends of the owner. OpenIM refuses an import of nobody, so null and an empty list are not expected. */
                    friendUserIDs: components["schemas"]["UserID"][] | null;
                };
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllowReply"] | components["schemas"]["RefuseReply"] | components["schemas"]["ImportFriendsReply"];
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
                "application/json": {
                    callbackCommand: components["schemas"]["CallbackCommand"];
                    /** @description Who got the friends. */
                    ownerUserID: components["schemas"]["UserID"];
                    /** @description Who became friends of the owner. Null is possible and means nobody; a list with users is the rule. */
                    friendUserIDs: components["schemas"]["UserID"][] | null;
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
}
