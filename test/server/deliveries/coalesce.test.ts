import { expect, test } from "@jest/globals";
import { coalesce } from "../../../src/server/deliveries/coalesce.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { settled } from "../../support/settled.ts";

/** Work whose runs a test ends. */
function prepare() {
  const runs: Array<PromiseWithResolvers<void>> = [];
  const clock = createFakeClock();
  const work = () => {
    const run = Promise.withResolvers<void>();
    runs.push(run);
    return run.promise;
  };
  return { runs, clock, ...coalesce(work, clock) };
}

test("work begins at once; what is requested until it has ended, and right after that, is one more run", async () => {
  const { runs, clock, request } = prepare();
  for (let times = 0; times < 5; times += 1) request();
  expect(runs).toHaveLength(1);
  runs[0]?.resolve();
  await settled();
  request();
  await clock.advance(9);
  expect(runs).toHaveLength(1);
  await clock.advance(1);
  expect(runs).toHaveLength(2);
  runs[1]?.resolve();
  await clock.advance(10);
  expect(runs).toHaveLength(2);
  request();
  expect(runs).toHaveLength(3);
});

test("work that fails is done again when it is requested again", async () => {
  const { runs, clock, request } = prepare();
  request();
  runs[0]?.reject(new Error("the thread has ended"));
  await clock.advance(10);
  request();
  expect(runs).toHaveLength(2);
});

test("after stop() nothing begins", async () => {
  const { runs, clock, request, stop } = prepare();
  request();
  request();
  stop();
  runs[0]?.resolve();
  await clock.advance(100);
  request();
  expect(runs).toHaveLength(1);
});
