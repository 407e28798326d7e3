import type { Review, ReviewCounts } from "../../../../generated/operator.ts";
import { createAuditWriter } from "../../../audit/sqlite/audit-table.ts";
import type { Page, PageRequest } from "../../../journal/list-query.ts";
import { openOperatorFile } from "../../../storage/operator-file/open-operator-file.ts";
import { filesOf, toDatabaseError } from "../../../storage/sqlite/database-error.ts";
import { createGuardedTransactions } from "../../../storage/sqlite/guarded-transactions.ts";
import { toKysely } from "../../../storage/sqlite/open-database.ts";
import { decideAudited } from "../decide-audited.ts";
import type { NewReview, ReviewChangeResult, ReviewFilter, ReviewOrder, ReviewRequest } from "../review-store.ts";
import { createCountReviews } from "./count-reviews.ts";
import { createReviewWriter, type ReviewTables, selectReviews } from "./review-table.ts";

/** Procedures of the thread that keeps the reviews. `at` is the time of the call, in milliseconds since 1970. */
export interface ReviewThread {
  list(call: { filter: ReviewFilter; page: PageRequest; order: ReviewOrder }): Promise<Page<Review>>;
  count(filter: Omit<ReviewFilter, "state">): ReviewCounts;
  get(entry: string): Review | undefined;
  /** Changes all or, if it fails, none. */
  change(call: { requests: readonly ReviewRequest[]; at: number }): ReviewChangeResult[];
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
    list: ({ filter, page, order }) =>
      selectReviews(kysely, filter, page, order).catch((error) => {
        throw toDatabaseError(error, filesOf(connection));
      }),
    count: createCountReviews(connection),
    get: writer.get,
    change: ({ requests, at }) => write(() => requests.map((request) => change(request, at))),
    position: () => Number(readPosition.get()?.position),
    record: ({ reviews, through }) =>
      write(() => {
        reviews.forEach(writer.add);
        writePosition.run(through);
      }),
    rewind: (position) => write(() => void writePosition.run(position)),
    close: () => connection.close(),
  };

  function change(request: ReviewRequest, at: number): ReviewChangeResult {
    const { result, entry } = decideAudited(writer.get(request.entry), request, at);
    if (result.result === "changed" && entry !== null) {
      writer.write(result.review);
      audit.write(entry);
    }
    return result;
  }
}
