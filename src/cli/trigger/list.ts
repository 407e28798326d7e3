import { wrap } from "../wrap.ts";
import type { ListedCommand } from "./examples.ts";

const PHASE_WIDTH = "before".length;
const GAP = "  ";

/** Lists commands by sender with their phase and examples: one line each if the longest fits into `columns`, else two. */
export function formatCommands(commands: readonly ListedCommand[], columns: number): string {
  const nameWidth = Math.max(...commands.map(({ command }) => command.length));
  const oneLine = (listed: ListedCommand) => `${head(listed, nameWidth)}${GAP}${listed.examples.join(", ")}`;
  const twoLines = (listed: ListedCommand) => `${head(listed, 0)}\n${wrap(listed.examples.join(", "), EXAMPLES_INDENT, columns)}`;
  const format = commands.every((listed) => oneLine(listed).length <= columns) ? oneLine : twoLines;
  const senders = [...new Set(commands.map(({ sender }) => sender))];
  return senders
    .map((sender) => [`${sender}:`, ...commands.filter((listed) => listed.sender === sender).map(format), ""].join("\n"))
    .join("\n");
}

const EXAMPLES_INDENT = GAP.length + PHASE_WIDTH + 2 * GAP.length;

function head({ phase, command }: ListedCommand, nameWidth: number): string {
  return `${GAP}${phase.padEnd(PHASE_WIDTH)}${GAP}${command.padEnd(nameWidth)}`;
}
