import type { Logger } from "pino";
import { follow } from "../journal/follow.ts";
import type { Followers } from "../journal/followers.ts";
import type { JournalWriter } from "../journal/journal.ts";
import { startThread } from "../storage/rpc/worker-thread.ts";
import { planBuckets } from "./buckets.ts";
import type { Series } from "./series.ts";
import type { SeriesFollower } from "./sqlite/follower.ts";

export interface SeriesOptions {
  /** File of the series. It is created if it does not exist, and counted again if it is damaged or if another version wrote it. */
  path: string;
  /** File of the journal, which a writer has created. */
  journalPath: string;
  /** Reports that there are more entries to count. */
  commits: Pick<JournalWriter, "onCommit">;
  /** Takes down how far the series are. Absent: nobody reads it. */
  followers?: Followers | undefined;
  log: Pick<Logger, "error">;
}

/** Longer than for other followers: the more entries a step has, the fewer times each row is written. Readers do not wait for it. */
const FOLLOW_INTERVAL_MS = 2000;

/** Opens the series, which follow the journal from where they left off. */
export async function openSeries({ path, journalPath, commits, followers, log }: SeriesOptions): Promise<Series> {
  const thread = startThread<SeriesFollower>(import.meta.url, "sqlite/follower", { path, journalPath });
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
