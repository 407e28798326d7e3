import type { RelationKind, Sender } from "../../../generated/operator.ts";

/** Tables of the file of relations. All of it follows from the journal; a lost file is built anew. */
export interface RelationTables {
  relation: RelationTable;
  cursor: CursorTable;
}

export interface RelationTable {
  sender: Sender;
  app: string;
  kind: RelationKind;
  owner: string;
  target: string;
  /** In milliseconds since 1970. */
  since: number;
  /** 1: rests on an allowed request. */
  derived: number;
  entry: string;
}

/** Columns of a relation, its key first. */
export const RELATION_COLUMNS = ["sender", "app", "kind", "owner", "target", "since", "derived", "entry"] as const satisfies Array<
  keyof RelationTable
>;

/** How far the follower has come. */
export interface CursorTable {
  id: number;
  position: number;
}
