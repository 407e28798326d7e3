import { describe, expect, test } from "@jest/globals";
import { faults } from "./faults/index.ts";
import { runFault } from "./run-fault.ts";
import { refusedStarts } from "./starts.ts";

/** Those of the long form that cost few seconds and need no tool that a machine may lack, and the full disk. */
const SHORT = [
  "disk full",
  "file too large",
  "data folder deleted",
  "journal locked",
  "clock -1 h",
  "slow bodies",
  "slow bodies, disk full",
  "no descriptors left",
];
const HOLD_MS = 1500;

describe("what imhook owes its senders holds under", () => {
  for (const name of SHORT) {
    const fault = faults.find((candidate) => candidate.name === name);
    const obstacle = fault?.obstacle?.() ?? null;
    (obstacle === null ? test : test.skip)(
      name,
      async () => {
        if (fault === undefined) throw new RangeError(`there is no fault ${name}`);
        expect((await runFault(fault, HOLD_MS)).failures).toEqual([]);
      },
      60_000,
    );
  }
});

test("a start that cannot succeed ends with one line that names the cause", async () => {
  const starts = await refusedStarts();
  expect(starts.flatMap(({ failures }) => failures)).toEqual([]);
}, 60_000);
