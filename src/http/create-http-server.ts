import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { ListenOptions } from "./listen-options.ts";
import type { Tls } from "./tls.ts";

/** The time and memory that one client may take. Senders give up after 2 to 15 seconds, so a slower client is not a sender. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  // An idle connection is closed by its client, never by a timer here: a request that is sent at the same moment would be lost, and senders do not
  // repeat it. OpenIM's client (Go's transport) even keeps idle connections for ever.
  keepAliveTimeout: 0,
  // The system asks after this time whether a silent client still exists. Load balancers forget silent connections after 4 to 6 minutes.
  keepAlive: true,
  keepAliveInitialDelay: 60_000,
  // How often Node looks for slow clients; its default is 30 s.
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 16_384,
  // Node would reject such a request with an empty body, which OpenIM takes for a failed operation.
  requireHostHeader: false,
} satisfies ServerOptions;

/** Time for a TLS handshake. */
export const HANDSHAKE_TIMEOUT_MS = 10_000;

/** Creates the server of a port, before it is open. */
export function createHttpServer(handle: RequestListener, { connections, maxConnections, tls, limits }: ListenOptions): Server {
  const merged = { ...LIMITS, ...limits };
  const answer: RequestListener = (request, response) => {
    // No sender sends before it has its answer.
    if (connections?.isClosing(request.socket) === true) request.socket.destroy();
    // The last answer over this connection is already written.
    else if (request.socket.writableEnded) request.resume();
    else handle(request, response);
  };
  const server = tls ? createServerOverTls(answer, tls, merged) : createServer(merged, answer);
  if (maxConnections !== undefined) server.maxConnections = maxConnections;
  // Without it a client that has closed its sending side gets no answer. Node has the property since 0.1, and its documentation lacks it.
  Object.assign(server, { httpAllowHalfOpen: true });
  // Node would answer an expectation that it does not know with 417 and no body. RFC 9110 (section 10.1.1) allows to ignore it.
  server.on("checkExpectation", (request, response) => server.emit("request", request, response));
  return server;
}

function createServerOverTls(handle: RequestListener, { context, watch }: Tls, limits: ServerOptions): Server {
  const server = createTlsServer({ ...limits, ...context, handshakeTimeout: HANDSHAKE_TIMEOUT_MS }, handle);
  // Not before: a client that closes its sending side during the handshake is gone.
  server.on("secureConnection", (socket) => {
    socket.allowHalfOpen = true;
  });
  server.once("close", watch(server));
  return server;
}
