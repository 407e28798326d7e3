import type { OverviewMessages } from "./en.ts";

export const ja: OverviewMessages = {
  title: "概要",
};
