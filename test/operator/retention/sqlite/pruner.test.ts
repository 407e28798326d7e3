import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { NewEntry } from "../../../../src/journal/journal.ts";
import { createReadAfter } from "../../../../src/journal/sqlite/read-after.ts";
import type { RetentionLimits } from "../../../../src/operator/retention/limits.ts";
import { estimatePruning } from "../../../../src/operator/retention/sqlite/estimate.ts";
import type { JournalFiles } from "../../../../src/operator/retention/sqlite/other-files.ts";
import { createPruneEntries, EVENTS_PER_STEP } from "../../../../src/operator/retention/sqlite/prune-entries.ts";
import { serve } from "../../../../src/operator/retention/sqlite/pruner.ts";
import { createSpace } from "../../../../src/operator/retention/sqlite/space.ts";
import { createTransactions } from "../../../../src/storage/sqlite/open-connection.ts";
import { newEntry } from "../../../support/entries.ts";
import { followAll } from "../../../support/follow-all.ts";
import { createJournalFile, type JournalFile } from "../../../support/journal-files.ts";

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5, 678);

let folder: string;
let files: JournalFiles;
let journal: JournalFile;
let connection: DatabaseSync;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-pruner-"));
  files = { journal: join(folder, "journal.sqlite"), relations: join(folder, "relations.sqlite"), series: join(folder, "series.sqlite") };
  journal = await createJournalFile(files.journal);
  connection = new DatabaseSync(files.journal);
});

afterEach(async () => {
  jest.restoreAllMocks();
  connection.close();
  await journal.close();
  await rm(folder, { recursive: true });
});

/** Takes steps until nothing is left to do, and returns how many entries were pruned. */
function prune(limits: RetentionLimits): number {
  const pruner = serve({ files, limits });
  let pruned = 0;
  followAll({
    follow: () => {
      const step = pruner.step();
      pruned += step.pruned;
      return step.more;
    },
  });
  pruner.close();
  return pruned;
}

/** Takes one step, and returns how many entries it pruned. */
function firstStep(limits: RetentionLimits): number {
  const pruner = serve({ files, limits });
  const { pruned } = pruner.step();
  pruner.close();
  return pruned;
}

function positions(): unknown[] {
  return connection
    .prepare("SELECT position FROM entry ORDER BY position")
    .all()
    .map(({ position }) => position);
}

/** An entry in which `user` follows so many others. */
function follows(user: string, others: number, fields: Partial<NewEntry> = {}): NewEntry {
  const FollowList = Array.from({ length: others }, (_, index) => ({ To_Account: `${user}-${index}` }));
  return newEntry({ actor: user, body: JSON.stringify({ From_Account: user, FollowList }), ...fields });
}

describe("by age", () => {
  test.each([
    { age: 999, pruned: 4 },
    { age: 1000, pruned: 3 },
    { age: 1001, pruned: 2 },
    { age: 1002, pruned: 0 },
    { age: 0, pruned: 5 },
  ])("of $age ms, prunes what is older by one millisecond, and not what is exactly as old", ({ age, pruned }) => {
    jest.spyOn(Date, "now").mockReturnValue(NOW);
    journal.append([1002, 1002, 1001, 1000, 1].map((ms) => newEntry({ receivedAt: NOW - ms })));
    const limits = { age, size: null };
    expect(estimatePruning(connection, files, limits)).toBe(pruned);
    expect(prune(limits)).toBe(pruned);
    expect(estimatePruning(connection, files, limits)).toBe(0);
    expect(positions()).toEqual([1, 2, 3, 4, 5].slice(pruned));
  });

  test("prunes an entry received now if no age is allowed only when time has passed", () => {
    const now = jest.spyOn(Date, "now").mockReturnValue(NOW);
    journal.append([newEntry({ receivedAt: NOW })]);
    expect(prune({ age: 0, size: null })).toBe(0);
    now.mockReturnValue(NOW + 1);
    expect(prune({ age: 0, size: null })).toBe(1);
  });

  test("counts from the last pruned entry", () => {
    jest.spyOn(Date, "now").mockReturnValue(NOW);
    journal.append([30, 20, 10, 5].map((ms) => newEntry({ receivedAt: NOW - ms })));
    journal.prune(2);
    expect(estimatePruning(connection, files, { age: 7, size: null })).toBe(1);
    expect(estimatePruning(connection, files, { age: 1, size: null })).toBe(2);
  });
});

describe("by size", () => {
  /** Bytes of the pages that are in use, and of the files that pruning does not free. */
  async function measure(): Promise<{ used: number; fixed: number }> {
    connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    const pragma = (name: string) => Number(connection.prepare(`PRAGMA ${name}`).get()?.[name]);
    const used = (pragma("page_count") - pragma("freelist_count")) * pragma("page_size");
    const sizes = await Promise.all(["-wal", "-shm"].map(async (ending) => (await stat(`${files.journal}${ending}`)).size));
    return { used, fixed: sizes.reduce((sum, size) => sum + size, 0) };
  }

  test("prunes nothing if the files are exactly as large as is allowed, and something if they are one byte larger", async () => {
    journal.append(Array.from({ length: 400 }, () => newEntry({ query: "x".repeat(1000) })));
    const { used, fixed } = await measure();
    expect(fixed).toBeGreaterThan(0);
    expect(fixed).toBeLessThan(used);
    const size = used + fixed;
    expect(createSpace(connection, files).beyond(size)).toBe(0);
    expect(createSpace(connection, files).beyond(size - 1)).toBe(1);
    expect(estimatePruning(connection, files, { age: null, size })).toBe(0);
    expect(estimatePruning(connection, files, { age: null, size: size - 1 })).toBe(1);
    expect(firstStep({ age: null, size })).toBe(0);
    expect(firstStep({ age: null, size: size - 1 })).toBe(100);
  });

  test("counts what cannot be pruned for at most half of the size", async () => {
    journal.append(Array.from({ length: 100 }, () => newEntry()));
    const { used, fixed } = await measure();
    const size = 2 * used;
    expect(fixed).toBeLessThan(used);
    await writeFile(files.relations, Buffer.alloc(10 * size));
    const space = createSpace(connection, files);
    expect(space.beyond(size)).toBe(0);
    expect(space.beyond(size - 2)).toBe(1);
    expect(space.prunable()).toBe(used);
  });
});

