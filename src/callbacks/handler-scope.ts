import { AsyncLocalStorage } from "node:async_hooks";
import type { HandlerCall } from "./context/log.ts";

const calls = new AsyncLocalStorage<HandlerCall>();

/** Runs a handler. Until all is over that it has begun, `currentCall` knows whose it is. */
export function runInScope<Result>(call: HandlerCall, handler: () => Result): Result {
  return calls.run(call, handler);
}

/** The call of a handler from which the code that runs now was begun, directly or by timers and promises; undefined if it is imhook's own. */
export function currentCall(): HandlerCall | undefined {
  return calls.getStore();
}
