import type { Logger } from "pino";
import type { Decisions } from "../callbacks/user-decisions.ts";
import type { Config } from "../config/config.ts";
import type { Listener } from "../http/listen.ts";
import type { Journal, JournalReader } from "../journal/journal.ts";
import { openJournalWriter } from "../journal/sqlite/open-writer.ts";
import type { Workers } from "../operator/api/workers.ts";
import type { Relations } from "../relations/relations.ts";
import { type DataDirectory, openDataDirectory } from "./data-directory.ts";
import { callbackAddress, openPort } from "./open-port.ts";
import { reloadFiles } from "./reload-files.ts";
import type { RuleStores } from "./rule-stores.ts";
import { openRulesOf } from "./rules/open-rules-of.ts";
import type { SystemAudit } from "./system-audit.ts";

/** imhook running in this process. */
export interface App extends AsyncDisposable {
  callbacks: Listener;
  operator: Listener;
  journal: JournalReader;
  relations: Relations;
  /** Reads the files of rules and tokens again; null if there are none. */
  reload: (() => Promise<void>) | null;
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
  const { journal, stores, audit } = early ?? (await openBehind());
  const follower = await follow?.(journal, files);
  if (follower !== undefined) opened.defer(follower.close);
  const statistics = callbackListener.statistics;
  const { openOperatorListener } = await import("./operator-listener.ts");
  const operator = opened.use(
    await openOperatorListener({
      ...{ config, files, journal, stores, systemAudit: audit, commits: writer, workers, statistics, log },
      rules: rules?.admin ?? null,
    }),
  );
  // The callback port closes first. It was registered early, for starts that fail half-way; closing it twice is harmless.
  opened.defer(callbacks.close);
  opened.defer(workers.stopAccepting);
  const running = opened.move();
  const close = () => running.disposeAsync();
  const reloaded = { rules: rules?.admin ?? null, tokens: operator.tokens, audit, log };
  return {
    callbacks,
    operator: operator.listener,
    journal,
    relations: operator.relations,
    reload: reloaded.rules === null && reloaded.tokens === null ? null : () => reloadFiles(reloaded),
    close,
    [Symbol.asyncDispose]: close,
  };

  /** Reader and operator API are half of the code that a start loads, so they are loaded when callbacks are already accepted, if that is possible. */
  async function openBehind(): Promise<{ journal: Journal; stores: RuleStores; audit: SystemAudit }> {
    const [{ joinSides }, { openJournalReader }, { openRuleStores }, { createSystemAudit }] = await Promise.all([
      import("../journal/sqlite/open-journal.ts"),
      import("../journal/sqlite/open-reader.ts"),
      import("./rule-stores.ts"),
      import("./system-audit.ts"),
    ]);
    const reader = await openJournalReader(files.journal, { commits: writer, log });
    opened.defer(reader.close);
    const stores = opened.use(openRuleStores(files));
    return { journal: joinSides(writer, reader), stores, audit: opened.use(createSystemAudit(stores.audit, log)) };
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
