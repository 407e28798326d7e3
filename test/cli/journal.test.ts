import { existsSync } from "node:fs";
import { chown, mkdir, mkdtemp, open as openFile, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pass } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Verification } from "../../src/cli/journal/verify/verification.ts";
import { verifyJournal } from "../../src/cli/journal/verify/verify-journal.ts";
import type { NewEntry } from "../../src/journal/journal.ts";
import { createReadAfter } from "../../src/journal/sqlite/read-after.ts";
import { serve as serveFollower } from "../../src/relations/sqlite/follower.ts";
import { serve as serveSeries } from "../../src/series/sqlite/follower.ts";
import { filesIn } from "../../src/server/data-directory.ts";
import { openConnection } from "../../src/storage/sqlite/open-connection.ts";
import { writeReleased } from "../journal/sqlite/released.ts";
import { newEntry } from "../support/entries.ts";
import { end, type Imhook, startImhook } from "../support/imhook.ts";
import { createJournalFile } from "../support/journal-files.ts";
import { noise } from "../support/noise.ts";
import { openReader } from "../support/open-reader.ts";
import { relationEntry } from "../support/relation-entries.ts";
import { type Ended, run } from "../support/run.ts";
import { startLoad } from "../support/steady-load.ts";

const DAY_MS = 86_400_000;
const PAGE_BYTES = 4096;
const INDEX = "journal.sqlite-index";

let folder: string;
let data: string;
let path: string;
let file: string;
let imhook: Imhook | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-tools-"));
  data = join(folder, "data");
  path = join(data, "journal.sqlite");
  file = join(folder, "backup.sqlite");
});

afterEach(async () => {
  if (imhook !== undefined) await end(imhook, "SIGKILL");
  imhook = undefined;
  await rm(folder, { recursive: true });
});

function journal(...parameters: string[]): Promise<Ended> {
  return run("node", ["src/cli/main.ts", "journal", ...parameters], { environment: { IMHOOK_DATA_DIR: data } });
}

/** Runs a command whose result is JSON. */
async function journalJson(...parameters: string[]): Promise<{ code: number | null; result: Record<string, unknown> }> {
  const { code, stdout, stderr } = await journal(...parameters, "--json");
  expect(stderr).toBe("");
  return { code, result: JSON.parse(stdout) };
}

/** Writes a journal with these entries, and the relations derived from them. */
async function leaveData(entries: NewEntry[]): Promise<void> {
  await mkdir(data);
  const opened = await createJournalFile(path);
  opened.append(entries);
  await opened.close();
  await followAll();
}

async function followAll(): Promise<void> {
  const follower = await serveFollower({ path: join(data, "relations.sqlite"), journalPath: path });
  while (await follower.follow());
  follower.close();
  const series = serveSeries({ path: join(data, "series.sqlite"), journalPath: path });
  while (series.follow());
  series.close();
  const reader = openReader({ path });
  while (reader.follow());
  reader.close();
}

/** Verifies in this process. */
function verifyData(): Promise<Verification> {
  return verifyJournal(filesIn(data), () => {});
}

function follows(count: number, fields: Partial<NewEntry> = {}): NewEntry[] {
  return Array.from({ length: count }, (_, index) =>
    relationEntry({ kind: "follow", user: `user-${index}`, other: "star", group: "", time: 1 }, fields),
  );
}

function execute(name: string, sql: string): void {
  const database = new DatabaseSync(join(data, name));
  database.exec(sql);
  database.close();
}

function numbersIn(database: string): Set<number> {
  const connection = new DatabaseSync(database, { readOnly: true });
  const rows = connection.prepare("SELECT actor FROM entry").all();
  connection.close();
  return new Set(rows.map(({ actor }) => Number(actor)));
}

/** The first entries of a journal, with what is odd about them. */
function entriesIn(database: string): Array<Pick<NewEntry, "actor" | "body" | "bodyEncoding">> {
  const connection = openConnection(database, { readOnly: true });
  const { entries } = createReadAfter(connection)(0, { entries: 5 });
  connection.close();
  return entries.map(({ entry: { actor, body, bodyEncoding } }) => ({ actor, body, bodyEncoding }));
}

const WATCHED: NewEntry["rules"] = {
  shadow: [{ rule: "calm", decision: "flag" }],
  failed: [],
  values: {},
  counts: [],
  asked: [],
  durationUs: 1,
  flaggedBy: null,
};

