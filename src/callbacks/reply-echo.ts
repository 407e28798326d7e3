import { isObject } from "../openapi/json.ts";
import type { CommandMetadata, EchoType } from "./command.ts";
import type { Sender } from "./sender.ts";

/** The fields of a request that the sender would take for empty if the reply did not repeat them (`echo` in its document). */
export function replyEcho({ echo }: Pick<CommandMetadata, "echo">, body: unknown): Record<string, unknown> {
  const request = isObject(body) ? body : {};
  return Object.fromEntries(Object.entries(echo).map(([field, type]) => [field, ECHO[type](request[field])]));
}

/** Whether an answer may have to repeat values of the request. `command` is null if the head of the request does not name it. */
export function mayEcho(sender: Sender, command: Pick<CommandMetadata, "echo"> | null): boolean {
  const commands = command === null ? [...sender.commands.values()] : [command];
  return commands.some(({ echo }) => Object.keys(echo).length > 0);
}

/** A body that matched no schema can hold anything, and a value of the wrong type would fail the sender's operation. */
const ECHO: Record<EchoType, (value: unknown) => unknown> = {
  text: (value) => (typeof value === "string" ? value : ""),
  textOrNull: (value) => (typeof value === "string" ? value : null),
  // Go decodes these fields into 32 bits, and fails the operation if the value is larger.
  integerOrNull: (value) => (typeof value === "number" && value === (value | 0) ? value : null),
};
