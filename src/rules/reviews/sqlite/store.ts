import { isDeepStrictEqual } from "node:util";
import type { Review, ReviewChange } from "../../../../generated/operator.ts";
import type { AuditDetails } from "../../../audit/audit-log.ts";
import type { ChangeOrigin } from "../../../audit/change-origin.ts";
import { createAuditWriter } from "../../../audit/sqlite/audit-table.ts";
import type { Page, PageRequest } from "../../../journal/journal.ts";
import { openOperatorFile } from "../../../storage/operator-file/open-operator-file.ts";
import { filesOf, toDatabaseError } from "../../../storage/sqlite/database-error.ts";
import { createGuardedTransactions } from "../../../storage/sqlite/guarded-transactions.ts";
import { toKysely } from "../../../storage/sqlite/open-database.ts";
import { decide } from "../decide.ts";
import type { NewReview, ReviewChangeResult, ReviewFilter } from "../review-store.ts";
import { createReviewWriter, type ReviewTables, selectReviews } from "./review-table.ts";

/** Procedures of the thread that keeps the reviews. `at` is the time of the call, in milliseconds since 1970. */
export interface ReviewThread {
  list(call: { filter: ReviewFilter; page: PageRequest }): Promise<Page<Review>>;
  get(entry: string): Review | undefined;
  change(call: { entry: string; change: ReviewChange; origin: ChangeOrigin; at: number }): ReviewChangeResult;
  position(): number;
  record(call: { reviews: readonly NewReview[]; through: number }): void;
  rewind(position: number): void;
  close(): void;
}

/** Opens the reviews in the operator's file `path`. */
export async function serve({ path }: { path: string }): Promise<ReviewThread> {
  const connection = await openOperatorFile(path);
  const write = createGuardedTransactions(connection, path);
  const kysely = toKysely<ReviewTables>(connection);
  const writer = createReviewWriter(connection);
  const audit = createAuditWriter(connection);
  const readPosition = connection.prepare("SELECT position FROM review_cursor WHERE id = 1");
  const writePosition = connection.prepare("UPDATE review_cursor SET position = ? WHERE id = 1");

  return {
    list: ({ filter, page }) =>
      selectReviews(kysely, filter, page).catch((error) => {
        throw toDatabaseError(error, filesOf(connection));
      }),
    get: writer.get,
    change: ({ entry, change, origin, at }) =>
      write((): ReviewChangeResult => {
        const review = writer.get(entry);
        if (review === undefined) return { result: "unknown" };
        const changed = decide(review, change, at);
        if (changed === null) return { result: "decided-already", review };
        writer.write(entry, changed);
        const [before, after] = [stateOf(review), stateOf(changed)];
        if (!isDeepStrictEqual(before, after)) audit.write({ ...origin, value: null, before, after });
        return { result: "changed", review: changed };
      }),
    position: () => Number(readPosition.get()?.position),
    record: ({ reviews, through }) =>
      write(() => {
        reviews.forEach(writer.add);
        writePosition.run(through);
      }),
    rewind: (position) => write(() => void writePosition.run(position)),
    close: () => connection.close(),
  };
}

/** What moderators change of a review. */
function stateOf({ state, note, decidedBy }: Review): AuditDetails {
  return { state, note, decidedBy };
}
