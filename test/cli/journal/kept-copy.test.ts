import { existsSync } from "node:fs";
import { mkdir, mkdtemp, open as openFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pass } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { changeOrigin } from "../../../src/audit/change-origin.ts";
import { openAuditLog } from "../../../src/audit/open-audit-log.ts";
import { openDeliveryStore } from "../../../src/deliveries/store/sqlite/open-delivery-store.ts";
import { openListStore } from "../../../src/rules/lists/open-list-store.ts";
import { openReviewStore } from "../../../src/rules/reviews/open-review-store.ts";
import { changes, endpoint, failed, LIVE_OF_GRAPH } from "../../deliveries/store/samples.ts";
import { flagged, idOf } from "../../rules/reviews/review-store-contract.ts";
import { newEntry } from "../../support/entries.ts";
import { createJournalFile } from "../../support/journal-files.ts";
import { ORIGIN } from "../../support/origin.ts";
import { type Ended, run } from "../../support/run.ts";

const PAGE_BYTES = 4096;

let folder: string;
let data: string;
let operator: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-operator-copy-"));
  data = join(folder, "data");
  operator = join(data, "operator.sqlite");
  file = join(folder, "backup.sqlite");
  await mkdir(data, { mode: 0o700 });
  const journal = await createJournalFile(join(data, "journal.sqlite"));
  journal.append([newEntry()]);
  await journal.close();
});

afterEach(() => rm(folder, { recursive: true }));

function journal(...parameters: string[]): Promise<Ended> {
  return run("node", ["src/cli/main.ts", "journal", ...parameters], { environment: { IMHOOK_DATA_DIR: data } });
}

async function leaveOperatorFile(value: string): Promise<void> {
  const [lists, reviews] = [openListStore({ path: operator }), openReviewStore({ path: operator })];
  const by = (action: string) => changeOrigin({ who: value, role: "operator", address: null }, action, "lists/spammers");
  await lists.add("spammers", "operator", [{ value, expiresAt: null, note: null }], by("add"));
  await reviews.record([flagged(1)], 1);
  await reviews.change(idOf(1), { state: "approved", note: value }, by("decide"));
  await lists.close();
  await reviews.close();
}

async function readOperatorFile(): Promise<unknown[]> {
  const [lists, reviews] = [openListStore({ path: operator }), openReviewStore({ path: operator })];
  const values = (await lists.values("spammers", {}, { limit: 10 })).items.map(({ value }) => value);
  const review = await reviews.get(idOf(1));
  const audit = openAuditLog({ path: operator });
  const changed = (await audit.list({}, { limit: 10 })).items.map(({ who, action }) => `${who} ${action}`);
  await Promise.all([lists.close(), reviews.close(), audit.close()]);
  return [values, review?.state, review?.note, changed];
}

test("a backup has lists, reviews and audit log beside the journal, and restore puts both back", async () => {
  await leaveOperatorFile("kept");
  const backup = await journal("backup", file);
  expect([backup.code, backup.stderr]).toEqual([0, ""]);
  expect(backup.stdout).toContain(`${file}.operator: lists, reviews and audit log\n`);
  expect((await stat(`${file}.operator`)).mode & 0o777).toBe(0o600);
  await leaveOperatorFile("later");
  await writeFile(join(data, "counters.sqlite"), "counted from the other journal");
  expect((await journal("restore", file)).stderr).toContain("--replace renames it");
  expect(await readOperatorFile()).toEqual([
    ["kept", "later"],
    "approved",
    "later",
    ["later decide", "later add", "kept decide", "kept add"],
  ]);
  const restored = await journal("restore", file, "--replace");
  expect([restored.code, restored.stderr]).toEqual([0, ""]);
  expect(restored.stdout).toMatch(
    /lists, reviews and audit log restored\n.*The previous lists, reviews and audit log are now .*operator\.sqlite\.replaced-/s,
  );
  expect(await readOperatorFile()).toEqual([["kept"], "approved", "kept", ["kept decide", "kept add"]]);
  expect(existsSync(join(data, "counters.sqlite"))).toBe(false);
  expect((await readdir(data)).filter((name) => name.includes("restoring"))).toEqual([]);
});

