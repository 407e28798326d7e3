import { expect, test } from "@jest/globals";
import { createSpeed } from "../../../src/cli/replay/speed.ts";

const look = (examined: number, delivered: number) => ({ examined, total: 1000, matching: delivered * 2, delivered, dryRun: false });

test("the speed is that of the last ten seconds, and says how long the rest takes", () => {
  let now = 0;
  const speed = createSpeed(() => now);
  expect(speed.note(look(0, 0))).toEqual({ perSecond: null, leftMs: null });
  now = 1000;
  expect(speed.note(look(100, 10))).toEqual({ perSecond: 10, leftMs: 9000 });
  now = 60_000;
  expect(speed.note(look(200, 20))).toEqual({ perSecond: null, leftMs: null });
  now = 62_000;
  expect(speed.note(look(400, 220))).toEqual({ perSecond: 100, leftMs: 6000 });
});

test("nobody knows how long it takes while nothing is read", () => {
  let now = 0;
  const speed = createSpeed(() => now);
  speed.note(look(100, 0));
  now = 5000;
  expect(speed.note(look(100, 0))).toEqual({ perSecond: 0, leftMs: null });
});

test("of a dry run, what matches is counted", () => {
  let now = 0;
  const speed = createSpeed(() => now);
  speed.note({ ...look(0, 0), dryRun: true });
  now = 1000;
  expect(speed.note({ ...look(100, 25), dryRun: true }).perSecond).toBe(50);
});
