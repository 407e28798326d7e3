import { expect, test } from "@jest/globals";
import type { DestinationDefinition } from "../../../generated/operator.ts";
import { parseRate } from "../../../src/deliveries/definition/rate.ts";
import { resolve } from "../../../src/deliveries/definition/resolve.ts";
import { parseSpan } from "../../../src/deliveries/definition/span.ts";

const HTTP: DestinationDefinition = { name: "graph", kind: "http", url: "https://example.com/" };
const NOW = Date.parse("2026-07-08T00:00:00Z");

test("a destination has the defaults that the document states", () => {
  expect(resolve(HTTP, "api", NOW)).toEqual({
    name: "graph",
    definition: {
      ...HTTP,
      ...{ payload: "event", orderBy: "actor", parallel: 16, start: "now", giveUpAfter: "24h", timeout: "10s", batch: 1 },
    },
    ...{ origin: "api", orderBy: "actor", parallel: 16, rate: null, giveUpAfter: 86_400_000, timeout: 10_000, start: "now" },
  });
});

test("handlers are called one at a time, and may take longer", () => {
  expect(resolve({ name: "after-handlers", kind: "handler" }, "program")).toMatchObject({ parallel: 1, timeout: 30_000, orderBy: "actor" });
  expect(resolve({ name: "after-handlers", kind: "handler", parallel: 8 }, "program").parallel).toBe(8);
});

test.each<[DestinationDefinition["start"], unknown]>([
  ["beginning", "beginning"],
  ["7d", Date.parse("2026-07-01T00:00:00Z")],
  ["2026-07-01T02:00:00+02:00", Date.parse("2026-07-01T00:00:00Z")],
  ["1767350400123", 1_767_350_400_123],
  [1_767_350_400_123, 1_767_350_400_123],
])("the start %j", (start, time) => {
  expect(resolve({ ...HTTP, start }, "settings", NOW).start).toBe(time);
});

test("spans and rates", () => {
  expect(["500ms", "10s", "5min", "12h", "7d", "999999d"].map(parseSpan)).toEqual([
    500, 10_000, 300_000, 43_200_000, 604_800_000, 86_399_913_600_000,
  ]);
  expect(["500/s", "120/min", "3600/h"].map(parseRate)).toEqual([500, 2, 1]);
  for (const text of ["", "10", "0s", "10m", "1.5s", "-1s", "10s "]) expect(() => parseSpan(text)).toThrow(RangeError);
  for (const text of ["", "10", "0/s", "10/d", "1.5/s", "10/s "]) expect(() => parseRate(text)).toThrow(RangeError);
});
