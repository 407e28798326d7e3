import type { BundledDocument } from "./bundle.ts";
import { toTable } from "./markdown-table.ts";

/** The fields of a question to a decider. */
export function renderQuestionFields({ components }: BundledDocument): string {
  const { properties = {} } = schemaOf(components.schemas, "Question");
  const rows = Object.entries(properties).map(([field, schema]) => [`\`${field}\``, descriptionOf(components.schemas, schema)]);
  return toTable(["field", "what it is"], rows);
}

/** The answers of a decider, each with the fields that it has beside `decision`. */
export function renderAnswers({ components }: BundledDocument): string {
  const { discriminator } = schemaOf(components.schemas, "Answer");
  const rows = Object.entries(discriminator?.mapping ?? {}).map(([decision, $ref]) => {
    const { properties = {}, required = [] } = schemaOf(components.schemas, nameIn($ref));
    const fields = Object.keys(properties).filter((field) => field !== "decision");
    const described = fields.map((field) => `\`${field}\`${required.includes(field) ? "" : " (optional)"}`);
    return [`\`${decision}\``, described.join(", "), descriptionOf(components.schemas, { $ref })];
  });
  return toTable(["decision", "with", "what happens"], rows);
}

/** A schema, as far as these tables look. */
interface Schema {
  description?: string;
  $ref?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  discriminator?: { mapping: Record<string, string> };
}

function schemaOf(schemas: Readonly<Record<string, Schema>>, name: string): Schema {
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`there is no schema ${name}`);
  return schema;
}

function descriptionOf(schemas: Readonly<Record<string, Schema>>, { description, $ref }: Schema): string {
  return description ?? ($ref === undefined ? "" : descriptionOf(schemas, schemaOf(schemas, nameIn($ref))));
}

function nameIn(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
