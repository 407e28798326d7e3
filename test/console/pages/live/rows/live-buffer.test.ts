import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { EntrySummary } from "../../../../../generated/operator.ts";
import { type BufferLimits, createLiveBuffer, type LiveBuffer } from "../../../../../src/console/pages/live/rows/live-buffer.ts";
import type { LiveRow } from "../../../../../src/console/pages/live/rows/live-row.ts";
import { entrySummary } from "../../../../support/entry-summary.ts";
import { PROPERTY } from "../../../../support/property.ts";

const ROOMY: BufferLimits = { rows: 5, size: 5000 };

const entryOf = (id: string): EntrySummary => entrySummary({ id, receivedAt: 1000 });

function add(buffer: LiveBuffer, ...ids: string[]): void {
  for (const id of ids) buffer.add(entryOf(id), 1);
}

/** A row in short: the id of a callback, or what a gap says. */
function toShort(row: LiveRow): string {
  return row.kind === "callback" ? row.id : `${row.reason} ${row.missed}`;
}

const shownOf = (buffer: LiveBuffer) => buffer.shown().map(toShort);

describe("what waits", () => {
  test("is shown when it is asked for, newest first", () => {
    const buffer = createLiveBuffer(ROOMY);
    add(buffer, "a", "b");
    expect([shownOf(buffer), buffer.waiting()]).toEqual([[], { kept: 2, unkept: 0 }]);
    buffer.take();
    add(buffer, "c");
    buffer.take();
    expect([shownOf(buffer), buffer.waiting()]).toEqual([["c", "b", "a"], { kept: 0, unkept: 0 }]);
  });

  test("leaves what is shown as it is", () => {
    const buffer = createLiveBuffer(ROOMY);
    add(buffer, "a");
    buffer.take();
    const shown = buffer.shown();
    add(buffer, "b", "c", "d", "e", "f", "g", "h");
    expect(buffer.shown()).toBe(shown);
  });

  test("has a gap in the place of what was missed", () => {
    const buffer = createLiveBuffer(ROOMY);
    add(buffer, "a");
    buffer.addGap({ missed: 7, from: "1", to: "8", reason: "slow" });
    add(buffer, "b");
    expect(buffer.waiting()).toEqual({ kept: 2, unkept: 0 });
    buffer.take();
    expect(shownOf(buffer)).toEqual(["b", "slow 7", "a"]);
  });

  test("that is more than fits is counted, and shown as a gap that begins with the oldest of it", () => {
    const buffer = createLiveBuffer(ROOMY);
    add(buffer, "shown");
    buffer.take();
    for (const [index, id] of ["a", "b", "c", "d", "e", "f", "g"].entries()) buffer.add(entrySummary({ id, receivedAt: 1000 + index }), 1);
    expect(buffer.waiting()).toEqual({ kept: 5, unkept: 2 });
    buffer.take();
    expect(shownOf(buffer)).toEqual(["g", "f", "e", "d", "c", "unkept 2"]);
    expect(buffer.shown().at(-1)).toMatchObject({ since: 1000 });
  });

  test("is bounded by its size too", () => {
    const buffer = createLiveBuffer(ROOMY);
    for (const id of ["a", "b", "c"]) buffer.add(entryOf(id), 3000);
    expect(buffer.waiting()).toEqual({ kept: 1, unkept: 2 });
  });
});

describe("what was recorded before", () => {
  test("stands below, each callback once, whichever came first", () => {
    const buffer = createLiveBuffer(ROOMY);
    add(buffer, "c");
    expect(buffer.addHistory(["d", "c", "b", "a"].map(entryOf)).map(({ id }) => id)).toEqual(["d", "b", "a"]);
    expect(buffer.add(entryOf("d"), 1)).toBe(false);
    add(buffer, "e");
    buffer.take();
    expect(shownOf(buffer)).toEqual(["e", "c", "d", "b", "a"]);
  });
});

const STEPS = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("callbacks" as const), sizes: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }) }),
    fc.record({ kind: fc.constant("gap" as const), missed: fc.integer({ min: 1, max: 99 }) }),
    fc.record({ kind: fc.constant("take" as const) }),
  ),
  { maxLength: 40 },
);

const LIMITS = fc.record({ rows: fc.integer({ min: 1, max: 40 }), size: fc.integer({ min: 1, max: 400 }) });

test("whatever comes, waits and is missed, each callback is shown once or counted, in order and within limits", () => {
  fc.assert(
    fc.property(STEPS, LIMITS, (steps, limits) => {
      const buffer = createLiveBuffer(limits);
      const model = createModel(limits);
      for (const step of [...steps, { kind: "take" as const }]) {
        if (step.kind === "gap") {
          buffer.addGap({ missed: step.missed, from: "0", to: "1", reason: "slow" });
          model.addGap(step.missed);
        } else if (step.kind === "callbacks") {
          for (const size of step.sizes) buffer.add(entryOf(model.addCallback(size)), size);
        } else {
          expect(buffer.waiting()).toEqual(model.waiting());
          buffer.take();
          model.take();
        }
        expect(shownOf(buffer)).toEqual(model.shown());
        expect(new Set(buffer.shown().map(({ id }) => id)).size).toBe(buffer.shown().length);
        // One row beyond the limit says what is missing.
        expect(buffer.shown().length).toBeLessThanOrEqual(limits.rows + 1);
      }
    }),
    { ...PROPERTY, numRuns: 20 * PROPERTY.numRuns },
  );
});

/** Something that has come. */
interface Come {
  short: string;
  size: number;
  /** Callbacks that it stands for. */
  count: number;
}

/** Keeps everything until it is taken, and only then looks at what fits. */
function createModel(limits: BufferLimits) {
  let shown: Come[] = [];
  let pending: Come[] = [];
  let callbacks = 0;
  const keptOf = () => longestWithin(pending.toReversed(), limits);
  const unkeptOf = (kept: Come[]) => pending.slice(0, pending.length - kept.length).reduce((sum, { count }) => sum + count, 0);
  return {
    addCallback: (size: number): string => {
      callbacks += 1;
      pending.push({ short: `c${callbacks}`, size, count: 1 });
      return `c${callbacks}`;
    },
    addGap: (missed: number) => pending.push({ short: `slow ${missed}`, size: 0, count: missed }),
    waiting: () => ({ kept: keptOf().filter(({ short }) => short.startsWith("c")).length, unkept: unkeptOf(keptOf()) }),
    take: () => {
      if (pending.length === 0) return;
      const kept = keptOf();
      const unkept = unkeptOf(kept);
      shown = unkept > 0 ? [...kept, { short: `unkept ${unkept}`, size: 0, count: unkept }] : longestWithin([...kept, ...shown], limits);
      pending = [];
    },
    shown: () => shown.map(({ short }) => short),
  };
}

/** As many from the beginning as the limits allow, at least one. */
function longestWithin(events: readonly Come[], limits: BufferLimits): Come[] {
  const kept: Come[] = [];
  let size = 0;
  for (const event of events) {
    size += event.size;
    if (kept.length > 0 && (kept.length >= limits.rows || size > limits.size)) break;
    kept.push(event);
  }
  return kept;
}
