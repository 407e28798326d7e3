import type { Logger } from "pino";
import { strayErrorTaker } from "../callbacks/handler-scope.ts";

type Listener = (error: Error, origin: NodeJS.UncaughtExceptionOrigin) => void;

/** The part of `process` that uncaught errors need. */
export interface ErrorSource {
  on(event: "uncaughtException" | "uncaughtExceptionMonitor", listener: Listener): unknown;
  off(event: "uncaughtException" | "uncaughtExceptionMonitor", listener: Listener): unknown;
  exit(code: number): void;
}

/**
 * For a process of imhook's own: an error that a handler leaves behind is logged, and callbacks are answered as before, because nothing of imhook was
 * interrupted. Any other uncaught error ends the process, as Node does by itself.
 */
export function surviveStrayErrors(log: Pick<Logger, "fatal">, source: ErrorSource = process): void {
  source.on("uncaughtException", (error, origin) => {
    const take = strayErrorTaker();
    if (take !== undefined) return take(error, origin);
    log.fatal({ err: error }, "uncaught error, exiting");
    source.exit(1);
  });
}

let servers = 0;

/**
 * For the process of a program that uses the library: an error that a handler leaves behind is logged. What becomes of the process is up to the
 * program; Node ends it by default. Returns a function that ends this.
 */
export function reportStrayErrors(source: ErrorSource = process): () => void {
  servers += 1;
  // Each error belongs to one of the servers, whose log takes it.
  if (servers === 1) source.on("uncaughtExceptionMonitor", report);
  return () => {
    servers -= 1;
    if (servers === 0) source.off("uncaughtExceptionMonitor", report);
  };
}

function report(error: Error, origin: NodeJS.UncaughtExceptionOrigin): void {
  strayErrorTaker()?.(error, origin);
}
