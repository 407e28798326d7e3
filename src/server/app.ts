import type { Logger } from "pino";
import type { Decisions } from "../callbacks/user-decisions.ts";
import type { Config } from "../config/config.ts";
import type { Listener } from "../http/listen.ts";
import type { Journal, JournalReader } from "../journal/journal.ts";
import { openJournalWriter } from "../journal/sqlite/open-writer.ts";
import type { RulesAdmin } from "../operator/api/rules-admin.ts";
import type { Workers } from "../operator/api/workers.ts";
import type { Relations } from "../relations/relations.ts";
import { startReader } from "../senders/start-reader.ts";
import { type DataDirectory, openDataDirectory } from "./data-directory.ts";
import { callbackAddress, openPort } from "./open-port.ts";
import type { RuleStores } from "./rule-stores.ts";
import { openRulesOf } from "./rules/open-rules-of.ts";

/** imhook running in this process. */
export interface App extends AsyncDisposable {
  callbacks: Listener;
  operator: Listener;
  journal: JournalReader;
  relations: Relations;
  /** null if there are none. */
  rules: RulesAdmin | null;
  /** Closes the ports, finishes the requests in progress and closes the files. */
  close(): Promise<void>;
}

/** What a program that uses imhook as a library adds to it. */
export interface AppExtensions {
  decisions?: Decisions;
  /** Starts a follower of the journal. It runs from before the operator API opens until callbacks are no longer accepted. */
  follow?(journal: Journal, files: DataDirectory): Promise<{ close(): Promise<void> }>;
}

/**
 * Starts imhook in this process. Callbacks are accepted as soon as they can be recorded; the operator API opens after that. If it rejects,
 * nothing is left open.
 */
export async function startApp(config: Config, log: Logger, { decisions, follow }: AppExtensions = {}): Promise<App> {
  await using opened = new AsyncDisposableStack();
  const files = await openDataDirectory(config.dataDirectory, log);
  // The writer's thread opens the file while this thread loads the callback listener.
  const [writer, { createCallbackListener }] = await Promise.all([
    openJournalWriter(files.journal, config),
    import("./callback-listener.ts"),
  ]);
  opened.defer(writer.close);
  // Rules read the journal before callbacks are accepted, because what was counted before the start has to count.
  const early = config.rules === null ? null : await openBehind();
  const rules = early && (await openRulesOf(config, { files, ...early, commits: writer, countersSocket: null, log }));
  if (rules !== null) opened.defer(rules.close);
  const callbackListener = createCallbackListener(config, writer, log, decisions, rules?.engine);
  const callbacks = await openPort(callbackAddress(config), callbackListener.listen);
  opened.defer(callbacks.close);
  const workers = createSingleWorker();
  const { journal, stores } = early ?? (await openBehind());
  const follower = await follow?.(journal, files);
  if (follower !== undefined) opened.defer(follower.close);
  const statistics = callbackListener.statistics;
  const { openOperatorListener } = await import("./operator-listener.ts");
  const operator = opened.use(
    await openOperatorListener({ config, files, journal, stores, commits: writer, workers, rules: rules?.admin ?? null, statistics, log }),
  );
  // The callback port closes first. It was registered early, for starts that fail half-way; closing it twice is harmless.
  opened.defer(callbacks.close);
  opened.defer(workers.stopAccepting);
  const running = opened.move();
  const close = () => running.disposeAsync();
  return {
    callbacks,
    operator: operator.listener,
    journal,
    relations: operator.relations,
    rules: rules?.admin ?? null,
    close,
    [Symbol.asyncDispose]: close,
  };

  /** Reader and operator API are half of the code that a start loads, so they are loaded when callbacks are already accepted, if that is possible. */
  async function openBehind(): Promise<{ journal: Journal; stores: RuleStores }> {
    const [{ joinSides }, { openJournalReader }, { openRuleStores }] = await Promise.all([
      import("../journal/sqlite/open-journal.ts"),
      import("../journal/sqlite/open-reader.ts"),
      import("./rule-stores.ts"),
    ]);
    const reader = await openJournalReader(files.journal, { commits: writer, startReader, log });
    opened.defer(reader.close);
    return { journal: joinSides(writer, reader), stores: opened.use(openRuleStores(files)) };
  }
}

/** Describes a single process as its own only worker. */
function createSingleWorker(): Workers & { stopAccepting(): void } {
  let accepting = true;
  return {
    stopAccepting: () => {
      accepting = false;
    },
    state: () => ({ wanted: 1, ready: accepting ? 1 : 0, died: 0 }),
    check: async () => {
      if (!accepting) throw new Error("shutting down");
    },
  };
}
