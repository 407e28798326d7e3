import { type Ref, ref, type ShallowRef, shallowRef } from "vue";
import { useI18n } from "vue-i18n";
import { ApiError } from "../../../api/client.ts";

/** Something that somebody does, one at a time. */
export interface Action {
  /** Why the last one failed, for people; null if it did not. */
  problem: ShallowRef<string | null>;
  isRunning: Ref<boolean>;
  /** Resolves with whether the work has succeeded. */
  run(work: () => Promise<unknown>): Promise<boolean>;
}

export function useAction(): Action {
  const { t } = useI18n();
  const problem = shallowRef<string | null>(null);
  const isRunning = ref(false);

  return { problem, isRunning, run };

  async function run(work: () => Promise<unknown>): Promise<boolean> {
    isRunning.value = true;
    try {
      await work();
      problem.value = null;
      return true;
    } catch (thrown) {
      problem.value = thrown instanceof ApiError && thrown.message !== "" ? thrown.message : t("errors.unknown");
      return false;
    } finally {
      isRunning.value = false;
    }
  }
}
