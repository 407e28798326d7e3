import type { Worker } from "node:cluster";
import type { Statistics } from "../../../generated/operator.ts";
import type { Config } from "../../config/config.ts";

/** What the primary tells a worker. */
export type ToWorker =
  /** `socket` is that of the journal's writer. */
  | { kind: "start"; number: number; config: Config; socket: string }
  /** Asks whether the worker's journal can be written; `checked` answers. */
  | { kind: "check"; question: number }
  | { kind: "drain" }
  /** Answers `drained`. No connection is handed to the worker any more. */
  | { kind: "end" };

/** What a worker tells the primary. */
export type ToPrimary =
  | { kind: "taking"; url: string }
  /** The worker cannot start, and ends. */
  | { kind: "failed"; reason: string }
  | { kind: "statistics"; statistics: Statistics }
  /** `fault` is null where nothing is wrong. */
  | { kind: "checked"; question: number; fault: string | null }
  /** Every answer is out and everything is on disk. */
  | { kind: "drained" };

type Message = { kind: string };

/** What is done with each kind of message. */
export type Receivers<Received extends Message> = {
  [Kind in Received["kind"]]: (message: Extract<Received, { kind: Kind }>) => void;
};

/** Calls the receiver of a message's kind. */
export function receive<Received extends Message>(receivers: Receivers<Received>, message: Received): void {
  // TypeScript does not see that the kind which picks the receiver is that of the message.
  const receiver = receivers[message.kind as Received["kind"]] as (message: Received) => void;
  receiver(message);
}

/** Sends to a worker. One that is gone is not told; its end is what matters then. */
export function sendToWorker(worker: Worker, message: ToWorker): void {
  worker.send(message, ignoreFailure);
}

/** Sends to the primary and resolves when the message is on its way, or when there is no primary any more. */
export function sendToPrimary(message: ToPrimary): Promise<void> {
  return new Promise((resolve) => {
    if (process.connected) process.send?.(message, undefined, undefined, () => resolve());
    else resolve();
  });
}

function ignoreFailure(): void {}
