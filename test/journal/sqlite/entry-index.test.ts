import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { follow } from "../../../src/journal/follow.ts";
import { POSITIONS_PER_PARTITION } from "../../../src/journal/index/index-row.ts";
import type { NewEntry } from "../../../src/journal/journal.ts";
import type { EntryFilter } from "../../../src/journal/list-query.ts";
import { openJournalReader } from "../../../src/journal/open-reader.ts";
import { indexPath } from "../../../src/journal/sqlite/index-path.ts";
import { startReader } from "../../../src/senders/start-reader.ts";
import { newEntry } from "../../support/entries.ts";
import { createJournalFile, type JournalFile } from "../../support/journal-files.ts";
import { openReader, type TestReader } from "../../support/open-reader.ts";
import { waitUntil } from "../../support/wait-until.ts";

let folder: string;
let path: string;
let journal: JournalFile;
let reader: TestReader;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-index-"));
  path = join(folder, "journal.sqlite");
  journal = await createJournalFile(path);
  reader = openReader({ path });
});

afterEach(async () => {
  reader.close();
  await journal.close();
  await rm(folder, { recursive: true });
});

function byUser(user: string, count: number): NewEntry[] {
  return Array.from({ length: count }, () => newEntry({ actor: user }));
}

function followAll(): void {
  while (reader.follow());
}

async function found(filter: EntryFilter): Promise<string[]> {
  const { items } = await reader.list({ filter, page: { limit: 100_000 } });
  return items.map(({ id }) => id).toSorted();
}

function idsOf(entries: NewEntry[]): string[] {
  return entries.map(({ id }) => id).toSorted();
}

