import type { RelationKind, Sender } from "../../generated/operator.ts";

/**
 * Table `relation`: the current relations. `baseline_relation`, beside the journal's entries, has the same columns: it holds the relations at the position
 * up to which the journal has been pruned.
 */
export interface RelationTable {
  sender: Sender;
  app: string;
  kind: RelationKind;
  owner: string;
  target: string;
  /** In milliseconds since 1970. */
  since: number;
  /** 1 if the relation follows from an allowed request, and the sender has not reported it. */
  inferred: number;
  entry: string;
}

/** Columns of the primary key, in its order. */
export const KEY_COLUMNS = ["sender", "app", "kind", "owner", "target"] as const satisfies Array<keyof RelationTable>;

export const RELATION_COLUMNS = [...KEY_COLUMNS, "since", "inferred", "entry"] as const satisfies Array<keyof RelationTable>;

/** Changes a table of relations. Users and groups are given as the sender names them; the table has them as the database can store them. */
export interface RelationWriter {
  /** A relation that exists already keeps its beginning, and stops being inferred once the sender has reported it. */
  add(relation: RelationTable): void;
  remove(key: Pick<RelationTable, (typeof KEY_COLUMNS)[number]>): void;
  /** Removes all relations of a kind with one target. */
  clear(selected: Pick<RelationTable, "sender" | "app" | "kind" | "target">): void;
}
