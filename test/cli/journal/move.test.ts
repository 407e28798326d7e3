import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pass } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { DELIVERY_TABLES } from "../../../src/cli/journal/move/delivery-tables.ts";
import { openDeliveryStore } from "../../../src/deliveries/store/sqlite/open-delivery-store.ts";
import type { NewEntry } from "../../../src/journal/journal.ts";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { lockJournal } from "../../../src/journal/sqlite/lock.ts";
import { openRecording } from "../../../src/journal/sqlite/open-recording.ts";
import { openDeliveryStoreIn } from "../../../src/server/storage/open-delivery-store-in.ts";
import { openOperatorFile } from "../../../src/storage/operator-file/open-operator-file.ts";
import { answer, attempt, changes, endpoint, failed, held, LIVE_OF_GRAPH, replayOf, START } from "../../deliveries/store/samples.ts";
import { newEntry } from "../../support/entries.ts";
import { createJournalFile } from "../../support/journal-files.ts";
import { usePostgres } from "../../support/postgres.ts";
import { type Ended, run, start } from "../../support/run.ts";

const postgres = usePostgres();

const DAY_MS = 86_400_000;
const ODD = 'half \ud83d, null \u0000, "quotes" \\ 鲍勃 \u{10fffd}0\u{10fffd}';

let folder: string;
let data: string;
let url: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-move-"));
  data = join(folder, "data");
  ({ url } = await postgres.create());
});

afterEach(() => rm(folder, { recursive: true }));

function move(parameters: string[], environment: Record<string, string> = {}): Promise<Ended> {
  return run("node", ["src/cli/main.ts", "journal", "move", ...parameters], { environment });
}

