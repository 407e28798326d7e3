import { hash } from "node:crypto";
import { isObject } from "../openapi/json.ts";
import type { CallbackRequest } from "./request.ts";

const KEY_CHARACTERS = 32;

const RUNTIME_EXPRESSION = /^\$request\.(?:header\.(.+)|query\.(.+)|body#\/(.+))$/;

/**
 * What tells a callback from every other of its command: a digest, in hexadecimal, of sender, app, command and the values that the document names
 * (`idempotencyKey`). null if the document names none, or if one of the values is absent or empty: such callbacks are never taken for repeats,
 * however alike they are.
 */
export function idempotencyKeyOf(sender: string, request: CallbackRequest): string | null {
  const { command, proof } = request;
  const expressions = command?.idempotencyKey ?? [];
  if (command === null || expressions.length === 0) return null;
  const values = expressions.map((expression) => readValue(expression, request));
  if (values.some(isEmpty)) return null;
  const text = JSON.stringify([sender, proof.app, command.name, values]);
  return hash("sha256", text, "hex").slice(0, KEY_CHARACTERS);
}

/** The value that a runtime expression names (OpenAPI 3.1, section 4.8.20.3); undefined if the request has no such value. */
function readValue(expression: string, { headers, parameters, body }: CallbackRequest): unknown {
  const [, header, parameter, pointer] = RUNTIME_EXPRESSION.exec(expression) ?? [];
  if (header !== undefined) return headers[header.toLowerCase()];
  if (parameter !== undefined) return parameters[parameter];
  return (pointer ?? "").split("/").reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), body.json);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
