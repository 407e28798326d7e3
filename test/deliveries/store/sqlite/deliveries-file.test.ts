import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { DeliveryStore } from "../../../../src/deliveries/store/delivery-store.ts";
import { DELIVERIES_FILE } from "../../../../src/deliveries/store/sqlite/deliveries-file.ts";
import { migrations } from "../../../../src/deliveries/store/sqlite/migrations.ts";
import { openDeliveryStore } from "../../../../src/deliveries/store/sqlite/open-delivery-store.ts";
import { UsageError } from "../../../../src/errors.ts";
import { newEntry } from "../../../support/entries.ts";
import { changes, endpoint, LIVE_OF_GRAPH as LANE } from "../samples.ts";

let folder: string;
let path: string;
let cursorPath: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-deliveries-"));
  path = join(folder, "deliveries.sqlite");
  cursorPath = join(folder, "after-handlers.json");
});

afterEach(() => rm(folder, { recursive: true }));

const open = () => openDeliveryStore({ path, cursorPath });

async function using<Result>(work: (store: DeliveryStore) => Promise<Result>): Promise<Result> {
  const store = await open();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

test("the name of the newest migration is right", () => {
  expect(Object.keys(migrations).toSorted().at(-1)).toBe(DELIVERIES_FILE.newestMigration);
});

test("a file is created for its owner alone", async () => {
  await using((store) => store.destinations.list());
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test("the turn is always this instance's, with the same token", async () => {
  await using(async (store) => {
    const turn = await store.openTurn("social-graph");
    expect([turn.isMine(), turn.token()]).toEqual([true, 1]);
    await turn.close();
  });
});

test("after a SIGKILL, every write is there as a whole or not at all, and nothing that was written is missing", async () => {
  const module = fileURLToPath(new URL("./write-until-killed.ts", import.meta.url));
  const child = spawn(process.execPath, [module, path, cursorPath], { stdio: ["ignore", "pipe", "inherit"] });
  let last = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    if (last === 150) child.kill("SIGKILL");
  }
  expect(last).toBeGreaterThanOrEqual(150);
  await using(async (store) => {
    const state = await store.lanes.read(LANE, 1);
    const position = state?.cursor?.position ?? 0;
    expect(position === last || position === last + 1).toBe(true);
    const expected = Array.from({ length: position }, (_, index) => index + 1).flatMap((at) => {
      const isSettled = at % 2 === 1 && at < position;
      return isSettled
        ? [[at, 2]]
        : [
            [at, 1],
            [at, 2],
          ];
    });
    expect(state?.unsettled.map(({ position: at, number }) => [at, number])).toEqual(expected);
    expect((await store.destinations.list())[0]?.counts.failedAttempts).toBe(position);
    expect((await store.listAttempts("social-graph", {}, { limit: 1000 })).items).toHaveLength(position);
  });
}, 30_000);

test("a file that was moved away is not written any more", async () => {
  await using(async (store) => {
    await rename(path, `${path}.away`);
    await expect(store.destinations.save(endpoint("a"), true)).rejects.toThrow("was deleted or moved away");
  });
});

describe("the cursor file of releases before", () => {
  const { id } = newEntry();
  const lane = { destination: "after-handlers", lane: "live" };

  test("is taken over once, and removed", async () => {
    await writeFile(cursorPath, JSON.stringify({ position: 7, entry: id }));
    await using(async (store) => {
      expect(existsSync(cursorPath)).toBe(false);
      expect((await store.lanes.read(lane, 1))?.cursor).toEqual({ position: 7, entry: id });
      expect((await store.destinations.list()).map(({ name }) => name)).toEqual(["after-handlers"]);
      await store.lanes.write(lane, changes(9), 1);
    });
    expect((await using((store) => store.lanes.read(lane, 1)))?.cursor?.position).toBe(9);
  });

  test("changes nothing if the lane has begun, and goes all the same", async () => {
    await using(async (store) => {
      await store.lanes.read(lane, 1);
      await store.lanes.write(lane, changes(9), 1);
    });
    await writeFile(cursorPath, JSON.stringify({ position: 7 }));
    expect((await using((store) => store.lanes.read(lane, 1)))?.cursor?.position).toBe(9);
    expect(existsSync(cursorPath)).toBe(false);
  });

  test("that has no position stays, and is named", async () => {
    await writeFile(cursorPath, "nonsense");
    await expect(open()).rejects.toThrow(`${cursorPath} does not contain a position`);
    expect(existsSync(cursorPath)).toBe(true);
  });
});

describe("is refused with what to do:", () => {
  test("a file that is no database", async () => {
    await writeFile(path, "nonsense".repeat(1000));
    await expect(open()).rejects.toThrow(UsageError);
    await expect(open()).rejects.toThrow("put back a backup with imhook journal restore, or move it away to start without destinations");
  });

  test("a database of something else", async () => {
    const other = new DatabaseSync(path);
    other.exec("CREATE TABLE a (b)");
    other.close();
    await expect(open()).rejects.toThrow("does not have the tables of destinations and deliveries");
  });

  test("a file of a newer release", async () => {
    await using((store) => store.destinations.list());
    const newer = new DatabaseSync(path);
    newer.exec("INSERT INTO kysely_migration VALUES ('9999-next', '')");
    newer.close();
    await expect(open()).rejects.toThrow("was written by a newer imhook (9999-next)");
  });
});
