import { expect, test } from "@jest/globals";
import { fuzz } from "./fuzz.ts";

/** The same requests in every run. `npm run test:fuzz` draws a seed. */
const SEED = 20_261_130;

test("whatever is sent, the answer is one that the sender decodes, and the journal keeps what it must and nothing else", async () => {
  const report = await fuzz({ requests: 3000, seed: SEED }, () => {});
  expect(report.failures).toEqual([]);
  expect(report.requests).toBeGreaterThanOrEqual(3000);
  expect(report.lookedUp).toBeGreaterThan(500);
}, 120_000);
