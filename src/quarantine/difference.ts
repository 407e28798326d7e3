import type { ErrorObject } from "ajv";
import type { QuarantineKind } from "../../generated/operator.ts";
import type { QuarantineCode } from "../callbacks/quarantine.ts";
import { isObject } from "../openapi/json.ts";
import type { RecordedCallback } from "./recorded-callback.ts";

/** The first difference between a callback and its document. */
export interface Difference {
  kind: QuarantineKind;
  /** JSON pointer that begins with /body, /query or /header; null if the callback differs as a whole. */
  place: string | null;
  /** What the document allows, in a few words. */
  expected: string;
  /** What was found: JSON type or short value; null if nothing was there. */
  observed: string | null;
  /** The validation error; null if the schema was not looked at. */
  error: ErrorObject | null;
}

const KIND_OF_CODE: Readonly<Record<QuarantineCode, QuarantineKind>> = {
  "unknown-command": "unknown-command",
  "command-missing": "missing-command",
  "command-mismatch": "two-commands",
  "body-missing": "unusable-body",
  "body-not-decompressed": "unusable-body",
  "body-not-text": "unusable-body",
  "body-not-json": "not-json",
  "body-not-object": "not-json",
  "body-too-large": "unusable-body",
  "body-too-deep": "unusable-body",
  "body-too-complex": "unusable-body",
  "body-unreadable": "unusable-body",
  invalid: "other",
};

const KIND_OF_KEYWORD: Readonly<Record<string, QuarantineKind>> = {
  required: "missing-field",
  type: "wrong-type",
  enum: "unknown-value",
  const: "unknown-value",
  minimum: "out-of-range",
  maximum: "out-of-range",
  minLength: "out-of-range",
  maxLength: "out-of-range",
  minItems: "out-of-range",
  maxItems: "out-of-range",
  additionalProperties: "unknown-field",
  unevaluatedProperties: "unknown-field",
};

/** Values that are longer are shown by their type: they are texts of users. */
const LONGEST_VALUE = 40;

/** Compares a callback with the document. null if it matches. */
export function findDifference(callback: RecordedCallback): Difference | null {
  const { command, code, json, parameters, headers } = callback;
  if (code !== null || command === null) {
    const kind = KIND_OF_CODE[code ?? "unknown-command"];
    return { kind, place: null, expected: "", observed: null, error: null };
  }
  const { validateRequest } = command;
  const request = { query: parameters, header: headers, requestBody: json };
  if (validateRequest(request)) return null;
  const [error] = validateRequest.errors ?? [];
  return error === undefined ? { kind: "other", place: null, expected: "", observed: null, error: null } : fromError(error, request);
}

function fromError(error: ErrorObject, request: object): Difference {
  const { params, instancePath, keyword } = error;
  const kind = KIND_OF_KEYWORD[keyword] ?? "other";
  const field: unknown = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  const path = typeof field === "string" ? `${instancePath}/${field.replaceAll("~", "~0").replaceAll("/", "~1")}` : instancePath;
  const found = valueAt(request, path);
  const observed = found === undefined ? null : kind === "unknown-value" ? shorten(found) : typeOf(found);
  return { kind, place: path.replace(/^\/requestBody/, "/body") || null, expected: expectedOf(error), observed, error };
}

/** A pointer with `*` for the numbers of list items. */
export function generalize(place: string | null): string | null {
  return place === null ? null : place.replace(/\/\d+(?=\/|$)/g, "/*");
}

/** The JSON type of a value. */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

/** The value that a JSON pointer names; undefined if there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>((inner, name) => {
    if (Array.isArray(inner)) return inner[Number(name)];
    return isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined;
  }, value);
}

export function segmentsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? typeOf(value) : text;
}

function expectedOf({ keyword, params }: ErrorObject): string {
  if (keyword === "type") return [params.type].flat().join(" or ");
  if (keyword === "const") return JSON.stringify(params.allowedValue);
  if (keyword === "enum") return params.allowedValues.map((value: unknown) => JSON.stringify(value)).join(", ");
  if (keyword === "required") return "";
  return "limit" in params ? `${keyword} ${params.limit}` : keyword;
}
