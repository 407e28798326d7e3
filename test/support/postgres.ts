import { randomUUID } from "node:crypto";
import { afterAll, beforeAll } from "@jest/globals";
import { migrate } from "../../src/storage/postgres/migrate.ts";
import { openDatabase } from "../../src/storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../src/storage/storage.ts";
import { type PostgresServer, type PostgresServerOptions, startPostgres } from "./postgres-server.ts";

/** The server of a test file. */
export interface TestPostgres {
  server(): PostgresServer;
  /** Creates an empty database, as a new instance has it. Each test should have one of its own. */
  create(): Promise<DatabaseSettings>;
  /** As `create`, with the schema. It takes a third of the time that a migration takes. */
  createMigrated(): Promise<DatabaseSettings>;
}

const START_MS = 30_000;

/** Starts a server before the tests of a file, and removes it after them. */
export function usePostgres(options?: PostgresServerOptions): TestPostgres {
  let started: PostgresServer | undefined;
  let template: Promise<string> | undefined;
  beforeAll(async () => {
    started = await startPostgres(options);
  }, START_MS);
  afterAll(() => started?.remove());

  function server(): PostgresServer {
    if (started === undefined) throw new Error("the server is not started yet");
    return started;
  }
  return {
    server,
    create: async () => ({ url: await server().createDatabase(), instance: randomUUID() }),
    createMigrated: async () => {
      template ??= createTemplate(server());
      return { url: await server().createDatabase(await template), instance: randomUUID() };
    },
  };
}

/** Resolves with the name of a database that has the schema and no connections. */
async function createTemplate(server: PostgresServer): Promise<string> {
  const url = await server.createDatabase();
  const database = openDatabase({ url }, { role: "test", connections: 1 });
  await migrate(database.kysely);
  await database.close();
  return new URL(url).pathname.slice(1);
}

/** The same database, for another instance. */
export function otherInstance({ url }: DatabaseSettings): DatabaseSettings {
  return { url, instance: randomUUID() };
}
