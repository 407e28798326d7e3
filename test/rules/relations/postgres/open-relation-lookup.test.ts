import { createServer, type Server, type Socket } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { sql } from "kysely";
import { collectChanges } from "../../../../src/relations/postgres/collect-changes.ts";
import { openRelationLookup } from "../../../../src/rules/relations/postgres/open-relation-lookup.ts";
import { migrate } from "../../../../src/storage/postgres/migrate.ts";
import { openDatabase } from "../../../../src/storage/postgres/open-database.ts";
import { usePostgres } from "../../../support/postgres.ts";
import { waitUntil } from "../../../support/wait-until.ts";
import { describeRelationLookup, relation } from "../relation-lookup-contract.ts";

const postgres = usePostgres();

describe("relations in PostgreSQL", () =>
  describeRelationLookup(async () => {
    const settings = await postgres.create();
    const database = openDatabase(settings, { role: "test", connections: 1 });
    await migrate(database.kysely);
    const lookup = openRelationLookup(settings);
    return {
      lookup,
      change: async (work) => {
        const changes = collectChanges();
        work(changes);
        await database.kysely.transaction().execute((transaction) => changes.writeTo(transaction, "relation"));
      },
      remove: async () => {
        lookup.close();
        await database.close();
      },
    };
  }));

test("relations that cannot be read are unknown, which is no answer", async () => {
  const settings = await postgres.create();
  const lookup = openRelationLookup(settings);
  await expect(Promise.resolve(lookup.since(relation()))).rejects.toThrow(/imhook\.relation.* does not exist/);
  lookup.close();
  await expect(async () => lookup.since(relation())).rejects.toThrow();
});

test("a lookup ends while another transaction has the table locked, and works again afterwards", async () => {
  const settings = await postgres.create();
  const database = openDatabase(settings, { role: "test", connections: 1 });
  await migrate(database.kysely);
  const lookup = openRelationLookup(settings, { timeout: 100 });
  try {
    await database.kysely.transaction().execute(async (transaction) => {
      await sql`LOCK TABLE imhook.relation IN ACCESS EXCLUSIVE MODE`.execute(transaction);
      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => lookup.since(relation())));
      expect(outcomes.map(({ status }) => status)).toEqual(Array(20).fill("rejected"));
    });
    // Connections that were given up are made again after a moment.
    await waitUntil(async () => {
      const answered = await Promise.resolve(lookup.since(relation())).catch(() => "not yet");
      return answered === null;
    });
  } finally {
    lookup.close();
    await database.close();
  }
});

test("a lookup ends in time although the server accepts a connection and says nothing", async () => {
  const sockets: Socket[] = [];
  const silent = await new Promise<Server>((resolve) => {
    const server = createServer((socket) => sockets.push(socket)).listen(0, "127.0.0.1", () => resolve(server));
  });
  const address = silent.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const lookup = openRelationLookup({ url: `postgres://user:secret@127.0.0.1:${port}/name`, instance: "" }, { timeout: 100 });
  const failure = await Promise.resolve(lookup.since(relation())).catch((error: unknown) => String(error));
  expect(failure).toBe(`Error: database 127.0.0.1:${port}/name: no answer within 100 ms`);
  lookup.close();
  for (const socket of sockets) socket.destroy();
  silent.close();
});
