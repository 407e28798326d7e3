import type { Logger } from "pino";
import type { Config } from "../../config/config.ts";
import type { HandlersModule } from "../handlers/handlers-module.ts";
import type { HandlersKeeper } from "../handlers/keeper.ts";
import type { Supervisor } from "./supervisor.ts";

export interface ReloaderOptions {
  supervisor: Pick<Supervisor, "replace" | "handlers">;
  /** Reads the settings as they are now. Throws if they are invalid. */
  read(): Config;
  /** Prepares what of them concerns this process, and resolves with what uses it. Rejects if they are invalid. */
  prepare?(config: Config): Promise<() => Promise<void>>;
  /** null or absent if there are none. */
  handlers?: Pick<HandlersKeeper, "module" | "prepare"> | null;
  /** Told whether the workers use the settings as they are now. */
  onReload?(result: "used" | "refused"): void;
  /** Told whether the handlers module is used as it is now. */
  onHandlersReload?(result: "used" | "refused"): void;
  log: Logger;
}

/**
 * Returns a function that replaces the workers with workers that use the current settings and the handlers module as it is now. Calls during a
 * reload cause one more reload.
 */
export function createReloader({
  supervisor,
  read,
  prepare,
  handlers = null,
  onReload = () => {},
  onHandlersReload = () => {},
  log,
}: ReloaderOptions): () => void {
  let running = false;
  let requested = false;
  return function reload() {
    requested = true;
    if (!running) void run();
  };

  async function run(): Promise<void> {
    running = true;
    while (requested) {
      requested = false;
      if (handlers === null) await replaceOnce(null);
      else await replaceWithHandlers(handlers);
    }
    running = false;
  }

  /** Workers get the handlers from before if the module cannot be used. If no worker can use it, it is not used at all. */
  async function replaceWithHandlers({ module, prepare }: NonNullable<typeof handlers>): Promise<void> {
    const prepared = await prepare();
    const failure = await replaceOnce(prepared?.module ?? module());
    const isUsed = prepared !== null && (failure === null || supervisor.handlers() === prepared.module);
    if (isUsed) await prepared.use().catch(prepared.discard);
    else if (failure !== null) await prepared?.discard(failure);
    onHandlersReload(isUsed ? "used" : "refused");
  }

  /** Resolves with why it failed, or with null. */
  async function replaceOnce(module: HandlersModule | null): Promise<Error | null> {
    try {
      const config = read();
      const use = prepare && (await prepare(config));
      await supervisor.replace(config, module);
      await use?.();
      log.info("reloaded: all workers replaced");
      onReload("used");
      return null;
    } catch (error) {
      log.error({ err: error }, "reload failed: workers that were not replaced keep running");
      onReload("refused");
      return error as Error;
    }
  }
}
