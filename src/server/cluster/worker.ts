import type { Logger } from "pino";
import type { CallbackStatistics } from "../../callbacks/counters/statistics.ts";
import type { Decisions } from "../../callbacks/user-decisions.ts";
import type { Config } from "../../config/config.ts";
import type { Samples } from "../../metrics/families.ts";
import type { Storage } from "../../storage/storage.ts";
import { createCallbackListener } from "../callback-listener.ts";
import type { HandlersModule } from "../handlers/handlers-module.ts";
import { toHandlerLookups } from "../lookups/handler-lookups.ts";
import type { Lookups } from "../lookups/lookups.ts";
import { callbackAddress, openPort } from "../open-port.ts";
import { openTracesOf } from "../open-telemetry.ts";
import type { RulesFile } from "../rules/rules-file.ts";
import type { WorkerRules, WorkerRulesEnvironment } from "../rules/worker-rules.ts";
import { partsOf } from "../storage/parts-of.ts";
import type { WorkerSockets } from "./messages.ts";

/** The callback listener of a worker process. */
export interface Worker {
  url: string;
  statistics(): CallbackStatistics;
  metrics(): Samples;
  /** Replaces the rules. Resolves with null when they decide, or with why they do not. Does nothing if the worker started without any. */
  useRules(file: RulesFile): Promise<string | null>;
  /** Resolves if the journal can be written; rejects with the reason if it cannot. */
  check(): Promise<void>;
  /** Tells load balancers from now on that callbacks are not accepted, although they are until it is drained. */
  leave(): void;
  /** Finishes the requests in progress without accepting connections, and disconnects from the journal. */
  drain(): Promise<void>;
}

/** What the primary gives to a worker. */
export interface WorkerOptions {
  number: number;
  config: Config;
  storage: Storage;
  sockets: WorkerSockets;
  /** null if there are none. */
  rules: RulesFile | null;
  /** Its before-handlers decide; null if there is none. */
  handlers: HandlersModule | null;
  log: Logger;
}

/** Starts to accept callbacks. The primary's journal writer records them. If it rejects, nothing is left open. */
export async function startWorker({ number, config, storage, sockets, rules: given, handlers, log }: WorkerOptions): Promise<Worker> {
  await using opened = new AsyncDisposableStack();
  const journal = await partsOf(storage).connectWriter(sockets.journal, config);
  opened.defer(journal.close);
  await journal.check();
  const lookups = sockets.counters === null ? null : await openLookups(storage, sockets.counters);
  if (lookups !== null) opened.defer(lookups.close);
  const rules = given === null || lookups === null ? null : await openRules(given, { storage, lookups, log });
  if (rules !== null) opened.defer(rules.engine.close);
  const decisions = handlers === null ? undefined : await loadDecisions(handlers, log);
  const traces = await openTracesOf(config, String(number), log);
  if (traces !== null) opened.defer(traces.close);
  const deciding = { decisions, engine: rules?.engine, traces, ...(lookups !== null && { lookups: toHandlerLookups(lookups, rules) }) };
  const { listen, leave, statistics, metrics } = createCallbackListener(config, journal, log, deciding);
  const listener = await openPort(callbackAddress(config), listen);
  opened.defer(listener.close);
  const running = opened.move();
  const useRules = async (renewed: RulesFile) => (rules === null ? null : rules.use(renewed));
  return { url: listener.url, statistics, metrics, leave, useRules, check: journal.check, drain: () => running.disposeAsync() };
}

// Most servers have neither rules nor handlers, and do not need this code.

async function openLookups(storage: Storage, countersSocket: string): Promise<Lookups> {
  const { openWorkerLookups } = await import("../lookups/worker-lookups.ts");
  return openWorkerLookups(storage, countersSocket);
}

async function openRules(file: RulesFile, environment: WorkerRulesEnvironment): Promise<WorkerRules> {
  const { openWorkerRules } = await import("../rules/worker-rules.ts");
  return openWorkerRules(file, environment);
}

async function loadDecisions(module: HandlersModule, log: Logger): Promise<Decisions> {
  const { loadHandlersModule } = await import("../handlers/load-module.ts");
  return (await loadHandlersModule(module, log)).handlers.decisions;
}
