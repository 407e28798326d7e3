/** Outcome of work that was given a time. */
export type Timed<Value> = { late: false; value: Value } | { late: true };

/** The end of a callback's budget: one timer, from its first byte to its answer. */
export class Deadline {
  readonly #timer: NodeJS.Timeout;
  readonly #listeners: Array<() => void> = [];
  #passed = false;

  /** Starts the time, in milliseconds. */
  constructor(milliseconds: number) {
    this.#timer = setTimeout(() => this.#pass(), milliseconds);
  }

  /** Whether the time is up. */
  get passed(): boolean {
    return this.#passed;
  }

  /** Calls back when the time is up, at once where it is up already; never where `end` came first. */
  onPassed(listener: () => void): void {
    if (this.#passed) listener();
    else this.#listeners.push(listener);
  }

  /** A signal that is aborted when the time is up. */
  toSignal(): AbortSignal {
    const controller = new AbortController();
    this.onPassed(() => controller.abort());
    return controller.signal;
  }

  /** Waits for `work` as long as there is time. Rejects when `work` rejects in time; later it is left to whoever else awaits it. */
  within<Value>(work: Promise<Value>): Promise<Timed<Value>> {
    return new Promise((resolve, reject) => {
      this.onPassed(() => resolve({ late: true }));
      // Also where the time is up: a rejection that nobody has taken ends the process.
      work.then((value) => resolve({ late: false, value }), reject);
    });
  }

  /** The answer is out: nothing is late any more. */
  end(): void {
    clearTimeout(this.#timer);
  }

  #pass(): void {
    this.#passed = true;
    for (const listener of this.#listeners) listener();
  }
}
