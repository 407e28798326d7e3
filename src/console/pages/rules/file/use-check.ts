import { onScopeDispose, type Ref, ref, type ShallowRef, shallowRef, watch } from "vue";
import type { RuleFault } from "../../../../../generated/operator.ts";
import { type ApiError, api, dataOf } from "../../../api/client.ts";
import { toApiError } from "../../../api/to-api-error.ts";
import { may } from "../../../api/use-caller.ts";

/** What is known of a text that is being written. */
export interface Check {
  faults: ShallowRef<readonly RuleFault[]>;
  error: ShallowRef<ApiError | null>;
  /** Whether the faults are those of an older text. */
  isBehind: Ref<boolean>;
}

/** Somebody who types is not waited for, and is not asked about each letter. */
const DELAY_MS = 400;

/** Has the server check a text, a moment after it has changed. Answers that are overtaken are dropped. */
export function useCheck(text: () => string): Check {
  const faults = shallowRef<readonly RuleFault[]>([]);
  const error = shallowRef<ApiError | null>(null);
  const isBehind = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: AbortController | null = null;

  watch([text, () => may("operator")], schedule, { immediate: true });
  onScopeDispose(() => {
    clearTimeout(timer);
    latest?.abort();
  });
  return { faults, error, isBehind };

  function schedule(): void {
    clearTimeout(timer);
    latest?.abort();
    isBehind.value = may("operator");
    if (isBehind.value) timer = setTimeout(check, DELAY_MS);
  }

  async function check(): Promise<void> {
    const current = new AbortController();
    latest = current;
    try {
      const found = await dataOf(api.POST("/api/rules/check", { ...yamlBody(text()), signal: current.signal }));
      if (latest !== current) return;
      faults.value = found.faults;
      error.value = null;
      isBehind.value = false;
    } catch (thrown) {
      if (latest === current && !current.signal.aborted) error.value = toApiError(thrown);
    }
  }
}

/** A body of rules, as the client sends it. */
export function yamlBody(text: string) {
  return { body: text, bodySerializer: (body: unknown) => String(body), headers: { "Content-Type": "application/yaml" } } as const;
}
