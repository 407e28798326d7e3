import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { type Config, readConfig } from "../../src/config/config.ts";
import { type App, startApp } from "../../src/server/app.ts";
import { get } from "./http.ts";

/** imhook in the process of the test, on free ports of loopback, with a data directory of its own. */
export interface TestApp {
  config: Config;
  /** Base URL of callbacks. */
  url: string;
  operatorUrl: string;
  /** null if metrics have no port of their own. */
  metricsUrl: string | null;
  /** Its log lines so far, parsed. */
  logLines: Array<Record<string, unknown>>;
  /** The newest entry with its texts, from the operator API. */
  newestEntry(): Promise<Record<string, unknown>>;
  /** Entries that match a query of the operator API, newest first. */
  entries(query?: string): Promise<Array<Record<string, unknown>>>;
  /** Relations that match a query of the operator API. */
  relationsOf(query?: string): Promise<Array<Record<string, unknown>>>;
  /** Closes it and keeps the data directory. */
  close(): Promise<void>;
  /** Closes it and removes the data directory. */
  remove(): Promise<void>;
}

/** Starts imhook with these variables in addition to those of the tests. Pass the `dataDirectory` of an earlier app to continue with its data. */
export async function startTestApp(environment: Record<string, string | undefined> = {}, dataDirectory?: string): Promise<TestApp> {
  const directory = dataDirectory ?? (await mkdtemp(join(tmpdir(), "imhook-test-")));
  const defaults = {
    ...{ IMHOOK_PORT: "0", IMHOOK_OPERATOR_PORT: "0", IMHOOK_DATA_DIR: directory },
    // Tests send the same example many times, so deduplication is off.
    IMHOOK_DUPLICATE_WINDOW: "0",
    // On a machine that is busy with something else, the disk can take seconds.
    ...{ IMHOOK_TENCENT_CHAT_BUDGET: "20000", IMHOOK_OPENIM_BUDGET: "20000" },
  };
  const config = readConfig({ ...defaults, ...environment });
  const logLines: TestApp["logLines"] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => logLines.push(JSON.parse(line)) });
  const app = await startApp(config, log);
  const token: Record<string, string> = config.operatorToken === null ? {} : { authorization: `Bearer ${config.operatorToken}` };
  const list = async (path: string) => (await get(`${app.operator.url}${path}`, token)).json.items as Array<Record<string, unknown>>;
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= app.close();
    return closed;
  };
  return {
    config,
    url: app.callbacks.url,
    operatorUrl: app.operator.url,
    metricsUrl: app.metrics?.url ?? null,
    logLines,
    entries: (query = "limit=1000") => list(`/api/callbacks?${query}`),
    newestEntry: () => readNewest(app, token),
    relationsOf: (query = "") => list(`/api/relations?limit=1000&${query}`),
    close,
    remove: async () => {
      await close();
      await rm(directory, { recursive: true });
    },
  };
}

async function readNewest(app: App, token: Record<string, string>): Promise<Record<string, unknown>> {
  const { items } = (await get(`${app.operator.url}/api/callbacks?limit=1`, token)).json;
  return (await get(`${app.operator.url}/api/callbacks/${(items as Array<{ id: string }>)[0]?.id}`, token)).json;
}
