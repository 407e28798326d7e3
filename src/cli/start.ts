import { flushCompileCache } from "node:module";
import type { Logger } from "pino";
import { type Config, readConfig } from "../config/config.ts";
import { createLog } from "../log/log.ts";
import type { RunningServer } from "../server/running-server.ts";
import { handleSignals } from "../server/signals.ts";
import { banner } from "./banner.ts";

/** Runs the server until a signal stops it. Throws a ConfigError for a bad setting; ends the process where a port or file cannot be had. */
export async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  for (const variable of config.unknownVariables) log.warn({ variable }, "unknown variable, is it misspelt?");
  try {
    const served = await (config.workers === 1 ? startAlone(config, log) : startWorkers(config, log));
    handleSignals(served, log);
    process.stdout.write(banner(config, served));
    // Node writes it when a process ends in order, which not every one does.
    flushCompileCache();
  } catch (error) {
    log.debug({ err: error }, "could not start");
    process.stderr.write(`imhook: could not start: ${error instanceof Error ? error.message : error}\n`);
    // At once, whatever threads and ports are open.
    process.exit(1);
  }
}

// Each way of running is loaded alone: a primary takes no callbacks and needs nothing of what does.

async function startAlone(config: Config, log: Logger): Promise<RunningServer> {
  const { startApp } = await import("../server/app.ts");
  const app = await startApp(config, log);
  return { ...app, reload: () => log.warn("SIGHUP replaces workers and needs two of them at least: nothing is done") };
}

async function startWorkers(config: Config, log: Logger): Promise<RunningServer> {
  const { startPrimary } = await import("../server/cluster/primary.ts");
  return startPrimary(config, log);
}
