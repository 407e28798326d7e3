import { onScopeDispose, watch } from "vue";
import { useAccess } from "./access.ts";
import { refreshCaller } from "./use-caller.ts";

const INTERVAL_MS = 15_000;

/** While the server does not answer. */
const RETRY_MS = 2000;

/** Asks the server again and again who calls, so that the console notices by itself when the server goes, comes back, or ends the session. */
export function useHeartbeat(): void {
  const { access, isSilent } = useAccess();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function beat(): Promise<void> {
    clearTimeout(timer);
    if (!document.hidden && access.value !== "refused") await refreshCaller();
    schedule();
  }

  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(beat, isSilent.value ? RETRY_MS : INTERVAL_MS);
  }

  const look = () => document.hidden || void beat();
  document.addEventListener("visibilitychange", look);
  watch(isSilent, schedule);
  onScopeDispose(() => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", look);
  });
  void beat();
}
