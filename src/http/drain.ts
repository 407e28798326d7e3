import type { Server, ServerResponse } from "node:http";
import { Server as PortServer, type Socket } from "node:net";
import { setImmediate as endOfTurn } from "node:timers/promises";
import { otherEnd } from "./other-end.ts";
import { endWith } from "./raw-answer.ts";

/** Time in which an idle connection may still bring a request: its client may have sent one before it learned that the server shuts down. */
const LAST_REQUEST_MS = 1000;

/** Time that an answer takes besides its budget: reading the body, sending the answer. */
const TRANSFER_MS = 1000;

/** The longest time that draining takes, in milliseconds, if producing an answer takes at most `longestAnswer` milliseconds. */
export function drainTimeout(longestAnswer: number): number {
  return LAST_REQUEST_MS + longestAnswer + TRANSFER_MS;
}

export interface DrainOptions {
  /** Time that producing an answer takes at most, in milliseconds. */
  longestAnswer: number;
  /**
   * What is written to an idle connection before it is closed: an answer with status 408. A client that has just sent a request takes it for the
   * answer; otherwise it would find its connection closed. An idle client closes the connection, as RFC 9110 (section 15.5.9) and Go's transport
   * expect. Absent: nothing.
   */
  farewell?: string | undefined;
}

/** Shuts a server down gracefully. */
export interface Drain {
  /** Notes that HTTP begins on this socket: what came before, such as a TLS handshake, is over. */
  begin(socket: Socket): void;
  /**
   * Closes the port, answers every request that has arrived or still arrives over an open connection, and announces with the last answer on each
   * connection that it will close. Resolves when all connections have ended; those that are left after `drainTimeout(longestAnswer)` are cut.
   */
  close(): Promise<void>;
}

interface Connection {
  socket: Socket;
  /** Responses that are not sent yet. */
  responses: ServerResponse[];
  /** Bytes that had been read when the last response was sent. If there are more by now, a request is on its way. null: HTTP has not begun. */
  readAtRest: number | null;
}

/** Follows the connections of a server from now on. */
export function createDrain(server: Server, { longestAnswer, farewell }: DrainOptions): Drain {
  const connections = new Map<string, Connection>();
  // Each connection has its own array of responses. A set of all responses would keep them alive: a set that lives long is copied every few
  // insertions, V8 links each copy to its successor, and so the oldest copy keeps all later responses alive until the next full collection
  // (measured in test/bench/LOG.md).
  const bySocket = new WeakMap<Socket, Connection>();
  let drained: Promise<void> | undefined;
  let state: "serving" | "draining" | "closing" = "serving";

  server.on("connection", (socket) => {
    const key = otherEnd(socket);
    const connection: Connection = { socket, responses: [], readAtRest: null };
    connections.set(key, connection);
    bySocket.set(socket, connection);
    socket.once("close", () => {
      if (connections.get(key) === connection) connections.delete(key);
    });
  });
  // The first listener, so that a response is known before it is written.
  server.prependListener("request", ({ socket }, response) => {
    const connection = bySocket.get(socket);
    if (connection === undefined) return;
    connection.responses.push(response);
    response.once("close", () => finish(connection, response));
    if (state !== "serving") announceClose(connection);
  });

  return {
    begin(socket) {
      const connection = connections.get(otherEnd(socket));
      if (connection === undefined) return;
      connection.socket = socket;
      connection.readAtRest = socket.bytesRead;
      bySocket.set(socket, connection);
    },
    close() {
      drained ??= drain();
      return drained;
    },
  };

  async function drain(): Promise<void> {
    state = "draining";
    for (const connection of connections.values()) announceClose(connection);
    const timers = [setTimeout(closeIdle, LAST_REQUEST_MS), setTimeout(cut, drainTimeout(longestAnswer))];
    await closePort(server).finally(() => timers.forEach(clearTimeout));
  }

  function finish(connection: Connection, response: ServerResponse): void {
    connection.responses.splice(connection.responses.indexOf(response), 1);
    connection.readAtRest = connection.socket.bytesRead;
    if (state === "closing") closeIfIdle(connection);
  }

  async function closeIdle(): Promise<void> {
    state = "closing";
    for (const connection of connections.values()) {
      // What has arrived over it is read first.
      await endOfTurn();
      closeIfIdle(connection);
    }
  }

  function closeIfIdle({ socket, responses, readAtRest }: Connection): void {
    if (readAtRest === null) socket.destroy();
    else if (responses.length === 0 && socket.bytesRead === readAtRest && !socket.writableEnded) {
      if (farewell === undefined) socket.destroy();
      else endWith(socket, farewell);
    }
  }

  function cut(): void {
    for (const { socket } of connections.values()) socket.destroy();
  }
}

/** Adds `Connection: close` to the last response of a connection, and not to those before it: a client may pipeline requests. */
function announceClose({ responses }: Connection): void {
  const last = responses.at(-1);
  if (last !== undefined) last.shouldKeepAlive = false;
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
