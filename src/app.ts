import type { Logger } from "pino";
import { prepareCallbackSide } from "./callback-side.ts";
import type { Config } from "./config/config.ts";
import { makeDataFolder } from "./data-files.ts";
import { openJournal } from "./journal/sqlite/open-journal.ts";
import type { Listener } from "./listen.ts";
import type { Workers } from "./operator/handlers.ts";
import { startOperatorSide } from "./operator-side.ts";
import type { Relations } from "./relations/relations.ts";

/** A running imhook. */
export interface App {
  callbacks: Listener;
  operator: Listener;
  relations: Relations;
  /** Closes the ports, lets what is under way finish, and closes the files. */
  stop(): Promise<void>;
}

/**
 * Starts everything in this process; the port for callbacks opens last, when every document is ready and every file open. Where it rejects,
 * nothing is left open.
 */
export async function startApp(config: Config, log: Logger): Promise<App> {
  await using opened = new AsyncDisposableStack();
  const files = await makeDataFolder(config.dataDirectory);
  const journal = await openJournal(files.journal);
  opened.defer(journal.close);
  const preparing = prepareCallbackSide(config, journal, log);
  // It is awaited below; until then its failure must not end the process.
  preparing.catch(() => {});
  const itself = watchItself();
  const operator = await startOperatorSide({ config, files, journal, commits: journal, workers: itself, log });
  opened.defer(operator.close);
  const callbacks = await (await preparing).listen();
  opened.defer(callbacks.close);
  itself.take(true);
  opened.defer(() => itself.take(false));

  const everything = opened.move();
  return { callbacks, operator: operator.listener, relations: operator.relations, stop: () => everything.disposeAsync() };
}

/** The one process as its own only worker. */
function watchItself(): Workers & { take(whether: boolean): void } {
  let taking = false;
  return {
    take: (whether) => {
      taking = whether;
    },
    state: () => ({ wanted: 1, taking: taking ? 1 : 0, died: 0 }),
    check: async () => {
      if (!taking) throw new Error("callbacks are not taken");
    },
  };
}
