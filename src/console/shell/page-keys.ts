import type { Page } from "../pages.ts";

/** The key that goes to each page, after `g`. */
export const PAGE_KEYS: Readonly<Record<Page["name"], string>> = {
  overview: "o",
  live: "l",
  callbacks: "c",
  people: "p",
  rules: "r",
  review: "v",
  coverage: "e",
  quarantine: "q",
  deliveries: "d",
  system: "s",
};
