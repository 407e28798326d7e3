import { commands as openIm } from "../../../generated/openim.commands.ts";
import type { Sender } from "../../../generated/operator.ts";
import { commands as tencentChat } from "../../../generated/tencent-chat.commands.ts";
import { createResolver } from "../../callbacks/choose-command.ts";
import type { CommandMetadata } from "../../callbacks/command.ts";
import { UsageError } from "../../errors.ts";
import { type ApiDocument, operationOf, readDocument } from "../../openapi/read-document.ts";

/** A named request example of a command, as its document gives it. */
export interface Example {
  sender: Sender;
  /** The command as it will be sent: today's name or an older one. */
  command: string;
  name: string;
  body: Record<string, unknown>;
}

/** A command and the names of its examples. */
export interface ListedCommand {
  sender: Sender;
  command: string;
  phase: CommandMetadata["phase"];
  examples: string[];
}

const SENDERS: ReadonlyArray<[Sender, Readonly<Record<string, CommandMetadata>>]> = [
  ["tencent-chat", tencentChat],
  ["openim", openIm],
];

/** Every command that can be sent, in the order of the documents. */
export function listCommands(): ListedCommand[] {
  return SENDERS.flatMap(([sender, commands]) => {
    const document = readDocument(sender);
    return Object.entries(commands).map(([command, { phase }]) => ({
      sender,
      command,
      phase,
      examples: Object.keys(examplesOf(document, sender, command)),
    }));
  });
}

/** Finds an example by any name of its command; without `exampleName` the first that carries that very name, or else the first. */
export function findExample(command: string, exampleName?: string): Example {
  for (const [sender, commands] of SENDERS) {
    const today = createResolver(commands)(command);
    if (today !== undefined) return pick(sender, command, today, exampleName);
  }
  const known = SENDERS.flatMap(([, commands]) => Object.keys(commands));
  throw new UsageError(`There is no command ${command}. There are:\n  ${known.join("\n  ")}`);
}

function pick(sender: Sender, command: string, today: string, exampleName?: string): Example {
  const field = sender === "openim" ? "callbackCommand" : "CallbackCommand";
  const examples = Object.entries(examplesOf(readDocument(sender), sender, today));
  const fitting = examples.find(([, { value }]) => value[field] === command) ?? examples[0];
  const chosen = exampleName === undefined ? fitting : examples.find(([name]) => name === exampleName);
  if (chosen === undefined)
    throw new UsageError(`${command} has no example ${exampleName}. It has ${examples.map(([name]) => name).join(", ")}.`);
  const [name, { value }] = chosen;
  return { sender, command, name, body: field in value ? { ...value, [field]: command } : value };
}

function examplesOf(document: ApiDocument, sender: Sender, command: string): Record<string, { value: Record<string, unknown> }> {
  return operationOf(document, sender, command).requestBody.content["application/json"].examples;
}
