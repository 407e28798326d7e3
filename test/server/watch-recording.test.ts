import { beforeEach, expect, test } from "@jest/globals";
import type { JournalWriter } from "../../src/journal/journal.ts";
import { type WatchedWriter, watchRecording } from "../../src/server/watch-recording.ts";
import { newEntry } from "../support/entries.ts";
import { createFakeClock, type FakeClock } from "../support/fake-clock.ts";

const ENTRY = newEntry();

let clock: FakeClock;
let disk: "works" | "fails";
let checks: number;
let watched: WatchedWriter;

beforeEach(() => {
  clock = createFakeClock();
  disk = "works";
  checks = 0;
  const commit = async () => {
    if (disk === "fails") throw new Error("disk full");
    return null;
  };
  const writer: Pick<JournalWriter, "append" | "appendLate" | "check"> = {
    append: commit,
    appendLate: async () => {},
    check: async () => {
      checks += 1;
      await commit();
    },
  };
  watched = watchRecording(writer, clock);
});

test("as long as entries are recorded nothing is checked", async () => {
  expect(await watched.isWorking()).toBe(true);
  expect(await watched.writer.append(ENTRY)).toBeNull();
  expect(await watched.isWorking()).toBe(true);
  expect(checks).toBe(0);
});

test("after a failure it is checked whether recording works again, once per second however often one asks", async () => {
  disk = "fails";
  await expect(watched.writer.append(ENTRY)).rejects.toThrow("disk full");
  expect(await Promise.all(Array.from({ length: 100 }, watched.isWorking))).toEqual(Array(100).fill(false));
  expect(await watched.isWorking()).toBe(false);
  expect(checks).toBe(1);
  disk = "works";
  await clock.advance(1000);
  expect(await watched.isWorking()).toBe(true);
  expect(await watched.isWorking()).toBe(true);
  expect(checks).toBe(2);
});

test("an entry that is recorded after a failure shows that it works", async () => {
  disk = "fails";
  await expect(watched.writer.append(ENTRY)).rejects.toThrow();
  disk = "works";
  await watched.writer.append(ENTRY);
  expect(await watched.isWorking()).toBe(true);
  expect(checks).toBe(0);
});
