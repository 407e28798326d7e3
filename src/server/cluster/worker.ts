import type { Logger } from "pino";
import type { CallbackStatistics } from "../../callbacks/counters/statistics.ts";
import type { Config } from "../../config/config.ts";
import { connectJournalWriter } from "../../journal/sqlite/connect-writer.ts";
import { createCallbackListener } from "../callback-listener.ts";
import { callbackAddress, openPort } from "../open-port.ts";

/** The callback listener of a worker process. */
export interface Worker {
  url: string;
  statistics(): CallbackStatistics;
  /** Resolves if the journal can be written; rejects with the reason if it cannot. */
  check(): Promise<void>;
  /** Finishes the requests in progress without accepting connections, and disconnects from the journal. */
  drain(): Promise<void>;
}

/** Starts to accept callbacks. The primary's journal writer records them, reached through `socket`. If it rejects, nothing is left open. */
export async function startWorker(config: Config, socket: string, log: Logger): Promise<Worker> {
  await using opened = new AsyncDisposableStack();
  const journal = connectJournalWriter(socket, config);
  opened.defer(journal.close);
  await journal.check();
  const { listen, statistics } = createCallbackListener(config, journal, log);
  const listener = await openPort(callbackAddress(config), listen);
  opened.defer(listener.close);
  const running = opened.move();
  return { url: listener.url, statistics, check: journal.check, drain: () => running.disposeAsync() };
}
