import { onScopeDispose, type Ref, ref, shallowRef, triggerRef, watch } from "vue";
import type { EntrySummary } from "../../../../generated/operator.ts";
import type { FilterValues } from "../../filters/filters.ts";
import type { Connection } from "./feed/connection.ts";
import { type Feed, followFeed } from "./feed/follow-feed.ts";
import { toFeedQuery } from "./feed-filters.ts";
import { createFrames } from "./frames.ts";
import { loadHistory } from "./load-history.ts";
import { createRateCounter } from "./rates/rate-counter.ts";
import { createLiveBuffer, type LiveBuffer, type Waiting } from "./rows/live-buffer.ts";
import type { LiveRow } from "./rows/live-row.ts";

export interface LiveOptions {
  filters: Readonly<Ref<FilterValues>>;
  /** While it is true, what comes waits. */
  isHeld: Readonly<Ref<boolean>>;
  /** Told of each callback when it comes. */
  onCallback(entry: EntrySummary): void;
}

const NONE: Waiting = { kept: 0, unkept: 0 };

/** Follows the live feed with the filters of the page; other filters begin again. */
export function useLive({ filters, isHeld, onCallback }: LiveOptions) {
  const rows = shallowRef<readonly LiveRow[]>([]);
  const waiting = shallowRef(NONE);
  const connection = shallowRef<Connection>({ state: "connecting" });
  /** Receipt of the newest callback, in milliseconds since 1970. */
  const newestAt = ref<number | null>(null);
  /** Whether it is known what was recorded before. */
  const hasHistory = ref(false);
  const counter = shallowRef(createRateCounter());
  const frames = createFrames(draw);

  let buffer: LiveBuffer;
  let newest: number | null;
  let feed: Feed | null = null;
  let current = new AbortController();

  watch(() => JSON.stringify(filters.value), start, { immediate: true });
  watch(isHeld, frames.request);
  const check = () => document.hidden || feed?.check();
  document.addEventListener("visibilitychange", check);
  window.addEventListener("online", check);
  onScopeDispose(() => {
    document.removeEventListener("visibilitychange", check);
    window.removeEventListener("online", check);
    frames.stop();
    current.abort();
    feed?.close();
  });

  return {
    ...{ rows, waiting, connection, newestAt, hasHistory, counter },
    /** Shows what waits, also while the list is held. */
    showWaiting: () => {
      buffer.take();
      draw();
    },
    reconnect: () => feed?.reconnect(),
  };

  function start(): void {
    current.abort();
    feed?.close();
    current = new AbortController();
    const { signal } = current;
    buffer = createLiveBuffer();
    counter.value = createRateCounter();
    newest = null;
    hasHistory.value = false;
    feed = followFeed("/api/live", toFeedQuery(filters.value), {
      onCallback: (entry, size) => {
        if (!buffer.add(entry, size)) return;
        count(entry);
        onCallback(entry);
        frames.request();
      },
      onGap: (gap) => {
        buffer.addGap(gap);
        frames.request();
      },
      // What is listed afterwards, and what comes, is everything.
      onBegin: () => void addHistory(signal),
      onConnection: (changed) => {
        connection.value = changed;
      },
    });
  }

  async function addHistory(signal: AbortSignal): Promise<void> {
    // Without what was before, the page still shows what is new.
    const history = await loadHistory(filters.value, signal).catch(() => ({ entries: [], completeSince: Date.now() }));
    if (signal.aborted) return;
    for (const entry of buffer.addHistory(history.entries)) count(entry);
    counter.value.coverSince(history.completeSince);
    triggerRef(counter);
    hasHistory.value = true;
    draw();
  }

  function count(entry: EntrySummary): void {
    counter.value.add(entry);
    newest = Math.max(newest ?? 0, entry.receivedAt);
  }

  function draw(): void {
    if (!isHeld.value) buffer.take();
    rows.value = buffer.shown();
    waiting.value = buffer.waiting();
    newestAt.value = newest;
  }
}
