import type { Sender } from "../../../../generated/operator.ts";
import { type DocumentedCommand, documentedCommands } from "../../../senders/documented-commands.ts";
import type { SentCallback } from "../../../senders/sent-callback.ts";

/** A callback that represents the others of its phase. */
export interface Representative extends SentCallback {
  phase: "before" | "after";
}

/** Returns the first command of each phase with its first example. */
export function representativesOf(sender: Sender): Representative[] {
  const commands = documentedCommands(sender);
  return (["before", "after"] as const).flatMap((phase) =>
    commands
      .filter(({ metadata }) => metadata.phase === phase)
      .slice(0, 1)
      .map(toRepresentative),
  );
}

/** Returns the first command whose reply must repeat values of the request; Tencent Chat has none. */
export function echoingOf(sender: Sender): Representative[] {
  return documentedCommands(sender)
    .filter(({ metadata }) => Object.keys(metadata.echo).length > 0)
    .slice(0, 1)
    .map(toRepresentative);
}

function toRepresentative({ command, metadata, examples }: DocumentedCommand): Representative {
  return { command, phase: metadata.phase, body: examples[0]?.body ?? {} };
}
