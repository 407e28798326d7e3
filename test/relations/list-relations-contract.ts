import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Relation } from "../../generated/operator.ts";
import { isCursor, toCursor } from "../../src/relations/page-cursor.ts";
import { KEY_COLUMNS } from "../../src/relations/relation-table.ts";
import type { RelationFilter } from "../../src/relations/relations.ts";
import { unescapeUnpaired } from "../../src/storage/unpaired-surrogates.ts";
import { PROPERTY, PROPERTY_TIMEOUT_MS } from "../support/property.ts";
import type { RelationsUnderTest } from "./relations-under-test.ts";

const LONG = "z".repeat(10_000);

type Key = Pick<Relation, (typeof KEY_COLUMNS)[number]>;

const DETAILS = { since: 1, inferred: 0, entry: "019b76da-a800-7000-8000-000000000001" };

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

/** Describes how every storage lists relations. */
export function describeRelationList(create: () => Promise<RelationsUnderTest>): void {
  let under: RelationsUnderTest;

  beforeEach(async () => {
    under = await create();
  });

  afterEach(() => under.close());

  const add = (...keys: Key[]) =>
    under.write((writer) => {
      for (const one of keys) writer.add({ ...one, ...DETAILS });
    });

  const list = (one: RelationFilter, limit: number, cursor?: string) => under.list(one, { limit, ...(cursor !== undefined && { cursor }) });

  const nameAs = (name: string) => unescapeUnpaired(under.toStored(name));

  /** How a key is listed: a storage can bound names that no sender allows. */
  const listedAs = (one: Key): Key => ({ ...keyOf(one), owner: nameAs(one.owner), target: nameAs(one.target) });

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

  /** Whether a relation is selected by one field of a filter. */
  function matches(relation: Key, name: string, value: string): boolean {
    const column = name.replace("Prefix", "") as keyof Key;
    return name === column ? relation[column] === value : under.toStored(relation[column]).startsWith(under.toStored(value));
  }

  /** By the bytes that are stored, field by field. */
  function compare(one: Key, other: Key): number {
    const differing = KEY_COLUMNS.find((column) => one[column] !== other[column]);
    const bytesOf = (name: string) => Buffer.from(under.toStored(name));
    return differing === undefined ? 0 : Buffer.compare(bytesOf(one[differing]), bytesOf(other[differing]));
  }

  test(
    "each page has what follows the last relation of the page before, whatever the limit, the filter and what happens in between",
    async () => {
      const change = fc.record({ add: fc.array(key, { maxLength: 2 }), remove: fc.nat({ max: 40 }) });
      await fc.assert(
        fc.asyncProperty(
          fc.array(key, { maxLength: 30, size: "max" }),
          filter,
          fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 31 })),
          fc.array(change, { minLength: 40, maxLength: 40 }),
          async (keys, one, limit, changes) => {
            await under.empty();
            const relations = new Map<string, Key>();
            const addAll = async (added: Key[]) => {
              await add(...added);
              for (const one of added) relations.set(JSON.stringify(keyOf(one)), keyOf(one));
            };
            await addAll(keys);
            let last: Key | undefined;
            for (const { add: added, remove } of changes) {
              const rest = [...relations.values()]
                .filter((relation) => Object.entries(one).every(([name, value]) => matches(relation, name, value)))
                .filter((relation) => last === undefined || compare(relation, last) > 0)
                .toSorted(compare);
              const page = await list(one, limit, last && toCursor({ ...listedAs(last), since: 1, inferred: false, entry: "e" }));
              expect(page.items.map(keyOf)).toEqual(rest.slice(0, limit).map(listedAs));
              expect(page.next === null).toBe(rest.length <= limit);
              if (page.next === null) break;
              last = rest[limit - 1];
              await addAll(added);
              const removed = [...relations.entries()][remove];
              if (removed !== undefined) {
                await under.write((writer) => writer.remove(removed[1]));
                relations.delete(removed[0]);
              }
            }
          },
        ),
        PROPERTY,
      );
    },
    PROPERTY_TIMEOUT_MS,
  );

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
      for (let times = 0; times < 2; times += 1) await add(...keys);
      for (const limit of [1, 2, IDS.length - 1, IDS.length, IDS.length + 1]) {
        const listed = await listPages(limit, keys.length);
        expect(listed).toHaveLength(keys.length);
        expect(new Set(listed.map((one) => JSON.stringify(one)))).toEqual(new Set(keys.map((one) => JSON.stringify(listedAs(one)))));
      }
      for (const one of keys) {
        expect((await list({ owner: one.owner }, 10)).items.map(keyOf)).toEqual([listedAs(one)]);
        expect((await list({ target: one.target }, 10)).items.map(keyOf)).toEqual([listedAs(one)]);
      }
    });

    test.each(IDS.map((group) => [JSON.stringify(group.slice(0, 20)), group]))("a group %s is cleared alone", async (_name, group) => {
      const inGroup = { sender: "openim", app: "one", kind: "member" } as const;
      await add(...IDS.map((target) => ({ ...inGroup, owner: "a", target })));
      await under.write((writer) => writer.clear({ ...inGroup, target: group }));
      const left = (await list({}, 100)).items.map(({ target }) => target);
      expect(left.toSorted()).toEqual(
        IDS.filter((other) => other !== group)
          .map(nameAs)
          .toSorted(),
      );
    });

    test("only relations of one kind, app and sender are cleared", async () => {
      const base = { sender: "openim", app: "one", kind: "member", owner: "a", target: "g" } as const;
      const others: Key[] = [
        { ...base, kind: "owner" },
        { ...base, app: "two" },
        { ...base, sender: "tencent-chat" },
        { ...base, owner: "g", target: "a" },
      ];
      await add(base, { ...base, owner: "b" }, ...others);
      await under.write((writer) => writer.clear({ sender: "openim", app: "one", kind: "member", target: "g" }));
      expect((await list({}, 10)).items.map(keyOf)).toEqual(others.toSorted(compare));
    });
  });
}

function keyOf({ sender, app, kind, owner, target }: Key): Key {
  return { sender, app, kind, owner, target };
}
