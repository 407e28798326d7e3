import type { Sender } from "../../generated/operator.ts";
import { type ApiDocument, type Operation, operationOf, type Response, readDocument } from "../../src/openapi/read-document.ts";
import { type DocumentedCommand as CommandOfSender, documentedCommands as commandsOf } from "../../src/senders/documented-commands.ts";
import { SENDER_NAMES } from "../../src/senders/registry.ts";

/** A command and what its document says about it. */
export interface DocumentedCommand extends CommandOfSender {
  sender: Sender;
  replyExamples: Array<{ name: string; reply: Record<string, unknown> }>;
}

/** All commands of both senders, in the order of the documents. */
export const documentedCommands: DocumentedCommand[] = SENDER_NAMES.flatMap((sender) => {
  const document = readDocument(sender);
  return commandsOf(sender).map((documented) => {
    const { examples = {} } = successOf(document, operationOf(document, sender, documented.command)).content["application/json"];
    const replyExamples = Object.entries(examples).map(([name, { value }]) => ({ name, reply: value }));
    return { ...documented, sender, replyExamples };
  });
});

/** The response that an operation gives with status 200, a reference resolved. */
export function successOf(document: ApiDocument, operation: Operation): Response {
  const response = operation.responses["200"];
  if (!("$ref" in response)) return response;
  const resolved = document.components.responses[response.$ref.split("/").at(-1) ?? ""];
  if (resolved === undefined) throw new Error(`there is no response ${response.$ref}`);
  return resolved;
}
