import { isObject } from "../openapi/json.ts";
import type { CommandMetadata, EchoType } from "./handler.ts";

/** The fields of a request that the sender would take for empty if the reply did not repeat them (x-callback.echo of its document). */
export function replyEcho(facts: CommandMetadata | undefined, body: unknown): Record<string, unknown> {
  const request = isObject(body) ? body : {};
  return Object.fromEntries(Object.entries(facts?.echo ?? {}).map(([field, type]) => [field, ECHO[type](request[field])]));
}

/** A body that matched no document can hold anything, and a value of the wrong type would fail the operation. */
const ECHO: Record<EchoType, (value: unknown) => unknown> = {
  text: (value) => (typeof value === "string" ? value : ""),
  textOrNull: (value) => (typeof value === "string" ? value : null),
  // Go's decoder of these fields takes 32 bits, and fails the operation on more.
  integerOrNull: (value) => (typeof value === "number" && value === (value | 0) ? value : null),
};
