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
  process.stdout.write(greeting(config, app));
  for (const signal of STOP_SIGNALS) process.once(signal, () => stop(app, signal));
} catch (error) {
  log.fatal({ err: error }, "imhook could not start");
  process.exitCode = 1;
}

function readConfigOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`imhook: ${error.message}\n`);
    process.exit(1);
  }
}

async function stop(app: App, signal: string): Promise<void> {
  log.info({ signal }, "stopping");
  await app.stop();
  log.info("stopped");
}
