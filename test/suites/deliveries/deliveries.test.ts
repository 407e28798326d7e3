import { expect, test } from "@jest/globals";
import { missingKafka } from "../../support/kafka.ts";
import { missingNats } from "../../support/nats.ts";
import { deliveries } from "./deliveries.ts";

/** The same plans in every run. `npm run test:deliveries` draws a seed. */
const SEED = 20_261_201;

const missing = [missingKafka(), missingNats()].filter((reason) => reason !== null);
if (missing.length > 0) process.stderr.write(`deliveries are tested without a broker: ${missing.join(" ")}\n`);

test("nothing is lost and no key is out of order, whoever is killed and however receivers answer", async () => {
  const report = await deliveries({ rounds: 6, seed: SEED }, () => {});
  expect(report.failures).toEqual([]);
  expect(report.faults).toEqual({ imhook: 1, receiver: 1, kafka: 1, nats: 1, answers: 1, together: 1 });
  expect(report.acknowledged).toBeGreaterThan(500);
  const reports = Object.values(report.destinations);
  expect(reports).toHaveLength(6 - missing.length);
  for (const { expected } of reports) expect(expected).toBeGreaterThanOrEqual(report.acknowledged);
  // The receiver answers badly to what it has recorded.
  expect(report.destinations.http?.duplicates).toBeGreaterThan(0);
  expect(report.destinations.nats?.duplicates ?? 0).toBe(0);
}, 180_000);
