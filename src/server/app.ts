import type { Logger } from "pino";
import type { Config } from "../config/config.ts";
import type { Listener } from "../http/listen.ts";
import { createFollowers } from "../journal/followers.ts";
import type { Journal, JournalReader } from "../journal/journal.ts";
import { toFamilies } from "../metrics/families.ts";
import type { WorkerFamilies } from "../metrics/metrics.ts";
import type { Workers } from "../operator/api/workers.ts";
import type { Relations } from "../relations/relations.ts";
import type { Storage } from "../storage/storage.ts";
import { openDeliveriesOf } from "./deliveries/open-deliveries-of.ts";
import type { HandlersInUse } from "./handlers/handlers-in-use.ts";
import type { OpenHandlers } from "./handlers/open-handlers.ts";
import type { DecidingEnvironment, OpenDeciding } from "./open-deciding.ts";
import { callbackAddress, openPort } from "./open-port.ts";
import { openTracesOf } from "./open-telemetry.ts";
import { namesOfReloaded, reloadFiles } from "./reload-files.ts";
import type { RuleStores } from "./rule-stores.ts";
import { partsOf } from "./storage/parts-of.ts";
import { storageOf } from "./storage/storage-of.ts";
import type { SystemAudit } from "./system-audit.ts";

/** imhook running in this process. */
export interface App extends AsyncDisposable {
  callbacks: Listener;
  operator: Listener;
  /** null if metrics have no port of their own. */
  metrics: Listener | null;
  journal: JournalReader;
  relations: Relations;
  /** The handlers of the configured module; null if there is none. */
  handlers: OpenHandlers | null;
  /** What is read again by `reload`, as people call it. */
  reloadable: readonly string[];
  /** Reads the files of rules, handlers and tokens again. Never rejects. */
  reload(): Promise<void>;
  /** Tells load balancers from now on that callbacks are not accepted, although they are until the end. */
  leave(): void;
  /** Closes the ports, finishes the requests in progress and closes the files. */
  close(): Promise<void>;
}

/**
 * Starts imhook in this process. Callbacks are accepted as soon as they can be recorded; the operator API opens after that. If it rejects,
 * nothing is left open.
 *
 * @param given Handlers of a program; absent: those of the configured module, if there is one.
 */
export async function startApp(config: Config, log: Logger, given?: HandlersInUse): Promise<App> {
  await using opened = new AsyncDisposableStack();
  const storage = await storageOf(config, log);
  const parts = partsOf(storage);
  const followers = createFollowers();
  const loading = given === undefined ? openHandlersOf(config, storage, log) : Promise.resolve(null);
  // Awaited below, or when something else has failed.
  const loaded = loading.catch(() => null);
  opened.defer(async () => (await loaded)?.close());
  // The writer's thread opens the file while this thread loads the callback listener, and another one the handlers.
  const [writer, { createCallbackListener }] = await Promise.all([parts.openWriter(config), import("./callback-listener.ts")]);
  opened.defer(writer.close);
  const commits = await parts.followCommits(writer);
  opened.defer(commits.close);
  const own = await loading;
  const handlers = given ?? own;
  const early = config.rules !== null || handlers !== null ? await openBehind() : null;
  // A new destination begins with the next callback, so before callbacks are accepted.
  const { deliveries, ...delivered } = await openDeliveriesOf(config, { storage, commits, log });
  opened.defer(deliveries.close);
  const decided = early && (await openDecidingWith({ storage, ...early, commits, followers, deliveries: delivered, log }));
  if (decided !== null) opened.defer(decided.close);
  const traces = await openTracesOf(config, "1", log);
  if (traces !== null) opened.defer(traces.close);
  const callbackListener = createCallbackListener(config, writer, log, { ...decided?.deciding, traces });
  const callbacks = await openPort(callbackAddress(config), callbackListener.listen);
  opened.defer(callbacks.close);
  const workers = createSingleWorker();
  const { journal, stores, audit } = early ?? (await openBehind());
  const statistics = callbackListener.statistics;
  const { openOperatorListener } = await import("./operator-listener.ts");
  const operator = opened.use(
    await openOperatorListener({
      ...{ config, storage, journal, stores, systemAudit: audit, commits, deliveries, workers, statistics, log },
      callbackUrl: () => callbacks.url,
      ...{ rules: decided?.rules ?? null, handlers: decided?.handlers ?? null },
      measured: { followers, commitFigures: writer.commitFigures, workerMetrics },
    }),
  );
  // The callback port closes first. It was registered early, for starts that fail half-way; closing it twice is harmless.
  opened.defer(callbacks.close);
  opened.defer(workers.stopAccepting);
  const running = opened.move();
  const close = () => running.disposeAsync();
  const reloaded = { rules: decided?.rules ?? null, handlers: own, tokens: operator.tokens, audit, log };
  return {
    callbacks,
    operator: operator.listener,
    metrics: operator.metrics,
    journal,
    relations: operator.relations,
    handlers: own,
    reloadable: namesOfReloaded(reloaded),
    reload: () => reloadFiles(reloaded),
    leave: () => {
      callbackListener.leave();
      workers.stopAccepting();
    },
    close,
    [Symbol.asyncDispose]: close,
  };

  /** A single process is the worker with the number 1. */
  async function workerMetrics(): Promise<WorkerFamilies[]> {
    const { watchProcess } = await import("../metrics/process-metrics.ts");
    return [{ worker: "1", families: [...toFamilies(callbackListener.metrics()), ...(await watchProcess()())] }];
  }

  /** Most servers have neither rules nor handlers, and do not load the code for them. */
  async function openDecidingWith(environment: DecidingEnvironment): Promise<OpenDeciding> {
    const { openDeciding } = await import("./open-deciding.ts");
    return openDeciding(config, handlers, environment);
  }

  /** Reader and operator API are half of the code that a start loads, so they are loaded when callbacks are already accepted, if that is possible. */
  async function openBehind(): Promise<{ journal: Journal; stores: RuleStores; audit: SystemAudit }> {
    const [{ joinSides }, { createSystemAudit }] = await Promise.all([import("../journal/join-sides.ts"), import("./system-audit.ts")]);
    const reader = await parts.openReader({ commits, followers, log });
    opened.defer(reader.close);
    const stores = opened.use(await parts.openStores());
    return { journal: joinSides(writer, reader), stores, audit: opened.use(createSystemAudit(stores.audit, log)) };
  }
}

/** Most servers have no handlers, and do not load the code for them. */
async function openHandlersOf(config: Config, storage: Storage, log: Logger): Promise<OpenHandlers | null> {
  if (config.handlers === null) return null;
  const { openHandlers } = await import("./handlers/open-handlers.ts");
  return openHandlers(config.handlers, { ...config, storage, log });
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
