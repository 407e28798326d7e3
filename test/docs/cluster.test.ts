import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import { post } from "../support/http.ts";
import { end, type Imhook, startImhook } from "../support/imhook.ts";
import { usePostgres } from "../support/postgres.ts";
import { postgresPrograms, runAs, runProgram, startPostgres } from "../support/postgres-server.ts";
import { REPOSITORY, run } from "../support/run.ts";
import { tencentChatUrl } from "../support/urls.ts";
import { readGuideBlocks } from "./guide-blocks.ts";

// The commands of the chapter, as they stand there, apart from ports.

jest.setTimeout(180_000);

const MAIN = join(REPOSITORY, "src/cli/main.ts");
const BLOCK = "Sns.CallbackBlackListAdd";

/** Where the server puts its write-ahead log. */
const archive = await mkdtemp(join(tmpdir(), "imhook-archive-"));
const postgres = usePostgres({ settings: ["archive_mode = on", `archive_command = 'cp %p ${archive}/%f'`] });

// The npm package of the server has neither psql nor pg_dump.
const withTools = existsSync(join(await postgresPrograms(), "pg_dump")) ? test : test.skip;

let folder: string;
let environment: Record<string, string>;
let instances: Imhook[];

beforeAll(async () => {
  await ownedByServer(archive);
  const admin = postgres.server().url();
  environment = {
    PATH: [await postgresPrograms(), process.env.PATH].join(delimiter),
    NODE: process.execPath,
    MAIN,
    ADMIN_DATABASE: admin,
    IMHOOK_DATABASE: admin.replace("postgres@", "imhook:choose-one@").replace(/\/postgres$/, "/imhook"),
    RESTORED_DATABASE: admin.replace("postgres@", "imhook:choose-one@").replace(/\/postgres$/, "/restored"),
  };
  for (const text of await blocksOf("sql", "CREATE ROLE")) for (const line of text.trim().split("\n")) await postgres.server().query(line);
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-guide-cluster-"));
  instances = [];
});

afterEach(async () => {
  for (const instance of instances) await end(instance, "SIGKILL");
  await rm(folder, { recursive: true, maxRetries: 5 });
});

afterAll(() => rm(archive, { recursive: true, maxRetries: 5 }));

test("instances start as the chapter says, and what one records the other one has", async () => {
  const [start = ""] = await blocksOf("sh", "export IMHOOK_DATABASE");
  expect(start.match(/npx imhook &$/gm)).toHaveLength(2);
  await startInstances();
  const [look = ""] = await blocksOf("sh", "imhook trigger");
  const [, ...lines] = look.trim().split("\n");
  await shell(look.replace(/^curl.*$/gm, ""));
  const printed = await Promise.all(lines.map((line) => shell(line.replace("curl", "curl --silent --fail"))));
  const [callbacks, system] = printed.map((text) => JSON.parse(text));
  expect(callbacks.items).toMatchObject([{ command: BLOCK, status: "accepted" }]);
  expect(system.instances).toHaveLength(2);
});

test("every statement of the chapter does what it says", async () => {
  await startInstances();
  await record("statements", 5);
  const [role] = await blocksOf("sql", "ALTER ROLE");
  await postgres.server().query(role ?? "");
  const [connections] = await blocksOf("sql", "FROM pg_stat_activity WHERE application_name LIKE");
  expect((await postgres.server().query(connections ?? "", "imhook")).length).toBeGreaterThan(4);
  const [partitions] = await blocksOf("sql", "FROM imhook.entry_partition");
  expect(await postgres.server().query(partitions ?? "", "imhook")).toEqual([
    expect.objectContaining({ pg_size_pretty: expect.any(String) }),
  ]);
  const [long] = await blocksOf("sql", "interval '5 minutes'");
  expect(await postgres.server().query(long ?? "", "imhook")).toEqual([]);
});

