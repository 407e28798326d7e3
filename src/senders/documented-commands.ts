import type { Sender } from "../../generated/operator.ts";
import type { CommandMetadata } from "../callbacks/command.ts";
import { operationOf, readDocument } from "../openapi/read-document.ts";
import type { Source } from "./profile.ts";
import { SENDERS } from "./registry.ts";

/** A command as its document describes it. */
export interface DocumentedCommand {
  /** Current name. */
  command: string;
  metadata: CommandMetadata;
  /** Tag of the document: area of Tencent Chat, service of OpenIM. */
  family: string;
  source: Source;
  examples: Example[];
}

/** A request example of a document. */
export interface Example {
  name: string;
  body: Record<string, unknown>;
}

/** Reads every command of a sender, in the order of its document. */
export function documentedCommands(sender: Sender): DocumentedCommand[] {
  const document = readDocument(sender);
  return Object.entries(SENDERS[sender].commands).map(([command, metadata]) => {
    const { externalDocs, requestBody, tags } = operationOf(document, sender, command);
    const examples = Object.entries(requestBody.content["application/json"].examples);
    return {
      command,
      metadata,
      family: String(tags[0]),
      source: externalDocs,
      examples: examples.map(([name, { value }]) => ({ name, body: value })),
    };
  });
}
