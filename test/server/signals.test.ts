import { EventEmitter } from "node:events";
import { beforeEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import { handleSignals } from "../../src/server/signals.ts";
import { settled } from "../support/settled.ts";
import { waitUntil } from "../support/wait-until.ts";

let source: EventEmitter & { exit(code: number): void };
let exits: number[];
let closing: PromiseWithResolvers<void>;
let closes: number;
let reloads: number;
let leaves: number;
let handle: (drainDelay: number) => void;

beforeEach(() => {
  exits = [];
  closes = 0;
  reloads = 0;
  leaves = 0;
  closing = Promise.withResolvers();
  source = Object.assign(new EventEmitter(), { exit: (code: number) => void exits.push(code) });
  const close = () => {
    closes += 1;
    return closing.promise;
  };
  const reload = () => {
    reloads += 1;
  };
  const leave = () => {
    leaves += 1;
  };
  handle = (drainDelay) => handleSignals({ leave, close, reload }, { drainDelay, log: pino({ level: "silent" }), source });
});

test.each(["SIGTERM", "SIGINT"])("%s closes the server and then exits with 0", async (signal) => {
  handle(0);
  source.emit(signal, signal);
  await settled();
  expect({ closes, exits }).toEqual({ closes: 1, exits: [] });
  closing.resolve();
  await settled();
  expect(exits).toEqual([0]);
});

test("a server that fails to close exits with 1", async () => {
  handle(0);
  source.emit("SIGTERM", "SIGTERM");
  closing.reject(new Error("disk is full"));
  await settled();
  expect(exits).toEqual([1]);
});

test("a second signal, of either kind, exits immediately with 1", async () => {
  handle(0);
  source.emit("SIGTERM", "SIGTERM");
  source.emit("SIGINT", "SIGINT");
  expect({ closes, exits }).toEqual({ closes: 1, exits: [1] });
});

test("SIGHUP reloads, and does not close", () => {
  handle(0);
  source.emit("SIGHUP", "SIGHUP");
  source.emit("SIGHUP", "SIGHUP");
  expect({ closes, reloads, exits }).toEqual({ closes: 0, reloads: 2, exits: [] });
});

test("leaves at once and closes after the delay", async () => {
  handle(30);
  source.emit("SIGTERM", "SIGTERM");
  await settled();
  expect({ leaves, closes }).toEqual({ leaves: 1, closes: 0 });
  await waitUntil(async () => closes === 1);
  expect(leaves).toBe(1);
});
