import { Worker } from "node:worker_threads";

/** How genuine calls were answered while an attack lasted. */
export interface GenuineCalls {
  sent: number;
  /** Calls that got no answer with status 200. */
  failed: number;
  /** From when each was due, in milliseconds. */
  latencies: number[];
}

/**
 * Sends signed callbacks at a constant rate, from an address of their own and in a thread of their own: the attacker's event loop is busy with the attack,
 * and would count its own stalls as imhook's.
 */
export function startGenuineCalls(url: string): { stop(): Promise<GenuineCalls> } {
  const worker = new Worker(new URL("./genuine-worker.ts", import.meta.url), { workerData: url });
  const finished = new Promise<GenuineCalls>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  return {
    stop: () => {
      worker.postMessage("stop");
      return finished;
    },
  };
}
