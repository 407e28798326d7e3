import { type Kysely, sql } from "kysely";
import { isId } from "../../../journal/entry-id.ts";
import { readCursor } from "../../../journal/postgres/follower-step.ts";
import { transact } from "../../../storage/postgres/transact.ts";
import { type ReviewRow, toReview } from "../review-row.ts";
import type { ReviewChangeResult, ReviewRequest, ReviewStore } from "../review-store.ts";
import { addReviews } from "./add-reviews.ts";
import { changeReviews } from "./change-reviews.ts";
import { countReviews } from "./count-reviews.ts";
import { selectReviews } from "./select-reviews.ts";

export interface ReviewStoreOptions {
  /** Closed by whoever opened it. */
  kysely: Kysely<unknown>;
  /** The time in milliseconds since 1970. */
  now?(): number;
}

/** Name of the follower that puts flagged entries before a moderator. */
const FOLLOWER = "reviews";

/** Opens the reviews of all instances. Of two moderators who decide a review at the same time, the second one finds what the first one has decided. */
export function openReviewStore({ kysely, now = Date.now }: ReviewStoreOptions): ReviewStore {
  return {
    list: async (filter, page, order = "newest") => {
      if (page.cursor !== undefined && !isId(page.cursor)) throw new RangeError("cursor must be the next of a page");
      return selectReviews(kysely, filter, page, order);
    },
    count: (filter) => countReviews(kysely, filter),
    get: async (entry) => {
      if (!isId(entry)) return undefined;
      const { rows } = await sql<ReviewRow>`SELECT * FROM imhook.review WHERE entry = ${entry}`.execute(kysely);
      return rows.map(toReview)[0];
    },
    change: async (entry, change, origin) => {
      const [result] = await changeAll([{ entry, change, origin }]);
      return result ?? { result: "unknown" };
    },
    changeAll,
    position: async () => (await readCursor(kysely, FOLLOWER)).position,
    record: (reviews, through) =>
      transact(kysely, async (transaction) => {
        await addReviews(transaction, reviews);
        await moveTo(transaction, through);
      }),
    rewind: (position) => moveTo(kysely, position),
    close: async () => {},
  };

  function changeAll(requests: readonly ReviewRequest[]): Promise<ReviewChangeResult[]> {
    return transact(kysely, (transaction) => changeReviews(transaction, requests, now()));
  }
}

async function moveTo(kysely: Kysely<unknown>, position: number): Promise<void> {
  await sql`
    INSERT INTO imhook.follower (name, position) VALUES (${FOLLOWER}, ${position})
    ON CONFLICT (name) DO UPDATE SET position = excluded.position`.execute(kysely);
}
