import { onScopeDispose, ref, shallowRef, type WatchSource, watch } from "vue";
import type { EntryPage, EntrySummary } from "../../../../generated/operator.ts";
import type { ApiError } from "../../api/client.ts";
import { toApiError } from "../../api/to-api-error.ts";

/** Fetches a page; without a cursor the first one. */
export type FetchPage<Query> = (query: Query, cursor: string | undefined, signal: AbortSignal) => Promise<EntryPage>;

/**
 * Reads a list page by page. A page can be empty before the list ends, so it goes on until there are rows, the list ends or it is stopped. If the
 * query changes, the rows from before stay until there are others.
 */
export function useEntryPages<Query>(source: WatchSource<Query>, fetchPage: FetchPage<Query>) {
  const items = shallowRef<readonly EntrySummary[]>([]);
  const error = shallowRef<ApiError | null>(null);
  const isSearching = ref(false);
  /** Whether the rows are those of the query from before. */
  const isStale = ref(false);
  /** Where the search goes on; null: all was read. */
  const next = ref<string | null | undefined>(undefined);
  let query: Query;
  let search: AbortController | null = null;
  /** Whether more was asked for while a page was on its way: the list then still asks for rows that it has room for. */
  let isWanted = false;

  watch(
    source,
    (value) => {
      query = value;
      restart();
    },
    { immediate: true, deep: true },
  );
  onScopeDispose(stop);

  return { items, error, isSearching, isStale, next, more, stop, restart, prepend };

  function restart(): void {
    stop();
    next.value = undefined;
    isStale.value = items.value.length > 0;
    error.value = null;
    void more();
  }

  function stop(): void {
    search?.abort();
    search = null;
    isSearching.value = false;
  }

  /** Reads on; once more if it is doing so. */
  async function more(): Promise<void> {
    if (search !== null) isWanted = true;
    else if (next.value !== null) await read();
  }

  async function read(): Promise<void> {
    isWanted = false;
    const current = new AbortController();
    search = current;
    isSearching.value = true;
    try {
      await readUntilFound(current);
    } catch (thrown) {
      if (search === current) error.value = toApiError(thrown);
    }
    if (search !== current) return;
    stop();
    if (isWanted && error.value === null) void more();
  }

  async function readUntilFound(current: AbortController): Promise<void> {
    for (let found = 0; found === 0 && next.value !== null; ) {
      const page: EntryPage = await fetchPage(query, next.value, current.signal);
      if (search !== current) return;
      take(page);
      found = page.items.length;
    }
  }

  function take({ items: found, next: following }: EntryPage): void {
    if (found.length > 0 || following === null) {
      items.value = isStale.value ? found : [...items.value, ...found];
      isStale.value = false;
    }
    error.value = null;
    next.value = following;
  }

  function prepend(newer: readonly EntrySummary[]): void {
    const known = new Set(items.value.map(({ id }) => id));
    items.value = [...newer.filter(({ id }) => !known.has(id)), ...items.value];
  }
}
