// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether the process runs.
         * @description Answers as long as the process can answer at all. Says nothing of the journal; see `/ready`.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether callbacks can be taken.
         * @description Ready means that at least one worker takes callbacks and that the journal can be written, by every worker that does, and read. Not ready (503) names the part that is not. While imhook stops it is not ready.
         */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what was recorded, stood in for, refused and shed.
         * @description Counts since the process started. Refused calls are nowhere but here: they are counted, with a sample by reason and address, and never
         *     recorded, for their text is nobody's.
         */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recorded callbacks, newest first.
         * @description Filters are joined by "and". A filter that is left out lets everything pass.
         */
        get: operations["listCallbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callbacks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the entry.
                 * @example 019a9f1c-7a00-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Show one callback with everything that was recorded.
         * @description Includes the text of the body as received and the reply as sent.
         */
        get: operations["getCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the relations that hold now.
         * @description Derived from the journal by a follower, a moment behind it. Ordered by app, kind, owner and target, so that a page stays where it is
         *     while others change.
         */
        get: operations["listRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened, in words common to all senders, oldest first.
         * @description Derived from the accepted entries of the journal in the order in which they were recorded, so that a consumer can go on where it was:
         *     pass `next` as `cursor`, again and again; it is never null, and an empty page says that there is nothing new. A consumer that reads
         *     these events can change from one sender to the other.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
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
        Health: {
            /** @constant */
            status: "ok";
            /** @description Version of imhook. */
            version: string;
            /** @description Time since the process started, in seconds. */
            uptimeSeconds: number;
        };
        /** @description Problem details of RFC 9457. */
        Problem: {
            /**
             * Format: uri-reference
             * @description `about:blank`: the status says it all.
             */
            type: string;
            title: string;
            status: number;
            /** @description What was expected and what came. */
            detail?: string;
        };
        Readiness: {
            ready: boolean;
            /** @description Each part by name, `ok` or what is wrong with it. */
            checks: {
                [key: string]: string;
            };
            /** @description The processes that take callbacks. */
            workers: {
                /** @description How many there should be. */
                wanted: number;
                /** @description How many take callbacks now. */
                taking: number;
                /** @description How many have died since the start. Each is replaced. */
                died: number;
            };
        };
        /**
         * @description Chat backend that called.
         * @enum {string}
         */
        Sender: "tencent-chat" | "openim";
        /** @description Calls that were refused for one reason, from one address. */
        Refusal: {
            /** @description Error code; the README lists them. */
            code: string;
            /** @description Sender at whose path it came in; null at a path that is nobody's. */
            sender: components["schemas"]["Sender"] | null;
            /** @description Address that called. */
            remoteAddress: string;
            /** @description What was said to the first of them. */
            message: string;
            count: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970-01-01T00:00:00Z.
             */
            firstAt: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970-01-01T00:00:00Z.
             */
            lastAt: number;
        };
        /** @description Counts since the start of the process. */
        Statistics: {
            /**
             * Format: int64
             * @description Start of counting, in milliseconds since 1970-01-01T00:00:00Z.
             */
            since: number;
            /** @description Callbacks on disk, by status. */
            recorded: {
                accepted: number;
                quarantined: number;
                duplicate: number;
            };
            /** @description Before-callbacks that were answered with their command's safe default, by cause. */
            standIns: {
                /** @description The callback did not match its document. */
                quarantine: number;
                /** @description The handler had not decided in time. */
                deadline: number;
                /** @description The handler failed. */
                error: number;
                /** @description More was under way than may be; these are not recorded. */
                overload: number;
            };
            /** @description What came after its time. */
            late: {
                /** @description Handlers that ended after the safe default had been sent. */
                decisions: number;
                /** @description Decisions that were sent before they were on disk. */
                records: number;
            };
            /** @description Calls that were answered with a failure, by error code. Refused calls are among them. */
            failures: {
                [key: string]: number;
            };
            /** @description Refused calls by reason and address, last seen first; of more than 100 the longest unseen are left out. */
            refusals: components["schemas"]["Refusal"][];
            /** @description Callbacks under way, now and at most. */
            load: {
                running: number;
                /** @description Read and not begun. */
                waiting: number;
                mostRunning: number;
                mostWaiting: number;
            };
        };
        /**
         * @description accepted, it matched the document; quarantined, it came from a genuine sender and did not match; duplicate, it repeated another.
         * @enum {string}
         */
        EntryStatus: "accepted" | "quarantined" | "duplicate";
        /**
         * @description before, the sender waits and acts on the answer; after, a notification; null, unknown command.
         * @enum {string|null}
         */
        Phase: "before" | "after" | null;
        /** @description What was decided on a before-callback. */
        Decision: {
            /** @enum {string} */
            kind: "allow" | "refuse" | "discard" | "modify" | "verdicts";
            /**
             * @description Present where the command's safe default stood in, and why.
             * @enum {string}
             */
            default?: "quarantine" | "deadline" | "error";
        } & {
            [key: string]: unknown;
        };
        /**
         * @description signed, by Tencent Chat's signature; secret, by the app's secret; address, no credentials are configured for the app and the call came
         *     from an address that its sender's allow list holds; none, neither is configured.
         * @enum {string}
         */
        AuthenticationMethod: "signed" | "secret" | "address" | "none";
        /** @description One recorded callback, without its texts. */
        EntrySummary: {
            /**
             * Format: uuid
             * @description Ordered by time of receipt.
             */
            id: string;
            sender: components["schemas"]["Sender"];
            /** @description App id of Tencent Chat, or app name of OpenIM. */
            app: string;
            /** @description Today's name of the command; null where none could be read. */
            command: string | null;
            /** @description The command as the sender named it. */
            sentCommand: string | null;
            phase: components["schemas"]["Phase"];
            status: components["schemas"]["EntryStatus"];
            /** @description Why the entry is in quarantine; null where it is not. */
            reason: string | null;
            /**
             * Format: int64
             * @description Time of receipt, in milliseconds since 1970-01-01T00:00:00Z.
             */
            receivedAt: number;
            /**
             * Format: int64
             * @description Time that the sender states, in milliseconds since 1970-01-01T00:00:00Z; null where it states none.
             */
            eventTime: number | null;
            /** @description User who acted; null where the callback names none or was not understood. */
            actor: string | null;
            /** @description Users who were acted upon. */
            targets: string[];
            /** @description Group that the callback is about; null where it is about none. */
            group: string | null;
            /** @description Message that the callback is about, by the sender's id of it; null where it is about none. */
            message: string | null;
            /** @description null for an after-callback. */
            decision: components["schemas"]["Decision"] | null;
            /** @description From receipt to decision, in milliseconds. */
            durationMs: number;
            /** @description Address of the peer of the connection. */
            remoteAddress: string;
            authentication: components["schemas"]["AuthenticationMethod"];
            /**
             * Format: uuid
             * @description The entry that this one repeats; null where it repeats none. A duplicate was answered as that entry was, and changes nothing.
             */
            duplicateOf: string | null;
        };
        /** @description The `cursor` of the following page; null on the last. */
        NextCursor: string | null;
        EntryPage: {
            items: components["schemas"]["EntrySummary"][];
            next: components["schemas"]["NextCursor"];
        };
        LateDecision: {
            /** @description The decision, which the sender never saw; null where the handler failed. */
            decision: components["schemas"]["Decision"] | null;
            /** @description Why the handler failed; null where it decided. */
            reason: string | null;
            /** @description From receipt to the late end of the handler, in milliseconds. */
            durationMs: number;
        };
        /** @description One recorded callback with its texts. */
        Entry: {
            /** @description Query text as received, without the question mark. */
            query: string;
            /** @description Trace id that OpenIM sends in the header operationID; null where there is none. */
            traceId: string | null;
            /** @description Body text as received, read as UTF-8 (a byte order mark is left out); null where it was longer than the limit or broke off. */
            body: string | null;
            /** @description Reply as sent. */
            reply: {
                [key: string]: unknown;
            };
            /** @description What the handler decided after its time was up and the safe default had been sent; null where it decided in time or has not decided yet. */
            late: components["schemas"]["LateDecision"] | null;
        } & components["schemas"]["EntrySummary"];
        /**
         * @description friend, the owner's list has the target as a friend; block, the owner blocks the target; follow, the owner follows the target; member, the
         *     owner belongs to the group that is the target; owner, the owner owns the group that is the target.
         * @enum {string}
         */
        RelationKind: "friend" | "block" | "follow" | "member" | "owner";
        /** @description An ordered edge between two users of an app, or from a user to a group. */
        Relation: {
            sender: components["schemas"]["Sender"];
            /** @description App id of Tencent Chat, or app name of OpenIM. */
            app: string;
            kind: components["schemas"]["RelationKind"];
            /** @description User in whose list the relation stands. */
            owner: string;
            /** @description User or group that the relation names. */
            target: string;
            /**
             * Format: int64
             * @description When it began: the event's time where the sender states one, else the time of receipt; milliseconds since 1970-01-01T00:00:00Z.
             */
            since: number;
            /** @description true where it rests on an allowed request, because the sender does not report the result. */
            derived: boolean;
            /**
             * Format: uuid
             * @description Id of the last entry that stated it.
             */
            entry: string;
        };
        RelationPage: {
            items: components["schemas"]["Relation"][];
            next: components["schemas"]["NextCursor"];
        };
        /**
         * @description What happened. friend.requested, `actor` asked `target`; friend.answered, `actor` answered the request of `target`; friend.added and
         *     friend.removed, the list of `actor` gained or lost `target`; user.*, `actor` did it to `target` or, without one, to itself; message.*,
         *     `actor` did it, towards `target` or in `group`; member.joined and member.left, `target` did, by the act of `actor` where it is another;
         *     group.owner-changed, `target` owns the group now.
         * @enum {string}
         */
        EventType: "friend.requested" | "friend.answered" | "friend.added" | "friend.removed" | "user.blocked" | "user.unblocked" | "user.followed" | "user.unfollowed" | "user.changed" | "user.online" | "user.offline" | "message.sent" | "message.changed" | "message.recalled" | "message.read" | "group.created" | "group.changed" | "group.dismissed" | "group.owner-changed" | "member.joined" | "member.left";
        /** @description One thing that happened, whichever sender told it. */
        Event: {
            type: components["schemas"]["EventType"];
            sender: components["schemas"]["Sender"];
            /** @description App id of Tencent Chat, or app name of OpenIM. */
            app: string;
            /**
             * Format: int64
             * @description Time that the sender states, else that of receipt, in milliseconds since 1970-01-01T00:00:00Z.
             */
            at: number;
            /** @description User who acted; null where the sender does not say. */
            actor: string | null;
            /** @description User who was acted upon; null where there is none. */
            target: string | null;
            /** @description Group in which it happened; null where there is none. */
            group: string | null;
            /** @description Message that it happened to, by the sender's id of it; null where there is none. */
            message: string | null;
            /** @description true where it rests on a request that was let through, because the sender does not report the result. */
            derived: boolean;
            /**
             * Format: uuid
             * @description Id of the journal entry that states it.
             */
            entry: string;
        };
        EventPage: {
            items: components["schemas"]["Event"][];
            /** @description The `cursor` of what comes after. */
            next: string;
        };
    };
    responses: {
        /** @description What was wrong. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Chat backend that called. */
        sender: components["schemas"]["Sender"];
        /**
         * @description App id of Tencent Chat, or app name of OpenIM.
         * @example 1400000000
         */
        app: string;
        /** @description Most items in the page. */
        limit: number;
        /** @description The `next` of the page before. */
        cursor: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Health = components['schemas']['Health'];
export type Problem = components['schemas']['Problem'];
export type Readiness = components['schemas']['Readiness'];
export type Sender = components['schemas']['Sender'];
export type Refusal = components['schemas']['Refusal'];
export type Statistics = components['schemas']['Statistics'];
export type EntryStatus = components['schemas']['EntryStatus'];
export type Phase = components['schemas']['Phase'];
export type Decision = components['schemas']['Decision'];
export type AuthenticationMethod = components['schemas']['AuthenticationMethod'];
export type EntrySummary = components['schemas']['EntrySummary'];
export type NextCursor = components['schemas']['NextCursor'];
export type EntryPage = components['schemas']['EntryPage'];
export type LateDecision = components['schemas']['LateDecision'];
export type Entry = components['schemas']['Entry'];
export type RelationKind = components['schemas']['RelationKind'];
export type Relation = components['schemas']['Relation'];
export type RelationPage = components['schemas']['RelationPage'];
export type EventType = components['schemas']['EventType'];
export type Event = components['schemas']['Event'];
export type EventPage = components['schemas']['EventPage'];
export type ResponseProblem = components['responses']['Problem'];
export type ParameterSender = components['parameters']['sender'];
export type ParameterApp = components['parameters']['app'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterCursor = components['parameters']['cursor'];
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    getStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listCallbacks: {
        parameters: {
            query?: {
                /** @description Chat backend that called. */
                sender?: components["parameters"]["sender"];
                /**
                 * @description App id of Tencent Chat, or app name of OpenIM.
                 * @example 1400000000
                 */
                app?: components["parameters"]["app"];
                /**
                 * @description Today's name of the command, exact. Older names are recorded under today's; see `sentCommand` of the entry.
                 * @example Sns.CallbackBlackListAdd
                 */
                command?: string;
                /** @description Whether the callback was accepted, did not match the document, or repeated another. */
                status?: components["schemas"]["EntryStatus"];
                /**
                 * @description User id that acted in the callback or was its target.
                 * @example alice
                 */
                user?: string;
                /**
                 * @description Group that the callback is about.
                 * @example @TGS#2J4SZEAEL
                 */
                group?: string;
                /**
                 * @description Message that the callback is about, by the sender's id of it.
                 * @example 61_900100_1714550500
                 */
                message?: string;
                /** @description Received at this time or later, in milliseconds since 1970-01-01T00:00:00Z. */
                since?: number;
                /** @description Received before this time, in milliseconds since 1970-01-01T00:00:00Z. */
                until?: number;
                /** @description Most items in the page. */
                limit?: components["parameters"]["limit"];
                /** @description The `next` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the entry.
                 * @example 019a9f1c-7a00-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listRelations: {
        parameters: {
            query?: {
                /** @description Chat backend that called. */
                sender?: components["parameters"]["sender"];
                /**
                 * @description App id of Tencent Chat, or app name of OpenIM.
                 * @example 1400000000
                 */
                app?: components["parameters"]["app"];
                /** @description Kind of relation. */
                kind?: components["schemas"]["RelationKind"];
                /**
                 * @description User in whose list the relation stands.
                 * @example alice
                 */
                owner?: string;
                /**
                 * @description User or group that the relation names.
                 * @example mallory
                 */
                target?: string;
                /** @description Most items in the page. */
                limit?: components["parameters"]["limit"];
                /** @description The `next` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of relations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Most items in the page. */
                limit?: components["parameters"]["limit"];
                /** @description The `next` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events of the next entries. `limit` counts entries; an entry states none, one or several events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
}
