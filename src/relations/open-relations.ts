import type { Logger } from "pino";
import { FOLLOW_INTERVAL_MS, follow } from "../journal/follow.ts";
import type { Followers } from "../journal/followers.ts";
import type { JournalWriter } from "../journal/journal.ts";
import { startThread, type Thread } from "../storage/rpc/worker-thread.ts";
import type { DatabaseSettings } from "../storage/storage.ts";
import { isCursor } from "./page-cursor.ts";
import type { RelationFollower } from "./relation-follower.ts";
import type { Relations } from "./relations.ts";

/** Where the relations are: in a file, which is created or rebuilt if necessary, beside the journal's; or in the journal's database. */
export type RelationsLocation = { path: string; journalPath: string } | { database: DatabaseSettings };

export interface RelationsOptions {
  location: RelationsLocation;
  /** Reports that there are more entries to apply. */
  commits: Pick<JournalWriter, "onCommit">;
  /** Takes down how far the relations are. Absent: nobody reads it. */
  followers?: Followers | undefined;
  log: Logger;
}

/** Opens the relations, which follow the journal from where they left off. */
export async function openRelations({ location, commits, followers, log }: RelationsOptions): Promise<Relations> {
  const thread = startFollower(location);
  await thread.open();
  const loss = await thread.call("resetAfterLoss");
  if (loss !== null) log.warn(loss, "journal lacks entries that the relations followed, rebuilding relations");
  const following = follow(
    { step: () => thread.call("follow"), progress: () => thread.call("progress") },
    {
      ...{ commits, interval: FOLLOW_INTERVAL_MS, log },
      failureMessage: "relations cannot follow the journal, retrying",
      monitor: followers?.monitor("relations"),
    },
  );
  return {
    people: {
      find: (search) => following.catchUp().then(() => thread.call("find", search)),
      count: (of) => following.catchUp().then(() => thread.call("count", of)),
      neighborhood: (of) => following.catchUp().then(() => thread.call("neighborhood", of)),
      compare: (selected) => following.catchUp().then(() => thread.call("compare", selected)),
    },
    list: async (filter, page) => {
      if (page.cursor !== undefined && !isCursor(page.cursor)) throw new RangeError("cursor must be the next of a page");
      await following.catchUp();
      return thread.call("list", { filter, page });
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

function startFollower(location: RelationsLocation): Thread<RelationFollower> {
  if ("database" in location) return startThread(import.meta.url, "postgres/follower", location.database);
  return startThread(import.meta.url, "sqlite/follower", location);
}
