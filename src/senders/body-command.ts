import type { Sender } from "../../generated/operator.ts";
import { isObject, listOf } from "../openapi/json.ts";
import { SENDERS } from "./registry.ts";

type Body = Record<string, unknown>;

/** Returns the command that a body names; a batch of push results names it in its events. undefined if the body names none. */
export function commandIn(sender: Sender, body: Body): string | undefined {
  const { commandField } = SENDERS[sender];
  const [event] = listOf(body, "Events");
  const name = body[commandField] ?? (isObject(event) ? event[commandField] : undefined);
  return typeof name === "string" ? name : undefined;
}

/** Returns the body with another command. A body that names none is returned unchanged. */
export function withCommand(sender: Sender, body: Body, command: string): Body {
  const { commandField } = SENDERS[sender];
  if (commandField in body) return { ...body, [commandField]: command };
  const events = listOf(body, "Events");
  if (events.length === 0) return body;
  return { ...body, Events: events.map((event) => (isObject(event) ? { ...event, [commandField]: command } : event)) };
}
