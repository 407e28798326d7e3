import type { ErrorObject } from "ajv";

/** Describes a validation error in one line: the place in the request, what the schema expects there, and the values or names that it concerns. */
export function describeError(error: ErrorObject | undefined): string {
  if (error === undefined) return "does not match the document";
  const place = error.instancePath.replace(/^\/requestBody/, "body").replace(/^\/(query|header)/, "$1");
  const { allowedValue, allowedValues, additionalProperty, unevaluatedProperty } = error.params;
  const unknown: unknown = additionalProperty ?? unevaluatedProperty;
  if (unknown !== undefined) return `${place || "request"} has the unknown field ${JSON.stringify(unknown)}`;
  const allowed: unknown = allowedValue ?? allowedValues;
  return `${place || "request"} ${error.message}${allowed === undefined ? "" : ` ${JSON.stringify(allowed)}`}`;
}

/** The JSON pointer of the field that a validation error is about, also if the field is missing or not allowed. */
export function fieldOf({ instancePath, params }: ErrorObject): string {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params;
  const name: unknown = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  return typeof name === "string" ? `${instancePath}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` : instancePath;
}
