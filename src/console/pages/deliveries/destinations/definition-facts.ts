import type { DestinationDefinition } from "../../../../../generated/operator.ts";

/** A field of a definition, as the settings file has it. */
export interface DefinitionFact {
  name: string;
  value: string;
}

/** Fields that every definition has, because they have defaults. */
const COMMON = ["payload", "orderBy", "parallel", "start", "giveUpAfter", "timeout", "batch"];

/** What a definition says beside its name and its kind: first what is its own, then what every one has. */
export function toDefinitionFacts(definition: DestinationDefinition): DefinitionFact[] {
  const facts = Object.entries(definition).flatMap(([name, value]) =>
    name === "name" || name === "kind" || value === undefined ? [] : [{ name, value: toText(value) }],
  );
  const isCommon = ({ name }: DefinitionFact) => COMMON.includes(name);
  return [...facts.filter((fact) => !isCommon(fact)), ...facts.filter(isCommon)];
}

function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${toText(inner)}`)
    .join(", ");
}
