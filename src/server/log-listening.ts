import type { Logger } from "pino";
import type { Config } from "../config/config.ts";
import { VERSION } from "../version.ts";
import type { RunningServer } from "./running-server.ts";

/** Logs one line when the server accepts callbacks, for programs that start imhook and need its addresses. */
export function logListening(
  log: Logger,
  { callbacks, operator, metrics }: Pick<RunningServer, "callbacks" | "operator" | "metrics">,
  { workers, dataDirectory, development }: Config,
): void {
  log.info(
    {
      ...{ callbacks: callbacks.url, operator: operator.url, ...(metrics !== null && { metrics: metrics.url }) },
      ...{ workers, dataDirectory, development, version: VERSION },
    },
    "listening",
  );
}
