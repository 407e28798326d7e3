import type { Logger } from "pino";
import { startThread } from "../../storage/rpc/worker-thread.ts";
import { isLimited, type RetentionLimits } from "./limits.ts";
import { prune } from "./prune.ts";
import type { JournalFiles } from "./sqlite/other-files.ts";
import type { Pruner } from "./sqlite/pruner.ts";

/** Keeps the journal within its limits while the server runs. */
export interface Retention {
  /** Resolves when the current step has ended. */
  close(): Promise<void>;
}

export interface RetentionOptions {
  /** The journal, which a writer has created, and the file of its relations. */
  files: JournalFiles;
  limits: RetentionLimits;
  log: Logger;
}

const INTERVAL_MS = 60_000;

/** Prunes at once and then every minute. Without limits, it opens nothing and does nothing. */
export async function openRetention({ files, limits, log }: RetentionOptions): Promise<Retention> {
  if (!isLimited(limits)) return { close: async () => {} };
  const thread = startThread<Pruner>(import.meta.url, "sqlite/pruner", { files, limits });
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
    running ??= pruneToLimits().finally(() => {
      running = null;
    });
  }

  async function pruneToLimits(): Promise<void> {
    try {
      const result = await prune(() => thread.call("step"), { isStopped: () => closed });
      if (result.pruned > 0) log.info(result, "pruned entries beyond the retention limits");
    } catch (error) {
      log.error({ err: error }, "pruning the journal failed, retrying in a minute");
    }
  }
}
