import type { Sender } from "../../generated/operator.ts";
import { createResolver } from "../callbacks/choose-command.ts";
import type { CommandMetadata } from "../callbacks/command.ts";
import type { Decisions, DecisionsByCommand } from "../callbacks/user-decisions.ts";
import { ConfigError } from "../errors.ts";
import { type AfterContext, COMMANDS, type Handlers } from "./handlers.ts";

/** After-handlers by command. The validator, not the compiler, knows that a request fits. */
export type AfterHandlers = Readonly<Record<string, (request: never, context: AfterContext) => unknown>>;

/** Handlers by phase, under the names of the senders. */
export interface SortedHandlers {
  decisions: Decisions;
  after: Readonly<Record<Sender, AfterHandlers>>;
}

/** Sorts a program's handlers by phase. Throws a ConfigError for an unknown name and for a value that is not a function, because not every program is compiled. */
export function sortHandlers(handlers: Handlers): SortedHandlers {
  const unknown = Object.keys(handlers).find((name) => !Object.hasOwn(COMMANDS, name));
  if (unknown !== undefined) throw new ConfigError(`handlers.${unknown} is not a sender; there are ${Object.keys(COMMANDS).join(", ")}.`);
  const tencentChat = sortByPhase("tencentChat", handlers);
  const openIm = sortByPhase("openim", handlers);
  return {
    decisions: { "tencent-chat": tencentChat.before, openim: openIm.before },
    after: { "tencent-chat": tencentChat.after, openim: openIm.after },
  };
}

function sortByPhase(sender: keyof Handlers, handlers: Handlers): { before: DecisionsByCommand; after: AfterHandlers } {
  const facts = COMMANDS[sender];
  // Keyed by command, so each function takes its own command's request. `assertHandler` checks what the compiler did not see.
  const byCommand = (handlers[sender] ?? {}) as Readonly<Record<string, (request: never, context: AfterContext) => never>>;
  const given = Object.entries(byCommand).filter(([, handler]) => handler !== undefined);
  for (const [command, handler] of given) assertHandler(`handlers.${sender}[${JSON.stringify(command)}]`, command, handler, facts);
  const ofPhase = (phase: CommandMetadata["phase"]) => Object.fromEntries(given.filter(([command]) => facts[command]?.phase === phase));
  return { before: ofPhase("before"), after: ofPhase("after") };
}

function assertHandler(place: string, command: string, handler: unknown, facts: Readonly<Record<string, CommandMetadata>>): void {
  if (!Object.hasOwn(facts, command)) {
    const currentName = createResolver(facts)(command);
    throw new ConfigError(`${place} is not a command${currentName === undefined ? "" : `; its current name is ${currentName}`}.`);
  }
  if (typeof handler !== "function") throw new ConfigError(`${place} must be a function.`);
}
