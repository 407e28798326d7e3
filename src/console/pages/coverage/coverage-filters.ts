import type { AddressValues } from "../../address/use-address.ts";
import { type CoveredCommand, stateOf } from "./command-state.ts";

/** What the commands are filtered by, under the names of the address; `command` is the one that is open. */
export const COVERAGE_NAMES = ["sender", "app", "phase", "seen", "text", "window", "command"] as const;

export type CoverageValues = AddressValues<(typeof COVERAGE_NAMES)[number]>;

/** Times in which callbacks are counted. */
export const WINDOWS = ["1h", "24h", "7d", "30d"] as const;

export function toWindow(window: string | undefined): (typeof WINDOWS)[number] {
  return WINDOWS.find((one) => one === window) ?? "24h";
}

/** Whether a command passes the filters. Texts are searched for in its name, its summary, its events and the name of its switch. */
export function passes(command: CoveredCommand, { sender, phase, seen, text = "" }: CoverageValues): boolean {
  if (sender !== undefined && command.sender !== sender) return false;
  if (phase !== undefined && command.phase !== phase) return false;
  if (seen === "yes" && command.count === 0) return false;
  if (seen === "no" && command.count > 0) return false;
  if (seen === "quarantined" && command.quarantined === 0) return false;
  const searched = [command.command, command.summary, command.area, command.switch.name ?? "", command.intent ?? "", ...command.events];
  return searched.some((one) => one.toLowerCase().includes(text.trim().toLowerCase()));
}

/** Commands of one area of a sender. */
export interface Area {
  sender: CoveredCommand["sender"];
  area: string;
  commands: CoveredCommand[];
}

/** Commands by sender and area, in the order in which they are given. */
export function toAreas(commands: readonly CoveredCommand[]): Area[] {
  const areas = new Map<string, Area>();
  for (const command of commands) {
    const { sender, area } = command;
    const key = `${sender} ${area}`;
    const known = areas.get(key) ?? { sender, area, commands: [] };
    known.commands.push(command);
    areas.set(key, known);
  }
  return [...areas.values()];
}

/** Numbers of commands of a sender that were seen, and that a server can send. */
export function countSeen(commands: readonly CoveredCommand[]): { seen: number; all: number } {
  const sendable = commands.filter((command) => stateOf(command) !== "unsent");
  return { seen: sendable.filter(({ count }) => count > 0).length, all: sendable.length };
}
