import { readFileSync } from "node:fs";
import type { ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import type { RawOperation, Rule, Visit } from "./rule.ts";

/** A JSON Schema whose properties say in their descriptions what to write. */
interface DescribedSchema {
  properties: Record<string, { description: string }>;
}

const schema: DescribedSchema = parse(readFileSync(new URL("../x-callback.schema.yaml", import.meta.url), "utf8"));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

/** Each command has an `x-callback` that matches `openapi/x-callback.schema.yaml`. */
export const xCallback = (() => ({
  Operation(operation: RawOperation, { report, location }: Pick<Visit, "report" | "location">) {
    const callback = operation["x-callback"] ?? {};
    if (validate(callback)) return;
    for (const field of new Set(validate.errors?.filter(({ keyword }) => keyword !== "if").map(fieldOf))) {
      const isGiven = typeof callback === "object" && field in callback;
      report({ message: messageOf(field), location: location.child(isGiven ? ["x-callback", field] : []) });
    }
  },
})) satisfies Rule;

/** The field of `x-callback` that an error is about; empty if it is about all of it. */
function fieldOf({ instancePath, params }: ErrorObject): string {
  return instancePath.split("/")[1] ?? params.missingProperty ?? params.additionalProperty ?? "";
}

function messageOf(field: string): string {
  const property = schema.properties[field];
  if (property !== undefined) return `x-callback.${field} is missing or not valid. ${property.description.replaceAll(/\s+/g, " ").trim()}`;
  const fields = Object.keys(schema.properties).join(", ");
  return field === "" ? `x-callback must be a map of ${fields}.` : `x-callback has no field ${field}. Its fields are ${fields}.`;
}
