import type { Sender } from "../../generated/operator.ts";
import type { CommandMetadata } from "../callbacks/command.ts";
import type { Decisions, DecisionsByCommand } from "../callbacks/user-decisions.ts";
import { ConfigError } from "../errors.ts";
import type { AfterContext, Handlers } from "./handlers.ts";
import { resolveCommand, SENDERS } from "./registry.ts";

/** After-handlers by command. The validator, not the compiler, knows that a request fits. */
export type AfterHandlers = Readonly<Record<string, (request: never, context: AfterContext) => unknown>>;

/** Handlers by phase, under the names of the senders. */
export interface SortedHandlers {
  decisions: Decisions;
  after: Readonly<Record<Sender, AfterHandlers>>;
}

/** The names of the senders in `Handlers`, which are those of their settings. */
const SENDERS_BY_KEY: Readonly<Record<keyof Handlers, Sender>> = { tencentChat: "tencent-chat", openim: "openim" };

/** Sorts a program's handlers by phase. Throws a ConfigError for an unknown name and for a value that is not a function, because not every program is compiled. */
export function sortHandlers(handlers: Handlers): SortedHandlers {
  const keys = Object.keys(SENDERS_BY_KEY);
  const unknown = Object.keys(handlers).find((name) => !keys.includes(name));
  if (unknown !== undefined) throw new ConfigError(`handlers.${unknown} is not a sender; there are ${keys.join(", ")}.`);
  const tencentChat = sortByPhase("tencentChat", handlers);
  const openIm = sortByPhase("openim", handlers);
  return {
    decisions: { "tencent-chat": tencentChat.before, openim: openIm.before },
    after: { "tencent-chat": tencentChat.after, openim: openIm.after },
  };
}

function sortByPhase(key: keyof Handlers, handlers: Handlers): { before: DecisionsByCommand; after: AfterHandlers } {
  const sender = SENDERS_BY_KEY[key];
  const { commands } = SENDERS[sender];
  // Keyed by command, so each function takes its own command's request. `assertHandler` checks what the compiler did not see.
  const byCommand = (handlers[key] ?? {}) as Readonly<Record<string, (request: never, context: AfterContext) => never>>;
  const given = Object.entries(byCommand).filter(([, handler]) => handler !== undefined);
  for (const [command, handler] of given) assertHandler(`handlers.${key}[${JSON.stringify(command)}]`, sender, command, handler);
  const ofPhase = (phase: CommandMetadata["phase"]) => Object.fromEntries(given.filter(([command]) => commands[command]?.phase === phase));
  return { before: ofPhase("before"), after: ofPhase("after") };
}

function assertHandler(place: string, sender: Sender, command: string, handler: unknown): void {
  if (!Object.hasOwn(SENDERS[sender].commands, command)) {
    const currentName = resolveCommand(sender, command);
    throw new ConfigError(`${place} is not a command${currentName === undefined ? "" : `; its current name is ${currentName}`}.`);
  }
  if (typeof handler !== "function") throw new ConfigError(`${place} must be a function.`);
}
