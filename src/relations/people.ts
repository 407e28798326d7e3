import type { Neighborhood, OwnerComparison, Person, RelationCounts, RelationKind, Sender } from "../../generated/operator.ts";

/** An app of a sender, in which users and groups have ids. */
export interface AppOfSender {
  sender: Sender;
  app: string;
}

/** Selects users and groups by the beginning of their id. */
export interface PeopleSearch extends Partial<AppOfSender> {
  prefix: string;
  /** Largest number of results. */
  limit: number;
}

/** Selects users who have a relation to one user. */
export interface OwnerSelection extends AppOfSender {
  kind: RelationKind;
  target: string;
  /** Only relations that began at this time or later, in milliseconds since 1970. Absent: all. */
  since?: number;
}

/** Longest id, in characters, that is suggested, drawn or compared. No sender allows one of a tenth of this. */
export const LONGEST_ID = 1000;

/** Reads the relations around a user or a group. What one call reads is bounded, however many relations there are. */
export interface PeopleReader {
  /** Finds users and groups that have a relation, in the order of their ids. */
  find(search: PeopleSearch): Promise<Person[]>;
  /** Counts the relations of one id, each kind up to 100,000. */
  count(of: AppOfSender & { id: string }): Promise<RelationCounts>;
  /** Reads the newest neighbors of a user, `limit` at most, and the relations among them. */
  neighborhood(of: AppOfSender & { user: string; limit: number }): Promise<Neighborhood>;
  /** Compares the users who have a relation to one user. */
  compare(selected: OwnerSelection): Promise<OwnerComparison>;
}
