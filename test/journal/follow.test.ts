import { expect, test } from "@jest/globals";
import { type FollowOptions, type FollowStep, follow } from "../../src/journal/follow.ts";
import { createFollowers } from "../../src/journal/followers.ts";

const INTERVAL_MS = 500;
const SUCCESSION_MS = 1000;

/** A journal with `newest` entries and a follower that processes one per step, on a clock that the test advances. `elsewhere`: another instance follows. */
function startFollowing({ newest = 0, interval = INTERVAL_MS, elsewhere = false } = {}) {
  const state = { newest, followed: 0, failure: null as Error | null, steps: 0, sleeps: [] as number[], lines: [] as string[] };
  let commit = () => {};
  let wake = () => {};
  const followers = createFollowers();
  const options: FollowOptions = {
    commits: {
      onCommit: (listener) => {
        commit = listener;
      },
    },
    interval,
    failureMessage: "cannot follow",
    monitor: followers.monitor("one"),
    log: { error: (_fields: unknown, message?: string) => state.lines.push(message ?? "") },
    sleep: (milliseconds, signal) => {
      state.sleeps.push(milliseconds);
      return new Promise((resolve) => {
        wake = resolve;
        signal.addEventListener("abort", () => resolve());
      });
    },
  };
  const follower = {
    elsewhere,
    step: async (): Promise<FollowStep> => {
      if (follower.elsewhere) return "elsewhere";
      state.steps += 1;
      if (state.failure !== null) throw state.failure;
      state.followed = Math.min(state.newest, state.followed + 1);
      return state.followed < state.newest;
    },
    progress: async () => ({ followed: state.followed, newest: state.newest }),
  };
  return { state, follower, followers, commit: () => commit(), endSleep: () => wake(), ...follow(follower, options) };
}

/** Resolves when everything that does not wait for the clock has happened. */
function idle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test("follows the entries that are there, without a commit", async () => {
  const { state, close } = startFollowing({ newest: 3 });
  await idle();
  expect(state).toMatchObject({ followed: 3, steps: 3, sleeps: [INTERVAL_MS] });
  await close();
});

test("takes one step for all commits of an interval", async () => {
  const { state, commit, endSleep, close } = startFollowing();
  await idle();
  for (let count = 0; count < 100; count += 1) {
    commit();
    await idle();
  }
  expect(state.steps).toBe(1);
  endSleep();
  await idle();
  expect(state).toMatchObject({ steps: 2, sleeps: [INTERVAL_MS, INTERVAL_MS] });
  endSleep();
  await idle();
  expect(state.steps).toBe(2);
  await close();
});

test("takes a step for each commit if there is no interval", async () => {
  const { state, commit, close } = startFollowing({ interval: 0 });
  await idle();
  for (let count = 0; count < 3; count += 1) {
    commit();
    await idle();
  }
  expect(state).toMatchObject({ steps: 4, sleeps: [] });
  await close();
});

test("a commit during a step is followed by another step", async () => {
  const { state, follower, commit, close } = startFollowing({ interval: 0 });
  const { step } = follower;
  follower.step = async () => {
    follower.step = step;
    commit();
    return step();
  };
  commit();
  await idle();
  expect(state.steps).toBe(3);
  await close();
});

test("catchUp() does not wait for the interval", async () => {
  const { state, catchUp, close } = startFollowing();
  await idle();
  state.newest = 20;
  await catchUp();
  expect(state.followed).toBe(20);
  await close();
});

test("catchUp() does not wait for entries committed after the call", async () => {
  const { state, follower, catchUp, close } = startFollowing();
  await idle();
  const { step } = follower;
  follower.step = async () => {
    state.newest += 2;
    return step();
  };
  state.newest = 20;
  await catchUp();
  expect(state).toMatchObject({ followed: 20, newest: 60 });
  await close();
});

test("catchUp() leaves what there is to do beside new entries to the follower", async () => {
  const { state, follower, catchUp, close } = startFollowing({ interval: 0 });
  await idle();
  let leftovers = 3;
  follower.step = async () => {
    state.steps += 1;
    leftovers -= 1;
    return leftovers > 0;
  };
  state.steps = 0;
  await catchUp();
  expect(leftovers).toBeGreaterThan(0);
  await idle();
  expect(state.steps).toBe(3);
  await close();
});

test("a failure is logged once for the same reason", async () => {
  const { state, endSleep, close } = startFollowing({ newest: 9 });
  const fail = async (reason: string) => {
    state.failure = new Error(reason);
    endSleep();
    await idle();
  };
  state.failure = new Error("disk is full");
  await idle();
  for (const reason of ["disk is full", "disk is full", "disk is gone"]) await fail(reason);
  expect(state.lines).toHaveLength(2);
  await close();
});

test("a failed step is logged, reported by check(), and retried after a second", async () => {
  const { state, commit, endSleep, check, close } = startFollowing({ newest: 1 });
  await idle();
  state.failure = new Error("disk is full");
  state.newest = 2;
  endSleep();
  commit();
  await idle();
  expect(state).toMatchObject({ lines: ["cannot follow"], sleeps: [INTERVAL_MS, 1000] });
  await expect(check()).rejects.toThrow("disk is full");
  commit();
  await idle();
  expect(state.steps).toBe(2);
  state.failure = null;
  endSleep();
  await idle();
  expect(state.followed).toBe(2);
  await expect(check()).resolves.toBeUndefined();
  await close();
});