describe("one step", () => {
  const pruneEntries = () => createPruneEntries(connection, createTransactions(connection));
  const oldest = () => createReadAfter(connection)(0, { entries: 100 }).entries;
  const state = () => ({
    baseline: connection.prepare("SELECT position, events FROM baseline").get(),
    relations: connection.prepare("SELECT count(*) AS relations FROM baseline_relation").get()?.relations,
    entries: positions(),
  });

  test.each<[number[], Array<{ position: number; events: number; relations: number }>]>([
    [
      [EVENTS_PER_STEP - 1, 1, 1],
      [
        { position: 2, events: 0, relations: EVENTS_PER_STEP },
        { position: 3, events: 0, relations: EVENTS_PER_STEP + 1 },
      ],
    ],
    [
      [EVENTS_PER_STEP, 1],
      [
        { position: 1, events: 0, relations: EVENTS_PER_STEP },
        { position: 2, events: 0, relations: EVENTS_PER_STEP + 1 },
      ],
    ],
    [
      [EVENTS_PER_STEP + 1, 1],
      [
        { position: 0, events: EVENTS_PER_STEP, relations: EVENTS_PER_STEP },
        { position: 2, events: 0, relations: EVENTS_PER_STEP + 2 },
      ],
    ],
    [
      [1, 2 * EVENTS_PER_STEP],
      [
        { position: 1, events: 0, relations: 1 },
        { position: 1, events: EVENTS_PER_STEP, relations: EVENTS_PER_STEP + 1 },
        { position: 2, events: 0, relations: 2 * EVENTS_PER_STEP + 1 },
      ],
    ],
  ])("has no more than 1,000 events: entries with %j", (counts, steps) => {
    const users = ["a", "b", "c"];
    journal.append(counts.map((count, index) => follows(users[index] ?? "", count)));
    const step = pruneEntries();
    const taken: unknown[] = [];
    for (let left = oldest(); left.length > 0 && taken.length < 9; left = oldest()) {
      step(left);
      const { baseline, relations } = state();
      taken.push({ ...baseline, relations });
    }
    expect(taken).toEqual(steps);
  });

  test("returns how many entries it removed, and none if it only applied events", () => {
    journal.append([follows("a", EVENTS_PER_STEP + 1), follows("b", 1)]);
    const step = pruneEntries();
    expect([step(oldest()), step(oldest()), step(oldest())]).toEqual([0, 2, 0]);
  });

  test("takes all effect or none", () => {
    journal.append([follows("a", 2), follows("b", 2), follows("c", 2)]);
    const before = state();
    const failures = [
      "BEFORE DELETE ON entry WHEN OLD.position = 3",
      "BEFORE UPDATE ON baseline",
      "BEFORE INSERT ON baseline_relation WHEN NEW.owner = 'c'",
    ];
    for (const when of failures) {
      connection.exec(`CREATE TRIGGER refuse ${when} BEGIN SELECT RAISE(ABORT, 'disk is full'); END`);
      expect(() => pruneEntries()(oldest())).toThrow("disk is full");
      expect(state()).toEqual(before);
      connection.exec("DROP TRIGGER refuse");
    }
    expect(pruneEntries()(oldest())).toBe(3);
    expect(state()).toEqual({ baseline: { position: 3, events: 0 }, relations: 6, entries: [] });
  });

  test("does nothing if another process has pruned since the entries were read", () => {
    journal.append([follows("a", 2), follows("b", 2), newEntry()]);
    const read = oldest();
    expect(pruneEntries()(read.slice(0, 1))).toBe(1);
    const after = state();
    expect(pruneEntries()(read)).toBe(0);
    expect(state()).toEqual(after);
  });

  test("does nothing if another process has applied events of the entry since it was read", () => {
    journal.append([follows("a", 2 * EVENTS_PER_STEP + 1), follows("b", 1)]);
    const read = oldest();
    const other = pruneEntries();
    const inTransaction = createTransactions(connection);
    // Takes its part before the other process takes two steps, and applies it afterwards.
    const late = createPruneEntries(connection, (work) => {
      expect([other(read), other(read)]).toEqual([0, 0]);
      return inTransaction(work);
    });
    expect(late(read)).toBe(0);
    expect(state()).toMatchObject({ baseline: { position: 0, events: 2 * EVENTS_PER_STEP }, relations: 2 * EVENTS_PER_STEP });
    expect(other(read)).toBe(2);
  });

  test("removes the late decisions of the entries and keeps others", () => {
    const entries = [newEntry(), newEntry(), newEntry()];
    journal.append(entries);
    for (const { id } of entries) journal.appendLate({ id, decision: null, reason: "late", durationMs: 1 });
    expect(pruneEntries()(oldest().slice(0, 2))).toBe(2);
    expect(connection.prepare("SELECT id FROM late_decision").all()).toEqual([{ id: entries[2]?.id }]);
  });
});
