import { ImhookError } from "../../errors.ts";
import type { OperatorHandlers } from "./operation.ts";
import type { RulesAdmin } from "./rules-admin.ts";

/**
 * Creates the handlers of what rules count.
 *
 * @param rules null if there are none.
 */
export function createCounterHandlers(rules: RulesAdmin | null): Pick<OperatorHandlers, "listCounters" | "getCounter"> {
  return {
    listCounters: () => ({ items: (rules?.counters() ?? []).map(({ name, kind, window }) => ({ name, kind, window })) }),
    getCounter: ({ path: { counter: name }, query: { value, limit } }) => {
      const definition = rules?.counters().find((counter) => counter.name === name);
      if (rules === null || definition === undefined) throw new ImhookError("not-found", `no condition counts ${name}`);
      const { kind, window } = definition;
      const now = Date.now();
      if (value === undefined) return { name, kind, window, ...rules.counted.highest(definition, now, limit) };
      return { name, kind, window, values: [{ value, count: rules.counted.peek(definition, value, now) }], isComplete: true };
    },
  };
}