async function moved(...parameters: string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await move([...parameters, "--json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout);
}

function inDatabase(text: string): Promise<Array<Record<string, unknown>>> {
  return postgres.server().query(text, new URL(url).pathname.slice(1));
}

/** Each storage has buckets and tokens of its own; a file gets them when it is opened. */
const OF_STORAGE: Readonly<Record<string, Record<string, null>>> = { idempotency_key: { bucket: null }, delivery_lane: { token: null } };

/** Every row of every table that is moved, as the files of a data directory have them. */
function contentOf(directory: string): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  for (const [file, tables] of [
    ["journal.sqlite", ["entry", "baseline", "baseline_relation", "late_decision", "recovery", "idempotency_key", "sqlite_sequence"]],
    ["operator.sqlite", ["list", "list_value", "list_change", "review", "review_cursor", "audit_entry"]],
    ["deliveries.sqlite", [...DELIVERY_TABLES.map(({ name }) => name), "delivery_state", "sqlite_sequence"]],
  ] as const) {
    const database = new DatabaseSync(join(directory, file), { readOnly: true });
    for (const table of tables)
      content[`${file} ${table}`] = database
        .prepare(`SELECT * FROM ${table} ORDER BY 1, 2`)
        .all()
        .map((row) => ({ ...row, ...OF_STORAGE[table] }));
    database.close();
  }
  return content;
}

/** A journal that has some of everything. */
async function fillData(entries: NewEntry[] = []): Promise<void> {
  await createFolder();
  const file = await createJournalFile(join(data, "journal.sqlite"));
  const pruned = Array.from({ length: 5 }, (_, index) => newEntry({ receivedAt: Date.now() - 9 * DAY_MS, actor: `pruned-${index}` }));
  file.append(pruned);
  file.prune(5);
  await file.close();
  const recording = await openRecording({ path: join(data, "journal.sqlite"), duplicateWindow: 60 });
  const key = "ab".repeat(32);
  const before = { kind: "discard" } as const;
  const quarantined = newEntry({
    status: "quarantined",
    reason: ODD,
    body: Buffer.from([0, 255]).toString("base64"),
    bodyEncoding: "base64",
  });
  recording.append([
    newEntry({ actor: ODD, targets: [ODD, ""], group: ODD, message: ODD, query: ODD, requestId: ODD, app: ODD, body: ODD, reply: ODD }),
    newEntry({ idempotencyKey: key, durationMs: 0.123_456 }),
    newEntry({ idempotencyKey: key }),
    newEntry({ idempotencyKey: key, body: "{}" }),
    newEntry({ phase: "before", decision: before, decidedBy: { by: "rule", name: "spam" } }),
    quarantined,
    ...entries,
  ]);
  recording.appendLate({ id: quarantined.id, decision: before, reason: ODD, durationMs: 12.5 });
  recording.recover([{ ...newEntry(), recovers: { entry: quarantined.id, receivedAt: quarantined.receivedAt, outdated: false } }]);
  recording.close();
  await fillOperator(quarantined.id);
  await fillDeliveries();
}

/** A store that has some of everything. */
async function fillDeliveries(): Promise<void> {
  const store = await openDeliveryStore({ path: join(data, "deliveries.sqlite"), cursorPath: join(data, "no-cursor.json") });
  await store.destinations.save(endpoint("archive", { secret: ODD }), true);
  await store.lanes.read(LIVE_OF_GRAPH, 1);
  const odd = { key: ODD, lastAnswer: answer(START, ODD) };
  const written = { unsettled: [failed(6, odd), held(7), failed(8)], dead: [failed(9), failed(10, { number: 2 })] };
  const counts = { delivered: 3, failedAttempts: 5, givenUp: 2, pruned: 1 };
  const attempts = [attempt(6, 1, { text: ODD }), attempt(7, 1, { durationMs: 0.125, status: null })];
  await store.lanes.write(LIVE_OF_GRAPH, changes(11, { ...written, counts, attempts, lastFailure: answer(START, ODD) }), 1);
  const { items } = await store.deliveries.list({}, { limit: 10 });
  await store.deliveries.drop({ id: items.at(2)?.id ?? "" });
  await store.deliveries.drop({ id: items.at(-1)?.id ?? "" });
  await store.replays.start(replayOf("archive", 1, { when: ODD }));
  const finding = { kind: "disk-low", severity: "warning", since: 1, sender: null, figures: {} } as const;
  await store.notices.append(
    { state: "began", instance: "a", finding: { ...finding, subjects: [], text: ODD, cause: "", remedy: "" } },
    START,
  );
  await store.close();
}

async function createFolder(): Promise<void> {
  const { mkdir } = await import("node:fs/promises");
  await mkdir(data, { mode: 0o700 });
}

async function fillOperator(entry: string): Promise<void> {
  const operator = await openOperatorFile(join(data, "operator.sqlite"));
  operator.exec(
    "INSERT INTO list VALUES ('spammers', 'exact', NULL); UPDATE list_change SET newest = 9; UPDATE review_cursor SET position = 6",
  );
  const value = operator.prepare("INSERT INTO list_value VALUES (?, 'spammers', ?, 'operator', 1, ?, ?, ?)");
  value.run(3, "x".repeat(5000), null, 5, null);
  value.run(8, `long ${"y".repeat(5000)}`, 7, null, "a \u0000 note");
  operator
    .prepare("INSERT INTO review VALUES (?, 'openim', 'a', 'c', 'u', NULL, NULL, 'r', 'why', 3, 'open', NULL, NULL, NULL, 4)")
    .run(entry);
  operator
    .prepare("INSERT INTO audit_entry VALUES (?, 5, 'alice', 'admin', NULL, 'add', 'list:spammers', 'x', NULL, ?)")
    .run(entry, JSON.stringify({ note: ODD }));
  operator.prepare("INSERT INTO session VALUES ('d', 't', 'w', 'admin', 1, 2, 3)").run();
  operator.close();
}

describe("to a database and back", () => {
  test("everything is equal afterwards, and the source stays as it was", async () => {
    await fillData();
    const content = contentOf(data);
    const result = await moved("--from", data, "--to", url);
    expect(result).toMatchObject({
      ...{ entries: 7, prunedThrough: 5, alreadyThere: 0 },
      tables: {
        baseline_relation: 1,
        late_decision: 1,
        recovery: 1,
        idempotency_key: 2,
        list: 1,
        list_value: 2,
        review: 1,
        audit_entry: 1,
        ...{ destination: 2, delivery_lane: 2, delivery: 3, dropped_delivery: 1, delivery_attempt: 2, replay: 1, destination_notice: 1 },
      },
    });
    expect(contentOf(data)).toEqual(content);
    const back = join(folder, "back");
    const returned = await moved("--from", url, "--to", back);
    expect(returned).toMatchObject({ entries: 7, digest: result.digest, tables: result.tables });
    expect(contentOf(back)).toEqual({ ...content });
    expect((await stat(join(back, "journal.sqlite"))).mode & 0o777).toBe(0o600);
  }, 60_000);

  test("instances go on where it ends: positions, repeats and after-handlers", async () => {
    await fillData();
    // As a release before has left it.
    await writeFile(join(data, "after-handlers.json"), JSON.stringify({ position: 7, entry: newEntry().id }));
    await moved("--from", data, "--to", url);
    const writer = await openJournalWriter({ url, instance: "00000000-0000-4000-8000-000000000000" }, { duplicateWindow: 60 });
    const repeat = await writer.append(newEntry({ idempotencyKey: "ab".repeat(32) }));
    expect(repeat).not.toBeNull();
    await writer.close();
    expect(await inDatabase("SELECT position::int FROM imhook.entry ORDER BY position DESC LIMIT 1")).toEqual([{ position: 13 }]);
    expect(await inDatabase("SELECT name, position::int FROM imhook.follower ORDER BY name")).toEqual([{ name: "reviews", position: 6 }]);
    const store = openDeliveryStoreIn({ url, instance: "00000000-0000-4000-8000-000000000001" });
    const cursor = (await store.lanes.read({ destination: "after-handlers", lane: "live" }, 1))?.cursor;
    expect(cursor?.position).toBe(7);
    const state = await store.lanes.read(LIVE_OF_GRAPH, 1);
    expect(state).toMatchObject({ cursor: { position: 11 }, unsettled: [{ position: 6, key: ODD }, { position: 7 }] });
    await store.lanes.write(LIVE_OF_GRAPH, changes(12, { revision: 2, dead: [failed(12)], attempts: [attempt(12, 1)] }), 1);
    const ids = (await store.deliveries.list({}, { limit: 10 })).items.map(({ id }) => Number(id));
    expect(ids.at(-1)).toBeGreaterThan(5);
    expect((await store.listAttempts("social-graph", {}, { limit: 10 })).items).toHaveLength(3);
    expect(await store.notices.newest()).toBe(1);
    await store.close();
    expect(await inDatabase("SELECT newest::int FROM imhook.list_change")).toEqual([{ newest: 9 }]);
  }, 60_000);

  test("an empty journal of which everything was pruned keeps its positions", async () => {
    await createFolder();
    const file = await createJournalFile(join(data, "journal.sqlite"));
    file.append([newEntry(), newEntry()]);
    file.prune(2);
    await file.close();
    await moved("--from", data, "--to", url);
    const back = join(folder, "back");
    expect(await moved("--from", url, "--to", back)).toMatchObject({ entries: 0, prunedThrough: 2 });
    const recording = await openRecording({ path: join(back, "journal.sqlite"), duplicateWindow: 0 });
    recording.append([newEntry()]);
    recording.close();
    const database = new DatabaseSync(join(back, "journal.sqlite"), { readOnly: true });
    expect(database.prepare("SELECT position FROM entry").all()).toEqual([{ position: 3 }]);
    database.close();
  }, 60_000);
});

describe("a move that was killed", () => {
  const long = Array.from({ length: 6000 }, (_, index) => newEntry({ query: "x".repeat(5000), actor: `user-${index}` }));

  test.each(["to a database", "to files"])(
    "goes on %s where it ended",
    async (direction) => {
      await fillData(long);
      const back = join(folder, "back");
      const places = direction === "to files" ? ["--from", url, "--to", back] : ["--from", data, "--to", url];
      if (direction === "to files") await moved("--from", data, "--to", url);
      const killed = start("node", ["src/cli/main.ts", "journal", "move", ...places], {});
      const isBegun = async () =>
        direction === "to files"
          ? countIn(join(back, "journal.sqlite.restoring"))
          : Number((await inDatabase("SELECT coalesce(max(position), 0) AS n FROM imhook.entry").catch(() => []))[0]?.n ?? 0);
      while ((await isBegun()) < 1000 && !killed.hasEnded()) await pass(5);
      killed.kill("SIGKILL");
      await killed.ended;
      // The lease of the one that was killed ends after five seconds.
      if (direction === "to a database") await inDatabase("UPDATE imhook.lease SET expires_at = '-infinity'");
      const result = await moved(...places);
      expect(result.entries).toBe(6007);
      expect(result.alreadyThere).toBeGreaterThan(0);
      expect(result.alreadyThere).toBeLessThan(6007);
      if (direction === "to files") expect(contentOf(back)).toEqual(contentOf(data));
      else
        expect(await inDatabase("SELECT count(*)::int AS n, max(position)::int AS last FROM imhook.entry")).toEqual([
          { n: 6007, last: 6012 },
        ]);
    },
    120_000,
  );

  test("to files keeps a server from starting there", async () => {
    await createFolder();
    await createJournalFile(join(data, "journal.sqlite.restoring")).then(({ close }) => close());
    const { code, stderr } = await run("node", ["src/cli/main.ts"], { environment: { IMHOOK_DATA_DIR: data, IMHOOK_PORT: "0" } });
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("was interrupted, run it again") });
  });
});

