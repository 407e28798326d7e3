import { RULES_SCHEMA } from "../../rules/file/schema.ts";
import { toTable } from "./markdown-table.ts";

/** The keys of a rule, in the order of the schema. */
export function renderRuleKeys(): string {
  return renderKeys(RULES_SCHEMA.properties.rules.items.properties);
}

/** The keys of a list. */
export function renderListKeys(): string {
  return renderKeys(RULES_SCHEMA.properties.lists.additionalProperties.properties);
}

/** The keys of a decider. */
export function renderDeciderKeys(): string {
  return renderKeys(RULES_SCHEMA.properties.deciders.additionalProperties.properties);
}

function renderKeys(properties: Readonly<Record<string, object>>): string {
  return toTable(
    ["key", "meaning"],
    Object.entries(properties).map(([name, schema]) => [`\`${name}\``, meaningOf(schema)]),
  );
}

/** The description of a key, with those of the keys inside it. */
function meaningOf({ description = "", properties = {} }: { description?: string; properties?: Record<string, object> }): string {
  const inside = Object.entries(properties).map(([name, schema]) => `\`${name}\`: ${meaningOf(schema)}`);
  return [description, ...inside].join(" ");
}
