import type { Server, ServerResponse } from "node:http";
import { Server as PortServer, type Socket } from "node:net";

/** Time in which an idle connection may still bring a request: its client may have sent one before it learned that the server shuts down. */
const LAST_REQUEST_MS = 1000;

/** Time that an answer takes besides its budget: reading the body, sending the answer. */
const TRANSFER_MS = 1000;

/** The longest time that draining takes, in milliseconds, if producing an answer takes at most `longestAnswer` milliseconds. */
export function drainTimeout(longestAnswer: number): number {
  return LAST_REQUEST_MS + longestAnswer + TRANSFER_MS;
}

/**
 * Returns the function that shuts the server down gracefully. It closes the port, answers every request that has arrived or still arrives over an
 * open connection, and announces with the last answer on each connection that it will close. It resolves when all connections have ended; those that
 * are left after `drainTimeout(longestAnswer)` are cut.
 */
export function createDrain(server: Server, longestAnswer: number): () => Promise<void> {
  const connections = new Set<Socket>();
  const pending = createPendingResponses();
  let drained: Promise<void> | undefined;
  let state: "serving" | "draining" | "closing" = "serving";

  server.on("connection", (socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  // The first listener, so that a response is known before it is written.
  server.prependListener("request", (_request, response) => {
    pending.add(response);
    response.once("close", () => forget(response));
    if (state !== "serving") pending.announceClose();
  });

  return () => {
    drained ??= drain();
    return drained;
  };

  async function drain(): Promise<void> {
    state = "draining";
    pending.announceClose();
    const timers = [setTimeout(closeIdle, LAST_REQUEST_MS), setTimeout(() => server.closeAllConnections(), drainTimeout(longestAnswer))];
    await closePort(server).finally(() => timers.forEach(clearTimeout));
  }

  function forget(response: ServerResponse): void {
    pending.remove(response);
    if (state === "closing") closeIdle();
  }

  function closeIdle(): void {
    state = "closing";
    // Node counts a connection that never brought anything as busy.
    for (const connection of connections) if (connection.bytesRead === 0) connection.destroy();
    // Node counts a connection as idle once its answer is written, even if the client has not read all of it.
    if (!pending.all().some((response) => response.writableEnded)) server.closeIdleConnections();
  }
}

/** Responses that are not sent yet. */
interface PendingResponses {
  add(response: ServerResponse): void;
  remove(response: ServerResponse): void;
  all(): ServerResponse[];
  /** Adds `Connection: close` to the last response of each connection, and not to those before it: a client may pipeline requests. */
  announceClose(): void;
}

/**
 * Keeps one array per connection, and not one set of all responses: a set that lives long is copied every few insertions, V8 links each copy to
 * its successor, and so the oldest copy keeps all later responses alive until the next full collection (measured in test/bench/LOG.md).
 */
function createPendingResponses(): PendingResponses {
  const byConnection = new Map<Socket, ServerResponse[]>();
  return {
    add: (response) => listOf(response.req.socket).push(response),
    remove: (response) => {
      // If the connection has closed, its list is already gone.
      const responses = byConnection.get(response.req.socket);
      responses?.splice(responses.indexOf(response), 1);
    },
    all: () => [...byConnection.values()].flat(),
    announceClose: () => {
      for (const responses of byConnection.values()) {
        const last = responses.at(-1);
        if (last !== undefined) last.shouldKeepAlive = false;
      }
    },
  };

  function listOf(connection: Socket): ServerResponse[] {
    let responses = byConnection.get(connection);
    if (responses === undefined) {
      responses = [];
      byConnection.set(connection, responses);
      connection.once("close", () => byConnection.delete(connection));
    }
    return responses;
  }
}

/**
 * Stops accepting connections; resolves when all have ended. The HTTP server's own close() also cuts connections without a request, even one
 * whose request is about to arrive, so this calls the close() of its base class.
 */
async function closePort(server: Server): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    PortServer.prototype.close.call(server, (error) => (error === undefined ? resolve() : reject(error)));
  });
  // Ends the HTTP server's timer that looks for slow connections.
  server.close();
}
