import { EventEmitter } from "node:events";
import { beforeEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import { handleSignals } from "../../src/server/signals.ts";
import { settled } from "../support/settled.ts";

let source: EventEmitter & { exit(code: number): void };
let exits: number[];
let closing: PromiseWithResolvers<void>;
let closes: number;
let reloads: number;

beforeEach(() => {
  exits = [];
  closes = 0;
  reloads = 0;
  closing = Promise.withResolvers();
  source = Object.assign(new EventEmitter(), { exit: (code: number) => void exits.push(code) });
  const close = () => {
    closes += 1;
    return closing.promise;
  };
  const reload = () => {
    reloads += 1;
  };
  handleSignals({ close, reload }, pino({ level: "silent" }), source);
});

test.each(["SIGTERM", "SIGINT"])("%s closes the server and then exits with 0", async (signal) => {
  source.emit(signal, signal);
  await settled();
  expect({ closes, exits }).toEqual({ closes: 1, exits: [] });
  closing.resolve();
  await settled();
  expect(exits).toEqual([0]);
});

test("a server that fails to close exits with 1", async () => {
  source.emit("SIGTERM", "SIGTERM");
  closing.reject(new Error("disk is full"));
  await settled();
  expect(exits).toEqual([1]);
});

test("a second signal, of either kind, exits immediately with 1", async () => {
  source.emit("SIGTERM", "SIGTERM");
  source.emit("SIGINT", "SIGINT");
  expect({ closes, exits }).toEqual({ closes: 1, exits: [1] });
});

test("SIGHUP reloads, and does not close", () => {
  source.emit("SIGHUP", "SIGHUP");
  source.emit("SIGHUP", "SIGHUP");
  expect({ closes, reloads, exits }).toEqual({ closes: 0, reloads: 2, exits: [] });
});
