import type { CommandFacts, EchoType } from "./handler.ts";
import { isObject } from "./json.ts";

/** The fields of a request that the sender would take for empty if the reply did not repeat them (x-reply-echo of its document). */
export function replyEcho(facts: CommandFacts | undefined, body: unknown): Record<string, unknown> {
  const request = isObject(body) ? body : {};
  return Object.fromEntries(Object.entries(facts?.replyEcho ?? {}).map(([field, type]) => [field, ECHO[type](request[field])]));
}

/** A body that matched no document can hold anything, and a value of the wrong type would fail the operation. */
const ECHO: Record<EchoType, (value: unknown) => unknown> = {
  text: (value) => (typeof value === "string" ? value : ""),
  textOrNull: (value) => (typeof value === "string" ? value : null),
  integerOrNull: (value) => (Number.isInteger(value) ? value : null),
};
