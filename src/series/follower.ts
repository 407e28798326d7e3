import type { Series as CountedSeries } from "../../generated/operator.ts";
import type { FollowStep } from "../journal/follow.ts";
import type { Progress } from "../journal/followers.ts";
import type { Buckets, KeptSince } from "./buckets.ts";
import type { SeenCommands, SeriesFilter, SeriesQuery } from "./series.ts";

/** Most entries that a step counts. */
export const ENTRIES_PER_TRANSACTION = 5000;

/** Procedures of the thread that counts what the journal has. */
export interface SeriesFollower {
  /** Counts the next entries, or returns some space to the disk that is no longer needed. Returns whether there may be more to do. */
  follow(): FollowStep;
  progress(): Progress;
  keptSince(): KeptSince;
  read(query: { buckets: Buckets } & Pick<SeriesQuery, "filter" | "by">): CountedSeries;
  coverage(filter: Omit<SeriesFilter, "command">): SeenCommands;
  close(): void;
}
