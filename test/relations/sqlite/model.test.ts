import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync, StatementSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import type { NewEntry } from "../../../src/journal/journal.ts";
import { createApply } from "../../../src/relations/apply.ts";
import type { RelationFollower } from "../../../src/relations/relation-follower.ts";
import { serve } from "../../../src/relations/sqlite/follower.ts";
import { createRelationWriter, relationTableSql } from "../../../src/relations/sqlite/relation-table.ts";
import { toEvents } from "../../../src/senders/events.ts";
import { removeDatabase } from "../../../src/storage/sqlite/database-files.ts";
import { toStored } from "../../support/entries.ts";
import { followAll } from "../../support/follow-all.ts";
import { createJournalFile, type JournalFile } from "../../support/journal-files.ts";
import { MEMORY_DIRECTORY } from "../../support/memory-directory.ts";
import { PROPERTY, PROPERTY_TIMEOUT_MS } from "../../support/property.ts";
import { type Act, entryOf, relationsAfter } from "../../support/relation-model.ts";
import { anyAct } from "../any-act.ts";

const acts = fc.array(anyAct, { minLength: 1, maxLength: 60, size: "max" });

describe("the events of entries, applied to a table,", () => {
  let connection: DatabaseSync;

  beforeEach(() => {
    connection = new DatabaseSync(":memory:");
    connection.exec(relationTableSql("relation"));
  });

  afterEach(() => connection.close());

  function startTable(): { apply(entry: NewEntry): void; rows(): unknown[] } {
    connection.exec("DELETE FROM relation");
    const apply = createApply(createRelationWriter(connection, "relation"));
    return {
      apply: (entry) => toEvents(toStored(entry)).forEach(apply),
      rows: () =>
        connection
          .prepare("SELECT * FROM relation ORDER BY sender, app, kind, owner, target")
          .all()
          .map((row) => ({ ...row, inferred: row.inferred === 1 })),
    };
  }

  test("give the relations of the model after each entry", () => {
    fc.assert(
      fc.property(acts, (history) => {
        const [entries, { apply, rows }] = [history.map(entryOf), startTable()];
        for (const [index, entry] of entries.entries()) {
          apply(entry);
          expect(rows()).toEqual(relationsAfter(history.slice(0, index + 1), entries));
        }
      }),
      PROPERTY,
    );
  });

  test("give the same if each entry is applied twice, and if the entries after any position are applied again", () => {
    fc.assert(
      fc.property(acts, fc.nat(), (history, number) => {
        const [entries, { apply, rows }] = [history.map(entryOf), startTable()];
        for (const entry of entries) for (let times = 0; times < 2; times += 1) apply(entry);
        expect(rows()).toEqual(relationsAfter(history, entries));
        for (const entry of entries.slice(number % entries.length)) apply(entry);
        expect(rows()).toEqual(relationsAfter(history, entries));
      }),
      PROPERTY,
    );
  });

  test("never give a group two owners, or an owner who is no member", () => {
    fc.assert(
      fc.property(acts, (history) => {
        const { apply } = startTable();
        for (const entry of history.map(entryOf)) {
          apply(entry);
          expect(
            connection
              .prepare("SELECT sender, app, target FROM relation WHERE kind = 'owner' GROUP BY sender, app, target HAVING count(*) > 1")
              .all(),
          ).toEqual([]);
          expect(
            connection
              .prepare(
                `SELECT sender, app, owner, target FROM relation WHERE kind = 'owner'
                 EXCEPT SELECT sender, app, owner, target FROM relation WHERE kind = 'member'`,
              )
              .all(),
          ).toEqual([]);
        }
      }),
      PROPERTY,
    );
  });
});

