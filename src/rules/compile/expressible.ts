import type { EffectName } from "../file/definition.ts";
import type { Target } from "./catalog.ts";

/** Whether a command's replies can express an effect. */
export function canExpress({ command, canMask }: Target, effect: EffectName): boolean {
  // Whoever is asked can always allow.
  if (effect === "flag" || effect === "ask") return true;
  if (effect === "mask") return canMask && command.decisions.includes("modify");
  return command.decisions.includes(effect);
}
