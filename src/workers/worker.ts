import type { Logger } from "pino";
import type { Statistics } from "../../generated/operator.ts";
import { prepareCallbackSide } from "../callback-side.ts";
import type { Config } from "../config/config.ts";
import { makeDataFolder } from "../data-files.ts";
import { openJournalWriter } from "../journal/sqlite/open-writer.ts";

/** A process that takes callbacks, seen from within. */
export interface Worker {
  url: string;
  statistics(): Statistics;
  /** Resolves when the journal can be written; rejects with the reason. */
  check(): Promise<void>;
  /** Answers what has come, without taking new connections, and closes the journal. */
  drain(): Promise<void>;
}

/** Starts to take callbacks; `onCommit` is called after each commit. Where it rejects, nothing is left open. */
export async function startWorker(config: Config, log: Logger, onCommit: () => void): Promise<Worker> {
  await using opened = new AsyncDisposableStack();
  const { journal: path } = await makeDataFolder(config.dataDirectory);
  const journal = await openJournalWriter(path, config);
  opened.defer(journal.close);
  journal.onCommit(onCommit);
  const { listen, statistics } = prepareCallbackSide(config, journal, log);
  const listener = await listen();
  opened.defer(listener.close);
  const everything = opened.move();
  return { url: listener.url, statistics, check: journal.check, drain: () => everything.disposeAsync() };
}
