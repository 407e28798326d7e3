import { AsyncLocalStorage } from "node:async_hooks";

/** Takes an error that somebody's code has left behind: that of a promise nobody waits for, or of a timer. */
export type TakeStrayError = (error: unknown, origin: NodeJS.UncaughtExceptionOrigin) => void;

const scopes = new AsyncLocalStorage<TakeStrayError | undefined>();

/** Runs code that is not imhook's own. Until all is over that it has begun, `strayErrorTaker` knows whose it is. */
export function runInScope<Arguments extends unknown[], Result>(
  take: TakeStrayError,
  work: (...args: Arguments) => Result,
  ...args: Arguments
): Result {
  return scopes.run(take, work, ...args);
}

/** Runs imhook's own code that somebody else's code calls, so that nothing it begins is taken for theirs. */
export function runOutsideScope<Result>(work: () => Result): Result {
  return scopes.run(undefined, work);
}

/** What takes the errors of the code from which the present code was begun, directly or by timers and promises; undefined if that is imhook's own. */
export function strayErrorTaker(): TakeStrayError | undefined {
  return scopes.getStore();
}
