import { afterEach, expect, jest, test } from "@jest/globals";
import { createCircuit } from "../../../src/rules/deciders/circuit.ts";
import { DeciderFailure } from "../../../src/rules/deciders/failure.ts";
import { createFakeClock } from "../../support/fake-clock.ts";

afterEach(() => {
  jest.restoreAllMocks();
});

const fail = async () => {
  throw new DeciderFailure("late", "gave no answer", { isOutage: true });
};

test.each([
  { jump: -3_600_000, given: "back" },
  { jump: 3_600_000, given: "on" },
])("a circuit is open for five seconds, also if the time of day is set $given meanwhile", async ({ jump }) => {
  const clock = createFakeClock();
  const circuit = createCircuit({ clock, onOpened: () => {}, onClosed: () => {} });
  for (let count = 0; count < 5; count += 1) await circuit.run(fail, true).catch(() => {});
  const now = Date.now();
  jest.spyOn(Date, "now").mockReturnValue(now + jump);
  await clock.advance(4999);
  await expect(circuit.run(async () => "answer", true)).rejects.toMatchObject({ reason: "open" });
  await clock.advance(1);
  expect(await circuit.run(async () => "answer", true)).toBe("answer");
  expect(circuit.state()).toBe("closed");
});

test("questions that began before it opened do not close it", async () => {
  const clock = createFakeClock();
  const circuit = createCircuit({ clock, onOpened: () => {}, onClosed: () => {} });
  const slow = Promise.withResolvers<string>();
  const answer = circuit.run(() => slow.promise, true);
  for (let count = 0; count < 5; count += 1) await circuit.run(fail, true).catch(() => {});
  expect(circuit.state()).toBe("open");
  slow.resolve("late answer");
  expect(await answer).toBe("late answer");
  expect(circuit.state()).toBe("open");
});
