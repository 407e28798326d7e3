import type { Sender as SenderName } from "../../generated/operator.ts";
import type { Decision } from "./decision.ts";
import type { BeforeHandler } from "./handler.ts";
import type { AnyHandler } from "./sender.ts";

/** How before-commands are decided, by command. */
export type DecisionsByCommand = Readonly<Record<string, BeforeHandler<never, Decision>["decide"]>>;

/** The same of all senders. */
export type Decisions = Readonly<Record<SenderName, DecisionsByCommand>>;

/** Handlers with other decisions on some before-commands. What they describe stays: events follow from what was recorded, and from that alone. */
export function replaceDecisions(
  handlers: Readonly<Record<string, AnyHandler>>,
  decisions: DecisionsByCommand,
): Readonly<Record<string, AnyHandler>> {
  const replaced = Object.entries(handlers).map(([command, handler]) => {
    const decide = decisions[command];
    return [command, decide === undefined ? handler : { ...handler, decide }];
  });
  return Object.fromEntries(replaced);
}
