import { type ComputedRef, computed, onScopeDispose, type Ref, ref, type ShallowRef, shallowRef } from "vue";
import type { RulesTest } from "../../../../../generated/operator.ts";
import { type ApiError, api, dataOf } from "../../../api/client.ts";
import { toApiError } from "../../../api/to-api-error.ts";
import { yamlBody } from "../file/use-check.ts";

/** A test of rules on recorded callbacks. */
export interface Run {
  /** The newest that is known of it; null before the first. */
  test: ShallowRef<RulesTest | null>;
  error: ShallowRef<ApiError | null>;
  isRunning: Ref<boolean>;
  /** Entries per second; null as long as nothing can be said. */
  rate: ComputedRef<number | null>;
  start(text: string, since: string): Promise<void>;
  cancel(): Promise<void>;
}

const POLL_MS = 300;

/** Tests rules. The answer comes at the end, so meanwhile the progress is asked for. */
export function useRun(): Run {
  const test = shallowRef<RulesTest | null>(null);
  const error = shallowRef<ApiError | null>(null);
  const isRunning = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onScopeDispose(() => clearTimeout(timer));
  const rate = computed(() => {
    if (test.value === null || test.value.done === 0) return null;
    const elapsed = (test.value.endedAt ?? seenAt.value) - test.value.startedAt;
    return elapsed <= 0 ? null : (test.value.done / elapsed) * 1000;
  });
  const seenAt = ref(0);
  return { test, error, isRunning, rate, start, cancel };

  async function start(text: string, since: string): Promise<void> {
    isRunning.value = true;
    error.value = null;
    test.value = null;
    const known = new Set((await listTests().catch(() => [])).map(({ id }) => id));
    void poll(known);
    try {
      test.value = await dataOf(api.POST("/api/rules/tests", { params: { query: { since } }, ...yamlBody(text) }));
    } catch (thrown) {
      error.value = toApiError(thrown);
    } finally {
      clearTimeout(timer);
      isRunning.value = false;
    }
  }

  async function poll(known: ReadonlySet<string>): Promise<void> {
    const tests = await listTests().catch(() => []);
    if (!isRunning.value) return;
    seenAt.value = Date.now();
    test.value = tests.find(({ id, state }) => state === "running" && !known.has(id)) ?? test.value;
    timer = setTimeout(poll, POLL_MS, known);
  }

  async function cancel(): Promise<void> {
    if (test.value !== null)
      await dataOf(api.DELETE("/api/rules/tests/{test}", { params: { path: { test: test.value.id } } })).catch(() => {});
  }
}

async function listTests(): Promise<RulesTest[]> {
  return (await dataOf(api.GET("/api/rules/tests"))).items;
}
