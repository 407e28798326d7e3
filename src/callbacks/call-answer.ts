import type { ImhookError } from "../errors.ts";
import type { Command } from "./command.ts";
import type { Decision, FallbackCause } from "./decision.ts";
import type { Answer } from "./respond.ts";

/** An answer, and what it amounts to. */
export interface CallAnswer extends Answer {
  outcome: CallOutcome;
  /** null if it is not known. */
  command: Command | null;
  /** Why it is the fallback; null if it is not. */
  fallback: FallbackReason | null;
  /** Why it is a failure; null if it is not. */
  error: ImhookError | null;
}

/**
 * What became of a call: exactly one of these.
 *
 * | outcome | what it says |
 * |---|---|
 * | a kind of decision | a before-callback was decided so |
 * | `fallback` | nobody decided a before-callback in time or without fault |
 * | `acknowledged` | an after-callback is on disk |
 * | `duplicate` | it repeats another one, and got the same answer |
 * | `quarantined` | it did not match its document |
 * | `shed` | there was no room for it |
 * | `failed` | it was answered with an error |
 * | `rejected` | it did not prove that its sender may call |
 */
export type CallOutcome = Decision["kind"] | "fallback" | "acknowledged" | "duplicate" | "quarantined" | "shed" | "failed" | "rejected";

/** Why the fallback was sent. */
export type FallbackReason = FallbackCause | "overload";
