import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { type FollowerCursor, inStep, readCursor } from "../../../src/journal/postgres/follower-step.ts";
import { migrate } from "../../../src/storage/postgres/migrate.ts";
import { type Database, openDatabase } from "../../../src/storage/postgres/open-database.ts";
import { usePostgres } from "../../support/postgres.ts";

const postgres = usePostgres();

let database: Database;

beforeEach(async () => {
  database = openDatabase(await postgres.create(), { role: "test", connections: 4 });
  await migrate(database.kysely);
});

afterEach(() => database.close());

/** Takes a step under a lease with this number. */
function stepWith(token: number | null, work = advance) {
  return inStep(database.kysely, { name: "relations", lease: { token: () => token } }, work);
}

async function advance(_transaction: unknown, cursor: FollowerCursor) {
  return { cursor: { ...cursor, position: cursor.position + 1 }, isMore: false };
}

async function position(): Promise<number> {
  return (await readCursor(database.kysely, "relations")).position;
}

test("a follower begins before the first entry, and goes on where it was", async () => {
  expect(await readCursor(database.kysely, "relations")).toEqual({ position: 0, entry: null, events: 0, start: 0 });
  expect(await stepWith(1)).toBe(false);
  expect(await stepWith(1)).toBe(false);
  expect(await position()).toBe(2);
});

test("does nothing while another instance has the lease", async () => {
  expect(await stepWith(null)).toBe("elsewhere");
  expect(await position()).toBe(0);
});

test("an instance whose lease is over cannot write once the next holder has begun", async () => {
  await stepWith(1);
  await stepWith(2);
  expect(await stepWith(1)).toBe("elsewhere");
  expect(await position()).toBe(2);
});

test("a step of the next holder waits for one that is being taken, and goes on after it", async () => {
  const { promise: isHeld, resolve: hold } = Promise.withResolvers<void>();
  const { promise: isReleased, resolve: release } = Promise.withResolvers<void>();
  const earlier = stepWith(1, async (transaction, cursor) => {
    hold();
    await isReleased;
    return advance(transaction, cursor);
  });
  await isHeld;
  const later = stepWith(2);
  release();
  expect(await Promise.all([earlier, later])).toEqual([false, false]);
  expect(await position()).toBe(2);
});

test("a step that fails leaves everything as it was", async () => {
  await stepWith(1);
  const failing = stepWith(1, () => Promise.reject(new Error("cannot derive")));
  await expect(failing).rejects.toThrow("cannot derive");
  expect(await position()).toBe(1);
});
