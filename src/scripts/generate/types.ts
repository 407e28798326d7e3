import openapiTS, { astToString, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { type BundledDocument, NOTICE, nameOf, type Reference } from "./bundle.ts";
import { commandsOf } from "./commands.ts";
import { documentOperations, keepOperations, nameCommonParameters, nameSchemas, writePlainComments } from "./type-nodes.ts";

/** TypeScript types of a document, by openapi-typescript, with each schema as a type of its own. */
export async function renderTypes(document: BundledDocument): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(describeFields(describeRequests(document))), {
    alphabetize: false,
    transform: toStatedType,
  });
  const steps = [documentOperations, keepOperations, nameCommonParameters, nameSchemas, writePlainComments];
  return `// ${NOTICE}\n\n${astToString(steps.reduce<ts.Node[]>((given, step) => step(given), nodes))}`;
}

/** The document with a description of each command's request: a request without one has its command's summary. */
function describeRequests(document: BundledDocument): BundledDocument {
  const described = structuredClone(document);
  for (const { operationId, summary, requestBody } of commandsOf(described)) {
    const name = requestBody.content["application/json"].schema.$ref.split("/").at(-1) ?? "";
    const schema = described.components.schemas[name];
    if (schema !== undefined) schema.description = `${schema.description ?? summary}\n\nRequest of \`${operationId}\`.`;
  }
  return described;
}

/** The document with a description at each field, where editors look for it: a field that only refers to a schema has the description of that. */
function describeFields(document: BundledDocument): BundledDocument {
  const { schemas } = document.components;
  const describe = (field: Reference | object) =>
    "$ref" in field ? { description: schemas[nameOf(field)]?.description, ...field } : field;
  return JSON.parse(JSON.stringify(document), (key, value) =>
    key === "properties" ? Object.fromEntries(Object.entries<object>(value).map(([name, field]) => [name, describe(field)])) : value,
  );
}

/** The type that a schema's `x-typescript-type` states (openapi/README.md); undefined leaves a schema to openapi-typescript. */
function toStatedType(schema: SchemaObject): ts.TypeNode | undefined {
  const text: unknown = schema["x-typescript-type"];
  return typeof text === "string" ? ts.factory.createTypeReferenceNode(text) : undefined;
}
