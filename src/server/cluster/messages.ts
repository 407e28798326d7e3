import type { Worker } from "node:cluster";
import type { CallbackStatistics } from "../../callbacks/counters/statistics.ts";
import type { Config } from "../../config/config.ts";
import type { MetricFamily } from "../../metrics/families.ts";
import type { Storage } from "../../storage/storage.ts";
import type { HandlersModule } from "../handlers/handlers-module.ts";
import type { RulesFile } from "../rules/rules-file.ts";

/** Paths of the sockets at which the primary serves a worker. */
export interface WorkerSockets {
  /** Of the journal writer. */
  journal: string;
  /** Of the counters; null if neither rules nor handlers ask for them. */
  counters: string | null;
}

/** Messages from the primary to a worker. `rules` and `handlers` are null if there are none. */
export type ToWorker =
  | {
      kind: "start";
      number: number;
      config: Config;
      storage: Storage;
      sockets: WorkerSockets;
      rules: RulesFile | null;
      handlers: HandlersModule | null;
    }
  /** Replaces the rules. The primary has checked them. Answered by `rules` with the same number. */
  | { kind: "rules"; question: number; file: RulesFile }
  /** Asks whether the worker can write to the journal. Answered by `checked` with the same number. */
  | { kind: "check"; check: number }
  /** Asks for the worker's metrics. Answered by `metrics` with the same number. */
  | { kind: "metrics"; question: number }
  /** Callbacks are still accepted, and load balancers are told that they are not. */
  | { kind: "leave" }
  | { kind: "drain" }
  /** Answers `drained`. From here on the worker gets no more connections. */
  | { kind: "exit" };

/** Messages from a worker to the primary. */
export type ToPrimary =
  /** The worker accepts callbacks. */
  | { kind: "ready"; url: string }
  /** The worker could not start, and exits. */
  | { kind: "failed"; reason: string; isConfigError: boolean }
  | { kind: "statistics"; statistics: CallbackStatistics }
  /** `question` is null if nobody asked: the worker ends, and these are its last. */
  | { kind: "metrics"; question: number | null; families: MetricFamily[] }
  /** `problem` is null if the worker decides by the rules now. */
  | { kind: "rules"; question: number; problem: string | null }
  /** `problem` is null if the check passed. */
  | { kind: "checked"; check: number; problem: string | null }
  /** All answers are sent and all entries are on disk. */
  | { kind: "drained" };

type Message = { kind: string };

/** A receiver for each kind of message. */
export type Receivers<Received extends Message> = {
  [Kind in Received["kind"]]: (message: Extract<Received, { kind: Kind }>) => void;
};

/** Passes a message to the receiver of its kind. */
export function receive<Received extends Message>(receivers: Receivers<Received>, message: Received): void {
  // TypeScript cannot see that the receiver was chosen by the message's own kind.
  const receiver = receivers[message.kind as Received["kind"]] as (message: Received) => void;
  receiver(message);
}

/** Sends a message to a worker. If the worker is gone, the failure is ignored: its exit is handled elsewhere. */
export function sendToWorker(worker: Worker, message: ToWorker): void {
  worker.send(message, ignoreFailure);
}

/** Sends a message to the primary. Resolves when it is sent, or if the primary is gone. */
export function sendToPrimary(message: ToPrimary): Promise<void> {
  return new Promise((resolve) => {
    if (process.connected) process.send?.(message, undefined, undefined, () => resolve());
    else resolve();
  });
}

function ignoreFailure(): void {}
