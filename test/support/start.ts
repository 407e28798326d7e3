import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { type Config, readConfig } from "../../src/config/config.ts";
import { type App, startApp } from "../../src/server/app.ts";
import { get } from "./http.ts";

/** A whole imhook on free ports of loopback over a folder of its own. */
export interface TestApp {
  config: Config;
  /** Where callbacks go, without a path. */
  url: string;
  operatorUrl: string;
  /** Lines of the log so far, parsed. */
  logLines: Array<Record<string, unknown>>;
  /** Newest entry with its texts. */
  newestEntry(): Promise<Record<string, unknown>>;
  /** Entries by the operator API's filters, newest first. */
  entries(query?: string): Promise<Array<Record<string, unknown>>>;
  /** Relations by the operator API's filters. */
  relationsOf(query?: string): Promise<Array<Record<string, unknown>>>;
  /** Stops it and keeps the folder. */
  stop(): Promise<void>;
  /** Stops it and removes the folder. */
  remove(): Promise<void>;
}

/** Starts imhook with settings over the defaults of a test; `dataDirectory` continues an earlier one. */
export async function startTestApp(environment: Record<string, string | undefined> = {}, dataDirectory?: string): Promise<TestApp> {
  const folder = dataDirectory ?? (await mkdtemp(join(tmpdir(), "imhook-test-")));
  // Tests send the same example many times.
  const ours = { IMHOOK_PORT: "0", IMHOOK_OPERATOR_PORT: "0", IMHOOK_DATA_DIR: folder, IMHOOK_DUPLICATE_WINDOW: "0" };
  const config = readConfig({ ...ours, ...environment });
  const logLines: TestApp["logLines"] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => logLines.push(JSON.parse(line)) });
  const app = await startApp(config, log);
  const token: Record<string, string> = config.operatorToken === null ? {} : { authorization: `Bearer ${config.operatorToken}` };
  const list = async (path: string) => (await get(`${app.operator.url}${path}`, token)).json.items as Array<Record<string, unknown>>;
  let stopped = false;
  const stop = async () => {
    if (!stopped) await app.stop();
    stopped = true;
  };
  return {
    config,
    url: app.callbacks.url,
    operatorUrl: app.operator.url,
    logLines,
    entries: (query = "limit=1000") => list(`/api/callbacks?${query}`),
    newestEntry: () => readNewest(app, token),
    relationsOf: (query = "") => list(`/api/relations?limit=1000&${query}`),
    stop,
    remove: async () => {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function readNewest(app: App, token: Record<string, string>): Promise<Record<string, unknown>> {
  const { items } = (await get(`${app.operator.url}/api/callbacks?limit=1`, token)).json;
  return (await get(`${app.operator.url}/api/callbacks/${(items as Array<{ id: string }>)[0]?.id}`, token)).json;
}