withTools(
  "a dump that is taken while instances record is restored with all that was acknowledged before it, and passes verification",
  async () => {
    await startInstances();
    await record("before", 60);
    const [dump = ""] = await blocksOf("sh", "pg_dump ");
    const [restore = ""] = await blocksOf("sh", "pg_restore ");
    await Promise.all([shell(dump), record("meanwhile", 40)]);
    expect(await shell(restore)).toContain("no problems");
    const kept = await recordedIn("restored");
    expect(kept.filter((id) => id.startsWith("before"))).toHaveLength(60);
    await postgres.server().query("DROP DATABASE restored");
  },
);

withTools("a copy with archived logs is restored to a point in time, and instances go on from there", async () => {
  await startInstances();
  const [copy = ""] = await blocksOf("sh", "pg_basebackup ");
  await shell(`cd ${folder}\n${copy}`);
  await record("kept", 30);
  const [{ now } = {}] = await postgres.server().query("SELECT now()::text AS now");
  await record("later", 30);
  await postgres.server().query("SELECT pg_switch_wal()");
  const restored = await startPostgres({
    settings: [`restore_command = 'cp ${archive}/%f %p'`, `recovery_target_time = '${now}'`, "recovery_target_action = promote"],
    create: async (data, as) => {
      await runProgram("cp", ["-a", join(folder, "base"), data], {});
      await writeFile(join(data, "recovery.signal"), "");
      await ownedByServer(data);
      await runProgram("chmod", ["0700", data], as);
    },
  });
  try {
    const url = restored.url("imhook").replace("postgres@", "imhook:choose-one@");
    const entries = await restored.query("SELECT actor FROM imhook.entry", "imhook");
    expect(entries.filter(({ actor }) => String(actor).startsWith("kept"))).toHaveLength(30);
    expect(entries.filter(({ actor }) => String(actor).startsWith("later"))).toEqual([]);
    expect(await shell(`IMHOOK_DATABASE=${url} npx imhook journal verify`)).toContain("no problems");
    await Promise.all(instances.splice(0).map((instance) => end(instance, "SIGTERM")));
    await startInstances(url);
    await record("after", 10);
    expect((await restored.query("SELECT count(*) = max(position) AS dense FROM imhook.entry", "imhook"))[0]).toEqual({ dense: true });
  } finally {
    await restored.remove();
  }
});

async function startInstances(url = environment.IMHOOK_DATABASE ?? ""): Promise<void> {
  const start = (name: string) => startImhook(join(folder, name), { environment: { IMHOOK_DATABASE: url } });
  instances = await Promise.all([start("data-1"), start("data-2")]);
}

/** Lets the instances record that users block somebody, each of them in turn. */
async function record(name: string, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const { url } = instances[number % instances.length] ?? { url: "" };
    const body = { CallbackCommand: BLOCK, PairList: [{ From_Account: `${name}-${number}`, To_Account: "spam" }] };
    expect(await post(tencentChatUrl(url, BLOCK), body)).toMatchObject({ status: 200 });
  }
}

async function recordedIn(database: string): Promise<string[]> {
  return (await postgres.server().query("SELECT actor FROM imhook.entry", database)).map(({ actor }) => String(actor));
}

/** Runs commands of the chapter in the folder of the test, and returns what they print. */
async function shell(text: string): Promise<string> {
  const [one, other] = instances;
  const script = text
    .replaceAll("http://127.0.0.1:8080", one?.url ?? "")
    .replaceAll("http://127.0.0.1:8081", one?.operatorUrl ?? "")
    .replaceAll("http://127.0.0.1:8091", other?.operatorUrl ?? "");
  const { code, stdout, stderr } = await run("bash", ["-ec", `npx() { shift; "$NODE" "$MAIN" "$@"; }\n${script}`], {
    cwd: folder,
    environment,
  });
  expect({ script, code, stderr }).toMatchObject({ script, code: 0 });
  return stdout;
}

/** Code blocks of the chapter that have this text. */
async function blocksOf(language: string, part: string): Promise<string[]> {
  const found = (await readGuideBlocks("cluster")).filter((block) => block.language === language && block.text.includes(part));
  expect(found).toHaveLength(1);
  return found.map(({ text }) => text);
}

async function ownedByServer(path: string): Promise<void> {
  const { uid, gid } = runAs();
  if (uid !== undefined && gid !== undefined) await runProgram("chown", ["-R", `${uid}:${gid}`, path], {});
}
