import { EventEmitter } from "node:events";
import type { Server, Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { createAddressSet } from "../../src/http/address-set.ts";
import type { ConnectionProblem } from "../../src/http/connection-problems.ts";
import { type Connections, createConnections } from "../../src/http/connections.ts";

const LIMITS = { kept: 4, most: 8, perAddress: 3, writeTimeout: 5000 };

/** Longer than a new connection may take to prove a call. */
const PROOF_MS = 6000;

interface FakeSocket extends EventEmitter {
  remoteAddress: string;
  remotePort: number;
  destroyed: boolean;
  bytesWritten: number;
  writableLength: number;
  destroy(): void;
}

let server: EventEmitter;
let connections: Connections;
let clock: number;
let closed: ConnectionProblem[];
let port = 0;

beforeEach(() => {
  jest.useFakeTimers();
  clock = 0;
  closed = [];
  server = new EventEmitter();
  connections = createConnections(
    LIMITS,
    createAddressSet(["10.0.0.9"]),
    (problem) => closed.push(problem),
    () => clock,
  );
  connections.watch(server as Server);
});

afterEach(() => {
  server.emit("close");
  jest.useRealTimers();
});

function open(remoteAddress = "192.0.2.1"): FakeSocket {
  port += 1;
  const socket = Object.assign(new EventEmitter(), {
    remoteAddress,
    remotePort: port,
    destroyed: false,
    bytesWritten: 0,
    writableLength: 0,
    destroy: () => {
      socket.destroyed = true;
      socket.emit("close");
    },
  });
  server.emit("connection", socket);
  return socket;
}

/** Opens connections from different addresses. */
function openMany(count: number): FakeSocket[] {
  return Array.from({ length: count }, (_socket, host) => open(`198.51.100.${host}`));
}

/** Proves a call and returns whether the connection stays. */
function prove(socket: FakeSocket | undefined): boolean {
  return connections.markProven(socket as unknown as Socket);
}

function stateOf(sockets: readonly FakeSocket[]): string {
  return sockets.map(({ destroyed }) => (destroyed ? "closed" : "open")).join(" ");
}

function pass(milliseconds: number): void {
  for (let passed = 0; passed < milliseconds; passed += 1000) {
    clock += 1000;
    jest.advanceTimersByTime(1000);
  }
}

describe("above the number that is kept", () => {
  test("the oldest connection that has proven nothing makes room, once it had its time", () => {
    const sockets = openMany(4);
    prove(sockets[0]);
    pass(PROOF_MS);
    const next = open();
    expect(stateOf([...sockets, next])).toBe("open closed open open open");
    expect(closed).toEqual(["too-many-connections"]);
  });

  test("new connections are given time to prove a call, however many come at once", () => {
    const sockets = openMany(8);
    expect(stateOf(sockets)).toBe(Array(8).fill("open").join(" "));
    pass(PROOF_MS);
    const next = open();
    expect(stateOf([...sockets, next])).toBe("closed closed closed closed closed open open open open");
  });

  test("proven ones are answered, and a few of them per second do not stay", () => {
    const sockets = openMany(7);
    expect(sockets.map(prove)).toEqual([true, true, true, true, false, true, true]);
    expect(stateOf(sockets)).not.toContain("closed");
    expect(closed).toEqual(["connection-not-kept"]);
    pass(1000);
    expect([prove(sockets[5]), prove(sockets[6])]).toEqual([false, true]);
    for (const socket of sockets.slice(4)) socket.destroy();
    pass(1000);
    expect(prove(sockets[0])).toBe(true);
  });

  test("strangers do not keep proven ones from staying", () => {
    const [first] = openMany(8);
    expect(prove(first)).toBe(true);
  });
});

describe("at the most that can be open", () => {
  test("the oldest that has proven nothing makes room at once", () => {
    const sockets = openMany(8);
    prove(sockets[0]);
    const next = open();
    expect(stateOf([...sockets, next])).toBe("open closed open open open open open open open");
  });

  test("a new one is closed if all others have proven a call", () => {
    const proven = openMany(8);
    proven.map(prove);
    closed = [];
    expect(open().destroyed).toBe(true);
    expect(stateOf(proven)).not.toContain("closed");
    expect(closed).toEqual(["too-many-connections"]);
  });

  test("one that ends makes room", () => {
    const proven = openMany(8);
    proven.map(prove);
    proven[0]?.destroy();
    expect(open().destroyed).toBe(false);
  });
});

describe("connections of one address that have proven nothing", () => {
  test("are limited, once they had their time", () => {
    const sockets = [open(), open(), open(), open()];
    expect(stateOf(sockets)).toBe("open open open open");
    pass(PROOF_MS);
    open();
    expect(stateOf(sockets)).toBe("closed closed open open");
    expect(closed).toEqual(["too-many-from-address", "too-many-from-address"]);
  });

  test("count for a mapped address as for the plain one", () => {
    const [first] = [open("::ffff:192.0.2.1"), open("::ffff:192.0.2.1"), open("::ffff:192.0.2.1")];
    pass(PROOF_MS);
    open("192.0.2.1");
    expect(first?.destroyed).toBe(true);
  });

  test("make room as they prove a call, and as they end", () => {
    const [first, second, third] = [open(), open(), open()];
    pass(PROOF_MS);
    prove(first);
    prove(first);
    const fourth = open();
    second?.destroy();
    const fifth = open();
    expect(stateOf([first, third, fourth, fifth] as FakeSocket[])).toBe("open open open open");
  });

  test("have no limit of their own behind a trusted proxy", () => {
    const behind = [open("10.0.0.9"), open("10.0.0.9"), open("10.0.0.9"), open("10.0.0.9")];
    pass(PROOF_MS);
    expect(stateOf(behind)).toBe("open open open open");
  });

  test("count for the address that a proxy names", () => {
    const behind = [open("10.0.0.9"), open("10.0.0.9"), open("10.0.0.9"), open("10.0.0.9")];
    for (const socket of behind) connections.setAddress(socket as unknown as Socket, "192.0.2.7");
    expect(behind.map((socket) => connections.addressOf(socket as unknown as Socket))).toEqual(Array(4).fill("192.0.2.7"));
    pass(PROOF_MS);
    connections.setAddress(open("10.0.0.9") as unknown as Socket, "192.0.2.7");
    expect(closed).toContain("too-many-from-address");
  });
});

describe("answers that are not read", () => {
  test("close the connection after the time", () => {
    const socket = open();
    prove(socket);
    socket.bytesWritten = 1000;
    socket.writableLength = 600;
    pass(5000);
    expect(socket.destroyed).toBe(false);
    pass(1000);
    expect(socket.destroyed).toBe(true);
    expect(closed).toEqual(["answer-not-read"]);
  });

  test("may take long as long as some bytes are read", () => {
    const socket = open();
    prove(socket);
    for (let second = 0; second < 30; second += 1) {
      socket.bytesWritten = 100_000;
      socket.writableLength = 90_000 - second * 1000;
      pass(1000);
    }
    expect(socket.destroyed).toBe(false);
  });

  test("are no matter on a connection that is idle", () => {
    const socket = open();
    pass(60_000);
    expect(socket.destroyed).toBe(false);
  });
});
