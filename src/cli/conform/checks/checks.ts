import type { Check } from "../check.ts";
import type { Target } from "../target.ts";
import { authenticationChecks } from "./authentication.ts";
import { commandChecks } from "./commands.ts";
import { connectionChecks } from "./connections.ts";
import { toleranceChecks } from "./tolerance.ts";

/** Returns every check of a target, in the order of a report. */
export function checksOf({ sender, forms }: Target): Check[] {
  return [...commandChecks(sender, forms), ...toleranceChecks(sender), ...authenticationChecks(sender), ...connectionChecks(sender)];
}
