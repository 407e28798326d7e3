import { onScopeDispose, type Ref, ref, type ShallowRef, shallowRef, watch } from "vue";
import type { Review } from "../../../../../generated/operator.ts";
import { type ApiError, api, dataOf } from "../../../api/client.ts";
import { toApiError } from "../../../api/to-api-error.ts";
import { type QueueFilters, toListQuery } from "./queue-filters.ts";
import { type Queue, refreshQueue, replaceReview } from "./refresh-queue.ts";

const PAGE = 100;
const REFRESH_MS = 8000;
/** Of reviews that somebody else has decided, so many are read at once. */
const MOST_GONE = 20;

/** The queue of reviews, which others work on too. */
export interface QueueOnScreen {
  queue: ShallowRef<Queue | null>;
  /** Reviews that came before the first one on the screen. */
  waiting: Ref<number>;
  error: ShallowRef<ApiError | null>;
  /** Reads the queue from its beginning. */
  reload(): void;
  /** Reads what follows. */
  more(): void;
  /** Shows what became of a review. */
  apply(review: Review): void;
}

/** Follows the queue that the filters select. */
export function useQueue(filters: Ref<QueueFilters>): QueueOnScreen {
  const queue = shallowRef<Queue | null>(null);
  const waiting = ref(0);
  const error = shallowRef<ApiError | null>(null);
  /** Changes with the filters; what was asked for with others is dropped. */
  let round = 0;
  let isReading = false;

  const read = (cursor?: string) =>
    dataOf(
      api.GET("/api/reviews", {
        params: { query: { ...toListQuery(filters.value), limit: PAGE, ...(cursor !== undefined && { cursor }) } },
      }),
    );

  async function attempt(step: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
    const current = round;
    isReading = true;
    try {
      await step(() => current === round);
      if (current === round) error.value = null;
    } catch (thrown) {
      if (current === round) error.value = toApiError(thrown);
    } finally {
      if (current === round) isReading = false;
    }
  }

  const reload = () => {
    round += 1;
    void attempt(async (isCurrent) => {
      const { items, next } = await read();
      if (!isCurrent()) return;
      queue.value = { items, next };
      waiting.value = 0;
    });
  };

  const more = () => {
    const next = queue.value?.next;
    if (isReading || next == null) return;
    void attempt(async (isCurrent) => {
      const page = await read(next);
      if (isCurrent() && queue.value !== null) queue.value = { items: [...queue.value.items, ...page.items], next: page.next };
    });
  };

  const apply = (review: Review) => {
    if (queue.value !== null) queue.value = { ...queue.value, items: replaceReview(queue.value.items, review) };
  };

  const refresh = () => {
    if (isReading || document.hidden || queue.value === null) return;
    void attempt(async (isCurrent) => {
      const page = await read();
      if (!isCurrent() || queue.value === null) return;
      const refreshed = refreshQueue(queue.value, page, toListQuery(filters.value).order ?? "oldest");
      queue.value = { items: refreshed.items, next: refreshed.next };
      waiting.value = refreshed.waiting;
      const open = new Set(queue.value.items.filter(({ state }) => state === "open").map(({ entry }) => entry));
      const gone = refreshed.gone.filter((entry) => open.has(entry)).slice(0, MOST_GONE);
      for (const review of await Promise.all(gone.map(readReview))) apply(review);
    });
  };

  // Moving from review to review changes the address too, and leaves the filters as they are.
  watch(() => JSON.stringify(filters.value), reload, { immediate: true });
  const timer = setInterval(refresh, REFRESH_MS);
  onScopeDispose(() => {
    clearInterval(timer);
    round += 1;
  });
  return { queue, waiting, error, reload, more, apply };
}

/** A review as it is now. */
export function readReview(entry: string): Promise<Review> {
  return dataOf(api.GET("/api/reviews/{entry}", { params: { path: { entry } } }));
}
