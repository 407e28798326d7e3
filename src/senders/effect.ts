/** What a sender does with the answer to a callback, by its own rules. */
export type Effect =
  /** An after-callback: whatever the answer says, it changes nothing. */
  | { kind: "noted" }
  | { kind: "allowed" }
  | { kind: "modified"; changes: Record<string, unknown> }
  | { kind: "refused"; code: number; message: string }
  | { kind: "partly-refused"; users: string[] }
  | { kind: "discarded" }
  /** The answer says nothing that the sender understands, and it carries on. */
  | { kind: "ignored"; reason: string }
  /** The answer says nothing that the sender understands, and what was announced does not happen. */
  | { kind: "failed"; reason: string };

/** A callback as it was sent. */
export interface SentCallback {
  /** By today's or an older name. */
  command: string;
  body: Record<string, unknown>;
}
