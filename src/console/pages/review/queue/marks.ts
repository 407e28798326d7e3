import type { ReviewState } from "../../../../../generated/operator.ts";
import type { Mark } from "../../../parts/marks.ts";

/** The mark of each state of a review. */
export const MARK_OF_STATE: Readonly<Record<ReviewState, Mark>> = { open: "warn", approved: "good", rejected: "bad" };
