import { pino } from "pino";
import { readConfig } from "../../src/config/config.ts";
import { startApp } from "../../src/server/app.ts";

// A process that starts imhook with the settings of its environment, says why that failed, and has nothing to do then.
try {
  await startApp(readConfig(process.env), pino({ level: "silent" }));
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`);
}
