import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import { nearestNames } from "../nearest.ts";
import { excerpt } from "./visible-text.ts";

/** Throws a UsageError if a command that also does something by itself was given an argument, which must be the name of no subcommand. */
export function assertKnownCommand(command: Command): void {
  const [name] = command.args;
  if (name === undefined) return;
  const [nearest] = nearestNames(
    name,
    command.commands.map((each) => each.name()),
    1,
  );
  throw new UsageError(`${command.name()} has no command ${excerpt(name)}; did you mean ${nearest}?`);
}
