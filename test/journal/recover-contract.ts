import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Journal, RecoveringEntry } from "../../src/journal/journal.ts";
import { newEntry } from "../support/entries.ts";
import type { JournalPlace } from "./journal-under-test.ts";

const RECEIVED_AT = Date.UTC(2026, 0, 5, 12);
const HOUR_MS = 3_600_000;
const KEY = "00112233445566778899aabbccddeeff";

/** Describes how every journal recovers quarantined entries. */
export function describeRecovery(createPlace: () => Promise<JournalPlace>): void {
  let place: JournalPlace;
  let journal: Journal;

  beforeEach(async () => {
    place = await createPlace();
    journal = await place.open({ duplicateWindow: 600 });
  });

  afterEach(async () => {
    await journal.close();
    await place.remove();
  });

  test("an entry that recovers another is read with what it recovers", async () => {
    const quarantined = await quarantine();
    const recovering = recoveryOf(quarantined);
    expect(await journal.recover([recovering])).toEqual(["recovered"]);
    expect(await journal.get(recovering.id)).toMatchObject({ status: "accepted", recovers: recovering.recovers });
    expect(await journal.get(quarantined)).toMatchObject({ status: "quarantined", recoveredBy: recovering.id });
  });

  test("an entry that recovers none says nothing about it", async () => {
    const entry = newEntry();
    await journal.append(entry);
    const read = await journal.get(entry.id);
    expect(Object.keys(read ?? {})).toEqual(expect.not.arrayContaining(["recovers", "recoveredBy"]));
  });

  test("each entry is recovered once, whoever asks and how often", async () => {
    const quarantined = await quarantine();
    const results = await Promise.all([1, 2, 3].map(() => journal.recover([recoveryOf(quarantined)])));
    expect(results.flat().toSorted()).toEqual(["already", "already", "recovered"]);
    expect(await journal.list({ status: "accepted" }, { limit: 10 })).toMatchObject({ items: [{ recovers: { entry: quarantined } }] });
  });

  test("what was recovered is no longer found in quarantine, and stays in the journal as it was", async () => {
    const [first, second] = [await quarantine(), await quarantine()];
    await journal.recover([recoveryOf(first)]);
    const ids = async (filter: Parameters<Journal["list"]>[0]) => (await journal.list(filter, { limit: 10 })).items.map(({ id }) => id);
    expect(await ids({ status: "quarantined" })).toEqual([second]);
    expect(await ids({ command: "Follow.CallbackAfterFollowAdd" })).toEqual(expect.arrayContaining([first, second]));
    expect((await journal.readQuarantined(0, 10)).entries.map(({ entry }) => entry.id)).toEqual([second]);
    expect(await journal.readRecoveries(0, 10)).toMatchObject({ ids: [first] });
  });

  test("of two quarantined repeats, one is recovered and the other is its duplicate", async () => {
    const [first, second] = [await quarantine(), await quarantine()];
    const repeated = [recoveryOf(first, { idempotencyKey: KEY }), recoveryOf(second, { idempotencyKey: KEY })];
    expect(await journal.recover(repeated)).toEqual(["recovered", "duplicate"]);
  });

  test("a repeat is found by the time at which the callback came, not by that of its recovery", async () => {
    const quarantined = await quarantine();
    await journal.append(newEntry({ idempotencyKey: KEY, receivedAt: RECEIVED_AT + 5000 }));
    const later = recoveryOf(quarantined, { idempotencyKey: KEY, receivedAt: RECEIVED_AT + HOUR_MS });
    expect(await journal.recover([later])).toEqual(["duplicate"]);
  });

  async function quarantine(): Promise<string> {
    const entry = newEntry({ status: "quarantined", reason: "invalid: body must be string", receivedAt: RECEIVED_AT });
    await journal.append(entry);
    return entry.id;
  }
}

function recoveryOf(entry: string, fields: Partial<RecoveringEntry> = {}): RecoveringEntry {
  return { ...newEntry(fields), recovers: { entry, receivedAt: RECEIVED_AT, outdated: false } };
}
