import { documentedCommands } from "../../../../senders/documented-commands.ts";
import { SENDER_NAMES } from "../../../../senders/registry.ts";
import { askedCallback } from "../asked-callback.ts";
import { ask, type DeciderCheck, DOCUMENT } from "../check.ts";

/** Returns a check for every example of every before-command. */
export function questionChecks(): DeciderCheck[] {
  return SENDER_NAMES.flatMap((sender) =>
    documentedCommands(sender)
      .filter(({ metadata }) => metadata.phase === "before")
      .flatMap(({ command, examples }) =>
        examples.map(
          ({ name, body }): DeciderCheck => ({
            id: `decider/questions/${command}/${name}`,
            family: "questions",
            document: "decider",
            title: `a question about ${command}: example ${name}`,
            source: DOCUMENT,
            run: (tools) => ask(tools, { callback: askedCallback(sender, command, body) }),
          }),
        ),
      ),
  );
}
