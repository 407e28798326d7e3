import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { SeriesGrouping } from "../../../generated/operator.ts";
import type { NewEntry } from "../../../src/journal/journal.ts";
import { BUCKETS_KEPT, HOUR_MS, MINUTE_MS, planBuckets } from "../../../src/series/buckets.ts";
import type { SeriesFollower } from "../../../src/series/follower.ts";
import type { SeriesFilter } from "../../../src/series/series.ts";
import { serve } from "../../../src/series/sqlite/follower.ts";
import { newEntry } from "../../support/entries.ts";
import { followAll } from "../../support/follow-all.ts";
import { createJournalFile, type JournalFile } from "../../support/journal-files.ts";
import { MEMORY_DIRECTORY } from "../../support/memory-directory.ts";
import { PROPERTY, PROPERTY_TIMEOUT_MS } from "../../support/property.ts";

const START = Date.UTC(2026, 0, 2);
const BLOCK = "Sns.CallbackBlackListAdd";
const ASK = "callbackBeforeAddBlackCommand";

let folder: string;
let files: { path: string; journalPath: string };
let journal: JournalFile;
let series: SeriesFollower;

beforeEach(async () => {
  folder = await mkdtemp(join(MEMORY_DIRECTORY, "imhook-series-"));
  await open("journal");
});

afterEach(async () => {
  await close();
  await rm(folder, { recursive: true });
});

async function open(name: string): Promise<void> {
  files = { path: join(folder, `${name}.series`), journalPath: join(folder, name) };
  journal = await createJournalFile(files.journalPath);
  series = serve(files);
}

async function close(): Promise<void> {
  series.close();
  await journal.close();
}

function reopen(): void {
  series.close();
  series = serve(files);
}

function append(...entries: NewEntry[]): void {
  journal.append(entries);
  followAll(series);
}

function count(filter: SeriesFilter, by: SeriesGrouping, since: number, until: number, step: number) {
  return series.read({ buckets: planBuckets({ since, until, step }, series.keptSince()), filter, by });
}

/** An entry of a callback after so many minutes since the start. */
function at(minutes: number, fields: Partial<NewEntry> = {}): NewEntry {
  return newEntry({ receivedAt: START + minutes * MINUTE_MS, command: BLOCK, body: null, ...fields });
}

/** What the recounts below look at. */
const entryFields = fc.record({
  receivedAt: fc.integer({ min: START, max: START + 3 * HOUR_MS }),
  sender: fc.constantFrom("tencent-chat" as const, "openim" as const),
  app: fc.constantFrom("one", "two"),
  command: fc.constantFrom(BLOCK, ASK, null, "unknown", "constructor"),
  status: fc.constantFrom("accepted" as const, "accepted" as const, "quarantined" as const, "duplicate" as const),
  durationMs: fc.integer({ min: 0, max: 5_000_000 }).map((microseconds) => microseconds / 1000),
  decision: fc.constantFrom<NewEntry["decision"]>(
    null,
    { kind: "allow" },
    { kind: "refuse", message: "no" },
    { kind: "allow", fallback: "deadline" },
    { kind: "allow", fallback: "quarantine" },
  ),
});

const filters = fc.record(
  { sender: fc.constantFrom("tencent-chat", "openim"), app: fc.constantFrom("one", "two"), command: fc.constantFrom(BLOCK, ASK) },
  { requiredKeys: [] },
);

const COMMANDS = { "tencent-chat": [BLOCK], openim: [ASK] };

function isKnown({ sender, command }: NewEntry): boolean {
  return command !== null && COMMANDS[sender].includes(command);
}

/** Counts the entries again, independently of the code under test. */
function recount(entries: NewEntry[], filter: SeriesFilter, by: SeriesGrouping, { since, until, step }: ReturnType<typeof planBuckets>) {
  const matching = entries.filter(
    (entry) =>
      entry.receivedAt >= since &&
      entry.receivedAt < until &&
      (filter.sender === undefined || entry.sender === filter.sender) &&
      (filter.app === undefined || entry.app === filter.app) &&
      (filter.command === undefined || (isKnown(entry) && entry.command === filter.command)),
  );
  const lineOf = (entry: NewEntry) => {
    if (by === "total") return "null null";
    return by === "sender" ? `${entry.sender} null` : `${entry.sender} ${isKnown(entry) ? entry.command : null}`;
  };
  const lines = new Set(by === "total" ? ["null null"] : matching.map(lineOf));
  const starts = Array.from({ length: (until - since) / step }, (_nothing, index) => since + index * step);
  return Object.fromEntries(
    [...lines].map((line) => {
      const own = matching.filter((entry) => lineOf(entry) === line);
      const parts = starts.map((start) => own.filter(({ receivedAt }) => receivedAt >= start && receivedAt < start + step));
      return [line, { total: tallyOf(own), buckets: parts.map(tallyOf) }];
    }),
  );
}

