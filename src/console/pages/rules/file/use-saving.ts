import { type Ref, ref, type ShallowRef, shallowRef } from "vue";
import type { RulesReplacement } from "../../../../../generated/operator.ts";
import { type ApiError, api, dataOf } from "../../../api/client.ts";
import { toApiError } from "../../../api/to-api-error.ts";
import { yamlBody } from "./use-check.ts";
import type { Draft } from "./use-draft.ts";

/** What came of saving. */
export interface Saving {
  isSaving: Ref<boolean>;
  /** null before the first time. */
  outcome: ShallowRef<RulesReplacement | null>;
  error: ShallowRef<ApiError | null>;
  save(): Promise<void>;
}

/** Saves a draft. A conflict is no error of its own: what somebody else has saved then shows in the draft. */
export function useSaving(draft: Draft, refresh: () => void): Saving {
  const isSaving = ref(false);
  const outcome = shallowRef<RulesReplacement | null>(null);
  const error = shallowRef<ApiError | null>(null);
  return { isSaving, outcome, error, save };

  async function save(): Promise<void> {
    isSaving.value = true;
    outcome.value = null;
    error.value = null;
    const { version = "none" } = draft.origin.value ?? {};
    try {
      outcome.value = await dataOf(api.PUT("/api/rules/file", { params: { query: { version } }, ...yamlBody(draft.written()) }));
      if (outcome.value.result !== "refused") draft.saved(outcome.value.version);
    } catch (thrown) {
      error.value = toApiError(thrown);
    } finally {
      isSaving.value = false;
      refresh();
    }
  }
}
