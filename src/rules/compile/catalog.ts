import type { Sender as SenderName } from "../../../generated/operator.ts";
import type { Command } from "../../callbacks/command.ts";
import type { Sender } from "../../callbacks/sender.ts";
import type { UserTexts } from "../texts.ts";

/** A sender, as far as rules look. */
export type RuledSender = Pick<Sender, "name" | "commands" | "acknowledgement">;

/** A command that rules can decide. */
export interface Target {
  sender: SenderName;
  command: Command;
  /** Whether its texts can be masked. */
  canMask: boolean;
  /** Fields that every reply has, and that no rule changes. */
  commonFields: ReadonlySet<string>;
}

/** The commands that rules can name. */
export interface Catalog {
  /** By current name and by each older one. After-commands too, which no rule decides. */
  byName: ReadonlyMap<string, Target>;
  byIntent: ReadonlyMap<string, readonly Target[]>;
}

export function createCatalog(senders: readonly RuledSender[], texts: Pick<UserTexts, "canMask">): Catalog {
  const byName = new Map<string, Target>();
  const byIntent = new Map<string, Target[]>();
  for (const { name, commands, acknowledgement } of senders) {
    const commonFields = new Set(Object.keys(acknowledgement));
    for (const command of commands.values()) {
      const target = { sender: name, command, canMask: texts.canMask(name, command.name), commonFields };
      for (const known of [command.name, ...command.aliases]) byName.set(known, target);
      if (command.intent !== null) byIntent.set(command.intent, [...(byIntent.get(command.intent) ?? []), target]);
    }
  }
  return { byName, byIntent };
}
