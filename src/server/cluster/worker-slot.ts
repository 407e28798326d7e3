import type { Logger } from "pino";
import { createBackOff } from "./back-off.ts";
import type { WorkerProcess } from "./launch-worker.ts";

/** A place for one worker: it has one that takes callbacks, or one is on its way. */
export interface WorkerSlot {
  number: number;
  /** The worker that takes callbacks; null where none does. */
  current(): WorkerProcess | null;
  /** How many workers have died here. */
  deaths(): number;
  /** Starts a worker and resolves with its address; what was here before drains then. Rejects where it does not start; what was here stays. */
  renew(): Promise<string>;
  /** From now on a worker that is missing is started anew, however often that takes. */
  keep(): void;
  /** Drains what is here and lets nothing new in. */
  stop(): Promise<void>;
}

/** How a place gets its workers. */
export interface WorkerSlotOptions {
  number: number;
  launch(): WorkerProcess;
  log: Logger;
}

export function createWorkerSlot({ number, launch, log }: WorkerSlotOptions): WorkerSlot {
  const backOff = createBackOff();
  let current: WorkerProcess | null = null;
  let starting: Promise<string> | null = null;
  let deaths = 0;
  let kept = false;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;

  return {
    number,
    current: () => current,
    deaths: () => deaths,
    renew: async () => {
      clearTimeout(retry);
      // A start that is under way has the settings of before.
      await starting?.catch(() => {});
      clearTimeout(retry);
      return begin();
    },
    keep: () => {
      kept = true;
      if (current === null) replaceAfter(0);
    },
    stop: async () => {
      stopped = true;
      clearTimeout(retry);
      await starting?.catch(() => {});
      const last = current;
      current = null;
      await last?.drain();
    },
  };

  function begin(): Promise<string> {
    starting = start().finally(() => {
      starting = null;
    });
    return starting;
  }

  async function start(): Promise<string> {
    if (stopped) throw new Error("imhook is being stopped");
    const startedAt = performance.now();
    const worker = launch();
    const url = await worker.taking;
    const previous = current;
    current = worker;
    worker.ended.then((how) => noteEnd(worker, how, performance.now() - startedAt));
    log.info({ worker: number, workerPid: worker.pid }, "worker takes callbacks");
    await previous?.drain();
    return url;
  }

  function noteEnd(worker: WorkerProcess, how: string, lifetime: number): void {
    // One that has been replaced, or that was asked to stop, has not died.
    if (worker !== current) return;
    current = null;
    deaths += 1;
    log.error({ worker: number, workerPid: worker.pid, how }, "worker died");
    if (kept) replaceAfter(lifetime);
  }

  function replaceAfter(lifetime: number): void {
    if (stopped) return;
    const delay = backOff.delayAfter(lifetime);
    log.warn({ worker: number, delay }, "worker is started anew");
    const startedAt = performance.now();
    retry = setTimeout(() => {
      begin().catch((error) => {
        log.error({ err: error, worker: number }, "worker does not start");
        replaceAfter(performance.now() - startedAt);
      });
    }, delay);
  }
}