/** Runs a statement on the index's file, on a connection of its own. */
function query(sql: string): Array<Record<string, unknown>> {
  const database = new DatabaseSync(indexPath(path));
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

test("follows in steps of a limited number of entries until it has them all", async () => {
  const entries = byUser("alice", 12_000);
  journal.append(entries);
  const steps = [reader.follow(), reader.follow(), reader.follow(), reader.follow(), reader.follow()];
  expect(steps).toEqual([true, true, true, false, false]);
  expect(await found({ user: "alice" })).toEqual(idsOf(entries));
});

test("moves the write-ahead log into the journal's file also while the index is behind", async () => {
  journal.append(byUser("alice", 6000));
  const { size } = await stat(path);
  expect(reader.follow()).toBe(true);
  expect((await stat(path)).size).toBeGreaterThan(size + 1_000_000);
});

test("finds an entry by its first 1,000 targets, and takes few long entries in a step", async () => {
  const targets = Array.from({ length: 1500 }, (_, index) => `target-${index}`);
  const long = Array.from({ length: 30 }, () => newEntry({ targets }));
  const escaped = newEntry({ targets: ["\\", ...targets] });
  const short = newEntry({ targets: ["target-1000"] });
  journal.append([newEntry(), ...long, short, escaped]);
  expect([reader.follow(), reader.follow()]).toEqual([true, false]);
  expect(await found({ user: "target-0" })).toEqual(idsOf([...long, escaped]));
  expect(await found({ user: "target-998" })).toEqual(idsOf([...long, escaped]));
  expect(await found({ user: "target-999" })).toEqual(idsOf(long));
  expect(await found({ user: "target-1000" })).toEqual([short.id]);
  const { items } = await reader.list({ filter: { user: "target-0" }, page: { limit: 1 } });
  expect(items[0]?.targets).toHaveLength(1501);
  journal.prune(33);
  followAll();
  expect(query("SELECT count(*) AS users FROM indexed_user")).toEqual([{ users: 0 }]);
  expect(query("SELECT count(*) AS entries FROM indexed_entry")).toEqual([{ entries: 0 }]);
});

test("continues where it left off when it is opened again", async () => {
  const [before, after] = [byUser("alice", 3), byUser("alice", 2)];
  journal.append(before);
  followAll();
  reader.close();
  journal.append(after);
  reader = openReader({ path });
  expect(await found({ user: "alice" })).toEqual(idsOf(before));
  followAll();
  expect(await found({ user: "alice" })).toEqual(idsOf([...before, ...after]));
});

test.each([
  ["ordinary", "bob"],
  ["empty", ""],
  ["quotes and backslashes", '"\\\\"'],
  ["a NUL character", "a\u0000b"],
  ["emoji", "\u{1f600}"],
  ["a line break", "a\nb"],
  ["text that looks like an escape", "\\u0041"],
  ["half of an emoji", "a\ud83d"],
  ["the mark of stored halves", "a\u{10fffd}d83d\u{10fffd}"],
])("finds an entry by its users, whether actor or target: %s", async (_name, user) => {
  const entries = [
    newEntry({ actor: user, targets: [] }),
    newEntry({ actor: null, targets: ["x", user, user] }),
    newEntry({ actor: user, targets: [user] }),
  ];
  journal.append([...entries, newEntry({ actor: "somebody", targets: ["else"] })]);
  followAll();
  expect(await found({ user })).toEqual(idsOf(entries));
});

test("does not take halves of emoji for each other, or for the character that could stand for both", async () => {
  const users = ["a\ud800", "a\ud801", "a\ufffd"];
  const entries = users.map((user) => newEntry({ actor: null, targets: [user] }));
  journal.append(entries);
  followAll();
  for (const [index, user] of users.entries()) expect(await found({ user })).toEqual(idsOf(entries.slice(index, index + 1)));
});

describe("over several partitions", () => {
  const START = Date.UTC(2026, 0, 2);
  const entries = Array.from({ length: 2 * POSITIONS_PER_PARTITION + 10 }, (_, index) => {
    const isRare = index % 20_000 === 0;
    return newEntry({
      receivedAt: START + index,
      actor: isRare ? "alice" : `user-${index % 100}`,
      group: isRare ? "rare" : "common",
      message: `message-${index}`,
      requestId: isRare ? "r-1" : null,
      targets: [],
      body: null,
    });
  });
  const rare = entries
    .filter(({ actor }) => actor === "alice")
    .map(({ id }) => id)
    .toReversed();

  beforeEach(() => {
    for (let first = 0; first < entries.length; first += 5000) journal.append(entries.slice(first, first + 5000));
    followAll();
  });

  async function listAll(filter: EntryFilter, limit: number, between = () => {}): Promise<string[]> {
    const ids: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const { items, next } = await reader.list({ filter, page: cursor === undefined ? { limit } : { limit, cursor } });
      ids.push(...items.map(({ id }) => id));
      cursor = next;
      between();
    }
    return ids;
  }

  test("lists newest first, page by page, without gaps or repetitions", async () => {
    expect(rare).toHaveLength(7);
    for (const limit of [1, 2, 3, 7, 100]) {
      expect(await listAll({ user: "alice" }, limit)).toEqual(rare);
      expect(await listAll({ group: "rare" }, limit)).toEqual(rare);
      expect(await listAll({ requestId: "r-1" }, limit)).toEqual(rare);
    }
    expect(await listAll({ user: "alice", group: "rare", status: "accepted" }, 2)).toEqual(rare);
    expect(await listAll({ message: "message-3" }, 10)).toEqual([entries[3]?.id]);
    expect(await listAll({ user: "nobody" }, 10)).toEqual([]);
    expect(await listAll({ user: "user-7" }, 1000)).toEqual(
      entries
        .filter(({ actor }) => actor === "user-7")
        .map(({ id }) => id)
        .toReversed(),
    );
  }, 60_000);

  test("applies time limits in every partition", async () => {
    const between = { since: START + 20_000, until: START + 100_000 };
    expect(await listAll({ user: "alice", ...between }, 2)).toEqual(
      entries
        .filter(({ actor, receivedAt }) => actor === "alice" && receivedAt >= between.since && receivedAt < between.until)
        .map(({ id }) => id)
        .toReversed(),
    );
  }, 60_000);

  test("continues after a page whose last entry has been pruned", async () => {
    const pages = await listAll({ group: "rare" }, 2, () => {
      journal.prune(POSITIONS_PER_PARTITION);
      followAll();
    });
    expect(pages).toEqual(rare.slice(0, pages.length));
    expect(pages.length).toBeGreaterThan(2);
  }, 60_000);
});

