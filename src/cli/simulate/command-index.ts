import type { Sender } from "../../../generated/operator.ts";
import { type DocumentedCommand, documentedCommands } from "../../senders/documented-commands.ts";

/** What the simulation knows about a command. */
export interface CommandKind extends Pick<DocumentedCommand, "family"> {
  phase: DocumentedCommand["metadata"]["phase"];
}

/** Returns phase and family of each command of a sender. */
export function indexCommands(sender: Sender): ReadonlyMap<string, CommandKind> {
  return new Map(documentedCommands(sender).map(({ command, metadata, family }) => [command, { phase: metadata.phase, family }]));
}
