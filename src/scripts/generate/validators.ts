import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { transform } from "esbuild";
import { type BundledDocument, type CommandOperation, NOTICE, nameOf, type Parameter, replySchemaOf } from "./bundle.ts";
import { commandsOf } from "./commands.ts";

/** Keys of a command's schemas in Ajv. */
interface SchemaKeys {
  command: string;
  request: string;
  reply: string;
}

const REFERENCE = "#/components/schemas/";

/**
 * JavaScript of the validators of a document's commands: one per request (its body, query and headers) and one per reply with status 200. Null
 * for a document that describes no commands. They are compiled here because Ajv takes longer for it than all else that a start takes.
 */
export async function renderValidators(document: BundledDocument): Promise<string | null> {
  const operations = commandsOf(document);
  if (operations.length === 0) return null;
  const ajv = new Ajv2020({ strict: false, inlineRefs: false, code: { source: true, esm: true, lines: true } });
  addFormats.default(ajv);
  for (const [name, schema] of Object.entries(schemasByName(document))) ajv.addSchema(schema, name);
  const commands = operations.map((operation) => addRequest(ajv, document, operation));
  const exported = new Set(commands.flatMap(({ request, reply }) => [request, reply]));
  const code = standalone.default(ajv, Object.fromEntries([...exported].map((key) => [key, key])));
  const tables = [
    table(
      "requests",
      commands.map(({ command, request }) => [command, request]),
    ),
    table(
      "replies",
      commands.map(({ command, reply }) => [command, reply]),
    ),
  ];
  return `// ${NOTICE}\n${await print([nameFunctions(ajv, importHelpers(code)), ...tables].join("\n"))}`;
}

/**
 * The schemas of the components, without their descriptions. Each refers to the others by name, so that Ajv compiles each once, whoever refers
 * to it.
 */
function schemasByName({ components }: BundledDocument): Record<string, object> {
  const text = JSON.stringify(components.schemas).replaceAll(`"$ref":"${REFERENCE}`, '"$ref":"');
  return JSON.parse(text, (key, value) => (key === "description" && typeof value === "string" ? undefined : value));
}

/** Adds the schema of a command's request, with the parts under the names that openapi-backend gives them. */
function addRequest(ajv: Ajv2020, document: BundledDocument, operation: CommandOperation): SchemaKeys {
  const body = nameOf(operation.requestBody.content["application/json"].schema);
  const request = body.replace(/Request$/, "Callback");
  const parameters = parametersOf(document, operation);
  ajv.addSchema(
    {
      type: "object",
      required: ["requestBody"],
      properties: {
        requestBody: { $ref: body },
        query: {
          $ref: addParameters(
            ajv,
            "Query",
            parameters.filter((parameter) => parameter.in === "query"),
          ),
        },
        header: { $ref: addParameters(ajv, "Headers", parameters.filter((parameter) => parameter.in === "header").map(inLowerCase)) },
      },
    },
    request,
  );
  return { command: operation.operationId, request, reply: nameOf(replySchemaOf(document, operation)) };
}

/** Adds the schema of parameters, unless Ajv has the same already; returns its key. */
function addParameters(ajv: Ajv2020, kind: string, parameters: Parameter[]): string {
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  const schema = { type: "object", required, properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])) };
  const keys = Object.keys(ajv.schemas).filter((key) => key.startsWith(kind));
  const same = keys.find((key) => isDeepStrictEqual(ajv.schemas[key]?.schema, schema));
  if (same !== undefined) return same;
  const key = `${kind}${keys.length === 0 ? "" : keys.length + 1}`;
  ajv.addSchema(schema, key);
  return key;
}

/** The parameters of a command, which bundles have as references to components. */
function parametersOf(document: BundledDocument, { operationId }: CommandOperation): Parameter[] {
  const item = Object.values(document.paths).find(({ post }) => post?.operationId === operationId);
  return (item?.parameters ?? []).flatMap((reference) => document.components.parameters[nameOf(reference)] ?? []);
}

/** Node writes the names of headers in lower case. */
function inLowerCase(parameter: Parameter): Parameter {
  return { ...parameter, name: parameter.name.toLowerCase() };
}

/** Imports in place of the calls of `require` by which Ajv asks for its run-time helpers, also in a module. */
function importHelpers(code: string): string {
  const paths = new Set(Array.from(code.matchAll(/require\("(.+?)"\)/g), ([, path = ""]) => path));
  const imports = [...paths].map((path) => `import ${basename(path)} from "${path}.js";`);
  return [...imports, code.replaceAll(/require\("(.+?)"\)/g, (_call, path) => basename(path))].join("\n");
}

/** Functions under the names of their schemas, which Ajv numbers, and without the exports, which the tables are. */
function nameFunctions(ajv: Ajv2020, code: string): string {
  const names = new Map(Object.keys(ajv.schemas).map((key) => [String(ajv.getSchema(key)?.source?.validateName), functionNameOf(key)]));
  return code.replaceAll(/^export const .*$/gm, "").replaceAll(/\bvalidate\d+\b/g, (name) => names.get(name) ?? name);
}

function functionNameOf(key: string): string {
  return `validate${key}`;
}

function table(name: string, rows: ReadonlyArray<readonly [command: string, key: string]>): string {
  const entries = rows.map(([command, key]) => `  ${JSON.stringify(command)}: ${functionNameOf(key)},`);
  return `export const ${name} = {\n${entries.join("\n")}\n};`;
}

/** Code as people read it, without the copy of every schema that Ajv adds for messages that it may write. */
async function print(code: string): Promise<string> {
  return (await transform(code, { format: "esm", treeShaking: true })).code;
}

/** Types of the module above. */
export const VALIDATOR_TYPES = `// ${NOTICE}
import type { ValidateFunction } from "ajv";

export declare const requests: Readonly<Record<string, ValidateFunction>>;
export declare const replies: Readonly<Record<string, ValidateFunction>>;
`;
