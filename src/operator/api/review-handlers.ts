import type { Review } from "../../../generated/operator.ts";
import { changeOrigin } from "../../audit/change-origin.ts";
import { OBJECTS } from "../../audit/objects.ts";
import { ImhookError } from "../../errors.ts";
import type { ReviewStore } from "../../rules/reviews/review-store.ts";
import { withBadRequest } from "./bad-request.ts";
import type { OperatorHandlers } from "./operation.ts";

/** Creates the handlers of reviews. */
export function createReviewHandlers(reviews: ReviewStore): Pick<OperatorHandlers, "listReviews" | "getReview" | "decideReview"> {
  return {
    listReviews: ({ query: { limit, cursor, ...filter } }) => withBadRequest(reviews.list(filter, { limit, cursor })),
    getReview: async ({ path: { entry } }) => (await reviews.get(entry.toLowerCase())) ?? unknown(entry),
    decideReview: async ({ path, body, caller }) => {
      const entry = path.entry.toLowerCase();
      const isDecision = body.state === "approved" || body.state === "rejected";
      if (body.decidedBy !== undefined && !isDecision)
        throw new ImhookError("bad-request", "decidedBy needs a decision: state must be approved or rejected");
      const changed = await reviews.change(entry, body, changeOrigin(caller, "decideReview", OBJECTS.review(entry)));
      if (changed.result === "unknown") return unknown(path.entry);
      if (changed.result === "decided-already") throw new ImhookError("conflict", describeDecision(changed.review));
      return changed.review;
    },
  };
}

function unknown(entry: string): never {
  throw new ImhookError("not-found", `the callback ${entry} was not put before a moderator`);
}

function describeDecision({ entry, state, decidedBy }: Review): string {
  const who = decidedBy === null ? "" : ` by ${decidedBy}`;
  return `${entry} was ${state} already${who}; open it again before another decision`;
}
