import type { Command, Sender } from "../../generated/operator.ts";
import { operationOf, readDocument } from "../openapi/read-document.ts";
import { describeFields } from "./describe-fields.ts";
import { resolveCommand, SENDERS } from "./registry.ts";

/** Describes a command as its sender's document does, given its current or an older name; undefined if the sender has no such command. */
export type DescribeCommand = (sender: Sender, name: string) => Command | undefined;

/** Creates the function. A document is read when the first of its commands is asked for, and a description is made once. */
export function createDescribeCommand(): DescribeCommand {
  const documents = new Map<Sender, ReturnType<typeof readDocument>>();
  const described = new Map<string, Command>();

  return function describeCommand(sender, name) {
    const command = resolveCommand(sender, name);
    const metadata = command === undefined ? undefined : SENDERS[sender].commands[command];
    if (command === undefined || metadata === undefined) return undefined;
    const key = `${sender}/${command}`;
    const description = described.get(key) ?? describe(sender, command, metadata);
    described.set(key, description);
    return description;
  };

  function describe(sender: Sender, command: string, metadata: (typeof SENDERS)[Sender]["commands"][string]): Command {
    const document = documents.get(sender) ?? readDocument(sender);
    documents.set(sender, document);
    const { summary, description = "", externalDocs, requestBody } = operationOf(document, sender, command);
    const { phase, decisions, aliases, followUpOf } = metadata;
    return {
      ...{ sender, command, phase, summary, description: description.trim(), source: { ...externalDocs } },
      ...{ decisions: [...decisions], aliases: [...aliases], followUpOf: [...followUpOf] },
      fields: describeFields(document, { ...requestBody.content["application/json"].schema }),
    };
  }
}
