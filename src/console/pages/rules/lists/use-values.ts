import { onScopeDispose, type Ref, ref, type ShallowRef, shallowRef, watch } from "vue";
import type { ListValue } from "../../../../../generated/operator.ts";
import { type ApiError, api, dataOf } from "../../../api/client.ts";
import { toApiError } from "../../../api/to-api-error.ts";

/** The values of a list, as far as they have been read. */
export interface Values {
  items: ShallowRef<readonly ListValue[]>;
  error: ShallowRef<ApiError | null>;
  isLoading: Ref<boolean>;
  hasMore: Ref<boolean>;
  /** Reads the next page, if there is one. */
  more(): void;
  /** Reads from the beginning. */
  refresh(): void;
}

const PAGE = 100;
const DELAY_MS = 250;

/** Reads the values of a list that contain a text, page by page. */
export function useValues(list: () => string, search: () => string): Values {
  const items = shallowRef<readonly ListValue[]>([]);
  const error = shallowRef<ApiError | null>(null);
  const isLoading = ref(false);
  const hasMore = ref(false);
  let cursor: string | undefined;
  let latest: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  watch([list, search], () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, DELAY_MS);
  });
  onScopeDispose(() => {
    clearTimeout(timer);
    latest?.abort();
  });
  refresh();
  return { items, error, isLoading, hasMore, more, refresh };

  function refresh(): void {
    cursor = undefined;
    void load([]);
  }

  function more(): void {
    if (hasMore.value && !isLoading.value) void load(items.value);
  }

  async function load(before: readonly ListValue[]): Promise<void> {
    latest?.abort();
    const current = new AbortController();
    latest = current;
    isLoading.value = true;
    try {
      const page = await readPage(current.signal);
      if (latest !== current) return;
      items.value = [...before, ...page.items];
      cursor = page.next ?? undefined;
      hasMore.value = page.next !== null;
      error.value = null;
    } catch (thrown) {
      if (latest === current) error.value = toApiError(thrown);
    } finally {
      if (latest === current) isLoading.value = false;
    }
  }

  function readPage(signal: AbortSignal) {
    const query = { limit: PAGE, ...(search() !== "" && { search: search() }), ...(cursor !== undefined && { cursor }) };
    return dataOf(api.GET("/api/lists/{list}/values", { params: { path: { list: list() }, query }, signal }));
  }
}
