import { hash } from "node:crypto";
import { isObject } from "../openapi/json.ts";
import type { Body, CallbackRequest, Proof } from "./request.ts";
import { requestIdOf } from "./request-id.ts";

const KEY_CHARACTERS = 32;

const RUNTIME_EXPRESSION = /^\$request\.(?:header\.(.+)|query\.(.+)|body#\/(.+))$/;

/** The part of a request that its key is made of. */
export interface KeyedRequest extends Pick<CallbackRequest, "command" | "headers" | "parameters"> {
  proof: Pick<Proof, "app">;
  body: Pick<Body, "json">;
}

/**
 * What tells a callback from every other of its command: a digest, in hexadecimal, of sender, app, command, the values that the document names
 * (`idempotencyKey`) and the id of the request, if it has one. Commands that report the same events count as one. null if there is neither such an id
 * nor a value for everything that the document names: such callbacks are never taken for repeats, however alike they are.
 */
export function idempotencyKeyOf(sender: string, request: KeyedRequest): string | null {
  const { command, proof } = request;
  if (command === null) return null;
  const values = valuesOf(command.idempotencyKey, request);
  const id = requestIdOf(request);
  // Each report of one event has an id of its own.
  const ids = id === null || (command.oneEventPerKey && values.length > 0) ? [] : [id];
  if (values.length === 0 && ids.length === 0) return null;
  const text = JSON.stringify([sender, proof.app, command.sameEventAs ?? command.name, values, ...ids]);
  return hash("sha256", text, "hex").slice(0, KEY_CHARACTERS);
}

/** The values of all expressions; empty if one of them has none. */
function valuesOf(expressions: readonly string[], request: KeyedRequest): unknown[] {
  const values = expressions.map((expression) => readValue(expression, request));
  return values.some(isEmpty) ? [] : values;
}

/** The value that a runtime expression names (OpenAPI 3.1, section 4.8.20.3); undefined if the request has no such value. */
function readValue(expression: string, { headers, parameters, body }: KeyedRequest): unknown {
  const [, header, parameter, pointer] = RUNTIME_EXPRESSION.exec(expression) ?? [];
  if (header !== undefined) return headers[header.toLowerCase()];
  if (parameter !== undefined) return parameters[parameter];
  return (pointer ?? "").split("/").reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), body.json);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
