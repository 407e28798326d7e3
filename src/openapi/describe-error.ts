import type { ErrorObject } from "ajv";

/** One line on what the schema wanted, with the JSON pointer of the place. */
export function describeError(error: ErrorObject | undefined): string {
  if (error === undefined) return "does not match the document";
  const place = error.instancePath.replace(/^\/requestBody/, "body").replace(/^\/(query|header)/, "$1");
  const { allowedValue, allowedValues, additionalProperty } = error.params;
  const named = allowedValue ?? allowedValues ?? additionalProperty;
  return `${place || "request"} ${error.message}${named === undefined ? "" : ` ${JSON.stringify(named)}`}`;
}
