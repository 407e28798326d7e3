import { expect, test } from "@jest/globals";
import type { Replay } from "../../../generated/operator.ts";
import { Unreachable } from "../../../src/cli/operator/ask.ts";
import { followReplay } from "../../../src/cli/replay/follow-replay.ts";
import { UsageError } from "../../../src/errors.ts";
import { replay } from "../../support/fake-deliveries.ts";

const done = replay({ state: "done", endedAt: 1, examined: 3 });

/** Follows a replay of which each look finds the next of these. */
async function follow(looks: Array<Replay | Error>, signal = new AbortController().signal) {
  const shown: number[] = [];
  const lost: string[] = [];
  const last = await followReplay(replay(), {
    read: async () => {
      const next = looks.shift() ?? done;
      if (next instanceof Error) throw next;
      return next;
    },
    onProgress: ({ examined }) => shown.push(examined),
    onLost: (reason) => lost.push(reason),
    signal,
    pause: 1,
  });
  return { last, shown, lost };
}

test("each look is shown, until it has ended", async () => {
  const { last, shown, lost } = await follow([replay({ examined: 1 }), replay({ examined: 2, state: "paused" })]);
  expect({ shown, lost }).toEqual({ shown: [0, 1, 2, 3], lost: [] });
  expect(last).toBe(done);
});

test("a server that is away for a while is asked again, and that is said once each time", async () => {
  const gone = new Unreachable("no answer");
  const { last, lost } = await follow([gone, gone, replay({ examined: 1 }), gone]);
  expect({ last, lost }).toEqual({ last: done, lost: ["no answer", "no answer"] });
});

test("what another try would not help ends it", async () => {
  await expect(follow([new UsageError("refuses the token")])).rejects.toThrow("refuses the token");
});

test("whoever interrupts it gets the latest look", async () => {
  const { last, shown } = await follow([replay({ examined: 1 })], AbortSignal.abort());
  expect({ examined: last.examined, shown }).toEqual({ examined: 0, shown: [0] });
});

test("a replay that has ended is not asked for", async () => {
  const last = await followReplay(done, {
    read: () => Promise.reject(new Error("asked")),
    onProgress: () => {},
    onLost: () => {},
    signal: new AbortController().signal,
  });
  expect(last).toBe(done);
});
