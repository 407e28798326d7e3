import { pino } from "pino";
import { type App, startApp } from "./app.ts";
import { type Config, readConfig } from "./config/config.ts";
import { ConfigError } from "./errors.ts";
import { greeting } from "./greeting.ts";

const STOP_SIGNALS = ["SIGINT", "SIGTERM"] as const;

const config = readConfigOrExit();
const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: false }));
for (const variable of config.unknownVariables) log.warn({ variable }, "unknown variable, is it misspelt?");
try {
  const app = await startApp(config, log);
  for (const signal of STOP_SIGNALS) process.once(signal, () => stop(app, signal));
  process.stdout.write(greeting(config, app));
} catch (error) {
  log.debug({ err: error }, "could not start");
  exitWith(`could not start: ${error instanceof Error ? error.message : error}`);
}

function readConfigOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    exitWith(error.message);
  }
}

/** Ends the process at once, whatever threads and ports are open. */
function exitWith(message: string): never {
  process.stderr.write(`imhook: ${message}\n`);
  process.exit(1);
}

async function stop(app: App, signal: string): Promise<void> {
  log.info({ signal }, "stopping");
  await app.stop();
  log.info("stopped");
}
