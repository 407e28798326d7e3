import { pino } from "pino";
import { readConfig } from "../../../../src/config/config.ts";
import { startApp } from "../../../../src/server/app.ts";
import { watchCommits } from "../../commits.ts";
import { serve } from "../../serve.ts";

// An instance of imhook over PostgreSQL as it is.
const [, , IMHOOK_DATABASE, IMHOOK_DATA_DIR] = process.argv;
const config = readConfig({ IMHOOK_PORT: "0", IMHOOK_OPERATOR_PORT: "0", IMHOOK_DATA_DIR, IMHOOK_DATABASE });
const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: false }));
const takeCommits = watchCommits();
const { callbacks, journal, relations } = await startApp(config, log);
const settled = async () => {
  await journal.catchUp();
  await relations.catchUp();
};
serve(callbacks, { settled, takeCommits });
