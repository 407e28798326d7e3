import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { NewEntry } from "../../../src/journal/journal.ts";
import { createEntryIndex } from "../../../src/journal/postgres/entry-index.ts";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { createFollower } from "../../../src/relations/postgres/follower.ts";
import { toEvents } from "../../../src/senders/events.ts";
import { serve as serveSeries } from "../../../src/series/postgres/follower.ts";
import { type Database, openDatabase } from "../../../src/storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../../src/storage/storage.ts";
import { newEntry } from "../../support/entries.ts";
import { usePostgres } from "../../support/postgres.ts";
import { relationEntry } from "../../support/relation-entries.ts";
import { type Ended, run } from "../../support/run.ts";

const postgres = usePostgres();

const DAY_MS = 86_400_000;
const ODD = "half \ud83d, null \u0000, 鲍勃";
const LONG = "long".repeat(600);

let settings: DatabaseSettings;
let database: Database;

beforeEach(async () => {
  settings = await postgres.create();
  database = openDatabase(settings, { role: "test", connections: 2 });
});

afterEach(() => database.close());

function query(text: string): Promise<Array<Record<string, unknown>>> {
  return postgres.server().query(text, new URL(settings.url).pathname.slice(1));
}

function journal(...parameters: string[]): Promise<Ended> {
  const url = settings.url.replace("postgres@", "postgres:the-password@");
  return run("node", ["src/cli/main.ts", "journal", ...parameters], { environment: { IMHOOK_DATABASE: url } });
}

function follows(user: string, other: string, fields: Partial<NewEntry> = {}): NewEntry {
  return relationEntry({ kind: "follow", user, other, group: "", time: 1 }, fields);
}

/** Some of everything, old and new. */
const ENTRIES = () => [
  ...["a", "b", "c"].map((user) => follows(user, "star", { receivedAt: Date.now() - 9 * DAY_MS })),
  follows(ODD, LONG),
  follows(LONG, ODD),
  newEntry({ status: "quarantined", reason: ODD }),
  newEntry({ requestId: LONG, message: LONG }),
  relationEntry({ kind: "createGroup", user: "a", other: "b", group: LONG, time: 2 }),
];

/** Records entries, and lets everything follow them. */
async function fill(entries = ENTRIES()): Promise<void> {
  const writer = await openJournalWriter(settings);
  for (const entry of entries) await writer.append(entry);
  await writer.close();
  await followAll();
}

async function followAll(): Promise<void> {
  const lease = { token: () => 1 };
  const series = await serveSeries(settings);
  const followers = [createEntryIndex(database.kysely, lease, toEvents), createFollower(database.kysely, lease), series];
  for (const { follow } of followers) while ((await follow()) === true);
  await series.close();
}

async function verify(): Promise<{
  code: number | null;
  faults: Array<{ kind: string; message: string }>;
  result: Record<string, unknown>;
}> {
  const { code, stdout, stderr } = await journal("verify", "--json");
  expect(stderr).toBe("");
  const { faults, ...result } = JSON.parse(stdout);
  return { code, faults, result };
}

