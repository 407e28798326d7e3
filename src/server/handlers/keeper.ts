import type { Logger } from "pino";
import type { Config } from "../../config/config.ts";
import { boundLog } from "../../log/bounded-log.ts";
import type { HandlersFailure } from "../../operator/api/handlers-admin.ts";
import type { ListDefinition } from "../../rules/file/definition.ts";
import type { Storage } from "../../storage/storage.ts";
import { createHandlerDestination, type HandlerDestination, NO_CALLS } from "./handler-destination.ts";
import type { FollowingHandlers } from "./handlers-in-use.ts";
import type { HandlersModule } from "./handlers-module.ts";
import type { HandlersSummary } from "./module-summary.ts";
import { type OpenModuleThread, openModuleThread } from "./open-module-thread.ts";

/** Keeps the handlers module of a server, and calls its after-handlers and its event handler in a thread of their own. */
export interface HandlersKeeper extends FollowingHandlers {
  /** The module in use. */
  module(): HandlersModule;
  summary(): HandlersSummary;
  /** Loads the module again, beside the one in use. Resolves with null if it cannot be used: that is reported, and nothing changes. */
  prepare(): Promise<PreparedHandlers | null>;
}

/** A module that was loaded and is not in use yet. Either `use` or `discard` is called. */
export interface PreparedHandlers {
  module: HandlersModule;
  /** Uses it from the next call on. Rejects as `follow` does. */
  use(): Promise<void>;
  /** Reports why it cannot be used. */
  discard(reason: Error): Promise<void>;
}

export interface KeeperOptions extends Pick<Config, "logLevel"> {
  storage: Storage;
  log: Logger;
}

/** How long a shutdown waits for a call in progress. What was interrupted is called again after the next start. */
const CLOSE_TIMEOUT_MS = 5000;

/** Loads the module of a configuration. Rejects with a ConfigError if it cannot be used. */
export async function openHandlersKeeper(path: string, { logLevel, storage, log }: KeeperOptions): Promise<HandlersKeeper> {
  let lists: readonly ListDefinition[] = [];
  const boundedLog = boundLog(log);
  const open = () => openModuleThread({ from: path, logLevel, storage, lists }, boundedLog);
  let current = await open();
  let loadedAt = Date.now();
  let failure: HandlersFailure | null = null;
  let destination: HandlerDestination | null = null;
  log.info(loadedNow(), "handlers loaded");
  await closeIfIdle(current);

  return {
    module: () => current.module,
    summary: () => current.summary,
    state: () => ({
      module: { path: current.module.path, version: current.module.version, loadedAt, failure },
      calls: destination?.counts() ?? NO_CALLS,
    }),
    check: async () => destination?.check(),
    useLists: async (renewed) => {
      lists = renewed;
      if (current.summary.hasFollowers) await current.useLists(renewed);
    },
    follow: async ({ journal, commits, deliveries }) => {
      destination = createHandlerDestination({ journal, commits, deliveries, log });
      await destination.use(callerOf(current));
    },
    prepare: async () => {
      try {
        const candidate = await open();
        return { module: candidate.module, use: () => use(candidate), discard: (reason) => discard(candidate, reason) };
      } catch (error) {
        refuse(error as Error);
        return null;
      }
    },
    close: async () => {
      const timer = setTimeout(current.interrupt, CLOSE_TIMEOUT_MS);
      await destination?.close();
      clearTimeout(timer);
      await current.close();
    },
  };

  async function use(candidate: OpenModuleThread): Promise<void> {
    await destination?.use(callerOf(candidate));
    // They may have changed since it was loaded.
    if (candidate.summary.hasFollowers) await candidate.useLists(lists);
    // A call in progress comes to its end there.
    void current.close();
    current = candidate;
    loadedAt = Date.now();
    failure = null;
    log.info(loadedNow(), "handlers reloaded");
    await closeIfIdle(candidate);
  }

  async function discard(candidate: OpenModuleThread, reason: Error): Promise<void> {
    refuse(reason);
    await candidate.close();
  }

  function refuse({ message }: Error): void {
    failure = { at: Date.now(), message };
    log.error({ path, problem: message }, "handlers not reloaded, the ones from before stay in use");
  }

  function loadedNow(): object {
    const { module, summary } = current;
    return { path, version: module.version, before: summary.before, after: summary.after, onEvent: summary.onEvent };
  }
}

function callerOf({ summary, caller }: OpenModuleThread): OpenModuleThread["caller"] | null {
  return summary.hasFollowers ? caller : null;
}

/** A module that only decides needs no thread. */
async function closeIfIdle({ summary, close }: OpenModuleThread): Promise<void> {
  if (!summary.hasFollowers) await close();
}