function countIn(path: string): number {
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    try {
      return Number(database.prepare("SELECT count(*) AS n FROM entry").get()?.n);
    } finally {
      database.close();
    }
  } catch {
    return 0;
  }
}

test("a dry run says what would be moved, and changes nothing", async () => {
  await fillData();
  const { stdout, code } = await move(["--from", data, "--to", url, "--dry-run"]);
  expect({ stdout, code }).toEqual({
    stdout: expect.stringMatching(/: 7 entries would be moved, entries up to position 5 pruned\n/),
    code: 0,
  });
  expect(await inDatabase("SELECT FROM pg_namespace WHERE nspname = 'imhook'")).toEqual([]);
  expect(stdout).not.toContain("Digest");
});

test("places come from the settings or a file, and the password is never shown", async () => {
  await fillData();
  const secret = url.replace("postgres@", "postgres:a-very-secret-password@");
  const file = join(folder, "url");
  await writeFile(file, `${secret}\n`);
  const forward = await move(["--from", data], { IMHOOK_DATABASE: secret });
  expect(forward.code).toBe(0);
  const back = await move(["--from", `@${file}`], { IMHOOK_DATA_DIR: join(folder, "back") });
  expect(back).toMatchObject({ code: 0, stderr: "" });
  expect(back.stdout).toContain("7 entries moved");
  expect(JSON.stringify([forward, back])).not.toContain("a-very-secret-password");
}, 60_000);

