import type { Logger } from "pino";
import type { Config } from "../config/config.ts";
import type { ConnectionLimits } from "../http/connections.ts";

/** Files that a process needs besides connections: its databases, threads and sockets, and the connections of the operator API. */
const RESERVED_FILES = 500;

/** How many times IMHOOK_MAX_CONNECTIONS may be open for a short time. Each takes about 30 kB (test/bench/LOG.md). */
const SHORT_TERM_FACTOR = 5;

const WRITE_TIMEOUT_MS = 10_000;

/**
 * The limits of the callback port. `openFiles` is the process's limit of file descriptors; undefined if it has none. One address may hold half of
 * the connections without proving anything; the others are still there for senders.
 */
export function connectionLimits({ maxConnections }: Pick<Config, "maxConnections">, openFiles: number | undefined): ConnectionLimits {
  const most = Math.min(SHORT_TERM_FACTOR * maxConnections, openFiles === undefined ? Infinity : withoutReserve(openFiles));
  const kept = Math.min(maxConnections, most);
  return { kept, most, perAddress: Math.ceil(kept / 2), writeTimeout: WRITE_TIMEOUT_MS };
}

/** Warns if the system allows fewer connections than are configured. */
export function warnOfFewFiles(
  { kept }: Pick<ConnectionLimits, "kept">,
  { maxConnections }: Pick<Config, "maxConnections">,
  log: Pick<Logger, "warn">,
): void {
  if (kept < maxConnections)
    log.warn({ connections: kept, configured: maxConnections }, "the limit of open files (ulimit -n) allows fewer connections; raise it");
}

/** Connections that a limit of file descriptors leaves room for. */
function withoutReserve(openFiles: number): number {
  return openFiles - Math.min(RESERVED_FILES, Math.floor(openFiles / 2));
}
