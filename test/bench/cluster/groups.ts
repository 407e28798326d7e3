import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { PostgresServer } from "../../support/postgres-server.ts";
import { assertAnswer } from "../check-server.ts";
import { cpuMicrosecondsOfTree } from "../process-tree.ts";
import { type ServerProcess, startServerProcess } from "../server.ts";

/** What is measured: servers that share a journal or a table. The ratios are to BASELINE. */
export const GROUPS = {
  bare: "Koa, one INSERT per callback",
  sqlite: "imhook over SQLite",
  recording: "imhook over PostgreSQL, recording only",
  one: "imhook over PostgreSQL, 1 instance",
  two: "imhook over PostgreSQL, 2 instances",
  three: "imhook over PostgreSQL, 3 instances",
} as const;

export type GroupName = keyof typeof GROUPS;

export const BASELINE: GroupName = "bare";

/** Where entries of a group are counted; null for a group without a journal in PostgreSQL. */
export interface Group {
  name: GroupName;
  servers: ServerProcess[];
  database: string | null;
  /** CPU time of the database so far, in microseconds. */
  databaseCpu(): number;
}

const INSTANCES: Readonly<Record<GroupName, number>> = { bare: 1, sqlite: 1, recording: 1, one: 1, two: 2, three: 3 };

const MODULES: Readonly<Record<GroupName, string>> = {
  bare: "./servers/bare.ts",
  sqlite: "../servers/imhook.ts",
  recording: "./servers/recording.ts",
  one: "./servers/imhook.ts",
  two: "./servers/imhook.ts",
  three: "./servers/imhook.ts",
};

/** Starts the servers of a group, with a database of its own. */
export async function startGroup(name: GroupName, postgres: PostgresServer, dataDirectory: string): Promise<Group> {
  const url = name === "sqlite" ? null : await postgres.createDatabase();
  const servers: ServerProcess[] = [];
  for (let instance = 0; instance < INSTANCES[name]; instance += 1) {
    const folder = join(dataDirectory, `${name}-${instance}`);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const server = await startServerProcess(new URL(MODULES[name], import.meta.url), url === null ? [folder] : [url, folder], GROUPS[name]);
    await assertAnswer(server.url);
    servers.push(server);
  }
  return {
    name,
    servers,
    database: url === null ? null : new URL(url).pathname.slice(1),
    databaseCpu: () => (url === null ? 0 : cpuMicrosecondsOfTree(postgres.pid())),
  };
}

/** Whether every callback of a group becomes an entry of a journal in PostgreSQL. */
export function hasSharedJournal({ name }: Pick<Group, "name">): boolean {
  return name !== "bare" && name !== "sqlite";
}
