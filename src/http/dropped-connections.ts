import type { Server } from "node:net";
import type { Logger } from "pino";

/** Whoever opens more connections than allowed can open very many more, and must not fill the log. */
const REPORT_INTERVAL_MS = 1000;

/** Logs how many connections were closed because too many were open, at most once a second. */
export function reportDroppedConnections(server: Pick<Server, "on">, log: Logger): void {
  let dropped = 0;
  server.on("drop", () => {
    dropped += 1;
    if (dropped === 1) setTimeout(report, REPORT_INTERVAL_MS).unref();
  });

  function report(): void {
    log.warn({ dropped }, "more connections than allowed, the last ones were closed");
    dropped = 0;
  }
}