test("a failed step is retried without another commit, until it succeeds", async () => {
  const { state, follower, commit, endSleep, close } = startFollowing({ interval: 0 });
  await idle();
  const { step } = follower;
  let failures = 3;
  follower.step = async () => {
    failures -= 1;
    if (failures >= 0) throw new Error("disk is full");
    return step();
  };
  state.newest = 1;
  commit();
  for (let turns = 0; turns < 5; turns += 1) {
    await idle();
    endSleep();
  }
  expect(state).toMatchObject({ followed: 1, sleeps: [1000, 1000, 1000] });
  await close();
});

test("while another instance follows, it looks each second whether it is this one's turn, without a commit", async () => {
  const { state, follower, endSleep, check, close } = startFollowing({ newest: 1, interval: 0, elsewhere: true });
  await idle();
  endSleep();
  await idle();
  expect(state).toMatchObject({ followed: 0, sleeps: [1000, 1000], lines: [] });
  await check();
  follower.elsewhere = false;
  endSleep();
  await idle();
  expect(state).toMatchObject({ followed: 1, sleeps: [1000, 1000] });
  await close();
});

test("catchUp() waits for the other instance that follows", async () => {
  const { state, endSleep, catchUp, close } = startFollowing({ newest: 3, elsewhere: true });
  await idle();
  let isDone = false;
  const caughtUp = catchUp().then(() => {
    isDone = true;
  });
  await idle();
  expect(isDone).toBe(false);
  state.followed = 3;
  endSleep();
  await caughtUp;
  expect(state.steps).toBe(0);
  await close();
});

test("catchUp() rejects if a step fails", async () => {
  const { state, catchUp, close } = startFollowing();
  await idle();
  state.failure = new Error("disk is full");
  await expect(catchUp()).rejects.toThrow("disk is full");
  await close();
});

test("close() ends the pause, waits for the current step, and no step follows", async () => {
  const { state, follower, commit, endSleep, close } = startFollowing();
  await idle();
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  follower.step = async () => {
    state.steps += 1;
    await held;
    return true;
  };
  commit();
  endSleep();
  await idle();
  const closed = close().then(() => "closed");
  await idle();
  expect(await Promise.race([closed, "still open"])).toBe("still open");
  release();
  expect(await closed).toBe("closed");
  commit();
  await idle();
  expect(state.steps).toBe(2);
});

test("says how far it is and how often it failed, until it is closed", async () => {
  const { state, followers, commit, close } = startFollowing({ newest: 3, interval: 0 });
  const shown = () => followers.list().get("one");
  const figures = async () => ({ ...(await shown()?.progress()), failures: shown()?.failures(), isFailing: shown()?.isFailing() });
  await idle();
  expect(await figures()).toEqual({ followed: 3, newest: 3, failures: 0, isFailing: false });
  state.failure = new Error("disk full");
  state.newest = 5;
  commit();
  await idle();
  expect(await figures()).toEqual({ followed: 3, newest: 5, failures: 1, isFailing: true });
  await close();
  expect(shown()).toBeUndefined();
});

test("is no longer failing after a step that succeeds", async () => {
  const { state, followers, commit, endSleep, close } = startFollowing({ interval: 0 });
  await idle();
  state.failure = new Error("disk full");
  commit();
  await idle();
  state.failure = null;
  endSleep();
  await idle();
  const shown = followers.list().get("one");
  expect({ failures: shown?.failures(), isFailing: shown?.isFailing() }).toEqual({ failures: 1, isFailing: false });
  await close();
});

/** A follower whose work another instance does, which gets `perLook` entries further between two looks at it. */
function followElsewhere({ newest, perLook }: { newest: number; perLook: number }) {
  const state = { followed: 0, steps: 0, sleeps: [] as number[], result: "elsewhere" as FollowStep };
  let wake = () => {};
  const following = follow(
    {
      step: async () => {
        state.steps += 1;
        return state.result;
      },
      progress: async () => ({ followed: state.followed, newest }),
    },
    {
      commits: { onCommit: () => {} },
      interval: INTERVAL_MS,
      failureMessage: "cannot follow",
      log: { error: () => {} },
      sleep: async (milliseconds, signal) => {
        state.sleeps.push(milliseconds);
        state.followed = Math.min(newest, state.followed + perLook);
        if (perLook > 0 && milliseconds < SUCCESSION_MS) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
          signal.addEventListener("abort", () => resolve());
        });
      },
    },
  );
  return { state, endSleep: () => wake(), ...following };
}

test("whoever asks for what another instance follows waits until that is there", async () => {
  const { state, catchUp, close } = followElsewhere({ newest: 5, perLook: 2 });
  await idle();
  state.followed = 0;
  state.sleeps = [];
  await catchUp();
  expect(state.followed).toBe(5);
  expect(state.sleeps).toEqual([50, 50, 50]);
  await close();
});

test("without anybody who asks and without a commit, each second a look tells whether it is this instance's turn", async () => {
  const { state, endSleep, close } = followElsewhere({ newest: 100, perLook: 1 });
  await idle();
  endSleep();
  await idle();
  expect(state).toMatchObject({ steps: 2, sleeps: [SUCCESSION_MS, SUCCESSION_MS] });
  state.result = false;
  endSleep();
  await idle();
  endSleep();
  await idle();
  expect(state).toMatchObject({ steps: 3, sleeps: [SUCCESSION_MS, SUCCESSION_MS, INTERVAL_MS] });
  await close();
});

test("whoever waits for another instance is let go when this one closes", async () => {
  const { catchUp, close } = followElsewhere({ newest: 5, perLook: 0 });
  const waiting = catchUp();
  await idle();
  await close();
  await expect(waiting).resolves.toBeUndefined();
});
