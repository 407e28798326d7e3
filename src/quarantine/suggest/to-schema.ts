import { isObject } from "../../openapi/json.ts";
import { typeOf } from "../difference.ts";
import type { Schema } from "./locate-schema.ts";

const DEEPEST = 4;
const MOST_FIELDS = 60;

/** A schema for what a value looks like: the names and types of its fields, and nothing of what they hold. */
export function toSchema(value: unknown, depth = 0): Schema {
  const type = typeOf(value);
  if (depth === DEEPEST) return { type };
  if (Array.isArray(value)) return value.length === 0 ? { type } : { type, items: toSchema(value[0], depth + 1) };
  if (!isObject(value)) return { type };
  const fields = Object.entries(value).slice(0, MOST_FIELDS);
  return { type, properties: Object.fromEntries(fields.map(([name, inner]) => [name, toSchema(inner, depth + 1)])) };
}
