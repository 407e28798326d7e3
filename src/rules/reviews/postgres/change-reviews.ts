import { type Kysely, sql } from "kysely";
import type { Review } from "../../../../generated/operator.ts";
import { writeAuditEntries } from "../../../audit/postgres/audit-entries.ts";
import { isId } from "../../../journal/entry-id.ts";
import { type DecidedRequest, decideAudited } from "../decide-audited.ts";
import { type ReviewRow, toReview, toVerdictRow } from "../review-row.ts";
import type { ReviewChangeResult, ReviewRequest } from "../review-store.ts";

/** Changes reviews with their audit entries, in a transaction of the caller. `at` is in milliseconds since 1970. */
export async function changeReviews(
  transaction: Kysely<unknown>,
  requests: readonly ReviewRequest[],
  at: number,
): Promise<ReviewChangeResult[]> {
  const reviews = await lockReviews(transaction, requests);
  const decided = requests.map((request): DecidedRequest => {
    const one = decideAudited(reviews.get(request.entry), request, at);
    // A later request for the same review finds it as this one leaves it.
    if (one.result.result === "changed") reviews.set(request.entry, one.result.review);
    return one;
  });
  const changed = decided.flatMap(({ result, entry }) => (result.result === "changed" && entry !== null ? [result.review] : []));
  await writeVerdicts(transaction, [...new Map(changed.map((review) => [review.entry, review])).values()]);
  await writeAuditEntries(
    transaction,
    decided.flatMap(({ entry }) => entry ?? []),
  );
  return decided.map(({ result }) => result);
}

/** In one order, so that two that lock the same reviews never wait for each other. */
async function lockReviews(transaction: Kysely<unknown>, requests: readonly ReviewRequest[]): Promise<Map<string, Review>> {
  const entries = requests.map(({ entry }) => entry).filter(isId);
  const { rows } = await sql<ReviewRow>`
    SELECT * FROM imhook.review WHERE entry = ANY(${entries}::uuid[]) ORDER BY entry FOR UPDATE`.execute(transaction);
  return new Map(rows.map((row) => [row.entry, toReview(row)]));
}

async function writeVerdicts(transaction: Kysely<unknown>, reviews: readonly Review[]): Promise<void> {
  if (reviews.length === 0) return;
  const rows = reviews.map(toVerdictRow);
  const column = (name: keyof (typeof rows)[number]) => rows.map((row) => row[name]);
  await sql`
    UPDATE imhook.review SET state = verdict.state, note = verdict.note, decided_at = verdict.decided_at, decided_by = verdict.decided_by,
      version = verdict.version
    FROM unnest(
      ${reviews.map(({ entry }) => entry)}::uuid[], ${column("state")}::text[], ${column("note")}::text[], ${column("decided_at")}::bigint[],
      ${column("decided_by")}::text[], ${column("version")}::integer[]) AS verdict (entry, state, note, decided_at, decided_by, version)
    WHERE review.entry = verdict.entry`.execute(transaction);
}
