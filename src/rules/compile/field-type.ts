import { isObject } from "../../openapi/json.ts";

/** The type of a value in JSON, as conditions see it. */
export type FieldType = { kind: "string" | "int" | "double" | "bool" | "dyn" } | ListType | MessageType;

export interface ListType {
  kind: "list";
  item: FieldType;
}

/** An object whose fields are known. */
export interface MessageType {
  kind: "message";
  fields: ReadonlyMap<string, FieldType>;
}

/** The schemas of a document by name. */
export type Schemas = Readonly<Record<string, unknown>>;

const DYN: FieldType = { kind: "dyn" };

const TYPES: Readonly<Record<string, FieldType>> = {
  string: { kind: "string" },
  integer: { kind: "int" },
  number: { kind: "double" },
  boolean: { kind: "bool" },
};

/**
 * The type of what a schema describes. Where a schema allows several forms, a message has the fields of all of them. Where it allows several types, the
 * first one counts: the document names that first which the sender writes today.
 */
export function fieldTypeOf(schema: unknown, schemas: Schemas): FieldType {
  return typeOf(schema, new Set()) ?? DYN;

  /** null if the schema says nothing about the type. */
  function typeOf(given: unknown, open: ReadonlySet<string>): FieldType | null {
    if (!isObject(given)) return null;
    if (typeof given.$ref === "string") {
      const name = given.$ref.slice(given.$ref.lastIndexOf("/") + 1);
      // A message can quote messages, which have the same schema.
      return open.has(name) ? DYN : typeOf(schemas[name], new Set([...open, name]));
    }
    const parts = [given.allOf, given.anyOf, given.oneOf].flatMap((forms) => (Array.isArray(forms) ? forms : []));
    return [ownType(given, open), ...parts.map((part) => typeOf(part, open))].reduce(merge, null);
  }

  function ownType(given: Record<string, unknown>, open: ReadonlySet<string>): FieldType | null {
    const [type] = [given.type].flat().filter((name) => name !== "null");
    if (type === "array") return { kind: "list", item: typeOf(given.items, open) ?? DYN };
    if (isObject(given.properties)) {
      const fields = Object.entries(given.properties).map(([name, field]): [string, FieldType] => [name, typeOf(field, open) ?? DYN]);
      return { kind: "message", fields: new Map(fields) };
    }
    return type === "object" ? DYN : (TYPES[String(type)] ?? null);
  }
}

function merge(one: FieldType | null, other: FieldType | null): FieldType | null {
  if (one === null || other === null) return one ?? other;
  if (one.kind === "list" && other.kind === "list") return { kind: "list", item: merge(one.item, other.item) ?? DYN };
  if (one.kind === "message" && other.kind === "message") {
    const fields = new Map(one.fields);
    for (const [name, type] of other.fields) fields.set(name, merge(fields.get(name) ?? null, type) ?? DYN);
    return { kind: "message", fields };
  }
  return one.kind === "dyn" && other.kind === "message" ? other : one;
}
