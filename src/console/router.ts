import { createRouter, createWebHistory } from "vue-router";
import { PAGES } from "./pages.ts";

export const router = createRouter({
  history: createWebHistory(),
  routes: [...PAGES.map(({ path, name, load }) => ({ path, name, component: load })), { path: "/:rest(.*)*", redirect: "/" }],
});
