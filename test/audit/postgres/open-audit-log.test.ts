import { describe, expect, test } from "@jest/globals";
import { changeOrigin } from "../../../src/audit/change-origin.ts";
import { openAuditLog } from "../../../src/audit/postgres/open-audit-log.ts";
import { openMigrated } from "../../support/migrated-database.ts";
import { usePostgres } from "../../support/postgres.ts";
import { describeAuditLog } from "../audit-log-contract.ts";

const postgres = usePostgres();

const CAROL = { who: "carol", role: "operator" as const, address: null };

describe("the audit log in PostgreSQL", () => {
  describeAuditLog(async () => {
    const database = await openMigrated(postgres);
    return {
      log: openAuditLog(database),
      reopen: async () => openAuditLog(database),
      remove: database.close,
    };
  });

  test("values of which each character has to be escaped are kept and found", async () => {
    await using database = await openMigrated(postgres);
    const log = openAuditLog(database);
    const values = ["\ud83d", "\u0000", "\u{10fffd}"].map((character) => character.repeat(450 / character.length));
    for (const value of values) await log.write({ ...changeOrigin(CAROL, "test", "lists/a"), value, before: null, after: { value } });
    for (const value of values)
      expect((await log.list({ value }, { limit: 10 })).items).toEqual([expect.objectContaining({ value, after: { value } })]);
  });

  test("two instances that forget at the same time forget each entry once", async () => {
    await using database = await openMigrated(postgres);
    const logs = [openAuditLog(database), openAuditLog(database)];
    const entries = Array.from({ length: 50 }, () => ({ ...changeOrigin(CAROL, "test", "rules"), value: null, before: null, after: null }));
    for (const entry of entries) await logs[0]?.write(entry);
    const forgotten = await Promise.all(logs.map((log) => log.forget({ since: 0, most: 10 })));
    expect(forgotten.reduce((sum, some) => sum + some)).toBe(40);
    expect((await logs[0]?.list({}, { limit: 100 }))?.items.map(({ id }) => id)).toEqual(
      entries
        .slice(-10)
        .map(({ id }) => id)
        .toReversed(),
    );
  });
});
