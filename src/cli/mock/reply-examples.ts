import type { OpenAPIBackend, Operation } from "openapi-backend";
import { ImhookError } from "../../errors.ts";
import { isObject } from "../../openapi/json.ts";

/** An answer that the document allows. */
export interface MockReply {
  status: number;
  /** Media type. */
  type: string;
  body: unknown;
}

/** An operation in the listing of the mock. */
export interface ListedOperation {
  operationId: string;
  method: string;
  /** Path template of the document. */
  path: string;
  summary: string;
  /** Names of its examples, the default first. */
  examples: string[];
}

/** Location of a named example in an operation's responses. */
interface ExampleLocation {
  /** Status code or range, such as `200` or `4XX`. */
  code: string;
  type: string;
  name: string;
}

interface Response {
  content?: Record<string, { examples?: Record<string, unknown> }>;
}

export function toListed(operation: Operation): ListedOperation {
  const { operationId = "", method, path, summary = "" } = operation;
  return { operationId, method: method.toUpperCase(), path, summary, examples: namesOf(locationsOf(operation)) };
}

/** Returns the named example of an operation, or its first. If several statuses have the name, the first one counts. */
export function exampleReply(api: OpenAPIBackend, operationId: string, example: string | undefined): MockReply {
  const operation = api.router.getOperation(operationId);
  const locations = operation === undefined ? [] : locationsOf(operation);
  const location = example === undefined ? locations[0] : locations.find(({ name }) => name === example);
  if (location === undefined)
    throw new ImhookError("bad-request", `${operationId} has no example ${example}; it has ${namesOf(locations).join(", ")}`);
  // Its type is number, but it looks up the key of the document, which can be a range.
  const code = location.code as unknown as number;
  const { mock } = api.mockResponseForOperation(operationId, { code, mediaType: location.type, example: location.name });
  return { status: statusOf(location.code, mock), type: location.type, body: mock };
}

/** The documents list success first, so the first location is the default. */
function locationsOf({ responses = {} }: Operation): ExampleLocation[] {
  // openapi-backend has resolved the references that the type allows.
  return Object.entries(responses as Record<string, Response>).flatMap(([code, { content = {} }]) =>
    Object.entries(content).flatMap(([type, { examples = {} }]) => Object.keys(examples).map((name) => ({ code, type, name }))),
  );
}

function namesOf(locations: ExampleLocation[]): string[] {
  return [...new Set(locations.map(({ name }) => name))];
}

/** Returns the status of an example. For a range, problem details state it, and otherwise it is the first of the range. */
function statusOf(code: string, body: unknown): number {
  if (isObject(body) && code.endsWith("XX") && String(body.status).startsWith(code.charAt(0))) return Number(body.status);
  return Number(code.replace("XX", "00"));
}
