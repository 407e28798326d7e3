import type { IdRange, ReceivedEntry } from "../../journal/received-entry.ts";
import type { KnownList } from "./moving-list.ts";
import type { RelationsAt } from "./relations-at.ts";

/** What a storage has recorded. It is read while others write and prune. */
export interface PastSource {
  /** Resolves with undefined if there is no such entry. */
  get(id: string): Promise<ReceivedEntry | undefined>;
  /** Resolves with the number of entries, more or less: some may be pruned meanwhile. */
  count(range: IdRange): Promise<number>;
  /** Resolves with the next entries of a range in the order of receipt, `limit` at most; none if there are none. */
  read(range: IdRange, limit: number, following: FollowedRelations | null): Promise<ReceivedEntry[]>;
  /** Resolves with how lists were, by name, without those of which nothing is known. */
  readLists(names: readonly string[], times: { since: number; until: number }): Promise<ReadonlyMap<string, KnownList>>;
  close(): Promise<void>;
}

/** Relations that follow the entries that are read. Entries that were pruned before they were read are in the baseline, with which the relations begin then. */
export interface FollowedRelations {
  relations: Pick<RelationsAt, "clear" | "load">;
  /** Position up to which entries were read, and may be pruned. */
  readThrough: number;
}
