import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * Returns a function that lets one caller go on in each turn of the event loop, in the order of the calls. What each does then may take long: other
 * events are handled between two of them.
 */
export function createTurns(): () => Promise<void> {
  let latest = Promise.resolve();
  return function takeTurn() {
    latest = latest.then(() => nextTurn());
    return latest;
  };
}