describe("verify", () => {
  test("finds no problem in a journal and its relations, pruned or not", async () => {
    await leaveData([...follows(30, { receivedAt: Date.now() - 9 * DAY_MS }), ...follows(40)]);
    expect(await journalJson("verify")).toEqual({
      code: 0,
      result: { entries: 70, prunedThrough: 0, relations: 40, faults: [], faultCount: 0 },
    });
    expect(await journalJson("prune", "--older-than", "7")).toMatchObject({ code: 0, result: { pruned: 30 } });
    expect(await journalJson("verify")).toMatchObject({
      code: 0,
      result: { entries: 40, prunedThrough: 30, relations: 40, faultCount: 0 },
    });
  });

  test.each<[string, string, string, string]>([
    ["a missing entry", "journal.sqlite", "DELETE FROM entry WHERE position = 3", "the entry at position 3 is missing"],
    [
      "missing entries at the end",
      "journal.sqlite",
      "DELETE FROM entry WHERE position > 8",
      "the entries at positions 9 to 10 are missing",
    ],
    ["a body that is not JSON", "journal.sqlite", "UPDATE entry SET body = '{' WHERE position = 3", "at position 3: its body was accepted"],
    [
      "bytes that were accepted",
      "journal.sqlite",
      "UPDATE entry SET body_encoding = 'base64', body = '1234' WHERE position = 3",
      "at position 3: its body is not text, but it is not in quarantine",
    ],
    ["a reply that is not JSON", "journal.sqlite", "UPDATE entry SET reply = 'x' WHERE position = 3", "its reply is not JSON"],
    ["targets that are not a list", "journal.sqlite", "UPDATE entry SET targets = '{}' WHERE position = 3", "position 3: "],
    [
      "a decision that is not JSON",
      "journal.sqlite",
      "UPDATE entry SET decision = '{' WHERE position = 3",
      "position 3: it cannot be read",
    ],
    ["an unknown status", "journal.sqlite", "UPDATE entry SET status = 'new' WHERE position = 3", "position 3: /status"],
    ["an invalid id", "journal.sqlite", "UPDATE entry SET id = 'x' WHERE position = 3", "position 3: "],
    [
      "another time of receipt",
      "journal.sqlite",
      "UPDATE entry SET received_at = received_at + 1 WHERE position = 3",
      "not the time of receipt",
    ],
    ["a time in the future", "journal.sqlite", "UPDATE entry SET received_at = 9000000000000 WHERE position = 3", "is impossible"],
    ["a user missing from the index", INDEX, "DELETE FROM indexed_user WHERE name = 'user-2'", 'for its user "user-2"'],
    ["a surplus user in the index", INDEX, "INSERT INTO indexed_user VALUES (0, 'x', 'y', 3, 1)", "1 rows for users that no entry names"],
    ["a rule missing from the index", INDEX, "DELETE FROM indexed_rule WHERE position = 3", 'for its rule "calm"'],
    ["a surplus rule in the index", INDEX, "INSERT INTO indexed_rule VALUES ('x', 'y', 3)", "1 rows for rules that no entry names"],
    ["another role of a user in the index", INDEX, "UPDATE indexed_user SET roles = 8 WHERE name = 'user-2'", 'for its user "user-2"'],
    ["an event missing from the index", INDEX, "DELETE FROM indexed_event WHERE position = 3", 'for its event "user.followed"'],
    ["a surplus event in the index", INDEX, "INSERT INTO indexed_event VALUES ('x', 'y', 3)", "1 rows for events that no entry names"],
    [
      "a surplus group in the index",
      INDEX,
      "INSERT INTO indexed_group VALUES (0, 'x', 'y', 3, 1)",
      "1 rows for groups that no entry names",
    ],
    ["another decision in the index", INDEX, "UPDATE indexed_entry SET decision = 'refuse' WHERE position = 3", "lacks it or differs"],
    ["an entry missing from the index", INDEX, "DELETE FROM indexed_entry WHERE position = 3", "position 3: the index lacks it or differs"],
    [
      "an entry that differs in the index",
      INDEX,
      "UPDATE indexed_entry SET command = 'x' WHERE position = 3",
      "the index lacks it or differs",
    ],
    ["an index beyond the end of the journal", INDEX, "UPDATE cursor SET position = 12", "up to position 12, but the journal ends at 10"],
    ["a surplus callback in the series", "series.sqlite", "UPDATE bucket SET accepted = accepted + 1", "bucket [60000,"],
    ["another latency in the series", "series.sqlite", "UPDATE bucket SET latencies = x'0101'", "bucket [3600000,"],
    ["a bucket missing from the series", "series.sqlite", "DELETE FROM bucket WHERE length = 60000", "bucket [60000,"],
    [
      "a surplus bucket in the series",
      "series.sqlite",
      "UPDATE bucket SET app = 'x'",
      '"x","Follow.CallbackAfterFollowAdd"] does not match',
    ],
    ["a command that was seen less often", "series.sqlite", "UPDATE seen_command SET count = count - 1", 'seen_command ["tencent-chat",'],
    [
      "series beyond the end of the journal",
      "series.sqlite",
      "UPDATE cursor SET position = 12",
      "the series database includes entries up to",
    ],
    ["a missing relation", "relations.sqlite", "DELETE FROM relation WHERE owner = 'user-2'", "follows from the entries but is not stored"],
    ["a surplus relation", "relations.sqlite", "UPDATE relation SET owner = 'x' WHERE owner = 'user-2'", "does not follow"],
    [
      "relations beyond the end of the journal",
      "relations.sqlite",
      "UPDATE cursor SET position = 12",
      "up to position 12, but the journal ends at 10",
    ],
  ])("finds %s", async (_name, database, sql, message) => {
    await leaveData(follows(10, { rules: WATCHED }));
    execute(database, sql);
    const { faults } = await verifyData();
    expect(faults.map((fault) => fault.message).join("\n")).toContain(message);
  });

  test.each<[string, string, boolean]>([
    ["more than the entries that are left", "UPDATE bucket SET accepted = accepted + 1", false],
    ["less than the entries that are left", "UPDATE bucket SET accepted = 3", true],
    [
      "less than the entries that are left, long ago",
      "UPDATE bucket SET accepted = 3; INSERT INTO dropped VALUES (60000, 9e12), (3600000, 9e12)",
      false,
    ],
  ])("of a pruned journal, series may have %s: %#", async (_what, sql, isFound) => {
    const now = Date.now();
    await leaveData([...follows(4, { receivedAt: now - 9 * DAY_MS }), ...follows(6, { receivedAt: now })]);
    expect(await journalJson("prune", "--older-than", "7")).toMatchObject({ result: { pruned: 4 } });
    execute("series.sqlite", sql);
    expect((await verifyData()).faults.some(({ kind }) => kind === "series")).toBe(isFound);
  });

  test("finds a damaged page anywhere", async () => {
    await leaveData(Array.from({ length: 60 }, () => newEntry({ query: "x".repeat(6000) })));
    const whole = await readFile(path);
    const pages = whole.length / PAGE_BYTES;
    for (const page of [1, 2, 3, Math.floor(pages / 3), Math.floor(pages / 2), pages - 2, pages - 1]) {
      const damaged = Buffer.from(whole);
      noise(PAGE_BYTES).copy(damaged, page * PAGE_BYTES);
      await writeFile(path, damaged);
      const { faultCount } = await verifyData();
      expect({ page, isFound: faultCount > 0 }).toEqual({ page, isFound: true });
    }
  }, 120_000);

  test("lists a bounded number of problems and counts the rest", async () => {
    await leaveData(follows(150));
    execute("journal.sqlite", "UPDATE entry SET reply = 'x'");
    const { code, result } = await journalJson("verify");
    expect({ code, count: result.faultCount, listed: (result.faults as unknown[]).length }).toEqual({ code: 1, count: 150, listed: 100 });
  });

  test.each([
    ["the journal is missing", async () => {}, "there is no journal"],
    [
      "the journal is empty",
      async () => {
        await leaveData([]);
        await writeFile(path, "");
      },
      "is empty",
    ],
  ])("says in one line that %s", async (_name, prepare, message) => {
    await prepare();
    const { code, stdout, stderr } = await journal("verify");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^imhook: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });
});

