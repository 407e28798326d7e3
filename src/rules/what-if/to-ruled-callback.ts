import type { Command } from "../../callbacks/command.ts";
import type { RuledCallback } from "../../callbacks/rules.ts";
import type { Sender } from "../../callbacks/sender.ts";
import { isObject } from "../../openapi/json.ts";
import { recordedRequest } from "../../senders/recorded-request.ts";
import { resolveCommand } from "../../senders/registry.ts";
import type { Recorded } from "./recorded.ts";
import type { UnreadableReason } from "./skip-reason.ts";

/** Makes of an entry what rules saw of its callback, or says why that cannot be done. After-callbacks are not asked for. */
export type ToRuledCallback = (entry: Recorded) => RuledCallback | UnreadableReason;

export function createToRuledCallback(senders: readonly Sender[]): ToRuledCallback {
  const byName = new Map(senders.map((sender) => [sender.name, sender]));

  return function toRuledCallback(entry) {
    if (entry.status !== "accepted") return entry.status;
    const sender = byName.get(entry.sender);
    const command = entry.command === null ? undefined : sender?.commands.get(resolveCommand(entry.sender, entry.command) ?? "");
    if (sender === undefined || command?.phase !== "before") return "unknownCommand";
    const request = readRequest(entry, command);
    return request === null ? "unreadable" : { ...described(entry, command), request, ...readUserClient(entry, sender, request) };
  };
}

/** null if the body was not kept, or is damaged. */
function readRequest({ sender, body }: Recorded, { name }: Command): Record<string, unknown> | null {
  if (body === null) return null;
  try {
    const request = recordedRequest({ sender, command: name }, body);
    return isObject(request) ? request : null;
  } catch {
    return null;
  }
}

/** As it was recorded: a later release may read more of the request. */
function described(entry: Recorded, command: Command): Omit<RuledCallback, "request" | "platform" | "clientAddress"> {
  const { sender, app, actor, targets, group, message, eventTime, id, receivedAt } = entry;
  return { sender, app, command, summary: { actor, targets, group, message, eventTime, events: [] }, entry: id, receivedAt };
}

function readUserClient({ query }: Recorded, sender: Sender, request: unknown) {
  return sender.readUserClient({ parameters: sender.readParameters(query), body: { json: request } });
}
