import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { SeriesGrouping } from "../../generated/operator.ts";
import type { FollowStep } from "../../src/journal/follow.ts";
import type { NewEntry } from "../../src/journal/journal.ts";
import { BUCKETS_KEPT, HOUR_MS, MINUTE_MS, planBuckets } from "../../src/series/buckets.ts";
import type { SeriesFollower } from "../../src/series/follower.ts";
import type { SeriesFilter } from "../../src/series/series.ts";
import type { AsyncProcedures } from "../../src/storage/rpc/procedures.ts";
import { newEntry } from "../support/entries.ts";
import { PROPERTY, PROPERTY_TIMEOUT_MS } from "../support/property.ts";

/** Series over an empty journal, whose functions run in the test's own thread. */
export interface SeriesUnderTest {
  /** Opens them. There can be several. */
  open(): Promise<SeriesFollower | AsyncProcedures<SeriesFollower>>;
  append(entries: NewEntry[]): Promise<void>;
  /** Prunes this many of the oldest entries. */
  prune(entries: number): Promise<void>;
  /** Takes the newest entries from the journal, as if they had never been appended. The series are closed meanwhile. */
  lose(entries: number): Promise<void>;
  /** Reads what is counted, to compare before and after. */
  everything(): Promise<unknown>;
  /** Number of hours that are stored. */
  storedHours(): Promise<number>;
  /** Makes counting fail, and no longer. */
  refuseCounting(refuses: boolean): Promise<void>;
  remove(): Promise<void>;
}

/** A follower that never gets ahead fails instead of running forever. */
const MOST_STEPS = 1000;

const START = Date.UTC(2026, 0, 2);
const BLOCK = "Sns.CallbackBlackListAdd";
const ASK = "callbackBeforeAddBlackCommand";

