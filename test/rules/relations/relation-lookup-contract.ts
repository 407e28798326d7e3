import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { RelationTable, RelationWriter } from "../../../src/relations/relation-table.ts";
import type { OpenRelationLookup } from "../../../src/rules/relations/relation-lookup.ts";

/** A lookup under test, and the relations that it reads. */
export interface RelationLookupUnderTest {
  lookup: OpenRelationLookup;
  /** Changes the relations as their follower does. */
  change(work: (writer: RelationWriter) => void): Promise<void>;
  remove(): Promise<void>;
}

export const relation = (fields: Partial<RelationTable> = {}): RelationTable => ({
  ...{ sender: "openim", app: "one", kind: "friend", owner: "alice", target: "bob", since: 7, inferred: 0 },
  entry: "019b76da-a800-7000-8000-000000000001",
  ...fields,
});

/** Describes how relations of every storage are looked up. */
export function describeRelationLookup(create: () => Promise<RelationLookupUnderTest>): void {
  let under: RelationLookupUnderTest;

  beforeEach(async () => {
    under = await create();
  });

  afterEach(() => under.remove());

  test("a relation is found by all parts of its key, with its beginning", async () => {
    await under.change(({ add }) => add(relation()));
    expect(await under.lookup.since(relation())).toBe(7);
    for (const other of [
      { sender: "tencent-chat" as const },
      { app: "two" },
      { kind: "block" as const },
      { owner: "bob" },
      { target: "alice" },
    ])
      expect(await under.lookup.since(relation(other))).toBeNull();
  });

  test("a change is seen at once", async () => {
    await under.change(({ add }) => add(relation()));
    expect(await under.lookup.since(relation())).toBe(7);
    await under.change(({ remove, add }) => {
      remove(relation());
      add(relation({ kind: "block", since: 8 }));
    });
    expect(await under.lookup.since(relation())).toBeNull();
    expect(await under.lookup.since(relation({ kind: "block" }))).toBe(8);
  });

  test.each(["\ud83d", "\ude00", "\u{10fffd}", "a\u0000b", "'%_", "z".repeat(100_000)])("the user %# is told from others", async (user) => {
    await under.change(({ add }) => add(relation({ owner: user })));
    expect(await under.lookup.since(relation({ owner: user }))).toBe(7);
    for (const other of ["\ud83c", "\ufffd", "a", "b", "", "z".repeat(99_999)])
      expect(await under.lookup.since(relation({ owner: other }))).toBeNull();
  });
}
