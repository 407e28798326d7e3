/** The callback takes its course unchanged. */
export interface Allow {
  kind: "allow";
}

/** What the callback announces must not happen. */
export interface Refuse {
  kind: "refuse";
  /** Code out of the sender's reserved range; the first of it where absent. */
  code?: number;
  /** Reason that the sender passes on to its caller. */
  message: string;
  /** More of the reason, where the sender has a place for it. */
  detail?: string;
}

/** It does not happen, and the user is told that it did. */
export interface Discard {
  kind: "discard";
}

/** It happens with other values. */
export interface Modify<Changes> {
  kind: "modify";
  changes: Changes;
}

/** It happens for all users that the callback names but those refused here. */
export interface Verdicts {
  kind: "verdicts";
  refused: Array<{ user: string } & Omit<Refuse, "kind">>;
}

/** Any decision on any command. */
export type Decision = Allow | Refuse | Discard | Modify<Record<string, unknown>> | Verdicts;

/** Why the command's safe default stands in for a handler's decision */
export type FallbackCause = "quarantine" | "deadline" | "error";

/** A decision as the journal keeps it. */
export type RecordedDecision = Decision & { default?: FallbackCause };

/** The decisions by kind, for a command whose reply can change `Changes`. */
export interface DecisionsByKind<Changes> {
  allow: Allow;
  refuse: Refuse;
  discard: Discard;
  modify: Modify<Changes>;
  verdicts: Verdicts;
}

export function allow(): Allow {
  return { kind: "allow" };
}

export function refuse(message: string, options: Omit<Refuse, "kind" | "message"> = {}): Refuse {
  return { kind: "refuse", message, ...options };
}

export function discard(): Discard {
  return { kind: "discard" };
}

export function modify<Changes>(changes: Changes): Modify<Changes> {
  return { kind: "modify", changes };
}

export function verdicts(refused: Verdicts["refused"]): Verdicts {
  return { kind: "verdicts", refused };
}
