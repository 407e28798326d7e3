import type { Logger } from "pino";
import type { Decisions } from "../callbacks/user-decisions.ts";
import type { Config } from "../config/config.ts";
import type { Listener } from "../http/listen.ts";
import type { Journal, JournalReader } from "../journal/journal.ts";
import { openJournalWriter } from "../journal/sqlite/open-writer.ts";
import type { Workers } from "../operator/api/handlers.ts";
import type { Relations } from "../relations/relations.ts";
import { type DataDirectory, openDataDirectory } from "./data-directory.ts";

/** A running imhook. */
export interface App {
  callbacks: Listener;
  operator: Listener;
  /** What operators see of what was recorded. */
  journal: JournalReader;
  relations: Relations;
  /** Closes the ports, lets what is under way finish, and closes the files. */
  stop(): Promise<void>;
}

/** What a program that runs imhook as a library adds to it. */
export interface Additions {
  decisions?: Decisions;
  /** Follows the journal, from before the ports of operators open until callbacks are not taken any more. */
  follow?(journal: Journal, files: DataDirectory): Promise<{ close(): Promise<void> }>;
}

/**
 * Starts everything in this process. Callbacks are taken as soon as they can be recorded; what operators see is opened behind that. Where it
 * rejects, nothing is left open.
 */
export async function startApp(config: Config, log: Logger, { decisions, follow }: Additions = {}): Promise<App> {
  await using opened = new AsyncDisposableStack();
  const files = await openDataDirectory(config.dataDirectory);
  // A thread opens the file while this one loads what takes callbacks.
  const [writer, { createCallbackListener }] = await Promise.all([
    openJournalWriter(files.journal, config),
    import("./callback-listener.ts"),
  ]);
  opened.defer(writer.close);
  const callbackSide = createCallbackListener(config, writer, log, decisions);
  const callbacks = await callbackSide.listen();
  opened.defer(callbacks.close);
  const itself = watchItself();
  // Loaded while callbacks are already taken, as is the operator side, for the two are half of all that a start loads.
  const [{ joinSides }, { openJournalReader }] = await Promise.all([
    import("../journal/sqlite/open-journal.ts"),
    import("../journal/sqlite/open-reader.ts"),
  ]);
  const reader = await openJournalReader(files.journal, { commits: writer, log });
  opened.defer(reader.close);
  const journal = joinSides(writer, reader);
  const follower = await follow?.(journal, files);
  if (follower !== undefined) opened.defer(follower.close);
  const statistics = callbackSide.statistics;
  const { openOperatorListener } = await import("./operator-listener.ts");
  const operator = await openOperatorListener({ config, files, journal, commits: writer, workers: itself, statistics, log });
  opened.defer(operator.close);
  // First of all to close where everything has been opened; closed once more with the others, it does nothing.
  opened.defer(callbacks.close);
  opened.defer(() => itself.stopTaking());
  const everything = opened.move();
  return { callbacks, operator: operator.listener, journal, relations: operator.relations, stop: () => everything.disposeAsync() };
}

/** The one process as its own only worker, which takes callbacks from the beginning. */
function watchItself(): Workers & { stopTaking(): void } {
  let taking = true;
  return {
    stopTaking: () => {
      taking = false;
    },
    state: () => ({ wanted: 1, taking: taking ? 1 : 0, died: 0 }),
    check: async () => {
      if (!taking) throw new Error("callbacks are not taken");
    },
  };
}
