import { createCallTools } from "../../callbacks/call-tools.ts";
import { createHandlerCaller } from "../../deliveries/call-handlers.ts";
import type { CallOutcome, CallRequest } from "../../deliveries/handler-caller.ts";
import { createLog } from "../../log/log.ts";
import type { LogLevel } from "../../log/log-levels.ts";
import type { ListDefinition } from "../../rules/file/definition.ts";
import type { Storage } from "../../storage/storage.ts";
import { followListsIn } from "../rules/follow-lists-in.ts";
import { partsOf } from "../storage/parts-of.ts";
import { surviveStrayErrors } from "../stray-errors.ts";
import type { HandlersModule } from "./handlers-module.ts";
import { loadHandlersModule } from "./load-module.ts";
import { type HandlersSummary, summarizeHandlers } from "./module-summary.ts";

/** What the thread is given whenever it starts. */
export interface ModuleThreadOptions {
  /** Path of the file; once it was read, the module as it was read. */
  from: string | HandlersModule;
  logLevel: LogLevel;
  storage: Storage;
  /** Lists that handlers ask for. */
  lists: readonly ListDefinition[];
}

/** The thread of a handlers module: what is called in it delays nobody else. */
export interface ModuleThread {
  describe(): { module: HandlersModule; summary: HandlersSummary };
  call(request: CallRequest): Promise<CallOutcome>;
  useLists(lists: readonly ListDefinition[]): Promise<void>;
}

/** Loads the module. Rejects with a ConfigError if that is not possible. */
export async function serve({ from, logLevel, storage, lists: first }: ModuleThreadOptions): Promise<ModuleThread> {
  // Written at once, because a handler may end the thread.
  const log = createLog(logLevel, { isSync: true });
  surviveStrayErrors(log);
  const { module, handlers } = await loadHandlersModule(from, log);
  const lists = await followListsIn(storage, log);
  const useLists = async (definitions: readonly ListDefinition[]) => {
    // Without lists, their store is not read at all.
    if (definitions.length > 0 || lists.names().length > 0) await lists.define(definitions);
  };
  await useLists(first);
  const tools = createCallTools(log, { relations: await partsOf(storage).openRelationLookup(), lists });
  const { call } = createHandlerCaller(handlers, tools);
  return { describe: () => ({ module, summary: summarizeHandlers(handlers) }), call, useLists };
}
