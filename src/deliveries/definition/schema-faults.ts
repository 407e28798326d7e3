import type { ErrorObject } from "ajv";
import { destinationKindValues } from "../../../generated/operator.values.ts";
import { isObject } from "../../openapi/json.ts";
import { didYouMean, quoted } from "./did-you-mean.ts";
import { type DefinitionFault, listed } from "./fault.ts";
import { type KindSchema, schemaOf } from "./schema.ts";

/** What fields with a form of their own have to be, by the last name of their place. */
const FORMS: Readonly<Record<string, string>> = {
  name: "must be lower-case letters, digits and hyphens, 63 at most, and not begin with a hyphen",
  url: "must be a URL that begins with http:// or https://",
  rate: "must be a number in a time, such as 500/s, 100/min or 1000/h",
  giveUpAfter: "must be a length of time, such as 500ms, 10s, 5min, 12h or 7d",
  timeout: "must be a length of time, such as 500ms, 10s or 5min",
  rotateAge: "must be a length of time, such as 12h or 7d",
  start: "must be now, beginning, or a time such as 2026-07-01T12:00:00Z or 7d",
  secret: "must be a secret, or a list of up to five",
  events: "must be a type of event such as friend.added, or the beginning of types such as friend.*",
  headers: "must be a text of visible characters, spaces and tabs",
  brokers: "must be a host and a port, such as kafka-1:9092",
  servers: "must be a host and a port, such as nats-1:4222",
  topic: "must be letters, digits, dots, underscores and hyphens, 249 at most",
  subject: "must be names with dots between them, without spaces, * and >",
};

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map",
};

/** What of a definition differs from the operator document, at most one fault for each field. Turns texts into numbers and truth values in place. */
export function findSchemaFaults(definition: unknown): DefinitionFault[] {
  if (!isObject(definition)) return [{ field: "", text: "must be a map that describes a destination" }];
  const schema = schemaOf(definition.kind);
  if (schema === undefined) return [kindFault(definition.kind)];
  if (schema.validate(definition)) return [];
  const errors = (schema.validate.errors ?? []).filter((error) => tellsSomething(error, schema));
  const byField = new Map(
    errors
      .toReversed()
      .map((error) => describe(error, schema))
      .map((fault) => [fault.field, fault]),
  );
  return [...byField.values()].toReversed();
}

function kindFault(kind: unknown): DefinitionFault {
  const kinds = `must be ${listed(destinationKindValues)}`;
  return { field: "kind", text: typeof kind === "string" ? `${kinds}${didYouMean(kind, destinationKindValues)}` : kinds };
}

/** Whether an error is about what was written. A field beside one with a fault counts as unknown, and each form of a value has errors of its own. */
function tellsSomething({ schemaPath, params }: ErrorObject, { fields }: KindSchema): boolean {
  return !/\/(?:anyOf|oneOf)\/\d/.test(schemaPath) && !fields.includes(String(params.unevaluatedProperty));
}

function describe(error: ErrorObject, { fields }: KindSchema): DefinitionFault {
  const { keyword, params, parentSchema } = error;
  const path = error.instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const inside = (name: string) => toField([...path, name]);
  if (keyword === "required") return { field: inside(params.missingProperty), text: "is missing" };
  if (keyword === "unevaluatedProperties" || keyword === "additionalProperties") {
    const name = String(params.unevaluatedProperty ?? params.additionalProperty);
    const known = path.length === 0 ? fields : Object.keys(parentSchema?.properties ?? {});
    return { field: toField(path), text: `has an unknown field ${quoted(name)}${didYouMean(name, known)}` };
  }
  return { field: toField(path), text: textOf(error, path) };
}

function textOf({ keyword, params, parentSchema = {} }: ErrorObject, path: readonly string[]): string {
  const { minimum, maximum } = parentSchema;
  switch (keyword) {
    case "minimum":
    case "maximum":
      return `must be a whole number from ${minimum} to ${maximum}`;
    case "enum":
    case "const":
      return `must be ${listed((params.allowedValues ?? [params.allowedValue]).map(String))}`;
    case "type":
      return `must be ${listed([params.type].flat().map((type) => TYPES[type] ?? type))}`;
    case "minLength":
    case "minItems":
      return "must not be empty";
    case "maxLength":
      return `must have at most ${params.limit} characters`;
    case "maxItems":
    case "maxProperties":
      return `must have at most ${params.limit} entries`;
    default:
      return path.map((part) => FORMS[part]).findLast((form) => form !== undefined) ?? "is not what is expected";
  }
}

/** Names of headers and other keys are people's own, and can be anything. */
const PLAIN_KEY = /^[\w-]{1,100}$/;

function toField(path: readonly string[]): string {
  return path.reduce((field, part) => {
    if (/^\d+$/.test(part)) return `${field}[${part}]`;
    const name = PLAIN_KEY.test(part) ? part : quoted(part);
    return field === "" ? name : `${field}.${name}`;
  }, "");
}
