import type { AnswerKind, Sender } from "../../generated/operator.ts";
import type { Command } from "./command.ts";
import type { Deadline } from "./deadline.ts";
import type { Decision } from "./decision.ts";
import type { CountedValue } from "./lookups.ts";
import type { CallbackSummary } from "./summary.ts";
import type { UserClient } from "./user-client.ts";

/** Decides callbacks by rules, before their handlers do. */
export interface Rules {
  /** Whether any rule concerns a command. Absent: `evaluate` tells. */
  concerns?(sender: Sender, command: string): boolean;
  /**
   * Returns what the rules say about a callback, or null if no rule concerns its command. Never throws and never rejects: a rule that fails is
   * recorded in the result. Counts what its conditions count, so it is called once for each callback.
   */
  evaluate(callback: RuledCallback): RuleResult | Promise<RuleResult> | null;
}

/** A callback as rules see it. */
export interface RuledCallback extends UserClient {
  sender: Sender;
  app: string;
  command: Command;
  /** The body, valid by the document, with the names that handlers see. */
  request: Readonly<Record<string, unknown>>;
  summary: CallbackSummary;
  /** Id of the journal entry. */
  entry: string;
  /** In milliseconds since 1970. */
  receivedAt: number;
  /** When the answer is due. Absent: nobody waits for it. */
  deadline?: Pick<Deadline, "total" | "remaining">;
  /** Trace context (W3C) that deciders are told. Absent: nobody traces the callback. */
  traceparent?: string | undefined;
}

/** What rules say about a callback. */
export interface RuleResult {
  /** null if no rule decided. */
  decision: Decision | null;
  /** The rule that decided; null if none did. With verdicts it is the first that refused somebody. */
  rule: string | null;
  /** The decider by whose answer that rule decided; null if it decided by itself, or if none did. */
  decider: string | null;
  /** The rule that puts the callback before a moderator; null if none does. */
  flaggedBy: string | null;
  /** What the evaluation saw, for the entry. */
  trace: RuleTrace;
}

/** How rules came to their result. Recorded with the entry, so it is plain JSON. */
export interface RuleTrace {
  /** Rules in shadow mode that would have decided otherwise. */
  shadow: Array<{ rule: string; decision: Decision["kind"] | "flag" }>;
  /** Rules that failed and what they were taken for. */
  failed: Array<{ rule: string; reason: string; takenFor: "no-match" | "refuse" }>;
  /** What the conditions of the matching rules, shadow ones too, saw: value by expression, such as `actor` or `count("invites", actor, "1h")`. */
  values: Record<string, unknown>;
  /** What was counted, in order; counters are restored from it. */
  counts: CountedValue[];
  /** What deciders were asked, in order. */
  asked: AskedDecider[];
  /** In microseconds. */
  durationUs: number;
}

/** A question to a decider, and what came of it. */
export interface AskedDecider {
  rule: string;
  decider: string;
  /** null if there was no answer that could be read. */
  answer: AnswerKind | null;
  /** Why the rule failed; null if it did not. */
  failure: string | null;
  /** Until the answer or the failure. */
  durationMs: number;
}
