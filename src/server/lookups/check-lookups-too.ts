import type { HandlersAdmin } from "../../operator/api/handlers-admin.ts";
import type { Lookups } from "./lookups.ts";

/** Handlers, for operators, whose check includes what they ask for. */
export function checkLookupsToo(handlers: HandlersAdmin, lookups: Pick<Lookups, "check">): HandlersAdmin {
  return {
    state: handlers.state,
    check: async () => {
      await handlers.check();
      await lookups.check();
    },
  };
}
