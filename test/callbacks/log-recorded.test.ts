import { describe, expect, test } from "@jest/globals";
import { type Logger, pino } from "pino";
import { createLogRecorded } from "../../src/callbacks/log-recorded.ts";
import type { NewEntry } from "../../src/journal/journal.ts";
import { boundLog } from "../../src/log/bounded-log.ts";
import { newEntry } from "../support/entries.ts";

/** What is logged of entries at a level. */
function logAt(level: string, ...entries: Array<[entry: NewEntry, isDuplicate?: boolean]>): Array<Record<string, unknown>> {
  const lines: Array<Record<string, unknown>> = [];
  const log: Logger = pino({ level, base: null, timestamp: false }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const logRecorded = createLogRecorded(log, boundLog(log));
  for (const [entry, isDuplicate = false] of entries) logRecorded?.(entry, isDuplicate);
  return lines;
}

const BEFORE = "callbackBeforeAddBlackCommand";
const before = (fields: Partial<NewEntry>) => newEntry({ sender: "openim", app: "main", command: BEFORE, phase: "before", ...fields });

const after = newEntry({ app: "1400000000", command: "Sns.CallbackBlackListAdd" });
const allowed = before({ decision: { kind: "allow" }, decidedBy: { by: "default", name: null } });
const refused = before({ decision: { kind: "refuse", message: "no" }, decidedBy: { by: "rule", name: "spam" } });
const discarded = before({ decision: { kind: "discard" }, decidedBy: { by: "handler", name: null } });
const quarantined = before({ status: "quarantined", reason: "invalid: body must be object" });

const named = (entry: NewEntry) => ({ sender: entry.sender, app: entry.app, command: entry.command, entry: entry.id });

describe("at debug", () => {
  test.each<[NewEntry, object]>([
    [after, { status: "accepted" }],
    [allowed, { status: "accepted", decision: "allow", decidedBy: "default" }],
    [refused, { status: "accepted", decision: "refuse", decidedBy: "rule", name: "spam" }],
    [quarantined, { status: "quarantined" }],
  ])("each callback has a line with its command and entry", (entry, said) => {
    expect(logAt("debug", [entry])[0]).toEqual({ level: 20, msg: "callback recorded", ...named(entry), ...said });
  });

  test("none is left out, however many there are", () => {
    expect(logAt("debug", ...Array.from({ length: 100 }, (): [NewEntry] => [after]))).toHaveLength(100);
  });

  test("a repeat says that it is one, and has no decision of its own", () => {
    expect(logAt("debug", [refused, true])).toEqual([{ level: 20, msg: "callback recorded", ...named(refused), status: "duplicate" }]);
  });
});

describe("at info", () => {
  test("those that were quarantined or refused have a line, and no others", () => {
    expect(logAt("info", [after], [allowed], [refused], [discarded], [quarantined], [refused, true])).toEqual([
      { level: 30, msg: "callback refused", ...named(refused), decision: "refuse", decidedBy: "rule", name: "spam" },
      { level: 30, msg: "callback refused", ...named(discarded), decision: "discard", decidedBy: "handler" },
      { level: 30, msg: "callback quarantined", ...named(quarantined), reason: "invalid: body must be object" },
    ]);
  });

  test("many of them do not fill the disk", () => {
    expect(logAt("info", ...Array.from({ length: 100 }, (): [NewEntry] => [quarantined]))).toHaveLength(10);
  });

  test("a name that was made up is cut", () => {
    const [line] = logAt("info", [before({ status: "quarantined", command: "x".repeat(1 << 20) })]);
    expect(line?.command).toBe("x".repeat(200));
  });
});

test.each(["warn", "error", "silent"])("at %s nobody makes lines that nobody reads", (level) => {
  const log = pino({ level });
  expect(createLogRecorded(log, boundLog(log))).toBeUndefined();
});
