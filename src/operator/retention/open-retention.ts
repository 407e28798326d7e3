import type { Logger } from "pino";
import { startThread, type Thread } from "../../storage/rpc/worker-thread.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import { isLimited, type RetentionLimits } from "./limits.ts";
import { prune } from "./prune.ts";
import type { Pruner } from "./pruner.ts";
import type { JournalFiles } from "./sqlite/other-files.ts";

/** Keeps the journal within its limits while the server runs. */
export interface Retention {
  /** When the journal was last within its limits, in milliseconds since 1970; null if it has none. */
  prunedAt(): number | null;
  /** Resolves when the current step has ended. */
  close(): Promise<void>;
}

/** Where the journal and what follows from it are. */
export type RetentionLocation = { files: JournalFiles } | { database: DatabaseSettings };

export interface RetentionOptions {
  /** The journal, which a writer has created, with what follows from it: files or a database. */
  location: RetentionLocation;
  limits: RetentionLimits;
  /** How long repeats are found, in seconds. A database has the keys by which they are found as long. */
  duplicateWindow: number;
  /** Called after entries were pruned. */
  onPruned(): void;
  /** Called at the start and after entries were pruned, with the time of the oldest that are left: what only older entries need can go. */
  onOldest(receivedAt: number): Promise<void>;
  log: Logger;
}

const INTERVAL_MS = 60_000;

const CANNOT_SHRINK =
  "the journal's file cannot return space to the disk, because another tool or a very old version created it: to change that, run imhook journal backup, stop imhook, and run imhook journal restore --replace";

/**
 * Prunes at once and then every minute. Without limits, it does nothing with files. A database always needs it: space for the next entries is made ahead of
 * time, and what nobody looks for any more is forgotten.
 */
export async function openRetention({ location, limits, duplicateWindow, onPruned, onOldest, log }: RetentionOptions): Promise<Retention> {
  if (!isLimited(limits) && "files" in location) return { prunedAt: () => null, close: async () => {} };
  const thread = startPruner(location, { limits, duplicateWindow });
  await thread.open();
  if (!(await thread.call("canShrink"))) log.warn(CANNOT_SHRINK);
  let closed = false;
  // Nobody knows better yet, and to prune what has gathered may take a while.
  let prunedAt = Date.now();
  let running: Promise<void> | null = null;
  /** Whether older things may be left than the oldest entry. */
  let isToForget = true;
  const timer = setInterval(run, INTERVAL_MS).unref();
  run();

  return {
    prunedAt: () => (isLimited(limits) ? prunedAt : null),
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
      prunedAt = Date.now();
      if (result.pruned > 0) {
        log.info(result, "pruned entries beyond the retention limits");
        onPruned();
        isToForget = true;
      }
      if (isToForget && !closed) await forget();
    } catch (error) {
      log.error({ err: error }, "pruning the journal failed, retrying in a minute");
    }
  }

  async function forget(): Promise<void> {
    const oldest = await thread.call("oldest");
    if (oldest !== null) await onOldest(oldest);
    isToForget = false;
  }
}

function startPruner(location: RetentionLocation, options: Pick<RetentionOptions, "limits" | "duplicateWindow">): Thread<Pruner> {
  const folder = "database" in location ? "postgres" : "sqlite";
  return startThread<Pruner>(import.meta.url, `${folder}/pruner`, { ...location, ...options });
}
