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
    "/tencent-chat/Alert.RequestOverLimit": {
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
         * REST calls come near their limit.
         * @description Sent when the calls of one REST command exceed 80 percent of what the app is allowed per second. It has no switch of its own: it comes
         *     as soon as a callback URL is configured. How often it is repeated is not documented, and it carries no time of the event.
         */
        post: operations["Alert.RequestOverLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/C2C.CallbackBeforeSendMsg": {
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
         * A user is about to send a message to another.
         * @description Sent when Tencent Chat has taken a one-to-one message from a client or over REST and has not delivered it yet. A message sent over REST
         *     with `ForbidBeforeSendMsgCallback` does not cause it. Where no answer comes within two seconds, the message is delivered unless the
         *     console says otherwise.
         *
         *     The answer lets the message pass, changes it, refuses it with a code or drops it without a word to its sender. A message that is refused
         *     or dropped causes no `C2C.CallbackAfterSendMsg`. With the stock code 1 the sender gets 20006.
         *
         *     The oldest form has `CallbackCommand`, `From_Account`, `To_Account` and `MsgBody` alone.
         */
        post: operations["C2C.CallbackBeforeSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/C2C.CallbackAfterSendMsg": {
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
         * A user sent a message to another.
         * @description Sent after Tencent Chat has dealt with a one-to-one message, also where it was not delivered: `SendMsgResult` tells. A message that
         *     the app refused or dropped in `C2C.CallbackBeforeSendMsg` does not cause it, and neither does one sent over REST with
         *     `ForbidAfterSendMsgCallback`. Where the app changed the message, this is the changed one.
         */
        post: operations["C2C.CallbackAfterSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/C2C.CallbackAfterMsgReport": {
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
         * A user marked a conversation with another as read.
         * @description Sent after a one-to-one conversation was marked as read up to a time, by a client or over REST. Receipts for single messages cause
         *     `C2C.CallbackAfterMsgReadReceipt`, and marking everything as read at once causes `C2C.CallbackAfterMsgReadAll`.
         */
        post: operations["C2C.CallbackAfterMsgReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/C2C.CallbackAfterMsgWithDraw": {
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
         * A message between two users was recalled.
         * @description Sent after a one-to-one message was recalled, by a client or over REST, for one message at a time. It does not say who recalled it. The
         *     command is written with a capital D; the recall of group messages has another name, `Group.CallbackAfterRecallMsg`.
         */
        post: operations["C2C.CallbackAfterMsgWithDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/C2C.CallbackAfterMsgReadReceipt": {
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
         * A user sent read receipts for single messages.
         * @description Sent after read receipts for single one-to-one messages went out, by a client or over REST. Marking a whole conversation as read causes
         *     `C2C.CallbackAfterMsgReport` instead.
         */
        post: operations["C2C.CallbackAfterMsgReadReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/C2C.CallbackAfterModifyMsg": {
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
         * A message between two users was edited.
         * @description Sent after a one-to-one message that was already sent has been edited with success, by a client or over REST. An edit may concern the
         *     content or the app's data alone, so either may be missing.
         */
        post: operations["C2C.CallbackAfterModifyMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/C2C.CallbackAfterMsgReadAll": {
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
         * A user marked everything as read.
         * @description Sent after a client cleared all unread messages of its user at once. It covers the one-to-one conversations, which are not listed, and
         *     the groups as well, although its name says `C2C`.
         */
        post: operations["C2C.CallbackAfterMsgReadAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/C2C.CallbackAfterC2CMsgExtension": {
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
         * Key-value pairs on a message between two users changed.
         * @description Sent after extensions of a one-to-one message, which are key-value pairs kept with it, were set, deleted or cleared, by a client or over
         *     REST. It does not say who did so.
         */
        post: operations["C2C.CallbackAfterC2CMsgExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Bot.OnC2CMessage": {
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
         * A user sent a message to a robot.
         * @description Sent after a one-to-one message went to a robot, an account whose id begins with `@RBT#`, from a client or over REST. A message that the
         *     app refused in `C2C.CallbackBeforeSendMsg` does not cause it; where the app changed the message there, this is the changed one. The
         *     robot's own answer goes out over REST, not in the reply.
         */
        post: operations["Bot.OnC2CMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Bot.OnGroupMessage": {
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
         * A user mentioned robots in a group.
         * @description Sent after a message in a group mentioned robots by name; a mention of everybody does not cause it. The console has a switch for robot
         *     events, which must be on.
         *
         *     The random number is called `Random` here, not `MsgRandom`. Where the message stands in a topic, `GroupId` names the community and
         *     `TopicId` the topic.
         */
        post: operations["Bot.OnGroupMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Chatbot.OnC2CSignalMessage": {
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
         * A user sends a robot data of the app's own.
         * @description Sent when a user passes data to a robot by the protocol of smart robots. It has no `MsgBody` and no `MsgTime`. The name begins with
         *     `Chatbot`, with a small b.
         *
         *     The robot goes on with the text in `RspData`; an empty one says nothing to it. Tencent Chat knows no refusal here: 1 as `ErrorCode` only
         *     says that processing failed, and `RspData` is not used then.
         */
        post: operations["Chatbot.OnC2CSignalMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/ContentCallback.ResultNotify": {
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
         * Cloud moderation has checked content.
         * @description Sent with the result of a check by cloud moderation, by default for violations alone; the console can ask for all results.
         *
         *     The body does not name the command: only the query does, which has `SdkAppid`, `CallbackCommand` and `contenttype` and no more. There is
         *     no time of the event either.
         */
        post: operations["ContentCallback.ResultNotify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackBeforeCreateGroup": {
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
         * A user asks for a new group.
         * @description Sent before a group is created, by a client or over REST, whatever its type. The import of groups does not cause it, and topics of
         *     communities have a command of their own; the console switches both on together. The answer decides for the whole group.
         *
         *     The group has no id yet, so the request names none.
         */
        post: operations["Group.CallbackBeforeCreateGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackAfterCreateGroup": {
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
         * A group was created.
         * @description Sent once the group exists, created by a client or over REST. For a community that can take about three seconds. The import of groups
         *     does not cause it, and topics of communities have a command of their own; the console switches both on together. Whether the first
         *     members are reported as joining besides is not documented.
         */
        post: operations["Group.CallbackAfterCreateGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackBeforeApplyJoinGroup": {
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
         * A user applies to join a group.
         * @description Sent before an application made in a client takes effect: before the user is added, or, where the group asks for approval, before its
         *     administrators learn of it. Applications cannot be made over REST, and invitations have a command of their own. Allowing it does not
         *     stand in for the approval.
         */
        post: operations["Group.CallbackBeforeApplyJoinGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackBeforeInviteJoinGroup": {
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
         * A user invites others to a group.
         * @description Sent before invited users are added, by a client or over REST; where the app checks for friendship, after that check has passed. The
         *     import of members does not cause it. The answer decides for all invited users together or for each of them.
         */
        post: operations["Group.CallbackBeforeInviteJoinGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackAfterNewMemberJoin": {
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
         * Users joined a group.
         * @description Sent after users became members: by an application that was accepted or needed no approval, by an invitation, or over REST. Live groups
         *     (`AVChatRoom`) cause it too. Whether the first members of a new group are reported here besides `Group.CallbackAfterCreateGroup` is not
         *     documented.
         */
        post: operations["Group.CallbackAfterNewMemberJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackAfterMemberExit": {
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
         * Users left a group.
         * @description Sent after members left by themselves or were removed by the owner, an administrator or over REST. Live groups (`AVChatRoom`) cause it
         *     too, but a lost connection to one is reported as `Group.CallbackOnMemberStateChange`. Whether a ban from a live group causes it is not
         *     documented.
         *
         *     Who left stands in `ExitMemberList` alone: `Operator_Account` is somebody else where members were removed.
         */
        post: operations["Group.CallbackAfterMemberExit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackBeforeSendMsg": {
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
         * A user sends a message to a group.
         * @description Sent before a group message of a client or of a REST call is delivered, in groups of every type: topics of communities and live
         *     rooms (`Type` is `Live`) are included. A message that its REST call exempts with `ForbidCallbackControl` does not cause it, and neither
         *     does an import, an edit or a recall. A message that is dropped afterwards by the rate limit does cause it.
         *
         *     The answer delivers the message as it is, delivers it with another body or other app data, refuses it, or discards it without the
         *     sender noticing. Code 1 refuses with the stock code 10016; a code from 10100 to 10200 reaches the client together with `ErrorInfo`.
         *     A new `MsgBody` replaces the whole body, so elements that shall stay must be repeated.
         *
         *     The packet has no `MsgSeq`: the sequence number is given on delivery. `Random` and `From_Account` lead from here to
         *     `Group.CallbackAfterSendMsg`.
         */
        post: operations["Group.CallbackBeforeSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackAfterSendMsg": {
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
         * A message was sent to a group.
         * @description Sent after a group message went out, in groups of every type, live rooms (`Type` is `Live`) included. A message that was refused,
         *     discarded or dropped by the rate limit does not cause it, and neither does an import or a message that its REST call exempts with
         *     `ForbidCallbackControl`. Where `Group.CallbackBeforeSendMsg` rewrote the message, the rewritten form is likely to stand here; the
         *     vendor says so for one-to-one messages only.
         *
         *     The topics of a community are likely to count their messages each on its own, so `GroupId` and `MsgSeq` alone may name two messages.
         *
         *     The form in use before 2020 has neither `Operator_Account` nor `Random`.
         */
        post: operations["Group.CallbackAfterSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackAfterGroupFull": {
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
         * A group is full.
         * @description Sent when a user who joins takes the last place, and again each time that an application, an invitation or an addition over REST fails
         *     because no place is left. Names no user.
         */
        post: operations["Group.CallbackAfterGroupFull"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackAfterGroupDestroyed": {
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
         * A group was disbanded.
         * @description Sent after a group was disbanded by a client or over REST. The answer cannot bring it back. Topics of communities have a command of
         *     their own; the console switches both on together. Whether the vendor's removal of idle groups causes it is not documented.
         *
         *     A community's members are never listed, so an absent `MemberList` does not mean that the group was empty.
         */
        post: operations["Group.CallbackAfterGroupDestroyed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackAfterGroupInfoChanged": {
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
         * The profile of a group changed.
         * @description Sent after name, introduction, notification, face or custom fields of a group were changed by a client or over REST. Other settings,
         *     such as who may join or whether all are muted, do not cause it, unless the vendor has enabled them for the app; under which names those
         *     arrive is not documented. Only changed fields are sent. Topics of communities have a command of their own; the console switches both on
         *     together.
         */
        post: operations["Group.CallbackAfterGroupInfoChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackAfterRecallMsg": {
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
         * Messages of a group were recalled.
         * @description Sent after group messages were recalled, by a client or over REST; one packet may name several. Live groups (`AVChatRoom`) support no
         *     recall over REST and are not expected here. The packet does not name the senders of the messages.
         */
        post: operations["Group.CallbackAfterRecallMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackOnMemberStateChange": {
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
         * Members of a live group came online or went offline.
         * @description Sent for live groups (`AVChatRoom`) alone. Tencent Chat looks every 20 seconds for members without a heartbeat and reports them as
         *     offline after 30 seconds of silence; a heartbeat that comes back reports them as online. With newer senders the first device of a user
         *     that joins and the last one that quits cause it too. A user with several devices is offline only when all of them are.
         *
         *     No client causes it, so `ClientIP` and `OptPlatform` are absent. The console has a switch for the list of online members of live groups,
         *     which must be on besides the callback's own.
         */
        post: operations["Group.CallbackOnMemberStateChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackSendMsgException": {
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
         * A group message could not be delivered.
         * @description Sent after a group message of a client or of a REST call failed: for a wrong parameter such as a group that does not exist, the rate
         *     limit, a hit of the content check, or a muted sender. The vendor leaves open whether a refusal by `Group.CallbackBeforeSendMsg` counts.
         *
         *     `ErrorCode` and `ErrorInfo` are fields of the request here and say why the message failed. The answer has fields of the same names,
         *     which must be 0 and empty.
         */
        post: operations["Group.CallbackSendMsgException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackBeforeCreateTopic": {
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
         * A user wants to create a topic.
         * @description Sent before a topic is created in a community, by a client or over REST. An import does not cause it. The console switches it together
         *     with `Group.CallbackBeforeCreateGroup`.
         *
         *     The answer lets the topic be created or refuses it. Code 1 refuses with the stock code 10016; a code from 10100 to 10200 reaches the
         *     client together with `ErrorInfo`.
         *
         *     As documented, the packet does not say in which community the topic is made: `GroupId`, `TopicId` and `EventTime` are in no document
         *     and are described here in case they are sent.
         */
        post: operations["Group.CallbackBeforeCreateTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackAfterCreateTopic": {
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
         * A topic was created.
         * @description Sent after a topic was created in a community. The console switches it together with `Group.CallbackAfterCreateGroup`. The owner that it
         *     names is the owner of the community, not of the topic. `EventTime` is in no document and is described here in case it is sent.
         */
        post: operations["Group.CallbackAfterCreateTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackAfterTopicDestroyed": {
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
         * Topics were deleted.
         * @description Sent after topics of a community were deleted, by a client or over REST; one packet may name several. The console switches it together
         *     with `Group.CallbackAfterGroupDestroyed`. The vendor leaves open whether the end of the whole community causes it too.
         *
         *     `Operator_Account` and `EventTime` are in no document and are described here in case they are sent.
         */
        post: operations["Group.CallbackAfterTopicDestroyed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackAfterTopicInfoChanged": {
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
         * The profile of a topic changed.
         * @description Sent after the name, introduction, notification or face URL of a topic was changed, by a client or over REST. A change of any other
         *     field does not cause it. The console switches it together with `Group.CallbackAfterGroupInfoChanged`. A field that did not change
         *     is likely to be absent.
         *
         *     As documented, the packet names the community and not the topic: `TopicId`, `UserDefinedDataList` and `EventTime` are in no document
         *     and are described here in case they are sent.
         */
        post: operations["Group.CallbackAfterTopicInfoChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackAfterMemberFieldChanged": {
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
         * A member's role or name card changed.
         * @description Sent after role or name card of a member was changed by a client or over REST. Live groups (`AVChatRoom`) never cause it. Other fields
         *     of a member, such as the end of a mute, are not documented as causes, and a new owner has a command of its own.
         *
         *     The vendor's documents disagree on the name of the changed member: `Modified_Account` or `Member_Account`. One of the two is present.
         *     Only changes sent under the first can be told from their duplicates.
         */
        post: operations["Group.CallbackAfterMemberFieldChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackAfterGroupAttrChanged": {
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
         * Attributes of a group changed.
         * @description Sent after group attributes were written or removed by a client or over REST, in groups of every type. Attributes are pairs of key and
         *     value next to the profile; they are not its custom fields.
         */
        post: operations["Group.CallbackAfterGroupAttrChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackAfterReadReceipt": {
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
         * Read receipts of group messages were asked for or given.
         * @description Sent on two occasions: after a message that asks for read receipts was sent, by a client or over REST, and after a client reported
         *     that such messages were read. Communities do not cause it, and live groups (`AVChatRoom`) are not expected to. The packet names those
         *     who have read, but not who acted. `ReadNum` and `UnreadNum` are counts at the time of the event, not changes.
         */
        post: operations["Group.CallbackAfterReadReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackAfterChangeGroupOwner": {
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
         * A group has another owner.
         * @description Sent after a group was handed to another member by a client or over REST. Live groups (`AVChatRoom`) keep their owner and never cause
         *     it. Whether it is sent when an owner leaves is not documented.
         */
        post: operations["Group.CallbackAfterChangeGroupOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackOnDailyGroupQuotaAlarm": {
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
         * The app has created most of the groups that it may create today.
         * @description Sent after a group was created while the day's growth, created groups minus disbanded ones, is above 70 % of what the app may create in
         *     a day. It can come again for further groups. Names neither a group nor a user. The callback has a switch of its own.
         */
        post: operations["Group.CallbackOnDailyGroupQuotaAlarm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackAfterGroupMsgExtension": {
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
         * The extensions of a group message changed.
         * @description Sent after key-value extensions of a group message were set, deleted or cleared, by a client or over REST. Live groups (`AVChatRoom`)
         *     and communities have no such extensions over REST. The packet names the message, but not who acted, and has no type of the group.
         */
        post: operations["Group.CallbackAfterGroupMsgExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Group.CallbackAfterModifyMsg": {
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
         * A message of a group was edited.
         * @description Sent after a group message that had been sent before was edited, by a client or over REST. Messages of live groups (`AVChatRoom`) cannot
         *     be edited. The packet names the editor, not the sender of the message, and has no type of the group. `TopicId` is empty, not absent,
         *     for a message outside topics.
         */
        post: operations["Group.CallbackAfterModifyMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/OfficialAccount.CallbackBeforeCreateOfficialAccount": {
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
         * An administrator asks for a new official account.
         * @description Sent before an official account is created, which is possible over REST only. With the stock code 1 the caller gets 20006.
         *
         *     The account has no id yet, so the request names none. English documents since 2025 say official channel; the names of the commands
         *     are the same.
         */
        post: operations["OfficialAccount.CallbackBeforeCreateOfficialAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/OfficialAccount.CallbackAfterCreateOfficialAccount": {
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
         * An official account was created.
         * @description Sent after an official account was created over REST with success.
         */
        post: operations["OfficialAccount.CallbackAfterCreateOfficialAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Push.OfflinePush": {
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
         * Messages were pushed to users who were offline.
         * @description Sent with what became of offline pushes of one-to-one and group messages. It needs the push plugin.
         *
         *     Events come in batches. The body has nothing but `Events`; each event names the command, and so does the query, which has neither
         *     `ClientIP` nor `OptPlatform`. Times are in seconds, not in milliseconds as in other commands. By default Tencent Chat makes
         *     1000 calls per second at most; events above that come later and are tried again.
         */
        post: operations["Push.OfflinePush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/Push.AllMemberPush": {
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
         * A push task reached users.
         * @description Sent with what became of pushes that a task sends to all users, to those with a tag or to listed ones. All three kinds come under this
         *     name.
         *
         *     Events come in batches. The body has nothing but `Events`; each event names the command, and so does the query, which has neither
         *     `ClientIP` nor `OptPlatform`. Times are in seconds, not in milliseconds as in other commands. By default Tencent Chat makes
         *     1000 calls per second at most; events above that come later and are tried again.
         */
        post: operations["Push.AllMemberPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/OfficialAccount.CallbackAfterOfficialAccountInfoChanged": {
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
         * The profile of an official account changed.
         * @description Sent after the profile of an official account was changed over REST. Only fields that changed are expected, as with groups; the
         *     documents do not say so.
         */
        post: operations["OfficialAccount.CallbackAfterOfficialAccountInfoChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/OfficialAccount.CallbackAfterOfficialAccountDestroyed": {
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
         * An official account was destroyed.
         * @description Sent after an official account was destroyed over REST. It does not say who did so.
         */
        post: operations["OfficialAccount.CallbackAfterOfficialAccountDestroyed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/OfficialAccount.CallbackBeforeAddSubscriber": {
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
         * Users are about to subscribe to an official account.
         * @description Sent before users subscribe by a client or are subscribed over REST. The answer decides for all of them together or for each of them.
         *
         *     For a refusal of all only code 1 is documented, without a range of the app's own. The list of refused users is
         *     `RefusedSubscribers_Account`; the prose of the document once calls it `RefusedMembers_Account`, which belongs to group invitations.
         */
        post: operations["OfficialAccount.CallbackBeforeAddSubscriber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/OfficialAccount.CallbackAfterAddSubscriber": {
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
         * Users subscribed to an official account.
         * @description Sent after users subscribed by a client or were subscribed over REST.
         */
        post: operations["OfficialAccount.CallbackAfterAddSubscriber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/OfficialAccount.CallbackAfterOfficialAccountFull": {
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
         * An official account is full.
         * @description Sent when the number of subscribers has reached its limit. Names no user.
         */
        post: operations["OfficialAccount.CallbackAfterOfficialAccountFull"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/OfficialAccount.CallbackAfterDeleteSubscriber": {
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
         * Users unsubscribed from an official account.
         * @description Sent after users unsubscribed by a client or were unsubscribed over REST. The list has the same name as for a subscription.
         */
        post: operations["OfficialAccount.CallbackAfterDeleteSubscriber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/OfficialAccount.CallbackBeforeSendMsg": {
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
         * An official account is about to send a message.
         * @description Sent before a message of an official account goes to its subscribers, from a client or over REST. Tencent Chat waits two seconds for the
         *     answer.
         *
         *     The answer lets the message pass, changes it, refuses it with a code or drops it without a word to its sender. With the stock code 1 the
         *     caller gets 10016. A new `MsgBody` replaces the whole body.
         *
         *     The request names neither an operator nor the message: ids come with `OfficialAccount.CallbackAfterSendMsg`.
         */
        post: operations["OfficialAccount.CallbackBeforeSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/OfficialAccount.CallbackAfterSendMsg": {
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
         * An official account has sent a message.
         * @description Sent after a message of an official account was delivered to its subscribers. It does not say who sent it in the name of the account.
         */
        post: operations["OfficialAccount.CallbackAfterSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-chat/OfficialAccount.CallbackAfterMsgWithDraw": {
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
         * Messages of an official account were recalled.
         * @description Sent after messages of an official account were recalled, by a client or over REST; one packet may name several. It does not say who
         *     recalled them. The command is written with a capital D, the list of messages with a small one.
         */
        post: operations["OfficialAccount.CallbackAfterMsgWithDraw"];
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
        SnsPrevFriendAddRequest: {
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
        /** @description The app's word on one of the users that the request names. */
        FriendVerdict: {
            To_Account: components["schemas"]["Account"];
            /** @description 0 lets it happen, 38000 to 39000 refuses it for this user. */
            ResultCode: number | 0;
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
        SnsPrevFriendResponseRequest: {
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
        /** @description An ordered pair of users. The first has the second as a new friend. */
        FriendPair: {
            /** @description Whose friend list has grown. */
            From_Account: components["schemas"]["Account"];
            /** @description Who was added to it. */
            To_Account: components["schemas"]["Account"];
            /** @description Who started the request, also where the pair comes from its acceptance. */
            Initiator_Account?: components["schemas"]["Account"];
        };
        SnsFriendAddRequest: {
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
        /** @description Says that the callback was received. To an after-callback the values mean nothing; a before-callback takes its course. */
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
        SnsFriendDeleteRequest: {
            /** @constant */
            CallbackCommand: "Sns.CallbackFriendDelete";
            /** @description Each pair names the owner of a friend list (`From_Account`) and a user no longer on it (`To_Account`). */
            PairList: components["schemas"]["AccountPair"][];
        };
        SnsBlackListAddRequest: {
            /** @constant */
            CallbackCommand: "Sns.CallbackBlackListAdd";
            /** @description Each pair names the owner of a blocklist (`From_Account`) and a user newly on it (`To_Account`). */
            PairList: components["schemas"]["AccountPair"][];
        };
        SnsBlackListDeleteRequest: {
            /** @constant */
            CallbackCommand: "Sns.CallbackBlackListDelete";
            /** @description Each pair names the owner of a blocklist (`From_Account`) and a user no longer on it (`To_Account`). */
            PairList: components["schemas"]["AccountPair"][];
        };
        /** @description One user who is now followed. */
        FollowItem: {
            To_Account: components["schemas"]["Account"];
        };
        FollowAfterFollowAddRequest: {
            /** @constant */
            CallbackCommand: "Follow.CallbackAfterFollowAdd";
            /** @description Who follows. */
            From_Account: components["schemas"]["Account"];
            /** @description The users who are now followed. */
            FollowList: components["schemas"]["FollowItem"][];
            EventTime?: components["schemas"]["EventTime"];
        };
        FollowAfterFollowDeleteRequest: {
            /** @constant */
            CallbackCommand: "Follow.CallbackAfterFollowDelete";
            /** @description Who no longer follows. */
            From_Account: components["schemas"]["Account"];
            /** @description The users who are no longer followed. */
            To_Account: components["schemas"]["Account"][];
            EventTime?: components["schemas"]["EventTime"];
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
        ProfilePortraitSetRequest: {
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
        StateStateChangeRequest: {
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
        AlertRequestOverLimitRequest: {
            /** @constant */
            CallbackCommand: "Alert.RequestOverLimit";
            /** @description Service that the REST command belongs to, such as `openim`. */
            ServiceName: string;
            /** @description The REST command, such as `sendmsg`. */
            Command: string;
            /**
             * Format: int64
             * @description Calls per second at present, below or above `Limit`.
             */
            Request?: number;
            /**
             * Format: int64
             * @description Calls per second that are allowed.
             */
            Limit?: number;
        };
        /**
         * Format: int64
         * @description Sequence number of the message, an unsigned 32-bit integer.
         * @example 3201
         */
        MessageSequence: number;
        /**
         * Format: int64
         * @description Random number that the sender gave to the message, an unsigned 32-bit integer.
         * @example 2987110453
         */
        MessageRandom: number;
        /**
         * Format: int64
         * @description When the message was sent, in seconds since 1970-01-01T00:00:00Z.
         * @example 1740823112
         */
        MessageTime: number;
        /**
         * @description Id of the message in Tencent Chat, which REST calls take. Made of three integers with `_` between them, not always in the same order, so
         *     it is to be compared and not taken apart.
         * @example 3201_2987110453_1740823112
         */
        MessageKey: string;
        /**
         * @description Id that the client gave to the message. Senders before 2024 leave it out.
         * @example 144115233740518264-1740823112-2987110453
         */
        MessageId: string;
        /**
         * @description 1 when the message is meant only for users who are online, else 0.
         * @example 0
         */
        OnlineOnlyFlag: number;
        /**
         * @description What an element holds. Its fields depend on `MsgType`; the documented ones are these. An element of any other type may hold any fields.
         *
         *     - `TIMTextElem`: `Text`.
         *     - `TIMLocationElem`: `Desc`, and `Latitude` and `Longitude`, two numbers in degrees.
         *     - `TIMFaceElem`: `Index`, an integer that the app chooses; `Data`, a text that may be missing and may contain control characters.
         *     - `TIMCustomElem`: texts, of which each may be missing: `Data`, the content itself; `Desc`, the text of an offline push; `Ext`, more data
         *       for the push; `Sound`, the name of its sound file. A message has one such element at most.
         *     - `TIMSoundElem`: `UUID`; `Size` in bytes; `Second`, the length in seconds; `Url` and `Download_Flag`.
         *     - `TIMImageElem`: `UUID`; `ImageFormat`, 1 JPG, 2 GIF, 3 PNG, 4 BMP, 255 other; `ImageInfoArray`, as a rule three objects with `Type`
         *       (1 original, 2 large, 3 thumbnail), `Size` in bytes, `Width` and `Height` in pixels (0 where not known) and `URL`, in upper case.
         *     - `TIMFileElem`: `UUID`; `FileSize` in bytes; `FileName`; `Url` and `Download_Flag`.
         *     - `TIMVideoFileElem`: `VideoUUID`; `VideoSize` in bytes; `VideoSecond`, the length in seconds, 0 from web clients; `VideoFormat`, such as
         *       mp4; `VideoUrl` and `VideoDownloadFlag`; for the still image `ThumbUUID`, `ThumbSize` in bytes, `ThumbWidth` and `ThumbHeight` in
         *       pixels, `ThumbFormat`, `ThumbUrl` and `ThumbDownloadFlag`.
         *     - `TIMRelayElem`, a bundle of forwarded messages: `Title`; `MsgNum`, their number; `CompatibleText` for clients that do not know the
         *       type; `AbstractList`, a list of texts that sum them up; and either `MsgList`, the messages, up to 12 KB in all, or `JsonMsgKey`, the key
         *       under which a larger list is stored. A forwarded message has `From_Account`, `To_Account` or `GroupId`, `MsgSeq`, `MsgRandom`,
         *       `MsgTimeStamp` in seconds, `MsgBody` and, where it has any, `CloudCustomData`.
         *
         *     The addresses and download flags of sounds, files and videos are missing where the client's SDK is older than 4.x. A download flag is
         *     always 2, which means that the address next to it is the one to load from.
         * @example {
         *       "Text": "rehearsal moved to seven"
         *     }
         * @example {
         *       "Desc": "stage door",
         *       "Latitude": 52.3702,
         *       "Longitude": 4.8952
         *     }
         */
        MessageContent: {
            [key: string]: unknown;
        };
        /**
         * @description One element of a message.
         * @example {
         *       "MsgType": "TIMTextElem",
         *       "MsgContent": {
         *         "Text": "rehearsal moved to seven"
         *       }
         *     }
         * @example {
         *       "MsgType": "TIMFaceElem",
         *       "MsgContent": {
         *         "Index": 12,
         *         "Data": "applause"
         *       }
         *     }
         */
        MessageElement: {
            /**
             * @description Type of the element: `TIMTextElem`, `TIMLocationElem`, `TIMFaceElem`, `TIMCustomElem`, `TIMSoundElem`, `TIMImageElem`, `TIMFileElem`,
             *     `TIMVideoFileElem` or `TIMRelayElem`. The list is open.
             */
            MsgType: string;
            MsgContent: components["schemas"]["MessageContent"];
        };
        /** @description Content of a message, one element or more in the order in which they are shown. Types may be mixed. */
        MessageBody: components["schemas"]["MessageElement"][];
        /**
         * @description Data that the app stores with the message, in a format of its own. Missing or empty where there is none.
         * @example {"seat":"B12"}
         */
        CloudCustomData: string;
        C2CBeforeSendMsgRequest: {
            /** @constant */
            CallbackCommand: "C2C.CallbackBeforeSendMsg";
            /** @description Who sends. */
            From_Account: components["schemas"]["Account"];
            /** @description Who is to receive the message. */
            To_Account: components["schemas"]["Account"];
            MsgSeq?: components["schemas"]["MessageSequence"];
            MsgRandom?: components["schemas"]["MessageRandom"];
            /**
             * @description When the message was sent, in seconds since 1970-01-01T00:00:00Z. Messages of a conversation are in the order of `MsgTime`,
             *     and of `MsgSeq` within a second.
             */
            MsgTime?: components["schemas"]["MessageTime"];
            MsgKey?: components["schemas"]["MessageKey"];
            MsgId?: components["schemas"]["MessageId"];
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            MsgBody: components["schemas"]["MessageBody"];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            EventTime?: components["schemas"]["EventTime"];
        };
        /** @description Refuses what was asked for. `ActionStatus` stays `OK`, because a refusal is a decision and not a failure. */
        RefuseReply: {
            /** @constant */
            ActionStatus: "OK";
            /**
             * @description 120001 to 130000 reaches the caller together with `ErrorInfo`. 1 gives the caller a stock code of Tencent Chat instead, which depends
             *     on the command. The effect of any other code is not documented.
             */
            ErrorCode: number | 1;
            /** @description Reason of the refusal, may be empty. Certain to reach the caller only with 120001 to 130000. */
            ErrorInfo: string;
        };
        /** @description The message is not delivered, while its sender is told that it was. */
        DiscardReply: {
            /** @constant */
            ActionStatus: "OK";
            /** @constant */
            ErrorCode: 2;
            /** @description Text for the logs, may be empty. It does not reach the sender. */
            ErrorInfo: string;
        };
        /**
         * @description The message goes on with what is given here in place of its own. A field that is left out stays as it was; without both fields the message
         *     goes on unchanged.
         */
        ModifyMessageReply: {
            /** @constant */
            ActionStatus: "OK";
            /** @constant */
            ErrorCode: 0;
            /** @description Text for the logs, may be empty. */
            ErrorInfo: string;
            /** @description The whole new content, with one element at least. */
            MsgBody?: components["schemas"]["MessageElement"][];
            /** @description The new data of the app. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
        };
        C2CBeforeSendMsgReply: components["schemas"]["Acknowledgement"] | components["schemas"]["RefuseReply"] | components["schemas"]["DiscardReply"] | components["schemas"]["ModifyMessageReply"];
        /**
         * Format: int64
         * @description Unread one-to-one messages of the user, over all conversations.
         * @example 4
         */
        UnreadCount: number;
        C2CAfterSendMsgRequest: {
            /** @constant */
            CallbackCommand: "C2C.CallbackAfterSendMsg";
            /** @description Who sent. */
            From_Account: components["schemas"]["Account"];
            /** @description Who receives the message. */
            To_Account: components["schemas"]["Account"];
            MsgSeq?: components["schemas"]["MessageSequence"];
            MsgRandom?: components["schemas"]["MessageRandom"];
            /**
             * @description When the message was sent, in seconds since 1970-01-01T00:00:00Z. Messages of a conversation are in the order of `MsgTime`,
             *     and of `MsgSeq` within a second.
             */
            MsgTime?: components["schemas"]["MessageTime"];
            MsgKey?: components["schemas"]["MessageKey"];
            MsgId?: components["schemas"]["MessageId"];
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            /** @description 0 when the message was delivered, else the code with which Tencent Chat turned it down. */
            SendMsgResult?: number;
            /** @description `send msg succeed` when the message was delivered, else the reason. */
            ErrorInfo?: string;
            /** @description Unread one-to-one messages of the receiver, over all conversations; -1 when the message was not delivered. */
            UnreadMsgNum?: components["schemas"]["UnreadCount"];
            MsgBody: components["schemas"]["MessageBody"];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            EventTime?: components["schemas"]["EventTime"];
        };
        C2CAfterMsgReportRequest: {
            /** @constant */
            CallbackCommand: "C2C.CallbackAfterMsgReport";
            /** @description Who has read. */
            Report_Account: components["schemas"]["Account"];
            /** @description The other side of the conversation. */
            Peer_Account: components["schemas"]["Account"];
            /** @description Time up to which messages are read, in seconds since 1970-01-01T00:00:00Z. */
            LastReadTime?: components["schemas"]["MessageTime"];
            /** @description One-to-one messages that the reader has not read yet, over all conversations. */
            UnreadMsgNum?: components["schemas"]["UnreadCount"];
            EventTime?: components["schemas"]["EventTime"];
        };
        C2CAfterMsgWithDrawRequest: {
            /** @constant */
            CallbackCommand: "C2C.CallbackAfterMsgWithDraw";
            /** @description Who had sent the message. */
            From_Account: components["schemas"]["Account"];
            /** @description Who had received it. */
            To_Account: components["schemas"]["Account"];
            MsgKey: components["schemas"]["MessageKey"];
            /** @description Unread one-to-one messages of the receiver, over all conversations. */
            UnreadMsgNum?: components["schemas"]["UnreadCount"];
            EventTime?: components["schemas"]["EventTime"];
        };
        /** @description One message that was read. */
        ReadMessage: {
            /** @description Who sent the message. */
            From_Account?: components["schemas"]["Account"];
            /** @description Who received it. */
            To_Account?: components["schemas"]["Account"];
            MsgKey: components["schemas"]["MessageKey"];
            MsgId?: components["schemas"]["MessageId"];
        };
        C2CAfterMsgReadReceiptRequest: {
            /** @constant */
            CallbackCommand: "C2C.CallbackAfterMsgReadReceipt";
            /** @description Who has read and sends the receipts. */
            Operator_Account: components["schemas"]["Account"];
            /** @description The other side of the conversation. */
            Peer_Account: components["schemas"]["Account"];
            /** @description The messages that were read. */
            C2CMsgInfo: components["schemas"]["ReadMessage"][];
            EventTime?: components["schemas"]["EventTime"];
        };
        C2CAfterModifyMsgRequest: {
            /** @constant */
            CallbackCommand: "C2C.CallbackAfterModifyMsg";
            /** @description Who edited the message. */
            Operator_Account: components["schemas"]["Account"];
            /** @description Who had sent it. */
            From_Account: components["schemas"]["Account"];
            /** @description Who had received it. */
            To_Account: components["schemas"]["Account"];
            MsgSeq?: components["schemas"]["MessageSequence"];
            MsgRandom?: components["schemas"]["MessageRandom"];
            /** @description When the message was sent at first, in seconds since 1970-01-01T00:00:00Z. */
            MsgTime?: components["schemas"]["MessageTime"];
            MsgKey: components["schemas"]["MessageKey"];
            /** @description The content after the edit. */
            MsgBody?: components["schemas"]["MessageBody"];
            /** @description The data of the app after the edit. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            EventTime?: components["schemas"]["EventTime"];
        };
        /**
         * @description Group id within the app. Generated ids begin with `@TGS#`, those of communities with `@TGS#_`. Ids that the app chooses are printable
         *     ASCII of 48 bytes at most.
         * @example choir_north
         */
        GroupId: string;
        /** @description One group whose messages were marked as read. */
        ReadGroup: {
            GroupId: components["schemas"]["GroupId"];
            /** @description Sequence number of the group that the request gave, an unsigned 32-bit integer. */
            MsgSeq?: components["schemas"]["MessageSequence"];
        };
        C2CAfterMsgReadAllRequest: {
            /** @constant */
            CallbackCommand: "C2C.CallbackAfterMsgReadAll";
            /** @description Who has read. */
            Report_Account: components["schemas"]["Account"];
            EventTime?: components["schemas"]["EventTime"];
            /** @description The groups that had unread messages. Missing or empty where there were none. */
            GroupReadInfo?: components["schemas"]["ReadGroup"][];
        };
        /** @description One key-value pair on a message. */
        MessageExtension: {
            /** @description Name of the pair. */
            Key: string;
            /** @description Value of the pair, empty where it was deleted. */
            Value?: string;
            /**
             * Format: int64
             * @description Version of this pair.
             */
            Seq?: number;
        };
        C2CAfterC2CMsgExtensionRequest: {
            /** @constant */
            CallbackCommand: "C2C.CallbackAfterC2CMsgExtension";
            /** @description Who had sent the message. */
            From_Account: components["schemas"]["Account"];
            /** @description Who had received it. */
            To_Account: components["schemas"]["Account"];
            MsgKey: components["schemas"]["MessageKey"];
            /** @description 1 when pairs were set, 2 when pairs were deleted, 3 when all pairs were cleared. The list is open. */
            OperateType: number;
            /** @description The pairs that changed. Empty where all were cleared. */
            ExtensionList?: components["schemas"]["MessageExtension"][];
            /**
             * Format: int64
             * @description Version of all pairs of the message together.
             */
            Seq?: number;
            EventTime?: components["schemas"]["EventTime"];
        };
        BotOnC2CMessageRequest: {
            /** @constant */
            CallbackCommand: "Bot.OnC2CMessage";
            /** @description Who sent. */
            From_Account: components["schemas"]["Account"];
            /** @description Robot that received the message. */
            To_Account: components["schemas"]["Account"];
            MsgSeq?: components["schemas"]["MessageSequence"];
            MsgRandom?: components["schemas"]["MessageRandom"];
            MsgTime?: components["schemas"]["MessageTime"];
            MsgKey: components["schemas"]["MessageKey"];
            MsgId?: components["schemas"]["MessageId"];
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            /** @description 0 when the message was sent, else the code with which Tencent Chat turned it down. */
            SendMsgResult?: number;
            /** @description `send msg succeed` when the message was sent, else the reason. */
            ErrorInfo?: string;
            /** @description Unread one-to-one messages of the robot, over all conversations. Not documented, but it does arrive. */
            UnreadMsgNum?: components["schemas"]["UnreadCount"];
            MsgBody: components["schemas"]["MessageBody"];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            EventTime?: components["schemas"]["EventTime"];
        };
        /**
         * @description Type of the group: `Public`; `Work`, formerly `Private`; `Meeting`, formerly `ChatRoom`; `AVChatRoom` for live groups; `BChatRoom` for
         *     the former broadcast rooms; `Community`; `Live` for the live-room product. The former names still arrive and mean the same. The list is
         *     open.
         * @example Public
         */
        GroupType: string;
        /**
         * @description Topic of a community: the id of the community, `@TOPIC#_` and a part of its own, which begins with `@TOPIC#` where it was generated.
         *     Missing or empty where no topic is concerned.
         * @example @TGS#_harbor@TOPIC#_berths
         */
        TopicId: string;
        BotOnGroupMessageRequest: {
            /** @constant */
            CallbackCommand: "Bot.OnGroupMessage";
            GroupId: components["schemas"]["GroupId"];
            Type?: components["schemas"]["GroupType"];
            /** @description Who sent. */
            From_Account: components["schemas"]["Account"];
            /** @description Who made the request, an administrator where the message was sent over REST in the name of another. */
            Operator_Account?: components["schemas"]["Account"];
            Random?: components["schemas"]["MessageRandom"];
            /** @description Sequence number of the message in the group, an unsigned 32-bit integer. */
            MsgSeq?: components["schemas"]["MessageSequence"];
            MsgTime?: components["schemas"]["MessageTime"];
            /** @description 1 when the message is meant only for users who are online, else 0. Always 0 in live groups. */
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            MsgBody: components["schemas"]["MessageBody"];
            /** @description The robots that are mentioned. */
            AtRobots_Account: components["schemas"]["Account"][];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            TopicId?: components["schemas"]["TopicId"];
            EventTime?: components["schemas"]["EventTime"];
        };
        ChatbotOnC2CSignalMessageRequest: {
            /** @constant */
            CallbackCommand: "Chatbot.OnC2CSignalMessage";
            /** @description Who sends the data. */
            From_Account: components["schemas"]["Account"];
            /** @description Robot that the data is for. */
            To_Account: components["schemas"]["Account"];
            MsgSeq?: components["schemas"]["MessageSequence"];
            MsgRandom?: components["schemas"]["MessageRandom"];
            MsgKey: components["schemas"]["MessageKey"];
            EventTime?: components["schemas"]["EventTime"];
            /** @description The data, in a format of the app's own, often JSON. */
            Data: string;
        };
        /** @description Gives the robot a text to go on with. */
        SignalReply: {
            /** @constant */
            ActionStatus: "OK";
            /** @constant */
            ErrorCode: 0;
            /** @description Text for the logs, may be empty. */
            ErrorInfo: string;
            /** @description Text that is handed to the robot, in a format of the app's own. Empty where there is nothing to say. */
            RspData: string;
        };
        /** @description The conversation that a checked message belongs to. */
        ModerationContact: {
            /** @description 1 for a one-to-one conversation, 2 for a group. The list is open. */
            ContactType?: number;
            /** @description Who the message is for. Sent only where `ContactType` is 1. */
            To_Account?: components["schemas"]["Account"];
            /** @description Group that the message is for. Sent only where `ContactType` is 2. */
            ToGroupId?: components["schemas"]["GroupId"];
        };
        ContentResultNotifyRequest: {
            /**
             * @description Where the content is from: `C2C`, `C2CCustom`, `Group` or `GroupCustom` for messages; `GroupInfo`, `GroupMemberInfo`,
             *     `RelationChain` or `UserInfo` for other data. The list is open.
             */
            Scene: string;
            /**
             * Format: int64
             * @description App that the content belongs to. The query has it as `SdkAppid`.
             */
            SdkAppId?: number;
            /** @description Who wrote the content. */
            From_Account: components["schemas"]["Account"];
            /** @description The conversation that the message belongs to. Sent only where a message was checked. */
            ContactItem?: components["schemas"]["ModerationContact"];
            /** @description `Text`, `Image`, `Audio` or `Video`. The list is open. */
            ContentType?: string;
            /**
             * @description The text that was checked, with several entries where a custom message has several texts. Sent only where `ContentType` is
             *     `Text`, as a list; one document of the vendor calls it a plain string.
             */
            TextContent?: string[] | string;
            /** @description Address or storage key of the file that was checked. Sent where `ContentType` is not `Text`. */
            FileURL?: string;
            /**
             * @description The message that was checked: its `MsgKey` where it is one-to-one, the digits of its `MsgSeq` where it is a group's. May be
             *     missing, as for a group message that was not delivered.
             */
            MsgID?: string;
            /** @description 1 when the content was blocked, 0 when it passed. The list is open. */
            CtxcbResult: number;
            /** @description Id of the check. */
            CtxcbRequestId: string;
            /** @description The words that were hit. */
            CtxcbKeywords?: string[];
            /** @description `Block`, `Review` or `Normal`. The list is open. */
            CtxcbSuggestion?: string;
            /**
             * @description Kind of the content: `Normal`, `Illegal`, `Abuse`, `Polity`, `Ad`, `Porn`, `Sexy`, `Terror` or `Composite`.
             *     The list is open.
             */
            CtxcbLabel?: string;
            /** @description Kind of the content within `CtxcbLabel`. */
            CtxcbSubLabel?: string;
            /** @description What `CtxcbSubLabel` means. */
            CtxcbSubLabelDesc?: string;
            /** @description Name of the library that the hit comes from. */
            CtxcbLibName?: string;
            CloudCustomData?: components["schemas"]["CloudCustomData"];
        };
        /** @description One user, as a member of a group or on the way to be one. */
        GroupMember: {
            Member_Account: components["schemas"]["Account"];
        };
        /**
         * @description When it happened, in milliseconds since 1970-01-01T00:00:00Z. An integer or its decimal digits as a string. Senders before 2023 leave it
         *     out.
         * @example 1714550403111
         * @example 1714550403111
         */
        GroupEventTime: number | string;
        GroupBeforeCreateGroupRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackBeforeCreateGroup";
            /** @description Who asks for the group. */
            Operator_Account: components["schemas"]["Account"];
            /** @description Who is to own the group. May be empty where a group is created over REST without an owner. */
            Owner_Account?: string;
            Type?: components["schemas"]["GroupType"];
            /** @description Intended name of the group, up to 30 bytes as a rule. */
            Name?: string;
            /** @description The users to be in the group from the start. */
            MemberList?: components["schemas"]["GroupMember"][];
            /** @description Who may invite: `FreeAccess`, `NeedPermission` or `DisableInvite`. Not in the documents. The list is open. */
            InviteOption?: string;
            /**
             * Format: int64
             * @description Groups of this type that the user already has. Sent until about 2024.
             */
            CreateGroupNum?: number;
            /** @description The same count under another name, as an integer or as one integer for each of several names. Left over from older senders. */
            CreatedGroupNum?: number | {
                [key: string]: number;
            };
            /**
             * Format: int64
             * @description The same count, as senders of 2019 name it.
             */
            CreatedNum?: number;
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        /** @description Refuses the whole request. `ActionStatus` stays `OK`, because a refusal is a decision and not a failure. */
        GroupRefuseReply: {
            /** @constant */
            ActionStatus: "OK";
            /**
             * @description 10100 to 10200 reaches the client together with `ErrorInfo`. 1 gives the caller the stock code 10016 instead. The effect of any
             *     other code is not documented.
             */
            ErrorCode: number | 1;
            /** @description Reason of the refusal, may be empty. Certain to reach the client only with 10100 to 10200. */
            ErrorInfo: string;
        };
        GroupBeforeCreateGroupReply: components["schemas"]["Acknowledgement"] | components["schemas"]["GroupRefuseReply"];
        /** @description One custom field of a group or topic. Sent only where the app has custom fields enabled in the console. */
        UserDefinedData: {
            /** @description Name of the field. */
            Key: string;
            /** @description Value of the field, a text as far as known. The type is left open. */
            Value?: unknown;
        };
        GroupAfterCreateGroupRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackAfterCreateGroup";
            /** @description The new group. */
            GroupId: components["schemas"]["GroupId"];
            /** @description Who asked for the group. */
            Operator_Account: components["schemas"]["Account"];
            /** @description Who owns the group. May be empty where a group was created over REST without an owner. */
            Owner_Account?: string;
            Type?: components["schemas"]["GroupType"];
            /** @description Name of the group, up to 30 bytes as a rule. */
            Name?: string;
            /** @description The users who are in the group from the start. The creator can be among them. */
            MemberList?: components["schemas"]["GroupMember"][];
            /** @description The custom fields that the group was created with. */
            UserDefinedDataList?: components["schemas"]["UserDefinedData"][];
            /** @description Who may invite: `FreeAccess`, `NeedPermission` or `DisableInvite`. Seen in practice, not in the documents. The list is open. */
            InviteOption?: string;
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        GroupBeforeApplyJoinGroupRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackBeforeApplyJoinGroup";
            /** @description The group to join. */
            GroupId: components["schemas"]["GroupId"];
            Type?: components["schemas"]["GroupType"];
            /** @description Who applies. */
            Requestor_Account: components["schemas"]["Account"];
            /** @description Words of the application. Sent since 2025. */
            ApplyMsg?: string;
            /** @description The private topic of a community to join. Missing where the application is for the group itself. */
            TopicId?: components["schemas"]["TopicId"];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        GroupBeforeApplyJoinGroupReply: components["schemas"]["Acknowledgement"] | components["schemas"]["GroupRefuseReply"];
        GroupBeforeInviteJoinGroupRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackBeforeInviteJoinGroup";
            /** @description The group to join. */
            GroupId: components["schemas"]["GroupId"];
            Type?: components["schemas"]["GroupType"];
            /** @description Who invites. */
            Operator_Account: components["schemas"]["Account"];
            /** @description The invited users. */
            DestinationMembers: components["schemas"]["GroupMember"][];
            /** @description The private topic of a community to join. Missing where the invitation is for the group itself. */
            TopicId?: components["schemas"]["TopicId"];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        /** @description Lets the invitation happen for all but the listed users. `ErrorCode` stays 0: what the list means next to a refusal is not documented. */
        InviteReply: {
            /** @constant */
            ActionStatus: "OK";
            /** @constant */
            ErrorCode: 0;
            /** @description Text for the logs, may be empty. */
            ErrorInfo: string;
            /** @description Users who are not added. Plain user ids, not objects with a `Member_Account`, each out of `DestinationMembers` of the request. */
            RefusedMembers_Account: components["schemas"]["Account"][];
        };
        GroupBeforeInviteJoinGroupReply: components["schemas"]["Acknowledgement"] | components["schemas"]["GroupRefuseReply"] | components["schemas"]["InviteReply"];
        GroupAfterNewMemberJoinRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackAfterNewMemberJoin";
            /** @description The group that they joined. */
            GroupId: components["schemas"]["GroupId"];
            Type?: components["schemas"]["GroupType"];
            /** @description `Apply` for users who came by themselves, `Invited` for users who were added by others. The list is open. */
            JoinType: string;
            /** @description Who caused it: the joining user for `Apply`, the inviting one for `Invited`. */
            Operator_Account: components["schemas"]["Account"];
            /** @description The new members. */
            NewMemberList: components["schemas"]["GroupMember"][];
            /** @description The private topic of a community that they joined. Not in the documents, but in those of the neighbouring commands. */
            TopicId?: components["schemas"]["TopicId"];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        GroupAfterMemberExitRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackAfterMemberExit";
            /** @description The group that they left. */
            GroupId: components["schemas"]["GroupId"];
            Type?: components["schemas"]["GroupType"];
            /** @description `Quit` for users who left by themselves, `Kicked` for users who were removed. The list is open. */
            ExitType: string;
            /**
             * @description Who caused it: the leaving user for `Quit`, as a rule the removing one for `Kicked`, where one of the vendor's tables names
             *     the removed user instead.
             */
            Operator_Account: components["schemas"]["Account"];
            /** @description The users who are no longer members. */
            ExitMemberList: components["schemas"]["GroupMember"][];
            /** @description The private topic of a community that they left. Missing where they left the group itself. */
            TopicId?: components["schemas"]["TopicId"];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        /** @description One mention in a group message. */
        GroupMention: {
            /** @description 1 when everyone in the group is mentioned, 0 when it is one member. */
            GroupAtAllFlag?: number;
            /** @description The mentioned member. Missing or empty where `GroupAtAllFlag` is 1. */
            GroupAt_Account?: string;
        };
        GroupBeforeSendMsgRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackBeforeSendMsg";
            GroupId: components["schemas"]["GroupId"];
            Type?: components["schemas"]["GroupType"];
            /** @description Topic that the message is meant for. Sent only for a message in a topic of a community. */
            TopicId?: components["schemas"]["TopicId"];
            /** @description Who sends the message. */
            From_Account: components["schemas"]["Account"];
            /** @description Who made the request, the sender or, over REST, an administrator. */
            Operator_Account?: components["schemas"]["Account"];
            Random?: components["schemas"]["MessageRandom"];
            /** @description Id that the client gave to the message, opaque. Senders before 2025 leave it out. */
            MsgId?: components["schemas"]["MessageId"];
            /** @description 1 when the message goes to members who are online and is not stored, else 0. Always 0 in a live group. */
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            MsgBody: components["schemas"]["MessageBody"];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description The mentions, 30 at most. Documented for `Group.CallbackAfterSendMsg` only. */
            GroupAtInfo?: components["schemas"]["GroupMention"][];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        GroupBeforeSendMsgReply: components["schemas"]["GroupRefuseReply"] | components["schemas"]["DiscardReply"] | components["schemas"]["ModifyMessageReply"];
        GroupAfterSendMsgRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackAfterSendMsg";
            GroupId: components["schemas"]["GroupId"];
            Type?: components["schemas"]["GroupType"];
            /** @description Topic that the message stands in. Sent only for a message in a topic of a community. */
            TopicId?: components["schemas"]["TopicId"];
            /** @description Who sent the message. */
            From_Account: components["schemas"]["Account"];
            /** @description Who made the request, the sender or, over REST, an administrator. */
            Operator_Account?: components["schemas"]["Account"];
            Random?: components["schemas"]["MessageRandom"];
            /** @description Sequence number of the message. Identifies and orders the messages of a group. */
            MsgSeq: components["schemas"]["MessageSequence"];
            MsgTime?: components["schemas"]["MessageTime"];
            /** @description Id that the client gave to the message, opaque. Senders before 2025 leave it out. */
            MsgId?: components["schemas"]["MessageId"];
            /** @description 1 when the message goes to members who are online and is not stored, else 0. Always 0 in a live group. */
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            MsgBody: components["schemas"]["MessageBody"];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description The mentions, 30 at most. Sent since 2024, and only for a message that mentions someone. */
            GroupAtInfo?: components["schemas"]["GroupMention"][];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        GroupAfterGroupFullRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackAfterGroupFull";
            /** @description The full group. */
            GroupId: components["schemas"]["GroupId"];
            /** @description The full private topic of a community. Missing where the group itself is full. */
            TopicId?: components["schemas"]["TopicId"];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        GroupAfterGroupDestroyedRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackAfterGroupDestroyed";
            /** @description The group that is gone. */
            GroupId: components["schemas"]["GroupId"];
            Type?: components["schemas"]["GroupType"];
            /** @description Who owned the group. May be empty where it had no owner. */
            Owner_Account?: string;
            /** @description Who disbanded the group. In the documents since 2024, in those of the mainland alone. */
            Operator_Account?: components["schemas"]["Account"];
            /** @description Name of the group. */
            Name?: string;
            /** @description The members that the group had. Never sent for a community. */
            MemberList?: components["schemas"]["GroupMember"][];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        GroupAfterGroupInfoChangedRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackAfterGroupInfoChanged";
            GroupId: components["schemas"]["GroupId"];
            Type?: components["schemas"]["GroupType"];
            /** @description Who made the change. */
            Operator_Account: components["schemas"]["Account"];
            /** @description The new name, up to 30 bytes as a rule. */
            Name?: string;
            /** @description The new introduction, up to 240 bytes as a rule. */
            Introduction?: string;
            /** @description The new notification, up to 300 bytes as a rule. May be empty where it was cleared. */
            Notification?: string;
            /** @description The new address of the face, up to 100 bytes as a rule. */
            FaceUrl?: string;
            /** @description The custom fields that changed. */
            UserDefinedDataList?: components["schemas"]["UserDefinedData"][];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        /** @description One recalled group message. */
        RecalledGroupMessage: {
            /** @description Sequence number of the message in its group. */
            MsgSeq: components["schemas"]["MessageSequence"];
            /** @description Id that the client gave to the message, opaque. Senders before 2025 leave it out. */
            MsgId?: components["schemas"]["MessageId"];
        };
        GroupAfterRecallMsgRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackAfterRecallMsg";
            /** @description Who recalled the messages. */
            Operator_Account: components["schemas"]["Account"];
            Type?: components["schemas"]["GroupType"];
            GroupId: components["schemas"]["GroupId"];
            /** @description Topic that the messages stood in. Sent only for messages in a topic of a community. */
            TopicId?: components["schemas"]["TopicId"];
            /** @description The recalled messages. */
            MsgSeqList: components["schemas"]["RecalledGroupMessage"][];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        GroupOnMemberStateChangeRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackOnMemberStateChange";
            /** @description The live group. */
            GroupId: components["schemas"]["GroupId"];
            /** @description Always `AVChatRoom`. Known from an SDK, not from the documents. */
            Type?: components["schemas"]["GroupType"];
            /** @description `Online` or `Offline`. The list is open. */
            EventType: string;
            /**
             * @description `HeartbeatInterrupt` or `Quit` for `Offline`, `HeartbeatRecover` or `Join` for `Online`. Sent since 2024; older senders know
             *     the two of the heartbeat alone. The list is open.
             */
            EventCause?: string;
            /** @description The members whose state changed. */
            MemberList: components["schemas"]["GroupMember"][];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        GroupSendMsgExceptionRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackSendMsgException";
            /** @description Group that the message was meant for. There may be no such group. */
            GroupId: components["schemas"]["GroupId"];
            /** @description Type of the group. May be empty or absent where there is no such group. */
            Type?: components["schemas"]["GroupType"];
            /** @description Who sent the message. */
            From_Account: components["schemas"]["Account"];
            /** @description Who made the request, the sender or, over REST, an administrator. */
            Operator_Account?: components["schemas"]["Account"];
            Random?: components["schemas"]["MessageRandom"];
            /** @description 1 when the message goes to members who are online and is not stored, else 0. Always 0 in a live group. */
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            MsgBody: components["schemas"]["MessageBody"];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description Why the message failed, an error code of Tencent Chat such as 10023 for the rate limit. The list is open. */
            ErrorCode: number;
            /** @description The reason as text. */
            ErrorInfo?: string;
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        GroupBeforeCreateTopicRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackBeforeCreateTopic";
            /** @description Who wants to create the topic. */
            Operator_Account: components["schemas"]["Account"];
            /** @description Type of the group, always `Community`. */
            Type?: components["schemas"]["GroupType"];
            /** @description Name that the topic shall have. */
            Name: string;
            /** @description Community that the topic shall belong to. Not documented; may be missing or empty. */
            GroupId?: string;
            /** @description Id that the topic shall have. Not documented. */
            TopicId?: components["schemas"]["TopicId"];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        GroupBeforeCreateTopicReply: components["schemas"]["Acknowledgement"] | components["schemas"]["GroupRefuseReply"];
        GroupAfterCreateTopicRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackAfterCreateTopic";
            /** @description Community that the topic belongs to. */
            GroupId: components["schemas"]["GroupId"];
            /** @description The new topic. */
            TopicId: components["schemas"]["TopicId"];
            /** @description Who created the topic. */
            Operator_Account: components["schemas"]["Account"];
            /** @description Owner of the community. May be empty where it has none. */
            Owner_Account?: string;
            /** @description Type of the group, always `Community`. */
            Type?: components["schemas"]["GroupType"];
            /** @description Name of the topic. */
            Name?: string;
            /** @description Custom fields of the topic. Sent only where the app has switched them on. */
            UserDefinedDataList?: components["schemas"]["UserDefinedData"][];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        GroupAfterTopicDestroyedRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackAfterTopicDestroyed";
            /** @description Community that the topics belonged to. */
            GroupId: components["schemas"]["GroupId"];
            /** @description Type of the group, always `Community`. */
            Type?: components["schemas"]["GroupType"];
            /** @description The deleted topics, as plain strings. */
            TopicIdList: components["schemas"]["TopicId"][];
            /** @description Who deleted the topics. Not documented; may be missing or empty. */
            Operator_Account?: string;
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        GroupAfterTopicInfoChangedRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackAfterTopicInfoChanged";
            /** @description Community that the topic belongs to. */
            GroupId: components["schemas"]["GroupId"];
            /** @description The changed topic. Not documented. */
            TopicId?: components["schemas"]["TopicId"];
            /** @description Type of the group, always `Community`. */
            Type?: components["schemas"]["GroupType"];
            /** @description Who made the change. */
            Operator_Account: components["schemas"]["Account"];
            /** @description The new name. */
            Name?: string;
            /** @description The new introduction. */
            Introduction?: string;
            /** @description The new notification, a text that members see on entering. */
            Notification?: string;
            /** @description The new address of the topic's picture. */
            FaceUrl?: string;
            /** @description New custom fields of the topic. Not documented. */
            UserDefinedDataList?: components["schemas"]["UserDefinedData"][];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        /**
         * @description Whose role or name card changed: `Modified_Account` in mainland documents and an SDK, `Member_Account` in the English document. Which of
         *     the two is sent is not settled.
         */
        ChangedMember: {
            Modified_Account: components["schemas"]["Account"];
        } | components["schemas"]["GroupMember"];
        GroupAfterMemberFieldChangedRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackAfterMemberFieldChanged";
            GroupId: components["schemas"]["GroupId"];
            Type?: components["schemas"]["GroupType"];
            /** @description Who made the change. */
            Operator_Account: components["schemas"]["Account"];
            /** @description The new role, `Admin` or `Member`. Missing where it is unchanged. The list is open. */
            Role?: string;
            /** @description The new name card, up to 50 bytes as a rule. Missing where it is unchanged. */
            NameCard?: string;
            EventTime?: components["schemas"]["GroupEventTime"];
        } & components["schemas"]["ChangedMember"];
        /** @description One group attribute. Its two names are in lower case, unlike those of custom fields. */
        GroupAttribute: {
            /** @description Name of the attribute, up to 32 bytes as a rule. */
            key: string;
            /** @description Value of the attribute, up to 4000 bytes as a rule. May be missing or empty where the attribute was removed. */
            value?: string;
        };
        GroupAfterGroupAttrChangedRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackAfterGroupAttrChanged";
            GroupId: components["schemas"]["GroupId"];
            Type?: components["schemas"]["GroupType"];
            /** @description Who made the change. */
            Operator_Account: components["schemas"]["Account"];
            /**
             * @description What was done: `set` replaced all attributes, `modify` wrote some, `delete` removed some, `clear` removed all. The list is
             *     open.
             */
            OptionType?: string;
            /** @description The attributes concerned. What it holds after `delete` and `clear` is not documented. */
            GroupAttr?: components["schemas"]["GroupAttribute"][];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        /** @description The read receipts of one group message. */
        GroupMessageReceipt: {
            /** @description Sequence number of the message in its group. */
            MsgSeq: components["schemas"]["MessageSequence"];
            /** @description How many members have read the message so far. */
            ReadNum?: number;
            /** @description How many members have not read it yet. */
            UnreadNum?: number;
            /** @description The members who have read it. May be empty or absent for a message that was just sent. */
            ReadReceiptMembers?: components["schemas"]["GroupMember"][];
        };
        GroupAfterReadReceiptRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackAfterReadReceipt";
            GroupId: components["schemas"]["GroupId"];
            Type?: components["schemas"]["GroupType"];
            /** @description The receipts, one item per message. */
            GroupMsgReceiptList: components["schemas"]["GroupMessageReceipt"][];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        GroupAfterChangeGroupOwnerRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackAfterChangeGroupOwner";
            GroupId: components["schemas"]["GroupId"];
            Type?: components["schemas"]["GroupType"];
            /** @description Who handed the group over. */
            Operator_Account: components["schemas"]["Account"];
            /** @description Who owned the group before. May be empty where it had no owner. */
            OldOwner_Account?: string;
            /** @description Who owns the group now. */
            NewOwner_Account: components["schemas"]["Account"];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        GroupOnDailyGroupQuotaAlarmRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackOnDailyGroupQuotaAlarm";
            /**
             * Format: int64
             * @description Groups by which the app has grown today.
             */
            QuotaUsed?: number;
            /**
             * Format: int64
             * @description Groups by which the app may grow in a day.
             */
            Quota?: number;
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        GroupAfterGroupMsgExtensionRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackAfterGroupMsgExtension";
            GroupId: components["schemas"]["GroupId"];
            /** @description Sequence number of the message in its group. */
            MsgSeq: components["schemas"]["MessageSequence"];
            /** @description 1 when pairs were set, 2 when pairs were deleted, 3 when all of them were cleared. The list is open. */
            OperateType: number;
            /** @description The pairs that were set or deleted, 20 at most; empty when all were cleared. */
            ExtensionList?: components["schemas"]["MessageExtension"][];
            /**
             * Format: int64
             * @description Version of the extensions of the message as a whole.
             */
            Seq?: number;
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        GroupAfterModifyMsgRequest: {
            /** @constant */
            CallbackCommand: "Group.CallbackAfterModifyMsg";
            GroupId: components["schemas"]["GroupId"];
            /** @description Topic that the message stands in; empty for a message outside topics. */
            TopicId?: components["schemas"]["TopicId"];
            /** @description Who edited the message. */
            Operator_Account: components["schemas"]["Account"];
            /** @description Sequence number of the edited message. */
            MsgSeq: components["schemas"]["MessageSequence"];
            /** @description The body after the edit. May be absent where only the app data was edited. */
            MsgBody?: components["schemas"]["MessageBody"];
            /** @description App data after the edit. Not documented for this command, although REST can edit it. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            EventTime?: components["schemas"]["GroupEventTime"];
        };
        OfficialAccountBeforeCreateOfficialAccountRequest: {
            /** @constant */
            CallbackCommand: "OfficialAccount.CallbackBeforeCreateOfficialAccount";
            /** @description Who asks for the account. */
            Operator_Account: components["schemas"]["Account"];
            /** @description Who is to own the account. */
            Owner_Account: components["schemas"]["Account"];
            /** @description Intended name of the account. */
            Name?: string;
            EventTime?: components["schemas"]["EventTime"];
        };
        OfficialAccountBeforeCreateOfficialAccountReply: components["schemas"]["Acknowledgement"] | components["schemas"]["RefuseReply"];
        /**
         * @description Id of an official account within the app. It begins with `@TOA#_`.
         * @example @TOA#_harbor_radio
         */
        OfficialAccountId: string;
        OfficialAccountAfterCreateOfficialAccountRequest: {
            /** @constant */
            CallbackCommand: "OfficialAccount.CallbackAfterCreateOfficialAccount";
            /** @description The new account. */
            Official_Account: components["schemas"]["OfficialAccountId"];
            /** @description Who created the account. */
            Operator_Account: components["schemas"]["Account"];
            /** @description Who owns it. */
            Owner_Account: components["schemas"]["Account"];
            /** @description Name of the account. */
            Name?: string;
            EventTime?: components["schemas"]["EventTime"];
        };
        /**
         * Format: int64
         * @description When it happened, in seconds since 1970-01-01T00:00:00Z. Other commands count milliseconds.
         * @example 1745913022
         */
        PushTime: number;
        /**
         * @description Platform of the push: 0 unknown, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor. The list is open.
         * @example 4
         */
        PushPlatform: number;
        /**
         * @description How far the push has come, 1 sent, 2 arrived, 3 clicked. The list is open.
         * @example 2
         */
        PushStage: number;
        /**
         * @description What became of the offline push of one message for one user. `MsgKey` names a one-to-one message, `GroupID` together with `MsgSeq` a
         *     group message.
         */
        OfflinePushEvent: {
            /** @constant */
            CallbackCommand: "Push.OfflinePush";
            /** @description 1 for a one-to-one message, 2 for a group message. The list is open. */
            EventType: number;
            EventTime?: components["schemas"]["PushTime"];
            /** @description Who sent the message. */
            From_Account: components["schemas"]["Account"];
            /** @description Who the push is for. */
            To_Account: components["schemas"]["Account"];
            PushPlatform?: components["schemas"]["PushPlatform"];
            PushStage: components["schemas"]["PushStage"];
            /** @description Id of the message. Sent only where `EventType` is 1. */
            MsgKey?: components["schemas"]["MessageKey"];
            /** @description Group of the message, written with a capital D, unlike the `GroupId` of other commands. Sent only where `EventType` is 2. */
            GroupID?: string;
            MsgSeq?: components["schemas"]["MessageSequence"];
            /** @description Random number of the message, an unsigned 32-bit integer. The documents call it empty for group messages, yet print one there. */
            MsgRandom?: components["schemas"]["MessageRandom"] | "";
            MsgTime?: components["schemas"]["MessageTime"];
            /** @description Id of the push. Left out by older senders. */
            PushID?: string;
            /**
             * Format: int64
             * @description 0 when this stage succeeded, else the code of the error.
             */
            ErrCode?: number;
            /** @description Text to `ErrCode`, may be empty. */
            ErrInfo?: string;
        };
        PushOfflinePushRequest: {
            /** @description The events, 1 to 100. */
            Events: components["schemas"]["OfflinePushEvent"][];
        };
        /** @description What became of a push task for one user. */
        MemberPushEvent: {
            /** @constant */
            CallbackCommand: "Push.AllMemberPush";
            /** @description 1 for an offline push, 2 for an online push. The list is open. */
            EventType: number;
            /** @description Id of the push task. */
            TaskId: string;
            /** @description Id that the app gave to the task. Missing or empty where it gave none. */
            DataId?: string;
            /** @description When the task was started, in seconds since 1970-01-01T00:00:00Z. */
            TaskTime?: components["schemas"]["PushTime"];
            EventTime?: components["schemas"]["PushTime"];
            /** @description Who the push is for, a user id or the registration id of a device. */
            To_Account: components["schemas"]["Account"];
            /**
             * @description Platform of an offline push: 0 unknown, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor. 0 for an online push.
             *     The list is open.
             */
            PushPlatform?: components["schemas"]["PushPlatform"];
            /** @description Kind of device that an online push went to, in the numbers of `PushPlatform`. 0 for an offline push. */
            DeviceType?: components["schemas"]["PushPlatform"];
            PushStage: components["schemas"]["PushStage"];
            /**
             * Format: int64
             * @description 0 when this stage succeeded, else the code of the error.
             */
            ErrCode?: number;
            /** @description Text to `ErrCode`, may be empty. */
            ErrInfo?: string;
        };
        PushAllMemberPushRequest: {
            /** @description The events, 1 to 100. */
            Events: components["schemas"]["MemberPushEvent"][];
        };
        OfficialAccountAfterOfficialAccountInfoChangedRequest: {
            /** @constant */
            CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountInfoChanged";
            /** @description The account whose profile changed. */
            Official_Account: components["schemas"]["OfficialAccountId"];
            /** @description Who made the change. */
            Operator_Account: components["schemas"]["Account"];
            /** @description The new introduction. */
            Introduction?: string;
            /** @description The new name. */
            Name?: string;
            /** @description The new address of the face. */
            FaceUrl?: string;
            /** @description The new name of the organization behind the account. */
            Organization?: string;
            EventTime?: components["schemas"]["EventTime"];
        };
        OfficialAccountAfterOfficialAccountDestroyedRequest: {
            /** @constant */
            CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountDestroyed";
            /** @description The account that is gone. */
            Official_Account: components["schemas"]["OfficialAccountId"];
            /** @description Who owned it. */
            Owner_Account: components["schemas"]["Account"];
            /** @description Name that it had. */
            Name?: string;
            EventTime?: components["schemas"]["EventTime"];
        };
        /** @description One user, as a subscriber of an official account or on the way to be one. */
        Subscriber: {
            Subscriber_Account: components["schemas"]["Account"];
        };
        OfficialAccountBeforeAddSubscriberRequest: {
            /** @constant */
            CallbackCommand: "OfficialAccount.CallbackBeforeAddSubscriber";
            /** @description The account to subscribe to. */
            Official_Account: components["schemas"]["OfficialAccountId"];
            /** @description Who subscribes, or who makes the request over REST. */
            Operator_Account: components["schemas"]["Account"];
            /** @description The users to be subscribed. */
            SubscribeAccountList: components["schemas"]["Subscriber"][];
            EventTime?: components["schemas"]["EventTime"];
        };
        /** @description Refuses the subscription for all users. `ActionStatus` stays `OK`, because a refusal is a decision and not a failure. */
        SubscribeRefuseReply: {
            /** @constant */
            ActionStatus: "OK";
            /**
             * @description The one refusal that is documented for subscriptions. Another code might let them happen.
             * @constant
             */
            ErrorCode: 1;
            /** @description Reason of the refusal, may be empty. Whether it reaches the caller is not documented. */
            ErrorInfo: string;
        };
        /** @description Lets the subscription happen for all but the listed users. `ErrorCode` stays 0: what the list means next to a refusal is not documented. */
        SubscribeReply: {
            /** @constant */
            ActionStatus: "OK";
            /** @constant */
            ErrorCode: 0;
            /** @description Text for the logs, may be empty. */
            ErrorInfo: string;
            /**
             * @description Users who are not subscribed. Plain user ids, not objects with a `Subscriber_Account`, each out of `SubscribeAccountList` of the
             *     request.
             */
            RefusedSubscribers_Account: components["schemas"]["Account"][];
        };
        OfficialAccountBeforeAddSubscriberReply: components["schemas"]["Acknowledgement"] | components["schemas"]["SubscribeRefuseReply"] | components["schemas"]["SubscribeReply"];
        OfficialAccountAfterAddSubscriberRequest: {
            /** @constant */
            CallbackCommand: "OfficialAccount.CallbackAfterAddSubscriber";
            /** @description The account that they subscribed to. */
            Official_Account: components["schemas"]["OfficialAccountId"];
            /** @description Who subscribed, or who made the request over REST. */
            Operator_Account: components["schemas"]["Account"];
            /** @description The new subscribers. */
            SubscribeAccountList: components["schemas"]["Subscriber"][];
            EventTime?: components["schemas"]["EventTime"];
        };
        OfficialAccountAfterOfficialAccountFullRequest: {
            /** @constant */
            CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountFull";
            /** @description The full account. */
            Official_Account: components["schemas"]["OfficialAccountId"];
            EventTime?: components["schemas"]["EventTime"];
        };
        OfficialAccountAfterDeleteSubscriberRequest: {
            /** @constant */
            CallbackCommand: "OfficialAccount.CallbackAfterDeleteSubscriber";
            /** @description The account that they unsubscribed from. */
            Official_Account: components["schemas"]["OfficialAccountId"];
            /** @description Who unsubscribed, or who made the request over REST. */
            Operator_Account: components["schemas"]["Account"];
            /** @description The users who are no longer subscribed. */
            SubscribeAccountList: components["schemas"]["Subscriber"][];
            EventTime?: components["schemas"]["EventTime"];
        };
        OfficialAccountBeforeSendMsgRequest: {
            /** @constant */
            CallbackCommand: "OfficialAccount.CallbackBeforeSendMsg";
            /** @description The account that sends. */
            Official_Account: components["schemas"]["OfficialAccountId"];
            /** @description 1 when the message is meant only for subscribers who are online, else 0. */
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            MsgBody: components["schemas"]["MessageBody"];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            EventTime?: components["schemas"]["EventTime"];
        };
        OfficialAccountBeforeSendMsgReply: components["schemas"]["Acknowledgement"] | components["schemas"]["RefuseReply"] | components["schemas"]["DiscardReply"] | components["schemas"]["ModifyMessageReply"];
        OfficialAccountAfterSendMsgRequest: {
            /** @constant */
            CallbackCommand: "OfficialAccount.CallbackAfterSendMsg";
            /** @description The account that sent. */
            Official_Account: components["schemas"]["OfficialAccountId"];
            MsgKey: components["schemas"]["MessageKey"];
            MsgTime?: components["schemas"]["MessageTime"];
            /** @description 1 when the message is meant only for subscribers who are online, else 0. */
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            MsgBody: components["schemas"]["MessageBody"];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            EventTime?: components["schemas"]["EventTime"];
        };
        /** @description One recalled message of an official account. */
        RecalledOfficialMessage: {
            MsgKey: components["schemas"]["MessageKey"];
        };
        OfficialAccountAfterMsgWithDrawRequest: {
            /** @constant */
            CallbackCommand: "OfficialAccount.CallbackAfterMsgWithDraw";
            /** @description The account whose messages were recalled. */
            Official_Account: components["schemas"]["OfficialAccountId"];
            /** @description The recalled messages. */
            WithdrawMsgList: components["schemas"]["RecalledOfficialMessage"][];
            EventTime?: components["schemas"]["EventTime"];
        };
    };
    responses: {
        /**
         * @description The call was not accepted as one of a configured app (403): foreign or missing app id; missing, wrong or outdated signature; foreign
         *     address. It is logged and not recorded.
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
export type SnsPrevFriendAddRequest = components['schemas']['SnsPrevFriendAddRequest'];
export type FriendVerdict = components['schemas']['FriendVerdict'];
export type FriendVerdictsReply = components['schemas']['FriendVerdictsReply'];
export type Failure = components['schemas']['Failure'];
export type ResponseFriendItem = components['schemas']['ResponseFriendItem'];
export type SnsPrevFriendResponseRequest = components['schemas']['SnsPrevFriendResponseRequest'];
export type FriendPair = components['schemas']['FriendPair'];
export type SnsFriendAddRequest = components['schemas']['SnsFriendAddRequest'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type AccountPair = components['schemas']['AccountPair'];
export type SnsFriendDeleteRequest = components['schemas']['SnsFriendDeleteRequest'];
export type SnsBlackListAddRequest = components['schemas']['SnsBlackListAddRequest'];
export type SnsBlackListDeleteRequest = components['schemas']['SnsBlackListDeleteRequest'];
export type FollowItem = components['schemas']['FollowItem'];
export type FollowAfterFollowAddRequest = components['schemas']['FollowAfterFollowAddRequest'];
export type FollowAfterFollowDeleteRequest = components['schemas']['FollowAfterFollowDeleteRequest'];
export type ProfileItem = components['schemas']['ProfileItem'];
export type ProfilePortraitSetRequest = components['schemas']['ProfilePortraitSetRequest'];
export type StateInfo = components['schemas']['StateInfo'];
export type KickedDevice = components['schemas']['KickedDevice'];
export type StateStateChangeRequest = components['schemas']['StateStateChangeRequest'];
export type AlertRequestOverLimitRequest = components['schemas']['AlertRequestOverLimitRequest'];
export type MessageSequence = components['schemas']['MessageSequence'];
export type MessageRandom = components['schemas']['MessageRandom'];
export type MessageTime = components['schemas']['MessageTime'];
export type MessageKey = components['schemas']['MessageKey'];
export type MessageId = components['schemas']['MessageId'];
export type OnlineOnlyFlag = components['schemas']['OnlineOnlyFlag'];
export type MessageContent = components['schemas']['MessageContent'];
export type MessageElement = components['schemas']['MessageElement'];
export type MessageBody = components['schemas']['MessageBody'];
export type CloudCustomData = components['schemas']['CloudCustomData'];
export type C2CBeforeSendMsgRequest = components['schemas']['C2CBeforeSendMsgRequest'];
export type RefuseReply = components['schemas']['RefuseReply'];
export type DiscardReply = components['schemas']['DiscardReply'];
export type ModifyMessageReply = components['schemas']['ModifyMessageReply'];
export type C2CBeforeSendMsgReply = components['schemas']['C2CBeforeSendMsgReply'];
export type UnreadCount = components['schemas']['UnreadCount'];
export type C2CAfterSendMsgRequest = components['schemas']['C2CAfterSendMsgRequest'];
export type C2CAfterMsgReportRequest = components['schemas']['C2CAfterMsgReportRequest'];
export type C2CAfterMsgWithDrawRequest = components['schemas']['C2CAfterMsgWithDrawRequest'];
export type ReadMessage = components['schemas']['ReadMessage'];
export type C2CAfterMsgReadReceiptRequest = components['schemas']['C2CAfterMsgReadReceiptRequest'];
export type C2CAfterModifyMsgRequest = components['schemas']['C2CAfterModifyMsgRequest'];
export type GroupId = components['schemas']['GroupId'];
export type ReadGroup = components['schemas']['ReadGroup'];
export type C2CAfterMsgReadAllRequest = components['schemas']['C2CAfterMsgReadAllRequest'];
export type MessageExtension = components['schemas']['MessageExtension'];
export type C2CAfterC2CMsgExtensionRequest = components['schemas']['C2CAfterC2CMsgExtensionRequest'];
export type BotOnC2CMessageRequest = components['schemas']['BotOnC2CMessageRequest'];
export type GroupType = components['schemas']['GroupType'];
export type TopicId = components['schemas']['TopicId'];
export type BotOnGroupMessageRequest = components['schemas']['BotOnGroupMessageRequest'];
export type ChatbotOnC2CSignalMessageRequest = components['schemas']['ChatbotOnC2CSignalMessageRequest'];
export type SignalReply = components['schemas']['SignalReply'];
export type ModerationContact = components['schemas']['ModerationContact'];
export type ContentResultNotifyRequest = components['schemas']['ContentResultNotifyRequest'];
export type GroupMember = components['schemas']['GroupMember'];
export type GroupEventTime = components['schemas']['GroupEventTime'];
export type GroupBeforeCreateGroupRequest = components['schemas']['GroupBeforeCreateGroupRequest'];
export type GroupRefuseReply = components['schemas']['GroupRefuseReply'];
export type GroupBeforeCreateGroupReply = components['schemas']['GroupBeforeCreateGroupReply'];
export type UserDefinedData = components['schemas']['UserDefinedData'];
export type GroupAfterCreateGroupRequest = components['schemas']['GroupAfterCreateGroupRequest'];
export type GroupBeforeApplyJoinGroupRequest = components['schemas']['GroupBeforeApplyJoinGroupRequest'];
export type GroupBeforeApplyJoinGroupReply = components['schemas']['GroupBeforeApplyJoinGroupReply'];
export type GroupBeforeInviteJoinGroupRequest = components['schemas']['GroupBeforeInviteJoinGroupRequest'];
export type InviteReply = components['schemas']['InviteReply'];
export type GroupBeforeInviteJoinGroupReply = components['schemas']['GroupBeforeInviteJoinGroupReply'];
export type GroupAfterNewMemberJoinRequest = components['schemas']['GroupAfterNewMemberJoinRequest'];
export type GroupAfterMemberExitRequest = components['schemas']['GroupAfterMemberExitRequest'];
export type GroupMention = components['schemas']['GroupMention'];
export type GroupBeforeSendMsgRequest = components['schemas']['GroupBeforeSendMsgRequest'];
export type GroupBeforeSendMsgReply = components['schemas']['GroupBeforeSendMsgReply'];
export type GroupAfterSendMsgRequest = components['schemas']['GroupAfterSendMsgRequest'];
export type GroupAfterGroupFullRequest = components['schemas']['GroupAfterGroupFullRequest'];
export type GroupAfterGroupDestroyedRequest = components['schemas']['GroupAfterGroupDestroyedRequest'];
export type GroupAfterGroupInfoChangedRequest = components['schemas']['GroupAfterGroupInfoChangedRequest'];
export type RecalledGroupMessage = components['schemas']['RecalledGroupMessage'];
export type GroupAfterRecallMsgRequest = components['schemas']['GroupAfterRecallMsgRequest'];
export type GroupOnMemberStateChangeRequest = components['schemas']['GroupOnMemberStateChangeRequest'];
export type GroupSendMsgExceptionRequest = components['schemas']['GroupSendMsgExceptionRequest'];
export type GroupBeforeCreateTopicRequest = components['schemas']['GroupBeforeCreateTopicRequest'];
export type GroupBeforeCreateTopicReply = components['schemas']['GroupBeforeCreateTopicReply'];
export type GroupAfterCreateTopicRequest = components['schemas']['GroupAfterCreateTopicRequest'];
export type GroupAfterTopicDestroyedRequest = components['schemas']['GroupAfterTopicDestroyedRequest'];
export type GroupAfterTopicInfoChangedRequest = components['schemas']['GroupAfterTopicInfoChangedRequest'];
export type ChangedMember = components['schemas']['ChangedMember'];
export type GroupAfterMemberFieldChangedRequest = components['schemas']['GroupAfterMemberFieldChangedRequest'];
export type GroupAttribute = components['schemas']['GroupAttribute'];
export type GroupAfterGroupAttrChangedRequest = components['schemas']['GroupAfterGroupAttrChangedRequest'];
export type GroupMessageReceipt = components['schemas']['GroupMessageReceipt'];
export type GroupAfterReadReceiptRequest = components['schemas']['GroupAfterReadReceiptRequest'];
export type GroupAfterChangeGroupOwnerRequest = components['schemas']['GroupAfterChangeGroupOwnerRequest'];
export type GroupOnDailyGroupQuotaAlarmRequest = components['schemas']['GroupOnDailyGroupQuotaAlarmRequest'];
export type GroupAfterGroupMsgExtensionRequest = components['schemas']['GroupAfterGroupMsgExtensionRequest'];
export type GroupAfterModifyMsgRequest = components['schemas']['GroupAfterModifyMsgRequest'];
export type OfficialAccountBeforeCreateOfficialAccountRequest = components['schemas']['OfficialAccountBeforeCreateOfficialAccountRequest'];
export type OfficialAccountBeforeCreateOfficialAccountReply = components['schemas']['OfficialAccountBeforeCreateOfficialAccountReply'];
export type OfficialAccountId = components['schemas']['OfficialAccountId'];
export type OfficialAccountAfterCreateOfficialAccountRequest = components['schemas']['OfficialAccountAfterCreateOfficialAccountRequest'];
export type PushTime = components['schemas']['PushTime'];
export type PushPlatform = components['schemas']['PushPlatform'];
export type PushStage = components['schemas']['PushStage'];
export type OfflinePushEvent = components['schemas']['OfflinePushEvent'];
export type PushOfflinePushRequest = components['schemas']['PushOfflinePushRequest'];
export type MemberPushEvent = components['schemas']['MemberPushEvent'];
export type PushAllMemberPushRequest = components['schemas']['PushAllMemberPushRequest'];
export type OfficialAccountAfterOfficialAccountInfoChangedRequest = components['schemas']['OfficialAccountAfterOfficialAccountInfoChangedRequest'];
export type OfficialAccountAfterOfficialAccountDestroyedRequest = components['schemas']['OfficialAccountAfterOfficialAccountDestroyedRequest'];
export type Subscriber = components['schemas']['Subscriber'];
export type OfficialAccountBeforeAddSubscriberRequest = components['schemas']['OfficialAccountBeforeAddSubscriberRequest'];
export type SubscribeRefuseReply = components['schemas']['SubscribeRefuseReply'];
export type SubscribeReply = components['schemas']['SubscribeReply'];
export type OfficialAccountBeforeAddSubscriberReply = components['schemas']['OfficialAccountBeforeAddSubscriberReply'];
export type OfficialAccountAfterAddSubscriberRequest = components['schemas']['OfficialAccountAfterAddSubscriberRequest'];
export type OfficialAccountAfterOfficialAccountFullRequest = components['schemas']['OfficialAccountAfterOfficialAccountFullRequest'];
export type OfficialAccountAfterDeleteSubscriberRequest = components['schemas']['OfficialAccountAfterDeleteSubscriberRequest'];
export type OfficialAccountBeforeSendMsgRequest = components['schemas']['OfficialAccountBeforeSendMsgRequest'];
export type OfficialAccountBeforeSendMsgReply = components['schemas']['OfficialAccountBeforeSendMsgReply'];
export type OfficialAccountAfterSendMsgRequest = components['schemas']['OfficialAccountAfterSendMsgRequest'];
export type RecalledOfficialMessage = components['schemas']['RecalledOfficialMessage'];
export type OfficialAccountAfterMsgWithDrawRequest = components['schemas']['OfficialAccountAfterMsgWithDrawRequest'];
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
                "application/json": components["schemas"]["SnsPrevFriendAddRequest"];
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
                "application/json": components["schemas"]["SnsPrevFriendResponseRequest"];
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
                "application/json": components["schemas"]["SnsFriendAddRequest"];
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
                "application/json": components["schemas"]["SnsFriendDeleteRequest"];
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
                "application/json": components["schemas"]["SnsBlackListAddRequest"];
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
                "application/json": components["schemas"]["SnsBlackListDeleteRequest"];
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
                "application/json": components["schemas"]["FollowAfterFollowAddRequest"];
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
                "application/json": components["schemas"]["FollowAfterFollowDeleteRequest"];
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
                "application/json": components["schemas"]["ProfilePortraitSetRequest"];
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
                "application/json": components["schemas"]["StateStateChangeRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Alert.RequestOverLimit": {
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
                "application/json": components["schemas"]["AlertRequestOverLimitRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "C2C.CallbackBeforeSendMsg": {
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
                "application/json": components["schemas"]["C2CBeforeSendMsgRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["C2CBeforeSendMsgReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    "C2C.CallbackAfterSendMsg": {
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
                "application/json": components["schemas"]["C2CAfterSendMsgRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "C2C.CallbackAfterMsgReport": {
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
                "application/json": components["schemas"]["C2CAfterMsgReportRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "C2C.CallbackAfterMsgWithDraw": {
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
                "application/json": components["schemas"]["C2CAfterMsgWithDrawRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "C2C.CallbackAfterMsgReadReceipt": {
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
                "application/json": components["schemas"]["C2CAfterMsgReadReceiptRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "C2C.CallbackAfterModifyMsg": {
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
                "application/json": components["schemas"]["C2CAfterModifyMsgRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "C2C.CallbackAfterMsgReadAll": {
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
                "application/json": components["schemas"]["C2CAfterMsgReadAllRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "C2C.CallbackAfterC2CMsgExtension": {
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
                "application/json": components["schemas"]["C2CAfterC2CMsgExtensionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Bot.OnC2CMessage": {
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
                "application/json": components["schemas"]["BotOnC2CMessageRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Bot.OnGroupMessage": {
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
                "application/json": components["schemas"]["BotOnGroupMessageRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Chatbot.OnC2CSignalMessage": {
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
                "application/json": components["schemas"]["ChatbotOnC2CSignalMessageRequest"];
            };
        };
        responses: {
            /** @description What the robot is told. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    "ContentCallback.ResultNotify": {
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
                "application/json": components["schemas"]["ContentResultNotifyRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackBeforeCreateGroup": {
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
                "application/json": components["schemas"]["GroupBeforeCreateGroupRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupBeforeCreateGroupReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    "Group.CallbackAfterCreateGroup": {
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
                "application/json": components["schemas"]["GroupAfterCreateGroupRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackBeforeApplyJoinGroup": {
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
                "application/json": components["schemas"]["GroupBeforeApplyJoinGroupRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupBeforeApplyJoinGroupReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    "Group.CallbackBeforeInviteJoinGroup": {
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
                "application/json": components["schemas"]["GroupBeforeInviteJoinGroupRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupBeforeInviteJoinGroupReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    "Group.CallbackAfterNewMemberJoin": {
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
                "application/json": components["schemas"]["GroupAfterNewMemberJoinRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackAfterMemberExit": {
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
                "application/json": components["schemas"]["GroupAfterMemberExitRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackBeforeSendMsg": {
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
                "application/json": components["schemas"]["GroupBeforeSendMsgRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupBeforeSendMsgReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    "Group.CallbackAfterSendMsg": {
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
                "application/json": components["schemas"]["GroupAfterSendMsgRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackAfterGroupFull": {
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
                "application/json": components["schemas"]["GroupAfterGroupFullRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackAfterGroupDestroyed": {
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
                "application/json": components["schemas"]["GroupAfterGroupDestroyedRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackAfterGroupInfoChanged": {
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
                "application/json": components["schemas"]["GroupAfterGroupInfoChangedRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackAfterRecallMsg": {
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
                "application/json": components["schemas"]["GroupAfterRecallMsgRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackOnMemberStateChange": {
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
                "application/json": components["schemas"]["GroupOnMemberStateChangeRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackSendMsgException": {
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
                "application/json": components["schemas"]["GroupSendMsgExceptionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackBeforeCreateTopic": {
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
                "application/json": components["schemas"]["GroupBeforeCreateTopicRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupBeforeCreateTopicReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    "Group.CallbackAfterCreateTopic": {
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
                "application/json": components["schemas"]["GroupAfterCreateTopicRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackAfterTopicDestroyed": {
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
                "application/json": components["schemas"]["GroupAfterTopicDestroyedRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackAfterTopicInfoChanged": {
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
                "application/json": components["schemas"]["GroupAfterTopicInfoChangedRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackAfterMemberFieldChanged": {
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
                "application/json": components["schemas"]["GroupAfterMemberFieldChangedRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackAfterGroupAttrChanged": {
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
                "application/json": components["schemas"]["GroupAfterGroupAttrChangedRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackAfterReadReceipt": {
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
                "application/json": components["schemas"]["GroupAfterReadReceiptRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackAfterChangeGroupOwner": {
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
                "application/json": components["schemas"]["GroupAfterChangeGroupOwnerRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackOnDailyGroupQuotaAlarm": {
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
                "application/json": components["schemas"]["GroupOnDailyGroupQuotaAlarmRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackAfterGroupMsgExtension": {
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
                "application/json": components["schemas"]["GroupAfterGroupMsgExtensionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Group.CallbackAfterModifyMsg": {
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
                "application/json": components["schemas"]["GroupAfterModifyMsgRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "OfficialAccount.CallbackBeforeCreateOfficialAccount": {
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
                "application/json": components["schemas"]["OfficialAccountBeforeCreateOfficialAccountRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialAccountBeforeCreateOfficialAccountReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    "OfficialAccount.CallbackAfterCreateOfficialAccount": {
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
                "application/json": components["schemas"]["OfficialAccountAfterCreateOfficialAccountRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Push.OfflinePush": {
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
                "application/json": components["schemas"]["PushOfflinePushRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "Push.AllMemberPush": {
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
                "application/json": components["schemas"]["PushAllMemberPushRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "OfficialAccount.CallbackAfterOfficialAccountInfoChanged": {
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
                "application/json": components["schemas"]["OfficialAccountAfterOfficialAccountInfoChangedRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "OfficialAccount.CallbackAfterOfficialAccountDestroyed": {
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
                "application/json": components["schemas"]["OfficialAccountAfterOfficialAccountDestroyedRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "OfficialAccount.CallbackBeforeAddSubscriber": {
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
                "application/json": components["schemas"]["OfficialAccountBeforeAddSubscriberRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialAccountBeforeAddSubscriberReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    "OfficialAccount.CallbackAfterAddSubscriber": {
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
                "application/json": components["schemas"]["OfficialAccountAfterAddSubscriberRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "OfficialAccount.CallbackAfterOfficialAccountFull": {
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
                "application/json": components["schemas"]["OfficialAccountAfterOfficialAccountFullRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "OfficialAccount.CallbackAfterDeleteSubscriber": {
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
                "application/json": components["schemas"]["OfficialAccountAfterDeleteSubscriberRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "OfficialAccount.CallbackBeforeSendMsg": {
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
                "application/json": components["schemas"]["OfficialAccountBeforeSendMsgRequest"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialAccountBeforeSendMsgReply"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    "OfficialAccount.CallbackAfterSendMsg": {
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
                "application/json": components["schemas"]["OfficialAccountAfterSendMsgRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
    "OfficialAccount.CallbackAfterMsgWithDraw": {
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
                "application/json": components["schemas"]["OfficialAccountAfterMsgWithDrawRequest"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["NotRecorded"];
        };
    };
}