function tallyOf(entries: NewEntry[]) {
  const number = (test: (entry: NewEntry) => boolean) => entries.filter(test).length;
  const byDecision = (test: (decision: NonNullable<NewEntry["decision"]>) => boolean) =>
    entries.filter(({ decision }) => decision !== null && test(decision)).length;
  const durations = entries.map(({ durationMs }) => Math.max(0.001, durationMs)).toSorted((one, other) => one - other);
  return {
    accepted: number(({ status }) => status === "accepted"),
    quarantined: number(({ status }) => status === "quarantined"),
    duplicate: number(({ status }) => status === "duplicate"),
    allow: byDecision(({ kind }) => kind === "allow"),
    refuse: byDecision(({ kind }) => kind === "refuse"),
    quarantineFallbacks: byDecision(({ fallback }) => fallback === "quarantine"),
    failures: byDecision(({ fallback }) => fallback === "deadline"),
    p50Ms: durations[Math.ceil(durations.length / 2) - 1] ?? null,
    p99Ms: durations[Math.ceil(durations.length * 0.99) - 1] ?? null,
  };
}

/** What the series say, in the same form. */
function counted(filter: SeriesFilter, by: SeriesGrouping, since: number, until: number, step: number) {
  const { lines } = count(filter, by, since, until, step);
  return Object.fromEntries(
    lines.map(({ sender, command, total, buckets }) => {
      const tallies = buckets.p50Ms.map((p50Ms, index) => ({
        accepted: buckets.recorded.accepted[index],
        quarantined: buckets.recorded.quarantined[index],
        duplicate: buckets.recorded.duplicate[index],
        allow: buckets.decisions.allow[index],
        refuse: buckets.decisions.refuse[index],
        quarantineFallbacks: buckets.fallbacks.quarantine[index],
        failures: buckets.failures[index],
        p50Ms,
        p99Ms: buckets.p99Ms[index],
      }));
      const { recorded, decisions, fallbacks, failures, p50Ms, p99Ms } = total;
      const { allow, refuse } = decisions;
      return [
        `${sender} ${command}`,
        { total: { ...recorded, allow, refuse, quarantineFallbacks: fallbacks.quarantine, failures, p50Ms, p99Ms }, buckets: tallies },
      ];
    }),
  );
}

/** Latencies are within 2.2 %. */
function expectEqual(actual: unknown, expected: unknown): void {
  const round = (value: unknown) =>
    JSON.parse(JSON.stringify(value), (key, one) => (["p50Ms", "p99Ms"].includes(key) && one !== null ? "latency" : one));
  expect(round(actual)).toEqual(round(expected));
  const latencies = (value: unknown) =>
    [...JSON.stringify(value).matchAll(/"p(?:50|99)Ms":([\d.e-]+)/g)].map(([, number]) => Number(number));
  for (const [index, exact] of latencies(expected).entries()) {
    expect(Math.abs((latencies(actual)[index] ?? Number.NaN) - exact)).toBeLessThanOrEqual(exact * 0.022 + 0.0005);
  }
}

test(
  "are equal to a recount of the journal, whatever the filter, the step and the order of receipt, and over restarts",
  async () => {
    let run = 0;
    const query = fc.record({
      filter: filters,
      by: fc.constantFrom<SeriesGrouping>("command", "sender", "total"),
      step: fc.constantFrom(MINUTE_MS, 7 * MINUTE_MS, HOUR_MS, 3 * HOUR_MS),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(entryFields, { maxLength: 20, size: "max" }), { maxLength: 4 }),
        fc.array(query, { minLength: 1, maxLength: 5 }),
        async (parts, queries) => {
          run += 1;
          await close();
          await open(`run-${run}`);
          const entries = parts.map((part) =>
            part.map((fields) => newEntry({ ...fields, phase: fields.decision === null ? "after" : "before", body: null })),
          );
          for (const part of entries) {
            append(...part);
            reopen();
          }
          for (const { filter, by, step } of queries) {
            const planned = planBuckets({ since: START, until: START + 3 * HOUR_MS + 1, step }, series.keptSince());
            const actual = counted(filter, by, planned.since, planned.until, step);
            expectEqual(actual, orderedAs(actual, recount(entries.flat(), filter, by, planned)));
          }
        },
      ),
      PROPERTY,
    );
  },
  PROPERTY_TIMEOUT_MS,
);

/** Keys in the order of another object, so that texts of both can be compared. */
function orderedAs(order: object, value: Record<string, unknown>): unknown {
  expect(Object.keys(value).toSorted()).toEqual(Object.keys(order).toSorted());
  return Object.fromEntries(Object.keys(order).map((key) => [key, value[key]]));
}

