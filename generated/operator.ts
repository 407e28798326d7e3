// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/health": {
        get: operations["getHealth"];
    };
    "/ready": {
        get: operations["getReady"];
    };
    "/metrics": {
        get: operations["getMetrics"];
    };
    "/api/caller": {
        get: operations["getCaller"];
    };
    "/api/session": {
        post: operations["createSession"];
        delete: operations["endSession"];
    };
    "/api/system": {
        get: operations["getSystem"];
    };
    "/api/settings": {
        get: operations["getSettings"];
    };
    "/api/statistics": {
        get: operations["getStatistics"];
    };
    "/api/statistics/series": {
        get: operations["getSeries"];
    };
    "/api/callback-urls": {
        get: operations["listCallbackUrls"];
    };
    "/api/findings": {
        get: operations["listFindings"];
    };
    "/api/callbacks": {
        get: operations["listCallbacks"];
    };
    "/api/callbacks/{id}": {
        get: operations["getCallback"];
    };
    "/api/callbacks/{id}/conversation": {
        get: operations["getConversation"];
    };
    "/api/callbacks/{id}/rules": {
        get: operations["explainCallback"];
    };
    "/api/callbacks/{id}/interpretation": {
        get: operations["interpretCallback"];
    };
    "/api/live": {
        get: operations["watchCallbacks"];
    };
    "/api/people": {
        get: operations["findPeople"];
    };
    "/api/relations": {
        get: operations["listRelations"];
    };
    "/api/relations/counts": {
        get: operations["countRelations"];
    };
    "/api/relations/neighborhood": {
        get: operations["getNeighborhood"];
    };
    "/api/relations/comparison": {
        get: operations["compareOwners"];
    };
    "/api/events": {
        get: operations["listEvents"];
    };
    "/api/history": {
        get: operations["listHistory"];
    };
    "/api/diagnosis": {
        get: operations["getDiagnosis"];
    };
    "/api/commands": {
        get: operations["listCommands"];
    };
    "/api/coverage": {
        get: operations["getCoverage"];
    };
    "/api/commands/{sender}/{command}": {
        get: operations["getCommand"];
    };
    "/api/rules": {
        get: operations["getRules"];
    };
    "/api/rules/file": {
        get: operations["getRulesFile"];
        put: operations["replaceRules"];
    };
    "/api/rules/check": {
        post: operations["checkRules"];
    };
    "/api/rules/starter": {
        get: operations["getStarterRules"];
    };
    "/api/rules/counters": {
        get: operations["listCounters"];
    };
    "/api/rules/counters/{counter}": {
        get: operations["getCounter"];
    };
    "/api/rules/reload": {
        post: operations["reloadRules"];
    };
    "/api/rules/tests": {
        get: operations["listRulesTests"];
        post: operations["testRules"];
    };
    "/api/rules/tests/{test}": {
        delete: operations["cancelRulesTest"];
    };
    "/api/lists": {
        get: operations["listLists"];
    };
    "/api/list-values": {
        get: operations["findListValue"];
    };
    "/api/lists/{list}": {
        get: operations["getList"];
    };
    "/api/lists/{list}/values": {
        get: operations["listListValues"];
        post: operations["addListValue"];
        delete: operations["removeListValue"];
    };
    "/api/lists/{list}/imports": {
        get: operations["listListImports"];
        post: operations["importListValues"];
    };
    "/api/reviews": {
        get: operations["listReviews"];
    };
    "/api/reviews/counts": {
        get: operations["countReviews"];
    };
    "/api/reviews/decisions": {
        post: operations["decideReviews"];
    };
    "/api/reviews/{entry}": {
        get: operations["getReview"];
        patch: operations["decideReview"];
    };
    "/api/quarantine/groups": {
        get: operations["listQuarantineGroups"];
    };
    "/api/quarantine/groups/{group}": {
        get: operations["getQuarantineGroup"];
    };
    "/api/quarantine/recoveries": {
        get: operations["listQuarantineRecoveries"];
        post: operations["recoverQuarantine"];
    };
    "/api/quarantine/recoveries/{recovery}": {
        delete: operations["cancelQuarantineRecovery"];
    };
    "/api/destinations": {
        get: operations["listDestinations"];
        post: operations["createDestination"];
    };
    "/api/destinations/{destination}": {
        get: operations["getDestination"];
        put: operations["replaceDestination"];
        delete: operations["removeDestination"];
        patch: operations["changeDestination"];
    };
    "/api/destinations/{destination}/test": {
        post: operations["testDestination"];
    };
    "/api/destinations/{destination}/attempts": {
        get: operations["listDeliveryAttempts"];
    };
    "/api/destinations/{destination}/dead-letters": {
        post: operations["retryDeadLetters"];
        delete: operations["dropDeadLetters"];
    };
    "/api/deliveries": {
        get: operations["listDeliveries"];
    };
    "/api/deliveries/{delivery}": {
        get: operations["getDelivery"];
        delete: operations["dropDelivery"];
    };
    "/api/deliveries/{delivery}/retry": {
        post: operations["retryDelivery"];
    };
    "/api/replays": {
        get: operations["listReplays"];
        post: operations["startReplay"];
    };
    "/api/replays/{replay}": {
        get: operations["getReplay"];
        delete: operations["cancelReplay"];
        patch: operations["changeReplay"];
    };
    "/api/tokens": {
        get: operations["listTokens"];
    };
    "/api/audit": {
        get: operations["listAudit"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    responses: {
        /** Describes the problem. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
    };
    parameters: {
        /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
        sender: Sender;
        /**
         * App id of Tencent Chat, or app name of OpenIM.
         * @example 1400000000
         */
        app: string;
        /**
         * Current name of the command, exact. Callbacks with older names are recorded under the current
         * name; see `receivedCommand` of the entry.
         * @example Sns.CallbackBlackListAdd
         */
        command: string;
        /**
         * Only callbacks with this status: `accepted` matched the document, `quarantined` came from a
         * genuine sender but did not match the document, `duplicate` repeated another callback.
         */
        status: EntryStatus;
        /**
         * Id of a user who acted in the callback or was affected by it. The first 1,000 targets of each
         * callback are searched.
         * @example alice
         */
        user: string;
        /**
         * Id of the user who acted in the callback.
         * @example alice
         */
        actor: string;
        /**
         * Id of a user who was affected by the callback. The first 1,000 targets of each callback are
         * searched.
         * @example mallory
         */
        target: string;
        /**
         * Only callbacks that report an event of this type. Callbacks that were refused, quarantined or
         * repeated report none.
         */
        event: EventType;
        /**
         * Group, live room or meeting room that the callback is about.
         * @example @TGS#2J4SZEAEL
         */
        group: string;
        /**
         * Sender's id of the message that the callback is about.
         * @example 61_900100_1714550500
         */
        message: string;
        /**
         * Id that the sender gave the callback. Repeats have the same.
         * @example 7f1c2a90-5b0e-4d1c-9e55-0c2f6a7be3d1
         */
        requestId: string;
        /** Only before-callbacks that were decided like this. */
        decision: DecisionKind;
        /** Only before-callbacks that were decided by a rule, a handler and so on. */
        decidedBy: DecidedByKind;
        /**
         * Name of a rule. Lists the callbacks that it decided, flagged, would have decided otherwise in
         * shadow mode, or failed on. Together with `decidedBy` set to `rule` or `service`, those that it
         * decided by itself, or by a decider.
         * @example spammers-get-no-answer
         */
        rule: string;
        /**
         * Only callbacks whose body has this text, in any case. Characters that the sender has escaped in
         * JSON, such as `\u4f60` or `\/`, count as what they stand for. Bodies that are not text are not
         * searched.
         * @example casino
         */
        text: string;
        /** Only what was received at or after this time. */
        since: Time;
        /** Only what was received before this time. */
        until: Time;
        /** Maximum number of items in the page. */
        limit: number;
        /** The `next` of the previous page. */
        cursor: string;
        /** Sender of the app. */
        ofSender: Sender;
        /**
         * App whose users these are.
         * @example 1400000000
         */
        ofApp: string;
        /**
         * Name of the list.
         * @example spammers
         */
        list: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * Check whether the process runs.
     *
     * Succeeds as long as the process can answer at all. It says nothing about the journal; see
     * `/ready`.
     */
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The process runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Health;
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    /**
     * Check whether callbacks can be accepted.
     *
     * imhook is ready if at least one worker accepts callbacks, every worker that does can write to
     * the journal, and the journal and the relations can be read. Otherwise the status is 503 and
     * `checks` names the part that failed, and the file and the remedy if it is one. While imhook
     * shuts down it is not ready. The parts are checked at most once per second; requests in between
     * get the latest result. Rules, tokens or a handlers module that were refused do not make it
     * unready, because those from before stay in use; nor do a file of lists, reviews and audit
     * entries that cannot be used, series that cannot follow the journal, or a destination that cannot
     * be delivered to.
     */
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** imhook is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Readiness;
                };
            };
            /** imhook is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Readiness;
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    /**
     * Read the metrics, in Prometheus's text format.
     *
     * Each process that receives callbacks has its own values, with its number in the label `worker`.
     * What a worker has counted before it was replaced is added to what its successor counts, so that
     * counters never fall. A part that does not answer in time is missing, and the log says so. The
     * same is served on a port of its own, to anybody who can reach it, if one is configured.
     */
    getMetrics: {
        parameters: {
            query?: {
                /** How the values of several processes are shown. */
                workers?: "each" | "sum";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The metrics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Show who calls, and what they may do.
     *
     * Use it to try a new token before the one from before is removed. Without tokens, everybody who
     * can reach the port is an admin.
     */
    getCaller: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Caller;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Sign in with a token.
     *
     * The answer sets a cookie that browsers send with each call from then on, and that no script can
     * read. The session can do what the token can. It ends 12 hours after its last use, 7 days after
     * the sign-in, when somebody signs out, or when the token is removed, expires or changes its role.
     * Wrong tokens count as those in the header `Authorization` do. Without tokens there is nothing to
     * sign in to, and no cookie.
     */
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The token. */
        requestBody: {
            content: {
                "application/json": SignIn;
            };
        };
        responses: {
            /** Who has signed in. */
            200: {
                headers: {
                    /**
                     * The session, as `HttpOnly` and `SameSite=Strict`, and as `Secure` over HTTPS.
                     * @example imhook_session=3q2-7w; path=/; samesite=strict; httponly
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Caller;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Sign out.
     *
     * Ends the session of the cookie, and removes the cookie. Live feeds of the session end within a
     * second. Whoever has no session is answered too.
     */
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What became of the session. */
            200: {
                headers: {
                    /**
                     * Removes the cookie.
                     * @example imhook_session=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT; samesite=strict; httponly
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SessionEnd;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Show the state of instances, processes, files, retention and followers.
     *
     * What is needed to judge how imhook does, and when its disk is full. Metrics have more of it,
     * over time. A process that does not answer within three seconds is left out.
     */
    getSystem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemState;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List the settings in force.
     *
     * Where each value comes from, and what it does. Of secrets there is only whether they are set.
     */
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SettingCollection;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Count recorded, refused and shed callbacks, fallbacks, and connections.
     *
     * Counts since the process started. Refused calls are never recorded, because their content is not
     * trusted. They are only counted here, with a sample for each reason and address.
     */
    getStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Statistics;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Count callbacks over time, with the latency of their answers.
     *
     * Counts recorded callbacks by the time of their receipt, in buckets of one length, which begin at
     * multiples of it since 1970. Buckets without callbacks are included, so a plot needs nothing
     * else. Minutes are kept for two days or more, and hours for 400 days, also of callbacks that were
     * pruned meanwhile.
     */
    getSeries: {
        parameters: {
            query?: {
                /** Beginning; the bucket of this time is the first. 24 hours ago if it is missing. */
                since?: Time;
                /** End, exclusive; the last bucket reaches it. Now if it is missing. */
                until?: Time;
                /**
                 * Length of a bucket in whole minutes, hours or days, such as `1m`, `15m`, `6h` or `1d`. There
                 * are 1,500 buckets at most. If it is missing, it is the shortest of 1m, 5m, 15m, 1h, 6h and
                 * 1d that is kept for this time and makes no more than 300 buckets.
                 * @example 15m
                 */
                step?: string;
                /**
                 * What makes a line of its own: `command` each command of each sender, `sender` each sender,
                 * `total` nothing, so that all callbacks are counted together.
                 */
                by?: SeriesGrouping;
                /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
                sender?: components["parameters"]["sender"];
                /**
                 * App id of Tencent Chat, or app name of OpenIM.
                 * @example 1400000000
                 */
                app?: components["parameters"]["app"];
                /**
                 * Current name of the command, exact. Callbacks with older names are recorded under the current
                 * name; see `receivedCommand` of the entry.
                 * @example Sns.CallbackBlackListAdd
                 */
                command?: components["parameters"]["command"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The series. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Series;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List the URLs to enter at the senders.
     *
     * Shows where the sender of each configured app posts its callbacks. Secrets are not shown. The
     * list is empty until callbacks are accepted.
     */
    listCallbackUrls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The URLs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CallbackUrlCollection;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Show what needs attention now, most important first.
     *
     * Judges the figures of this server, with what is usual for it as the measure where there is no
     * other. A finding goes away when its figures are good again. Figures are at most five seconds
     * old, and cover all workers. The guide lists the kinds of findings with their thresholds.
     */
    listFindings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The findings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingCollection;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List recorded callbacks, newest first.
     *
     * Only callbacks that match all filters are listed. A filter that is missing matches everything.
     * One request searches a bounded part of the journal, so that a rare match delays nobody: a page
     * can have fewer entries than `limit`, even none, while `next` is not null. `next` goes on where
     * the search ended. There is no index of words: a search for a text reads bodies one by one,
     * newest first, some 30 MB of them per request.
     */
    listCallbacks: {
        parameters: {
            query?: {
                /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
                sender?: components["parameters"]["sender"];
                /**
                 * App id of Tencent Chat, or app name of OpenIM.
                 * @example 1400000000
                 */
                app?: components["parameters"]["app"];
                /**
                 * Current name of the command, exact. Callbacks with older names are recorded under the current
                 * name; see `receivedCommand` of the entry.
                 * @example Sns.CallbackBlackListAdd
                 */
                command?: components["parameters"]["command"];
                /**
                 * Only callbacks with this status: `accepted` matched the document, `quarantined` came from a
                 * genuine sender but did not match the document, `duplicate` repeated another callback.
                 */
                status?: components["parameters"]["status"];
                /**
                 * Id of a user who acted in the callback or was affected by it. The first 1,000 targets of each
                 * callback are searched.
                 * @example alice
                 */
                user?: components["parameters"]["user"];
                /**
                 * Id of the user who acted in the callback.
                 * @example alice
                 */
                actor?: components["parameters"]["actor"];
                /**
                 * Id of a user who was affected by the callback. The first 1,000 targets of each callback are
                 * searched.
                 * @example mallory
                 */
                target?: components["parameters"]["target"];
                /**
                 * Only callbacks that report an event of this type. Callbacks that were refused, quarantined or
                 * repeated report none.
                 */
                event?: components["parameters"]["event"];
                /**
                 * Group, live room or meeting room that the callback is about.
                 * @example @TGS#2J4SZEAEL
                 */
                group?: components["parameters"]["group"];
                /**
                 * Sender's id of the message that the callback is about.
                 * @example 61_900100_1714550500
                 */
                message?: components["parameters"]["message"];
                /**
                 * Id that the sender gave the callback. Repeats have the same.
                 * @example 7f1c2a90-5b0e-4d1c-9e55-0c2f6a7be3d1
                 */
                requestId?: components["parameters"]["requestId"];
                /** Only before-callbacks that were decided like this. */
                decision?: components["parameters"]["decision"];
                /** Only before-callbacks that were decided by a rule, a handler and so on. */
                decidedBy?: components["parameters"]["decidedBy"];
                /**
                 * Name of a rule. Lists the callbacks that it decided, flagged, would have decided otherwise in
                 * shadow mode, or failed on. Together with `decidedBy` set to `rule` or `service`, those that it
                 * decided by itself, or by a decider.
                 * @example spammers-get-no-answer
                 */
                rule?: components["parameters"]["rule"];
                /**
                 * Only callbacks whose body has this text, in any case. Characters that the sender has escaped in
                 * JSON, such as `\u4f60` or `\/`, count as what they stand for. Bodies that are not text are not
                 * searched.
                 * @example casino
                 */
                text?: components["parameters"]["text"];
                /**
                 * Whether the entries have their `body`, `bodyEncoding` and `reply`. A page ends early if they
                 * are long.
                 */
                bodies?: boolean;
                /** Only what was received at or after this time. */
                since?: components["parameters"]["since"];
                /** Only what was received before this time. */
                until?: components["parameters"]["until"];
                /** Maximum number of items in the page. */
                limit?: components["parameters"]["limit"];
                /** The `next` of the previous page. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EntryPage;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Get one callback with everything that was recorded.
     *
     * Includes the body as received and the reply as sent.
     */
    getCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the entry.
                 * @example 019a9f1c-7a00-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Entry;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Show the messages around a callback.
     *
     * Lists the callbacks about messages of the same group or, if there is no group, between the same
     * two users, in either direction, that were received before and after this one. A sender that asks
     * about a message and reports it has two callbacks with the same `message`. A callback that
     * concerns neither a group nor exactly two users has no conversation. One request searches a
     * bounded part of the journal, as `listCallbacks` does, so messages that are far away can be
     * missing.
     */
    getConversation: {
        parameters: {
            query?: {
                /** Maximum number of callbacks before it. */
                before?: number;
                /** Maximum number of callbacks after it. */
                after?: number;
            };
            header?: never;
            path: {
                /**
                 * Id of the entry.
                 * @example 019a9f1c-7a00-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The messages around it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Conversation;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Show what each rule makes of one callback.
     *
     * Evaluates the conditions of the rules in use, with the lists, counters and relations of the
     * callback's time. Conditions that ask for counters or relations take longer, because the entries
     * before it are read. No decider is asked: it shows what they answered when the callback came. The
     * status is 404 if the setting `rules` names no file.
     */
    explainCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the entry.
                 * @example 019a9f1c-7a00-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The explanation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CallbackExplanation;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Show what the sender does with the reply, and which events a callback reports.
     *
     * Says what the sender makes of the reply that was sent, as its documentation and its code have
     * it. Nothing is sent and nothing is changed.
     */
    interpretCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the entry.
                 * @example 019a9f1c-7a00-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The interpretation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CallbackInterpretation;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Watch callbacks as they are recorded, oldest first.
     *
     * Server-Sent Events, for `EventSource` of a browser, for `curl --no-buffer`, and for `imhook
     * tail`. The stream has no end. It has these events:
     *
     * - `callback`: a callback was recorded. The data is its summary, as the list of callbacks has it.
     * - `gap`: callbacks were left out, because they were pruned, or because the viewer reads more
     *   slowly than callbacks arrive. The data says how many.
     * - `position`: nothing more was recorded up to here, or nothing that the filters select. The data
     *   says whether what follows is new.
     *
     * Each event has an `id`, which is a place in the journal. A viewer that was cut off sends the
     * last one as `Last-Event-ID`, as an `EventSource` does by itself, and gets what it has missed:
     * every callback once, in the order in which they were recorded. A viewer that begins with `since`
     * or `after` gets what was recorded from there on before what is new. All others begin with what
     * is new. The feed tells of each callback once; a decision that comes late is in the callback
     * itself.
     *
     * Comments come at least every 15 seconds, so that nobody takes a quiet stream for a broken one. A
     * viewer that takes no bytes for a minute is cut off. At most 250 viewers can watch at the same
     * time; further ones get status 429. When imhook stops, it ends the streams, and viewers resume
     * where another imhook, or the next one, serves the same journal.
     */
    watchCallbacks: {
        parameters: {
            query?: {
                /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
                sender?: components["parameters"]["sender"];
                /**
                 * App id of Tencent Chat, or app name of OpenIM.
                 * @example 1400000000
                 */
                app?: components["parameters"]["app"];
                /**
                 * Current name of the command, exact. Callbacks with older names are recorded under the current
                 * name; see `receivedCommand` of the entry.
                 * @example Sns.CallbackBlackListAdd
                 */
                command?: components["parameters"]["command"];
                /**
                 * Only callbacks with this status: `accepted` matched the document, `quarantined` came from a
                 * genuine sender but did not match the document, `duplicate` repeated another callback.
                 */
                status?: components["parameters"]["status"];
                /**
                 * Id of a user who acted in the callback or was affected by it. The first 1,000 targets of each
                 * callback are searched.
                 * @example alice
                 */
                user?: components["parameters"]["user"];
                /**
                 * Id of the user who acted in the callback.
                 * @example alice
                 */
                actor?: components["parameters"]["actor"];
                /**
                 * Id of a user who was affected by the callback. The first 1,000 targets of each callback are
                 * searched.
                 * @example mallory
                 */
                target?: components["parameters"]["target"];
                /**
                 * Only callbacks that report an event of this type. Callbacks that were refused, quarantined or
                 * repeated report none.
                 */
                event?: components["parameters"]["event"];
                /**
                 * Group, live room or meeting room that the callback is about.
                 * @example @TGS#2J4SZEAEL
                 */
                group?: components["parameters"]["group"];
                /**
                 * Sender's id of the message that the callback is about.
                 * @example 61_900100_1714550500
                 */
                message?: components["parameters"]["message"];
                /**
                 * Id that the sender gave the callback. Repeats have the same.
                 * @example 7f1c2a90-5b0e-4d1c-9e55-0c2f6a7be3d1
                 */
                requestId?: components["parameters"]["requestId"];
                /** Only before-callbacks that were decided like this. */
                decision?: components["parameters"]["decision"];
                /** Only before-callbacks that were decided by a rule, a handler and so on. */
                decidedBy?: components["parameters"]["decidedBy"];
                /**
                 * Name of a rule. Lists the callbacks that it decided, flagged, would have decided otherwise in
                 * shadow mode, or failed on. Together with `decidedBy` set to `rule` or `service`, those that it
                 * decided by itself, or by a decider.
                 * @example spammers-get-no-answer
                 */
                rule?: components["parameters"]["rule"];
                /**
                 * Only callbacks whose body has this text, in any case. Characters that the sender has escaped in
                 * JSON, such as `\u4f60` or `\/`, count as what they stand for. Bodies that are not text are not
                 * searched.
                 * @example casino
                 */
                text?: components["parameters"]["text"];
                /** Only what was received at or after this time. */
                since?: components["parameters"]["since"];
                /**
                 * Begins after this event, as `Last-Event-ID` does, or after the callback with this id:
                 * whoever has a page of the list of callbacks passes the id of its newest one, and may get
                 * some callbacks that it has already.
                 * @example 1041-0c2f6a7b
                 */
                after?: string;
            };
            header?: {
                /**
                 * The `id` of the last event that the viewer has got. Overrides `after` and the beginning that
                 * `since` asks for.
                 * @example 1041-0c2f6a7b
                 */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A stream of events. The schema describes one of them: `data` is JSON on a line of its own,
             * and so are `id` and `event`.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": LiveEvent;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List users and groups whose id begins with a text.
     *
     * Suggestions for a search: users and groups that have a relation now, in the order of their ids.
     * Somebody without relations is not listed, although callbacks may name them.
     */
    findPeople: {
        parameters: {
            query: {
                /**
                 * Beginning of the id, letter by letter.
                 * @example al
                 */
                prefix: string;
                /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
                sender?: components["parameters"]["sender"];
                /**
                 * App id of Tencent Chat, or app name of OpenIM.
                 * @example 1400000000
                 */
                app?: components["parameters"]["app"];
                /** Maximum number of items. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Users and groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PersonCollection;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List the current relations.
     *
     * The relations follow from the journal with a short delay. They are ordered by app, kind, owner
     * and target, so a page stays stable while other relations change.
     */
    listRelations: {
        parameters: {
            query?: {
                /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
                sender?: components["parameters"]["sender"];
                /**
                 * App id of Tencent Chat, or app name of OpenIM.
                 * @example 1400000000
                 */
                app?: components["parameters"]["app"];
                /**
                 * Only relations of this kind: `friend` on a friend list, `block` one user blocks another,
                 * `follow` one user follows another, `member` a user is in a group, `owner` a user owns a
                 * group.
                 */
                kind?: RelationKind;
                /**
                 * User who has the relation: whose friend list it is, who blocks or follows, or who is in the
                 * group or owns it.
                 * @example alice
                 */
                owner?: string;
                /**
                 * User or group that the relation names: the friend, the user who is blocked or followed, or
                 * the group.
                 * @example mallory
                 */
                target?: string;
                /**
                 * Only relations of users whose id begins with this text, letter by letter.
                 * @example mal
                 */
                ownerPrefix?: string;
                /**
                 * Only relations that name a user or a group whose id begins with this text, letter by letter.
                 * @example mal
                 */
                targetPrefix?: string;
                /** Maximum number of items in the page. */
                limit?: components["parameters"]["limit"];
                /** The `next` of the previous page. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of relations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RelationPage;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Count the current relations of a user or a group.
     *
     * What `listRelations` would list for this `owner` and this `target`. If a user and a group have
     * the same id, both are counted: groups only receive `member` and `owner`.
     */
    countRelations: {
        parameters: {
            query: {
                /** Sender of the app. */
                sender: components["parameters"]["ofSender"];
                /**
                 * App whose users these are.
                 * @example 1400000000
                 */
                app: components["parameters"]["ofApp"];
                /**
                 * Id of the user or the group.
                 * @example alice
                 */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RelationCounts;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Get a user with the users and groups around them, and the relations among all of these.
     *
     * For a picture. If there are more neighbors than `limit`, the newest relations of each kind and
     * direction take turns; of each kind and direction, the first 1,000 are looked at. Ids of more
     * than 1,000 characters are left out.
     */
    getNeighborhood: {
        parameters: {
            query: {
                /** Sender of the app. */
                sender: components["parameters"]["ofSender"];
                /**
                 * App whose users these are.
                 * @example 1400000000
                 */
                app: components["parameters"]["ofApp"];
                /**
                 * Id of the user in the middle.
                 * @example alice
                 */
                user: string;
                /** Maximum number of neighbors. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The neighborhood. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Neighborhood;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Compare the users who have a relation to one user.
     *
     * Whether those who block a user belong together: who of them know each other, whom else they
     * block, and which groups they share. The newest 100 relations are compared, of the first 10,000.
     * Of each user compared, the first 500 relations of each kind are looked at.
     */
    compareOwners: {
        parameters: {
            query: {
                /** Sender of the app. */
                sender: components["parameters"]["ofSender"];
                /**
                 * App whose users these are.
                 * @example 1400000000
                 */
                app: components["parameters"]["ofApp"];
                /** Kind of the relation. */
                kind?: "block" | "friend" | "follow";
                /**
                 * User whom the relation names.
                 * @example alice
                 */
                target: string;
                /** Only what was received at or after this time. */
                since?: components["parameters"]["since"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The comparison. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OwnerComparison;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List events, in the same form for every sender, oldest first.
     *
     * The events follow from the accepted entries of the journal, in the order in which they were
     * recorded. To continue from where it stopped, a client passes `next` as `cursor`; `next` is never
     * null, and an empty page means that there is nothing new. A client that reads these events works
     * with either sender.
     */
    listEvents: {
        parameters: {
            query?: {
                /** Maximum number of items in the page. */
                limit?: components["parameters"]["limit"];
                /** The `next` of the previous page. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The next events, at most `limit` of them, and fewer if their texts are long. One callback
             * can report many events; a page can end between two of them.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventPage;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List what happened to users and groups, newest first.
     *
     * The events of `listEvents`, in the same form for every sender, selected by who did what to whom:
     * `target=alice&type=user.blocked` lists who blocked alice, and `user=alice&with=bob` what
     * happened between the two in either direction. Only events that match all filters are listed. A
     * filter that is missing matches everything. They are ordered by the receipt of the callback that
     * reports them. Of each callback, the first 1,000 events are searched for users and groups. As
     * with `listCallbacks`, a page can have fewer events than `limit`, even none, while `next` is not
     * null.
     */
    listHistory: {
        parameters: {
            query?: {
                /** Only events of this type. */
                type?: EventType;
                /**
                 * Id of a user who acted or was affected.
                 * @example alice
                 */
                user?: string;
                /**
                 * Id of another user. Together with `user`: one of the two acted and the other was affected.
                 * @example bob
                 */
                with?: string;
                /**
                 * Id of the user who acted.
                 * @example mallory
                 */
                actor?: string;
                /**
                 * Id of the user who was affected.
                 * @example alice
                 */
                target?: string;
                /**
                 * Group, live room or meeting room in which it happened.
                 * @example @TGS#2J4SZEAEL
                 */
                group?: string;
                /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
                sender?: components["parameters"]["sender"];
                /**
                 * App id of Tencent Chat, or app name of OpenIM.
                 * @example 1400000000
                 */
                app?: components["parameters"]["app"];
                /** Only what was received at or after this time. */
                since?: components["parameters"]["since"];
                /** Only what was received before this time. */
                until?: components["parameters"]["until"];
                /** Maximum number of items in the page. */
                limit?: components["parameters"]["limit"];
                /** The `next` of the previous page. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HistoryPage;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Show what is wrong with the set-up, as far as the server can tell from inside.
     *
     * Examines the settings that are in force and the data directory, as `imhook doctor` does. Whether
     * the sender can reach the server, trusts its certificate and has the same credentials shows only
     * from outside: run `imhook doctor` with the URL that the sender is configured with.
     */
    getDiagnosis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Diagnosis;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Show the commands of the senders, and how each is switched on.
     *
     * Every command of the documents, with what imhook makes of it. It is the same for every app and
     * changes only with a release. `getCoverage` says which of them were seen.
     */
    listCommands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The commands, in the order of the documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommandCollection;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Show which commands were seen, when and how often.
     *
     * Every command of the documents is listed, whether it was ever seen or not. A command that was
     * never seen may be switched off at the sender. Callbacks stay counted when their entries are
     * pruned.
     */
    getCoverage: {
        parameters: {
            query?: {
                /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
                sender?: components["parameters"]["sender"];
                /**
                 * App id of Tencent Chat, or app name of OpenIM.
                 * @example 1400000000
                 */
                app?: components["parameters"]["app"];
                /** Only commands that were seen, or only those that never were. */
                seen?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The commands, by sender and name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Coverage;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Describe a command and the fields of its body.
     *
     * Says what the sender's document says of the command. Older names are found too.
     */
    getCommand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Chat backend whose command it is.
                 * @example openim
                 */
                sender: Sender;
                /**
                 * Current or older name of the command.
                 * @example callbackBeforeAddBlackCommand
                 */
                command: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The command. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Command;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Show the rules in use.
     *
     * Includes what each rule did since it was loaded. If rules file, list files or secret files were
     * changed and refused, `failure` has the faults; the rules from before stay in use. The status is
     * 404 if the setting `rules` names no file.
     */
    getRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The rules in use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RulesInUse;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Show the text of the rules.
     *
     * Shows the text that decides and the one on disk. They differ if the file was changed and
     * refused. The status is 404 if the setting `rules` names no file.
     */
    getRulesFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The texts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RulesFile;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Replace the rules file.
     *
     * Checks the rules in the body as `checkRules` does, writes them to the rules file, and uses them.
     * The file is replaced as a whole, and keeps its owner and its mode. If the rules have faults,
     * nothing is written. The answer comes when all processes decide by the new rules, within two
     * seconds. `version` guards against overwriting somebody else's change: if the file is no longer
     * this version, the status is 409. It is 409 as well if the file is read-only, is a symbolic link
     * or is mounted from elsewhere: then change it where it comes from. `chmod a-w` keeps a file from
     * being replaced here. The body has at most 1 MiB. It can name the list files and the secret files
     * of the rules in use and no others. The status is 404 if the setting `rules` names no file.
     */
    replaceRules: {
        parameters: {
            query: {
                /**
                 * Version of the file on disk that the text was made from, see `getRulesFile`.
                 * @example 3b1f0c2a9d7e
                 */
                version: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules, as a rules file has them. */
        requestBody: {
            content: {
                "application/yaml": string;
                "text/plain": string;
            };
        };
        responses: {
            /** What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RulesReplacement;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Find every fault in rules.
     *
     * Checks the rules in the body as `imhook rules check` does, and changes nothing. The body has at
     * most 1 MiB. It can name the list files and the secret files of the rules in use and no others.
     * If other checks are waiting, the status is 409.
     */
    checkRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules, as a rules file has them. */
        requestBody: {
            content: {
                "application/yaml": string;
                "text/plain": string;
            };
        };
        responses: {
            /** The faults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RulesCheck;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Show rules to start from.
     *
     * A commented rules file for both senders, as `imhook rules starter` prints it. It changes nothing
     * until its lists have values.
     */
    getStarterRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StarterRules;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List what rules count.
     *
     * Lists the counters that the conditions of the rules in use ask for.
     */
    listCounters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The counters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CounterCollection;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Show the highest counts, or the count of one value.
     *
     * Shows what conditions would see now, in all workers, and counts nothing. It looks at the 5,000
     * values that were counted last, so that nobody waits for it. The status is 404 if no condition of
     * the rules in use counts under this name.
     */
    getCounter: {
        parameters: {
            query?: {
                /**
                 * Only this value, such as a user id; with `distinct` this key.
                 * @example alice
                 */
                value?: string;
                /** Maximum number of values. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * Name of the counter.
                 * @example friend-requests
                 */
                counter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CounterValues;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Read the rules file, the list files and the secret files again.
     *
     * They are also read again by themselves within two seconds of a change. The answer comes when the
     * new rules are in use, or when they were refused: `failure` then has the faults, and the rules
     * from before stay in use. With workers, each worker uses them a moment later. The status is 404
     * if the setting `rules` names no file.
     */
    reloadRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The rules in use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RulesInUse;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Show the progress and the results of tests.
     *
     * Shows the latest 20 tests since the start.
     */
    listRulesTests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RulesTestCollection;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Find out what rules would have decided.
     *
     * Decides recorded callbacks again by the rules in the body, with the lists, counters and
     * relations of their time, and compares the decisions with those that were made. Nothing changes.
     * The answer comes when all entries are read; the progress is at the same path with GET. If the
     * connection breaks, the test goes on. There is one test at a time: while it is running, the
     * status is 409. The body has at most 1 MiB. It can name the list files of the rules in use and no
     * others. No decider is asked: what it answered when the callback came counts.
     */
    testRules: {
        parameters: {
            query?: {
                /** Only callbacks received at or after this time. The last seven days if it is missing. */
                since?: Time;
                /** Only callbacks received before this time. Up to now if it is missing. */
                until?: Time;
                /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
                sender?: components["parameters"]["sender"];
                /**
                 * Current name of the command, exact. Callbacks with older names are recorded under the current
                 * name; see `receivedCommand` of the entry.
                 * @example Sns.CallbackBlackListAdd
                 */
                command?: components["parameters"]["command"];
                /** Maximum number of examples of each change. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules, as a rules file has them. */
        requestBody: {
            content: {
                "application/yaml": string;
                "text/plain": string;
            };
        };
        responses: {
            /** The test, which has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RulesTest;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Stop a test.
     *
     * A test that is running ends within a fraction of a second, and the request that started it is
     * answered. One that has ended stays as it is.
     */
    cancelRulesTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Its `id` in the list of tests.
                 * @example 019a9f1c-7a00-7000-8000-000000000003
                 */
                test: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The test as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RulesTest;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List the lists that rules refer to.
     *
     * The rules file defines the lists. A list that it no longer defines is not shown; the values that
     * were added by this API come back with it.
     */
    listLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListCollection;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List the lists that a value is on.
     *
     * The value is compared letter by letter, as a rule with `match: value` compares it. Values that
     * have expired are not listed.
     */
    findListValue: {
        parameters: {
            query: {
                /**
                 * The text to look for, such as a user id.
                 * @example bot_17
                 */
                value: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The value on each list that has it, by the name of the list and the source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FoundValueCollection;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Get one list, with the number of its values.
     *
     * The values themselves are at `/api/lists/{list}/values`.
     */
    getList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the list.
                 * @example spammers
                 */
                list: components["parameters"]["list"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": List;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List the values of a list.
     *
     * Values that have expired are not listed.
     */
    listListValues: {
        parameters: {
            query?: {
                /**
                 * Only values that contain this text, letter by letter.
                 * @example bot_
                 */
                search?: string;
                /**
                 * Only values of this source: `file` the list's file, `inline` the rules file itself,
                 * `operator` this API.
                 */
                source?: ListSource;
                /** Maximum number of items in the page. */
                limit?: components["parameters"]["limit"];
                /** The `next` of the previous page. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /**
                 * Name of the list.
                 * @example spammers
                 */
                list: components["parameters"]["list"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListValuePage;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Put a value on a list.
     *
     * Rules see it within two seconds, in every process. If the value was added by this API before,
     * its expiry and its note are replaced; the time at which it was added stays.
     */
    addListValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the list.
                 * @example spammers
                 */
                list: components["parameters"]["list"];
            };
            cookie?: never;
        };
        /** The value. */
        requestBody: {
            content: {
                "application/json": NewListValue;
            };
        };
        responses: {
            /** The value as it is on the list now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListValue;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Take a value from a list.
     *
     * Only values that were added by this API can be removed by it. Others have to be removed from the
     * list's file or from the rules file. Rules see the change within two seconds, in every process.
     */
    removeListValue: {
        parameters: {
            query: {
                /**
                 * The value to remove, letter by letter.
                 * @example bot_17
                 */
                value: string;
            };
            header?: never;
            path: {
                /**
                 * Name of the list.
                 * @example spammers
                 */
                list: components["parameters"]["list"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The value as it was on the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListValue;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Show the progress of imports.
     *
     * Shows the latest 20 imports of the list since the start.
     */
    listListImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the list.
                 * @example spammers
                 */
                list: components["parameters"]["list"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The imports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListImportCollection;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Put many values on a list.
     *
     * The values are put on the list while the body arrives, so the progress of the upload is that of
     * the import; others see it at the same path with GET. The body has one value per line, either as
     * plain text or as a JSON object, and at most 100 MiB. Empty lines are skipped, and so are lines
     * of plain text that begin with `#`. A line that is no value, or a value that the list cannot
     * have, is skipped and counted. If the upload breaks off, the values up to there stay. It does no
     * harm to repeat an import.
     */
    importListValues: {
        parameters: {
            query?: {
                /**
                 * Expiry of values that have none of their own. It must be in the future; a span such as `30d`
                 * counts from now.
                 */
                expiresAt?: Time;
                /**
                 * Note of values that have none of their own.
                 * @example from the monthly review
                 */
                note?: string;
            };
            header?: never;
            path: {
                /**
                 * Name of the list.
                 * @example spammers
                 */
                list: components["parameters"]["list"];
            };
            cookie?: never;
        };
        /** The values, one per line. */
        requestBody: {
            content: {
                "text/plain": string;
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListImport;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List callbacks that were put before a moderator.
     *
     * A rule with `flag` lets a callback through and puts it here. Only reviews that match all filters
     * are listed. A filter that is missing matches everything.
     */
    listReviews: {
        parameters: {
            query?: {
                /**
                 * Only reviews in this state: `open` nobody has decided yet, `approved` it was right to let it
                 * through, `rejected` it should not have happened.
                 */
                state?: ReviewState;
                /**
                 * Name of the rule that flagged the callback.
                 * @example links-by-new-accounts
                 */
                rule?: string;
                /**
                 * Id of the user who acted.
                 * @example mallory
                 */
                actor?: string;
                /** Which callbacks come first. */
                order?: "newest" | "oldest";
                /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
                sender?: components["parameters"]["sender"];
                /**
                 * App id of Tencent Chat, or app name of OpenIM.
                 * @example 1400000000
                 */
                app?: components["parameters"]["app"];
                /** Maximum number of items in the page. */
                limit?: components["parameters"]["limit"];
                /** The `next` of the previous page. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of reviews. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReviewPage;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Count reviews by state and by rule.
     *
     * Takes the filters of `listReviews` without the state. Only the newest 10,000 reviews of each
     * rule and state, or of the actor, and the first 100 rules by name are looked at, so that a long
     * queue delays nobody.
     */
    countReviews: {
        parameters: {
            query?: {
                /**
                 * Name of the rule that flagged the callback.
                 * @example links-by-new-accounts
                 */
                rule?: string;
                /**
                 * Id of the user who acted.
                 * @example mallory
                 */
                actor?: string;
                /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
                sender?: components["parameters"]["sender"];
                /**
                 * App id of Tencent Chat, or app name of OpenIM.
                 * @example 1400000000
                 */
                app?: components["parameters"]["app"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReviewCounts;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Decide several reviews at once.
     *
     * Each review is changed as by `decideReview`, and leaves an audit entry of its own. One that
     * cannot be changed does not keep the others from it: `result` says what became of each.
     */
    decideReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reviews, and what to change of each. */
        requestBody: {
            content: {
                "application/json": ReviewChanges;
            };
        };
        responses: {
            /** What became of each, in the order of the request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReviewChangeResults;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Get one review.
     *
     * What was recorded of the callback is at `/api/callbacks/{id}`, until it is pruned.
     */
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the journal entry.
                 * @example 019a9f1c-7a00-7000-8000-000000000001
                 */
                entry: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Review;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Decide a review, or note something about it.
     *
     * What was decided stays until somebody opens the review again: another decision is refused with
     * status 409, so that two moderators do not overrule each other by mistake. A change with a
     * `version` is refused with 409 as well if the review has another one by now. A decision changes
     * nothing at the sender.
     */
    decideReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the journal entry.
                 * @example 019a9f1c-7a00-7000-8000-000000000001
                 */
                entry: string;
            };
            cookie?: never;
        };
        /** What to change. */
        requestBody: {
            content: {
                "application/json": ReviewChange;
            };
        };
        responses: {
            /** The review as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Review;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Group what is in quarantine by what differs.
     *
     * Compares the callbacks in quarantine with the documents of this version, and groups them by
     * command and by the first difference. Callbacks that were recovered are left out. imhook compares
     * in the background, beginning with the first call of this operation; one call waits for it no
     * longer than a second.
     */
    listQuarantineGroups: {
        parameters: {
            query?: {
                /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
                sender?: components["parameters"]["sender"];
                /**
                 * App id of Tencent Chat, or app name of OpenIM.
                 * @example 1400000000
                 */
                app?: components["parameters"]["app"];
                /**
                 * Current name of the command, exact. Callbacks with older names are recorded under the current
                 * name; see `receivedCommand` of the entry.
                 * @example Sns.CallbackBlackListAdd
                 */
                command?: components["parameters"]["command"];
                /** Only callbacks received at or after this time. Everything in quarantine if it is missing. */
                since?: Time;
                /** Only what was received before this time. */
                until?: components["parameters"]["until"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": QuarantineGroupCollection;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Show quarantined callbacks that differ in the same way, and what to change.
     *
     * The change is the smallest that accepts what was found in the newest callback. It is applied to
     * the sources of imhook: edit the file, run `npm run generate` and `npm test`, and start that
     * version.
     */
    getQuarantineGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Its `id` in the list of groups.
                 * @example 5b1c0a77d2e94f30
                 */
                group: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The group, over all of its time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": QuarantineGroupDetail;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List the latest runs.
     *
     * A run is not kept when imhook stops; what it has recovered is in the journal.
     */
    listQuarantineRecoveries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The runs, which say how far they are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": QuarantineRecoveryCollection;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Validate quarantined callbacks again, and recover those that match now.
     *
     * After an upgrade, callbacks that an older version did not understand may match its documents.
     * Each of them is appended to the journal as a new entry that names the quarantined one in
     * `recovers`. Indexes, relations, events, after-handlers and the live feed see it like any other.
     * What was answered stays as it was. The answer comes at once and the run goes on in the
     * background, slowly enough that callbacks are not delayed; the list of runs says how far it is. A
     * run that breaks off, even by a crash, can be repeated: no callback is recovered twice. There is
     * one run at a time: while it is running, the status is 409.
     */
    recoverQuarantine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to run. */
        requestBody: {
            content: {
                "application/json": {
                    /** Whether to count only. True if it is missing. */
                    dryRun?: boolean;
                    /** Id of a group, to which the run is limited. Missing if it is not. */
                    group?: string;
                };
            };
        };
        responses: {
            /** The run, which has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": QuarantineRecovery;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Stop a run.
     *
     * What it has recovered stays recovered. A run that has ended stays as it is.
     */
    cancelQuarantineRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Its `id` in the list of runs.
                 * @example 019a9f1c-7a00-7000-8000-000000000003
                 */
                recovery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": QuarantineRecovery;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List destinations.
     *
     * Where callbacks and events go, how far each destination is, and what has failed.
     */
    listDestinations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The destinations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DestinationCollection;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Create a destination.
     *
     * Only destinations of kind http can be created by a request: the others name files, brokers and
     * passwords of this machine, and belong in the settings file. A name that is taken is refused with
     * status 409. Private addresses are refused unless the setting IMHOOK_DESTINATION_ADDRESSES allows
     * them.
     */
    createDestination: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The destination. */
        requestBody: {
            content: {
                "application/json": HttpDestination;
            };
        };
        responses: {
            /** The destination as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Destination;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Get one destination.
     *
     * Its definition, how far it is, and what has failed.
     */
    getDestination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the destination.
                 * @example social-graph
                 */
                destination: DestinationName;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The destination. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Destination;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Replace the definition of a destination.
     *
     * It goes on where it is: what it has got is not delivered again. A secret or header whose value
     * is missing or masked stays as it is. A destination of the settings file is refused with status
     * 409: change it there.
     */
    replaceDestination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the destination.
                 * @example social-graph
                 */
                destination: DestinationName;
            };
            cookie?: never;
        };
        /** The new definition. Its name is that of the path. */
        requestBody: {
            content: {
                "application/json": HttpDestination;
            };
        };
        responses: {
            /** The destination as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Destination;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Remove a destination.
     *
     * Its place in the journal, its dead letters and its replays are gone with it. A destination of
     * the settings file is refused with status 409: remove it there.
     */
    removeDestination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the destination.
                 * @example social-graph
                 */
                destination: DestinationName;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The destination as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Destination;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Pause a destination, or let it go on.
     *
     * While it is paused nothing is sent to it, and its place in the journal is kept.
     */
    changeDestination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the destination.
                 * @example social-graph
                 */
                destination: DestinationName;
            };
            cookie?: never;
        };
        /** What to change. */
        requestBody: {
            content: {
                "application/json": DestinationChange;
            };
        };
        responses: {
            /** The destination as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Destination;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Send a test event to a destination.
     *
     * Sends one event of type `imhook.test`, at once and only once, whatever the destination takes and
     * whether it is paused or not. Handlers cannot be tested like this.
     */
    testDestination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the destination.
                 * @example social-graph
                 */
                destination: DestinationName;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DestinationTest;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List the latest attempts to deliver.
     *
     * The latest attempts of a destination are kept, 10,000 of them. Only those that match all filters
     * are listed.
     */
    listDeliveryAttempts: {
        parameters: {
            query?: {
                /**
                 * Only attempts that have succeeded, or only those that failed.
                 * @example false
                 */
                delivered?: boolean;
                /**
                 * Only attempts about the journal entry with this id.
                 * @example 019a9f1c-7a00-7000-8000-000000000001
                 */
                entry?: string;
                /** Maximum number of items in the page. */
                limit?: components["parameters"]["limit"];
                /** The `next` of the previous page. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /**
                 * Name of the destination.
                 * @example social-graph
                 */
                destination: DestinationName;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of attempts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeliveryAttemptPage;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Try all dead letters of a destination again.
     *
     * Each becomes a delivery that is tried at once, and is given up again after the time that the
     * destination states. What has been delivered since was not held back by them, so they arrive out
     * of order.
     */
    retryDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the destination.
                 * @example social-graph
                 */
                destination: DestinationName;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** How many are tried again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeliveryActionResult;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Drop all dead letters of a destination.
     *
     * They are gone, and are not delivered any more. The callbacks stay in the journal.
     */
    dropDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the destination.
                 * @example social-graph
                 */
                destination: DestinationName;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** How many were dropped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeliveryActionResult;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List deliveries that have not arrived.
     *
     * Those that failed and are tried again, those that wait for them, and dead letters. What has
     * arrived is among the attempts of its destination, as long as they are kept. Only those that
     * match all filters are listed.
     */
    listDeliveries: {
        parameters: {
            query?: {
                /**
                 * Name of the destination.
                 * @example social-graph
                 */
                destination?: DestinationName;
                /**
                 * Only deliveries in this state: `retrying` they failed, `held` they wait for others, `dead`
                 * they were given up.
                 * @example dead
                 */
                state?: DeliveryState;
                /**
                 * Only deliveries about the journal entry with this id.
                 * @example 019a9f1c-7a00-7000-8000-000000000001
                 */
                entry?: string;
                /**
                 * Only deliveries of the replay with this id.
                 * @example 019a9f1c-7a00-7000-8000-000000000005
                 */
                replay?: string;
                /** Maximum number of items in the page. */
                limit?: components["parameters"]["limit"];
                /** The `next` of the previous page. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeliveryPage;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Get one delivery.
     *
     * What it delivers, and what came of its latest attempts.
     */
    getDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Its `id` in the list of deliveries.
                 * @example 17
                 */
                delivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The delivery. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeliveryDetail;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Drop a delivery.
     *
     * It is not delivered any more; those that waited for it go on. The callback stays in the journal.
     */
    dropDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Its `id` in the list of deliveries.
                 * @example 17
                 */
                delivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** How many were dropped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeliveryActionResult;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Try a delivery again now.
     *
     * A dead letter becomes a delivery that is tried at once, and is given up again after the time
     * that the destination states. One that is tried again anyway is tried at once. One that waits for
     * another keeps waiting.
     */
    retryDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Its `id` in the list of deliveries.
                 * @example 17
                 */
                delivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** How many are tried now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeliveryActionResult;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List replays.
     *
     * Replays are kept over restarts. Of those that have ended, the latest are kept.
     */
    listReplays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The replays. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReplayCollection;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Deliver recorded callbacks again.
     *
     * Callbacks of a time are delivered to one destination, in the order of their recording and of
     * their order keys, beside what is new: the place of the destination in the journal does not
     * change. Events keep their ids and are marked as replayed, so that a receiver can tell repeats.
     * The answer comes at once; the list of replays says how far it is. A destination has one replay
     * at a time: while one is running or paused, the status is 409.
     */
    startReplay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to deliver, and where to. */
        requestBody: {
            content: {
                "application/json": ReplayRequest;
            };
        };
        responses: {
            /** The replay, which has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Replay;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Get one replay.
     *
     * How far it is.
     */
    getReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Its `id` in the list of replays.
                 * @example 019a9f1c-7a00-7000-8000-000000000005
                 */
                replay: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The replay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Replay;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Stop a replay.
     *
     * What it has delivered stays delivered; its deliveries that have failed or wait are dropped. A
     * replay that has ended stays as it is.
     */
    cancelReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Its `id` in the list of replays.
                 * @example 019a9f1c-7a00-7000-8000-000000000005
                 */
                replay: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The replay as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Replay;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * Pause a replay, let it go on, or change its rate.
     *
     * What it has delivered is not delivered again. A replay that has ended is refused with status
     * 409.
     */
    changeReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Its `id` in the list of replays.
                 * @example 019a9f1c-7a00-7000-8000-000000000005
                 */
                replay: string;
            };
            cookie?: never;
        };
        /** What to change. */
        requestBody: {
            content: {
                "application/json": ReplayChange;
            };
        };
        responses: {
            /** The replay as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Replay;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List the tokens, and when each was last used.
     *
     * Shows who has access. A token that was not used for a while can be removed from the file of
     * tokens. Expired ones are listed until they are. Without tokens the list is empty, and everybody
     * who can reach the port has access.
     */
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TokenCollection;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    /**
     * List who changed what, newest first.
     *
     * Every change by this API leaves an entry, and so does every reload of rules, tokens and settings
     * by a changed file or a signal. A change and its entry are on disk together or not at all; the
     * entry of a reload is on disk before the answer. The entry of a change of destinations,
     * deliveries or replays is on disk before the change, and says afterwards what came of it. An
     * import has one entry, which counts what is on the list so far. Other requests that changed
     * nothing leave none. Entries are pruned at the age that `IMHOOK_AUDIT_RETENTION_AGE` sets, and
     * beyond the newest 1,000,000. They hold no tokens and no secrets of destinations.
     */
    listAudit: {
        parameters: {
            query?: {
                /**
                 * Only changes by this token, or by `system`, which is imhook itself.
                 * @example alice
                 */
                who?: string;
                /**
                 * Only this action, such as an operation of this API.
                 * @example addListValue
                 */
                action?: string;
                /**
                 * Only changes of this object, such as a list.
                 * @example lists/spammers
                 */
                object?: string;
                /**
                 * Only changes of this value of a list, letter by letter.
                 * @example bot_17
                 */
                value?: string;
                /** Only changes at or after this time. */
                since?: Time;
                /** Only changes before this time. */
                until?: Time;
                /** Maximum number of items in the page. */
                limit?: components["parameters"]["limit"];
                /** The `next` of the previous page. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AuditPage;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
}
/** The process, which runs. */
export type Health = {
    /**
     * Always `ok`: a process that cannot answer sends nothing.
     * @constant
     */
    status: "ok";
    /** Version of imhook. */
    version: string;
    /** Time since the process started, in seconds. */
    uptimeSeconds: number;
};
/** Problem details (RFC 9457). */
export type Problem = {
    /**
     * Format: uri-reference
     *
     * Always `about:blank`: the code identifies the problem.
     */
    type: string;
    /** Name of the status, such as `Bad Request`. */
    title: string;
    /** Status of the response, again. */
    status: number;
    /**
     * Name of the problem in the table of errors of the guide's reference. Programs can rely on it;
     * the texts may change.
     * @example bad-request
     */
    code: string;
    /** What was expected and what was received. */
    detail?: string;
};
/** Whether callbacks can be accepted, and if not, why. */
export type Readiness = {
    /**
     * Whether callbacks can be accepted. The status of the response is 200 if they can and 503
     * otherwise.
     */
    ready: boolean;
    /** Result of each check by name; `ok` or what is wrong. */
    checks: {
        [key: string]: string;
    };
    /** Processes that accept callbacks. */
    workers: {
        /** How many should be running. */
        wanted: number;
        /** How many accept callbacks now. */
        ready: number;
        /** How many have died since the start. Each of them is replaced. */
        died: number;
    };
    /**
     * `ok`; or that rules file or list files were changed and refused, so that the rules from before
     * stay in use; or why what rules count, look up or flag cannot be stored or read. imhook is
     * ready then. Missing if there are no rules.
     */
    rules?: string;
    /**
     * `ok`; or that the handlers module was read again and refused, so that the one from before
     * stays in use; or why after-handlers and `onEvent` cannot be called, or why what handlers count
     * cannot be stored. imhook is ready then. Missing if there is no handlers module.
     */
    handlers?: string;
    /**
     * `ok`, or why the file of lists, reviews and audit log cannot be used. imhook is ready then,
     * because callbacks are answered without it.
     */
    operatorFile?: string;
    /**
     * `ok`, or that the file of tokens was changed and refused, so that the tokens from before stay
     * in use. imhook is ready then. Missing if there is no file of tokens.
     */
    tokens?: string;
    /**
     * `ok`, or why counts and latencies over time cannot follow the journal. imhook is ready then,
     * because callbacks are answered without them.
     */
    series?: string;
    /**
     * `ok`, or why nothing can be delivered to a destination, or what is to be delivered cannot be
     * read. imhook is ready then, because callbacks are answered without it.
     */
    deliveries?: string;
};
/**
 * What a caller may do. Each role may do what those before it may. `viewer`: read what was recorded
 * and decided. `operator`: also change lists, decide reviews, try rules, and read the audit log.
 * `admin`: everything.
 * @enum {string}
 */
export type Role = "viewer" | "operator" | "admin";
/** Who calls the operator API. */
export type Caller = {
    /**
     * Name of the token. It is `IMHOOK_OPERATOR_TOKEN` for the one in that setting, and `anyone` if
     * no tokens are set.
     */
    who: string;
    /**
     * What a caller may do. Each role may do what those before it may. `viewer`: read what was recorded
     * and decided. `operator`: also change lists, decide reviews, try rules, and read the audit log.
     * `admin`: everything.
     */
    role: Role;
    /**
     * Format: int64
     *
     * Time from which the token is no longer accepted, in milliseconds since 1970-01-01T00:00:00Z;
     * null if it does not expire. Of a session, the time of its end if it is not used until then.
     */
    expiresAt: number | null;
};
/** Who signs in. */
export type SignIn = {
    /** A token of this server, as it would be sent in the header `Authorization`. */
    token: string;
};
/** What became of a session. */
export type SessionEnd = {
    /** Whether the cookie was that of a session, which has ended now. */
    ended: boolean;
};
/** An imhook that shares its database with others. */
export type SystemInstance = {
    /**
     * Format: uuid
     *
     * UUID of this start.
     */
    id: string;
    /** Name of its machine. */
    host: string;
    /** Version of imhook. */
    version: string;
    /**
     * Format: int64
     *
     * Time of its start, in milliseconds since 1970-01-01T00:00:00Z.
     */
    startedAt: number;
    /**
     * Format: int64
     *
     * When it last told the database that it runs, in milliseconds since 1970-01-01T00:00:00Z, by
     * the clock of the database.
     */
    seenAt: number;
    /** Whether it is the one that answers. */
    isThis: boolean;
    /** Whether it told so within the last ten seconds. */
    isAlive: boolean;
    /**
     * What one instance at a time does for all and this one does now, such as `relations`, `series`
     * or `retention`, in alphabetical order.
     */
    follows: string[];
};
/** A process of imhook. */
export type SystemProcess = {
    /** Number of the worker, or `primary` for the process that supervises the others. */
    worker: string;
    /**
     * Format: int64
     *
     * Time of its start, in milliseconds since 1970-01-01T00:00:00Z. null if it is not known.
     */
    startedAt: number | null;
    /** CPU time that it has used, in seconds. null if it is not known. */
    cpuSeconds: number | null;
    /**
     * Format: int64
     *
     * Memory that it uses, in bytes. null if it is not known.
     */
    residentBytes: number | null;
    /** How late its event loop was, in seconds, in 99 of 100 cases. null if it is not known. */
    eventLoopLagSeconds: number | null;
};
/** What imhook knows of itself. */
export type SystemState = {
    /** Version of imhook. */
    version: string;
    /**
     * Format: int64
     *
     * Time of the start, in milliseconds since 1970-01-01T00:00:00Z.
     */
    startedAt: number;
    /** Version of Node.js. */
    node: string;
    /**
     * Instances that share the database, the oldest first, with those that ended without saying so
     * within the last day. Empty if the data is in files, which one instance has.
     */
    instances: SystemInstance[];
    /** Processes that answered when they were asked. */
    processes: SystemProcess[];
    /** Processes that accept callbacks. */
    workers: {
        /** How many should be running. */
        wanted: number;
        /** How many accept callbacks. */
        ready: number;
        /** How many have died since the start, and were replaced. */
        died: number;
    };
    /** Files of the data directory, or what takes space in the database. */
    files: {
        /**
         * What it holds: `journal`, `index`, `relations`, `series`, `operator` for lists, reviews
         * and the audit log, `counters`.
         */
        name: string;
        /**
         * Format: int64
         *
         * Size in bytes, of a file with its write-ahead log.
         */
        bytes: number;
    }[];
    /** How much the journal has, and how fast that grows. */
    journal: {
        /**
         * Format: int64
         *
         * Number of entries.
         */
        entries: number;
        /**
         * Format: int64
         *
         * Time of receipt of the oldest entry, in milliseconds since 1970-01-01T00:00:00Z. null if
         * there is none.
         */
        oldestAt: number | null;
        /** Average since the oldest entry. null if that is less than an hour old. */
        entriesPerDay: number | null;
        /** By how many bytes the files grow per day at that rate. null if it is not known. */
        bytesPerDay: number | null;
    };
    /** The disk of the data directory. What a database has left is not known. */
    disk: {
        /**
         * Format: int64
         *
         * Free space, in bytes. null if the system does not tell.
         */
        freeBytes: number | null;
        /**
         * Days until the disk is full at this rate. null if that is not known, or if retention
         * limits the size to less than what is free.
         */
        daysUntilFull: number | null;
    };
    /** How long the journal is kept. */
    retention: {
        /** Age at which entries are pruned, in days. null if they are kept at any age. */
        days: number | null;
        /** Size at which entries are pruned, in MiB. null if there is no limit. */
        mebibytes: number | null;
        /**
         * Format: int64
         *
         * When the journal was last within its limits, in milliseconds since 1970-01-01T00:00:00Z.
         * null if it has none.
         */
        prunedAt: number | null;
        /** Age at which entries of the audit log are forgotten, in days. */
        auditDays: number;
    };
    /** What follows from the journal. */
    followers: {
        /** Name, as the metric `imhook_follower_lag_entries` has it. */
        name: string;
        /** Entries that it has not processed yet. null if it does not answer. */
        lag: number | null;
        /** Whether its last step failed. */
        isFailing: boolean;
    }[];
};
/** A setting as it is in force. */
export type SettingInForce = {
    /** Environment variable that sets it. */
    variable: string;
    /** Key in the settings file. null if only the environment can set it. */
    key: string | null;
    /**
     * Value, as it would be written in the variable; empty if there is none. null for a secret,
     * whether it is set or not.
     */
    value: string | null;
    /**
     * Where it comes from. default: it is not set. file: the settings file. environment: its
     * variable. secret-file: a file that a variable names. program: the program that imported
     * imhook.
     * @enum {string}
     */
    source: "default" | "file" | "environment" | "secret-file" | "program";
    /** Environment variable that can name a file with the secret. null if it is no secret. */
    variableOfFile: string | null;
    /** Whether the value is kept secret. */
    isSecret: boolean;
    /** Whether it is set at all. */
    isSet: boolean;
    /** Value if it is not set; empty if there is none. */
    fallback: string;
    /** Unit of the value; empty if it has none. */
    unit: string;
    /** What it does, as the guide says it. */
    help: string;
};
/** The settings in force. */
export type SettingCollection = {
    /** All settings, in the order of the guide. */
    items: SettingInForce[];
};
/**
 * Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM.
 * @enum {string}
 */
export type Sender = "tencent-chat" | "openim";
/** Calls that were refused for one reason, from one address. */
export type Refusal = {
    /** Error code. The guide lists the error codes. */
    code: string;
    /** Sender whose path was called. null if the path belongs to no sender. */
    sender: Sender | null;
    /** Address that called. */
    remoteAddress: string;
    /** Message of the first of these calls. */
    message: string;
    /** Number of these calls. */
    count: number;
    /**
     * Format: int64
     *
     * Time of the first of these calls, in milliseconds since 1970-01-01T00:00:00Z.
     */
    firstAt: number;
    /**
     * Format: int64
     *
     * Time of the last of these calls, in milliseconds since 1970-01-01T00:00:00Z.
     */
    lastAt: number;
};
/** What a rule did since the rules were loaded, in all workers. */
export type RuleCounts = {
    /** Callbacks that it decided or flagged. */
    matched: number;
    /** Callbacks that it would have decided otherwise in shadow mode. */
    shadow: number;
    /** Callbacks on which it failed. */
    failed: number;
};
/** Questions to a decider since the process started, in all workers. */
export type DeciderCounts = {
    /** Questions, also those that were not sent. */
    asked: number;
    /** Questions whose answer could be used. */
    answered: number;
    /** Questions without an answer that could be used, by reason. */
    failed: {
        /** No answer came in time. */
        late: number;
        /** There was no connection, or it broke. */
        unreachable: number;
        /** The answer had another status than 200. */
        status: number;
        /** The answer was too long, or did not match the document of deciders. */
        nonsense: number;
        /** The command cannot express the answer, or the sender would reject the reply. */
        illegal: number;
        /** Not sent, because as many questions as allowed were waiting for an answer. */
        overload: number;
        /** Not sent, because the circuit was open. */
        open: number;
    };
    /** Circuits by state. Each worker has its own. */
    circuits: {
        /** Circuits through which questions are sent. */
        closed: number;
        /** Circuits of deciders that failed again and again. No questions are sent. */
        open: number;
        /** Circuits that wait for the answer to a first question. */
        halfOpen: number;
    };
};
/** Calls of handlers after their callbacks were recorded, since the process started. */
export type HandlerCalls = {
    /** Calls, retries included. */
    made: number;
    /**
     * Calls that threw, rejected or took too long. Each is made again until it succeeds or is given
     * up.
     */
    failed: number;
    /** Callbacks or events that became dead letters of the destination `after-handlers`. */
    givenUp: number;
};
/**
 * How often something kept a client from being served, by reason. The log has a line for each,
 * within limits, that says what to do.
 */
export type ConnectionProblems = {
    /** Requests that were not valid HTTP/1.1. */
    "malformed-request": number;
    /** Requests whose URL has a space or a character outside ASCII that is not percent-encoded. */
    "unencoded-target": number;
    /** Requests that the client ended before they were whole. */
    "incomplete-request": number;
    /** Requests that did not arrive in time. */
    "request-timeout": number;
    /** Requests whose URL and headers were too large. */
    "headers-too-large": number;
    /** Clients that spoke TLS to a port for plain HTTP. */
    "tls-on-plain-port": number;
    /** Clients that spoke plain HTTP to a port for TLS. */
    "http-on-tls-port": number;
    /** TLS handshakes that the client ended because it does not trust the certificate. */
    "certificate-rejected": number;
    /**
     * TLS handshakes without a common protocol version or cipher suite, or with a client that does
     * not speak TLS.
     */
    "handshake-failed": number;
    /** TLS handshakes during which the client closed the connection. */
    "handshake-aborted": number;
    /** TLS handshakes that took too long. */
    "handshake-timeout": number;
    /** Connections that began with a PROXY protocol header although IMHOOK_PROXY_PROTOCOL is off. */
    "proxy-protocol": number;
    /**
     * Connections of a trusted proxy without the PROXY protocol header that IMHOOK_PROXY_PROTOCOL
     * requires.
     */
    "proxy-header-missing": number;
    /** PROXY protocol headers of a trusted proxy that were malformed, too long or late. */
    "proxy-header-invalid": number;
    /** PROXY protocol headers from an address that is not in IMHOOK_TRUSTED_PROXIES. */
    "proxy-header-untrusted": number;
    /** Connections that the client reset. */
    "connection-lost": number;
    /** Connections that were closed after their answer because more than `limit` were open. */
    "connection-not-kept": number;
    /** Connections that were closed without an answer because too many were open. */
    "too-many-connections": number;
    /**
     * Connections that were closed without an answer because too many of their address had not
     * proven a callback.
     */
    "too-many-from-address": number;
    /** Connections that were closed because the client did not read its answers. */
    "answer-not-read": number;
};
/** Connections of the callback port or, in `operator`, of the operator API. */
export type ConnectionCounts = {
    /** Connections that are open now. */
    open: number;
    /** Most that were open at the same time, in one process. */
    peakOpen: number;
    /** Connections that a process keeps open. Above it, a connection is closed after its next answer. */
    limit: number;
    /**
     * Connections that a process can have open at all. Above it, a new one takes the place of one
     * that has proven nothing, or is closed.
     */
    hardLimit: number;
    /** How often something was wrong with a connection of this port, by reason. */
    problems: ConnectionProblems;
};
/** What the viewers of the live feed did. */
export type ViewerCounts = {
    /** Viewers that watch now. */
    open: number;
    /** Most that watched at the same time. */
    peakOpen: number;
    /** Viewers that can watch at the same time. */
    limit: number;
    /** Viewers that were turned away, because there were too many. */
    refused: number;
    /** Viewers that were cut off, because they took no bytes for a minute. */
    stuck: number;
    /** How often a viewer was told that it has missed something. */
    gaps: number;
    /** Callbacks that slow viewers have missed, each counted for each viewer. */
    missed: number;
};
/** What happened at the port of the operator API. */
export type OperatorCounts = {
    /** Calls with a token that this server does not know. */
    wrongTokens: number;
    /** Calls with a token that has expired, or was removed since the start. */
    expiredTokens: number;
    /** Calls of operations that the role of their token does not allow. */
    insufficientRoles: number;
    /**
     * Calls that were rejected without a look at their token, because too many wrong ones had come
     * from their address.
     */
    tooManyAttempts: number;
    /** Viewers of the live feed. */
    viewers: ViewerCounts;
    /** Connections of the port of the operator API. */
    connections: ConnectionCounts;
};
/** Counts since the process started. */
export type Statistics = {
    /**
     * Format: int64
     *
     * Start of counting, in milliseconds since 1970-01-01T00:00:00Z.
     */
    since: number;
    /** Callbacks on disk, by status. */
    recorded: {
        /** Callbacks that matched the document. */
        accepted: number;
        /** Callbacks that came from a genuine sender but did not match the document. */
        quarantined: number;
        /** Callbacks that repeated another. */
        duplicate: number;
    };
    /** Before-callbacks that were answered with the fallback, by cause. */
    fallbacks: {
        /** Callbacks that did not match their document. */
        quarantine: number;
        /** Callbacks whose handler did not decide in time. */
        deadline: number;
        /** Callbacks whose handler failed. */
        error: number;
        /** Callbacks that were shed because too many were in progress. They are not recorded. */
        overload: number;
    };
    /** What was completed after the reply was sent. */
    late: {
        /** Handlers that finished after the fallback was sent. */
        decisions: number;
        /** Decisions that were sent before they were on disk. */
        records: number;
    };
    /** Calls that were answered with a failure, by error code. Includes refused calls. */
    failures: {
        [key: string]: number;
    };
    /** Refused calls by reason and address, most recent first. Only the 100 most recent are kept. */
    refusals: Refusal[];
    /** What the rules did since they were loaded. */
    rules: {
        /**
         * Format: int64
         *
         * When the rules were loaded, in milliseconds since 1970-01-01T00:00:00Z. null if there are
         * none.
         */
        loadedAt: number | null;
        /** Counts by name of the rule. A rule that did nothing is missing. */
        counts: {
            [key: string]: RuleCounts;
        };
    };
    /** Questions to the deciders of the rules in use, by name of the decider. */
    deciders: {
        [key: string]: DeciderCounts;
    };
    /** Your own handlers, and the calls that follow from recorded callbacks. */
    handlers: {
        /**
         * Format: int64
         *
         * When the handlers module in use was loaded, in milliseconds since 1970-01-01T00:00:00Z.
         * null if there is none.
         */
        loadedAt: number | null;
        /** Changes with the content of the handlers module. null if there is none. */
        version: string | null;
        /**
         * Why the handlers module could not be used when it was read again, so that the one from
         * before stays in use. null if it could.
         */
        failure: string | null;
        /** Calls of after-handlers. */
        after: HandlerCalls;
        /** Calls of `onEvent`. */
        events: HandlerCalls;
    };
    /** Callbacks in progress, now and at the peak. */
    load: {
        /** Callbacks that are being handled now. */
        running: number;
        /** Callbacks that wait for their turn now. */
        waiting: number;
        /** Most callbacks that were handled at the same time. */
        peakRunning: number;
        /** Most callbacks that waited at the same time. */
        peakWaiting: number;
    };
    /** Connections of the callback port, of all workers. */
    connections: ConnectionCounts;
    /** Wrong tokens at the operator API, and the connections of its port. */
    operator: OperatorCounts;
};
/**
 * A point in time: milliseconds since 1970-01-01T00:00:00Z; a date and time of ISO 8601 with its
 * offset from UTC, such as `2026-07-01T12:00:00Z` or `2026-07-01T14:00+02:00`; a date, which is
 * midnight UTC; or a span such as `30m`, `12h`, `7d` or `2w`, which is so long ago.
 * @example 1767350400123
 * @example 2026-07-01T12:00:00Z
 * @example 7d
 */
export type Time = number | string;
/**
 * What makes a line of its own: `command` each command of each sender, `sender` each sender, `total`
 * nothing, so that all callbacks are counted together.
 * @enum {string}
 */
export type SeriesGrouping = "command" | "sender" | "total";
/** What all buckets add up to. */
export type SeriesTotal = {
    /** Callbacks by status. */
    recorded: {
        /** Callbacks that matched the document. */
        accepted: number;
        /** Callbacks that did not match the document. */
        quarantined: number;
        /** Callbacks that repeated another one. */
        duplicate: number;
    };
    /** Before-callbacks by decision. */
    decisions: {
        /** Before-callbacks that were allowed. */
        allow: number;
        /** Before-callbacks that were refused. */
        refuse: number;
        /** Messages that were dropped. */
        discard: number;
        /** Before-callbacks that were allowed with changes. */
        modify: number;
        /** Before-callbacks that were decided for each user separately. */
        verdicts: number;
    };
    /** Before-callbacks that got the fallback, by cause. They are among the decisions too. */
    fallbacks: {
        /** Before-callbacks that did not match their document. */
        quarantine: number;
        /** Before-callbacks that nobody decided in time. */
        deadline: number;
        /** Before-callbacks whose handler failed. */
        error: number;
    };
    /**
     * Callbacks for which a handler, a service or a rule failed or was late: the fallback because of
     * `deadline` or `error`, or a rule that could not be evaluated. Refused calls are not recorded;
     * `getStatistics` counts those.
     */
    failures: number;
    /**
     * Median of the time of the whole answer in milliseconds, see `durationMs` of an entry. It is up
     * to 2.2 % above or below the exact one. null if there were no callbacks.
     */
    p50Ms: number | null;
    /**
     * 99th percentile of the time of the whole answer in milliseconds, see `durationMs` of an entry.
     * It is up to 2.2 % above or below the exact one. null if there were no callbacks.
     */
    p99Ms: number | null;
};
/**
 * What happened in each bucket. Each list has one item per bucket, also for buckets without
 * callbacks.
 */
export type SeriesBuckets = {
    /** Callbacks by status. */
    recorded: {
        /** Callbacks that matched the document. */
        accepted: number[];
        /** Callbacks that did not match the document. */
        quarantined: number[];
        /** Callbacks that repeated another one. */
        duplicate: number[];
    };
    /** Before-callbacks by decision. */
    decisions: {
        /** Before-callbacks that were allowed. */
        allow: number[];
        /** Before-callbacks that were refused. */
        refuse: number[];
        /** Messages that were dropped. */
        discard: number[];
        /** Before-callbacks that were allowed with changes. */
        modify: number[];
        /** Before-callbacks that were decided for each user separately. */
        verdicts: number[];
    };
    /** Before-callbacks that got the fallback, by cause. They are among the decisions too. */
    fallbacks: {
        /** Before-callbacks that did not match their document. */
        quarantine: number[];
        /** Before-callbacks that nobody decided in time. */
        deadline: number[];
        /** Before-callbacks whose handler failed. */
        error: number[];
    };
    /**
     * Callbacks for which a handler, a service or a rule failed or was late: the fallback because of
     * `deadline` or `error`, or a rule that could not be evaluated. Refused calls are not recorded;
     * `getStatistics` counts those.
     */
    failures: number[];
    /**
     * Median of the time of the whole answer in milliseconds, see `durationMs` of an entry. It is up
     * to 2.2 % above or below the exact one. null if there were no callbacks.
     */
    p50Ms: (number | null)[];
    /**
     * 99th percentile of the time of the whole answer in milliseconds, see `durationMs` of an entry.
     * It is up to 2.2 % above or below the exact one. null if there were no callbacks.
     */
    p99Ms: (number | null)[];
};
/** Counts and latencies of the callbacks of one sender and command, or of several together. */
export type SeriesLine = {
    /** Chat backend that called. null if all senders are counted together. */
    sender: Sender | null;
    /**
     * Current name of the command. null if all commands are counted together and, with `by=command`,
     * for callbacks whose command is in no document.
     */
    command: string | null;
    /** What all buckets of the line add up to. */
    total: SeriesTotal;
    /** What happened in each bucket of the line. */
    buckets: SeriesBuckets;
};
/** Counts and latencies over time. */
export type Series = {
    /**
     * Format: int64
     *
     * Beginning of the first bucket, in milliseconds since 1970-01-01T00:00:00Z.
     */
    since: number;
    /**
     * Format: int64
     *
     * End of the last bucket, in milliseconds since 1970-01-01T00:00:00Z.
     */
    until: number;
    /** Length of a bucket in milliseconds. */
    stepMs: number;
    /**
     * Format: int64
     *
     * Receipt of the oldest callback that is counted, in milliseconds since 1970-01-01T00:00:00Z.
     * null if there is none. Nothing is known of the time before.
     */
    countedSince: number | null;
    /** Beginning of each bucket, in milliseconds since 1970-01-01T00:00:00Z. */
    times: number[];
    /**
     * One line for each sender and command with callbacks in this time, ordered by sender and
     * command. With `by=total` there is always exactly one.
     */
    lines: SeriesLine[];
};
/** Where the sender of an app posts its callbacks. */
export type CallbackUrl = {
    /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
    sender: Sender;
    /** Tenant of the sender. Tencent Chat has the SDKAppID, OpenIM the name of the deployment. */
    app: string;
    /**
     * URL to enter at the sender, by the address on which imhook listens. Behind a proxy or load
     * balancer, its public name takes the place of host and port. `SECRET` stands for the app's
     * secret.
     */
    url: string;
    /**
     * How the sender proves that it may call. none: anybody may who reaches the port. signature: it
     * signs its calls with the app's token. secret: the URL has the app's secret.
     * @enum {string}
     */
    proof: "none" | "signature" | "secret";
    /** Time in which its callbacks are answered, in milliseconds. */
    budgetMs: number;
};
/** Where senders post their callbacks. */
export type CallbackUrlCollection = {
    /** Whether no app is configured, so that these are sample apps. */
    development: boolean;
    /** One URL for each app, those of Tencent Chat first. */
    items: CallbackUrl[];
};
/**
 * What is found, the most urgent first: `callbacks-stopped` a sender sends nothing any more,
 * `workers-missing` fewer workers accept callbacks than should, `journal-failing` callbacks could
 * not be recorded, `disk-low` the disk of the data directory is nearly full, `part-unusable` a check
 * of `/ready` fails, `deliveries-pruned` entries were pruned before a destination got them,
 * `destination-failing` a destination takes nothing, or many attempts fail, `dead-letters`
 * deliveries were given up, `decider-failing` questions to a decider get no answer that can be used,
 * `fallbacks` nobody decided in time, or without an error, `answers-slow` answers take nearly the
 * whole budget, `load-shed` more callbacks came than may be handled at a time, `journal-slow`
 * commits of the journal take long, `worker-died` a worker ended and was replaced, `clock-skew`
 * times of the sender and of this machine differ, `calls-refused` calls did not prove that they are
 * genuine, `quarantine` more callbacks than usual do not match the documents, `rules-refused` the
 * rules file has faults, and older rules are in use, `rule-data-refused` a file that rules need
 * cannot be used, `rule-failing` a rule could not be evaluated, `handlers-refused` the handlers
 * module has faults, and an older one is in use, `tokens-refused` the file of tokens has faults, and
 * older tokens are in use, `tokens-guessed` wrong tokens are tried, `follower-failing` what follows
 * the journal fails, `follower-lagging` what follows the journal is far behind it,
 * `destination-lagging` a destination is far behind the journal, `retention-behind` entries are kept
 * longer than they should be.
 * @enum {string}
 */
export type FindingKind = "callbacks-stopped" | "workers-missing" | "journal-failing" | "disk-low" | "part-unusable" | "deliveries-pruned" | "destination-failing" | "dead-letters" | "decider-failing" | "fallbacks" | "answers-slow" | "load-shed" | "journal-slow" | "worker-died" | "clock-skew" | "calls-refused" | "quarantine" | "rules-refused" | "rule-data-refused" | "rule-failing" | "handlers-refused" | "tokens-refused" | "tokens-guessed" | "follower-failing" | "follower-lagging" | "destination-lagging" | "retention-behind";
/**
 * critical: callbacks do not arrive, are not recorded or are lost. warning: that may happen soon, or
 * users are affected. info: worth a look when there is time.
 * @enum {string}
 */
export type FindingSeverity = "critical" | "warning" | "info";
/** Something that needs attention. */
export type Finding = {
    /**
     * What is found, the most urgent first: `callbacks-stopped` a sender sends nothing any more,
     * `workers-missing` fewer workers accept callbacks than should, `journal-failing` callbacks could
     * not be recorded, `disk-low` the disk of the data directory is nearly full, `part-unusable` a check
     * of `/ready` fails, `deliveries-pruned` entries were pruned before a destination got them,
     * `destination-failing` a destination takes nothing, or many attempts fail, `dead-letters`
     * deliveries were given up, `decider-failing` questions to a decider get no answer that can be used,
     * `fallbacks` nobody decided in time, or without an error, `answers-slow` answers take nearly the
     * whole budget, `load-shed` more callbacks came than may be handled at a time, `journal-slow`
     * commits of the journal take long, `worker-died` a worker ended and was replaced, `clock-skew`
     * times of the sender and of this machine differ, `calls-refused` calls did not prove that they are
     * genuine, `quarantine` more callbacks than usual do not match the documents, `rules-refused` the
     * rules file has faults, and older rules are in use, `rule-data-refused` a file that rules need
     * cannot be used, `rule-failing` a rule could not be evaluated, `handlers-refused` the handlers
     * module has faults, and an older one is in use, `tokens-refused` the file of tokens has faults, and
     * older tokens are in use, `tokens-guessed` wrong tokens are tried, `follower-failing` what follows
     * the journal fails, `follower-lagging` what follows the journal is far behind it,
     * `destination-lagging` a destination is far behind the journal, `retention-behind` entries are kept
     * longer than they should be.
     */
    kind: FindingKind;
    /**
     * critical: callbacks do not arrive, are not recorded or are lost. warning: that may happen soon, or
     * users are affected. info: worth a look when there is time.
     */
    severity: FindingSeverity;
    /**
     * Format: int64
     *
     * When it began, in milliseconds since 1970-01-01T00:00:00Z. If that is not known, when it was
     * first found; that is looked for every minute.
     */
    since: number;
    /** Sender that it concerns. null if it concerns no sender, or several. */
    sender: Sender | null;
    /**
     * What it is about, by name, the most important first: commands, a rule, a decider, a follower,
     * a destination, files or an error code, as the kind says. Ten at most.
     */
    subjects: string[];
    /**
     * Figures by name. Names that end in `Ms` are times in milliseconds, in `Bytes` sizes in bytes,
     * in `Share` shares from 0 to 1; the others are counts.
     */
    figures: {
        [key: string]: number;
    };
    /** What is found, with its figures, as a sentence. */
    text: string;
    /** What it means, and where it usually comes from. */
    cause: string;
    /** What to do. */
    remedy: string;
};
/** What came of looking for one kind of findings. */
export type FindingCheck = {
    /**
     * What is found, the most urgent first: `callbacks-stopped` a sender sends nothing any more,
     * `workers-missing` fewer workers accept callbacks than should, `journal-failing` callbacks could
     * not be recorded, `disk-low` the disk of the data directory is nearly full, `part-unusable` a check
     * of `/ready` fails, `deliveries-pruned` entries were pruned before a destination got them,
     * `destination-failing` a destination takes nothing, or many attempts fail, `dead-letters`
     * deliveries were given up, `decider-failing` questions to a decider get no answer that can be used,
     * `fallbacks` nobody decided in time, or without an error, `answers-slow` answers take nearly the
     * whole budget, `load-shed` more callbacks came than may be handled at a time, `journal-slow`
     * commits of the journal take long, `worker-died` a worker ended and was replaced, `clock-skew`
     * times of the sender and of this machine differ, `calls-refused` calls did not prove that they are
     * genuine, `quarantine` more callbacks than usual do not match the documents, `rules-refused` the
     * rules file has faults, and older rules are in use, `rule-data-refused` a file that rules need
     * cannot be used, `rule-failing` a rule could not be evaluated, `handlers-refused` the handlers
     * module has faults, and an older one is in use, `tokens-refused` the file of tokens has faults, and
     * older tokens are in use, `tokens-guessed` wrong tokens are tried, `follower-failing` what follows
     * the journal fails, `follower-lagging` what follows the journal is far behind it,
     * `destination-lagging` a destination is far behind the journal, `retention-behind` entries are kept
     * longer than they should be.
     */
    kind: FindingKind;
    /**
     * fine: there is nothing of this kind. found: the list has it. unknown: figures that it needs
     * could not be read in time; it is tried again.
     * @enum {string}
     */
    result: "fine" | "found" | "unknown";
};
/** What needs attention now. */
export type FindingCollection = {
    /**
     * Format: int64
     *
     * Time of the figures, in milliseconds since 1970-01-01T00:00:00Z.
     */
    checkedAt: number;
    /** The findings, the most important first. */
    items: Finding[];
    /** What was looked for, each kind once. */
    checks: FindingCheck[];
};
/**
 * accepted: matched the document. quarantined: came from a genuine sender but did not match the
 * document. duplicate: repeated another callback.
 * @enum {string}
 */
export type EntryStatus = "accepted" | "quarantined" | "duplicate";
/**
 * What happened:
 *
 * - `friend.requested`: `actor` sent `target` a friend request.
 * - `friend.answered`: `actor` answered the friend request of `target`.
 * - `friend.added` and `friend.removed`: `target` was added to or removed from the friend list of
 *   `actor`.
 * - `user.blocked` and `user.unblocked`: `actor` blocked `target` or removed the block.
 * - `user.followed` and `user.unfollowed`: `actor` followed `target` or no longer follows `target`.
 * - `user.changed`: `actor` changed the profile of `target` or, if there is no target, their own.
 * - `user.online` and `user.offline`: `actor` came online or went offline.
 * - `message.sent`: `actor` sent a message to `target` or in `group`. Notifications that a sender
 *   itself writes as messages are none.
 * - `message.changed` and `message.recalled`: `actor` edited or recalled a message.
 * - `message.read`: `actor` read messages of `target` or in `group`.
 * - `group.created`, `group.changed` and `group.dismissed`: `actor` created `group`, changed its
 *   data or dismissed it.
 * - `group.owner-changed`: `target` owns `group` now.
 * - `member.joined` and `member.left`: `target` joined or left `group`; `actor` is the user who
 *   caused it, if another.
 * - `call.started` and `call.ended`: the call `session` started or ended. `target` is the user who
 *   was called, if there is only one. Who started or ended it is not reported.
 * - `call.joined` and `call.left`: `target` answered or joined the call `session`, or left it.
 * - `room.created`, `room.changed` and `room.dismissed`: `actor` created, changed or closed the live
 *   or meeting room `group`.
 * - `room.owner-changed`: `target` owns the room now.
 * - `room.entered` and `room.left`: `target` entered or left the room, or their connection came back
 *   or was lost; `actor` is the user who caused it, if another.
 * - `gift.sent`: `actor` gave `target` a gift in the room `group`.
 * - `recording.started` and `recording.ended`: the recording of the call `session` or of the room
 *   `group` started or ended.
 * - `session.started`: `target` began the session `session` of customer service.
 *
 * Calls, rooms, gifts, recordings and sessions change no relation.
 * @enum {string}
 */
export type EventType = "friend.requested" | "friend.answered" | "friend.added" | "friend.removed" | "user.blocked" | "user.unblocked" | "user.followed" | "user.unfollowed" | "user.changed" | "user.online" | "user.offline" | "message.sent" | "message.changed" | "message.recalled" | "message.read" | "group.created" | "group.changed" | "group.dismissed" | "group.owner-changed" | "member.joined" | "member.left" | "call.started" | "call.joined" | "call.left" | "call.ended" | "room.created" | "room.changed" | "room.dismissed" | "room.owner-changed" | "room.entered" | "room.left" | "gift.sent" | "recording.started" | "recording.ended" | "session.started";
/**
 * What was decided: `allow` to let the operation happen, `refuse` to refuse it, `discard` to drop
 * the message without telling its sender, `modify` to let it happen with changes, `verdicts` to
 * decide on each user separately.
 * @enum {string}
 */
export type DecisionKind = "allow" | "refuse" | "discard" | "modify" | "verdicts";
/**
 * `rule`: a rule of the rules file. `handler`: a handler of the program that uses imhook as a
 * library. `service`: a decider, which is a service that a rule asked. `fallback`: nobody decided in
 * time or without fault; `fallback` of the decision says why. `default`: nobody had anything to say,
 * so the callback was allowed.
 * @enum {string}
 */
export type DecidedByKind = "rule" | "handler" | "service" | "fallback" | "default";
/**
 * before: the sender waits and acts on the reply. after: a notification. null: the command is
 * unknown.
 * @enum {string|null}
 */
export type Phase = "before" | "after" | null;
/** The decision on a before-callback. */
export type Decision = {
    /**
     * What was decided: `allow` to let the operation happen, `refuse` to refuse it, `discard` to drop
     * the message without telling its sender, `modify` to let it happen with changes, `verdicts` to
     * decide on each user separately.
     */
    kind: DecisionKind;
    /**
     * Why the fallback was sent: `quarantine` because the callback did not match its document,
     * `deadline` because rules or handler were late, `error` because they failed. Missing if the
     * decision is no fallback. The kind says which policy was used: `allow` by default, `refuse` for
     * the commands that the setting `failure.refuse` names.
     * @enum {string}
     */
    fallback?: "quarantine" | "deadline" | "error";
} & {
    [key: string]: unknown;
};
/** Who decided a before-callback. */
export type DecidedBy = {
    /**
     * `rule`: a rule of the rules file. `handler`: a handler of the program that uses imhook as a
     * library. `service`: a decider, which is a service that a rule asked. `fallback`: nobody decided in
     * time or without fault; `fallback` of the decision says why. `default`: nobody had anything to say,
     * so the callback was allowed.
     */
    by: DecidedByKind;
    /** Name of the rule or of the decider. null for all others: a command has one handler at most. */
    name: string | null;
};
/**
 * signed: proven by Tencent Chat's signature. secret: proven by the app's secret. address: the app
 * has no credentials, and the call came from an address on the sender's allow list. none: the app
 * has no credentials and the sender has no allow list.
 * @enum {string}
 */
export type AuthenticationMethod = "signed" | "secret" | "address" | "none";
/** A quarantined entry that was recovered. */
export type RecoveredEntry = {
    /**
     * Format: uuid
     *
     * Its id.
     */
    entry: string;
    /**
     * Format: int64
     *
     * Time at which the callback was received, in milliseconds since 1970-01-01T00:00:00Z.
     */
    receivedAt: number;
    /**
     * Whether a later callback, which was understood at once, has changed the same relations. The
     * events of the recovered one then change no relation.
     */
    outdated: boolean;
};
/** A recorded callback without its texts. */
export type EntrySummary = {
    /**
     * Format: uuid
     *
     * Id of the entry. Ids are ordered by time of receipt.
     */
    id: string;
    /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
    sender: Sender;
    /** App id of Tencent Chat, or app name of OpenIM. */
    app: string;
    /** Current name of the command. null if none could be read. */
    command: string | null;
    /**
     * Name of the command that the sender used, which can be an older one. null if none could be
     * read.
     */
    receivedCommand: string | null;
    /**
     * before: the sender waits and acts on the reply. after: a notification. null: the command is
     * unknown.
     */
    phase: Phase;
    /**
     * accepted: matched the document. quarantined: came from a genuine sender but did not match the
     * document. duplicate: repeated another callback.
     */
    status: EntryStatus;
    /** Why the entry is in quarantine. null if it is not. */
    reason: string | null;
    /**
     * Format: int64
     *
     * Time of receipt, in milliseconds since 1970-01-01T00:00:00Z.
     */
    receivedAt: number;
    /**
     * Format: int64
     *
     * Time that the sender states, in milliseconds since 1970-01-01T00:00:00Z. null if it states
     * none.
     */
    eventTime: number | null;
    /** User who acted. null if the callback names none or was not understood. */
    actor: string | null;
    /** Users who were affected. Empty if the callback names none or was not understood. */
    targets: string[];
    /** Group, live room or meeting room that the callback is about. null if there is none. */
    group: string | null;
    /** Sender's id of the message that the callback is about. null if there is none. */
    message: string | null;
    /** Decision on a before-callback. null for an after-callback. */
    decision: Decision | null;
    /**
     * Who made the decision. null if there is none, and for callbacks that a release before 0.3
     * allowed, which did not record it.
     */
    decidedBy: DecidedBy | null;
    /**
     * Time of the whole answer in milliseconds, rounded to microseconds: from the receipt of its
     * head until the entry was written to the journal, and the time that the commit before it took.
     * The answer leaves when the entry's own commit ends, which an entry cannot know of itself. If
     * the journal was slower than the budget, a before-callback was answered when the budget ended.
     * Releases before 0.3 recorded the time until the decision.
     */
    durationMs: number;
    /** Address from which the sender called. */
    remoteAddress: string;
    /**
     * signed: proven by Tencent Chat's signature. secret: proven by the app's secret. address: the app
     * has no credentials, and the call came from an address on the sender's allow list. none: the app
     * has no credentials and the sender has no allow list.
     */
    authentication: AuthenticationMethod;
    /**
     * Format: uuid
     *
     * Id of the entry that this one repeats. null if it repeats none. A duplicate was answered with
     * that entry's reply and changes nothing.
     */
    duplicateOf: string | null;
    /**
     * Format: uuid
     *
     * Id of an earlier entry with the same idempotency key and another body. null if there is none.
     * This entry is no repeat of it, and was decided on its own. The parts of some keys are chosen
     * by the client, so this can be an attempt to hide one message behind another.
     */
    sameKeyAs: string | null;
    /**
     * The quarantined entry whose callback this one has again, as it is understood now. Missing if
     * it recovers none. Its decision and reply are those that were sent when the callback came.
     */
    recovers?: RecoveredEntry;
};
/** A recorded callback of a list. It has its texts if the list was asked for them. */
export type ListedEntry = {
    /** Body as received, as in `Entry`. Missing if it was not asked for. */
    body?: string | null;
    /** What `body` is, as in `Entry`. Missing if it was not asked for. */
    bodyEncoding?: string | null;
    /** Reply that was sent. Missing if it was not asked for. */
    reply?: {
        [key: string]: unknown;
    };
} & EntrySummary;
/** Value of `cursor` for the next page. null on the last page. */
export type NextCursor = string | null;
/** A page of recorded callbacks. */
export type EntryPage = {
    /** Entries of this page, newest first. */
    items: ListedEntry[];
    /** Value of `cursor` for the next page. null on the last page. */
    next: NextCursor;
};
/** What a handler decided after the fallback had been sent. */
export type LateDecision = {
    /** Decision that was not sent. null if the handler failed. */
    decision: Decision | null;
    /** Why the handler failed. null if it decided. */
    reason: string | null;
    /** Time from receipt until the handler finished, in milliseconds, rounded to microseconds. */
    durationMs: number;
};
/**
 * What a decider answered: `allow`, `refuse`, `discard`, `modify` or `verdicts` as in a decision,
 * `flag` to allow the callback and put it before a moderator, `pass` to leave it to the next rules.
 * @enum {string}
 */
export type AnswerKind = "allow" | "refuse" | "discard" | "modify" | "verdicts" | "flag" | "pass";
/** How the rules were evaluated for a callback. */
export type RuleEvaluation = {
    /** Rules in shadow mode that would have decided otherwise, in their order. */
    shadow: {
        /** Name of the rule. */
        rule: string;
        /**
         * What it would have decided: `allow`, `refuse`, `discard`, `modify` or `verdicts` as in a
         * decision, or `flag` to put the callback before a moderator.
         * @enum {string}
         */
        decision: "allow" | "refuse" | "discard" | "modify" | "verdicts" | "flag";
    }[];
    /** Rules that failed, in their order. */
    failed: {
        /** Name of the rule. */
        rule: string;
        /** Why it failed. */
        reason: string;
        /**
         * What was made of it: `no-match` because the next rules went on, `refuse` because its
         * `onFailure` says so.
         * @enum {string}
         */
        takenFor: "no-match" | "refuse";
    }[];
    /**
     * What the conditions of the matching rules saw, shadow rules included: value by expression,
     * such as `actor` or `count("invites", actor, "1h")`.
     */
    values: {
        [key: string]: unknown;
    };
    /** What rules and handlers counted, in order. */
    counts: {
        /** Name of the counter. The name of a handler's counter begins with `handler:`. */
        counter: string;
        /** The key whose different values are counted. null if the value itself is counted. */
        key: string | null;
        /** What was counted. */
        value: string;
        /** Window of the count, in milliseconds. */
        window: number;
    }[];
    /** Questions to deciders, in order, also those of rules in shadow mode. */
    asked: {
        /** Name of the rule that asked. */
        rule: string;
        /** Name of the decider. */
        decider: string;
        /** What it answered. null if there was no answer that could be read. */
        answer: AnswerKind | null;
        /**
         * Why the rule failed: there was no answer, or the command cannot express it. null if it
         * did not fail.
         */
        failure: string | null;
        /** Time until the answer or the failure, in milliseconds. */
        durationMs: number;
    }[];
    /**
     * Time that the evaluation took, in microseconds. It includes the time of deciders. 0 if no rule
     * concerns the command.
     */
    durationUs: number;
    /** Rule that put the callback before a moderator. null if none did. */
    flaggedBy: string | null;
};
/** A recorded callback with its texts. */
export type Entry = {
    /** Query string as received, without the question mark. */
    query: string;
    /**
     * Trace id from OpenIM's header `operationID`, as sent: messages that OpenIM handles together
     * carry their ids joined by `$`. null if there is none.
     */
    traceId: string | null;
    /**
     * Id that the sender gave the callback and repeats with it: the query parameter `RequestID` of
     * Tencent Chat. null if there is none. It is part of the idempotency key.
     */
    requestId: string | null;
    /**
     * Body as received: its text without a byte order mark or, if its bytes are not text, the bytes
     * in base64. `bodyEncoding` says which. null if it was longer than the limit or incomplete.
     */
    body: string | null;
    /**
     * What `body` is. The name of a character encoding, such as `utf-8` or `gbk`: the text that was
     * sent in it. `base64`: the bytes that were sent, because they could not be decoded. null if
     * `body` is null.
     */
    bodyEncoding: string | null;
    /** Reply that was sent. */
    reply: {
        [key: string]: unknown;
    };
    /**
     * What the handler decided after the deadline, when the fallback had already been sent. null if
     * it decided in time or has not decided yet.
     */
    late: LateDecision | null;
    /**
     * How the rules were evaluated, and what rules and handlers counted. null if no rule concerns
     * the command and nothing was counted, and for a duplicate, whose own evaluation had no effect.
     */
    rules: RuleEvaluation | null;
    /**
     * Format: uuid
     *
     * Id of the entry that has this quarantined callback as it is understood now. Missing if it is
     * still in quarantine, and for entries that never were.
     */
    recoveredBy?: string;
} & EntrySummary;
/** Callbacks about the messages around a callback, each list in the order of receipt. */
export type Conversation = {
    /** Those before it, the nearest last. */
    before: ListedEntry[];
    /** Those after it, the nearest first. */
    after: ListedEntry[];
    /** Whether there may be more before it. */
    isMoreBefore: boolean;
    /** Whether there may be more after it. */
    isMoreAfter: boolean;
};
/**
 * What becomes of a callback: `allow`, `refuse`, `discard`, `modify` or `verdicts` as in a decision,
 * `flag` to allow it and put it before a moderator, `undecided` if no rule decides it any more: its
 * handler would, or it would be allowed, `unknown` if a rule would ask a decider that was not asked
 * when it came.
 * @enum {string}
 */
export type RuleOutcome = "allow" | "refuse" | "discard" | "modify" | "verdicts" | "flag" | "undecided" | "unknown";
/** What a rule makes of a callback. */
export type RuleExplanation = {
    /** Name of the rule. */
    rule: string;
    /** User who is decided on their own. null if the rule decides everybody. */
    user: string | null;
    /** Whether its condition is true. */
    matches: boolean;
    /** Why the condition cannot be evaluated. null if it can. */
    failure: string | null;
    /**
     * What the condition sees: value by expression, such as `actor` or `count("invites", actor,
     * "1h")`.
     */
    values: {
        [key: string]: unknown;
    };
    /** The decider that it asks. null if it asks none. */
    asked: {
        /** Name of the decider. */
        decider: string;
        /** What it answered. null if it was not asked, or if it did not answer. */
        answer: AnswerKind | null;
        /** Why the rule failed. null if it did not, or if the decider was not asked. */
        failure: string | null;
    } | null;
};
/**
 * What the rules in use make of a recorded callback, with the lists, counters and relations of its
 * time.
 */
export type CallbackExplanation = {
    /** The callback's entry. */
    entry: {
        /**
         * Format: uuid
         *
         * Id of the entry.
         */
        id: string;
        /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
        sender: Sender;
        /** App that it belongs to. */
        app: string;
        /** Its command. null if it names none. */
        command: string | null;
        /**
         * before: the sender waits and acts on the reply. after: a notification. null: the command is
         * unknown.
         */
        phase: Phase;
        /**
         * Format: int64
         *
         * Time of receipt, in milliseconds since 1970-01-01T00:00:00Z.
         */
        receivedAt: number;
    };
    /** What was decided. */
    outcome: RuleOutcome;
    /** Who decided it. null if nobody did, or if it is not known. */
    decidedBy: DecidedBy | null;
    /** Rule that put it before a moderator. null if none did. */
    flaggedBy: string | null;
    /**
     * Why no rule is asked: `duplicate` it repeats another callback and got its reply, `quarantined`
     * it did not match the document, `unknownCommand` its command no longer exists, `unreadable` its
     * body was not kept or cannot be read, `notAsked` it is an after-callback. null if they are
     * asked.
     * @enum {string|null}
     */
    skipped: "duplicate" | "quarantined" | "unknownCommand" | "unreadable" | "notAsked" | null;
    /** What the rules would decide. null if they are not asked. */
    now: {
        /** What would become of it. */
        outcome: RuleOutcome;
        /** Rule that would decide or flag it. null if none would. */
        rule: string | null;
    } | null;
    /** The rules of its command in the order of the file, also those after the one that decides. */
    rules: RuleExplanation[];
};
/** What a sender does with a reply. */
export type ReplyEffect = {
    /**
     * `noted`: it ignores the reply, because the event has already happened. `allowed`: it
     * continues. `modified`: it continues with other values in `fields`. `refused`: it refuses the
     * operation with `code` and `message`. `partly-refused`: it continues for everyone but `users`.
     * `discarded`: it drops the operation and tells the user that it succeeded. `ignored`: it cannot
     * use the reply because of `reason`, and continues. `failed`: it cannot use the reply because of
     * `reason`, and the operation fails.
     * @enum {string}
     */
    kind: "noted" | "allowed" | "modified" | "refused" | "partly-refused" | "discarded" | "ignored" | "failed";
    /** Code that the user's client gets. null unless it is refused. */
    code: number | null;
    /** Text that the user's client gets. null unless it is refused. */
    message: string | null;
    /** Why the sender cannot use the reply. null if it can. */
    reason: string | null;
    /** Fields of the request that get other values. Empty unless it is modified. */
    fields: string[];
    /** The first 100 users who are refused. Empty unless it is partly refused. */
    users: string[];
};
/** Something that happened, in the same form for every sender. */
export type Event = {
    /**
     * What happened:
     *
     * - `friend.requested`: `actor` sent `target` a friend request.
     * - `friend.answered`: `actor` answered the friend request of `target`.
     * - `friend.added` and `friend.removed`: `target` was added to or removed from the friend list of
     *   `actor`.
     * - `user.blocked` and `user.unblocked`: `actor` blocked `target` or removed the block.
     * - `user.followed` and `user.unfollowed`: `actor` followed `target` or no longer follows `target`.
     * - `user.changed`: `actor` changed the profile of `target` or, if there is no target, their own.
     * - `user.online` and `user.offline`: `actor` came online or went offline.
     * - `message.sent`: `actor` sent a message to `target` or in `group`. Notifications that a sender
     *   itself writes as messages are none.
     * - `message.changed` and `message.recalled`: `actor` edited or recalled a message.
     * - `message.read`: `actor` read messages of `target` or in `group`.
     * - `group.created`, `group.changed` and `group.dismissed`: `actor` created `group`, changed its
     *   data or dismissed it.
     * - `group.owner-changed`: `target` owns `group` now.
     * - `member.joined` and `member.left`: `target` joined or left `group`; `actor` is the user who
     *   caused it, if another.
     * - `call.started` and `call.ended`: the call `session` started or ended. `target` is the user who
     *   was called, if there is only one. Who started or ended it is not reported.
     * - `call.joined` and `call.left`: `target` answered or joined the call `session`, or left it.
     * - `room.created`, `room.changed` and `room.dismissed`: `actor` created, changed or closed the live
     *   or meeting room `group`.
     * - `room.owner-changed`: `target` owns the room now.
     * - `room.entered` and `room.left`: `target` entered or left the room, or their connection came back
     *   or was lost; `actor` is the user who caused it, if another.
     * - `gift.sent`: `actor` gave `target` a gift in the room `group`.
     * - `recording.started` and `recording.ended`: the recording of the call `session` or of the room
     *   `group` started or ended.
     * - `session.started`: `target` began the session `session` of customer service.
     *
     * Calls, rooms, gifts, recordings and sessions change no relation.
     */
    type: EventType;
    /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
    sender: Sender;
    /** App id of Tencent Chat, or app name of OpenIM. */
    app: string;
    /**
     * Format: int64
     *
     * Time that the sender states or, if it states none, the time of receipt, in milliseconds since
     * 1970-01-01T00:00:00Z.
     */
    at: number;
    /** User who acted. null if the sender does not say. */
    actor: string | null;
    /** User who was affected. null if there is none. */
    target: string | null;
    /** Group, live room or meeting room in which it happened. null if there is none. */
    group: string | null;
    /** Sender's id of the message that it is about. null if there is none. */
    message: string | null;
    /**
     * Sender's id of the call or of the session of customer service that it is about. null if there
     * is none.
     */
    session: string | null;
    /**
     * true if the event is inferred from an allowed request, because the sender does not report the
     * result.
     */
    inferred: boolean;
    /**
     * Format: uuid
     *
     * Id of the journal entry that reports it.
     */
    entry: string;
};
/** What follows from a callback and from the reply to it. */
export type CallbackInterpretation = {
    /**
     * Format: uuid
     *
     * The callback that this is about.
     */
    entry: string;
    /**
     * What the sender does with the reply. null if the command is in no document, so that it is not
     * known.
     */
    effect: ReplyEffect | null;
    /** Time in which callbacks of the sender are answered, by the settings in use, in milliseconds. */
    budgetMs: number;
    /** Time that the sender waits for an answer by default, in milliseconds. */
    timeoutMs: number;
    /** The first 100 events that it reports. */
    events: Event[];
    /** Whether it reports more events. */
    hasMoreEvents: boolean;
};
/** What a viewer of the live feed has missed. */
export type LiveGap = {
    /**
     * Number of callbacks that were left out although the filters select them. null if nobody knows
     * any more.
     */
    missed: number | null;
    /** Place after which callbacks are missing, the `id` of an event. */
    from: string;
    /** Place after which none is missing, the `id` of this event. */
    to: string;
    /**
     * `slow`: the viewer reads more slowly than callbacks arrive. The journal still has what it
     * missed. `pruned`: the callbacks were pruned from the journal. `replaced`: the journal is
     * another one than that which the viewer has watched, such as a restored backup.
     * @enum {string}
     */
    reason: "slow" | "pruned" | "replaced";
};
/** How far a viewer of the live feed has come. */
export type LivePosition = {
    /**
     * true: the viewer has got everything that was recorded so far, and what follows is new. false:
     * what follows was recorded earlier.
     */
    live: boolean;
};
/** An event of the live feed. */
export type LiveEvent = {
    /**
     * Place in the journal after what the event tells. A viewer keeps it and sends it as
     * `Last-Event-ID`; what it is made of may change.
     */
    id: string;
    /**
     * `callback`: a callback was recorded. `gap`: callbacks were left out. `position`: how far the
     * viewer has come.
     * @enum {string}
     */
    event: "callback" | "gap" | "position";
    /**
     * What happened: the callback of `callback`, what was left out of `gap`, and how far the viewer
     * has come of `position`.
     */
    data: EntrySummary | LiveGap | LivePosition;
};
/**
 * What an id stands for: `user` one user, `group` a group, live room or meeting room.
 * @enum {string}
 */
export type PersonType = "user" | "group";
/** A user or a group of an app. */
export type Person = {
    /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
    sender: Sender;
    /** App id of Tencent Chat, or app name of OpenIM. */
    app: string;
    /** Whether the id is that of a user or of a group. */
    type: PersonType;
    /** What the sender calls the user or the group. It is unique in the app, for its type. */
    id: string;
};
/** Users and groups. */
export type PersonCollection = {
    /** Users and groups, in the order of their ids. */
    items: Person[];
};
/**
 * Kind of the relation:
 *
 * - `friend`: the target is on the owner's friend list.
 * - `block`: the owner blocks the target.
 * - `follow`: the owner follows the target.
 * - `member`: the owner is a member of the target, a group.
 * - `owner`: the owner owns the target, a group.
 * @enum {string}
 */
export type RelationKind = "friend" | "block" | "follow" | "member" | "owner";
/** A directed edge between two users of an app, or from a user to a group. */
export type Relation = {
    /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
    sender: Sender;
    /** App id of Tencent Chat, or app name of OpenIM. */
    app: string;
    /**
     * Kind of the relation:
     *
     * - `friend`: the target is on the owner's friend list.
     * - `block`: the owner blocks the target.
     * - `follow`: the owner follows the target.
     * - `member`: the owner is a member of the target, a group.
     * - `owner`: the owner owns the target, a group.
     */
    kind: RelationKind;
    /**
     * User who has the relation: whose friend list it is, who blocks or follows, or who is in the
     * group or owns it.
     */
    owner: string;
    /**
     * User or group that the relation names: the friend, the user who is blocked or followed, or the
     * group.
     */
    target: string;
    /**
     * Format: int64
     *
     * Time at which the relation began, in milliseconds since 1970-01-01T00:00:00Z: the time that
     * the sender states or, if it states none, the time of receipt.
     */
    since: number;
    /**
     * true if the relation is inferred from an allowed request, because the sender does not report
     * the result.
     */
    inferred: boolean;
    /**
     * Format: uuid
     *
     * Id of the last entry that reported it.
     */
    entry: string;
};
/** A page of relations. */
export type RelationPage = {
    /** Relations of this page, ordered by app, kind, owner and target. */
    items: Relation[];
    /** Value of `cursor` for the next page. null on the last page. */
    next: NextCursor;
};
/** Number of relations of each kind. */
export type KindCounts = {
    /** Friends. */
    friend: number;
    /** Blocks. */
    block: number;
    /** Follows. */
    follow: number;
    /** Memberships of groups. */
    member: number;
    /** Ownerships of groups. */
    owner: number;
};
/** How many relations a user or a group has. Each number is 100,000 at most: counting stops there. */
export type RelationCounts = {
    /** Relations of the user, such as those whom the user blocks and the groups they are in. */
    owned: KindCounts;
    /**
     * Relations of others that name the user or the group, such as those who block the user and the
     * members of the group.
     */
    received: KindCounts;
};
/** A user or a group of a neighborhood. */
export type Neighbor = {
    /** Whether the neighbor is a user or a group. */
    type: PersonType;
    /** What the sender calls the neighbor. */
    id: string;
};
/** A relation between two nodes of a neighborhood. */
export type NeighborhoodEdge = {
    /**
     * Kind of the relation:
     *
     * - `friend`: the target is on the owner's friend list.
     * - `block`: the owner blocks the target.
     * - `follow`: the owner follows the target.
     * - `member`: the owner is a member of the target, a group.
     * - `owner`: the owner owns the target, a group.
     */
    kind: RelationKind;
    /** Who has the relation, as the index of a node. */
    from: number;
    /** Whom or what it names, as the index of a node. */
    to: number;
    /**
     * Format: int64
     *
     * Time at which the relation began, in milliseconds since 1970-01-01T00:00:00Z.
     */
    since: number;
    /**
     * true if the relation is inferred from an allowed request, because the sender does not report
     * the result.
     */
    inferred: boolean;
};
/** A user, the users and groups around them, and the relations among all of these. */
export type Neighborhood = {
    /** The user, and then the neighbors. */
    nodes: Neighbor[];
    /** Relations between any two of the nodes, those of the user first. */
    edges: NeighborhoodEdge[];
    /** Number of neighbors that were left out, of those that were looked at. */
    omitted: number;
    /**
     * Whether there is more that was not looked at: further relations of the user, or edges beyond
     * the first 3,000.
     */
    isCut: boolean;
};
/** A user who has the relation. */
export type ComparedOwner = {
    /** What the sender calls the user who has the relation. */
    id: string;
    /**
     * Format: int64
     *
     * Time at which the relation began, in milliseconds since 1970-01-01T00:00:00Z.
     */
    since: number;
    /**
     * Number of the others compared with whom the user is friends, or whom the user follows or is
     * followed by.
     */
    acquainted: number;
    /**
     * Number of other users to whom the user has the same relation, and at least one of the others
     * compared as well.
     */
    shared: number;
};
/** A user or a group that several users have in common. */
export type SharedId = {
    /** Id of the user or the group. */
    id: string;
    /** Number of the users compared who have it in common. */
    owners: number;
};
/** What users who have a relation to the same user have in common. */
export type OwnerComparison = {
    /** Number of users who have the relation, of those that were looked at. */
    total: number;
    /** Whether there is more that was not looked at, so that the other numbers may be too small. */
    isCut: boolean;
    /** The users that were compared, newest relation first. */
    owners: ComparedOwner[];
    /**
     * Other users to whom at least two of them have the same relation, the most frequent first; 20
     * at most.
     */
    targets: SharedId[];
    /** Groups that at least two of them are in, the most frequent first; 20 at most. */
    groups: SharedId[];
};
/** A page of events. */
export type EventPage = {
    /** Events of this page, oldest first. */
    items: Event[];
    /** Value of `cursor` for the events that follow. Never null. */
    next: string;
};
/** A page of events. */
export type HistoryPage = {
    /** Events of this page, newest first. */
    items: Event[];
    /** Value of `cursor` for the next page. null on the last page. */
    next: NextCursor;
};
/** What is wrong with the set-up, and what is in order. */
export type Diagnosis = {
    /** What was found, in the order in which it was examined. */
    items: {
        /**
         * `error` callbacks cannot arrive or will fail, `warning` they may fail, `note` it is
         * worth knowing, `ok` it was checked and is correct.
         * @enum {string}
         */
        severity: "error" | "warning" | "note" | "ok";
        /** What was seen, in English. */
        seen: string;
        /** Names that `seen` counts. */
        items: string[];
        /** Why it matters. null if it is in order or speaks for itself. */
        why: string | null;
        /** What to do. null if there is nothing to do. */
        remedy: string | null;
    }[];
};
/** A command of a sender. */
export type CommandDescription = {
    /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
    sender: Sender;
    /** Current name of the command. */
    command: string;
    /**
     * Whether the sender asks or tells: `before` it waits for a decision, `after` it reports what
     * took place.
     * @enum {string}
     */
    phase: "before" | "after";
    /** Part of the sender's service that it belongs to, as the document's tags name it. */
    area: string;
    /** What happens, in English. */
    summary: string;
    /** What it is about to do, in words common to both senders. null for an after-command. */
    intent: string | null;
    /** What the sender can act on. Empty for an after-command. */
    decisions: DecisionKind[];
    /** Types of the events that the document's examples of it report. */
    events: EventType[];
    /** Address of the vendor's page or file that describes it. */
    source: string;
    /** How the sender is told to send it. */
    switch: {
        /**
         * Where the switch is: `console` the callback configuration of Tencent's console, `rest`
         * Tencent's REST API v4/call_config/set_callback, `desk` the management console of Desk,
         * `support` Tencent's support sets it up, `always` needs no switch: it is sent as soon as
         * there is a callback URL, `webhooks` OpenIM's webhooks.yml, `never` no released server
         * sends it, whatever the switch says.
         * @enum {string}
         */
        at: "console" | "rest" | "desk" | "support" | "always" | "webhooks" | "never";
        /**
         * What the vendor calls it: the title in Tencent's list, or the entry of webhooks.yml. null
         * if it has no name.
         */
        name: string | null;
        /** Command that the same switch turns on. null if there is none. */
        sharedWith: string | null;
        /**
         * What has to be turned on besides: `profile-changes` the subscription to changes of
         * profiles, `online-status` the query and the notification of users' online status,
         * `online-members` the list of online members of live groups, `robot-events` the events of
         * robots. null if nothing has to be.
         * @enum {string|null}
         */
        also: "profile-changes" | "online-status" | "online-members" | "robot-events" | null;
    };
};
/** The commands of the documents. */
export type CommandCollection = {
    /** All of them, in the order of the documents. */
    items: CommandDescription[];
};
/** How often a command was seen. */
export type CommandCoverage = {
    /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
    sender: Sender;
    /** Current name of the command. Callbacks with older names count too. */
    command: string;
    /**
     * Whether the sender asks or tells: `before` it waits for a decision, `after` it reports what
     * took place.
     * @enum {string}
     */
    phase: "before" | "after";
    /** Callbacks that were recorded, repeats and quarantined ones included. 0 if none ever was. */
    count: number;
    /** Those of them that did not match the document. */
    quarantined: number;
    /**
     * Format: int64
     *
     * Receipt of the first one, in milliseconds since 1970-01-01T00:00:00Z. null if there is none.
     */
    firstAt: number | null;
    /**
     * Format: int64
     *
     * Receipt of the last one, in milliseconds since 1970-01-01T00:00:00Z. null if there is none.
     */
    lastAt: number | null;
};
/** Which commands were seen. */
export type Coverage = {
    /**
     * Format: int64
     *
     * Receipt of the oldest callback that is counted, in milliseconds since 1970-01-01T00:00:00Z.
     * null if there is none. Nothing is known of the time before.
     */
    countedSince: number | null;
    /** Commands of the documents, by sender and name. */
    items: CommandCoverage[];
    /**
     * Callbacks whose command could not be read or is in no document, by sender. They are in
     * quarantine. A sender without such callbacks is missing.
     */
    unknown: {
        /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
        sender: Sender;
        /** Number of such callbacks. */
        count: number;
        /**
         * Format: int64
         *
         * Receipt of the first one, in milliseconds since 1970-01-01T00:00:00Z.
         */
        firstAt: number;
        /**
         * Format: int64
         *
         * Receipt of the last one, in milliseconds since 1970-01-01T00:00:00Z.
         */
        lastAt: number;
    }[];
};
/** A field of the body of a command. */
export type CommandField = {
    /**
     * JSON pointer of the field (RFC 6901), in which `*` stands for each item of a list or each name
     * of a map.
     * @example /MsgBody/*\/MsgContent/Text
     */
    path: string;
    /**
     * JSON types of its value: `string`, `integer`, `number`, `boolean`, `object`, `array`, `null`.
     * Empty if it can be anything.
     */
    types: string[];
    /** What it means, with its unit. Empty if the document does not say. */
    description: string;
    /** Whether the document requires it where the object that it is in is present. */
    isRequired: boolean;
};
/** A command, as its sender's document describes it. */
export type Command = {
    /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
    sender: Sender;
    /** Current name of the command. */
    command: string;
    /**
     * Whether the sender asks or tells: `before` it waits for a decision, `after` it reports what
     * took place.
     * @enum {string}
     */
    phase: "before" | "after";
    /** When it is sent, in one sentence. */
    summary: string;
    /** What is worth knowing about it, in Markdown. Empty if there is nothing more. */
    description: string;
    /** Where the sender documents it. */
    source: {
        /** Name of the page or file. */
        description: string;
        /** Its address. */
        url: string;
    };
    /** Decisions that it supports. Empty for an after-callback. */
    decisions: DecisionKind[];
    /** Older names. */
    aliases: string[];
    /** Commands that the sender calls before it, for the same action. */
    followUpOf: string[];
    /** Fields of its body, each after the one that it is in. */
    fields: CommandField[];
};
/** A rule that is in use. */
export type Rule = {
    /** Name of the rule. */
    name: string;
    /**
     * What it does: `allow`, `refuse`, `discard` or `modify` as in a decision, `mask` to replace
     * words in texts, `flag` to put the callback before a moderator, `ask` to let a decider decide.
     * @enum {string}
     */
    effect: "allow" | "refuse" | "discard" | "modify" | "mask" | "flag" | "ask";
    /** Commands and intents, as the file has them. */
    on: string[];
    /** Condition in CEL, as the file has it. null if the rule always matches. */
    when: string | null;
    /**
     * `enforce`: it decides. `shadow`: it is evaluated and recorded, and changes nothing. `off`: it
     * is not evaluated.
     * @enum {string}
     */
    mode: "enforce" | "shadow" | "off";
    /**
     * Format: int64
     *
     * From then on it is off, in milliseconds since 1970-01-01T00:00:00Z. null if it has no end.
     */
    until: number | null;
    /** Current names of the commands that it decides. */
    commands: string[];
    /** Line of the rules file where it begins. */
    line: number;
    /** What it did since it was loaded. */
    counts: RuleCounts;
};
/** A service that rules ask. */
export type Decider = {
    /** Name of the decider. */
    name: string;
    /** Where questions are posted, without the query of the URL. */
    url: string;
    /** Longest time for an answer, in milliseconds. */
    timeout: number;
    /** Most questions at the same time, in each worker. */
    concurrency: number;
    /** Whether questions are signed. */
    signed: boolean;
    /** Line of the rules file where it begins. */
    line: number;
    /** What came of its questions. */
    counts: DeciderCounts;
};
/** Something wrong in the rules file or in a list file. */
export type RuleFault = {
    /** Path of the file, as the settings or the rules file name it. */
    file: string;
    /** Line, from 1. null if the whole file is meant. */
    line: number | null;
    /** Column, from 1. null if the whole line is meant. */
    column: number | null;
    /** What is wrong. */
    message: string;
    /** What was probably meant, or how to mend it. null if that is not known. */
    hint: string | null;
};
/** The rules in use, and what keeps newer ones from being used. */
export type RulesInUse = {
    /** Path of the rules file, as the settings name it. */
    path: string;
    /** Changes with the content of the file. */
    version: string;
    /**
     * Format: int64
     *
     * When the file was read, in milliseconds since 1970-01-01T00:00:00Z.
     */
    loadedAt: number;
    /** The rules, in the order of the file. */
    rules: Rule[];
    /** The deciders, in the order of the file. */
    deciders: Decider[];
    /** Why the files as they are now are not in use. null if they are. */
    failure: {
        /**
         * Format: int64
         *
         * When it was refused, in milliseconds since 1970-01-01T00:00:00Z.
         */
        at: number;
        /** Everything that is wrong. */
        faults: RuleFault[];
    } | null;
};
/** The rules file, as it decides and as it is on disk. */
export type RulesFile = {
    /** Path of the rules file, as the settings name it. */
    path: string;
    /** The text that decides. */
    inForce: {
        /** Tells contents of the file apart. */
        version: string;
        /**
         * Format: int64
         *
         * When the file was read, in milliseconds since 1970-01-01T00:00:00Z.
         */
        loadedAt: number;
        /**
         * All of the file. To callers who are no admins, the queries of URLs in it are shown as
         * `?…`.
         */
        text: string;
    };
    /** What the file says now. It is the same text unless the file was changed and refused. */
    onDisk: {
        /** Tells contents of the file apart; `none` if the file cannot be read. */
        version: string;
        /** All of the file, as above. null if it cannot be read, or is not UTF-8 text. */
        text: string | null;
        /** Why the files as they are now are not in use. Empty if they are. */
        faults: RuleFault[];
    };
    /**
     * Why `replaceRules` refuses to replace the file: `mode` it has no permission to be written,
     * `directory` its directory has none, `owner` it belongs to another user, `link` it is a
     * symbolic link, `mount` it is mounted from elsewhere. null if it can be replaced.
     * @enum {string|null}
     */
    readOnly: "mode" | "directory" | "owner" | "link" | "mount" | null;
};
/** What came of replacing the rules file. */
export type RulesReplacement = {
    /**
     * `used`: the new rules are in use. `unchanged`: they were in use already. `refused`: they have
     * faults, and the rules from before stay in use.
     * @enum {string}
     */
    result: "used" | "unchanged" | "refused";
    /** Version of the rules in use now. */
    version: string;
    /**
     * Format: int64
     *
     * When all processes decided by the rules, in milliseconds since 1970-01-01T00:00:00Z. null if
     * they were refused, or if a worker did not say within two seconds that it uses them.
     */
    inForceAt: number | null;
    /** What is wrong; the first thousand faults. Empty if the rules were not refused. */
    faults: RuleFault[];
};
/** What is wrong with rules. */
export type RulesCheck = {
    /** Tells texts apart. It is the version that the rules file would have. */
    version: string;
    /**
     * What is wrong, in the order of the text; the first thousand faults. Empty if the rules can be
     * used.
     */
    faults: RuleFault[];
};
/** Rules to start from. */
export type StarterRules = {
    /** A commented rules file. */
    text: string;
};
/**
 * `count`: how often a value came. `distinct`: how many different values came for a key.
 * @enum {string}
 */
export type CounterKind = "count" | "distinct";
/** A counter that conditions ask for. */
export type Counter = {
    /** Name under which conditions count. */
    name: string;
    /** `count`: how often a value came. `distinct`: how many different values came for a key. */
    kind: CounterKind;
    /** For how long something counts, in milliseconds. */
    window: number;
};
/** The counters of the rules in use. */
export type CounterCollection = {
    /** The counters, in the order in which conditions name them. */
    items: Counter[];
};
/** What a counter has counted within its window. */
export type CounterValues = {
    /** Name under which conditions count. */
    name: string;
    /** `count`: how often a value came. `distinct`: how many different values came for a key. */
    kind: CounterKind;
    /** For how long something counts, in milliseconds. */
    window: number;
    /** Values or keys and their counts, highest first. */
    values: {
        /** What is counted; with `distinct` the key. */
        value: string;
        /** How often it came, or how many different values came for it. */
        count: number;
    }[];
    /**
     * Whether all values were looked at. If there are more than 5,000 of the same window, those that
     * were counted last are.
     */
    isComplete: boolean;
};
/** Decisions that would change in the same way. */
export type RuleChange = {
    /** Rule that would decide. If none would, the rule that decided then. */
    rule: string | null;
    /** What was decided. */
    from: RuleOutcome;
    /** What would be decided. */
    to: RuleOutcome;
    /** Number of these decisions. */
    count: number;
    /** The first of them. */
    examples: {
        /**
         * Format: uuid
         *
         * Id of its entry.
         */
        entry: string;
        /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
        sender: Sender;
        /** App that it belongs to. */
        app: string;
        /** Its command. */
        command: string;
        /**
         * Format: int64
         *
         * Time of receipt, in milliseconds since 1970-01-01T00:00:00Z.
         */
        receivedAt: number;
        /** User who acts. null if the callback names none. */
        actor: string | null;
    }[];
};
/** What a rule would have done. */
export type RuleTally = {
    /** Name of the rule. */
    rule: string;
    /** Whether the tested rules have it. If not, it decided then. */
    isInFile: boolean;
    /**
     * Callbacks for which its condition is true. Callbacks that a rule before it decides are not
     * among them.
     */
    matched: number;
    /** Callbacks that it would decide. */
    decided: number;
    /** Callbacks that a rule of this name decided. */
    decidedThen: number;
    /** Changed decisions that are listed under it. */
    changed: number;
    /** Callbacks that it would decide otherwise if it were not in shadow mode. */
    shadow: number;
    /** Callbacks for which it fails. */
    failed: number;
};
/** What rules would have decided, compared with what was decided. */
export type RulesComparison = {
    /**
     * Format: int64
     *
     * Callbacks received from here on were tested, in milliseconds since 1970-01-01T00:00:00Z.
     */
    since: number;
    /**
     * Format: int64
     *
     * Callbacks received from here on were not, in milliseconds since 1970-01-01T00:00:00Z.
     */
    until: number;
    /** Entries of that time, and of the sender and the command that were asked for. */
    entries: number;
    /** Callbacks whose decisions were compared. */
    tested: number;
    /** After-callbacks, which ask for no decision. */
    notAsked: number;
    /** Callbacks that cannot be tested, by reason. */
    skipped: {
        /** They repeat another one and got its reply. */
        duplicate: number;
        /** They did not match the document. */
        quarantined: number;
        /** Their command no longer exists. */
        unknownCommand: number;
        /** Their body was not kept, or cannot be read. */
        unreadable: number;
        /** A rule would ask a decider that was not asked when they came. */
        wouldAsk: number;
    };
    /** Decisions that would change. */
    changed: number;
    /** The changes, most frequent first. */
    changes: RuleChange[];
    /** The rules in the order of the file, then others that decided. */
    rules: RuleTally[];
    /**
     * Lists whose values were used as they are now, for some callbacks or for all: it is not known
     * how they were, or they came after callbacks for which no rule was evaluated, or the tested
     * ones differ from those in use.
     */
    listsAsNow: string[];
};
/** A test of rules on recorded callbacks. */
export type RulesTest = {
    /**
     * Format: uuid
     *
     * Tells this test from others.
     */
    id: string;
    /**
     * How far it is: `running` entries are read, `done` all of them were, `refused` the rules have
     * faults, `cancelled` somebody has stopped it, `failed` imhook could not go on; the log says
     * why.
     * @enum {string}
     */
    state: "running" | "done" | "refused" | "cancelled" | "failed";
    /**
     * Format: int64
     *
     * Time of the request, in milliseconds since 1970-01-01T00:00:00Z.
     */
    startedAt: number;
    /**
     * Format: int64
     *
     * Time at which it ended, in milliseconds since 1970-01-01T00:00:00Z. null while it is running.
     */
    endedAt: number | null;
    /** Entries that were read so far. */
    done: number;
    /**
     * Entries that have to be read. They are more than those of the time that is tested if
     * conditions ask for counters or relations.
     */
    total: number;
    /** Everything that is wrong with the rules. */
    faults: RuleFault[];
    /** The result. null unless it is done. */
    comparison: RulesComparison | null;
};
/** Tests, newest first. */
export type RulesTestCollection = {
    /** The tests. */
    items: RulesTest[];
};
/**
 * How texts are compared with the list: `value` a value is the whole text, `text` a value is a word
 * within the text, whatever its case, width, accents and invisible characters, `pattern` a value is
 * a regular expression (RE2) that matches somewhere in the text.
 * @enum {string}
 */
export type ListMatch = "value" | "text" | "pattern";
/** A list that the rules file defines. */
export type List = {
    /** Name under which rules refer to the list. */
    name: string;
    /**
     * How texts are compared with the list: `value` a value is the whole text, `text` a value is a word
     * within the text, whatever its case, width, accents and invisible characters, `pattern` a value is
     * a regular expression (RE2) that matches somewhere in the text.
     */
    match: ListMatch;
    /** Path of the list's file, as the rules file states it. null if it has none. */
    file: string | null;
    /** Number of different values that have not expired. */
    size: number;
    /** Number of values by their source. A value of two sources counts in both. */
    sources: {
        /** Values of the list's file. */
        file: number;
        /** Values that the rules file itself lists. */
        inline: number;
        /** Values that were added by this API. */
        operator: number;
    };
};
/** All lists. */
export type ListCollection = {
    /** Lists that the rules file defines, by name. */
    items: List[];
};
/**
 * Where a value comes from: `file` the list's file, `inline` the rules file itself, `operator` this
 * API.
 * @enum {string}
 */
export type ListSource = "file" | "inline" | "operator";
/** A value of a list. */
export type ListValue = {
    /** The text that is compared, such as a user id or a word. */
    value: string;
    /**
     * Where a value comes from: `file` the list's file, `inline` the rules file itself, `operator` this
     * API.
     */
    source: ListSource;
    /**
     * Format: int64
     *
     * Time at which it came on the list, in milliseconds since 1970-01-01T00:00:00Z.
     */
    addedAt: number;
    /**
     * Format: int64
     *
     * Time from which it is no longer on the list, in milliseconds since 1970-01-01T00:00:00Z. null
     * if it stays until it is removed.
     */
    expiresAt: number | null;
    /** What somebody noted about it, such as the reason. null if there is no note. */
    note: string | null;
};
/** A value with the list that it is on. */
export type FoundValue = {
    /** Name of the list. */
    list: string;
    /** The value as it stands on the list, with its expiry. */
    value: ListValue;
};
/** A value on the lists that have it. */
export type FoundValueCollection = {
    /** The value on each list and from each source. */
    items: FoundValue[];
};
/** A page of the values of a list. */
export type ListValuePage = {
    /**
     * Values of this page, in the order of their code points. A value of two sources is listed
     * twice.
     */
    items: ListValue[];
    /** Value of `cursor` for the next page. null on the last page. */
    next: NextCursor;
};
/** A value to put on a list. */
export type NewListValue = {
    /** The text that is compared, such as a user id or a word. */
    value: string;
    /**
     * Format: int64
     *
     * Time from which it is no longer on the list, in milliseconds since 1970-01-01T00:00:00Z. It
     * must be in the future. null or missing if it stays until it is removed.
     */
    expiresAt?: number | null;
    /**
     * What others should know about it, such as the reason. null or missing if there is nothing to
     * note.
     */
    note?: string | null;
};
/** An import of values. */
export type ListImport = {
    /**
     * Format: uuid
     *
     * Tells this import from others.
     */
    id: string;
    /**
     * How far it is: `running` values arrive, `done` all of them are on the list, `failed` it broke
     * off, and the values up to there are on the list.
     * @enum {string}
     */
    state: "running" | "done" | "failed";
    /**
     * Format: int64
     *
     * Time of the request, in milliseconds since 1970-01-01T00:00:00Z.
     */
    startedAt: number;
    /**
     * Format: int64
     *
     * Time at which it was done or failed, in milliseconds since 1970-01-01T00:00:00Z. null while it
     * is running.
     */
    endedAt: number | null;
    /** Length of what was read so far. */
    bytes: number;
    /** Lines that were read so far. */
    lines: number;
    /** Values that were not on the list before. */
    added: number;
    /** Values that got another expiry or another note. */
    changed: number;
    /** Values that were on the list already. */
    unchanged: number;
    /** Lines that are no value and were skipped. */
    invalid: number;
    /** The first of the invalid lines. */
    problems: {
        /** Its number, from 1. */
        line: number;
        /** What was expected and what was found. */
        problem: string;
    }[];
};
/** Imports of a list since the start. */
export type ListImportCollection = {
    /** The latest imports of the list, newest first. */
    items: ListImport[];
};
/**
 * What a moderator made of it: `open` nobody has decided yet, `approved` it was right to let it
 * through, `rejected` it should not have happened.
 * @enum {string}
 */
export type ReviewState = "open" | "approved" | "rejected";
/** A callback that a rule let through and put before a moderator. */
export type Review = {
    /**
     * Format: uuid
     *
     * Id of the journal entry. The review stays when the entry is pruned.
     */
    entry: string;
    /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
    sender: Sender;
    /** App id of Tencent Chat, or app name of OpenIM. */
    app: string;
    /** Command of the callback. */
    command: string;
    /** User who acted. null if the sender does not say. */
    actor: string | null;
    /** Group, live room or meeting room that the callback is about. null if there is none. */
    group: string | null;
    /** Sender's id of the message that the callback is about. null if there is none. */
    message: string | null;
    /** Name of the rule that flagged it. */
    rule: string;
    /** Why the rule flags, as the rules file states it. null if it states no reason. */
    reason: string | null;
    /**
     * Format: int64
     *
     * Time of receipt of the callback, in milliseconds since 1970-01-01T00:00:00Z.
     */
    flaggedAt: number;
    /**
     * What a moderator made of it: `open` nobody has decided yet, `approved` it was right to let it
     * through, `rejected` it should not have happened.
     */
    state: ReviewState;
    /** What a moderator noted. null if there is no note. */
    note: string | null;
    /**
     * Format: int64
     *
     * Time of the decision, in milliseconds since 1970-01-01T00:00:00Z. null while the review is
     * open.
     */
    decidedAt: number | null;
    /**
     * Who decided, as the request named them. null while the review is open, or if the request named
     * nobody.
     */
    decidedBy: string | null;
    /**
     * Counts the changes of the review. A change that names it is made only if nobody else changed
     * the review meanwhile.
     */
    version: number;
};
/** A page of reviews. */
export type ReviewPage = {
    /** Reviews of this page, in the order that was asked for. */
    items: Review[];
    /** Value of `cursor` for the next page. null on the last page. */
    next: NextCursor;
};
/** Numbers of reviews, of those that were looked at. */
export type ReviewCounts = {
    /** Reviews that nobody has decided yet. */
    open: number;
    /** Reviews of what was right to let through. */
    approved: number;
    /** Reviews of what should not have happened. */
    rejected: number;
    /** The same by rule, in the order of their names. Rules without reviews are missing. */
    rules: {
        /** Name of the rule that flagged the callbacks. */
        rule: string;
        /** Reviews that nobody has decided yet. */
        open: number;
        /** Reviews of what was right to let through. */
        approved: number;
        /** Reviews of what should not have happened. */
        rejected: number;
    }[];
};
/** One change of several reviews. */
export type ReviewChanges = {
    /** The reviews to change, each once. */
    reviews: {
        /**
         * Format: uuid
         *
         * Id of the journal entry.
         */
        entry: string;
        /** Only change the review if it still has this version. */
        version?: number;
    }[];
    /**
     * What a moderator made of it: `open` nobody has decided yet, `approved` it was right to let it
     * through, `rejected` it should not have happened.
     */
    state: ReviewState;
    /** Note of each of them. Missing keeps theirs, null removes them. */
    note?: string | null;
    /** Who decides, as in `ReviewChange`. */
    decidedBy?: string | null;
};
/** What became of the changes of several reviews. */
export type ReviewChangeResults = {
    /** The reviews, in the order of the request. */
    items: {
        /**
         * Format: uuid
         *
         * Id of the journal entry.
         */
        entry: string;
        /**
         * `changed` it is as asked for, `decided-already` somebody has decided otherwise,
         * `changed-meanwhile` it has another version by now, `unknown` the entry was not put
         * before a moderator.
         * @enum {string}
         */
        result: "changed" | "decided-already" | "changed-meanwhile" | "unknown";
        /** The review as it is now. null if it is unknown. */
        review: Review | null;
    }[];
};
/** What to change of a review. What is missing stays. */
export type ReviewChange = {
    /**
     * What a moderator made of it: `open` nobody has decided yet, `approved` it was right to let it
     * through, `rejected` it should not have happened.
     */
    state?: ReviewState;
    /** What others should know about the decision. null removes the note. */
    note?: string | null;
    /** Who decides, in the words of the moderators' own tools. It is kept with the decision. */
    decidedBy?: string | null;
    /**
     * Only change the review if it still has this version. What would change nothing succeeds with
     * any.
     */
    version?: number;
};
/**
 * How callbacks differ from the document of this version. matches: they do not, and can be
 * recovered. unknown-command: the document has no such command. missing-command: they name none.
 * two-commands: they name two. not-json: the body is no JSON object. unusable-body: the body was
 * missing, incomplete, too long, or no text. missing-field: a required field or parameter is
 * missing. wrong-type: a value has another JSON type. unknown-value: a value is not one of those
 * that are allowed. out-of-range: a number, a text or a list is too small or too large.
 * unknown-field: a field is not allowed. other: something else.
 * @enum {string}
 */
export type QuarantineKind = "matches" | "unknown-command" | "missing-command" | "two-commands" | "not-json" | "unusable-body" | "missing-field" | "wrong-type" | "unknown-value" | "out-of-range" | "unknown-field" | "other";
/** Quarantined callbacks of one command that differ in the same way. */
export type QuarantineGroup = {
    /** Tells this group from others. The same difference has the same id after a restart. */
    id: string;
    /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
    sender: Sender;
    /** Command of the callbacks. null if they name none. */
    command: string | null;
    /**
     * How callbacks differ from the document of this version. matches: they do not, and can be
     * recovered. unknown-command: the document has no such command. missing-command: they name none.
     * two-commands: they name two. not-json: the body is no JSON object. unusable-body: the body was
     * missing, incomplete, too long, or no text. missing-field: a required field or parameter is
     * missing. wrong-type: a value has another JSON type. unknown-value: a value is not one of those
     * that are allowed. out-of-range: a number, a text or a list is too small or too large.
     * unknown-field: a field is not allowed. other: something else.
     */
    kind: QuarantineKind;
    /**
     * Where they differ: a JSON pointer that begins with `/body`, `/query` or `/header`, with `*`
     * for the items of a list. null if they differ as a whole.
     */
    place: string | null;
    /** What the document allows there, in a few words. Empty if nothing can be said. */
    expected: string;
    /**
     * What was found there: JSON types, or short values. The first five that were seen. Empty if
     * nothing was there.
     */
    observed: string[];
    /** Callbacks of the time that was asked for. */
    count: number;
    /**
     * Format: int64
     *
     * Time at which the first of them was received, in milliseconds since 1970-01-01T00:00:00Z.
     */
    firstAt: number;
    /**
     * Format: int64
     *
     * Time at which the last of them was received, in milliseconds since 1970-01-01T00:00:00Z.
     */
    lastAt: number;
    /** Those of the last quarter of the time that was asked for. */
    recent: number;
    /** Apps that they belong to; the first ten. */
    apps: string[];
    /** How many came in each part of the time that was asked for, the oldest first. */
    buckets: number[];
};
/** The groups of what is in quarantine. */
export type QuarantineGroupCollection = {
    /**
     * Format: int64
     *
     * Begin of the time that was asked for, in milliseconds since 1970-01-01T00:00:00Z: of the first
     * bucket.
     */
    since: number;
    /**
     * Format: int64
     *
     * End of the last bucket, in milliseconds since 1970-01-01T00:00:00Z.
     */
    until: number;
    /**
     * Format: int64
     *
     * Time of receipt of the oldest callback in quarantine, in milliseconds since
     * 1970-01-01T00:00:00Z. null if there is none.
     */
    oldest: number | null;
    /**
     * Format: int64
     *
     * Time of receipt of the oldest callback in the journal, in milliseconds since
     * 1970-01-01T00:00:00Z. null if the journal is empty.
     */
    journalSince: number | null;
    /** Quarantined callbacks, of any time, that were compared with the document. */
    examined: number;
    /**
     * Whether these are all that are kept in mind, the newest 200,000. If not, ask again: imhook
     * goes on.
     */
    complete: boolean;
    /** The groups, those that rise first. */
    items: QuarantineGroup[];
};
/** A quarantined callback, and where it differs. */
export type QuarantineExample = {
    /** As the group has it, with the numbers of list items. */
    place: string | null;
    /** The callback as it is in the journal. */
    entry: EntrySummary;
};
/** A change of the document by which callbacks would match. */
export type DocumentChange = {
    /** Path in the repository of imhook. */
    file: string;
    /** Whether the file has to be created. */
    isNew: boolean;
    /**
     * The change as YAML, each line with `+` if it is added, `-` if it is removed, and a space if it
     * stays.
     */
    diff: string;
};
/** A group with examples, and what can be done. */
export type QuarantineGroupDetail = {
    /** The group, counted over all of its time. */
    group: QuarantineGroup;
    /** The newest callbacks of the group. */
    examples: QuarantineExample[];
    /**
     * The smallest changes by which these callbacks would match. Empty if no change of the document
     * is known to help.
     */
    changes: DocumentChange[];
    /** What the developers of imhook need to know, without anything that users have written. */
    report: string;
};
/** A run that validates quarantined callbacks again and recovers those that match now. */
export type QuarantineRecovery = {
    /**
     * Format: uuid
     *
     * Tells this run from others.
     */
    id: string;
    /**
     * How far it is: `running` callbacks are validated, `done` all of them were, `cancelled`
     * somebody has stopped it, `failed` imhook could not go on; the log says why. What was recovered
     * until then stays recovered.
     * @enum {string}
     */
    state: "running" | "done" | "cancelled" | "failed";
    /** Whether it only counts, and recovers nothing. */
    dryRun: boolean;
    /** Id of the group to which it is limited. null if it is not. */
    group: string | null;
    /**
     * Format: int64
     *
     * Time of the request, in milliseconds since 1970-01-01T00:00:00Z.
     */
    startedAt: number;
    /**
     * Format: int64
     *
     * Time at which it ended, in milliseconds since 1970-01-01T00:00:00Z. null while it is running.
     */
    endedAt: number | null;
    /** Callbacks that were validated so far. */
    examined: number;
    /** Callbacks that were in quarantine when it started, as far as that is known. */
    total: number;
    /** Those that match the document now. */
    matching: number;
    /** Those that were recovered, including duplicates. 0 in a dry run. */
    recovered: number;
    /** Those that repeat another callback, and change nothing. */
    duplicates: number;
    /** Those whose relations were changed by a later callback meanwhile. They change no relation. */
    outdated: number;
};
/** The latest runs. */
export type QuarantineRecoveryCollection = {
    /** The runs since imhook started, newest first. */
    items: QuarantineRecovery[];
};
/**
 * Name of a destination: lower-case letters, digits and hyphens, 63 characters at most. It is part
 * of addresses, metrics and the log.
 * @example social-graph
 */
export type DestinationName = string;
/**
 * Where a destination is: `http` an endpoint that takes POST requests, `kafka` a topic, `nats` a
 * subject of a JetStream stream, `file` a file of JSON lines, `handler` the after-handlers and the
 * event handler of the program or of the handlers module.
 * @enum {string}
 */
export type DestinationKind = "http" | "kafka" | "nats" | "file" | "handler";
/**
 * What it does: `running` it delivers, `waiting` every delivery failed lately, so that only one is
 * tried from time to time until one succeeds, or it cannot be opened or read what to deliver, which
 * is tried again, `paused` somebody has paused it, `unassigned` no instance delivers to it at
 * present.
 * @enum {string}
 */
export type DestinationState = "running" | "waiting" | "paused" | "unassigned";
/**
 * What is delivered: `event` each event that a callback reports, `callback` the callback as it was
 * recorded, with its text. Missing: `event`.
 * @enum {string}
 */
export type DeliveryPayload = "event" | "callback";
/**
 * What keeps deliveries in order: those of the same app and the same `actor` (user who acted),
 * `group`, `target` (user who was affected) or `message` are delivered one after the other, in the
 * order of their recording. A delivery that lacks it is in order with the others that lack it.
 * `none`: in no particular order. Missing: `actor`.
 * @enum {string}
 */
export type OrderKey = "actor" | "group" | "target" | "message" | "none";
/**
 * Most deliveries in a time, such as `500/s`, `100/min` or `1000/h`.
 * @example 500/s
 */
export type DeliveryRate = string;
/**
 * A length of time, such as `500ms`, `10s`, `5min`, `12h` or `7d`.
 * @example 24h
 */
export type Span = string;
/** What a destination has, whatever its kind. */
export type DestinationSelection = {
    /**
     * Name of a destination: lower-case letters, digits and hyphens, 63 characters at most. It is part
     * of addresses, metrics and the log.
     */
    name: DestinationName;
    /**
     * What is delivered: `event` each event that a callback reports, `callback` the callback as it was
     * recorded, with its text. Missing: `event`.
     */
    payload?: DeliveryPayload;
    /**
     * Types of the events that it takes. A type may end in `*`, as in `friend.*`. Types that begin
     * with `imhook.` are findings about imhook itself, such as `imhook.callbacks-stopped`, which are
     * taken only if they are named. Missing: every event of a callback.
     * @example [
     *   "friend.*",
     *   "user.blocked"
     * ]
     */
    events?: string[];
    /**
     * Commands of the callbacks that it takes, by their current or an older name. Missing: every
     * command.
     */
    commands?: string[];
    /**
     * A condition in CEL, as in rules, that a callback has to meet. It knows the callback itself,
     * but no lists, counters, relations or deciders. A callback for which it cannot be evaluated is
     * delivered, and the failure is counted.
     * @example app == "1400000000"
     */
    when?: string;
    /**
     * What keeps deliveries in order: those of the same app and the same `actor` (user who acted),
     * `group`, `target` (user who was affected) or `message` are delivered one after the other, in the
     * order of their recording. A delivery that lacks it is in order with the others that lack it.
     * `none`: in no particular order. Missing: `actor`.
     */
    orderBy?: OrderKey;
    /** Most deliveries in a time, such as `500/s`, `100/min` or `1000/h`. */
    rate?: DeliveryRate;
    /**
     * Most deliveries or batches on their way at the same time. Missing: 16, and 1 for handlers,
     * which are then called one at a time.
     */
    parallel?: number;
    /**
     * Where a new destination begins: `now` with the next callback, `beginning` with the oldest that
     * is kept, or a time. It counts only once: later starts go on where the last one ended. Missing:
     * `now`.
     */
    start?: ("now" | "beginning") | Time;
    /**
     * How long a delivery is tried. Then it becomes a dead letter, and those that waited for it go
     * on. Missing: `24h`.
     */
    giveUpAfter?: Span;
    /** How long one attempt may take. A batch is one attempt. Missing: `10s`, and `30s` for handlers. */
    timeout?: Span;
};
/**
 * An endpoint that takes POST requests. Each has one CloudEvent as JSON, or several if `batch` is
 * set. Any status from 200 to 299 means that it has arrived; redirects are not followed.
 */
export type HttpDestination = {
    /**
     * An endpoint.
     * @constant
     */
    kind: "http";
    /**
     * Format: uri
     *
     * URL that is posted to. It must not contain a user name or password.
     * @example https://example.com/hooks
     */
    url: string;
    /**
     * Secret that signs each request by Standard Webhooks: `whsec_` and 24 to 64 bytes in Base64.
     * While a secret is replaced, a list of the old and the new one: a request has a signature of
     * each. Missing: requests are not signed.
     */
    secret?: string | string[];
    /** Path of a file with secrets, one per line, in place of `secret`. Only in the settings file. */
    secretFile?: string;
    /**
     * Headers that are sent with each request, such as `authorization`. Their values are never
     * shown.
     */
    headers?: {
        [key: string]: string;
    };
    /**
     * Most events in one request. 1: each request has one event as `application/cloudevents+json`.
     * More: each has a list of them as `application/cloudevents-batch+json`. Missing: 1.
     */
    batch?: number;
} & DestinationSelection;
/**
 * How batches of records are compressed: `none` not at all, `gzip`, `snappy`, `lz4` and `zstd` by
 * the algorithm of that name. Missing: `none`.
 * @enum {string}
 */
export type KafkaCompression = "none" | "gzip" | "snappy" | "lz4" | "zstd";
/**
 * A topic of Kafka. Each record is a CloudEvent in binary mode: attributes are headers that begin
 * with `ce_`, and the value is its data. The key of the record is the order key. Only in the
 * settings file.
 */
export type KafkaDestination = {
    /**
     * A topic.
     * @constant
     */
    kind: "kafka";
    /** Brokers from which the others are found, each `host:port`. */
    brokers: string[];
    /** Topic that is written to. It has to exist, unless the brokers create it. */
    topic: string;
    /** Whether connections are encrypted and the certificate of a broker is verified. Missing: false. */
    tls?: boolean;
    /** How imhook proves who it is. Missing: not at all. */
    sasl?: {
        /**
         * `PLAIN` sends the password, so use it only with `tls`. `SCRAM-SHA-256` and `SCRAM-SHA-512`
         * do not.
         * @enum {string}
         */
        mechanism: "PLAIN" | "SCRAM-SHA-256" | "SCRAM-SHA-512";
        /** Name of the user. */
        username: string;
        /** Password. It is never shown. */
        password: string;
    };
    /**
     * How batches of records are compressed: `none` not at all, `gzip`, `snappy`, `lz4` and `zstd` by
     * the algorithm of that name. Missing: `none`.
     */
    compression?: KafkaCompression;
    /** Most records in one request. Missing: 500. */
    batch?: number;
} & DestinationSelection;
/**
 * A subject of a NATS JetStream stream. Each message is a CloudEvent in binary mode: attributes are
 * headers that begin with `ce-`, and the message is its data. Its `Nats-Msg-Id` is the id of the
 * event, so that the stream drops repeats within its duplicate window. Only in the settings file.
 */
export type NatsDestination = {
    /**
     * A subject.
     * @constant
     */
    kind: "nats";
    /** Servers from which the others are found, each `host:port`. */
    servers: string[];
    /**
     * Subject that is published to. A stream has to take it. `{type}` stands for the type of the
     * event and `{app}` for the app, as in `chat.{app}.{type}`.
     */
    subject: string;
    /** Whether connections are encrypted and the certificate of a server is verified. Missing: false. */
    tls?: boolean;
    /** Token that proves who imhook is. It is never shown. */
    token?: string;
    /** Name of the user, with `password`. */
    username?: string;
    /** Password. It is never shown. */
    password?: string;
    /** Path of a `.creds` file with a JWT and its key. */
    credentialsFile?: string;
    /** Most messages that are sent before their acknowledgements have come. Missing: 200. */
    batch?: number;
} & DestinationSelection;
/** A file of JSON lines, each of which is a CloudEvent. Only in the settings file. */
export type FileDestination = {
    /**
     * A file.
     * @constant
     */
    kind: "file";
    /** Path of the file that is appended to. Relative paths are below the data directory. */
    path: string;
    /**
     * Size in MiB from which a new file is begun. The old one gets the time in its name. Missing:
     * 100.
     */
    rotateSize?: number;
    /** Age from which a new file is begun. Missing: `24h`. */
    rotateAge?: Span;
    /** Most old files that are kept; the oldest are removed. Missing: all of them. */
    keep?: number;
    /** Whether old files are compressed with gzip. Missing: false. */
    compress?: boolean;
    /** Most lines that are written before the file is flushed to the disk. Missing: 1000. */
    batch?: number;
} & DestinationSelection;
/**
 * The after-handlers and the event handler of the program or of the handlers module. There is one
 * such destination, `after-handlers`, whenever there are handlers; naming it in the settings file
 * changes how they are called. It takes callbacks and events both, whatever `payload` says.
 */
export type HandlerDestination = {
    /**
     * Handlers.
     * @constant
     */
    kind: "handler";
    /**
     * Its name is fixed.
     * @constant
     */
    name?: "after-handlers";
} & DestinationSelection;
/** A destination as the settings file or a request defines it. */
export type DestinationDefinition = HttpDestination | KafkaDestination | NatsDestination | FileDestination | HandlerDestination;
/** How far a destination is behind the journal. */
export type DestinationLag = {
    /** Journal entries that were not looked at yet. */
    entries: number;
    /** Age of the oldest of them, in seconds; 0 if the destination is up to date. */
    seconds: number;
};
/** Counts of deliveries, since the destination exists. */
export type DeliveryCounts = {
    /** Deliveries that have arrived. */
    delivered: number;
    /** Attempts that failed. */
    failedAttempts: number;
    /** Deliveries that became dead letters. */
    givenUp: number;
    /** Journal entries that were pruned before they were delivered. */
    pruned: number;
};
/** What came of an attempt to deliver. */
export type DeliveryAnswer = {
    /**
     * Format: int64
     *
     * When it began, in milliseconds since 1970-01-01T00:00:00Z.
     */
    at: number;
    /** How long it took, in milliseconds. Deliveries of a batch share it. */
    durationMs: number;
    /** Status of the answer. null if there was none, or for kinds that have no status. */
    status: number | null;
    /** Beginning of the answer or, if there was none, why. Empty if the answer was. */
    text: string;
    /** Whether it has arrived. */
    delivered: boolean;
};
/** A destination and how it does. */
export type Destination = {
    /**
     * Name of a destination: lower-case letters, digits and hyphens, 63 characters at most. It is part
     * of addresses, metrics and the log.
     */
    name: DestinationName;
    /**
     * Where a destination is: `http` an endpoint that takes POST requests, `kafka` a topic, `nats` a
     * subject of a JetStream stream, `file` a file of JSON lines, `handler` the after-handlers and the
     * event handler of the program or of the handlers module.
     */
    kind: DestinationKind;
    /**
     * Where it is defined: `settings` in the settings file, `api` by a request, `program` by the
     * handlers themselves.
     * @enum {string}
     */
    origin: "settings" | "api" | "program";
    /**
     * What it does: `running` it delivers, `waiting` every delivery failed lately, so that only one is
     * tried from time to time until one succeeds, or it cannot be opened or read what to deliver, which
     * is tried again, `paused` somebody has paused it, `unassigned` no instance delivers to it at
     * present.
     */
    state: DestinationState;
    /**
     * Its definition with defaults filled in. Secrets, passwords, and values of headers and of a
     * URL's query are masked.
     */
    definition: DestinationDefinition;
    /**
     * Position in the journal up to which everything has arrived, was given up, or is listed as a
     * delivery.
     */
    position: number;
    /** How far a destination is behind the journal. */
    lag: DestinationLag;
    /** Counts of deliveries, since the destination exists. */
    counts: DeliveryCounts;
    /** Deliveries that failed and are tried again. */
    retrying: number;
    /** Deliveries that wait for an earlier one with the same order key. */
    held: number;
    /** Dead letters. */
    dead: number;
    /**
     * Format: int64
     *
     * When something arrived last, in milliseconds since 1970-01-01T00:00:00Z. null if nothing has.
     */
    lastDeliveredAt: number | null;
    /**
     * What came of the last attempt that failed, or why nothing can be tried at present. null if
     * none has.
     */
    lastFailure: DeliveryAnswer | null;
    /**
     * Format: int64
     *
     * When something is tried next in state `waiting`, in milliseconds since 1970-01-01T00:00:00Z;
     * null if that is soon. null in other states.
     */
    nextAttemptAt: number | null;
    /** Host of the instance that delivers. null if none does. */
    instance: string | null;
};
/** The destinations. */
export type DestinationCollection = {
    /** All of them, by name. */
    items: Destination[];
};
/** What to change of a destination while it runs. */
export type DestinationChange = {
    /** Whether it is paused. What it would have got meanwhile is delivered afterwards. */
    paused: boolean;
};
/** What came of a test. */
export type DestinationTest = {
    /** Id of the event that was sent, of type `imhook.test`. */
    event: string;
    /** What came of an attempt to deliver. */
    answer: DeliveryAnswer;
};
/** An attempt to deliver. */
export type DeliveryAttempt = {
    /** Id of the event that was delivered, as the destination has it. */
    event: string;
    /** Type of the event, or command of the callback. */
    type: string;
    /** Id of the journal entry that it is about. null for a finding about imhook itself. */
    entry: string | null;
    /**
     * Format: uuid
     *
     * Id of the replay to which it belongs. null if it belongs to none.
     */
    replay: string | null;
    /** Number of the attempt for this delivery. */
    attempt: number;
} & DeliveryAnswer;
/** A page of attempts. */
export type DeliveryAttemptPage = {
    /** Attempts of this page, the latest first. */
    items: DeliveryAttempt[];
    /** Value of `cursor` for the next page. null on the last page. */
    next: NextCursor;
};
/** How many deliveries were changed. */
export type DeliveryActionResult = {
    /** Number of deliveries that are tried again, or were dropped. */
    changed: number;
};
/**
 * State of a delivery that has not arrived: `retrying` it failed and is tried again, `held` it waits
 * for an earlier one with the same order key, `dead` it was given up.
 * @enum {string}
 */
export type DeliveryState = "retrying" | "held" | "dead";
/** A delivery that failed, or that waits for one that failed. */
export type Delivery = {
    /** Tells it from others. */
    id: string;
    /**
     * Name of a destination: lower-case letters, digits and hyphens, 63 characters at most. It is part
     * of addresses, metrics and the log.
     */
    destination: DestinationName;
    /**
     * State of a delivery that has not arrived: `retrying` it failed and is tried again, `held` it waits
     * for an earlier one with the same order key, `dead` it was given up.
     */
    state: DeliveryState;
    /** Id of the event that it delivers, as the destination has it. */
    event: string;
    /** Type of the event, or command of the callback. */
    type: string;
    /** Id of the journal entry that it is about. null for a finding about imhook itself. */
    entry: string | null;
    /**
     * Format: uuid
     *
     * Id of the replay to which it belongs. null if it belongs to none.
     */
    replay: string | null;
    /** Order key. null if it is in no order. */
    key: string | null;
    /** How often it was tried. */
    attempts: number;
    /**
     * Format: int64
     *
     * When it was first to be delivered, in milliseconds since 1970-01-01T00:00:00Z.
     */
    createdAt: number;
    /**
     * Format: int64
     *
     * When it failed first, in milliseconds since 1970-01-01T00:00:00Z. null if it was never tried.
     */
    firstFailedAt: number | null;
    /**
     * Format: int64
     *
     * When it is tried next, in milliseconds since 1970-01-01T00:00:00Z. null if it waits for
     * another one or was given up.
     */
    nextAttemptAt: number | null;
    /** What came of the last attempt. null if it was never tried. */
    lastAnswer: DeliveryAnswer | null;
};
/** A page of deliveries. */
export type DeliveryPage = {
    /** Deliveries of this page, those that have waited longest first. */
    items: Delivery[];
    /** Value of `cursor` for the next page. null on the last page. */
    next: NextCursor;
};
/** A delivery with what it delivers and what came of it. */
export type DeliveryDetail = {
    /** What came of its latest attempts, the latest first. */
    answers: DeliveryAnswer[];
    /**
     * What is delivered, as JSON, at most 64 KiB of it. null if the journal no longer has the entry;
     * then it cannot be delivered any more.
     */
    body: string | null;
} & Delivery;
/**
 * How far it is: `running` callbacks are delivered, `paused` somebody has paused it, `done` all of
 * them were delivered or given up, `cancelled` somebody has stopped it.
 * @enum {string}
 */
export type ReplayState = "running" | "paused" | "done" | "cancelled";
/** A run that delivers recorded callbacks again. */
export type Replay = {
    /**
     * Format: uuid
     *
     * Tells it from others. The events that it delivers have it in `replay`.
     */
    id: string;
    /**
     * Name of a destination: lower-case letters, digits and hyphens, 63 characters at most. It is part
     * of addresses, metrics and the log.
     */
    destination: DestinationName;
    /**
     * How far it is: `running` callbacks are delivered, `paused` somebody has paused it, `done` all of
     * them were delivered or given up, `cancelled` somebody has stopped it.
     */
    state: ReplayState;
    /** Whether it only counts. */
    dryRun: boolean;
    /**
     * Format: int64
     *
     * Time from which on, in milliseconds since 1970-01-01T00:00:00Z.
     */
    since: number;
    /**
     * Format: int64
     *
     * Time before which, in milliseconds since 1970-01-01T00:00:00Z.
     */
    until: number;
    /** Condition in CEL. null if everything that the destination takes is replayed. */
    when: string | null;
    /** Most deliveries in a time. null if only the destination limits them. */
    rate: DeliveryRate | null;
    /**
     * Format: int64
     *
     * Time of the request, in milliseconds since 1970-01-01T00:00:00Z.
     */
    startedAt: number;
    /**
     * Format: int64
     *
     * Time at which it ended, in milliseconds since 1970-01-01T00:00:00Z. null before that.
     */
    endedAt: number | null;
    /** Journal entries that were looked at so far. */
    examined: number;
    /** Journal entries to look at. */
    total: number;
    /** Deliveries that follow from those that were looked at. */
    matching: number;
    /** Deliveries that have arrived. 0 in a dry run. */
    delivered: number;
    /** Attempts that failed. */
    failedAttempts: number;
    /** Deliveries that failed and are tried again. */
    retrying: number;
    /** Deliveries that wait for an earlier one with the same order key. */
    held: number;
    /** Dead letters. */
    dead: number;
    /** Name of the token that started it. null if there are no tokens. */
    startedBy: string | null;
};
/** The latest replays. */
export type ReplayCollection = {
    /** Replays that are running or paused, and those that ended last, newest first. */
    items: Replay[];
};
/** What to deliver again, and how. */
export type ReplayRequest = {
    /**
     * Name of a destination: lower-case letters, digits and hyphens, 63 characters at most. It is part
     * of addresses, metrics and the log.
     */
    destination: DestinationName;
    /** Only what was received at or after this time. */
    since: Time;
    /**
     * Only what was received before this time. Missing: everything up to the newest callback at the
     * start of the replay.
     */
    until?: Time;
    /** A condition in CEL that a callback has to meet, beside those of the destination. */
    when?: string;
    /** Most deliveries in a time, such as `500/s`, `100/min` or `1000/h`. */
    rate?: DeliveryRate;
    /**
     * Whether to count only, and deliver nothing.
     * @default false
     */
    dryRun: boolean;
};
/** What to change of a replay while it runs. */
export type ReplayChange = {
    /** Whether it is paused. */
    paused?: boolean;
    /** Most deliveries in a time. null if only the destination limits them. */
    rate?: DeliveryRate | null;
};
/** A token that opens this API. Nothing tells what its holder sends. */
export type Token = {
    /** Tells it from others. It is `IMHOOK_OPERATOR_TOKEN` for the one in that setting. */
    name: string;
    /**
     * What a caller may do. Each role may do what those before it may. `viewer`: read what was recorded
     * and decided. `operator`: also change lists, decide reviews, try rules, and read the audit log.
     * `admin`: everything.
     */
    role: Role;
    /**
     * Format: int64
     *
     * Time from which it is no longer accepted, in milliseconds since 1970-01-01T00:00:00Z. null if
     * it does not expire.
     */
    expiresAt: number | null;
    /**
     * Format: int64
     *
     * Time of the last call with it, in milliseconds since 1970-01-01T00:00:00Z. null if there was
     * none since the start.
     */
    lastUsedAt: number | null;
};
/** The tokens that open this API. */
export type TokenCollection = {
    /** The tokens, that of the setting first, then those of the file in its order. */
    items: Token[];
};
/**
 * State of the object, before or after the change, or what the change amounts to, such as the number
 * of values that an import has added so far. null if the object did not exist. Times are in
 * milliseconds since 1970-01-01T00:00:00Z. Texts end with `…` after 500 characters.
 */
export type AuditDetails = {
    [key: string]: string | number | boolean | null;
} | null;
/** A change, and who made it. */
export type AuditEntry = {
    /**
     * Format: uuid
     *
     * Tells this entry from others. Ids sort by time.
     */
    id: string;
    /**
     * Format: int64
     *
     * Time of the request, or of what imhook noticed by itself, in milliseconds since
     * 1970-01-01T00:00:00Z.
     */
    at: number;
    /**
     * Name of the token, as `getCaller` shows it; or `system` for imhook itself, which has read
     * changed files.
     */
    who: string;
    /** Role of the token. null for `system`. */
    role: Role | null;
    /** Address that the request came from. null for `system`. */
    address: string | null;
    /**
     * What was done: the operation of this API, such as `addListValue`; or of `system`
     * `reloadRules`, `reloadHandlers`, `reloadTokens`, `reloadSettings`, or `loadListValues` for
     * values of the rules file or of a list file that came into use.
     * @example addListValue
     */
    action: string;
    /**
     * What it was done to: `lists/` and the name of the list, `reviews/` and the id of the journal
     * entry, `destinations/` and the name of the destination, `deliveries/` and the id of the
     * delivery, `replays/` and the id of the replay, `rules`, `quarantine`, `handlers`, `tokens`,
     * `settings` or `sessions`.
     * @example lists/spammers
     */
    object: string;
    /** Value of the list, if it is about a single one. null if not. */
    value: string | null;
    /**
     * State of the object, before or after the change, or what the change amounts to, such as the number
     * of values that an import has added so far. null if the object did not exist. Times are in
     * milliseconds since 1970-01-01T00:00:00Z. Texts end with `…` after 500 characters.
     */
    before: AuditDetails;
    /**
     * State of the object, before or after the change, or what the change amounts to, such as the number
     * of values that an import has added so far. null if the object did not exist. Times are in
     * milliseconds since 1970-01-01T00:00:00Z. Texts end with `…` after 500 characters.
     */
    after: AuditDetails;
};
/** A page of audit entries. */
export type AuditPage = {
    /** Entries of this page, newest first. */
    items: AuditEntry[];
    /** Value of `cursor` for the next page. null on the last page. */
    next: NextCursor;
};
