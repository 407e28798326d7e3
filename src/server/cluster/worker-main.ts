import { ConfigError } from "../../errors.ts";
import { createLog } from "../../log/log.ts";
import { type MetricFamily, toFamilies } from "../../metrics/families.ts";
import { surviveStrayErrors } from "../stray-errors.ts";
import { type Receivers, receive, sendToPrimary, type ToWorker } from "./messages.ts";
import { startWorker, type Worker } from "./worker.ts";

// Entry point of a worker process. The primary forks it and tells it what to do; without the primary it exits.

const STATISTICS_INTERVAL_MS = 1000;

type MessageOf<Kind extends ToWorker["kind"]> = Extract<ToWorker, { kind: Kind }>;

let starting: Promise<Worker> | undefined;
let draining = false;

const receivers: Receivers<ToWorker> = { start, rules: useRules, check, metrics, leave, drain, exit };
process.on("message", (message: ToWorker) => receive(receivers, message));
// Terminals and service managers signal the whole process group. A signal to this process alone must not cut off answers either.
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, drain);
process.on("SIGHUP", () => {});

function start({ number, config, storage, sockets, rules, handlers }: MessageOf<"start">): void {
  const log = createLog(config.logLevel).child({ worker: number });
  if (handlers !== null) surviveStrayErrors(log);
  starting = startWorker({ number, config, storage, sockets, rules, handlers, log });
  starting.then(reportReady, reportFailure);
}

function reportReady(worker: Worker): void {
  void sendToPrimary({ kind: "ready", url: worker.url });
  setInterval(() => reportStatistics(worker), STATISTICS_INTERVAL_MS).unref();
  // Callbacks are accepted already, so nobody waits for this code.
  void readProcess();
}

async function reportFailure(error: Error): Promise<void> {
  await sendToPrimary({ kind: "failed", reason: error.message, isConfigError: error instanceof ConfigError });
  process.exit(1);
}

async function useRules({ question, file }: MessageOf<"rules">): Promise<void> {
  // A worker that could not start exits by itself.
  const worker = await starting?.catch(() => undefined);
  const problem = await worker?.useRules(file);
  await sendToPrimary({ kind: "rules", question, problem: problem ?? null });
}

async function check({ check: number }: MessageOf<"check">): Promise<void> {
  const worker = await starting;
  const problem = await worker?.check().then(
    () => null,
    (error: Error) => error.message,
  );
  void sendToPrimary({ kind: "checked", check: number, problem: problem ?? null });
}

async function metrics({ question }: MessageOf<"metrics">): Promise<void> {
  const worker = await starting;
  if (worker !== undefined) await reportMetrics(worker, question);
}

async function leave(): Promise<void> {
  const worker = await starting?.catch(() => undefined);
  worker?.leave();
}

async function drain(): Promise<void> {
  if (draining) return;
  draining = true;
  // A worker that could not start exits by itself.
  const worker = await starting?.catch(() => undefined);
  await worker?.drain();
  // Connections that the primary sent before it reads this message are refused here and handed to another worker.
  void sendToPrimary({ kind: "drained" });
}

async function exit(): Promise<void> {
  const worker = await starting;
  // The last messages on the channel: once they are sent, so is everything before them.
  if (worker !== undefined) await Promise.all([reportStatistics(worker), reportMetrics(worker, null)]);
  process.exit(0);
}

function reportStatistics(worker: Worker): Promise<void> {
  return sendToPrimary({ kind: "statistics", statistics: worker.statistics() });
}

async function reportMetrics(worker: Worker, question: number | null): Promise<void> {
  const families = [...toFamilies(worker.metrics()), ...(await readProcess())];
  await sendToPrimary({ kind: "metrics", question, families });
}

async function readProcess(): Promise<MetricFamily[]> {
  const { watchProcess } = await import("../../metrics/process-metrics.ts");
  return watchProcess()();
}
