import { expect, test } from "@jest/globals";
import { ATTEMPT_SECONDS, type DestinationFigures } from "../../src/deliveries/deliveries.ts";
import { createHistogram } from "../../src/histogram.ts";
import { deliverySamples } from "../../src/metrics/delivery-samples.ts";
import { toFamilies } from "../../src/metrics/families.ts";
import { renderFamilies } from "../../src/metrics/merge.ts";

const attempts = createHistogram(ATTEMPT_SECONDS);
attempts.observe(0.004);
attempts.observe(40);

const FIGURES: DestinationFigures = {
  ...{ name: "social-graph", kind: "http", state: "waiting", delivered: 100, failedAttempts: 7, givenUp: 1, pruned: 4 },
  ...{ retrying: 2, held: 3, dead: 1, lagEntries: 40, lagSeconds: 1.5, failedConditions: 5 },
  ...{ attemptSeconds: attempts.counts(), failure: null },
};

test("every figure of a destination is told, with its name", async () => {
  const lines = (await renderFamilies(toFamilies(deliverySamples([FIGURES])))).split("\n").filter((line) => /^imhook/.test(line));
  expect(lines).toEqual(
    expect.arrayContaining([
      'imhook_deliveries_total{destination="social-graph",result="delivered"} 100',
      'imhook_deliveries_total{destination="social-graph",result="failed"} 7',
      'imhook_deliveries_total{destination="social-graph",result="dead"} 1',
      'imhook_deliveries_total{destination="social-graph",result="pruned"} 4',
      'imhook_delivery_attempt_seconds_bucket{destination="social-graph",le="0.0025"} 0',
      'imhook_delivery_attempt_seconds_bucket{destination="social-graph",le="0.005"} 1',
      'imhook_delivery_attempt_seconds_bucket{destination="social-graph",le="+Inf"} 2',
      'imhook_delivery_attempt_seconds_sum{destination="social-graph"} 40.004',
      'imhook_delivery_lag_entries{destination="social-graph"} 40',
      'imhook_delivery_lag_seconds{destination="social-graph"} 1.5',
      'imhook_deliveries_kept{destination="social-graph",state="retrying"} 2',
      'imhook_deliveries_kept{destination="social-graph",state="held"} 3',
      'imhook_deliveries_kept{destination="social-graph",state="dead"} 1',
      'imhook_destination_state{destination="social-graph",kind="http",state="waiting"} 1',
      'imhook_destination_state{destination="social-graph",kind="http",state="running"} 0',
      'imhook_delivery_condition_failures_total{destination="social-graph"} 5',
    ]),
  );
});

test("without destinations nothing is told of them", () => {
  expect(toFamilies(deliverySamples([])).flatMap(({ values }) => values)).toEqual([]);
});
