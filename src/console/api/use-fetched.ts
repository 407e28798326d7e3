import { onScopeDispose, type Ref, ref, type ShallowRef, shallowRef, type WatchSource, watch } from "vue";
import { useAccess } from "./access.ts";
import type { ApiError } from "./client.ts";
import { toApiError } from "./to-api-error.ts";

/** Something that is fetched, again whenever what it depends on changes. */
export interface Fetched<Data> {
  /** The newest data; it stays while newer data is on its way, so that nothing jumps. */
  data: ShallowRef<Data | null>;
  error: ShallowRef<ApiError | null>;
  isLoading: Ref<boolean>;
  refresh(): void;
}

/**
 * Fetches with the value of `source`, again when it changes, every `intervalMs`, and when the server is back or the user has signed in. An answer that a
 * newer request has overtaken is dropped, and a hidden page asks for nothing.
 */
export function useFetched<Input, Data>(
  source: WatchSource<Input>,
  fetch: (input: Input, signal: AbortSignal) => Promise<Data>,
  { intervalMs = 0 }: { intervalMs?: number } = {},
): Fetched<Data> {
  const data = shallowRef<Data | null>(null);
  const error = shallowRef<ApiError | null>(null);
  const isLoading = ref(false);
  const { access, returns } = useAccess();
  let latest: AbortController | null = null;
  let input: Input;

  const refresh = async () => {
    latest?.abort();
    const current = new AbortController();
    latest = current;
    isLoading.value = true;
    try {
      const fetched = await fetch(input, current.signal);
      if (latest !== current) return;
      data.value = fetched;
      error.value = null;
    } catch (thrown) {
      if (latest !== current) return;
      error.value = toApiError(thrown);
    } finally {
      if (latest === current) isLoading.value = false;
    }
  };
  watch(
    source,
    (value) => {
      input = value;
      void refresh();
    },
    { immediate: true, deep: true },
  );
  watch(returns, () => void refresh());
  const isPaused = () => document.hidden || access.value === "refused";
  const timer = intervalMs === 0 ? undefined : setInterval(() => isPaused() || void refresh(), intervalMs);
  onScopeDispose(() => {
    clearInterval(timer);
    latest?.abort();
    latest = null;
  });
  return { data, error, isLoading, refresh: () => void refresh() };
}
