import type { RuleFault } from "../fault.ts";
import type { EffectName, RuleDefinition } from "../file/definition.ts";
import type { FaultText, Path, Source } from "../file/source.ts";
import { suggest } from "../suggest.ts";
import type { Catalog, Target } from "./catalog.ts";
import { canExpress } from "./expressible.ts";

/** The commands that a rule decides, and what is wrong with their names. */
export interface FoundTargets {
  targets: ReadonlySet<Target>;
  faults: RuleFault[];
}

/** Finds the commands that a rule names, by their names or by intents. */
export function findTargets({ on }: RuleDefinition, effect: EffectName, path: Path, catalog: Catalog, source: Source): FoundTargets {
  const places =
    typeof on === "string" ? [{ name: on, place: [...path, "on"] }] : on.map((name, index) => ({ name, place: [...path, "on", index] }));
  const faults: RuleFault[] = [];
  const targets = places.flatMap(({ name, place }) => {
    const intended = catalog.byIntent.get(name);
    if (intended !== undefined) return decisive(intended, effect);
    const named = catalog.byName.get(name);
    const fault = faultOf(name, named, catalog);
    if (fault !== null) faults.push(source.faultAt(place, fault));
    return named === undefined || fault !== null ? [] : [named];
  });
  return { targets: new Set(targets), faults };
}

/**
 * The commands of an intent at which a rule decides. If a sender asks again about the same thing, the rule decides at the first question that can
 * express its effect. What is allowed is allowed at each question, so that no later rule decides it at the next one. A decider is asked at each,
 * because none of them can express all that it may answer.
 */
function decisive(targets: readonly Target[], effect: EffectName): readonly Target[] {
  if (effect === "allow" || effect === "ask") return targets;
  return targets.filter((target) => {
    const asksFirst = targets.filter(({ command }) => target.command.followUpOf.includes(command.name));
    if (asksFirst.length > 0) return asksFirst.some((first) => !canExpress(first, effect));
    const followUps = targets.filter(({ command }) => command.followUpOf.includes(target.command.name));
    return canExpress(target, effect) || !followUps.some((followUp) => canExpress(followUp, effect));
  });
}

function faultOf(name: string, target: Target | undefined, { byName, byIntent }: Catalog): FaultText | null {
  if (target === undefined)
    return { message: `There is no command or intent ${name}.`, hint: suggest(name, [...byIntent.keys(), ...byName.keys()]) };
  if (target.command.phase === "before") return null;
  return { message: `${name} is a notification, which nothing can decide.`, hint: suggest(name, beforeNames(byName)) };
}

function beforeNames(byName: ReadonlyMap<string, Target>): string[] {
  return [...byName].flatMap(([name, { command }]) => (command.phase === "before" ? [name] : []));
}
