import type { Sender } from "../../generated/operator.ts";
import type { CommandMetadata } from "../callbacks/command.ts";
import { settings } from "../config/settings.ts";
import { ConfigError } from "../errors.ts";
import { resolveCommand, SENDER_NAMES, SENDERS } from "./registry.ts";

/** The commands of each sender that are refused if nobody decides. */
export type RefuseOnFailure = Readonly<Record<Sender, ReadonlySet<string>>>;

/**
 * Finds the commands that the setting names, by their current or older names. Throws a ConfigError if there is no such command, or if its sender
 * has no refusal for it.
 */
export function findRefuseOnFailure(names: readonly string[]): RefuseOnFailure {
  const found = { "tencent-chat": new Set<string>(), openim: new Set<string>() };
  for (const name of names) {
    const places = SENDER_NAMES.flatMap((sender) => placesIn(sender, name));
    if (places.length === 0) throw unusable(name, "no sender has a command of this name. The guide lists all of them");
    for (const { sender, command, metadata } of places) {
      if (metadata.phase === "after") throw unusable(name, "it is an after-command, which nobody decides");
      if (!metadata.decisions.includes("refuse")) throw unusable(name, `${sender} cannot refuse it`);
      found[sender].add(command);
    }
  }
  return found;
}

interface Place {
  sender: Sender;
  command: string;
  metadata: CommandMetadata;
}

function placesIn(sender: Sender, name: string): Place[] {
  const command = resolveCommand(sender, name);
  const metadata = command === undefined ? undefined : SENDERS[sender].commands[command];
  return command === undefined || metadata === undefined ? [] : [{ sender, command, metadata }];
}

function unusable(name: string, why: string): ConfigError {
  const { variable, key } = settings.refuseOnFailure;
  return new ConfigError(`${variable} (${key} in the settings) names ${name}, but ${why}.`);
}
