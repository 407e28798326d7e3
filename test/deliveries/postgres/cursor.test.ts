import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { deliverInOrder } from "../../../src/deliveries/deliver-in-order.ts";
import { createDatabaseCursor } from "../../../src/deliveries/postgres/cursor.ts";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { openHandlerCursor } from "../../../src/server/storage/open-handler-cursor.ts";
import { openDatabase } from "../../../src/storage/postgres/open-database.ts";
import { newEntry } from "../../support/entries.ts";
import { otherInstance, usePostgres } from "../../support/postgres.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { openDeliveredJournal } from "./delivered-journal.ts";

const postgres = usePostgres();

const ENTRY = "0197a000-0000-7000-8000-000000000001";

test("the cursor is kept, and an instance with an earlier lease can no longer write it", async () => {
  const { kysely, close } = openDatabase(await postgres.createMigrated(), { role: "test", connections: 1 });
  const tokens = { older: 1, newer: 2 };
  const cursorOf = (instance: keyof typeof tokens) =>
    createDatabaseCursor({ kysely, turn: { isMine: () => true, token: () => tokens[instance] }, close: async () => {} });
  const [older, newer] = [cursorOf("older"), cursorOf("newer")];
  expect(await older.read()).toBeNull();
  expect(await older.write({ position: 3, entry: null })).toBe(true);
  expect(await newer.read()).toEqual({ position: 3, entry: null });
  expect(await newer.write({ position: 5, entry: ENTRY })).toBe(true);
  expect(await older.write({ position: 9, entry: null })).toBe(false);
  expect(await older.read()).toEqual({ position: 5, entry: ENTRY });
  // The older one gets the lease again, and has to see first what the other one has delivered.
  tokens.newer = 3;
  expect(await newer.write({ position: 6, entry: null })).toBe(false);
  await newer.read();
  expect(await newer.write({ position: 6, entry: null })).toBe(true);
  await close();
});

test("when an instance that delivers is killed, another one goes on in order, and each entry is delivered", async () => {
  const settings = await postgres.createMigrated();
  const writer = await openJournalWriter(settings);
  const module = fileURLToPath(new URL("./deliver-until-killed.ts", import.meta.url));
  const child = spawn(process.execPath, [module, otherInstance(settings).url], { stdio: ["ignore", "pipe", "inherit"] });
  const journal = openDeliveredJournal(settings);
  const handled: number[] = [];
  let delivery: Awaited<ReturnType<typeof deliverInOrder>> | undefined;
  let cursor: Awaited<ReturnType<typeof openHandlerCursor>> | undefined;
  const before: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === "ready") {
      cursor = await openHandlerCursor(settings);
      delivery = await deliverInOrder({ journal, cursor, handle: async ({ position }) => handled.push(position) > 0, log: console });
      for (let entries = 0; entries < 300; entries += 1) void writer.append(newEntry());
    } else before.push(Number(line));
    if (before.length === 150) child.kill("SIGKILL");
  }
  const killedAt = performance.now();
  expect(handled).toEqual([]);
  await waitUntil(() => handled.at(-1) === 300);
  expect(performance.now() - killedAt).toBeLessThan(10_000);
  const [first = 0] = handled;
  // What was delivered since the cursor was last written is delivered again.
  expect(first).toBeGreaterThan(1);
  expect(first).toBeLessThanOrEqual(Math.max(...before) + 1);
  expect(before.slice(0, 150)).toEqual(Array.from({ length: 150 }, (_nothing, index) => index + 1));
  expect(handled).toEqual(Array.from({ length: 301 - first }, (_nothing, index) => first + index));
  await delivery?.close();
  await cursor?.close();
  await journal.close();
  await writer.close();
});
