import { hash } from "node:crypto";
import { isObject } from "../openapi/json.ts";
import type { CallbackRequest, Sender } from "./sender.ts";

const KEY_CHARACTERS = 32;

/**
 * What tells a callback from every other of its command: a digest, in hexadecimal, over sender, app, command and the values that the document names
 * (x-callback.idempotencyKey). null where the document names none, or where one of them is absent or empty: such callbacks are never taken for
 * repeated, however alike.
 */
export function duplicateKeyOf(sender: Sender, command: string, call: CallbackRequest): string | null {
  const expressions = sender.commands[command]?.idempotencyKey ?? [];
  if (expressions.length === 0) return null;
  const values = expressions.map((expression) => readValue(expression, call));
  if (values.some(isEmpty)) return null;
  const text = JSON.stringify([sender.name, call.identity.app, command, values]);
  return hash("sha256", text, "hex").slice(0, KEY_CHARACTERS);
}

/** The value that a runtime expression names (OpenAPI 3.1, section 4.8.20.3); undefined where the request has none. */
function readValue(expression: string, { arrival, identity }: CallbackRequest): unknown {
  const [, header, parameter, pointer] = /^\$request\.(?:header\.(.+)|query\.(.+)|body#\/(.+))$/.exec(expression) ?? [];
  if (header !== undefined) return arrival.headers[header.toLowerCase()];
  if (parameter !== undefined) return identity.parameters[parameter];
  return (pointer ?? "").split("/").reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), arrival.body.json);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
