import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { keep } from "../bench/children.ts";
import { freePort } from "./decider.ts";
import { isInstalled } from "./is-installed.ts";
import { runAs } from "./postgres-server.ts";

/** PgBouncer, which shares its connections to a database by transaction. */
export interface PgBouncer {
  port: number;
  /** URL of a database behind it. */
  url(database: string): string;
  start(): Promise<void>;
  /** Kills it. */
  end(): Promise<void>;
  /** Ends it and starts it again in front of another server. */
  moveTo(serverPort: number): Promise<void>;
  remove(): Promise<void>;
}

const PROGRAM = "/usr/sbin/pgbouncer";
const START_MS = 10_000;

/** Few, so that clients have to share them. */
const CONNECTIONS = 8;

export function hasPgBouncer(): boolean {
  return isInstalled(PROGRAM);
}

/** Starts PgBouncer in transaction mode, in front of a server at a port of loopback. */
export async function startPgBouncer(serverPort: number): Promise<PgBouncer> {
  const as = runAs();
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), "imhook-pgbouncer-"));
  await chmod(folder, 0o700);
  if (as.uid !== undefined && as.gid !== undefined) await chown(folder, as.uid, as.gid);
  const settingsFor = (server: number) => [
    "[databases]",
    `* = host=127.0.0.1 port=${server} user=postgres`,
    "[pgbouncer]",
    "listen_addr = 127.0.0.1",
    `listen_port = ${port}`,
    `unix_socket_dir = ${folder}`,
    "auth_type = any",
    "pool_mode = transaction",
    `default_pool_size = ${CONNECTIONS}`,
    "max_client_conn = 500",
    // The default is a minute, in which nobody learns that the database is gone.
    "query_wait_timeout = 3",
    "server_login_retry = 1",
    "log_connections = 0",
    "log_disconnections = 0",
  ];
  const path = join(folder, "pgbouncer.ini");
  const configure = (server: number) => writeFile(path, `${settingsFor(server).join("\n")}\n`);
  const url = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  let running: ChildProcess | null = null;
  await configure(serverPort);
  await start();
  return {
    port,
    url,
    start,
    end,
    moveTo: async (server) => {
      await configure(server);
      await end();
      await start();
    },
    remove: async () => {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };

  async function start(): Promise<void> {
    const child = keep(spawn(PROGRAM, [path], { ...as, cwd: folder, stdio: ["ignore", "ignore", "pipe"] }));
    running = child;
    let log = "";
    child.stderr?.on("data", (data) => {
      log = `${log}${data}`.slice(-4000);
    });
    const deadline = performance.now() + START_MS;
    while (!(await takesConnections(url("pgbouncer")))) {
      if (child.exitCode !== null || performance.now() > deadline) throw new Error(`PgBouncer does not start: ${log}`);
      await sleep(20);
    }
  }

  async function end(): Promise<void> {
    if (running === null || running.exitCode !== null || running.signalCode !== null) return;
    const exited = once(running, "exit");
    running.kill("SIGKILL");
    await exited;
  }
}

/** Its own database answers without a server. */
async function takesConnections(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
