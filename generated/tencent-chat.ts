// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/tencent-chat/Sns.CallbackPrevFriendAdd": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user asks to add friends.
         * @description Sent before friend requests made in a client take effect. Requests made over REST do not cause it. The answer decides for each
         *     wanted friend on its own.
         */
        post: operations["Sns.CallbackPrevFriendAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Sns.CallbackPrevFriendResponse": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user answers friend requests.
         * @description Sent before answers given in a client take effect. Answers given over REST do not cause it. The reply decides for each answered
         *     request on its own.
         */
        post: operations["Sns.CallbackPrevFriendResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Sns.CallbackFriendAdd": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Users became friends.
         * @description Sent after friends were added: on one side by a client or over REST, on both sides where the other user accepts anyone, by the
         *     acceptance of a request, or by force over REST. The import of friends over REST does not cause it. Carries no time of the event.
         */
        post: operations["Sns.CallbackFriendAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Sns.CallbackFriendDelete": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Friends were removed.
         * @description Sent after friends were removed, by a client or over REST. Putting a friend on a blocklist ends the friendship and causes it too.
         *     Carries no time of the event.
         */
        post: operations["Sns.CallbackFriendDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Sns.CallbackBlackListAdd": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Users were put on a blocklist.
         * @description Sent after users were blocked, by a client or over REST. Carries no time of the event.
         */
        post: operations["Sns.CallbackBlackListAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Sns.CallbackBlackListDelete": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Users were taken off a blocklist.
         * @description Sent after users were unblocked, by a client or over REST. Carries no time of the event.
         */
        post: operations["Sns.CallbackBlackListDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Follow.CallbackAfterFollowAdd": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user followed others.
         * @description Sent after users were followed with success, by a client or over REST.
         */
        post: operations["Follow.CallbackAfterFollowAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Follow.CallbackAfterFollowDelete": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user unfollowed others.
         * @description Sent after users were unfollowed with success, by a client or over REST. The users are listed as plain strings, not as objects.
         */
        post: operations["Follow.CallbackAfterFollowDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Profile.CallbackPortraitSet": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fields of a profile changed.
         * @description Sent after a profile was changed, by a client or over REST. Reading a profile does not cause it, and neither does a change of what a
         *     user notes about a friend. The console has a switch for the subscription to profile changes, which must be on besides the callback's
         *     own.
         */
        post: operations["Profile.CallbackPortraitSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/State.StateChange": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user's online state changed.
         * @description Sent after a client logged in, reconnected, logged out or lost its connection, after a user set a custom status, and after an
         *     administrator ended a user's logins over REST. The console has a switch for the notification of state changes, which must be on
         *     besides the callback's own.
         *
         *     Not every disconnect arrives: a client that reconnects before its old connection is reported as lost causes a login alone. With newer
         *     SDKs (native from 5.6.1200, Web from 2.14.0) a login that ends another causes no logout of the other; older ones cause both. A web
         *     client's loss of the network is reported about 60 seconds late, a connection that stays silent after 400 seconds.
         *
         *     The form in use before 2021 has `CallbackCommand` and `Info` alone.
         */
        post: operations["State.StateChange"];
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
        /**
         * @description User id within the app, 1 to 32 bytes as a rule; never empty.
         * @example alice
         */
        Account: string;
        /** @description One wanted friend. */
        FriendItem: {
            To_Account: components["schemas"]["Account"];
            /** @description Name that the requester gives to the friend. */
            Remark?: string;
            /** @description Friend list that the friend goes to. */
            GroupName?: string;
            /** @description Where the request comes from, `AddSource_Type_` and a keyword of the app. */
            AddSource?: string;
            /** @description Text of the request. */
            AddWording?: string;
        };
        /**
         * Format: int64
         * @description When it happened, in milliseconds since 1970-01-01T00:00:00Z.
         * @example 1714550403111
         */
        EventTime: number;
        /** @description The app's word on one of the users that the request names. */
        FriendVerdict: {
            To_Account: components["schemas"]["Account"];
            /** @description 0 lets it happen, 38000 to 39000 refuses it for this user. */
            ResultCode: number | 0 | unknown;
            /** @description Reason of a refusal, may be empty. */
            ResultInfo: string;
        };
        /**
         * @description One verdict per user of the request. `ErrorCode` stays 0 also when users are refused: any other value would say that processing
         *     failed, which Tencent Chat ignores by default, and the request would go through.
         */
        FriendVerdictsReply: {
            /** @constant */
            ActionStatus: "OK";
            /** @constant */
            ErrorCode: 0;
            /** @description Text for the logs, may be empty. */
            ErrorInfo: string;
            ResultItem: components["schemas"]["FriendVerdict"][];
        };
        /**
         * @description Says that the callback was not processed. Sent with a status other than 200 only, which by itself tells Tencent Chat that the
         *     callback failed.
         */
        Failure: {
            /** @constant */
            ActionStatus: "FAIL";
            /**
             * @description 1 for an after-callback, where Tencent Chat ignores the code; 0 otherwise, because 1 could be read as a refusal.
             * @enum {integer}
             */
            ErrorCode: 0 | 1;
            /** @description What was wrong and what was expected. */
            ErrorInfo: string;
        };
        /** @description The answer to one friend request. */
        ResponseFriendItem: {
            /** @description Whose request is answered. */
            To_Account: components["schemas"]["Account"];
            /** @description Name that the answering user gives to the friend. */
            Remark?: string;
            /** @description Friend list that the friend goes to. A friend request calls the same thing `GroupName`. */
            TagName?: string;
            /**
             * @description `Response_Action_AgreeAndAdd` and `Response_Action_Agree` accept the request, `Response_Action_Reject` turns it down. The list
             *     is open.
             */
            ResponseAction: string;
        };
        /** @description An ordered pair of users. The first has the second as a new friend. */
        FriendPair: {
            /** @description Whose friend list has grown. */
            From_Account: components["schemas"]["Account"];
            /** @description Who was added to it. */
            To_Account: components["schemas"]["Account"];
            /** @description Who started the request, also where the pair comes from its acceptance. */
            Initiator_Account?: components["schemas"]["Account"];
        };
        /** @description Says that the callback was received and recorded. Tencent Chat ignores the values. */
        Acknowledgement: {
            /** @constant */
            ActionStatus: "OK";
            /** @constant */
            ErrorCode: 0;
            /** @description Text for the logs, may be empty. */
            ErrorInfo: string;
        };
        /** @description An ordered pair of users. The entry stands in the list of the first and names the second. */
        AccountPair: {
            From_Account: components["schemas"]["Account"];
            To_Account: components["schemas"]["Account"];
        };
        /** @description One user who is now followed. */
        FollowItem: {
            To_Account: components["schemas"]["Account"];
        };
        /** @description One field of a profile that was changed. */
        ProfileItem: {
            /**
             * @description Name of the field. Standard fields are `Tag_Profile_IM_` and one of `Nick`, `Gender`, `BirthDay`, `Location`, `SelfSignature`,
             *     `AllowType`, `Language`, `Image`, `MsgSettings`, `AdminForbidType`, `Level` and `Role`; fields of the app are
             *     `Tag_Profile_Custom_` and a keyword. The list is open.
             */
            Tag: string;
            /** @description The new value, a text or an unsigned 32-bit integer depending on the field. */
            Value?: string | number;
        };
        /** @description What changed, for whom and why. */
        StateInfo: {
            /**
             * @description `Login`, `Logout`, `Disconnect` for a connection that ended without a logout, or `CustomStatusChange`. The older form reports a
             *     disconnect as `Logout`. The list is open.
             */
            Action: string;
            /** @description Whose state changed. */
            To_Account: components["schemas"]["Account"];
            /**
             * @description `Register` for a login or a reconnection, `Unregister` for a logout, `LinkClose` for a closed TCP connection, `TimeOut` for 400
             *     seconds without a heartbeat, or `SetCustomStatus`. The older form writes `Timeout`, so case does not matter. The list is open.
             */
            Reason?: string;
            /** @description The new custom status, empty when it was cleared. Sent only when `Action` is `CustomStatusChange`. */
            CustomStatus?: string;
        };
        /** @description One device that lost its login to the new one. */
        KickedDevice: {
            /** @description Platform of the device, `iOS`, `Android`, `Web`, `Windows`, `iPad`, `Mac` or `Linux`. The list is open. */
            Platform?: string;
        };
    };
    responses: {
        /**
         * @description The call was not accepted as one of a configured app: foreign or missing app id (403), missing, wrong or outdated signature (403).
         *     Nothing is recorded but a count.
         */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Received and on disk. */
        Acknowledged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Acknowledgement"];
            };
        };
        /** @description The callback could not be put on disk, so it is not acknowledged. */
        NotRecorded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /**
         * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
         * @example 1400000000
         */
        SdkAppid: string;
        /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
        CallbackCommand: string;
        /**
         * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
         * @example json
         */
        contenttype: string;
        /**
         * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
         * @example 203.0.113.7
         */
        ClientIP: string;
        /**
         * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
         *     `Unknown`. The list is open.
         * @example iOS
         */
        OptPlatform: string;
        /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
        Sign: string;
        /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
        RequestTime: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Account = components['schemas']['Account'];
export type FriendItem = components['schemas']['FriendItem'];
export type EventTime = components['schemas']['EventTime'];
export type FriendVerdict = components['schemas']['FriendVerdict'];
export type FriendVerdictsReply = components['schemas']['FriendVerdictsReply'];
export type Failure = components['schemas']['Failure'];
export type ResponseFriendItem = components['schemas']['ResponseFriendItem'];
export type FriendPair = components['schemas']['FriendPair'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type AccountPair = components['schemas']['AccountPair'];
export type FollowItem = components['schemas']['FollowItem'];
export type ProfileItem = components['schemas']['ProfileItem'];
export type StateInfo = components['schemas']['StateInfo'];
export type KickedDevice = components['schemas']['KickedDevice'];
export type ResponseRefused = components['responses']['Refused'];
export type ResponseAcknowledged = components['responses']['Acknowledged'];
export type ResponseNotRecorded = components['responses']['NotRecorded'];
export type ParameterSdkAppid = components['parameters']['SdkAppid'];
export type ParameterCallbackCommand = components['parameters']['CallbackCommand'];
export type ParameterContenttype = components['parameters']['contenttype'];
export type ParameterClientIp = components['parameters']['ClientIP'];
export type ParameterOptPlatform = components['parameters']['OptPlatform'];
export type ParameterSign = components['parameters']['Sign'];
export type ParameterRequestTime = components['parameters']['RequestTime'];
export type $defs = Record<string, never>;
export interface operations {
    "Sns.CallbackPrevFriendAdd": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    CallbackCommand: "Sns.CallbackPrevFriendAdd";
                    /** @description Who sent the request. */
                    Requester_Account?: components["schemas"]["Account"];
                    /** @description Who wants new friends. */
                    From_Account: components["schemas"]["Account"];
                    /** @description The wanted friends. */
                    FriendItem: components["schemas"]["FriendItem"][];
                    /** @description `Add_Type_Both` for a friendship on both sides, `Add_Type_Single` for the requester's side alone. The list is open. */
                    AddType?: string;
                    /** @description 1 when an administrator forces the friendship, else 0. */
                    ForceAddFlags?: number;
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            /** @description The verdicts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendVerdictsReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    "Sns.CallbackPrevFriendResponse": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    CallbackCommand: "Sns.CallbackPrevFriendResponse";
                    /**
                     * @description Who sent the answer. One of the vendor's texts says instead that it is who sent the friend request; `From_Account` is the
                     *     field to rely on.
                     */
                    Requester_Account?: components["schemas"]["Account"];
                    /** @description Who answers. */
                    From_Account: components["schemas"]["Account"];
                    /** @description The answered requests. */
                    ResponseFriendItem: components["schemas"]["ResponseFriendItem"][];
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            /** @description The verdicts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendVerdictsReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    "Sns.CallbackFriendAdd": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    CallbackCommand: "Sns.CallbackFriendAdd";
                    /**
                     * @description Each pair names the owner of a friend list (`From_Account`) and a user newly on it (`To_Account`). A friendship on both
                     *     sides takes two pairs.
                     */
                    PairList: components["schemas"]["FriendPair"][];
                    /**
                     * @description What led to the friendship: `friend_add` or `FriendAdd` for a request, `friend_response` or `FriendResponse` for its
                     *     acceptance. The list is open.
                     */
                    ClientCmd?: string;
                    /** @description Administrator who acted, where the app's backend caused the event; empty otherwise. */
                    Admin_Account?: string;
                    /** @description 1 when an administrator forces the friendship, else 0. A friend request calls the same thing `ForceAddFlags`. */
                    ForceFlag?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Sns.CallbackFriendDelete": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    CallbackCommand: "Sns.CallbackFriendDelete";
                    /** @description Each pair names the owner of a friend list (`From_Account`) and a user no longer on it (`To_Account`). */
                    PairList: components["schemas"]["AccountPair"][];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Sns.CallbackBlackListAdd": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    CallbackCommand: "Sns.CallbackBlackListAdd";
                    /** @description Each pair names the owner of a blocklist (`From_Account`) and a user newly on it (`To_Account`). */
                    PairList: components["schemas"]["AccountPair"][];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Sns.CallbackBlackListDelete": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    CallbackCommand: "Sns.CallbackBlackListDelete";
                    /** @description Each pair names the owner of a blocklist (`From_Account`) and a user no longer on it (`To_Account`). */
                    PairList: components["schemas"]["AccountPair"][];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Follow.CallbackAfterFollowAdd": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    CallbackCommand: "Follow.CallbackAfterFollowAdd";
                    /** @description Who follows. */
                    From_Account: components["schemas"]["Account"];
                    /** @description The users who are now followed. */
                    FollowList: components["schemas"]["FollowItem"][];
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Follow.CallbackAfterFollowDelete": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    CallbackCommand: "Follow.CallbackAfterFollowDelete";
                    /** @description Who no longer follows. */
                    From_Account: components["schemas"]["Account"];
                    /** @description The users who are no longer followed. */
                    To_Account: components["schemas"]["Account"][];
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Profile.CallbackPortraitSet": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    CallbackCommand: "Profile.CallbackPortraitSet";
                    /** @description Who made the change, the user or an administrator. */
                    Operator_Account: components["schemas"]["Account"];
                    /** @description Whose profile changed. */
                    From_Account: components["schemas"]["Account"];
                    EventTime?: components["schemas"]["EventTime"];
                    /** @description The fields that were changed with success. */
                    ProfileItem: components["schemas"]["ProfileItem"][];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "State.StateChange": {
        parameters: {
            query: {
                /**
                 * @description App that the callback belongs to, a decimal integer. Read whatever the case of its name.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description Command of the callback. Always sent by Tencent Chat; it may be left out where the path names the command. */
                CallbackCommand?: components["parameters"]["CallbackCommand"];
                /**
                 * @description Format of the body. Only JSON is in use, written in lower case in practice and in upper case in some tables.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Address of the client whose action caused the callback, IPv4 or IPv6 text. Missing where no client was involved.
                 * @example 203.0.113.7
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of that client: `RESTAPI`, `Web`, `Android`, `iOS` (`IOS` for `State.StateChange`), `Windows`, `Mac` or `macOS`, `iPad`,
                 *     `Unknown`. The list is open.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /** @description Signature of the call, 64 hexadecimal digits. Sent only when callback authentication is on. */
                Sign?: components["parameters"]["Sign"];
                /** @description Time of the call in seconds since 1970-01-01T00:00:00Z, the second part of what is signed. Sent only when callback authentication is on. */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    CallbackCommand: "State.StateChange";
                    EventTime?: components["schemas"]["EventTime"];
                    Info: components["schemas"]["StateInfo"];
                    /**
                     * @description The new custom status, empty when it was cleared. The vendor does not say whether it stands here or inside `Info`; both
                     *     places are allowed.
                     */
                    CustomStatus?: string;
                    /** @description The devices that lost their login to this one. Sent only for a `Login` that ended others. */
                    KickedDevice?: components["schemas"]["KickedDevice"][];
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
