import type { Logger } from "pino";
import type { CallbackStatistics } from "../../callbacks/counters/statistics.ts";
import type { Config } from "../../config/config.ts";
import { connectJournalWriter } from "../../journal/sqlite/connect-writer.ts";
import type { Samples } from "../../metrics/families.ts";
import { createCallbackListener } from "../callback-listener.ts";
import { filesIn } from "../data-directory.ts";
import { callbackAddress, openPort } from "../open-port.ts";
import { openTracesOf } from "../open-telemetry.ts";
import type { RulesFile } from "../rules/rules-file.ts";
import type { WorkerRules } from "../rules/worker-rules.ts";
import type { RulesForWorker } from "./messages.ts";

/** The callback listener of a worker process. */
export interface Worker {
  url: string;
  statistics(): CallbackStatistics;
  metrics(): Samples;
  /** Replaces the rules. Does nothing if the worker started without any. */
  useRules(file: RulesFile): Promise<void>;
  /** Resolves if the journal can be written; rejects with the reason if it cannot. */
  check(): Promise<void>;
  /** Finishes the requests in progress without accepting connections, and disconnects from the journal. */
  drain(): Promise<void>;
}

/** What the primary gives to a worker. */
export interface WorkerOptions {
  number: number;
  config: Config;
  /** Path of the journal writer's socket. */
  socket: string;
  /** null if there are none. */
  rules: RulesForWorker | null;
  log: Logger;
}

/** Starts to accept callbacks. The primary's journal writer records them. If it rejects, nothing is left open. */
export async function startWorker({ number, config, socket, rules: given, log }: WorkerOptions): Promise<Worker> {
  await using opened = new AsyncDisposableStack();
  const journal = connectJournalWriter(socket, config);
  opened.defer(journal.close);
  await journal.check();
  const rules = given === null ? null : await openRules(given, config, log);
  if (rules !== null) opened.defer(rules.engine.close);
  const traces = await openTracesOf(config, String(number), log);
  if (traces !== null) opened.defer(traces.close);
  const { listen, statistics, metrics } = createCallbackListener(config, journal, log, undefined, rules?.engine, traces);
  const listener = await openPort(callbackAddress(config), listen);
  opened.defer(listener.close);
  const running = opened.move();
  const useRules = async (renewed: RulesFile) => rules?.use(renewed);
  return { url: listener.url, statistics, metrics, useRules, check: journal.check, drain: () => running.disposeAsync() };
}

async function openRules({ file, countersSocket }: RulesForWorker, { dataDirectory }: Config, log: Logger): Promise<WorkerRules> {
  // Most servers have no rules and do not need this code.
  const { openWorkerRules } = await import("../rules/worker-rules.ts");
  return openWorkerRules(file, { files: filesIn(dataDirectory), countersSocket, log });
}
