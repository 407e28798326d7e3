import { flushCompileCache } from "node:module";
import type { Logger } from "pino";
import { type Config, readConfig } from "../config/config.ts";
import { ConfigError, UsageError } from "../errors.ts";
import { toFileError } from "../file-error.ts";
import { createLog } from "../log/log.ts";
import type { App } from "../server/app.ts";
import { logListening } from "../server/log-listening.ts";
import type { RunningServer } from "../server/running-server.ts";
import { handleSignals } from "../server/signals.ts";
import { surviveStrayErrors } from "../server/stray-errors.ts";
import { banner } from "./banner.ts";

const MILLISECONDS_PER_SECOND = 1000;

/** Runs the server until it is signalled to stop. Throws a ConfigError if a setting is invalid; exits with 1 if the server cannot start. */
export async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  for (const variable of config.unknownVariables) log.warn({ variable }, "unknown IMHOOK_ variable; check its spelling");
  try {
    const server = await (config.workers === 1 ? startSingle(config, log) : startWorkers(config, log));
    handleSignals(server, { drainDelay: config.drainDelay * MILLISECONDS_PER_SECOND, log });
    process.stdout.write(banner(config, server));
    logListening(log, server, config);
    // Node writes the cache on an orderly exit, which a server may never have.
    flushCompileCache();
  } catch (error) {
    log.debug({ err: error }, "could not start");
    process.stderr.write(`imhook: ${explain(error)}\n`);
    // Threads or ports that are still open must not keep the process running.
    process.exit(1);
  }
}

function explain(thrown: unknown): string {
  const error = toFileError(thrown);
  if (error instanceof ConfigError || error instanceof UsageError) return error.message;
  return `could not start: ${error instanceof Error ? error.message : error}`;
}

// Each mode is loaded on its own: the primary accepts no callbacks and does not need the code for that.

async function startSingle(config: Config, log: Logger): Promise<RunningServer> {
  const { startApp } = await import("../server/app.ts");
  if (config.handlers !== null) surviveStrayErrors(log);
  const app = await startApp(config, log);
  return { ...app, reload: () => reload(app, log) };
}

/** A single process has no other that could take over with new settings. */
function reload({ reloadable, reload }: Pick<App, "reloadable" | "reload">, log: Logger): void {
  if (reloadable.length === 0) {
    log.warn(`SIGHUP ignored: there are no files of rules, handlers or tokens, and ${RELOADED_BY_WORKERS}`);
    return;
  }
  log.info(`SIGHUP: reloading ${reloadable.join(", ")}; ${RELOADED_BY_WORKERS}`);
  void reload();
}

const RELOADED_BY_WORKERS = "reloading settings needs at least two workers (IMHOOK_WORKERS)";

async function startWorkers(config: Config, log: Logger): Promise<RunningServer> {
  const { startPrimary } = await import("../server/cluster/primary.ts");
  return startPrimary(config, log);
}
