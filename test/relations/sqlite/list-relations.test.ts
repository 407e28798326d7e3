import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import type { Relation } from "../../../generated/operator.ts";
import type { RelationFilter } from "../../../src/relations/relations.ts";
import { listRelations } from "../../../src/relations/sqlite/list-relations.ts";
import { isCursor, toCursor } from "../../../src/relations/sqlite/page-cursor.ts";
import { createRelationWriter, KEY_COLUMNS, type RelationWriter } from "../../../src/relations/sqlite/relation-table.ts";
import { RELATIONS_SCHEMA, type RelationTables } from "../../../src/relations/sqlite/schema.ts";
import { toKysely } from "../../../src/storage/sqlite/open-database.ts";
import { newEntry } from "../../support/entries.ts";
import { PROPERTY } from "../../support/property.ts";

const LONG = "z".repeat(10_000);

let connection: DatabaseSync;
let writer: RelationWriter;

beforeEach(() => {
  connection = new DatabaseSync(":memory:");
  connection.exec(RELATIONS_SCHEMA.tables);
  writer = createRelationWriter(connection, "relation");
});

afterEach(() => connection.close());

type Key = Pick<Relation, (typeof KEY_COLUMNS)[number]>;

const DETAILS = { since: 1, inferred: 0, entry: "e" };

function list(filter: RelationFilter, limit: number, cursor?: string) {
  return listRelations(toKysely<RelationTables>(connection), filter, { limit, ...(cursor !== undefined && { cursor }) });
}

/** Lists all relations, page by page, and expects no more pages than they need. */
async function listPages(limit: number, expected: number): Promise<Key[]> {
  const pages: Key[][] = [];
  for (let cursor: string | null | undefined; cursor !== null && pages.length <= expected; ) {
    const { items, next } = await list({}, limit, cursor);
    if (next !== null) expect(isCursor(next)).toBe(true);
    pages.push(items.map(keyOf));
    cursor = next;
  }
  expect(pages).toHaveLength(Math.ceil(expected / limit));
  return pages.flat();
}

function keyOf({ sender, app, kind, owner, target }: Key): Key {
  return { sender, app, kind, owner, target };
}

/** Whether a relation is selected by one field of a filter. */
function matches(relation: Key, name: string, value: string): boolean {
  const column = name.replace("Prefix", "") as keyof Key;
  return name === column ? relation[column] === value : relation[column].startsWith(value);
}

/** By the bytes of UTF-8, field by field. */
function compare(one: Key, other: Key): number {
  const differing = KEY_COLUMNS.find((column) => one[column] !== other[column]);
  return differing === undefined ? 0 : Buffer.compare(Buffer.from(one[differing]), Buffer.from(other[differing]));
}

const id = fc.constantFrom("a", "A", "ab", "b", "é", "\u{1f600}", "\ufffd", "a\u0000", "a\u0000b", '"', "'; --", "%", "_", " ", LONG);
const key: fc.Arbitrary<Key> = fc.record({
  sender: fc.constantFrom("tencent-chat", "openim"),
  app: fc.constantFrom("one", "two"),
  kind: fc.constantFrom("friend", "block", "follow", "member", "owner"),
  owner: id,
  target: id,
});
const filter: fc.Arbitrary<RelationFilter> = fc.record(
  {
    sender: fc.constantFrom("tencent-chat", "openim"),
    app: fc.constantFrom("one", "none"),
    kind: fc.constantFrom("friend", "owner"),
    owner: fc.constantFrom("a", "a\u0000b", LONG, "none"),
    target: fc.constantFrom("b", "%", "none"),
    ownerPrefix: fc.constantFrom("a", "a\u0000", "\u{1f600}", "zzz"),
    targetPrefix: fc.constantFrom("a", "%", "\ufffd"),
  },
  { requiredKeys: [] },
);

test("each page has what follows the last relation of the page before, whatever the limit, the filter and what happens in between", async () => {
  const change = fc.record({ add: fc.array(key, { maxLength: 2 }), remove: fc.nat({ max: 40 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(key, { maxLength: 30, size: "max" }),
      filter,
      fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 31 })),
      fc.array(change, { minLength: 40, maxLength: 40 }),
      async (keys, one, limit, changes) => {
        connection.exec("DELETE FROM relation");
        const relations = new Map<string, Key>();
        const add = (added: Key) => {
          writer.add({ ...added, ...DETAILS });
          relations.set(JSON.stringify(keyOf(added)), keyOf(added));
        };
        keys.forEach(add);
        let last: Key | undefined;
        for (const { add: added, remove } of changes) {
          const rest = [...relations.values()]
            .filter((relation) => Object.entries(one).every(([name, value]) => matches(relation, name, value)))
            .filter((relation) => last === undefined || compare(relation, last) > 0)
            .toSorted(compare);
          const page = await list(one, limit, last && toCursor({ ...last, since: 1, inferred: false, entry: "e" }));
          expect(page.items.map(keyOf)).toEqual(rest.slice(0, limit));
          expect(page.next === null).toBe(rest.length <= limit);
          if (page.next === null) break;
          last = rest[limit - 1];
          added.forEach(add);
          const removed = [...relations.entries()][remove];
          if (removed !== undefined) {
            writer.remove(removed[1]);
            relations.delete(removed[0]);
          }
        }
      },
    ),
    PROPERTY,
  );
});

