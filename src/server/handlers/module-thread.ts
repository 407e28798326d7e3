import { AsyncLocalStorage } from "node:async_hooks";
import { createHandlerCaller } from "../../deliveries/call-handlers.ts";
import type { CallOutcome, CallRequest } from "../../deliveries/handler-caller.ts";
import { boundLog } from "../../log/bounded-log.ts";
import { createLog } from "../../log/log.ts";
import type { LogLevel } from "../../log/log-levels.ts";
import type { HandlersModule } from "./handlers-module.ts";
import { loadHandlersModule } from "./load-module.ts";
import { type HandlersSummary, summarizeHandlers } from "./module-summary.ts";

/** What the thread is given whenever it starts. */
export interface ModuleThreadOptions {
  /** Path of the file; once it was read, the module as it was read. */
  from: string | HandlersModule;
  logLevel: LogLevel;
}

/** The thread of a handlers module: what is called in it delays nobody else. */
export interface ModuleThread {
  describe(): { module: HandlersModule; summary: HandlersSummary };
  call(request: CallRequest): Promise<CallOutcome>;
}

/** Loads the module. Rejects with a ConfigError if that is not possible. */
export async function serve({ from, logLevel }: ModuleThreadOptions): Promise<ModuleThread> {
  // Written at once, because a handler may end the thread.
  const log = boundLog(createLog(logLevel, { isSync: true }));
  const calling = new AsyncLocalStorage<object>();
  const { module, handlers } = await loadHandlersModule(from);
  // Without a listener, a promise that nobody waits for would end the thread.
  process.on("unhandledRejection", (reason) =>
    log.error({ err: reason, ...calling.getStore() }, "a promise of an after-handler or of onEvent was rejected, and nobody waited for it"),
  );
  const { call } = createHandlerCaller(handlers);
  return {
    describe: () => ({ module, summary: summarizeHandlers(handlers) }),
    call: (request) => {
      const { id, sender, command } = request.entry;
      return calling.run({ sender, command, entry: id }, () => call(request));
    },
  };
}