describe("lines", () => {
  test("have a bucket for each step, also for those without callbacks, and are ordered", () => {
    append(at(0), at(2, { sender: "openim", command: ASK }), at(2), at(2, { command: "unknown" }));
    const { times, since, until, stepMs, lines, countedSince } = count({}, "command", START, START + 3 * MINUTE_MS, MINUTE_MS);
    expect({ times, since, until, stepMs, countedSince }).toEqual({
      times: [START, START + MINUTE_MS, START + 2 * MINUTE_MS],
      ...{ since: START, until: START + 3 * MINUTE_MS, stepMs: MINUTE_MS, countedSince: START },
    });
    expect(lines.map(({ sender, command, buckets }) => [sender, command, buckets.recorded.accepted])).toEqual([
      ["openim", ASK, [0, 0, 1]],
      ["tencent-chat", null, [0, 0, 1]],
      ["tencent-chat", BLOCK, [1, 0, 1]],
    ]);
    expect(lines[2]?.buckets.p50Ms).toEqual([expect.any(Number), null, expect.any(Number)]);
  });

  test("of all together are there without callbacks too", () => {
    const { lines } = count({}, "total", START, START + MINUTE_MS, MINUTE_MS);
    expect(lines).toMatchObject([
      { sender: null, command: null, total: { p50Ms: null, recorded: { accepted: 0 } }, buckets: { failures: [0] } },
    ]);
    expect(count({}, "command", START, START + MINUTE_MS, MINUTE_MS).lines).toEqual([]);
  });

  test("count an entry once, for which a rule failed and the fallback was sent", () => {
    const rules = {
      shadow: [],
      failed: [{ rule: "a", reason: "x", takenFor: "no-match" as const }],
      values: {},
      counts: [],
      asked: [],
      durationUs: 1,
      flaggedBy: null,
    };
    append(
      at(0, { phase: "before", decision: { kind: "allow", fallback: "error" }, rules }),
      at(0, { phase: "before", decision: { kind: "allow" }, rules }),
      at(0, { phase: "before", decision: { kind: "allow" }, rules: { ...rules, failed: [] } }),
    );
    expect(count({}, "total", START, START + 1, MINUTE_MS).lines[0]?.total).toMatchObject({ failures: 2, fallbacks: { error: 1 } });
  });
});

describe("coverage", () => {
  test("has the first and the last callback of each command", () => {
    append(at(5), at(1, { status: "quarantined" }), at(9, { app: "other" }), at(2, { command: null }), at(3, { command: "toString" }));
    expect(series.coverage({})).toEqual({
      countedSince: START + MINUTE_MS,
      commands: [
        { sender: "tencent-chat", command: null, count: 2, quarantined: 0, firstAt: START + 2 * MINUTE_MS, lastAt: START + 3 * MINUTE_MS },
        { sender: "tencent-chat", command: BLOCK, count: 3, quarantined: 1, firstAt: START + MINUTE_MS, lastAt: START + 9 * MINUTE_MS },
      ],
    });
    expect(series.coverage({ app: "other" }).commands).toMatchObject([{ count: 1 }]);
    expect(series.coverage({ sender: "openim" }).commands).toEqual([]);
  });

  test("of nothing is nothing", () => {
    expect(series.coverage({})).toEqual({ countedSince: null, commands: [] });
  });
});

describe("the oldest buckets are dropped", () => {
  test("minutes when there are too many of them, and hours stay", () => {
    const minutes = BUCKETS_KEPT[MINUTE_MS] + 5;
    append(...Array.from({ length: minutes }, (_nothing, index) => at(index)));
    expect(series.keptSince()).toEqual({ [MINUTE_MS]: START + 5 * MINUTE_MS, [HOUR_MS]: null });
    const since = START + 5 * MINUTE_MS;
    expect(count({}, "total", since, since + 3 * MINUTE_MS, MINUTE_MS).lines[0]?.buckets.recorded.accepted).toEqual([1, 1, 1]);
    expect(() => count({}, "total", START, START + 1, MINUTE_MS)).toThrow("no longer kept");
    expect(count({}, "total", START, START + HOUR_MS, HOUR_MS).lines[0]?.total.recorded.accepted).toBe(60);
    // What comes late counts for its hour and for no minute.
    append(at(1), at(minutes));
    expect(series.keptSince()[MINUTE_MS]).toBe(START + 6 * MINUTE_MS);
    expect(count({}, "total", START, START + HOUR_MS, HOUR_MS).lines[0]?.total.recorded.accepted).toBe(61);
    expect(series.coverage({}).commands).toMatchObject([{ count: minutes + 2 }]);
  });

  test("not because one callback came from the future", () => {
    append(at(0), at(1), at(10 ** 7), at(2));
    expect(series.keptSince()).toEqual({ [MINUTE_MS]: null, [HOUR_MS]: null });
    expect(count({}, "total", START, START + HOUR_MS, HOUR_MS).lines[0]?.total.recorded.accepted).toBe(3);
  });

  test("hours when there are too many of them", () => {
    const hours = BUCKETS_KEPT[HOUR_MS] + 2;
    append(...Array.from({ length: hours }, (_nothing, index) => at(60 * index)));
    expect(series.keptSince()[HOUR_MS]).toBe(START + 2 * HOUR_MS);
    expect(onSeries("SELECT count(*) AS n FROM bucket WHERE length = 3600000")).toEqual([{ n: BUCKETS_KEPT[HOUR_MS] }]);
  });
});

