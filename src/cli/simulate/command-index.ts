import { commands as openIm } from "../../../generated/openim.commands.ts";
import type { Sender } from "../../../generated/operator.ts";
import { commands as tencentChat } from "../../../generated/tencent-chat.commands.ts";
import type { CommandMetadata } from "../../callbacks/command.ts";
import { operationOf, readDocument } from "../../openapi/read-document.ts";

/** What the simulation has to know of a command. */
export interface CommandKind {
  phase: CommandMetadata["phase"];
  /** Tag of the document: Tencent Chat's area, OpenIM's service. */
  family: string;
}

const COMMANDS: Record<Sender, Readonly<Record<string, CommandMetadata>>> = { "tencent-chat": tencentChat, openim: openIm };

/** Phase and family of each command of a sender, out of its document. */
export function indexCommands(sender: Sender): ReadonlyMap<string, CommandKind> {
  const document = readDocument(sender);
  const kindOf = ([command, { phase }]: [string, CommandMetadata]): [string, CommandKind] => [
    command,
    { phase, family: String(operationOf(document, sender, command).tags[0]) },
  ];
  return new Map(Object.entries(COMMANDS[sender]).map(kindOf));
}
