const CHECK_MILLISECONDS = 20;
/** As long as a thread pool may work on something that Node does not list, such as decompression. */
const IDLE_CHECKS = 25;

// Tests may put fake ones in their place.
const { setInterval, clearInterval } = globalThis;

/**
 * Calls `onHang` if nothing is left that could ever finish the running test: no request, handle or timer but the one with which Jest limits
 * the test. A mutant that makes a test wait for ever is found after half a second in this way. `atRest` are the resources of this thread
 * while it waits for work. Returns a function that ends the watch.
 */
export function watchForHang(atRest: readonly string[], onHang: () => void): () => void {
  let idleChecks = 0;
  const timer = setInterval(() => {
    idleChecks = isIdle(atRest) ? idleChecks + 1 : 0;
    if (idleChecks >= IDLE_CHECKS) onHang();
  }, CHECK_MILLISECONDS).unref();
  return () => clearInterval(timer);
}

function isIdle(atRest: readonly string[]): boolean {
  const timers = process.getActiveResourcesInfo().filter((name) => name === "Timeout");
  const others = process.getActiveResourcesInfo().filter((name) => name !== "Timeout");
  return timers.length <= 1 && others.length <= atRest.filter((name) => name !== "Timeout").length;
}
