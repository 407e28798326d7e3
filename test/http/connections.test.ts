import { EventEmitter } from "node:events";
import type { Server, Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { createAddressSet } from "../../src/http/address-set.ts";
import type { ConnectionProblem } from "../../src/http/connection-problems.ts";
import { type Connections, createConnections } from "../../src/http/connections.ts";

const LIMITS = { total: 4, perAddress: 3, writeTimeout: 5000 };

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

function prove(socket: FakeSocket): FakeSocket {
  connections.markProven(socket as unknown as Socket);
  return socket;
}

function pass(milliseconds: number): void {
  for (let passed = 0; passed < milliseconds; passed += 1000) {
    clock += 1000;
    jest.advanceTimersByTime(1000);
  }
}

describe("at the limit", () => {
  test("the oldest connection that has proven nothing makes room", () => {
    const [first, second, third, fourth] = [prove(open("192.0.2.1")), open("192.0.2.2"), open("192.0.2.3"), open("192.0.2.4")];
    const fifth = open("192.0.2.5");
    expect([first, second, third, fourth, fifth].map(({ destroyed }) => destroyed)).toEqual([false, true, false, false, false]);
    expect(closed).toEqual(["too-many-connections"]);
  });

  test("a new one is closed if all others have proven a call", () => {
    const proven = [1, 2, 3, 4].map((host) => prove(open(`192.0.2.${host}`)));
    expect(open("192.0.2.5").destroyed).toBe(true);
    expect(proven.some(({ destroyed }) => destroyed)).toBe(false);
  });

  test("one that ends makes room", () => {
    const proven = [1, 2, 3, 4].map((host) => prove(open(`192.0.2.${host}`)));
    proven[0]?.destroy();
    expect(open("192.0.2.5").destroyed).toBe(false);
  });
});

describe("connections of one address", () => {
  test("are limited while they prove nothing", () => {
    for (let count = 0; count < 3; count += 1) expect(open().destroyed).toBe(false);
    expect(open().destroyed).toBe(true);
    expect(open("192.0.2.2").destroyed).toBe(false);
    expect(closed).toEqual(["too-many-from-address"]);
  });

  test("count for a mapped address as for the plain one", () => {
    for (let count = 0; count < 3; count += 1) open("::ffff:192.0.2.1");
    expect(open("192.0.2.1").destroyed).toBe(true);
  });

  test("make room as they prove a call, once each, and as they end", () => {
    const [first, second] = [open(), open(), open()];
    prove(prove(first as FakeSocket));
    expect(open().destroyed).toBe(false);
    expect(open("192.0.2.2").destroyed).toBe(false);
    second?.destroy();
    first?.destroy();
    expect([open().destroyed, open().destroyed]).toEqual([false, true]);
  });

  test("have no limit of their own behind a trusted proxy", () => {
    const behind = [1, 2, 3, 4].map(() => open("10.0.0.9"));
    expect(behind.some(({ destroyed }) => destroyed)).toBe(false);
  });
});

describe("answers that are not read", () => {
  test("close the connection after the time", () => {
    const socket = prove(open());
    socket.bytesWritten = 1000;
    socket.writableLength = 600;
    pass(5000);
    expect(socket.destroyed).toBe(false);
    pass(1000);
    expect(socket.destroyed).toBe(true);
    expect(closed).toEqual(["answer-not-read"]);
  });

  test("may take long as long as some bytes are read", () => {
    const socket = prove(open());
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
