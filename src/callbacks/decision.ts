/** What the callback announces happens unchanged. */
export interface Allow {
  kind: "allow";
}

/** What the callback announces does not happen. */
export interface Refuse {
  kind: "refuse";
  /** A code from the range that the sender reserves for refusals; its first code if absent. */
  code?: number;
  /** The reason that the sender passes on to its caller. */
  message: string;
  /** More about the reason. Only OpenIM has a place for it (`errDlt`). */
  detail?: string;
}

/** What the callback announces does not happen, and the user is told that it did. */
export interface Discard {
  kind: "discard";
}

/** What the callback announces happens with other values. */
export interface Modify<Changes> {
  kind: "modify";
  changes: Changes;
}

/** What the callback announces happens for all users that it names except those refused here. */
export interface Verdicts {
  kind: "verdicts";
  refused: Array<{ user: string } & Omit<Refuse, "kind">>;
}

/** Any decision on any command. */
export type Decision = Allow | Refuse | Discard | Modify<object> | Verdicts;

/** Why the fallback was sent instead of a handler's decision. */
export type FallbackCause = "quarantine" | "deadline" | "error";

/** A decision as the journal stores it. */
export type RecordedDecision = Decision & { fallback?: FallbackCause };

/** The decisions by kind, for a command whose reply can change `Changes`. */
export interface DecisionsByKind<Changes> {
  allow: Allow;
  refuse: Refuse;
  discard: Discard;
  modify: Modify<Changes>;
  verdicts: Verdicts;
}

/**
 * Lets the callback take its course unchanged. Every before-command takes it, and it is what happens without a handler.
 *
 * Tencent Chat gets `ErrorCode: 0`, OpenIM gets `nextCode: 0` and, for some group commands, the request's own values.
 *
 * @example callbackBeforeAddBlackCommand: () => allow()
 */
export function allow(): Allow {
  return { kind: "allow" };
}

/**
 * Stops what the callback announces, and tells the sender's caller why.
 *
 * `code` is in the sender's own range; the fallback is sent and the error is logged if it is not:
 *
 * | sender and command | codes | if absent |
 * |---|---|---|
 * | Tencent Chat, messages and official accounts (1047/34364) | 1, 120001 to 130000 | 120001 |
 * | Tencent Chat, groups (1047/34374) | 1, 10100 to 10200 | 10100 |
 * | Tencent Chat, friend requests (1047/43468) | 38000 to 39000 | 38000 |
 * | Tencent Chat, gifts in live rooms (647/72210) | 1, 102100 to 102200 | 102100 |
 * | OpenIM, every command (pkg/callbackstruct/common.go) | 5000 to 9999 | 5000 |
 *
 * @param message Shown to the user by most clients.
 * @example "C2C.CallbackBeforeSendMsg": () => refuse("No advertising, please.")
 * @example callbackBeforeAddFriendCommand: () => refuse("Not now.", { code: 5001, detail: "quiet hours" })
 */
export function refuse(message: string, options: Omit<Refuse, "kind" | "message"> = {}): Refuse {
  return { kind: "refuse", message, ...options };
}

/**
 * Drops what the callback announces while the user is told that it happened. Tencent Chat's message commands alone know it (`ErrorCode: 2`,
 * 1047/34364); for any other command it does not compile.
 *
 * @example "Group.CallbackBeforeSendMsg": () => discard()
 */
export function discard(): Discard {
  return { kind: "discard" };
}

/**
 * Lets the callback happen with other values. `changes` has the fields that the command's reply can change, under their names on the wire; fields
 * that are absent, and fields that repeat the request, keep the request's values. If the reply is not legal, the fallback is sent, and the log names
 * the field.
 *
 * @example callbackBeforeCreateGroupCommand: ({ groupName = "" }) => modify({ groupName: groupName.trim() })
 * @example callbackBeforeCreateGroupCommand: (request) => modify({ ...request, needVerification: 1 })
 */
export function modify<Changes>(changes: Changes): Modify<Changes> {
  return { kind: "modify", changes };
}

/**
 * Decides for each user that the callback names: everybody is allowed except the `refused`. Tencent Chat's friend requests (1047/43468),
 * invitations to groups (1047/34371) and subscriptions (1047/60799) know it; for any other command it does not compile. Codes are those of
 * {@link refuse}; invitations and subscriptions have no place for code and message. Users whom the callback does not name are left out.
 *
 * @example "Sns.CallbackPrevFriendAdd": () => verdicts([{ user: "mallory", message: "takes no requests" }])
 */
export function verdicts(refused: Verdicts["refused"]): Verdicts {
  return { kind: "verdicts", refused };
}
