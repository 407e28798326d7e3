import type { Sender } from "../../generated/operator.ts";
import type { CommandMetadata } from "../callbacks/command.ts";
import type { Decisions, DecisionsByCommand } from "../callbacks/user-decisions.ts";
import { ConfigError } from "../errors.ts";
import { nearestNames } from "../nearest.ts";
import { isObject } from "../openapi/json.ts";
import type { AfterContext, EventHandler, Handlers } from "./handlers.ts";
import { resolveCommand, SENDERS } from "./registry.ts";

/** After-handlers by command. The validator, not the compiler, knows that a request fits. */
export type AfterHandlers = Readonly<Record<string, (request: never, context: AfterContext) => unknown>>;

/** Handlers by phase, under the names of the senders. */
export interface SortedHandlers {
  decisions: Decisions;
  after: Readonly<Record<Sender, AfterHandlers>>;
  /** null if there is none. */
  onEvent: EventHandler | null;
}

type SenderKey = Exclude<keyof Handlers, "onEvent">;

/** The names of the senders in `Handlers`, which are those of their settings. */
const SENDERS_BY_KEY: Readonly<Record<SenderKey, Sender>> = { tencentChat: "tencent-chat", openim: "openim" };

/** Longest name for which a similar one is looked for. */
const LONGEST_NAME = 100;

/**
 * Sorts a program's handlers by phase. Throws a ConfigError for an unknown name and for a value that is not a function, because not every program is
 * compiled.
 *
 * @param place What messages name before the name of a handler.
 */
export function sortHandlers(handlers: Handlers, place = "handlers."): SortedHandlers {
  const keys = [...Object.keys(SENDERS_BY_KEY), "onEvent"];
  const unknown = Object.keys(handlers).find((name) => !keys.includes(name));
  if (unknown !== undefined) throw new ConfigError(`${place}${unknown} is unknown; there are ${keys.join(", ")}.`);
  const tencentChat = sortByPhase("tencentChat", handlers, place);
  const openIm = sortByPhase("openim", handlers, place);
  const { onEvent = null } = handlers;
  if (onEvent !== null && typeof onEvent !== "function") throw new ConfigError(`${place}onEvent must be a function.`);
  return {
    decisions: { "tencent-chat": tencentChat.before, openim: openIm.before },
    after: { "tencent-chat": tencentChat.after, openim: openIm.after },
    onEvent,
  };
}

/** Whether anything decides. */
export function hasDecisions({ decisions }: Pick<SortedHandlers, "decisions">): boolean {
  return Object.values(decisions).some(hasSome);
}

/** Whether anything is called for entries that are on disk. */
export function hasFollowers({ after, onEvent }: Pick<SortedHandlers, "after" | "onEvent">): boolean {
  return onEvent !== null || Object.values(after).some(hasSome);
}

function hasSome(byCommand: object): boolean {
  return Object.keys(byCommand).length > 0;
}

function sortByPhase(key: SenderKey, handlers: Handlers, place: string): { before: DecisionsByCommand; after: AfterHandlers } {
  const sender = SENDERS_BY_KEY[key];
  const { commands } = SENDERS[sender];
  const { [key]: ofSender = {} } = handlers;
  if (!isObject(ofSender)) throw new ConfigError(`${place}${key} must be an object with functions by command.`);
  // Keyed by command, so each function takes its own command's request. `assertHandler` checks what the compiler did not see.
  const byCommand = ofSender as Readonly<Record<string, (request: never, context: AfterContext) => never>>;
  const given = Object.entries(byCommand).filter(([, handler]) => handler !== undefined);
  for (const [command, handler] of given) assertHandler(`${place}${key}[${JSON.stringify(command)}]`, sender, command, handler);
  const ofPhase = (phase: CommandMetadata["phase"]) => Object.fromEntries(given.filter(([command]) => commands[command]?.phase === phase));
  return { before: ofPhase("before"), after: ofPhase("after") };
}

function assertHandler(place: string, sender: Sender, command: string, handler: unknown): void {
  if (!Object.hasOwn(SENDERS[sender].commands, command))
    throw new ConfigError(`${place} is not a command${suggestCommand(sender, command)}`);
  if (typeof handler !== "function") throw new ConfigError(`${place} must be a function.`);
}

/** The end of a sentence about a name that is not a command: which one was probably meant. */
function suggestCommand(sender: Sender, name: string): string {
  const currentName = resolveCommand(sender, name);
  if (currentName !== undefined) return `; its current name is ${currentName}.`;
  const [key] = Object.entries(SENDERS_BY_KEY).find(([, other]) => resolveCommand(other, name) !== undefined) ?? [];
  if (key !== undefined) return ` of this sender; it belongs to ${key}.`;
  const [nearest] = name.length > LONGEST_NAME ? [] : nearestNames(name, Object.keys(SENDERS[sender].commands), 1);
  return nearest === undefined ? "." : `. Did you mean ${nearest}?`;
}
