import { expect, test } from "@jest/globals";
import { parseFaultRates, planFaults } from "../../../src/cli/simulate/faults.ts";
import { createRandom } from "../../../src/cli/simulate/random.ts";
import { UsageError } from "../../../src/errors.ts";

const NONE = { duplicates: 0, reorder: 0, "slow-body": 0, "lost-connection": 0 };

test.each([
  ["", NONE],
  ["duplicates=0.01", { ...NONE, duplicates: 0.01 }],
  ["slow-body=1,lost-connection=.5,", { ...NONE, "slow-body": 1, "lost-connection": 0.5 }],
])("%p", (text, rates) => {
  expect(parseFaultRates(text)).toEqual(rates);
});

test.each([
  "duplicates",
  "duplicates=",
  "duplicates=2",
  "duplicates=-1",
  "duplicates=1=1",
  "duplicates=1e-3",
  "tea=0.1",
  "=0.1",
  "__proto__=1",
  "slow-body=NaN",
])("rejects %p", (text) => {
  expect(() => parseFaultRates(text)).toThrow(UsageError);
});

test("a before-callback is neither repeated nor delayed", () => {
  const rates = parseFaultRates("duplicates=1,reorder=1,slow-body=1");
  expect(planFaults(createRandom("x"), rates, "before")).toEqual({ duplicate: false, reorder: false, wire: "slow-body" });
  expect(planFaults(createRandom("x"), rates, "after")).toEqual({ duplicate: true, reorder: true, wire: "slow-body" });
});

test("the rate of one fault does not change the others", () => {
  const plan = (text: string) => {
    const random = createRandom("x");
    const rates = parseFaultRates(text);
    return Array.from({ length: 200 }, () => planFaults(random, rates, "after").duplicate);
  };
  expect(plan("duplicates=0.3")).toEqual(plan("duplicates=0.3,reorder=1,lost-connection=0.5"));
});
