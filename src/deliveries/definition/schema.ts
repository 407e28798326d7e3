import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { DestinationKind } from "../../../generated/operator.ts";
import { destinationKindValues } from "../../../generated/operator.values.ts";
import { isObject } from "../../openapi/json.ts";
import { readDocument } from "../../openapi/read-document.ts";

/** What the operator document says about destinations of one kind. */
export interface KindSchema {
  /** Turns texts into numbers and truth values where the schema has them, in place. */
  validate: ValidateFunction;
  /** Every field that the kind has. */
  fields: readonly string[];
}

const SCHEMAS: Readonly<Record<DestinationKind, string>> = {
  http: "HttpDestination",
  kafka: "KafkaDestination",
  nats: "NatsDestination",
  file: "FileDestination",
  handler: "HandlerDestination",
};

let schemas: ReadonlyMap<unknown, KindSchema> | undefined;

/** The schema of a kind; undefined if there is no such kind. Compiled when the first destination is read. */
export function schemaOf(kind: unknown): KindSchema | undefined {
  schemas ??= compileSchemas();
  return schemas.get(kind);
}

function compileSchemas(): ReadonlyMap<unknown, KindSchema> {
  const document = readDocument("operator");
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, coerceTypes: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "document");
  const common = fieldsIn(document.components.schemas.DestinationSelection);
  return new Map(
    destinationKindValues.map((kind) => {
      const name = SCHEMAS[kind];
      const fields = [...new Set([...common, ...fieldsIn(document.components.schemas[name])])];
      return [kind, { validate: ajv.compile({ $ref: `document#/components/schemas/${name}` }), fields }];
    }),
  );
}

function fieldsIn(schema: unknown): string[] {
  return isObject(schema) && isObject(schema.properties) ? Object.keys(schema.properties) : [];
}
