import type { Relation, RelationKind, Sender } from "../../generated/operator.ts";
import type { Page, PageRequest } from "../journal/list-query.ts";
import type { PeopleReader } from "./people.ts";

/** Selects relations. An absent field selects all. */
export interface RelationFilter {
  sender?: Sender;
  app?: string;
  kind?: RelationKind;
  owner?: string;
  target?: string;
  /** Beginning of the owner's id. */
  ownerPrefix?: string;
  targetPrefix?: string;
}

/** The current relations between users, and between users and groups, as they follow from the journal. */
export interface Relations {
  /**
   * Lists relations by sender, app, kind, owner and target, after catching up with the journal. Rejects with a RangeError if the cursor is
   * invalid.
   */
  list(filter: RelationFilter, page: PageRequest): Promise<Page<Relation>>;
  /** Reads what is around a user or a group, after catching up with the journal. */
  people: PeopleReader;
  /** Resolves when every entry committed before the call has been applied. */
  catchUp(): Promise<void>;
  /** Resolves if the relations can follow the journal; rejects with the reason if not. */
  check(): Promise<void>;
  close(): Promise<void>;
}
