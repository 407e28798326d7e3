import type { Logger } from "pino";
import type { Clock } from "../../clock.ts";
import { createBackOff } from "./back-off.ts";
import type { WorkerProcess } from "./launch-worker.ts";

/** One of the places for workers. It holds a ready worker, or one is being started. */
export interface WorkerSlot {
  number: number;
  /** The ready worker; null if there is none. */
  current(): WorkerProcess | null;
  /** How many workers of this slot have died. */
  deaths(): number;
  /** Starts a worker and resolves with its URL after the previous one has drained. If it does not start, rejects and keeps the previous one. */
  renew(): Promise<string>;
  /** From now on, replaces the worker whenever it dies or does not start. */
  keepFilled(): void;
  /** Drains the worker and starts no more. */
  close(): Promise<void>;
}

export interface WorkerSlotOptions {
  number: number;
  launch(): WorkerProcess;
  log: Logger;
  clock: Clock;
}

export function createWorkerSlot({ number, launch, log, clock }: WorkerSlotOptions): WorkerSlot {
  const backOff = createBackOff();
  let current: WorkerProcess | null = null;
  let starting: Promise<string> | null = null;
  let deaths = 0;
  let keptFilled = false;
  let closed = false;
  let cancelRestart = () => {};

  return {
    number,
    current: () => current,
    deaths: () => deaths,
    renew: async () => {
      cancelRestart();
      // A start in progress uses the previous settings, so it does not count.
      await starting?.catch(() => {});
      cancelRestart();
      return begin();
    },
    keepFilled: () => {
      keptFilled = true;
      if (current === null) restartLater(0);
    },
    close: async () => {
      closed = true;
      cancelRestart();
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
    if (closed) throw new Error("imhook is shutting down");
    const startedAt = clock.now();
    const worker = launch();
    const url = await worker.ready;
    const previous = current;
    current = worker;
    worker.exited.then((how) => onExit(worker, how, clock.now() - startedAt));
    log.info({ worker: number, workerPid: worker.pid }, "worker ready");
    await previous?.drain();
    return url;
  }

  function onExit(worker: WorkerProcess, how: string, lifetime: number): void {
    // A worker that was replaced, or asked to stop, has not died.
    if (worker !== current) return;
    current = null;
    deaths += 1;
    log.error({ worker: number, workerPid: worker.pid, how }, "worker died");
    if (keptFilled) restartLater(lifetime);
  }

  function restartLater(lifetime: number): void {
    if (closed) return;
    const delay = backOff.delayAfter(lifetime);
    log.warn({ worker: number, delay }, "restarting worker");
    cancelRestart = clock.after(delay, () => {
      const startedAt = clock.now();
      begin().catch((error) => {
        log.error({ err: error, worker: number }, "worker did not start");
        restartLater(clock.now() - startedAt);
      });
    });
  }
}
