import { describe, expect, test } from "@jest/globals";
import { METRICS, type MetricRow } from "../../src/metrics/table.ts";

const ROWS: Array<[string, MetricRow]> = Object.entries(METRICS);

// prometheus.io, "Metric and label naming".
describe("metrics are named as Prometheus asks for", () => {
  test.each(ROWS)("%s", (name, { type, labels }) => {
    expect(name).toMatch(/^imhook_[a-z]+(_[a-z]+)*$/);
    expect(name.endsWith("_total")).toBe(type === "counter");
    for (const label of labels) expect(label).toMatch(/^[a-z]+$/);
    // The page adds it.
    expect(labels).not.toContain("worker");
  });
});

test.each(ROWS)("%s is explained in sentences", (_name, { help, watch }) => {
  for (const text of [help, watch]) expect(text).toMatch(/^\S.*\.$/);
});

test("counters and histograms of several processes are added up", () => {
  const others = ROWS.filter(([, { type, aggregator }]) => type !== "gauge" && aggregator !== "sum");
  expect(others).toEqual([]);
});
