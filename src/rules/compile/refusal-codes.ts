import { isObject, listOf } from "../../openapi/json.ts";

/** Fields of replies that have the code of a refusal. */
const CODE = /^(?:ErrorCode|ResultCode|errCode)$/;

/** Codes that do not refuse. */
const OTHER_CODES: readonly unknown[] = [0, 2];

/** The codes of refusals that the schema of a reply allows, for people: "1, 10100 to 10200". */
export function describeRefusalCodes(reply: unknown, schemas: Readonly<Record<string, unknown>>): string {
  const codes = new Set<string>();
  visit(reply, false, new Set());
  return [...codes].join(", ");

  function visit(schema: unknown, isCode: boolean, seen: ReadonlySet<string>): void {
    if (!isObject(schema)) return;
    if (typeof schema.$ref === "string") {
      const name = schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
      if (!seen.has(name)) visit(schemas[name], isCode, new Set([...seen, name]));
      return;
    }
    if (isCode) addCodes(schema);
    for (const form of ["allOf", "anyOf", "oneOf"].flatMap((keyword) => listOf(schema, keyword))) visit(form, isCode, seen);
    for (const [name, property] of propertiesOf(schema)) visit(property, CODE.test(name), seen);
    visit(schema.items, false, seen);
  }

  function addCodes({ const: only, minimum, maximum }: Record<string, unknown>): void {
    if (only !== undefined && !OTHER_CODES.includes(only)) codes.add(String(only));
    if (typeof minimum === "number" && minimum > 0) codes.add(`${minimum} to ${maximum}`);
  }
}

function propertiesOf({ properties }: Record<string, unknown>): Array<[string, unknown]> {
  return isObject(properties) ? Object.entries(properties) : [];
}
