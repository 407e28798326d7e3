import type { Server, ServerResponse } from "node:http";
import { Server as PortServer, type Socket } from "node:net";

/** Time in which a connection without a request may still bring one: its sender may have written it before it learns of the end. */
const LINGER_MS = 1000;

/** Time for what an answer needs beside its budget: the body on its way in, the answer on its way out. */
const MARGIN_MS = 1000;

/** The longest that draining takes, in milliseconds, where an answer takes at most `longestAnswer` milliseconds. */
export function graceOf(longestAnswer: number): number {
  return LINGER_MS + longestAnswer + MARGIN_MS;
}

/**
 * Returns what drains the server: it closes the port, answers every request that has come or still comes over an open connection, and tells each
 * connection with its last answer that it closes. Resolves when all connections have ended; those that have not in `graceOf(longestAnswer)` are cut.
 */
export function prepareDrain(server: Server, longestAnswer: number): () => Promise<void> {
  const connections = new Set<Socket>();
  const underWay = new Set<ServerResponse>();
  let drained: Promise<void> | undefined;
  let state: "serving" | "lingering" | "closing" = "serving";

  server.on("connection", (socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  // First of the listeners, so that an answer is known before it is written.
  server.prependListener("request", (_request, response) => {
    underWay.add(response);
    response.once("close", () => forget(response));
    if (state !== "serving") announceClose(underWay);
  });

  return () => {
    drained ??= drain();
    return drained;
  };

  async function drain(): Promise<void> {
    state = "lingering";
    announceClose(underWay);
    const timers = [setTimeout(closeIdle, LINGER_MS), setTimeout(() => server.closeAllConnections(), graceOf(longestAnswer))];
    await closePort(server).finally(() => timers.forEach(clearTimeout));
  }

  function forget(response: ServerResponse): void {
    underWay.delete(response);
    if (state === "closing") closeIdle();
  }

  function closeIdle(): void {
    state = "closing";
    // Node takes a connection that has brought nothing yet for a busy one.
    for (const connection of connections) if (connection.bytesRead === 0) connection.destroy();
    // Node takes a connection for idle as soon as the answer is written, though the reader may not have all of it.
    if (![...underWay].some((response) => response.writableEnded)) server.closeIdleConnections();
  }
}

/** Lets the last answer of each connection say that it is the last. Those before it, of a sender that did not wait for answers, must not. */
function announceClose(underWay: ReadonlySet<ServerResponse>): void {
  const last = new Map([...underWay].map((response) => [response.req.socket, response]));
  for (const response of underWay) response.shouldKeepAlive &&= last.get(response.req.socket) !== response;
}

/** The close() of an HTTP server cuts every connection without a request, also one whose request is on its way; that of its base class does not. */
async function closePort(server: Server): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    PortServer.prototype.close.call(server, (error) => (error === undefined ? resolve() : reject(error)));
  });
  // Ends what else the HTTP server keeps going: its watch over slow connections.
  server.close();
}
