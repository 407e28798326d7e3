import type { Server, ServerResponse } from "node:http";
import { Server as PortServer, type Socket } from "node:net";

/** Time in which a connection without a request may still bring one: its sender may have written it before it learns of the end. */
const LINGER_MS = 1000;

/** Time for what an answer needs beside its budget: the body on its way in, the answer on its way out. */
const MARGIN_MS = 1000;

/** The longest that draining takes, in milliseconds, where an answer takes at most `longestAnswer` milliseconds. */
export function drainTimeout(longestAnswer: number): number {
  return LINGER_MS + longestAnswer + MARGIN_MS;
}

/**
 * Returns what drains the server: it closes the port, answers every request that has come or still comes over an open connection, and tells each
 * connection with its last answer that it closes. Resolves when all connections have ended; those that have not in `graceOf(longestAnswer)` are cut.
 */
export function createDrain(server: Server, longestAnswer: number): () => Promise<void> {
  const connections = new Set<Socket>();
  const underWay = createUnderWay();
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
    if (state !== "serving") underWay.announceClose();
  });

  return () => {
    drained ??= drain();
    return drained;
  };

  async function drain(): Promise<void> {
    state = "lingering";
    underWay.announceClose();
    const timers = [setTimeout(closeIdle, LINGER_MS), setTimeout(() => server.closeAllConnections(), drainTimeout(longestAnswer))];
    await closePort(server).finally(() => timers.forEach(clearTimeout));
  }

  function forget(response: ServerResponse): void {
    underWay.remove(response);
    if (state === "closing") closeIdle();
  }

  function closeIdle(): void {
    state = "closing";
    // Node takes a connection that has brought nothing yet for a busy one.
    for (const connection of connections) if (connection.bytesRead === 0) connection.destroy();
    // Node takes a connection for idle as soon as the answer is written, though the reader may not have all of it.
    if (!underWay.all().some((response) => response.writableEnded)) server.closeIdleConnections();
  }
}

/** Answers that have not left yet. */
interface UnderWay {
  add(response: ServerResponse): void;
  remove(response: ServerResponse): void;
  all(): ServerResponse[];
  /** Lets the last answer of each connection say that it is the last. Those before it, of a sender that did not wait for answers, must not. */
  announceClose(): void;
}

/**
 * Keeps a list for each connection, which lives as long as that. A set or map of answers would be made anew every few of them, each old one
 * knows its successor (V8's ordered hash tables do), and so one that has grown old keeps all later ones and their answers until the next full
 * collection: scavenges took 7 ms and take 0.9 so (test/bench/LOG.md).
 */
function createUnderWay(): UnderWay {
  const byConnection = new Map<Socket, ServerResponse[]>();
  return {
    add: (response) => listOf(response.req.socket).push(response),
    remove: (response) => {
      // Where the connection has closed, its list is gone already.
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

/** The close() of an HTTP server cuts every connection without a request, also one whose request is on its way; that of its base class does not. */
async function closePort(server: Server): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    PortServer.prototype.close.call(server, (error) => (error === undefined ? resolve() : reject(error)));
  });
  // Ends what else the HTTP server keeps going: its watch over slow connections.
  server.close();
}
