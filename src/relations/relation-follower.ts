import type { Relation } from "../../generated/operator.ts";
import type { FollowStep } from "../journal/follow.ts";
import type { Progress } from "../journal/followers.ts";
import type { Page, PageRequest } from "../journal/list-query.ts";
import type { PeopleReader } from "./people.ts";
import type { RelationFilter } from "./relations.ts";

/** Procedures of the thread that keeps the relations up to date with the journal. */
export interface RelationFollower extends PeopleReader {
  /** Rebuilds the relations if they followed entries that the journal does not have, and returns the positions. Called once, before `follow`. */
  resetAfterLoss(): Loss | null;
  /** Applies the next entries, or returns some space to the disk that the relations no longer need. Returns whether there may be more to do. */
  follow(): FollowStep;
  progress(): Progress;
  list(query: { filter: RelationFilter; page: PageRequest }): Promise<Page<Relation>>;
  close(): void;
}

/** The journal lacks entries that it once had: it was replaced by another one, or its end was lost. */
export interface Loss {
  /** Last entry that was applied to the relations. */
  followed: number;
  /** Last entry of the journal. */
  last: number;
}
