import { createLog } from "../../log/log.ts";
import { type Receivers, receive, sendToPrimary, type ToWorker } from "./messages.ts";
import { startWorker, type Worker } from "./worker.ts";

// The program of a worker's process, which the primary forks. It is told all it does by the primary, and ends with it.

const STATISTICS_MS = 1000;

type Order<Kind extends ToWorker["kind"]> = Extract<ToWorker, { kind: Kind }>;

let starting: Promise<Worker> | undefined;
let draining = false;

const receivers: Receivers<ToWorker> = { start, check, drain, end };
process.on("message", (message: ToWorker) => receive(receivers, message));
// A terminal and a service manager signal the whole group; whoever wants to end this process alone does not cut its answers either.
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, drain);
process.on("SIGHUP", () => {});

function start({ number, config, socket }: Order<"start">): void {
  const log = createLog(config.logLevel).child({ worker: number });
  starting = startWorker(config, socket, log);
  starting.then(serve, fail);
}

function serve(worker: Worker): void {
  void sendToPrimary({ kind: "taking", url: worker.url });
  setInterval(() => report(worker), STATISTICS_MS).unref();
}

async function fail(error: Error): Promise<void> {
  await sendToPrimary({ kind: "failed", reason: error.message });
  process.exit(1);
}

async function check({ question }: Order<"check">): Promise<void> {
  const worker = await starting;
  const fault = await worker?.check().then(
    () => null,
    (error: Error) => error.message,
  );
  void sendToPrimary({ kind: "checked", question, fault: fault ?? null });
}

async function drain(): Promise<void> {
  if (draining) return;
  draining = true;
  // One that could not start ends by itself.
  const worker = await starting?.catch(() => undefined);
  await worker?.drain();
  // Behind this message the primary has no connection left for this process, and what it had sent before is refused and given to another.
  void sendToPrimary({ kind: "drained" });
}

/** Ends the process; the counts go last, so that all that was sent before them has left too. */
async function end(): Promise<void> {
  const worker = await starting;
  if (worker !== undefined) await report(worker);
  process.exit(0);
}

function report(worker: Worker): Promise<void> {
  return sendToPrimary({ kind: "statistics", statistics: worker.statistics() });
}
