import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { versionOf } from "../../../src/rules/file/version-of.ts";
import { migrate } from "../../../src/storage/postgres/migrate.ts";
import { openDatabase } from "../../../src/storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../../src/storage/storage.ts";
import { usePostgres } from "../../support/postgres.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { auditedIn, type DatabaseInstance, startDatabaseInstance } from "./database-instance.ts";

const postgres = usePostgres();

const refuseWith = (code: number) => `rules:\n  - { name: protect, on: user.blocking, refuse: { code: ${code} } }\n`;
const [DEPLOYED, SECOND, THIRD, FOURTH] = [5001, 5002, 5003, 5004].map(refuseWith) as [string, string, string, string];

let folder: string;
let settings: DatabaseSettings;
let running: AsyncDisposableStack;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-instances-"));
  settings = await postgres.create();
  const database = openDatabase(settings, { role: "test", connections: 1 });
  await migrate(database.kysely);
  await database.close();
  running = new AsyncDisposableStack();
});

afterEach(async () => {
  await running.disposeAsync();
  await rm(folder, { recursive: true });
});

const pathOf = (name: string, file = "rules.yaml") => join(folder, name, file);

async function deploy(name: string, rules: string, files: Record<string, string> = {}): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  for (const [file, content] of Object.entries({ "rules.yaml": rules, ...files })) await writeFile(pathOf(name, file), content);
}

const start = async (name: string) => running.use(await startDatabaseInstance(settings, pathOf(name)));

async function startWith(name: string, rules: string, files: Record<string, string> = {}): Promise<DatabaseInstance> {
  await deploy(name, rules, files);
  return start(name);
}

const replace = (instance: DatabaseInstance, rules: string, replaced: string) =>
  instance.keeper.replace(Buffer.from(rules), versionOf(replaced));

