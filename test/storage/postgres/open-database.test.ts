import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { expect, test } from "@jest/globals";
import { sql } from "kysely";
import { isFaultOfValues, type PostgresError } from "../../../src/storage/postgres/database-error.ts";
import { openDatabase } from "../../../src/storage/postgres/open-database.ts";
import { usePostgres } from "../../support/postgres.ts";
import { startTcpProxy } from "../../support/tcp-proxy.ts";
import { waitUntil } from "../../support/wait-until.ts";

const postgres = usePostgres();

test("64-bit integers are numbers, and null characters of parameters are escaped", async () => {
  const database = openDatabase(await postgres.create(), { role: "test", connections: 1 });
  const { rows } = await sql`SELECT 9007199254740991::bigint AS number, ${"a\u0000b"}::text AS text`.execute(database.kysely);
  expect(rows).toEqual([{ number: 9_007_199_254_740_991, text: "a\u{10fffd}0\u{10fffd}b" }]);
  await database.close();
});

test("the database shows what connections are for", async () => {
  const settings = await postgres.create();
  const database = openDatabase(settings, { role: "relations", connections: 1 });
  const { rows } = await sql`SELECT application_name FROM pg_stat_activity WHERE pid = pg_backend_pid()`.execute(database.kysely);
  expect(rows).toEqual([{ application_name: "imhook relations" }]);
  await database.close();
});

test("a connection that the database has ended is replaced", async () => {
  const database = openDatabase(await postgres.create(), { role: "victim", connections: 1 });
  await sql`SELECT 1`.execute(database.kysely);
  await postgres.server().query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'imhook victim'");
  await waitUntil(async () => {
    const answered = await sql`SELECT 1`.execute(database.kysely).catch(() => null);
    return answered !== null;
  });
  await database.close();
});

test("tells faults of values from others", async () => {
  const database = openDatabase(await postgres.create(), { role: "test", connections: 1 });
  const errorOf = (query: ReturnType<typeof sql>): Promise<PostgresError> => query.execute(database.kysely).then(fail, (error) => error);
  expect(isFaultOfValues(await errorOf(sql`SELECT ${"x"}::bigint`))).toBe(true);
  expect(isFaultOfValues(await errorOf(sql`SELECT * FROM missing`))).toBe(false);
  await database.close();
});

test("a transaction whose statement is never answered ends once, and its connection is not used again", async () => {
  const { server, url, received } = await silentAfterStart();
  const database = openDatabase({ url }, { role: "test", connections: 1, timeout: 300 });
  await expect(database.kysely.transaction().execute((transaction) => sql`SELECT 1`.execute(transaction))).rejects.toThrow("timeout");
  await database.close();
  server.close();
  expect(received()).toContain("begin");
  expect(received()).not.toContain("rollback");
});

test("a connection that breaks in use fails its statement only", async () => {
  const database = openDatabase(await postgres.create(), { role: "sleeper", connections: 1 });
  await sql`SELECT 1`.execute(database.kysely);
  const sleeping = sql`SELECT pg_sleep(20)`.execute(database.kysely);
  const terminate =
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'imhook sleeper' AND query LIKE '%pg_sleep%'";
  await waitUntil(async () => (await postgres.server().query(terminate)).length > 0);
  await expect(sleeping).rejects.toThrow("terminating connection");
  await sql`SELECT 1`.execute(database.kysely);
  await database.close();
});

test("statements that wait do not each connect to a database that is gone", async () => {
  const proxy = await startTcpProxy(postgres.server().port);
  const database = openDatabase({ url: `postgres://postgres@127.0.0.1:${proxy.port}/postgres` }, { role: "test", connections: 2 });
  const waiting = Array.from({ length: 100 }, () => sql`SELECT pg_sleep(0.2)`.execute(database.kysely));
  await waitUntil(() => proxy.attempts.length === 2);
  proxy.refuse();
  const outcomes = await Promise.allSettled(waiting);
  expect(outcomes.filter(({ status }) => status === "fulfilled").length).toBeLessThan(10);
  expect(proxy.attempts.length).toBeLessThan(8);
  proxy.restore();
  await waitUntil(() =>
    sql`SELECT 1`.execute(database.kysely).then(
      () => true,
      () => false,
    ),
  );
  await database.close();
  await proxy.close();
});

test("when a connection is silent, those from before are not tried one after the other", async () => {
  const proxy = await startTcpProxy(postgres.server().port);
  const url = `postgres://postgres@127.0.0.1:${proxy.port}/postgres`;
  const database = openDatabase({ url }, { role: "test", connections: 4, timeout: 500 });
  await Promise.all(Array.from({ length: 4 }, () => sql`SELECT pg_sleep(0.1)`.execute(database.kysely)));
  proxy.abandon(postgres.server().port);
  await expect(sql`SELECT 1`.execute(database.kysely)).rejects.toThrow("timeout");
  for (let number = 0; number < 4; number += 1) await sql`SELECT 1`.execute(database.kysely);
  await database.close();
  await proxy.close();
});

function fail(): never {
  throw new Error("the statement did not fail");
}

/** A server that lets clients in, and answers no statement. */
async function silentAfterStart(): Promise<{ server: Server; url: string; received(): string }> {
  let received = "";
  const ready = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]);
  const server = createServer((socket) => {
    socket.once("data", () => {
      socket.write(ready);
      socket.on("data", (data) => {
        received += data.toString("latin1");
      });
    });
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `postgres://postgres@127.0.0.1:${(server.address() as AddressInfo).port}/x`, received: () => received };
}
