import { readonly, ref } from "vue";

const REFRESH_MS = 5000;

const now = ref(Date.now());

setInterval(() => {
  if (!document.hidden) now.value = Date.now();
}, REFRESH_MS);

/** The time, for relative times. All of them change together. */
export function useNow() {
  return readonly(now);
}
