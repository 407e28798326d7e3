import { describe, expect, test } from "@jest/globals";
import { createGroupCommit, MOST_WAITING } from "../../src/journal/group-commit.ts";

const BATCHING = { gatheringTurns: 1, maxConcurrent: 2, minConcurrentBatch: 8 };

/** A disk whose commits finish when the test says so. */
function createHeldDisk() {
  const commits: Array<PromiseWithResolvers<void> & { batch: string[] }> = [];
  const group = createGroupCommit<string, string>((batch) => {
    const commit = { ...Promise.withResolvers<void>(), batch };
    commits.push(commit);
    return commit.promise.then(() => batch);
  }, BATCHING);
  /** Resolves with a commit, counted from 0, once it has started. */
  async function commit(number: number) {
    for (;;) {
      const started = commits[number];
      if (started !== undefined) return started;
      await nextTurn();
    }
  }
  return { ...group, commits, commit };
}

/** A disk that commits at once and remembers the batches. */
function createQuickDisk(gatheringTurns = BATCHING.gatheringTurns) {
  const batches: number[][] = [];
  const group = createGroupCommit<number, number>(
    async (batch) => {
      batches.push(batch);
      return batch;
    },
    { ...BATCHING, gatheringTurns },
  );
  return { ...group, batches };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

describe("sharing", () => {
  test("appends made together share one commit", async () => {
    const { append, batches } = createQuickDisk();
    await Promise.all(numbers(100).map(append));
    expect(batches).toEqual([numbers(100)]);
  });

  test("appends made during a commit share the next one", async () => {
    const { append, commits, commit } = createHeldDisk();
    const first = append("first");
    await commit(0);
    const others = ["second", "third", "fourth"].map(append);
    await nextTurn();
    expect(commits.map(({ batch }) => batch)).toEqual([["first"]]);
    (await commit(0)).resolve();
    (await commit(1)).resolve();
    await Promise.all([first, ...others]);
    expect(commits.map(({ batch }) => batch)).toEqual([["first"], ["second", "third", "fourth"]]);
  });

  test("many appends made during a commit start the next one at once; those after them wait", async () => {
    const { append, commits, commit } = createHeldDisk();
    append("first");
    await commit(0);
    const many = numbers(8).map(String);
    many.forEach(append);
    await nextTurn();
    expect((await commit(1)).batch).toEqual(many);
    many.forEach(append);
    await nextTurn();
    expect(commits).toHaveLength(2);
    (await commit(0)).resolve();
    expect((await commit(2)).batch).toEqual(many);
  });

  test.each([1, 2, 3])("with %d gathering turns, appends made within them share a commit; later ones do not", async (turns) => {
    const { append, batches } = createQuickDisk(turns);
    const appended: Promise<number>[] = [];
    for (const number of numbers(turns + 1)) {
      appended.push(append(number));
      await nextTurn();
    }
    await Promise.all(appended);
    expect(batches).toEqual([numbers(turns), [turns]]);
  });

  test("at most two commits run at the same time", async () => {
    let running = 0;
    let peak = 0;
    const { append } = createGroupCommit<number, number>(async (batch) => {
      running += 1;
      peak = Math.max(peak, running);
      for (let turn = 0; turn < 3; turn += 1) await nextTurn();
      running -= 1;
      return batch;
    }, BATCHING);
    await appendInBursts(append, 500);
    expect(peak).toBe(2);
  });

  test("10,000 items appended in bursts are each committed once, in order, in fewer commits than items", async () => {
    const { append, batches } = createQuickDisk();
    await appendInBursts(append, 10_000);
    expect(batches.flat()).toEqual(numbers(10_000));
    expect(batches.length).toBeLessThan(5000);
  });

  test("5000 appends made together share a few commits, in order", async () => {
    const { append, batches } = createQuickDisk();
    await Promise.all(numbers(5000).map(append));
    expect(batches.flat()).toEqual(numbers(5000));
    expect(batches.length).toBeLessThan(50);
  });

  test("an append made after another one has resolved is committed as well", async () => {
    const { append, batches } = createQuickDisk();
    for (const number of numbers(50)) await append(number);
    expect(batches).toEqual(numbers(50).map((number) => [number]));
  });
});

describe("durability", () => {
  test("an append resolves only after its commit", async () => {
    const { append, commit } = createHeldDisk();
    const durable: string[] = [];
    const first = append("first").then(() => durable.push("first"));
    await commit(0);
    const second = append("second").then(() => durable.push("second"));
    await nextTurn();
    expect(durable).toEqual([]);
    (await commit(0)).resolve();
    await commit(1);
    await nextTurn();
    expect(durable).toEqual(["first"]);
    (await commit(1)).resolve();
    await Promise.all([first, second]);
    expect(durable).toEqual(["first", "second"]);
  });

  test("a failed commit is retried item by item, so an item that cannot be committed does not fail the others", async () => {
    const { append, commit } = createHeldDisk();
    const unwritable = new Error("cannot be written");
    const together = Promise.allSettled([append("good"), append("bad")]);
    (await commit(0)).reject(unwritable);
    const waiting = append("waiting");
    (await commit(1)).resolve();
    (await commit(2)).reject(unwritable);
    (await commit(3)).resolve();
    await waiting;
    expect(await together).toEqual([
      { status: "fulfilled", value: "good" },
      { status: "rejected", reason: unwritable },
    ]);
    expect([(await commit(1)).batch, (await commit(2)).batch, (await commit(3)).batch]).toEqual([["good"], ["bad"], ["waiting"]]);
  });

  test("a failure that no item can be to blame for fails all of them at once", async () => {
    let commits = 0;
    const group = createGroupCommit<number, number>(
      async () => {
        commits += 1;
        throw new Error("no database");
      },
      { ...BATCHING, isItemToBlame: () => false },
    );
    const outcomes = await Promise.allSettled([1, 2, 3].map(group.append));
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(commits).toBe(1);
  });

  test("a journal that does not answer gets no more items than it may keep waiting", async () => {
    const { append, commit } = createHeldDisk();
    const first = append("first");
    await commit(0);
    const waiting = Array.from({ length: MOST_WAITING }, (_, index) => append(String(index)));
    await expect(append("one too many")).rejects.toThrow("50000 entries wait for the journal already");
    void Promise.allSettled([first, ...waiting]);
  });

  test("a commit that throws at once is a failed commit", async () => {
    const { append } = createGroupCommit<string, string>((batch) => {
      if (batch.includes("bad")) throw new Error("cannot be written");
      return Promise.resolve(batch);
    }, BATCHING);
    await expect(append("bad")).rejects.toThrow("cannot be written");
    await expect(append("good")).resolves.toBe("good");
  });
});

describe("settled()", () => {
  test("resolves if nothing was appended", async () => {
    await expect(createQuickDisk().settled()).resolves.toBeUndefined();
  });

  test("waits for running commits and for waiting items", async () => {
    const { append, commit, settled } = createHeldDisk();
    const durable: string[] = [];
    append("running").then(() => durable.push("running"));
    await commit(0);
    append("waiting").then(() => durable.push("waiting"));
    const rest = settled().then(() => durable.push("settled"));
    (await commit(0)).resolve();
    await commit(1);
    await nextTurn();
    expect(durable).toEqual(["running"]);
    (await commit(1)).resolve();
    await rest;
    expect(durable).toEqual(["running", "waiting", "settled"]);
  });

  test("resolves after a failed commit too", async () => {
    const { append, commit, settled } = createHeldDisk();
    const lost = append("lost");
    const rest = settled();
    (await commit(0)).reject(new Error("disk is full"));
    await expect(lost).rejects.toThrow("disk is full");
    await expect(rest).resolves.toBeUndefined();
  });
});

/** Appends 0, 1, 2 and so on, seven per turn of the event loop. */
async function appendInBursts(append: (item: number) => Promise<unknown>, count: number): Promise<void> {
  const appended: Promise<unknown>[] = [];
  for (const number of numbers(count)) {
    appended.push(append(number));
    if (number % 7 === 0) await nextTurn();
  }
  await Promise.all(appended);
}
