import type { CommandDescription } from "../../../generated/operator.ts";
import { COMMAND_NOTES } from "../../senders/command-notes.ts";
import { SENDERS } from "../../senders/registry.ts";

/** Every command of the documents, in their order. */
export function listCommands(): { items: CommandDescription[] } {
  const items = Object.values(SENDERS).flatMap(({ name: sender, commands }) =>
    Object.entries(commands).flatMap(([command, { phase, intent, decisions }]) => {
      const notes = COMMAND_NOTES[sender][command];
      return notes === undefined ? [] : [{ sender, command, phase, intent, decisions: [...decisions], ...notes }];
    }),
  );
  return { items };
}
