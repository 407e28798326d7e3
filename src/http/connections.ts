import type { Server, Socket } from "node:net";
import type { AddressSet } from "./address-set.ts";
import type { ConnectionProblem } from "./connection-problems.ts";
import { otherEnd } from "./other-end.ts";
import type { ReportProblem } from "./report-problem.ts";
import { socketAddress } from "./socket-address.ts";

/** Limits of a listener's connections. */
export interface ConnectionLimits {
  /** Connections that stay open. Above it, those that have proven nothing make room, and some of the others close after their next answer. */
  kept: number;
  /** Connections that may be open at all. */
  most: number;
  /** Connections of one address that may stay without having proven a call. Trusted proxies have no such limit. */
  perAddress: number;
  /** How long a connection may take no answer while one is being written, in milliseconds. */
  writeTimeout: number;
}

/** The connections of a listener. Those that have proven a call stay; when room is short, the others go. */
export interface Connections {
  /** Follows the connections of a server until it closes. */
  watch(server: Server): void;
  /** Address at the other end: what a proxy has named, else the socket's own. Empty if the connection is gone. */
  addressOf(socket: Socket): string;
  /** Notes that a proxy has named the client's address. */
  setAddress(socket: Socket, address: string): void;
  /** Notes that a call over this connection was proven. Returns whether the connection may stay open after the answer. */
  markProven(socket: Socket): boolean;
  /** Whether a call over this connection was proven. */
  isProven(socket: Socket): boolean;
  /** Notes that this connection closes after the answer that is being written. */
  markClosing(socket: Socket): void;
  /** Whether this connection closes, so that further requests over it need no answer. A client may have sent a thousand of them at once. */
  isClosing(socket: Socket): boolean;
}

/** What a pipeline has to know of connections. */
export type ProvenConnections = Pick<Connections, "addressOf" | "markProven" | "markClosing">;

/** Connections that nobody limits. */
export const UNLIMITED: ProvenConnections = { addressOf: socketAddress, markProven: () => true, markClosing: () => {} };

interface Connection {
  /** The other end. */
  key: string;
  socket: Socket;
  address: string;
  proven: boolean;
  openedAt: number;
  /** Bytes that had been written at the last look, while more were waiting; null if none were waiting. */
  stuckAt: number | null;
  stuckSince: number;
}

const LOOK_INTERVAL_MS = 1000;

/**
 * The part of the connections that are kept which may be closed per second if there are more. Senders open new ones for those, which costs more than an
 * answer, so closing all of them at once would make an overload worse.
 */
const CLOSED_SHARE = 0.1;

/** Time in which a new connection proves a call even if imhook is busy. Until then it makes room only if there is none left at all. */
const PROOF_MS = 5000;

/**
 * Keeps room for senders. Above the limits, connections make room that have not proven a call, the oldest first. A connection whose answers are not
 * read is closed as well.
 */
export function createConnections(
  limits: ConnectionLimits,
  trustedProxies: AddressSet,
  report: ReportProblem,
  now: () => number = () => performance.now(),
): Connections {
  const open = new Map<string, Connection>();
  const bySocket = new WeakMap<Socket, Connection>();
  // Sets keep the order of insertion, so the oldest connection comes first.
  const unproven = new Set<Connection>();
  const unprovenByAddress = new Map<string, Set<Connection>>();
  const closing = new WeakSet<Socket>();
  const mostClosed = Math.ceil(CLOSED_SHARE * limits.kept);
  let mayClose = mostClosed;

  return {
    watch(server) {
      server.on("connection", add);
      server.on("secureConnection", secure);
      const looks = setInterval(look, LOOK_INTERVAL_MS).unref();
      server.once("close", () => clearInterval(looks));
    },
    addressOf: (socket) => bySocket.get(socket)?.address ?? socketAddress(socket),
    setAddress(socket, address) {
      const connection = bySocket.get(socket);
      if (connection === undefined) return;
      forgetUnproven(connection);
      connection.address = address;
      addUnproven(connection);
    },
    markProven(socket) {
      const connection = bySocket.get(socket);
      if (connection !== undefined && !connection.proven) {
        connection.proven = true;
        forgetUnproven(connection);
      }
      if (open.size - unproven.size <= limits.kept || mayClose === 0) return true;
      mayClose -= 1;
      report("connection-not-kept", { remoteAddress: connection?.address });
      return false;
    },
    isProven: (socket) => bySocket.get(socket)?.proven === true,
    markClosing: (socket) => void closing.add(socket),
    isClosing: (socket) => closing.has(socket),
  };

  function add(socket: Socket): void {
    if (open.size >= limits.most && !makeRoom(unproven, "too-many-connections", 0)) {
      close(socket, socketAddress(socket), "too-many-connections");
      return;
    }
    const at = now();
    const key = otherEnd(socket);
    const connection: Connection = {
      key,
      socket,
      address: socketAddress(socket),
      proven: false,
      openedAt: at,
      stuckAt: null,
      stuckSince: at,
    };
    open.set(key, connection);
    bySocket.set(socket, connection);
    addUnproven(connection);
    socket.once("close", () => remove(connection));
  }

  /** Requests over TLS name the TLS socket, not the socket below it. */
  function secure(socket: Socket): void {
    const connection = open.get(otherEnd(socket));
    if (connection === undefined) return;
    connection.socket = socket;
    bySocket.set(socket, connection);
  }

  function addUnproven(connection: Connection): void {
    const { address } = connection;
    unproven.add(connection);
    const others = unprovenByAddress.get(address) ?? new Set();
    unprovenByAddress.set(address, others.add(connection));
    while (others.size > limits.perAddress && !trustedProxies.has(address)) if (!makeRoom(others, "too-many-from-address", PROOF_MS)) break;
    while (open.size > limits.kept) if (!makeRoom(unproven, "too-many-connections", PROOF_MS)) break;
  }

  function remove(connection: Connection): void {
    // Another connection from the same port may have come before this one has closed.
    if (open.get(connection.key) === connection) open.delete(connection.key);
    forgetUnproven(connection);
  }

  function forgetUnproven(connection: Connection): void {
    unproven.delete(connection);
    const others = unprovenByAddress.get(connection.address);
    others?.delete(connection);
    if (others?.size === 0) unprovenByAddress.delete(connection.address);
  }

  /** Closes the oldest of some unproven connections if it is old enough, and returns whether it was. */
  function makeRoom([oldest]: Iterable<Connection>, reason: ConnectionProblem, age: number): boolean {
    if (oldest === undefined || now() - oldest.openedAt < age) return false;
    remove(oldest);
    close(oldest.socket, oldest.address, reason);
    return true;
  }

  function look(): void {
    mayClose = mostClosed;
    closeStuck();
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
