import type { Command } from "../../src/callbacks/command.ts";
import type { Identity } from "../../src/callbacks/request.ts";
import type { Sender } from "../../src/callbacks/sender.ts";

/** A sender with other commands in place of its own, by their names. */
export function withCommands(sender: Sender, commands: ReadonlyMap<string, Command>): Sender {
  return {
    ...sender,
    commands,
    identify: (head, body): Identity => {
      const identity = sender.identify(head, body);
      return { ...identity, command: commands.get(identity.command?.name ?? "") ?? null };
    },
  };
}