describe("while the server writes", () => {
  test("a backup holds everything acknowledged before, and can replace the journal", async () => {
    imhook = await startImhook(data);
    const load = startLoad(imhook.url);
    while (load.acknowledged.length < 100) await pass(5);
    const before = [...load.acknowledged];
    const { code, result } = await journalJson("backup", file);
    expect(code).toBe(0);
    expect(await journalJson("verify")).toMatchObject({ code: 0, result: { faultCount: 0 } });
    expect((await journal("restore", file, "--replace")).stderr).toContain("is in use: stop imhook first");
    await load.stop();
    await end(imhook, "SIGKILL");
    const kept = numbersIn(file);
    expect(before.filter((number) => !kept.has(number))).toEqual([]);
    expect(kept.size).toBe(result.entries);

    expect((await journal("restore", file)).stderr).toContain("--replace renames it");
    const restored = await journalJson("restore", file, "--replace");
    expect(restored).toMatchObject({ code: 0, result: { entries: kept.size } });
    // The renamed journal is complete, together with the write-ahead log that the kill left.
    const aside = numbersIn(String(restored.result.movedTo));
    expect(load.acknowledged.filter((number) => !aside.has(number))).toEqual([]);
    await followAll();
    expect(await journalJson("verify")).toMatchObject({ code: 0, result: { entries: kept.size, relations: kept.size, faultCount: 0 } });
  }, 120_000);

  test("pruning removes old entries and keeps new ones", async () => {
    await leaveData(follows(300, { receivedAt: Date.now() - 9 * DAY_MS }));
    imhook = await startImhook(data);
    const load = startLoad(imhook.url);
    while (load.acknowledged.length < 20) await pass(5);
    expect(await journalJson("prune", "--older-than", "7", "--dry-run")).toEqual({ code: 0, result: { wouldPrune: 300 } });
    expect(await journalJson("prune", "--older-than", "7")).toMatchObject({ code: 0, result: { pruned: 300 } });
    await load.stop();
    expect(await end(imhook, "SIGTERM")).toBe(0);
    const kept = numbersIn(path);
    expect([...kept].toSorted((one, other) => one - other)).toEqual(load.acknowledged.toSorted((one, other) => one - other));
    const { result } = await journalJson("verify");
    expect(result).toMatchObject({ prunedThrough: 300, relations: 300 + kept.size, faultCount: 0 });
  }, 120_000);
});

