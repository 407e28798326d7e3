import type { ServerResponse } from "node:http";
import type { Clock } from "../../clock.ts";
import type { Authentication } from "./authenticate.ts";
import type { Caller } from "./caller.ts";

/** Ends answers that last longer than the token of their caller. */
export interface FeedGuard {
  /** Closes the connection of an answer within a second after its caller is no longer accepted. */
  add(caller: Caller, response: Pick<ServerResponse, "once" | "destroy">): void;
}

const INTERVAL_MS = 1000;

export function createFeedGuard({ isAccepted }: Pick<Authentication, "isAccepted">, clock: Pick<Clock, "after">): FeedGuard {
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
    for (const [response, caller] of [...callers]) if (!isAccepted(caller)) response.destroy();
  }
}
