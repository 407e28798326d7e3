import type { Relation, RelationKind, Sender } from "../../generated/operator.ts";
import type { Page, PageRequest } from "../journal/journal.ts";

/** Selects relations. An absent field selects all. */
export interface RelationFilter {
  sender?: Sender;
  app?: string;
  kind?: RelationKind;
  owner?: string;
  target?: string;
}

/** The current relations between users, and between users and groups, as they follow from the journal. */
export interface Relations {
  /**
   * Lists relations by sender, app, kind, owner and target, after catching up with the journal. Rejects with a RangeError if the cursor is
   * invalid.
   */
  list(filter: RelationFilter, page: PageRequest): Promise<Page<Relation>>;
  /** Resolves when every entry committed before the call has been applied. */
  catchUp(): Promise<void>;
  /** Resolves if the relations can follow the journal; rejects with the reason if not. */
  check(): Promise<void>;
  close(): Promise<void>;
}
