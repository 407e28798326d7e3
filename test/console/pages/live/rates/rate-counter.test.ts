import { expect, test } from "@jest/globals";
import { createRateCounter, SECONDS } from "../../../../../src/console/pages/live/rates/rate-counter.ts";
import { entrySummary } from "../../../../support/entry-summary.ts";

/** 2026-01-02T10:40:00Z. */
const NOW = 1_767_350_400_000;

const at = (secondsAgo: number, fields: Parameters<typeof entrySummary>[0] = {}) =>
  entrySummary({ receivedAt: NOW - 1000 * secondsAgo, ...fields });

test("counts are those of each second that is over, by receipt", () => {
  const counter = createRateCounter();
  counter.coverSince(0);
  for (const entry of [at(1), at(1), at(3), at(0), at(SECONDS), at(SECONDS + 1)]) counter.add(entry);
  const { all } = counter.counts(NOW + 999);
  expect(all).toHaveLength(SECONDS);
  expect([all.at(-1), all.at(-2), all.at(-3), all[0]]).toEqual([2, 0, 1, 1]);
});

test("what was refused, and what was answered with a fallback or not understood, is counted apart", () => {
  const counter = createRateCounter();
  counter.coverSince(0);
  counter.add(at(1, { decision: { kind: "refuse" } }));
  counter.add(at(1, { decision: { kind: "allow", fallback: "deadline" } }));
  counter.add(at(1, { status: "quarantined" }));
  counter.add(at(1));
  const counts = counter.counts(NOW);
  expect([counts.all.at(-1), counts.refused.at(-1), counts.troubled.at(-1)]).toEqual([4, 1, 2]);
  expect(counter.rates(NOW)).toEqual({ all: 4 / 5, refused: 1 / 5, troubled: 2 / 5 });
});

test("what nobody counted is not nothing", () => {
  const counter = createRateCounter();
  expect(new Set(counter.counts(NOW).all)).toEqual(new Set([null]));
  counter.coverSince(NOW - 1500);
  counter.add(at(1));
  expect(counter.counts(NOW).all.slice(-2)).toEqual([null, 1]);
  // The rate of the one second that is known.
  expect(counter.rates(NOW).all).toBe(1);
});

test("old seconds are forgotten", () => {
  const counter = createRateCounter();
  counter.coverSince(0);
  for (let secondsAgo = 3 * SECONDS; secondsAgo > 0; secondsAgo -= 1) counter.add(at(secondsAgo));
  expect(counter.counts(NOW - 2 * SECONDS * 1000).all).not.toContain(1);
  expect(counter.counts(NOW).all).toEqual(Array.from({ length: SECONDS }, () => 1));
});
