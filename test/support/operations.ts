import { commands as openIm } from "../../generated/openim.commands.ts";
import { commands as tencentChat } from "../../generated/tencent-chat.commands.ts";
import type { CommandMetadata } from "../../src/callbacks/command.ts";
import { type ApiDocument, type Operation, operationOf, type Response, readDocument } from "../../src/openapi/read-document.ts";

/** A command and what its document says about it. */
export interface DocumentedCommand {
  sender: "tencent-chat" | "openim";
  command: string;
  facts: CommandMetadata;
  examples: Array<{ name: string; body: Record<string, unknown> }>;
  replyExamples: Array<{ name: string; reply: Record<string, unknown> }>;
}

type Examples = Record<string, { value: Record<string, unknown> }>;

/** All commands of both senders, in the order of the documents. */
export const documentedCommands: DocumentedCommand[] = [...read("tencent-chat", tencentChat), ...read("openim", openIm)];

function read(sender: DocumentedCommand["sender"], commands: Record<string, CommandMetadata>): DocumentedCommand[] {
  const document = readDocument(sender);
  return Object.entries(commands).map(([command, facts]) => {
    const operation = operationOf(document, sender, command);
    return {
      sender,
      command,
      facts,
      examples: entriesOf(operation.requestBody.content["application/json"].examples).map(([name, body]) => ({ name, body })),
      replyExamples: entriesOf(successOf(document, operation).content["application/json"].examples ?? {}).map(([name, value]) => ({
        name,
        reply: value,
      })),
    };
  });
}

/** The response that an operation gives with status 200, a reference resolved. */
export function successOf(document: ApiDocument, operation: Operation): Response {
  const response = operation.responses["200"];
  if (!("$ref" in response)) return response;
  const resolved = document.components.responses[response.$ref.split("/").at(-1) ?? ""];
  if (resolved === undefined) throw new Error(`there is no response ${response.$ref}`);
  return resolved;
}

function entriesOf(examples: Examples): Array<[string, Record<string, unknown>]> {
  return Object.entries(examples).map(([name, { value }]) => [name, value]);
}
