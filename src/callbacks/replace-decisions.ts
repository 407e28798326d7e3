import type { Sender as SenderName } from "../../generated/operator.ts";
import { isObject } from "../openapi/json.ts";
import type { Decision } from "./decision.ts";
import type { BeforeHandler, CommandMetadata } from "./handler.ts";
import type { AnyHandler } from "./sender.ts";

type Decide = BeforeHandler<never, Decision>["decide"];

/** How before-commands are decided, by command. */
export type DecisionsByCommand = Readonly<Record<string, Decide>>;

/** The same of all senders. */
export type Decisions = Readonly<Record<SenderName, DecisionsByCommand>>;

/** Handlers with other decisions on some before-commands. What they describe stays: events follow from what was recorded, and from that alone. */
export function replaceDecisions(
  handlers: Readonly<Record<string, AnyHandler>>,
  commands: Readonly<Record<string, CommandMetadata>>,
  decisions: DecisionsByCommand,
): Readonly<Record<string, AnyHandler>> {
  const replaced = Object.entries(handlers).map(([command, handler]) => {
    const decide = decisions[command];
    return [command, decide === undefined ? handler : { ...handler, decide: checked(decide, commands[command]?.decisions ?? []) }];
  });
  return Object.fromEntries(replaced);
}

/** Not every program is compiled: a decision that the sender cannot act on is the handler's failure, and is not recorded as decided. */
function checked(decide: Decide, known: CommandMetadata["decisions"]): Decide {
  return (request, context) => {
    const decided: unknown = decide(request, context);
    return isObject(decided) && typeof decided.then === "function"
      ? Promise.resolve(decided).then((decision) => assertDecision(decision, known))
      : assertDecision(decided, known);
  };
}

function assertDecision(decision: unknown, known: CommandMetadata["decisions"]): Decision {
  const kind = isObject(decision) ? decision.kind : undefined;
  if (!known.some((name) => name === kind)) throw new TypeError(`the handler must return ${known.join(", ")}; its kind is ${String(kind)}`);
  // What a kind holds is for the reply's schema to judge.
  return decision as Decision;
}
