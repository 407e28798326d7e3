import type { Sender } from "../../generated/operator.ts";
import type { CommandMetadata } from "../callbacks/command.ts";
import { settings } from "../config/settings.ts";
import { ConfigError } from "../errors.ts";
import { resolveCommand, SENDER_NAMES, SENDERS } from "./registry.ts";

/** The commands of each sender that are refused if nobody decides. */
export type RefuseOnFailure = Readonly<Record<Sender, ReadonlySet<string>>>;

/**
 * Finds the commands that the setting names, by their current or older names or by what they are about to do. Throws a ConfigError if there is no such
 * command, or if no sender has a refusal for it.
 */
export function findRefuseOnFailure(names: readonly string[]): RefuseOnFailure {
  const found = { "tencent-chat": new Set<string>(), openim: new Set<string>() };
  for (const name of names) {
    const places = SENDER_NAMES.flatMap((sender) => placesIn(sender, name));
    if (places.length === 0) throw unusable(name, "no sender has such a command or intent. The guide lists all of them");
    if (places.every(({ metadata }) => metadata.phase === "after")) throw unusable(name, "it is an after-command, which nobody decides");
    // An intent can have commands with a refusal and others without.
    const refusable = places.filter(({ metadata }) => metadata.decisions.includes("refuse"));
    if (refusable.length === 0) throw unusable(name, "its sender cannot refuse it");
    for (const { sender, command } of refusable) found[sender].add(command);
  }
  return found;
}

interface Place {
  sender: Sender;
  command: string;
  metadata: CommandMetadata;
}

function placesIn(sender: Sender, name: string): Place[] {
  const current = resolveCommand(sender, name);
  return Object.entries(SENDERS[sender].commands)
    .filter(([command, { intent }]) => command === current || intent === name)
    .map(([command, metadata]) => ({ sender, command, metadata }));
}

function unusable(name: string, why: string): ConfigError {
  const { variable, key } = settings.refuseOnFailure;
  return new ConfigError(`${variable} (${key} in the settings) names ${name}, but ${why}.`);
}
