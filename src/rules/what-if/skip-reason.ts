import type { RulesComparison } from "../../../generated/operator.ts";

/** Why a callback cannot be tested. */
export type SkipReason = keyof RulesComparison["skipped"];
