/**
 * Answers that leave in one turn of the event loop. Each takes about 0.1 ms, so hundreds of them after a large commit would keep everything waiting
 * that arrives meanwhile (test/bench/LOG.md).
 */
const MOST_PER_TURN = 64;

interface Turn {
  callers: number;
  ended: PromiseWithResolvers<void>;
}

/**
 * Returns a function that resolves at the end of this turn of the event loop, for up to 64 callers at once; further callers have the next turns.
 * Answers that leave one by one wake the sender for each of them, which is the dearest part of a callback (test/bench/LOG.md).
 */
export function createEndOfTurn(): () => Promise<void> {
  // The turn that ends first comes first.
  const turns: Turn[] = [];

  return function endOfTurn() {
    const last = turns.at(-1);
    const turn = last !== undefined && last.callers < MOST_PER_TURN ? last : addTurn();
    turn.callers += 1;
    return turn.ended.promise;
  };

  function addTurn(): Turn {
    const turn = { callers: 0, ended: Promise.withResolvers<void>() };
    if (turns.push(turn) === 1) setImmediate(end);
    return turn;
  }

  function end(): void {
    turns.shift()?.ended.resolve();
    if (turns.length > 0) setImmediate(end);
  }
}
