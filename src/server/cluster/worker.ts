import type { Logger } from "pino";
import type { Statistics } from "../../../generated/operator.ts";
import type { Config } from "../../config/config.ts";
import { connectJournalWriter } from "../../journal/sqlite/connect-writer.ts";
import { createCallbackListener } from "../callback-listener.ts";

/** A process that takes callbacks, seen from within. */
export interface Worker {
  url: string;
  statistics(): Statistics;
  /** Resolves when the journal can be written; rejects with the reason. */
  check(): Promise<void>;
  /** Answers what has come, without taking new connections, and closes the journal. */
  drain(): Promise<void>;
}

/** Starts to take callbacks, which the primary's journal records for it at `socket`. Where it rejects, nothing is left open. */
export async function startWorker(config: Config, socket: string, log: Logger): Promise<Worker> {
  await using opened = new AsyncDisposableStack();
  const journal = connectJournalWriter(socket, config);
  opened.defer(journal.close);
  await journal.check();
  const { listen, statistics } = createCallbackListener(config, journal, log);
  const listener = await listen();
  opened.defer(listener.close);
  const everything = opened.move();
  return { url: listener.url, statistics, check: journal.check, drain: () => everything.disposeAsync() };
}
