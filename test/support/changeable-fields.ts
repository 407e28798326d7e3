import { operationOf, readDocument } from "../../src/openapi/read-document.ts";
import type { DocumentedCommand } from "./operations.ts";
import { successOf } from "./operations.ts";

/** A field that a reply can change, as far as TypeScript sees its schema. */
export interface FieldSchema {
  /** Whether the type that follows from the schema accepts a value. It knows no limits of numbers, texts and lists. */
  accepts(value: unknown): boolean;
}

/** The part of a schema that types follow from. */
interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

const COMMON = ["actionCode", "errCode", "errMsg", "errDlt", "nextCode", "ActionStatus", "ErrorCode", "ErrorInfo"];

/** The fields that the replies of a command can change, by name. */
export function changeableFieldsOf({ sender, command }: DocumentedCommand): Map<string, FieldSchema> {
  const document = readDocument(sender);
  const schemas = document.components.schemas as Record<string, Schema>;
  const fields = new Map<string, FieldSchema>();
  collect(successOf(document, operationOf(document, sender, command)).content["application/json"].schema as Schema);
  return fields;

  function collect(schema: Schema): void {
    const { properties = {}, anyOf = [], oneOf = [], allOf = [] } = resolve(schema);
    for (const [name, property] of Object.entries(properties)) {
      if (!COMMON.includes(name)) fields.set(name, { accepts: (value) => accepts(property, value) });
    }
    [...anyOf, ...oneOf, ...allOf].forEach(collect);
  }

  function accepts(given: Schema, value: unknown): boolean {
    const schema = resolve(given);
    const alternatives = schema.anyOf ?? schema.oneOf;
    if (alternatives?.some((alternative) => accepts(alternative, value)) === false) return false;
    if (schema.enum?.includes(value) === false) return false;
    if (schema.type !== undefined && ![schema.type].flat().some((type) => isOfType(type, value))) return false;
    if (Array.isArray(value)) return value.every((item) => accepts(schema.items ?? {}, item));
    if (typeof value !== "object" || value === null) return true;
    const object = value as Record<string, unknown>;
    if (schema.required?.every((name) => object[name] !== undefined) === false) return false;
    return Object.entries(object).every(([name, content]) => accepts(schema.properties?.[name] ?? {}, content));
  }

  function resolve(schema: Schema): Schema {
    return schema.$ref === undefined ? schema : resolve(schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {});
  }
}

function isOfType(type: string, value: unknown): boolean {
  if (value === null) return type === "null";
  if (Array.isArray(value)) return type === "array";
  return type === "integer" ? typeof value === "number" : type === typeof value;
}
