import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { AuditEntry } from "../../generated/operator.ts";
import { SYSTEM } from "../../src/audit/actor.ts";
import type { AuditFilter, AuditLog } from "../../src/audit/audit-log.ts";
import { changeOrigin } from "../../src/audit/change-origin.ts";

/** A log under test. `reopen` closes it and opens it again. */
export interface AuditLogUnderTest {
  log: AuditLog;
  reopen(): Promise<AuditLog>;
  remove(): Promise<void>;
}

const START = 1_767_350_400_000;
const ALICE = { who: "alice", role: "operator" as const, address: "203.0.113.7" };
const HALVES = ["\ud83d", "\ude00"];

/** An entry of a change that was made so many seconds after the start. */
function entry(seconds: number, fields: Partial<AuditEntry> = {}): AuditEntry {
  const origin = changeOrigin(ALICE, "addListValue", "lists/spammers", START + seconds * 1000);
  return { ...origin, value: "bot", before: null, after: { expiresAt: null, note: null }, ...fields };
}

/** Describes what every implementation of `AuditLog` does. */
export function describeAuditLog(create: () => Promise<AuditLogUnderTest>): void {
  let under: AuditLogUnderTest;
  let log: AuditLog;

  beforeEach(async () => {
    under = await create();
    log = under.log;
  });

  afterEach(() => under.remove());

  const listed = async (filter: AuditFilter = {}) => (await log.list(filter, { limit: 1000 })).items;

  test("a new log is empty", async () => {
    expect(await log.list({}, { limit: 1 })).toEqual({ items: [], next: null });
    expect(await log.forget({ since: START, most: 0 })).toBe(0);
  });

  test("entries are kept as they are written, newest first, also when the log is opened again", async () => {
    const entries = [
      entry(0),
      entry(1, {
        ...SYSTEM,
        action: "reloadRules",
        object: "rules",
        value: null,
        before: { version: "a" },
        after: { version: "b", faults: 0 },
      }),
      entry(2, { value: null, before: null, after: null }),
    ];
    for (const each of entries.toReversed()) await log.write(each);
    expect(await listed()).toEqual(entries.toReversed());
    log = await under.reopen();
    expect(await listed()).toEqual(entries.toReversed());
  });

  test("an entry is replaced by the next one with its id", async () => {
    const first = entry(0, { after: { result: "started" } });
    await log.write(first);
    await log.write({ ...first, after: { result: "used" } });
    expect(await listed()).toEqual([{ ...first, after: { result: "used" } }]);
  });

  test("texts are kept letter by letter", async () => {
    for (const [index, text] of [...HALVES, "a\u0000b'\"%", "\u{10fffd}"].entries())
      await log.write(entry(index, { value: text, after: { note: text } }));
    expect((await listed()).map(({ value, after }) => [value, after?.note])).toEqual(
      ["\u{10fffd}", "a\u0000b'\"%", ...HALVES.toReversed()].map((text) => [text, text]),
    );
    expect(await listed({ value: "\ud83d" })).toHaveLength(1);
  });

  test("long texts are shortened, and found by what they were", async () => {
    const long = `${"x".repeat(498)}\u{1f600}${"y".repeat(4000)}`;
    await log.write(entry(0, { object: long, value: long, before: { note: long }, after: { note: long, expiresAt: START } }));
    const [found] = await listed({ value: long });
    const short = `${"x".repeat(498)}…`;
    expect(found).toMatchObject({ object: short, value: short, before: { note: short }, after: { note: short, expiresAt: START } });
    expect(JSON.stringify(found).length).toBeLessThan(8192);
  });

  describe("a list", () => {
    beforeEach(async () => {
      await log.write(entry(0));
      await log.write(entry(1, { who: "bob", action: "removeListValue", value: "bot_2" }));
      await log.write(entry(2, { ...SYSTEM, action: "reloadRules", object: "rules", value: null }));
      await log.write(entry(3, { object: "lists/words", value: "casino" }));
    });

    const at = ({ at: time }: AuditEntry) => (time - START) / 1000;

    test.each<[AuditFilter, number[]]>([
      [{}, [3, 2, 1, 0]],
      [{ who: "alice" }, [3, 0]],
      [{ who: "ali" }, []],
      [{ who: "system" }, [2]],
      [{ action: "addListValue" }, [3, 0]],
      [{ object: "lists/spammers" }, [1, 0]],
      [{ object: "lists" }, []],
      [{ object: "' OR 1 --" }, []],
      [{ value: "bot" }, [0]],
      [{ value: "BOT" }, []],
      [{ since: START + 1000 }, [3, 2, 1]],
      [{ until: START + 1000 }, [0]],
      [{ since: START + 1000, until: START + 3000 }, [2, 1]],
      [{ since: 0, until: Number.MAX_SAFE_INTEGER }, [3, 2, 1, 0]],
      [{ who: "alice", action: "addListValue", object: "lists/words", value: "casino", since: START, until: START + 4000 }, [3]],
    ])("filtered by %j has %j", async (filter, found) => {
      expect((await listed(filter)).map(at)).toEqual(found);
    });

    test("comes page by page, also while entries are added", async () => {
      const first = await log.list({}, { limit: 2 });
      expect(first.items.map(at)).toEqual([3, 2]);
      await log.write(entry(4));
      const second = await log.list({}, { limit: 2, cursor: first.next ?? "" });
      expect([second.items.map(at), second.next]).toEqual([[1, 0], null]);
    });

    test.each(["", "x", "' OR 1", "019a9f1c"])("rejects the cursor %j", async (cursor) => {
      await expect(log.list({}, { limit: 1, cursor })).rejects.toThrow(RangeError);
    });

    test("has entries of one millisecond in the order in which the changes began", async () => {
      const entries = Array.from({ length: 20 }, () => entry(9));
      for (const each of entries.toReversed()) await log.write(each);
      expect((await listed({ since: START + 9000 })).map(({ id }) => id)).toEqual(entries.map(({ id }) => id).toReversed());
    });
  });

  describe("what is beyond the limits is forgotten", () => {
    beforeEach(async () => {
      for (let second = 0; second < 5; second += 1) await log.write(entry(second));
    });

    test.each([
      { limits: { since: START + 2000, most: 100 }, kept: [4, 3, 2] },
      { limits: { since: 0, most: 2 }, kept: [4, 3] },
      { limits: { since: START + 4000, most: 3 }, kept: [4] },
      { limits: { since: START + 1000, most: 3 }, kept: [4, 3, 2] },
      { limits: { since: 0, most: 5 }, kept: [4, 3, 2, 1, 0] },
      { limits: { since: START + 60_000, most: 0 }, kept: [] },
    ])("with $limits", async ({ limits, kept }) => {
      expect(await log.forget(limits)).toBe(5 - kept.length);
      expect((await listed()).map(({ at }) => (at - START) / 1000)).toEqual(kept);
    });
  });
}
