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

/** Decisions that can be replaced while callbacks are decided. */
export interface ReplaceableDecisions {
  decisions: Decisions;
  /** From the next callback on, these are used. */
  replace(next: Decisions): void;
}

export function createReplaceableDecisions(first: Decisions): ReplaceableDecisions {
  const decisions = { "tencent-chat": { ...first["tencent-chat"] }, openim: { ...first.openim } };
  return {
    decisions,
    replace: (next) => {
      replaceAll(decisions["tencent-chat"], next["tencent-chat"]);
      replaceAll(decisions.openim, next.openim);
    },
  };
}

function replaceAll(target: Record<string, Decide>, next: DecisionsByCommand): void {
  for (const command of Object.keys(target)) delete target[command];
  Object.assign(target, next);
}

/**
 * Adds a program's decisions to the handlers. Their summaries stay as they are, because events follow from what was recorded and from nothing else.
 *
 * @param decisions Looked up at each callback, because they may change between two of them.
 */
export function withDecisions(
  handlers: Readonly<Record<string, AnyHandler>>,
  metadata: Readonly<Record<string, CommandMetadata>>,
  decisions: DecisionsByCommand,
): Readonly<Record<string, AnyHandler>> {
  const extended = Object.entries(handlers).map(([command, handler]): [string, AnyHandler] => {
    const { phase, decisions: known } = metadata[command] ?? { phase: "after", decisions: [] };
    return [command, phase === "before" ? withDecision(handler, () => decisions[command], known) : handler];
  });
  return Object.fromEntries(extended);
}

function withDecision(handler: AnyHandler, current: () => Decide | undefined, known: CommandMetadata["decisions"]): AnyHandler {
  let latest: Decide | undefined;
  let checkedLatest: Decide | undefined;
  return {
    summarize: handler.summarize,
    get decide() {
      const decide = current();
      if (decide !== latest) {
        latest = decide;
        checkedLatest = decide && checked(decide, known);
      }
      return checkedLatest ?? handler.decide;
    },
  };
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