describe("of a journal that was pruned", () => {
  test("removes pruned entries that were indexed, and never indexes the others", async () => {
    const [old, young] = [byUser("old", 1200), byUser("young", 20)];
    journal.append(old);
    followAll();
    journal.append(young);
    journal.prune(1200);
    followAll();
    expect(await found({ user: "old" })).toEqual([]);
    expect(await found({ user: "young" })).toEqual(idsOf(young));
    expect(query("SELECT count(*) AS entries FROM indexed_entry")).toEqual([{ entries: 20 }]);
    expect(query("SELECT DISTINCT name FROM indexed_user ORDER BY 1").map(({ name }) => name)).toEqual(["alice", "bob", "young"]);
    journal.prune(10);
    const later = byUser("later", 1);
    journal.append(later);
    followAll();
    expect(query("SELECT count(*) AS entries FROM indexed_entry")).toEqual([{ entries: 11 }]);
    expect(await found({ user: "later" })).toEqual(idsOf(later));
  });

  test("starts after the pruned entries", async () => {
    const [old, young] = [byUser("old", 30), byUser("young", 5)];
    journal.append([...old, ...young]);
    journal.prune(30);
    followAll();
    expect(await found({ user: "young" })).toEqual(idsOf(young));
    expect(query("SELECT position, forgotten FROM cursor")).toEqual([{ position: 35, forgotten: 30 }]);
  });
});

describe("is rebuilt if", () => {
  const entries = byUser("alice", 5);

  beforeEach(async () => {
    journal.append(entries);
    followAll();
    reader.close();
  });

  test.each<[string, () => unknown]>([
    ["it is missing", () => rm(indexPath(path))],
    ["it is not a database", () => writeFile(indexPath(path), "This is a text.\n".repeat(500))],
    ["it is empty", () => writeFile(indexPath(path), "")],
    ["it is of another version", () => query("PRAGMA user_version = 99")],
    ["it is ahead of the journal", () => query("UPDATE cursor SET position = 99")],
  ])("%s", async (_name, spoil) => {
    await spoil();
    reader = openReader({ path });
    followAll();
    expect(await found({ user: "alice" })).toEqual(idsOf(entries));
    expect(query("SELECT position FROM cursor")).toEqual([{ position: 5 }]);
  });

  // The journal continues from an older state of itself, as after the restore of a backup.
  test.each([
    { lost: 1, later: 1 },
    { lost: 1, later: 3 },
    { lost: 2, later: 1 },
    { lost: 5, later: 7 },
  ])("the journal lost $lost of its entries and has $later others", async ({ lost, later }) => {
    const kept = entries.length - lost;
    const connection = new DatabaseSync(path);
    connection.exec(`DELETE FROM entry WHERE position > ${kept}; UPDATE sqlite_sequence SET seq = ${kept} WHERE name = 'entry'`);
    connection.close();
    const others = byUser("bob", later);
    journal.append(others);
    reader = openReader({ path });
    followAll();
    expect(await found({ user: "alice" })).toEqual(idsOf(entries.slice(0, kept)));
    expect(await found({ user: "bob" })).toEqual(idsOf([...entries.slice(0, kept), ...others]));
    expect(query("SELECT position FROM cursor")).toEqual([{ position: kept + later }]);
    expect(query("SELECT count(*) AS entries FROM indexed_entry")).toEqual([{ entries: kept + later }]);
  });
});

test("catches up with earlier commits even if more arrive than it can follow", async () => {
  journal.append(byUser("alice", 12_000));
  let steps = 0;
  const step = async () => {
    steps += 1;
    // More than one step indexes.
    journal.append(byUser("bob", 6000));
    return reader.follow();
  };
  const following = follow(
    { step, progress: async () => reader.progress() },
    { commits: { onCommit: () => {} }, failureMessage: "failed", log: pino({ enabled: false }) },
  );
  await following.catchUp();
  expect(reader.progress().followed).toBeGreaterThanOrEqual(12_000);
  expect(steps).toBeLessThan(10);
  await following.close();
});

test("logs that it is being rebuilt, if that takes a while, and that it was", async () => {
  journal.append(byUser("alice", 20_000));
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => lines.push(JSON.parse(line).msg) });
  const opened = await openJournalReader({ commits: { onCommit: () => {} }, startReader: () => startReader({ path }), log });
  expect((await opened.list({ user: "alice" }, { limit: 1 })).items).toHaveLength(1);
  await waitUntil(async () => lines.length === 2);
  await opened.close();
  expect(lines).toEqual(["rebuilding the index, filtered lists wait for it", "index rebuilt"]);
});

test("writes nothing to the journal", () => {
  journal.append(byUser("alice", 3));
  followAll();
  const database = new DatabaseSync(path, { readOnly: true });
  expect(database.prepare("SELECT name FROM sqlite_schema WHERE name LIKE 'indexed%'").all()).toEqual([]);
  database.close();
});
