import { type BundledDocument, nameOf } from "./bundle.ts";
import { commandsOf } from "./commands.ts";
import { codes, toTable } from "./markdown-table.ts";

/** A schema of a bundled document, as far as its constraints show. */
interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  "x-proof"?: string;
  required?: string[];
  const?: unknown;
  propertyNames?: { not?: { const?: string; enum?: string[] } };
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** More commands than these are counted, not listed. */
const MOST_LISTED = 6;

/** What keeps requests of a sender out, and the proof of it. */
export function renderConstraints(document: BundledDocument): string {
  const schemas = document.components.schemas as Record<string, Schema>;
  const rows = [...usesOf(document)].flatMap(([name, commands]) => {
    const schema = schemas[name];
    const proof = schema?.["x-proof"];
    return schema === undefined || proof === undefined ? [] : [[whereOf(name, commands), constraintsOf(schema).join("; "), proof]];
  });
  return toTable(["request", "constraint", "proof"], rows);
}

/** The commands whose requests refer to each schema, in the order of the document. */
function usesOf(document: BundledDocument): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  for (const { operationId, requestBody } of commandsOf(document)) {
    visit(requestBody.content["application/json"].schema);

    function visit(value: unknown): void {
      if (typeof value !== "object" || value === null) return;
      const reference = "$ref" in value && typeof value.$ref === "string" ? nameOf({ $ref: value.$ref }) : undefined;
      if (reference !== undefined && !uses.get(reference)?.includes(operationId)) {
        uses.set(reference, [...(uses.get(reference) ?? []), operationId]);
        visit(document.components.schemas[reference]);
      }
      Object.values(value).forEach(visit);
    }
  }
  return uses;
}

/** A request's own schema is named by its command, a shared one by its own name too. */
function whereOf(name: string, commands: readonly string[]): string {
  const listed = commands.length > MOST_LISTED ? `${commands.length} commands` : codes(commands);
  return name.endsWith("Request") ? listed : `\`${name}\` in ${listed}`;
}

/** The constraints of a schema and of those inside it, up to references. */
function constraintsOf(schema: Schema, place = ""): string[] {
  const { required = [], propertyNames, properties = {}, items } = schema;
  const names = [propertyNames?.not?.enum ?? propertyNames?.not?.const ?? []].flat();
  return [
    ...(required.length === 0 ? [] : [`${inside(place)}${codes(required)} required`]),
    ...(names.length === 0 ? [] : [`without ${codes(names)}, which another form has`]),
    ...(schema.const === undefined || place === "CallbackCommand" ? [] : [`\`${place}\` is \`${schema.const}\``]),
    ...Object.entries(properties).flatMap(([field, property]) => constraintsOf(property, place === "" ? field : `${place}.${field}`)),
    ...(items === undefined ? [] : constraintsOf(items, `${place}[]`)),
  ];
}

function inside(place: string): string {
  return place === "" ? "" : `in \`${place}\`: `;
}
