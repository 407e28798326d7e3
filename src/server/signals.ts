import type { Logger } from "pino";
import type { RunningServer } from "./running-server.ts";

/** The part of `process` that signals need. */
export interface SignalSource {
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  exit(code: number): void;
}

/**
 * Shuts the server down on SIGINT or SIGTERM and then exits with code 0; a second signal exits immediately with code 1. SIGHUP reloads the
 * settings.
 */
export function handleSignals(
  { close, reload }: Pick<RunningServer, "close" | "reload">,
  log: Logger,
  source: SignalSource = process,
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
    close().then(
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
}
