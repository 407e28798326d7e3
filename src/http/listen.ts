import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { createDrain } from "./drain.ts";
import { reportDroppedConnections } from "./dropped-connections.ts";
import { answerMalformedRequests, type WriteErrorAnswer } from "./malformed-requests.ts";
import type { Tls } from "./tls.ts";

/** A port that is open. */
export interface Listener {
  /** Where it can be reached, `http://host:port` or `https://host:port`. */
  url: string;
  /** Stops taking connections and resolves when the last answer is out. */
  close(): Promise<void>;
}

/** How a port treats its clients. */
export interface ListenOptions {
  /** Answers what is no readable request; absent: Node answers, without a body. */
  guard?: { refuse: WriteErrorAnswer; log: Logger };
  /** Connections open at once; more are closed as they come. Absent: any number. */
  connections?: number;
  /** Absent: plain HTTP. */
  tls?: Tls | null;
  /** Time that an answer under way is given at least when the port closes, in milliseconds. */
  longestAnswer?: number;
  /** In place of the limits below. */
  limits?: ServerOptions;
}

/** What one client may take of time and memory. Senders give up after 2 to 15 seconds, so whoever is slower is none. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  // Senders keep connections open between callbacks; closing first would cut the next one. Node's own default is 5 s.
  keepAliveTimeout: 75_000,
  // Node looks for slow clients every 30 s of its own accord.
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 16_384,
  // Node refuses such a request with an empty body, which OpenIM takes for a failed operation.
  requireHostHeader: false,
} satisfies ServerOptions;

const HANDSHAKE_TIMEOUT_MS = 10_000;

/** What answers without a budget of its own are given when the port closes. */
const LONGEST_ANSWER_MS = 3000;

/** Opens a port. Rejects where it cannot be had. */
export function listen(handle: RequestListener, host: string, port: number, options: ListenOptions = {}): Promise<Listener> {
  const server = createServerFor(handle, options);
  const close = createDrain(server, options.longestAnswer ?? LONGEST_ANSWER_MS);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve({ url: urlOf(server, options), close }));
  });
}

function createServerFor(handle: RequestListener, { guard, connections, tls, limits }: ListenOptions): Server {
  const merged = { ...LIMITS, ...limits };
  const server = tls ? createServerOverTls(handle, tls, merged) : createServer(merged, handle);
  if (connections !== undefined) server.maxConnections = connections;
  if (guard !== undefined) {
    answerMalformedRequests(server, guard.refuse, guard.log);
    reportDroppedConnections(server, guard.log);
  }
  return server;
}

function createServerOverTls(handle: RequestListener, { context, follow }: Tls, limits: ServerOptions): Server {
  const server = createTlsServer({ ...limits, ...context, handshakeTimeout: HANDSHAKE_TIMEOUT_MS }, handle);
  server.once("close", follow(server));
  return server;
}

function urlOf(server: Server, { tls }: ListenOptions): string {
  // A server that listens on a port, not on a pipe, has an address of this form.
  const { address, family, port } = server.address() as AddressInfo;
  return `${tls ? "https" : "http"}://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
