import { type Ref, ref, type ShallowRef, shallowRef } from "vue";
import type { Review, ReviewState } from "../../../../../generated/operator.ts";
import { api, dataOf } from "../../../api/client.ts";
import { toApiError } from "../../../api/to-api-error.ts";
import { useCaller } from "../../../api/use-caller.ts";
import { type Notice, toNotice } from "./notice.ts";

/** As many reviews as the API decides at once. */
export const MOST_AT_ONCE = 100;

/** How many of one's own decisions can be undone, latest first. */
const MOST_UNDONE = 50;

export interface Decisions {
  /** What became of the latest change. */
  notice: ShallowRef<Notice | null>;
  /** Entries of the reviews whose changes are on their way. */
  pending: Ref<ReadonlySet<string>>;
  /** Number of own decisions that can be undone. */
  undoable: Ref<number>;
  /** Decides reviews, which the caller sees as they were given. `note` undefined keeps their notes. */
  decide(reviews: readonly Review[], state: Exclude<ReviewState, "open">, note?: string | null): Promise<void>;
  /** Opens a review again. */
  reopen(review: Review): Promise<void>;
  note(review: Review, note: string | null): Promise<void>;
  /** Undoes the latest of one's own decisions, unless somebody has changed the review since. Resolves with the reviews that are open again. */
  undo(): Promise<readonly string[]>;
}

/** Decides reviews. Each one is sent with the version that was seen, so that nobody overrules or undoes what somebody else has done meanwhile. */
export function useDecisions(apply: (review: Review) => void): Decisions {
  const notice = shallowRef<Notice | null>(null);
  const pending: Ref<ReadonlySet<string>> = ref(new Set<string>());
  const undoable = ref(0);
  const caller = useCaller();
  /** Decisions that were made, or are on their way. */
  const made: Array<Promise<readonly Review[]>> = [];

  async function attempt(reviews: readonly Review[], change: () => Promise<readonly Review[]>): Promise<readonly Review[]> {
    const entries = new Set(reviews.map(({ entry }) => entry));
    pending.value = new Set([...pending.value, ...entries]);
    try {
      return await change();
    } catch (thrown) {
      const error = toApiError(thrown);
      notice.value = { kind: "failed", error, reviews };
      return [];
    } finally {
      pending.value = new Set([...pending.value].filter((entry) => !entries.has(entry)));
    }
  }

  const send = (reviews: readonly Review[], state: ReviewState, note?: string | null) =>
    attempt(reviews, async () => {
      const who = state === "open" ? undefined : caller.value?.who;
      const body = {
        reviews: reviews.map(({ entry, version }) => ({ entry, version })),
        state,
        ...(note !== undefined && { note }),
        ...(who !== undefined && { decidedBy: who }),
      };
      const { items } = await dataOf(api.POST("/api/reviews/decisions", { body }));
      for (const { review } of items) if (review !== null) apply(review);
      notice.value = toNotice(items, state);
      return items.flatMap(({ result, review }) => (result === "changed" && review !== null ? [review] : []));
    });

  return {
    notice,
    pending,
    undoable,
    decide: async (reviews, state, note) => {
      const sent = send(reviews.slice(0, MOST_AT_ONCE), state, note);
      made.push(sent);
      if (made.length > MOST_UNDONE) made.shift();
      undoable.value = made.length;
      await sent;
    },
    reopen: async (review) => void (await send([review], "open")),
    note: async (review, note) => {
      await attempt([review], async () => {
        const { entry, version } = review;
        const noted = await dataOf(api.PATCH("/api/reviews/{entry}", { params: { path: { entry } }, body: { note, version } }));
        apply(noted);
        notice.value = { kind: "noted" };
        return [noted];
      });
    },
    undo: async () => {
      const latest = made.pop();
      undoable.value = made.length;
      const decided = (await latest) ?? [];
      if (decided.length === 0) return [];
      return (await send(decided, "open")).map(({ entry }) => entry);
    },
  };
}
