import { expect, test } from "@jest/globals";
import { openJournalWriter } from "../../../../src/journal/postgres/open-writer.ts";
import { serve } from "../../../../src/operator/live/postgres/feed-thread.ts";
import { newEntry } from "../../../support/entries.ts";
import { otherInstance, usePostgres } from "../../../support/postgres.ts";

const postgres = usePostgres();

test("viewers get what another instance records, also by what only bodies tell", async () => {
  const settings = await postgres.createMigrated();
  const writer = await openJournalWriter(otherInstance(settings));
  await writer.append(newEntry());
  const { begin, read, close } = serve(settings);
  const beginning = await begin({ start: {}, filter: {} });
  const entries = [newEntry({ actor: "a\u0000b\ud83d" }), newEntry({ status: "quarantined", body: "a casino" })];
  for (const entry of entries) await writer.append(entry);
  const filters = [{}, { event: "user.followed" as const }, { text: "CASINO" }, { user: "a\u0000b\ud83d" }, { user: "nobody" }];
  const slice = await read({ after: beginning?.from ?? { position: 0, entry: null }, filters });
  expect(slice.parts.map(({ events }) => events)).toEqual([2, 1, 1, 1, 0]);
  expect(slice).toMatchObject({ through: { position: 3, entry: entries[1]?.id }, pruned: 0, more: false });
  await close();
  await writer.close();
});
