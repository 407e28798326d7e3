import type { DestinationDefinition } from "../../../../../generated/operator.ts";

/** A field of a definition, as the settings file has it. */
export interface DefinitionFact {
  name: string;
  value: string;
}

/** What a definition says beside its name and its kind. */
export function toDefinitionFacts(definition: DestinationDefinition): DefinitionFact[] {
  return Object.entries(definition).flatMap(([name, value]) =>
    name === "name" || name === "kind" || value === undefined ? [] : [{ name, value: toText(value) }],
  );
}

function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${toText(inner)}`)
    .join(", ");
}
