import type { WorkerProcess } from "../../src/server/cluster/launch-worker.ts";

/** A worker that does what a test tells it to. */
export interface FakeWorker extends WorkerProcess {
  becomeReady(): void;
  failToStart(reason: string): void;
  die(): void;
  isDrained: boolean;
  /** What its checks find; null if they pass. */
  problem: string | null;
}

export function createFakeWorker(pid: number): FakeWorker {
  const ready = Promise.withResolvers<string>();
  const exited = Promise.withResolvers<string>();
  const worker: FakeWorker = {
    pid,
    ready: ready.promise,
    exited: exited.promise,
    check: async () => {
      if (worker.problem !== null) throw new Error(worker.problem);
    },
    drain: async () => {
      worker.isDrained = true;
      exited.resolve("exit code 0");
    },
    becomeReady: () => ready.resolve(`http://127.0.0.1:${pid}`),
    failToStart: (reason) => ready.reject(new Error(reason)),
    die: () => exited.resolve("SIGKILL"),
    isDrained: false,
    problem: null,
  };
  return worker;
}
