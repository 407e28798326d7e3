import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { readConfig } from "../../../../src/config/config.ts";
import { openJournalWriter } from "../../../../src/journal/postgres/open-writer.ts";
import { createCallbackListener } from "../../../../src/server/callback-listener.ts";
import { watchCommits } from "../../commits.ts";
import { serve } from "../../serve.ts";

// The callback port of imhook over PostgreSQL, and nothing that follows the journal.
const [, , url = ""] = process.argv;
const config = readConfig({ IMHOOK_PORT: "0" });
const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: false }));
const takeCommits = watchCommits();
const writer = await openJournalWriter({ url, instance: randomUUID() }, config);
serve(await createCallbackListener(config, writer, log).listen(), { settled: async () => {}, takeCommits });
