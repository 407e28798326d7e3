import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { RunRequest, RunResponse, ThreadData } from "./messages.ts";

/** What came of a run: an answer, silence until the time was over, or the end of the thread. */
export type RunResult = { kind: "answer"; response: RunResponse } | { kind: "timeout" } | { kind: "crash"; reason: string };

/** A thread that runs tests. Once a run did not answer, the thread is of no more use. */
export class TestThread {
  readonly #worker: Worker;
  #hasEnded = false;
  readonly #ended: Promise<RunResult>;

  constructor(data: ThreadData) {
    this.#worker = new Worker(new URL("./thread.ts", import.meta.url), { workerData: data, stdout: true, stderr: true });
    this.#ended = this.#watchEnd();
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  async run(request: RunRequest, timeoutMilliseconds: number): Promise<RunResult> {
    const timer = Promise.withResolvers<RunResult>();
    const timeout = setTimeout(() => timer.resolve({ kind: "timeout" }), timeoutMilliseconds);
    this.#worker.postMessage(request);
    const answer = once(this.#worker, "message").then(([response]): RunResult => ({ kind: "answer", response }));
    // An error of the worker rejects `once`, and is the thread's end as well.
    const result = await Promise.race([answer.catch(() => this.#ended), timer.promise, this.#ended]);
    clearTimeout(timeout);
    if (result.kind !== "answer" || result.response.isStuck) await this.end();
    return result;
  }

  async end(): Promise<void> {
    this.#hasEnded = true;
    await this.#worker.terminate();
  }

  #watchEnd(): Promise<RunResult> {
    return new Promise((resolve) => {
      this.#worker.once("error", (error) => this.#settle(resolve, String(error)));
      this.#worker.once("exit", (code) => this.#settle(resolve, `the thread ended with code ${code}`));
    });
  }

  #settle(resolve: (result: RunResult) => void, reason: string): void {
    this.#hasEnded = true;
    resolve({ kind: "crash", reason });
  }
}
