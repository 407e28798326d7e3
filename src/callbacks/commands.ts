import type { QuarantineReason } from "./fault.ts";
import type { CommandMetadata } from "./handler.ts";

/** Finds today's name of a command by any of its names; undefined for a name that the document does not know. */
export type ResolveCommand = (name: string) => string | undefined;

/** What the names in a request add up to. */
export interface NamedCommand {
  command: string | null;
  receivedCommand: string | null;
  fault: QuarantineReason | null;
}

/** Twice the longest name of a command; a longer one is nobody's, and is recorded shortened. */
const LONGEST_NAME = 128;

/** Index of a command table by today's and older names. */
export function createResolver(commands: Readonly<Record<string, CommandMetadata>>): ResolveCommand {
  const index = new Map<string, string>();
  for (const [command, { aliases }] of Object.entries(commands)) {
    for (const name of [command, ...aliases]) index.set(name, command);
  }
  return (name) => index.get(name);
}

/**
 * Chooses the command of a request that may name it in several places, given in order of trust. Names of one command agree, older and
 * today's alike; a request whose names disagree is a fault, and the most trusted name that is known decides how it is answered.
 */
export function chooseCommand(names: readonly unknown[], resolve: ResolveCommand): NamedCommand {
  const given = names.filter((name): name is string => typeof name === "string" && name !== "").map((name) => name.slice(0, LONGEST_NAME));
  const receivedCommand = given.find((name) => resolve(name) !== undefined) ?? given[0];
  if (receivedCommand === undefined) {
    return { command: null, receivedCommand: null, fault: { code: "command-missing", detail: "the request names no command" } };
  }
  const command = resolve(receivedCommand) ?? null;
  return { command, receivedCommand, fault: faultOf(given, receivedCommand, resolve) };
}

function faultOf(given: string[], sent: string, resolve: ResolveCommand): QuarantineReason | null {
  const meaning = (name: string) => resolve(name) ?? name;
  const other = given.find((name) => meaning(name) !== meaning(sent));
  if (other !== undefined) return { code: "command-mismatch", detail: `the request names both ${sent} and ${other}` };
  return resolve(sent) === undefined ? { code: "unknown-command", detail: `${sent} is not in the document` } : null;
}
