import { describe, expect, test } from "@jest/globals";
import { machineTime } from "../../../src/clock.ts";
import { createCommitCounts } from "../../../src/journal/count-commits.ts";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { createRecorder } from "../../../src/journal/postgres/recorder.ts";
import { serve } from "../../../src/series/postgres/follower.ts";
import { openDatabase } from "../../../src/storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../../src/storage/storage.ts";
import { newEntry } from "../../support/entries.ts";
import { otherInstance, usePostgres } from "../../support/postgres.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { describeSeries, type SeriesUnderTest } from "../series-follower-contract.ts";

const postgres = usePostgres();

async function create(): Promise<SeriesUnderTest & { settings: DatabaseSettings }> {
  const settings = await postgres.create();
  await (await openJournalWriter(settings)).close();
  const database = openDatabase(settings, { role: "test", connections: 1 });
  const { instance } = settings;
  const recorder = createRecorder(database, { duplicateWindow: 0, instance, counts: createCommitCounts(), now: machineTime });
  const query = (sql: string) => postgres.server().query(sql, new URL(settings.url).pathname.slice(1));
  return {
    settings,
    open: () => serve(otherInstance(settings)),
    append: async (entries) => void (await recorder.append(entries)),
    prune: async (entries) => {
      await query(`
        UPDATE imhook.baseline SET position = position + ${entries};
        DELETE FROM imhook.entry WHERE position <= (SELECT position FROM imhook.baseline)`);
    },
    lose: async (entries) => {
      await query(`
        DELETE FROM imhook.entry WHERE position > (SELECT max(position) FROM imhook.entry) - ${entries};
        DELETE FROM imhook.committed;
        INSERT INTO imhook.committed (through, entries, instance) SELECT max(position), 1, '${instance}' FROM imhook.entry`);
    },
    everything: () =>
      Promise.all(
        ["series_bucket", "series_kept", "series_dropped", "seen_command"].map((table) =>
          query(`SELECT * FROM imhook.${table} AS counted ORDER BY counted`),
        ),
      ),
    storedHours: async () => Number((await query("SELECT count(*) AS hours FROM imhook.series_bucket WHERE length = 3600000"))[0]?.hours),
    refuseCounting: async (refuses) => {
      await query(
        refuses
          ? `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'disk is full'; END $$;
             CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON imhook.seen_command FOR EACH ROW EXECUTE FUNCTION refuse()`
          : "DROP TRIGGER refuse ON imhook.seen_command",
      );
    },
    remove: () => database.close(),
  };
}

describe("series in PostgreSQL", () => {
  describeSeries(create);

  test("are counted by one instance, and by another one when it is closed", async () => {
    const under = await create();
    const [one, other] = [await under.open(), await under.open()];
    await under.append([newEntry()]);
    expect([await other.follow(), await one.follow()]).toEqual(["elsewhere", false]);
    expect([(await other.coverage({})).commands[0]?.count, await other.progress()]).toEqual([1, { followed: 1, newest: 1 }]);
    await one.close();
    await under.append([newEntry()]);
    await waitUntil(async () => (await other.follow()) === false);
    expect((await other.coverage({})).commands[0]?.count).toBe(2);
    await other.close();
    await under.remove();
  });
});