/** Something that happens to a journal and the two processes that follow it on the same files. */
const which = fc.constantFrom(0, 1);
const happening = fc.oneof(
  { weight: 8, arbitrary: fc.record({ what: fc.constant("append" as const), acts: fc.array(anyAct, { minLength: 1, maxLength: 12 }) }) },
  { weight: 5, arbitrary: fc.record({ what: fc.constant("follow" as const), which }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant("race" as const), which, acts: fc.array(anyAct, { maxLength: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("restart" as const), which }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("set back" as const), by: fc.integer({ min: 1, max: 30 }) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("prune" as const), entries: fc.integer({ min: 1, max: 15 }) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("lose relations" as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant("lose entries" as const),
      entries: fc.integer({ min: 1, max: 3 }),
      acts: fc.array(anyAct, { maxLength: 4 }),
    }),
  },
);
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

/** A journal with two followers, and what the journal ever had. */
class Followed {
  readonly journal: JournalFile;
  readonly files: { path: string; journalPath: string };
  followers: [RelationFollower, RelationFollower];
  acts: Act[] = [];
  entries: NewEntry[] = [];
  /** Positions up to which entries were pruned. */
  pruned = 0;

  constructor(journal: JournalFile, files: { path: string; journalPath: string }) {
    this.journal = journal;
    this.files = files;
    this.followers = [serve(files), serve(files)];
  }

  append(more: Act[]): void {
    const entries = more.map(entryOf);
    this.journal.append(entries);
    this.acts.push(...more);
    this.entries.push(...entries);
  }

  async close(): Promise<void> {
    for (const follower of this.followers) follower.close();
    await this.journal.close();
  }

  reopen(): void {
    for (const follower of this.followers) follower.close();
    this.followers = [serve(this.files), serve(this.files)];
  }

  /** Expects the relations to be those of the entries that were followed, no more and no less. */
  async check(): Promise<void> {
    const { followed } = this.followers[0].progress();
    expect(this.followers[1].progress().followed).toBe(followed);
    const expected = relationsAfter(this.acts.slice(0, followed), this.entries);
    for (const follower of this.followers) {
      const { items } = await follower.list({ filter: {}, page: { limit: 1000 } });
      expect(items).toEqual(expected);
    }
  }
}

const PERFORM: { [What in Happening["what"]]: (followed: Followed, happening: Extract<Happening, { what: What }>) => Promise<void> } = {
  append: async (followed, { acts: more }) => followed.append(more),
  follow: async (followed, { which: index }) => {
    followAll(followed.followers[index]);
    expect(followed.followers[index].progress().followed).toBe(followed.entries.length);
    await followed.check();
  },
  race: async (followed, { which: index, acts: more }) => {
    const late = followed.followers[index];
    const early = followed.followers[1 - index] ?? late;
    // After `late` has read from the journal, and before it applies anything.
    const ended = beforeTransaction(() => {
      followed.append(more);
      followAll(early);
    });
    late.follow();
    ended();
    await followed.check();
  },
  restart: async (followed, { which: index }) => {
    followed.followers[index].close();
    followed.followers[index] = serve(followed.files);
    expect(followed.followers[index].resetAfterLoss()).toBeNull();
    await followed.check();
  },
  "set back": async (followed, { by }) => {
    const { followed: at } = followed.followers[0].progress();
    const position = Math.max(Math.min(followed.pruned, at), at - by);
    const entry = followed.entries[position - 1]?.id ?? null;
    change(followed.files.path, "UPDATE cursor SET position = ?, entry = ?", position, entry);
    while (followed.followers[1].follow());
    await followed.check();
  },
  prune: async (followed, { entries }) => {
    followed.pruned += followed.journal.prune(entries);
    // Relations that lag behind the baseline start from it with the next step.
    while (followed.followers[0].follow());
    await followed.check();
  },
  "lose relations": async (followed) => {
    for (const follower of followed.followers) follower.close();
    await removeDatabase(followed.files.path);
    followed.followers = [serve(followed.files), serve(followed.files)];
  },
  "lose entries": async (followed, { entries, acts: more }) => {
    const before = followed.followers[0].progress().followed;
    const kept = Math.max(followed.pruned, followed.entries.length - entries);
    change(followed.files.journalPath, "DELETE FROM entry WHERE position > ?", kept);
    change(followed.files.journalPath, "UPDATE sqlite_sequence SET seq = ? WHERE name = 'entry'", kept);
    followed.acts = followed.acts.slice(0, kept);
    followed.entries = followed.entries.slice(0, kept);
    // Callbacks are accepted before the relations are opened, so the positions may have other entries by then.
    followed.append(more);
    followed.reopen();
    const loss = followed.followers[0].resetAfterLoss();
    expect(loss === null).toBe(before <= kept);
    expect(followed.followers[1].resetAfterLoss()).toBeNull();
    await followed.check();
  },
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(MEMORY_DIRECTORY, "imhook-model-"));
});

afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** Calls `work` once, right before the next transaction begins. Returns a function that ends this. */
function beforeTransaction(work: () => void): () => void {
  const run = StatementSync.prototype.run;
  const spy = jest.spyOn(StatementSync.prototype, "run").mockImplementation(function (this: StatementSync, ...parameters) {
    if (this.sourceSQL === "BEGIN IMMEDIATE") {
      spy.mockRestore();
      work();
    }
    return run.apply(this, parameters);
  });
  return () => spy.mockRestore();
}

function change(path: string, sql: string, ...parameters: Array<string | number | null>): void {
  const connection = new DatabaseSync(path);
  connection.prepare(sql).run(...parameters);
  connection.close();
}

test(
  "whatever happens to a journal and its two followers, the relations are those of the entries that were followed",
  async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 40, size: "max" }), async (happenings) => {
        run += 1;
        const files = { path: join(folder, `${run}.relations`), journalPath: join(folder, `${run}.journal`) };
        const followed = new Followed(await createJournalFile(files.journalPath), files);
        try {
          for (const one of happenings) await PERFORM[one.what](followed, one as never);
          await PERFORM.follow(followed, { what: "follow", which: 0 });
        } finally {
          jest.restoreAllMocks();
          await followed.close();
          for (const file of Object.values(files)) await removeDatabase(file);
        }
      }),
      PROPERTY,
    );
  },
  PROPERTY_TIMEOUT_MS,
);
