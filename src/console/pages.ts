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
];
