import type { Decision } from "./decision.ts";

/** The JSON of a reply; its schema is the document's. */
export type Reply = Record<string, unknown>;

/** A rule of the sender that a reply breaks. */
export interface ReplyProblem {
  /** Short name of the rule. */
  rule: string;
  /** What the sender needs, as a noun phrase. */
  expected: string;
  /** Field of the reply that breaks the rule. */
  field: string;
  /** Value of the field; undefined if the reply lacks it. */
  value: unknown;
}

/**
 * Writes a decision on a before-callback in the sender's format. `allow` takes from the body what it can, because it also answers bodies that
 * match no schema.
 */
export type WriteReply = (decision: Decision, body: unknown) => Reply;
