import { onScopeDispose, type Ref, ref, type ShallowRef, shallowRef, type WatchSource, watch } from "vue";
import type { ApiError } from "./client.ts";
import { toApiError } from "./to-api-error.ts";

export interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** The pages of a list that were fetched so far, as one list. */
export interface Pages<Item> {
  items: ShallowRef<Item[]>;
  error: ShallowRef<ApiError | null>;
  isLoading: Ref<boolean>;
  /** Whether the list has no further page. */
  isEnd: Ref<boolean>;
  /** When the first page was fetched, in milliseconds since 1970; null if it was not. */
  fetchedAt: Ref<number | null>;
  /** Fetches the next page, unless one is on its way or there is none. */
  more(): void;
  /** Begins again with the first page. */
  refresh(): void;
}

/** Searches of a journal are bounded, so pages can be empty. So many of them are fetched in one go. */
const MOST_EMPTY_PAGES = 20;

/** Fetches a list page by page, again from its beginning when `source` changes. Until then the old items stay. */
export function usePages<Input, Item>(
  source: WatchSource<Input>,
  fetchPage: (input: Input, cursor: string | undefined, signal: AbortSignal) => Promise<Page<Item>>,
): Pages<Item> {
  const items: ShallowRef<Item[]> = shallowRef([]);
  const error = shallowRef<ApiError | null>(null);
  const isLoading = ref(false);
  const isEnd = ref(false);
  const fetchedAt = ref<number | null>(null);
  let cursor: string | undefined;
  let latest: AbortController | null = null;
  let input: Input;

  const load = async (isFirst: boolean) => {
    latest?.abort();
    const current = new AbortController();
    latest = current;
    const isCurrent = () => latest === current;
    isLoading.value = true;
    error.value = null;
    try {
      const page = await fetchSome(isFirst ? undefined : cursor, current.signal);
      if (isCurrent()) take(page, isFirst);
    } catch (thrown) {
      if (isCurrent()) error.value = toApiError(thrown);
    } finally {
      if (isCurrent()) isLoading.value = false;
    }
  };
  const fetchSome = async (from: string | undefined, signal: AbortSignal) => {
    let page = await fetchPage(input, from, signal);
    for (let empty = 1; empty < MOST_EMPTY_PAGES && page.items.length === 0 && page.next !== null; empty += 1)
      page = await fetchPage(input, page.next, signal);
    return page;
  };
  const take = ({ items: fetched, next }: Page<Item>, isFirst: boolean) => {
    items.value = isFirst ? fetched : [...items.value, ...fetched];
    cursor = next ?? undefined;
    isEnd.value = next === null;
    if (isFirst) fetchedAt.value = Date.now();
  };
  watch(
    source,
    (value) => {
      input = value;
      void load(true);
    },
    { immediate: true, deep: true },
  );
  onScopeDispose(() => {
    latest?.abort();
    latest = null;
  });
  return {
    ...{ items, error, isLoading, isEnd, fetchedAt },
    more: () => {
      if (!isLoading.value && !isEnd.value && error.value === null) void load(false);
    },
    refresh: () => void load(true),
  };
}
