import { randomUUID } from "node:crypto";
import { afterAll, beforeAll } from "@jest/globals";
import type { DatabaseSettings } from "../../src/storage/storage.ts";
import { type PostgresServer, type PostgresServerOptions, startPostgres } from "./postgres-server.ts";

/** The server of a test file. */
export interface TestPostgres {
  server(): PostgresServer;
  /** Creates an empty database, as a new instance has it. Each test should have one of its own. */
  create(): Promise<DatabaseSettings>;
}

const START_MS = 30_000;

/** Starts a server before the tests of a file, and removes it after them. */
export function usePostgres(options?: PostgresServerOptions): TestPostgres {
  let started: PostgresServer | undefined;
  beforeAll(async () => {
    started = await startPostgres(options);
  }, START_MS);
  afterAll(() => started?.remove());

  function server(): PostgresServer {
    if (started === undefined) throw new Error("the server is not started yet");
    return started;
  }
  return { server, create: async () => ({ url: await server().createDatabase(), instance: randomUUID() }) };
}

/** The same database, for another instance. */
export function otherInstance({ url }: DatabaseSettings): DatabaseSettings {
  return { url, instance: randomUUID() };
}
