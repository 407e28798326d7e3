import type { Server, Socket } from "node:net";
import type { AddressSet } from "./address-set.ts";
import type { ConnectionProblem } from "./connection-problems.ts";
import { parseInSlices } from "./parse-in-slices.ts";
import { plainAddress } from "./plain-address.ts";
import type { ReportProblem } from "./report-problem.ts";

/** Limits of a listener's connections. */
export interface ConnectionLimits {
  /** Connections that may be open at the same time. */
  total: number;
  /** Connections of one address that has proven nothing yet. Trusted proxies have no such limit. */
  perAddress: number;
  /** How long a connection may take no answer while one is being written, in milliseconds. */
  writeTimeout: number;
}

/** The connections of a listener. Those that have proven a call stay; when room is short, the others go. */
export interface Connections {
  /** Follows the connections of a server until it closes. */
  watch(server: Server): void;
  /** Notes that a call over this connection was proven. */
  markProven(socket: Socket): void;
  /** Notes that this connection closes after the answer that is being written. */
  markClosing(socket: Socket): void;
  /** Whether this connection closes, so that further requests over it need no answer. A client may have sent a thousand of them at once. */
  isClosing(socket: Socket): boolean;
}

interface Connection {
  socket: Socket;
  address: string;
  proven: boolean;
  /** Bytes that had been written at the last look, while more were waiting; null if none were waiting. */
  stuckAt: number | null;
  stuckSince: number;
}

const LOOK_INTERVAL_MS = 1000;

/**
 * Keeps room for senders. At the limit a new connection takes the place of the one that has been open the longest without proving a call; if all have
 * proven one, the new connection is closed. A connection whose answers are not read is closed as well.
 */
export function createConnections(
  limits: ConnectionLimits,
  trustedProxies: AddressSet,
  report: ReportProblem,
  now: () => number = () => performance.now(),
): Connections {
  // A map keeps the order of insertion, so the oldest connection comes first. The key is the other end.
  const open = new Map<string, Connection>();
  const bySocket = new WeakMap<Socket, Connection>();
  const unprovenByAddress = new Map<string, number>();
  const closing = new WeakSet<Socket>();

  return {
    markClosing: (socket) => void closing.add(socket),
    isClosing: (socket) => closing.has(socket),
    watch(server) {
      server.on("connection", add);
      server.on("secureConnection", secure);
      const looks = setInterval(closeStuck, LOOK_INTERVAL_MS).unref();
      server.once("close", () => clearInterval(looks));
    },
    markProven(socket) {
      const connection = bySocket.get(socket);
      if (connection === undefined || connection.proven) return;
      connection.proven = true;
      countUnproven(connection.address, -1);
    },
  };

  function add(socket: Socket): void {
    const address = plainAddress(socket.remoteAddress ?? "") ?? "";
    const reason = reasonToClose(address);
    if (reason !== null) {
      close(socket, address, reason);
      return;
    }
    const connection: Connection = { socket, address, proven: false, stuckAt: null, stuckSince: 0 };
    const key = otherEnd(socket);
    open.set(key, connection);
    bySocket.set(socket, connection);
    countUnproven(address, 1);
    socket.once("close", () => remove(key, connection));
    parseInSlices(socket, () => connection.proven);
  }

  /** Requests over TLS name the TLS socket, not the socket below it. */
  function secure(socket: Socket): void {
    const connection = open.get(otherEnd(socket));
    if (connection === undefined) return;
    connection.socket = socket;
    bySocket.set(socket, connection);
    parseInSlices(socket, () => connection.proven);
  }

  function reasonToClose(address: string): ConnectionProblem | null {
    if (!trustedProxies.has(address) && (unprovenByAddress.get(address) ?? 0) >= limits.perAddress) return "too-many-from-address";
    return open.size >= limits.total && !makeRoom() ? "too-many-connections" : null;
  }

  function remove(key: string, connection: Connection): void {
    if (open.get(key) !== connection) return;
    open.delete(key);
    if (!connection.proven) countUnproven(connection.address, -1);
  }

  function makeRoom(): boolean {
    for (const [key, connection] of open) {
      if (connection.proven) continue;
      remove(key, connection);
      close(connection.socket, connection.address, "too-many-connections");
      return true;
    }
    return false;
  }

  function countUnproven(address: string, change: number): void {
    const count = (unprovenByAddress.get(address) ?? 0) + change;
    if (count > 0) unprovenByAddress.set(address, count);
    else unprovenByAddress.delete(address);
  }

  function closeStuck(): void {
    const at = now();
    for (const connection of open.values()) {
      const { socket } = connection;
      const taken = socket.bytesWritten - socket.writableLength;
      if (socket.writableLength === 0) {
        connection.stuckAt = null;
      } else if (connection.stuckAt !== taken) {
        connection.stuckAt = taken;
        connection.stuckSince = at;
      } else if (at - connection.stuckSince >= limits.writeTimeout) {
        close(socket, connection.address, "answer-not-read");
      }
    }
  }

  function close(socket: Socket, remoteAddress: string, reason: ConnectionProblem): void {
    report(reason, { remoteAddress });
    socket.destroy();
  }
}

function otherEnd({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`;
}
