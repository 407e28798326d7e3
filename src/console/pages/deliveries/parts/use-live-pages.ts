import { onScopeDispose, type WatchSource } from "vue";
import { useAccess } from "../../../api/access.ts";
import { type Page, type Pages, usePages } from "../../../api/use-pages.ts";

const REFRESH_MS = 3000;

/** A list that is fetched page by page. As long as nobody has gone beyond its first page, that page is fetched again and again. */
export function useLivePages<Input, Item>(
  source: WatchSource<Input>,
  pageSize: number,
  fetchPage: (input: Input, cursor: string | undefined, signal: AbortSignal) => Promise<Page<Item>>,
): Pages<Item> {
  const pages = usePages(source, fetchPage);
  const { access } = useAccess();
  const timer = setInterval(() => {
    const isPaused = document.hidden || access.value === "refused" || pages.error.value !== null;
    if (!isPaused && !pages.isLoading.value && pages.items.value.length <= pageSize) pages.refresh();
  }, REFRESH_MS);
  onScopeDispose(() => clearInterval(timer));
  return pages;
}
