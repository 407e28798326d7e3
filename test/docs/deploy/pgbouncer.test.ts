import { chmod, chown, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { freePort } from "../../support/decider.ts";
import { newEntry } from "../../support/entries.ts";
import { isInstalled } from "../../support/is-installed.ts";
import { otherInstance, usePostgres } from "../../support/postgres.ts";
import { runAs } from "../../support/postgres-server.ts";
import { REPOSITORY, type Running, start } from "../../support/run.ts";
import { waitUntil } from "../../support/wait-until.ts";

const PGBOUNCER = "/usr/sbin/pgbouncer";
const missing = isInstalled(PGBOUNCER) ? null : "PgBouncer is not installed: apt-get install pgbouncer";
const withPgBouncer = missing === null ? describe : describe.skip;

withPgBouncer(missing ?? "PgBouncer with the file of the guide", () => {
  const postgres = usePostgres();
  let folder: string;
  let running: Running;
  let port: number;

  const url = (database: string) => `postgres://imhook:secret@127.0.0.1:${port}/${database}`;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-pgbouncer-"));
    port = await freePort();
    await postgres.server().query("CREATE ROLE imhook LOGIN PASSWORD 'secret'");
    await postgres.server().query("CREATE DATABASE imhook OWNER imhook");
    const users = join(folder, "userlist.txt");
    const settings = (await readFile(join(REPOSITORY, "src/docs/deploy/pgbouncer/pgbouncer.ini"), "utf8"))
      .replace("host=postgres port=5432", `host=127.0.0.1 port=${postgres.server().port}`)
      .replace("listen_addr = 0.0.0.0", "listen_addr = 127.0.0.1")
      .replace("listen_port = 6432", `listen_port = ${port}\nunix_socket_dir =\nadmin_users = imhook`)
      .replace("/etc/pgbouncer/userlist.txt", users);
    await writeFile(users, '"imhook" "secret"\n');
    await writeFile(join(folder, "pgbouncer.ini"), settings);
    await ownedByServer(folder, users, join(folder, "pgbouncer.ini"));
    // It refuses to run as root.
    const user = runAs().uid === undefined ? [] : ["--user=nobody"];
    running = start(PGBOUNCER, [...user, join(folder, "pgbouncer.ini")]);
    await waitUntil(() => ask("pgbouncer", "SHOW VERSION").then(Boolean, () => false));
  }, 30_000);

  afterAll(async () => {
    running.kill("SIGKILL");
    await running.ended;
    await rm(folder, { recursive: true });
  });

  test("has settings that it understands, and shares connections by transaction", async () => {
    expect(running.stderr()).not.toMatch(/WARNING|ERROR|FATAL/);
    const rows = await ask("pgbouncer", "SHOW CONFIG");
    const settings = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
    expect(settings).toMatchObject({ pool_mode: "transaction", auth_type: "scram-sha-256", query_wait_timeout: "3" });
  });

  test("lets two instances record, with the rights of the guide", async () => {
    const settings = { url: url("imhook"), instance: crypto.randomUUID() };
    const instances = [await openJournalWriter(settings), await openJournalWriter(otherInstance(settings))];
    await Promise.all(Array.from({ length: 200 }, (_entry, number) => instances[number % 2]?.append(newEntry())));
    await Promise.all(instances.map((instance) => instance.close()));
    expect(await ask("imhook", "SELECT count(*)::int AS entries, max(position)::int AS newest FROM imhook.entry")).toEqual([
      { entries: 200, newest: 200 },
    ]);
  });

  async function ask(database: string, statement: string): Promise<Array<Record<string, unknown>>> {
    const client = new pg.Client({ connectionString: url(database) });
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  }
});

async function ownedByServer(...paths: string[]): Promise<void> {
  const { uid, gid } = runAs();
  for (const path of paths) {
    await chmod(path, 0o700);
    if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
  }
}
