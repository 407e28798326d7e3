import { createRouter, createWebHistory, START_LOCATION } from "vue-router";
import { checkVersion } from "./api/served-version.ts";
import { PAGES } from "./pages.ts";
import { isReloadWorthwhile, noteFailedStart } from "./shell/failed-start.ts";

export const router = createRouter({
  history: createWebHistory(),
  routes: [...PAGES.map(({ path, name, load }) => ({ path, name, component: load })), { path: "/:rest(.*)*", redirect: "/" }],
});

// Files of a page are gone from a server that was upgraded. Loading the whole console again gets those of the new version.
router.onError(async (error, to) => {
  reportError(error);
  const version = await checkVersion();
  if (version !== "unknown" && isReloadWorthwhile(to.fullPath, Date.now())) location.assign(to.fullPath);
  // Whoever looks at a page keeps it.
  else if (router.currentRoute.value === START_LOCATION) noteFailedStart();
});
