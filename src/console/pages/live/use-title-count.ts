import { onScopeDispose } from "vue";

const EVERY_MS = 5000;

/** Counts in the title of the page what stands out while nobody looks, a few times a minute at most. */
export function useTitleCount(): () => void {
  let count = 0;
  // The page may have got another title meanwhile: that of the next one, or that of another language.
  const title = () => document.title.replace(/^\(\d+\+?\) /, "");
  const show = () => {
    if (document.hidden && count > 0) document.title = `(${count > 99 ? "99+" : count}) ${title()}`;
  };
  const reset = () => {
    count = 0;
    document.title = title();
  };
  const timer = setInterval(show, EVERY_MS);
  document.addEventListener("visibilitychange", reset);
  onScopeDispose(() => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", reset);
    reset();
  });
  return () => {
    if (document.hidden) count += 1;
  };
}
