import { pino } from "pino";
import { readConfig } from "../../src/config/config.ts";
import { startApp } from "../../src/server/app.ts";

// Starts imhook with the settings of the environment and prints why that failed. Then the process has nothing left to do.
try {
  await startApp(readConfig(process.env), pino({ level: "silent" }));
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`);
}
