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
  /** Path as the document has it. */
  path: string;
  summary: string;
  /** Names of its examples, the default first. */
  examples: string[];
}

/** Place of a named example among an operation's responses. */
interface Place {
  /** As the document writes it: `200`, `4XX`. */
  code: string;
  type: string;
  name: string;
}

interface Response {
  content?: Record<string, { examples?: Record<string, unknown> }>;
}

export function toListed(operation: Operation): ListedOperation {
  const { operationId = "", method, path, summary = "" } = operation;
  return { operationId, method: method.toUpperCase(), path, summary, examples: namesOf(placesOf(operation)) };
}

/** The named example of an operation, or its first; a name that several statuses have is that of the first. */
export function exampleReply(api: OpenAPIBackend, operationId: string, example: string | undefined): MockReply {
  const operation = api.router.getOperation(operationId);
  const places = operation === undefined ? [] : placesOf(operation);
  const place = example === undefined ? places[0] : places.find(({ name }) => name === example);
  if (place === undefined)
    throw new ImhookError("bad-request", `${operationId} has no example ${example}; it has ${namesOf(places).join(", ")}`);
  // The type says number, the lookup is by the key as the document has it, ranges included.
  const code = place.code as unknown as number;
  const { mock } = api.mockResponseForOperation(operationId, { code, mediaType: place.type, example: place.name });
  return { status: statusOf(place.code, mock), type: place.type, body: mock };
}

/** The documents state success first, and with it the default. */
function placesOf({ responses = {} }: Operation): Place[] {
  // The type allows references, which openapi-backend has resolved.
  return Object.entries(responses as Record<string, Response>).flatMap(([code, { content = {} }]) =>
    Object.entries(content).flatMap(([type, { examples = {} }]) => Object.keys(examples).map((name) => ({ code, type, name }))),
  );
}

function namesOf(places: Place[]): string[] {
  return [...new Set(places.map(({ name }) => name))];
}

/** A range such as `4XX` leaves the status open: problem details state theirs, and else the first of the range stands for it. */
function statusOf(code: string, body: unknown): number {
  if (isObject(body) && code.endsWith("XX") && String(body.status).startsWith(code.charAt(0))) return Number(body.status);
  return Number(code.replace("XX", "00"));
}
