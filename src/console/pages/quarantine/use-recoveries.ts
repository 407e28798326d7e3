import { computed, watch } from "vue";
import type { QuarantineRecovery } from "../../../../generated/operator.ts";
import { api, dataOf } from "../../api/client.ts";
import { useFetched } from "../../api/use-fetched.ts";

const REFRESH_MS = 1000;

/** The latest run, and what can be done about it. `onEnded` is called when a run that was seen running has ended. */
export function useRecoveries(onEnded: () => void) {
  const { data, error, refresh } = useFetched(
    () => null,
    (_, signal) => dataOf(api.GET("/api/quarantine/recoveries", { signal })),
    { intervalMs: REFRESH_MS },
  );
  const latest = computed<QuarantineRecovery | null>(() => data.value?.items[0] ?? null);
  const isRunning = computed(() => latest.value?.state === "running");
  watch(isRunning, (now, before) => {
    if (before && !now) onEnded();
  });

  return {
    latest,
    isRunning,
    error,
    start: async (dryRun: boolean, group: string | null) => {
      await dataOf(api.POST("/api/quarantine/recoveries", { body: { dryRun, ...(group !== null && { group }) } }));
      refresh();
    },
    stop: async () => {
      if (latest.value === null) return;
      await dataOf(api.DELETE("/api/quarantine/recoveries/{recovery}", { params: { path: { recovery: latest.value.id } } }));
      refresh();
    },
  };
}