test.each<[RelationFilter, string]>([
  [{ sender: "openim", app: "one", kind: "friend", owner: "alice" }, "target>?"],
  [{ sender: "openim", app: "one", kind: "block", target: "alice" }, "owner>?"],
])("a later page of %j begins in the index right after the last relation", async (one, begins) => {
  const prepare = jest.spyOn(connection, "prepare");
  const last = {
    sender: "openim",
    app: "one",
    kind: "friend",
    owner: "alice",
    target: "bob",
    since: 1,
    inferred: false,
    entry: "e",
  } as const;
  await list(one, 1, toCursor({ ...last, ...one }));
  const statements = prepare.mock.calls.map(([sql]) => sql);
  prepare.mockRestore();
  const [plan] = statements.flatMap((sql) => connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all()).map(({ detail }) => String(detail));
  expect(plan).toContain(begins);
});

describe("ids", () => {
  const IDS = [
    "\ud800",
    "\ud801",
    "\udc00",
    "a\ud83d",
    "a\ude00",
    "\ufffd",
    "\u{10fffd}",
    "\u{10fffd}d800\u{10fffd}",
    "\u0000",
    '"',
    "\\",
    "'",
    LONG,
  ];

  test("stay apart, are returned as they were sent, and are listed once each page by page", async () => {
    const keys = IDS.map((owner, index): Key => ({ sender: "openim", app: "one", kind: "friend", owner, target: IDS.at(-index) ?? "" }));
    for (const one of keys) for (let times = 0; times < 2; times += 1) writer.add({ ...one, ...DETAILS });
    for (const limit of [1, 2, IDS.length - 1, IDS.length, IDS.length + 1]) {
      const listed = await listPages(limit, keys.length);
      expect(listed).toHaveLength(keys.length);
      expect(new Set(listed.map((one) => JSON.stringify(one)))).toEqual(new Set(keys.map((one) => JSON.stringify(one))));
    }
    for (const one of keys) {
      expect((await list({ owner: one.owner }, 10)).items.map(keyOf)).toEqual([one]);
      expect((await list({ target: one.target }, 10)).items.map(keyOf)).toEqual([one]);
    }
  });

  test.each(IDS.map((group) => [JSON.stringify(group.slice(0, 20)), group]))("a group %s is cleared alone", async (_name, group) => {
    for (const target of IDS) writer.add({ sender: "openim", app: "one", kind: "member", owner: "a", target, ...DETAILS });
    writer.clear({ sender: "openim", app: "one", kind: "member", target: group });
    const left = (await list({}, 100)).items.map(({ target }) => target);
    expect(left.toSorted()).toEqual(IDS.filter((other) => other !== group).toSorted());
  });

  test("only relations of one kind, app and sender are cleared", async () => {
    const base = { sender: "openim", app: "one", kind: "member", owner: "a", target: "g" } as const;
    const others: Key[] = [
      { ...base, kind: "owner" },
      { ...base, app: "two" },
      { ...base, sender: "tencent-chat" },
      { ...base, owner: "g", target: "a" },
    ];
    for (const one of [base, { ...base, owner: "b" }, ...others]) writer.add({ ...one, ...DETAILS });
    writer.clear({ sender: "openim", app: "one", kind: "member", target: "g" });
    expect((await list({}, 10)).items.map(keyOf)).toEqual(others.toSorted(compare));
  });
});

describe("a cursor", () => {
  const cursor = toCursor({
    sender: "openim",
    app: "one",
    kind: "block",
    owner: "alice",
    target: "b".repeat(20),
    since: 1,
    inferred: false,
    entry: "e",
  });
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

  test.each<[string, string]>([
    ["empty", ""],
    ["without its end", cursor.slice(0, -4)],
    ["without its beginning", cursor.slice(4)],
    ["altered at its beginning", `A${cursor.slice(1)}`],
    ["doubled", `${cursor}${cursor}`],
    ["of a list of callbacks", newEntry().id],
    ["of a list of events", "7-1000"],
    ["of a later version with one more part", encode([..."abcdef"])],
    ["of an earlier version with one part less", encode([..."abcd"])],
    ["an object", encode({ 0: "a", length: 5 })],
    ["a text of five characters", encode("abcde")],
    ["null", encode(null)],
  ])("is rejected if it is %s", (_name, text) => {
    expect(isCursor(text)).toBe(false);
  });

  test("is accepted as it was given", () => {
    expect(isCursor(cursor)).toBe(true);
  });
});
