import type { Logger } from "pino";
import { follow } from "../journal/follow.ts";
import type { Followers } from "../journal/followers.ts";
import type { JournalWriter } from "../journal/journal.ts";
import { startThread, type Thread } from "../storage/rpc/worker-thread.ts";
import type { DatabaseSettings } from "../storage/storage.ts";
import { planBuckets } from "./buckets.ts";
import type { SeriesFollower } from "./follower.ts";
import type { Series } from "./series.ts";

/** Where the series are: in a file, which is created or counted again if necessary, beside the journal's; or in the journal's database. */
export type SeriesLocation = { path: string; journalPath: string } | { database: DatabaseSettings };

export interface SeriesOptions {
  location: SeriesLocation;
  /** Reports that there are more entries to count. */
  commits: Pick<JournalWriter, "onCommit">;
  /** Takes down how far the series are. Absent: nobody reads it. */
  followers?: Followers | undefined;
  log: Pick<Logger, "error">;
}

/** Longer than for other followers: the more entries a step has, the fewer times each row is written. Readers do not wait for it. */
const FOLLOW_INTERVAL_MS = 2000;

/** Opens the series, which follow the journal from where they left off. */
export async function openSeries({ location, commits, followers, log }: SeriesOptions): Promise<Series> {
  const thread = startFollower(location);
  await thread.open();
  const following = follow(
    { step: () => thread.call("follow"), progress: () => thread.call("progress") },
    {
      commits,
      interval: FOLLOW_INTERVAL_MS,
      failureMessage: "series cannot follow the journal, retrying",
      monitor: followers?.monitor("series"),
      log,
    },
  );
  return {
    read: async ({ filter, by, ...query }) => {
      await following.catchUp();
      const buckets = planBuckets(query, await thread.call("keptSince"));
      return thread.call("read", { buckets, filter, by });
    },
    coverage: async (filter) => {
      await following.catchUp();
      return thread.call("coverage", filter);
    },
    catchUp: following.catchUp,
    check: following.check,
    close: async () => {
      await following.close();
      await thread.call("close");
      await thread.close();
    },
  };
}

function startFollower(location: SeriesLocation): Thread<SeriesFollower> {
  if ("database" in location) return startThread(import.meta.url, "postgres/follower", location.database);
  return startThread(import.meta.url, "sqlite/follower", location);
}
