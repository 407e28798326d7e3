import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { firstIdAt } from "../../src/journal/entry-id.ts";
import type { NewEntry } from "../../src/journal/journal.ts";
import type { EntryFilter as AnyFilter } from "../../src/journal/list-query.ts";
import { newEntry } from "../support/entries.ts";
import { PROPERTY, PROPERTY_TIMEOUT_MS } from "../support/property.ts";
import type { ReaderUnderTest, StorageUnderTest } from "./journal-under-test.ts";

const START = Date.UTC(2026, 0, 2);

/** The command of `newEntry`, whose body reports a follow. */
const FOLLOW = "Follow.CallbackAfterFollowAdd";

/** An entry of the journal and its position. */
interface Listed {
  position: number;
  entry: NewEntry;
}

/** What decided has tests of its own (decisions.test.ts). */
type EntryFilter = Omit<AnyFilter, "decision" | "decidedBy" | "rule" | "text">;

/** A journal whose first entry has the position after `before`, and what it has. */
interface Journal {
  reader: ReaderUnderTest;
  listed: Listed[];
  newest: number;
  append(entries: NewEntry[]): Promise<void>;
  prune(entries: number): Promise<void>;
  close(): Promise<void>;
}

function passes({ entry }: Listed, filter: EntryFilter): boolean {
  const { user, with: other, commands, actor: byActor, target, event, since = 0, until = Number.MAX_SAFE_INTEGER, ...equal } = filter;
  const { actor, targets, receivedAt } = entry;
  const isOfUser =
    (user === undefined || actor === user || targets.includes(user)) &&
    (other === undefined || actor === other || targets.includes(other)) &&
    (commands === undefined || (entry.command !== null && commands.includes(entry.command))) &&
    (byActor === undefined || actor === byActor) &&
    (target === undefined || targets.includes(target)) &&
    (event === undefined || reportsFollow(entry));
  const isInTime = receivedAt >= since && receivedAt < until;
  return isOfUser && isInTime && Object.entries(equal).every(([field, value]) => entry[field as keyof typeof equal] === value);
}

function reportsFollow({ sender, command, status }: NewEntry): boolean {
  return sender === "tencent-chat" && command === FOLLOW && status === "accepted";
}

const entryFields = fc.record({
  sender: fc.constantFrom("tencent-chat" as const, "openim" as const),
  app: fc.constantFrom("one", "two"),
  command: fc.constantFrom(null, "c1", FOLLOW, FOLLOW),
  status: fc.constantFrom("accepted" as const, "accepted" as const, "quarantined" as const, "duplicate" as const),
  actor: fc.constantFrom(null, "a", "b"),
  targets: fc.constantFrom<string[]>([], ["a"], ["b", "c"]),
  group: fc.constantFrom(null, "g", "h"),
  message: fc.constantFrom(null, "m"),
  requestId: fc.constantFrom(null, "r"),
  /** Clocks of several processes differ, so this need not grow. */
  receivedAt: fc.integer({ min: START, max: START + 12 }),
});

const filter: fc.Arbitrary<EntryFilter> = fc.record(
  {
    sender: fc.constantFrom("tencent-chat", "openim"),
    app: fc.constantFrom("one", "two", "none"),
    command: fc.constantFrom("c1", FOLLOW, "none"),
    status: fc.constantFrom("accepted", "quarantined", "duplicate"),
    user: fc.constantFrom("a", "c", "none"),
    with: fc.constantFrom("a", "b", "none"),
    commands: fc.constantFrom(["c1"], ["c1", FOLLOW], []),
    actor: fc.constantFrom("a", "b", "none"),
    target: fc.constantFrom("a", "c", "none"),
    event: fc.constant("user.followed"),
    group: fc.constantFrom("g", "none"),
    message: fc.constantFrom("m", "none"),
    requestId: fc.constantFrom("r", "none"),
    since: fc.integer({ min: START - 1, max: START + 13 }),
    until: fc.integer({ min: START - 1, max: START + 13 }),
  },
  { requiredKeys: [] },
);

/** What happens between two pages. */
const between = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ append: [], prune: 0 }) },
  fc.record({ append: fc.array(entryFields, { maxLength: 3 }), prune: fc.integer({ min: 0, max: 6 }) }),
);

type Between = typeof between extends fc.Arbitrary<infer Value> ? Value : never;

