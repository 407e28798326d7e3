import { Agent } from "node:http";
import { setTimeout as pass } from "node:timers/promises";
import { send } from "../../support/http.ts";

/** An operator who looks at everything by turns. */
export interface OperatorReads {
  /** Stops and resolves with how the reads were answered, by status; 0 where they were not. */
  stop(): Promise<Record<string, number>>;
}

const PATHS = [
  "/api/callbacks?limit=100",
  "/api/statistics",
  "/api/relations?limit=100",
  "/api/events?limit=100",
  "/api/callbacks?status=quarantined",
  "/ready",
  "/health",
];
const PAUSE_MS = 200;

export function startOperatorReads(operatorUrl: string): OperatorReads {
  const statuses: Record<string, number> = {};
  const agent = new Agent({ keepAlive: true });
  let stopped = false;
  const reading = (async () => {
    for (let turn = 0; !stopped; turn += 1) {
      const answer = await send(`${operatorUrl}${PATHS[turn % PATHS.length]}`, { method: "GET", agent }).catch(() => null);
      const status = answer?.status ?? 0;
      statuses[status] = (statuses[status] ?? 0) + 1;
      await pass(PAUSE_MS);
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await reading;
      agent.destroy();
      return statuses;
    },
  };
}
