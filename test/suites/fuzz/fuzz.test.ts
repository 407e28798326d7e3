import { expect, test } from "@jest/globals";
import { randomSeed } from "../suite.ts";
import { fuzz } from "./fuzz.ts";

test("whatever is sent, the answer is one that the sender decodes, and the journal keeps what it must and nothing else", async () => {
  const report = await fuzz({ requests: 3000, seed: randomSeed() }, () => {});
  expect(report.failures).toEqual([]);
  expect(report.requests).toBeGreaterThanOrEqual(3000);
  expect(report.lookedUp).toBeGreaterThan(500);
}, 120_000);
