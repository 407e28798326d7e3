import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { copyFile, mkdtemp, open as openFile, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pass } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Journal, NewEntry } from "../../../src/journal/journal.ts";
import { lockJournal } from "../../../src/journal/sqlite/lock.ts";
import { openJournalWriter } from "../../../src/journal/sqlite/open-writer.ts";
import { newEntry } from "../../support/entries.ts";
import { noise } from "../../support/noise.ts";
import { openJournal } from "../../support/open-journal.ts";

const PAGE_BYTES = 4096;

let folder: string;
let path: string;
let opened: Array<Pick<Journal, "close">>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-damage-"));
  path = join(folder, "journal.sqlite");
  opened = [];
});

afterEach(async () => {
  for (const journal of opened) await journal.close();
  await rm(folder, { recursive: true });
});

async function open(): Promise<Journal> {
  const journal = await openJournal(path);
  opened.push(journal);
  return journal;
}

async function idsOf(journal: Journal): Promise<string[]> {
  return (await journal.readAfter(0, 10_000)).map(({ entry }) => entry.id);
}

/** Creates a journal with entries and closes it. */
async function leaveJournal(entries: number): Promise<void> {
  const journal = await openJournal(path);
  await Promise.all(Array.from({ length: entries }, () => journal.append(longEntry())));
  await journal.close();
}

/** An entry that takes about a page. */
function longEntry(): NewEntry {
  return newEntry({ query: "x".repeat(3000) });
}

function execute(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

async function overwrite(file: string, at: number, bytes: Buffer): Promise<void> {
  const handle = await openFile(file, "r+");
  await handle.write(bytes, 0, bytes.length, at);
  await handle.close();
}

describe("a journal is rejected and its files stay as they are if", () => {
  test.each<[string, string, () => Promise<void>]>([
    ["the file is empty", "is empty", () => writeFile(path, "")],
    [
      "the file is empty, but its log is not",
      "is empty",
      async () => {
        await writeFile(path, "");
        await writeFile(`${path}-wal`, noise(10_000));
      },
    ],
    ["the file is missing, but its log is not", "is missing, but its write-ahead log", () => writeFile(`${path}-wal`, noise(10_000))],
    ["a restore was interrupted", "restore was interrupted", () => writeFile(`${path}.restoring`, noise(10_000))],
    ["the file is not a database", "file is not a database", () => writeFile(path, noise(10_000))],
    ["the file is shorter than a header", "file is not a database", () => writeFile(path, "SQLite format 3\0")],
    ["the database has other tables", "does not have the tables", async () => execute(path, "CREATE TABLE other (id INTEGER)")],
    ["the database has no table", "does not have the tables", async () => execute(path, "PRAGMA user_version = 1")],
    [
      "a newer version wrote it",
      "newer imhook \\(9999-later\\)",
      async () => {
        await leaveJournal(1);
        execute(path, "INSERT INTO kysely_migration (name, timestamp) VALUES ('9999-later', '2099-01-01T00:00:00Z')");
      },
    ],
    [
      "pages are missing at its end",
      "malformed",
      async () => {
        await leaveJournal(20);
        await truncate(path, (await stat(path)).size - 3 * PAGE_BYTES);
      },
    ],
    [
      "the header is damaged",
      "not a database",
      async () => {
        await leaveJournal(20);
        await overwrite(path, 0, noise(100));
      },
    ],
    [
      "the list of tables is damaged",
      "malformed",
      async () => {
        await leaveJournal(20);
        await overwrite(path, 100, Buffer.alloc(PAGE_BYTES - 100, 0xee));
      },
    ],
  ])("%s", async (_name, message, prepare) => {
    await prepare();
    const files = [path, `${path}-wal`, `${path}.restoring`].filter((file) => existsSync(file));
    const before = await Promise.all(files.map((file) => readFile(file)));
    await expect(openJournal(path)).rejects.toThrow(new RegExp(message));
    await expect(openJournal(path)).rejects.toThrow(/imhook|start that version/);
    expect(await Promise.all(files.map((file) => readFile(file)))).toEqual(before);
    expect(existsSync(path)).toBe(files.includes(path));
  });

  test("the page of its newest entry is damaged", async () => {
    await leaveJournal(50);
    const database = new DatabaseSync(path, { readOnly: true });
    const roots = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'entry'").get();
    database.close();
    const content = await readFile(path);
    // The last of the children that the page of the table's root names, bytes 8 to 11 of an interior page (sqlite.org/fileformat2.html, 1.6).
    const newest = content.readUInt32BE((Number(roots?.rootpage) - 1) * PAGE_BYTES + 8);
    await overwrite(path, (newest - 1) * PAGE_BYTES, noise(PAGE_BYTES));
    await expect(openJournal(path)).rejects.toThrow(/damaged or not a journal .*malformed.*imhook journal verify/);
  });

  test("its files are being replaced", async () => {
    const lock = await lockJournal(path, "exclusive", 0);
    await expect(openJournal(path)).rejects.toThrow("is being replaced");
    lock?.release();
    await open();
  }, 20_000);
});

test("a log that has only a header does not prevent a new journal", async () => {
  await writeFile(`${path}-wal`, noise(32));
  expect(await idsOf(await open())).toEqual([]);
});

test("an unfinished journal that a crash left does not prevent a new one", async () => {
  await writeFile(`${path}.unfinished`, "half");
  await writeFile(`${path}.unfinished-wal`, "half");
  expect(await idsOf(await open())).toEqual([]);
  expect(existsSync(`${path}.unfinished`)).toBe(false);
});

test("a journal whose creation is killed is either missing or complete", async () => {
  const duration = await timeToOpen();
  const outcomes: string[] = [];
  // Before it begins, at six moments that depend on what else is running, and after it is complete.
  const delays = ["not begun", ...Array.from({ length: 6 }, (_, index) => (duration * index) / 5), "complete"] as const;
  for (const delay of delays) {
    await rm(path, { force: true });
    await killWhileOpening(delay);
    outcomes.push(existsSync(path) ? "complete" : "nothing");
    const journal = await openJournal(path);
    await journal.append(newEntry());
    await journal.close();
  }
  expect([outcomes.at(0), outcomes.at(-1)]).toEqual(["nothing", "complete"]);
}, 300_000);

/** Starts a process that creates the journal, and kills it before or after that, or so many milliseconds after it has begun. */
async function killWhileOpening(when: "not begun" | "complete" | number): Promise<void> {
  const { child, ended, written } = spawnOpening();
  if (when !== "not begun") await written("opening\n");
  if (when === "complete") await written("open\n");
  if (typeof when === "number") await pass(when);
  child.kill("SIGKILL");
  await ended;
}

/** Starts a process that creates the journal. It writes a line when it begins to, and another when the journal is complete. */
function spawnOpening() {
  const script = fileURLToPath(new URL("./open-until-killed.ts", import.meta.url));
  const child = spawn(process.execPath, [script, path], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk;
  });
  const ended = once(child, "close");
  const written = async (line: string) => {
    while (!output.includes(line)) {
      await Promise.race([once(child.stdout, "data"), ended]);
      if (child.exitCode !== null) throw new Error(`The process that creates the journal has ended with ${child.exitCode}: ${errors}`);
    }
  };
  return { child, ended, written };
}

