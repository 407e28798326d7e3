// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/decide": {
        post: operations["decide"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    responses: never;
    parameters: {
        /**
         * Id of the journal entry, as `entry` in the body. It is the same if a question is asked again.
         * @example 019a9f1c-7a00-7000-8000-000000000001
         */
        "webhook-id": string;
        /**
         * Time of the question, in seconds since 1970-01-01T00:00:00Z.
         * @example 1767350400
         */
        "webhook-timestamp": number;
        /**
         * Trace context (W3C) of the callback's span, if OpenTelemetry is configured. Spans of the decider
         * belong to the callback then.
         * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
         */
        traceparent: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * Decide a before-callback.
     *
     * The path is yours: imhook posts to the URL of the decider in the rules file. Ignore fields that
     * you do not know, because later versions may add some.
     */
    decide: {
        parameters: CommonParameters;
        requestBody: {
            content: {
                "application/json": Question;
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Answer;
                };
            };
            /** The signature is missing, wrong or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The question cannot be answered. The rule has failed. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The service has failed. The rule has failed. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
export type CommonParameters = {
    query?: never;
    header?: {
        /**
         * Id of the journal entry, as `entry` in the body. It is the same if a question is asked again.
         * @example 019a9f1c-7a00-7000-8000-000000000001
         */
        "webhook-id"?: components["parameters"]["webhook-id"];
        /**
         * Time of the question, in seconds since 1970-01-01T00:00:00Z.
         * @example 1767350400
         */
        "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
        /**
         * Trace context (W3C) of the callback's span, if OpenTelemetry is configured. Spans of the decider
         * belong to the callback then.
         * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
         */
        traceparent?: components["parameters"]["traceparent"];
    };
    path?: never;
    cookie?: never;
};
/**
 * Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM.
 * @enum {string}
 */
export type Sender = "tencent-chat" | "openim";
/**
 * What was decided: `allow` to let the operation happen, `refuse` to refuse it, `discard` to drop
 * the message without telling its sender, `modify` to let it happen with changes, `verdicts` to
 * decide on each user separately.
 * @enum {string}
 */
export type DecisionKind = "allow" | "refuse" | "discard" | "modify" | "verdicts";
/** A before-callback that is to be decided. */
export type Question = {
    /**
     * Format: uuid
     *
     * Id of the journal entry. It is the same if a question is asked again.
     */
    entry: string;
    /** Name of the rule that asks. */
    rule: string;
    /** Chat backend that called: `tencent-chat` Tencent Chat, `openim` OpenIM. */
    sender: Sender;
    /** App id of Tencent Chat, or app name of OpenIM. */
    app: string;
    /** Current name of the command. */
    command: string;
    /**
     * What is about to happen, in words common to both senders, such as `message.sending`. The guide
     * lists them.
     */
    event: string;
    /**
     * Format: int64
     *
     * Time of receipt, in milliseconds since 1970-01-01T00:00:00Z.
     */
    receivedAt: number;
    /** Time within which the answer has to arrive, in milliseconds. */
    deadline: number;
    /** Decisions that the command supports, beside `flag` and `pass`. */
    decisions: DecisionKind[];
    /** User who acts. null if the callback names none. */
    actor: string | null;
    /** Users who are affected. Empty if the callback names none. */
    targets: string[];
    /** Group, live room or meeting room that the callback is about. null if there is none. */
    group: string | null;
    /** Sender's id of the message that the callback is about. null if there is none. */
    message: string | null;
    /** What users have written, in the order of the request. Empty if there is nothing. */
    texts: string[];
    /** Platform of the user's client as the sender writes it. null if it says none. */
    platform: string | null;
    /** IP address of the user's client. null if the sender says none. */
    clientAddress: string | null;
    /**
     * Body of the callback, valid by the document of its sender. Conversations of OpenIM's
     * Enterprise edition have the names of the open-source server.
     */
    request: {
        [key: string]: unknown;
    };
};
/** It happens unchanged. The rules after this one are not asked. */
export type AllowAnswer = {
    /**
     * Says which decision it is. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    decision: "allow";
};
/** It does not happen. */
export type RefuseAnswer = {
    /**
     * Says which decision it is. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    decision: "refuse";
    /** Reason that the sender passes on. */
    message?: string;
    /**
     * Code from the range of the sender, which depends on the command. Without it, the code is the
     * first of the range.
     */
    code?: number;
    /** More about the reason. Only OpenIM has a place for it. */
    detail?: string;
};
/** It does not happen, and the user is told that it did. Only Tencent Chat's messages know it. */
export type DiscardAnswer = {
    /**
     * Says which decision it is. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    decision: "discard";
};
/** It happens with other values. */
export type ModifyAnswer = {
    /**
     * Says which decision it is. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    decision: "modify";
    /**
     * New values by the field of the command's reply. Fields that are missing keep the value of the
     * request.
     */
    changes: {
        [key: string]: unknown;
    };
};
/** A user who is refused. */
export type RefusedUser = {
    /** Id of the user, as the callback names it. */
    user: string;
    /** Reason that the sender passes on, if it has a place for it. */
    message?: string;
    /** Code from the range of the sender, if it has a place for it. */
    code?: number;
    /** More about the reason. Only OpenIM has a place for it. */
    detail?: string;
};
/** It happens for all users whom the callback names except those who are refused. */
export type VerdictsAnswer = {
    /**
     * Says which decision it is. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    decision: "verdicts";
    /** The users who are refused. Users whom the callback does not name are ignored. */
    refused: RefusedUser[];
};
/** It happens, and is put before a moderator. The rules after this one are not asked. */
export type FlagAnswer = {
    /**
     * Says which decision it is. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    decision: "flag";
};
/** The service has nothing to say. The rules after this one decide. */
export type PassAnswer = {
    /**
     * Says which decision it is. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    decision: "pass";
};
/** The decision of a service. */
export type Answer = AllowAnswer | RefuseAnswer | DiscardAnswer | ModifyAnswer | VerdictsAnswer | FlagAnswer | PassAnswer;
