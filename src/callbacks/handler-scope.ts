import { AsyncLocalStorage } from "node:async_hooks";

/** Takes an error that somebody's code has left behind: that of a promise nobody waits for, or of a timer. */
export type TakeStrayError = (error: unknown, origin: NodeJS.UncaughtExceptionOrigin) => void;

const scopes = new AsyncLocalStorage<TakeStrayError>();

/** Runs code that is not imhook's own. Until all is over that it has begun, `strayErrorTaker` knows whose it is. */
export function runInScope<Arguments extends unknown[], Result>(
  take: TakeStrayError,
  work: (...args: Arguments) => Result,
  ...args: Arguments
): Result {
  return scopes.run(take, work, ...args);
}

/** What takes the errors of the code from which the present code was begun, directly or by timers and promises; undefined if that is imhook's own. */
export function strayErrorTaker(): TakeStrayError | undefined {
  return scopes.getStore();
}