test("a backup is 0600, and so is the journal that is restored from it", async () => {
  await leaveData(follows(3));
  expect((await journal("backup", file)).code).toBe(0);
  await rm(data, { recursive: true });
  expect((await journal("restore", file)).code).toBe(0);
  const modes = await Promise.all([file, data, path].map(async (one) => ((await stat(one)).mode & 0o777).toString(8)));
  expect(modes).toEqual(["600", "700", "600"]);
});

test("bodies that are not text and ids with half an emoji are verified, backed up, restored and pruned like others", async () => {
  const odd: NewEntry[] = [
    newEntry({ status: "quarantined", reason: "body-not-text: x", body: "0KHD9w==", bodyEncoding: "base64", actor: null, targets: [] }),
    newEntry({ status: "quarantined", reason: "body-too-large: x", body: null, bodyEncoding: null, actor: null, targets: [] }),
    ...["a\ud83d", "a\ud83e", "a\ufffd"].map((user) => relationEntry({ kind: "follow", user, other: "star\ud83d", group: "", time: 1 })),
  ].map((entry) => ({ ...entry, receivedAt: Date.now() - 9 * DAY_MS, id: newEntry({ receivedAt: Date.now() - 9 * DAY_MS }).id }));
  await leaveData([...odd, ...follows(1)]);
  expect(await verifyData()).toMatchObject({ entries: 6, relations: 4, faults: [] });
  expect(await journalJson("backup", file)).toMatchObject({ code: 0, result: { entries: 6 } });
  expect(await journalJson("restore", file, "--replace")).toMatchObject({ code: 0, result: { entries: 6 } });
  expect(entriesIn(path)).toEqual(odd.map(({ actor, body, bodyEncoding }) => ({ actor, body, bodyEncoding })));
  await followAll();
  expect(await journalJson("prune", "--older-than", "7")).toMatchObject({ code: 0, result: { pruned: 5 } });
  await followAll();
  expect(await verifyData()).toMatchObject({ entries: 1, relations: 4, faults: [] });
});

test("a journal that cannot return space to the disk can do so after backup and restore", async () => {
  await leaveData(follows(20));
  const vacuumModeOf = (database: string) => {
    const connection = new DatabaseSync(database);
    const mode = connection.prepare("PRAGMA auto_vacuum").get()?.auto_vacuum;
    connection.close();
    return mode;
  };
  const connection = new DatabaseSync(path);
  connection.exec("PRAGMA auto_vacuum = NONE; VACUUM");
  connection.close();
  expect(vacuumModeOf(path)).toBe(0);
  expect((await journal("backup", file)).code).toBe(0);
  expect((await journal("restore", file, "--replace")).code).toBe(0);
  expect(vacuumModeOf(path)).toBe(2);
  expect(await verifyData()).toMatchObject({ entries: 20, faultCount: 0 });
});

