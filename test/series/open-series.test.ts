import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { Journal } from "../../src/journal/journal.ts";
import { HOUR_MS } from "../../src/series/buckets.ts";
import { openSeries } from "../../src/series/open-series.ts";
import { serve } from "../../src/series/sqlite/follower.ts";
import { newEntry } from "../support/entries.ts";
import { followAll } from "../support/follow-all.ts";
import { openJournal } from "../support/open-journal.ts";
import { waitUntil } from "../support/wait-until.ts";

const NOW = Date.UTC(2026, 0, 2);

let folder: string;
let files: { path: string; journalPath: string };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-series-"));
  files = { path: join(folder, "series.sqlite"), journalPath: join(folder, "journal.sqlite") };
});

afterEach(() => rm(folder, { recursive: true }));

async function withJournal(work: (journal: Journal) => Promise<void>): Promise<void> {
  const journal = await openJournal(files.journalPath);
  try {
    await work(journal);
  } finally {
    await journal.close();
  }
}

const query = { filter: {}, since: NOW, until: NOW + HOUR_MS, step: null, by: "total" } as const;

test("what was committed before a call is in its answer", async () => {
  await withJournal(async (journal) => {
    const series = await openSeries({ location: files, commits: journal, log: pino({ enabled: false }) });
    for (const expected of [1, 2, 3]) {
      await journal.append(newEntry({ receivedAt: NOW }));
      expect((await series.read(query)).lines[0]?.total.recorded.accepted).toBe(expected);
      expect((await series.coverage({})).commands).toMatchObject([{ count: expected }]);
    }
    await expect(series.read({ ...query, until: NOW })).rejects.toThrow(RangeError);
    await series.close();
  });
});

test("a follower that fails is logged and reported, and goes on when it can", async () => {
  await withJournal(async (journal) => {
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => lines.push(JSON.parse(line).msg) });
    const series = await openSeries({ location: files, commits: journal, log });
    const other = new DatabaseSync(files.path, { timeout: 5000 });
    other.exec("CREATE TRIGGER refuse BEFORE INSERT ON bucket BEGIN SELECT RAISE(ABORT, 'disk is full'); END");
    await journal.append(newEntry({ receivedAt: NOW }));
    await waitUntil(async () => lines.length > 0);
    expect(lines).toEqual(["series cannot follow the journal, retrying"]);
    await expect(series.check()).rejects.toThrow("disk is full");
    await expect(series.read(query)).rejects.toThrow("disk is full");
    other.exec("DROP TRIGGER refuse");
    other.close();
    expect((await series.read(query)).lines[0]?.total.recorded.accepted).toBe(1);
    await waitUntil(() =>
      series
        .check()
        .then(() => true)
        .catch(() => false),
    );
    await series.close();
  });
});

test.each([
  ["damaged", "x".repeat(9000)],
  ["empty", ""],
])("a file that is %s is counted again", async (_what, content) => {
  await withJournal(async (journal) => {
    await journal.append(newEntry({ receivedAt: NOW }));
    await writeFile(files.path, content);
    const series = await openSeries({ location: files, commits: journal, log: pino({ enabled: false }) });
    expect((await series.read(query)).lines[0]?.total.recorded.accepted).toBe(1);
    await series.close();
  });
});

test("after kill -9 the counts are equal to those of a file that was never killed", async () => {
  const module = fileURLToPath(new URL("./count-until-killed.ts", import.meta.url));
  let acknowledged = 0;
  for (const lines of [1, 40, 9]) {
    const child = spawn(process.execPath, [module, files.path, files.journalPath], { stdio: ["ignore", "pipe", "inherit"] });
    let left = lines;
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged = JSON.parse(line).position;
      left -= 1;
      if (left === 0) child.kill("SIGKILL");
    }
    const killed = serve(files);
    expect(killed.progress().followed).toBeGreaterThanOrEqual(acknowledged);
    followAll(killed);
    const fresh = serve({ ...files, path: join(folder, `fresh-${lines}`) });
    followAll(fresh);
    killed.close();
    fresh.close();
    const [counted, expected] = [files.path, join(folder, `fresh-${lines}`)].map(everythingIn);
    expect(counted).toEqual(expected);
    expect(counted?.length).toBeGreaterThan(2);
  }
});

function everythingIn(path: string): unknown[] {
  const connection = new DatabaseSync(path, { readOnly: true });
  try {
    return ["bucket", "kept", "dropped", "seen_command", "cursor"].flatMap((table) => connection.prepare(`SELECT * FROM ${table}`).all());
  } finally {
    connection.close();
  }
}
