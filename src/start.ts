import { pino } from "pino";
import { type App, startApp } from "./app.ts";
import { readConfig } from "./config/config.ts";
import { greeting } from "./greeting.ts";

const STOP_SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Runs the server until a signal stops it. Throws a ConfigError for a bad setting; ends the process where a port or file cannot be had. */
export async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: false }));
  for (const variable of config.unknownVariables) log.warn({ variable }, "unknown variable, is it misspelt?");
  try {
    const app = await startApp(config, log);
    for (const signal of STOP_SIGNALS) process.once(signal, () => stop(app, signal));
    process.stdout.write(greeting(config, app));
  } catch (error) {
    log.debug({ err: error }, "could not start");
    process.stderr.write(`imhook: could not start: ${error instanceof Error ? error.message : error}\n`);
    // At once, whatever threads and ports are open.
    process.exit(1);
  }

  async function stop(app: App, signal: string): Promise<void> {
    log.info({ signal }, "stopping");
    await app.stop();
    log.info("stopped");
  }
}
