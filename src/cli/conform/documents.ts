import { commands as openIm } from "../../../generated/openim.commands.ts";
import type { Sender } from "../../../generated/operator.ts";
import { commands as tencentChat } from "../../../generated/tencent-chat.commands.ts";
import type { CommandMetadata } from "../../callbacks/command.ts";
import { isObject } from "../../openapi/json.ts";
import { operationOf, readDocument } from "../../openapi/read-document.ts";
import type { Source } from "./check.ts";

/** A command as its document describes it. */
export interface DocumentedCommand {
  command: string;
  facts: CommandMetadata;
  source: Source;
  examples: Array<{ name: string; body: Record<string, unknown> }>;
}

const COMMANDS: Readonly<Record<Sender, Readonly<Record<string, CommandMetadata>>>> = { "tencent-chat": tencentChat, openim: openIm };

export function commandsOf(sender: Sender): Readonly<Record<string, CommandMetadata>> {
  return COMMANDS[sender];
}

/** Every command of a sender, in the order of its document. */
export function documentedCommands(sender: Sender): DocumentedCommand[] {
  const document = readDocument(sender);
  return Object.entries(commandsOf(sender)).map(([command, facts]) => {
    const { externalDocs, requestBody } = operationOf(document, sender, command);
    const examples = Object.entries(requestBody.content["application/json"].examples);
    return { command, facts, source: externalDocs, examples: examples.map(([name, { value }]) => ({ name, body: value })) };
  });
}

/** The name that a body carries: its own or, in a batch of push results, that of its first event; undefined for a body that names nothing. */
export function nameIn(sender: Sender, body: Record<string, unknown>): string | undefined {
  const [event] = Array.isArray(body.Events) ? body.Events : [];
  const name = sender === "openim" ? body.callbackCommand : (isObject(event) ? event : body).CallbackCommand;
  return typeof name === "string" ? name : undefined;
}

/** A body under another name of its command; a body that names nothing stays as it is. */
export function rename(sender: Sender, body: Record<string, unknown>, name: string): Record<string, unknown> {
  const field = sender === "openim" ? "callbackCommand" : "CallbackCommand";
  if (field in body) return { ...body, [field]: name };
  const events = Array.isArray(body.Events) ? body.Events.map((event) => ({ ...event, [field]: name })) : undefined;
  return events === undefined ? body : { ...body, Events: events };
}
