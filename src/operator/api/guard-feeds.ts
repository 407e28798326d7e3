import type { ServerResponse } from "node:http";
import type { Clock } from "../../clock.ts";
import type { Caller } from "./caller.ts";
import type { Sessions } from "./sessions.ts";

/** Ends answers that last longer than the token or the session of their caller. */
export interface FeedGuard {
  /** Closes the connection of an answer within a second after its caller is no longer accepted. */
  add(caller: Caller, response: Pick<ServerResponse, "once" | "destroy">): void;
}

const INTERVAL_MS = 1000;

export function createFeedGuard({ isAccepted }: Pick<Sessions, "isAccepted">, clock: Pick<Clock, "after">): FeedGuard {
  const callers = new Map<Pick<ServerResponse, "destroy">, Caller>();
  let stopLooking: (() => void) | null = null;
  return {
    add: (caller, response) => {
      callers.set(response, caller);
      response.once("close", () => {
        callers.delete(response);
        if (callers.size > 0) return;
        stopLooking?.();
        stopLooking = null;
      });
      stopLooking ??= clock.after(INTERVAL_MS, look);
    },
  };

  function look(): void {
    stopLooking = clock.after(INTERVAL_MS, look);
    for (const [response, caller] of callers) void endUnlessAccepted(response, caller);
  }

  async function endUnlessAccepted(response: Pick<ServerResponse, "destroy">, caller: Caller): Promise<void> {
    // Of a caller of whom nobody can say that they are accepted, the next call says why.
    if (!(await isAccepted(caller).catch(() => false))) response.destroy();
  }
}
