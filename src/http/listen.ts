import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import type { ConnectionCounters } from "./connection-counters.ts";
import type { Connections } from "./connections.ts";
import { createDrain } from "./drain.ts";
import { answerMalformedRequests, type WriteErrorAnswer } from "./malformed-requests.ts";
import { createProblemReporter } from "./report-problem.ts";
import type { Tls } from "./tls.ts";

/** An open port. */
export interface Listener {
  /** `http://host:port` or `https://host:port`. */
  url: string;
  /** Shuts the port down gracefully; resolves when the last answer is sent. */
  close(): Promise<void>;
}

/** How a port treats its clients. */
export interface ListenOptions {
  /** What happens to clients that the application cannot serve. Absent: Node answers them, without a body. */
  connectionErrors?: ConnectionErrorOptions;
  /** Open connections; further ones are closed as they arrive. Absent: no limit. */
  maxConnections?: number;
  /** Keeps room for senders, in place of `maxConnections`. */
  connections?: Connections;
  /** Absent or null: plain HTTP. */
  tls?: Tls | null;
  /** Time that an answer in progress gets at least when the port closes, in milliseconds. */
  longestAnswer?: number;
  /** Overrides the limits below. */
  limits?: ServerOptions;
}

export interface ConnectionErrorOptions {
  /** Writes the answer to a request that cannot be read. */
  writeAnswer: WriteErrorAnswer;
  /** Gets a bounded number of lines. */
  log: Logger;
  /** Counts all of them. */
  counters?: ConnectionCounters;
}

/** The time and memory that one client may take. Senders give up after 2 to 15 seconds, so a slower client is not a sender. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  // Senders reuse connections. OpenIM's (Go's transport) never closes an idle one, so this timeout always ends it, and a callback sent at that
  // moment is lost unless Go has written nothing of it yet. A long timeout makes this rare; Node's default is 5 s.
  keepAliveTimeout: 75_000,
  // How often Node looks for slow clients; its default is 30 s.
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 16_384,
  // Node would reject such a request with an empty body, which OpenIM takes for a failed operation.
  requireHostHeader: false,
} satisfies ServerOptions;

const HANDSHAKE_TIMEOUT_MS = 10_000;

/**
 * Connections that may wait to be accepted; the system may allow fewer. If there are more, a client tries again after a second. Node's default of 511 is
 * less than what may arrive while a full garbage collection lasts.
 */
const BACKLOG = 4096;

/** For answers that have no budget of their own. */
const LONGEST_ANSWER_MS = 3000;

/** Opens a port; port 0 picks a free one. Rejects with the system's error if it cannot be opened. */
export function listen(handle: RequestListener, host: string, port: number, options: ListenOptions = {}): Promise<Listener> {
  const server = createServerFor(handle, options);
  const close = createDrain(server, options.longestAnswer ?? LONGEST_ANSWER_MS);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host, backlog: BACKLOG }, () => resolve({ url: urlOf(server, options), close }));
  });
}

function createServerFor(handle: RequestListener, { connectionErrors, connections, maxConnections, tls, limits }: ListenOptions): Server {
  const merged = { ...LIMITS, ...limits };
  const answer: RequestListener = (request, response) => {
    // No sender sends before it has its answer.
    if (connections?.isClosing(request.socket) === true) request.socket.destroy();
    else handle(request, response);
  };
  const server = tls ? createServerOverTls(answer, tls, merged) : createServer(merged, answer);
  if (maxConnections !== undefined) server.maxConnections = maxConnections;
  connections?.watch(server);
  // Node would answer an expectation that it does not know with 417 and no body.
  server.on("checkExpectation", answer);
  if (connectionErrors !== undefined) watchConnections(server, connectionErrors);
  return server;
}

function createServerOverTls(handle: RequestListener, { context, watch }: Tls, limits: ServerOptions): Server {
  const server = createTlsServer({ ...limits, ...context, handshakeTimeout: HANDSHAKE_TIMEOUT_MS }, handle);
  server.once("close", watch(server));
  return server;
}

function watchConnections(server: Server, { writeAnswer, log, counters }: ConnectionErrorOptions): void {
  const report = createProblemReporter(log, counters);
  answerMalformedRequests(server, writeAnswer, report);
  server.on("drop", (connection) => report("too-many-connections", { remoteAddress: connection?.remoteAddress }));
}

function urlOf(server: Server, { tls }: ListenOptions): string {
  // A server that listens on a port, not on a pipe, has an address of this form.
  const { address, family, port } = server.address() as AddressInfo;
  return `${tls ? "https" : "http"}://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
