import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { sql } from "kysely";
import { openPresence } from "../../../../src/operator/system/postgres/open-presence.ts";
import type { Presence } from "../../../../src/operator/system/presence.ts";
import { openLease } from "../../../../src/storage/postgres/lease.ts";
import { migrate } from "../../../../src/storage/postgres/migrate.ts";
import { type Database, openDatabase } from "../../../../src/storage/postgres/open-database.ts";
import { usePostgres } from "../../../support/postgres.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const postgres = usePostgres();

const [ONE, OTHER] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];

let database: Database;
let present: Presence[];

beforeEach(async () => {
  database = openDatabase(await postgres.create(), { role: "test", connections: 2 });
  await migrate(database.kysely);
  present = [];
});

afterEach(async () => {
  for (const presence of present) await presence.close();
  await database.close();
});

async function open(instance: string, startedAt: number): Promise<Presence> {
  const presence = await openPresence({ kysely: database.kysely, instance, host: "chat-1", version: "1.2.3", startedAt, interval: 50 });
  present.push(presence);
  return presence;
}

test("each instance sees all of them, the oldest first, with what it does for all", async () => {
  const other = await open(OTHER, 2000);
  const one = await open(ONE, 1000);
  const lease = await openLease(database.kysely, { name: "relations", instance: OTHER });
  const known = { host: "chat-1", version: "1.2.3", isAlive: true, seenAt: expect.any(Number) };
  expect(await one.instances()).toEqual([
    { ...known, id: ONE, startedAt: 1000, isThis: true, follows: [] },
    { ...known, id: OTHER, startedAt: 2000, isThis: false, follows: ["relations"] },
  ]);
  expect((await other.instances()).map(({ isThis }) => isThis)).toEqual([false, true]);
  await lease.close();
});

test("an instance that ends is gone", async () => {
  const [one, other] = [await open(ONE, 1000), await open(OTHER, 2000)];
  await other.close();
  expect((await one.instances()).map(({ id }) => id)).toEqual([ONE]);
});

test("one that ended without saying so is silent, and forgotten after a day", async () => {
  const one = await open(ONE, 1000);
  const leave = (id: string, ago: string) =>
    sql`INSERT INTO imhook.instance VALUES (${id}, 'chat-2', '1.2.3', 500, clock_timestamp() - ${ago}::interval)`.execute(database.kysely);
  await leave(OTHER, "11 seconds");
  await leave("00000000-0000-4000-8000-000000000003", "25 hours");
  await waitUntil(async () => (await one.instances()).length === 2);
  expect((await one.instances()).map(({ id, isAlive }) => [id, isAlive])).toEqual([
    [OTHER, false],
    [ONE, true],
  ]);
});

test("signs of life go on", async () => {
  const one = await open(ONE, 1000);
  const [first] = await one.instances();
  await waitUntil(async () => ((await one.instances())[0]?.seenAt ?? 0) > (first?.seenAt ?? 0));
});
