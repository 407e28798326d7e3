import type { Logger } from "pino";
import { type Settings, toConfig } from "../config/program-settings.ts";
import type { CallCounts } from "../deliveries/handler-caller.ts";
import { createLog } from "../log/log.ts";
import type { Handlers } from "../senders/handlers.ts";
import { hasDecisions, hasFollowers, sortHandlers } from "../senders/sort-handlers.ts";
import { startApp } from "./app.ts";
import { NO_CALLS } from "./handlers/handler-destination.ts";
import { createProgramHandlers } from "./handlers/program-handlers.ts";
import { logListening } from "./log-listening.ts";
import { reportStrayErrors } from "./stray-errors.ts";

/** Options of `createServer`; all of them are optional. */
export interface ServerOptions {
  /**
   * Your handlers, by sender and command.
   *
   * A before-handler returns a decision. If it throws, rejects or exceeds the budget, the fallback is sent.
   *
   * An after-handler is called at least once for each accepted callback, and `onEvent` for each of its events, in commit order and one at a
   * time, across restarts and crashes. The first start over a data directory begins with the next callback; entries pruned in the meantime are
   * skipped. A call that throws, rejects or takes longer than 30 seconds is repeated, at first after about a second and later every few minutes,
   * for 24 hours; then it becomes a dead letter, which an operator can retry or drop. Meanwhile what the same user of the same app does later
   * waits, and everything else goes on. A destination of kind `handler` in the settings changes all of this.
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
  afterCalls(): CallCounts;
  /** Calls of `onEvent` since the start. */
  eventCalls(): CallCounts;
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
  const sorted = sortHandlers(handlers);
  const own = hasDecisions(sorted) || hasFollowers(sorted) ? createProgramHandlers(sorted, log) : undefined;
  const calls = () => own?.state().calls ?? NO_CALLS;
  const app = await startApp(config, log, own);
  logListening(log, app, config);
  const endReports = reportStrayErrors();
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= app.close().finally(endReports);
    return closed;
  };
  return {
    url: app.callbacks.url,
    operatorUrl: app.operator.url,
    metricsUrl: app.metrics && `${app.metrics.url}/metrics`,
    afterCalls: () => ({ ...calls().after }),
    eventCalls: () => ({ ...calls().event }),
    close,
    [Symbol.asyncDispose]: close,
  };
}
