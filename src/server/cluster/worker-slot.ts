import type { Logger } from "pino";
import type { Clock } from "../../clock.ts";
import { createBackOff } from "./back-off.ts";
import type { WorkerProcess } from "./launch-worker.ts";

type Launch = () => WorkerProcess;

/** One of the places for workers. It holds a ready worker, or one is being started. */
export interface WorkerSlot {
  number: number;
  /** The ready worker; null if there is none. */
  current(): WorkerProcess | null;
  /** How many workers of this slot have died. */
  deaths(): number;
  /**
   * Starts a worker and resolves with its URL after the previous one has drained. If it does not start, rejects and keeps the previous one.
   * `launch` is used for this worker only; absent: the slot's own.
   */
  renew(launch?: Launch): Promise<string>;
  /** From now on, replaces the worker whenever it dies or does not start. */
  keepFilled(): void;
  /** Drains the worker, and one that is being started, and starts no more. */
  close(): Promise<void>;
}

export interface WorkerSlotOptions {
  number: number;
  launch: Launch;
  log: Logger;
  clock: Clock;
}

interface Started {
  url: string;
  previousDrained: Promise<void>;
}

export function createWorkerSlot({ number, launch, log, clock }: WorkerSlotOptions): WorkerSlot {
  const backOff = createBackOff();
  const draining = new Set<Promise<void>>();
  let current: WorkerProcess | null = null;
  let starting: WorkerProcess | null = null;
  let deaths = 0;
  let keptFilled = false;
  let closed = false;
  let cancelRestart = () => {};

  return {
    number,
    current: () => current,
    deaths: () => deaths,
    renew: async (launchNew = launch) => {
      // A start in progress uses the previous settings, so it does not count.
      while (starting !== null) await starting.ready.catch(() => {});
      cancelRestart();
      const { url, previousDrained } = await start(launchNew);
      await previousDrained;
      return url;
    },
    keepFilled: () => {
      keptFilled = true;
      if (current === null) restartLater(0);
    },
    close: async () => {
      closed = true;
      cancelRestart();
      const last = current;
      current = null;
      for (const worker of [starting, last]) if (worker !== null) drain(worker);
      await Promise.all(draining);
    },
  };

  async function start(launchNew: Launch): Promise<Started> {
    if (closed) throw new Error("imhook is shutting down");
    const worker = launchNew();
    starting = worker;
    try {
      const url = await worker.ready;
      starting = null;
      if (closed) throw new Error("imhook is shutting down");
      return { url, previousDrained: fill(worker) };
    } catch (error) {
      starting = null;
      if (keptFilled && current === null) restartLater(0);
      throw error;
    }
  }

  /** Puts a ready worker into the slot. Resolves when the one before it has drained. */
  function fill(worker: WorkerProcess): Promise<void> {
    const previous = current;
    const readyAt = clock.now();
    current = worker;
    worker.exited.then((how) => onExit(worker, how, clock.now() - readyAt));
    log.info({ worker: number, workerPid: worker.pid }, "worker ready");
    return previous === null ? Promise.resolve() : drain(previous);
  }

  function drain(worker: WorkerProcess): Promise<void> {
    const drained = worker.drain().finally(() => draining.delete(drained));
    draining.add(drained);
    return drained;
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
    // A worker that is being started fills the slot, or its failure leads back here.
    if (closed || starting !== null) return;
    const delay = backOff.delayAfter(lifetime);
    log.warn({ worker: number, delay }, "restarting worker");
    cancelRestart = clock.after(delay, () => {
      start(launch).catch((error) => {
        if (!closed) log.error({ err: error, worker: number }, "worker did not start");
      });
    });
  }
}
