import type { WorkerProcess } from "../../src/server/cluster/launch-worker.ts";

/** A worker that does what a test tells it to. */
export interface FakeWorker extends WorkerProcess {
  becomeReady(): void;
  failToStart(reason: string): void;
  /** Ends its process, in whatever state it is. */
  die(): void;
  isDrained: boolean;
  /** It drains until it dies. */
  isStubborn: boolean;
  /** What its checks find; null if they pass. */
  problem: string | null;
}

export function createFakeWorker(pid: number): FakeWorker {
  const ready = Promise.withResolvers<string>();
  const exited = Promise.withResolvers<string>();
  const exit = (how: string) => {
    exited.resolve(how);
    ready.reject(new Error(`a worker exited before it was ready: ${how}`));
  };
  // Nobody waits for the start of a worker that was drained meanwhile.
  ready.promise.catch(() => {});
  const worker: FakeWorker = {
    pid,
    ready: ready.promise,
    exited: exited.promise,
    check: async () => {
      if (worker.problem !== null) throw new Error(worker.problem);
    },
    drain: async () => {
      worker.isDrained = true;
      if (!worker.isStubborn) exit("exit code 0");
      await exited.promise;
    },
    becomeReady: () => ready.resolve(`http://127.0.0.1:${pid}`),
    failToStart: (reason) => {
      ready.reject(new Error(reason));
      exit("exit code 1");
    },
    die: () => exit("SIGKILL"),
    isDrained: false,
    isStubborn: false,
    problem: null,
  };
  return worker;
}