/** Describes what every implementation of `SeriesFollower` does. */
export function describeSeries(create: () => Promise<SeriesUnderTest>): void {
  let under: SeriesUnderTest;
  let series: Awaited<ReturnType<SeriesUnderTest["open"]>>;

  beforeEach(begin);
  afterEach(end);

  async function begin(): Promise<void> {
    under = await create();
    series = await under.open();
  }

  async function end(): Promise<void> {
    await series.close();
    await under.remove();
  }

  async function reopen(): Promise<void> {
    await series.close();
    series = await under.open();
  }

  async function append(...entries: NewEntry[]): Promise<void> {
    await under.append(entries);
    await followAll(series);
  }

  async function count(filter: SeriesFilter, by: SeriesGrouping, since: number, until: number, step: number) {
    return series.read({ buckets: planBuckets({ since, until, step }, await series.keptSince()), filter, by });
  }

  /** What the series say, in the same form. */
  async function counted(filter: SeriesFilter, by: SeriesGrouping, since: number, until: number, step: number) {
    const { lines } = await count(filter, by, since, until, step);
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

  test(
    "are equal to a recount of the journal, whatever the filter, the step and the order of receipt, and over restarts",
    async () => {
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
            await end();
            await begin();
            const entries = parts.map((part) =>
              part.map((fields) => newEntry({ ...fields, phase: fields.decision === null ? "after" : "before", body: null })),
            );
            for (const part of entries) {
              await append(...part);
              await reopen();
            }
            for (const { filter, by, step } of queries) {
              const planned = planBuckets({ since: START, until: START + 3 * HOUR_MS + 1, step }, await series.keptSince());
              const actual = await counted(filter, by, planned.since, planned.until, step);
              expectEqual(actual, orderedAs(actual, recount(entries.flat(), filter, by, planned)));
            }
          },
        ),
        PROPERTY,
      );
    },
    PROPERTY_TIMEOUT_MS,
  );

  describe("lines", () => {
    test("have a bucket for each step, also for those without callbacks, and are ordered", async () => {
      await append(at(0), at(2, { sender: "openim", command: ASK }), at(2), at(2, { command: "unknown" }));
      const { times, since, until, stepMs, lines, countedSince } = await count({}, "command", START, START + 3 * MINUTE_MS, MINUTE_MS);
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

    test("of all together are there without callbacks too", async () => {
      const { lines } = await count({}, "total", START, START + MINUTE_MS, MINUTE_MS);
      expect(lines).toMatchObject([
        { sender: null, command: null, total: { p50Ms: null, recorded: { accepted: 0 } }, buckets: { failures: [0] } },
      ]);
      expect((await count({}, "command", START, START + MINUTE_MS, MINUTE_MS)).lines).toEqual([]);
    });

    test("count an entry once, for which a rule failed and the fallback was sent", async () => {
      const rules = {
        shadow: [],
        failed: [{ rule: "a", reason: "x", takenFor: "no-match" as const }],
        values: {},
        counts: [],
        asked: [],
        durationUs: 1,
        flaggedBy: null,
      };
      await append(
        at(0, { phase: "before", decision: { kind: "allow", fallback: "error" }, rules }),
        at(0, { phase: "before", decision: { kind: "allow" }, rules }),
        at(0, { phase: "before", decision: { kind: "allow" }, rules: { ...rules, failed: [] } }),
      );
      expect((await count({}, "total", START, START + 1, MINUTE_MS)).lines[0]?.total).toMatchObject({
        failures: 2,
        fallbacks: { error: 1 },
      });
    });
  });

  describe("coverage", () => {
    test("has the first and the last callback of each command", async () => {
      await append(
        at(5),
        at(1, { status: "quarantined" }),
        at(9, { app: "other" }),
        at(2, { command: null }),
        at(3, { command: "toString" }),
      );
      expect(await series.coverage({})).toEqual({
        countedSince: START + MINUTE_MS,
        commands: [
          {
            sender: "tencent-chat",
            command: null,
            count: 2,
            quarantined: 0,
            firstAt: START + 2 * MINUTE_MS,
            lastAt: START + 3 * MINUTE_MS,
          },
          { sender: "tencent-chat", command: BLOCK, count: 3, quarantined: 1, firstAt: START + MINUTE_MS, lastAt: START + 9 * MINUTE_MS },
        ],
      });
      expect((await series.coverage({ app: "other" })).commands).toMatchObject([{ count: 1 }]);
      expect((await series.coverage({ sender: "openim" })).commands).toEqual([]);
    });

    test("of nothing is nothing", async () => {
      expect(await series.coverage({})).toEqual({ countedSince: null, commands: [] });
    });
  });

  describe("the oldest buckets are dropped", () => {
    test("minutes when there are too many of them, and hours stay", async () => {
      const minutes = BUCKETS_KEPT[MINUTE_MS] + 5;
      await append(...Array.from({ length: minutes }, (_nothing, index) => at(index)));
      expect(await series.keptSince()).toEqual({ [MINUTE_MS]: START + 5 * MINUTE_MS, [HOUR_MS]: null });
      const since = START + 5 * MINUTE_MS;
      expect((await count({}, "total", since, since + 3 * MINUTE_MS, MINUTE_MS)).lines[0]?.buckets.recorded.accepted).toEqual([1, 1, 1]);
      await expect(count({}, "total", START, START + 1, MINUTE_MS)).rejects.toThrow("no longer kept");
      expect((await count({}, "total", START, START + HOUR_MS, HOUR_MS)).lines[0]?.total.recorded.accepted).toBe(60);
      // What comes late counts for its hour and for no minute.
      await append(at(1), at(minutes));
      expect((await series.keptSince())[MINUTE_MS]).toBe(START + 6 * MINUTE_MS);
      expect((await count({}, "total", START, START + HOUR_MS, HOUR_MS)).lines[0]?.total.recorded.accepted).toBe(61);
      expect((await series.coverage({})).commands).toMatchObject([{ count: minutes + 2 }]);
    });

    test("not because one callback came from the future", async () => {
      await append(at(0), at(1), at(10 ** 7), at(2));
      expect(await series.keptSince()).toEqual({ [MINUTE_MS]: null, [HOUR_MS]: null });
      expect((await count({}, "total", START, START + HOUR_MS, HOUR_MS)).lines[0]?.total.recorded.accepted).toBe(3);
    });

    test("hours when there are too many of them", async () => {
      const hours = BUCKETS_KEPT[HOUR_MS] + 2;
      await append(...Array.from({ length: hours }, (_nothing, index) => at(60 * index)));
      expect((await series.keptSince())[HOUR_MS]).toBe(START + 2 * HOUR_MS);
      expect(await under.storedHours()).toBe(BUCKETS_KEPT[HOUR_MS]);
    });
  });

  describe("the journal", () => {
    test("can be pruned, and the counts stay", async () => {
      await append(at(0), at(1), at(2));
      const before = await under.everything();
      await under.prune(2);
      await followAll(series);
      await reopen();
      await followAll(series);
      expect(await under.everything()).toEqual(before);
      await append(at(3));
      expect((await series.coverage({})).commands).toMatchObject([{ count: 4 }]);
    });

    test("is counted from where it was pruned, if what was pruned had not been counted", async () => {
      await append(at(0));
      await under.append([at(1), at(2), at(3)]);
      await under.prune(3);
      await followAll(series);
      expect(await series.coverage({})).toMatchObject({ countedSince: START, commands: [{ count: 2, lastAt: START + 3 * MINUTE_MS }] });
      expect(await series.progress()).toEqual({ followed: 4, newest: 4 });
    });

    test.each([
      { lost: 1, later: 0 },
      { lost: 1, later: 1 },
      { lost: 2, later: 3 },
    ])("is counted again if it lost $lost entries and got $later others", async ({ lost, later }) => {
      await append(at(0), at(1), at(2));
      await series.close();
      await under.lose(lost);
      await under.append(Array.from({ length: later }, () => at(5)));
      series = await under.open();
      await followAll(series);
      expect((await series.coverage({})).commands).toMatchObject([{ count: 3 - lost + later }]);
      expect((await count({}, "total", START, START + HOUR_MS, HOUR_MS)).lines[0]?.total.recorded.accepted).toBe(3 - lost + later);
    });
  });

  test("two that count at once count every entry once", async () => {
    const other = await under.open();
    await under.append([at(0), at(1)]);
    await followAll(other);
    await followAll(series);
    await under.append([at(2)]);
    await followAll(series);
    await followAll(other);
    await other.close();
    expect((await series.coverage({})).commands).toMatchObject([{ count: 3 }]);
  });

  test("if the counts cannot be written, the position stays, and nothing counts twice when they can", async () => {
    await append(at(0));
    await under.refuseCounting(true);
    await under.append([at(1)]);
    for (let times = 0; times < 2; times += 1) await expect(async () => series.follow()).rejects.toThrow("disk is full");
    expect((await series.coverage({})).commands).toMatchObject([{ count: 1 }]);
    await under.refuseCounting(false);
    await followAll(series);
    expect((await series.coverage({})).commands).toMatchObject([{ count: 2 }]);
  });

  test("counts in steps until everything is counted", async () => {
    await under.append(Array.from({ length: 6000 }, (_nothing, index) => at(index / 100)));
    expect([await series.follow(), await series.follow(), await series.follow()]).toEqual([true, false, false]);
    expect((await series.coverage({})).commands).toMatchObject([{ count: 6000 }]);
    expect(await series.progress()).toEqual({ followed: 6000, newest: 6000 });
  });

  test.each(["\u0000", "\ud83d", "x".repeat(10_000), "\u{10fffd}"])("tells apps apart by any name (%#)", async (app) => {
    await append(at(0, { app }), at(1, { app: `${app}y` }), at(1, { app }));
    expect((await series.coverage({ app })).commands).toMatchObject([{ count: 2 }]);
    expect((await count({ app: `${app}y` }, "total", START, START + HOUR_MS, HOUR_MS)).lines[0]?.total.recorded.accepted).toBe(1);
  });
}

/** Takes steps until there is no more to do, or until another instance has to take them. */
async function followAll({ follow }: { follow(): FollowStep | Promise<FollowStep> }): Promise<void> {
  let steps = 0;
  while ((await follow()) === true) {
    steps += 1;
    expect(steps).toBeLessThan(MOST_STEPS);
  }
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

/** Keys in the order of another object, so that texts of both can be compared. */
function orderedAs(order: object, value: Record<string, unknown>): unknown {
  expect(Object.keys(value).toSorted()).toEqual(Object.keys(order).toSorted());
  return Object.fromEntries(Object.keys(order).map((key) => [key, value[key]]));
}
