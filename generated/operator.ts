// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/health": {
        get: operations["getHealth"];
    };
    "/ready": {
        get: operations["getReady"];
    };
    "/api/statistics": {
        get: operations["getStatistics"];
    };
    "/api/callbacks": {
        get: operations["listCallbacks"];
    };
    "/api/callbacks/{id}": {
        get: operations["getCallback"];
    };
    "/api/relations": {
        get: operations["listRelations"];
    };
    "/api/events": {
        get: operations["listEvents"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    responses: {
        /** What was wrong. */
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
        /** Chat backend that called. */
        sender: Sender;
        /**
         * App id of Tencent Chat, or app name of OpenIM.
         * @example 1400000000
         */
        app: string;
        /** Most items in the page. */
        limit: number;
        /** The `next` of the page before. */
        cursor: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * Tell whether the process runs.
     *
     * Answers as long as the process can answer at all. Says nothing of the journal; see `/ready`.
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
            /** It runs. */
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
     * `checks` names the part that failed. While imhook shuts down it is not ready. The parts are
     * checked at most once per second; requests in between get the latest result.
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
            /** Ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Readiness;
                };
            };
            /** Not ready. */
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
     * Count what was recorded, stood in for, refused and shed.
     *
     * Counts since the process started. Refused calls are nowhere but here: they are counted, with a
     * sample by reason and address, and never recorded, for their text is nobody's.
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
     * List recorded callbacks, newest first.
     *
     * Filters are joined by "and". A filter that is left out lets everything pass.
     */
    listCallbacks: {
        parameters: {
            query?: {
                /** Chat backend that called. */
                sender?: components["parameters"]["sender"];
                /**
                 * App id of Tencent Chat, or app name of OpenIM.
                 * @example 1400000000
                 */
                app?: components["parameters"]["app"];
                /**
                 * Today's name of the command, exact. Older names are recorded under today's; see
                 * `sentCommand` of the entry.
                 * @example Sns.CallbackBlackListAdd
                 */
                command?: string;
                /** Whether the callback was accepted, did not match the document, or repeated another. */
                status?: EntryStatus;
                /**
                 * User id that acted in the callback or was its target.
                 * @example alice
                 */
                user?: string;
                /**
                 * Group that the callback is about.
                 * @example @TGS#2J4SZEAEL
                 */
                group?: string;
                /**
                 * Message that the callback is about, by the sender's id of it.
                 * @example 61_900100_1714550500
                 */
                message?: string;
                /** Received at this time or later, in milliseconds since 1970-01-01T00:00:00Z. */
                since?: number;
                /** Received before this time, in milliseconds since 1970-01-01T00:00:00Z. */
                until?: number;
                /** Most items in the page. */
                limit?: components["parameters"]["limit"];
                /** The `next` of the page before. */
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
     * Show one callback with everything that was recorded.
     *
     * Includes the text of the body as received and the reply as sent.
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
     * List the relations that hold now.
     *
     * Derived from the journal by a follower, a moment behind it. Ordered by app, kind, owner and
     * target, so that a page stays where it is while others change.
     */
    listRelations: {
        parameters: {
            query?: {
                /** Chat backend that called. */
                sender?: components["parameters"]["sender"];
                /**
                 * App id of Tencent Chat, or app name of OpenIM.
                 * @example 1400000000
                 */
                app?: components["parameters"]["app"];
                /** Kind of relation. */
                kind?: RelationKind;
                /**
                 * User in whose list the relation stands.
                 * @example alice
                 */
                owner?: string;
                /**
                 * User or group that the relation names.
                 * @example mallory
                 */
                target?: string;
                /** Most items in the page. */
                limit?: components["parameters"]["limit"];
                /** The `next` of the page before. */
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
     * List what happened, in words common to all senders, oldest first.
     *
     * Derived from the accepted entries of the journal in the order in which they were recorded, so
     * that a consumer can go on where it was: pass `next` as `cursor`, again and again; it is never
     * null, and an empty page says that there is nothing new. A consumer that reads these events can
     * change from one sender to the other.
     */
    listEvents: {
        parameters: {
            query?: {
                /** Most items in the page. */
                limit?: components["parameters"]["limit"];
                /** The `next` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The events of the next entries. `limit` counts entries; an entry states none, one or several
             * events.
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
}
export type Health = {
    /** @constant */
    status: "ok";
    /** Version of imhook. */
    version: string;
    /** Time since the process started, in seconds. */
    uptimeSeconds: number;
};
/** Problem details of RFC 9457. */
export type Problem = {
    /**
     * Format: uri-reference
     *
     * `about:blank`: the status says it all.
     */
    type: string;
    title: string;
    status: number;
    /** What was expected and what came. */
    detail?: string;
};
export type Readiness = {
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
};
/**
 * Chat backend that called.
 * @enum {string}
 */
export type Sender = "tencent-chat" | "openim";
/** Calls that were refused for one reason, from one address. */
export type Refusal = {
    /** Error code; the README lists them. */
    code: string;
    /** Sender at whose path it came in; null at a path that is nobody's. */
    sender: Sender | null;
    /** Address that called. */
    remoteAddress: string;
    /** What was said to the first of them. */
    message: string;
    count: number;
    /**
     * Format: int64
     *
     * In milliseconds since 1970-01-01T00:00:00Z.
     */
    firstAt: number;
    /**
     * Format: int64
     *
     * In milliseconds since 1970-01-01T00:00:00Z.
     */
    lastAt: number;
};
/** Counts since the start of the process. */
export type Statistics = {
    /**
     * Format: int64
     *
     * Start of counting, in milliseconds since 1970-01-01T00:00:00Z.
     */
    since: number;
    /** Callbacks on disk, by status. */
    recorded: {
        accepted: number;
        quarantined: number;
        duplicate: number;
    };
    /** Before-callbacks that were answered with their command's safe default, by cause. */
    standIns: {
        /** The callback did not match its document. */
        quarantine: number;
        /** The handler had not decided in time. */
        deadline: number;
        /** The handler failed. */
        error: number;
        /** More was under way than may be; these are not recorded. */
        overload: number;
    };
    /** What came after its time. */
    late: {
        /** Handlers that ended after the safe default had been sent. */
        decisions: number;
        /** Decisions that were sent before they were on disk. */
        records: number;
    };
    /** Calls that were answered with a failure, by error code. Refused calls are among them. */
    failures: {
        [key: string]: number;
    };
    /**
     * Refused calls by reason and address, last seen first; of more than 100 the longest unseen are
     * left out.
     */
    refusals: Refusal[];
    /** Callbacks under way, now and at most. */
    load: {
        running: number;
        /** Read and not begun. */
        waiting: number;
        mostRunning: number;
        mostWaiting: number;
    };
};
/**
 * accepted, it matched the document; quarantined, it came from a genuine sender and did not match;
 * duplicate, it repeated another.
 * @enum {string}
 */
export type EntryStatus = "accepted" | "quarantined" | "duplicate";
/**
 * before, the sender waits and acts on the answer; after, a notification; null, unknown command.
 * @enum {string|null}
 */
export type Phase = "before" | "after" | null;
/** What was decided on a before-callback. */
export type Decision = {
    /** @enum {string} */
    kind: "allow" | "refuse" | "discard" | "modify" | "verdicts";
    /**
     * Present where the command's safe default stood in, and why.
     * @enum {string}
     */
    default?: "quarantine" | "deadline" | "error";
} & {
    [key: string]: unknown;
};
/**
 * signed, by Tencent Chat's signature; secret, by the app's secret; address, no credentials are
 * configured for the app and the call came from an address that its sender's allow list holds; none,
 * neither is configured.
 * @enum {string}
 */
export type AuthenticationMethod = "signed" | "secret" | "address" | "none";
/** One recorded callback, without its texts. */
export type EntrySummary = {
    /**
     * Format: uuid
     *
     * Ordered by time of receipt.
     */
    id: string;
    sender: Sender;
    /** App id of Tencent Chat, or app name of OpenIM. */
    app: string;
    /** Today's name of the command; null where none could be read. */
    command: string | null;
    /** The command as the sender named it. */
    sentCommand: string | null;
    phase: Phase;
    status: EntryStatus;
    /** Why the entry is in quarantine; null where it is not. */
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
     * Time that the sender states, in milliseconds since 1970-01-01T00:00:00Z; null where it states
     * none.
     */
    eventTime: number | null;
    /** User who acted; null where the callback names none or was not understood. */
    actor: string | null;
    /** Users who were acted upon. */
    targets: string[];
    /** Group that the callback is about; null where it is about none. */
    group: string | null;
    /** Message that the callback is about, by the sender's id of it; null where it is about none. */
    message: string | null;
    /** null for an after-callback. */
    decision: Decision | null;
    /** From receipt to decision, in milliseconds. */
    durationMs: number;
    /** Address of the peer of the connection. */
    remoteAddress: string;
    authentication: AuthenticationMethod;
    /**
     * Format: uuid
     *
     * The entry that this one repeats; null where it repeats none. A duplicate was answered as that
     * entry was, and changes nothing.
     */
    duplicateOf: string | null;
};
/** The `cursor` of the following page; null on the last. */
export type NextCursor = string | null;
export type EntryPage = {
    items: EntrySummary[];
    next: NextCursor;
};
export type LateDecision = {
    /** The decision, which the sender never saw; null where the handler failed. */
    decision: Decision | null;
    /** Why the handler failed; null where it decided. */
    reason: string | null;
    /** From receipt to the late end of the handler, in milliseconds. */
    durationMs: number;
};
/** One recorded callback with its texts. */
export type Entry = {
    /** Query text as received, without the question mark. */
    query: string;
    /** Trace id that OpenIM sends in the header operationID; null where there is none. */
    traceId: string | null;
    /**
     * Body text as received, read as UTF-8 (a byte order mark is left out); null where it was longer
     * than the limit or broke off.
     */
    body: string | null;
    /** Reply as sent. */
    reply: {
        [key: string]: unknown;
    };
    /**
     * What the handler decided after its time was up and the safe default had been sent; null where
     * it decided in time or has not decided yet.
     */
    late: LateDecision | null;
} & EntrySummary;
/**
 * friend, the owner's list has the target as a friend; block, the owner blocks the target; follow,
 * the owner follows the target; member, the owner belongs to the group that is the target; owner,
 * the owner owns the group that is the target.
 * @enum {string}
 */
export type RelationKind = "friend" | "block" | "follow" | "member" | "owner";
/** An ordered edge between two users of an app, or from a user to a group. */
export type Relation = {
    sender: Sender;
    /** App id of Tencent Chat, or app name of OpenIM. */
    app: string;
    kind: RelationKind;
    /** User in whose list the relation stands. */
    owner: string;
    /** User or group that the relation names. */
    target: string;
    /**
     * Format: int64
     *
     * When it began: the event's time where the sender states one, else the time of receipt;
     * milliseconds since 1970-01-01T00:00:00Z.
     */
    since: number;
    /** true where it rests on an allowed request, because the sender does not report the result. */
    derived: boolean;
    /**
     * Format: uuid
     *
     * Id of the last entry that stated it.
     */
    entry: string;
};
export type RelationPage = {
    items: Relation[];
    next: NextCursor;
};
/**
 * What happened. friend.requested, `actor` asked `target`; friend.answered, `actor` answered the
 * request of `target`; friend.added and friend.removed, the list of `actor` gained or lost `target`;
 * user.*, `actor` did it to `target` or, without one, to itself; message.*, `actor` did it, towards
 * `target` or in `group`; member.joined and member.left, `target` did, by the act of `actor` where
 * it is another; group.owner-changed, `target` owns the group now.
 * @enum {string}
 */
export type EventType = "friend.requested" | "friend.answered" | "friend.added" | "friend.removed" | "user.blocked" | "user.unblocked" | "user.followed" | "user.unfollowed" | "user.changed" | "user.online" | "user.offline" | "message.sent" | "message.changed" | "message.recalled" | "message.read" | "group.created" | "group.changed" | "group.dismissed" | "group.owner-changed" | "member.joined" | "member.left";
/** One thing that happened, whichever sender told it. */
export type Event = {
    type: EventType;
    sender: Sender;
    /** App id of Tencent Chat, or app name of OpenIM. */
    app: string;
    /**
     * Format: int64
     *
     * Time that the sender states, else that of receipt, in milliseconds since 1970-01-01T00:00:00Z.
     */
    at: number;
    /** User who acted; null where the sender does not say. */
    actor: string | null;
    /** User who was acted upon; null where there is none. */
    target: string | null;
    /** Group in which it happened; null where there is none. */
    group: string | null;
    /** Message that it happened to, by the sender's id of it; null where there is none. */
    message: string | null;
    /**
     * true where it rests on a request that was let through, because the sender does not report the
     * result.
     */
    derived: boolean;
    /**
     * Format: uuid
     *
     * Id of the journal entry that states it.
     */
    entry: string;
};
export type EventPage = {
    items: Event[];
    /** The `cursor` of what comes after. */
    next: string;
};
