import { computed, watch } from "vue";
import { api, dataOf } from "../../api/client.ts";
import { useFetched } from "../../api/use-fetched.ts";
import { createLateCount } from "./rates/count-lately.ts";

const EVERY_MS = 5000;

/** What the feed does not tell: calls that were answered with a failure, which are not recorded, and how many watch. null until it is known. */
export function useServerCounts() {
  const failures = createLateCount();
  const { data } = useFetched(
    () => null,
    (_input, signal) => dataOf(api.GET("/api/statistics", { signal })),
    { intervalMs: EVERY_MS },
  );
  watch(
    data,
    (statistics) => {
      if (statistics === null) return;
      const total = Object.values(statistics.failures).reduce((sum, count) => sum + count, 0);
      failures.note(total, Date.now());
    },
    { flush: "sync" },
  );
  return {
    failures: computed(() => (data.value === null ? null : failures.growth())),
    viewers: computed(() => data.value?.operator.viewers.open ?? null),
  };
}
