import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { type BundledDocument, type BundledOperation, NOTICE } from "./bundle.ts";
import { commandsOf } from "./commands.ts";

interface Parameter {
  in: string;
  name: string;
  required?: boolean;
}

/** A part of a document and where it stands, as a JSON pointer. */
interface Located<Part> {
  part: Part;
  pointer: string;
}

const DOCUMENT = "document";

/**
 * Code of the validators of a document's commands: one of each request (its body, query and headers) and one of each reply
 * with status 200. Null for a document that describes no commands. They are compiled here because Ajv takes longer for it than all else that a
 * start takes.
 */
export async function renderValidators(document: BundledDocument): Promise<string | null> {
  const operations = commandsOf(document);
  if (operations.length === 0) return null;
  const ajv = new Ajv2020({ strict: false, inlineRefs: false, code: { source: true, esm: true } });
  addFormats.default(ajv);
  ajv.addSchema(document, DOCUMENT);
  const requests = operations.map(
    (operation, index) => [operation.operationId, `request${index}`, requestSchema(document, operation)] as const,
  );
  const replies = operations.map((operation, index) => [operation.operationId, `reply${index}`, replySchema(document, operation)] as const);
  for (const [, name, schema] of [...requests, ...replies]) ajv.addSchema(schema, name);
  const code = standalone.default(ajv, Object.fromEntries([...requests, ...replies].map(([, name]) => [name, name])));
  const bundled = await bundle([code, table("requests", requests), table("replies", replies)].join("\n"));
  return `// ${NOTICE}\n${bundled}`;
}

/** Ajv asks for its run-time helpers with `require`, and repeats every schema for messages that it may write: bundled and shortened it is a third. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

function table(name: string, rows: ReadonlyArray<readonly [command: string, name: string, schema: object]>): string {
  const entries = rows.map(([command, validator]) => `  ${JSON.stringify(command)}: ${validator},`);
  return `export const ${name} = {\n${entries.join("\n")}\n};`;
}

/** The parts of a request under the names that openapi-backend gives them. */
function requestSchema(document: BundledDocument, operation: BundledOperation): object {
  const path = pointerOf(document, operation);
  return {
    type: "object",
    required: ["requestBody"],
    properties: {
      requestBody: reference(`${path}/post/requestBody/content/application~1json/schema`),
      query: parametersSchema(document, path, "query"),
      header: parametersSchema(document, path, "header"),
    },
  };
}

function parametersSchema(document: BundledDocument, path: string, place: "query" | "header"): object {
  const { part: item } = locate<{ parameters?: unknown[] }>(document, path);
  const parameters = (item.parameters ?? []).map((_, index) => locate<Parameter>(document, `${path}/parameters/${index}`));
  const here = parameters.filter(({ part }) => part.in === place);
  // Node writes the names of headers in lower case.
  const nameOf = ({ name }: Parameter) => (place === "header" ? name.toLowerCase() : name);
  return {
    type: "object",
    required: here.filter(({ part }) => part.required).map(({ part }) => nameOf(part)),
    properties: Object.fromEntries(here.map(({ part, pointer }) => [nameOf(part), reference(`${pointer}/schema`)])),
  };
}

function replySchema(document: BundledDocument, operation: BundledOperation): object {
  const { pointer } = locate(document, `${pointerOf(document, operation)}/post/responses/200`);
  return reference(`${pointer}/content/application~1json/schema`);
}

function pointerOf(document: BundledDocument, { operationId }: BundledOperation): string {
  const path = Object.keys(document.paths).find((candidate) => document.paths[candidate]?.post?.operationId === operationId) ?? "";
  return `#/paths/${path.replaceAll("/", "~1")}`;
}

function reference(pointer: string): object {
  return { $ref: `${DOCUMENT}${pointer}` };
}

/** The part at a pointer; where that is a reference, the part that it leads to. */
function locate<Part>(document: BundledDocument, pointer: string): Located<Part> {
  const names = pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/"));
  // What a bundled document holds where is known to the linter and not to the types.
  const part = names.reduce<unknown>((parent, name) => (parent as Record<string, unknown>)[name], document) as Part & { $ref?: string };
  return part.$ref === undefined ? { part, pointer } : locate(document, part.$ref);
}

/** Types of the module above. */
export const VALIDATOR_TYPES = `// ${NOTICE}
import type { ValidateFunction } from "ajv";

export declare const requests: Readonly<Record<string, ValidateFunction>>;
export declare const replies: Readonly<Record<string, ValidateFunction>>;
`;