/** Returns how many milliseconds such a process takes to create the journal, which depends on what else is running. */
async function timeToOpen(): Promise<number> {
  const { child, ended, written } = spawnOpening();
  await written("opening\n");
  const startedAt = performance.now();
  await written("open\n");
  const duration = performance.now() - startedAt;
  child.kill("SIGKILL");
  await ended;
  return duration;
}

test("a journal that several open at the same time is created once", async () => {
  const journals = await Promise.all([open(), open(), open()]);
  const entries = journals.map(() => newEntry());
  for (const [index, journal] of journals.entries()) await journal.append(entries[index] ?? newEntry());
  for (const journal of journals) expect(await idsOf(journal)).toEqual(entries.map(({ id }) => id));
});

describe("a log that a crash has damaged", () => {
  /** Shares of the log's length: its header, the first commits, and others at no particular place. */
  const PLACES = [0, 0.00005, 0.003, 0.0417, 0.1934, 0.3311, 0.4877, 0.6203, 0.7719, 0.9146, 0.9999];

  /** Copies the files of a journal of 60 commits as a crash would leave them, before the connection is closed. */
  async function crash(): Promise<string[]> {
    // Without a reader, which would move the log into the file. SQLite syncs the log before that, so that no crash can damage it afterwards.
    const journal = await openJournalWriter(path);
    opened.push(journal);
    const entries = Array.from({ length: 60 }, longEntry);
    for (const entry of entries) await journal.append(entry);
    for (const ending of ["", "-wal"]) await copyFile(`${path}${ending}`, `${path}.crashed${ending}`);
    return entries.map(({ id }) => id);
  }

  async function openCrashed(): Promise<string[]> {
    const journal = await openJournal(`${path}.again`);
    const ids = await idsOf(journal);
    await journal.append(newEntry());
    await journal.close();
    return ids;
  }

  test.each<[string, (log: string, at: number) => Promise<void>]>([
    ["truncated anywhere", (log, at) => truncate(log, at)],
    ["with other bytes anywhere", async (log, at) => overwrite(log, at, noise(Math.min(64, (await stat(log)).size - at)))],
  ])(
    "%s, opens by itself and has the entries before that place",
    async (_name, damage) => {
      const ids = await crash();
      const { size } = await stat(`${path}.crashed-wal`);
      for (const share of PLACES) {
        for (const ending of ["-shm", "-wal", ""]) await rm(`${path}.again${ending}`, { force: true });
        for (const ending of ["", "-wal"]) await copyFile(`${path}.crashed${ending}`, `${path}.again${ending}`);
        const at = Math.floor(share * size);
        await damage(`${path}.again-wal`, at);
        const kept = await openCrashed();
        expect({ at, kept }).toEqual({ at, kept: ids.slice(0, kept.length) });
        // The commits have about the same length, so the place tells how many are before it.
        expect(kept.length).toBeGreaterThanOrEqual(Math.floor((at / size) * ids.length * 0.7) - 8);
      }
    },
    60_000,
  );
});

test("readAfter() returns a few MB at a time, and one entry at least", async () => {
  const journal = await open();
  const entries = Array.from({ length: 12 }, () => newEntry({ body: JSON.stringify("x".repeat(3 << 20)) }));
  for (const entry of entries) await journal.append(entry);
  const lengths: number[] = [];
  for (let position = 0; position < entries.length; ) {
    const read = await journal.readAfter(position, 500);
    lengths.push(read.length);
    position += read.length;
  }
  expect(lengths).toEqual([3, 3, 3, 3]);
});
