import { commands as openIm } from "../../generated/openim.commands.ts";
import { commands as tencentChat } from "../../generated/tencent-chat.commands.ts";
import type { CommandMetadata } from "../../src/callbacks/command.ts";
import { readDocument } from "../../src/openapi/read-document.ts";

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
    const { requestBody, responses } = document.paths[`/${sender}/${command}`].post;
    const reply =
      responses["200"].$ref === undefined ? responses["200"] : document.components.responses[responses["200"].$ref.split("/").at(-1)];
    return {
      sender,
      command,
      facts,
      examples: entriesOf(requestBody.content["application/json"].examples).map(([name, body]) => ({ name, body })),
      replyExamples: entriesOf(reply.content["application/json"].examples).map(([name, value]) => ({ name, reply: value })),
    };
  });
}

function entriesOf(examples: Examples): Array<[string, Record<string, unknown>]> {
  return Object.entries(examples).map(([name, { value }]) => [name, value]);
}
