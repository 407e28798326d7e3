import { AsyncLocalStorage } from "node:async_hooks";

/** The result of work that was given a time. */
export type Timed<Value> = { late: false; value: Value } | { late: true };

/** The end of a callback's budget: one timer, from its first byte to its answer. */
export class Deadline {
  /** The whole budget, in milliseconds. */
  readonly total: number;
  readonly #timer: NodeJS.Timeout;
  readonly #end: number;
  readonly #listeners: Array<() => void> = [];
  #passed = false;

  /** Starts the timer, in milliseconds. */
  constructor(milliseconds: number) {
    this.total = milliseconds;
    this.#end = performance.now() + milliseconds;
    this.#timer = setTimeout(() => this.#pass(), milliseconds);
  }

  /** Whether the time is up. */
  get passed(): boolean {
    return this.#passed;
  }

  /** What is left of the budget, in milliseconds. It is 0 before the timer says so while the event loop is blocked. */
  get remaining(): number {
    return Math.max(0, this.#end - performance.now());
  }

  /** Calls back when the time is up, or at once if it already is. Never calls back after `end`. */
  onPassed(listener: () => void): void {
    if (this.#passed) listener();
    else this.#listeners.push(listener);
  }

  /** A signal that is aborted when the time is up. Its listeners run in the asynchronous context of the caller, to whom their errors belong. */
  toSignal(): AbortSignal {
    const controller = new AbortController();
    this.onPassed(AsyncLocalStorage.bind(() => controller.abort()));
    return controller.signal;
  }

  /** Waits for `work` until the time is up. Rejects if `work` rejects in time. A later rejection is ignored here. */
  within<Value>(work: Promise<Value>): Promise<Timed<Value>> {
    return new Promise((resolve, reject) => {
      this.onPassed(() => resolve({ late: true }));
      // Needed even if the time is up: an unhandled rejection ends the process.
      work.then((value) => resolve({ late: false, value }), reject);
    });
  }

  /** Stops the timer: the answer has been sent. */
  end(): void {
    clearTimeout(this.#timer);
  }

  #pass(): void {
    this.#passed = true;
    for (const listener of this.#listeners) listener();
  }
}
