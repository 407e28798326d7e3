import type { Logger } from "pino";
import { startThread } from "../../storage/rpc/worker-thread.ts";
import { isLimited, type RetentionLimits } from "./limits.ts";
import { prune } from "./prune.ts";
import type { Pruner } from "./sqlite/pruner.ts";

/** Keeps the journal within its limits for as long as the server runs. */
export interface Retention {
  /** Resolves when the step under way has ended. */
  close(): Promise<void>;
}

export interface RetentionOptions {
  /** File of the journal, which is open. */
  journalPath: string;
  limits: RetentionLimits;
  log: Logger;
}

const INTERVAL_MS = 60_000;

/** Begins to prune at once and goes on every minute; without limits it does nothing. */
export async function openRetention({ journalPath, limits, log }: RetentionOptions): Promise<Retention> {
  if (!isLimited(limits)) return { close: async () => {} };
  const thread = startThread<Pruner>(import.meta.url, "sqlite/pruner", { path: journalPath, limits });
  await thread.open();
  let closed = false;
  let running: Promise<void> | null = null;
  const timer = setInterval(run, INTERVAL_MS).unref();
  run();

  return {
    close: async () => {
      closed = true;
      clearInterval(timer);
      await running;
      await thread.call("close");
      await thread.close();
    },
  };

  function run(): void {
    running ??= keepToLimits().finally(() => {
      running = null;
    });
  }

  async function keepToLimits(): Promise<void> {
    try {
      const result = await prune(() => thread.call("step"), { stopped: () => closed });
      if (result.pruned > 0) log.info(result, "entries beyond the limits of retention are pruned");
    } catch (error) {
      log.error({ err: error }, "the journal is not pruned; trying again in a minute");
    }
  }
}
