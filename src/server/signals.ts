import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { RunningServer } from "./running-server.ts";

/** The part of `process` that signals need. */
export interface SignalSource {
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  exit(code: number): void;
}

export interface SignalOptions {
  /** How long the server says that it is not ready before it closes, in milliseconds. */
  drainDelay: number;
  log: Logger;
  source?: SignalSource;
}

/**
 * Shuts the server down on SIGINT or SIGTERM and then exits with code 0; a second signal exits immediately with code 1. SIGHUP reloads the
 * settings.
 */
export function handleSignals(
  { leave, close, reload }: Pick<RunningServer, "leave" | "close" | "reload">,
  { drainDelay, log, source = process }: SignalOptions,
): void {
  let closing = false;
  source.on("SIGINT", shutDown);
  source.on("SIGTERM", shutDown);
  source.on("SIGHUP", reload);

  function shutDown(signal: NodeJS.Signals): void {
    if (closing) {
      log.fatal({ signal }, "second signal: exiting without waiting for requests in progress");
      source.exit(1);
      return;
    }
    closing = true;
    log.info({ signal }, "shutting down");
    drain().then(
      () => {
        log.info("shut down");
        source.exit(0);
      },
      (error) => {
        log.fatal({ err: error }, "shutdown failed");
        source.exit(1);
      },
    );
  }

  async function drain(): Promise<void> {
    leave();
    if (drainDelay > 0) await sleep(drainDelay);
    await close();
  }
}
