import type { Logger } from "pino";
import type { JournalWriter } from "../journal/journal.ts";
import { tailJournal } from "../journal/tail.ts";
import { startThread } from "../storage/rpc/worker-thread.ts";
import type { Relations } from "./relations.ts";
import type { Follower } from "./sqlite/follower.ts";
import { isCursor } from "./sqlite/relation-cursor.ts";

/** Where the relations are kept and what they follow. */
export interface RelationsOptions {
  path: string;
  /** File of the journal. */
  journalPath: string;
  /** Tells when there is more to follow. */
  commits: Pick<JournalWriter, "onCommit">;
  log: Logger;
}

/** Opens the relations and begins to follow the journal from where it was left. */
export async function openRelations({ path, journalPath, commits, log }: RelationsOptions): Promise<Relations> {
  const thread = startThread<Follower>(import.meta.url, "sqlite/follower", { path, journalPath });
  await thread.open();
  const loss = await thread.call("beginAnewWhereAhead");
  if (loss !== null) log.warn(loss, "the journal ends before what the relations have followed: entries are lost; relations begin anew");
  const step = () => thread.call("follow");
  const place = () => thread.call("place");
  const following = tailJournal({ commits, step, place, failure: "relations do not follow the journal; trying again", log });
  return {
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
