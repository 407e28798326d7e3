import type { Logger } from "pino";
import { prepareCallbackSide } from "../callback-side.ts";
import type { Config } from "../config/config.ts";
import { makeDataFolder } from "../data-files.ts";
import { openJournalWriter } from "../journal/sqlite/open-writer.ts";
import type { Statistics } from "./statistics.ts";

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
  const journal = await openJournalWriter(path);
  opened.defer(journal.close);
  let commits = 0;
  journal.onCommit(() => {
    commits += 1;
    onCommit();
  });
  const listener = await (await prepareCallbackSide(config, journal, log)).listen();
  opened.defer(listener.close);
  const everything = opened.move();
  return { url: listener.url, statistics: () => ({ commits }), check: journal.check, drain: () => everything.disposeAsync() };
}