test("a backup can be made while lists change", async () => {
  await leaveOperatorFile("first");
  const lists = openListStore({ path: operator });
  let isDone = false;
  const changing = (async () => {
    for (let number = 0; !isDone; number += 1)
      await lists.add("spammers", "operator", [{ value: `bot_${number}`, expiresAt: null, note: null }], ORIGIN);
  })();
  expect((await journal("backup", file)).code).toBe(0);
  isDone = true;
  await changing;
  await lists.close();
  const copy = new DatabaseSync(`${file}.operator`, { readOnly: true });
  expect(copy.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  expect(copy.prepare("SELECT count(*) AS found FROM list_value WHERE value = 'first'").get()).toEqual({ found: 1 });
  copy.close();
});

test("without lists, reviews and audit log there is no second file, and restore leaves those that there are", async () => {
  expect((await journal("backup", file, "--json")).stdout).toContain('"operatorFile":null');
  expect(existsSync(`${file}.operator`)).toBe(false);
  await leaveOperatorFile("stays");
  expect((await journal("restore", file, "--replace")).stdout).toContain("The backup is without lists, reviews and audit log.\n");
  expect(await readOperatorFile()).toEqual([["stays"], "approved", "stays", ["stays decide", "stays add"]]);
});

test("a copy of lists, reviews and audit log is never overwritten", async () => {
  await leaveOperatorFile("a");
  await writeFile(`${file}.operator`, "important");
  const { code, stderr } = await journal("backup", file);
  expect(code).toBe(1);
  expect(stderr).toContain("backup.sqlite.operator exists, and backup never overwrites a file");
  expect(existsSync(file)).toBe(false);
});

test.each<[string, (copy: string) => Promise<void> | void, string]>([
  ["is no database", (copy) => writeFile(copy, "nonsense".repeat(1000)), "use another backup"],
  ["has a damaged page", (copy) => damagePage(copy), "is damaged"],
  [
    "has a trigger",
    (copy) => execute(copy, "CREATE TRIGGER evil AFTER INSERT ON list_value BEGIN DELETE FROM review; END"),
    "has a trigger evil that imhook did not create",
  ],
  ["lacks a table", (copy) => execute(copy, "DROP TABLE review_cursor"), "lacks the table review_cursor"],
])("a copy that %s is not restored, and nothing changes", async (_how, spoil, message) => {
  await leaveOperatorFile("kept");
  expect((await journal("backup", file)).code).toBe(0);
  await spoil(`${file}.operator`);
  const { code, stderr } = await journal("restore", file, "--replace");
  expect(code).toBe(1);
  expect(stderr).toContain(message);
  expect(await readOperatorFile()).toEqual([["kept"], "approved", "kept", ["kept decide", "kept add"]]);
  expect((await readdir(data)).filter((name) => name.includes("replaced"))).toEqual([]);
});

test("verify finds a damaged page of lists, reviews and audit log", async () => {
  await leaveOperatorFile("kept");
  expect((await journal("verify")).code).toBe(0);
  await damagePage(operator);
  const { code, stdout } = await journal("verify", "--json");
  expect(code).toBe(1);
  expect(JSON.parse(stdout).faults).toEqual(
    expect.arrayContaining([{ kind: "operator", message: expect.stringContaining("operator.sqlite") }]),
  );
});

test("if restore was interrupted, lists, reviews and audit log are not created anew", async () => {
  await leaveOperatorFile("kept");
  await rm(operator);
  await writeFile(`${operator}.restoring`, "");
  const lists = openListStore({ path: operator });
  await expect(lists.lists()).rejects.toThrow("imhook journal restore was interrupted, run it again");
  await lists.close();
  expect(existsSync(operator)).toBe(false);
});

/** Overwrites the page at which the values of lists begin. */
async function damagePage(path: string, table = "list_value"): Promise<void> {
  const connection = new DatabaseSync(path, { readOnly: true });
  const { rootpage } = connection.prepare("SELECT rootpage FROM sqlite_schema WHERE name = ?").get(table) ?? {};
  connection.close();
  const opened = await openFile(path, "r+");
  await opened.write(Buffer.alloc(PAGE_BYTES, 0xa5), 0, PAGE_BYTES, (Number(rootpage) - 1) * PAGE_BYTES);
  await opened.close();
}

function execute(path: string, sql: string): void {
  const connection = new DatabaseSync(path);
  connection.exec(sql);
  connection.close();
}

describe("destinations and deliveries", () => {
  const open = () =>
    openDeliveryStore({ path: join(data, "deliveries.sqlite"), cursorPath: join(data, "after-handlers.json"), host: "a", now: () => 1 });

  async function deliver(position: number): Promise<void> {
    const store = await open();
    await store.destinations.save(endpoint("archive"), false);
    await store.lanes.read(LIVE_OF_GRAPH, 1);
    await store.lanes.write(LIVE_OF_GRAPH, changes(position, { unsettled: [failed(position)] }), 1);
    await store.close();
  }

  async function readDeliveries(): Promise<unknown> {
    const store = await open();
    const state = await store.lanes.read(LIVE_OF_GRAPH, 1);
    await store.close();
    return [state?.cursor?.position, state?.unsettled.map(({ position }) => position)];
  }

  test("are beside the journal in a backup, and restore puts them back, also without lists", async () => {
    await deliver(1);
    const backup = await journal("backup", file);
    expect([backup.code, backup.stderr]).toEqual([0, ""]);
    expect(backup.stdout).toContain(`${file}.deliveries: destinations and deliveries\n`);
    expect((await stat(`${file}.deliveries`)).mode & 0o777).toBe(0o600);
    await deliver(2);
    const restored = await journal("restore", file, "--replace");
    expect([restored.code, restored.stderr]).toEqual([0, ""]);
    expect(restored.stdout).toMatch(
      /destinations and deliveries restored\nThe previous destinations and deliveries are now .*deliveries\.sqlite\.replaced-/,
    );
    expect(await readDeliveries()).toEqual([1, [1]]);
    expect((await readdir(data)).filter((name) => name.includes("restoring"))).toEqual([]);
  });

  test("a backup is whole while a lane writes", async () => {
    await deliver(1);
    const store = await open();
    let isDone = false;
    const writing = (async () => {
      for (let position = 2; !isDone; position += 1)
        await Promise.all([store.lanes.write(LIVE_OF_GRAPH, changes(position, { unsettled: [failed(position)] }), 1), pass(1)]);
    })();
    expect((await journal("backup", file)).code).toBe(0);
    isDone = true;
    await writing;
    await store.close();
    expect((await journal("restore", file, "--replace")).code).toBe(0);
    const copy = new DatabaseSync(join(data, "deliveries.sqlite"), { readOnly: true });
    expect(
      copy
        .prepare("SELECT count(*) = max(position) AS whole, max(position) = (SELECT position FROM delivery_lane) AS same FROM delivery")
        .get(),
    ).toEqual({ whole: 1, same: 1 });
    copy.close();
  });

  test("a copy with a trigger is not restored, and verify finds a damaged page", async () => {
    await deliver(1);
    expect((await journal("backup", file)).code).toBe(0);
    execute(`${file}.deliveries`, "CREATE TRIGGER evil AFTER INSERT ON delivery BEGIN DELETE FROM replay; END");
    expect((await journal("restore", file, "--replace")).stderr).toContain("has a trigger evil that imhook did not create");
    expect(await readDeliveries()).toEqual([1, [1]]);
    expect((await journal("verify")).code).toBe(0);
    await damagePage(join(data, "deliveries.sqlite"), "delivery_attempt");
    const { code, stdout } = await journal("verify", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout).faults).toEqual(
      expect.arrayContaining([{ kind: "deliveries", message: expect.stringContaining("deliveries.sqlite") }]),
    );
  });
});
