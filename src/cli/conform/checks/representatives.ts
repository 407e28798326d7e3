import type { Sender } from "../../../../generated/operator.ts";
import { type DocumentedCommand, documentedCommands } from "../documents.ts";
import type { Callback } from "../wire.ts";

/** A callback that stands for others of its phase. */
export interface Representative extends Callback {
  phase: "before" | "after";
}

/** The first command of each phase with its first example. */
export function representativesOf(sender: Sender): Representative[] {
  const commands = documentedCommands(sender);
  return (["before", "after"] as const).flatMap((phase) =>
    commands
      .filter(({ facts }) => facts.phase === phase)
      .slice(0, 1)
      .map(toRepresentative),
  );
}

/** The first command whose reply has to repeat what the request says; none with Tencent Chat. */
export function echoingOf(sender: Sender): Representative[] {
  const commands = documentedCommands(sender);
  return commands
    .filter(({ facts }) => Object.keys(facts.echo).length > 0)
    .slice(0, 1)
    .map(toRepresentative);
}

function toRepresentative({ command, facts, examples }: DocumentedCommand): Representative {
  return { command, phase: facts.phase, body: examples[0]?.body ?? {} };
}