function onSeries(sql: string): unknown[] {
  const connection = new DatabaseSync(files.path);
  try {
    return connection.prepare(sql).all();
  } finally {
    connection.close();
  }
}

/** Everything that is counted, to compare before and after. */
function everything(): unknown[] {
  return ["bucket", "kept", "dropped", "seen_command"].flatMap((table) => onSeries(`SELECT * FROM ${table}`));
}

describe("the journal", () => {
  test("can be pruned, and the counts stay", () => {
    append(at(0), at(1), at(2));
    const before = everything();
    journal.prune(2);
    followAll(series);
    reopen();
    followAll(series);
    expect(everything()).toEqual(before);
    append(at(3));
    expect(series.coverage({}).commands).toMatchObject([{ count: 4 }]);
  });

  test("is counted from where it was pruned, if what was pruned had not been counted", () => {
    append(at(0));
    journal.append([at(1), at(2), at(3)]);
    journal.prune(3);
    followAll(series);
    expect(series.coverage({})).toMatchObject({ countedSince: START, commands: [{ count: 2, lastAt: START + 3 * MINUTE_MS }] });
    expect(series.progress()).toEqual({ followed: 4, newest: 4 });
  });

  test("is counted again from what it has, if the file is lost, also by a version to come", () => {
    append(at(0), at(1), at(2));
    journal.prune(1);
    onSeries("PRAGMA user_version = 99");
    reopen();
    followAll(series);
    expect(series.coverage({})).toMatchObject({ countedSince: START + MINUTE_MS, commands: [{ count: 2 }] });
    expect(onSeries("SELECT position, start FROM cursor")).toEqual([{ position: 3, start: 1 }]);
  });

  test.each([
    { lost: 1, later: 0 },
    { lost: 1, later: 1 },
    { lost: 2, later: 3 },
  ])("is counted again if it lost $lost entries and got $later others", ({ lost, later }) => {
    const entries = [at(0), at(1), at(2)];
    append(...entries);
    series.close();
    const kept = entries.length - lost;
    const connection = new DatabaseSync(files.journalPath);
    connection.exec(`DELETE FROM entry WHERE position > ${kept}; UPDATE sqlite_sequence SET seq = ${kept} WHERE name = 'entry'`);
    connection.close();
    journal.append(Array.from({ length: later }, () => at(5)));
    series = serve(files);
    followAll(series);
    expect(series.coverage({}).commands).toMatchObject([{ count: kept + later }]);
    expect(count({}, "total", START, START + HOUR_MS, HOUR_MS).lines[0]?.total.recorded.accepted).toBe(kept + later);
  });
});

test("two processes that count at once count every entry once", () => {
  const other = serve(files);
  journal.append([at(0), at(1)]);
  followAll(other);
  followAll(series);
  journal.append([at(2)]);
  followAll(series);
  followAll(other);
  other.close();
  expect(series.coverage({}).commands).toMatchObject([{ count: 3 }]);
});

test("if the counts cannot be written, the position stays, and nothing counts twice when they can", () => {
  append(at(0));
  onSeries("CREATE TRIGGER refuse BEFORE UPDATE ON cursor BEGIN SELECT RAISE(ABORT, 'disk is full'); END");
  journal.append([at(1)]);
  for (let times = 0; times < 2; times += 1) expect(() => series.follow()).toThrow("disk is full");
  expect(series.coverage({}).commands).toMatchObject([{ count: 1 }]);
  onSeries("DROP TRIGGER refuse");
  followAll(series);
  expect(series.coverage({}).commands).toMatchObject([{ count: 2 }]);
});

test("counts in steps until everything is counted", () => {
  journal.append(Array.from({ length: 6000 }, (_nothing, index) => at(index / 100)));
  expect([series.follow(), series.follow(), series.follow()]).toEqual([true, false, false]);
  expect(series.coverage({}).commands).toMatchObject([{ count: 6000 }]);
  expect(series.progress()).toEqual({ followed: 6000, newest: 6000 });
});
