import type { Fault } from "./fault.ts";
import type { CommandFacts } from "./handler.ts";

/** Finds today's name of a command by any of its names; undefined for a name that the document does not know. */
export type ResolveCommand = (name: string) => string | undefined;

/** What the names in a request add up to. */
export interface NamedCommand {
  command: string | null;
  sentCommand: string | null;
  fault: Fault | null;
}

/** Index of a command table by today's and older names. */
export function createResolver(commands: Readonly<Record<string, CommandFacts>>): ResolveCommand {
  const index = new Map<string, string>();
  for (const [command, { aliases }] of Object.entries(commands)) {
    for (const name of [command, ...aliases]) index.set(name, command);
  }
  return (name) => index.get(name);
}

/**
 * Chooses the command of a request that may name it in several places, given in order of trust. Names of one command agree, older and
 * today's alike; a request whose names disagree is a fault, and the most trusted name decides how it is answered.
 */
export function chooseCommand(names: readonly unknown[], resolve: ResolveCommand): NamedCommand {
  const [sent, ...others] = names.filter((name) => typeof name === "string" && name !== "") as string[];
  if (sent === undefined)
    return { command: null, sentCommand: null, fault: { code: "command-missing", detail: "the request names no command" } };
  const command = resolve(sent) ?? null;
  const other = others.find((name) => (resolve(name) ?? name) !== (command ?? sent));
  if (other !== undefined)
    return { command, sentCommand: sent, fault: { code: "command-mismatch", detail: `the request names both ${sent} and ${other}` } };
  if (command === null) return { command, sentCommand: sent, fault: { code: "unknown-command", detail: `${sent} is not in the document` } };
  return { command, sentCommand: sent, fault: null };
}
