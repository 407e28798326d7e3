import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Event } from "../../../generated/operator.ts";
import type { NewEntry } from "../../../src/journal/journal.ts";
import { changesOf, type RelationChange } from "../../../src/relations/changes.ts";
import type { RelationFollower } from "../../../src/relations/relation-follower.ts";
import { serve as serveFollower } from "../../../src/relations/sqlite/follower.ts";
import { toEvents } from "../../../src/senders/events.ts";
import { removeDatabase } from "../../../src/storage/sqlite/database-files.ts";
import { toStored } from "../../support/entries.ts";
import { followAll } from "../../support/follow-all.ts";
import { createJournalFile, type JournalFile } from "../../support/journal-files.ts";
import { RELATION_KINDS, type RelationStep, relationEntry } from "../../support/relation-entries.ts";

type Relation = Record<string, unknown>;
type Edge = Exclude<RelationChange, { change: "clear" }>;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-retention-"));
});

afterEach(() => rm(folder, { recursive: true }));

const user = fc.constantFrom("a", "b", "c", "d");
const step = fc.record({
  kind: fc.constantFrom(...RELATION_KINDS),
  user,
  other: user,
  group: fc.constantFrom("g", "h"),
  time: fc.integer({ min: 1, max: 1e6 }),
});

/** Something that happens to a journal and its relations. */
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant("append" as const), steps: fc.array(step, { minLength: 1, maxLength: 40 }) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant("prune" as const), entries: fc.integer({ min: 1, max: 60 }) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant("follow" as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("lose relations" as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("open again" as const) }) },
);

/** A journal and its follower, with everything that was ever appended. */
interface Followed {
  journal: JournalFile;
  follower: RelationFollower;
  history: NewEntry[];
  reopen(): Promise<void>;
  loseRelations(): Promise<void>;
  close(): Promise<void>;
}

test("whatever is pruned, and whenever, the relations are those of the full history", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 60 }), async (happenings) => {
      const followed = await open(`run-${run++}`);
      for (const happening of happenings) await PERFORM[happening.what](followed, happening as never);
      expect(await relationsFollowed(followed)).toEqual(relationsOf(followed.history));
      await followed.close();
    }),
    { seed: 1, numRuns: 40, endOnFailure: true },
  );
}, 120_000);

const PERFORM = {
  append: (followed: Followed, { steps }: { steps: RelationStep[] }) => append(followed, steps),
  prune: ({ journal }: Followed, { entries }: { entries: number }) => journal.prune(entries),
  follow: ({ follower }: Followed) => catchUp(follower),
  "lose relations": (followed: Followed) => followed.loseRelations(),
  "open again": (followed: Followed) => followed.reopen(),
};

test("relations follow from the baseline alone if all entries were pruned", async () => {
  const followed = await open("all");
  append(
    followed,
    Array.from({ length: 1500 }, (_, index) => ({ kind: "follow", user: `user-${index}`, other: "star", group: "", time: index + 1 })),
  );
  expect(followed.journal.prune(2000)).toBe(1500);
  await followed.reopen();
  expect(await relationsFollowed(followed)).toEqual(relationsOf(followed.history));
  append(followed, [{ kind: "follow", user: "user-1", other: "star", group: "", time: 9 }]);
  const again = (await relationsFollowed(followed)).find(({ owner }) => owner === "user-1");
  expect(again).toMatchObject({ since: 2, entry: followed.history.at(-1)?.id });
  await followed.close();
});

async function open(name: string): Promise<Followed> {
  const [journalPath, path] = [join(folder, `${name}.journal.sqlite`), join(folder, `${name}.relations.sqlite`)];
  const journal = await createJournalFile(journalPath);
  const reopen = async () => {
    followed.follower.close();
    followed.follower = await serveFollower({ path, journalPath });
    expect(followed.follower.resetAfterLoss()).toBeNull();
  };
  const followed: Followed = {
    journal,
    follower: await serveFollower({ path, journalPath }),
    history: [],
    reopen,
    loseRelations: async () => {
      followed.follower.close();
      await removeDatabase(path);
      followed.follower = await serveFollower({ path, journalPath });
    },
    close: async () => {
      followed.follower.close();
      await journal.close();
    },
  };
  return followed;
}

function append({ journal, history }: Followed, steps: RelationStep[]): void {
  const entries = steps.map((one) => relationEntry(one));
  journal.append(entries);
  history.push(...entries);
}

async function relationsFollowed({ follower }: Followed): Promise<Relation[]> {
  await catchUp(follower);
  return (await follower.list({ filter: {}, page: { limit: 5000 } })).items;
}

async function catchUp(follower: RelationFollower): Promise<void> {
  followAll(follower);
}

/** Computes the relations of a history, independently of the code under test. */
function relationsOf(history: NewEntry[]): Relation[] {
  const relations = new Map<string, Relation>();
  for (const event of history.map(toStored).flatMap(toEvents)) {
    for (const change of changesOf(event)) change.change === "clear" ? clear(relations, event, change) : setEdge(relations, event, change);
  }
  return [...relations].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, relation]) => relation);
}

function clear(relations: Map<string, Relation>, { sender, app }: Event, { kind, target }: RelationChange): void {
  const cleared = [...relations].filter(([, edge]) =>
    isDeepStrictEqual([sender, app, kind, target], [edge.sender, edge.app, edge.kind, edge.target]),
  );
  for (const [key] of cleared) relations.delete(key);
}

function setEdge(relations: Map<string, Relation>, event: Event, { change, kind, owner, target }: Edge): void {
  const { sender, app, at: since, inferred, entry } = event;
  const key = [sender, app, kind, owner, target].join("\n");
  const before = relations.get(key);
  if (change === "remove") relations.delete(key);
  else {
    const isInferred = inferred && before?.inferred !== false;
    relations.set(key, { sender, app, kind, owner, target, since: before?.since ?? since, inferred: isInferred, entry });
  }
}
