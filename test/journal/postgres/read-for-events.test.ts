import { expect, test } from "@jest/globals";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { readForEvents } from "../../../src/journal/postgres/read-for-events.ts";
import { openDatabase } from "../../../src/storage/postgres/open-database.ts";
import { newEntry } from "../../support/entries.ts";
import { usePostgres } from "../../support/postgres.ts";

const postgres = usePostgres();

test("entries are read from a position on, as they were sent, within both limits, and always one", async () => {
  const settings = await postgres.create();
  const writer = await openJournalWriter(settings);
  const bodies = ["x".repeat(3000), '{"a":"\u0000\ud83d"}', "y".repeat(10), null, "z".repeat(50)];
  for (const body of bodies) await writer.append(newEntry({ body }));
  await writer.close();
  const database = openDatabase(settings, { role: "test", connections: 1 });
  const read = async (position: number, limits: { entries: number; bytes?: number }) => {
    const { entries, cut } = await readForEvents(database.kysely, position, limits);
    return [entries.map(({ position: at }) => at), cut];
  };
  try {
    expect((await readForEvents(database.kysely, 0, { entries: 10 })).entries.map(({ entry }) => entry.body)).toEqual(bodies);
    expect(await read(0, { entries: 10 })).toEqual([[1, 2, 3, 4, 5], false]);
    expect(await read(2, { entries: 2 })).toEqual([[3, 4], true]);
    expect(await read(0, { entries: 10, bytes: 100 })).toEqual([[1], true]);
    expect(await read(2, { entries: 10, bytes: 11 })).toEqual([[3, 4, 5], true]);
    expect(await read(5, { entries: 10 })).toEqual([[], false]);
  } finally {
    await database.close();
  }
});
