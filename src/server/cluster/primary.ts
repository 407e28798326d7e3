import type { Logger } from "pino";
import { type Config, readConfig } from "../../config/config.ts";
import { openJournal } from "../../journal/sqlite/open-journal.ts";
import { startReader } from "../../senders/start-reader.ts";
import { openDataDirectory } from "../data-directory.ts";
import { callbackAddress, openPort } from "../open-port.ts";
import { openOperatorListener } from "../operator-listener.ts";
import { openRuleStores } from "../rule-stores.ts";
import { openRulesOf } from "../rules/open-rules-of.ts";
import type { RulesFile } from "../rules/rules-file.ts";
import type { RunningServer } from "../running-server.ts";
import { createCommitFeed } from "./commit-feed.ts";
import { freePort } from "./free-port.ts";
import { type LaunchedWorker, launchWorker, setUpCluster } from "./launch-worker.ts";
import type { RulesForWorker } from "./messages.ts";
import { reloadConfig } from "./reload-config.ts";
import { createReloader } from "./reloader.ts";
import { prepareSocketPath } from "./socket-path.ts";
import { collectStatistics } from "./statistics.ts";
import { createSupervisor } from "./supervisor.ts";

/**
 * Starts the operator API in this process and callback listeners in worker processes, with one callback port and one journal. Resolves when at
 * least one worker accepts callbacks. If it rejects, nothing is left open.
 */
export async function startPrimary(config: Config, log: Logger): Promise<RunningServer> {
  await using opened = new AsyncDisposableStack();
  const files = await openDataDirectory(config.dataDirectory, log);
  const socket = await prepareSocketPath(config.dataDirectory);
  const feed = createCommitFeed();
  opened.defer(feed.close);
  // The primary writes the journal for all workers and closes it last.
  const journal = await openJournal(files.journal, { ...config, socket, commits: feed, startReader, log });
  opened.defer(journal.close);
  const workers = new Set<LaunchedWorker>();
  const stores = opened.use(openRuleStores(files));
  const countersSocket = await prepareSocketPath(config.dataDirectory);
  const onReloaded = (file: RulesFile) => {
    for (const worker of workers) worker.useRules(file);
  };
  const rules = await openRulesOf(config, { files, stores, journal, commits: feed, countersSocket, onReloaded, log });
  if (rules !== null) opened.defer(rules.close);
  const statistics = collectStatistics();
  setUpCluster();
  const supervisor = createSupervisor({
    // A free port is chosen here, once, because a replacement worker has to use the port of its predecessor.
    config: config.port === 0 ? { ...config, port: await openPort(callbackAddress(config), () => freePort(config.host)) } : config,
    launch: (launch) => {
      const counts = statistics.addWorker();
      const worker = launchWorker({ ...launch, socket, rules: rulesForWorker(), onStatistics: counts.report });
      workers.add(worker);
      void worker.exited.then(() => workers.delete(worker));
      void worker.exited.then(counts.end);
      return worker;
    },
    log,
  });
  const operator = opened.use(
    await openOperatorListener({
      ...{ config, files, journal, stores, commits: feed, workers: supervisor, log },
      rules: rules?.admin ?? null,
      statistics: statistics.total,
    }),
  );
  const url = await supervisor.start();
  opened.defer(supervisor.close);
  const running = opened.move();
  const reloadSettings = createReloader({ supervisor, read: () => reloadConfig(config, readConfig(process.env)), log });
  const close = () => running.disposeAsync();
  return {
    callbacks: { url },
    operator: operator.listener,
    reload: () => {
      rules?.admin.reload().catch((error) => log.error({ err: error }, "rules not reloaded"));
      reloadSettings();
    },
    close,
    [Symbol.asyncDispose]: close,
  };

  function rulesForWorker(): RulesForWorker | null {
    const file = rules?.engine.loaded()?.file;
    return file === undefined ? null : { file, countersSocket };
  }
}
