/** Counts the turns of the event loop until it is stopped. */
export function countTurns(): { stop(): number } {
  let turns = 0;
  let next = setImmediate(count);
  return {
    stop() {
      clearImmediate(next);
      return turns;
    },
  };

  function count(): void {
    turns += 1;
    next = setImmediate(count);
  }
}
