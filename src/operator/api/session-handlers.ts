import type { OperatorHandlers } from "./operation.ts";
import type { Sessions } from "./sessions.ts";

/** Creates the handlers that sign in and out. */
export function createSessionHandlers(
  sessions: Pick<Sessions, "signIn" | "signOut">,
): Pick<OperatorHandlers, "createSession" | "endSession"> {
  return {
    createSession: async ({ body: { token }, address, cookie }) => {
      const { caller, id } = await sessions.signIn(token, address);
      if (id !== null) cookie.keep(id);
      const { who, role, expiresAt } = caller;
      return { who, role, expiresAt };
    },
    endSession: async ({ address, cookie }) => {
      const ended = await sessions.signOut(cookie.id, address);
      cookie.forget();
      return { ended };
    },
  };
}
