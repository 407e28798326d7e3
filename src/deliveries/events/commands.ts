import type { Sender } from "../../../generated/operator.ts";
import { resolveCommand, SENDER_NAMES, SENDERS } from "../../senders/registry.ts";

/** A command of a sender, by its current name. */
export interface SenderCommand {
  sender: Sender;
  command: string;
}

/** Tells a command from all others. */
export function commandKey({ sender, command }: SenderCommand): string {
  return `${sender}/${command}`;
}

/** Every command of every sender. */
export function allCommands(): SenderCommand[] {
  return SENDER_NAMES.flatMap((sender) => Object.keys(SENDERS[sender].commands).map((command) => ({ sender, command })));
}

/** The commands with a current or older name; none if there is no such command. */
export function commandsNamed(name: string): SenderCommand[] {
  return SENDER_NAMES.flatMap((sender) => {
    const command = resolveCommand(sender, name);
    return command === undefined ? [] : [{ sender, command }];
  });
}

/** The commands that a destination takes, by the field `commands`. */
export function commandsOf(names: readonly string[] | undefined): SenderCommand[] {
  return names === undefined ? allCommands() : names.flatMap(commandsNamed);
}
