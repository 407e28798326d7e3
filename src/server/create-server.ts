import type { Logger } from "pino";
import { type Settings, toConfig } from "../config/program-settings.ts";
import { type AfterCallCounts, createAfterCalls } from "../deliveries/after-calls.ts";
import { createCursorFile } from "../deliveries/cursor-file.ts";
import { deliverInOrder } from "../deliveries/deliver-in-order.ts";
import { createLog } from "../log/log.ts";
import type { Handlers } from "../senders/handlers.ts";
import { sortHandlers } from "../senders/sort-handlers.ts";
import { startApp } from "./app.ts";
import { logListening } from "./log-listening.ts";

/** Options of `createServer`; all of them are optional. */
export interface ServerOptions {
  /**
   * Your handlers, by sender and command.
   *
   * A before-handler returns a decision. If it throws, rejects or exceeds the budget, the fallback is sent.
   *
   * An after-handler is called at least once for each accepted callback, in commit order and one at a time, across restarts and crashes. The
   * first start over a data directory begins with the next callback; entries pruned in the meantime are skipped. A call that throws, rejects
   * or takes longer than 30 seconds is logged and counted but not repeated.
   */
  handlers?: Handlers;
  /** Override the environment variables. */
  settings?: Settings;
  /** Environment to read IMHOOK_ variables from, usually `process.env`. By default no variables are read. */
  environment?: Record<string, string | undefined>;
  /** A pino logger. By default warnings and errors go to standard error as JSON lines. */
  log?: Logger;
}

/** A running server, returned by `createServer`. */
export interface Server extends AsyncDisposable {
  /** Base URL of callbacks, `http://host:port` and the path prefix. Tencent Chat calls `/tencent-chat` below it, OpenIM `/openim`. */
  url: string;
  /** Base URL of the operator API. */
  operatorUrl: string;
  /** URL of the metrics, if they have a port of their own; null if they have none. */
  metricsUrl: string | null;
  /** Calls of after-handlers since the start. */
  afterCalls(): AfterCallCounts;
  /** Closes the ports, finishes the requests in progress and closes the files. May be called more than once. */
  close(): Promise<void>;
}

/**
 * Starts imhook in this process with your handlers. It installs no signal handlers and never exits the process. Rejects with a ConfigError if
 * a setting, a handler or an address is invalid, and with an error that names the file and what to do if one cannot be opened; then nothing is left open.
 *
 * @example
 * await using server = await createServer({
 *   handlers: { tencentChat: { "C2C.CallbackBeforeSendMsg": ({ From_Account }) => (From_Account === "spam" ? refuse("no") : allow()) } },
 *   settings: { dataDir: "/var/lib/imhook" },
 *   environment: process.env,
 * });
 */
export async function createServer({
  handlers = {},
  settings = {},
  environment = {},
  log = createLog("warn"),
}: ServerOptions = {}): Promise<Server> {
  const config = toConfig(settings, environment);
  for (const variable of config.unknownVariables) log.warn({ variable }, "unknown IMHOOK_ variable; check its spelling");
  const { decisions, after } = sortHandlers(handlers);
  const { handle, counts } = createAfterCalls(after, log);
  const hasAfterHandlers = Object.values(after).some((byCommand) => Object.keys(byCommand).length > 0);
  const app = await startApp(config, log, {
    decisions,
    ...(hasAfterHandlers && {
      follow: (journal, files, followers) =>
        deliverInOrder({ journal, cursor: createCursorFile(files.afterHandlers), handle, followers, log }),
      afterCalls: counts,
    }),
  });
  logListening(log, app, config);
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= app.close();
    return closed;
  };
  return {
    url: app.callbacks.url,
    operatorUrl: app.operator.url,
    metricsUrl: app.metrics && `${app.metrics.url}/metrics`,
    afterCalls: counts,
    close,
    [Symbol.asyncDispose]: close,
  };
}
