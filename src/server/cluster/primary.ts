import type { Logger } from "pino";
import { OBJECTS } from "../../audit/objects.ts";
import { type Config, readConfig } from "../../config/config.ts";
import { createFollowers } from "../../journal/followers.ts";
import { joinSides } from "../../journal/join-sides.ts";
import { watchProcess } from "../../metrics/process-metrics.ts";
import type { Storage } from "../../storage/storage.ts";
import { openDeliveriesOf, readDefinitionsOf } from "../deliveries/open-deliveries-of.ts";
import type { HandlersKeeper } from "../handlers/keeper.ts";
import { checkLookupsToo } from "../lookups/check-lookups-too.ts";
import { openLookupsOf } from "../lookups/open-lookups-of.ts";
import { callbackAddress, openPort } from "../open-port.ts";
import { openOperatorListener } from "../operator-listener.ts";
import { reloadFiles } from "../reload-files.ts";
import { openRulesOf } from "../rules/open-rules-of.ts";
import type { RulesFile } from "../rules/rules-file.ts";
import type { RunningServer } from "../running-server.ts";
import { partsOf } from "../storage/parts-of.ts";
import { storageOf } from "../storage/storage-of.ts";
import { createSystemAudit } from "../system-audit.ts";
import { freePort } from "./free-port.ts";
import { type LaunchedWorker, launchWorker, setUpCluster } from "./launch-worker.ts";
import { reloadConfig } from "./reload-config.ts";
import { createReloader } from "./reloader.ts";
import { prepareSocketPath } from "./socket-path.ts";
import { collectStatistics } from "./statistics.ts";
import { createSupervisor } from "./supervisor.ts";
import { collectWorkerMetrics } from "./worker-metrics.ts";

/**
 * Starts the operator API in this process and callback listeners in worker processes, with one callback port and one journal. Resolves when at
 * least one worker accepts callbacks. If it rejects, nothing is left open.
 */
export async function startPrimary(config: Config, log: Logger): Promise<RunningServer> {
  await using opened = new AsyncDisposableStack();
  const storage = await storageOf(config, log);
  const parts = partsOf(storage);
  const socket = await prepareSocketPath(config.dataDirectory);
  const feed = await parts.followCommits(null);
  opened.defer(feed.close);
  // In files, the primary writes the journal for all workers and closes it last.
  const followers = createFollowers();
  const writer = await parts.openWriter({ ...config, socket });
  opened.defer(writer.close);
  const reader = await parts.openReader({ commits: feed, followers, log });
  opened.defer(reader.close);
  const journal = joinSides(writer, reader);
  const workers = new Set<LaunchedWorker>();
  const stores = opened.use(await parts.openStores());
  const audit = opened.use(createSystemAudit(stores.audit, log));
  const countersSocket = await prepareSocketPath(config.dataDirectory);
  const handlers = await openHandlersOf(config, storage, log);
  if (handlers !== null) opened.defer(handlers.close);
  const { deliveries, ...delivered } = await openDeliveriesOf(config, { storage, commits: feed, log });
  opened.defer(deliveries.close);
  const useLists = () => handlers?.useLists(rules?.engine.loaded()?.book.lists ?? []);
  const onReloaded = async (file: RulesFile) => {
    void useLists();
    const used = await Promise.allSettled([...workers].map((worker) => worker.useRules(file)));
    return used.every(({ status }) => status === "fulfilled");
  };
  const askers = { hasRules: config.rules !== null, hasHandlers: handlers !== null };
  const lookups = await openLookupsOf(askers, { storage, journal, commits: feed, followers, countersSocket, log });
  if (lookups !== null) opened.defer(lookups.close);
  const rules =
    lookups && (await openRulesOf(config, { storage, stores, journal, commits: feed, followers, lookups, audit, onReloaded, log }));
  if (rules !== null) opened.defer(rules.close);
  await useLists();
  const sockets = { journal: socket, counters: lookups && countersSocket };
  const statistics = collectStatistics();
  const workerMetrics = collectWorkerMetrics();
  setUpCluster();
  const supervisor = createSupervisor({
    // A free port is chosen here, once, because a replacement worker has to use the port of its predecessor.
    config: config.port === 0 ? { ...config, port: await openPort(callbackAddress(config), () => freePort(config.host)) } : config,
    handlers: handlers?.module() ?? null,
    launch: (launch) => {
      const counts = statistics.addWorker();
      const worker = launchWorker({
        ...launch,
        storage,
        sockets,
        rules: rules?.engine.loaded()?.file ?? null,
        onStatistics: counts.report,
      });
      workers.add(worker);
      workerMetrics.add(launch.number, worker);
      void worker.exited.then(() => workers.delete(worker));
      void worker.exited.then(counts.end);
      return worker;
    },
    log,
  });
  await handlers?.follow({ journal, commits: feed, deliveries: delivered, lookups: null });
  let url: string | null = null;
  const operator = opened.use(
    await openOperatorListener({
      ...{ config, storage, journal, stores, systemAudit: audit, commits: feed, deliveries, workers: supervisor, log },
      ...{ rules: rules?.admin ?? null, handlers: handlers && lookups && checkLookupsToo(handlers, lookups) },
      callbackUrl: () => url,
      statistics: statistics.total,
      measured: {
        followers,
        commitFigures: writer.commitFigures,
        workerMetrics: async () => [...(await workerMetrics.read()), { worker: "primary", families: await watchProcess()() }],
      },
    }),
  );
  url = await supervisor.start();
  opened.defer(supervisor.close);
  const running = opened.move();
  const reloadSettings = createReloader({
    ...{ supervisor, read: () => reloadConfig(config, readConfig(process.env)), handlers, log },
    prepare: async (renewed) => {
      const definitions = await readDefinitionsOf(renewed);
      return () => delivered.useSettings(definitions);
    },
    onReload: (result) => audit.record("reloadSettings", OBJECTS.settings, { before: null, after: { cause: "signal", result } }),
    onHandlersReload: (result) => audit.record("reloadHandlers", OBJECTS.handlers, { before: null, after: { cause: "signal", result } }),
  });
  const close = () => running.disposeAsync();
  return {
    callbacks: { url },
    operator: operator.listener,
    metrics: operator.metrics,
    handlers,
    reload: () => {
      // The handlers are read again with the settings, because new workers load them.
      void reloadFiles({ rules: rules?.admin ?? null, handlers: null, tokens: operator.tokens, audit, log });
      reloadSettings();
    },
    leave: () => {
      for (const worker of workers) worker.leave();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Most servers have no handlers, and do not load the code for them. */
async function openHandlersOf(config: Config, storage: Storage, log: Logger): Promise<HandlersKeeper | null> {
  if (config.handlers === null) return null;
  const { openHandlersKeeper } = await import("../handlers/keeper.ts");
  return openHandlersKeeper(config.handlers, { ...config, storage, log });
}
