/**
 * Returns a function that resolves at the end of this turn of the event loop, for all callers of the turn at once. Answers that leave one by one
 * wake the sender for each of them, which is the dearest part of a callback (test/bench/LOG.md).
 */
export function createEndOfTurn(): () => Promise<void> {
  let turn: Promise<void> | null = null;
  return function endOfTurn() {
    turn ??= new Promise((resolve) => {
      setImmediate(() => {
        turn = null;
        resolve();
      });
    });
    return turn;
  };
}