describe("rules that are replaced at one instance", () => {
  test("decide at the others, which write them into their files", async () => {
    const [one, other] = [await startWith("one", DEPLOYED), await startWith("other", DEPLOYED)];
    expect(await replace(one, SECOND, DEPLOYED)).toMatchObject({
      result: "used",
      version: versionOf(SECOND),
      inForceAt: expect.any(Number),
    });
    const replacedAt = performance.now();
    await waitUntil(() => other.version() === versionOf(SECOND));
    expect(performance.now() - replacedAt).toBeLessThan(5000);
    expect(await readFile(pathOf("other"), "utf8")).toBe(SECOND);
    expect(await replace(other, THIRD, SECOND)).toMatchObject({ result: "used" });
    await waitUntil(() => one.version() === versionOf(THIRD));
    expect(other.reloads).toEqual(["instance"]);
    // Its file has just been replaced here too, so the look at the file can come first.
    expect(one.reloads).toHaveLength(1);
  });

  test("are used by an instance that starts later, however often they were replaced", async () => {
    const one = await startWith("one", DEPLOYED);
    await replace(one, SECOND, DEPLOYED);
    await replace(one, THIRD, SECOND);
    const later = await startWith("later", DEPLOYED);
    expect([later.version(), await readFile(pathOf("later"), "utf8")]).toEqual([versionOf(THIRD), THIRD]);
  });

  test("can be put back, and then the file counts again", async () => {
    const [one, other] = [await startWith("one", DEPLOYED), await startWith("other", DEPLOYED)];
    await replace(one, SECOND, DEPLOYED);
    await waitUntil(() => other.version() === versionOf(SECOND));
    await replace(one, DEPLOYED, SECOND);
    await waitUntil(() => other.version() === versionOf(DEPLOYED));
    expect((await startWith("later", SECOND)).version()).toBe(versionOf(DEPLOYED));
  });

  test("are used without the file where it must not be written, also after a restart", async () => {
    await deploy("fixed", DEPLOYED);
    await symlink(pathOf("fixed"), pathOf("fixed", "mounted.yaml"));
    const one = await startWith("one", DEPLOYED);
    const fixed = await startDatabaseInstance(settings, pathOf("fixed", "mounted.yaml"));
    await replace(one, SECOND, DEPLOYED);
    await waitUntil(() => fixed.version() === versionOf(SECOND));
    expect(await fixed.keeper.onDisk()).toMatchObject({ version: versionOf(SECOND), readOnly: "link" });
    await expect(replace(fixed, THIRD, SECOND)).rejects.toThrow("change it where it comes from");
    await fixed[Symbol.asyncDispose]();
    const restarted = running.use(await startDatabaseInstance(settings, pathOf("fixed", "mounted.yaml")));
    expect([restarted.version(), await readFile(pathOf("fixed"), "utf8")]).toEqual([versionOf(SECOND), DEPLOYED]);
  });

  test("do not take the place of a file that was deployed later", async () => {
    const one = await startWith("one", DEPLOYED);
    await replace(one, SECOND, DEPLOYED);
    const deployed = await startWith("deployed", THIRD);
    expect(deployed.version()).toBe(versionOf(THIRD));
    await replace(one, FOURTH, SECOND);
    await sleep(1200);
    expect([deployed.version(), await readFile(pathOf("deployed"), "utf8")]).toEqual([versionOf(THIRD), THIRD]);
    // The same deployment reaches the other instance, whose file was replaced.
    await deploy("one", THIRD);
    await waitUntil(() => one.version() === versionOf(THIRD));
    await replace(deployed, SECOND, THIRD);
    await waitUntil(() => one.version() === versionOf(SECOND));
  });

  test("are replaced once if two operators replace the same version at two instances at the same time", async () => {
    const [one, other] = [await startWith("one", DEPLOYED), await startWith("other", DEPLOYED)];
    const results = await Promise.allSettled([replace(one, SECOND, DEPLOYED), replace(other, THIRD, DEPLOYED)]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const winner = results[0]?.status === "fulfilled" ? SECOND : THIRD;
    const refused = results.find((result) => result.status === "rejected");
    expect(String(refused?.reason)).toContain(`no longer version ${versionOf(DEPLOYED)} but ${versionOf(winner)}: read it again`);
    await waitUntil(() => one.version() === versionOf(winner) && other.version() === versionOf(winner));
  });

  test("are followed again when the database was gone", async () => {
    const [one, other] = [await startWith("one", DEPLOYED), await startWith("other", DEPLOYED)];
    await postgres.server().stop("fast");
    await expect(replace(one, SECOND, DEPLOYED)).rejects.toThrow("database");
    await sleep(1000);
    expect([one.version(), other.version(), await readFile(pathOf("one"), "utf8")]).toEqual([
      versionOf(DEPLOYED),
      versionOf(DEPLOYED),
      DEPLOYED,
    ]);
    await postgres.server().start();
    await waitUntil(() => replace(one, SECOND, DEPLOYED).then(Boolean, () => false));
    await waitUntil(() => other.version() === versionOf(SECOND));
    expect(other.logged).toEqual(
      expect.arrayContaining([expect.stringContaining("cannot be followed, retrying"), expect.stringContaining("followed again")]),
    );
  });

  test("stay as they are in a file that cannot be read", async () => {
    const [one, other] = [await startWith("one", DEPLOYED), await startWith("other", DEPLOYED)];
    await rm(pathOf("other"));
    await waitUntil(() => other.keeper.state()?.failure !== null);
    await replace(one, SECOND, DEPLOYED);
    await sleep(1000);
    expect(other.version()).toBe(versionOf(DEPLOYED));
    await deploy("other", DEPLOYED);
    await waitUntil(() => other.version() === versionOf(SECOND));
  });
});

describe("lists of instances with one database", () => {
  const LISTED = `lists:\n  spammers: { file: spammers.txt, values: [inline] }\n${DEPLOYED}`;
  const fileOf = (...values: string[]) => ({ "spammers.txt": values.join("\n") });
  const ALL = ["inline", "alice", "bob", "carol"];

  test("have each value once if the same files are loaded at the same time, and a later start changes nothing", async () => {
    const values = Array.from({ length: 3000 }, (_, index) => `user ${index}`);
    const instances = await Promise.all(["one", "two", "three"].map((name) => startWith(name, LISTED, fileOf(...values))));
    for (const { listed } of instances) expect(listed("spammers", "inline", "user 0", "user 2999", "user 3000")).toHaveLength(3);
    const counts = (await auditedIn(settings)).map((entry) => Number(JSON.parse(entry.replace("lists/spammers ", "")).added));
    expect(counts.reduce((sum, added) => sum + added, 0)).toBe(3001);
    await startWith("later", LISTED, fileOf(...values));
    expect(await auditedIn(settings)).toHaveLength(counts.length);
  });

  test("have the values of the file that was loaded last, at all instances and without an end to it", async () => {
    const old = await startWith("old", LISTED, fileOf("alice", "bob"));
    const next = await startWith("next", LISTED, fileOf("bob", "carol"));
    await waitUntil(() => old.listed("spammers", ...ALL).join() === "inline,bob,carol");
    const audited = await auditedIn(settings);
    await sleep(2500);
    expect([old, next].map(({ listed }) => listed("spammers", ...ALL))).toEqual(Array(2).fill(["inline", "bob", "carol"]));
    expect(await auditedIn(settings)).toEqual(audited);
    // The deployment goes on with the other instance.
    await writeFile(pathOf("old", "spammers.txt"), "bob\ncarol");
    await sleep(2000);
    await startWith("last", LISTED, fileOf("bob", "carol"));
    for (const { listed } of [old, next]) expect(listed("spammers", ...ALL)).toEqual(["inline", "bob", "carol"]);
    expect((await auditedIn(settings)).slice(audited.length)).toEqual([]);
  });
});
