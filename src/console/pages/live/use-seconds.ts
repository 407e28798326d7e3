import { onScopeDispose, ref } from "vue";

const SECOND_MS = 1000;

/** The time, changed every second while the page is seen. */
export function useSeconds() {
  const now = ref(Date.now());
  const tick = () => {
    if (!document.hidden) now.value = Date.now();
  };
  const timer = setInterval(tick, SECOND_MS);
  document.addEventListener("visibilitychange", tick);
  onScopeDispose(() => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", tick);
  });
  return now;
}
