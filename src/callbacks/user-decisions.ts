import type { Sender as SenderName } from "../../generated/operator.ts";
import { isObject } from "../openapi/json.ts";
import type { CommandMetadata } from "./command.ts";
import type { Decision } from "./decision.ts";
import type { AnyHandler } from "./handler.ts";

type Decide = NonNullable<AnyHandler["decide"]>;

/** A program's decisions on before-commands, by command. */
export type DecisionsByCommand = Readonly<Record<string, Decide>>;

/** The same for all senders. */
export type Decisions = Readonly<Record<SenderName, DecisionsByCommand>>;

/**
 * Adds a program's decisions to the handlers. Their summaries stay as they are, because events follow from what was recorded and from nothing else.
 */
export function withDecisions(
  handlers: Readonly<Record<string, AnyHandler>>,
  metadata: Readonly<Record<string, CommandMetadata>>,
  decisions: DecisionsByCommand,
): Readonly<Record<string, AnyHandler>> {
  const extended = Object.entries(handlers).map(([command, handler]): [string, AnyHandler] => {
    const decide = decisions[command];
    return [command, decide === undefined ? handler : { ...handler, decide: checked(decide, metadata[command]?.decisions ?? []) }];
  });
  return Object.fromEntries(extended);
}

/** Not every program is compiled: a decision that the sender cannot act on counts as a failure of the handler. */
function checked(decide: Decide, known: CommandMetadata["decisions"]): Decide {
  return (request, context) => {
    const decided: unknown = decide(request, context);
    return isObject(decided) && typeof decided.then === "function"
      ? Promise.resolve(decided).then((decision) => assertDecision(decision, known))
      : assertDecision(decided, known);
  };
}

function assertDecision(decided: unknown, known: CommandMetadata["decisions"]): Decision {
  const decision = toJson(decided);
  const kind = isObject(decision) ? decision.kind : undefined;
  if (!known.some((name) => name === kind)) throw new TypeError(`the handler must return ${known.join(", ")}; its kind is ${String(kind)}`);
  // The schema of the reply checks what the decision holds.
  return decision as Decision;
}

/** What is checked is what is sent and recorded. Throws for what JSON cannot hold, such as a BigInt. */
function toJson(decided: unknown): unknown {
  return JSON.parse(JSON.stringify(decided) ?? "null");
}
