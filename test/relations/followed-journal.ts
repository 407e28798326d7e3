import type { NewEntry } from "../../src/journal/journal.ts";
import type { RelationCursor } from "../../src/relations/relation-cursor.ts";
import type { RelationFollower } from "../../src/relations/relation-follower.ts";

/** A journal of some storage, and a follower that has followed nothing of it yet. */
export interface FollowedJournal {
  /** The follower of now. Procedures of some storages are asynchronous. */
  follower(): Awaitable<Omit<RelationFollower, "close">>;
  append(entries: readonly NewEntry[]): Promise<void>;
  /** Prunes this many of the oldest entries. */
  prune(entries: number): Promise<void>;
  /** Removes the entries after a position, as the restore of an older state does. */
  loseAfter(position: number): Promise<void>;
  /** Starts the follower again. */
  reopen(): Promise<void>;
  /** How far the follower is, as it is stored. */
  cursor(): Promise<RelationCursor>;
  /** Expects the relations to be those that follow from the journal, as far as it was followed. */
  verify(): Promise<void>;
  /** Makes the database refuse relations of this owner; null: of none. */
  refuse(owner: string | null): Promise<void>;
  close(): Promise<void>;
}

/** The same functions, which may resolve later. */
export type Awaitable<Served> = {
  [Name in keyof Served]: Served[Name] extends (...argument: infer Argument) => infer Result
    ? (...argument: Argument) => Result | Promise<Awaited<Result>>
    : never;
};

const MOST_STEPS = 1000;

/** Takes steps until the follower says that there is no more to do. */
export async function followToEnd(follower: Pick<FollowedJournal, "follower">): Promise<void> {
  for (let steps = 0; (await follower.follower().follow()) === true; steps += 1)
    if (steps === MOST_STEPS) throw new Error(`there is more to do after ${MOST_STEPS} steps`);
}
