import { expect, test } from "@jest/globals";
import { pino } from "pino";
import { openJournalWriter } from "../../../../src/journal/postgres/open-writer.ts";
import { openRetention } from "../../../../src/operator/retention/open-retention.ts";
import type { DatabaseSettings } from "../../../../src/storage/storage.ts";
import { newEntry } from "../../../support/entries.ts";
import { usePostgres } from "../../../support/postgres.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const postgres = usePostgres();

const DAY_MS = 86_400_000;

async function fill(): Promise<DatabaseSettings> {
  const settings = await postgres.create();
  const writer = await openJournalWriter(settings);
  await postgres.server().query("SELECT imhook.extend_entries(4)", nameOf(settings));
  for (const days of [9, 8, 0]) await writer.append(newEntry({ receivedAt: Date.now() - days * DAY_MS }));
  await writer.close();
  return settings;
}

function nameOf({ url }: DatabaseSettings): string {
  return new URL(url).pathname.slice(1);
}

async function count(settings: DatabaseSettings, table: string): Promise<number> {
  return Number((await postgres.server().query(`SELECT count(*) AS rows FROM imhook.${table}`, nameOf(settings)))[0]?.rows);
}

test("without limits, space is made for the next entries and nothing is pruned", async () => {
  const settings = await fill();
  const retention = await openRetention({
    location: { database: settings },
    limits: { age: null, size: null },
    duplicateWindow: 60,
    onPruned: () => {},
    onOldest: async () => {},
    log: pino({ enabled: false }),
  });
  await waitUntil(async () => (await count(settings, "entry_partition")) === 2);
  expect(retention.prunedAt()).toBeNull();
  await retention.close();
  expect(await count(settings, "entry")).toBe(3);
});

test("with limits, the thread prunes and says so", async () => {
  const settings = await fill();
  let pruned = 0;
  const oldest: number[] = [];
  const retention = await openRetention({
    location: { database: settings },
    limits: { age: DAY_MS, size: null },
    duplicateWindow: 60,
    onPruned: () => {
      pruned += 1;
    },
    onOldest: async (receivedAt) => void oldest.push(receivedAt),
    log: pino({ enabled: false }),
  });
  await waitUntil(async () => oldest.length > 0);
  await retention.close();
  expect(pruned).toBe(1);
  expect(await count(settings, "entry")).toBe(1);
  expect(Date.now() - Number(oldest[0])).toBeLessThan(60_000);
  expect(Date.now() - Number(retention.prunedAt())).toBeLessThan(60_000);
});
