import { describe, expect, test } from "@jest/globals";
import { createRandom } from "../../../src/cli/simulate/random.ts";

const DRAWS = 20_000;

test("a seed reproduces its numbers, and another seed gives others", () => {
  const draw = (seed: string) =>
    Array.from(
      { length: 50 },
      (
        (random) => () =>
          random.below(1_000_000)
      )(createRandom(seed)),
    );
  expect(draw("a")).toEqual(draw("a"));
  expect(draw("a")).not.toEqual(draw("b"));
});

test("numbers are spread evenly below the limit", () => {
  const random = createRandom("even");
  const counts = Array<number>(10).fill(0);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const number = random.below(10);
    counts[number] = (counts[number] ?? 0) + 1;
  }
  expect(counts).toHaveLength(10);
  // Five standard deviations of a fair draw: the seed is fixed, so this never fails by chance.
  for (const count of counts) expect(Math.abs(count - DRAWS / 10)).toBeLessThan(5 * Math.sqrt(DRAWS * 0.09));
});

describe("chance", () => {
  test.each([
    [0, 0],
    [1, DRAWS],
  ])("%p is exact", (probability, expected) => {
    const random = createRandom("chance");
    expect(Array.from({ length: DRAWS }, () => random.chance(probability)).filter(Boolean)).toHaveLength(expected);
  });
});

test("picking from an empty list throws", () => {
  expect(() => createRandom("x").pick([])).toThrow(RangeError);
});

test("hex digits", () => {
  expect(createRandom("x").hex(32)).toMatch(/^[0-9a-f]{32}$/);
});
