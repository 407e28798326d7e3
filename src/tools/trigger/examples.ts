import { commands as openIm } from "../../../generated/openim.commands.ts";
import { commands as tencentChat } from "../../../generated/tencent-chat.commands.ts";
import { createResolver } from "../../callbacks/commands.ts";
import { UsageError } from "../../errors.ts";
import { readDocument } from "../../openapi/read-document.ts";

/** A named request example of a command, as its document gives it. */
export interface Example {
  sender: "tencent-chat" | "openim";
  /** The command as it will be sent: today's name or an older one. */
  command: string;
  name: string;
  body: Record<string, unknown>;
}

const SENDERS = { "tencent-chat": tencentChat, openim: openIm } as const;

/** Finds an example by any name of its command; without `exampleName` the first that carries that very name, or else the first. */
export function findExample(command: string, exampleName?: string): Example {
  for (const [sender, commands] of Object.entries(SENDERS) as Array<[Example["sender"], (typeof SENDERS)[Example["sender"]]]>) {
    const today = createResolver(commands)(command);
    if (today !== undefined) return pick(sender, command, today, exampleName);
  }
  const known = Object.values(SENDERS).flatMap((commands) => Object.keys(commands));
  throw new UsageError(`There is no command ${command}. There are:\n  ${known.join("\n  ")}`);
}

function pick(sender: Example["sender"], command: string, today: string, exampleName?: string): Example {
  const field = sender === "openim" ? "callbackCommand" : "CallbackCommand";
  const examples = examplesOf(sender, today);
  const fitting = examples.find(([, body]) => body[field] === command) ?? examples[0];
  const chosen = exampleName === undefined ? fitting : examples.find(([name]) => name === exampleName);
  if (chosen === undefined)
    throw new UsageError(`${command} has no example ${exampleName}. It has ${examples.map(([name]) => name).join(", ")}.`);
  const [name, body] = chosen;
  return { sender, command, name, body: field in body ? { ...body, [field]: command } : body };
}

function examplesOf(sender: Example["sender"], command: string): Array<[string, Record<string, unknown>]> {
  const { examples } = readDocument(sender).paths[`/${sender}/${command}`].post.requestBody.content["application/json"];
  return Object.entries(examples as Record<string, { value: Record<string, unknown> }>).map(([name, { value }]) => [name, value]);
}
