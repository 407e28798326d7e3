import type { RulesComparison } from "../../../generated/operator.ts";

/** Why a callback cannot be tested. */
export type SkipReason = keyof RulesComparison["skipped"];

/** Why no rule can be asked about a callback. */
export type UnreadableReason = Exclude<SkipReason, "wouldAsk">;
