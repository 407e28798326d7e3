import type { BundledDocument } from "./bundle.ts";
import { toTable } from "./markdown-table.ts";

/** What every destination has. */
const COMMON = "DestinationSelection";

/** Schemas of the kinds that have keys of their own. */
const KINDS = ["HttpDestination", "KafkaDestination", "NatsDestination", "FileDestination"];

/** The keys that every destination can have. */
export function renderDestinationKeys({ components }: BundledDocument): string {
  return toTable(["key", "meaning"], keysOf(components.schemas, COMMON));
}

/** The keys of single kinds of destinations. */
export function renderKindKeys({ components }: BundledDocument): string {
  const rows = KINDS.flatMap((name) => {
    const kind = schemaOf(components.schemas, name).properties?.kind?.const ?? "";
    return keysOf(components.schemas, name)
      .filter(([key]) => key !== "`kind`")
      .map(([key = "", meaning = ""], index) => [index === 0 ? `\`${kind}\`` : "", key, meaning]);
  });
  return toTable(["kind", "key", "meaning"], rows);
}

/** A schema, as far as these tables look. */
interface Schema {
  description?: string;
  $ref?: string;
  const?: string;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
}

function keysOf(schemas: Readonly<Record<string, Schema>>, name: string): string[][] {
  const { properties = {}, required = [] } = schemaOf(schemas, name);
  return Object.entries(properties).map(([key, schema]) => [
    `\`${key}\`${required.includes(key) ? "" : " (optional)"}`,
    descriptionOf(schemas, schema),
  ]);
}

function schemaOf(schemas: Readonly<Record<string, Schema>>, name: string): Schema {
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`there is no schema ${name}`);
  return schema;
}

function descriptionOf(schemas: Readonly<Record<string, Schema>>, { description, $ref }: Schema): string {
  return description ?? ($ref === undefined ? "" : descriptionOf(schemas, schemaOf(schemas, $ref.slice($ref.lastIndexOf("/") + 1))));
}