/** Describes what every reader does that lists entries. */
export function describeListOfEntries({ create, partitionOf, awkwardPositions }: StorageUnderTest): void {
  async function openJournal(before: number): Promise<Journal> {
    const under = await create({ before });
    const journal: Journal = {
      reader: under.reader,
      listed: [],
      newest: before,
      append: async (entries) => {
        await under.append(entries);
        for (const entry of entries) journal.listed.push({ position: ++journal.newest, entry });
      },
      prune: async (entries) => {
        await under.prune(Math.min(entries, journal.listed.length));
        journal.listed.splice(0, entries);
      },
      close: under.close,
    };
    return journal;
  }

  /** Newest first: by partition if the filter needs partitions, and by id. */
  function inOrder(listed: Listed[], filter: EntryFilter): Listed[] {
    const isByPartition = ["user", "with", "actor", "target", "group", "message", "requestId"].some((field) => field in filter);
    return listed.toSorted((one, other) => {
      const difference = isByPartition ? partitionOf(other.position) - partitionOf(one.position) : 0;
      return difference === 0 ? (one.entry.id < other.entry.id ? 1 : -1) : difference;
    });
  }

  /** Positions before the first entry: at the start, across partitions, and where numbers get long. */
  const before = fc.constantFrom(0, ...awkwardPositions);

  test(
    "each page has what follows the last entry of the page before, whatever the limit, the filter and what happens in between",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(entryFields, { maxLength: 14, size: "max" }),
          fc.array(filter, { minLength: 1, maxLength: 6 }),
          fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 16 })),
          fc.infiniteStream(between),
          before,
          async (fields, filters, limit, betweens, start) => {
            const journal = await openJournal(start);
            try {
              await journal.append(fields.map(newEntry));
              for (const [index, one] of filters.entries()) {
                await readPages(journal, one, { limit, order: index % 2 === 0 ? "newest" : "oldest" }, betweens);
              }
            } finally {
              await journal.close();
            }
          },
        ),
        PROPERTY,
      );
    },
    PROPERTY_TIMEOUT_MS,
  );

  async function readPages(
    journal: Journal,
    one: EntryFilter,
    { limit, order }: { limit: number; order: "newest" | "oldest" },
    betweens: fc.Stream<Between>,
  ): Promise<void> {
    const ordered = (listed: Listed[]) => (order === "newest" ? inOrder(listed, one) : inOrder(listed, one).toReversed());
    let last: Listed | undefined;
    for (let pages = 0; pages < 60; pages += 1) {
      await journal.reader.followAll();
      const rest = ordered(journal.listed).filter((listed) => passes(listed, one) && (last === undefined || isAfter(listed, last)));
      const page = await journal.reader.listPage({
        filter: one,
        order,
        page: { limit, ...(last !== undefined && { cursor: last.entry.id }) },
      });
      const expected = rest.slice(0, limit).map(({ entry }) => entry.id);
      expect({ ids: page.items.map(({ id }) => id), next: page.next }).toEqual({
        ids: expected,
        next: rest.length > limit ? expected.at(-1) : null,
      });
      if (page.next === null) return;
      last = rest[limit - 1];
      const { append, prune } = betweens.next().value;
      await journal.append(append.map(newEntry));
      await journal.prune(prune);
    }

    function isAfter(listed: Listed, cursor: Listed): boolean {
      const isPruned = !journal.listed.includes(cursor);
      const pruned = (journal.listed[0]?.position ?? journal.newest + 1) - 1;
      // Of the partition of a pruned entry only that is known: it is none after that of the last pruned one.
      const known = isPruned ? { position: pruned, entry: cursor.entry } : cursor;
      if (partitionOf(listed.position) === partitionOf(known.position))
        return order === "newest" ? listed.entry.id < cursor.entry.id : listed.entry.id > cursor.entry.id;
      return ordered([listed, known])[1] === listed;
    }
  }

  test.each([1, 2, 3, 4])("a limit of %i, of 3 entries in each list, ends where the list ends", async (limit) => {
    const journal = await openJournal(0);
    await journal.append(["x", "hit", "hit", "hit", "x"].map((actor) => newEntry({ actor, group: actor, status: "accepted" })));
    await journal.append([newEntry({ status: "quarantined" }), newEntry({ status: "quarantined" }), newEntry({ status: "quarantined" })]);
    await journal.reader.followAll();
    for (const one of [{ user: "hit" }, { group: "hit" }, { status: "quarantined" as const }]) {
      const pages: number[] = [];
      for (let cursor: string | null | undefined; cursor !== null && pages.length < 9; ) {
        const page = await journal.reader.listPage({ filter: one, page: { limit, ...(cursor !== undefined && { cursor }) } });
        pages.push(page.items.length);
        cursor = page.next;
      }
      expect(pages).toEqual([[1, 1, 1], [2, 1], [3], [3]][limit - 1]);
    }
    await journal.close();
  });

  test("time limits take the smallest and the largest id of a millisecond", async () => {
    const journal = await openJournal(0);
    const largest = firstIdAt(START).replace("7000-8000-000000000000", "7fff-bfff-ffffffffffff");
    const entries = [
      newEntry({ receivedAt: START, id: firstIdAt(START) }),
      newEntry({ receivedAt: START, id: largest }),
      newEntry({ receivedAt: START + 1, id: firstIdAt(START + 1) }),
    ];
    await journal.append(entries);
    await journal.reader.followAll();
    const count = async (one: EntryFilter) => (await journal.reader.listPage({ filter: one, page: { limit: 10 } })).items.length;
    for (const user of [{}, { user: "alice" }]) {
      expect(await count({ since: START, until: START + 1, ...user })).toBe(2);
      expect(await count({ since: START + 1, ...user })).toBe(1);
      expect(await count({ until: START, ...user })).toBe(0);
    }
    await journal.close();
  });
}
