import type { Sender } from "../../../generated/operator.ts";
import { ImhookError } from "../../errors.ts";
import type { JournalReader } from "../../journal/journal.ts";
import { createDescribeCommand } from "../../senders/describe-command.ts";
import { SENDERS } from "../../senders/registry.ts";
import type { EventThread } from "./open-event-thread.ts";
import type { OperatorHandlers } from "./operation.ts";

/** What interpretations are made from. */
export interface InterpretationSources {
  journal: Pick<JournalReader, "get">;
  events: Pick<EventThread, "interpret">;
  /** Time to answer a callback, in milliseconds. */
  budgets: Readonly<Record<Sender, number>>;
}

/** Creates the handlers that say what callbacks and their replies mean. */
export function createInterpretationHandlers({
  journal,
  events,
  budgets,
}: InterpretationSources): Pick<OperatorHandlers, "interpretCallback" | "getCommand"> {
  const describeCommand = createDescribeCommand();
  return {
    interpretCallback: async ({ path: { id } }) => {
      const entry = await journal.get(id.toLowerCase());
      if (entry === undefined) throw new ImhookError("not-found", `there is no callback ${id}`);
      const { sender } = entry;
      return { entry: entry.id, ...(await events.interpret(entry)), budgetMs: budgets[sender], timeoutMs: SENDERS[sender].cutOff };
    },
    getCommand: ({ path: { sender, command } }) => {
      const description = describeCommand(sender, command);
      if (description === undefined) throw new ImhookError("not-found", `${SENDERS[sender].title} has no command ${command}`);
      return description;
    },
  };
}
