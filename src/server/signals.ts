import type { Logger } from "pino";

/** What signals do to a server. */
export interface Stoppable {
  /** Stops it; resolves when everything is answered and on disk. */
  stop(): Promise<void>;
  /** Answers SIGHUP. */
  reload(): void;
}

/** The first SIGINT or SIGTERM stops the server in order and ends the process with 0, a second one ends it at once with 1. */
export function handleSignals({ stop, reload }: Stoppable, log: Logger): void {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => onStop(signal));
  process.on("SIGHUP", reload);

  function onStop(signal: string): void {
    if (stopping) {
      log.fatal({ signal }, "asked again to stop: ends without waiting for answers");
      process.exit(1);
    }
    stopping = true;
    log.info({ signal }, "stopping");
    stop().then(
      () => {
        log.info("stopped");
        process.exit(0);
      },
      (error) => {
        log.fatal({ err: error }, "did not stop in order");
        process.exit(1);
      },
    );
  }
}
