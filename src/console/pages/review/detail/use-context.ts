import { type ShallowRef, shallowRef } from "vue";
import type { Conversation, Entry, Review } from "../../../../../generated/operator.ts";
import { ApiError, api, dataOf } from "../../../api/client.ts";
import { toApiError } from "../../../api/to-api-error.ts";

/** What a moderator reads beside a review. */
export interface ReviewContext {
  /** null if it was pruned. */
  entry: Entry | null;
  conversation: Conversation | null;
}

export interface Contexts {
  /** Of the review that was asked for last; null until it is there. */
  context: ShallowRef<(ReviewContext & { of: string }) | null>;
  error: ShallowRef<ApiError | null>;
  show(review: Review): void;
  /** Reads the context of the review that comes next, so that it is there at once. */
  prepare(entry: string): void;
}

const MOST_KEPT = 12;
const NOT_FOUND = 404;

/** Reads what stands around reviews, and keeps what was read last. */
export function useContexts(): Contexts {
  const context = shallowRef<(ReviewContext & { of: string }) | null>(null);
  const error = shallowRef<ApiError | null>(null);
  const kept = new Map<string, Promise<ReviewContext>>();
  let wanted = "";

  function read(entry: string): Promise<ReviewContext> {
    const known = kept.get(entry);
    if (known !== undefined) return known;
    const reading = readContext(entry);
    kept.set(entry, reading);
    reading.catch(() => kept.delete(entry));
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return reading;
  }

  return {
    context,
    error,
    show: ({ entry }) => {
      wanted = entry;
      if (context.value?.of !== entry) context.value = null;
      error.value = null;
      read(entry).then(
        (found) => {
          if (wanted === entry) context.value = { ...found, of: entry };
        },
        (thrown: unknown) => {
          if (wanted === entry) error.value = toApiError(thrown);
        },
      );
    },
    prepare: (entry) => void read(entry).catch(() => {}),
  };
}

async function readContext(id: string): Promise<ReviewContext> {
  const params = { path: { id } };
  const [entry, conversation] = await Promise.all([
    orNull(dataOf(api.GET("/api/callbacks/{id}", { params }))),
    orNull(dataOf(api.GET("/api/callbacks/{id}/conversation", { params }))),
  ]);
  return { entry, conversation };
}

/** A review outlives its entry. */
async function orNull<Data>(data: Promise<Data>): Promise<Data | null> {
  try {
    return await data;
  } catch (thrown) {
    if (thrown instanceof ApiError && thrown.status === NOT_FOUND) return null;
    throw thrown;
  }
}
