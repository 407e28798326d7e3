import type { RelationLookup } from "../../callbacks/lookups.ts";

/** Looks up relations as they are stored. */
export interface OpenRelationLookup extends RelationLookup {
  /** Throws or rejects if the relations cannot be read: they are missing or are being rebuilt, or the disk or the database fails. */
  since: RelationLookup["since"];
  close(): void;
}
