import { describe, expect, test } from "@jest/globals";
import type { Series } from "../../../generated/operator.ts";
import { barAt, rangeOf, ticksOf, timeOf } from "../../../src/console/strip/select-bars.ts";
import { sumOf, toBars, toSegments } from "../../../src/console/strip/to-bars.ts";

const TOTAL = {
  recorded: { accepted: 0, quarantined: 0, duplicate: 0 },
  decisions: { allow: 0, refuse: 0, discard: 0, modify: 0, verdicts: 0 },
};

const SERIES: Series = {
  since: 0,
  until: 120_000,
  stepMs: 60_000,
  countedSince: 0,
  times: [0, 60_000],
  lines: [
    {
      sender: null,
      command: null,
      total: { ...TOTAL, fallbacks: { quarantine: 0, deadline: 0, error: 0 }, failures: 0, p50Ms: null, p99Ms: null },
      buckets: {
        recorded: { accepted: [5, 0], quarantined: [1, 0], duplicate: [2, 0] },
        decisions: { allow: [0, 0], refuse: [3, 0], discard: [0, 0], modify: [0, 0], verdicts: [0, 0] },
        fallbacks: { quarantine: [0, 0], deadline: [0, 0], error: [0, 0] },
        failures: [1, 0],
        p50Ms: [null, null],
        p99Ms: [null, null],
      },
    },
  ],
};

test("a bar has all callbacks of its time, whatever their status", () => {
  expect(toBars(SERIES)).toEqual([
    { at: 0, recorded: 8, refused: 3, failures: 1 },
    { at: 60_000, recorded: 0, refused: 0, failures: 0 },
  ]);
  expect(toBars({ ...SERIES, lines: [] })).toEqual([]);
  expect(sumOf(toBars(SERIES))).toEqual({ recorded: 8, refused: 3, failures: 1 });
});

describe("segments", () => {
  test("the failed and the refused stand at the foot of the bar", () => {
    expect(toSegments({ at: 0, recorded: 10, refused: 5, failures: 2 }, 10)).toEqual([
      { kind: "recorded", bottom: 0, height: 100 },
      { kind: "failures", bottom: 0, height: 20 },
      { kind: "refused", bottom: 20, height: 50 },
    ]);
  });

  test("one among a thousand is still seen", () => {
    const [, failed] = toSegments({ at: 0, recorded: 1000, refused: 0, failures: 1 }, 1000);
    expect(failed).toEqual({ kind: "failures", bottom: 0, height: 5 });
  });

  test("nothing is drawn of nothing", () => {
    expect(toSegments({ at: 0, recorded: 0, refused: 0, failures: 0 }, 10)).toEqual([]);
  });
});

test("what is selected covers whole bars, whichever end comes first", () => {
  expect([barAt(0, 10), barAt(0.55, 10), barAt(1, 10), barAt(-1, 10)]).toEqual([0, 5, 9, 0]);
  expect(rangeOf(4, 2)).toEqual({ first: 2, last: 4 });
  expect(timeOf({ first: 0, last: 1 }, SERIES.times, SERIES.stepMs)).toEqual({ since: 0, until: 120_000 });
  expect(timeOf({ first: 0, last: 2 }, SERIES.times, SERIES.stepMs)).toBeNull();
  expect(ticksOf(0, 100, 3)).toEqual([0, 50, 100]);
});
