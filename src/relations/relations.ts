import type { Relation, RelationKind, Sender } from "../../generated/operator.ts";
import type { Page, PageRequest } from "../journal/journal.ts";

/** Which relations to list; a field that is absent lets everything pass. */
export interface RelationFilter {
  sender?: Sender;
  app?: string;
  kind?: RelationKind;
  owner?: string;
  target?: string;
}

/** The relations that the journal adds up to, kept by a follower a moment behind it, which catches up before it is asked. */
export interface Relations {
  /** By sender, app, kind, owner and target. Rejects with RangeError for a cursor that is none. */
  list(filter: RelationFilter, page: PageRequest): Promise<Page<Relation>>;
  /** Resolves when every entry committed before the call has been applied. */
  catchUp(): Promise<void>;
  /** Resolves when the follower works; rejects with the reason. */
  check(): Promise<void>;
  close(): Promise<void>;
}
