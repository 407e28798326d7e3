import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { NewEntry } from "../../../src/journal/journal.ts";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { openListStore } from "../../../src/rules/lists/postgres/open-list-store.ts";
import { openMigrated } from "../../support/migrated-database.ts";
import { ORIGIN } from "../../support/origin.ts";
import { usePostgres } from "../../support/postgres.ts";
import { createRecorder } from "../../support/recorded-callbacks.ts";
import { type Ended, run } from "../../support/run.ts";

const postgres = usePostgres();

const RULES = `
lists: { banned: { match: value } }
rules: [{ name: banned, on: user.blocking, when: 'inList("banned", actor) && !isBlocked(targets[0], actor)', refuse: { message: No. } }]
`;

let folder: string;
let path: string;
let url: string;
let entries: NewEntry[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-rules-database-"));
  path = join(folder, "rules.yaml");
  await writeFile(path, RULES);
  await using database = await openMigrated(postgres);
  url = database.settings.url;
  const now = Date.now();
  const recorder = createRecorder(null);
  const block = (ownerUserID: string, blackUserID: string, at: number) =>
    recorder.record({ command: "callbackBeforeAddBlackCommand", body: { operationID: "op", ownerUserID, blackUserID }, at });
  entries = [block("alice", "bob", now - 3000), block("bob", "alice", now - 2000), block("alice", "carol", now - 1000)];
  const writer = await openJournalWriter(database.settings);
  for (const entry of entries) await writer.append(entry);
  await writer.close();
  const lists = openListStore({ ...database, now: () => now - 10_000 });
  await lists.define([{ name: "banned", match: "value", file: null }]);
  await lists.add("banned", "operator", [{ value: "bob", expiresAt: null, note: null }], ORIGIN);
  await lists.add("banned", "operator", [{ value: "alice", expiresAt: now - 2500, note: null }], ORIGIN);
  await lists.close();
});

afterAll(() => rm(folder, { recursive: true }));

function rules(database: string, ...parameters: string[]): Promise<Ended> {
  const environment = { IMHOOK_DATABASE: database, IMHOOK_DATA_DIR: folder, IMHOOK_RULES: path };
  return run("node", ["src/cli/main.ts", "rules", ...parameters], { environment });
}

test("rules are tested on the callbacks, lists and relations of the database", async () => {
  const { code, stdout, stderr } = await rules(url, "test", path, "--json");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  // Alice was on the list at first only; Bob is, and Alice blocks him by then.
  expect(JSON.parse(stdout)).toMatchObject({ tested: 3, changed: 1, changes: [{ examples: [{ entry: entries[0]?.id }] }] });
});

test("a callback of the database is explained", async () => {
  const { code, stdout, stderr } = await rules(url, "explain", entries[1]?.id ?? "");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("  banned: does not match");
});

test("a data directory that is named comes before the database", async () => {
  const { code, stderr } = await rules(url, "test", path, "--data-dir", folder);
  expect(code).toBe(1);
  expect(stderr).toContain("there is no journal");
});

test("what is wrong with a database is said without its password", async () => {
  const { pathname, host } = new URL(url);
  const unknown = await rules(url, "explain", "nothing");
  expect(unknown.stderr).toContain(`there is no entry nothing in database ${host}${pathname}: it may have been pruned`);
  const { url: empty } = await postgres.create();
  expect((await rules(empty, "test", path)).stderr).toContain(`there is no journal in ${host}`);
  const refused = await rules("postgres://user:secret@127.0.0.1:9/name", "test", path);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/database 127\.0\.0\.1:9\/name: /);
  expect(refused.stderr).not.toMatch(/secret|^ +at /m);
});
