import type { Sender } from "../../../generated/operator.ts";
import type { CommandMetadata } from "../../callbacks/command.ts";
import { UsageError } from "../../errors.ts";
import { nearestNames } from "../../nearest.ts";
import { commandIn, withCommand } from "../../senders/body-command.ts";
import { documentedCommands, type Example } from "../../senders/documented-commands.ts";
import { resolveCommand, SENDER_NAMES, SENDERS } from "../../senders/registry.ts";
import type { SentCallback } from "../../senders/sent-callback.ts";
import { excerpt } from "../visible-text.ts";

/** An example to send. */
export interface ChosenExample extends SentCallback {
  sender: Sender;
  /** Name of the example. */
  name: string;
  metadata: CommandMetadata;
}

/** A command and the names of its examples. */
export interface ListedCommand {
  sender: Sender;
  command: string;
  phase: CommandMetadata["phase"];
  examples: string[];
}

/** Lists every command that can be sent, in the order of the documents. */
export function listCommands(): ListedCommand[] {
  return SENDER_NAMES.flatMap((sender) =>
    documentedCommands(sender).map(({ command, metadata, examples }) => ({
      sender,
      command,
      phase: metadata.phase,
      examples: examples.map(({ name }) => name),
    })),
  );
}

/**
 * Finds an example by the current or an older name of its command. Without `exampleName` it prefers one that carries that very name. Throws a
 * UsageError if there is no such command or example.
 */
export function findExample(command: string, exampleName?: string): ChosenExample {
  for (const sender of SENDER_NAMES) {
    const current = resolveCommand(sender, command);
    if (current !== undefined) return chooseExample(sender, command, current, exampleName);
  }
  const known = SENDER_NAMES.flatMap((sender) =>
    Object.entries(SENDERS[sender].commands).flatMap(([name, { aliases }]) => [name, ...aliases]),
  );
  throw new UsageError(`unknown command ${excerpt(command)}; the nearest are ${nearestNames(command, known).join(", ")}`);
}

function chooseExample(sender: Sender, command: string, current: string, exampleName?: string): ChosenExample {
  const documented = documentedCommands(sender).find((candidate) => candidate.command === current);
  const examples = documented?.examples ?? [];
  const chosen = exampleName === undefined ? preferred(sender, command, examples) : examples.find(({ name }) => name === exampleName);
  if (documented === undefined || chosen === undefined) {
    const known = examples.map(({ name }) => name).join(", ");
    throw new UsageError(`${command} has no example ${excerpt(exampleName ?? "")}; its examples are ${known}`);
  }
  const { metadata } = documented;
  return { sender, command, name: chosen.name, metadata, body: withCommand(sender, chosen.body, command) };
}

function preferred(sender: Sender, command: string, examples: readonly Example[]): Example | undefined {
  return examples.find(({ body }) => commandIn(sender, body) === command) ?? examples[0];
}
