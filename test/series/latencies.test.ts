import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addLatency, decodeLatencies, encodeLatencies, type Latencies, mergeLatencies, quantileOf } from "../../src/series/latencies.ts";
import { PROPERTY } from "../support/property.ts";

/** As the document says. */
const LARGEST_ERROR = 0.022;

function latenciesOf(milliseconds: readonly number[]): Latencies {
  const latencies: Latencies = new Map();
  for (const one of milliseconds) addLatency(latencies, one);
  return latencies;
}

/** The nearest-rank quantile. */
function exactQuantile(milliseconds: readonly number[], share: number): number {
  return milliseconds.toSorted((one, other) => one - other)[Math.max(1, Math.ceil(milliseconds.length * share)) - 1] ?? Number.NaN;
}

const duration = fc.oneof(fc.double({ min: 0.001, max: 100, noNaN: true }), fc.double({ min: 100, max: 3_600_000, noNaN: true }));

describe("quantiles", () => {
  test("are as near to the exact ones as the document says", () => {
    fc.assert(
      fc.property(fc.array(duration, { minLength: 1, maxLength: 300 }), fc.constantFrom(0.5, 0.99, 1), (milliseconds, share) => {
        const exact = exactQuantile(milliseconds, share);
        const error = Math.abs((quantileOf(latenciesOf(milliseconds), share) ?? Number.NaN) - exact) / exact;
        // Results are rounded to microseconds.
        expect(error).toBeLessThanOrEqual(LARGEST_ERROR + 0.0005 / exact);
      }),
      { ...PROPERTY, numRuns: 200 },
    );
  });

  test("of nothing are null", () => {
    expect(quantileOf(new Map(), 0.99)).toBeNull();
  });

  test.each([
    [0, 0.001],
    [0.0004, 0.001],
    [-1, 0.001],
  ])("a duration of %d ms counts as a microsecond", (milliseconds, expected) => {
    expect(quantileOf(latenciesOf([milliseconds]), 0.5)).toBe(expected);
  });

  test("the longest durations share one class", () => {
    expect([...latenciesOf([1e10, 1e15, Number.MAX_VALUE]).values()]).toEqual([3]);
  });
});

describe("what is stored", () => {
  const latencies = fc.array(fc.tuple(fc.integer({ min: 0, max: 640 }), fc.integer({ min: 1, max: 2 ** 40 })), { maxLength: 60 });

  test("is what was counted, in any order", () => {
    fc.assert(
      fc.property(latencies, (pairs) => {
        const [counted, read]: Latencies[] = [new Map(pairs), new Map()];
        if (counted === undefined || read === undefined) return;
        decodeLatencies(encodeLatencies(counted), read);
        expect(Object.fromEntries(read)).toEqual(Object.fromEntries(counted));
      }),
      { ...PROPERTY, numRuns: 200 },
    );
  });

  test("adds up to what was counted together", () => {
    fc.assert(
      fc.property(fc.array(duration), fc.array(duration), (some, others) => {
        const apart = latenciesOf(some);
        mergeLatencies(apart, latenciesOf(others));
        const stored: Latencies = new Map();
        for (const part of [some, others]) decodeLatencies(encodeLatencies(latenciesOf(part)), stored);
        const together = Object.fromEntries(latenciesOf([...some, ...others]));
        expect([Object.fromEntries(apart), Object.fromEntries(stored)]).toEqual([together, together]);
      }),
      PROPERTY,
    );
  });

  test("takes few bytes: a minute with 10,000 answers between 0.3 and 5 ms takes less than 200", () => {
    const minute = Array.from({ length: 10_000 }, (_nothing, index) => 0.3 * (5 / 0.3) ** (index / 10_000));
    expect(encodeLatencies(latenciesOf(minute)).length).toBeLessThan(200);
  });
});
