import type { CommandField } from "../../generated/operator.ts";
import { isObject } from "../openapi/json.ts";
import type { ApiDocument } from "../openapi/read-document.ts";

type Schema = Readonly<Record<string, unknown>>;

/** A field with a line for each value that an alternative has in it. */
interface DescribedField extends CommandField {
  values: string[];
}

/** A forwarded message can hold forwarded messages, and so on. */
const DEEPEST = 7;

/**
 * Describes the fields that a schema allows, each after the one that it is in. A field that several alternatives have is described once: as the first
 * of them has it or, if alternatives have a value of their own in it, by these values.
 *
 * @example describeFields(document, { $ref: "#/components/schemas/BeforeAddBlackRequest" })[0]?.path // "/callbackCommand"
 */
export function describeFields(document: ApiDocument, schema: Schema): CommandField[] {
  const fields = new Map<string, DescribedField>();
  addFieldsOf(schema, "", 0);
  return Array.from(fields.values(), ({ values, ...field }) => (values.length < 2 ? field : { ...field, description: values.join("\n") }));

  function addFieldsOf(given: Schema, path: string, depth: number): void {
    if (depth > DEEPEST) return;
    for (const part of partsOf(given)) {
      const required = Array.isArray(part.required) ? part.required : [];
      for (const [name, value] of entriesOf(part.properties)) {
        add(value, `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, required.includes(name), depth);
      }
      for (const items of [part.items, part.additionalProperties].filter(isObject)) addItems(items, `${path}/*`, depth);
    }
  }

  /** Items have a row of their own if the document says something of them. */
  function addItems(items: Schema, path: string, depth: number): void {
    if (descriptionOf(items) !== "") add(items, path, false, depth);
    else addFieldsOf(items, path, depth + 1);
  }

  function add(schemaOfField: Schema, path: string, isRequired: boolean, depth: number): void {
    const known = fields.get(path);
    const types = new Set([...(known?.types ?? []), ...typesOf(schemaOfField)]);
    const own = descriptionOf(schemaOfField);
    const values = typeof schemaOfField.const === "string" ? [`- \`${schemaOfField.const}\`: ${own}`] : [];
    fields.set(path, {
      ...{ path, types: [...types], description: known?.description || own },
      isRequired: isRequired && known?.isRequired !== false,
      values: [...(known?.values ?? []), ...values],
    });
    addFieldsOf(schemaOfField, path, depth + 1);
  }

  /** A schema and all that it is put together from. */
  function partsOf(given: Schema): Schema[] {
    const target = referred(given);
    const others = ["allOf", "oneOf", "anyOf"].flatMap((key) => (Array.isArray(given[key]) ? given[key].filter(isObject) : []));
    const conditional = [given.then, given.else].filter(isObject);
    return [given, ...(target === null ? [] : partsOf(target)), ...[...others, ...conditional].flatMap(partsOf)];
  }

  function referred({ $ref }: Schema): Schema | null {
    const name = typeof $ref === "string" ? $ref.replace("#/components/schemas/", "") : null;
    const target: unknown = name === null ? null : document.components.schemas[name];
    return isObject(target) ? target : null;
  }

  /** What stands beside a reference is about this field, so it comes first. */
  function descriptionOf(given: Schema): string {
    const target = referred(given);
    const parts = [given, ...(target === null ? [] : partsOf(target).slice(0, 1))];
    const described = parts.find(({ description }) => typeof description === "string");
    return String(described?.description ?? "").trim();
  }

  function typesOf(given: Schema): string[] {
    const stated = partsOf(given).flatMap(({ type }) => (Array.isArray(type) ? type : [type]));
    return [...new Set(stated.filter((type) => typeof type === "string"))];
  }
}

function entriesOf(properties: unknown): Array<[string, Schema]> {
  return isObject(properties) ? Object.entries(properties).filter((entry): entry is [string, Schema] => isObject(entry[1])) : [];
}
