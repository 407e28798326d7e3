import type { ReplyProblem } from "../callbacks/reply.ts";
import type { Exchange } from "./post/post.ts";
import type { SentCallback } from "./sent-callback.ts";

/** A JSON object. */
export type Fields = Record<string, unknown>;

/** What a sender does with the answer to a callback. */
export type Effect =
  /** An after-callback: the sender ignores the answer. */
  | { kind: "noted" }
  | { kind: "allowed" }
  | { kind: "modified"; changes: Fields }
  | { kind: "refused"; code: number; message: string }
  | { kind: "partly-refused"; users: string[] }
  | { kind: "discarded" }
  /** The sender cannot use the answer, and the operation continues. */
  | { kind: "ignored"; reason: string }
  /** The sender cannot use the answer, and the operation fails. */
  | { kind: "failed"; reason: string };

/** How a sender treats replies to its before-callbacks. */
export interface ReplyModel {
  /** Whether the sender takes every status but 200 for a failure, whatever the body says. */
  readsStatus: boolean;
  /** Interprets an answer, or the lack of one, as the sender does. The command must be a before-command under its current name. */
  interpret(callback: SentCallback, exchange: Exchange): Effect;
  /** Returns why the sender cannot decode a JSON object as a reply, or null. */
  findDecodingProblem(reply: Fields): ReplyProblem | null;
  /**
   * Returns the first rule that a reply breaks although the sender decodes it, or null. Such a reply has effects that nobody decided, in at least
   * one release of the sender.
   */
  findProblem(callback: SentCallback, reply: Fields): ReplyProblem | null;
  /** Returns whether a reply with this status stops the operation, for at least one user and in at least one release. */
  stops(reply: Fields, status: number): boolean;
}
