import type { QuarantineReason } from "./quarantine.ts";

/** Finds something by any name of its command; undefined for a name that the document does not know. */
export type FindByName<Found> = (name: string) => Found | undefined;

/** What tells a command from others. */
export interface NamedCommand {
  readonly name: string;
  /** The command that reports the same events; null if there is none. */
  readonly sameEventAs: string | null;
}

/** What the names in a request amount to. */
export interface ChosenCommand<Found> {
  /** null if the document knows none of the names. */
  command: Found | null;
  /** The name that was chosen, as received; null if the request names no command. */
  receivedCommand: string | null;
  /** Why the command is in doubt; null if it is not. */
  reason: QuarantineReason | null;
}

/** Twice the longest name of a command. Longer names are no sender's, and are recorded cut to this length. */
const MAX_NAME_LENGTH = 128;

const MISSING: QuarantineReason = { code: "command-missing", detail: "the request names no command" };

/** Indexes rows by the current and the older names of their commands. */
export function indexByName<Row extends { readonly aliases: readonly string[] }>(rows: Iterable<readonly [string, Row]>): FindByName<Row> {
  const index = new Map<string, Row>();
  for (const [command, row] of rows) {
    for (const name of [command, ...row.aliases]) index.set(name, row);
  }
  return (name) => index.get(name);
}

/** Finds the current name of a command by any of its names; undefined for a name that the table does not know. */
export function createResolver(commands: Readonly<Record<string, { readonly aliases: readonly string[] }>>): FindByName<string> {
  const find = indexByName(Object.entries(commands).map(([name, { aliases }]) => [name, { name, aliases }] as const));
  return (name) => find(name)?.name;
}

/**
 * Chooses the command of a request that may name it in several places. `names` are in order of trust; the first known one wins. Older and current
 * names of one command agree with each other, and so do two commands that report the same events. If the names disagree, the request goes to
 * quarantine.
 */
export function chooseCommand<Found extends NamedCommand>(names: readonly unknown[], find: FindByName<Found>): ChosenCommand<Found> {
  const given = names
    .filter((name): name is string => typeof name === "string" && name !== "")
    .map((name) => name.slice(0, MAX_NAME_LENGTH));
  const receivedCommand = given.find((name) => find(name) !== undefined) ?? given[0];
  if (receivedCommand === undefined) return { command: null, receivedCommand: null, reason: MISSING };
  const command = find(receivedCommand) ?? null;
  return { command, receivedCommand, reason: reasonFor(given, receivedCommand, find) };
}

function reasonFor(given: string[], received: string, find: FindByName<NamedCommand>): QuarantineReason | null {
  const meaning = (name: string) => eventNameOf(find(name)) ?? name;
  const other = given.find((name) => meaning(name) !== meaning(received));
  if (other !== undefined) return { code: "command-mismatch", detail: `the request names both ${received} and ${other}` };
  return find(received) === undefined ? { code: "unknown-command", detail: `${received} is not in the document` } : null;
}

/** The name under which a command shares its events with another. */
function eventNameOf(command: NamedCommand | undefined): string | undefined {
  return command?.sameEventAs ?? command?.name;
}
