import type { Decision } from "./decision.ts";

/** The JSON of a reply; its schema is the document's. */
export type Reply = Record<string, unknown>;

/**
 * Writes a decision on a before-callback in the sender's format. `allow` takes from the body what it can, because it also answers bodies that
 * match no schema.
 */
export type WriteReply = (decision: Decision, body: unknown) => Reply;
