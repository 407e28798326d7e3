import { onScopeDispose, shallowRef, watch } from "vue";
import type { EntrySummary } from "../../../../generated/operator.ts";

const INTERVAL_MS = 4000;

/** What the count of newer entries is made from. */
export interface NewerEntriesParts {
  /** The entries that are shown, newest first. */
  items: () => readonly EntrySummary[];
  /** Whether newer ones can be in the list at all. */
  isOpenEnded: () => boolean;
  /** Fetches the newest entries that were received at this time or later, in milliseconds since 1970. */
  fetchSince(since: number, signal: AbortSignal): Promise<readonly EntrySummary[]>;
}

/** Entries that came after those that are shown. They are only counted, so that no row moves while somebody reads. */
export function useNewerEntries({ items, isOpenEnded, fetchSince }: NewerEntriesParts) {
  const newer = shallowRef<readonly EntrySummary[]>([]);
  const abort = new AbortController();
  let openedAt = Date.now();

  // Rows from before and from elsewhere say nothing about what is new.
  watch(items, (now, before) => {
    if (now[0]?.id === before[0]?.id) return;
    newer.value = [];
    openedAt = Date.now();
  });
  const timer = setInterval(() => document.hidden || !isOpenEnded() || void look(), INTERVAL_MS);
  onScopeDispose(() => {
    clearInterval(timer);
    abort.abort();
  });
  return newer;

  async function look(): Promise<void> {
    const shown = items();
    const found = await fetchSince(shown[0]?.receivedAt ?? openedAt, abort.signal).catch(() => null);
    if (found === null || shown !== items()) return;
    const known = new Set(shown.map(({ id }) => id));
    newer.value = found.filter(({ id }) => !known.has(id));
  }
}
