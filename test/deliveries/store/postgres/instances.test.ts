import { expect, test } from "@jest/globals";
import { sql } from "kysely";
import { openDeliveryStoreIn } from "../../../../src/server/storage/open-delivery-store-in.ts";
import { migrate } from "../../../../src/storage/postgres/migrate.ts";
import { migrations } from "../../../../src/storage/postgres/migrations/migrations.ts";
import { openDatabase } from "../../../../src/storage/postgres/open-database.ts";
import { otherInstance, usePostgres } from "../../../support/postgres.ts";
import { waitUntil } from "../../../support/wait-until.ts";
import { attempt, changes, failed, held, LIVE_OF_GRAPH as LANE } from "../samples.ts";

const postgres = usePostgres();

test("of two instances one has the turn of a destination; the other one goes on, and the first can no longer write", async () => {
  const settings = await postgres.createMigrated();
  const stores = [openDeliveryStoreIn(settings), openDeliveryStoreIn(otherInstance(settings))] as const;
  const [first, second] = [await stores[0].openTurn(LANE.destination), await stores[1].openTurn(LANE.destination)];
  const elsewhere = await stores[1].openTurn("archive");
  expect([first.isMine(), second.isMine(), elsewhere.isMine()]).toEqual([true, false, true]);
  const old = first.token() ?? 0;
  await stores[0].lanes.read(LANE, old);
  await stores[0].lanes.write(LANE, changes(5, { unsettled: [failed(3)] }), old);
  await first.close();
  await waitUntil(() => second.token() !== null);
  const state = await stores[1].lanes.read(LANE, second.token() ?? 0);
  expect(state).toMatchObject({ cursor: { position: 5 }, unsettled: [{ position: 3 }] });
  expect(await stores[0].lanes.write(LANE, changes(9, { unsettled: [failed(8)] }), old)).toBeNull();
  expect((await stores[0].deliveries.list({}, { limit: 10 })).items).toHaveLength(1);
  await Promise.all([second, elsewhere].map((turn) => turn.close()));
  await Promise.all(stores.map((store) => store.close()));
}, 30_000);

test("lanes of several destinations are written while people change them, at several instances, and nothing is lost or comes back", async () => {
  const settings = await postgres.createMigrated();
  const stores = [openDeliveryStoreIn(settings), openDeliveryStoreIn(otherInstance(settings))] as const;
  const lanes = ["a", "b"].flatMap((destination) => ["live", "findings"].map((lane) => ({ destination, lane })));
  const deliveries = Array.from({ length: 40 }, (_, index) => index + 1);
  await Promise.all(
    lanes.map(async (lane) => {
      await stores[0].lanes.read(lane, 1);
      await stores[0].lanes.write(lane, changes(40, { unsettled: deliveries.map((position) => failed(position)) }), 1);
    }),
  );
  const { items } = await stores[1].deliveries.list({}, { limit: 1000 });
  const [dropped, retried] = [items.filter((_, index) => index % 3 === 0), items.filter((_, index) => index % 3 === 1)];
  const write = async (lane: (typeof lanes)[number], round: number) =>
    stores[0].lanes.write(
      lane,
      changes(40, {
        unsettled: deliveries.map((position) => failed(position, { attempts: round + 1 })),
        attempts: [attempt(1, round)],
      }),
      1,
    );
  await Promise.all([
    ...lanes.map(async (lane) => {
      for (let round = 1; round <= 5; round += 1) await write(lane, round);
    }),
    (async () => {
      for (const { id } of dropped) expect(await stores[1].deliveries.drop({ id })).toBe(1);
    })(),
    (async () => {
      for (const { id } of retried) expect(await stores[1].deliveries.retry({ id })).toBe(1);
    })(),
  ]);
  for (const lane of lanes) await write(lane, 6);
  const kept = (await stores[1].deliveries.list({}, { limit: 1000 })).items;
  expect(kept.map(({ id }) => id)).toEqual(items.filter((item) => !dropped.includes(item)).map(({ id }) => id));
  const times = new Map(kept.map(({ id, nextAttemptAt }) => [id, nextAttemptAt ?? 0]));
  for (const { id, nextAttemptAt } of retried) expect(times.get(id)).toBeGreaterThan(nextAttemptAt ?? 0);
  expect(new Set(kept.map(({ attempts }) => attempts))).toEqual(new Set([7]));
  await Promise.all(stores.map((store) => store.close()));
}, 60_000);

test("100,000 deliveries that wait are read and given up in a moment", async () => {
  const settings = await postgres.createMigrated();
  const store = openDeliveryStoreIn(settings);
  await store.lanes.read(LANE, 1);
  for (let from = 1; from <= 100_000; from += 10_000)
    await store.lanes.write(LANE, changes(from + 9999, { unsettled: Array.from({ length: 10_000 }, (_, index) => held(from + index)) }), 1);
  const startedAt = performance.now();
  expect((await store.lanes.read(LANE, 1))?.unsettled).toHaveLength(100_000);
  const [destination] = await store.destinations.list();
  expect(destination?.held).toBe(100_000);
  expect(performance.now() - startedAt).toBeLessThan(10_000);
  await store.close();
}, 60_000);

test("after-handlers go on where the release before has left them, and their old place stays for its instances", async () => {
  const settings = await postgres.create();
  const database = openDatabase(settings, { role: "test", connections: 2 });
  const [[first, create] = ["", null]] = Object.entries(migrations);
  if (create === null) throw new Error("there is no first migration");
  await migrate(database.kysely, { migrations: { [first]: create }, oldestKnowing: first });
  const entry = "019a9f1c-7a00-7000-8000-000000000007";
  await sql`INSERT INTO imhook.follower (name, position, entry, token) VALUES ('after-handlers', 7, ${entry}, 4)`.execute(database.kysely);
  await migrate(database.kysely);
  const store = openDeliveryStoreIn(settings);
  const lane = { destination: "after-handlers", lane: "live" };
  expect((await store.lanes.read(lane, 1))?.cursor).toEqual({ position: 7, entry });
  expect(await store.destinations.list()).toMatchObject([{ name: "after-handlers", cursor: { position: 7, entry } }]);
  const { rows } = await sql`SELECT name FROM imhook.follower`.execute(database.kysely);
  expect(rows).toEqual([{ name: "after-handlers" }]);
  await store.close();
  await database.close();
});
