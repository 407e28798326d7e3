import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { pino } from "pino";
import { createHandlerLogs, type HandlerCall, type HandlerLog } from "../../../src/callbacks/context/log.ts";

const PERIOD_MS = 10_000;
const LEVELS = { debug: 20, info: 30, warn: 40, error: 50 };

let lines: Array<Record<string, unknown>>;
let logOf: (call: HandlerCall) => HandlerLog;

const call = (fields: Partial<HandlerCall> = {}): HandlerCall => ({
  sender: "openim",
  command: "callbackBeforeX",
  entry: "e-1",
  ...fields,
});

beforeEach(() => {
  jest.useFakeTimers();
  lines = [];
  logOf = createHandlerLogs(
    pino({ base: null, timestamp: false, level: "debug" }, { write: (line: string) => lines.push(JSON.parse(line)) }),
  );
});

afterEach(() => {
  jest.useRealTimers();
});

test.each(Object.entries(LEVELS))("a line of %s says whose it is", (level, number) => {
  const log = logOf(call());
  log[level as keyof HandlerLog]("plain");
  log[level as keyof HandlerLog]({ score: 7 }, "with fields");
  expect(lines).toEqual([
    { level: number, ...call(), msg: "plain" },
    { level: number, ...call(), score: 7, msg: "with fields" },
  ]);
});

test("an error has its stack", () => {
  logOf(call()).error({ err: new Error("broken") }, "failed");
  expect(lines).toMatchObject([{ err: { message: "broken", stack: expect.stringContaining("log.test") } }]);
});

test("what the level of the log leaves out does not count", () => {
  logOf = createHandlerLogs(pino({ level: "warn" }, { write: (line: string) => lines.push(JSON.parse(line)) }));
  for (let line = 0; line < 1000; line += 1) logOf(call()).info("noise");
  logOf(call()).warn("seen");
  expect(lines.map(({ msg }) => msg)).toEqual(["seen"]);
});

test("the handlers of a command write 100 lines in ten seconds, whatever they say, and a line tells how many were suppressed", () => {
  for (let entry = 0; entry < 150; entry += 1) logOf(call({ entry: `e-${entry}` })).info(`saw ${entry}`);
  logOf(call({ command: "callbackBeforeY" })).info("of another command");
  expect([lines.length, lines.at(99)?.entry, lines.at(100)?.command]).toEqual([101, "e-99", "callbackBeforeY"]);
  jest.advanceTimersByTime(PERIOD_MS);
  expect(lines.slice(101)).toEqual([
    {
      level: 40,
      sender: "openim",
      command: "callbackBeforeX",
      suppressed: 50,
      seconds: 10,
      msg: "a handler logged more (lines suppressed)",
    },
  ]);
  logOf(call()).info("again");
  expect(lines.at(-1)).toMatchObject({ msg: "again" });
});
