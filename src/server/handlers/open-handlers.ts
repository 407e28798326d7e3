import type { Logger } from "pino";
import { createReplaceableDecisions, type Decisions } from "../../callbacks/user-decisions.ts";
import { oneAtATime } from "../../journal/one-at-a-time.ts";
import type { HandlersInUse } from "./handlers-in-use.ts";
import { type HandlersKeeper, type KeeperOptions, openHandlersKeeper } from "./keeper.ts";
import { loadHandlersModule } from "./load-module.ts";

/** A handlers module in a single process, which decides in its main thread. The decisions change when it is reloaded. */
export interface OpenHandlers extends HandlersInUse, Pick<HandlersKeeper, "module" | "summary"> {
  /** Reads the module again. Resolves when it is in use, or when it was refused: then nothing changes, and that is reported. */
  reload(): Promise<void>;
}

/** Loads a module. Rejects with a ConfigError if it cannot be used. */
export async function openHandlers(path: string, options: KeeperOptions): Promise<OpenHandlers> {
  const { log } = options;
  const keeper = await openHandlersKeeper(path, options);
  try {
    const { handlers } = await loadHandlersModule(keeper.module(), log);
    const { decisions, replace } = createReplaceableDecisions(handlers.decisions);
    return { ...keeper, decisions, reload: oneAtATime(() => reload(keeper, replace, log)) };
  } catch (error) {
    await keeper.close();
    throw error;
  }
}

async function reload(keeper: HandlersKeeper, replace: (decisions: Decisions) => void, log: Logger): Promise<void> {
  const prepared = await keeper.prepare();
  if (prepared === null) return;
  try {
    const { handlers } = await loadHandlersModule(prepared.module, log);
    await prepared.use();
    replace(handlers.decisions);
  } catch (error) {
    await prepared.discard(error as Error);
  }
}
