import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { createIdSource, firstIdAt, isId } from "../../src/journal/entry-id.ts";

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
const LAST_TIME = 2 ** 48 - 1;
const TIMES = [0, 1, 255, 256, 2 ** 16, 2 ** 32 - 1, 2 ** 32, NOW - 1, NOW, NOW + 1, 2 ** 47, LAST_TIME];

/** Possible starts of the counter, which is random. */
const STARTS: Array<[string, number | null]> = [
  ["a random start", null],
  ["the lowest start", 0],
  ["the highest start", 1 - 2 ** -53],
];

afterEach(() => {
  jest.restoreAllMocks();
});

function startAt(random: number | null): void {
  if (random !== null) jest.spyOn(Math, "random").mockReturnValue(random);
}

/** Reads the milliseconds of an id as RFC 9562, section 5.7, defines them. */
function timeOf(id: string): number {
  return Number.parseInt(id.slice(0, 13).replace("-", ""), 16);
}

describe("ids", () => {
  test("state the time of receipt and sort by it", () => {
    const nextId = createIdSource();
    const ids = TIMES.map(nextId);
    expect(ids.map(timeOf)).toEqual(TIMES);
    expect(ids.toSorted()).toEqual(ids);
  });

  test.each(STARTS)("of one millisecond count up, 100,000 of them, from %s", (_name, random) => {
    startAt(random);
    const nextId = createIdSource();
    const ids = Array.from({ length: 100_000 }, () => nextId(NOW));
    expect(ids.findIndex((id, index) => index > 0 && id <= (ids[index - 1] ?? ""))).toBe(-1);
    expect(ids.findIndex((id) => !isId(id) || timeOf(id) !== NOW)).toBe(-1);
  });

  test("of a clock that was set back state that earlier time", () => {
    const nextId = createIdSource();
    const times = [NOW, NOW, NOW - 3_600_000, NOW - 3_600_000, NOW - 3_599_999, NOW];
    const ids = times.map(nextId);
    expect(ids.map(timeOf)).toEqual(times);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("are unique if two milliseconds alternate and two sources count", () => {
    const sources = [createIdSource(), createIdSource()];
    const ids = Array.from({ length: 100_000 }, (_, index) => sources.map((nextId) => nextId(NOW + (index % 2)))).flat();
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("firstIdAt", () => {
  test.each(TIMES.flatMap((time) => STARTS.map(([name, random]) => ({ time, name, random }))))(
    "is at most the ids of $time and greater than those of the millisecond before, with $name",
    ({ time, random }) => {
      startAt(random);
      const first = firstIdAt(time);
      expect(isId(first)).toBe(true);
      expect(timeOf(first)).toBe(time);
      expect(first <= createIdSource()(time)).toBe(true);
      expect(time === 0 || createIdSource()(time - 1) < first).toBe(true);
    },
  );

  test("of a time that is too large for an id is that of the largest possible time", () => {
    expect(firstIdAt(Number.MAX_SAFE_INTEGER)).toBe(firstIdAt(LAST_TIME));
  });
});

describe("isId", () => {
  const id = "019a9f1c-7a00-7000-8000-000000000001";

  test.each([id, id.replace("-8000-", "-bfff-"), firstIdAt(0), createIdSource()(NOW)])("accepts %s", (text) => {
    expect(isId(text)).toBe(true);
  });

  test.each([
    ["nothing", ""],
    ["upper case", id.toUpperCase()],
    ["another version", id.replace("-7000-", "-4000-")],
    ["another variant", id.replace("-8000-", "-7000-")],
    ["one digit too few", id.slice(0, -1)],
    ["one digit too many", `${id}0`],
    ["a line after it", `${id}\n`],
    ["a space before it", ` ${id}`],
    ["no dashes", id.replaceAll("-", "")],
    ["a letter beyond f", id.replace("019a", "019g")],
  ])("rejects %s", (_name, text) => {
    expect(isId(text)).toBe(false);
  });
});
