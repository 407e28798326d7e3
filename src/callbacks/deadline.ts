/** Outcome of work that was given a time. */
export type Timed<Value> = { late: false; value: Value } | { late: true };

/**
 * Waits for `work` until `milliseconds` have passed, then aborts `controller` and returns without it. Rejects when `work` rejects in time;
 * a later rejection is left to whoever else awaits the work.
 */
export async function withDeadline<Value>(work: Promise<Value>, milliseconds: number, controller?: AbortController): Promise<Timed<Value>> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<Timed<Value>>((resolve) => {
    timer = setTimeout(
      () => {
        resolve({ late: true });
        controller?.abort();
      },
      Math.max(0, milliseconds),
    );
  });
  try {
    return await Promise.race([work.then((value) => ({ late: false as const, value })), deadline]);
  } finally {
    clearTimeout(timer);
  }
}