test("files that root restores, or creates otherwise, belong to the owner of the data directory", async () => {
  // Only root can give files away.
  if (process.getuid?.() !== 0) return;
  const NOBODY = 65_534;
  await leaveData(follows(3));
  expect((await journal("backup", file)).code).toBe(0);
  await rm(data, { recursive: true });
  await mkdir(data, { mode: 0o700 });
  await chown(data, NOBODY, NOBODY);
  expect((await journal("restore", file)).code).toBe(0);
  expect((await journal("restore", file, "--replace")).code).toBe(0);
  expect((await journal("verify")).code).toBe(0);
  imhook = await startImhook(data, {});
  await end(imhook, "SIGTERM");
  const files = await readdir(data);
  const owners = await Promise.all(files.map(async (name) => [name, (await stat(join(data, name))).uid]));
  expect(owners).toEqual(files.map((name) => [name, NOBODY]));
  expect(files).toEqual(expect.arrayContaining(["journal.sqlite", INDEX, "journal.sqlite.lock", "relations.sqlite"]));
});

test("a backup of 0.1.0 can be restored", async () => {
  await mkdir(data);
  await writeReleased("0.1.0", data);
  await journal("backup", file);
  expect(await journalJson("restore", file, "--replace")).toMatchObject({ code: 0, result: { entries: 6 } });
});

describe("says in one line, and changes nothing,", () => {
  test.each<[string, () => Promise<string[]>, string]>([
    [
      "that a backup is never overwritten",
      async () => {
        await writeFile(file, "mine");
        return ["backup", file];
      },
      "never overwrites a file",
    ],
    [
      "that the directory of a backup does not exist",
      async () => ["backup", join(folder, "none", "b")],
      "does not exist (ENOENT), nor does ",
    ],
    ["that there is no backup", async () => ["restore", join(folder, "none"), "--replace"], "there is no journal"],
    [
      "that a file is not a backup",
      async () => {
        await writeFile(file, noise(9000));
        return ["restore", file, "--replace"];
      },
      "use another backup",
    ],
    [
      "that a backup is damaged",
      async () => {
        await journal("backup", file);
        const handle = await openFile(file, "r+");
        await handle.write(noise(PAGE_BYTES), 0, PAGE_BYTES, (await stat(file)).size - 2 * PAGE_BYTES);
        await handle.close();
        return ["restore", file, "--replace"];
      },
      "damaged",
    ],
    ...(
      [
        ["trigger", "CREATE TRIGGER forget AFTER INSERT ON entry BEGIN DELETE FROM entry; END"],
        ["view", "CREATE VIEW forget AS SELECT 1"],
        ["table", "CREATE TABLE forget (id INTEGER)"],
        ["index", "CREATE INDEX forget ON entry (actor)"],
      ] as const
    ).map(([type, sql]): [string, () => Promise<string[]>, string] => [
      `that a backup has a strange ${type}`,
      async () => {
        await journal("backup", file);
        execute("../backup.sqlite", sql);
        return ["restore", file, "--replace"];
      },
      `has a ${type} forget that imhook did not create`,
    ]),
    [
      "that a table of a backup has another definition",
      async () => {
        await journal("backup", file);
        execute("../backup.sqlite", "ALTER TABLE probe ADD COLUMN more TEXT");
        return ["restore", file, "--replace"];
      },
      "has a table probe that imhook did not create",
    ],
    [
      "that a table of a backup is missing",
      async () => {
        await journal("backup", file);
        execute("../backup.sqlite", "DROP TABLE late_decision");
        return ["restore", file, "--replace"];
      },
      "lacks the table late_decision",
    ],
    ["that there is no limit", async () => ["prune"], "there is no limit"],
    ["that a limit is not a number", async () => ["prune", "--older-than", "1e3"], "whole number"],
    ["that there is no journal to prune", async () => ["prune", "--older-than", "1", "--data-dir", folder], "there is no journal"],
  ])("%s", async (_name, prepare, message) => {
    await leaveData(follows(30));
    const parameters = await prepare();
    const before = await readFile(path);
    const { code, stdout, stderr } = await journal(...parameters);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(message);
    expect(await readFile(path)).toEqual(before);
    expect((await readdir(data)).filter((name) => /restoring|unfinished|replaced/.test(name))).toEqual([]);
    if (existsSync(`${file}.partial`)) throw new Error("a part of a backup was left");
  });
});
