import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { type Lease, openLease } from "../../../src/storage/postgres/lease.ts";
import { migrate } from "../../../src/storage/postgres/migrate.ts";
import { type Database, openDatabase } from "../../../src/storage/postgres/open-database.ts";
import { usePostgres } from "../../support/postgres.ts";
import { waitUntil } from "../../support/wait-until.ts";

const postgres = usePostgres();

const [ONE, OTHER] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];

let database: Database;
let leases: Lease[];

beforeEach(async () => {
  database = openDatabase(await postgres.create(), { role: "test", connections: 2 });
  await migrate(database.kysely);
  leases = [];
});

afterEach(async () => {
  for (const lease of leases) await lease.close();
  await database.close();
});

async function open(instance: string, options: { interval?: number; duration?: number; now?(): number } = {}): Promise<Lease> {
  const lease = await openLease(database.kysely, { name: "relations", instance, interval: 20, duration: 200, ...options });
  leases.push(lease);
  return lease;
}

test("one instance has a lease, and the others wait for it", async () => {
  const [one, other] = [await open(ONE), await open(OTHER)];
  expect(one.token()).toBe(1);
  expect(other.token()).toBeNull();
});

test("a lease that is renewed lasts", async () => {
  const [one, other] = [await open(ONE), await open(OTHER)];
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect({ one: one.token(), other: other.token() }).toEqual({ one: 1, other: null });
});

test("leases of different names do not meet", async () => {
  await open(ONE);
  const series = await openLease(database.kysely, { name: "series", instance: OTHER });
  leases.push(series);
  expect(series.token()).toBe(1);
});

test("whoever waits gets a lease that is given up, with a higher number", async () => {
  const [one, other] = [await open(ONE, { duration: 60_000 }), await open(OTHER)];
  await one.close();
  expect(one.token()).toBeNull();
  await waitUntil(async () => other.token() === 2);
});

test("whoever waits gets the lease of an instance that does not renew it", async () => {
  const stalled = await open(ONE, { interval: 60_000 });
  const other = await open(OTHER);
  expect(stalled.token()).toBe(1);
  await waitUntil(async () => other.token() === 2);
  expect(stalled.token()).toBeNull();
});

test("a holder stops by its own clock before others may begin", async () => {
  let time = 0;
  const stalled = await open(ONE, { interval: 60_000, duration: 60_000, now: () => time });
  time = 59_999;
  expect(stalled.token()).toBe(1);
  time = 60_000;
  expect(stalled.token()).toBeNull();
  const other = await open(OTHER);
  expect(other.token()).toBeNull();
});

test("the number grows when an instance gets its own expired lease again", async () => {
  const first = await open(ONE, { interval: 60_000, duration: 1 });
  await waitUntil(async () => first.token() === null);
  expect((await open(ONE)).token()).toBe(2);
});

test("a lease ends when the database is gone for longer than it lasts", async () => {
  const settings = await postgres.create();
  const lost = openDatabase(settings, { role: "test", connections: 1 });
  await migrate(lost.kysely);
  const lease = await openLease(lost.kysely, { name: "relations", instance: ONE, interval: 20, duration: 100 });
  expect(lease.token()).toBe(1);
  await lost.close();
  await waitUntil(async () => lease.token() === null);
  await lease.close();
});
