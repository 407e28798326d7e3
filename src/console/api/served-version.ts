import { onScopeDispose, readonly, ref, watch } from "vue";
import { noteSilence, useAccess } from "./access.ts";
import { entryOf } from "./entry-of.ts";

const INTERVAL_MS = 600_000;

const isOutdated = ref(false);

/** Whether the server serves another version of the console than the one that runs. */
export function useOutdated() {
  return readonly(isOutdated);
}

/** Looks for another version, again every ten minutes and whenever the server was away: it may have been upgraded. */
export function watchVersion(): void {
  const { returns } = useAccess();
  watch(returns, () => void checkVersion());
  const timer = setInterval(() => document.hidden || void checkVersion(), INTERVAL_MS);
  onScopeDispose(() => clearInterval(timer));
}

/** Resolves with which version the server serves; `unknown` if it does not answer. */
export async function checkVersion(): Promise<"same" | "other" | "unknown"> {
  const page = await fetch("/", { headers: { accept: "text/html" }, cache: "no-store" })
    .then((answer) => (answer.ok ? answer.text() : null))
    .catch(() => null);
  if (page === null) {
    noteSilence();
    return "unknown";
  }
  isOutdated.value = entryOf(page) !== entryOf(document.head.innerHTML);
  return isOutdated.value ? "other" : "same";
}
