import { type Logger, pino } from "pino";
import { type Settings, toConfig } from "../config/program-settings.ts";
import { type AfterCallCounts, createAfterCalls } from "../deliveries/after-calls.ts";
import { createCursorFile } from "../deliveries/cursor-file.ts";
import { deliverInOrder } from "../deliveries/deliver-in-order.ts";
import type { Handlers } from "../senders/handlers.ts";
import { sortHandlers } from "../senders/sort-handlers.ts";
import { startApp } from "./app.ts";

/** What a server is made of; everything may be left out. */
export interface ServerOptions {
  /**
   * After-handlers are given every callback that is accepted once `createServer` has resolved for the first time over a data folder: each at
   * least once, over restarts and crashes, in the order of commits and one at a time, unless it is pruned from the journal before. One that
   * throws, rejects or takes longer than 30 seconds is logged and counted, and is not called again for that callback.
   */
  handlers?: Handlers;
  /** Win over the environment. */
  settings?: Settings;
  /** Where the IMHOOK_ variables are looked up: `process.env`, or none where it is left out. */
  environment?: Record<string, string | undefined>;
  /** A logger of pino; without one nothing is logged. */
  log?: Logger;
}

/** A running server. */
export interface Server {
  /** Where callbacks go, `http://host:port`; each sender has its path below. */
  url: string;
  /** Where the operator API is. */
  operatorUrl: string;
  afterCalls(): AfterCallCounts;
  /** Closes the ports, lets what is under way finish, and closes the files. */
  stop(): Promise<void>;
}

/**
 * Starts imhook in this process, with a program's own handlers. Installs no signal handlers and ends no process. Rejects with a ConfigError for
 * a setting or handler that does not hold, and with the system's error where a port or file cannot be had; then nothing is left open.
 */
export async function createServer({
  handlers = {},
  settings = {},
  environment = {},
  log = pino({ level: "silent" }),
}: ServerOptions = {}): Promise<Server> {
  const config = toConfig(settings, environment);
  for (const variable of config.unknownVariables) log.warn({ variable }, "unknown variable, is it misspelt?");
  const { decisions, after } = sortHandlers(handlers);
  const { handle, counts } = createAfterCalls(after, log);
  const hasAfterHandlers = Object.values(after).some((byCommand) => Object.keys(byCommand).length > 0);
  const app = await startApp(config, log, {
    decisions,
    ...(hasAfterHandlers && {
      follow: (journal, files) => deliverInOrder({ journal, cursor: createCursorFile(files.afterHandlers), handle, log }),
    }),
  });
  let stopping: Promise<void> | undefined;
  return {
    url: app.callbacks.url,
    operatorUrl: app.operator.url,
    afterCalls: counts,
    stop: () => {
      stopping ??= app.stop();
      return stopping;
    },
  };
}
