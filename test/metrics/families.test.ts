import { expect, test } from "@jest/globals";
import { toFamilies } from "../../src/metrics/families.ts";
import { METRICS } from "../../src/metrics/table.ts";

test("samples get what the table says of their metric", () => {
  const { help } = METRICS.imhook_late_total;
  expect(toFamilies({ imhook_late_total: [[{ what: "records" }, 3]] })).toEqual([
    { name: "imhook_late_total", help, type: "counter", aggregator: "sum", values: [{ labels: { what: "records" }, value: 3 }] },
  ]);
});

test("a histogram becomes buckets that count everything below them, a sum and a count", () => {
  const [family] = toFamilies({ imhook_commit_entries: [[{}, { bounds: [1, 4], counts: [2, 3, 1], sum: 20 }]] });
  expect(family?.values).toEqual([
    { metricName: "imhook_commit_entries_bucket", labels: { le: 1 }, value: 2 },
    { metricName: "imhook_commit_entries_bucket", labels: { le: 4 }, value: 5 },
    { metricName: "imhook_commit_entries_bucket", labels: { le: "+Inf" }, value: 6 },
    { metricName: "imhook_commit_entries_sum", labels: {}, value: 20 },
    { metricName: "imhook_commit_entries_count", labels: {}, value: 6 },
  ]);
});
