import cluster, { type Worker } from "node:cluster";
import { fileURLToPath } from "node:url";
import type { CallbackStatistics } from "../../callbacks/counters/statistics.ts";
import { systemClock } from "../../clock.ts";
import type { Config } from "../../config/config.ts";
import { longestBudget } from "../../config/longest-budget.ts";
import { ConfigError } from "../../errors.ts";
import { drainTimeout } from "../../http/drain.ts";
import type { MetricFamily } from "../../metrics/families.ts";
import { siblingModule } from "../../storage/rpc/sibling-module.ts";
import type { Storage } from "../../storage/storage.ts";
import type { HandlersModule } from "../handlers/handlers-module.ts";
import type { RulesFile } from "../rules/rules-file.ts";
import { type Receivers, receive, sendToWorker, type ToPrimary, type WorkerSockets } from "./messages.ts";
import { createPendingAnswers } from "./pending-answers.ts";

/** A worker process, seen from the primary. */
export interface WorkerProcess {
  pid: number;
  /** Resolves with the worker's URL when it accepts callbacks; rejects with the reason if it exits before that. */
  ready: Promise<string>;
  /** Resolves with the exit code or signal, as text. */
  exited: Promise<string>;
  /** Resolves if the worker can write to the journal; rejects with the reason if it cannot. */
  check(): Promise<void>;
  /** Lets the worker finish its requests and resolves when it has exited. It is killed if it takes too long. */
  drain(): Promise<void>;
}

/** A worker that was launched here. */
export interface LaunchedWorker extends WorkerProcess {
  /** Replaces its rules. Resolves when it decides by them; rejects with the reason if it does not, or if it does not say so in time. */
  useRules(file: RulesFile): Promise<void>;
  /** Resolves with the metrics of its process; rejects if it does not answer. */
  askForMetrics(): Promise<MetricFamily[]>;
  /** Lets it tell load balancers that it is not ready, while it goes on. */
  leave(): void;
  /** What it told last; empty if it told nothing yet. */
  latestMetrics(): MetricFamily[];
}

export interface WorkerLaunch {
  number: number;
  config: Config;
  storage: Storage;
  sockets: WorkerSockets;
  /** null if there are none. */
  rules: RulesFile | null;
  /** null if there is none. */
  handlers: HandlersModule | null;
  onStatistics(statistics: CallbackStatistics): void;
}

const ANSWER_TIMEOUT_MS = 2000;
const START_TIMEOUT_MS = 60_000;

/** Time for a drained worker to commit its entries and close its files. */
const CLOSE_TIMEOUT_MS = 5000;

/** Makes `cluster.fork` start workers of imhook. */
export function setUpCluster(): void {
  // The primary accepts connections and hands them out in turn, and a closing worker hands back those that it has not used. If the operating
  // system hands them out, one worker gets twice the load of another.
  cluster.schedulingPolicy = cluster.SCHED_RR;
  cluster.setupPrimary({ exec: fileURLToPath(siblingModule(import.meta.url, "worker-main")), args: [], serialization: "advanced" });
}

/** Forks a worker process; call `setUpCluster` before. */
export function launchWorker({ number, config, storage, sockets, rules, handlers, onStatistics }: WorkerLaunch): LaunchedWorker {
  const worker = cluster.fork();
  const exited = exitOf(worker);
  const died = exited.then((how) => {
    throw new Error(how);
  });
  // The exit itself is handled by the worker's slot; `died` only fails checks in progress.
  died.catch(() => {});
  const startTimeout = killAfter(worker, START_TIMEOUT_MS);
  const ready = Promise.withResolvers<string>();
  const checks = createPendingAnswers<string | null>(ANSWER_TIMEOUT_MS, systemClock);
  const rulesUsed = createPendingAnswers<string | null>(ANSWER_TIMEOUT_MS, systemClock);
  const metrics = createPendingAnswers<MetricFamily[]>(ANSWER_TIMEOUT_MS, systemClock);
  let latestMetrics: MetricFamily[] = [];
  const receivers: Receivers<ToPrimary> = {
    ready: ({ url }) => {
      clearTimeout(startTimeout);
      ready.resolve(url);
    },
    failed: ({ reason, isConfigError }) => ready.reject(isConfigError ? new ConfigError(reason) : new Error(reason)),
    statistics: ({ statistics }) => onStatistics(statistics),
    metrics: ({ question, families }) => {
      latestMetrics = families;
      if (question !== null) metrics.settle(question, families);
    },
    rules: ({ question, problem }) => rulesUsed.settle(question, problem),
    checked: ({ check, problem }) => checks.settle(check, problem),
    drained: () => sendToWorker(worker, { kind: "exit" }),
  };
  worker.on("message", (message: ToPrimary) => receive(receivers, message));
  exited.then((how) => {
    clearTimeout(startTimeout);
    ready.reject(new Error(`a worker exited before it was ready: ${how}`));
  });
  sendToWorker(worker, { kind: "start", number, config, storage, sockets, rules, handlers });
  return {
    pid: worker.process.pid ?? 0,
    ready: ready.promise,
    exited,
    check: () => agreed(checks.ask((check) => sendToWorker(worker, { kind: "check", check }))),
    askForMetrics: () => Promise.race([metrics.ask((question) => sendToWorker(worker, { kind: "metrics", question })), died]),
    latestMetrics: () => latestMetrics,
    leave: () => sendToWorker(worker, { kind: "leave" }),
    useRules: (file) => agreed(rulesUsed.ask((question) => sendToWorker(worker, { kind: "rules", question, file }))),
    drain: async () => {
      const kill = killAfter(worker, drainTimeout(longestBudget(config)) + CLOSE_TIMEOUT_MS);
      sendToWorker(worker, { kind: "drain" });
      await exited;
      clearTimeout(kill);
    },
  };

  /** Rejects with the problem that the worker answers with. */
  async function agreed(answer: Promise<string | null>): Promise<void> {
    const problem = await Promise.race([answer, died]);
    if (problem !== null) throw new Error(problem);
  }
}

function killAfter(worker: Worker, milliseconds: number): NodeJS.Timeout {
  return setTimeout(() => worker.process.kill("SIGKILL"), milliseconds);
}

function exitOf(worker: Worker): Promise<string> {
  return new Promise((resolve) => {
    worker.once("exit", (code: number | null, signal: string | null) => resolve(signal === null ? `exit code ${code}` : signal));
    // If the process could not be created, there is no "exit" event.
    worker.on("error", (error) => resolve(error.message));
  });
}
