import type { Component } from "vue";
import type { Messages } from "./i18n/en.ts";

/** A page of the console. Each is loaded when it is opened. */
export interface Page {
  name: Exclude<keyof Messages["nav"], "pages" | "skip" | "documentation">;
  /** Path of the address. The detail that is open follows it. */
  path: string;
  /** Path of a drawing of 24 by 24, in strokes. */
  icon: string;
  load(): Promise<Component>;
}

/** In the order of the navigation. */
export const PAGES: readonly Page[] = [
  { name: "overview", path: "/", icon: "M4 13h6V4H4zM14 20h6V4h-6zM4 20h6v-3H4z", load: () => import("./pages/overview/OverviewPage.vue") },
  { name: "live", path: "/live/:id?", icon: "M3 12h4l3-8 4 16 3-8h4", load: () => import("./pages/live/LivePage.vue") },
  {
    name: "callbacks",
    path: "/callbacks/:id?",
    icon: "M4 6h16M4 12h16M4 18h10",
    load: () => import("./pages/callbacks/CallbacksPage.vue"),
  },
  {
    name: "people",
    path: "/people",
    icon: "M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 21c0-4 3-6 7-6s7 2 7 6M16 3.5a4 4 0 0 1 0 7M18 15c3 .6 4 2.6 4 6",
    load: () => import("./pages/people/PeoplePage.vue"),
  },
  { name: "rules", path: "/rules/:tab?/:item?", icon: "M5 4v16M5 5h13l-3 4 3 4H5", load: () => import("./pages/rules/RulesPage.vue") },
  { name: "review", path: "/review/:id?", icon: "M4 4h16v13H9l-5 4zM9 10l2 2 4-4", load: () => import("./pages/review/ReviewPage.vue") },
  {
    name: "coverage",
    path: "/coverage",
    icon: "M4 4h4v4H4zM10 4h4v4h-4zM16 4h4v4h-4zM4 10h4v4H4zM10 10h4v4h-4zM4 16h4v4H4z",
    load: () => import("./pages/coverage/CoveragePage.vue"),
  },
  {
    name: "quarantine",
    path: "/quarantine/:id?",
    icon: "M12 3l9 5v8l-9 5-9-5V8zM12 8v5M12 16v.5",
    load: () => import("./pages/quarantine/QuarantinePage.vue"),
  },
  {
    name: "deliveries",
    path: "/deliveries/:tab?/:item?",
    icon: "M21 3L3 10l7 3 3 7zM10 13L21 3",
    load: () => import("./pages/deliveries/DeliveriesPage.vue"),
  },
  {
    name: "system",
    path: "/system/:tab?",
    icon: "M4 5h16v6H4zM4 13h16v6H4zM7 8h.01M7 16h.01",
    load: () => import("./pages/system/SystemPage.vue"),
  },
];
