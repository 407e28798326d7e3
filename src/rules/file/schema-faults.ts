import type { ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { RuleFault } from "../fault.ts";
import { suggest } from "../suggest.ts";
import { EFFECTS } from "./definition.ts";
import { RULES_SCHEMA } from "./schema.ts";
import type { Path, Source } from "./source.ts";

const validate = new Ajv2020({ allErrors: true, strict: false, verbose: true }).compile(RULES_SCHEMA);

/** A fault, and the value that it is about. */
export interface SchemaFault {
  path: Path;
  /** null for those beyond a thousand, which nobody reads. */
  fault: RuleFault | null;
}

const MOST_DESCRIBED = 1000;

/** Every place where a file differs from its schema. */
export function findSchemaFaults(content: unknown, source: Source): SchemaFault[] {
  if (validate(content)) return [];
  const errors = (validate.errors ?? []).filter(
    ({ schemaPath, keyword }) => !schemaPath.includes("/oneOf/") && keyword !== "propertyNames",
  );
  return errors.map((error, index) => {
    const path = pathOf(error, content);
    return { path, fault: index < MOST_DESCRIBED ? describe(error, path, source) : null };
  });
}

function pathOf({ instancePath }: ErrorObject, content: unknown): Path {
  const path: Array<string | number> = [];
  let value = content;
  for (const part of instancePath.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(name) : name);
    value = Reflect.get(Object(value), name);
  }
  return path;
}

function describe(error: ErrorObject, path: Path, source: Source): RuleFault {
  const { keyword, params, parentSchema = {}, propertyName, data } = error;
  const what = nameOf(path);
  if (propertyName !== undefined)
    return source.faultAtKey([...path, propertyName], {
      message: `The name ${propertyName} has characters other than letters, digits, "_", "." and "-".`,
    });
  if (keyword === "additionalProperties") {
    const key = String(params.additionalProperty);
    const known = Object.keys(parentSchema.properties ?? {});
    return source.faultAtKey([...path, key], { message: `${what} has no ${key}.`, hint: suggest(key, known) });
  }
  if (keyword === "required") return source.faultAt(path, { message: `${what} has no ${params.missingProperty}.` });
  if (keyword === "oneOf") return source.faultAt(path, effectFault(data));
  if (keyword === "maxProperties") return source.faultAt(path, { message: `${what} takes no values.`, hint: "Write {}." });
  if (keyword === "minProperties" || keyword === "minItems" || keyword === "minLength")
    return source.faultAt(path, { message: `${what} is empty.` });
  if (keyword === "maxLength") return source.faultAt(path, { message: `${what} has more than ${params.limit} characters.` });
  if (keyword === "pattern")
    return source.faultAt(path, { message: `${what} has characters other than letters, digits, "_", "." and "-".` });
  if (keyword === "minimum" || keyword === "maximum") {
    const { minimum, maximum } = parentSchema;
    return source.faultAt(path, { message: `${what} must be from ${minimum} to ${maximum}.` });
  }
  if (keyword === "enum" || keyword === "const") {
    const allowed: unknown[] = params.allowedValues ?? [params.allowedValue];
    return source.faultAt(path, { message: `${what} must be ${listed(allowed.map(String))}.` });
  }
  return source.faultAt(path, { message: `${what} must be ${listed([params.type].flat().map(typeName))}.` });
}

function effectFault(rule: unknown): { message: string; hint: string | null } {
  const given = EFFECTS.filter((effect) => Object.hasOwn(Object(rule), effect));
  if (given.length === 0) return { message: "The rule has no effect.", hint: `Write ${listed(EFFECTS)}.` };
  return { message: `The rule has ${given.length} effects: ${given.join(", ")}.`, hint: "Write a rule for each." };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: "a map",
  array: "a list",
  string: "a text",
  integer: "an integer",
  null: "empty",
};

function typeName(type: string): string {
  return TYPE_NAMES[type] ?? `a ${type}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** What the value at a path is called in a sentence. */
function nameOf(path: Path): string {
  const [top, name, ...rest] = path;
  if (top === undefined) return "The file";
  if (top === "lists" && name !== undefined && rest.length === 0) return `The list ${name}`;
  if (top === "deciders" && name !== undefined && rest.length === 0) return `The decider ${name}`;
  if (top === "rules" && typeof name === "number" && rest.length === 0) return `The rule`;
  const last = path.findLast((part) => typeof part === "string");
  return typeof path.at(-1) === "number" ? `An entry of ${last}` : String(last);
}
