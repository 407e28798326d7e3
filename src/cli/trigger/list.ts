import { Help } from "commander";
import type { ListedCommand } from "./examples.ts";

const PHASE_WIDTH = "before".length;
const GAP = "  ";

/** The commands by sender with phase and examples, in one line each where `columns` suffice for the longest, else in two. */
export function formatCommands(commands: readonly ListedCommand[], columns: number): string {
  const nameWidth = Math.max(...commands.map(({ command }) => command.length));
  const oneLine = (listed: ListedCommand) => `${head(listed, nameWidth)}${GAP}${listed.examples.join(", ")}`;
  const inOne = commands.every((listed) => oneLine(listed).length <= columns);
  const format = inOne ? oneLine : (listed: ListedCommand) => `${head(listed, 0)}\n${wrap(listed.examples, columns)}`;
  const senders = [...new Set(commands.map(({ sender }) => sender))];
  return senders
    .map((sender) => [`${sender}:`, ...commands.filter((listed) => listed.sender === sender).map(format), ""].join("\n"))
    .join("\n");
}

function head({ phase, command }: ListedCommand, nameWidth: number): string {
  return `${GAP}${phase.padEnd(PHASE_WIDTH)}${GAP}${command.padEnd(nameWidth)}`;
}

function wrap(words: readonly string[], columns: number): string {
  const indent = " ".repeat(GAP.length + PHASE_WIDTH + 2 * GAP.length);
  return new Help().boxWrap(words.join(", "), columns - indent.length).replace(/^/gm, indent);
}
