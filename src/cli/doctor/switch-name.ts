import { COMMAND_NOTES } from "../../senders/command-notes.ts";
import { SENDERS } from "../../senders/registry.ts";

/** Returns the entry of OpenIM's webhooks.yml that enables a command. */
export function switchNameOf(command: string): string {
  return COMMAND_NOTES.openim[command]?.switch.name ?? command;
}

/** The phase of each entry of webhooks.yml, by its name. */
export const SWITCHES: ReadonlyMap<string, "before" | "after"> = new Map(
  Object.entries(SENDERS.openim.commands).map(([command, { phase }]) => [switchNameOf(command), phase]),
);