describe("is refused in one line, and changes nothing,", () => {
  test.each<[string, () => Promise<string[]>, string]>([
    ["without places", async () => [], "give --from or --to, or both"],
    ["with a directory and no database", async () => ["--from", data], "or set IMHOOK_DATABASE"],
    ["with a URL of another kind", async () => ["--from", data, "--to", "mysql://u:the-password@h/d"], "must have a URL such as"],
    ["with a file that does not exist", async () => ["--from", data, "--to", `@${data}/none`], "--to must name a readable file"],
    ["if both are the same", async () => ["--from", data, "--to", `${data}/.`], "are the same"],
    ["if there is no journal in the directory", async () => ["--from", `${data}-none`, "--to", url], "there is no journal"],
    ["if there is no journal in the database", async () => ["--from", url, "--to", `${data}-2`], "there is no journal in 127.0.0.1"],
    ["if the database cannot be reached", async () => ["--from", data, "--to", "postgres://u:the-password@127.0.0.1:1/d"], "ECONNREFUSED"],
    [
      "if the directory has a journal",
      async () => {
        await (await openJournalWriter({ url, instance: "00000000-0000-4000-8000-000000000000" })).close();
        return ["--from", url, "--to", data];
      },
      "exists: use a data directory without a journal",
    ],
    [
      "if the database has a journal",
      async () => {
        await moved("--from", data, "--to", url);
        return ["--from", data, "--to", url];
      },
      "has a journal, lists or an audit log already",
    ],
    [
      "if the database has part of another journal",
      async () => {
        await moved("--from", data, "--to", url);
        await inDatabase("INSERT INTO imhook.follower (name, position) VALUES ('move', 0)");
        await inDatabase("UPDATE imhook.entry SET id = gen_random_uuid()");
        return ["--from", data, "--to", url];
      },
      "has part of another journal",
    ],
    [
      "if an instance uses the database",
      async () => {
        await moved("--from", data, "--to", url);
        await inDatabase("INSERT INTO imhook.lease VALUES ('index', gen_random_uuid(), 1, now() + interval '1 hour')");
        return ["--from", url, "--to", `${data}-2`];
      },
      "is in use by 1 instance: stop them first",
    ],
    [
      "if what was moved differs",
      async () => {
        await moved("--from", data, "--to", url);
        await inDatabase("INSERT INTO imhook.follower (name, position) VALUES ('move', 0)");
        await inDatabase("UPDATE imhook.entry SET reply = 'changed' WHERE position = 8");
        return ["--from", data, "--to", url];
      },
      "in entry (7 and 7 rows)",
    ],
  ])(
    "%s",
    async (_what, prepare, said) => {
      await fillData();
      const before = contentOf(data);
      const { code, stdout, stderr } = await move(await prepare());
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toMatch(/^imhook: .*\n$/);
      expect(stderr).toContain(said);
      expect(stderr).not.toContain("the-password");
      expect(contentOf(data)).toEqual(before);
    },
    60_000,
  );

  test("if a server uses the directory", async () => {
    await fillData();
    const lock = await lockJournal(join(data, "journal.sqlite"), "shared", 0);
    const { code, stderr } = await move(["--from", data, "--to", url]);
    lock?.release();
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("is in use: stop imhook first") });
  });
});
