import cluster, { type Worker } from "node:cluster";
import type { Statistics } from "../../../generated/operator.ts";
import type { Config } from "../../config/config.ts";
import { longestBudget } from "../../config/longest-budget.ts";
import { drainTimeout } from "../../http/drain.ts";
import { type Receivers, receive, sendToWorker, type ToPrimary } from "./messages.ts";
import { createPendingChecks } from "./pending-checks.ts";

/** A worker's process, seen by the primary. */
export interface WorkerProcess {
  pid: number;
  /** Resolves with its address when it takes callbacks; rejects with the reason where it ends before. */
  taking: Promise<string>;
  /** Resolves with how it ended. */
  ended: Promise<string>;
  /** Resolves when its journal can be written; rejects with the reason. */
  check(): Promise<void>;
  /** Lets it answer what it has and resolves when it has ended. It is killed where it takes too long. */
  drain(): Promise<void>;
}

/** What a worker is started with, and who hears from it. */
export interface Launch {
  number: number;
  config: Config;
  /** Of the journal's writer. */
  socket: string;
  onStatistics(statistics: Statistics): void;
}

const CHECK_TIMEOUT_MS = 2000;
const START_TIMEOUT_MS = 60_000;

/** Time that a worker is given beyond its drain, to write down what it has and close its files. */
const CLOSING_MS = 5000;

/** Forks a process and starts a worker in it. */
export function launchWorker({ number, config, socket, onStatistics }: Launch): WorkerProcess {
  const worker = cluster.fork();
  const ended = endOf(worker);
  const died = ended.then((how) => {
    throw new Error(how);
  });
  // Its end is noted elsewhere; here it matters to whoever waits for an answer.
  died.catch(() => {});
  const tooLate = killAfter(worker, START_TIMEOUT_MS);
  const taking = Promise.withResolvers<string>();
  const checks = createPendingChecks();
  const receivers: Receivers<ToPrimary> = {
    taking: ({ url }) => {
      clearTimeout(tooLate);
      taking.resolve(url);
    },
    failed: ({ reason }) => taking.reject(new Error(reason)),
    statistics: ({ statistics }) => onStatistics(statistics),
    checked: ({ question, fault }) => checks.answer(question, fault),
    drained: () => sendToWorker(worker, { kind: "end" }),
  };
  worker.on("message", (message: ToPrimary) => receive(receivers, message));
  ended.then((how) => {
    clearTimeout(tooLate);
    taking.reject(new Error(`a worker ended before it took callbacks: ${how}`));
  });
  sendToWorker(worker, { kind: "start", number, config, socket });
  return {
    pid: worker.process.pid ?? 0,
    taking: taking.promise,
    ended,
    check: () => Promise.race([checks.ask((question) => sendToWorker(worker, { kind: "check", question }), CHECK_TIMEOUT_MS), died]),
    drain: async () => {
      const kill = killAfter(worker, drainTimeout(longestBudget(config)) + CLOSING_MS);
      sendToWorker(worker, { kind: "drain" });
      await ended;
      clearTimeout(kill);
    },
  };
}

function killAfter(worker: Worker, milliseconds: number): NodeJS.Timeout {
  return setTimeout(() => worker.process.kill("SIGKILL"), milliseconds);
}

/** How a worker ended, in words. */
function endOf(worker: Worker): Promise<string> {
  return new Promise((resolve) => {
    worker.once("exit", (code: number | null, signal: string | null) => resolve(signal === null ? `exit code ${code}` : signal));
    // A process that could not be made has no exit.
    worker.on("error", (error) => resolve(error.message));
  });
}
