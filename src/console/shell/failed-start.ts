import { readonly, ref } from "vue";

const hasFailed = ref(false);

/** Whether the page that the console was opened with could not be loaded. */
export function useFailedStart() {
  return readonly(hasFailed);
}

export function noteFailedStart(): void {
  hasFailed.value = true;
}

const KEY = "imhook.reloaded";

/** A page that fails again this soon would go on failing. */
const AGAIN_MS = 30_000;

/** Whether to load the console again because of a page that failed. It is not worthwhile again and again for the same one. */
export function isReloadWorthwhile(path: string, now: number, storage: Pick<Storage, "getItem" | "setItem"> = sessionStorage): boolean {
  const [at = "0", reloaded = ""] = (storage.getItem(KEY) ?? "").split(" ");
  if (reloaded === path && now - Number(at) < AGAIN_MS) return false;
  storage.setItem(KEY, `${now} ${path}`);
  return true;
}