describe("verify", () => {
  test("finds no problem in a journal and what follows from it, pruned or not", async () => {
    await fill();
    expect(await verify()).toEqual({ code: 0, faults: [], result: { entries: 8, prunedThrough: 0, relations: 9, faultCount: 0 } });
    expect(await journal("prune", "--older-than", "7")).toEqual({ code: 0, stdout: "3 entries removed\n", stderr: "" });
    expect(await verify()).toEqual({ code: 0, faults: [], result: { entries: 5, prunedThrough: 3, relations: 9, faultCount: 0 } });
    const { stdout } = await journal("verify");
    expect(stdout).toMatch(/^127\.0\.0\.1:\d+\/test_\d+: 5 entries, entries up to position 3 pruned, 9 relations: no problems\n$/);
  }, 60_000);

  test("does not compare what is about to be made again", async () => {
    await fill();
    await query("DELETE FROM imhook.follower");
    await journal("prune", "--older-than", "7");
    expect(await verify()).toMatchObject({ code: 0, faults: [], result: { entries: 5, relations: null } });
  }, 60_000);

  test.each([
    ["DELETE FROM imhook.entry WHERE position = 5", "entry", "the entry at position 5 is missing"],
    ["DELETE FROM imhook.entry WHERE position > 6", "entry", "the entries at positions 7 to 8 are missing"],
    ["UPDATE imhook.entry SET targets = 'x' WHERE position = 4", "entry", "it cannot be read"],
    ["UPDATE imhook.entry SET reply = 'x' WHERE position = 4", "entry", "its reply is not JSON"],
    ["DELETE FROM imhook.indexed_entry WHERE position = 4", "entry", "at position 4: the index lacks it or differs from it"],
    ["UPDATE imhook.indexed_entry SET command = 'x' WHERE position = 4", "entry", "at position 4: the index lacks it or differs from it"],
    ["DELETE FROM imhook.indexed_user WHERE name = 'star' AND position = 2", "entry", 'does not list it for its user "star"'],
    ["UPDATE imhook.indexed_user SET roles = 64 WHERE name = 'star' AND position = 2", "entry", 'does not list it for its user "star"'],
    [
      "INSERT INTO imhook.indexed_group SELECT 'none', id, position, 1 FROM imhook.entry LIMIT 1",
      "index",
      "1 rows for groups that no entry names",
    ],
    ["UPDATE imhook.follower SET position = 9 WHERE name = 'index'", "index", "the index includes entries up to position 9"],
    ["DELETE FROM imhook.relation WHERE owner = 'a' AND target = 'star'", "relation", "follows from the entries but is not stored"],
    ["UPDATE imhook.relation SET since = 5 WHERE owner = 'b' AND target = 'star'", "relation", "is stored but does not follow"],
    ["UPDATE imhook.series_bucket SET accepted = accepted + 1 WHERE length = 60000", "series", "does not match the entries"],
    ["DELETE FROM imhook.seen_command WHERE command = ''", "series", "seen_command"],
  ])("finds the effect of %s", async (damage, kind, message) => {
    await fill(
      [...ENTRIES(), newEntry({ command: "unknown", status: "quarantined", reason: "unknown" })].slice(0, damage.includes("''") ? 9 : 8),
    );
    await query(damage);
    const { code, faults } = await verify();
    expect(code).toBe(1);
    expect(faults).toContainEqual({ kind, message: expect.stringContaining(message) });
  });
});

describe("prune", () => {
  test("a dry run counts, and removes nothing", async () => {
    await fill();
    expect(await journal("prune", "--older-than", "7", "--dry-run")).toEqual({
      ...{ code: 0, stdout: "about 3 entries would be removed\n", stderr: "" },
    });
    expect(await query("SELECT count(*)::int AS n FROM imhook.entry")).toEqual([{ n: 8 }]);
  });

  test("removes until the size is reached", async () => {
    await fill([...Array.from({ length: 60 }, () => newEntry({ query: randomBytes(30_000).toString("base64") })), ...ENTRIES()]);
    const { result } = await verify();
    expect(result).toMatchObject({ entries: 68, prunedThrough: 0 });
    expect((await journal("prune", "--larger-than", "1")).stdout).toMatch(/^[1-9]\d* entries removed\n$/);
    expect((await verify()).code).toBe(0);
  }, 60_000);
});

describe("says in one line", () => {
  test.each([
    [["backup", "/tmp/none"], "back it up with pg_dump, or with pg_basebackup"],
    [["restore", "/tmp/none"], "restore it with pg_restore"],
    [["verify"], "there is no journal in 127.0.0.1"],
    [["prune", "--older-than", "1"], "there is no journal in 127.0.0.1"],
  ])("what is wrong with %j", async (parameters, said) => {
    const { code, stdout, stderr } = await journal(...parameters);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^imhook: .*\n$/);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain("the-password");
  });

  test("that the database cannot be reached", async () => {
    const environment = { IMHOOK_DATABASE: "postgres://u:the-password@127.0.0.1:1/d" };
    const { code, stderr } = await run("node", ["src/cli/main.ts", "journal", "verify"], { environment });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^imhook: database 127\.0\.0\.1:1\/d: .*ECONNREFUSED.*\n$/),
    });
  });

  test("--data-dir means files, also if a database is configured", async () => {
    const { code, stderr } = await journal("verify", "--data-dir", "/tmp/imhook-none");
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("there is no journal /tmp/imhook-none/journal.sqlite") });
  });
});
