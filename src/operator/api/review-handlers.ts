import type { Review } from "../../../generated/operator.ts";
import { changeOrigin } from "../../audit/change-origin.ts";
import { OBJECTS } from "../../audit/objects.ts";
import { ImhookError } from "../../errors.ts";
import type { ReviewStore } from "../../rules/reviews/review-store.ts";
import { withBadRequest } from "./bad-request.ts";
import type { OperatorHandlers } from "./operation.ts";

type ReviewOperations = "listReviews" | "countReviews" | "getReview" | "decideReview" | "decideReviews";

/** Creates the handlers of reviews. */
export function createReviewHandlers(reviews: ReviewStore): Pick<OperatorHandlers, ReviewOperations> {
  return {
    listReviews: ({ query: { limit, cursor, order, ...filter } }) => withBadRequest(reviews.list(filter, { limit, cursor }, order)),
    countReviews: ({ query }) => reviews.count(query),
    getReview: async ({ path: { entry } }) => (await reviews.get(entry.toLowerCase())) ?? unknown(entry),
    decideReview: async ({ path, body, caller }) => {
      const entry = path.entry.toLowerCase();
      assertDecided(body);
      const changed = await reviews.change(entry, body, changeOrigin(caller, "decideReview", OBJECTS.review(entry)));
      if (changed.result === "unknown") return unknown(path.entry);
      if (changed.result !== "changed") throw new ImhookError("conflict", describeConflict(changed.review, changed.result));
      return changed.review;
    },
    decideReviews: async ({ body: { reviews: chosen, ...change }, caller }) => {
      assertDecided(change);
      const requests = chosen.map(({ entry: given, version }) => {
        const entry = given.toLowerCase();
        const origin = changeOrigin(caller, "decideReviews", OBJECTS.review(entry));
        return { entry, change: { ...change, ...(version !== undefined && { version }) }, origin };
      });
      const results = await reviews.changeAll(requests);
      return { items: results.map((result, index) => ({ entry: requests[index]?.entry ?? "", review: null, ...result })) };
    },
  };
}

function assertDecided({ state, decidedBy }: { state?: Review["state"]; decidedBy?: string | null }): void {
  if (decidedBy !== undefined && state !== "approved" && state !== "rejected")
    throw new ImhookError("bad-request", "decidedBy needs a decision: state must be approved or rejected");
}

function unknown(entry: string): never {
  throw new ImhookError("not-found", `the callback ${entry} was not put before a moderator`);
}

function describeConflict({ entry, state, decidedBy, version }: Review, result: "decided-already" | "changed-meanwhile"): string {
  const who = decidedBy === null ? "" : ` by ${decidedBy}`;
  return result === "decided-already"
    ? `${entry} was ${state} already${who}; open it again before another decision`
    : `${entry} was changed meanwhile: it is ${state}${who} now, with version ${version}`;
}
